"""Real IPP services on the loopback: ``ippeveprinter`` with its own bus and Avahi, and CUPS with a queue over it.

printer.say("STATE: +media-empty-error")    what the print command reports from the next job on
printer.spooled()                           the documents that came
printer.stop(); printer.start()             unplugged and plugged in again
"""

from __future__ import annotations

import os
import select
import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PROGRAMS = ("avahi-daemon", "cupsd", "dbus-daemon", "ippeveprinter", "lpadmin")
READY_S = 20
_BUS = """<busconfig><type>system</type><listen>unix:path={bus}</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/></policy></busconfig>"""
_AVAHI = """[server]
use-ipv6=no
allow-interfaces=lo
[wide-area]
enable-wide-area=no
[publish]
publish-hinfo=no
publish-workstation=no
"""
_CUPS_FILES = """ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/tmp
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
FileDevice Yes
"""
_CUPSD = """Listen 127.0.0.1:{port}
Browsing No
DefaultAuthType None
WebInterface No
<Location />
Allow localhost
</Location>
<Location /admin>
Allow localhost
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
_PRINT = """#!/bin/sh
cat "$1" > /dev/null
cat "{said}" >&2
while [ -e "{hold}" ]; do sleep 0.05; done
"""


def missing_programs() -> list[str]:
    """Return what is not installed here."""
    return [name for name in PROGRAMS if shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin") is None]


def free_port() -> int:
    """Return a port of the loopback that nobody has."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Services:
    """Started programs, each ended by its own handle."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder / 'bus'}"}
        self._running: list[subprocess.Popen[bytes]] = []

    def begin(self) -> None:
        """Start the bus and Avahi, without which ippeveprinter does not start."""
        (self.folder / "bus.conf").write_text(_BUS.format(bus=self.folder / "bus"))
        (self.folder / "avahi.conf").write_text(_AVAHI)
        Path("/run/avahi-daemon").mkdir(exist_ok=True)
        self.run("dbus-daemon", f"--config-file={self.folder / 'bus.conf'}", "--nofork", "--nopidfile")
        until(lambda: (self.folder / "bus").exists(), "the bus")
        alone = ("--no-rlimits", "--no-drop-root", "--no-chroot")
        avahi = self.run("avahi-daemon", "-f", str(self.folder / "avahi.conf"), *alone)
        log = self.folder / "avahi-daemon.log"
        until(lambda: avahi.poll() is not None or "startup complete" in log.read_text(), "Avahi")
        if avahi.poll() is not None:
            pytest.skip(f"another Avahi runs here: {log.read_text()[-200:]}")

    def run(self, name: str, *arguments: str) -> subprocess.Popen[bytes]:
        """Start a program whose words go into a file of its name."""
        program = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
        assert program is not None
        with (self.folder / f"{name}.log").open("ab") as log:
            started = subprocess.Popen(
                [program, *arguments], stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=self.environment
            )
        self._running.append(started)
        return started

    def close(self) -> None:
        """End all of them, the last first."""
        for program in reversed(self._running):
            end(program)


class IppLabelPrinter:
    """An ``ippeveprinter`` with a roll of 62 x 100 mm labels."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.port = free_port()
        self._name = f"Label {self.port}"
        self.folder = services.folder / f"label-{self.port}"
        self.folder.mkdir()
        self._said, self._hold = self.folder / "said", self.folder / "hold"
        self._command = self.folder / "command"
        self._command.write_text(_PRINT.format(said=self._said, hold=self._hold))
        self._command.chmod(0o700)
        self.say("")
        self.start()

    @property
    def uri(self) -> str:
        """Where it listens."""
        return f"ipp://localhost:{self.port}/ipp/print"

    def start(self) -> None:
        """Switch it on."""
        (self.folder / "spool").mkdir(exist_ok=True)
        self._program = self._services.run(
            "ippeveprinter",
            *("-k", "-d", str(self.folder / "spool"), "-p", str(self.port), "-n", "localhost"),
            *("-c", str(self._command), "-a", str(HERE / "label-printer.conf"), self._name),
        )
        until(lambda: listens(self.port) or self._died(), self._name)

    def stop(self) -> None:
        """Pull the plug."""
        end(self._program)

    def say(self, line: str) -> None:
        """Let the print command report this at each job."""
        self._said.write_text(f"{line}\n")

    def hold(self, *, is_held: bool) -> None:
        """Let a job that began not end, or let it go on."""
        self._hold.touch() if is_held else self._hold.unlink(missing_ok=True)

    def spooled(self) -> list[Path]:
        """Return the documents that came."""
        return sorted((self.folder / "spool").glob("*.pdf"))

    def _died(self) -> bool:
        assert self._program.poll() is None, (self._services.folder / "ippeveprinter.log").read_text()
        return False


def listens(port: int) -> bool:
    """Whether somebody takes connections there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def until(is_so: Callable[[], bool], what: str) -> None:
    """Wait for a program of another process, which has no event to wait for."""
    ends_at = time.monotonic() + READY_S
    while not is_so():
        if time.monotonic() > ends_at:
            pytest.fail(f"{what} does not come up")
        select.select([], [], [], 0.02)


def end(program: subprocess.Popen[bytes]) -> None:
    """End a program of ours."""
    if program.poll() is None:
        program.terminate()
        try:
            program.wait(5)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


class Cups:
    """A CUPS of its own, with a queue over a label printer. ``stop`` and ``start`` are its restart."""

    def __init__(self, services: Services, printer: IppLabelPrinter) -> None:
        self._services = services
        self.folder = services.folder / f"cups-{printer.port}"
        self.port = free_port()
        for name in ("root", "spool", "cache", "state", "tmp"):
            (self.folder / name).mkdir(parents=True)
        (self.folder / "cups-files.conf").write_text(_CUPS_FILES.format(folder=self.folder))
        (self.folder / "cupsd.conf").write_text(_CUPSD.format(port=self.port))
        self.start()
        self.tool("lpadmin", "-p", "Badges", "-E", "-v", printer.uri, "-m", "everywhere")

    @property
    def uri(self) -> str:
        """Where the queue listens."""
        return f"ipp://localhost:{self.port}/printers/Badges"

    def start(self) -> None:
        """Start it, with the queues it has."""
        files, config = self.folder / "cups-files.conf", self.folder / "cupsd.conf"
        self._program = self._services.run("cupsd", "-f", "-c", str(config), "-s", str(files))
        until(lambda: listens(self.port), "CUPS")

    def stop(self) -> None:
        """Stop it."""
        end(self._program)

    def tool(self, *words: str) -> None:
        """Run a command of CUPS against this one; fails with what it said."""
        program = shutil.which(words[0], path=f"{os.environ['PATH']}:/usr/sbin")
        server = self._services.environment | {"CUPS_SERVER": f"localhost:{self.port}"}
        done = subprocess.run(
            [str(program), *words[1:]], env=server, capture_output=True, text=True, timeout=30, check=False
        )
        assert done.returncode == 0, done.stderr
