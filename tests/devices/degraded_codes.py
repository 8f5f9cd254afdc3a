"""Codes as a camera sees them: held far away, turned, tilted, blurred, in the dark, with a thumb on them.

Every picture is 1280x720, 8 bits of luminance, and the same on every run. Each hardship comes in steps from easy to
hopeless and for each symbology, so that a reader that sees further reads more of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

import zxingcpp
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen, QPolygonF, QRadialGradient, QTransform

WIDTH, HEIGHT = 1280, 720
MIDDLE = (640.0, 370.0)
SYMBOLOGIES = ("QRCode", "Aztec", "PDF417", "DataMatrix")
PASS = "K1ABC234DEF567GH"
TICKET = "kpp4jn8g2ynzonp6mzx7q3hd5wta9rce"
QUIET = 3


@dataclass(frozen=True)
class Picture:
    """One picture: what was done to it, how hard, the texts that are in it, and its luminance, row by row."""

    symbology: str
    hardship: str
    step: float
    texts: frozenset[str]
    luminance: bytes

    def __str__(self) -> str:
        return f"{self.symbology} {self.hardship} {self.step:g}"


@cache
def symbol(symbology: str, text: str) -> QImage:
    """Return a code at one pixel a module on white, with three modules of quiet more than it needs."""
    drawn = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology)).to_image(add_quiet_zones=True)
    rows = memoryview(drawn)
    height, width = rows.shape
    code = QImage(rows.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    card = QImage(width + 2 * QUIET, height + 2 * QUIET, QImage.Format.Format_RGB32)
    card.fill(Qt.GlobalColor.white)
    painter = QPainter(card)
    painter.drawImage(QUIET, QUIET, code)
    painter.end()
    return card


@cache
def _room() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    wall = QLinearGradient(0, 0, WIDTH, HEIGHT)
    wall.setColorAt(0, _grey(190))
    wall.setColorAt(1, _grey(100))
    painter.fillRect(image.rect(), wall)
    random = Random(7)
    for number in range(60):
        painter.fillRect(QRect(20 + number * 7, 40, random.randrange(2, 7), 140), _grey(random.randrange(60, 190)))
    for line in range(14):
        for letter in range(40):
            across, down = random.randrange(2, 7), random.randrange(5, 11)
            painter.fillRect(900 + letter * 9, 60 + line * 22, across, down, _grey(60))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_grey(60))
    painter.drawEllipse(QPoint(320, 620), 240, 300)
    painter.end()
    return image


def room() -> QImage:
    """Return what stands behind: a wall, a shelf of books, a poster with letters, somebody in a dark coat."""
    return _grained(_room().copy(), 10)


def _grey(value: int) -> QColor:
    return QColor(value, value, value)


@cache
def _grain(strength: int) -> QImage:
    """A tile of noise; its own seed, so that it is the same whoever asks first."""
    side, chance = 256, Random(strength)
    noise = bytes(chance.randrange(strength) for _ in range(side * side))
    grain = QImage(noise, side, side, side, QImage.Format.Format_Grayscale8)
    return grain.convertToFormat(QImage.Format.Format_RGB32)


def _grained(image: QImage, strength: int) -> QImage:
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for left in range(0, WIDTH, 256):
        for top in range(0, HEIGHT, 256):
            painter.drawImage(left, top, _grain(strength))
    painter.end()
    return image


def hold(
    image: QImage,
    code: QImage,
    module_px: float,
    *,
    turn: float = 0.0,
    tilt: float = 0.0,
    at: tuple[float, float] = MIDDLE,
) -> None:
    """Draw a code ``module_px`` a module at a place, turned by degrees, its upper edge farther away by a share."""
    crisp = max(1, round(module_px))
    card = code.scaled(code.size() * crisp)
    across, down = code.width() * module_px / 2, code.height() * module_px / 2
    corners = [(-across, -down), (across, -down), (across, down), (-across, down)]
    spin = QTransform().translate(*at).rotate(turn)
    tilted = [QPointF(x * (1 - tilt if y < 0 else 1), y * (1 - tilt / 2)) for x, y in corners]
    there = QPolygonF([spin.map(corner) for corner in tilted])
    square = QPolygonF(_corners(card.size()))
    placed = QTransform.quadToQuad(square, there)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
    painter.setTransform(placed)
    painter.drawImage(0, 0, card)
    painter.end()


def held_up(*codes: tuple[str, tuple[float, float]]) -> QImage:
    """Return what a camera sees while QR codes are held up at places, or a pass in the middle."""
    image = room()
    for text, place in codes or ((PASS, MIDDLE),):
        hold(image, symbol("QRCode", text), 6.0, turn=7, at=place)
    return image


def _corners(size: QSize) -> list[QPointF]:
    right, bottom = size.width(), size.height()
    return [QPointF(0, 0), QPointF(right, 0), QPointF(right, bottom), QPointF(0, bottom)]


def _module(symbology: str, px: float) -> float:
    """Return a module's size that makes symbologies equally hard: PDF417 is wide, the others are square."""
    return px * (0.6 if symbology == "PDF417" else 1.0)


def _held(symbology: str, px: float = 6.0, **how: float) -> QImage:
    image = room()
    hold(image, symbol(symbology, PASS), _module(symbology, px), **how)
    return image


def _scaled_down_and_up(image: QImage, share: float) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    ratio = Qt.AspectRatioMode.IgnoreAspectRatio
    return image.scaled(image.size() * share, ratio, smooth).scaled(WIDTH, HEIGHT, ratio, smooth)


def _with_levels(image: QImage, dark: float, light: float) -> QImage:
    """Squeeze all of a picture between two greys."""
    table = bytes(round(dark + (light - dark) * value / 255) for value in range(256))
    squeezed = luminance(image).translate(table)
    grey = QImage(squeezed, WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_RGB32)


def _small(symbology: str, step: float) -> QImage:
    return _held(symbology, step)


def _turned(symbology: str, step: float) -> QImage:
    return _held(symbology, 4, turn=step)


def _tilted(symbology: str, step: float) -> QImage:
    return _held(symbology, 6, tilt=step, turn=10)


def _blurred(symbology: str, step: float) -> QImage:
    return _scaled_down_and_up(_held(symbology, 6, turn=5), 1 / step)


def _in_the_dark(symbology: str, step: float) -> QImage:
    return _grained(_with_levels(_held(symbology, 5, turn=5), 4, step), 24)


def _in_glare(symbology: str, step: float) -> QImage:
    image = _held(symbology, 7, turn=-8)
    painter = QPainter(image)
    shine = QRadialGradient(QPointF(700, 340), 20 + 200 * step)
    shine.setColorAt(0, QColor(255, 255, 255, 255))
    shine.setColorAt(0.3, QColor(255, 255, 255, round(255 * step)))
    shine.setColorAt(1, QColor(255, 255, 255, 0))
    painter.fillRect(image.rect(), shine)
    painter.end()
    return image


def _on_a_dim_phone(symbology: str, step: float) -> QImage:
    """A phone screen that differs from black by few greys, in a room that is brighter than the phone."""
    image = room()
    phone = QImage(520, 460, QImage.Format.Format_RGB32)
    code = symbol(symbology, PASS)
    px = _module(symbology, 6)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    phone.fill(_grey(30))
    lit = _contrasted(code, 40, round(40 + step))
    painter.drawImage(QPointF(380, 140), phone)
    painter.drawImage(
        QRectF(640 - code.width() * px / 2, 370 - code.height() * px / 2, code.width() * px, code.height() * px),
        lit.scaled(code.size() * round(px)),
    )
    painter.end()
    return _grained(image, 8)


def _contrasted(code: QImage, dark: int, light: int) -> QImage:
    changed = QImage(code.size(), QImage.Format.Format_RGB32)
    for y in range(code.height()):
        for x in range(code.width()):
            changed.setPixelColor(x, y, _grey(light if code.pixelColor(x, y).lightness() > 127 else dark))
    return changed


def _with_moire(symbology: str, step: float) -> QImage:
    """The camera's rows and the screen's beat against one another: bands across, finer ones along."""
    image = _held(symbology, 6, turn=3)
    painter = QPainter(image)
    for number in range(0, WIDTH + HEIGHT, 11):
        painter.setPen(QPen(QColor(0, 0, 0, round(step)), 4))
        painter.drawLine(number, 0, number - 260, HEIGHT)
        painter.setPen(QPen(QColor(255, 255, 255, round(step)), 3))
        painter.drawLine(number + 5, 0, number + 180, HEIGHT)
    painter.end()
    return image


def _under_a_thumb(symbology: str, step: float) -> QImage:
    """A thumb comes in from the lower right and lies on a share of the code's width."""
    code, px = symbol(symbology, PASS), _module(symbology, 8)
    image = room()
    hold(image, code, px)
    inner = (code.width() - 2 * QUIET) * px
    right, bottom = MIDDLE[0] + inner / 2, MIDDLE[1] + (code.height() - 2 * QUIET) * px / 2
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_grey(140))
    painter.drawEllipse(QRectF(right - inner * step, bottom - inner * step, inner, inner))
    painter.end()
    return image


def _inverted(symbology: str, step: float) -> QImage:
    code = symbol(symbology, PASS).copy()
    code.invertPixels()
    image = room()
    hold(image, code, _module(symbology, step), turn=7)
    return image


def _two_in_view(symbology: str, step: float) -> QImage:
    image = room()
    one, other = ((640, 230), (640, 510)) if symbology == "PDF417" else ((440, 370), (850, 370))
    hold(image, symbol(symbology, PASS), _module(symbology, step), turn=2, at=one)
    hold(image, symbol(symbology, TICKET), _module(symbology, step), turn=-2, at=other)
    return image


_Drawn = Callable[[str, float], QImage]
HARDSHIPS: dict[str, tuple[_Drawn, tuple[float, ...]]] = {
    "small": (_small, (8, 5, 3.5, 3, 2.5, 2.2, 1.9, 1.7, 1.5)),
    "turned": (_turned, (3, 15, 30, 45, 61, 77, 90, 134, 180, 268)),
    "tilted": (_tilted, (0.1, 0.2, 0.3, 0.4, 0.5)),
    "blurred": (_blurred, (1.5, 2, 2.6, 3.2, 3.8, 4.5)),
    "in the dark": (_in_the_dark, (120, 80, 50, 36, 28, 22, 17)),
    "in glare": (_in_glare, (0.1, 0.2, 0.35, 0.5, 0.65)),
    "on a dim phone": (_on_a_dim_phone, (60, 40, 28, 20, 14, 10)),
    "with moire": (_with_moire, (30, 60, 90, 120, 150)),
    "under a thumb": (_under_a_thumb, (0.1, 0.18, 0.25, 0.32)),
    "inverted": (_inverted, (8, 5, 3.5, 2.5, 2)),
    "two in view": (_two_in_view, (7, 5, 3.5, 2.5)),
}


def luminance(image: QImage) -> bytes:
    """Return a picture's luminance, row by row without gaps."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())


def degraded_codes(every: int = 1) -> Iterator[Picture]:
    """Yield the set: four symbologies, eleven hardships, each in its steps, or every so many of them."""
    for first, symbology in enumerate(SYMBOLOGIES):
        for hardship, (draw, steps) in HARDSHIPS.items():
            texts = frozenset({PASS, TICKET} if hardship == "two in view" else {PASS})
            for step in steps[first % every :: every]:
                yield Picture(symbology, hardship, step, texts, luminance(draw(symbology, step)))


def without_code(seed: int = 0) -> bytes:
    """Return the room with nobody holding anything up."""
    return luminance(_grained(room(), 6 + seed % 7))
