# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever comes in is taken or refused with a sentence, never anything else; a short run of what `dev.py fuzz` does.

Each target of tests/builders/fuzzing meets seeds with edits, JSON of known names, and noise.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from annotator_app.exchange.reading.source import READS
from tests.builders.fuzzing.damage import SEEDS, edited, seeds, structured
from tests.builders.fuzzing.targets import TARGETS
from tests.rules import tree

PLAIN = frozenset(
    ("container", "pack", "signature", "roster", "csv", "tsv", "txt", "options_csv", "parquet", "eaf", "flextext", "tmx", "xliff",
     "conll", "conllu", "webanno", "xlsx", "ods")
)  # fmt: skip


def bytes_for(target: str) -> st.SearchStrategy[bytes]:
    noise = st.binary(max_size=60)
    if target in PLAIN:
        return st.one_of(edited(target), edited(target), noise)
    return st.one_of(edited(target), structured(target), noise)


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_but_a_refusal_comes_out(name: str) -> None:
    target = TARGETS[name]

    @settings(
        max_examples=120,
        deadline=5_000,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(bytes_for(name))
    def meets(data: bytes) -> None:
        target(data)

    meets()


@pytest.mark.parametrize("name", TARGETS)
def test_the_seeds_are_sound(name: str) -> None:
    assert seeds(name)
    assert all(len(seed) < 16 * 1024 for seed in seeds(name))
    for seed in seeds(name):
        TARGETS[name](seed)


def test_every_folder_of_seeds_has_its_target() -> None:
    assert sorted(path.name for path in SEEDS.iterdir()) == sorted(TARGETS)


def test_every_format_that_is_read_is_fuzzed() -> None:
    # Lines are fuzzed under the name of their ending.
    assert {"txt" if name == "lines" else name for name in READS} - set(TARGETS) == set()


def test_a_target_sees_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.builders.fuzzing import targets

    monkeypatch.setattr(targets, "parse", lambda _data: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        targets.signature(b"x")


def test_the_command_fuzzes_and_counts(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="an extra: pip install 'postil[fuzz]'")
    words = [sys.executable, str(tree.ROOT / "packaging" / "fuzz.py"), "--runs", "60", "--target", "roster"]
    said = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert said.returncode == 0, said.stdout + said.stderr
    assert "60 executions" in said.stdout
    assert "crashes: 0" in said.stdout
