"""A staff pass as a badge: the badge printer at the desk brings it out."""

from __future__ import annotations

from uuid import UUID

from kiosk.documents.badge import PNG_DPI, BadgeDrawer
from kiosk.documents.badge_content import BadgeContent
from kiosk.domain.marks import mark_of
from kiosk.domain.passes import badge_code
from kiosk.domain.staff import Staff

HINT = "Scan it at the desk to sign in"


class StaffPassPages:
    """The ``BadgePages`` port; its files are named by an id of their own, and go as badges go."""

    count = 1

    def __init__(self, drawer: BadgeDrawer, staff: Staff, code: str, file_id: UUID, place: str) -> None:
        mark = mark_of(staff.id)
        self.stem = str(file_id)
        self._drawer = drawer
        self._content = BadgeContent(
            name=staff.name,
            programme="Staff",
            session=None,
            date_text="Yours alone",
            role="Staff pass",
            mark_shape=mark.shape.value,
            mark_turn=mark.turn,
            pass_code=code,
            badge_code=badge_code(code),
            place=place,
            footer="",
            scan_hint=HINT,
        )

    def pdf(self, first: int = 0, last: int | None = None) -> bytes:
        """Return the pass as PDF; raises ``DocumentError``."""
        return self._drawer.pdf([self._content][first:last])

    def png(self, number: int, dpi: int = PNG_DPI) -> bytes:
        """Return the pass as a picture; raises ``DocumentError``."""
        return self._drawer.png(self._content, dpi=dpi)
