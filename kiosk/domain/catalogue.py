"""What takes place and where: rooms, programmes, sessions, and the venue they belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import groupby
from zoneinfo import ZoneInfo

from kiosk.domain.closing import AT_CLOSING, ClosingRule
from kiosk.domain.equality import NOBODY_ASKED, EqualitySet
from kiosk.domain.feedback import NO_QUESTIONS, FeedbackSet
from kiosk.domain.people import AgeRule
from kiosk.domain.retention import NOTHING_STATED, Terms
from kiosk.domain.values import frozen

DAY_STARTS = time(4)  # a festival's evening ends after midnight; schedules roll at 03:00-04:00 (formats.md 1.3)


class QuestionKind(StrEnum):
    """What a form can ask; each kind has one page."""

    NAME = "name"
    BADGE = "badge"
    PARTY = "party"
    AGE_BAND = "age_band"
    LEAVE_HELP = "leave_help"
    POSTCODE = "postcode"
    EMAIL = "email"
    PHOTO = "photo"
    BEEN_BEFORE = "been_before"


class BadgesFor(StrEnum):
    """Whom a programme's badges are for: the party together, each of it, or its leader beside a strip of numbers."""

    PARTY = "party"
    EACH = "each"
    STRIP = "strip"


@frozen
class Question:
    """One question of a programme's form, with the reason that the visitor is shown."""

    kind: QuestionKind
    why: str
    optional: bool = False


@frozen
class Room:
    """A place inside the venue; ``capacity`` counts people, ``directions`` finish "Workshop, ...".

    ``two_adults``: under-18s are not in it with fewer.
    """

    key: str
    name: str
    capacity: int | None = None
    directions: str = ""
    zone: str = ""
    two_adults: bool = False


@frozen
class Programme:
    """A named strand and its rules.

    ``opens_before_min``: minutes before a session's start that its door opens. ``closes_after_start_min``: minutes
    after the start that it closes; ``None`` means at the session's end. ``max_party``: people on one code or form.
    ``open_visit``: a visit needs no session. ``minors_alone``: an under-18 may check in without staff.
    ``graduates_after``: sessions that a member of its cohort must have come to. ``badge_each_session``: who comes on
    from another session with a badge gets a new one. ``badge_template`` is what its badges are drawn by, empty for the
    venue's. ``collector``: an under-18 leaves with somebody whom staff have
    checked.
    """

    key: str
    name: str
    room_key: str
    open_visit: bool = False
    age: AgeRule | None = None
    max_party: int = 10
    badge: bool = True
    badges_for: BadgesFor = BadgesFor.PARTY
    badge_each_session: bool = False
    badge_template: str = ""
    check_out_expected: bool = True
    first_name_only: bool = False
    re_entry: bool = True
    minors_alone: bool = False
    walk_in: bool = True
    role: str = "Visitor"
    opens_before_min: int = 60
    closes_after_start_min: int | None = None
    graduates_after: int | None = None
    collector: bool = False
    asks: tuple[Question, ...] = ()


@frozen
class Session:
    """One dated occurrence of a programme or a festival item; instants are aware, in UTC."""

    key: str
    programme_key: str
    title: str
    room_key: str
    starts_at: datetime
    ends_at: datetime
    capacity: int | None = None
    cancelled: bool = False


@frozen
class Notice:
    """A sentence the venue shows; ``kind`` says where (``privacy``, ``photo``, ``assembly_point``, ``wifi``...).

    ``on`` are the days on which it is shown; without them it always is.
    """

    kind: str
    text: str
    version: str = ""
    on: tuple[date, ...] = ()


# A card is read from two metres, and nobody waits for a twelfth.
SAID_AT_MOST, DID_AT_MOST, CARDS_AT_MOST = 80, 120, 12


@frozen
class YouSaid:
    """What visitors said, what the venue did about it, and since when."""

    said: str
    did: str
    since: date | None = None


@frozen
class OpeningHours:
    """Opening hours of one weekday (0 is Monday) or one date, in the venue's local time."""

    opens: time
    closes: time
    weekday: int | None = None
    on: date | None = None


@frozen
class Venue:
    """The place itself. ``kind`` is ``building`` or ``festival`` (the latter opens on the party counter).

    ``languages``: the default first. ``translations``: by language, what the place says in English and how it is said
    there; ``reviewed_translations`` are the languages in which a speaker has reviewed all of that. ``notice_page`` and
    ``complaints_page`` are web addresses. ``badge_template`` is what badges are drawn by, empty for ours.
    ``welcome_by_name`` and ``you_said_is_hubs``: what is set at the hub for every kiosk (``venue_settings``).
    """

    key: str
    name: str
    time_zone: ZoneInfo
    kind: str = "building"
    greeting: str = ""
    languages: tuple[str, ...] = ("en",)
    hours: tuple[OpeningHours, ...] = ()
    notices: tuple[Notice, ...] = ()
    terms: Terms = NOTHING_STATED
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    reviewed_translations: frozenset[str] = frozenset()
    feedback: FeedbackSet = NO_QUESTIONS
    closing: ClosingRule = AT_CLOSING
    equality: EqualitySet = NOBODY_ASKED
    you_said: tuple[YouSaid, ...] = ()
    notice_page: str = ""
    complaints_page: str = ""
    badge_template: str = ""
    welcome_by_name: bool | None = None
    you_said_is_hubs: bool = False

    def notice(self, kind: str, day: date) -> str:
        """Return what the venue says of a kind on a day: what it says on that day alone, else what it always says."""
        said = [notice for notice in self.notices if notice.kind == kind and (not notice.on or day in notice.on)]
        return max(said, key=lambda notice: bool(notice.on)).text if said else ""

    def day_of(self, instant: datetime) -> date:
        """Return the venue's day an instant belongs to; the day rolls at 04:00 local time."""
        local = instant.astimezone(self.time_zone)
        return local.date() if local.time() >= DAY_STARTS else local.date() - timedelta(days=1)

    def day_bounds(self, day: date) -> tuple[datetime, datetime]:
        """Return the instants at which a day of the venue starts and ends (the end is not part of it)."""
        return self._instant(day, DAY_STARTS), self._instant(day + timedelta(days=1), DAY_STARTS)

    def hours_on(self, day: date) -> OpeningHours | None:
        """Return the opening hours of a day, a dated entry before a weekday's; ``None`` when closed."""
        dated = [hours for hours in self.hours if hours.on == day]
        weekly = [hours for hours in self.hours if hours.on is None and hours.weekday == day.weekday()]
        return next(iter(dated + weekly), None)

    def closes_at(self, day: date) -> datetime:
        """Return when the venue closes on a day: its opening hours' end, else the end of the day itself."""
        hours = self.hours_on(day)
        if hours is None:
            return self.day_bounds(day)[1]
        closing_day = day if hours.closes > hours.opens else day + timedelta(days=1)
        return self._instant(closing_day, hours.closes)

    def _instant(self, on: date, at: time) -> datetime:
        """In UTC: two datetimes of one time zone are compared by their clocks, which a change of time makes wrong."""
        return datetime.combine(on, at, self.time_zone).astimezone(UTC)


@dataclass(frozen=True)
class Catalogue:
    """The venue with its rooms, programmes and the sessions near today, looked up by key."""

    venue: Venue
    rooms: Mapping[str, Room]
    programmes: Mapping[str, Programme]
    sessions: Mapping[str, Session] = field(default_factory=dict)

    @classmethod
    def of(
        cls, venue: Venue, rooms: Iterable[Room], programmes: Iterable[Programme], sessions: Iterable[Session] = ()
    ) -> Catalogue:
        """Build a catalogue from plain sequences; a later session replaces an earlier one of the same key."""
        return cls(
            venue,
            {room.key: room for room in rooms},
            {programme.key: programme for programme in programmes},
            {session.key: session for session in sessions},
        )

    @property
    def open_programme(self) -> Programme:
        """The programme of a visit without a session: the first that allows it, else the first of all."""
        programmes = list(self.programmes.values())
        return next((programme for programme in programmes if programme.open_visit), programmes[0])

    def room_name(self, key: str) -> str:
        """Return a room's name; one that a changed venue pack no longer has keeps its key."""
        room = self.rooms.get(key)
        return room.name if room else key

    @cached_property
    def _by_start(self) -> tuple[Session, ...]:
        return tuple(sorted(self.sessions.values(), key=lambda each: (each.starts_at, each.title, each.key)))

    @cached_property
    def _by_day(self) -> Mapping[date, tuple[Session, ...]]:
        by_day = groupby(self._by_start, key=lambda each: self.venue.day_of(each.starts_at))
        return {day: tuple(group) for day, group in by_day}

    def door(self, session: Session) -> tuple[datetime, datetime]:
        """Return the instants between which a session's door takes people in."""
        programme = self.programmes[session.programme_key]
        opens_at = session.starts_at - timedelta(minutes=programme.opens_before_min)
        if programme.closes_after_start_min is None:
            return opens_at, session.ends_at
        return opens_at, min(session.ends_at, session.starts_at + timedelta(minutes=programme.closes_after_start_min))

    def door_is_open(self, session: Session, now: datetime) -> bool:
        """Whether a session takes people in now, whatever day it started on."""
        opens_at, closes_at = self.door(session)
        return not session.cancelled and opens_at <= now < closes_at

    def sessions_on(self, day: date) -> tuple[Session, ...]:
        """Return a day's sessions, cancelled ones included, by start and title."""
        return self._by_day.get(day, ())

    def sessions_of(self, programme: Programme) -> tuple[Session, ...]:
        """Return a programme's sessions, cancelled ones included, by start and title."""
        return tuple(session for session in self._by_start if session.programme_key == programme.key)

    def sessions_offered(self, now: datetime, within: timedelta = timedelta(minutes=60)) -> tuple[Session, ...]:
        """Return the sessions a walk-in can choose: running or starting within an hour, door open, not cancelled."""
        soon = self._by_start[: bisect_right(self._by_start, now + within, key=lambda each: each.starts_at)]
        return tuple(
            session
            for session in soon
            if now < session.ends_at  # a season's sessions are over but for few: no door need be looked at
            and self.door_is_open(session, now)
            and self.programmes[session.programme_key].walk_in
        )
