"""A Brother QL as a socket server: it walks the raster commands byte by byte and answers with its 32-byte statuses.

printer = FakeBrother(roll=(62, 100))      ``port``; ``labels`` is what came out, ``errors`` what it has now
printer.out                                each label as it comes out
printer.errors = (0x00, 0x10)              error bytes 1 and 2: the cover is open
printer.breaks_after = 2                   with the errors, once so many labels are out
"""

from __future__ import annotations

import queue
import socket
import socketserver
import struct
import threading
from dataclasses import dataclass, field
from typing import Any

_PAYLOAD = {b"a": 1, b"z": 10, b"M": 1, b"A": 1, b"K": 1, b"d": 2, b"!": 1}


@dataclass
class Label:
    """One label: the media that was asked for, and its rows; a row of the two-colour command is one colour's."""

    media: tuple[int, int, int] = (0, 0, 0)
    rows: list[bytes] = field(default_factory=list)
    two_colours: bool = False
    cuts: bool = False


class FakeBrother(socketserver.ThreadingTCPServer):
    """A printer on a free port of the loopback; ``close`` switches it off."""

    daemon_threads = True

    def __init__(self, roll: tuple[int, int] = (62, 100)) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.roll = roll
        self.errors = (0, 0)
        self.breaks_after: int | None = None
        self.is_silent = False
        self.unplugs_at_print = False
        self.forgets_to_report = False
        self.labels: list[Label] = []
        self.out: queue.SimpleQueue[Label] = queue.SimpleQueue()
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def close(self) -> None:
        """Switch it off."""
        self.shutdown()
        self.server_close()

    def status(self, kind: int, phase: int = 0, *, errors: tuple[int, int] = (0, 0)) -> bytes:
        """Return 32 bytes as the printer sends them."""
        media = 0 if self.roll == (0, 0) else 0x0B if self.roll[1] else 0x0A
        head = bytes([0x80, 0x20, 0x42, 0x34, 0x38, 0x30, 0, 0, *errors, self.roll[0], media])
        return head + bytes(5) + bytes([self.roll[1], kind, phase]) + bytes(12)


class _Session(socketserver.BaseRequestHandler):
    server: FakeBrother

    def handle(self) -> None:
        label = Label()
        try:
            while (command := self._take(1)) != b"":
                match command:
                    case b"\x1b":
                        self._escaped(label)
                    case b"M":
                        self._take(1)
                    case b"g":
                        self._take(1)
                        label.rows.append(self._take(self._take(1)[0]))
                    case b"w":
                        label.two_colours = True
                        self._take(1)
                        label.rows.append(self._take(self._take(1)[0]))
                    case b"\x1a":
                        if not self._printed(label):
                            return
                        label = Label()
        except (ConnectionError, IndexError):
            return

    def _escaped(self, label: Label) -> None:
        if self._take(1) == b"@":
            return
        command = self._take(1)
        if command == b"S":
            if not self.server.is_silent:
                now = self.server.errors if self.server.breaks_after is None else (0, 0)
                self._say(self.server.status(0, errors=now))
            return
        payload = self._take(_PAYLOAD[command])
        if command == b"z":
            label.media = struct.unpack_from("BBB", payload, 1)
        label.cuts = label.cuts or (command == b"M" and payload[0] & 0x40 != 0)

    def _printed(self, label: Label) -> bool:
        """Bring a label out and say so, or what is wrong; ``False`` when the cable is pulled."""
        printer = self.server
        if printer.unplugs_at_print:
            self.request.shutdown(socket.SHUT_RDWR)
            return False
        if printer.breaks_after is not None and len(printer.labels) >= printer.breaks_after:
            printer.breaks_after = None
            self._say(printer.status(2, errors=printer.errors))
            return True
        printer.labels.append(label)
        printer.out.put(label)
        if not (printer.is_silent or printer.forgets_to_report):
            self._say(printer.status(6, 1) + printer.status(1) + printer.status(6, 0))
        return True

    def _say(self, data: bytes) -> None:
        self.request.sendall(data[:7])  # a status may come in pieces
        self.request.sendall(data[7:])

    def _take(self, count: int) -> bytes:
        taken = b""
        while len(taken) < count:
            piece: Any = self.request.recv(count - len(taken))
            if not piece:
                return b""
            taken += piece
        return taken
