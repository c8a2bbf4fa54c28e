# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Looks at files before they are merged: whose they are, and what merging each of them would do. Nothing is written.

Each file is proven as a merge proves it and told as soon as it is known; how the packs of one person stand to
each other is told again whenever one more of them is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from annotator_app.errors import PostilError, Problem, WrongPassphraseError
from annotator_app.model import journal_order
from annotator_app.model.bundle import Result, Standing
from annotator_app.model.journal_order import Line
from annotator_app.model.people import name_from
from annotator_app.model.review import StandingVerdicts, VerdictPack
from annotator_app.packs.manifest import ResultManifest, VerdictManifest
from annotator_app.packs.reading import prove, signing_key
from annotator_app.packs.refusals import is_unreadable
from annotator_app.packs.signature import NAMESPACES
from annotator_app.packs.trust import Trusted
from annotator_app.store.bundle import bundle_store
from annotator_app.store.bundle.bundle_merges import Kind
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.keeping.coordinated import RESULT_ENDINGS
from annotator_app.workflows.keeping.home import Home
from annotator_app.workflows.keeping.private_copy import PrivateCopy
from annotator_app.workflows.keeping.uncollected import uncollected
from annotator_app.workflows.merging import version_states
from annotator_app.workflows.merging.bundle_books import Books
from annotator_app.workflows.merging.read_result import Offered, own_answers, read_result
from annotator_app.workflows.progress import SILENT, Progress
from annotator_app.workflows.signing import trust
from annotator_app.workflows.signing.unlock import Unlocker

State = Literal[
    "new", "replaces", "older", "fork", "set_aside", "duplicate", "signer", "other_bundle", "changed", "locked",
    "refused",
]  # fmt: skip

Person = tuple[Kind, str]

MERGEABLE: Final = frozenset(
    {"new", "replaces", "older", "set_aside"}
)  # what a merge takes without asking anybody
_CHANGED: Final = ("S02", "B", "Z09", "J", "D")  # codes of what was changed or damaged on its way
_ELSEWHERE: Final = ("T01", "T02", "T04")
# Nobody here knows the key, or knows it for other kinds of packs, as that of a contributor who reviews.
_UNKNOWN: Final = frozenset({"S03", "S04", "S07"})
_LOCKED: Final = ("X01", "X02")


@dataclass(frozen=True, kw_only=True)
class Added:
    """One file and what merging it would do.

    `name` is the contributor in the books, or what an unknown signer calls himself, the file where that could not
    be said in a pack; `day` tells of a pack that it replaces, or that was merged before. `key` is the public key of
    an unknown signer, `number` its safety number, `entered` the name under which the key was entered for other
    kinds of packs. `verdicts` marks a verdict pack.
    """

    path: Path
    state: State
    name: str = ""
    done: int = 0
    reported: int = 0
    items: int = 0
    day: str = ""
    created: str = ""
    pack_id: str | None = None
    key: str = ""
    number: str = ""
    entered: str = ""
    problems: tuple[Problem, ...] = ()
    verdicts: bool = False

    @property
    def unreadable(self) -> bool:
        """Whether it is refused only because it cannot be read, as from a stick that was taken out."""
        return is_unreadable(self.problems)


Tell = Callable[[Added], None]


def files_in(paths: Iterable[Path], progress: Progress = SILENT) -> list[Path]:
    """Give the files that are meant: those named, and in folders all that end like result and verdict packs."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside = []
        for number, one in enumerate(path.rglob("*")):
            if number % 500 == 0:
                progress.step(0, 0)
            if one.name.endswith(RESULT_ENDINGS) and one.is_file():
                inside.append(one)
        found += sorted(inside)
    return list(dict.fromkeys(found))


def run(
    bundle_path: Path,
    files: Sequence[Path],
    *,
    home: Home,
    tell: Tell,
    unlock: Unlocker | None = None,
    progress: Progress = SILENT,
) -> None:
    """Look at each file and `tell` of it. Raises StoreError, UsageError for the bundle itself, and Cancelled."""
    with uncollected(), bundle_store.open_bundle(bundle_path) as bundle:
        looking = _Looking(bundle, home, tell, unlock or Unlocker(home))
        for number, path in enumerate(files):
            progress.step(number, len(files), path.name)
            looking.look(path)
        progress.step(len(files), len(files))


class _Looking:
    def __init__(self, bundle: BundleStore, home: Home, tell: Tell, unlock: Unlocker) -> None:
        self._bundle, self._tell, self._unlock, self._home = bundle, tell, unlock, home
        self._books = Books(bundle, trust.believed(home))
        standing = bundle.results()
        self._standing = {one.pack_id: one for one in standing}
        self._received = {one.pack_id: one.received_at for one in standing}
        verdicts = bundle.verdict_packs()
        self._received |= {one.pack_id: one.received_at for one in verdicts}
        self._choices = bundle.choices()
        self._of_person: dict[Person, list[Standing | StandingVerdicts]] = {}
        for merged in standing:
            self._of_person.setdefault(("result", merged.contributor), []).append(merged)
        for one in verdicts:
            self._of_person.setdefault(("verdict", one.reviewer), []).append(one)
        self._lines: dict[Person, list[Line]] = {}
        self._told: dict[Person, dict[str, Added]] = {}
        self._seen: dict[str, Path] = {}

    def look(self, path: Path) -> None:
        try:
            one = read_result(path, self._books, self._received, self._unlock, SILENT, seen=True)
        except WrongPassphraseError:
            self._tell(Added(path=path, state="locked", name=path.name))
            return
        if one.result is not None:
            if one.result.pack_id in self._seen:
                self._tell(self._duplicate(path, one.result.pack_id, ""))
                return
            self._seen[one.result.pack_id] = path
            self._result(path, one, one.result)
        elif one.error is not None:
            self._tell(self._refused(path, one, one.error))
        elif one.verdicts is not None:
            self._verdicts(path, one.verdicts)
        else:
            self._tell(self._duplicate(path, one.pack_id, one.received_before or ""))

    def _result(self, path: Path, one: Offered, result: Result) -> None:
        name = result.contributor
        done = sum(given.status == "done" for given in result.answers)
        known = self._books.known(result.task_pack)
        added = Added(
            path=path, state="new", name=name, done=done, reported=len(result.answers) - done,
            items=known.items.count if known is not None else 0, created=result.created_at, pack_id=result.pack_id,
            problems=one.times.problems(name),
        )  # fmt: skip
        self._stand(
            added, ("result", name), Line(result.pack_id, result.task_pack, result.chain, result.continued)
        )

    def _verdicts(self, path: Path, pack: VerdictPack) -> None:
        added = Added(
            path=path, state="new", name=pack.reviewer, done=len(pack.verdicts), items=0, pack_id=pack.pack_id,
            created=pack.created_at, problems=own_answers(pack), verdicts=True,
        )  # fmt: skip
        if pack.pack_id in self._seen:
            self._tell(self._duplicate(path, pack.pack_id, ""))
            return
        self._seen[pack.pack_id] = path
        self._stand(added, ("verdict", pack.reviewer), Line(pack.pack_id, pack.review, pack.chain))

    def _stand(self, added: Added, person: Person, line: Line) -> None:
        """Tell of a pack, and again of the others of this person that stand otherwise now."""
        if person not in self._lines:
            self._lines[person] = version_states.lines_of(self._bundle, *person)
        self._lines[person].append(line)
        own = self._told.setdefault(person, {})
        own[line.pack_id] = added
        choices = [one for one in self._choices if (one.kind, one.person) == person]
        states = journal_order.states(self._lines[person], choices)
        days = {state: self._day(person, states, state) for state in ("older", "fork")}
        for pack_id, before in list(own.items()):
            stands = states[pack_id]
            state: State = stands if stands != "top" else "replaces" if days["older"] else "new"
            day = {"replaces": days["older"], "fork": days["fork"]}.get(state, "")
            now = replace(before, state=state, day=day)
            if now != before or pack_id == line.pack_id:
                own[pack_id] = now
                self._tell(now)

    def _day(self, person: Person, states: Mapping[str, str], state: str) -> str:
        """Give when the newest merged pack of a person came that stands now and would be in `state`, "" for none."""
        own = (one for one in self._of_person.get(person, ()) if one.state == "top")
        return max((one.received_at for one in own if states.get(one.pack_id) == state), default="")

    def _duplicate(self, path: Path, pack_id: str | None, day: str) -> Added:
        merged: Standing | None = self._standing.get(pack_id or "")
        name = merged.contributor if merged is not None else path.name
        return Added(path=path, state="duplicate", name=name, day=day, pack_id=pack_id)

    def _refused(self, path: Path, one: Offered, error: PostilError) -> Added:
        problems = one.problems or error.problems
        codes = {problem.code for problem in problems}
        if codes & _UNKNOWN:
            return self._unknown(path, problems)
        state: State = "refused"
        if codes & set(_LOCKED):
            state = "locked"
        elif codes & set(_ELSEWHERE):
            state = "other_bundle"
        elif any(code.startswith(_CHANGED) for code in codes):
            state = "changed"
        return Added(path=path, state=state, name=path.name, pack_id=one.pack_id, problems=problems)

    def _unknown(self, path: Path, problems: tuple[Problem, ...]) -> Added:
        """Tell of a pack in which all is well but that nobody here knows its signer; else it is refused."""
        refused = Added(path=path, state="refused", name=path.name, problems=problems)
        source, _locked = self._unlock.opened(PrivateCopy(path, chosen=True).source)
        key = signing_key(source)
        if key is None:
            return refused
        kinds = (NAMESPACES["result"], NAMESPACES["verdict"])
        as_if = Trusted(key, "", kinds, project=self._books.project)
        policy = replace(self._books.policy, trusted=(as_if, *self._books.policy.trusted))
        pack, found = prove(source, policy, self._books.place)
        if pack is None:
            return replace(refused, problems=tuple(found) or problems)
        entered = trust.entered_name(self._home, key)
        says = pack.signer.name if pack.signer.name != name_from("", key) else path.name
        name = entered or says
        if isinstance(pack.manifest, VerdictManifest):
            said = sum(1 for _ in pack.lines("review", []))
            return Added(
                path=path, state="signer", name=name, items=0, done=said,
                created=pack.manifest.created_at, pack_id=pack.pack_id, key=key.line, number=key.safety_number,
                entered=entered, problems=problems, verdicts=True,
            )  # fmt: skip
        if not isinstance(pack.manifest, ResultManifest):
            return replace(refused, problems=tuple(found) or problems)
        counts = pack.manifest.counts
        return Added(
            path=path, state="signer", name=name, done=counts.done, reported=counts.skipped,
            items=counts.done + counts.skipped + counts.untouched, created=pack.manifest.created_at,
            pack_id=pack.pack_id, key=key.line, number=key.safety_number, entered=entered, problems=problems,
        )  # fmt: skip
