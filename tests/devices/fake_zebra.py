"""A Zebra as a socket server: it takes ZPL, and answers ``~HS`` and ``~HQES`` as the ZPL II guide has them."""

from __future__ import annotations

import re
import socket
import socketserver
import threading

_COMMANDS = re.compile(rb"~HS|~HQES|~JA|\^XA.*?\^XZ", re.DOTALL)


class FakeZebra(socketserver.ThreadingTCPServer):
    """A printer on a free port of the loopback. ``flags`` are the error flags of ``~HQES``; ``labels`` came out.

    ``breaks_after`` labels the ``flags`` hold, and what was sent stays in its memory, as with a real one.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.flags = 0
        self.is_paused = self.head_is_up = self.is_out = self.ribbon_is_out = self.is_hot = False
        self.breaks_after: int | None = None
        self.unplugs_at_print = False
        self.speaks = True
        self.never_ends = False
        self.labels: list[bytes] = []
        self.memory: list[bytes] = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def close(self) -> None:
        """Switch it off."""
        self.shutdown()
        self.server_close()

    @property
    def is_broken(self) -> bool:
        """Whether what is wrong is wrong by now."""
        return self.breaks_after is None or len(self.labels) >= self.breaks_after

    def host_status(self) -> bytes:
        """Return the three lines of ``~HS``."""
        broken = self.is_broken
        out, paused, hot = (int(broken and each) for each in (self.is_out, self.is_paused, self.is_hot))
        head, ribbon = (int(broken and each) for each in (self.head_is_up, self.ribbon_is_out))
        one = f"030,{out},{paused},0799,{len(self.memory):03},0,0,0,000,0,0,{hot}"
        two = f"000,0,{head},{ribbon},1,2,4,0,{0:08},1,000"
        return b"".join(b"\x02" + line.encode() + b"\x03\r\n" for line in (one, two, "1234,0"))

    def error_status(self) -> bytes:
        """Return the answer to ``~HQES``."""
        flags = self.flags if self.is_broken else 0
        errors = f"  ERRORS:         {int(flags != 0)} 00000000 {flags:08X}\r\n"
        warnings = "  WARNINGS:       0 00000000 00000000\r\n"
        return f"\x02\r\n\r\n  PRINTER STATUS\r\n{errors}{warnings}\x03\r\n".encode()


class _Session(socketserver.BaseRequestHandler):
    server: FakeZebra

    def handle(self) -> None:
        data = b""
        while piece := self._came():
            data += piece
            done = 0
            for found in _COMMANDS.finditer(data):
                done = found.end()
                if not self._do(found[0]):
                    return
            data = data[done:]

    def _came(self) -> bytes:
        try:
            came: bytes = self.request.recv(65_536)
        except ConnectionError:
            return b""
        return came

    def _do(self, command: bytes) -> bool:
        printer = self.server
        if command == b"~HS":
            self._feed()
            self._say(printer.host_status())
        elif command == b"~HQES":
            self._say(printer.error_status())
        elif command == b"~JA":
            printer.memory.clear()
        else:
            if printer.unplugs_at_print:
                self.request.shutdown(socket.SHUT_RDWR)
                return False
            printer.memory.append(command)
        return True

    def _feed(self) -> None:
        """A label takes its time: it comes out between two looks."""
        printer = self.server
        has_fault = printer.flags or printer.is_out or printer.is_paused or printer.head_is_up or printer.ribbon_is_out
        if printer.memory and not printer.never_ends and not (has_fault and printer.is_broken):
            printer.labels.append(printer.memory.pop(0))

    def _say(self, data: bytes) -> None:
        if self.server.speaks:
            self.request.sendall(data[:20])
            self.request.sendall(data[20:])
