"""Members of a programme's cohort: a card that is good all term, and the register of who came in which week.

A card is a booking of the programme whose code is a pass, so that it checks in to whichever session is on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue, Programme, Session
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

LONGEST_BREAK = timedelta(days=28)  # a half-term or a fortnight's holiday is within a term, the summer is not


@frozen
class Member:
    """Somebody on a programme's list; ``reference`` is the list's own number for them and tells namesakes apart.

    ``under_18`` is ``None`` where the list does not say. ``collector`` is who collects them, for staff alone.
    """

    name: str
    reference: str = ""
    under_18: bool | None = None
    collector: str = ""


@frozen
class WeekRow:
    """One member's attendance: the sessions they came to, by the Monday of the week; ``card`` is the newest code."""

    name: str
    card: str
    is_active: bool
    by_week: dict[date, int]

    @property
    def attended(self) -> int:
        """How many sessions, all together."""
        return sum(self.by_week.values())


@frozen
class Register:
    """Who came when. ``held`` counts the sessions of each week that took place, in order; ``others`` counts people who
    came without a card."""

    programme: Programme
    held: dict[date, int]
    members: tuple[WeekRow, ...]
    others: dict[date, int]

    def graduates(self) -> tuple[WeekRow, ...]:
        """Return who came to as many sessions as the programme asks for; nobody where it asks for no number."""
        least = self.programme.graduates_after
        return tuple(row for row in self.members if least is not None and row.attended >= least)


def source_of(programme: Programme) -> str:
    """Return the source under which a programme's cards are kept."""
    return f"members:{programme.key}"


def new_cards(
    members: Iterable[Member],
    known: Iterable[Booking],
    programme: Programme,
    catalogue: Catalogue,
    until: date,
    new_code: Callable[[], str],
) -> tuple[Booking, ...]:
    """Return a card for each member who has none that holds; ``known`` are the programme's cards so far."""
    have = {_key_of(card) for card in known if card.status is BookingStatus.ACTIVE}
    cards: list[Booking] = []
    last_instant = catalogue.venue.day_bounds(until)[1] - timedelta(seconds=1)
    for member in members:
        card = Booking(
            code=new_code(),
            source=source_of(programme),
            name=" ".join(member.name.split()),
            order_ref=member.reference,
            programme_key=programme.key,
            party=Party(0, 1) if _is_minor(member, programme) else Party(1),
            valid_until=last_instant,
            collector=" ".join(member.collector.split()),
        )
        if _key_of(card) not in have:
            have.add(_key_of(card))
            cards.append(card)
    return tuple(cards)


def term_ends_on(sessions: Sequence[Session], catalogue: Catalogue, today: date) -> date | None:
    """Return the last day of the term that runs or comes next: sessions with no long break between them."""
    days = [catalogue.venue.day_of(session.starts_at) for session in sessions if not session.cancelled]
    coming = [day for day in days if day >= today]
    last = next((day for day, after in pairwise(coming) if after - day > LONGEST_BREAK), None)
    return last or (coming[-1] if coming else None)


def register_of(
    programme: Programme, cards: Sequence[Booking], visits: Iterable[Visit], catalogue: Catalogue, until: date
) -> Register:
    """Return a programme's register over the catalogue's sessions up to a day.

    Whoever comes and goes and comes again has attended a session once; a member with a second card is one member.
    """
    weeks = {
        session.key: _monday(catalogue, session)
        for session in catalogue.sessions_of(programme)
        if not session.cancelled and catalogue.venue.day_of(session.starts_at) <= until
    }
    held: dict[date, int] = {}
    for week in weeks.values():
        held[week] = held.get(week, 0) + 1
    owners = {card.code.casefold(): _key_of(card) for card in cards}
    newest = {_key_of(card): card for card in sorted(cards, key=_is_active)}
    came: dict[tuple[str, str], set[str]] = {owner: set() for owner in newest}
    others: dict[date, int] = {}
    seen: set[tuple[str, str]] = set()
    for visit in visits:
        week_of_visit = weeks.get(visit.session_key or "")
        if week_of_visit is None:
            continue
        owner = owners.get((visit.code or "").casefold())
        if owner is not None:
            came[owner].add(visit.session_key or "")
            continue
        attendance = visit.session_key or "", (visit.code or visit.pass_code).casefold()
        if attendance not in seen:
            seen.add(attendance)
            others[week_of_visit] = others.get(week_of_visit, 0) + visit.party.people
    rows = (_row(newest[owner], [weeks[key] for key in keys]) for owner, keys in came.items())
    return Register(programme, held, tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.card))), others)


def _row(card: Booking, weeks: Iterable[date]) -> WeekRow:
    by_week: dict[date, int] = {}
    for week in weeks:
        by_week[week] = by_week.get(week, 0) + 1
    return WeekRow(card.name, card.code, _is_active(card), by_week)


def _monday(catalogue: Catalogue, session: Session) -> date:
    day = catalogue.venue.day_of(session.starts_at)
    return day - timedelta(days=day.weekday())


def _is_active(card: Booking) -> bool:
    return card.status is BookingStatus.ACTIVE


def _key_of(card: Booking) -> tuple[str, str]:
    """Who a card belongs to: by the list's number, else by the name."""
    return ("reference", card.order_ref) if card.order_ref else ("name", card.name.casefold())


def _is_minor(member: Member, programme: Programme) -> bool:
    if member.under_18 is not None:
        return member.under_18
    oldest = programme.age.max_age if programme.age else None
    return oldest is not None and oldest <= 18
