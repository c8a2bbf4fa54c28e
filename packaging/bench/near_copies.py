# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""How long the near-copy guard takes over 100,000 texts in several scripts, 2,000 of them copies with an edit.

The baseline brings the same texts into the form in which they are compared, which any guard has to do.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from harness import Bench, benchmark, in_turns

ROOT = Path(__file__).resolve().parents[2]
TEXTS, EDITED = 100_000, 2_000
LIMIT = 10.0  # issue 5, Figures
ALPHABETS = (
    "etaoinshrdlcum",
    "ابتدرسعفقلمنهوي",
    "अआकखगचजतदनपमरलसह",
    "аеинорстлвкмдпу",
    "กขคงจชดตทนบปพมยรลวสห",
    "的一是在不了有和人这中大为上个国我以要他",
)


@benchmark("near-copies", "near copies among 100,000 texts against making them comparable")
def near_copies(bench: Bench) -> None:
    """Measure the guard, and refuse a run in which a planted copy was missed."""
    sys.path.insert(0, str(ROOT))
    from annotator_app.quality.held_out import leakage
    from annotator_app.quality.plain import plain
    from annotator_app.quality.signs import copies

    count, edited = bench.size(TEXTS, 2000), bench.size(EDITED, 40)
    texts = [_text(number) for number in range(count - edited)]
    texts += [texts[place][:30] + "x" + texts[place][31:] for place in range(edited)]

    def guard() -> None:
        found = {(pair.first, pair.second) for pair in copies.near_copies(texts)}
        missed = sum((place, count - edited + place) not in found for place in range(edited))
        if missed > edited // 100:
            raise RuntimeError(f"{missed} of {edited} copies were missed")

    def compared() -> None:
        for text in texts:
            plain(text)

    half = count // 2
    inside = [f"{text} {texts[place]} {text[::-1]}" for place, text in enumerate(texts[half:])]
    splits = ["heldout" if place % 5 == 0 else "train" for place in range(half)]

    def passages() -> None:
        """Half of the texts are prompts, a fifth of them held out; each of these stands in one of the passages."""
        found = {
            (leak.heldout, leak.other) for leak in leakage.leaks(texts[:half], splits, inside) if leak.part
        }
        missed = sum((place, half + place) not in found for place in range(0, half, 5))
        if missed:
            raise RuntimeError(f"{missed} held-out prompts were missed in their passages")

    subject, baseline = in_turns(passages, compared, rounds=1)
    bench.absolute(f"held-out prompts among {count} texts and inside them", subject, at_most=LIMIT, unit="s")
    subject, baseline = in_turns(guard, compared, rounds=2)
    bench.absolute(f"near copies among {count} texts", subject, at_most=LIMIT, unit="s")
    bench.ratio("the same", subject, baseline, at_most=15.0, unit="s")


def _text(number: int) -> str:
    """Make a text of 60 to 124 letters in words, from the hash of its number."""
    letters = ALPHABETS[number % len(ALPHABETS)]
    drawn = b"".join(hashlib.sha256(f"{number} {part}".encode()).digest() for part in range(4))
    made = "".join(" " if one % 7 == 0 else letters[one % len(letters)] for one in drawn)
    return made[: 60 + number % 65]
