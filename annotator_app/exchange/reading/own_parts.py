# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Formats whose files have named parts of their own: `rows` of a plan names one, and is no way to rows.

Sheets are read from their bytes, all others from their text; XML files may declare its encoding. Each reader
counts what it leaves out, by reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from annotator_app.exchange.reading import (
    cas_json,
    decode,
    eaf,
    flextext,
    ods,
    token_lines,
    translations,
    webanno,
    xlsx,
    xml_text,
)
from annotator_app.exchange.reading.ready import How, Ready
from annotator_app.exchange.reading.rows import Row

Loss = Counter[str]
OfText = Callable[[str, Path, Loss, str | None], list[Row]]
OfBytes = Callable[[bytes, Path, Loss, str | None, bool], list[Row]]

OF_TEXT: Mapping[str, OfText] = {
    "conll": token_lines.read_slots,
    "conllu": token_lines.read_conllu,
    "webanno": webanno.read,
    "cas_json": cas_json.read,
    "eaf": eaf.read,
    "flextext": flextext.read,
    "tmx": translations.read_tmx,
    "xliff": translations.read_xliff,
}
OF_BYTES: Mapping[str, OfBytes] = {"xlsx": xlsx.read, "ods": ods.read}
DECLARED: Mapping[str, Callable[[bytes], str | None]] = dict.fromkeys(
    ("eaf", "flextext", "tmx", "xliff"), xml_text.declared
)
READY: Mapping[str, Ready] = {
    "conll": token_lines.SLOTS_READY,
    "conllu": token_lines.CONLLU_READY,
    "webanno": webanno.READY,
    "cas_json": cas_json.READY,
    "eaf": eaf.READY,
    "flextext": flextext.READY,
    "tmx": translations.TMX_READY,
    "xliff": translations.XLIFF_READY,
}


def read_text(name: str, text: str, path: Path, part: str | None) -> tuple[list[Row], How]:
    """Give the rows of a text of that format, of one part where one is named. Raises UnreadableSourceError."""
    loss: Loss = Counter()
    rows = OF_TEXT[name](text, path, loss, part)
    return rows, How(format=name, ready=READY[name], left_out=_counted(loss))


def read_bytes(name: str, path: Path, part: str | None, *, header: bool) -> tuple[list[Row], dict[str, int]]:
    """Give the rows of a file of that format, and what was left out by reason. Raises UnreadableSourceError."""
    loss: Loss = Counter()
    rows = OF_BYTES[name](decode.read_bytes(path), path, loss, part, header)
    return rows, _counted(loss)


def _counted(loss: Loss) -> dict[str, int]:
    return {reason: count for reason, count in loss.items() if count}
