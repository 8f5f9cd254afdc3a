"""From the day's figures to what stands on its report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.day_report import Balance, Bar, DayReport, asked, first_timers, most_first, private_bars
from kiosk.domain.languages import LANGUAGES
from kiosk.exchange.day_export_summary import DaySummary

MOST_PROGRAMMES, MOST_ROOMS, MOST_LANGUAGES, MOST_QUESTIONS = 6, 6, 6, 4
_HOUR = timedelta(hours=1)


def report_of(day: date, summary: DaySummary, catalogue: Catalogue) -> DayReport:
    """Return the report of a day's figures."""
    out, first = summary.people_out, summary.first_visits
    languages = [(_language(key), people) for key, people in summary.languages.items()]
    return DayReport(
        place=summary.venue,
        day=day,
        as_of=_clock(summary.as_of, catalogue),
        kiosks=summary.kiosks,
        people=summary.people_today,
        parties=summary.parties,
        adults=summary.people.adults,
        under_18=summary.people.under_18,
        not_said=summary.people.not_said,
        re_entries=summary.re_entries,
        balance=Balance(
            summary.opening,
            summary.people_in,
            out.observed,
            out.assumed,
            out.counted,
            summary.inside,
            out.moved,
            summary.elsewhere,
        ),
        hours=_hours(summary, catalogue),
        programmes=most_first(((each.name, each.visits) for each in summary.by["programme"]), MOST_PROGRAMMES),
        rooms=most_first(((each.name, each.visits) for each in summary.by["room"]), MOST_ROOMS),
        languages=private_bars(most_first(languages, MOST_LANGUAGES)),
        first_timers=first_timers(first.first_time, first.first_time + first.been_before),
        feedback=tuple(
            asked(question.text, question.shown, [(answer.text, answer.count) for answer in question.answers])
            for question in summary.feedback[:MOST_QUESTIONS]
        ),
        remarks=tuple(_remarks(summary)),
    )


def _hours(summary: DaySummary, catalogue: Catalogue) -> tuple[Bar, ...]:
    """Every hour from the first arrival to the last, those in which nobody came too. They follow the clock's run, so
    that the hour that comes twice in autumn stands twice."""
    counts = {datetime.fromisoformat(each.key).astimezone(UTC): each.visits for each in summary.by["hour"]}
    if not counts:
        return ()
    first, last = min(counts), max(counts)
    hours = (first + number * _HOUR for number in range((last - first) // _HOUR + 1))
    return tuple(Bar(f"{hour.astimezone(catalogue.venue.time_zone):%H}", counts.get(hour, 0)) for hour in hours)


def _remarks(summary: DaySummary) -> Iterator[str]:
    if summary.still_in.people:
        yield f"{summary.still_in.people} still in when this was made."
    yield from _since(summary.ended_after_day.people - summary.assumed_after_day.people, "left")
    yield from _since(summary.assumed_after_day.people, "not seen leaving, taken to have left")
    if summary.facts.gaps:
        yield "Entries of the journal are missing: the figures may be too low."
    if summary.facts.clock_behind:
        yield f"The clock was wrong for {summary.facts.clock_behind} entries."
    if summary.re_entries:
        are = "is" if summary.re_entries == 1 else "are"
        yield f"{summary.re_entries} came in more than once and {are} counted once."


def _since(people: int, how: str) -> Iterator[str]:
    """Of those inside when the day ended: whoever is closed late is told as what the day knew, and what came of it."""
    if people:
        yield f"{people} {how} after the day."


def _language(key: str) -> str:
    language = LANGUAGES.get(key)
    return language.english_name if language else key


def _clock(at: str | None, catalogue: Catalogue) -> str:
    if at is None:
        return ""
    local = datetime.fromisoformat(at).astimezone(catalogue.venue.time_zone)
    return f"{local:%H:%M} on {local.day} {local:%B}"
