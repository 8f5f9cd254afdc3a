"""The single view models: the form's errors, the board's scale, sessions, leaving, a booked party, time, jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.actions.check_in import Form
from kiosk.actions.reading_ports import HomeFigures, Peg
from kiosk.actions.take_scan import JoinAsked, PartyAsked
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, Programme, Question, QuestionKind, Room, Session, Venue
from kiosk.domain.feedback import Audience, FeedbackQuestion, FeedbackSet, Moment
from kiosk.domain.parties import Missing
from kiosk.domain.people import AgeRule, Party
from kiosk.domain.scans import CodeScan
from kiosk.domain.shares import FreePlaces
from tests.conftest import ExpectedLog
from tests.domain.places import visit
from ui.answers import Answer
from ui.catalogue_watch import CatalogueWatch
from ui.jobs import JobRunner
from ui.listmodels.rows import RowModel
from ui.viewmodels.feedback import FeedbackViewModel
from ui.viewmodels.form import MAX_EMAIL, MAX_TEXT, FormViewModel
from ui.viewmodels.form_flow import Offer
from ui.viewmodels.home import HomeViewModel, PegRow
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.leaving import LeavingViewModel
from ui.viewmodels.party import PartyAnswer, PartyTask, PartyViewModel

NOW = datetime(2026, 11, 25, 14, tzinfo=UTC)
VENUE = Venue("house", "House", ZoneInfo("Europe/London"))
ASKS = (
    Question(QuestionKind.NAME, "In case of fire."),
    Question(QuestionKind.POSTCODE, "To see where you come from.", optional=True),
    Question(QuestionKind.EMAIL, "To write to you.", optional=True),
)
PROGRAMME = Programme("open", "Open visit", "hall", open_visit=True, asks=ASKS)


@pytest.fixture
def form(qapp: QCoreApplication) -> FormViewModel:
    """An open form that asks for the name, the postcode and the e-mail address."""
    made = FormViewModel(VENUE)
    made.open((Offer(PROGRAMME),))
    return made


def answered(form: FormViewModel, *texts: str) -> None:
    for text in texts:
        form.setText(text)
        form.proceed()


def test_the_keyboard_keeps_its_keys_once_the_form_is_closed(form: FormViewModel) -> None:
    answered(form, "Ada")
    assert form.keyboard == "postcode"
    form.close()
    assert form.keyboard == "postcode"


def test_another_edition_of_the_catalogue_is_told_once(qapp: QCoreApplication) -> None:
    editions, told = iter([3, 3, 4, 4]), []
    watch = CatalogueWatch(lambda: next(editions))
    watch.changed.connect(lambda: told.append("changed"))
    watch.start()
    for _ in range(3):
        watch.look()
    watch.stop()
    assert told == ["changed"]


def test_an_empty_name_is_asked_for_in_words_and_blanks_are_empty(form: FormViewModel) -> None:
    for nothing in ("", "   "):
        answered(form, nothing)
        assert (form.page, form.error) == ("name", "Enter your full name")
    answered(form, "  Ada ")
    assert form.page == "postcode"
    assert form.flow is not None
    assert form.flow.answers.name == "Ada"


def test_the_error_goes_with_the_page_and_the_reason_comes_from_the_pack(form: FormViewModel) -> None:
    answered(form, "", "Ada")
    assert (form.error, form.hint) == ("", "To see where you come from.")


def test_an_optional_question_can_be_skipped_or_left_empty_and_the_name_cannot(form: FormViewModel) -> None:
    form.skip()
    assert form.page == "name"
    answered(form, "Ada")
    form.skip()
    answered(form, "")
    assert form.page == "check"


def test_half_an_address_is_said_and_a_slip_is_offered_once(form: FormViewModel) -> None:
    answered(form, "Ada", "W12")
    for half in ("ada", "ada@", "@gmail.com", "ada@gmail"):
        answered(form, half)
        assert "with an @ and a dot" in form.error
    answered(form, "ada@gmial.com")
    assert "ada@gmail.com" in form.error
    form.proceed()
    assert form.page == "check"
    assert form.flow is not None
    assert form.flow.answers.email == "ada@gmial.com"


@pytest.mark.parametrize("address", ["ada@gmail.com", "ada@imperial.ac.uk", "a.b+c@sub.example.org"])
def test_a_sound_address_passes_at_once(form: FormViewModel, address: str) -> None:
    answered(form, "Ada", "W12", address)
    assert form.page == "check"


def test_a_field_takes_no_more_than_it_can_keep(form: FormViewModel) -> None:
    form.setText("x" * 500)
    assert len(form.text) == MAX_TEXT
    answered(form, "Ada", "W12")
    form.setText("x" * 500)
    assert len(form.text) == MAX_EMAIL


def test_closing_the_form_forgets_everything(form: FormViewModel) -> None:
    handed_in: list[Form] = []
    form.submitted.connect(handed_in.append)
    answered(form, "Ada", "W12", "ada@gmail.com")
    form.close()
    form.proceed()
    assert (form.page, form.text, form.error, form.lines.rowCount(), handed_in) == ("", "", "", 0, [])


def figures(*people: int) -> HomeFigures:
    pegs = tuple(Peg(UUID(int=number), count) for number, count in enumerate(people))
    return HomeFigures(pegs, sum(people), sum(people))


def catalogue(*sessions: Session) -> Catalogue:
    return Catalogue.of(VENUE, [Room("hall", "Hall")], [PROGRAMME], sessions)


def session(key: str, minutes: int, **given: Any) -> Session:
    starts_at = NOW + timedelta(minutes=minutes)
    return Session(key, "open", key, "hall", starts_at, starts_at + timedelta(hours=1), **given)


@pytest.mark.parametrize(
    ("people", "pegs", "caption"),
    [
        ((), 0, ""),
        ((1, 2), 3, ""),
        ((20,), 20, ""),
        ((21,), 2, "Each peg = 10 people"),
        ((5, 5, 5, 5, 9), 2, "Each peg = 10 people"),
        ((180,), 18, "Each peg = 10 people"),
        ((181,), 1, "Each peg = 100 people"),
        ((60_000,), 60, "Each peg = 1000 people"),
    ],
)
def test_the_board_has_a_peg_a_person_and_scales_when_it_is_full(
    qapp: QCoreApplication, people: tuple[int, ...], pegs: int, caption: str
) -> None:
    home = HomeViewModel()
    home.setBoardSize(20, 18)
    home.show(figures(*people), catalogue(), NOW)
    assert (home.pegs.rowCount(), home.boardCaption) == (pegs, caption)


def test_newcomers_pegs_are_added_one_that_was_undone_goes_and_the_scale_turns_with_the_one_too_many(
    qapp: QCoreApplication,
) -> None:
    home, heard = HomeViewModel(), list[str]()
    home.pegs.rowsInserted.connect(lambda _, first, last: heard.append(f"{first}-{last}"))
    home.pegs.modelReset.connect(lambda: heard.append("all"))
    home.setBoardSize(5, 5)
    for parties in ((2, 2), (2, 2, 1), (2, 2, 1), (2, 1), (2, 1, 7)):
        home.show(figures(*parties), catalogue(), NOW)
    assert heard == ["0-3", "4-4", "all", "all"]
    assert (home.pegs.rowCount(), home.boardCaption) == (1, "Each peg = 10 people")


def test_rows_that_stay_are_left_alone(qapp: QCoreApplication) -> None:
    rows, heard = RowModel(PegRow), list[str]()
    rows.modelReset.connect(lambda: heard.append("all"))
    rows.rowsInserted.connect(lambda _, first, last: heard.append(f"{first}-{last}"))
    rows.dataChanged.connect(lambda first: heard.append(f"row {first.row()}"))
    one, two, three = (PegRow("ring", "spruce", turn) for turn in range(3))
    for shown in ((one, two), (one, two), (one, two, three), (one, three, three), (one,)):
        rows.show(shown)
        assert rows.rows == shown
    assert heard == ["all", "2-2", "row 1", "all"]


def test_home_lists_the_next_three_sessions_with_what_is_to_be_known_of_each(qapp: QCoreApplication) -> None:
    sessions = (
        session("over", -120),
        session("on now", -30, capacity=9),
        session("full", 10, capacity=3),
        session("places", 20, capacity=9),
        session("drop in", 30),
    )
    home = HomeViewModel()
    free = {"on now": FreePlaces(8), "full": FreePlaces(0), "places": FreePlaces(7)}
    home.show(figures(), catalogue(*sessions), NOW, free)
    rows = [(row.time, row.title, row.stateWords) for row in home.sessions.rows]
    assert rows == [("13:30", "on now", "On now"), ("14:10", "full", "Full"), ("14:20", "places", "7 places")]
    home.show(figures(), catalogue(session("drop in", 30), session("off", 5, cancelled=True)), NOW)
    assert [row.stateWords for row in home.sessions.rows] == ["Cancelled", "Drop in"]


def test_home_promises_no_number_that_this_kiosk_may_not_give(qapp: QCoreApplication) -> None:
    home, on = (
        HomeViewModel(),
        [session("a", -5, capacity=9), session("b", 10, capacity=9), session("c", 20, capacity=9)],
    )
    home.show(figures(), catalogue(*on), NOW, {"a": FreePlaces(0, 3), "b": FreePlaces(2, 7), "c": FreePlaces(9)})
    assert [row.stateWords for row in home.sessions.rows] == ["Not at this kiosk", "Places free", "9 places"]


def test_four_characters_send_themselves_once_and_others_say_what_is_missing(qapp: QCoreApplication) -> None:
    leaving, sent = LeavingViewModel(), list[str]()
    leaving.entered.connect(sent.append)
    leaving.setText("ab")
    leaving.proceed()
    assert sent == []
    assert "4 characters" in leaving.error
    leaving.setText("ab-2c")
    leaving.setText("AB2C")
    assert (sent, leaving.text, leaving.error) == (["AB2C"], "AB2C", "")


def test_a_booked_party_keeps_at_least_one_person(qapp: QCoreApplication) -> None:
    party, said = PartyViewModel(), list[Party]()
    party.confirmed.connect(lambda answer: said.append(answer.party))
    party.proceed()
    party.ask(CodeScan(("A",), "A"), PartyAsked((Booking("A", "file", party=Party(2, 1, 2)),)))
    assert (party.adults, party.under18) == (4, 1)
    party.setParty(0, 0)
    party.setParty(-1, 3)
    party.setParty(0, 2)
    party.proceed()
    assert said == [Party(0, 2)]


FAMILY = (
    Booking("A", "file", "Ana Reis", ticket="Adult"),
    Booking("B", "file", "Eva Reis", ticket="Child", party=Party(0, 1)),
    Booking("C", "file", ticket="Friends", party=Party(2)),
)
SHOWN = CodeScan(("A",), "A")


def test_who_of_an_order_came_is_ticked_and_then_counted(qapp: QCoreApplication) -> None:
    party, said = PartyViewModel(), list[PartyAnswer]()
    party.confirmed.connect(said.append)
    party.ask(SHOWN, PartyAsked(FAMILY))
    assert party.page == "who"
    assert [(card.title, card.note) for card in party.people.rows] == [
        ("Ana Reis", "Adult"),
        ("Eva", "Child"),
        ("Friends", "People: 2"),
    ]
    assert all(card.chosen for card in party.people.rows)
    party.toggle("C")
    party.toggle("nobody")
    assert [card.chosen for card in party.people.rows] == [True, True, False]
    party.proceed()
    assert (party.page, party.adults, party.under18) == ("numbers", 1, 1)
    party.setParty(1, 2)
    party.proceed()
    assert said == [PartyAnswer(PartyTask.COME, Party(1, 2), SHOWN, ("A", "B"))]
    party.back()
    assert party.page == "who"
    party.close()
    assert (party.page, party.people.rows) == ("", ())


def test_nobody_goes_on_without_somebody(qapp: QCoreApplication) -> None:
    party, left = PartyViewModel(), list[bool]()
    party.left.connect(lambda: left.append(True))
    party.ask(SHOWN, PartyAsked(FAMILY[:2]))
    party.toggle("A")
    party.toggle("B")
    assert not party.ready
    party.proceed()
    assert (party.page, left) == ("who", [])
    party.back()
    assert left == [True]


@pytest.mark.parametrize(
    ("shown", "missing", "ticked"), [("B", FAMILY, ["B"]), ("Z", FAMILY, []), ("Z", FAMILY[1:2], ["B"])]
)
def test_who_has_come_now_is_whoever_shows_their_own_code_or_the_only_one(
    qapp: QCoreApplication, shown: str, missing: tuple[Booking, ...], ticked: list[str]
) -> None:
    party, leaving = PartyViewModel(), list[bool]()
    party.leavingChosen.connect(lambda: leaving.append(True))
    party.ask(SHOWN, JoinAsked(shown, visit(), Missing(missing, Party(1))))
    assert [card.key for card in party.people.rows if card.chosen] == ticked
    assert party.skipLabel
    party.skip()
    assert leaving == [True]


def test_how_many_stay_is_at_most_who_was_there(qapp: QCoreApplication) -> None:
    party, said = PartyViewModel(), list[PartyAnswer]()
    party.confirmed.connect(said.append)
    party.ask_who_stays(Party(0, 4))
    assert (party.page, party.adults, party.under18, party.maxPeople) == ("numbers", 0, 1, 4)
    assert not party.skipLabel
    party.proceed()
    assert [(answer.task, answer.party) for answer in said] == [(PartyTask.STAY, Party(0, 1))]


def test_time_warns_once_it_is_up_and_ends_after_the_grace(qapp: QCoreApplication) -> None:
    idle, ended = IdleViewModel(), list[bool]()
    idle.expired.connect(lambda: ended.append(True))
    idle.watch(3, warns=True)
    seen = []
    for _ in range(43):
        idle.tick()
        seen.append((idle.warning, idle.secondsLeft))
    assert seen[1:4] == [(False, 40), (True, 40), (True, 39)]
    assert ended == [True]
    assert not idle.warning


def test_a_party_of_mostly_children_is_asked_by_faces_and_others_by_words(qapp: QCoreApplication) -> None:
    scales = {"How was it?": Audience.FROM_11, "How did you like it?": Audience.UNDER_11}
    asked = FeedbackSet("1", tuple(FeedbackQuestion(text, text, (), audience=who) for text, who in scales.items()))
    makers = Programme("makers", "Makers", "hall", age=AgeRule(11, 18))
    known = Catalogue.of(replace(VENUE, feedback=asked), [Room("hall", "Hall")], [PROGRAMME, makers], [])
    feedback = FeedbackViewModel(lambda: known)
    headings = []
    for programme, party in (("open", Party(1, 1)), ("open", Party(1, 2)), ("makers", Party(1, 2))):
        came = replace(visit(), programme_key=programme, party=party)
        feedback.offered(lambda: Answer("done", ""), Moment.LEAVING, came)()
        feedback.start()
        headings.append(feedback.heading)
    assert headings == ["How was it?", "How did you like it?", "How was it?"]


class Here(Executor):
    """Runs a job where it is handed in, so that a test sees its end."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:
            future.set_exception(error)
        return future


@pytest.fixture
def runner(qapp: QCoreApplication) -> Iterator[JobRunner]:
    """A job runner without threads."""
    made = JobRunner(Here())
    yield made
    made.stop()


def test_a_job_hands_its_result_over(runner: JobRunner) -> None:
    results: list[int] = []
    runner.run("sum", lambda: 1 + 1, results.append, lambda _: results.append(-1))
    QCoreApplication.processEvents()
    assert (results, runner.is_busy) == ([2], False)


def test_a_job_that_fails_hands_its_error_over_and_is_logged_once(runner: JobRunner, expected_log: ExpectedLog) -> None:
    expected_log("A job failed")
    errors: list[Exception] = []

    def fail() -> int:
        raise KeyError("a name")

    runner.run("fails", fail, lambda _: None, errors.append)
    QCoreApplication.processEvents()
    assert [type(error) for error in errors] == [KeyError]
    assert not runner.is_busy
