# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""What readers leave out is said by marked texts, so that the window says it in the language of the person."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator_app.exchange.reading.source import ReadOptions, read
from annotator_app.text import Filled, Marked
from tests.builders.fuzzing.damage import SEEDS

# Seeds of which something is left out; the readers of all others name their reasons in the same way.
SEEN = {
    "label_studio/two-kinds": "l.json", "prodigy/lines": "p.jsonl", "doccano/mixed": "d.jsonl", "eaf/interview": "a.eaf",
    "flextext/story": "a.flextext", "tmx/memory": "a.tmx", "xliff/first": "a.xlf", "conllu/two": "a.conllu",
    "cas_json/cassis": "c.json", "webanno/two": "w.tsv", "xlsx/words": "a.xlsx",
}  # fmt: skip


@pytest.mark.parametrize("seed", SEEN)
def test_reasons_are_marked(tmp_path: Path, seed: str) -> None:
    name, format_ = SEEN[seed], seed.partition("/")[0]
    (tmp_path / name).write_bytes((SEEDS / seed).read_bytes())
    found = [
        reason for file in read(tmp_path, name, ReadOptions(format=format_)).files for reason in file.left_out
    ]
    assert found
    for reason in found:
        assert isinstance(reason.sentence if isinstance(reason, Filled) else reason, Marked), reason
