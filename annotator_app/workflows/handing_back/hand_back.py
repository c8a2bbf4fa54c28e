# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Hand back: the signed result pack with every answer and the whole journal (packs.md 5.5 to 5.8).

Written beside its place, read back and verified in full against the items here, then renamed; only after
that is it noted as handed back. What was answered meanwhile goes into the next revision.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from annotator_app import families
from annotator_app.errors import IncompleteError, StoreDiskError, StoreError, UsageError
from annotator_app.model import clock, event
from annotator_app.model.people import PublicKey
from annotator_app.model.practice import is_practice
from annotator_app.model.question import Evidence, Text
from annotator_app.model.texts import Texts
from annotator_app.packs.durable import drop
from annotator_app.packs.keys import AskPassphrase
from annotator_app.packs.lines import Payload, parts
from annotator_app.packs.manifest import (
    OBJECTIONS,
    Answered,
    Counts,
    Journal,
    Project,
    ResultManifest,
    SignerClaim,
)
from annotator_app.packs.sealed import ENDING
from annotator_app.packs.writing import Draft, Written, write_pack, write_sealed
from annotator_app.store import draft_table, item_table, journal_table, log_table, state_table
from annotator_app.store.log_table import Export
from annotator_app.store.pack_table import PackRow
from annotator_app.store.refusals import told
from annotator_app.text import QT_TRANSLATE_NOOP
from annotator_app.workflows.checking.locked_result import seal_for
from annotator_app.workflows.checking.result_facts import ResultFacts, facts_of
from annotator_app.workflows.checking.task_items import LineSpool, TaskItems
from annotator_app.workflows.checking.verify_pack import check_contents
from annotator_app.workflows.handing_back.result_lines import ResultLines
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.pack_event import pack_event
from annotator_app.workflows.keeping.pack_status import task_of
from annotator_app.workflows.new_file import refuse_unplaced
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.signing import identity, trust

NOTHING_YET: Final = QT_TRANSLATE_NOOP(
    "errors", "Nothing has been answered yet. Nothing was written. Answer an item first."
)

PRACTICE: Final = QT_TRANSLATE_NOOP(
    "errors",
    "This is a practice pack. It is for you alone and is never handed back. Nothing was written.",
)

_PAGE: Final = 2000
_SAMPLE: Final = 500
_FRAME_BYTES: Final = 2500
_WITH_ANSWERS: Final = 1.3
_PATIENCE: Final = 30.0  # seconds


@dataclass(frozen=True)
class OpenPoint:
    """An item that a person may want to look at before handing back."""

    position: int
    item: str


@dataclass(frozen=True)
class HandBackPreview:
    """What goes out if it is handed back now.

    `counts` has answered, later, problem and open by state, and done, skipped and untouched as the result
    will count them. `holds` names all that is in the file: answers, evidence, notes, problems, history, later,
    language, visits, then time_none, time_coarse or time_full, typing, file, name and public_key. `notes`
    counts the items with one, `about_bytes` is about how large the file will be. `clock_before` is the day
    that this computer says it is, where that is before the pack was made.
    `locked`: the file will be encrypted for the coordinator. `drafts` are the items at which something stands that
    is no answer yet: what goes out of them is the answer before it, if any. `returned`: its answers came back.
    """

    pack: str
    title: Texts
    items: int
    counts: Mapping[str, int]
    states: bytes
    later: tuple[OpenPoint, ...]
    language_kept: tuple[OpenPoint, ...]
    signer_name: str
    signer_compared: bool
    safety_number: str
    principal: str
    file_name: str
    revision: int
    timing: str
    complete: bool
    holds: tuple[str, ...]
    handed_back_at: str | None
    notes: int = 0
    about_bytes: int = 0
    clock_before: str | None = None
    locked: bool = False
    drafts: tuple[OpenPoint, ...] = ()
    returned: bool = False


@dataclass(frozen=True)
class HandBackReport:
    """A result pack that lies in its place, read back and verified. `open` counts the untouched items.

    `locked`: only the coordinator's keys open it. `drafts` counts the items at which something stands that is no
    answer yet, and is not in it.
    """

    path: Path
    answers: int
    open: int
    sha256: str
    size: int
    pack_id: str
    revision: int
    done: int
    skipped: int
    locked: bool = False
    drafts: int = 0


def check(home: Home, pack: str) -> HandBackPreview:
    """Give what handing back the pack of that id would write.

    Raises LookupError where the home has no such pack, MissingKeyError, WrongPackError if the pack is for
    somebody else, UsageError for a practice pack, StoreError.
    """
    facts = _facts(home, pack)
    row, task = facts.row, task_of(facts.row)
    codes = home.store.ask(lambda connection: state_table.read(connection, row.id, row.items))
    counts = {
        **state_table.counts(codes),
        "done": facts.done,
        "skipped": facts.skipped,
        "untouched": facts.untouched,
    }
    pin = trust.pin_of(home, row.project)
    locked = facts.manifest.results.encrypt != "none"
    marked = any(isinstance(question, Evidence) for question in task.questions)
    written = any(isinstance(question, Text) for question in task.questions)
    return HandBackPreview(
        pack=row.pack_id,
        title=task.title,
        items=row.items,
        counts=counts,
        states=bytes(state_table.states_only(codes)),
        later=_points(home, row, codes, lambda code: code & state_table.STATE == state_table.LATER),
        language_kept=_points(home, row, codes, lambda code: bool(code & state_table.LANGUAGE)),
        signer_name=row.signer,
        signer_compared=pin is None or pin.compared,
        safety_number=PublicKey.from_line(row.signer_key).safety_number,
        principal=facts.principal,
        file_name=facts.file_name + (ENDING if locked else ""),
        revision=facts.revision,
        timing=row.timing,
        complete=facts.untouched == 0,
        holds=(
            "answers", *(["evidence"] if marked else []), "notes", "problems", "history", "later",
            *(["language"] if written else []), "visits", f"time_{row.timing}",
            *(["typing"] if written and task.typing and row.timing == "full" else []),
            "file", "name", "public_key",
        ),
        handed_back_at=facts.last_here.at if facts.last_here else None,
        notes=sum(bool(code & state_table.NOTE) for code in codes),
        about_bytes=home.store.ask(_about_bytes(row.id)),
        clock_before=_clock_before(facts.manifest.created_at),
        locked=locked,
        drafts=_drafts(home, row),
        returned=bool(task.returned),
    )  # fmt: skip


def _clock_before(made: str) -> str | None:
    now = clock.stamp()
    return now[:10] if now < made else None


def _about_bytes(pack: int) -> Any:
    """About the size of the result: what a sample of the journal becomes, the answers beside it, the rest."""

    def ask(connection: Any) -> int:
        sample = b"".join(journal_table.lines(connection, pack, 1, _SAMPLE))
        share = len(zlib.compress(sample)) / len(sample) if sample else 0
        return _FRAME_BYTES + round(journal_table.size(connection, pack) * share * _WITH_ANSWERS)

    return ask


def run(
    home: Home,
    pack: str,
    out: Path,
    *,
    allow_open: bool = False,
    encrypt: bool = False,
    ask_passphrase: AskPassphrase | None = None,
    force: bool = False,
    progress: Progress = SILENT,
) -> HandBackReport:
    """Write the result of the pack of that id to `out` (a folder: under the suggested name), and note it.

    It is locked where the project asks for that, or offers it and `encrypt` is on.

    Raises IncompleteError where items are open and `allow_open` is off or no item was ever looked at,
    FileExistsHereError unless `force`, UsageError for a practice pack, a lock that is not offered, or where there
    is no folder, LookupError, KeyStoreError, WrongPackError, StoreError, Cancelled; what lay at `out` is then
    untouched and nothing is noted. Only where the home takes no note any more `force` has replaced it.
    """
    _save_first(home)
    facts = _facts(home, pack)
    seal = seal_for(facts.manifest.results, wanted=encrypt)
    if facts.untouched and not allow_open:
        raise IncompleteError(open=facts.untouched)
    if not facts.end[0]:
        raise IncompleteError(NOTHING_YET, open=facts.untouched)
    with told(out):
        target = out / (facts.file_name + (ENDING if seal else "")) if out.is_dir() else out
    refuse_unplaced(target, force=force)
    key = identity.load_signer(home, ask_passphrase)
    result = _Result(home, facts, progress)
    with told(target):
        draft = Draft(result.payload(), result.describe(key.public), check=result.verify)
        written = write_sealed(draft, key, target, seal) if seal else write_pack(draft, key, target)
    with unless_noted(written, force=force):
        _note(home, facts, result, written)
    return HandBackReport(
        written.path,
        result.done + result.skipped,
        facts.row.items - result.done - result.skipped,
        written.sha256,
        written.size,
        written.pack_id,
        facts.revision,
        result.done,
        result.skipped,
        locked=seal is not None,
        drafts=home.store.ask(lambda connection: draft_table.count(connection, facts.row.id)),
    )


@contextmanager
def unless_noted(written: Written, *, force: bool) -> Iterator[None]:
    """Take a pack away again that the home could not note: handing back once more would meet it there.

    With `force` it took the place of another one, and stays.
    """
    try:
        yield
    except StoreError:
        if not force:
            drop(written.path)
        raise


def _facts(home: Home, pack: str) -> ResultFacts:
    facts = facts_of(home, pack)
    if is_practice(facts.row.project):
        raise UsageError(PRACTICE)
    return facts


def _save_first(home: Home) -> None:
    """Wait until every answer is on the disk; what is not there would be missing in the result."""
    if not home.store.flush(_PATIENCE):
        raise home.store.trouble or StoreDiskError(file=home.store.path.name)


class _Result:
    """The result pack in the making: everything up to the last event there was at the start."""

    def __init__(self, home: Home, facts: ResultFacts, progress: Progress) -> None:
        self._home, self._facts, self._progress = home, facts, progress
        self._lines = ResultLines()
        for line in self._journal("read"):
            self._lines.take(line)
        self.done, self.skipped = self._lines.counts()

    def payload(self) -> Iterator[Payload]:
        """Give the files under `data/`."""
        yield from parts("answers", self._lines.lines())
        yield from parts("journal", self._journal("write"))

    def describe(self, key: PublicKey) -> Any:
        """Give the function that gives pack.json."""
        facts, task = self._facts, self._facts.manifest
        untouched = facts.row.items - self.done - self.skipped
        seq, head = facts.end
        manifest = ResultManifest(
            project=Project(id=task.project.id, title=task.project.title),
            series=facts.series(key),
            revision=facts.revision,
            supersedes=facts.last.result_id if facts.last else None,
            created_at=clock.build_stamp(),
            signer=SignerClaim(principal=facts.principal, role="contributor", key=key.fingerprint),
            software=identity.software(),
            requires=(OBJECTIONS,) if self._lines.objects else (),
            task=Answered(pack_id=facts.row.pack_id, series=task.series, revision=task.revision),
            recipient=PublicKey.from_line(facts.row.signer_key).fingerprint,
            complete=untouched == 0,
            counts=Counts(done=self.done, skipped=self.skipped, untouched=untouched),
            journal=Journal(events=seq, genesis=facts.row.pack_id, head=head),
        )
        return lambda _written: manifest

    def verify(self, pack: Any) -> None:
        """Hold the written file against itself and the items here. Raises what it finds."""
        check_contents(pack, against=lambda _manifest: self._items(), progress=self._progress)

    def _items(self) -> TaskItems:
        row, task = self._facts.row, task_of(self._facts.row)
        family = families.by_id(task.family)
        assert family is not None
        named, spool = self._lines.items, LineSpool()
        for first in range(row.first_key, row.end_key, _PAGE):
            count = min(_PAGE, row.end_key - first)
            for (id_, _), (line, _) in zip(*self._home.store.ask(_page(first, count)), strict=True):
                if id_ in named:
                    spool.add(id_, line)
        return TaskItems(family, task, row.items, spool.line_of)

    def _journal(self, what: str) -> Iterator[bytes]:
        row, end = self._facts.row, self._facts.end[0]
        for first in range(1, end + 1, _PAGE):
            self._progress.step(first, end, what)
            yield from self._home.store.ask(_events(row.id, first, min(_PAGE, end - first + 1)))


def _note(home: Home, facts: ResultFacts, result: _Result, written: Written) -> None:
    """Note the result as handed back: an event and what can be compared later."""
    row = facts.row
    seq, head = facts.end
    export = Export(
        pack=row.id,
        revision=facts.revision,
        result_id=written.pack_id,
        path=str(written.path),
        sha256=written.sha256,
        size=written.size,
        answered=result.done + result.skipped,
        seq=seq,
        head=head,
    )
    noted = pack_event(event.EXPORT, {"revision": facts.revision}, row.timing)

    def save(connection: Any) -> None:
        journal_table.append(connection, row.id, row.pack_id, [noted])
        log_table.add_export(connection, export)

    home.store.save(save)


def _points(home: Home, row: PackRow, codes: bytearray, wanted: Any) -> tuple[OpenPoint, ...]:
    return _at(home, row, [position for position, code in enumerate(codes) if wanted(code)])


def _drafts(home: Home, row: PackRow) -> tuple[OpenPoint, ...]:
    keys = home.store.ask(lambda connection: draft_table.items(connection, row.id))
    return _at(home, row, [key - row.first_key for key in keys])


def _at(home: Home, row: PackRow, positions: list[int]) -> tuple[OpenPoint, ...]:
    ids = home.store.ask(
        lambda connection: [
            item_table.ids(connection, row.first_key + position, 1)[0][0] for position in positions
        ]
    )
    return tuple(OpenPoint(position, id_) for position, id_ in zip(positions, ids, strict=True))


def _page(first: int, count: int) -> Any:
    return lambda connection: (
        item_table.ids(connection, first, count),
        item_table.lines(connection, first, count),
    )


def _events(pack: int, first: int, count: int) -> Any:
    return lambda connection: journal_table.lines(connection, pack, first, count)
