"""The printers of a kiosk in their order: the next one takes over where one cannot print."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Lock

from kiosk.actions.ports import Clock
from kiosk.actions.printing_ports import PRINTING_NOW, BadgePages, BadgePrinter, PrinterError
from kiosk.domain.print_queue import TRY_AGAIN
from kiosk.domain.printer_faults import Fault, is_of_the_badge
from kiosk.domain.values import frozen

logger = logging.getLogger(__name__)


@frozen
class PrinterHealth:
    """A printer, what it said when it was last tried, and when; no fault if it printed or was not tried."""

    name: str
    fault: Fault | None = None
    at: datetime | None = None


@frozen
class CameOut:
    """All badges are out: of which printer, and what a preferred one had said."""

    printer: str
    trouble: Fault | None = None


class PrinterChain:
    """Tries printers in their order. One that cannot print is left alone for a while: 60 badges do not wait for it.

    One batch at a time: a test badge waits for the queue's, and neither breaks into what the other sends.
    """

    def __init__(self, printers: Sequence[BadgePrinter], clock: Clock) -> None:
        self._printers = tuple(printers)
        self._clock = clock
        self._one_at_a_time = Lock()
        self._health = {printer.name: PrinterHealth(printer.name) for printer in printers}

    def use(self, printers: Sequence[BadgePrinter]) -> None:
        """Try other printers from the next badge on."""
        self._health = {**self._health, **{printer.name: PrinterHealth(printer.name) for printer in printers}}
        self._printers = tuple(printers)

    @property
    def health(self) -> tuple[PrinterHealth, ...]:
        """How each printer is, in their order."""
        return tuple(self._health[printer.name] for printer in self._printers)

    @property
    def printers(self) -> tuple[BadgePrinter, ...]:
        """The printers in their order."""
        return self._printers

    def is_ready(self) -> bool:
        """Whether any printer may be tried now."""
        return any(not self._rests(printer) for printer in self._printers)

    def wake(self) -> None:
        """Try every printer again at once: somebody has put in a roll."""
        self._health = {name: PrinterHealth(name, health.fault) for name, health in self._health.items()}

    def bring_out(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> CameOut:
        """Print from badge number ``first`` on; raises the preferred printer's ``PrinterError`` if none can."""
        with self._one_at_a_time:
            return self._bring_out(pages, first, came_out)

    def look(self, printer: BadgePrinter) -> str:
        """Say how a printer is, as it says itself; one that prints now is not asked. Raises ``PrinterError``."""
        if not self._one_at_a_time.acquire(blocking=False):
            return PRINTING_NOW
        try:
            return f"can print, {printer.look() or 'does not say which paper is in'}"
        finally:
            self._one_at_a_time.release()

    def _bring_out(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> CameOut:
        out, trouble = first, None

        def note(badges: int) -> None:
            nonlocal out
            out = badges
            came_out(badges)

        for printer in self._printers:
            if self._rests(printer):
                trouble = trouble or self._health[printer.name].fault
                continue
            try:
                printer.print_badges(pages, out, note)
            except PrinterError as error:
                trouble = trouble or error.fault
                self._note(printer, error)
            else:
                self._health[printer.name] = PrinterHealth(printer.name, None, self._clock.now())
                return CameOut(printer.name, trouble)
        assert trouble is not None  # there is at least one printer, and each was tried or rests with its fault
        raise PrinterError(trouble)

    def _note(self, printer: BadgePrinter, error: PrinterError) -> None:
        known = self._health[printer.name].fault
        if known is None or known.kind is not error.fault.kind:
            logger.warning("A printer cannot print: %s", error.fault.kind.value, extra={"printer": printer.name})
        at = None if is_of_the_badge(error.fault.kind) else self._clock.now()
        self._health[printer.name] = PrinterHealth(printer.name, error.fault, at)

    def _rests(self, printer: BadgePrinter) -> bool:
        health = self._health[printer.name]
        if health.fault is None or health.at is None:
            return False
        return abs(self._clock.now() - health.at) < TRY_AGAIN
