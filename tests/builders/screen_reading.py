# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""States of what helps with reading: lines beside a text, terms, formatted responses, the ruler, invisible signs."""

from __future__ import annotations

from collections.abc import Callable

from annotator_app.gui.dialogs.character_panel import CharacterPanel
from annotator_app.model.aids import BesideLine, Term
from tests.builders import screen_tasks as tasks
from tests.builders import stores
from tests.builders.screen_items import Home, keys, pack
from tests.builders.windows import Desk

_OTHER = {"en": "ar", "ar": "en", "hi": "en"}
_LINES = (
    BesideLine(
        id="before",
        beside="text",
        title=tasks.said("The message before", "الرسالة السابقة", "पिछला संदेश"),
    ),
    BesideLine(id="translation", beside="text", title=tasks.said("Translation", "ترجمة", "अनुवाद")),
)
_TERMS = {
    "en": ("night bus", "stop"),
    "ar": ("الحافلة الليلية", "الموقف"),
    "hi": ("रात की बस", "ठहराव"),
}
_SIGNS = {
    "en": "A\u00a0bus \u200bcame \u2068late\u2069.",
    "ar": "الحافلة\u200f متأخرة\u00a0جدًا \u2068late\u2069.",
    "hi": "क\u094d\u200dष और श\u094d\u200cर\u00a0बस।",
}


def with_lines(desk: Desk) -> None:
    """A text with two lines, one of them longer than its room."""
    other = _OTHER[desk.data]
    rows = [
        {
            **stores.fields("sentiment", number, desk.data, 240),
            "lines": {
                "before": {"text": stores.text(desk.data, 60, number)},
                "translation": {"text": stores.text(other, 420, number), "language": other},
            },
        }
        for number in range(6)
    ]
    _opened(desk, "sentiment", (tasks.FEELING,), rows, lines=_LINES)


def with_terms(desk: Desk) -> None:
    first, second = _TERMS[desk.data]
    meaning = stores.text(desk.data, 160, 1)
    terms = (
        Term(text=first, translations=("basi la usiku", "basi"), definition=meaning, to="sw"),
        Term(text=second, keep=True),
    )
    _opened(desk, "sentiment", (tasks.FEELING,), tasks.items("sentiment", desk.data, 4, 320), terms=terms)


def formatted(desk: Desk) -> None:
    """Responses with headings, lists, a table and code."""
    said = [stores.text(desk.data, 24, number).rstrip() for number in range(5)]
    table = f"| {said[0]} | {said[1]} |\n|---|--:|\n| {said[2]} | 30 % |\n| {said[3]} | 55 % |\n"
    text = f"## {said[4]}\n\n1. **{said[0]}**\n2. *{said[1]}*\n\n{table}\n```python\ndef stops(line):\n    return line.stops\n```\n"
    rows = tasks.items("comparison", desk.data, 4, 200)
    for row in rows:
        for response in row["responses"]:
            response["text"] = text + response["text"]
    _opened(desk, "comparison", tasks.COMPARISON, rows)


def with_signs(desk: Desk) -> None:
    rows = [{"id": "a", "language": desk.data, "text": {"text": _SIGNS[desk.data]}}]
    _opened(desk, "sentiment", (tasks.FEELING,), rows)


def characters(*pressed: str, searched: str = "") -> Callable[[Desk], None]:
    """The panel of characters, perhaps searched by their name in Unicode."""

    def bring(desk: Desk) -> None:
        desk.type("ab").press("Ctrl+Shift+I")
        panel: CharacterPanel = desk.dialog(CharacterPanel)
        if searched:
            panel.search.editor.setFocus()
            desk.type(searched)
        desk.press(*pressed)
        desk.turn(0.05)

    return bring


def _opened(
    desk: Desk, family: str, questions: tuple[object, ...], rows: list[dict[str, object]], **task: object
) -> None:
    id_ = tasks.add(desk.home, family, questions, desk.data, own_items=rows, **task)
    desk.app.shell.state.setValue("open_pack", id_)


_LONG = pack("open_question", tasks.OPEN, length=2500)
_NAMED: Home = pack("open_question", tasks.OPEN, characters=("ẽ", "ʼy", "ɗ"))

STATES: dict[str, tuple[object, ...]] = {
    "lines": (with_lines,),
    "lines-folded": (with_lines, keys("Ctrl+B")),
    "terms": (with_terms,),
    "terms-panel": (with_terms, keys("F6", "Ctrl+Shift+L")),
    "formatted": (formatted, keys("1")),
    "formatted-raw": (formatted, keys("Ctrl+Shift+R")),
    "ruler": (_LONG, keys("Ctrl+R", "F6", "Down")),
    "signs": (with_signs, keys("Ctrl+Shift+S")),
    "characters": (_NAMED, characters()),
    "characters-found": (_NAMED, characters("Down", searched="hook")),
    "characters-nothing": (_NAMED, characters(searched="zzqq")),
    "find": (_LONG, lambda desk: desk.press("F6", "Ctrl+F").type("a")),
}
