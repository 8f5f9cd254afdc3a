"""Which booked places a party takes: those of its members who came, or those that its badge stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.actions.codes import booked_together
from kiosk.actions.ports import UnitOfWork
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.check_in import Credential
from kiosk.domain.parties import people_of
from kiosk.domain.people import ONE_ADULT, Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Pass


@frozen
class BookedPlaces:
    """Whose code the visit is kept under, its people where more is known than that, and the codes of the others."""

    credential: Credential
    party: Party | None = None
    also: tuple[str, ...] = ()


def places_taken(
    work: UnitOfWork, credential: Credential | None, members: Sequence[str], catalogue: Callable[[], Catalogue]
) -> BookedPlaces | None:
    """Return the booked places that are taken; ``None`` for a code, or a member, that the booking does not have."""
    if isinstance(credential, Pass):
        return _of_pass(work, credential)
    if credential is None or not members:
        return BookedPlaces(credential) if credential else None
    came = {code.casefold() for code in members}
    party = booked_together(work, credential, catalogue())
    chosen = [booking for booking in party if booking.code.casefold() in came]
    if len(chosen) < len(came):
        return None
    return BookedPlaces(chosen[0], people_of(chosen), tuple(booking.code for booking in chosen[1:]))


def _of_pass(work: UnitOfWork, credential: Pass) -> BookedPlaces:
    """Who comes again by a badge takes the places that its party had, but for those who are back on their own."""
    if credential.last_visit.is_open:
        return BookedPlaces(credential, None, work.party_codes(credential.last_visit)[1:])
    party, also = credential.last_visit.party, []
    for code in work.party_codes(credential.last_visit)[1:]:
        back = work.open_visits((code,))
        if back:
            party = party.without(party.as_many(back[0].staying)) or ONE_ADULT
        else:
            also.append(code)
    return BookedPlaces(credential, party, tuple(also))
