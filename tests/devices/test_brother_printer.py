"""A Brother QL that answers byte by byte: labels come out, and each fault is what staff read."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from kiosk.actions.printing_ports import PrinterError
from kiosk.devices.brother_printer import BrotherPrinter
from kiosk.devices.wires import TcpWire
from tests.devices.fake_brother import FakeBrother


class Pages:
    """Badges of 100 x 62 mm with a black square at the left."""

    stem = "visit"

    def __init__(self, count: int = 1) -> None:
        self.count = count

    def pdf(self, first: int = 0, last: int | None = None) -> bytes:
        raise NotImplementedError

    def png(self, number: int, dpi: int = 300) -> bytes:
        picture = Image.new("RGB", (1181, 732), "white")
        ImageDraw.Draw(picture).rectangle((100, 100, 300, 300), fill="black")
        data = io.BytesIO()
        picture.save(data, "PNG")
        return data.getvalue()


def at(brother: FakeBrother, **changes: str) -> BrotherPrinter:
    return BrotherPrinter("brother://label", lambda: TcpWire("127.0.0.1", brother.port), **changes)


def printed(brother: FakeBrother, count: int = 1, **changes: str) -> list[int]:
    out: list[int] = []
    at(brother, **changes).print_badges(Pages(count), 0, out.append)
    return out


def said(brother: FakeBrother, count: int = 1, **changes: str) -> str:
    with pytest.raises(PrinterError) as caught:
        printed(brother, count, **changes)
    return caught.value.what


def test_a_label_is_the_badge_turned_as_it_lies_on_the_roll(brother: FakeBrother) -> None:
    """Complaint 28: it is told die-cut labels and their length, so it stops at each gap; 27: cropped, turned."""
    assert printed(brother) == [1]
    (label,) = brother.labels
    assert (label.media, len(label.rows), {len(row) for row in label.rows}) == ((0x0B, 62, 100), 1109, {90})
    assert label.cuts
    black = [number for number, row in enumerate(label.rows) if any(row)]
    assert (len(black), black[-1] - black[0]) == (201, 200)


def test_endless_tape_of_the_same_width_takes_badges_too(brother: FakeBrother) -> None:
    brother.roll = (62, 0)
    assert printed(brother) == [1]
    (label,) = brother.labels
    assert (label.media, len(label.rows), label.two_colours) == ((0x0A, 62, 0), 1181, False)


@pytest.mark.filterwarnings("ignore:Image.Image.getdata:DeprecationWarning")  # the library's, until Pillow 14
def test_black_and_red_tape_gets_rows_of_both_colours(brother: FakeBrother) -> None:
    brother.roll = (62, 0)
    printed(brother, roll="62red")
    assert brother.labels[0].two_colours


@pytest.mark.parametrize(
    ("roll", "says"),
    [
        ((29, 0), "The roll is 29 mm wide, this badge needs 62 mm."),
        ((62, 29), "The labels on the roll are 29 mm long, this badge needs 100 mm."),
        ((0, 0), "The roll is empty."),
    ],
)
def test_another_roll_prints_nothing_and_is_measured(brother: FakeBrother, roll: tuple[int, int], says: str) -> None:
    """Complaint 30: printers blinked red and nobody knew that it was the wrong roll."""
    brother.roll = roll
    assert said(brother) == says
    assert brother.labels == []


FAULTS = [
    ((0x01, 0), "The roll is empty."),
    ((0x02, 0), "The roll is empty."),
    ((0x04, 0), "The printer’s cutter is jammed."),
    ((0x10, 0), "The printer is busy with something else."),
    ((0x80, 0), "The printer reports a fault (fan)."),
    ((0, 0x01), "The labels on the roll are 100 mm long, this badge needs 100 mm."),
    ((0, 0x04), "The printer reports a fault (communication)."),
    ((0, 0x10), "The printer’s cover is open."),
    ((0, 0x20), "The printer is too hot."),
    ((0, 0x40), "A label is stuck in the printer."),
    ((0, 0x80), "The printer reports a fault (system error)."),
    ((0x01, 0x10), "The printer’s cover is open."),
]


@pytest.mark.parametrize(("errors", "says"), [each for each in FAULTS if each[0] != (0, 0x01)])
def test_each_fault_before_printing_is_a_sentence(brother: FakeBrother, errors: tuple[int, int], says: str) -> None:
    brother.errors = errors
    assert said(brother) == says
    with pytest.raises(PrinterError) as caught:
        at(brother).look()
    assert caught.value.what == says


def test_a_jam_at_the_third_of_five_goes_on_with_the_third(brother: FakeBrother) -> None:
    brother.breaks_after, brother.errors = 2, (0, 0x40)
    out: list[int] = []
    with pytest.raises(PrinterError, match="stuck"):
        at(brother).print_badges(Pages(5), 0, out.append)
    assert out == [1, 2]
    brother.errors = (0, 0)
    at(brother).print_badges(Pages(5), out[-1], out.append)
    assert out == [1, 2, 3, 4, 5]
    assert len(brother.labels) == 5


def test_a_cable_that_is_pulled_while_it_prints_is_told(brother: FakeBrother) -> None:
    brother.unplugs_at_print = True
    assert said(brother) == "The printer went away while it was printing."


def test_a_printer_that_took_the_badge_and_says_no_more_is_told(brother: FakeBrother) -> None:
    brother.forgets_to_report = True
    assert said(brother) == "The printer took the badge and does not say that it came out."


def test_one_that_never_answers_prints_on_the_roll_of_the_settings(brother: FakeBrother) -> None:
    brother.is_silent = True
    assert printed(brother, 2, roll="62") == [1, 2]
    assert [brother.out.get(timeout=5).media for _ in range(2)] == [(0x0A, 62, 0)] * 2
    assert at(brother).look() == "does not say which roll is in; set to 62x100"


def test_it_says_which_roll_is_in_and_that_it_is_off(brother: FakeBrother) -> None:
    assert at(brother).look() == "62 x 100 mm"
    brother.roll = (62, 0)
    assert at(brother).look() == "62 mm endless"
    off = FakeBrother()
    off.close()
    assert said(off) == "The printer does not answer."


class Strip:
    """A roll call of 254 mm."""

    def sheets(self) -> bytes:
        raise NotImplementedError

    def strip(self) -> bytes:
        data = io.BytesIO()
        Image.new("L", (732, 3000), 0).save(data, "PNG")
        return data.getvalue()


def test_the_roll_call_comes_out_as_a_strip_of_endless_tape_alone(brother: FakeBrother) -> None:
    with pytest.raises(PrinterError, match="62 mm endless tape"):
        at(brother).print_roll(Strip(), 5)
    brother.roll = (62, 0)
    at(brother).print_roll(Strip(), 5)
    assert len(brother.labels[0].rows) == 3000
    brother.forgets_to_report = True
    at(brother).print_roll(Strip(), 0.1)
    brother.errors = (0, 0x10)
    with pytest.raises(PrinterError, match="cover is open"):
        at(brother).print_roll(Strip(), 5)
