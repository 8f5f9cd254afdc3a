"""What took place in a period, as the facts that have reached the hub say; PostgreSQL sorts, and sends page by page.

A visit's facts come together, and the merge says what the visit came to.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Connection, text

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.facts import CheckedIn, CheckedOut, CountedOut, Entry, FeedbackGiven, Undone
from kiosk.domain.merge import AgreedVisit, Told, agreed_visit
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending, Visit
from kiosk.hub.pages.live import TOLD, first_change_since, told_from
from kiosk.wire import microseconds
from kiosk.wire.fact_words import fact_said

PAGE_ROWS = 2_000
FactRow = Sequence[Any]
"""A row of ``TOLD``."""
_KIND, _KIOSK_ID, _VISIT_ID, _BODY, _OCCURRED_AT, _OFFSET_US = map(
    [column.name for column in TOLD].index,
    ("kind", "kiosk_id", "visit_id", "body", "occurred_at", "clock_offset_us"),
)
_PLAIN_KINDS = (["checked_in"], ["checked_in", "checked_out"])
_PERIOD = "venue = :venue AND change >= :first AND occurred_at + clock_offset_us >= :starts_at"
_WITHIN = f"{_PERIOD} AND occurred_at + clock_offset_us < :ends_at"
_TOLD = ", ".join(f"facts.{column.name}" for column in TOLD)
_FACTS = text(f"SELECT {_TOLD} FROM facts WHERE {_WITHIN} ORDER BY occurred_at + clock_offset_us, kiosk_id, sequence")
# Every fact of each visit that began in the period, by when the visits began.
_VISITS = text(
    f"""
    WITH began AS (
        SELECT visit_id, min(occurred_at + clock_offset_us) AS at FROM facts
        WHERE {_WITHIN} AND kind = 'checked_in' GROUP BY visit_id
    )
    SELECT {_TOLD} FROM facts JOIN began USING (visit_id) WHERE facts.venue = :venue AND facts.change >= :first
    ORDER BY began.at, visit_id, change
    """
)
_WITHOUT_VISIT = text(
    f"""
    SELECT {_TOLD} FROM facts WHERE {_WITHIN} AND (kind IN ('counted_out', 'feedback_given') OR kind = 'undone' AND
        CAST(body->>'fact_id' AS uuid) IN (SELECT id FROM facts WHERE {_PERIOD} AND kind = 'counted_out'))
    """
)
_RUNS = text(
    f"""
    SELECT kiosk_id, min(sequence) AS first, max(sequence) AS last, count(*) AS facts,
        count(*) FILTER (WHERE clock_behind) AS behind, max(occurred_at + clock_offset_us) AS newest
    FROM facts WHERE {_WITHIN} GROUP BY kiosk_id ORDER BY kiosk_id
    """
)
_GAPS = text(
    f"""
    SELECT kiosk_id, sequence + 1 AS first, next - 1 AS last FROM (
        SELECT kiosk_id, sequence, lead(sequence) OVER (PARTITION BY kiosk_id ORDER BY sequence) AS next
        FROM facts WHERE {_WITHIN}
    ) AS numbers WHERE next > sequence + 1 ORDER BY kiosk_id, sequence
    """
)
_FACTS_IN_ALL = text(f"SELECT count(*) FROM facts WHERE {_WITHIN}")
_VISITS_IN_ALL = text(f"SELECT count(DISTINCT visit_id) FROM facts WHERE {_WITHIN} AND kind = 'checked_in'")


@frozen
class Period:
    """Days of the venue, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days these are."""
        return (self.last - self.first).days + 1


class Stay(NamedTuple):
    """A visit that holds, its kiosk, by what it was seen to leave, and its check-in."""

    visit: Visit
    kiosk_id: str
    left_by: str
    came: CheckedIn


class Figures(Protocol):
    """What adds a period up."""

    def take(self, day: date, visit: Visit, came: CheckedIn) -> None:
        """Count a visit that began on a day; days come in their order."""

    def take_feedback(self, given: FeedbackGiven) -> None:
        """Count one person's answers."""

    def take_counted_out(self, people: int) -> None:
        """Count people who left without saying who."""

    def take_run(self, kiosk: str, numbers: tuple[int, int], facts: int, clock_behind: int, newest: datetime) -> None:
        """Note a kiosk's facts."""

    def take_gap(self, kiosk: str, first_missing: int, last_missing: int) -> None:
        """Note numbers that a kiosk's facts leave out."""


class PeriodReading:
    """A period of a venue, read over one connection; what is streamed is closed before the next is read."""

    def __init__(self, connection: Connection, venue: str, catalogue: Catalogue, period: Period) -> None:
        self._connection = connection
        self._catalogue = catalogue
        bounds = catalogue.venue.day_bounds(period.first)[0], catalogue.venue.day_bounds(period.last)[1]
        self._given: dict[str, Any] = {"venue": venue, "first": first_change_since(connection, venue, bounds[0])}
        self._given |= dict(zip(("starts_at", "ends_at"), map(microseconds.of_instant, bounds), strict=True))

    def visits_in_all(self) -> int:
        """Return how many visits there are at most: those that were undone are known only when they come."""
        return int(self._connection.scalar(_VISITS_IN_ALL, self._given) or 0)

    def facts_in_all(self) -> int:
        """Return how many facts there are."""
        return int(self._connection.scalar(_FACTS_IN_ALL, self._given) or 0)

    def facts(self) -> Generator[Entry, None, None]:
        """Yield what happened, in its order."""
        for told in self._streamed(_FACTS):
            yield told.entry

    def visits(self) -> Generator[Stay, None, None]:
        """Yield the visits that hold, by when they began."""
        for rows in self.facts_by_visit():
            stay = plain_stay(rows) or merged_stay(rows)
            if stay is not None:
                yield stay

    def facts_by_visit(self) -> Generator[list[FactRow], None, None]:
        """Yield all facts of each visit that began in the period, in the order in which the visits began."""
        for _, rows in groupby(self._rows(_VISITS), key=itemgetter(_VISIT_ID)):
            yield list(rows)

    def count_the_rest(self, figures: Figures) -> None:
        """Let all be counted that is about no visit: answers, who left by the counter, how complete the facts are."""
        for told in self._streamed(_WITHOUT_VISIT):
            match told.entry.fact:
                case FeedbackGiven() as given:
                    figures.take_feedback(given)
                case CountedOut(people=people):
                    figures.take_counted_out(people)
                case Undone(people=people):
                    figures.take_counted_out(-people)
        for run in self._connection.execute(_RUNS, self._given):
            newest = microseconds.as_instant(run.newest)
            figures.take_run(run.kiosk_id, (run.first, run.last), run.facts, run.behind, newest)
        for gap in self._connection.execute(_GAPS, self._given):
            figures.take_gap(gap.kiosk_id, gap.first, gap.last)

    def _streamed(self, statement: Any) -> Generator[Told, None, None]:
        """Yield facts as PostgreSQL sends them, without those that no program here understands."""
        return _understood(self._rows(statement))

    def _rows(self, statement: Any) -> Generator[FactRow, None, None]:
        by_pages = {"stream_results": True, "yield_per": PAGE_ROWS}
        with self._connection.execute(statement, self._given, execution_options=by_pages) as rows:
            yield from rows


def _understood(rows: Iterable[FactRow]) -> Generator[Told, None, None]:
    for row in rows:
        with suppress(ValueError, KeyError):
            yield told_from(row)


def plain_stay(rows: Sequence[FactRow]) -> Stay | None:
    """Return a visit of which nothing is told but that it came, had badges and left: nearly all, and no merge's matter.

    Of any other the merge has the word, and of what nobody here understands.
    """
    told = [row for row in rows if row[_KIND] != "badge_printed"]
    if [row[_KIND] for row in told] not in _PLAIN_KINDS:
        return None
    came, left = told[0], told[-1]
    try:
        fact = fact_said("checked_in", came[_VISIT_ID], came[_BODY])
        end = fact_said("checked_out", left[_VISIT_ID], left[_BODY]) if left is not came else None
    except (ValueError, KeyError):
        return None
    assert isinstance(fact, CheckedIn)
    assert end is None or isinstance(end, CheckedOut)
    at = microseconds.as_instant(came[_OCCURRED_AT] + came[_OFFSET_US])
    visit = fact.began(at)
    if end is not None:
        gone_at = end.left_at + timedelta(microseconds=left[_OFFSET_US])
        visit = replace(visit, checked_out_at=gone_at, ending=end.ending)
    left_by = end.how.value if end and end.ending is Ending.OBSERVED else ""
    return Stay(visit, came[_KIOSK_ID], left_by, fact)


def merged_stay(rows: Sequence[FactRow]) -> Stay | None:
    """Return a visit as the merge has it; ``None`` if it does not hold."""
    told = list(_understood(rows))
    visit = agreed_visit(told)
    if visit is None:
        return None
    came = next(each.entry.fact for each in told if isinstance(each.entry.fact, CheckedIn))
    return Stay(_as_visit(visit, came), visit.began.kiosk_id, _left_by(told, visit), came)


def _as_visit(visit: AgreedVisit, fact: CheckedIn) -> Visit:
    return replace(
        fact.began(visit.began.at),
        party=visit.party,
        session_key=visit.began.session_key,
        room_key=visit.began.room_key,
        checked_out_at=visit.ended_at,
        ending=visit.ending,
        left=visit.left,
    )


def _left_by(told: Sequence[Told], visit: AgreedVisit) -> str:
    if visit.ending is not Ending.OBSERVED:
        return ""
    ends: Iterator[tuple[Told, CheckedOut]] = (
        (each, each.entry.fact) for each in told if isinstance(each.entry.fact, CheckedOut)
    )
    return next((end.how.value for each, end in ends if end.left_at + each.clock_offset == visit.ended_at), "")
