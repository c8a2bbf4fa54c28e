# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A pack whose letters cannot be shown is not started: what is said instead, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator_app.gui.task.letters import code_points, form_without_font, letters_in

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.workflows.labelling.label import LabellingSession


def can_start(window: MainWindow, labelling: LabellingSession) -> bool:
    """Tell whether the letters of a pack can be shown; where not, close it and say so over Packs."""
    book = window.session.theme.fonts
    form = form_without_font(book, labelling)
    if not form:
        return True
    from annotator_app.language.sentences import sentences

    told = sentences().get(form)
    letters = letters_in(labelling, form) or (told.text if told is not None else "")
    pack, position = labelling.pack.id, labelling.position
    labelling.close()
    window.session.later(lambda: _say(window, pack, position, form, "".join(dict.fromkeys(letters))))
    return False


def _say(window: MainWindow, pack: str, position: int, form: str, letters: str) -> None:
    from annotator_app.gui.dialogs.other_font import OtherFont

    if window.desk is None and window.centralWidget() is None:
        window.show_packs()
    dialog = OtherFont(window.session, window, "".join(letters.split()), form, report=True)
    dialog.added.connect(lambda: window.open_pack(pack))
    dialog.report_asked.connect(lambda: _report(window, pack, position, letters))
    dialog.open_now()


def _report(window: MainWindow, pack: str, position: int, letters: str) -> None:
    """Report the item at which the pack stands, without showing it."""
    from annotator_app.gui.dialogs.report_problem import ReportProblem
    from annotator_app.model.answer import Problem
    from annotator_app.workflows.labelling.label import LabellingSession

    dialog = ReportProblem(window.session, window, Problem("other", code_points(letters)))

    def reported(problem: Problem | None) -> None:
        session = window.session
        labelling = LabellingSession(session.home, pack, session.language, position=position)
        labelling.report_problem(problem)
        labelling.close()
        window.show_packs()

    dialog.reported.connect(reported)
    dialog.open_now()
