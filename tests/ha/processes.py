"""Programs of this machine that a test starts and ends, each with its words in a file; none of them outlives the test.

PostgreSQL refuses root: run as root, the database's programs run as Debian's user ``postgres``.
"""

from __future__ import annotations

import os
import random
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

import psutil
from tenacity import RetryError, Retrying, retry_if_exception_type, retry_if_result, stop_after_delay, wait_fixed

OWNER = "postgres"
ENDS_WITHIN_S = 15
_NOBODYS = range(20_000, 32_000)
LOOKS_EVERY_S = 0.2
T = TypeVar("T")


@contextmanager
def owned_folder() -> Iterator[Path]:
    """Yield a new folder that belongs to whom the database runs as."""
    folder = Path(mkdtemp(prefix="kiosk-ha-"))
    folder.chmod(0o755)
    own(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def own(path: Path) -> Path:
    """Give a file or a folder to whom the database runs as."""
    if os.geteuid() == 0:
        shutil.chown(path, OWNER, OWNER)
    return path


def free_ports(count: int) -> list[int]:
    """Return so many ports that nobody has.

    Below those that a system gives to connections (32768 and more on Linux): what listens begins minutes later.
    """
    found: list[int] = []
    for port in random.sample(_NOBODYS, len(_NOBODYS)):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            found.append(port)
        if len(found) == count:
            return found
    raise OSError("there are not so many ports that nobody has")


def until(ask: Callable[[], T], *, within_s: float, unready: tuple[type[Exception], ...] = (OSError,)) -> T:
    """Ask until the answer is something, and return it; raises ``TimeoutError``. ``unready`` errors are no answer."""
    retrying = Retrying(
        stop=stop_after_delay(within_s),
        wait=wait_fixed(LOOKS_EVERY_S),
        retry=retry_if_result(lambda answer: not answer) | retry_if_exception_type(unready),
    )
    try:
        return retrying(ask)
    except RetryError as error:
        raise TimeoutError(f"nothing came within {within_s} s: {error.last_attempt}") from error


class Program:
    """One program and all that it starts; ``words`` is the file with what it says."""

    def __init__(
        self, words: Path, command: Sequence[str | Path], *, as_owner: bool = True, env: Mapping[str, str] | None = None
    ) -> None:
        self.words = words
        changed = {"user": OWNER, "group": OWNER, "extra_groups": []} if as_owner and os.geteuid() == 0 else {}
        with words.open("ab") as file:
            self._process = subprocess.Popen(
                list(map(str, command)),
                stdout=file,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                env={"PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin", "LC_ALL": "C.UTF-8", **(env or {})},
                **changed,  # type: ignore[call-overload]
            )

    @property
    def has_ended(self) -> bool:
        """Whether it has ended by itself."""
        return self._process.poll() is not None

    def kill(self) -> None:
        """Let it and all that it started end at once, as when its machine loses power."""
        kill([self._process.pid])
        self._process.wait()

    def stop(self) -> None:
        """Let it end."""
        self._process.terminate()
        try:
            self._process.wait(ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self.kill()


class KeptUp:
    """A program that is started again when it has ended, as by the system's own manager."""

    def __init__(self, start: Callable[[], Program]) -> None:
        self._start = start
        self._program = start()

    def keep_up(self) -> None:
        """Start it again if it has ended."""
        if self._program.has_ended:
            self._program = self._start()

    def stop(self) -> None:
        """Let it end."""
        self._program.stop()


def kill(pids: Sequence[int]) -> None:
    """Kill processes with all that they started; those that end by themselves meanwhile are no matter."""
    doomed: list[psutil.Process] = []
    for pid in pids:
        try:
            process = psutil.Process(pid)
            doomed += [process, *process.children(recursive=True)]
        except psutil.NoSuchProcess:
            continue
    for process in doomed:
        try:
            process.kill()
        except psutil.NoSuchProcess:
            continue
