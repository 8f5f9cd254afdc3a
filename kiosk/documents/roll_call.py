"""Draws the roll call as A4 pages through a Typst template (look.md E3-E5, E8)."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import typst

from kiosk.documents.badge import FONT_CHAIN, chain_for
from kiosk.documents.errors import DocumentError
from kiosk.documents.font_coverage import FontCoverage
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.people import Party
from kiosk.domain.roll_call import RollCall, RollLine

TEMPLATE: Final = Path("documents") / "roll-call.typ"
STRIP: Final = Path("documents") / "roll-call-strip.typ"
STRIP_DPI: Final = 300
LATE_LINES: Final = 8


class RollCallDrawer:
    """Draws roll calls with the bundled fonts only; made once, one list at a time.

    ``resources`` holds ``documents/`` and ``fonts/``. Typst works outside the interpreter lock, so drawing on a
    background thread does not stall the screen.
    """

    def __init__(self, resources: Path) -> None:
        """Read the fonts once; raises ``DocumentError`` when the template or a font is missing."""
        root = resources.resolve()
        self._path = root / TEMPLATE
        if not self._path.is_file():
            raise DocumentError("roll call template not found", where=str(self._path))
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[root / "fonts"])
        files = {font.family: Path(font.path) for font in fonts.fonts() if font.path}
        missing = [family for family in FONT_CHAIN if family not in files]
        if missing:
            raise DocumentError(f"fonts missing: {', '.join(missing)}", where=str(root / "fonts"))
        self._coverage = FontCoverage([files[family] for family in FONT_CHAIN])
        self._compiler = typst.Compiler(self._path, root=root, font_paths=fonts, ignore_system_fonts=True)
        self._strip = typst.Compiler(root / STRIP, root=root, font_paths=fonts, ignore_system_fonts=True)

    def draw(self, roll: RollCall, catalogue: Catalogue, *, drill: bool) -> bytes:
        """Return the list as a PDF, the same list as the same bytes; raises ``DocumentError`` for a broken template."""
        content = json.dumps(self._content(roll, catalogue, drill=drill), ensure_ascii=False)
        try:
            pdf = self._compiler.compile(format="pdf", sys_inputs={"roll": content}, pdf_tags=False)
        except typst.TypstError as error:
            raise DocumentError(error.message, where=str(self._path)) from error
        if not isinstance(pdf, bytes):
            raise DocumentError("the roll call is not one document", where=str(self._path))
        return pdf

    def draw_strip(self, roll: RollCall, catalogue: Catalogue, *, drill: bool) -> bytes:
        """Return the list as one long picture of 62 mm at 300 dpi; raises ``DocumentError`` for a broken template."""
        content = json.dumps(self._content(roll, catalogue, drill=drill), ensure_ascii=False)
        try:
            png = self._strip.compile(format="png", ppi=STRIP_DPI, sys_inputs={"roll": content})
        except typst.TypstError as error:
            raise DocumentError(error.message, where=str(STRIP)) from error
        if not isinstance(png, bytes):
            raise DocumentError("the strip is not one picture", where=str(STRIP))
        return png

    def _content(self, roll: RollCall, catalogue: Catalogue, *, drill: bool) -> dict[str, Any]:
        venue, zone = catalogue.venue, catalogue.venue.time_zone
        lines = [*roll.help_first, *(line for room in roll.rooms for line in room.lines)]
        return {
            "fonts": chain_for(self._coverage, (line.name for line in lines)),
            "drill": drill,
            "by_name": roll.by_name,
            "place": self._printable(venue.name),
            "at": stamp(roll.at, zone),
            "newest_at": stamp(roll.newest_at, zone) if roll.newest_at else "no entry yet",
            "kiosk": roll.kiosk_id,
            "total": roll.inside,
            "people": _people(roll.people),
            "groups": roll.groups,
            "counted_out": roll.counted_out,
            "assumed_gone": roll.assumed_gone,
            "peers": [
                {"kiosk": peer.kiosk_id, "people": peer.people, "as_of": stamp(peer.as_of, zone) if peer.as_of else ""}
                for peer in roll.peers
            ],
            "help_first": [self._line(line, zone, with_room=True) for line in roll.help_first],
            "rooms": [
                {
                    "name": self._printable(room.name),
                    "people": room.people,
                    "listed_above": room.listed_above,
                    "lines": [self._line(line, zone, with_room=False) for line in room.lines],
                }
                for room in roll.rooms
            ],
            "assembly_point": self._printable(venue.notice("assembly_point", venue.day_of(roll.at))),
            "late_lines": LATE_LINES,
        }

    def _line(self, line: RollLine, zone: ZoneInfo, *, with_room: bool) -> dict[str, Any]:
        return {
            "name": self._printable(line.name) or f"No name. Badge {line.badge_code}",
            "what": self._printable(f"{line.room}, {line.what}" if with_room else line.what),
            "people": line.people.people,
            "under_18": line.people.under_18,
            "since": line.since.astimezone(zone).strftime("%H:%M"),
            "doubtful": line.doubtful,
        }

    def _printable(self, text: str) -> str:
        return self._coverage.split(" ".join(text.split()))[0]


def stamp(instant: datetime, zone: ZoneInfo) -> str:
    """Return a moment as the list says it: 14:52:07, Wed 25 Nov 2026."""
    local = instant.astimezone(zone)
    return f"{local:%H:%M:%S}, {local:%a} {local.day} {local:%b %Y}"


def _people(people: Party | None) -> dict[str, int]:
    if people is None:
        return {"all": 0, "adults": 0, "under_18": 0, "not_said": 0}
    return {
        "all": people.people,
        "adults": people.adults,
        "under_18": people.under_18,
        "not_said": people.not_said,
    }


class DrawnRoll:
    """The ``RollPages`` port: each form is drawn when a printer asks for it."""

    def __init__(self, drawer: RollCallDrawer, roll: RollCall, catalogue: Catalogue, *, drill: bool) -> None:
        self._drawer = drawer
        self._roll = roll
        self._catalogue = catalogue
        self._drill = drill

    def sheets(self) -> bytes:
        """Return it as a PDF of A4 pages."""
        return self._drawer.draw(self._roll, self._catalogue, drill=self._drill)

    def strip(self) -> bytes:
        """Return it as one long picture."""
        return self._drawer.draw_strip(self._roll, self._catalogue, drill=self._drill)
