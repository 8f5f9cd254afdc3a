"""What the pages' pictures are made of, as SVG documents: each kind by its values, which QML writes as text.

Colours come as Qt writes them, sizes in px of the screen. QML made the documents itself once; they and their addresses
were most of what its garbage collector had to clear away, and it took 5 ms in one event.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from math import floor

from PySide6.QtCore import QXmlStreamReader

from kiosk.resources import RESOURCES

CENTRES = "M-30 50H130M50 -20V120M-6 -6L106 106M106 -6L-6 106"
CIRCLES = "M2 50A48 48 0 1 0 98 50A48 48 0 1 0 2 50M-18 50A68 68 0 0 1 12 -6M118 50A68 68 0 0 1 88 106"
DIMENSION = "M0 100V118M100 100V118M0 114H100M0 114L5 112.4M0 114L5 115.6M100 114L95 112.4M100 114L95 115.6"


def svg(values: str) -> str:
    """Return a document that is one already."""
    return values


def plate(values: str) -> str:
    """Return a piece of ply that lies on the page; ``inset`` is how far it is pressed in, ``sunk`` its lower edge."""
    face, edge, outline, *sizes = values.split()
    corner, inset, sunk, line, side, foot = map(float, sizes)
    across, down = 2 * side + 2, side + foot + 2
    wide, tall = across - 2 * inset, down - 2 * inset
    under = f"<rect x='{inset}' y='{inset}' width='{wide}' height='{tall}' rx='{corner}' fill='{edge}'/>"
    place = f"x='{inset + line / 2}' y='{inset + line / 2}' width='{wide - line}' height='{tall - sunk - line}'"
    over = f"<rect {place} rx='{corner - line / 2}' fill='{face}' stroke='{outline}' stroke-width='{line}'/>"
    return _document(across, down, under + over)


def icon(values: str) -> str:
    """Return an icon of ``lines.svg``; its ``stroke`` is in units of its grid of 24."""
    name, colour, size, stroke = values.split()
    pen = f"fill='none' stroke='{colour}' stroke-width='{stroke}' stroke-linecap='round' stroke-linejoin='round'"
    return _document(float(size), float(size), f"<path {pen} d='{_icons()[name]}'/>", "0 0 24 24")


def mark(values: str) -> str:
    """Return a visitor's mark, turned.

    Besides its colour each colour has a treatment of its own: spruce plain, marigold with an ink edge, coral with a cut
    line round it, plum hollow.
    """
    shape, colour, turn, fill, ink, under, side = values.split()
    match colour:
        case "marigold":
            drawn = _part(shape, fill, ink, 7)
        case "coral":
            drawn = _part(shape, "none", fill, 16) + _part(shape, fill, under, 8)
        case "plum":
            drawn = _part(shape, under, fill, 11)
        case _:
            drawn = _part(shape, fill, fill, 4)
    turned = f"<g transform='rotate({int(turn) * 90} 50 50)'>{drawn}</g>"
    return _document(float(side), float(side), turned, "-9 -9 118 118")


def pencil(values: str) -> str:
    """Return a part as it is drawn before it is cut: its outline, centre lines, construction circles, one dimension."""
    shape, unit, colour, line, kerf = values.split()
    thin = float(kerf) / float(unit)
    pen = f"fill='none' stroke='{colour}' stroke-width='{thin}'"
    aids = f"<path {pen} stroke-dasharray='9 4 2 4' d='{CENTRES}'/><path {pen} d='{CIRCLES}{DIMENSION}'/>"
    # Ends and joins as they come: round ones, which nobody can see in lines this thin, took as long again.
    part = f"<path fill='none' stroke='{line}' stroke-width='{thin * 2}' d='{_outline(shape)}'/>"
    return _document(_whole(190 * float(unit)), _whole(150 * float(unit)), aids + part, "-45 -25 190 150")


def layers(values: str) -> str:
    """Return the layers beneath a board's face, as they show at its lower edge."""
    line, rule, *sizes = values.split()
    corner, tall, down = map(float, sizes)
    across = 2 * corner + 2
    sheets = ((down - layer * tall / 4, line if layer % 2 else rule) for layer in range(4))
    drawn = (f"<rect width='{across}' height='{high}' rx='{corner}' fill='{colour}'/>" for high, colour in sheets)
    return _document(across, down, "".join(drawn))


def grain(values: str) -> str:
    """Return a strip of grain: long slightly swaying lines, the same on every start."""
    colour, stroke, *sizes = values.split()
    across, down, step, px_per_mm = map(float, sizes)
    years = "".join(_years(across, down, step, px_per_mm))
    return _document(across, down, f"<path d='M0 0{years}' fill='none' stroke='{colour}' stroke-width='{stroke}'/>")


def _years(across: float, down: float, step: float, px_per_mm: float) -> Iterator[str]:
    seed = 7.0  # not an int: boards have looked so since these numbers were QML's
    y = step / 2
    while y < down:
        seed = (seed * 1103515245.0 + 12345.0) % 2.0**31
        bits = int(seed)
        start = _whole(across * (0.02 + (bits >> 6) % 100 / 210))
        half = _whole((across * 0.98 - start) * (0.25 + (bits >> 14) % 100 / 400))
        sway = (1 + (bits >> 4) % 3) * (0.5 if bits & 32 else -0.5) * px_per_mm
        yield f"M{start} {y}q{half / 2} {sway} {half} 0t{half} 0"
        y += step


def hole(values: str) -> str:
    """Return one hole of a board in the middle of its square."""
    lip, colour, pitch = values.split()
    under, over = f"cx='60' cy='61.5' r='11' fill='{lip}'", f"cx='60' cy='60' r='10.5' fill='{colour}'"
    return _document(float(pitch), float(pitch), f"<circle {under}/><circle {over}/>", "0 0 120 120")


def target(values: str) -> str:
    """Return the corners of a frame, light on dark, so that they show on any picture."""
    frame = int(values)
    arm, far = _whole(frame / 4), frame - 3
    near = frame - arm
    path = f"M3 {arm}V3H{arm}M{near} 3H{far}V{arm}M{far} {near}V{far}H{near}M{arm} {far}H3V{near}"
    strokes = f"<path d='{path}' stroke='#000' stroke-width='5'/><path d='{path}' stroke='#FFF' stroke-width='3'/>"
    return _document(frame, frame, f"<g fill='none'>{strokes}</g>")


KINDS: Mapping[str, Callable[[str], str]] = {
    kind.__name__: kind for kind in (svg, plate, icon, mark, pencil, layers, grain, hole, target)
}


def icon_names() -> list[str]:
    """Return the names of the icons there are."""
    return list(_icons())


def _document(width: float, height: float, content: str, view_box: str = "") -> str:
    size = f"width='{width}' height='{height}' viewBox='{view_box or f'0 0 {width} {height}'}'"
    return f"<svg xmlns='http://www.w3.org/2000/svg' {size}>{content}</svg>"


def _whole(number: float) -> int:
    return floor(number + 0.5)


def _part(shape: str, fill: str, stroke: str, width: int) -> str:
    paint = f"fill='{fill}' stroke='{stroke}' stroke-width='{width}'"
    return f"<path fill-rule='evenodd' stroke-linejoin='round' {paint} d='{_outline(shape)}'/>"


@cache
def _outline(shape: str) -> str:
    ((_, outline),) = _paths(f"marks/{shape}.svg")  # the one that the badge prints
    return outline


@cache
def _icons() -> Mapping[str, str]:
    return dict(_paths("lines.svg"))


def _paths(name: str) -> Iterator[tuple[str, str]]:
    """Yield the id and the line of each path in a file of the icons."""
    reader = QXmlStreamReader((RESOURCES / "icons" / name).read_text("utf-8"))
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and reader.name() == "path":
            attributes = reader.attributes()
            yield str(attributes.value("id")), str(attributes.value("d"))
