# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Lets Tab go through a form as it stands: Qt leads it to what is made later at the very end of the window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def lead_by_layout(form: QWidget) -> None:
    """Lead Tab through the parts of `form` in the order of its layouts; its first part stays where Tab finds it."""
    layout = form.layout()
    if layout is not None:
        for before, after in pairwise(_parts(layout)):
            QWidget.setTabOrder(before, after)


def _parts(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        part, inner = item.widget(), item.layout()
        if part is not None:
            yield from _within(part)
        elif inner is not None:
            yield from _parts(inner)


def _within(part: QWidget) -> Iterator[QWidget]:
    """Give what of a part the keyboard can reach; what stands in no layout of it follows as it was made."""
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None:
        yield part
    layout = part.layout()
    laid = list(_parts(layout)) if layout is not None else []
    yield from laid
    for child in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if layout is None or layout.indexOf(child) < 0:
            yield from (one for one in _within(child) if one not in laid)
