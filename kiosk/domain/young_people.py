"""Who answers for a young person, who collects them, and how many adults are with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from kiosk.domain.catalogue import Programme, Room
from kiosk.domain.people import Party
from kiosk.domain.values import frozen

ADULTS_WANTED = 2  # NSPCC: never one adult alone with children (look.md P4)
ADULT_AT = 18


class Answers(StrEnum):
    """How somebody answers for a young person: an adult who is here, or the programme, which has them on its list."""

    HERE = "here"
    ON_LIST = "on_list"


@frozen
class Care:
    """The responsible adult of a visit, and who collects the young person; names that nobody but staff ever sees.

    ``adult`` is empty where the programme's list has it: the programme holds the emergency contact, not the kiosk.
    """

    answers: Answers
    adult: str = ""
    collector: str = ""


class Declined(StrEnum):
    """Why staff did not confirm a young maker."""

    NO_ADULT = "no_adult"
    NOT_ON_LIST = "not_on_list"
    OTHER_AGE = "other_age"
    FULL = "full"
    OTHER = "other"


def is_for_young_people(programme: Programme) -> bool:
    """Whether a programme is for people under 18 alone, or up to the birthday within its last year."""
    return programme.age is not None and programme.age.max_age is not None and programme.age.max_age <= ADULT_AT


def are_young_alone(party: Party) -> bool:
    """Whether nobody of a party can answer for its young people."""
    return party.under_18 > 0 and party.adults == 0


def has_too_few_adults(room: Room, people: Party | None, staff: int) -> bool:
    """Whether under-18s are in a room that asks for two adults, with fewer.

    Adults who checked in count, and the ``staff`` who the desk says are with them: staff wear no badge of ours. People
    whose age nobody asked count as neither.
    """
    if not room.two_adults or people is None or not people.under_18:
        return False
    return people.adults + staff < ADULTS_WANTED


@frozen
class WatchedRoom:
    """A room with the rule of two adults and under-18s in it: who is there, and the staff with them."""

    room: Room
    people: Party
    staff: int

    @property
    def is_broken(self) -> bool:
        """Whether there are too few adults."""
        return has_too_few_adults(self.room, self.people, self.staff)


def watched_rooms(
    rooms: Iterable[Room], people: Mapping[str, Party], staff: Mapping[str, int]
) -> tuple[WatchedRoom, ...]:
    """Return the rooms with the rule in which under-18s are now, in the venue's order."""
    return tuple(
        WatchedRoom(room, people[room.key], staff.get(room.key, 0))
        for room in rooms
        if room.two_adults and room.key in people and people[room.key].under_18
    )
