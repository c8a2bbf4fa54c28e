# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Suggestions while answering: seen before or after, taken, changed or ignored, and never an answer by themselves."""

from __future__ import annotations

from pathlib import Path

from annotator_app.workflows.labelling.label import LabellingSession
from tests.builders import stores, visits


def test_a_suggestion_is_taken_by_a_command_and_is_no_answer_before_one_goes_on(tmp_path: Path) -> None:
    items = [{**stores.fields("sentiment", n), "suggestion": {"label": "negative"}} for n in range(3)]
    options = stores.PackOptions(task={"suggestions": "before"})
    with stores.open_home(tmp_path / "home") as home:
        pack = stores.add_items(home, items, options).pack_id
        session = LabellingSession(home, pack)
        assert (session.suggestion_visible, session.answers) == (True, {})
        assert session.take_suggestion() == {"label": "negative"}
        assert (session.work.answers, session.answers) == (None, {"label": "negative"})
        session.undo()
        assert session.answers == {}
        session.redo()
        session.close()
        # What was taken is known after the window was closed, and after the answer was changed once more.
        session = LabellingSession(home, pack, position=0)
        session.commit()
        session.set("label", "positive")
        session.commit()
        session.go(1)
        session.set("label", "negative")
        session.commit()
        session.go(2)
        session.take_suggestion()
        session.set("label", "neutral")
        session.commit()
        said = [one["value"]["suggestion"]["label"] for one in visits.events(session)]
        assert said == ["before taken", "before changed", "before ignored", "before changed"]
        session.close()
