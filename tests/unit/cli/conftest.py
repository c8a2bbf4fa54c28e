# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""One run of the command line in a home of its own, and packs to run it on."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.cli.main import main
from annotator_app.workflows.keeping.home import open_home
from annotator_app.workflows.signing import trust
from tests.builders.bundles import history, make_bundle, write
from tests.builders.command_line import Returned, Run, Said
from tests.builders.packs import CONTRIBUTOR, OTHER_CONTRIBUTOR, PROJECT, task


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """`run("merge", …)` is `postil --home HOME --json merge …`; `plain=True` is for people."""

    def run(*words: object, home: str = "home", plain: bool = False) -> Said:
        general = ["--home", str(tmp_path / home), *([] if plain else ["--json"])]
        status = main([*general, *map(str, words)])
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return run


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase"
    path.write_text("open sesame\n", encoding="utf-8")
    return path


@pytest.fixture
def returned(tmp_path: Path) -> Returned:
    pack = task(recipients=("*",))
    people = {"Ann": CONTRIBUTOR, "Ben": OTHER_CONTRIBUTOR}
    bundle = make_bundle(tmp_path / "words.bundle", [pack], people)
    ann = history(pack, [(0, "positive"), (1, "negative"), (2, "skip")])
    ben = history(
        pack, [(0, "positive"), (1, "positive")], key=OTHER_CONTRIBUTOR, principal=f"c-0002@{PROJECT}"
    )
    return Returned(
        bundle,
        write(tmp_path / "words.taskpack", pack),
        write(tmp_path / "ann.resultpack", ann),
        write(tmp_path / "ben.resultpack", ben),
    )


@pytest.fixture
def believing(tmp_path: Path) -> None:
    """The home believes Ann and Ben for results."""
    with open_home(tmp_path / "home") as home:
        for name, key in (("Ann", CONTRIBUTOR), ("Ben", OTHER_CONTRIBUTOR)):
            trust.add(home, key.public.line, as_name=name, kinds=["result"])
