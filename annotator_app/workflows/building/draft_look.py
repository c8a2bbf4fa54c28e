# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What a draft of a plan comes to while it is being made, and the packs once it is good.

The files are looked at once for their columns; then every change is checked as `postil bundle lint` checks a
plan, and the first item is there as a contributor will get it. Nothing is written before the packs are made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from annotator_app.errors import PlanError, Problem
from annotator_app.exchange.reading import offered, own_parts, programs
from annotator_app.exchange.reading.offered import Offered
from annotator_app.exchange.reading.ready import NOTHING, Ready
from annotator_app.exchange.reading.rows import ALWAYS, MISSING, Row, look_up
from annotator_app.exchange.reading.shaping import as_text
from annotator_app.exchange.reading.source import FileRead, ReadOptions
from annotator_app.families import by_id
from annotator_app.model.family import Family
from annotator_app.model.item import Item
from annotator_app.model.pack import Task
from annotator_app.packs import keys
from annotator_app.packs.keycard import read_keycard
from annotator_app.packs.keys import AskPassphrase
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.building import build_bundle, lint_bundle
from annotator_app.workflows.building.build_bundle import BuildReport
from annotator_app.workflows.building.guess_roles import FEW_VALUES, ColumnLook
from annotator_app.workflows.building.lint_bundle import LintReport
from annotator_app.workflows.building.new_bundle import project_id, recovery_page
from annotator_app.workflows.building.outlook import Outlook
from annotator_app.workflows.building.plans import plan as plans
from annotator_app.workflows.building.plans import plan_items
from annotator_app.workflows.building.plans.plan_back import draft_of
from annotator_app.workflows.building.plans.plan_draft import Draft, DraftPerson, day_of, to_toml
from annotator_app.workflows.building.plans.plan_items import Prepared
from annotator_app.workflows.building.read_source import Sources, read_sources
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.uncollected import let_go, uncollected
from annotator_app.workflows.new_file import mode_of, refuse_existing, write_page, write_pages
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.signing import trust

ROWS_LOOKED_AT: Final = 500
_EXAMPLE: Final = 160
_NOT_YET: Final = "not-made-yet"
TOLD: Final = 100
_RECORDS: Final = (".json", ".jsonl", ".ndjson", ".parquet")
BEFORE: Final = "-before.toml"
NO_DAY: Final = QT_TRANSLATE_NOOP("plans", "“{day}” is no day. Write year, month and day, as 2027-01-31.")


@dataclass(frozen=True)
class FilesLook:
    """The files of a draft: their columns, how each was read, what the format says by itself, what is wrong.

    `options` say of each how it is read, where a file of another program was recognised; `offered` what each has to
    choose from.
    """

    columns: tuple[ColumnLook, ...] = ()
    files: tuple[FileRead, ...] = ()
    ready: Ready = NOTHING
    rows: int = 0
    problems: tuple[Problem, ...] = ()
    options: tuple[Mapping[str, Any], ...] = ()
    offered: tuple[Offered, ...] = ()


@dataclass(frozen=True)
class DraftLook:
    """What a draft comes to: problems, errors first; items; work and power; the first item as it will be seen.

    `problems` are the first of them, `errors` and `warnings` how many there are: a window that was handed tens of
    thousands would be busy with them. Errors stand in the way of the packs.
    """

    problems: tuple[Problem, ...] = ()
    errors: int = 0
    warnings: int = 0
    items: int = 0
    languages: tuple[str, ...] = ()
    outlook: Outlook = field(default_factory=Outlook)
    task: Task | None = None
    family: Family | None = None
    first: Item | None = None


def look_at_files(
    paths: Sequence[Path], progress: Progress = SILENT, options: Sequence[Mapping[str, Any]] = ()
) -> FilesLook:
    """Read the files of a draft and tell what is in them; `options` say how each is read. Raises Cancelled.

    Rows are looked at as they are before any are chosen by their values.
    """
    with uncollected():
        whole = [{key: value for key, value in one.items() if key != "where"} for one in options]
        sources, named = read_files(paths, progress, whole)
        has = tuple(_offered(paths, sources, named or whole, progress))
        found = replace(look_of(sources), options=named, offered=has)
        let_go(sources.rows)
        return found


def _offered(
    paths: Sequence[Path], sources: Sources, options: Sequence[Mapping[str, Any]], progress: Progress
) -> Iterator[Offered]:
    rows: dict[int, list[Row]] = {}
    for placed in sources.rows:
        rows.setdefault(placed.source, []).append(placed.row)
    for number, path in enumerate(paths):
        progress.step(number, len(paths), path.name)
        said = options[number] if options else {}
        how = {key: said[key] for key in ("format", "rows", "encoding", "delimiter", "quote") if key in said}
        found = offered.look(path, ReadOptions(**how), rows.get(number, []))
        # Of values that a plan makes anew nothing can be chosen: rows are chosen before.
        made = {*said.get("replace", ()), *said.get("columns", ())}
        yield replace(found, values={name: one for name, one in found.values.items() if name not in made})


def read_files(
    paths: Sequence[Path], progress: Progress = SILENT, options: Sequence[Mapping[str, Any]] = ()
) -> tuple[Sources, tuple[Mapping[str, Any], ...]]:
    """Give the rows of files; without `options`, those of other programs are recognised by their first record.

    Gives how each is read beside them, where one was recognised and its program's rows are in it. Raises Cancelled.
    """
    sources = _read(paths, progress, options)
    named = () if options else _recognised(sources, len(paths))
    again = _read(paths, progress, named) if named else Sources()
    if not again.rows:
        return sources, ()
    let_go(sources.rows)
    return again, named


def _recognised(sources: Sources, count: int) -> tuple[Mapping[str, Any], ...]:
    """Give how each file is read where another program wrote one of them; nothing where none did."""
    found: list[Mapping[str, Any]] = [{}] * count
    met: set[int] = set()
    for placed in sources.rows:
        if placed.source not in met:
            met.add(placed.source)
            record = Path(placed.row.path).suffix.lower() in _RECORDS
            if record and (name := programs.recognised(placed.row.own)):
                found[placed.source] = {"format": name}
    return tuple(found) if any(found) else ()


def _read(paths: Sequence[Path], progress: Progress, options: Sequence[Mapping[str, Any]]) -> Sources:
    data: dict[str, Any] = {
        "bundle": {"name": "files", "project": _NOT_YET, "title": {"en": "Files"}, "family": "sentiment"},
        "source": [
            {**how, "path": str(path)} for path, how in zip(paths, options or ({},) * len(paths), strict=True)
        ],
        "fields": {},
    }
    plan = plans.Plan.model_validate({**data, "path": _place(paths), "text": ""})
    return read_sources(plan, progress)


def look_of(sources: Sources) -> FilesLook:
    """Tell what is in rows that were read."""
    rows = [placed.row for placed in sources.rows[:ROWS_LOOKED_AT]]
    return FilesLook(
        columns=tuple(_column(name, rows) for name in sources.columns() if name not in ALWAYS),
        files=tuple(map(_told, sources.files)),
        ready=sources.ready,
        rows=len(sources.rows),
        problems=tuple(one for one in sources.problems if one.code != "no_licence"),
    )


def _told(file: FileRead) -> FileRead:
    """Give how a file was read, its encoding by its usual name; what is no text has none."""
    no_text = file.format in own_parts.OF_BYTES or file.format == "parquet" or not file.encoding
    return replace(file, encoding="" if no_text else offered.encoding_name(file.encoding))


def look(
    draft: Draft, progress: Progress = SILENT, *, whole: bool = True, home: Home | None = None
) -> DraftLook:
    """Check a draft, and give its first item; without `whole` what takes long is left out.

    Where packs are made again from a plan, people keep what they have. Of `home` it is asked whose
    record of chosen items holds. Raises StoreError, Cancelled.
    """
    with uncollected():
        return _look(draft, progress, whole=whole, home=home)


def _look(draft: Draft, progress: Progress, *, whole: bool, home: Home | None) -> DraftLook:
    place, no_day = _place(draft.sources), _no_day(draft)
    text = to_toml(replace(draft, due="") if no_day else draft, place.parent, _NOT_YET)
    out = draft.opened.parent if draft.amends and draft.opened is not None else None
    prepared, problems = plan_items.prepare(
        place, progress, text=text, out=out, believed=lambda: trust.believed(home)
    )
    problems = [*no_day, *_once(problems)]
    if prepared is None:
        return DraftLook(**_first_of(lint_bundle.sort(problems)))
    try:
        report = lint_bundle.checked(prepared, problems, progress, statistics=whole)
        return _found(prepared, report)
    finally:
        let_go(problems, prepared.made, prepared.rows, prepared.sources.rows)


def _once(problems: list[Problem]) -> Iterator[Problem]:
    """Give what several sources lack alike once: the form says it of all of them."""
    said: set[str | None] = set()
    for one in problems:
        if one.code != "no_licence" or one.column not in said:
            yield one
        said |= {one.column} if one.code == "no_licence" else set()


def _found(prepared: Prepared, report: LintReport) -> DraftLook:
    first = Item(prepared.made[0].fields) if prepared.made else None
    return DraftLook(
        **_first_of(report.problems),
        items=report.items,
        languages=report.languages,
        outlook=report.outlook,
        task=prepared.task,
        family=by_id(prepared.task.family),
        first=first,
    )


def _first_of(problems: list[Problem]) -> dict[str, Any]:
    """Give the first problems and how many there are; the list is let go."""
    errors = sum(one.severity == "error" for one in problems)
    found = {"problems": tuple(problems[:TOLD]), "errors": errors, "warnings": len(problems) - errors}
    let_go(problems)
    return found


def person_of(keycard: Path) -> DraftPerson:
    """Give the person of a key card. Raises PackError and others of its family for a file that is none."""
    card = read_keycard(keycard)
    return DraftPerson(name=card.displayed or card.name, keycard=keycard)


def number_of(keycard: Path) -> str:
    """Give the safety number of a key card, which its owner reads out. Raises as `person_of`."""
    return read_keycard(keycard).key.safety_number


def build(
    draft: Draft, out: Path, *, home: Home, ask_passphrase: AskPassphrase | None, progress: Progress = SILENT
) -> BuildReport:
    """Write the plan of a draft and the page with its recovery key into `out`, then make bundle and packs there.

    A further round of a project keeps the project and its recovery key.

    The plan stays, so that the same packs can be made again and changed by hand. A plan that was opened and stands
    in `out` is used as it is, or changed there: what came back to its bundle stays. Raises FileExistsHereError where
    another plan or bundle of that name stands there, PlanError, KeyStoreError, StoreError, Cancelled; the plan is
    then as it was.
    """
    with uncollected():
        return _build(draft, out, home=home, ask_passphrase=ask_passphrase, progress=progress)


def _build(
    draft: Draft, out: Path, *, home: Home, ask_passphrase: AskPassphrase | None, progress: Progress
) -> BuildReport:
    bundle = out / f"{draft.name}.bundle"
    if no_day := _no_day(draft):
        raise PlanError(problems=no_day, file=f"{draft.name}.toml")
    if not draft.amends:
        refuse_existing(bundle, force=False)
    if draft.opened is not None and draft.opened.parent == out.resolve():
        return _build_again(draft, draft.opened, home=home, ask_passphrase=ask_passphrase, progress=progress)
    plan = out / f"{draft.name}.toml"
    page = plan.with_name(plan.name + ".recovery.txt")
    for path in (plan, page):
        refuse_existing(path, force=False)
    recovery = keys.make_key()
    project = draft.rest.get("bundle", {}).get("project") or project_id(draft.name)
    pages = [(plan, to_toml(draft, out, project, recovery.public.line).encode("utf-8"), 0o600)]
    if draft.opened is None and not draft.rest.get("bundle", {}).get("recovery"):
        pages.insert(0, (page, recovery_page(project, recovery), 0o600))
    write_pages(*pages)
    try:
        return build_bundle.run(plan, out, home=home, ask_passphrase=ask_passphrase, progress=progress)
    except BaseException:
        # Without packs the key stands for nothing; the next try makes another one.
        for path in (plan, page):
            path.unlink(missing_ok=True)
        raise


def _no_day(draft: Draft) -> list[Problem]:
    """Say that a due date is none: the plan would keep it as a text, which its reader may take for a number."""
    typed = draft.due.strip()
    return [Problem("no_day", NO_DAY, {"day": typed})] if typed and day_of(typed) is None else []


def _build_again(
    draft: Draft, plan: Path, *, home: Home, ask_passphrase: AskPassphrase | None, progress: Progress
) -> BuildReport:
    """Build from the plan where it stands; what the form changed is written, and the plan before it kept beside."""
    before, kept = plan.read_bytes(), plan.with_name(plan.stem + BEFORE)
    mode = mode_of(plan)
    changed = draft != replace(draft_of(plan, draft.words), amends=draft.amends)
    if changed:
        write_page(kept, before, mode)
        write_page(plan, to_toml(draft, plan.parent, _NOT_YET).encode("utf-8"), mode)
    try:
        return build_bundle.run(
            plan, plan.parent, home=home, ask_passphrase=ask_passphrase, force=True, progress=progress
        )
    except BaseException:
        if changed:
            write_page(plan, before, mode)
            kept.unlink(missing_ok=True)
        raise


def _place(paths: Sequence[Path]) -> Path:
    """Give where the plan of these files would stand: beside the first one."""
    return (paths[0].parent if paths else Path()) / "plan.toml"


def _column(name: str, rows: Sequence[Row]) -> ColumnLook:
    values = [value for row in rows if (value := look_up(row, name)) not in (MISSING, None, "")]
    texts = [text for value in values if (text := as_text(value)) is not None and text.strip()]
    distinct = dict.fromkeys(texts)
    example = texts[0] if texts else as_text(values[0]) or str(values[0]) if values else ""
    return ColumnLook(
        name=name,
        filled=len(values),
        length=sum(map(len, texts)) / len(texts) if texts else 0.0,
        example=" ".join(example.split())[:_EXAMPLE],
        listed=any(isinstance(value, list) for value in values),
        values=tuple(distinct) if len(distinct) <= FEW_VALUES else (),
    )
