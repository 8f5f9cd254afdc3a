"""A USB bus with a Brother QL on it, below pyusb: what is written goes byte by byte to a ``FakeBrother``.

bus = FakeUsbBus(brother)
bus.is_in = False             the plug is out: nothing is found, and what is open answers ENODEV
bus.refuses = errno.EACCES    the system does not let this user open it
bus.interface_class = 8       a disk, no printer: "Editor Lite" is on
bus.is_slow = True            a read with nothing to read times out, instead of answering with nothing
"""

from __future__ import annotations

import errno
import os
import socket
from array import array
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from usb.backend import IBackend
from usb.core import USBError, USBTimeoutError

from tests.devices.fake_brother import FakeBrother

BROTHER, QL_820NWB, PRINTER = 0x04F9, 0x209D, 7
_OUT, _IN, _BULK = 0x02, 0x81, 2


class FakeUsbBus(IBackend):  # type: ignore[misc, unused-ignore]
    """What pyusb asks of libusb, for one device."""

    def __init__(self, brother: FakeBrother) -> None:
        self._brother = brother
        self._way: socket.socket | None = None
        self.is_in = True
        self.is_slow = False
        self.refuses = 0
        self.interface_class = PRINTER

    def enumerate_devices(self) -> Iterator[FakeUsbBus]:
        """Yield what is plugged in."""
        yield from [self] * self.is_in

    def get_device_descriptor(self, dev: object) -> SimpleNamespace:
        """Describe a printer of Brother's."""
        told = {"idVendor": BROTHER, "idProduct": QL_820NWB, "bNumConfigurations": 1, "bLength": 18, "address": 1}
        numbers = dict.fromkeys(("bDescriptorType", "bcdUSB", "bDeviceClass", "bDeviceSubClass", "bDeviceProtocol"), 0)
        numbers |= dict.fromkeys(("bMaxPacketSize0", "bcdDevice", "iManufacturer", "iProduct", "iSerialNumber"), 0)
        return SimpleNamespace(**numbers, **told, bus=1, port_number=1, port_numbers=(1,), speed=3)

    def get_configuration_descriptor(self, dev: object, config: int) -> SimpleNamespace:
        """Describe its one configuration."""
        if config:
            raise IndexError(config)
        told = {"bLength": 9, "bDescriptorType": 2, "wTotalLength": 32, "bNumInterfaces": 1, "bConfigurationValue": 1}
        return SimpleNamespace(**told, iConfiguration=0, bmAttributes=0xC0, bMaxPower=0, extra_descriptors=[])

    def get_interface_descriptor(self, dev: object, intf: int, alt: int, config: int) -> SimpleNamespace:
        """Describe its one interface."""
        if intf or alt:
            raise IndexError(intf)
        told = {"bLength": 9, "bDescriptorType": 4, "bInterfaceNumber": 0, "bAlternateSetting": 0, "bNumEndpoints": 2}
        kind = {"bInterfaceClass": self.interface_class, "bInterfaceSubClass": 1, "bInterfaceProtocol": 2}
        return SimpleNamespace(**told, **kind, iInterface=0, extra_descriptors=[])

    def get_endpoint_descriptor(self, dev: object, ep: int, intf: int, alt: int, config: int) -> SimpleNamespace:
        """Describe the way out and the way in."""
        told = {"bLength": 7, "bDescriptorType": 5, "bEndpointAddress": (_OUT, _IN)[ep], "bmAttributes": _BULK}
        return SimpleNamespace(
            **told, wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[]
        )

    def open_device(self, dev: object) -> socket.socket:
        """Open it, as far as the system lets this user."""
        self._answers()
        if self.refuses:
            raise USBError(os.strerror(self.refuses), None, self.refuses)
        self._way = socket.create_connection(("127.0.0.1", self._brother.port))
        return self._way

    def close_device(self, handle: socket.socket) -> None:
        """Close it."""
        handle.close()

    def bulk_write(self, handle: socket.socket, ep: int, intf: int, data: array[int], timeout: int) -> int:
        """Send all of it."""
        self._answers()
        handle.sendall(data.tobytes())
        return len(data)

    def bulk_read(self, handle: socket.socket, ep: int, intf: int, buff: array[int], timeout: int) -> int:
        """Read what is there."""
        self._answers()
        handle.settimeout(0.02)
        try:
            came = handle.recv(len(buff))
        except TimeoutError:
            if self.is_slow:
                raise USBTimeoutError("Operation timed out", None, errno.ETIMEDOUT) from None
            return 0
        if not came:  # the printer hung up: at a USB port that is the plug
            self.is_in = False
            self._answers()
        buff[: len(came)] = array("B", came)
        return len(came)

    def is_kernel_driver_active(self, handle: Any, intf: int) -> bool:
        """Let no other driver have it."""
        return False

    def set_configuration(self, handle: Any, config: int) -> None:
        """Take the one there is."""

    def get_configuration(self, handle: Any) -> int:
        """Return the one there is."""
        return 1

    def claim_interface(self, handle: Any, intf: int) -> None:
        """Take it for oneself."""
        self._answers()

    def release_interface(self, handle: Any, intf: int) -> None:
        """Let go of it."""
        self._answers()

    def _answers(self) -> None:
        if not self.is_in:
            raise USBError("No such device (it may have been disconnected)", -4, errno.ENODEV)
