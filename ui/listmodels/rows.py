"""One list model for every list of frozen rows: a dataclass's fields become roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """Shows a sequence of rows of one frozen dataclass; roles are named like its fields."""

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._names = [field.name for field in fields(row_type)]
        self._roles = {Qt.ItemDataRole.UserRole + number: name for number, name in enumerate(self._names)}

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows that are shown."""
        return tuple(self._rows)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the field that a role names."""
        name = self._roles.get(role)
        return getattr(self._rows[index.row()], name) if name and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles by number."""
        return {number: QByteArray(name.encode()) for number, name in self._roles.items()}

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows; unchanged rows are left alone so that nothing on the screen jumps."""
        if list(rows) == self._rows:
            return
        if self._rows and list(rows[: len(self._rows)]) == self._rows:
            self.add(rows[len(self._rows) :])
            return
        if len(rows) == len(self._rows):
            self.put(0, rows)
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def revise(self, rows: Sequence[Any]) -> None:
        """Replace the rows of a list: those that stay keep their delegates, which take long to make."""
        begin = _alike(self._rows, rows)
        end = _alike(self._rows[begin:][::-1], rows[begin:][::-1])
        old, new = len(self._rows) - begin - end, rows[begin : len(rows) - end]
        self.put(begin, new[:old])
        self._insert(begin + old, new[old:])
        self._remove(begin + len(new), old - len(new))

    def add(self, rows: Sequence[Any]) -> None:
        """Append rows."""
        self._insert(len(self._rows), rows)

    def put(self, at: int, rows: Sequence[Any]) -> None:
        """Replace the rows from ``at`` on."""
        for number, row in enumerate(rows, start=at):
            if row != self._rows[number]:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    def _insert(self, at: int, rows: Sequence[Any]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows[at:at] = rows
            self.endInsertRows()

    def _remove(self, at: int, count: int) -> None:
        if count > 0:
            self.beginRemoveRows(QModelIndex(), at, at + count - 1)
            del self._rows[at : at + count]
            self.endRemoveRows()


def _alike(these: Sequence[Any], those: Sequence[Any]) -> int:
    """Return how many rows are the same from the beginning on."""
    return next(
        (at for at, (one, other) in enumerate(zip(these, those, strict=False)) if one != other),
        min(len(these), len(those)),
    )
