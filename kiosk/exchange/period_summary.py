"""What a period comes to, of all kiosks of a hub: summary.json, and the first sheet of the workbook.

Visits pass in the order in which they began; beyond one day's counts nothing of them is kept.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import CheckedIn, FeedbackGiven
from kiosk.domain.visits import Ending, Visit
from kiosk.exchange.day_export_columns import DEFINITIONS, SUMMARY_KEYS
from kiosk.exchange.day_export_feedback import FeedbackTally
from kiosk.exchange.day_export_ledger import Gap, KioskRun
from kiosk.exchange.day_export_summary import FactsSummary, FirstVisits, People, PeopleOut, Remainder, Summary
from kiosk.exchange.day_export_tally import GROUPINGS, Count, DayTally

_OF_A_PERIOD = {
    "people_each_day": "Visits less same-day re-entries and moves (both count people), each day's added up: whoever "
    "comes on two days counts twice.",
    "people_out": "How the visits of these days ended, in people: observed (seen to leave), assumed (nobody saw them "
    "leave), moved (went on to another session without leaving); beside them, counted (left in these days without "
    "saying who).",
    "still_in": "Parties and people of these days' visits that have not left.",
}
_SAME = ("parties", "visits", "different_people", "as_of", "feedback", "age_band", "first_visits", "languages")
PERIOD_DEFINITIONS = {name: DEFINITIONS[name] for name in _SAME} | _OF_A_PERIOD
"""The sentences that stand on a period's figures; those that a day has too are the same."""

PERIOD_KEYS = {
    "first_day": "The first day, 04:00 to 04:00 local time.",
    "last_day": "The last day; it is part of the period.",
    "starts_at": "When the first day starts, with offset.",
    "ends_at": "When the last one ends; the end is not part of it.",
    **{name: SUMMARY_KEYS[name] for name in ("time_zone", "venue", "venue_key")},
    "exported_by": "hub: the facts of all kiosks, as they agree.",
    "kiosks": SUMMARY_KEYS["kiosks"],
    "as_of": f"{DEFINITIONS['as_of']} Null for a period without facts.",
    **{name: SUMMARY_KEYS[name] for name in ("parties", "visits", "people", "re_entries", "moves")},
    **{name: _OF_A_PERIOD[name] for name in ("people_each_day", "people_out", "still_in")},
    "by": "Parties, visits, adults, under_18 and not_said by day, programme, session, room, hour (local, of the "
    "check-in), how and age_band.",
    **{name: SUMMARY_KEYS[name] for name in ("feedback", "first_visits", "languages")},
    "facts": SUMMARY_KEYS["facts"],
    "definitions": SUMMARY_KEYS["definitions"],
}
"""What each key of a period's summary.json says; README.md's data dictionary shows this text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodSummary(Summary):
    """A period's figures; ``PERIOD_KEYS`` says what each is."""

    plain_figures = (
        *("first_day", "last_day", "starts_at", "ends_at", "time_zone", "venue", "venue_key", "exported_by", "as_of"),
        *("parties", "visits", "re_entries", "moves", "people_each_day"),
    )
    parts = ("people_out", "people", "first_visits", "still_in")

    first_day: str
    last_day: str
    people_each_day: int
    definitions: dict[str, str] = field(default_factory=lambda: dict(PERIOD_DEFINITIONS))


class PeriodFigures:
    """Counts what takes place in a period; ``first`` and ``last`` are its days, both included."""

    def __init__(self, first: date, last: date, catalogue: Catalogue) -> None:
        self._first = first
        self._last = last
        self._catalogue = catalogue
        self._day: date | None = None
        self._of_day = DayTally(catalogue)
        self._days: list[Count] = []
        self._by: dict[str, dict[str, Count]] = {grouping: {} for grouping in GROUPINGS}
        self._re_entries = self._moves = 0
        self._still_in = Count()
        self._out: Counter[Ending] = Counter()
        self._counted = 0
        self._feedback = FeedbackTally()
        self._been_before: Counter[bool] = Counter()
        self._languages: Counter[str] = Counter()
        self._runs: list[KioskRun] = []
        self._gaps: list[Gap] = []
        self._clock_behind = 0
        self._as_of: datetime | None = None

    def take(self, day: date, visit: Visit, came: CheckedIn) -> None:
        """Count a visit that began on a day, with its check-in; days come in their order."""
        if day != self._day:
            self._end_day()
            self._day = day
        self._of_day.take(visit, seen_leaving=True)
        early = visit.left.people if visit.left else 0
        self._out[Ending.OBSERVED] += early
        if visit.ending is not None:
            self._out[visit.ending] += max(visit.party.people - early, 0)
        if came.been_before is not None and not visit.re_entry and not visit.moved:
            self._been_before[came.been_before] += 1
        if came.language:
            self._languages[came.language] += visit.party.people - visit.moved

    def take_feedback(self, given: FeedbackGiven) -> None:
        """Count one person's answers."""
        self._feedback.take(given)

    def take_counted_out(self, people: int) -> None:
        """Count people who left without saying who."""
        self._counted += people

    def take_run(self, kiosk: str, numbers: tuple[int, int], facts: int, clock_behind: int, newest: datetime) -> None:
        """Note a kiosk's facts: the first and the last number, how many they are, how many under a wrong clock."""
        self._runs.append(KioskRun(kiosk, *numbers, facts))
        self._clock_behind += clock_behind
        self._as_of = newest if self._as_of is None else max(self._as_of, newest)

    def take_gap(self, kiosk: str, first_missing: int, last_missing: int) -> None:
        """Note numbers that a kiosk's facts leave out."""
        self._gaps.append(Gap(kiosk, first_missing, last_missing))

    def summary(self) -> PeriodSummary:
        """Return what it comes to."""
        self._end_day()
        self._day = None
        venue, total = self._catalogue.venue, Count()
        for count in self._days:
            total.add_count(count)
        observed = self._out[Ending.OBSERVED] - self._moves
        parts = observed, self._out[Ending.ASSUMED], self._counted, self._moves
        return PeriodSummary(
            first_day=self._first.isoformat(),
            last_day=self._last.isoformat(),
            starts_at=self._local(venue.day_bounds(self._first)[0]),
            ends_at=self._local(venue.day_bounds(self._last)[1]),
            time_zone=venue.time_zone.key,
            venue=venue.name,
            venue_key=venue.key,
            exported_by="hub",
            kiosks=tuple(run.kiosk for run in self._runs),
            as_of=self._local(self._as_of) if self._as_of else None,
            parties=total.parties,
            visits=total.visits,
            people=People(total.adults, total.under_18, total.not_said),
            re_entries=self._re_entries,
            moves=self._moves,
            people_each_day=total.visits - self._re_entries - self._moves,
            people_out=PeopleOut(*parts, sum(parts)),
            still_in=Remainder(self._still_in.parties, self._still_in.visits),
            by={"day": tuple(self._days)} | {name: self._counts(name) for name in GROUPINGS},
            feedback=self._feedback.questions(venue.feedback),
            first_visits=FirstVisits(self._been_before[False], self._been_before[True]),
            languages={key: people for key, people in sorted(self._languages.items()) if people},
            facts=FactsSummary(
                sum(run.count for run in self._runs), self._clock_behind, tuple(self._runs), tuple(self._gaps)
            ),
        )

    def _end_day(self) -> None:
        if self._day is None:
            return
        tally, total = self._of_day, self._of_day.total
        total.key = total.name = self._day.isoformat()
        self._days.append(total)
        self._re_entries += tally.re_entries.visits
        self._moves += tally.moves
        self._still_in.add_count(tally.still_in)
        for grouping, counts in self._by.items():
            for count in tally.by(grouping):
                counts.setdefault(count.key, Count(count.key, count.name)).add_count(count)
        self._of_day = DayTally(self._catalogue)

    def _counts(self, grouping: str) -> tuple[Count, ...]:
        """Hours come by the clock's run as their days did; all else by key."""
        counts = self._by[grouping]
        return tuple(counts.values() if grouping == "hour" else (counts[key] for key in sorted(counts)))

    def _local(self, instant: datetime) -> str:
        return instant.astimezone(UTC).astimezone(self._catalogue.venue.time_zone).isoformat()
