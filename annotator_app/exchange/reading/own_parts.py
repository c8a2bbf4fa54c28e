# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Formats whose files have named parts of their own: `rows` of a plan names one, and is no way to rows.

Sheets are read from their bytes, all others from their text; XML files may declare its encoding.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from annotator_app.exchange.reading import (
    eaf,
    flextext,
    ods,
    token_lines,
    translations,
    webanno,
    xlsx,
    xml_text,
)
from annotator_app.exchange.reading.ready import Ready
from annotator_app.exchange.reading.rows import Row

OfText = Callable[[str, Path, str | None], list[Row]]
OfBytes = Callable[[bytes, Path, str | None, bool], list[Row]]

OF_TEXT: Mapping[str, OfText] = {
    "conll": token_lines.read_slots,
    "conllu": token_lines.read_conllu,
    "webanno": webanno.read,
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
    "eaf": eaf.READY,
    "flextext": flextext.READY,
    "tmx": translations.TMX_READY,
    "xliff": translations.XLIFF_READY,
}
