"""Badges to a real IPP printer, straight and through a real CUPS; each fault is induced, and is what staff read."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator

import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.actions.printing_ports import PrinterError
from kiosk.devices.ipp_client import IppClient
from kiosk.devices.ipp_printer import IppPrinter
from kiosk.domain.printer_faults import Fault, FaultKind, in_words
from tests.devices.ipp_services import Cups, IppLabelPrinter, Services, missing_programs

pytestmark = pytest.mark.skipif(
    bool(missing_programs()) or os.name != "posix" or os.geteuid() != 0,
    reason="needs CUPS, ippeveprinter, Avahi and D-Bus, and to be root",
)


class Pages:
    """Badges of a size in millimetres."""

    stem = "visit"

    def __init__(self, count: int = 1, width: int = 100, height: int = 62) -> None:
        self.count = count
        self._size = round(width / 25.4 * 72), round(height / 25.4 * 72)

    def pdf(self, first: int = 0, last: int | None = None) -> bytes:
        data = io.BytesIO()
        Image.new("1", self._size, 1).save(data, "PDF", resolution=72)
        return data.getvalue()

    def png(self, number: int, dpi: int = 300) -> bytes:
        raise NotImplementedError


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder = tmp_path_factory.mktemp("ipp")
    for each in (folder, *folder.parents[:2]):
        each.chmod(0o755)  # CUPS works as another user
    started = Services(folder)
    started.begin()
    yield started
    started.close()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.devices.ipp_client.PATIENT_S", 0.3)
    monkeypatch.setattr("kiosk.devices.ipp_printer.WITHIN_S", 12.0)


@pytest.fixture
def label(services: Services) -> Iterator[IppLabelPrinter]:
    printer = IppLabelPrinter(services)
    yield printer
    printer.hold(is_held=False)
    printer.stop()


@pytest.fixture
def cups(services: Services, label: IppLabelPrinter) -> Iterator[Cups]:
    started = Cups(services, label)
    yield started
    started.stop()


def printed(uri: str, pages: Pages | None = None) -> list[int]:
    out: list[int] = []
    IppPrinter(uri).print_badges(pages or Pages(), 0, out.append)
    return out


def said(uri: str, pages: Pages | None = None) -> str:
    with pytest.raises(PrinterError) as caught:
        printed(uri, pages)
    return caught.value.what


def test_badges_come_out_one_by_one_turned_as_the_labels_lie(label: IppLabelPrinter) -> None:
    """Complaint 27: through CUPS badges came out cropped and turned."""
    assert IppPrinter(label.uri).look() == "62 x 100 mm"
    assert printed(label.uri, Pages(2)) == [1, 2]
    first, second = label.spooled()
    assert first.name != second.name
    page = PdfReader(first).pages[0]
    assert (page.rotation, round(page.mediabox.width), round(page.mediabox.height)) == (90, 283, 176)


def test_another_badge_than_the_labels_is_measured_and_not_sent(label: IppLabelPrinter) -> None:
    assert said(label.uri, Pages(1, 90, 29)) == "The roll is 62 mm wide, this badge needs 29 mm."
    assert label.spooled() == []


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("media-empty", "The roll is empty."),
        ("cover-open", "The printer’s cover is open."),
        ("media-jam", "A label is stuck in the printer."),
    ],
)
def test_what_the_printer_reports_while_it_prints_is_a_sentence(label: IppLabelPrinter, reason: str, says: str) -> None:
    label.say(f"STATE: +{reason}")
    label.hold(is_held=True)
    assert said(label.uri) == says


def test_a_printer_that_is_off_or_pulled_out_in_the_middle_is_told(label: IppLabelPrinter) -> None:
    label.hold(is_held=True)
    client = IppClient(label.uri, pause=lambda _: label.stop())
    with pytest.raises(PrinterError, match="went away while it was printing"):
        IppPrinter(label.uri, client).print_badges(Pages(), 0, lambda _: None)
    assert said(label.uri) == "The printer does not answer."
    label.hold(is_held=False)
    label.start()
    assert printed(label.uri) == [1]


def test_a_job_that_never_ends_is_taken_back(label: IppLabelPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.devices.ipp_printer.WITHIN_S", 0.3)
    label.hold(is_held=True)
    assert said(label.uri) == "The printer took the badge and does not say that it came out."


@pytest.mark.torture
def test_through_cups_a_badge_is_followed_to_its_end_and_a_fault_is_the_printers(
    cups: Cups, label: IppLabelPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert printed(cups.uri) == [1]
    assert len(label.spooled()) == 1
    cups.tool("cupsdisable", "Badges")
    assert said(cups.uri) == "The printer is paused."
    cups.tool("cupsenable", "Badges")
    cups.tool("cupsreject", "Badges")
    assert said(cups.uri) == "The printer is paused."
    cups.tool("cupsaccept", "Badges")
    cups.stop()
    assert said(cups.uri) == "The printer does not answer."
    cups.start()
    assert printed(cups.uri) == [1]


@pytest.mark.torture
def test_cups_out_of_paper_prints_again_with_a_new_roll_and_restarts_in_the_middle(
    cups: Cups, label: IppLabelPrinter
) -> None:
    label.say("STATE: +media-empty-error")
    label.hold(is_held=True)
    assert said(cups.uri) == "The roll is empty."
    label.hold(is_held=False)
    label.stop()
    label.say("")
    label.start()
    assert printed(cups.uri) == [1]
    client = IppClient(cups.uri, pause=lambda _: cups.stop())
    label.hold(is_held=True)
    with pytest.raises(PrinterError, match="went away"):
        IppPrinter(cups.uri, client).print_badges(Pages(), 0, lambda _: None)
    label.hold(is_held=False)
    cups.start()
    assert printed(cups.uri) == [1]
    label.stop()
    assert said(cups.uri) in ("The printer does not answer.", in_words(Fault(FaultKind.SILENT)).what)
