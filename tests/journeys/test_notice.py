"""Why we ask, all of it on the web, and how to complain: read from anywhere, and nothing typed is lost."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from tests.journeys.conftest import Open
from tests.journeys.driver import Driver
from tests.staged_screens import everything_asked


@pytest.fixture
def kiosk(open_kiosk: Open, tmp_path) -> Driver:  # type: ignore[no-untyped-def]
    """A kiosk whose venue has its notice on the web."""
    return open_kiosk(venue=str(everything_asked(tmp_path)))


def test_the_codes_on_the_second_page_lead_to_the_notice_and_to_where_to_complain(kiosk: Driver) -> None:
    kiosk.tap("bar_notice")
    kiosk.tap("skip")
    assert kiosk.says("You can also complain to the Information Commissioner’s Office.")
    assert kiosk.says("example.org/kiosk/privacy")
    kiosk.draw()
    picture = kiosk.front.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    large = picture.scaledToWidth(picture.width() * 3)
    seen = memoryview(large.constBits()).cast("B", (large.height(), large.bytesPerLine()))
    found = {result.text for result in zxingcpp.read_barcodes(seen, formats=zxingcpp.BarcodeFormat.QRCode)}
    assert found == {"https://example.org/kiosk/privacy", "https://ico.org.uk/make-a-complaint/"}


def test_who_might_be_in_pictures_reads_so_on_home(kiosk: Driver) -> None:
    assert kiosk.says("Some days a photographer is here.")
    kiosk.tap("checkIn")
    assert not kiosk.says("Some days a photographer is here.")


def test_back_leads_to_the_first_page_and_then_to_where_the_visitor_was(kiosk: Driver) -> None:
    kiosk.tap("bar_notice")
    kiosk.tap("skip")
    kiosk.tap("back")
    assert kiosk.says("Why we ask") and kiosk.says("Privacy notice, version 2026-11")
    kiosk.tap("continue")
    assert kiosk.screen == "home"
    kiosk.tap("bar_notice")
    assert not kiosk.says("example.org/kiosk/privacy"), "the next visitor begins with the first page"
