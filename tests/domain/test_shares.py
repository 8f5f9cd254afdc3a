"""However kiosks are cut off and wrong about the time: together they let in no more than there are places."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.shares import (
    LASTS,
    NO_PART,
    SETTLES,
    FreePlaces,
    Given,
    Held,
    Round,
    Sharer,
    apportioned,
    given_share,
    own_places_left,
    parts_for,
    round_after,
    share_of,
    unheard,
)
from tests.domain.places import NOON

# --- One decision -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("session", "room", "free"),
    [
        (FreePlaces(5, 3), FreePlaces(9, 9), FreePlaces(5, 3)),
        (FreePlaces(5, 3), FreePlaces(2, 4), FreePlaces(2, 4)),
        (FreePlaces(5, 3), FreePlaces(2), FreePlaces(2)),
        (FreePlaces(1, 3), FreePlaces(2), FreePlaces(1, 1)),
    ],
)
def test_a_session_has_no_more_places_than_its_room(session: FreePlaces, room: FreePlaces, free: FreePlaces) -> None:
    assert session.within(room) == free


def test_without_a_hub_a_kiosk_goes_by_no_share() -> None:
    assert own_places_left(10, Held(own=4), NOON) is None
    assert own_places_left(10, Held(own=4, parts=2), NOON) is None


@pytest.mark.parametrize(
    ("held", "left"),
    [
        (Held(3, parts=3, given=5, since=NOON), 2),
        (Held(3, parts=3, since=NOON), 0),
        (Held(3, parts=2, since=NOON), 2),
        (Held(7, parts=2, given=5, since=NOON), -2),
        (Held(3, parts=1, given=5, since=NOON), 7),
        (Held(3, parts=NO_PART, since=NOON), -3),
    ],
    ids=["given", "a third", "a half", "after overrides", "alone", "nothing was left for it"],
)
def test_a_kiosk_goes_by_what_it_was_given_else_by_an_equal_part(held: Held, left: int) -> None:
    assert own_places_left(10, held, NOON) == left


def test_after_six_days_without_the_hub_a_kiosk_goes_by_what_it_knows() -> None:
    held = Held(3, parts=2, given=4, since=NOON)
    assert own_places_left(10, held, NOON + LASTS - timedelta(seconds=1)) == 1
    assert own_places_left(10, held, NOON + LASTS) is None
    assert own_places_left(10, held, NOON - timedelta(days=30)) == 1, "a clock that was set back takes nothing away"


def test_ten_places_are_shared_out_among_three_kiosks() -> None:
    names = ("a", "b", "c")
    shares = {}
    for name in names:
        others = [Sharer(each, share=shares.get(each, 0)) for each in names if each != name]
        shares[name] = given_share(10, Sharer(name), others).share
    assert shares == {"a": 4, "b": 3, "c": 3}


def test_who_lets_most_in_is_given_most_of_what_is_left() -> None:
    others = [Sharer("b", own=1, share=1), Sharer("c", own=0, share=0)]
    assert given_share(30, Sharer("a", own=20, share=20), others) == Given(25, 25)


def test_what_a_kiosk_gives_up_is_booked_for_it_until_it_has_said_so() -> None:
    assert given_share(10, Sharer("a", share=10), [Sharer("b")]) == Given(5, 10)
    assert given_share(10, Sharer("a", share=5), [Sharer("b", share=0)]) == Given(5, 5)


def test_what_a_kiosk_that_is_cut_off_may_fill_is_nobody_else_s() -> None:
    away = Sharer("b", own=1, share=7, is_here=False)
    assert given_share(10, Sharer("a"), [away]) == Given(3, 3)
    assert given_share(10, Sharer("a"), [Sharer("b", share=12, is_here=False)]) == Given(0, 0)


def test_a_party_that_a_kiosk_could_not_let_in_comes_before_equal_parts() -> None:
    assert given_share(10, Sharer("b", own=2, share=2, wanted=5), [Sharer("a", own=3, share=3)]) == Given(7, 7)
    assert given_share(10, Sharer("a", own=3, share=8), [Sharer("b", own=2, share=2, wanted=5)]) == Given(3, 8)


def test_equal_parts_never_come_to_more_than_the_whole() -> None:
    assert parts_for(1, []) == 1
    assert parts_for(2, [1]) == NO_PART, "the other one does not know yet that it is not alone"
    assert parts_for(2, [2]) == 2
    assert parts_for(3, [2]) == 3
    assert parts_for(3, [2, 3]) == 6
    assert (share_of(10, NO_PART, None), share_of(10, 3, None), share_of(10, 1, 4)) == (0, 3, 10)


ASKED = {"is_forgotten": False, "was_silent": False, "is_open": False, "has_said": True}
LOST, QUIET = Round(4, NOON, is_lost=True), Round(4, NOON)


@pytest.mark.parametrize(
    ("current", "asked", "then"),
    [
        (QUIET, {}, QUIET),
        (QUIET, {"is_forgotten": True}, Round(5, NOON, is_lost=True)),
        (QUIET, {"is_forgotten": True, "is_open": True, "has_said": False}, Round(5, NOON, is_lost=True)),
        (LOST, {"is_forgotten": True, "is_open": True, "has_said": False}, LOST),
        (LOST, {"is_forgotten": True, "is_open": True}, Round(5, NOON, is_lost=True)),
        (LOST, {"is_forgotten": True, "has_said": False}, Round(5, NOON, is_lost=True)),
        (QUIET, {"was_silent": True}, Round(5, NOON)),
        (LOST, {"was_silent": True}, Round(5, NOON)),
        (LOST, {"was_silent": True, "is_open": True}, LOST),
    ],
    ids=[
        "nothing has happened", "restored", "restored, as it turns out", "the next one after a restore",
        "restored once more", "from before the last round", "nobody for a while", "nobody since all have said",
        "nobody, and some have yet to say",
    ],
)  # fmt: skip
def test_in_which_round_a_kiosk_asks(current: Round, asked: dict[str, bool], then: Round) -> None:
    assert round_after(current, NOON, **ASKED | asked) == then


def test_a_restored_hub_waits_for_everybody_and_one_that_heard_nobody_for_six_minutes() -> None:
    assert LOST.holds(NOON + timedelta(days=3))
    assert QUIET.holds(NOON + SETTLES - timedelta(seconds=1)) and not QUIET.holds(NOON + SETTLES)
    assert not Round().holds(NOON), "nobody has ever asked"
    assert (unheard(10, [3, 4]), unheard(10, []), unheard(10, [8, 4])) == (3, 10, 0)


@given(st.integers(0, 500), st.dictionaries(st.text(max_size=3), st.integers(1, 200), min_size=1, max_size=8))
def test_all_places_are_given_out_nearly_by_weight(places: int, weights: dict[str, int]) -> None:
    parts = apportioned(places, weights)
    assert sum(parts.values()) == places
    whole = sum(weights.values())
    assert all(abs(part - places * weights[name] / whole) < 1 for name, part in parts.items())


# --- All kiosks together ----------------------------------------------------------------------------------------------

CAPACITY = 12
NAMES = ("a", "b", "c", "d")


UNHEARD = "?"


@dataclass
class Hub:
    """The hub's book of one place: what each kiosk said of its people, and what it may go by at most."""

    told: dict[str, int] = field(default_factory=dict)
    own: dict[str, int] = field(default_factory=dict)
    booked: dict[str, int] = field(default_factory=dict)
    brought: dict[str, int] = field(default_factory=dict)
    answers: dict[str, set[int]] = field(default_factory=dict)
    said: set[str] = field(default_factory=lambda: set(NAMES))
    round: Round = field(default_factory=Round)
    is_fresh: bool = False

    def answer(self, kiosk: Kiosk, here: set[str], wanted: int, name: int) -> tuple[int, int | None] | None:
        """Answer with parts and a share; of a place that the kiosk does not ask about, with what is in the book."""
        is_forgotten = kiosk.goes_by is not None and kiosk.goes_by not in self.answers.get(kiosk.name, set())
        facts = {"is_open": self.said != set(NAMES), "has_said": kiosk.name in self.said}
        found = round_after(self.round, NOON, is_forgotten=is_forgotten, was_silent=self.is_fresh, **facts)
        if found != self.round:
            self.round, self.said, self.brought = found, set(), {}
        self.is_fresh = False
        holds = found.holds(NOON)
        if holds and kiosk.name not in self.said and not kiosk.asks:
            return None
        if kiosk.name not in self.said and not kiosk.held.parts:
            self.booked.pop(kiosk.name, None)
        self.said |= {kiosk.name} if kiosk.asks else set()
        holds = holds and self.said != set(NAMES)
        others = {each: parts for each, parts in self.told.items() if each != kiosk.name}
        parts = (kiosk.held.parts or NO_PART) if holds else parts_for(len(NAMES), others.values())
        self.told[kiosk.name] = min(kiosk.held.parts or parts, parts)
        self.answers[kiosk.name] = {name, *([] if kiosk.goes_by is None else [kiosk.goes_by])}
        if not kiosk.asks:
            return parts, self.booked.setdefault(kiosk.name, 0) if self.booked else None
        goes_by = share_of(CAPACITY, kiosk.held.parts, kiosk.held.given) if kiosk.held.parts else 0
        self.brought.setdefault(kiosk.name, goes_by)
        sharers = self._in_round(kiosk, here) if holds else self._in_book(others, here)
        result = given_share(CAPACITY, Sharer(kiosk.name, kiosk.held.own, goes_by, wanted), sharers)
        self.own[kiosk.name], self.booked[kiosk.name] = kiosk.held.own, result.booked
        return parts, result.share

    def _in_book(self, others: dict[str, int], here: set[str]) -> list[Sharer]:
        for name, theirs in others.items():
            self.booked.setdefault(name, share_of(CAPACITY, theirs, None))
        return [Sharer(name, self.own.get(name, 0), self.booked[name], 0, name in here) for name in others]

    def _in_round(self, kiosk: Kiosk, here: set[str]) -> list[Sharer]:
        said = [name for name in self.brought if name != kiosk.name]
        others = [Sharer(name, self.own.get(name, 0), self.booked[name], 0, name in here) for name in said]
        return [*others, Sharer(UNHEARD, share=unheard(CAPACITY, self.brought.values()), is_here=False)]


@dataclass
class Kiosk:
    """A kiosk with a clock that is wrong; ``inside`` are its visits' people, as far as it knows."""

    name: str
    wrong_by: timedelta
    inside: list[int] = field(default_factory=list)
    parts: int = 0
    given: int | None = None
    since: timedelta | None = None
    goes_by: int | None = None
    asks: bool = True

    @property
    def held(self) -> Held:
        """What it goes by."""
        since = None if self.since is None else NOON + self.since + self.wrong_by
        return Held(sum(self.inside), self.parts, self.given, since)

    def admit(self, people: int, after: timedelta) -> bool:
        """Let a party in if this kiosk has the places."""
        left = own_places_left(CAPACITY, self.held, NOON + after + self.wrong_by)
        if left is None or people > left:
            return False
        self.inside.append(people)
        return True


USUAL = ("exchange", "answer lost", "admit", "leave", "leave elsewhere", "hear", "time")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from(["exchange", "admit", *USUAL, "back up", "hub restored", "kiosk restored"]),
        st.integers(1, 6),
        st.booleans(),
    ),
    max_size=60,
)
MINUTES = st.integers(-30, 30).map(lambda minutes: timedelta(minutes=minutes))


@given(STEPS, st.tuples(*[MINUTES] * len(NAMES)), st.sets(st.sampled_from(NAMES)))
def test_all_kiosks_together_never_overfill_a_place(
    steps: list[tuple[str, str, int, bool]], wrong_by: tuple[timedelta, ...], here: set[str]
) -> None:
    hub, after = Hub(), timedelta()
    backup, is_sound = deepcopy(hub), True
    kiosks = {name: Kiosk(name, wrong) for name, wrong in zip(NAMES, wrong_by, strict=True)}
    left_elsewhere: list[tuple[str, int]] = []
    for number, (name, step, people, flag) in enumerate(steps):
        kiosk = kiosks[name]
        match step:
            case "exchange" | "answer lost":
                kiosk.asks = flag or people > 3
                if not kiosk.held.parts or after - (kiosk.since or after) >= LASTS:
                    kiosk.parts, kiosk.given, kiosk.goes_by = 0, None, None
                answer = hub.answer(kiosk, here, people if flag else 0, number)
                if step == "exchange" and answer is not None:
                    (kiosk.parts, kiosk.given), kiosk.since, kiosk.goes_by = answer, after, number
            case "back up":
                backup = deepcopy(hub)
            case "hub restored":
                hub, is_sound = replace(deepcopy(backup), is_fresh=True), False
            case "kiosk restored":
                kiosk.parts, kiosk.given, kiosk.goes_by = (NO_PART if kiosk.parts else 0), None, None
            case "admit":
                kiosk.admit(people, after)
            case "leave" if kiosk.inside:
                kiosk.inside.pop()
            case "leave elsewhere" if kiosk.inside:  # another kiosk lets them out: this one has to hear of it
                left_elsewhere.append((name, kiosk.inside[-1]))
            case "hear":
                for who, gone in left_elsewhere:
                    if gone in kiosks[who].inside:
                        kiosks[who].inside.remove(gone)
                left_elsewhere.clear()
            case "time":
                after += timedelta(hours=people)
        assert sum(sum(each.inside) for each in kiosks.values()) <= CAPACITY
        assert not is_sound or sum(hub.booked.values()) <= CAPACITY


def everybody_asks(hub: Hub, kiosks: list[Kiosk], here: set[str]) -> Iterator[Kiosk]:
    for number, kiosk in enumerate(kiosks, len(hub.answers)):
        answer = hub.answer(kiosk, here, 0, number)
        assert answer is not None
        (kiosk.parts, kiosk.given), kiosk.since, kiosk.goes_by = answer, timedelta(), number
        yield kiosk


def test_in_contact_each_place_is_someone_s_after_two_rounds() -> None:
    hub, kiosks = Hub(), [Kiosk(name, timedelta()) for name in NAMES]
    for _ in range(3):
        list(everybody_asks(hub, kiosks, set(NAMES)))
    assert [kiosk.given for kiosk in kiosks] == [3, 3, 3, 3]
    assert all(kiosks[0].admit(1, timedelta()) for _ in range(3)) and not kiosks[0].admit(1, timedelta())
    for _ in range(3):
        list(everybody_asks(hub, kiosks, set(NAMES)))
    assert sum(kiosk.given or 0 for kiosk in kiosks) == CAPACITY
    assert kiosks[0].admit(1, timedelta()), "whoever lets people in is given more"
