"""Who comes on the scripted day: made-up people, with a ticket from the bookings file or with a form."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Session
from kiosk.domain.values import frozen

_GIVEN = (
    "Aaliyah", "Adrián", "Amina", "Anil", "Bea", "Björn", "Cian", "Daria", "Edwin", "Eshe", "Farid", "Gülay", "Hannah",
    "Ibrahim", "Irena", "José", "Kemal", "Lena", "Lindiwe", "Mehmet", "Moira", "Nadim", "Oksana", "Paulo", "Renée",
    "Rukhsana", "Sanjay", "Sioned", "Tadeusz", "Tunde", "Valentina", "Wanjiru", "Xenia", "Yasmin", "Zdeněk",
)  # fmt: skip
_FAMILY = (
    "Abebe", "Ahmed", "Bianchi", "Byrne", "Chanda", "Dubois", "Eriksson", "Gill", "Hassan", "Ivanova", "Jović", "Khan",
    "Kiplagat", "Lowe", "Mbeki", "Novák", "Oyelaran", "Park", "Quist", "Rees", "Silva", "Şahin", "Turner", "Usman",
    "Wright", "Zieliński",
)  # fmt: skip


@frozen
class Ticket:
    """What somebody has on the phone: a row of the bookings file."""

    code: str
    name: str
    title: str
    starts_at: datetime
    people: int
    attention: bool = False
    blocked: bool = False

    @property
    def usable(self) -> bool:
        """Whether it lets somebody in without staff."""
        return not (self.attention or self.blocked)

    def is_for(self, session: Session) -> bool:
        """Whether this is a ticket of a session."""
        return (self.title, self.starts_at) == (session.title, session.starts_at)


@frozen
class Guest:
    """Somebody without a ticket. ``wants`` is a session's title; empty means an open visit."""

    name: str
    adults: int = 1
    under_18: int = 0
    wants: str = ""
    leave_help: bool = False
    postcode: str = ""

    @property
    def people(self) -> int:
        """How many come together."""
        return self.adults + self.under_18


def read_tickets(file: Path, zone: ZoneInfo) -> list[Ticket]:
    """Return what the people of a pretix check-in list hold in their hands, in the file's order."""
    with file.open(encoding="utf-8", newline="") as lines:
        return [
            Ticket(
                code=row["Secret"],
                name=row["Attendee name"],
                title=row["Date"],
                starts_at=datetime.fromisoformat(row["Start date"]).replace(tzinfo=zone),
                people=int(row["Adults"]) + int(row["Under 18"]),
                attention=row["Requires special attention"] == "Yes",
                blocked=bool(row["Blocked"]),
            )
            for row in csv.DictReader(lines)
        ]


def walk_ins(random: Random, people: int, titles: Sequence[str]) -> list[Guest]:
    """Return guests who are together exactly so many people: families and people alone in turn.

    They want one of the sessions of ``titles``, or just to come in.
    """
    guests: list[Guest] = []
    while people > 0:
        name = f"{random.choice(_GIVEN)} {random.choice(_FAMILY)}"
        adults, under_18 = (
            (1, 0) if len(guests) % 2 else random.choice(((2, 0), (1, 1), (1, 2), (2, 2), (2, 3), (3, 2)))
        )
        under_18 = min(under_18, people - 1)
        adults = min(adults, people - under_18)
        wants = random.choice(("", *titles))
        guests.append(Guest(name, adults, under_18, wants, leave_help=random.random() < 0.08))
        people -= adults + under_18
    return guests
