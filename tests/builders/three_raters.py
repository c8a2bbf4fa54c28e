# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A study as a coordinator makes it by commands: three raters with packs of their own answer out of files."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from annotator_app.workflows.building.make_items import own_id
from annotator_app.workflows.building.plans import plan as plans
from tests.builders.studies import Run

PEOPLE = ("Rater 1", "Rater 2", "Rater 3")


class ThreeRaters:
    """Three raters with packs of their own, and the coordinator's bundle."""

    def __init__(self, run: Run, folder: Path, plan: str) -> None:
        self.run, self.folder = run, folder
        self.boss = folder / "boss"
        secret = folder / "secret"
        secret.write_text("open sesame\n", encoding="utf-8")
        self.locked = ("--passphrase-file", secret)
        run(self.boss, "identity", "new", "--name", "Boss", *self.locked)
        people = []
        for name in PEOPLE:
            run(folder / name, "identity", "new", "--name", name)
            run(folder / name, "identity", "keycard", "--out", folder / f"{name}.keycard")
            people.append(f'[[contributor]]\nname = "{name}"\nkeycard = "{name}.keycard"\n')
        (folder / "study.toml").write_text(plan + "".join(people), encoding="utf-8")
        (built,) = run(
            self.boss, "bundle", "build", folder / "study.toml", "--out", folder / "out", *self.locked
        )
        self.bundle = built["bundle"]
        self.packs = {pack["contributor"]: pack["path"] for pack in built["packs"]}

    def ids_of(self, places: Iterable[str]) -> list[str]:
        """Give the ids of items that have none in their file: made of file and line, they tell neither, as they travel."""
        plan, _ = plans.read(self.folder / "study.toml")
        assert plan is not None
        return [own_id(plan, place) for place in places]

    def answer(self, name: str, answers: dict[str, dict[str, Any]]) -> Path:
        """Let one rater answer all of their pack and hand it back."""
        home, lines, out = (
            self.folder / name,
            self.folder / f"{name}.jsonl",
            self.folder / f"{name}.resultpack",
        )
        self.run(home, "add", self.packs[name], "--accept-signer")
        with lines.open("w", encoding="utf-8") as file:
            for item, given in answers.items():
                file.write(json.dumps({"item": item, "answers": given}) + "\n")
        (said,) = self.run(home, "answer", self.packs[name], "--from", lines)
        assert (said["answered"], said["refused"]) == (len(answers), [])
        self.run(home, "hand-back", self.packs[name], "--out", out, "--allow-open")
        return out

    def figures(self, results: list[Path]) -> dict[str, Any]:
        """Merge and report; what the page, its tables and the JSON say has to be the same."""
        (merged,) = self.run(self.boss, "merge", self.bundle, *results)
        assert [one["state"] for one in merged["files"]] == ["merged"] * 3
        page, tables = self.folder / "report.html", self.folder / "tables"
        (made,) = self.run(self.boss, "report", self.bundle, "--out", page, "--csv", tables)
        found: dict[str, Any] = made["figures"]["agreement"]
        with (tables / "agreement.csv").open(encoding="utf-8", newline="") as file:
            in_table = {row["figure"]: row["value"] for row in csv.DictReader(file)}
        (one,) = found["questions"]
        every = (one["main"], *one["others"], one["prevalence"])
        assert in_table == {each["name"]: f"{each['value']:.4f}" for each in every}
        written = page.read_text(encoding="utf-8")
        assert f"alpha {one['main']['value']:.3f}" in written
        assert f"in {100 * one['prevalence']['value']:.1f} % of the answers" in written
        return found
