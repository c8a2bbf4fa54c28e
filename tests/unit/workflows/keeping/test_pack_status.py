# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How far each pack is, as the library shows it."""

from __future__ import annotations

from pathlib import Path

from annotator_app.model.answer import Problem
from annotator_app.store import journal_table, log_table, pack_table
from annotator_app.workflows.keeping import pack_status
from annotator_app.workflows.keeping.home import Home, open_home
from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores
from tests.builders.visits import answer


def status(home: Home) -> pack_status.PackStatus:
    (found,) = pack_status.run(home)
    return found


def hand_back(home: Home, pack: pack_table.PackRow) -> None:
    def work(connection: object) -> None:
        (seq,) = journal_table.append(
            connection, pack.id, pack.pack_id, [{"type": "export", "value": {"revision": 1}}]
        )  # type: ignore[arg-type]
        out = log_table.Export(
            pack=pack.id,
            revision=1,
            result_id="r",
            path="/x",
            sha256="s",
            size=1,
            answered=1,
            seq=seq,
            head="",
            at="then",
        )
        log_table.add_export(connection, out)  # type: ignore[arg-type]

    home.store.save(work)


def test_a_pack_goes_from_new_to_handed_back_and_changed(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        pack = stores.add(home, 3, language="hi")
        assert (status(home).state, status(home).open) == ("new", 3)
        session = LabellingSession(home, pack.pack_id)
        answer(session, timing={"active_ms": 700})
        session.go(1)
        session.flush()
        one = status(home)
        assert (one.state, one.answered, one.position, one.recent_ms) == ("in_progress", 1, 1, (700,))
        session.report_problem(Problem("cut_off"))
        session.go(2)
        session.decide_later()
        session.flush()
        one = status(home)
        assert (one.state, one.problems, one.later, one.states) == ("in_progress", 1, 1, b"\1\3\2")
        answer(session)
        session.flush()
        assert status(home).state == "finished"
        hand_back(home, pack)
        assert (status(home).state, status(home).handed_back_at) == ("handed_back", "then")
        session.go(0)
        session.set("label", "neutral")
        session.commit()
        session.set_note("changed")
        session.flush()
        assert (status(home).state, status(home).changed_since) == ("changed", 1)
        session.close()


def test_what_it_says_of_itself(tmp_path: Path) -> None:
    with open_home(tmp_path / "home") as home:
        pack = stores.add(home, 2, language="ar", task={"due": "2026-11-30", "late": False})
        one = pack_status.of(home, pack.pack_id)
        assert one is not None
        assert (one.id, one.title["ar"], one.language, one.due, one.late) == (
            pack.pack_id, "عينة", "ar", "2026-11-30", False
        )  # fmt: skip
        assert (one.signer, one.project, one.family, one.items) == (
            "coordinator-01",
            "sample-k3f9",
            "sentiment",
            2,
        )
        assert pack_status.of(home, "sha256:none") is None
        home.store.save(lambda c: pack_table.set_state(c, pack.id, "archived"))
        assert status(home).state == "archived"
