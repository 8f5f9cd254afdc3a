"""Bring out a visit's badge, and note that it came out. Never in the way of a check-in."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.actions.ports import BadgePrinter, VisitStore
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import BadgePrinted
from kiosk.domain.visits import Visit


class PrintBadge:
    """The verb: draw and print first, then one transaction for the fact."""

    def __init__(self, store: VisitStore, catalogue: Callable[[], Catalogue], printer: BadgePrinter) -> None:
        self._store = store
        self._catalogue = catalogue
        self._printer = printer

    def __call__(self, visit: Visit) -> str:
        """Print the badge and return the printer's name; raises ``KioskError`` when none came out."""
        name = self._printer.print_badge(visit, self._catalogue())
        with self._store.write() as work:
            work.append(BadgePrinted(visit.id, name))
            work.commit()
        return name
