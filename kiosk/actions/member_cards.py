"""Members' cards of a cohort programme: issue them from a list, show them, withdraw one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from kiosk.actions.ports import BookingStore, Clock, Ids
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue, Programme
from kiosk.domain.members import Member, new_cards, source_of, term_ends_on
from kiosk.domain.passes import issue_pass
from kiosk.domain.values import frozen


@frozen
class CardsIssued:
    """The new cards, and the day until which they hold; who had a card that holds keeps it."""

    cards: tuple[Booking, ...]
    until: date


@frozen
class NoTerm:
    """The programme has no session to come, so nobody can say how long a card would hold."""


class MemberCards:
    """The verbs around cards; each is one transaction."""

    def __init__(self, bookings: BookingStore, catalogue: Callable[[], Catalogue], clock: Clock, ids: Ids) -> None:
        self._bookings = bookings
        self._catalogue = catalogue
        self._clock = clock
        self._ids = ids

    def issue(
        self, members: Iterable[Member], programme: Programme, *, until: date | None = None
    ) -> CardsIssued | NoTerm:
        """Issue a card to each member who has none; without ``until`` it holds to the end of the term."""
        catalogue = self._catalogue()
        today = catalogue.venue.day_of(self._clock.now())
        last = until or term_ends_on(catalogue.sessions_of(programme), catalogue, today)
        if last is None:
            return NoTerm()
        known = self.cards(programme)
        cards = new_cards(members, known, programme, catalogue, last, self._new_code)
        self._bookings.import_bookings(cards)
        return CardsIssued(cards, last)

    def cards(self, programme: Programme) -> tuple[Booking, ...]:
        """Return a programme's cards, withdrawn ones included, by code."""
        return self._bookings.bookings_from(source_of(programme))

    def revoke(self, code: str) -> Booking | None:
        """Withdraw a card, so that it checks nobody in; ``None`` for a code that is no card."""
        for programme in self._catalogue().programmes.values():
            for card in self.cards(programme):
                if card.code.casefold() == code.casefold():
                    revoked = replace(card, status=BookingStatus.REVOKED)
                    self._bookings.import_bookings([revoked])
                    return revoked
        return None

    def _new_code(self) -> str:
        return issue_pass(self._ids.pass_entropy())
