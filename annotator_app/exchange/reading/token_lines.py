# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Texts with a token a line: slots as tags (CoNLL-like), and sentences of CoNLL-U.

Tags are B-, I-, E-, S- and O with a label behind (L- and U- for E- and S-); an I- that continues nothing begins a
mark, as the oldest files write it. Marks count code points over the line that a comment names (`# text = …`),
where the tokens stand in it; else over the tokens with a space between, without one after `SpaceAfter=No`.
Comments before a sentence are columns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator_app.errors import Problem
from annotator_app.exchange.reading.decode import nul_problems, refuse, split_lines
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row
from annotator_app.text import QT_TRANSLATE_NOOP

NOT_COLUMNS = QT_TRANSLATE_NOOP(
    "sources", "This line has {found} columns; lines of this format have {wanted}."
)
NOT_A_TAG = QT_TRANSLATE_NOOP("sources", "“{tag}” is no tag: O, or B-, I-, E- or S- and a label.")

SLOTS_READY = Ready({"id": "id"}, ("slots",), "language")
CONLLU_READY = Ready({"id": "id"}, language="language")
EMPTY_NODES = QT_TRANSLATE_NOOP("sources", "an empty node")
OTHER_TEXT = QT_TRANSLATE_NOOP("sources", "a line of text that its tokens do not make")
MOST_PROBLEMS = 100
CONLLU_COLUMNS = 10

_SAID = re.compile(r"#\s*([A-Za-z_][\w.-]*(?: id)?)\s*[=:]\s?(.*)")
_TAG = re.compile(r"O|([BIESLU])(?:-(.+))?")
_ENDS, _BEGINS = frozenset("ESLU"), frozenset("BSU")
_DOCUMENT = "-DOCSTART-"


@dataclass
class _Sentence:
    """The lines of one sentence: what comments say, and the fields of each token with their line."""

    line: int
    said: dict[str, str] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    tokens: list[tuple[int, list[str]]] = field(default_factory=list)


def read_slots(text: str, path: Path, loss: Counter[str], _part: str | None = None) -> list[Row]:
    """Give a row for each sentence with its marks. Raises UnreadableSourceError with every line that does not fit."""
    problems = nul_problems(text, path)
    rows = []
    for sentence in _sentences(text, _is_comment) if not problems else ():
        if sentence.tokens[0][1][0] == _DOCUMENT:
            continue
        tokens, tags = _tagged(sentence, path, problems)
        if len(problems) >= MOST_PROBLEMS:
            break
        line, spans = _placed(sentence.said.get("text"), tokens, [True] * len(tokens))
        loss[OTHER_TEXT] += line != sentence.said.get("text", line)
        own = {
            **_columns(sentence, ("id", "sent_id")),
            "text": line,
            "slots": list(_marks(tags, spans)),
            "tokens": tokens,
            "tags": [f"{kind}-{label}" if label else kind for kind, label in tags],
        }
        rows.append(Row(own, file=path.stem, path=str(path), line=sentence.line))
    if problems:
        raise refuse(path, *problems[:MOST_PROBLEMS])
    return rows


def read_conllu(text: str, path: Path, loss: Counter[str], _part: str | None = None) -> list[Row]:
    """Give a row for each sentence of CoNLL-U. Raises UnreadableSourceError with every line that does not fit."""
    problems = nul_problems(text, path)
    rows = []
    document: str | None = None
    for sentence in _sentences(text, lambda line, _started: line.startswith("#")) if not problems else ():
        problems += _uneven(sentence, path)
        if len(problems) >= MOST_PROBLEMS:
            break
        if problems:
            continue
        document = sentence.said.get("newdoc id", document)
        loss[EMPTY_NODES] += sum("." in fields[0] for _line, fields in sentence.tokens)
        words = list(_surface([fields for _line, fields in sentence.tokens]))
        forms = [fields[1] for fields in words]
        spaced = ["SpaceAfter=No" not in fields[9].split("|") for fields in words]
        line, spans = _placed(sentence.said.get("text"), forms, spaced)
        loss[OTHER_TEXT] += line != sentence.said.get("text", line)
        own = {
            **_columns(sentence, ("sent_id",)),
            "document": document,
            "text": line,
            "tokens": [
                {"form": fields[1], "lemma": fields[2], "upos": fields[3], "start": start, "end": end}
                for fields, (start, end) in zip(words, spans, strict=True)
            ],
        }
        rows.append(Row(own, file=path.stem, path=str(path), line=sentence.line))
    if problems:
        raise refuse(path, *problems[:MOST_PROBLEMS])
    return rows


def _sentences(text: str, is_comment: Any) -> Iterator[_Sentence]:
    """Give the sentences that have tokens; blank lines part them."""
    open_: _Sentence | None = None
    for number, line in enumerate(split_lines(text), start=1):
        if not line.strip(" \t"):
            if open_ is not None and open_.tokens:
                yield open_
            open_ = None
            continue
        open_ = open_ or _Sentence(number)
        if is_comment(line, bool(open_.tokens)):
            said = _SAID.fullmatch(line)
            if said:
                open_.said.setdefault(said.group(1), said.group(2))
            else:
                open_.comments.append(line[1:].strip())
            continue
        # Other spaces than that of ASCII belong to tokens: “10 000” of French is one.
        fields = line.split("\t") if "\t" in line else [one for one in line.split(" ") if one]
        open_.tokens.append((number, fields))
    if open_ is not None and open_.tokens:
        yield open_


def _is_comment(line: str, started: bool) -> bool:
    """Tell whether a line is a comment and not the token “#”."""
    if started or not line.startswith("#"):
        return False
    return bool(_SAID.fullmatch(line)) or not _TAG.fullmatch(line.rsplit(maxsplit=1)[-1])


def _tagged(
    sentence: _Sentence, path: Path, problems: list[Problem]
) -> tuple[list[str], list[tuple[str, str]]]:
    """Give tokens and tags: the first column, or the second behind running numbers, and the last one."""
    numbered = all(
        len(fields) > 2 and fields[0] == str(number)
        for number, (_line, fields) in enumerate(sentence.tokens, start=1)
    )
    tokens, tags = [], []
    width = len(sentence.tokens[0][1])
    for line, fields in sentence.tokens:
        if len(problems) >= MOST_PROBLEMS:
            break
        place = {"file": str(path), "line": line}
        if len(fields) < 2 or len(fields) != width:
            params = {"found": len(fields), "wanted": max(2, width)}
            problems.append(Problem("not_columns", NOT_COLUMNS, params, **place))  # type: ignore[arg-type]
            continue
        tag = _TAG.fullmatch(fields[-1].strip())
        if tag is None:
            problems.append(Problem("not_a_tag", NOT_A_TAG, {"tag": fields[-1][:80]}, **place))  # type: ignore[arg-type]
            continue
        tokens.append(fields[int(numbered)])
        tags.append((tag.group(1) or "O", tag.group(2) or ""))
    return tokens, tags


def _marks(tags: list[tuple[str, str]], spans: list[tuple[int, int]]) -> Iterator[dict[str, Any]]:
    """Give the marks that the tags make, in the order of the text."""
    open_: dict[str, Any] | None = None
    for (kind, label), (start, end) in zip(tags, spans, strict=True):
        continues = open_ is not None and kind in "IEL" and (open_.get("label") or "") == label
        if open_ is not None and not continues:
            yield open_
            open_ = None
        if kind == "O":
            continue
        if open_ is None:
            open_ = {"block": "text", "start": start, "end": end} | ({"label": label} if label else {})
        open_["end"] = end
        if kind in _ENDS:
            yield open_
            open_ = None
    if open_ is not None:
        yield open_


def _placed(said: str | None, tokens: list[str], spaced: list[bool]) -> tuple[str, list[tuple[int, int]]]:
    """Give the text and where each token stands in it."""
    found = _inside(said, tokens) if said is not None else None
    if said is not None and found is not None:
        return said, found
    pieces: list[str] = []
    spans: list[tuple[int, int]] = []
    position = 0
    for number, (token, space) in enumerate(zip(tokens, spaced, strict=True), start=1):
        spans.append((position, position + len(token)))
        piece = token + (" " if space and number < len(tokens) else "")
        pieces.append(piece)
        position += len(piece)
    return "".join(pieces), spans


def _inside(text: str, tokens: list[str]) -> list[tuple[int, int]] | None:
    """Give the places of the tokens in the text where nothing but spaces stands between them, else None."""
    spans, position = [], 0
    for token in tokens:
        while position < len(text) and text[position].isspace() and not text.startswith(token, position):
            position += 1
        if not text.startswith(token, position):
            return None
        spans.append((position, position + len(token)))
        position += len(token)
    return spans if not text[position:].strip() else None


def _columns(sentence: _Sentence, ids: tuple[str, ...]) -> dict[str, Any]:
    """Give what the comments say, by their own names, with id and language."""
    said = sentence.said
    return {
        **said,
        "id": next((said[name] for name in ids if said.get(name)), None),
        "language": said.get("language") or said.get("lang") or None,
        "comments": sentence.comments,
    }


def _uneven(sentence: _Sentence, path: Path) -> list[Problem]:
    return [
        Problem(
            "not_columns",
            NOT_COLUMNS,
            {"found": len(fields), "wanted": CONLLU_COLUMNS},
            file=str(path),
            line=line,
        )
        for line, fields in sentence.tokens
        if len(fields) != CONLLU_COLUMNS
    ]


def _surface(lines: list[list[str]]) -> Iterator[list[str]]:
    """Give the lines as they are written in the text: `3-4` stands for 3 and 4, and `5.1` is never written."""
    covered = 0
    for fields in lines:
        first, _, last = fields[0].partition("-")
        if "." in first:
            continue
        if last.isascii() and last.isdecimal() and len(last) < 9:
            covered = int(last)
            yield fields
        elif not (first.isascii() and first.isdecimal() and len(first) < 9 and int(first) <= covered):
            yield fields
