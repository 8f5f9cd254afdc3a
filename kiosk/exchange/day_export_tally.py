"""The day's visits counted, in all and by programme, session, room, hour, how and age band."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending, Visit
from kiosk.exchange.day_export_rows import place_names

GROUPINGS = ("programme", "session", "room", "hour", "how", "age_band")


@dataclass(slots=True)
class Count:
    """Parties (check-ins) and visits (check-ins x party size), the latter by what is known of their age."""

    key: str = ""
    name: str = ""
    parties: int = 0
    visits: int = 0
    adults: int = 0
    under_18: int = 0
    not_said: int = 0

    def add(self, party: Party) -> None:
        """Count one party's visit."""
        self.parties += 1
        self.visits += party.people
        self.adults += party.adults
        self.under_18 += party.under_18
        self.not_said += party.not_said

    def add_count(self, other: Count) -> None:
        """Take over what was counted elsewhere."""
        self.parties += other.parties
        self.visits += other.visits
        self.adults += other.adults
        self.under_18 += other.under_18
        self.not_said += other.not_said


@frozen
class _Alike:
    """What visits that are counted together have in common."""

    groups: tuple[tuple[str, str], ...]
    re_entry: bool
    ending: Ending | None
    seen_leaving: bool


@dataclass(slots=True)
class _Group:
    """Visits that are counted together, how many of their people left while others stayed, and how
    many came on from another."""

    alike: _Alike
    count: Count
    left_early: int = 0
    moved: int = 0


class DayTally:
    """Counts visits as they pass and keeps none of them, only one count for all that are alike."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._zone = catalogue.venue.time_zone
        self._counts: dict[tuple[object, ...], _Group] = {}

    def take(self, visit: Visit, *, seen_leaving: bool) -> None:
        """Count one visit; ``seen_leaving`` says that its check-out is among the day's facts."""
        came_at = visit.checked_in_at.astimezone(self._zone)
        place = visit.programme_key, visit.session_key, visit.room_key
        hour = came_at.day, came_at.hour, came_at.fold
        key = (place, hour, visit.how, visit.age_band, visit.re_entry, visit.ending, seen_leaving)
        group = self._counts.get(key)
        if group is None:
            groups = self._groups(visit, came_at)
            group = _Group(_Alike(groups, visit.re_entry, visit.ending, seen_leaving), Count())
            self._counts[key] = group
        group.count.add(visit.party)
        group.left_early += visit.left.people if visit.left else 0
        group.moved += visit.moved

    @property
    def total(self) -> Count:
        """All visits."""
        return self._sum(lambda alike: True)

    @property
    def re_entries(self) -> Count:
        """The visits whose code had come in and left that day."""
        return self._sum(lambda alike: alike.re_entry)

    @property
    def moves(self) -> int:
        """How many people of the visits had come on from another."""
        return sum(group.moved for group in self._counts.values())

    @property
    def still_in(self) -> Count:
        """The visits that have not ended; its ``visits`` are the people who are still in."""
        return self._staying(lambda alike: alike.ending is None)

    @property
    def ended_after_day(self) -> Count:
        """The visits whose check-out is not among the day's facts; its ``visits`` are the people it was for."""
        return self._staying(lambda alike: alike.ending is not None and not alike.seen_leaving)

    @property
    def assumed_after_day(self) -> Count:
        """Those of them whose check-out was assumed."""
        return self._staying(lambda alike: alike.ending is Ending.ASSUMED and not alike.seen_leaving)

    def by(self, grouping: str) -> tuple[Count, ...]:
        """Return the counts of one of ``GROUPINGS``, by key; hours by the clock's run."""
        place = GROUPINGS.index(grouping)
        counts: dict[str, Count] = {}
        for group in self._counts.values():
            key, name = group.alike.groups[place]
            counts.setdefault(key, Count(key, name)).add_count(group.count)
        if grouping == "hour":  # by the instant: in autumn 01:00 comes twice, and 01:00+01:00 is the first
            return tuple(sorted(counts.values(), key=lambda count: datetime.fromisoformat(count.key)))
        return tuple(counts[key] for key in sorted(counts))

    def _groups(self, visit: Visit, came_at: datetime) -> tuple[tuple[str, str], ...]:
        """A visit's key and name in each of ``GROUPINGS``."""
        programme, session, room = place_names(self._catalogue, visit)
        hour = came_at.replace(minute=0, second=0, microsecond=0)
        age_band = visit.age_band.key if visit.age_band else "not_asked"
        return (
            (visit.programme_key, programme),
            (visit.session_key or "", session or "Open visit"),
            (visit.room_key, room),
            (hour.isoformat(timespec="seconds"), f"{hour:%H:%M}"),
            (visit.how.value, visit.how.value),
            (age_band, age_band),
        )

    def _sum(self, wanted: Callable[[_Alike], bool]) -> Count:
        total = Count()
        for group in self._counts.values():
            if wanted(group.alike):
                total.add_count(group.count)
        return total

    def _staying(self, wanted: Callable[[_Alike], bool]) -> Count:
        total = self._sum(wanted)
        total.visits -= sum(group.left_early for group in self._counts.values() if wanted(group.alike))
        return total
