# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The printed page that holds a signing key: whose it is, the digits to type in again, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from annotator_app.gui import translate
from annotator_app.gui.look.fonts import FontBook
from annotator_app.gui.pages.sheet import Sheet, Style
from annotator_app.language import script
from annotator_app.workflows.signing import key_copy
from annotator_app.workflows.signing.identity import Identity


def title() -> str:
    """Give the name of the page."""
    return QCoreApplication.translate("KeyPage", "Copy of a signing key")


def key_page(fonts: FontBook, language: str, own: Identity, blocks: tuple[str, ...]) -> QTextDocument:
    """Set the page for paper, in the language of the interface."""
    form = (script.likely(language) or ("Latn",))[0]
    sheet = Sheet(fonts, form, rtl=script.right_to_left(form), paper=True)
    sheet.add(Style.TITLE, title())
    sheet.add(
        Style.TEXT,
        QCoreApplication.translate(
            "KeyPage",
            "Whoever has this page can sign in your name, without any passphrase. Keep it where only you can "
            "get it, and take no photo of it.",
        ),
    )
    whose = translate.filled(QCoreApplication.translate("KeyPage", "The key of {name}"), name=own.name)
    sheet.add(Style.SMALL_HEADING, whose)
    for row in key_copy.rows(blocks):
        sheet.add(Style.DIGITS, row, "Latn", rtl=False)
    sheet.add(
        Style.TEXT,
        QCoreApplication.translate(
            "KeyPage",
            "On another computer: install the app, write your name, choose “I have a key from another computer” "
            "and type these digits row by row. The last digit of each block finds a typing error.",
        ),
    )
    sheet.add(Style.SMALL_HEADING, QCoreApplication.translate("KeyPage", "Safety number of this key"))
    sheet.add(Style.CODE, own.safety_number, "Latn", rtl=False)
    return sheet.document
