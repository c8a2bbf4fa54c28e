# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Items in the order of their ids, sorted once: the first of any hundred thousand are told without naming the rest."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any, Final

import numpy as np

from annotator_app.model.charts import Listed
from annotator_app.quality.labels import BoolArray, IntArray, Numbers
from annotator_app.store.bundle.bundle_store import BundleStore
from annotator_app.workflows.merged_set.names import Names

Bytes = np.ndarray[Any, np.dtype[np.uint8]]

RESPONSE: Final = "\x1f"  # between an item and its response
_WIDEST: Final = 64  # bytes of an id: longer ones are not laid out side by side
_AT_ONCE: Final = (
    50_000  # names that are laid out: what is reckoned with on the way takes 25 bytes for each of theirs
)
_FEW: Final = 2_000  # of fewer texts the bundle is asked for all ids


def first_of(ids: Iterable[str], most: int) -> Listed:
    """List ids that come in any order, and perhaps more than once."""
    found = sorted(set(ids))
    return Listed(items=tuple(found[:most]), total=len(found))


def together(lists: Iterable[Listed], most: int) -> Listed:
    """List what several lists of different items hold."""
    found = list(lists)
    if len(found) == 1:
        return found[0]
    items = sorted(item for one in found for item in one.items)
    return Listed(items=tuple(items[:most]), total=sum(one.total for one in found))


class NamesInOrder:
    """The items of names by their numbers; a name may be an item, or a response of one."""

    def __init__(self, names: Names) -> None:
        """Sort them."""
        self._names = names
        keys = _item_keys(names)
        order = np.argsort(keys, kind="stable").astype(np.int32)
        keys = keys[order]
        begins = np.append(True, keys[1:] != keys[:-1])[: len(order)]
        # The place of the item of each name among all items, and the first name of each item.
        self._place = np.empty(len(order), dtype=np.int32)
        self._place[order] = np.cumsum(begins, dtype=np.int32) - 1
        self._first = order[begins]

    def listed(self, numbers: Numbers, most: int) -> Listed:
        """List the items of some names."""
        places = np.unique(self._place[numbers])
        items = (self._names[number] for number in self._first[places[:most]].tolist())
        return Listed(items=tuple(item.partition(RESPONSE)[0] for item in items), total=len(places))


def _item_keys(names: Names) -> np.ndarray[tuple[int], np.dtype[np.bytes_]]:
    """Give the item of each name as bytes of one width, which sort as the ids do."""
    data, ends = names.laid_out()
    width = max(1, int(np.diff(ends).max(initial=0)))
    if width > _WIDEST:
        items = [name.partition(RESPONSE)[0].encode("utf-8", "surrogatepass") for name in names]
        numbers = {item: place for place, item in enumerate(sorted(set(items)))}
        return np.array([f"{numbers[item]:012d}".encode() for item in items], dtype=np.bytes_)
    count = len(ends) - 1
    laid = np.zeros((count, width), dtype=np.uint8)
    for first in range(0, count, _AT_ONCE):
        _lay_out(data, ends[first : first + _AT_ONCE + 1], laid[first : first + _AT_ONCE])
    return laid.view(f"S{width}").ravel()


def _lay_out(data: Bytes, ends: IntArray, laid: Bytes) -> None:
    """Write each item into a row of its own, without what names a response of it."""
    own = data[ends[0] : ends[-1]]
    row = np.repeat(np.arange(len(laid)), np.diff(ends))
    laid[row, np.arange(len(own)) - (ends - ends[0])[row]] = own
    if (own == ord(RESPONSE)).any():
        laid[np.maximum.accumulate(laid == ord(RESPONSE), axis=1)] = 0


class TextsInOrder:
    """The items of texts by the numbers of these in a bundle."""

    def __init__(self, bundle: BundleStore) -> None:
        """Ask the bundle when something is to be listed."""
        self._bundle = bundle

    def listed(self, texts: Numbers, most: int) -> Listed:
        """List the items of some texts; a text may come more than once."""
        if len(texts) < _FEW:
            return first_of(self._bundle.ids_of(set(texts.tolist())), most)
        wanted = np.zeros(len(self._all) and int(self._all.max()) + 1, dtype=bool)
        wanted[texts] = True
        found = self._all[wanted[self._all]]
        if self._again.any():
            # Of several texts of an item the first stands for it.
            item = np.cumsum(~self._again)[wanted[self._all]]
            found = found[np.append(True, item[1:] != item[:-1])]
        return Listed(items=tuple(self._bundle.ids_of(found[:most].tolist())), total=len(found))

    @cached_property
    def _all(self) -> Numbers:
        return np.fromiter(self._bundle.texts_by_id(), dtype=np.int32)

    @cached_property
    def _again(self) -> BoolArray:
        """Which of all texts are of the item before them."""
        if self._bundle.has_one_text_each():
            return np.zeros(len(self._all), dtype=bool)
        return np.array(self._bundle.same_as_before(), dtype=bool)
