"""What finding people needs of the store."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.bookings import Booking
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit


@frozen
class Candidates:
    """Who may be meant, in no order: visits, those that are in by other kiosks among them, and bookings."""

    visits: tuple[Visit, ...] = ()
    bookings: tuple[Booking, ...] = ()


class PeopleIndex(Protocol):
    """Finds visits and bookings by words of a name, by an order's number or by the beginning of a code."""

    def take_in(self, most: int) -> bool:
        """Take in at most so many of those who came or were booked since, in one short transaction.

        Return whether there may be more. Until they are taken in they are not found by name.
        """

    def candidates(self, query: str, most: int) -> Candidates:
        """Return who may be meant by a query, at most so many of each kind; misspelt words find what is spelt alike."""

    def __len__(self) -> int:
        """How many visits and bookings are known by name."""
