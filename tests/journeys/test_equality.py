"""The equality questions: after a check-in, for some adults, by their own will, and never on anybody's record."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.actions.ports import EVER
from kiosk.domain.equality import Counted, EqualityGiven
from kiosk.domain.people import Party
from tests.journeys.conftest import PACK, Open
from tests.journeys.driver import Driver

DAY = date(2026, 11, 25)


@pytest.fixture
def kiosk(open_kiosk: Open, tmp_path: Path) -> Driver:
    """A kiosk whose venue asks every adult."""
    pack = tmp_path / "asking.toml"
    pack.write_text(Path(PACK).read_text("utf-8").replace("ask_one_in = 0", "ask_one_in = 1"), "utf-8")
    return open_kiosk(venue=str(pack))


def come_in(kiosk: Driver, name: str = "Ada") -> None:
    kiosk.tap("checkIn")
    kiosk.type_on_keyboard(name)
    kiosk.tap("continue")
    kiosk.tap("continue")
    kiosk.settle()


def test_whoever_wants_answers_in_seven_taps_and_nothing_of_it_is_on_their_visit(kiosk: Driver, tmp_path: Path) -> None:
    come_in(kiosk)
    kiosk.taps = 0
    kiosk.tap("step_1")
    kiosk.wait_for_screen("equality")
    assert kiosk.says("They are optional. Your answers are not kept with your name.")
    kiosk.tap("continue")
    assert kiosk.says("What is your ethnic group?")
    kiosk.tap("choice_black")
    assert kiosk.says("Which best describes your Black, African, Caribbean or Black British background?")
    kiosk.tap("choice_african")
    kiosk.tap("choice_no")
    assert kiosk.says("What is your sex?"), "nobody without a condition is asked what it does"
    kiosk.tap("skip")
    kiosk.tap("choice_yes")
    kiosk.settle()
    assert kiosk.says("Nobody can tell that these answers are yours.")
    assert kiosk.taps == 7
    assert kiosk.kiosk.store.equality.counts(DAY, DAY) == {}, "one waits for four others"
    assert len(kiosk.entries()) == 1 + len([each for each in kiosk.entries() if "Badge" in type(each.fact).__name__])


def test_the_fifth_person_s_answers_go_into_the_counts_with_four_others(kiosk: Driver) -> None:
    given = {"ethnic_group": "not_said", "condition": "yes", "condition_limits": "a_little"}
    given |= {"sex": "female", "gender_identity": "yes"}
    for _ in range(4):
        kiosk.kiosk.give_equality_answers(EqualityGiven("open_visit", "gss-2026-05", tuple(given.items())))
    come_in(kiosk)
    kiosk.tap("step_1")
    kiosk.tap("continue")
    for answer in given.values():
        kiosk.tap(f"choice_{answer}")
    kiosk.settle()
    counts = kiosk.kiosk.store.equality.counts(DAY, DAY)
    assert counts == {Counted(DAY, "open_visit", "gss-2026-05", *each): 5 for each in given.items()}


def test_no_means_no_and_back_leads_back(kiosk: Driver) -> None:
    come_in(kiosk)
    kiosk.tap("step_1")
    kiosk.tap("continue")
    kiosk.tap("choice_white")
    kiosk.tap("back")
    assert kiosk.says("What is your ethnic group?")
    kiosk.tap("back")
    assert kiosk.says("Before you finish")
    kiosk.tap("skip")
    assert kiosk.screen == "home"


def test_who_walks_off_leaves_nothing(kiosk: Driver) -> None:
    come_in(kiosk)
    kiosk.tap("step_1")
    kiosk.tap("continue")
    kiosk.tap("choice_asian")
    kiosk.tick(61)
    assert kiosk.screen == "home"
    kiosk.kiosk.give_equality_answers.write_waiting()
    assert kiosk.kiosk.store.equality.counts(*(each.date() for each in EVER)) == {}


def test_a_party_of_children_and_who_is_counted_in_are_not_asked(kiosk: Driver) -> None:
    kiosk.front.kiosk.countIn(3)
    kiosk.settle()
    assert not kiosk.says("A few questions about you")
    visit = kiosk.kiosk.check_in.by_counter(Party(1, 3)).visit
    assert visit is not None
    assert not kiosk.kiosk.give_equality_answers.offer(visit)


def test_it_is_asked_in_arabic_with_the_promise_in_english_beside_it(kiosk: Driver) -> None:
    kiosk.tap("language_ar")
    come_in(kiosk, "آمنة")
    kiosk.tap("step_1")
    assert kiosk.says("هي اختيارية. لا تُحفظ إجاباتك مع اسمك.")
    assert kiosk.says("They are optional. Your answers are not kept with your name.")
    kiosk.tap("continue")
    assert kiosk.says("ما مجموعتك العرقية؟")
