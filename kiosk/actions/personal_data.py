"""What is kept by name beside a check-in."""

from __future__ import annotations

from dataclasses import replace

from kiosk.actions.ports import PersonalData, UnitOfWork
from kiosk.domain.bookings import Booking
from kiosk.domain.check_in import Admitted, Arrival
from kiosk.domain.young_people import Answers, Care, are_young_alone, is_for_young_people


def personal_data(work: UnitOfWork, arrival: Arrival, outcome: Admitted, said: PersonalData) -> PersonalData:
    """Return what is kept: what they said, and what was known of the visits from which they come on."""
    going = [each.visit for each in outcome.going]
    cares = (work.care_of(visit.id) for visit in going)
    return replace(
        said,
        name=outcome.name,
        badge_name=outcome.badge_name,
        leave_help=arrival.leave_help or any(visit.leave_help for visit in going),
        care=said.care or next((care for care in cares if care), None) or _on_the_list(arrival, outcome),
        photo=said.photo or next((visit.photo for visit in going if visit.photo), None),
    )


def _on_the_list(arrival: Arrival, outcome: Admitted) -> Care | None:
    """A young person whose place the programme booked is on its list: the programme answers for them."""
    booking = arrival.credential
    if not isinstance(booking, Booking) or not are_young_alone(outcome.party):
        return None
    return Care(Answers.ON_LIST, collector=booking.collector) if is_for_young_people(outcome.programme) else None
