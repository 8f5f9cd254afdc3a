"""The day's visits counted, in all and by programme, session, room, hour, how and age band."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.visits import Ending, Visit
from kiosk.exchange.day_export_rows import place_names

GROUPINGS = ("programme", "session", "room", "hour", "how", "age_band")


@dataclass(slots=True)
class Count:
    """Parties (check-ins) and visits (check-ins x party size), the latter by what is known of their age."""

    key: str
    name: str
    parties: int = 0
    visits: int = 0
    adults: int = 0
    under_18: int = 0
    not_said: int = 0

    def add(self, visit: Visit) -> None:
        """Count one party's visit."""
        self.parties += 1
        self.visits += visit.party.people
        self.adults += visit.party.adults
        self.under_18 += visit.party.under_18
        self.not_said += visit.party.not_said


@dataclass(slots=True)
class _Grouping:
    """Counts by key."""

    counts: dict[str, Count] = field(default_factory=dict)

    def add(self, key: str, name: str, visit: Visit) -> None:
        count = self.counts.get(key)
        if count is None:
            count = self.counts[key] = Count(key, name)
        count.add(visit)

    def sorted(self) -> tuple[Count, ...]:
        return tuple(self.counts[key] for key in sorted(self.counts))


class DayTally:
    """Counts visits as they pass and keeps none of them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.total = Count("", "")
        self.re_entries = Count("", "")
        self.still_in = Count("", "")
        self.ended_after_day = Count("", "")
        self.assumed_after_day = Count("", "")
        self._catalogue = catalogue
        self._zone = catalogue.venue.time_zone
        self._groupings = {name: _Grouping() for name in GROUPINGS}

    def take(self, visit: Visit, *, seen_leaving: bool) -> None:
        """Count one visit; ``seen_leaving`` says that its check-out is among the day's facts."""
        self.total.add(visit)
        if visit.re_entry:
            self.re_entries.add(visit)
        if visit.is_open:
            self.still_in.add(visit)
        elif not seen_leaving:
            self.ended_after_day.add(visit)
            if visit.ending is Ending.ASSUMED:
                self.assumed_after_day.add(visit)
        self._group(visit)

    def by(self, grouping: str) -> tuple[Count, ...]:
        """Return the counts of one of ``GROUPINGS``, by key; hours by the clock's run."""
        counts = self._groupings[grouping].sorted()
        if grouping == "hour":  # by the instant: in autumn 01:00 comes twice, and 01:00+01:00 is the first
            return tuple(sorted(counts, key=lambda count: datetime.fromisoformat(count.key)))
        return counts

    def _group(self, visit: Visit) -> None:
        programme, session, room = place_names(self._catalogue, visit)
        hour = visit.checked_in_at.astimezone(self._zone).replace(minute=0, second=0, microsecond=0)
        age_band = visit.age_band.key if visit.age_band else "not_asked"
        keys: Mapping[str, tuple[str, str]] = {
            "programme": (visit.programme_key, programme),
            "session": (visit.session_key or "", session or "Open visit"),
            "room": (visit.room_key, room),
            "hour": (hour.isoformat(timespec="seconds"), f"{hour:%H:%M}"),
            "how": (visit.how.value, visit.how.value),
            "age_band": (age_band, age_band),
        }
        for grouping, (key, name) in keys.items():
            self._groupings[grouping].add(key, name, visit)
