"""A Brother QL at a USB port, by the real pyusb over a bus that a test pulls plugs from."""

from __future__ import annotations

import errno

import pytest

from kiosk.actions.printing_ports import PrinterError
from kiosk.devices.brother_printer import BrotherPrinter
from kiosk.devices.printers import printer_of
from tests.devices.fake_brother import FakeBrother
from tests.devices.fake_usb import FakeUsbBus
from tests.devices.test_brother_printer import Pages


@pytest.fixture
def bus(brother: FakeBrother, monkeypatch: pytest.MonkeyPatch) -> FakeUsbBus:
    plugged = FakeUsbBus(brother)
    monkeypatch.setattr("usb.backend.libusb1.get_backend", lambda *_, **__: plugged)
    return plugged


@pytest.fixture
def printer(tmp_path_factory: pytest.TempPathFactory) -> BrotherPrinter:
    made = printer_of("brother:usb", tmp_path_factory.getbasetemp())
    assert isinstance(made, BrotherPrinter)
    return made


def printed(printer: BrotherPrinter, count: int = 1, first: int = 0) -> list[int]:
    out: list[int] = []
    printer.print_badges(Pages(count), first, out.append)
    return out


def said(printer: BrotherPrinter) -> str:
    with pytest.raises(PrinterError) as caught:
        printed(printer)
    return f"{caught.value.what} {caught.value.fix}"


@pytest.mark.parametrize("is_slow", [False, True])
def test_badges_come_out_at_a_usb_port(
    bus: FakeUsbBus, brother: FakeBrother, printer: BrotherPrinter, is_slow: bool
) -> None:
    """Some answer at once with nothing while they print, some let the question time out: both go on printing."""
    bus.is_slow = is_slow
    assert printed(printer, 2) == [1, 2]
    assert len(brother.labels) == 2
    assert printer.look() == "62 x 100 mm"


def test_a_plug_that_is_out_is_what_staff_read_and_the_badge_comes_out_once_it_is_in(
    bus: FakeUsbBus, brother: FakeBrother, printer: BrotherPrinter
) -> None:
    """Complaint 31: "not responding" was the USB plug, and nothing on the screen led there."""
    bus.is_in = False
    out = "The printer does not answer. Check that it is switched on and its cable is in at both ends."
    assert said(printer).startswith(out)
    with pytest.raises(PrinterError) as caught:
        printer.look()  # what Devices and kiosk doctor show
    assert f"{caught.value.what} {caught.value.fix}".startswith(out)
    bus.is_in = True
    brother.unplugs_at_print = True
    assert said(printer).startswith("The printer went away while it was printing. Check its cable and that it is on.")
    assert said(printer).startswith(out)
    brother.unplugs_at_print, bus.is_in = False, True
    assert printed(printer) == [1]
    assert len(brother.labels) == 1


@pytest.mark.parametrize(
    ("errors", "roll", "says"),
    [
        ((0, 0x10), (62, 100), "The printer’s cover is open."),
        ((0x04, 0), (62, 100), "The printer’s cutter is jammed."),
        ((0x01, 0), (62, 100), "The roll is empty."),
        ((0, 0), (29, 0), "The roll is 29 mm wide, this badge needs 62 mm."),
    ],
)
def test_what_its_status_says_is_read_at_a_usb_port_too(
    bus: FakeUsbBus,
    brother: FakeBrother,
    printer: BrotherPrinter,
    errors: tuple[int, int],
    roll: tuple[int, int],
    says: str,
) -> None:
    brother.errors, brother.roll = errors, roll
    assert said(printer).startswith(says)
    assert brother.labels == []


def test_a_printer_that_is_there_and_may_not_be_used_does_not_lead_to_its_plug(
    bus: FakeUsbBus, printer: BrotherPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    bus.refuses = errno.EACCES
    assert said(printer).startswith("This computer does not let the kiosk use the printer’s USB port (no permission).")
    bus.refuses = errno.EBUSY
    assert said(printer).startswith("The printer is busy with something else.")
    bus.refuses, bus.interface_class = 0, 8
    assert said(printer).startswith("The printer is set to Editor Lite, and takes no badges.")
    monkeypatch.setattr("usb.backend.libusb1.get_backend", lambda *_, **__: None)
    assert "USB port (libusb is missing)." in said(printer)
