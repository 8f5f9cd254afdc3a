"""Where a scan at the desk leads."""

from __future__ import annotations

from kiosk.domain.scan_cleaning import clean_scan
from kiosk.domain.scans import CodeScan, PassScan, UnreadableScan, read_scan
from kiosk.kiosk import Kiosk
from ui.adapters.scan_filter import Burst
from ui.viewmodels.desk_parts import DeskParts


class DeskScans:
    """Hands each scan to the page that waits for one, else to who signs in, else to the search."""

    def __init__(self, kiosk: Kiosk, parts: DeskParts) -> None:
        self._kiosk = kiosk
        self._parts = parts

    def take(self, text: str, burst: Burst) -> None:
        """Take a scan, and how it came."""
        page, settings, hub = self._parts.pages.page, self._kiosk.settings, self._parts.hub
        if page == "scanner":
            self._parts.scanner.arrived(text, burst)
        elif page == "hub" and hub.asking:
            hub.arrived(clean_scan(text, prefix=settings.scanner_prefix, suffix=settings.scanner_suffix))
        else:
            read = read_scan(text, prefix=settings.scanner_prefix, suffix=settings.scanner_suffix)
            if not isinstance(read, UnreadableScan):
                self._lead(read)

    def _lead(self, read: PassScan | CodeScan) -> None:
        pages, staff = self._parts.pages, self._parts.staff
        if isinstance(read, PassScan) and not staff.name:
            pages.signIn()
            staff.sign_in_by_pass(read.code)
        elif isinstance(read, PassScan) and self._kiosk.badge_desk.is_test(read.code):
            pages.show("devices")
            self._parts.devices.test_was_read()
        elif staff.name:
            pages.show("people")
            self._parts.people.search(read.code if isinstance(read, PassScan) else read.candidates[0])
