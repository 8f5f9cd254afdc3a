"""A Zebra that answers byte by byte: labels come out, and each fault is what staff read."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from kiosk.actions.printing_ports import PrinterError
from kiosk.devices import zebra_printer
from kiosk.devices.wires import TcpWire
from kiosk.devices.zebra_printer import ZebraPrinter, read_state
from tests.devices.fake_zebra import FakeZebra
from tests.devices.test_brother_printer import Pages


@pytest.fixture
def zebra(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeZebra]:
    monkeypatch.setattr(zebra_printer, "ANSWER_S", 0.3)
    monkeypatch.setattr(zebra_printer, "PRINTED_WITHIN_S", 0.2)
    printer = FakeZebra()
    yield printer
    printer.close()


def at(zebra: FakeZebra) -> ZebraPrinter:
    return ZebraPrinter("zebra://label", lambda: TcpWire("127.0.0.1", zebra.port), dpi=300, pause=lambda _: None)


def printed(zebra: FakeZebra, count: int = 1) -> list[int]:
    out: list[int] = []
    at(zebra).print_badges(Pages(count), 0, out.append)
    return out


def said(zebra: FakeZebra) -> str:
    with pytest.raises(PrinterError) as caught:
        printed(zebra)
    return caught.value.what


def test_a_label_is_the_badge_turned_as_it_lies_on_the_roll(zebra: FakeZebra) -> None:
    assert printed(zebra, 2) == [1, 2]
    field = re.search(rb"\^PW(\d+)\^LL(\d+).*\^GFA,(\d+),(\d+),(\d+),([0-9A-F]+)\^FS", zebra.labels[0])
    assert field is not None
    width, length, total, again, row = (int(number) for number in field.groups()[:5])
    assert (width, length, row, total, again) == (732, 1181, 92, 92 * 1181, 92 * 1181)
    bits = bytes.fromhex(field[6].decode())
    black = [number for number in range(length) if any(bits[number * row : (number + 1) * row])]
    assert (len(bits), len(black)) == (total, 201)


def test_where_a_label_begins_is_the_printers_matter_unless_the_settings_say(zebra: FakeZebra) -> None:
    """Complaint 28: gap and black mark were mixed up, so that each badge began a little later than the one before."""
    printed(zebra)
    assert not re.search(rb"\^MN|\^LT|\^LS|~JC|\^JU", zebra.labels[0]), "what staff calibrated stays"
    wire = lambda: TcpWire("127.0.0.1", zebra.port)  # noqa: E731
    for media, command in (("gap", b"^MNW"), ("mark", b"^MNM"), ("endless", b"^MNN")):
        printer = ZebraPrinter("zebra://label", wire, media=media, pause=lambda _: None)
        printer.print_badges(Pages(1), 0, lambda _: None)
        assert zebra.labels[-1].startswith(b"^XA" + command + b"^PW")


@pytest.mark.parametrize(
    ("flags", "says"),
    [
        (0x0001, "The roll is empty."),
        (0x0002, "The printer’s ribbon is used up."),
        (0x0004, "The printer’s cover is open."),
        (0x0008, "The printer’s cutter is jammed."),
        (0x0005, "The printer’s cover is open."),
        (0x0010, "The printer is too hot."),
        (0x0020, "The printer is too hot."),
        (0x0040, "The printer reports a fault (print head)."),
        (0x0100, "The printer reports a fault (firmware)."),
    ],
)
def test_each_error_flag_is_a_sentence(zebra: FakeZebra, flags: int, says: str) -> None:
    zebra.flags = flags
    assert said(zebra) == says
    assert zebra.labels == []


@pytest.mark.parametrize(
    ("switch", "says"),
    [
        ("is_out", "The roll is empty."),
        ("is_paused", "The printer is paused."),
        ("head_is_up", "The printer’s cover is open."),
        ("ribbon_is_out", "The printer’s ribbon is used up."),
        ("is_hot", "The printer is too hot."),
    ],
)
def test_the_host_status_says_it_too(zebra: FakeZebra, switch: str, says: str) -> None:
    setattr(zebra, switch, True)
    assert said(zebra) == says


def test_a_roll_that_ends_in_the_middle_prints_no_badge_twice(zebra: FakeZebra) -> None:
    zebra.breaks_after, zebra.flags = 2, 0x01
    out: list[int] = []
    with pytest.raises(PrinterError, match="The roll is empty"):
        at(zebra).print_badges(Pages(5), 0, out.append)
    assert (out, zebra.memory) == ([1, 2], [])
    zebra.flags = 0
    at(zebra).print_badges(Pages(5), 2, out.append)
    assert (out, len(zebra.labels)) == ([1, 2, 3, 4, 5], 5)


def test_one_that_never_ends_is_told_and_forgets_the_label(zebra: FakeZebra) -> None:
    zebra.never_ends = True
    assert said(zebra) == "The printer took the badge and does not say that it came out."


def test_a_pulled_cable_and_a_printer_that_is_off_or_no_zebra(zebra: FakeZebra) -> None:
    zebra.unplugs_at_print = True
    assert said(zebra) == "The printer went away while it was printing."
    zebra.speaks = False
    assert said(zebra) == "The printer does not answer."
    zebra.close()
    assert said(zebra) == "The printer does not answer."


def test_it_says_how_long_its_labels_are(zebra: FakeZebra) -> None:
    assert at(zebra).look() == "labels of 68 mm"
    assert read_state(b"\x02nonsense\x03", b"") is None
