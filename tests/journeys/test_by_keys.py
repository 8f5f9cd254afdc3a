"""Every flow by arrow keys, Enter and Esc alone, with nothing said; each stop shows where the focus is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.journeys.by_keys import ring_of
from tests.journeys.evening_flows import EVENING
from tests.journeys.flows import COUNTER, FLOWS
from tests.journeys.taking import Taker, at_the_festival, at_the_workshop, in_the_evening


@pytest.fixture(scope="module")
def workshop(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Taker]:
    with at_the_workshop(tmp_path_factory.mktemp("workshop")) as taker:
        yield taker


SPOKEN_ONLY = (
    "why we ask, larger, louder",
    "another language",
    "the pad where others hear it",
)  # what they end with is Listen mode's own page, or what is said aloud


@pytest.mark.parametrize("name", [name for name in FLOWS if name not in SPOKEN_ONLY])
def test_each_flow_is_completed_by_keys_alone(workshop: Taker, name: str) -> None:
    said = [words for _, _, words in workshop.take(FLOWS[name], listening=False)]
    assert workshop.kiosk.says(FLOWS[name].ends_with)
    assert not any(said)
    assert workshop.kiosk.taps == 0


def test_a_new_page_begins_at_its_question_and_then_at_its_first_or_its_chosen_answer(workshop: Taker) -> None:
    workshop.fresh()
    kiosk, keys = workshop.kiosk, workshop.keys
    keys.press("checkIn")
    assert kiosk.focused() == "heading"
    keys.press("choice_family")
    assert (kiosk.focused(), kiosk.says("What are you here for?")) == ("heading", True)
    assert ring_of(kiosk) is not None
    kiosk.press_keys("enter")  # a second Enter answers nothing
    assert kiosk.front.parts.form.page == "event"
    kiosk.press_keys("down")
    assert kiosk.focused() == "choice_0"
    keys.press("back")
    assert kiosk.focused() == "heading"
    kiosk.press_keys("down")
    assert kiosk.focused() == "choice_family"
    kiosk.press_keys("up")
    assert kiosk.focused() == "choice_just_me"


def test_a_number_that_goes_no_further_keeps_the_focus(workshop: Taker) -> None:
    workshop.fresh()
    kiosk, keys = workshop.kiosk, workshop.keys
    keys.press("checkIn")
    keys.press("choice_family")
    keys.press("choice_1")
    kiosk.type_physically("Jo")
    keys.press("continue")
    keys.press("under18_fewer")
    keys.press("under18_fewer")
    assert kiosk.says("0")
    assert (kiosk.focused(), ring_of(kiosk) is not None) == ("under18_fewer", True)
    assert kiosk.front.parts.form.under18 == 0


def test_another_language_is_chosen_by_keys_alone(workshop: Taker) -> None:
    workshop.fresh()
    for key, greeting in (("fr", "Bonjour. Bienvenue."), ("en", "Hello. Welcome in.")):
        workshop.keys.press("bar_language")
        workshop.keys.press(f"language_{key}")
        assert workshop.kiosk.says(greeting)
    assert workshop.kiosk.taps == 0


def test_each_flow_of_an_evening_is_completed_by_keys_alone(
    qapp: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with in_the_evening(tmp_path_factory.mktemp("evening")) as evening:
        for name, flow in EVENING.items():
            said = [words for _, _, words in evening.take(flow, listening=False)]
            assert (name, evening.kiosk.says(flow.ends_with), evening.kiosk.taps) == (name, True, 0)
            assert not any(said)
            assert list(evening.kiosk.kiosk.calls.read()) == []  # staff are wanted no longer


def test_the_festivals_counter_by_keys_alone(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    with at_the_festival(tmp_path_factory.mktemp("festival")) as festival:
        festival.take(COUNTER, listening=False)
        assert festival.kiosk.says(COUNTER.ends_with)
        assert festival.kiosk.taps == 0
