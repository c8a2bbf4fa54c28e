# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The coordinator's page: one HTML file without scripts and without links to anything outside.

Every number on it is a count of the bundle; where something is not known it says so. It follows the direction of
its language, is read by screen readers from top to bottom, and prints on A4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from annotator_app.families import by_id
from annotator_app.model.charts import Block, Heat, LinkedWords, Pick, Table, pick_of
from annotator_app.model.texts import shown
from annotator_app.reports.blocks import blocks
from annotator_app.reports.escape import escaped, tagged
from annotator_app.reports.figures import Figures
from annotator_app.reports.first_rows import MOST_ROWS, further
from annotator_app.reports.markup import chart, table_of
from annotator_app.reports.page_items import ITEMS as BEHIND
from annotator_app.reports.page_items import Behind, Links
from annotator_app.reports.page_part import part_sentences, part_words
from annotator_app.reports.style import STYLE, variables
from annotator_app.reports.words import ENGLISH, Words
from annotator_app.text import QT_TRANSLATE_NOOP

Colours = Mapping[str, Mapping[str, str]]


ITEMS = QT_TRANSLATE_NOOP("report", "Items")
COMPLETE = QT_TRANSLATE_NOOP("report", "Complete")
TO_SETTLE = QT_TRANSLATE_NOOP("report", "To settle")
ANSWERS = QT_TRANSLATE_NOOP("report", "Answers")
CONTRIBUTORS = QT_TRANSLATE_NOOP("report", "Contributors")
LANGUAGES = QT_TRANSLATE_NOOP("report", "Languages")
TABLE = QT_TRANSLATE_NOOP("report", "As a table")
METHODS = QT_TRANSLATE_NOOP("report", "How this was counted")
BUNDLE = QT_TRANSLATE_NOOP("coordinate", "Bundle")
COUNTED = QT_TRANSLATE_NOOP("report", "Counted {counted}; packs made {built}.")
COUNTED_HOW = QT_TRANSLATE_NOOP(
    "report",
    "Every number counts merged answers: for each person and pack the result pack whose journal continues all others. "
    "Where two result packs of one person part, neither counts. Answers to an older text of an item and reported "
    "problems are no answers to it.",
)
LICENCE = QT_TRANSLATE_NOOP("BundleForm", "Licence")
METHOD = QT_TRANSLATE_NOOP("report", "Method")
SOURCE = QT_TRANSLATE_NOOP("families", "Source")
PARAMETERS = QT_TRANSLATE_NOOP("report", "Parameters")
PACKS = QT_TRANSLATE_NOOP("report", "Packs out and in")
_PACKS = {
    "Task packs": QT_TRANSLATE_NOOP("LibraryScreen", "Packs"),
    "Result packs": QT_TRANSLATE_NOOP("coordinate", "Result packs"),
}
CONTENTS = QT_TRANSLATE_NOOP("report", "Contents")


def page(figures: Figures, colours: Colours, words: Words = ENGLISH, behind: Behind | None = None) -> str:
    """Give the whole page; `colours` are the themes of the design tokens, `behind` gives the items of a number."""
    title, _ = shown(figures.title, words.language, figures.language)
    title = " · ".join(part for part in (title, part_words(figures, words)) if part)
    themes = {theme: variables(colours[theme]) for theme in ("light", "dark")}
    style = STYLE.replace("%(light)s", themes["light"]).replace("%(dark)s", themes["dark"])
    made, top = blocks(figures, words), tiles(figures, words)
    links = Links(made, behind, top)
    lists = links.section(words, _anchor)
    direction = "rtl" if words.right_to_left else "ltr"
    parts = (
        _head(figures, top, words, links),
        _contents(made, words, with_items=bool(lists)),
        *(_block(one, words, links) for one in made),
        _method(figures, words),
        *((lists,) if lists else ()),
    )
    return (
        f'<!doctype html>\n<html lang="{escaped(words.language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escaped(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(parts)
        + "\n</main>\n</body>\n</html>\n"
    )


def tiles(figures: Figures, words: Words) -> tuple[tuple[LinkedWords, str], ...]:
    """Give the numbers at the top with their items, each with its word."""
    items = figures.items
    every = sum(items[name] for name in ("complete", "partial", "missing"))
    return (
        (LinkedWords(f"{every:,}", Pick(what="state")), words(ITEMS)),
        (LinkedWords(f"{items['complete']:,}", Pick(what="state", value="complete")), words(COMPLETE)),
        (LinkedWords(f"{items['to_adjudicate']:,}", Pick(what="waiting")), words(TO_SETTLE)),
        (LinkedWords(f"{figures.answers:,}", Pick(what="answers")), words(ANSWERS)),
        (LinkedWords(f"{figures.contributors:,}", Pick(what="answers")), words(CONTRIBUTORS)),
        (LinkedWords(f"{len(figures.coverage):,}", Pick(what="state")), words(LANGUAGES)),
    )


def _head(figures: Figures, top: Iterable[tuple[LinkedWords, str]], words: Words, links: Links) -> str:
    title, language = shown(figures.title, words.language, figures.language)
    others = "".join(
        f"<p class=soft>{tagged(text, tag)}</p>" for tag, text in figures.title.items() if tag != language
    )
    cells = "".join(
        f"<li><b>{links.link(number.pick, number)}</b>{escaped(name)}</li>" for number, name in top
    )
    known = by_id(figures.family)
    family = words(known.title) if known else figures.family
    facts = words.named(words(BUNDLE), words.joined(figures.bundle, figures.project, family))
    counted = words(COUNTED, counted=_moment(figures.made_at), built=_moment(figures.built_at))
    part = "".join(f"<p>{tagged(one, None)}</p>" for one in part_sentences(figures, words))
    part = f"<div class=part>{part}</div>" if part else ""
    return (
        f"<header><h1>{tagged(title, language)}</h1>{others}<p class=soft>"
        f"{tagged(facts, None)}</p><p class=soft>{tagged(counted, None)}</p>{part}</header><ul class=tiles>{cells}</ul>"
    )


def _contents(made: tuple[Block, ...], words: Words, *, with_items: bool) -> str:
    each = "".join(f"<li><a href='#{_anchor(one)}'>{tagged(one.title, None)}</a></li>" for one in made)
    items = f"<li><a href='#items'>{escaped(words(BEHIND))}</a></li>" if with_items else ""
    return (
        f"<nav aria-label='{escaped(words(CONTENTS))}'><ul>{each}<li><a href='#methods'>{escaped(words(METHODS))}</a>"
        f"</li>{items}</ul></nav>"
    )


def _block(one: Block, words: Words, links: Links) -> str:
    short = not one.charts and len(one.notes) + sum(len(table.rows) for _, table in one.open_tables) <= _WHOLE
    body = f"<section id='{_anchor(one)}'{' class=whole' if short else ''}><h2>{tagged(one.title, None)}</h2>"
    if one.sentence:
        body += f"<p>{tagged(one.sentence, None)}</p>"
    figures = ""
    for drawn in one.charts:
        heading = f"<h3>{tagged(drawn.heading, None)}</h3>" if drawn.heading else ""
        kind = "figure tight" if isinstance(drawn.chart, Heat) else "figure"
        figures += f"<div class='{kind}'>{heading}{chart(drawn.chart, links)}</div>"
    body += f"<div class=figures>{figures}</div>" if figures else ""
    if one.notes:
        notes = (links.link(pick_of(note), tagged(note, None)) for note in one.notes)
        body += "<ul class=notes>" + "".join(f"<li>{note}</li>" for note in notes) + "</ul>"
    for heading, table in one.open_tables:
        body += (f"<h3>{tagged(heading, None)}</h3>" if heading else "") + table_of(table, words, links)
    if one.how:
        body += f"<p class=how>{tagged(one.how, None)}</p>"
    if one.tables:
        tables = "".join(table_of(table, words, links) for table in one.tables)
        body += f"<details><summary>{escaped(one.folded or words(TABLE))}</summary>{tables}</details>"
    return body + "</section>"


def _method(figures: Figures, words: Words) -> str:
    rows = tuple((one.name, one.source, one.parameters) for one in figures.methods)
    heads = (words(METHOD), words(SOURCE), words(PARAMETERS))
    found = figures.agreement
    versions = f"Postil {figures.version}; numpy {found.numpy}; seed {found.seed}; {found.draws:,} draws"
    sources = "".join(
        f"<li>{tagged(one['name'], None)}: "
        + "; ".join(
            tagged(part, None)
            for part in (one["licence"] or f"{words(LICENCE)}: –", one["origin"], one["credit"])
            if part
        )
        + "</li>"
        for one in figures.sources
    )
    hashes = "".join(
        f"<p>{escaped(words.told(_PACKS.get(name, name)))}: "
        + ", ".join(f"<code>{escaped(one[:_HASH])}</code>" for one in ids[:MOST_ROWS])
        + _further(len(ids) - MOST_ROWS, words)
        + "</p>"
        for name, ids in figures.hashes.items()
        if ids
    )
    return (
        f"<section id=methods><h2>{escaped(words(METHODS))}</h2><p>{tagged(words(COUNTED_HOW), None)}</p>"
        f"<div lang=en dir=ltr><p>{escaped(versions)}.</p>{table_of(Table('', heads, rows), words)}</div>"
        f"<h3>{escaped(words(SOURCE))}</h3><ul>{sources}</ul>"
        f"<details><summary>{escaped(words(PACKS))}</summary>{hashes}</details></section>"
    )


def _further(left: int, words: Words) -> str:
    return f". {escaped(further(left, PACK_IDS, words))}" if left > 0 else ""


_WHOLE = 14  # rows of a block that is not parted between two sheets
_HASH = 7 + 64
PACK_IDS = "pack-ids.csv"


def _moment(stamp: str) -> str:
    return stamp.replace("T", " ").replace("Z", " UTC")


def _anchor(one: Block) -> str:
    return escaped(re.sub(r"[^\w-]", "-", one.id))
