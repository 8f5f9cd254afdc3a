"""A picture's bytes where they lie, and the small mirror image of it."""

from __future__ import annotations

from kiosk.domain.luminance import Luminance


def test_a_mirror_image_is_turned_left_to_right_and_not_upside_down() -> None:
    picture = Luminance(bytes([1, 2, 3, 4, 5, 6]), 3, 2, 3)
    assert picture.mirrored(1) == (bytes([3, 2, 1, 6, 5, 4]), 3, 2)


def test_what_lies_between_pixels_and_behind_rows_is_left_out() -> None:
    packed = bytes([1, 99, 2, 99, 3, 99, 0, 0, 4, 99, 5, 99, 6, 99, 0, 0])
    assert Luminance(memoryview(packed), 3, 2, 8, 2).mirrored(1) == (bytes([3, 2, 1, 6, 5, 4]), 3, 2)


def test_a_smaller_one_has_every_second_pixel_of_every_second_row() -> None:
    picture = Luminance(bytes(range(16)), 4, 4, 4)
    assert picture.mirrored(2) == (bytes([2, 0, 10, 8]), 2, 2)
