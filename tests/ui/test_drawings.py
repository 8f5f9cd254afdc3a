"""The pictures of the pages: each kind is drawn from its values, and the marks are those that badges print."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.marks import MarkColour, MarkShape
from kiosk.resources import RESOURCES
from tests.conftest import ExpectedLog
from ui.adapters.drawing_kinds import icon_names
from ui.adapters.drawings import drawn

SIDE = 60
PAPER = "#ffffff"


@pytest.mark.parametrize("shape", MarkShape)
def test_of_all_that_badges_print_a_mark_is_most_like_its_own(shape: MarkShape) -> None:
    mine = drawn(f"mark/{shape.value} spruce 0 #000000 #000000 {PAPER} 118", QSize()).copy(9, 9, 100, 100)
    alike = {each: _same_pixels(mine, _printed(each)) for each in MarkShape}
    assert max(alike, key=alike.__getitem__) is shape
    assert alike[shape] > 0.85 * mine.width() * mine.height()


def test_each_colour_has_a_treatment_of_its_own_and_each_turn_is_another_picture() -> None:
    def mark(colour: str, turn: int) -> QImage:
        return drawn(f"mark/wedge {colour} {turn} #204060 #101010 {PAPER} {SIDE}", QSize())

    pictures = [mark(colour, turn) for colour in MarkColour for turn in range(4)]
    assert [picture.width() for picture in pictures] == [SIDE] * 16
    assert all(pictures.index(picture) == at for at, picture in enumerate(pictures))


@pytest.mark.parametrize("name", icon_names())
def test_each_icon_is_drawn_in_its_colour(name: str) -> None:
    image = drawn(f"icon/{name} %23803010 {SIDE} 1.8", QSize())
    colours = {
        image.pixelColor(x, y).name() for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#803010"}


@pytest.mark.parametrize(
    "values",
    [
        "plate/#ffffff #6f6c5a #6f6c5a 16 0 6 2 19 22",
        "pencil/dovetail 1.5 #b0a890 #6f6c5a 1.4",
        "layers/#6f6c5a #d8d0b8 20 10 60",
        "grain/#e8dcc0 1.4 1080 260 20 4.03",
        "hole/#ffffff #c8bc98 48",
        "target/120",
        "svg/<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0H9V9Z'/></svg>",
    ],
)  # fmt: skip
def test_what_a_page_is_made_of_is_drawn_and_another_size_is_drawn_in_it(values: str) -> None:
    own = drawn(values, QSize())
    empty = QImage(own.size(), own.format())
    empty.fill(Qt.GlobalColor.transparent)
    assert own != empty
    assert drawn(values, QSize(77, 33)).size() == QSize(77, 33)


@pytest.mark.parametrize(
    "values", ["star/1 2", "icon/no_such_icon #000 9 1", "plate/#fff #fff", "svg/no picture", "", "mark/x"]
)
def test_what_cannot_be_drawn_is_logged_and_is_no_picture(values: str, expected_log: ExpectedLog) -> None:
    expected_log(r"A drawing cannot be read\.")
    assert drawn(values, QSize()).isNull()


def _printed(shape: MarkShape) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(RESOURCES / "icons" / "marks" / f"{shape.value}.svg")).render(painter, QRectF(0, 0, 100, 100))
    painter.end()
    return image


def _same_pixels(one: QImage, other: QImage) -> int:
    return sum(
        (one.pixelColor(x, y).alpha() > 127) == (other.pixelColor(x, y).alpha() > 127)
        for x in range(100)
        for y in range(100)
    )
