"""The command line as somebody at a terminal has it: words in; standard output, standard error and a status out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from kiosk.bootstrap import build
from kiosk.cli import kiosk as command_line
from kiosk.kiosk import Kiosk
from kiosk.settings import load_settings
from tests.fakes.fake_clock import FakeClock

VENUE = Path(__file__).with_name("venue.toml")
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)  # a Saturday, on which London's clocks show UTC
IMPORT_COUNTS = ("accepted", "updated", "cancelled", "rejected", "unchanged")


@dataclass(frozen=True)
class Said:
    """What a command said, and its exit status."""

    out: str
    err: str
    status: int

    @property
    def object(self) -> Any:
        """The one object for machines, which must be all that stands on standard output."""
        assert self.out.count("\n") == 1, self.out
        return json.loads(self.out)

    @property
    def counts(self) -> dict[str, int]:
        """An import's counts that are not nought."""
        return {name: self.object[name] for name in IMPORT_COUNTS if self.object[name]}


class Terminal:
    """A terminal with a data folder of its own; ``clock`` is the machine's."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.clock = clock

    def run(self, *words: object) -> Said:
        """Run a command; anything but a deliberate end is a bug and fails the test."""
        result = CliRunner().invoke(command_line, [str(word) for word in words], prog_name="kiosk")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert "Traceback" not in result.output
        return Said(result.stdout, result.stderr, result.exit_code)

    def kiosk(self, *words: object) -> Said:
        """Run a command on this data folder in the tests' venue, for machines."""
        return self.run(*words, "--data", self.data, "--venue", VENUE, "--json")

    def file(self, name: str, *lines: str) -> Path:
        """Write a text file."""
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    def book(self, *lines: str) -> Said:
        """Import bookings; the first line names the columns."""
        return self.kiosk("import", "bookings", self.file("bookings.csv", *lines))

    @contextmanager
    def opened(self) -> Iterator[Kiosk]:
        """Open the same data folder without the command line."""
        opened = build(load_settings(data_dir=self.data, venue=str(VENUE)), clock=self.clock)
        try:
            yield opened
        finally:
            opened.close()
