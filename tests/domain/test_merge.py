"""The merge: its table row by row, and its laws over generated histories of five kiosks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.erasures import Erasures
from kiosk.domain.facts import (
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Erased,
    ErasureReason,
    Fact,
    Joined,
    SomeLeft,
    Undone,
)
from kiosk.domain.merge import (
    Agreed,
    DoubleUse,
    JoinedAfterLeaving,
    LeftAlthoughUndone,
    MoreLeftThanCame,
    Place,
    Told,
    agreed,
    agreed_visit,
    history_of,
    united,
)
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, How, Move
from tests.fakes.made import NOON

V, W = UUID(int=1), UUID(int=2)
MINUTE = timedelta(minutes=1)


def came(visit: UUID = V, people: int = 1, code: str | None = "ABC", also: tuple[str, ...] = ()) -> CheckedIn:
    return CheckedIn(visit, Party(people), "open_visit", None, "workshop", How.CODE, "K1PASS", code, also=also)


def left(people: int, minute: int, ending: Ending = Ending.OBSERVED) -> CheckedOut:
    return CheckedOut(V, people, NOON + minute * MINUTE, ending, How.CODE)


def fact_id(kiosk: str, minute: int) -> UUID:
    return UUID(int=ord(kiosk) * 10_000 + minute)


def told(kiosk: str, minute: int, fact: Fact, off: timedelta = timedelta()) -> Told:
    """Return what a kiosk recorded at a minute of its own clock, which is the number of the fact, too."""
    entry = Entry(fact_id(kiosk, minute), f"kiosk-{kiosk}", minute + 1, NOON + minute * MINUTE, 0, False, fact)
    return Told(entry, off)


def of(*facts: Told) -> Agreed:
    return agreed(history_of(facts))


def place(visit: UUID, kiosk: str, minute: int) -> Place:
    return Place(visit, f"kiosk-{kiosk}", "workshop", None, NOON + minute * MINUTE)


def test_one_code_at_two_kiosks_makes_two_visits_and_tells_both_places() -> None:
    both = of(told("a", 1, came(V)), told("b", 5, came(W, code="abc")))
    assert both.people_inside == 2
    assert both.conflicts == (DoubleUse("abc", place(V, "a", 1), place(W, "b", 5)),)


def test_any_code_of_a_party_is_used_with_it() -> None:
    both = of(told("a", 1, came(V, 2, also=("DEF",))), told("b", 5, came(W, code="DEF")))
    assert [type(each) for each in both.conflicts] == [DoubleUse]


def test_a_code_that_comes_again_after_leaving_is_a_re_entry() -> None:
    again = of(told("a", 1, came(V)), told("a", 3, left(1, 3)), told("b", 5, came(W)))
    assert (len(again.visits), again.people_inside, again.conflicts) == (2, 1, ())


def test_one_kiosk_decides_for_itself_about_a_code() -> None:
    assert of(told("a", 1, came(V)), told("a", 5, came(W))).conflicts == ()


def test_visits_without_a_code_are_nobody_s_double() -> None:
    assert of(told("a", 1, came(V, code=None)), told("b", 5, came(W, code=None))).conflicts == ()


def test_a_check_out_at_two_kiosks_counts_once_and_the_first_one_seen_holds() -> None:
    out = of(told("a", 1, came(people=3)), told("b", 9, left(3, 9)), told("c", 7, left(3, 7)))
    assert (out.visits[V].ended_at, out.people_inside, out.conflicts) == (NOON + 7 * MINUTE, 0, ())


def test_a_check_out_that_was_seen_wins_over_one_that_was_assumed() -> None:
    out = of(told("a", 1, came()), told("a", 5, left(1, 5, Ending.ASSUMED)), told("b", 9, left(1, 9)))
    assert (out.visits[V].ended_at, out.visits[V].ending) == (NOON + 9 * MINUTE, Ending.OBSERVED)
    assumed = of(told("a", 1, came()), told("a", 5, left(1, 5, Ending.ASSUMED)))
    assert assumed.visits[V].ending is Ending.ASSUMED


def test_undoing_a_check_in_wins_over_a_check_out_elsewhere_and_is_told() -> None:
    facts = [told("a", 1, came()), told("a", 2, Undone(V, fact_id("a", 1), -1)), told("b", 9, left(1, 9))]
    gone = of(*facts)
    assert (gone.visits, gone.people_inside, gone.conflicts) == ({}, 0, (LeftAlthoughUndone(V),))
    assert of(*facts[:2]).conflicts == ()
    assert of(*facts[:2], told("b", 9, left(1, 9, Ending.ASSUMED))).conflicts == ()


def test_a_check_out_that_was_undone_leaves_the_other_one() -> None:
    facts = [told("a", 1, came()), told("a", 5, left(1, 5)), told("a", 6, Undone(V, fact_id("a", 5), 1))]
    assert of(*facts).people_inside == 1
    assert of(*facts, told("b", 9, left(1, 9))).visits[V].ended_at == NOON + 9 * MINUTE


def test_late_arrivals_told_at_two_kiosks_are_the_same_people() -> None:
    join = Joined(V, Party(2), How.CODE, ("X1", "X2"))
    twice = of(told("a", 1, came()), told("b", 3, join), told("c", 4, replace(join, codes=("x2", "x1"))))
    assert twice.people_inside == 3
    without_codes = replace(join, codes=())
    assert of(told("a", 1, came()), told("b", 3, without_codes), told("c", 4, without_codes)).people_inside == 5


def test_who_joins_after_the_party_left_is_inside_until_the_next_check_out() -> None:
    facts = [told("a", 1, came(people=3)), told("a", 5, left(3, 5)), told("b", 7, Joined(V, Party(2), How.CODE))]
    open_again = of(*facts)
    assert (open_again.people_inside, open_again.visits[V].ended_at) == (2, None)
    assert open_again.conflicts == (JoinedAfterLeaving(V, 2),)
    closed = of(*facts, told("b", 9, left(5, 9)))
    assert (closed.people_inside, closed.visits[V].ended_at, closed.conflicts) == (0, NOON + 9 * MINUTE, ())


def test_more_who_left_than_came_are_told_and_nobody_is_inside() -> None:
    some = [told(kiosk, 5, SomeLeft(V, Party(2), 2, How.DESK)) for kiosk in "bc"]
    few = of(told("a", 1, came(people=3)), *some)
    assert (few.people_inside, few.conflicts) == (0, (MoreLeftThanCame(V, 1),))
    assert of(told("a", 1, came(people=3)), some[0]).people_inside == 1


def test_what_comes_before_its_check_in_waits_for_it() -> None:
    early = [told("b", 9, left(2, 9)), told("b", 3, BadgePrinted(V, "folder"))]
    assert of(*early) == Agreed({}, 0, ())
    assert of(*early, told("a", 1, came(people=2))).visits[V].ended_at == NOON + 9 * MINUTE


def test_those_counted_out_are_set_against_the_visits_that_end() -> None:
    facts = [told("a", 1, came(people=3)), told("a", 2, CountedOut(2)), told("b", 3, CountedOut(1))]
    assert of(*facts).people_inside == 0
    undone = told("b", 4, Undone(V, fact_id("b", 3), 1))
    assert of(*facts, undone).people_inside == 1
    assert (of(*facts, undone, told("a", 9, left(1, 9))).counted_out) == 0
    part = of(told("a", 1, came(people=3)), facts[1], told("a", 5, SomeLeft(V, Party(2), 0, How.DESK)))
    assert (part.counted_out, part.people_inside) == (0, 1)


def test_who_was_erased_stays_so_whatever_comes_later_and_wherever() -> None:
    at_a, at_b = told("a", 1, came(V)), told("b", 5, came(W, code="abc"))
    gone = told("a", 9, Erased(V, None, ErasureReason.ASKED))
    undone = told("a", 10, Undone(V, gone.entry.id, 0))
    everything = [at_a, at_b, gone, undone, told("c", 12, came(UUID(int=3), code="Abc"))]
    for facts in (everything, everything[::-1]):
        assert of(*facts).erased == Erasures(frozenset({V, W, UUID(int=3)}), frozenset({"abc"}))
    assert of(*everything).people_inside == 3, "visits and counts stay"


def test_an_erased_code_or_pass_finds_its_visits_and_no_others_of_the_party() -> None:
    for shown in ("aBc", "k1pass"):
        erased = of(told("a", 1, came(V, 2, also=("DEF",))), told("b", 5, Erased(None, shown, ErasureReason.ASKED)))
        assert erased.erased == Erasures(frozenset({V}), frozenset({shown.casefold()}))
    other = of(told("a", 1, came(V, 2, also=("DEF",))), told("b", 5, Erased(None, "DEF", ErasureReason.ASKED)))
    assert other.erased == Erasures(frozenset(), frozenset({"def"}))


def test_a_kiosk_an_hour_wrong_still_gives_the_right_duration() -> None:
    hour = timedelta(hours=1)
    out = of(told("a", 60, came(), -hour), told("b", 30, left(1, 30)))
    visit = out.visits[V]
    assert (visit.began.at, visit.ended_at) == (NOON, NOON + 30 * MINUTE)


def test_two_measures_of_a_clock_give_one_answer() -> None:
    one, other = told("a", 1, came(), MINUTE), told("a", 1, came(), -MINUTE)
    assert history_of([one, other]) == history_of([other, one]) == {other.entry.id: other}


@given(st.lists(st.sampled_from("abcde"), min_size=2, max_size=6), st.integers(1, 4), st.randoms(use_true_random=False))
def test_a_party_that_goes_on_from_session_to_session_at_any_kiosk_is_inside_once(
    kiosks: list[str], people: int, chance: Random
) -> None:
    facts = [told(kiosks[0], 0, came(UUID(int=1), people))]
    for number, kiosk in enumerate(kiosks[1:], start=1):
        ended, begun = UUID(int=number), UUID(int=number + 1)
        at = NOON + 2 * number * MINUTE
        facts.append(told(kiosk, 2 * number, CheckedOut(ended, people, at, Ending.OBSERVED, How.CODE)))
        facts.append(told(kiosk, 2 * number + 1, replace(came(begun, people), moved=(Move(ended, people),))))
    chance.shuffle(facts)
    state = of(*facts)
    assert (state.people_inside, state.conflicts) == (people, ())
    assert state.visits[UUID(int=len(kiosks))].inside == people


VISITS = st.sampled_from([UUID(int=number) for number in range(1, 5)])
PARTIES = st.builds(Party, st.integers(1, 4), st.integers(0, 2))
CODES = st.lists(st.sampled_from(["a", "B", "c"]), max_size=2).map(tuple)
TIMES = st.integers(0, 600).map(lambda minute: NOON + minute * MINUTE)
FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(came, VISITS, st.integers(1, 5), st.none() | st.sampled_from(["a", "B", "c"]), CODES),
    st.builds(Joined, VISITS, PARTIES, st.just(How.CODE), CODES),
    st.builds(SomeLeft, VISITS, PARTIES, st.integers(0, 4), st.just(How.DESK)),
    st.builds(CheckedOut, VISITS, st.integers(0, 6), TIMES, st.sampled_from(Ending), st.just(How.CODE)),
    st.builds(CountedOut, st.integers(1, 3)),
    st.builds(Undone, VISITS, st.integers(1, 60).map(lambda number: UUID(int=number)), st.integers(-3, 3)),
    st.builds(BadgePrinted, VISITS, st.just("folder")),
    st.builds(
        Erased, st.none() | VISITS, st.none() | st.sampled_from(["A", "b", "k1pass"]), st.sampled_from(ErasureReason)
    ),
)


def recorded(kiosk: int, facts: list[tuple[Fact, datetime]], off_minutes: int) -> dict[UUID, Told]:
    """Return one kiosk's journal; a later fact of it may carry an earlier time."""
    return history_of(
        Told(Entry(UUID(int=kiosk * 12 + n), f"kiosk-{kiosk}", n, at, 0, False, fact), off_minutes * MINUTE)
        for n, (fact, at) in enumerate(facts, start=1)
    )


JOURNAL = st.lists(st.tuples(FACTS, TIMES), max_size=10)
FIVE = st.tuples(*[st.builds(recorded, st.just(kiosk), JOURNAL, st.integers(-60, 60)) for kiosk in range(5)])


@given(FIVE, st.permutations(range(5)), st.randoms())
def test_the_same_facts_come_to_the_same_in_any_order_and_however_often(
    journals: tuple[dict[UUID, Told], ...], order: list[int], chance: object
) -> None:
    whole = united(*journals)
    shuffled = united(*(journals[number] for number in order), journals[order[0]], whole)
    backwards = dict(reversed(list(shuffled.items())))
    assert whole == shuffled
    assert agreed(whole) == agreed(shuffled) == agreed(backwards)


@given(FIVE)
def test_uniting_is_associative_and_a_repetition_changes_nothing(journals: tuple[dict[UUID, Told], ...]) -> None:
    a, b, c, d, e = journals
    assert united(united(a, b), united(c, united(d, e))) == united(united(united(united(a, b), c), d), e)
    whole = united(a, b, c, d, e)
    assert united(whole, whole, a) == whole


@given(FIVE, st.randoms(use_true_random=False))
def test_no_fact_brings_back_who_was_erased(journals: tuple[dict[UUID, Told], ...], chance: Random) -> None:
    facts = list(united(*journals).items())
    chance.shuffle(facts)
    so_far: set[object] = set()
    for number in range(len(facts) + 1):
        erased = agreed(dict(facts[:number])).erased
        assert so_far <= erased.visits | erased.codes
        so_far |= erased.visits | erased.codes


@given(FIVE)
def test_one_visits_facts_come_to_the_visit_that_is_agreed(journals: tuple[dict[UUID, Told], ...]) -> None:
    by_visit: dict[UUID, dict[UUID, Told]] = {}
    for id_, told in united(*journals).items():
        visit_id = getattr(told.entry.fact, "visit_id", None)
        if visit_id is not None:
            by_visit.setdefault(visit_id, {})[id_] = told
    for visit_id, facts in by_visit.items():
        assert agreed_visit(facts.values()) == agreed(facts).visits.get(visit_id)


@given(FIVE)
def test_nobody_is_inside_who_did_not_come(journals: tuple[dict[UUID, Told], ...]) -> None:
    state = agreed(united(*journals))
    assert all(0 <= visit.inside <= visit.people for visit in state.visits.values())
    assert state.counted_out >= 0
