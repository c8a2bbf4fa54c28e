# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Names by number in one run of bytes: millions of them take an eighth of what a dict takes."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np

    from annotator_app.quality.labels import IntArray

    UInt8Array = np.ndarray[tuple[int], np.dtype[np.uint8]]

_DIGEST: Final = 32


class Names:
    """Numbers names from 0 in the order of their coming; the same name has the same number until `forget`."""

    __slots__ = ("_bytes", "_ends", "_known")

    def __init__(self) -> None:
        """Begin with nothing."""
        self._bytes = bytearray()
        self._ends = array("I", (0,))
        self._known: dict[str, int] = {}

    def number(self, name: str) -> int:
        """Give the number of a name; one that is not known yet gets the next."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self.add(name)
        return found

    def find(self, name: str) -> int | None:
        """Give the number of a name, or None where it is not known."""
        return self._known.get(name)

    def add(self, name: str) -> int:
        """Take a name that will not be asked for, and give its number."""
        self._bytes += name.encode("utf-8", "surrogatepass")
        try:
            self._ends.append(len(self._bytes))
        except OverflowError:  # more than four thousand million bytes
            self._ends = array("q", self._ends)
            self._ends.append(len(self._bytes))
        return len(self._ends) - 2

    def add_all(self, names: Sequence[str]) -> range:
        """Take names that will not be asked for, and give their numbers."""
        first, data = len(self), [name.encode("utf-8", "surrogatepass") for name in names]
        ends = list(accumulate(map(len, data), initial=len(self._bytes)))[1:]
        self._bytes += b"".join(data)
        try:
            self._ends.fromlist(ends)
        except OverflowError:
            self._ends = array("q", self._ends)
            self._ends.fromlist(ends)
        return range(first, first + len(names))

    def forget(self) -> None:
        """Stop looking for the names so far: in a pass over sorted items none of them comes again."""
        self._known.clear()

    def laid_out(self) -> tuple[UInt8Array, IntArray]:
        """Give all names one after the other in bytes, and where each ends, beginning with 0."""
        import numpy as np

        data = np.frombuffer(bytes(self._bytes), dtype=np.uint8)
        return data, np.array(self._ends, dtype=np.int64)

    def is_same_as(self, other: Names) -> bool:
        """Tell whether others are the same names in the same order."""
        return self._bytes == other._bytes and self._ends.tobytes() == other._ends.tobytes()

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> str:
        """Give the name of a number."""
        return self._bytes[self._ends[number] : self._ends[number + 1]].decode("utf-8", "surrogatepass")

    def __iter__(self) -> Iterator[str]:
        """Give every name in the order of the numbers."""
        return map(self.__getitem__, range(len(self)))


class Digests(Sequence[bytes]):
    """Sorted digests of 32 bytes in one run of bytes: a set of them takes three times as much."""

    __slots__ = ("_bytes",)

    def __init__(self, digests: bytes) -> None:
        """Take them one after the other, in their order."""
        self._bytes = digests

    def __len__(self) -> int:
        """How many there are."""
        return len(self._bytes) // _DIGEST

    def __getitem__(self, number: int) -> bytes:  # type: ignore[override]
        """Give the digest of a number."""
        return self._bytes[number * _DIGEST : (number + 1) * _DIGEST]

    def __contains__(self, digest: object) -> bool:
        """Tell whether a digest is among them."""
        assert isinstance(digest, bytes)
        return self[bisect_left(self, digest)] == digest
