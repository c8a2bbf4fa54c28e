# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Many texts as they are compared, at once: what `plain` gives for each, in a quarter of the time.

The texts of a part are put together with line ends between them, which no form of Unicode joins with what stands
beside them; the letters of all are then looked up in one table. Composing letters costs more than all else together:
words that come again are composed once, and what holds no letter that could change is not composed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
import numpy.typing as npt

from annotator_app.quality.plain import is_kept

_BORDER, _SPACE = "\n", np.array(0x20, dtype="<u4")
_AT_ONCE = 1 << 16  # characters
_UNKNOWN, _KEPT, _OTHER = range(3)
# By code point; filled with what is met.
_WHAT = np.zeros(0x110000, dtype=np.uint8)
_FORM = np.zeros(0x110000, dtype=np.uint8)
_SETTLED, _OPEN = 1, 2
_JAMO = range(0x1100, 0x1200)
_MOST_WORDS = 1 << 16
_Points = npt.NDArray[np.uint32]


def plain_many(texts: Iterable[str]) -> list[str]:
    """Give every text as it is compared, in their order."""
    found: list[str] = []
    words = _Composed()
    for part in _parts(texts):
        found += _plain(part, words)
    return found


class _Composed(dict[str, str]):
    """What words are in NFKC, found out when they are first met; a space joins with no sign beside it."""

    def text(self, text: str) -> str:
        """Give the text in NFKC; where most of its words are different ones it is composed as a whole."""
        words = text.split(" ")
        if 2 * len(set(words)) > len(words):
            return unicodedata.normalize("NFKC", text)
        if len(self) > _MOST_WORDS:
            self.clear()
        return " ".join(map(self.__getitem__, words))

    def __missing__(self, word: str) -> str:
        self[word] = unicodedata.normalize("NFKC", word)
        return self[word]


def _parts(texts: Iterable[str]) -> Iterator[list[str]]:
    part: list[str] = []
    letters = 0
    for text in texts:
        part.append(text)
        letters += len(text)
        if letters >= _AT_ONCE:
            yield part
            part, letters = [], 0
    if part:
        yield part


def _plain(texts: Sequence[str], words: _Composed) -> list[str]:
    together = _BORDER.join(texts)
    if together.count(_BORDER) >= len(texts):  # some have lines of their own, which are compared as spaces
        together = _BORDER.join([text.replace(_BORDER, " ") for text in texts])
    if not together.isascii() and (_looked_up(_FORM, _points(together), _form) == _OPEN).any():
        together = words.text(together)
    points = _points(together.casefold())
    kept = _looked_up(_WHAT, points, _what) == _KEPT
    stays = kept | (points == ord(_BORDER))
    signs = np.where(stays, points, _SPACE)
    # Of spaces in a row the last one stays, where a letter follows; at the beginning of a text it goes afterwards.
    stays[:-1] |= kept[1:]
    said: str = signs[stays].tobytes().decode("utf-32-le", "surrogatepass")
    return (_BORDER + said).replace(_BORDER + " ", _BORDER).split(_BORDER)[1:]


def _points(text: str) -> _Points:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


def _looked_up(
    table: npt.NDArray[np.uint8], points: _Points, of: Callable[[int], int]
) -> npt.NDArray[np.uint8]:
    """Give what the table says of each code point; what is not in it yet is put there."""
    found = table.take(points)
    if not found.all():
        new = np.unique(points[found == _UNKNOWN])
        table[new] = [of(point) for point in new.tolist()]
        found = table.take(points)
    return found


def _what(point: int) -> int:
    return _KEPT if is_kept(point) else _OTHER


def _form(point: int) -> int:
    """Tell whether NFKC may change something where this sign stands: it is not its own form, or joins with another."""
    sign = chr(point)
    joins = unicodedata.category(sign)[0] == "M" or point in _JAMO
    return _OPEN if joins or not unicodedata.is_normalized("NFKC", sign) else _SETTLED
