"""Headphones that are plugged in, where the system reports it: the jack's switch of Linux's input devices.

A jack that senses its plug shows up in ``/proc/bus/input/devices`` as a device with the switch SW_HEADPHONE_INSERT
(linux/input-event-codes.h); its state is asked for once (EVIOCGSW) and then comes as events. Reading it takes a member
of the group ``input``. Many jacks, and every HDMI or USB loudspeaker, report nothing: then nobody can know.
"""

from __future__ import annotations

import errno
import os
import re
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

EV_SW = 0x05
SW_HEADPHONE_INSERT = 0x02
EVENT = struct.Struct("@llHHi")  # struct input_event: seconds, microseconds, type, code, value
_EVIOCGSW = 0x8008451B  # _IOR('E', 0x1b, 8 bytes)
_SWITCHES = re.compile(r"^B: SW=([0-9a-f ]+)$", re.MULTILINE)
_EVENT_NAME = re.compile(r"^H: Handlers=.*\b(event\d+)\b", re.MULTILINE)
DEVICES = Path("/proc/bus/input/devices")
INPUTS = Path("/dev/input")


def jacks_in(listing: str) -> list[str]:
    """Return the event devices with a headphone switch, from the text of ``/proc/bus/input/devices``."""
    return [
        named.group(1)
        for block in listing.split("\n\n")
        if (switches := _SWITCHES.search(block)) and (named := _EVENT_NAME.search(block))
        if int(switches.group(1).split()[-1], 16) >> SW_HEADPHONE_INSERT & 1
    ]


def changes_in(data: bytes) -> Iterator[bool]:
    """Yield, for each turn of the headphone switch in what a device sent, whether a plug is in."""
    whole = len(data) - len(data) % EVENT.size
    for _, _, kind, code, value in EVENT.iter_unpack(data[:whole]):
        if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT):
            yield bool(value)


@dataclass
class HeadphoneJack:
    """One jack, open for reading; ``descriptor`` is readable when its switch has turned."""

    descriptor: int
    plugged: bool

    def turned(self) -> bool:
        """Read what came; return whether a plug is in now. Raises ``OSError`` when the device is gone."""
        data = os.read(self.descriptor, 64 * EVENT.size)
        if not data:
            raise OSError(errno.ENODEV, "the jack is gone")
        for plugged in changes_in(data):
            self.plugged = plugged
        return self.plugged

    def close(self) -> None:
        """Let go of the device."""
        os.close(self.descriptor)


def open_jacks(devices: Path = DEVICES, inputs: Path = INPUTS) -> list[HeadphoneJack]:
    """Open every jack that reports its plug and that we may read; none on other systems."""
    if sys.platform != "linux" or not devices.is_file():
        return []
    opened = []
    for name in jacks_in(devices.read_text(encoding="utf-8", errors="replace")):
        try:
            descriptor = os.open(inputs / name, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            continue
        opened.append(HeadphoneJack(descriptor, _is_plugged(descriptor)))
    return opened


def _is_plugged(descriptor: int) -> bool:
    from fcntl import ioctl

    state = bytearray(8)
    try:
        ioctl(descriptor, _EVIOCGSW, state)
    except OSError:
        return False
    return bool(state[0] >> SW_HEADPHONE_INSERT & 1)
