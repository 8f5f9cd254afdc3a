"""A long list as pages: only the rows of one page exist on the screen, and nothing scrolls away under a finger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.listmodels.rows import RowModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class PagedRows(QObject):
    """Rows of one frozen dataclass, one page of them at a time; the screen says how many fit."""

    changed = Signal()

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = RowModel(row_type, self)
        self._all: tuple[Any, ...] = ()
        self._per_page = 10
        self._page = 0

    @property
    def all(self) -> tuple[Any, ...]:
        """Every row of every page."""
        return self._all

    def show(self, rows: Sequence[Any]) -> None:
        """Take all rows; the page stays, as far as there is one."""
        self._all = tuple(rows)
        self._redraw()

    def restart(self) -> None:
        """Go to the first page."""
        self._page = 0
        self._redraw()

    @Slot(int)
    def setPerPage(self, rows: int) -> None:
        """Take how many rows fit on the screen."""
        if rows > 0 and rows != self._per_page:
            first = self._page * self._per_page
            self._per_page = rows
            self._page = first // rows
            self._redraw()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Turn so many pages on, or back below zero."""
        self._page += pages
        self._redraw()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The rows of this page."""
        return self._model

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many rows this page has."""
        return len(self._model.rows)

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many rows all pages have."""
        return len(self._all)

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page is shown, from 1."""
        return self._page + 1

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-len(self._all) // self._per_page))

    def _redraw(self) -> None:
        self._page = max(0, min(self._page, self.pages - 1))
        first = self._page * self._per_page
        self._model.revise(self._all[first : first + self._per_page])
        self.changed.emit()
