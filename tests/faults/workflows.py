# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The workflows that are killed: what each of them starts from, what it says, and what has to be true afterwards."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator_app.packs import keys
from annotator_app.packs.writing import file_digest
from annotator_app.store import item_table, journal_table, pack_table
from annotator_app.workflows.checking import verify_pack
from annotator_app.workflows.exporting import export_set
from annotator_app.workflows.handing_back import hand_back
from annotator_app.workflows.keeping import home as homes
from annotator_app.workflows.keeping import safe_home
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.labelling.label import LabellingSession
from annotator_app.workflows.merging import merge_results
from annotator_app.workflows.receiving import import_pack
from annotator_app.workflows.signing import identity, trust
from annotator_app.workflows.trusting import rotate_key
from tests.builders import bundles, stores, visits
from tests.builders.labelled import answer, pack_in
from tests.builders.packs import task as bag_task
from tests.builders.work import a_task, item_json
from tests.faults import reviewing, whole_way
from tests.faults.kills import Say, Workflow

LABELS = ("positive", "negative", "mixed", "neutral")
RELEASED = Path(__file__).parent.parent / "data" / "released" / "0.1.0" / "contributor"
MANY = 1500
ITEMS = 30
ANSWERED = 12
RESULTS = (2, 3, 4, 5)
WORDS = "open sesame"


# --- answering -------------------------------------------------------------------------------------------


def _fill(folder: Path) -> None:
    home, _pack = stores.filled_home(folder / "home", MANY)
    home.close()


def _answer(folder: Path, say: Say) -> None:
    home = open_home(folder / "home", create=False)
    (pack_id,) = home.store.ask(lambda c: c.execute("SELECT pack_id FROM packs").fetchone())
    session, waiting = LabellingSession(home, pack_id), list[str]()

    def saved() -> None:
        # Called in the store thread, one change after the other, in the order they were made.
        if waiting:
            say(waiting.pop(0))

    session.on_saved = saved
    for here in range(session.count - 1):
        label = LABELS[here % 4]
        session.set("label", label)
        if here % 5 == 0:
            waiting.append(f"draft {here} {label}")
            session.keep_draft()
            waiting.append(f"later {here} -")
            session.decide_later()
        else:
            waiting.append(f"answer {here} {label}")
            session.commit({"active_ms": 10})
        if here % 3 == 0:
            session.flush()
        if session.trouble is not None:
            break
        session.go(here + 1)
    if not home.close():
        assert home.store.trouble is not None
        raise home.store.trouble


def _answers_stand(folder: Path, told: list[str]) -> None:
    with _as_left(folder) as home:
        (pack_id,) = home.store.ask(lambda c: c.execute("SELECT pack_id FROM packs").fetchone())
        session = LabellingSession(home, pack_id)
        visits.in_step(session)
        for line in told:
            what, position, label = line.split()
            session.go(int(position))
            if what == "later":
                assert session.work.later, line
            else:
                given = session.work.answers if what == "answer" else session.answers
                assert given == {"label": label}, line
        session.close()


@contextmanager
def _as_left(folder: Path) -> Iterator[Home]:
    """The home opens as it was left: nothing had to be brought back from a copy, and every journal is one chain."""
    with open_home(folder / "home", create=False) as home:
        assert home.recovered is None, home.recovered
        yield home
        assert home.store.ask(journal_table.whole_chains)


# --- adding, updating ------------------------------------------------------------------------------------


def _worked(folder: Path, name: str = "home", timing: str = "coarse") -> str:
    """A home with one pack of which the first items are answered; gives the pack id."""
    with open_home(folder / name) as home:
        maker = a_task("sentiment", ITEMS, timing=timing)
        pack = pack_in(home, maker, folder)
        answer(home, maker, pack, range(ANSWERED))
    return pack


def _worked_with_way_out(folder: Path) -> None:
    _worked(folder)
    (folder / "out").mkdir()


def _another_pack(folder: Path) -> None:
    _worked(folder)
    a_task("sentiment", 300, series="news-part-2").write(folder / "new.taskpack")


def _newer_pack(folder: Path) -> None:
    pack = _worked(folder)
    first = a_task("sentiment", ITEMS)
    changed = [item_json("sentiment", 1, "दूसरा पाठ"), *first.items[2:], item_json("sentiment", ITEMS)]
    replace(first, items=changed, revision=2, supersedes=pack).write(folder / "new.taskpack")


def _add(folder: Path, say: Say) -> None:
    home = open_home(folder / "home", create=False)
    offered = import_pack.preview(home, folder / "new.taskpack")
    say(f"added {import_pack.run(home, offered, accept='match').pack}")


def _packs(home: Home) -> dict[str, Any]:
    return {one.pack_id: one for one in home.store.ask(pack_table.packs)}


def _whole_packs(home: Home) -> None:
    """Every pack that is shown has all its items, each as it was signed."""
    for row in _packs(home).values():
        lines = home.store.ask(lambda c, row=row: item_table.lines(c, row.first_key, row.items))
        assert len(lines) == row.items, row.series


def _added(folder: Path, told: list[str]) -> None:
    with _as_left(folder) as home:
        _whole_packs(home)
        packs = _packs(home)
        for line in told:
            assert line.split()[1] in packs, "what was said to be added is there"
        first = next(one for one in packs.values() if one.series == "news-part-1" and one.revision == 1)
        _count(home, first.pack_id, ANSWERED)
        offered = import_pack.preview(home, folder / "new.taskpack")
        again = import_pack.run(home, offered, accept="match")
        assert again.already == bool(len(packs) > 1), "and what was cut off can be added anew"
        _whole_packs(home)


def _updated(folder: Path, told: list[str]) -> None:
    _added(folder, told)
    with _as_left(folder) as home:
        newest = next(one for one in _packs(home).values() if one.revision == 2)
        # The first item was withdrawn, the second has another text.
        _count(home, newest.pack_id, ANSWERED - 2)


def _count(home: Home, pack: str, wanted: int) -> None:
    session = LabellingSession(home, pack, position=0)
    assert session.counts["answered"] == wanted, session.counts
    session.close()


# --- handing back ----------------------------------------------------------------------------------------


def _hand_back(folder: Path, say: Say) -> None:
    home = open_home(folder / "home", create=False)
    (pack,) = _packs(home)
    report = hand_back.run(home, pack, folder / "out", allow_open=True)
    say(f"saved {report.path.name} {report.sha256} {report.done}")


def _handed_back(folder: Path, told: list[str]) -> None:
    with _as_left(folder) as home:
        (pack,) = _packs(home)
        _count(home, pack, ANSWERED)
        found = sorted((folder / "out").glob("*.resultpack"))
        for line in told:
            _what, name, sha256, done = line.split()
            assert file_digest(folder / "out" / name)[1] == sha256
            assert int(done) == ANSWERED
            assert hand_back.check(home, pack).handed_back_at is not None
        task = folder / "news-part-1-r1.taskpack"
        for path in found:
            report = verify_pack.run(path, trust=trust.believed(home), for_task=task)
            assert report.ok, "a file under its name is whole"
        again = hand_back.run(home, pack, folder / "out", allow_open=True, force=True)
        assert again.done == ANSWERED


# --- merging ---------------------------------------------------------------------------------------------


def _bundle(folder: Path) -> None:
    pack = bag_task()
    bundles.make_bundle(folder / "b.bundle", [pack])
    steps = [(0, "positive"), (1, "negative"), (0, "neutral"), (2, "skip"), (3, "positive")]
    for count in RESULTS:
        bundles.write(folder / f"{count}.resultpack", bundles.history(pack, steps[:count], revision=count))
    open_home(folder / "home").close()


def _results(folder: Path) -> list[Path]:
    return [folder / f"{revision}.resultpack" for revision in RESULTS]


def _merge(folder: Path, say: Say) -> None:
    home = open_home(folder / "home", create=False)
    for path in _results(folder):
        report = merge_results.run(folder / "b.bundle", [path], home=home)
        if report.files[0].error is not None:
            raise report.files[0].error
        say(f"merged {path.name}")


def _merged(folder: Path, told: list[str]) -> None:
    with _as_left(folder) as home:
        for path in _results(folder):
            report = merge_results.run(folder / "b.bundle", [path], home=home)
            said = f"merged {path.name}" in told
            assert report.files[0].error is None, report.files[0].error
            assert not said or report.files[0].state == "already", (path.name, report.files[0].state)
    out = folder / "rows.jsonl"
    export_set.run(folder / "b.bundle", "jsonl", out, force=True)
    assert len(out.read_bytes().splitlines()) == 4


# --- bringing an old store forward, restoring, copying, locking ------------------------------------------


def _released(folder: Path) -> None:
    shutil.copytree(RELEASED, folder / "home")


def _rows(store: Path) -> dict[str, int]:
    with sqlite3.connect(store) as plain:
        tables = ("packs", "journal", "answers", "exports", "works")
        found = {name: plain.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}
    plain.close()
    return found


def _migrate(folder: Path, say: Say) -> None:
    home = open_home(folder / "home", create=False)
    say(f"open {len(_packs(home))}")


def _migrated(folder: Path, _told: list[str]) -> None:
    open_home(folder / "home", create=False).close()
    now, before = _rows(folder / "home" / "store.sqlite"), _rows(RELEASED / "store.sqlite")
    assert all(now[name] >= count for name, count in before.items()), (now, before)
    with sqlite3.connect(folder / "home" / "store.sqlite") as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    plain.close()


def _copied_then_more(folder: Path) -> None:
    pack = _worked(folder)
    maker = a_task("sentiment", ITEMS)
    with open_home(folder / "home") as home:
        safe_home.backup(home, folder / "copy.homecopy")
        answer(home, maker, pack, range(ANSWERED, ANSWERED + 4))


def _restore(folder: Path, say: Say) -> None:
    report = safe_home.restore(folder / "copy.homecopy", folder / "home")
    say(f"restored {report.answers}")


def _restored(folder: Path, told: list[str]) -> None:
    with _as_left(folder) as home:
        _whole_packs(home)
        (pack,) = _packs(home)
        session = LabellingSession(home, pack, position=0)
        count = session.counts["answered"]
        session.close()
    assert count in (ANSWERED, ANSWERED + 4)
    if told or count == ANSWERED:
        assert count == ANSWERED
        aside = [path for path in (folder / "home" / "backups").iterdir() if "before-restore" in path.name]
        assert aside, "what was there before is kept"


def _back_up(folder: Path, say: Say) -> None:
    home = open_home(folder / "home", create=False)
    say(f"copied {safe_home.backup(home, folder / 'new.homecopy').answers}")


def _backed_up(folder: Path, told: list[str]) -> None:
    with _as_left(folder) as home:
        (pack,) = _packs(home)
        _count(home, pack, ANSWERED)
    copy = folder / "new.homecopy"
    assert copy.exists() or not told
    if copy.exists():
        assert safe_home.restore(copy, folder / "elsewhere").answers == ANSWERED, (
            "a copy under its name is whole"
        )


def _lock(folder: Path, say: Say) -> None:
    # The work is in the hash of the passphrase: with all of it nearly every kill would come there.
    keys.ROUNDS = 1
    home = open_home(folder / "home", create=False)
    identity.lock(home, WORDS)
    say("locked")
    identity.unlock(home, lambda _purpose: WORDS)
    say("unlocked")


def _key_there(folder: Path, _told: list[str]) -> None:
    with _as_left(folder) as home:
        key = identity.load_signer(home, lambda _purpose: WORDS)
        assert key.public.fingerprint == home.fingerprint(), "the key is there and is the same"
        (pack,) = _packs(home)
        hand_back.run(home, pack, folder, allow_open=True, ask_passphrase=lambda _purpose: WORDS)


def _rotate(folder: Path, say: Say) -> None:
    home = open_home(folder / "home", create=False)
    report = rotate_key.run(home, folder / "out", lambda _purpose: WORDS)
    say(f"rotated {report.before} {report.own.fingerprint}")


def _rotated(folder: Path, told: list[str]) -> None:
    _key_there(folder, told)
    with _as_left(folder) as home:
        for line in told:
            _what, before, now = line.split()
            assert home.fingerprint() == now != before
        again = rotate_key.run(home, folder, lambda _purpose: WORDS)
        assert home.fingerprint() == again.own.fingerprint != again.before, "and it can be done to its end"


def on_a_stick(one: Workflow) -> Workflow:
    """The same with the home on a stick, where the store keeps the slower journal."""

    def act(folder: Path, say: Say) -> None:
        homes.kind_of = lambda _folder: "stick"
        one.act(folder, say)

    def check(folder: Path, told: list[str]) -> None:
        homes.kind_of = lambda _folder: "stick"
        one.check(folder, told)

    return replace(one, name=f"{one.name}-on-a-stick", act=act, check=check)


_ANSWER = Workflow("answer", _fill, _answer, _answers_stand, endless=0.25)
_ADD = Workflow("add", _another_pack, _add, _added, sticks=("new.taskpack",))

ALL = (
    _ANSWER,
    on_a_stick(_ANSWER),
    _ADD,
    on_a_stick(_ADD),
    Workflow("update", _newer_pack, _add, _updated, sticks=("new.taskpack",)),
    Workflow("hand-back", _worked_with_way_out, _hand_back, _handed_back, sticks=("out",)),
    Workflow("merge", _bundle, _merge, _merged, sticks=("b.bundle", "2.resultpack")),
    Workflow("migrate", _released, _migrate, _migrated),
    Workflow("back-up", _worked, _back_up, _backed_up, sticks=("new.homecopy",)),
    Workflow("restore", _copied_then_more, _restore, _restored, sticks=("copy.homecopy",)),
    Workflow("lock-key", _worked, _lock, _key_there),
    Workflow("rotate", _worked_with_way_out, _rotate, _rotated, sticks=("out",)),
    Workflow("review", reviewing.prepare, reviewing.act, reviewing.check, sticks=("out",)),
    Workflow("whole-way", whole_way.nothing, whole_way.go, whole_way.gone_well),
)
