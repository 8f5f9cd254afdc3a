"""Sentences for people: each outcome has one, short, plain and without blame."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import get_args
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QTextLayout

from kiosk.actions.check_in import CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.join_party import JoinResult
from kiosk.actions.next_session import NextSession
from kiosk.actions.take_scan import NextAsked
from kiosk.domain import check_in as decided
from kiosk.domain import check_out as left
from kiosk.domain.calls import Written
from kiosk.domain.catalogue import Catalogue, Programme, Room, Session, Venue
from kiosk.domain.check_in import CheckInOutcome, StaffReason
from kiosk.domain.check_out import CheckOutOutcome
from kiosk.domain.parties import Joined, JoinOutcome, JoinRefusal
from kiosk.domain.people import AgeRule, Party
from kiosk.domain.retention import Terms
from kiosk.domain.scan_kinds import ScanProblem
from kiosk.domain.scans import PassScan
from kiosk.domain.visits import Going, How, Visit
from kiosk.errors import KioskError
from ui import call_wording, desk_card_wording, help_wording, wording
from ui.answers import Answer
from ui.viewmodels import form_wording
from ui.viewmodels.form_flow import FormFlow, Page

NOW = datetime(2026, 11, 25, 14, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
ROOM = Room("hall", "Hall", directions="straight ahead")
PROGRAMME = Programme("open", "Open visit", "hall", open_visit=True)
SESSION = Session("open/1", "open", "Morning bench", "hall", NOW, NOW + timedelta(hours=1))
CATALOGUE = Catalogue.of(Venue("house", "House", LONDON), [ROOM], [PROGRAMME], [SESSION])
VISIT = Visit(UUID(int=7), Party(), "open", None, "hall", How.CODE, "K1", NOW, name="Ada L", badge_name="Ada")
BANNED = re.compile(r"\b(please|valid|invalid|oops|forbidden|error|failed|illegal|denied|sorry)\b", re.IGNORECASE)
WORDS_AT_MOST = 20
GOING = ("go_on", "go_out")


def admitted(**changes: object) -> decided.Admitted:
    known = decided.Admitted(Party(), PROGRAMME, ROOM, None, True, "Ada L", "Ada", False, None)
    return replace(known, **changes)  # type: ignore[arg-type]


CHECK_INS: list[CheckInOutcome] = [
    admitted(),
    admitted(session=SESSION, party=Party(3, 2), badge=False),
    admitted(session=SESSION, badge=False, pass_code="K1", going=(Going(VISIT, Party()),)),
    decided.AlreadyIn(VISIT, ROOM),
    decided.NotToday(date(2026, 11, 28), "Morning bench"),
    decided.TooEarly("Morning bench", NOW, NOW),
    decided.TooLate("Morning bench", NOW, NOW),
    decided.Full("Morning bench", 6, 0),
    decided.Full("Morning bench", 6, 2),
    decided.Full("Morning bench", 6, 0, held_elsewhere=3),
    decided.Full("Morning bench", 6, 2, held_elsewhere=3),
    *(decided.OutsideAgeRule(PROGRAMME, rule) for rule in (AgeRule(14, 18), AgeRule(18), AgeRule(None, 11))),
    *(decided.NeedsStaff(reason) for reason in StaffReason),
    decided.Cancelled("Morning bench", whole_session=True),
    decided.Cancelled("Morning bench", whole_session=False),
    decided.Revoked(),
    *(decided.UnknownCode(reason) for reason in ("not_found", *ScanProblem)),
]
CHECK_OUTS: list[CheckOutOutcome] = [
    left.CheckedOut(VISIT),
    left.CheckedOut(replace(VISIT, party=Party(2, 1), name="", badge_name="")),
    left.SomeLeft(replace(VISIT, party=Party(2, 2), left=Party(1)), Party(1)),
    left.AlreadyOut(replace(VISIT, checked_out_at=NOW)),
    left.NotIn(),
    left.CollectorAsked(VISIT, Party(0, 1)),
    decided.NeedsStaff(StaffReason.AMBIGUOUS),
    decided.UnknownCode("not_found"),
]
JOINS: list[JoinOutcome] = [
    Joined(VISIT, Party(0, 2)),
    left.NotIn(),
    decided.AlreadyIn(VISIT, ROOM),
    decided.NeedsStaff(StaffReason.PARTY_TOO_LARGE),
    decided.Full("Morning bench", 6, 1),
    decided.Cancelled("Morning bench", whole_session=True),
    decided.NotToday(date(2026, 11, 28), "Morning bench"),
    decided.TooEarly("Morning bench", NOW, NOW),
    decided.TooLate("Morning bench", NOW, NOW),
]


def answers() -> Iterator[Answer]:
    """Yield everything the kiosk answers."""
    for outcome in CHECK_INS:
        yield wording.answer_check_in(CheckInResult(outcome, NOW, VISIT), CATALOGUE)
    for ending in CHECK_OUTS:
        yield wording.answer_check_out(CheckOutResult(ending, NOW, VISIT), CATALOGUE)
    yield wording.answer_check_out(CheckOutResult(left.StayedIn(VISIT), NOW, VISIT), CATALOGUE)
    for joining in JOINS:
        yield wording.answer_join(JoinResult(joining, NOW, VISIT), CATALOGUE)
    yield wording.answer_next(NextAsked(PassScan("K1"), VISIT, NextSession(SESSION, ROOM)), CATALOGUE)
    yield wording.answer_counted_in(3)
    yield wording.answer_counted_out()
    yield wording.answer_trouble(KioskError("the disk"))


def sentences() -> Iterator[str]:
    """Yield every sentence, those of the form included."""
    for answer in answers():
        for text in (answer.heading, *answer.lines, *(step.label for step in answer.steps)):
            yield from re.split(r"(?<=[.!?])\s+", text)
    for page in Page:
        hint = form_wording.hint(FormFlow((), page=page))
        yield from filter(None, (*re.split(r"(?<=[.!?])\s+", hint), form_wording.label(page)))
    for page in (Page.NAME, Page.BADGE, Page.POSTCODE, Page.EMAIL):
        yield form_wording.missing(page)
    yield from form_wording.age_bands().values()
    yield form_wording.incomplete_email()
    yield form_wording.near_email("ada@gmail.com")


def test_every_outcome_of_the_unions_is_among_those_that_are_answered() -> None:
    assert {type(outcome) for outcome in CHECK_INS} == set(get_args(CheckInOutcome))
    assert {type(outcome) for outcome in JOINS} == {Joined, *get_args(JoinRefusal)}
    assert {type(outcome) for outcome in CHECK_OUTS} == set(get_args(CheckOutOutcome))


@pytest.mark.parametrize("answer", list(answers()), ids=lambda answer: answer.heading)
def test_every_answer_says_what_happened_what_is_next_and_leads_on(answer: Answer) -> None:
    assert answer.heading
    assert answer.lines and all(answer.lines)
    assert answer.steps
    assert answer.tone in ("done", "info", "problem")
    assert {step.leads_to for step in answer.steps} <= {"home", "form", "leave", "help", "count_out", "stay", *GOING}


@pytest.mark.parametrize(
    "kind", [decided.NotToday, decided.TooLate, decided.Cancelled, decided.Revoked, decided.UnknownCode]
)
def test_who_shows_a_code_that_is_not_taken_can_come_in_by_name(kind: type[CheckInOutcome]) -> None:
    """Complaint 35: people resisted codes; a name alone had to be enough."""
    said = [
        wording.answer_check_in(CheckInResult(each, NOW), CATALOGUE) for each in CHECK_INS if isinstance(each, kind)
    ]
    assert said and {answer.steps[0].leads_to for answer in said} == {"form"}


def test_no_sentence_is_longer_than_twenty_words() -> None:
    assert [text for text in sentences() if len(text.split()) > WORDS_AT_MOST] == []


def test_no_sentence_blames_or_begs_and_every_placeholder_is_filled() -> None:
    assert [text for text in sentences() if BANNED.search(text)] == []
    assert [text for text in sentences() if re.search(r"%\d", text)] == []


def test_a_welcome_names_the_room_the_start_and_the_number_of_people() -> None:
    result = CheckInResult(admitted(session=SESSION, party=Party(3, 2)), NOW, VISIT)
    answer = wording.answer_check_in(result, CATALOGUE)
    said = " ".join((answer.heading, *answer.lines))
    assert all(words in said for words in ("Ada", "Hall", "14:00", "5"))


def test_where_names_are_not_shown_the_welcome_has_none() -> None:
    answer = wording.answer_check_in(CheckInResult(admitted(), NOW, VISIT), CATALOGUE, by_name=False)
    assert "Ada" not in " ".join((answer.heading, *answer.lines))


def test_a_percent_sign_in_a_title_is_left_alone() -> None:
    answer = wording.answer_check_in(CheckInResult(decided.TooEarly("100%1 wool", NOW, NOW), NOW), CATALOGUE)
    assert any("100%1 wool" in line for line in answer.lines)


def test_the_desk_is_told_that_other_kiosks_hold_the_places() -> None:
    full = decided.Full("Morning bench", 6, 1, held_elsewhere=3)
    held = "Places left in Morning bench: 1 at this kiosk, 3 at other kiosks. Let them in all the same? Say why."
    assert desk_card_wording.too_full(full) == held
    assert "3 at other kiosks" in call_wording.not_in(CheckInResult(full, NOW))
    assert call_wording.not_in(CheckInResult(decided.Full("Morning bench", 6, 1), NOW)).startswith(
        "Morning bench is full"
    )


@pytest.fixture
def from_the_right() -> Iterator[None]:
    """A language that is written from the right."""
    before = QLocale()
    QLocale.setDefault(QLocale("fa"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("from_the_right")
def test_what_the_desk_writes_from_the_left_stands_so_behind_its_name_among_words_from_the_right() -> None:
    written = ("Behind you", "(2) پشت سر شما", "12")
    quoted = [help_wording.quoted(Written(by_staff=True, text=text), "Sam") for text in written]
    assert [line.startswith("\u2066") and line.endswith("\u2069") for line in quoted] == [True, False, False]
    assert all("Sam" in line for line in quoted)


@pytest.mark.usefixtures("from_the_right")
def test_behind_a_word_from_the_right_what_is_written_from_the_left_stands_apart() -> None:
    line = help_wording.quoted(Written(by_staff=True, text="Behind you"), "میز")
    assert line == "\u200f\u2068میز\u2069: \u2068Behind you\u2069", (
        "the line runs from the right, as its first word does"
    )


@pytest.mark.usefixtures("from_the_right", "qapp")
@pytest.mark.parametrize("sentence", ["إشعار الخصوصية، الإصدار %1", "نسخهٔ %1 اطلاعیهٔ حریم خصوصی"])
def test_a_notices_version_runs_from_the_left_among_words_from_the_right(
    monkeypatch: pytest.MonkeyPatch, sentence: str
) -> None:
    monkeypatch.setattr(QCoreApplication, "translate", lambda *_: sentence)
    shown = form_wording.notice_version(Terms("2026-11"))
    begin = shown.index("2026-11")
    drawn = QTextLayout(shown)
    drawn.beginLayout()
    line = drawn.createLine()
    drawn.endLayout()
    across = [line.cursorToX(begin + letter)[0] for letter in range(len("2026-11"))]
    assert across == sorted(across)
