# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""A pack whose letters cannot be shown is not started: a banner over Packs says so, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator_app.gui import translate
from annotator_app.gui.task.trouble.letters import form_without_font, letters_in
from annotator_app.gui.task.trouble.other_font import code_points
from annotator_app.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator_app.gui.main_window import MainWindow
    from annotator_app.workflows.labelling.label import LabellingSession

_REFUSED = QT_TRANSLATE_NOOP("OtherFont", "{pack} was not started: no font here has the letters of {script}.")


def can_start(window: MainWindow, labelling: LabellingSession) -> bool:
    """Tell whether the letters of a pack can be shown; where not, close it and say so over Packs."""
    form = form_without_font(window.session.theme.fonts, labelling)
    if not form:
        return True
    from annotator_app.language.sentences import sentences

    told = sentences().get(form)
    letters = letters_in(labelling, form) or (told.text if told is not None else "")
    pack, position = labelling.pack.id, labelling.position
    labelling.close()
    letters = "".join("".join(dict.fromkeys(letters)).split())
    window.session.later(lambda: _say(window, pack, position, form, letters))
    return False


def _say(window: MainWindow, pack: str, position: int, form: str, letters: str) -> None:
    from annotator_app.gui.pack_words import title_of
    from annotator_app.gui.parts.frame.banner import Banner
    from annotator_app.gui.parts.speech import announce
    from annotator_app.gui.task.trouble.other_font import OtherFont
    from annotator_app.language import names
    from annotator_app.workflows.keeping import pack_status

    session, known, library = window.session, pack_status.of(window.session.home, pack), window.door.library
    if known is None or library is None or library is not window.centralWidget():
        return
    banner = Banner(session.theme, library)
    font = OtherFont(session, banner)
    script = names.script_name(form, session.language)
    said = translate.filled(translate.said(_REFUSED), pack=title_of(session, known)[0], script=script)
    font.say(letters, said, how=True)
    font.added.connect(lambda: window.open_pack(pack))
    banner.first.clicked.connect(lambda: _report(window, pack, position, letters))
    library.put_banner(banner)
    banner.second.setFocus()
    announce(banner, f"{banner.heading.text()}\n{said}")


def _report(window: MainWindow, pack: str, position: int, letters: str) -> None:
    """Report the item at which the pack stands, without showing it."""
    from annotator_app.gui.dialogs.answering.report_problem import ReportProblem
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
