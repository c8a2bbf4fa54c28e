# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""The coordinator's page: one HTML file without scripts and without links to anything outside.

Every number on it is a count of the bundle; where something is not known it says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from annotator_app.model.texts import shown
from annotator_app.reports import figures as numbers
from annotator_app.reports import page_agreement, page_gold
from annotator_app.reports.bars import Bar, bars
from annotator_app.reports.escape import escaped, tagged
from annotator_app.reports.figures import Figures, QuestionCounts, ValueCount
from annotator_app.reports.tables import Table, percent

Colours = Mapping[str, Mapping[str, str]]

_LONGEST = 36
_MANY = 30
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_USED = (
    "canvas", "surface", "sunken", "border", "borderStrong", "text", "textSoft", "accent", "accentText", "warn",
    "warnMark", "success",
)  # fmt: skip
_STYLE = """
:root { %(light)s color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { %(dark)s } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--text);
  font: 15px/1.55 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 32px 24px 56px; }
h1 { font-size: 26px; line-height: 1.3; margin: 0 0 4px; font-weight: 600; }
h2 { font-size: 18px; margin: 0 0 4px; font-weight: 600; }
h3 { font-size: 15px; margin: 20px 0 8px; font-weight: 600; }
p { margin: 0 0 12px; } .soft, caption, .how { color: var(--textSoft); }
section { background: var(--surface); border: 1px solid var(--border); border-radius: 12px;
  padding: 20px 24px; margin-top: 20px; }
.tiles { display: flex; flex-wrap: wrap; gap: 12px; margin: 20px 0 0; padding: 0; list-style: none; }
.tiles li { flex: 1 1 104px; background: var(--surface); border: 1px solid var(--border); border-radius: 10px;
  padding: 12px 14px; }
.tiles b { display: block; font-size: 24px; line-height: 1.3; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%%; font-size: 14px; }
th, td { padding: 6px 12px 6px 0; text-align: start; border-bottom: 1px solid var(--border); vertical-align: top; }
th { font-weight: 600; } th, .day { white-space: nowrap; }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; }
svg { max-width: 100%%; height: auto; font: 13px "Noto Sans", "Segoe UI", system-ui, sans-serif; }
svg .label, svg .number { fill: var(--text); } svg .full { fill: var(--accent); }
svg .short { fill: var(--warnMark); }
svg .axis { stroke: var(--border); } svg .whisker { stroke: var(--text); stroke-width: 1.5; }
svg .goal { stroke: var(--borderStrong); stroke-dasharray: 5 4; }
svg .goal-text { fill: var(--textSoft); font-size: 12px; }
code { font-size: 12px; overflow-wrap: anywhere; } .late { color: var(--warn); font-weight: 600; }
details { margin-top: 12px; } summary { cursor: pointer; color: var(--accentText); }
@media print { body { background: none; } section { break-inside: avoid; } details:not([open]) { display: none; } }
"""


def page(figures: Figures, colours: Colours) -> str:
    """Give the whole page; `colours` are the themes of the design tokens, light and dark."""
    title, _ = shown(figures.title, "en", figures.language)
    style = _STYLE % {theme: _variables(colours[theme]) for theme in ("light", "dark")}
    return (
        '<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escaped(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(_sections(figures))
        + "\n</main>\n</body>\n</html>\n"
    )


def _sections(figures: Figures) -> Iterable[str]:
    yield _head(figures)
    yield _coverage(figures)
    for question in figures.questions:
        yield _question(question, figures.language)
    yield _agreement(figures)
    yield _gold(figures)
    yield _problems(figures)
    yield _packs(figures)
    yield _method(figures)


def _head(figures: Figures) -> str:
    title, language = shown(figures.title, "en", figures.language)
    others = "".join(
        f"<p class=soft>{tagged(text, tag)}</p>" for tag, text in figures.title.items() if tag != language
    )
    items = figures.items
    tiles = (
        ("items", sum(items[name] for name in ("complete", "partial", "missing"))),
        ("complete", items["complete"]),
        ("partial", items["partial"]),
        ("missing", items["missing"]),
        ("to settle", items["to_adjudicate"]),
        ("answers", figures.answers),
        ("contributors", figures.contributors),
    )
    cells = "".join(f"<li><b>{count:,}</b>{escaped(name)}</li>" for name, count in tiles)
    return (
        f"<header><h1>{tagged(title, language)}</h1>{others}<p class=soft>Bundle {escaped(figures.bundle)}, "
        f"project {escaped(figures.project)}, {escaped(figures.family.replace('_', ' '))}. Counted "
        f"{escaped(figures.made_at.replace('T', ' ').replace('Z', ' UTC'))}.</p></header><ul class=tiles>{cells}</ul>"
    )


def _coverage(figures: Figures) -> str:
    rows = [
        Bar(_answers_said(one.answers), one.reached, one.below, _items_said(one.reached, one.below))
        for one in figures.per_item
    ]
    goal = next(iter(figures.goals)) if len(figures.goals) == 1 else None
    places = [place for place, one in enumerate(figures.per_item) if goal is not None and one.answers >= goal]
    goals = ", ".join(f"{goal} for {items:,} items" for goal, items in sorted(figures.goals.items()))
    said = "; ".join(f"{row.label}: {row.full + row.short} items" for row in rows)
    settle = ", ".join(f"{_reason(name)} {count}" for name, count in figures.settle.items())
    return (
        "<section><h2>Answers per item</h2>"
        f"<p class=how>How many items have how many answers of different people. Wanted: {escaped(goals or 'none')}. "
        "A reported item counts as looked at, not as answered.</p>"
        + bars("Answers per item", said, rows, places[0] if places else None)
        + _details(numbers.per_item(figures))
        + "<h3>Items by language</h3>"
        + _table(numbers.coverage(figures))
        + (f"<p class=how>To settle: {escaped(settle)}.</p>" if settle else "")
        + "</section>"
    )


def _reason(name: str) -> str:
    return {"tie": "evenly divided", "fork": "two continuations", "problem": "reported"}.get(name, name)


def _answers_said(number: int) -> str:
    return f"{number} answer" + ("s" if number != 1 else "")


def _items_said(reached: int, below: int) -> str:
    total = f"{reached + below:,} item" + ("s" if reached + below != 1 else "")
    return f"{total}, {below:,} below the goal" if below else total


def _question(question: QuestionCounts, language: str) -> str:
    text, tag = shown(question.text, "en", language)
    name = tagged(text, tag) if text else escaped(question.question)
    notes = ", ".join(f"{name}: {value}" for name, value in question.notes.items())
    how = f"Question {question.question} ({question.kind}), n = {question.answers:,} answers of all contributors."
    body = f"<section><h2>{name}</h2><p class=how>{escaped(how)}</p>"
    said = f"<p>{escaped(notes)}.</p>" if notes else ""
    if not question.values:
        return body + said + "</section>"
    shown_here = question.values
    if len(shown_here) > _MANY:
        shown_here = tuple(sorted(shown_here, key=lambda one: (-one.count, one.value))[:_MANY])
        body += (
            f"<p class=how>The {_MANY} most frequent of {len(question.values)}; all stand in the table.</p>"
        )
    rows = [
        Bar(_label(one, language), one.count, 0, _count_said(one.count, question.answers))
        for one in shown_here
    ]
    words = "; ".join(f"{row.label} {row.full}" for row in rows)
    heads = ("value", "words", "count", "share")
    lines = tuple(
        (one.value, shown(one.text, "en", language)[0], one.count, percent(one.count, question.answers))
        for one in question.values
    )
    figure = bars(text or question.question, words, rows)
    return body + figure + _details(Table("", heads, lines), said) + "</section>"


def _count_said(count: int, answers: int) -> str:
    return f"{count:,}  ({percent(count, answers)})"


def _label(one: ValueCount, language: str) -> str:
    text = shown(one.text, "en", language)[0]
    text = f"{one.value}  {text}" if text and one.value.lstrip("-").isdigit() else text or one.value
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _agreement(figures: Figures) -> str:
    found = figures.agreement
    if not found.questions:
        return "<section><h2>Agreement</h2><p class=how>No answer can be compared yet.</p></section>"
    top, figure, how = page_agreement.said(found, figures.language)
    body = f"<section><h2>Agreement</h2><p>{escaped(top)}</p>{figure}<p class=how>{escaped(how)}</p>"
    body += page_agreement.words(found) + _details(page_agreement.measures(found))
    parts = (
        ("Values that were mixed up most", page_agreement.confusions(found)),
        ("Two people at a time", page_agreement.people(found)),
        ("From answers to labels", page_agreement.merging(found)),
    )
    return (
        body
        + "".join(f"<h3>{name}</h3>{_table(table)}" for name, table in parts if table.rows)
        + "</section>"
    )


def _gold(figures: Figures) -> str:
    return "".join(
        f"<section><h2>{escaped(head)}</h2><p class=how>{escaped(how)}</p>{_table(table)}</section>"
        for head, how, table in page_gold.parts(figures.gold)
    )


def _problems(figures: Figures) -> str:
    total = sum(one.count for one in figures.problems)
    body = "<section><h2>Problems reported</h2>"
    if not total:
        return body + "<p class=how>Nobody reported a problem.</p></section>"
    rows = [Bar(one.value.replace("_", " "), one.count) for one in figures.problems]
    said = "; ".join(f"{row.label} {row.full}" for row in rows)
    return (
        f"{body}<p class=how>Reports by reason, n = {total:,}.</p>"
        + bars("Problems reported", said, rows)
        + _details(numbers.problems(figures))
        + "</section>"
    )


def _packs(figures: Figures) -> str:
    return (
        "<section><h2>Packs out and in</h2><p class=how>What is done in a pack is unknown until it comes back.</p>"
        + _table(numbers.packs(figures))
        + "</section>"
    )


def _method(figures: Figures) -> str:
    sources = "".join(
        f"<li>{tagged(one['name'], None)}: "
        + "; ".join(
            tagged(part, None)
            for part in (one["licence"] or "no licence given", one["origin"], one["credit"])
            if part
        )
        + "</li>"
        for one in figures.sources
    )
    hashes = "".join(
        f"<p>{escaped(name)}: " + ", ".join(f"<code>{escaped(one)}</code>" for one in ids) + "</p>"
        for name, ids in figures.hashes.items()
        if ids
    )
    return (
        "<section><h2>How this was counted</h2><p>Every number is a count of merged answers: for each person and "
        "task pack the result pack whose journal continues all others. Different people are never merged into one. "
        "Where two result packs of one person part, neither is counted. Answers to an older text of an item count "
        f"in no item. Packs were built {escaped(figures.built_at.replace('T', ' ').replace('Z', ' UTC'))}.</p>"
        f"<h3>Sources</h3><ul>{sources}</ul><details><summary>Packs that were counted</summary>{hashes}</details>"
        "</section>"
    )


def _source(source: Mapping[str, str]) -> str:
    parts = (source["licence"] or "no licence given", source["origin"], source["credit"])
    said = "; ".join(tagged(part, None) for part in parts if part)
    return f"<li>{tagged(source['name'], None)}: {said}</li>"


def _details(table: Table, further: str = "") -> str:
    return f"<details><summary>As a table</summary>{_table(table)}{further}</details>"


def _table(table: Table) -> str:
    right = [all(type(row[place]) is int for row in table.rows) for place in range(len(table.heads))]
    heads = "".join(
        f"<th{_side(n)} scope=col>{escaped(head)}</th>" for head, n in zip(table.heads, right, strict=True)
    )
    rows = "".join(
        "<tr>"
        + "".join(f"<td{_side(n)}>{_cell(value)}</td>" for value, n in zip(row, right, strict=True))
        + "</tr>"
        for row in table.rows
    )
    return f"<div class=wide><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"


def _cell(value: str | int | None) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    if value == "late":
        return "<span class=late>late</span>"
    if value and _DAY.fullmatch(value):
        return f"<span class=day>{value}</span>"
    return tagged(value, None) if value else ""


def _side(right: bool) -> str:
    return " class=n" if right else ""


def _variables(theme: Mapping[str, str]) -> str:
    return " ".join(f"--{name}: {theme[name]};" for name in _USED)
