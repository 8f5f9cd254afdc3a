"""The headphone jack's switch: which devices have one, and what they send."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.devices.headphone_jack import EV_SW, EVENT, SW_HEADPHONE_INSERT, changes_in, jacks_in, open_jacks

LISTING = """I: Bus=0019 Vendor=0000 Product=0005 Version=0000
N: Name="Lid Switch"
H: Handlers=event0
B: EV=21
B: SW=1

I: Bus=0003 Vendor=046d Product=c31c Version=0110
N: Name="Logitech USB Keyboard"
H: Handlers=sysrq kbd leds event3
B: EV=120013

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="HDA Intel PCH Headphone"
H: Handlers=event11
B: EV=21
B: SW=4

I: Bus=0000 Vendor=0000 Product=0000 Version=0000
N: Name="sof-hda-dsp Headset"
H: Handlers=kbd event12
B: EV=23
B: SW=14
"""


def turn(plugged: bool, code: int = SW_HEADPHONE_INSERT) -> bytes:
    return EVENT.pack(1, 2, EV_SW, code, plugged) + EVENT.pack(1, 2, 0, 0, 0)


def test_only_devices_with_a_headphone_switch_are_jacks() -> None:
    assert jacks_in(LISTING) == ["event11", "event12"]
    assert jacks_in("") == []


def test_a_turn_of_another_switch_is_none_and_half_an_event_is_left() -> None:
    assert list(changes_in(turn(True) + turn(True, code=4) + turn(False) + b"\0\0")) == [True, False]


def test_a_jack_is_read_until_it_is_gone(tmp_path: Path) -> None:
    listing = tmp_path / "devices"
    listing.write_text(LISTING, encoding="utf-8")
    os.mkfifo(tmp_path / "event11")
    (jack,) = open_jacks(listing, tmp_path)  # event12 may not be read by us
    assert not jack.plugged
    with (tmp_path / "event11").open("wb") as device:
        device.write(turn(True))
        device.flush()
        assert jack.turned()
        assert jack.plugged
    jack.close()


def test_a_machine_without_such_a_listing_has_no_jacks(tmp_path: Path) -> None:
    assert open_jacks(tmp_path / "nothing", tmp_path) == []
