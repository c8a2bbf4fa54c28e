# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Formatted responses: what is shown, where it stands in the raw text, and that no text takes long."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextTable

from annotator_app.gui.formatted import marks
from annotator_app.gui.look.theme import Theme
from annotator_app.gui.parts.texts.reading_block import Mark, ReadingBlock
from annotator_app.gui.parts.texts.reading_document import ReadingText, make_document
from tests.builders import pace

TEXT = """# Salt 🧂 water

The **sea** is `salty`:

1. rivers carry *ions*
   - sodium
> a quote

| ion | share |
|---|--:|
| Na⁺ | 30 % |
| Cl⁻ | 55 % | more

```python
def f(a_b):
    return "**no**"
```
[a link](https://example.org) ![x](y.png) <b>tag</b>
"""


def shown(text: str) -> str:
    return "".join(
        run.shown or text[run.start : run.end] if run.shown else text[run.start : run.end]
        for line in marks.lines_of(text)
        for run in [*line.runs, *(run for row in line.cells for cell in row for run in cell)]
    )


def test_lines_have_their_kinds() -> None:
    kinds = [line.kind for line in marks.lines_of(TEXT)]
    assert kinds == [
        "heading", "blank", "text", "blank", "item", "item", "quote", "blank", "table", "blank",
        "code", "code", "text", "blank",
    ]  # fmt: skip


def test_styles_pair_and_the_rest_stays_as_typed() -> None:
    said = "a **b *c* d** snake_case_name 2 * 3 * 4 `x*y*` [t](u) **open"
    (line,) = marks.lines_of(said)
    styled = {said[run.start : run.end]: run.style for run in line.runs if run.style}
    assert styled == {"b ": "strong", "c": "stressed", " d": "strong", "x*y*": "code"}
    assert shown(said) == "a b c d snake_case_name 2 * 3 * 4 x*y* [t](u) **open"


def test_nothing_becomes_a_link_a_picture_or_a_tag(theme: Theme) -> None:
    made = make_document(theme, ReadingText(TEXT, marked=True))
    plain = made.document.toPlainText()
    for kept in ("[a link](https://example.org)", "![x](y.png)", "<b>tag</b>", '"**no**"'):
        assert kept in plain
    block = made.document.firstBlock()
    while block.isValid():
        for form in block.textFormats():
            assert not form.format.isAnchor()
            assert not form.format.isImageFormat()
        block = block.next()


def test_places_are_those_of_the_raw_text(theme: Theme) -> None:
    made = make_document(theme, ReadingText(TEXT, marked=True))
    plain = made.document.toRawText()
    for word in (
        "Salt 🧂 water",
        "sea",
        "salty",
        "ions",
        "sodium",
        "quote",
        "share",
        "Cl⁻",
        "more",
        "return",
        "tag",
    ):
        start = TEXT.index(word)
        (piece,) = made.offsets.pieces(start, start + len(word))
        assert plain.encode("utf-16-le")[2 * piece[0] : 2 * piece[1]].decode("utf-16-le") == word
        assert made.offsets.from_shown(piece[0]) == start
    tables = [one for one in made.document.rootFrame().childFrames() if isinstance(one, QTextTable)]
    assert [(table.rows(), table.columns()) for table in tables] == [(3, 2)]


def test_marks_lie_over_the_letters_they_mean(theme: Theme) -> None:
    block = ReadingBlock(theme)
    block.resize(600, 700)
    block.show_text(ReadingText(TEXT, marked=True))
    start, end = TEXT.index("sodium"), TEXT.index("30 %") + 4
    block.set_marks("evidence", [Mark(start, end)])
    said = [one.cursor.selectedText() for one in block.extraSelections()]
    assert "sodium" in said
    assert "30 %" in said
    assert "55 %" not in "".join(said)
    assert block.span_rects(start, end)
    block.set_raw(True)
    assert "|---|--:|" in block.toPlainText()
    assert block.extraSelections()[0].cursor.selectedText().startswith("sodium")
    block.set_raw(False)
    assert "|---|--:|" not in block.toPlainText()


def test_a_table_of_arabic_runs_from_the_right(theme: Theme) -> None:
    text = "| الاسم | العمر |\n|---|---|\n| سارة | ٣٠ |\n"
    block = ReadingBlock(theme)
    block.resize(500, 300)
    block.show_text(ReadingText(text, "Arab", rtl=True, marked=True))
    name, age = (block.span_rects(text.index(word), text.index(word) + 3)[0] for word in ("سارة", "العمر"))
    assert name.left() > age.right()


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="#*_`|-> \n1.a🧂ا~+:\\\r", max_size=80))
def test_every_letter_is_shown_once_in_order(text: str) -> None:
    place = 0
    for line in marks.lines_of(text):
        for run in [*line.runs, *(run for row in line.cells for cell in row for run in cell)]:
            assert place <= run.start <= run.end <= len(text)
            place = run.end
    hidden = set(text) - set(shown(text))
    assert hidden <= set("#*_`|-> \n\r~:+"), "only signs of the format may be hidden"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="#*_`|-> \n1.a🧂ا~", max_size=60))
def test_places_go_there_and_back(theme: Theme, text: str) -> None:
    made = make_document(theme, ReadingText(text, marked=True))
    for place in range(len(text)):
        for low, high in made.offsets.pieces(place, place + 1):
            assert made.offsets.from_shown(low) == place
            assert high - low == (2 if text[place] > "\uffff" else 1)


HOSTILE = {
    "pipes": "|" * 10_000,
    "pipe lines": "|a|b|\n|-|-|\n" * 5_000,
    "wide table": "|" + "a|" * 900 + "\n|" + "-|" * 900 + "\n",
    "deep list": "".join(" " * n + "- x\n" for n in range(1_500)),
    "deep quote": ">" * 10_000 + " x",
    "stars": "*a" * 60_000,
    "ticks": "` `` ``` " * 20_000,
    "open fences": "```\n" * 20_000,
    "one line": "**a** `b` | c " * 75_000,
    "underscores": "__a_" * 60_000,
    "rules": "- " * 50_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_takes_long(theme: Theme, name: str) -> None:
    text = HOSTILE[name]
    pace.within(1.0, lambda: marks.lines_of(text) if marks.has_marks(text) else [])
    formatted = pace.seconds(lambda: make_document(theme, ReadingText(text, marked=True)).lay_out(600))
    plain = pace.seconds(lambda: make_document(theme, ReadingText(text)).lay_out(600))
    assert formatted < 4 * plain + pace.allowed(1.0)
