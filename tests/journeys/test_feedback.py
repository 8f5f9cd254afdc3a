"""Listening: what people are asked on the way out and on the way in, and that nobody can tell who said it."""

from __future__ import annotations

from kiosk.domain.facts import CheckedOut, FeedbackGiven
from tests.journeys.driver import Driver


def come_in(kiosk: Driver, name: str = "Ada") -> str:
    """Come in by the form; return the code on the badge."""
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard(name)
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()
    return kiosk.visits()[-1].pass_code


def leave(kiosk: Driver, badge: str) -> None:
    kiosk.tap("step_0")
    kiosk.pass_time(seconds=200)
    kiosk.scan(badge)


def test_whoever_leaves_says_how_it_was_in_four_taps_and_goes_home(kiosk: Driver) -> None:
    leave(kiosk, come_in(kiosk))
    kiosk.taps = 0
    kiosk.tap("step_1")
    kiosk.wait_for_screen("feedback")
    assert kiosk.says("How was it today?")
    kiosk.tap("choice_good")
    assert kiosk.says("Would you come again?")
    kiosk.tap("skip")
    assert kiosk.says("Did you try or learn something new?")
    kiosk.tap("choice_lots")
    kiosk.settle()
    assert kiosk.says("Thank you.")
    assert kiosk.taps == 4
    assert kiosk.facts(FeedbackGiven) == []
    kiosk.kiosk.give_feedback.write_waiting()
    (given,) = kiosk.facts(FeedbackGiven)
    assert given == FeedbackGiven("test-1", (("how_was_it", "good"), ("come_again", ""), ("something_new", "lots")))
    kiosk.tap("step_0")
    assert kiosk.screen == "home"


def test_five_people_s_answers_are_written_together_behind_the_last_leaving(kiosk: Driver) -> None:
    for number in range(5):
        leave(kiosk, come_in(kiosk, f"Ada {'abcde'[number]}"))
        kiosk.tap("step_1")
        for _ in range(3):
            kiosk.tap("skip")
        kiosk.settle()
        kiosk.tap("step_0")
    facts = [entry.fact for entry in kiosk.entries()]
    assert [type(fact) for fact in facts[-5:]] == [FeedbackGiven] * 5
    assert sum(isinstance(fact, CheckedOut) for fact in facts) == 5


def test_back_changes_an_answer_and_from_the_first_question_leads_home(kiosk: Driver) -> None:
    leave(kiosk, come_in(kiosk))
    kiosk.tap("step_1")
    kiosk.tap("choice_poor")
    kiosk.tap("back")
    assert kiosk.says("How was it today?")
    kiosk.tap("choice_ok")
    kiosk.tap("back")
    kiosk.tap("back")
    assert kiosk.screen == "home"
    kiosk.kiosk.give_feedback.write_waiting()
    assert kiosk.facts(FeedbackGiven) == []


def test_have_you_been_before_is_asked_on_the_way_in(kiosk: Driver) -> None:
    come_in(kiosk)
    kiosk.tap("step_1")
    assert kiosk.says("Have you been before?")
    kiosk.tap("choice_no")
    kiosk.settle()
    kiosk.kiosk.give_feedback.write_waiting()
    assert kiosk.facts(FeedbackGiven) == [FeedbackGiven("test-1", (("been_before", "no"),))]


def test_who_is_counted_out_without_a_name_is_asked_too(kiosk: Driver) -> None:
    come_in(kiosk)
    kiosk.tap("step_0")
    kiosk.tap("leave")
    kiosk.tap("skip")
    kiosk.settle()
    assert kiosk.says("Bye.")
    kiosk.tap("step_1")
    assert kiosk.says("How was it today?")


def test_who_walks_off_leaves_no_answer_and_no_question_on_the_screen(kiosk: Driver) -> None:
    leave(kiosk, come_in(kiosk))
    kiosk.tap("step_1")
    kiosk.tap("choice_good")
    kiosk.tick(61)
    assert kiosk.screen == "home"
    kiosk.kiosk.give_feedback.write_waiting()
    assert kiosk.facts(FeedbackGiven) == []
