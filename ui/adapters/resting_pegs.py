"""The pegs of a board that do not move, as one picture: items of their own would each take part in every change."""

from __future__ import annotations

from PySide6.QtCore import (
    Q_ARG,
    Q_RETURN_ARG,
    Property,
    QAbstractItemModel,
    QMetaObject,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.adapters.drawings import drawn

QML_IMPORT_NAME = "Kiosk.Adapters"
QML_IMPORT_MAJOR_VERSION = 1
ROLES = ("shape", "colour", "turn")
Mark = tuple[str, str, int]


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
class RestingPegs(QQuickPaintedItem):
    """Draws the rows of ``pegs``, a list model with the roles shape, colour and turn, each into its hole.

    Those from ``resting`` on are not drawn, unless that is -1. What has this in QML says ``deal`` for another board,
    gives ``picture(shape, colour, turn)``, the address of a mark's drawing, and says ``forget`` when pictures are
    others. ``came`` tells which row is the first that was added, and how many were; ``cleared`` that the rows are
    others now; ``dealt`` that the holes are.
    """

    came = Signal(int, int)
    cleared = Signal()
    dealt = Signal()
    pegsChanged = Signal()
    skylineChanged = Signal()
    restingChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._pegs: QAbstractItemModel | None = None
        self._marks: list[Mark] = []
        self._images: dict[Mark, QImage] = {}
        self._board = self._dealt = (0, 0, 0, 0)  # as it is, and as it was when pegs were dealt out
        self.holes: list[QRectF] = []
        self._resting = -1
        self._skyline = 0
        self.visibleChanged.connect(self.update)

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

        A row without a hole is not drawn. While a board is laid out it has some heights that nobody sees.
        """
        self._board = (columns, rows, pitch, side)
        self.polish()

    def updatePolish(self) -> None:
        """Find the holes of the board as it is now."""
        if self._board == self._dealt:
            return
        self._dealt = self._board
        columns, rows, pitch, side = self._board
        inset = (pitch - side + 1) // 2
        self.holes = [
            QRectF(inset + column * pitch, inset + row * pitch, side, side) for column, row in scattered(columns, rows)
        ]
        self._measure()
        self.update()
        self.dealt.emit()

    @Slot(result=int)
    def room(self) -> int:
        """Return how many holes the board has, as it is now."""
        self.ensurePolished()
        return len(self.holes)

    @Slot(int, result=QPointF)
    def place(self, row: int) -> QPointF:
        """Return where a row's peg begins, in px of the board; the row is one of those that have room."""
        return self.holes[row].topLeft()

    @Property(int, notify=restingChanged)
    def resting(self) -> int:
        """The first row that is not drawn, -1 for none."""
        return self._resting

    @resting.setter  # type: ignore[no-redef]
    def resting(self, resting: int) -> None:
        was, self._resting = len(self.at_rest), resting
        self._draw_again(*sorted((was, len(self.at_rest))))
        self.restingChanged.emit()

    @Property(int, notify=skylineChanged)
    def skyline(self) -> int:
        """How far down the heap begins, in px: a picture of the empty board above it would take megabytes."""
        return self._skyline

    @Slot(int, result=list)
    def mark(self, row: int) -> list[str | int]:
        """Return a row's shape, colour and turn."""
        return list(self._marks[row])

    @Slot()
    def forget(self) -> None:
        """Draw every mark anew."""
        self._images.clear()
        self.update()

    @Slot(result=bool)
    def lacks(self) -> bool:
        """Tell whether there is a mark that is not drawn yet."""
        return self._lacking() is not None

    @Slot()
    def drawOne(self) -> None:
        """Draw one mark ahead of the frame, which draws all that are left."""
        mark = self._lacking()
        if mark is not None:
            self._draw(mark)

    def _lacking(self) -> Mark | None:
        return next((mark for mark in self.at_rest if mark not in self._images), None)

    def paint(self, painter: QPainter) -> None:
        """Draw what rests, where it is to be drawn again."""
        if not self.isVisible():
            return
        changed = painter.clipBoundingRect() if painter.hasClipping() else self.boundingRect()
        painter.translate(0, -self._skyline)
        changed.translate(0, self._skyline)
        for mark, hole in zip(self.at_rest, self.holes, strict=False):
            if changed.intersects(hole):
                painter.drawImage(hole.topLeft(), self._images.get(mark) or self._draw(mark))

    @property
    def at_rest(self) -> list[Mark]:
        """The marks that are drawn, where they have holes."""
        return self._marks if self._resting < 0 else self._marks[: self._resting]

    def _draw(self, mark: Mark) -> QImage:
        shape, colour, turn = mark
        arguments = Q_ARG(str, shape), Q_ARG(str, colour), Q_ARG(int, turn)
        address = QMetaObject.invokeMethod(self, "picture", Q_RETURN_ARG(str), *arguments)
        self._images[mark] = drawn(str(address), QSize())
        return self._images[mark]

    def _measure(self) -> None:
        skyline = int(min((hole.top() for _, hole in zip(self._marks, self.holes, strict=False)), default=0))
        if skyline != self._skyline:
            self._skyline = skyline
            self.skylineChanged.emit()

    @Slot()
    def _read(self) -> None:
        self._marks = self._rows(0, self._pegs.rowCount() if self._pegs is not None else 0)
        self._measure()
        self.update()
        self.cleared.emit()

    @Slot(QModelIndex, int, int)
    def _add(self, _: QModelIndex, first: int, last: int) -> None:
        if first != len(self._marks):
            self._read()
            return
        self._marks += self._rows(first, last + 1)
        self._measure()
        self._draw_again(first, last + 1)
        self.came.emit(first, last + 1 - first)

    def _rows(self, first: int, end: int) -> list[Mark]:
        assert self._pegs is not None
        names = {bytes(name.data()).decode(): role for role, name in self._pegs.roleNames().items()}
        roles = [names[role] for role in ROLES]
        indexes = [self._pegs.index(row, 0) for row in range(first, end)]
        return [tuple(self._pegs.data(index, role) for role in roles) for index in indexes]

    def _draw_again(self, first: int, end: int) -> None:
        """Have these rows drawn, or no longer, with the next frame."""
        for hole in self.holes[first:end]:
            self.update(hole.translated(0, -self._skyline).toRect())
