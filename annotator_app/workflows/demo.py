# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The demo: sample packs in a fresh home, or the whole loop from plan to report, for every task family.

The loop goes through the same workflows as the window and the command line, on the samples that come along:
build, verify, add, answer, hand back, merge, export, report; and what was answered has to be what is exported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import orjson

from annotator_app import families, paths
from annotator_app.errors import PostilError
from annotator_app.model import clock
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import task_from
from annotator_app.workflows import demo_answers
from annotator_app.workflows.building import build_bundle
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.keeping.pack_names import find_pack
from annotator_app.workflows.labelling import answer_from_file
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.receiving import import_pack, show_pack
from annotator_app.workflows.reporting import make_report
from annotator_app.workflows.signing import identity, trust

COORDINATOR: Final = "coordinator"
CONTRIBUTOR: Final = "contributor"
_PASSPHRASE: Final = "demo"
_FORMATS: Final = ("jsonl", "csv", "labels", "sft", "preference")


@dataclass(frozen=True)
class DemoStep:
    """One step of the loop: what was done, whether it went well, how long it took."""

    name: str
    ok: bool
    seconds: float
    detail: str


class WrongResultError(PostilError):
    """A step that came to its end with a result that is not the right one."""


@dataclass
class _Work:
    """What the steps of one family hand on to each other."""

    family: Family
    folder: Path
    coordinator: Home
    contributor: Home
    pack: Path = field(default_factory=Path)
    bundle: Path = field(default_factory=Path)
    pack_id: str = ""
    lines: list[dict[str, Any]] = field(default_factory=list)

    @property
    def result(self) -> Path:
        """Where the result pack is written."""
        return self.folder / "result.resultpack"


def plans() -> list[tuple[Family, Path]]:
    """Give the sample plan of every task family."""
    folder = paths.resources() / "samples" / "demo"
    return [(family, folder / f"{family.id}.toml") for family in families.ALL]


def sample_home(folder: Path, progress: Progress = SILENT) -> Path:
    """Make a contributor's home in `folder` that holds one sample pack of every family, and give its path.

    Raises what building and adding raise.
    """
    home = folder / CONTRIBUTOR
    with open_home(folder / COORDINATOR) as coordinator, open_home(home) as contributor:
        _make_identities(coordinator, contributor)
        for number, (family, plan) in enumerate(plans()):
            progress.step(number, len(families.ALL), family.id)
            built = build_bundle.run(
                plan, folder / family.id, home=coordinator, ask_passphrase=_passphrase, force=True
            )
            _add(contributor, built.packs[0].path)
    return home


def run(
    folder: Path, progress: Progress = SILENT, of: Sequence[tuple[Family, Path]] | None = None
) -> list[DemoStep]:
    """Go through the whole loop in `folder` and give every step; a step that fails ends its plan only.

    `of` are task families with their plans (default: the sample of every family). Raises Cancelled.
    """
    wanted = plans() if of is None else of
    steps: list[DemoStep] = []
    with open_home(folder / COORDINATOR) as coordinator, open_home(folder / CONTRIBUTOR) as contributor:
        steps.append(_timed("keys", lambda: _make_identities(coordinator, contributor)))
        for number, (family, plan) in enumerate(wanted):
            progress.step(number, len(wanted), plan.stem)
            work = _Work(family, folder / plan.stem, coordinator, contributor)
            steps.extend(_loop(work, plan))
    return steps


def _loop(work: _Work, plan: Path) -> Iterator[DemoStep]:
    loop: tuple[tuple[str, Callable[[], str]], ...] = (
        ("build", lambda: _build(work, plan)),
        ("verify", lambda: _verify(work)),
        ("add", lambda: _add_pack(work)),
        ("answer", lambda: _answer(work)),
        ("hand back", lambda: _hand_back(work)),
        ("merge", lambda: _merge(work)),
        ("export", lambda: _export(work)),
        ("report", lambda: _report(work)),
    )
    for name, step in loop:
        done = _timed(f"{plan.stem}: {name}", step)
        yield done
        if not done.ok:
            return


def _timed(name: str, step: Callable[[], str]) -> DemoStep:
    began = clock.monotonic_ms()
    try:
        ok, detail = True, step()
    except PostilError as error:
        first = f" {error.problems[0].message}" if error.problems else ""
        ok, detail = False, error.message + first
    return DemoStep(name, ok, (clock.monotonic_ms() - began) / 1000, detail)


def _make_identities(coordinator: Home, contributor: Home) -> str:
    if not identity.exists(coordinator):
        identity.new(coordinator, "Coordinator 01", _PASSPHRASE)
    if not identity.exists(contributor):
        identity.new(contributor, "Contributor 07")
    own = identity.show(contributor)
    trust.add(coordinator, own.public_key, as_name=own.name, kinds=["result"])
    return f"{identity.show(coordinator).name}, {own.name}"


def _build(work: _Work, plan: Path) -> str:
    built = build_bundle.run(plan, work.folder, home=work.coordinator, ask_passphrase=_passphrase, force=True)
    work.pack, work.bundle = built.packs[0].path, built.bundle
    return f"items: {built.items}, {', '.join(built.languages)}"


def _verify(work: _Work) -> str:
    report = verify_pack.run(work.pack, trust=trust.believed(work.coordinator))
    error = verify_pack.error_for(report)
    if error is not None:
        raise error
    return f"items: {report.items}"


def _add_pack(work: _Work) -> str:
    added = _add(work.contributor, work.pack)
    work.pack_id = find_pack(work.contributor, str(work.pack))
    return f"items: {added}"


def _answer(work: _Work) -> str:
    shown = show_pack.run(work.pack, items=True)
    task = task_from(shown.task or {})
    work.lines = [demo_answers.line_for(work.family, task, Item(item)) for item in shown.items]
    source = work.folder / "answers.jsonl"
    source.write_bytes(b"".join(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE) for line in work.lines))
    report = answer_from_file.run(work.contributor, work.pack_id, source)
    if report.refused:
        first = report.refused[0]
        raise WrongResultError(
            "Line {line} was refused: {reason}", line=first.line, reason=first.problem.message
        )
    return f"answers: {report.answered}"


def _hand_back(work: _Work) -> str:
    report = hand_back.run(work.contributor, work.pack_id, work.result, force=True)
    return f"answers: {report.answers}, {report.size} bytes"


def _merge(work: _Work) -> str:
    report = merge_results.run(work.bundle, [work.result], home=work.coordinator)
    error = report.files[0].error
    if error is not None:
        raise error
    answers = report.answers["added"] + report.answers["same"]
    return f"answers: {answers}, complete items: {report.items['complete']}"


def _export(work: _Work) -> str:
    said = []
    for name in _FORMATS:
        report = export_set.run(work.bundle, name, work.folder / f"export.{name}", force=True)
        said.append(f"{name} {report.rows}")
    rows = [orjson.loads(line) for line in (work.folder / "export.jsonl").read_bytes().splitlines()]
    if {row["item"]: row["answers"] for row in rows} != {
        line["item"]: line["answers"] for line in work.lines
    }:
        raise WrongResultError("What was exported is not what was answered.")
    return "rows: " + ", ".join(said)


def _report(work: _Work) -> str:
    made = make_report.run(work.bundle, work.folder / "report.html", work.folder / "tables", force=True)
    return f"complete items: {made.figures['items']['complete']}, {made.path.stat().st_size} bytes"


def _add(home: Home, pack: Path) -> int:
    preview = import_pack.preview(home, pack)
    accept: Any = "not_compared" if preview.state == "first" else None
    return import_pack.run(home, preview, accept=accept).items


def _passphrase(_purpose: str) -> str:
    return _PASSPHRASE
