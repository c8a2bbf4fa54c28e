# SPDX-FileCopyrightText: 2026 The Postil authors
# SPDX-License-Identifier: Apache-2.0
"""Prints pages: the keyboard page, guidelines with their rubric, the manual.

The printing part of Qt is loaded when something is first printed. The dialog is that of the system; it also
writes PDF files. Where the system has no printing at all, the page is offered as a PDF file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from annotator_app.gui import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MARGIN_MM = 16.0
_FOOT_PT = 9.0
_FOOT_ROOM = 2.4  # heights of a line of the foot


def print_sheet(document: QTextDocument, title: str, host: QWidget, font: QFont) -> bool:
    """Print `document`, which is set in points; False where the person chose not to.

    `title` names the job and stands in the foot of each page, in `font`, beside the number of the page.
    """
    return _print(lambda device: paint_sheet(document, title, device, font), title, host)


def print_drawing(paint: Callable[[QPagedPaintDevice], None], title: str, host: QWidget) -> bool:
    """Print what `paint(device)` draws; False where the person chose not to."""
    return _print(paint, title, host)


def paint_sheet(document: QTextDocument, title: str, device: QPagedPaintDevice, font: QFont) -> int:
    """Paint all pages of `document` onto `device` and give how many there are."""
    painter = QPainter(device)
    foot = QFont(font)
    foot.setPointSizeF(_FOOT_PT)
    painter.setFont(foot)
    page = QRectF(painter.viewport())
    line = painter.fontMetrics().height()
    body = QSizeF(page.width(), page.height() - line * _FOOT_ROOM)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(body)
    count = document.pageCount()
    for number in range(count):
        if number:
            device.newPage()
        painter.save()
        painter.translate(0, -number * body.height())
        document.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
        painter.restore()
        _draw_foot(
            painter, QRectF(0, page.height() - line * 1.2, page.width(), line * 1.2), title, number, count
        )
    painter.end()
    return count


def _draw_foot(painter: QPainter, place: QRectF, title: str, number: int, count: int) -> None:
    said = QCoreApplication.translate("printing", "Page {a} of {b}")
    right = QCoreApplication.instance().layoutDirection() == Qt.LayoutDirection.RightToLeft  # type: ignore[union-attr]
    start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if right:
        start, end = end, start
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(place, start | Qt.AlignmentFlag.AlignVCenter, title)
    words = translate.filled(said, a=number + 1, b=count)
    painter.drawText(place, end | Qt.AlignmentFlag.AlignVCenter, words)


def _print(paint: Callable[[QPagedPaintDevice], object], title: str, host: QWidget) -> bool:
    try:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    except ImportError:  # a system without any printing, as a bare Linux is
        return _write_pdf(paint, title, host)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, host)
    dialog.setWindowTitle(QCoreApplication.translate("printing", "Print"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint(printer)
    return True


def _write_pdf(paint: Callable[[QPagedPaintDevice], object], title: str, host: QWidget) -> bool:
    from PySide6.QtCore import QStandardPaths
    from PySide6.QtWidgets import QFileDialog

    heading = QCoreApplication.translate("printing", "Save as PDF")
    # A place is named, or Qt would begin where the person before saved something.
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    path, _kind = QFileDialog.getSaveFileName(host, heading, f"{documents}/{title}.pdf", "PDF (*.pdf)")
    if not path:
        return False
    paint(pdf_writer(path, title))
    return True


def pdf_writer(path: str, title: str) -> QPdfWriter:
    """Give a PDF file to paint on: A4, with the margins of everything we print."""
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)
    return writer
