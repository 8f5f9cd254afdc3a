"""Age bands, age rules and parties."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.people import ONE_ADULT, AgeBand, AgeRule, Party

SAID = [band for band in AgeBand if band.low is not None]
RULES = st.builds(AgeRule, st.none() | st.integers(0, 50), st.none() | st.integers(50, 120))


def test_the_bands_cover_every_age_once() -> None:
    assert SAID[0].low == 0
    assert SAID[-1].high is None
    assert all(younger.high is not None and younger.high + 1 == older.low for younger, older in pairwise(SAID))


@pytest.mark.parametrize("band", AgeBand)
def test_a_band_is_found_by_its_key(band: AgeBand) -> None:
    assert AgeBand.from_key(band.key) is band


def test_an_unknown_key_names_no_band() -> None:
    with pytest.raises(KeyError):
        AgeBand.from_key("adult")


def test_a_band_is_of_minors_when_everyone_in_it_is_under_18() -> None:
    assert [band.key for band in AgeBand if band.is_minor] == ["under_5", "5_10", "11_13", "14_15", "16_17"]


@pytest.mark.parametrize(
    ("rule", "admitted"),
    [
        (AgeRule(), [band.key for band in SAID]),
        (AgeRule(14, 18), ["14_15", "16_17", "18_24"]),
        (AgeRule(max_age=10), ["under_5", "5_10"]),
        (AgeRule(min_age=65), ["65_74", "75_over"]),
        (AgeRule(min_age=80), ["75_over"]),
        (AgeRule(min_age=16, max_age=16), ["16_17"]),
    ],
    ids=str,
)
def test_a_rule_admits_the_bands_in_which_somebody_can_be_of_the_right_age(rule: AgeRule, admitted: list[str]) -> None:
    assert [band.key for band in SAID if rule.admits(band)] == admitted


def test_an_age_that_was_not_said_is_left_to_staff() -> None:
    assert not AgeRule().admits(AgeBand.NOT_SAID)


@given(RULES)
def test_an_age_that_was_not_said_is_never_admitted_by_a_rule(rule: AgeRule) -> None:
    assert not rule.admits(AgeBand.NOT_SAID)


@given(RULES, st.sampled_from(SAID))
def test_a_rule_admits_a_band_exactly_when_an_age_of_it_fits(rule: AgeRule, band: AgeBand) -> None:
    assert band.low is not None
    ages = range(band.low, 121 if band.high is None else band.high + 1)
    fitting = [age for age in ages if (rule.min_age or 0) <= age <= (999 if rule.max_age is None else rule.max_age)]
    assert rule.admits(band) == bool(fitting)


@given(st.integers(0, 50), st.integers(0, 50), st.integers(1, 50))
def test_a_party_counts_everyone_once(adults: int, under_18: int, not_said: int) -> None:
    assert Party(adults, under_18, not_said).people == adults + under_18 + not_said


def test_a_party_is_one_adult_unless_more_is_known() -> None:
    assert Party() == ONE_ADULT
    assert ONE_ADULT.people == ONE_ADULT.adults == 1


@pytest.mark.parametrize("counts", [(0, 0), (-1, 2), (2, -1), (1, 1, -1)])
def test_a_party_of_nobody_or_of_fewer_is_a_mistake_in_the_program(counts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="at least one person"):
        Party(*counts)


def test_nobody_more_and_nobody_fewer_leave_a_party_as_it_is() -> None:
    party = Party(2, 1)
    assert party.with_more(None) == party.without(None) == party
    assert party.without(party) is None


PARTIES = st.builds(Party, st.integers(1, 9), st.integers(0, 9), st.integers(0, 9))


@given(PARTIES, PARTIES)
def test_who_joins_a_party_can_leave_it_again(party: Party, more: Party) -> None:
    assert party.with_more(None) == party.without(None) == party
    assert party.with_more(more).people == party.people + more.people
    assert party.with_more(more).without(more) == party
    assert party.without(party) is None


def test_a_party_cannot_lose_people_whom_it_does_not_have() -> None:
    with pytest.raises(ValueError, match="at least one person"):
        Party(1, 2).without(Party(2, 0))


@given(PARTIES, PARTIES)
def test_as_many_people_are_counted_whatever_their_age_was_taken_for(party: Party, said: Party) -> None:
    found = party.as_many(said)
    assert found.people == min(said.people, party.people)
    assert found == party or party.without(found) is not None
    if found.people == said.people and said.adults <= party.adults and said.under_18 <= party.under_18:
        assert found.adults >= said.adults and found.under_18 >= said.under_18


def test_a_teenager_counted_as_an_adult_is_one_person() -> None:
    assert Party(1, 3).as_many(Party(2, 0)) == Party(1, 1)
    assert Party(3, 1).as_many(Party(0, 2)) == Party(1, 1)
    assert Party(1, 1, 2).as_many(Party(2, 1)) == Party(1, 1, 1)
