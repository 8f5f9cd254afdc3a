"""Places are shared out among kiosks: whatever becomes of the network, together they never overfill a session."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from kiosk.actions.check_in import CheckIn, CheckInResult, Form
from kiosk.actions.check_out import CheckOut
from kiosk.actions.share_places import SharePlaces
from kiosk.domain.check_in import Admitted, Full
from kiosk.domain.facts import Joined
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.people import ONE_ADULT, Party
from kiosk.domain.scans import read_scan
from kiosk.domain.shares import LASTS, PlaceKey, PlaceKind
from kiosk.domain.visits import How, Visit
from kiosk.hub.enrolment import Bearer, revoke
from kiosk.hub.tables import shares
from kiosk.sync.errors import HubAway
from kiosk.sync.exchange import Exchange, Exchanged
from tests.conftest import ExpectedLog
from tests.domain.places import COURSE, catalogue, session
from tests.fakes.fake_clock import FakeClock
from tests.fakes.made import NOON
from tests.hub.running import Deliver, RunningHub, answer_lost, name_of, new_database, url_of
from tests.sync.conftest import SyncedKiosk

TALK = session(COURSE, NOON + timedelta(minutes=30), capacity=10)
HERE = catalogue(TALK)
PLACE = PlaceKey(PlaceKind.SESSION, TALK.key)


class SharingKiosk(SyncedKiosk):
    """A kiosk whose clock is off, with its verbs."""

    def __init__(self, folder: Path, name: str, hub: RunningHub, true: FakeClock, off: timedelta, seed: int) -> None:
        self.true = true
        super().__init__(folder, name, hub, FakeClock(true.now() + off), seed)
        self.here = HERE
        self.start()

    def start(self) -> None:
        """Begin, or begin anew, as a process does."""
        self.check_in = CheckIn(self.store, lambda: self.here, self.clock, self.ids)
        self.check_out = CheckOut(self.store, lambda: self.here, self.clock)
        self.places = SharePlaces(self.store.shares, lambda: self.here, self.clock)

    def exchange(self) -> Exchanged:
        """Exchange with the hub once, and ask for shares."""
        client = self.hub.client(self.token)
        return Exchange(self.store.outbox, self.store.heard, client, self.clock, self.take, self.places)()

    def come(self, people: int = 1, override: Override | None = None) -> CheckInResult:
        """A party wants to come in."""
        return self.check_in.by_form(Form(Party(people), session_key=TALK.key), override=override)

    def fill(self) -> int:
        """Let in one after the other until nobody can come any more; return how many came."""
        came = 0
        while self.come().visit is not None:
            came += 1
        return came

    def leave(self, visit: Visit | None) -> None:
        """A party leaves by its badge, here."""
        assert visit is not None
        self.check_out.by_code(read_scan(visit.pass_code))

    def share(self) -> int | None:
        """Return by which share of the session it goes."""
        return self.store.shares.holdings().given.get(PLACE)


@pytest.fixture
def kiosks(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> Iterator[list[SharingKiosk]]:
    """Return three kiosks that share places."""
    wrong = (timedelta(), timedelta(minutes=-9), timedelta(minutes=7))
    made = [
        SharingKiosk(tmp_path / name, f"kiosk-{name}", hub, clock, off, seed)
        for seed, (name, off) in enumerate(zip("abc", wrong, strict=True))
    ]
    meet(*made, rounds=1)
    yield made
    for kiosk in made:
        assert kiosk.store.integrity_check() == ()
        kiosk.store.close()


def meet(*kiosks: SharingKiosk, rounds: int = 3) -> None:
    """Let everybody exchange until nothing changes any more."""
    for _ in range(rounds):
        later(kiosks, timedelta(seconds=30))
        for kiosk in kiosks:
            kiosk.exchange()


def later(kiosks: Sequence[SharingKiosk], span: timedelta) -> None:
    """Let time pass everywhere."""
    for clock in (kiosks[0].true, *(kiosk.clock for kiosk in kiosks)):
        clock.pass_time(span)


def test_two_of_three_are_cut_off_and_together_they_let_in_no_more_than_ten(kiosks: list[SharingKiosk]) -> None:
    first, second, third = kiosks
    assert sorted(kiosk.share() or 0 for kiosk in kiosks) == [3, 3, 4]
    came = [second.fill(), third.fill()]  # cut off from here on
    full = second.come(2).outcome
    assert isinstance(full, Full) and (full.places_left, full.held_elsewhere) == (0, 10 - came[0])
    came.append(first.fill())
    meet(first)
    came[2] += first.fill()
    assert sum(came) == 10
    meet(*kiosks)
    assert [kiosk.fill() for kiosk in kiosks] == [0, 0, 0]
    full = first.come().outcome
    assert isinstance(full, Full) and full.held_elsewhere == 0, "now it is full for everybody"


def test_the_desk_can_let_in_more(kiosks: list[SharingKiosk]) -> None:
    kiosks[1].fill()
    over = kiosks[1].come(2, Override((Obstacle.FULL,), OverrideReason.PROMISED))
    assert isinstance(over.outcome, Admitted) and over.outcome.override is not None


def test_places_come_back_whether_people_leave_here_or_elsewhere(kiosks: list[SharingKiosk]) -> None:
    first, second, third = kiosks
    visit = second.come(3).visit
    meet(*kiosks)
    visits = [first.come().visit for _ in range(2)]
    first.fill()
    third.fill()
    second.fill()
    first.leave(visits[0])
    assert first.fill() == 1, "its own place, at once"
    meet(first, third)
    first.fill()
    third.fill()
    third.leave(visit)
    assert (third.fill(), first.fill()) == (0, 0), "it is the second one's, who may have them out already"
    meet(*kiosks)
    assert first.fill() + second.fill() + third.fill() == 3
    meet(*kiosks)
    with first.store.write() as work:
        assert work.people_in_session(TALK.key) == 10


def test_whoever_joins_a_visit_of_another_kiosk_takes_a_place_of_this_one(kiosks: list[SharingKiosk]) -> None:
    first, second, _ = kiosks
    visit = first.come().visit
    meet(*kiosks)
    assert visit is not None
    before = second.store.shares.holdings().own.get(PLACE, 0)
    with second.store.write() as work:
        work.append(Joined(visit.id, Party(2), How.CODE))
        assert work.places.count(PLACE).held.own == 2
        work.commit()
    assert (before, second.store.shares.holdings().own[PLACE]) == (0, 2)
    first.leave(visit)
    meet(*kiosks)
    second.leave(visit)
    assert second.store.shares.holdings().own.get(PLACE, 0) == 0


def test_who_lets_in_most_is_given_most_and_a_party_that_lacks_places_gets_them(kiosks: list[SharingKiosk]) -> None:
    first, second, _ = kiosks
    for _ in range(3):
        assert first.come().visit is not None
        meet(*kiosks)
    shares_now = [kiosk.share() or 0 for kiosk in kiosks]
    assert sum(shares_now) == 10 and shares_now[0] - 3 > max(shares_now[1:])
    assert isinstance(second.come(6).outcome, Full)
    for kiosk in (second, *kiosks, second):
        kiosk.exchange()
    assert isinstance(second.come(6).outcome, Admitted)


def test_a_lost_answer_gives_nothing_away_twice(kiosks: list[SharingKiosk], hub: RunningHub) -> None:
    def places_lost(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        return answer_lost(request, deliver) if request.url.path.endswith("places") else deliver(request)

    first, second, _ = kiosks
    first.come(2)
    hub.network.fault = places_lost
    for kiosk in (*kiosks, *kiosks):
        with pytest.raises(HubAway):
            kiosk.come()
            kiosk.exchange()
    hub.network.fault = None
    meet(second)
    assert 2 + sum(kiosk.fill() for kiosk in kiosks) <= 10
    with first.store.write() as work:
        mine = work.places.count(PLACE).held
    assert mine.own <= (mine.given or 0)
    meet(*kiosks)
    with first.store.write() as work:
        assert work.people_in_session(TALK.key) <= 10


def test_a_restart_takes_no_share_away_and_gives_none(kiosks: list[SharingKiosk]) -> None:
    second = kiosks[1]
    share = second.share()
    second.come()
    second.store.close()
    second.store = second.opened()
    second.start()
    assert (second.share(), second.fill()) == (share, (share or 0) - 1)


@pytest.mark.parametrize("first_back", ["cut off since before the backup", "was given more since"])
def test_a_hub_restored_from_yesterday_gives_no_places_that_it_forgot_it_gave(
    kiosks: list[SharingKiosk], hub: RunningHub, first_back: str, expected_log: ExpectedLog
) -> None:
    expected_log("The hub lacks")
    first, second, third = kiosks
    meet(*kiosks)
    hub.stop()
    yesterday = url_of(hub.url, new_database(hub.url, template=name_of(hub.url)))
    hub.start(hub.url)
    came = 0
    for _ in range(3):
        second.come(99)
        meet(second, third)
        came += second.fill()
    assert came > 4, "of what the third one had it was given most since"
    hub.stop()
    hub.start(yesterday)
    later(kiosks, timedelta(minutes=5))
    back = [first, second] if first_back.startswith("cut off") else [second, first]
    for kiosk in back * 3:
        meet(kiosk, rounds=1)
        came += kiosk.fill()
    came += third.fill()
    assert came <= 10
    meet(*kiosks)
    assert came + sum(kiosk.fill() for kiosk in kiosks) == 10, "all have said what they had: nothing is held back"


def test_a_new_session_of_which_a_kiosk_was_given_nothing_is_divided(kiosks: list[SharingKiosk]) -> None:
    late = replace(TALK, key="late", title="Late")
    came = 0
    for kiosk in kiosks:
        kiosk.here = catalogue(TALK, late)
        while kiosk.check_in.by_form(Form(ONE_ADULT, session_key="late")).visit is not None:
            came += 1
    assert 0 < came <= 10


def test_a_kiosk_that_was_let_go_or_silent_for_a_week_holds_no_places(
    kiosks: list[SharingKiosk], hub: RunningHub, clock: FakeClock
) -> None:
    first, _, third = kiosks
    with hub.engine.begin() as connection:
        revoke(connection, Bearer(hub.venue, "kiosk-b"), clock.now())
    meet(first, third)
    assert sorted((first.share(), third.share())) == [5, 5]
    span = LASTS + timedelta(days=2)
    tomorrow = replace(TALK, key="tomorrow", starts_at=TALK.starts_at + span, ends_at=TALK.ends_at + span)
    later(kiosks, span)
    for kiosk in kiosks:
        kiosk.here = catalogue(tomorrow)
    meet(first)
    assert first.store.shares.holdings().given[PlaceKey(PlaceKind.SESSION, "tomorrow")] == 10
    third.here = catalogue(TALK, tomorrow)
    with third.store.write() as work:
        count = work.places.count(PLACE)
    assert count.held.parts > 1 and third.places.ask() is not None
    asked = third.places.ask(everything=True)
    assert asked is not None and asked.parts == 0, "by its own clock it goes by no share any more"


def test_a_lone_kiosk_and_one_whose_hub_gives_no_shares_go_by_what_they_know(
    tmp_path: Path, hub: RunningHub, clock: FakeClock
) -> None:
    def older(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        return httpx.Response(404, json={"detail": "Not Found"}) if "places" in request.url.path else deliver(request)

    alone = SharingKiosk(tmp_path / "alone", "kiosk-a", hub, clock, timedelta(), 1)
    hub.network.fault = older
    alone.exchange()
    assert alone.store.shares.holdings().parts == 0
    hub.network.fault = None
    alone.exchange()
    assert (alone.store.shares.holdings().parts, alone.share()) == (1, 10)
    assert alone.fill() == 10
    alone.store.outbox.leave()
    assert alone.store.shares.holdings().parts == 0
    alone.store.close()


def test_what_has_not_changed_is_neither_asked_nor_written(kiosks: list[SharingKiosk], hub: RunningHub) -> None:
    meet(*kiosks)
    hub.network.requests.clear()
    for kiosk in kiosks:
        kiosk.exchange()
    assert not [each for each in hub.network.requests if each.url.path.endswith("places")]
    kiosks[0].come()
    kiosks[0].exchange()
    asked = [each for each in hub.network.requests if each.url.path.endswith("places")]
    assert 1 <= len(asked) <= 2 and asked[0].content.count(b'"kind"') == 2, "the session and its room"
    with hub.engine.begin() as connection:
        rows = connection.execute(select(shares).where(shares.c.venue == hub.venue, shares.c.key == TALK.key)).all()
    assert sum(row.booked for row in rows) == 10


def test_fewer_places_hold_as_soon_as_kiosks_hear_of_them_and_who_is_cut_off_counts(kiosks: list[SharingKiosk]) -> None:
    """A kiosk that is cut off goes by the share it has: the others leave it that much of what remains."""
    first, second, third = kiosks
    fewer = replace(TALK, capacity=5)
    for kiosk in (first, second):
        kiosk.here = catalogue(fewer)
    meet(first, second)
    held = third.share() or 0
    assert (first.share() or 0) + (second.share() or 0) + held == 5
    came = first.fill() + second.fill() + third.fill()
    assert came == 5
    third.here = catalogue(fewer)
    meet(*kiosks)
    assert [kiosk.fill() for kiosk in kiosks] == [0, 0, 0]


def test_a_kiosk_that_joins_while_the_only_one_is_cut_off_waits_for_it(
    tmp_path: Path, hub: RunningHub, clock: FakeClock
) -> None:
    alone = SharingKiosk(tmp_path / "old", "kiosk-old", hub, clock, timedelta(), 1)
    meet(alone)
    alone.come(4)
    late = SharingKiosk(tmp_path / "late", "kiosk-late", hub, clock, timedelta(), 2)
    meet(late)
    assert (late.fill(), alone.fill()) == (0, 6), "it may have filled the place meanwhile, and has"
    late.store.close()
    alone.store.close()


def test_a_kiosk_that_joins_is_given_of_what_is_free(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> None:
    alone = SharingKiosk(tmp_path / "old", "kiosk-old", hub, clock, timedelta(), 1)
    meet(alone)
    alone.come(4)
    late = SharingKiosk(tmp_path / "late", "kiosk-late", hub, clock, timedelta(), 2)
    meet(late, alone)
    came = late.fill(), alone.fill()
    assert came[0] > 0 and sum(came) == 6
    late.store.close()
    alone.store.close()
