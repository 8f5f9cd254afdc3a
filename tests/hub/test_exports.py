"""Exports of a period: a kiosk's columns and figures, of all kiosks, in files that are sent as they are made."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date, timedelta
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
from python_calamine import load_workbook

from kiosk.domain.facts import CountedOut, FeedbackGiven, Joined, Undone, people_moved
from kiosk.domain.people import Party
from kiosk.domain.visits import How
from kiosk.exchange.day_export import reckon_day
from kiosk.exchange.day_export_columns import FACT_COLUMNS, FEEDBACK_COLUMNS, VISIT_COLUMNS
from kiosk.exchange.day_export_summary import DaySummary
from kiosk.hub.pages import exports as files
from kiosk.hub.pages import periods
from kiosk.hub.pages.accounts import Role
from kiosk.hub.pages.export_progress import Noted
from kiosk.hub.pages.exports import FILES, Export, exported
from kiosk.hub.pages.periods import Period, PeriodReading, merged_stay, plain_stay
from kiosk.wire import microseconds
from kiosk.wire.fact_words import words_of
from tests.exchange.day_export_journal import FakeJournal
from tests.exchange.test_day_export_laws import FrontDesk
from tests.fakes.made import checked_in
from tests.hub.browser import Browser, signed_in
from tests.hub.days import Day
from tests.hub.running import SITE, RunningHub, made_catalogue
from tests.hub.test_service import push

ID = "an-export-id"


def fetched(browser: Browser, name: str, first: date, last: date) -> bytes:
    """Return a file of a period."""
    answer = browser.http.get(f"/exports/{name}", params={"id": ID, "first": str(first), "last": str(last)})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["content-type"] == FILES[name]
    return answer.content


def rows_of(browser: Browser, name: str, first: date, last: date) -> list[dict[str, str]]:
    """Return the rows of a table."""
    return list(csv.DictReader(StringIO(fetched(browser, name, first, last).decode("utf-8-sig"))))


def sheets_of(workbook: Path) -> dict[str, list[list[Any]]]:
    """Return the rows of each sheet."""
    opened = load_workbook(workbook)
    return {name: opened.get_sheet_by_name(name).to_python() for name in opened.sheet_names}


def test_tables_have_a_kiosk_s_columns_of_all_kiosks(hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(periods, "PAGE_ROWS", 2)  # several pages of a few rows
    browser, day = signed_in(hub, role=Role.ORGANISER), Day(hub, kiosks=2)
    first = day.came(3, code="=A1")
    day.came(2, "studio", kiosk=1)
    undone = checked_in(day.ids)
    day.happened(Undone(undone.visit_id, day.happened(undone), -1))
    day.left(first.visit_id, 3, kiosk=1)
    today = hub.clock.now().date()
    visits = rows_of(browser, "visits.csv", today, today)
    assert list(visits[0]) == [column.name for column in VISIT_COLUMNS]
    assert [(row["people"], row["room"], row["check_out"], row["kiosk"]) for row in visits] == [
        ("3", "The Workshop", "observed", "kiosk-0"),
        ("2", "Design Studio", "still in", "kiosk-1"),
    ]
    assert (visits[0]["check_out_how"], visits[0]["code"]) == ("code", "'=A1")
    facts = rows_of(browser, "facts.csv", today, today)
    assert list(facts[0]) == [column.name for column in FACT_COLUMNS]
    assert Counter(row["kind"] for row in facts) == {"checked_in": 3, "undone": 1, "checked_out": 1}
    assert [int(row["sequence"]) for row in facts if row["kiosk"] == "kiosk-0"] == [1, 2, 3]
    tomorrow = today + timedelta(days=1)
    assert rows_of(browser, "visits.csv", tomorrow, tomorrow) == []
    assert "0 rows" in browser.open(f"/exports/progress?id={ID}").text
    rows_of(browser, "facts.csv", today, tomorrow)
    assert "Done: 5 rows" in browser.open(f"/exports/progress?id={ID}").text
    assert "It begins" in browser.open("/exports/progress?id=another").text


def test_a_workbook_has_all_of_it_and_goes_on_on_another_sheet(
    hub: RunningHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "SHEET_ROWS", 3)
    monkeypatch.setattr(periods, "PAGE_ROWS", 2)
    browser, day = signed_in(hub, role=Role.ORGANISER), Day(hub)
    parties = [day.came(people, code="000123") for people in (1, 2, 3, 4)]
    day.happened(FeedbackGiven("2026-1", (("again", "yes"), ("liked", ""))))
    today = hub.clock.now().date()
    (tmp_path / "period.xlsx").write_bytes(fetched(browser, "period.xlsx", today, today))
    sheets = sheets_of(tmp_path / "period.xlsx")
    assert list(sheets) == ["Summary", "Visits", "Visits 2", "Facts", "Facts 2", "Feedback"]
    for name, columns in (("Visits", VISIT_COLUMNS), ("Facts 2", FACT_COLUMNS), ("Feedback", FEEDBACK_COLUMNS)):
        assert sheets[name][0] == [column.name for column in columns]
    assert [len(rows) - 1 for rows in sheets.values()][1:] == [3, 1, 3, 2, 1]
    ids = [row[0] for name in ("Visits", "Visits 2") for row in sheets[name][1:]]
    assert ids == [str(party.visit_id) for party in parties]
    code = [column.name for column in VISIT_COLUMNS].index("code")
    assert sheets["Visits"][1][code] == "000123"
    summary = {(row[0], row[1]): row[2] for row in sheets["Summary"]}
    assert (summary["visits", ""], summary["still_in", "parties"], summary["first_day", ""]) == (10, 4, str(today))
    assert "Done: 9 rows" in browser.open(f"/exports/progress?id={ID}").text
    answers = rows_of(browser, "feedback.csv", today, today)
    assert [(row["question_key"], row["answer_key"], row["count"], row["shown"]) for row in answers] == [
        ("again", "yes", "1", "1"),
    ]


def told(hub: RunningHub, journal: FakeJournal) -> None:
    """Tell the hub all of a journal, each kiosk's facts by that kiosk."""
    for kiosk in sorted({entry.kiosk_id for entry in journal.journal}):
        facts = []
        for entry in (entry for entry in journal.journal if entry.kiosk_id == kiosk):
            kind, visit_id, body = words_of(entry.fact)
            said = {"id": str(entry.id), "sequence": entry.sequence, "kind": kind, "body": json.loads(body)}
            said |= {"occurred_at": microseconds.of_instant(entry.occurred_at), "monotonic_ns": entry.monotonic_ns}
            said |= {"clock_behind": entry.clock_behind, "schema_version": entry.schema_version}
            said |= {"visit_id": str(visit_id) if visit_id else None, "people": people_moved(entry.fact)}
            facts.append(said)
        answers = push(hub, hub.enrolled(kiosk), *facts).json()["answers"]
        assert {each["word"] for each in answers} == {"accepted"}


def figures_of(hub: RunningHub, first: date, last: date) -> dict[str, Any]:
    """Return a period's summary.json."""
    catalogue = made_catalogue(first, last)
    begun = lambda found: Export(found, hub.venue, catalogue, SITE.formats, Period(first, last))  # noqa: E731
    noted = Noted(hub.engine, hub.venue, ID)
    parts = exported(hub.engine, "summary.json", noted, begun, hub.clock.now)
    said: dict[str, Any] = json.loads(b"".join(parts))
    return said


def added(counts: Iterator[Any]) -> dict[str, dict[str, Any]]:
    """Return counts of several days, those of one key together."""
    sums: dict[str, Counter[str]] = {}
    for count in counts:
        sums.setdefault(count["key"], Counter()).update({k: v for k, v in count.items() if isinstance(v, int)})
    return {key: dict(numbers) for key, numbers in sums.items()}


@pytest.mark.parametrize("seed", range(3))
def test_the_figures_of_a_period_are_its_days_figures_added_up(hub: RunningHub, seed: int) -> None:
    chance, desk = Random(seed), FrontDesk(FakeJournal(clock=hub.clock.now()))
    verbs = ["come", "come", "some leave", "leave", "go on", "count out", "undo", "assume", "sleep"]
    for _ in range(90):
        desk.act(chance.choice(verbs), chance.randrange(6), chance.randrange(40))
    journal = desk.journal
    first = hub.clock.now().date()
    catalogue = made_catalogue(first, first)
    last = catalogue.venue.day_of(journal.clock)
    hub.clock.pass_time(journal.clock - hub.clock.now())
    told(hub, journal)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    assert len(days) > 2
    reckoned: list[DaySummary] = [
        reckon_day(day, reader=journal, catalogue=catalogue, kiosk_id="kiosk-0") for day in days
    ]
    said = figures_of(hub, first, last)
    for name in ("parties", "visits", "re_entries", "moves"):
        assert said[name] == sum(getattr(day, name) for day in reckoned), name
    assert said["people_each_day"] == sum(day.people_today for day in reckoned)
    assert said["people_out"]["moved"] == sum(day.people_out.moved for day in reckoned)
    for name in ("people", "first_visits"):
        wanted = Counter[str]()
        for day in reckoned:
            wanted.update(asdict(getattr(day, name)))
        assert said[name] == dict(wanted)
    for grouping, counts in said["by"].items():
        if grouping != "day":
            assert added(iter(counts)) == added(asdict(each) for day in reckoned for each in day.by[grouping])
    assert {each["key"]: each["visits"] for each in said["by"]["day"]} == {
        day.day: day.visits for day in reckoned if day.parties
    }
    assert said["facts"]["count"] == len(journal.journal)
    with hub.engine.connect() as connection:
        visits = list(PeriodReading(connection, hub.venue, catalogue, Period(first, last)).facts_by_visit())
    plain = [rows for rows in visits if plain_stay(rows)]
    assert 0 < len(plain) < len(visits)
    assert [plain_stay(rows) for rows in plain] == [merged_stay(rows) for rows in plain]
    assert [run["kiosk"] for run in said["facts"]["by_kiosk"]] == ["kiosk-0", "kiosk-1"]
    assert said["facts"]["gaps"] == []


def test_figures_say_how_people_left_what_was_spoken_and_which_facts_are_missing(hub: RunningHub) -> None:
    day = Day(hub, kiosks=2)
    known = replace(checked_in(day.ids, party=Party(2), code="A1"), language="so", been_before=True)
    day.happened(known)
    day.happened(Joined(known.visit_id, Party(1, 1), How.CODE, ("A2",)), kiosk=1)
    day.came(3)
    day.left(known.visit_id, 4, kiosk=1)
    counted = day.happened(CountedOut(2))
    day.happened(CountedOut(1))
    day.happened(Undone(day.ids.new_id(), counted, 2))
    day.sequences[0] += 2
    day.came(1)
    today = hub.clock.now().date()
    said = figures_of(hub, today, today)
    assert said["people_out"] == {"observed": 4, "assumed": 0, "counted": 1, "moved": 0, "total": 5}
    assert (said["visits"], said["still_in"]) == (8, {"parties": 2, "people": 4})
    assert said["languages"] == {"so": 4}
    assert said["first_visits"] == {"first_time": 0, "been_before": 1}
    assert said["facts"]["gaps"] == [{"kiosk": "kiosk-0", "first_missing": 6, "last_missing": 7}]
    assert said["kiosks"] == ["kiosk-0", "kiosk-1"]


def test_whoever_goes_away_in_the_middle_leaves_no_connection_held_and_nobody_who_waits(hub: RunningHub) -> None:
    browser = signed_in(hub, role=Role.ORGANISER)
    Day(hub).came(2)
    today = hub.clock.now().date()
    period, catalogue = Period(today, today), made_catalogue(today, today)
    begun = lambda found: Export(found, hub.venue, catalogue, SITE.formats, period)  # noqa: E731
    sending = exported(hub.engine, "visits.csv", Noted(hub.engine, hub.venue, ID), begun, hub.clock.now)
    next(sending)
    pool: Any = hub.engine.pool
    assert pool.checkedout() == 1
    assert "hx-get" in browser.open(f"/exports/progress?id={ID}").text
    sending.close()
    assert pool.checkedout() == 0
    far = browser.open(f"/exports/progress?id={ID}").text
    assert "Stopped after 0 of 1 rows" in far and "hx-get" not in far


@pytest.mark.parametrize(
    "asked",
    [
        "visits.csv?first=2026-06-20&last=2026-06-19",
        "visits.csv?first=x&last=2026-06-20",
        "period.xlsx?first=2020-01-01&last=2026-06-20",
        "all.zip?first=2026-06-20&last=2026-06-20",
    ],
)
def test_a_period_that_is_none_is_asked_for_again(hub: RunningHub, asked: str) -> None:
    answer = signed_in(hub, role=Role.ORGANISER).open(f"/exports/{asked}&id={ID}")
    assert answer.status_code == 422
    assert "There is a problem" in answer.text
