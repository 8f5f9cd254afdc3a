"""The pegs of a board that do not move, a picture for each row of holes.

Pegs as items would each take part in every change; one picture of them all would be painted anew for each that comes,
and a QQuickPaintedItem paints while a frame waits: 5 ms for two hundred pegs, most of it the system's for the memory.
"""

from __future__ import annotations

from itertools import count
from weakref import WeakValueDictionary

from PySide6.QtCore import (
    Q_ARG,
    Q_RETURN_ARG,
    Property,
    QAbstractItemModel,
    QMetaObject,
    QModelIndex,
    QObject,
    QPointF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement, qmlEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickItem

from kiosk.domain.values import frozen
from ui.adapters.drawings import drawn
from ui.listmodels.rows import RowModel

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1
PROVIDER = "pegs"
ROLES = ("shape", "colour", "turn")
Mark = tuple[str, str, int]


@frozen
class HoleRow:
    """One row of a board's holes: where the picture of the pegs in it is, none while it is empty."""

    picture: str = ""


class PegPictures(QQuickImageProvider):
    """Paints a row of a board when an Image takes up its address: ``image://pegs/board/row/version``."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._boards: WeakValueDictionary[str, RestingPegs] = WeakValueDictionary()

    def requestImage(self, id_: str, size: QSize, requestedSize: QSize) -> QImage:
        """Return the row's pegs as they are now."""
        board, row, _ = id_.split("/")
        image = self._boards[board].painted(int(row))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def address(self, board: RestingPegs, row: int, version: int) -> str:
        """Return the address of a board's row; another version of it is another picture."""
        self._boards[str(id(board))] = board
        return f"image://{PROVIDER}/{id(board)}/{row}/{version}"


def scattered(columns: int, rows: int) -> list[tuple[int, int]]:
    """Return the column and the row of each hole, in the order in which pegs come to them.

    Pegs pile up column by column at random, so the heap has a skyline; the same numbers give the same board.
    """
    heights = [0] * columns
    order: list[tuple[int, int]] = []
    seed = 20170501.0  # not an int: the board has looked so since it was QML's, whose numbers are these
    while len(order) < columns * rows:
        seed = (seed * 1103515245.0 + 12345.0) % 2.0**31
        column = (int(seed) >> 8) % columns
        if heights[column] == rows or heights[column] > min(heights) + 4:
            continue
        heights[column] += 1
        order.append((column, rows - heights[column]))
    return order


@QmlElement
class RestingPegs(QQuickItem):
    """Deals the rows of ``pegs``, a list model with the roles shape, colour and turn, out over the holes of a board.

    ``rows`` has the picture of each row of holes, without the pegs from ``resting`` on, unless that is -1. What has
    this in QML says ``deal`` for another board, gives ``picture(shape, colour, turn)``, the address of a mark's
    drawing, and says ``forget`` when drawings are others. ``came`` tells which peg is the first that was added, and how
    many were; ``cleared`` that the pegs are others now; ``dealt`` that the holes are. After these three ``drawOne`` is
    to be said while something ``lacks``.
    """

    came = Signal(int, int)
    cleared = Signal()
    dealt = Signal()
    pegsChanged = Signal()
    restingChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._pegs: QAbstractItemModel | None = None
        self._marks: list[Mark] = []
        self._images: dict[Mark, QImage] = {}
        self._board = self._dealt = (0, 0, 0, 0)  # as it is, and as it was when pegs were dealt out
        self._order: list[tuple[int, int]] = []  # the column and the row of each peg's hole
        self._pegs_in: list[list[int]] = []  # of each row, by number
        self._rows = RowModel(HoleRow, self)
        self._stale: set[int] = set()  # rows whose picture is to be painted anew
        self._versions = count()
        self._resting = -1
        self._shown = 0  # how many pegs are in the pictures

    def _get_pegs(self) -> QObject | None:
        return self._pegs

    def _set_pegs(self, pegs: QObject | None) -> None:
        if pegs is self._pegs or not isinstance(pegs, QAbstractItemModel):
            return
        self._pegs = pegs
        pegs.rowsInserted.connect(self._add)
        for others in (pegs.rowsRemoved, pegs.modelReset, pegs.dataChanged):
            others.connect(self._read)
        self._read()
        self.pegsChanged.emit()

    pegs = Property(QObject, _get_pegs, _set_pegs, notify=pegsChanged)

    @Slot(int, int, int, int)
    def deal(self, columns: int, rows: int, pitch: int, side: int) -> None:
        """Deal the pegs out over so many holes, before the next frame; ``pitch`` and a peg's ``side`` in px.

        A peg without a hole is not shown. While a board is laid out it has some heights that nobody sees.
        """
        self._board = (columns, rows, pitch, side)
        self.polish()

    def updatePolish(self) -> None:
        """Find the holes of the board as it is now."""
        if self._board == self._dealt:
            return
        self._dealt = self._board
        columns, rows, _, _ = self._board
        self._order = scattered(columns, rows)
        self._pegs_in = [[] for _ in range(rows)]
        for peg, (_, row) in enumerate(self._order):
            self._pegs_in[row].append(peg)
        self._rows.revise([*self._rows.rows, *[HoleRow()] * rows][:rows])
        self._stale = set(range(rows))
        self.dealt.emit()

    @property
    def holes(self) -> list[QPointF]:
        """Where the pegs begin, in px of the board, in the order in which they come."""
        return [self.place(peg) for peg in range(len(self._order))]

    @Slot(result=int)
    def room(self) -> int:
        """Return how many holes the board has, as it is now."""
        self.ensurePolished()
        return len(self._order)

    @Slot(int, result=QPointF)
    def place(self, peg: int) -> QPointF:
        """Return where a peg begins, in px of the board; it is one of those that have room."""
        column, row = self._order[peg]
        return QPointF(self._inset + column * self._pitch, self._inset + row * self._pitch)

    @property
    def _pitch(self) -> int:
        return self._dealt[2]

    @property
    def _inset(self) -> int:
        _, _, pitch, side = self._dealt
        return (pitch - side + 1) // 2

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The rows of holes, with the role picture."""
        return self._rows

    @Property(int, notify=restingChanged)
    def resting(self) -> int:
        """The first peg that is not shown, -1 for none."""
        return self._resting

    @resting.setter  # type: ignore[no-redef]
    def resting(self, resting: int) -> None:
        self._resting = resting
        self._keep_up()
        self.restingChanged.emit()

    @property
    def at_rest(self) -> int:
        """How many pegs are shown, where they have holes."""
        return len(self._marks) if self._resting < 0 else min(self._resting, len(self._marks))

    @Slot(int, result=list)
    def mark(self, peg: int) -> list[str | int]:
        """Return a peg's shape, colour and turn."""
        return list(self._marks[peg])

    @Slot()
    def forget(self) -> None:
        """Have every mark drawn anew, and every row painted."""
        self._images.clear()
        self._stale = set(range(self._rows.rowCount()))

    @Slot(result=bool)
    def lacks(self) -> bool:
        """Tell whether a mark is to be drawn or a row to be painted."""
        return bool(self._stale)

    @Slot()
    def drawOne(self) -> None:
        """Draw one mark, or paint one row once all are drawn."""
        mark = next((mark for mark in self._marks[: self.at_rest] if mark not in self._images), None)
        if mark is not None:
            self._draw(mark)
        elif self._stale:
            self._show_row(self._stale.pop())

    def painted(self, row: int) -> QImage:
        """Return the pegs of a row of holes."""
        columns, pitch, inset = self._dealt[0], self._pitch, self._inset
        image = QImage(columns * pitch, pitch, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        for peg in self._resting_in(row):
            mark, (column, _) = self._marks[peg], self._order[peg]
            painter.drawImage(inset + column * pitch, inset, self._images.get(mark) or self._draw(mark))
        painter.end()
        return image

    def _resting_in(self, row: int) -> list[int]:
        return [peg for peg in self._pegs_in[row] if peg < self.at_rest]

    def _draw(self, mark: Mark) -> QImage:
        shape, colour, turn = mark
        arguments = Q_ARG(str, shape), Q_ARG(str, colour), Q_ARG(int, turn)
        address = QMetaObject.invokeMethod(self, "picture", Q_RETURN_ARG(str), *arguments)
        self._images[mark] = drawn(str(address), QSize())
        return self._images[mark]

    @Slot()
    def _read(self) -> None:
        self._marks = self._read_rows(0, self._pegs.rowCount() if self._pegs is not None else 0)
        self._shown = self.at_rest
        self._stale = set(range(self._rows.rowCount()))
        self.cleared.emit()

    @Slot(QModelIndex, int, int)
    def _add(self, _: QModelIndex, first: int, last: int) -> None:
        if first != len(self._marks):
            self._read()
            return
        self._marks += self._read_rows(first, last + 1)
        self.came.emit(first, last + 1 - first)
        self._keep_up()

    def _read_rows(self, first: int, end: int) -> list[Mark]:
        assert self._pegs is not None
        names = {bytes(name.data()).decode(): role for role, name in self._pegs.roleNames().items()}
        roles = [names[role] for role in ROLES]
        indexes = [self._pegs.index(row, 0) for row in range(first, end)]
        return [tuple(self._pegs.data(index, role) for role in roles) for index in indexes]

    def _keep_up(self) -> None:
        """Show the pegs that have come to rest, and no longer those that do not."""
        first, end = sorted((self._shown, self.at_rest))
        self._shown = self.at_rest
        for row in {row for _, row in self._order[first:end]}:
            self._stale.discard(row)
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        picture = self._pictures().address(self, row, next(self._versions)) if self._resting_in(row) else ""
        self._rows.put(row, [HoleRow(picture)])

    def _pictures(self) -> PegPictures:
        engine = qmlEngine(self)
        assert engine is not None
        pictures = engine.imageProvider(PROVIDER)
        assert isinstance(pictures, PegPictures)
        return pictures
