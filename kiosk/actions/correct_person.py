"""A person's rights: erase the name that is held, or correct it. Visits and every count stay as they are."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from kiosk.actions.acting import note_act
from kiosk.actions.codes import codes_shown
from kiosk.actions.ports import PersonalFiles, PersonalStore, UnitOfWork, VisitStore
from kiosk.domain.acts import Act, By
from kiosk.domain.bookings import Booking
from kiosk.domain.facts import Erased, ErasureReason
from kiosk.domain.names import first_name
from kiosk.domain.scans import CodeScan, PassScan
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

logger = logging.getLogger(__name__)


@frozen
class Person:
    """What is held under a code or a pass: visits with personal data, oldest first, and bookings.

    ``alongside`` are the visits of others with whom they came: the name there is not theirs, but a badge may have it.
    ``elsewhere`` are visits that other kiosks began: the name lies there, if it does.
    """

    visits: tuple[Visit, ...] = ()
    bookings: tuple[Booking, ...] = ()
    alongside: tuple[Visit, ...] = ()
    elsewhere: tuple[Visit, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether anything is held at all."""
        return bool(self.visits or self.bookings or self.elsewhere)


class ErasePerson:
    """The verb; safe to repeat. ``badges`` are the files in which a badge was brought out."""

    def __init__(self, store: VisitStore, personal: PersonalStore, badges: PersonalFiles) -> None:
        self._store = store
        self._personal = personal
        self._badges = badges

    def would(self, scan: PassScan | CodeScan, *, order: bool = False) -> Person:
        """Return what would be erased; nothing changes."""
        with self._store.write() as work:
            return _to_erase(work, scan, order=order)

    def __call__(
        self, scan: PassScan | CodeScan, reason: ErasureReason, *, order: bool = False, by: By | None = None
    ) -> Person:
        """Erase the name at every visit of this code or pass and at its booking, and return what was erased.

        ``order`` erases everybody who was booked, or came in, together with them. Each leaves a tombstone in the
        journal. Raises ``KioskError`` where a badge file cannot be deleted.
        """
        with self._store.write() as work:
            person = _to_erase(work, scan, order=order)
            for visit in person.visits:
                work.append(Erased(visit.id, None, reason))
            for booking in person.bookings:
                work.append(Erased(None, booking.code, reason))
            for visit in person.elsewhere:
                work.append(Erased(visit.id, _named_by(visit), reason))
            if person.is_held:
                note_act(work, by, Act.ERASED, person.visits[-1].id if person.visits else None)
                work.commit()
        if person.is_held:
            codes = [booking.code for booking in person.bookings] + [_named_by(each) for each in person.elsewhere]
            self._personal.forget([visit.id for visit in person.visits], codes)
            logger.info("A person was erased.", extra={"visit": _ids(person.visits)})
        for visit in (*person.visits, *person.alongside):
            self._badges.forget(visit.id)
        return person


class CorrectName:
    """The verb: the right name at every visit of a code or pass and at its booking."""

    def __init__(self, store: VisitStore, badges: PersonalFiles) -> None:
        self._store = store
        self._badges = badges

    def __call__(self, scan: PassScan | CodeScan, name: str, badge_name: str = "") -> Person:
        """Write the name and return the visits and the booking that now have it; without either, nothing was held.

        ``badge_name`` is the name's first word unless it is given. Badges with the old name are deleted.
        """
        with self._store.write() as work:
            person = _held(work, codes_shown(work, scan))
            for visit in person.visits:
                work.correct_name(visit.id, name, badge_name or first_name(name))
            for booking in person.bookings:
                if not work.is_erased(booking.code):
                    work.correct_booking_name(booking.code, name)
            corrected = _held(work, codes_shown(work, scan))
            work.commit()
        for visit in (*person.visits, *person.alongside):
            self._badges.forget(visit.id)
        if person.is_held:
            logger.info("A name was corrected.", extra={"visit": _ids(person.visits)})
        return corrected


def _to_erase(work: UnitOfWork, scan: PassScan | CodeScan, *, order: bool) -> Person:
    codes = codes_shown(work, scan)
    if not order:
        everybody, held = codes, _held(work, codes)
    else:
        booked = work.booking(codes)
        ordered = [booking.code for booking in work.order_of(booked)] if booked else []
        came = [code for visit in work.visits_of(codes) for code in (visit.pass_code, *work.party_codes(visit))]
        everybody = tuple(dict.fromkeys((*codes, *ordered, *came)))
        places = {booking.code: booking for code in everybody if (booking := work.booking((code,)))}
        held = replace(_held(work, everybody), bookings=tuple(places.values()))
    left = tuple(booking for booking in held.bookings if not work.is_erased(booking.code))
    there = tuple(visit for visit in work.visits_elsewhere(everybody) if not work.is_erased(_named_by(visit)))
    return replace(held, bookings=left, elsewhere=there)


def _named_by(visit: Visit) -> str:
    """The code under which a visit's name is kept."""
    return visit.code or visit.pass_code


def _held(work: UnitOfWork, codes: Sequence[str]) -> Person:
    """What is held of whoever shows these codes; the visit of a party bears the name of the one it is kept under."""
    folded, visits, alongside = {code.casefold() for code in codes}, [], []
    for visit in work.visits_of(codes):
        theirs = not folded.isdisjoint(code.casefold() for code in (visit.pass_code, visit.code or ""))
        if not theirs:
            alongside.append(visit)
        elif work.is_known_by_name(visit.id):
            visits.append(visit)
    booking = work.booking(codes)
    return Person(tuple(visits), (booking,) if booking else (), tuple(alongside))


def _ids(visits: Sequence[Visit]) -> str:
    return ", ".join(str(visit.id) for visit in visits)
