"""Codes out of pictures: each symbology, each way luminance lies in memory, and more than one setting would read."""

from __future__ import annotations

from functools import cache

import pytest
import zxingcpp

from kiosk.devices.code_reader import LOOKS, CodeReader
from kiosk.domain.codes_in_view import CodeSeen
from kiosk.domain.luminance import Luminance
from tests.devices.degraded_codes import (
    HARDSHIPS,
    HEIGHT,
    PASS,
    SYMBOLOGIES,
    TICKET,
    WIDTH,
    Picture,
    degraded_codes,
    hold,
    luminance,
    room,
    symbol,
    without_code,
)
from ui.adapters.video_frames import inverted


def picture_of(data: bytes) -> Luminance:
    return Luminance(data, WIDTH, HEIGHT, WIDTH)


def held(symbology: str = "QRCode", text: str = PASS, at: tuple[float, float] = (640.0, 360.0)) -> bytes:
    image = room()
    hold(image, symbol(symbology, text), 5.0, at=at)
    return luminance(image)


def read_while_held(data: bytes) -> set[str]:
    """What a fresh reader reads of a code that is held up for as many pictures as there are ways to look."""
    read = CodeReader(inverted)
    return {code.text for _ in LOOKS for code in read(picture_of(data))}


def read_in_one_setting(data: bytes) -> set[str]:
    """What zxing-cpp reads with everything tried and the binarizer that reads most."""
    view = zxingcpp.ImageView(data, WIDTH, HEIGHT, zxingcpp.ImageFormat.Lum, WIDTH, 1)
    kinds = zxingcpp.BarcodeFormats([getattr(zxingcpp.BarcodeFormat, name) for name in SYMBOLOGIES])
    return {code.text for code in zxingcpp.read_barcodes(view, formats=kinds, text_mode=zxingcpp.TextMode.Plain)}


@cache
def pictures(every: int) -> tuple[Picture, ...]:
    return tuple(degraded_codes(every))


# Every fourth step of each hardship, another one for each symbology; all of them in the long runs.
STEPS = pytest.mark.parametrize("every", [4, pytest.param(1, marks=pytest.mark.torture)])


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_each_symbology_is_read(symbology: str) -> None:
    assert read_while_held(held(symbology)) == {PASS}


def test_a_ticket_in_upper_and_lower_case_arrives_as_it_is() -> None:
    assert read_while_held(held(text="Ticket/ä-01 €")) == {"Ticket/ä-01 €"}


def test_a_code_says_where_it_is_in_heights_from_the_middle() -> None:
    (code,) = CodeReader(inverted)(picture_of(held(at=(640 + 360, 360 - 180))))
    assert code == CodeSeen(PASS, pytest.approx(0.5, abs=0.01), pytest.approx(-0.25, abs=0.01))


def test_luminance_between_other_bytes_is_read_where_it_lies() -> None:
    data = held()
    packed = bytearray(2 * len(data))
    packed[::2] = data
    picture = Luminance(memoryview(packed), WIDTH, HEIGHT, 2 * WIDTH, 2)
    read = CodeReader(inverted)
    assert [read(picture)[0].text for _ in range(3)] == [PASS] * 3


def test_light_on_dark_between_other_bytes_is_read_in_its_turn() -> None:
    packed = bytearray(b"\xff" * (2 * WIDTH * HEIGHT))
    packed[::2] = held().translate(bytes(range(255, -1, -1)))
    picture, read = Luminance(memoryview(packed), WIDTH, HEIGHT, 2 * WIDTH, 2), CodeReader(inverted)
    assert {code.text for _ in LOOKS for code in read(picture)} == {PASS}


def test_a_way_that_reads_is_kept_and_one_in_vain_is_followed_by_the_next() -> None:
    read, data_matrix = CodeReader(inverted), picture_of(held("DataMatrix"))
    first_seen = [bool(read(data_matrix)) for _ in range(5)]
    assert first_seen == [False, True, True, True, True]


def test_a_room_without_a_code_has_none() -> None:
    assert {text for seed in range(3) for text in read_while_held(without_code(seed))} == set()


@STEPS
def test_the_set_is_the_same_on_every_run_and_has_every_hardship_for_every_symbology(every: int) -> None:
    assert {(picture.symbology, picture.hardship) for picture in pictures(every)} == {
        (symbology, hardship) for symbology in SYMBOLOGIES for hardship in HARDSHIPS
    }
    again = next(iter(degraded_codes(every)))
    assert again.luminance == pictures(every)[0].luminance


@STEPS
def test_at_least_as_many_are_read_as_in_the_best_single_setting(every: int) -> None:
    ours = {str(picture) for picture in pictures(every) if picture.texts <= read_while_held(picture.luminance)}
    best = {str(picture) for picture in pictures(every) if picture.texts <= read_in_one_setting(picture.luminance)}
    assert len(ours) >= len(best) > 0.7 * len(pictures(every))
    assert best - ours == set()


def test_two_codes_in_view_are_both_seen() -> None:
    draw, (_, near, *_) = HARDSHIPS["two in view"]
    two = [luminance(draw(symbology, near)) for symbology in SYMBOLOGIES]
    assert [read_while_held(data) for data in two] == [{PASS, TICKET}] * len(SYMBOLOGIES)
