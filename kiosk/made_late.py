"""What is loaded and made at its first use: that takes a while, and Home must not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.actions.edit_badges import BadgeTemplates
from kiosk.actions.printing_ports import BadgePages, RollPages, VisitPages
from kiosk.domain.badges import BadgeBatch
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.roll_call import RollCall
from kiosk.domain.staff import Staff
from kiosk.resources import RESOURCES

if TYPE_CHECKING:
    from kiosk.devices.code_reader import CodeReader
    from kiosk.devices.headphone_jack import HeadphoneJack
    from kiosk.documents.badge import BadgeDrawer
    from kiosk.documents.roll_call import RollCallDrawer
    from kiosk.domain.day_report import DayReport
    from kiosk.domain.luminance import Luminance


def headphone_jacks() -> list[HeadphoneJack]:
    """Open the jacks of this machine that report whether headphones are in."""
    from kiosk.devices.headphone_jack import open_jacks

    return open_jacks()


def code_reader(invert: Callable[[Luminance], Luminance]) -> CodeReader:
    """Return what reads codes from a camera's pictures; a kiosk without a camera never loads it."""
    from kiosk.devices.code_reader import CodeReader

    return CodeReader(invert)


def qr_drawing(address: str) -> str:
    """Return a web address as an SVG drawing of a QR code."""
    from kiosk.documents.qr_symbol import address_svg

    return address_svg(address)


@cache
def _badge_drawer(imported: Path | None = None) -> BadgeDrawer:
    """Made at the first badge: reading the fonts takes a while, and Home must not wait for it."""
    from kiosk.documents.badge import BadgeDrawer

    return BadgeDrawer(RESOURCES, imported)


def draw_badges(batch: BadgeBatch, catalogue: Catalogue, imported: Path | None = None) -> VisitPages:
    from kiosk.documents.badge_pages import DrawnPages

    return DrawnPages(_badge_drawer(imported), batch, catalogue)


def templates(imported: Path) -> BadgeTemplates:
    from kiosk.documents.badge_templates import TemplateFolder

    return TemplateFolder(lambda: _badge_drawer(imported), RESOURCES, imported, codes_of_png)


def staff_pass_pages(place: str, staff: Staff, code: str, file_id: UUID) -> BadgePages:
    from kiosk.documents.staff_badge import StaffPassPages

    return StaffPassPages(_badge_drawer(), staff, code, file_id, place)


@cache
def _roll_call_drawer() -> RollCallDrawer:
    """Made at the first list, as the badges' drawer is."""
    from kiosk.documents.roll_call import RollCallDrawer

    return RollCallDrawer(RESOURCES)


def draw_roll_call(roll: RollCall, catalogue: Catalogue, drill: bool) -> bytes:
    return _roll_call_drawer().draw(roll, catalogue, drill=drill)


def draw_day_report(report: DayReport) -> bytes:
    """The drawer is made for each report, once a day: its fonts need not stay in memory."""
    from kiosk.documents.day_report import DayReportDrawer

    return DayReportDrawer(RESOURCES).draw(report)


def codes_of_png(png: bytes) -> tuple[str, ...]:
    from kiosk.devices.code_reader import codes_of_png

    return codes_of_png(png)


def roll_pages(roll: RollCall, catalogue: Catalogue, drill: bool) -> RollPages:
    from kiosk.documents.roll_call import DrawnRoll

    return DrawnRoll(_roll_call_drawer(), roll, catalogue, drill=drill)
