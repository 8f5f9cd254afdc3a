"""What a day or a period comes to: one value, written as summary.json and as the workbook's first sheet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import ClassVar

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.values import frozen
from kiosk.exchange.csv_safety import escape_formula
from kiosk.exchange.day_export_columns import DEFINITIONS, Cell
from kiosk.exchange.day_export_feedback import QuestionCount, feedback_rows
from kiosk.exchange.day_export_ledger import DayLedger, Gap, KioskRun
from kiosk.exchange.day_export_tally import GROUPINGS, Count, DayTally
from kiosk.exchange.rendering import Row


@frozen
class Around:
    """What a day's own facts do not say: who was in when it began, and what other kiosks changed of it."""

    opening: int
    elsewhere: int = 0


@frozen
class PeopleOut:
    """People whose visit was recorded to end on the day."""

    observed: int
    assumed: int
    counted: int
    moved: int
    total: int


@frozen
class People:
    """People of the day's visits; of ``not_said`` nobody asked the age."""

    adults: int
    under_18: int
    not_said: int


@frozen
class FirstVisits:
    """Parties that said whether they had been here before."""

    first_time: int
    been_before: int


@frozen
class Remainder:
    """Parties and their people."""

    parties: int
    people: int


@frozen
class FactsSummary:
    """The day's facts: how many, with a wrong clock, from which kiosks, and the numbers that are missing."""

    count: int
    clock_behind: int
    by_kiosk: tuple[KioskRun, ...]
    gaps: tuple[Gap, ...]


@frozen
class WrittenFile:
    """One file of the export: its rows below the header and its SHA-256."""

    rows: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a day or a period comes to; the field names are summary.json's keys, ``definitions`` says what each counts.

    Times are ISO 8601 texts in the venue's local time with offset; ``as_of`` is ``None`` where there are no facts.
    """

    plain_figures: ClassVar[tuple[str, ...]]
    """What is one value, in the order of the Summary sheet."""
    parts: ClassVar[tuple[str, ...]]
    """What has several, in the order of the sheet."""

    starts_at: str
    ends_at: str
    time_zone: str
    venue: str
    venue_key: str
    exported_by: str
    kiosks: tuple[str, ...]
    as_of: str | None
    parties: int
    visits: int
    people: People
    re_entries: int
    moves: int
    people_out: PeopleOut
    still_in: Remainder
    by: dict[str, tuple[Count, ...]]
    feedback: tuple[QuestionCount, ...]
    first_visits: FirstVisits
    languages: dict[str, int]
    facts: FactsSummary
    definitions: dict[str, str]

    def as_json(self) -> str:
        """Return summary.json's text: sorted keys, two spaces, a final newline."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2, sort_keys=True) + "\n"

    def rows(self) -> Iterator[Row]:
        """Yield the Summary sheet's rows in the order of ``SUMMARY_COLUMNS``."""
        for name in self.plain_figures:
            yield name, None, _cell(getattr(self, name))
        yield "kiosks", None, escape_formula(", ".join(self.kiosks))
        for name in self.parts:
            for key, value in asdict(getattr(self, name)).items():
                yield name, key, value
        yield from _fact_rows(self.facts)
        yield from _count_rows(self.by)
        for language, people in self.languages.items():
            yield "language", escape_formula(language), people
        for name, sentence in self.definitions.items():
            yield "definition", name, sentence

    def feedback_rows(self) -> Iterator[Row]:
        """Yield the Feedback sheet's rows."""
        return feedback_rows(self.feedback)


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySummary(Summary):
    """One day's figures."""

    plain_figures = (
        *("day", "starts_at", "ends_at", "time_zone", "venue", "venue_key", "exported_by", "as_of"),
        *("opening", "people_in", "elsewhere", "inside", "balance", "rows_equal_facts"),
        *("parties", "visits", "re_entries", "moves", "people_today"),
    )
    parts = ("people_out", "people", "first_visits", "still_in", "ended_after_day", "assumed_after_day")

    day: str
    opening: int
    people_in: int
    elsewhere: int
    inside: int
    balance: str
    rows_equal_facts: bool
    people_today: int
    ended_after_day: Remainder
    assumed_after_day: Remainder
    files: dict[str, WrittenFile] = field(default_factory=dict)
    definitions: dict[str, str] = field(default_factory=lambda: dict(DEFINITIONS))

    def with_files(self, files: dict[str, WrittenFile]) -> DaySummary:
        """Return the same figures with the files that they came with."""
        return replace(self, files=files)


def summarise(
    day: date, catalogue: Catalogue, kiosk_id: str, around: Around, ledger: DayLedger, tally: DayTally
) -> DaySummary:
    """Return the day's figures from its facts, its visits, and what is around them."""
    venue, total = catalogue.venue, tally.total
    starts_at, ends_at = (_local(bound, catalogue) for bound in venue.day_bounds(day))
    people_out = _people_out(ledger)
    opening, elsewhere = around.opening, around.elsewhere
    inside = opening + ledger.moved + elsewhere
    crossed = f" {'-' if elsewhere < 0 else '+'} {abs(elsewhere)}" if elsewhere else ""
    return DaySummary(
        day=day.isoformat(),
        starts_at=starts_at,
        ends_at=ends_at,
        time_zone=venue.time_zone.key,
        venue=venue.name,
        venue_key=venue.key,
        exported_by=kiosk_id,
        kiosks=tuple(run.kiosk for run in ledger.runs),
        as_of=_local(ledger.as_of, catalogue) if ledger.as_of else None,
        opening=opening,
        people_in=ledger.people_in,
        people_out=people_out,
        elsewhere=elsewhere,
        inside=inside,
        balance=f"{opening} + {ledger.people_in} - {people_out.total}{crossed} = {inside}",
        rows_equal_facts=total.visits == ledger.people_in,
        parties=total.parties,
        visits=total.visits,
        people=People(total.adults, total.under_18, total.not_said),
        re_entries=tally.re_entries.visits,
        moves=tally.moves,
        people_today=total.visits - tally.re_entries.visits - tally.moves,
        still_in=_remainder(tally.still_in),
        ended_after_day=_remainder(tally.ended_after_day),
        assumed_after_day=_remainder(tally.assumed_after_day),
        by={grouping: tally.by(grouping) for grouping in GROUPINGS},
        feedback=ledger.feedback.questions(venue.feedback),
        first_visits=FirstVisits(ledger.been_before_answers[False], ledger.been_before_answers[True]),
        languages={key: people for key, people in sorted(ledger.languages.items()) if people},
        facts=_facts(ledger),
    )


def _count_rows(by: Mapping[str, Iterable[Count]]) -> Iterator[Row]:
    for grouping, counts in by.items():
        for count in counts:
            numbers = count.parties, count.visits, count.adults, count.under_18, count.not_said
            yield f"by {grouping}", escape_formula(count.key), escape_formula(count.name), *numbers


def _fact_rows(facts: FactsSummary) -> Iterator[Row]:
    """Yield the rows that say how complete the facts are."""
    yield "facts", "count", facts.count
    yield "facts", "clock_behind", facts.clock_behind
    yield "facts", "gaps", len(facts.gaps)
    for run in facts.by_kiosk:
        yield "first fact", escape_formula(run.kiosk), run.first_sequence
        yield "last fact", escape_formula(run.kiosk), run.last_sequence
    for gap in facts.gaps:
        yield "facts missing", escape_formula(gap.kiosk), f"{gap.first_missing} to {gap.last_missing}"


def _people_out(ledger: DayLedger) -> PeopleOut:
    parts = ledger.observed, ledger.assumed, ledger.counted, ledger.moved_on
    return PeopleOut(*parts, sum(parts))


def _facts(ledger: DayLedger) -> FactsSummary:
    count = sum(run.count for run in ledger.runs)
    return FactsSummary(count, ledger.clock_behind, tuple(ledger.runs), tuple(ledger.gaps))


def _remainder(count: Count) -> Remainder:
    return Remainder(count.parties, count.visits)


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return value
    return escape_formula(str(value)) if value is not None else None


def _local(instant: datetime, catalogue: Catalogue) -> str:
    return instant.astimezone(catalogue.venue.time_zone).isoformat()
