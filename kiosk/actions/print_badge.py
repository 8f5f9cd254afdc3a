"""Bring out a visit's badges and note that they came out; a printer that fails never undoes a check-in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.actions.ports import BadgePrinter, VisitStore
from kiosk.domain.badges import BadgeBatch, Latecomers, badges_of
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import BadgesFor, Catalogue
from kiosk.domain.facts import BadgePrinted
from kiosk.domain.visits import Visit


class PrintBadge:
    """The verb: draw and print first, then one transaction for the fact."""

    def __init__(self, store: VisitStore, catalogue: Callable[[], Catalogue], printer: BadgePrinter) -> None:
        self._store = store
        self._catalogue = catalogue
        self._printer = printer

    def __call__(self, visit: Visit, *, late: Latecomers | None = None) -> str:
        """Print the badges of a visit, or of its ``late`` ones alone, and return the printer's name.

        Raises ``KioskError`` when none came out.
        """
        catalogue = self._catalogue()
        badges_for = catalogue.programmes.get(visit.programme_key, catalogue.open_programme).badges_for
        badges = badges_of(visit, badges_for, late=late, booked=self._booked(visit, badges_for, late))
        name = self._printer.print_badges(BadgeBatch(visit, badges, late.before if late else 0), catalogue)
        with self._store.write() as work:
            work.append(BadgePrinted(visit.id, name, len(badges)))
            work.commit()
        return name

    def _booked(self, visit: Visit, badges_for: BadgesFor, late: Latecomers | None) -> Sequence[Booking]:
        """The booked places of those who get badges, where their names are wanted: the visit holds but one."""
        if not late and (badges_for is not BadgesFor.EACH or visit.party.people == 1):
            return ()
        with self._store.write() as work:
            codes = late.codes if late else work.party_codes(visit)
            found = [work.booking((code,)) for code in codes]
        return [booking for booking in found if booking is not None]
