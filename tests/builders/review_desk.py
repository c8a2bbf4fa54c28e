# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A coordinator's desk at a terminal, with reviewers and their verdicts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.builders.command_line import Run
from tests.builders.reviewed import Answered
from tests.builders.verdict_lines import lines_of, verdict_on

Says = Callable[[dict[str, Any]], dict[str, Any]]


class Desk:
    """A coordinator and a reviewer who pass files to each other by commands alone."""

    def __init__(self, run: Run, folder: Path, passphrase: Path, made: Answered) -> None:
        self.run, self.folder, self.passphrase, self.made = run, folder, passphrase, made
        self.round = 0

    def draw(self, *more: object) -> Path:
        self.round += 1
        out = self.folder / f"{self.round}.reviewpack"
        words = ("review", "draw", self.made.bundle, "--out", out, "--seed", "s")
        said = self.run(*words, "--passphrase-file", self.passphrase, *more)
        assert said.status == 0, said
        self.drawn = said.object
        return out

    def verdicts(self, pack: Path, says: Says = verdict_on, name: str = "", home: str = "rev") -> Path:
        self.run("add", pack, "--accept-signer", home=home)
        source = self.folder / "verdicts.jsonl"
        source.write_text("".join(json.dumps(says(line)) + "\n" for line in lines_of(pack)), encoding="utf-8")
        assert self.run("answer", pack, "--from", source, home=home).status == 0
        out = self.folder / f"{self.round}{name}.verdictpack"
        assert self.run("review", "hand-back", pack, "--out", out, home=home).status == 0
        return out

    def status(self) -> dict[str, Any]:
        return self.run("bundle", "status", self.made.bundle).object

    def lots(self) -> dict[str, dict[str, Any]]:
        return {one["contributor"]: one for one in self.status()["lots"]}
