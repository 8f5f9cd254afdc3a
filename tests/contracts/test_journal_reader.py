"""What any ``JournalReader`` promises."""

from __future__ import annotations

from datetime import timedelta

from kiosk.actions.reading_ports import Inside, Peg
from kiosk.domain.bookings import BookingStatus
from kiosk.domain.facts import CheckedOut, CountedOut, SomeLeft, people_moved
from kiosk.domain.people import Party
from kiosk.domain.today import DayFigures
from kiosk.domain.visits import Ending, How
from kiosk.storage import Store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON, booking, checked_in, checked_out

AnyStore = Store | FakeStore
HOUR = timedelta(hours=1)


def test_home_figures_count_the_day_and_who_is_in_now(store: AnyStore, ids: FakeIds, clock: FakeClock) -> None:
    facts = [
        checked_in(ids, party=Party(2)),
        checked_in(ids, party=Party(1, 3), session_key="a"),
        checked_in(ids, party=Party(5), session_key="b", room_key="studio"),
    ]
    entries = []
    with store.write() as work:
        for fact in facts:
            entries.append(work.append(fact))
            clock.pass_time(HOUR)
        work.append(checked_out(facts[2].visit_id, clock.now(), people=5))
        work.append(CountedOut(1))
        work.commit()
    figures = store.reader.home_figures(NOON + HOUR, NOON + 10 * HOUR)
    assert figures.pegs == (Peg(facts[1].visit_id, 4), Peg(facts[2].visit_id, 5))
    assert (figures.people_today, figures.people_in) == (9, 5)


def test_home_figures_read_again_are_those_read_at_once(store: AnyStore, ids: FakeIds, clock: FakeClock) -> None:
    facts = []
    for minutes in (0, 60, -45, 10, 120):  # also where the clock was set back between two visits
        clock.set_to(clock.now() + timedelta(minutes=minutes))
        facts.append(checked_in(ids, party=Party(len(facts) + 1)))
        with store.write() as work:
            work.append(facts[-1])
            work.commit()
        for start, end in ((NOON, NOON + HOUR), (NOON, NOON + 9 * HOUR), (NOON + HOUR, NOON + 2 * HOUR)):
            pegs = store.reader.home_figures(start, end).pegs
            assert pegs == store.reader.home_figures(start, end).pegs
            expected = [visit for visit in store.reader.visits(start, end) if visit.checked_in_at >= start]
            assert sorted(peg.people for peg in pegs) == sorted(visit.party.people for visit in expected)
        assert store.reader.home_figures(NOON, NOON + 9 * HOUR).pegs == tuple(
            Peg(fact.visit_id, fact.party.people) for fact in facts
        )


def test_inside_is_who_has_not_left_and_what_is_not_certain(store: AnyStore, ids: FakeIds, clock: FakeClock) -> None:
    assert store.reader.inside(NOON) == Inside((), 0, 0, None)
    stays, leaves, long_gone, forgotten = (checked_in(ids, party=Party(people)) for people in (2, 1, 4, 5))
    with store.write() as work:
        for fact in (stays, leaves, long_gone, forgotten):
            work.append(fact)
        work.append(checked_out(leaves.visit_id, clock.now()))
        for fact, at in ((long_gone, NOON - HOUR), (forgotten, NOON)):
            work.append(CheckedOut(fact.visit_id, fact.party.people, at, Ending.ASSUMED, How.DESK))
        work.append(CountedOut(1))
        clock.pass_time(HOUR)
        newest = work.append(SomeLeft(stays.visit_id, Party(1), 1, How.DESK))
        work.commit()
    inside = store.reader.inside(NOON)
    assert [(visit.id, visit.staying) for visit in inside.visits] == [(stays.visit_id, Party(1))]
    assert (inside.counted_out, inside.assumed_gone, inside.newest_at) == (1, 5, newest.occurred_at)


def test_a_day_in_numbers(store: AnyStore, ids: FakeIds, clock: FakeClock) -> None:
    store.bookings.import_bookings(
        [
            booking("a", session_key="s", party=Party(2)),
            booking("b", session_key="s", party=Party(0, 3)),
            booking("c", session_key="s", status=BookingStatus.CANCELLED),
            booking("d", session_key="other"),
            booking("e"),
        ]
    )
    early, walk_in = checked_in(ids, session_key="s"), checked_in(ids, party=Party(3), room_key="studio")
    family, gone = checked_in(ids, party=Party(2, 2), session_key="s"), checked_in(ids, session_key="s")
    with store.write() as work:
        work.append(early)
        clock.pass_time(HOUR)
        for fact in (walk_in, family, gone):
            work.append(fact)
        work.append(checked_out(gone.visit_id, clock.now()))
        work.append(SomeLeft(family.visit_id, Party(1), 1, How.DESK))
        work.append(CountedOut(2))
        work.commit()
    assert store.reader.day_figures((NOON + HOUR, NOON + 2 * HOUR), ["s", "t"], NOON + HOUR) == DayFigures(
        came=8,
        counted_out=2,
        doubtful=1,
        in_rooms={"workshop": 4, "studio": 3},
        in_sessions={"s": 4},
        arrived={"s": 5},
        booked={"s": 5},
    )


def test_entries_are_those_of_a_half_open_span_by_sequence(store: AnyStore, clock: FakeClock) -> None:
    entries = []
    for minutes in (0, 60, -30, 120):
        clock.set_to(clock.now() + timedelta(minutes=minutes))
        with store.write() as work:
            entries.append(work.append(CountedOut(1)))
            work.commit()
    assert list(store.reader.entries(NOON, NOON + HOUR)) == [entries[0], entries[2]]
    assert list(store.reader.entries(NOON, NOON + HOUR * 9)) == entries


def test_visits_are_those_that_began_or_were_still_open(store: AnyStore, ids: FakeIds, clock: FakeClock) -> None:
    early_ended, early_open, on_the_edge, late, too_late = (checked_in(ids) for _ in range(5))
    with store.write() as work:
        for fact in (early_ended, early_open, on_the_edge):
            work.append(fact)
        clock.pass_time(HOUR)
        work.append(checked_out(early_ended.visit_id, clock.now() - timedelta(minutes=1)))
        work.append(checked_out(on_the_edge.visit_id, clock.now()))
        work.append(late)
        clock.pass_time(HOUR)
        work.append(too_late)
        work.append(checked_out(early_open.visit_id, clock.now()))
        work.commit()
    chosen = [visit.id for visit in store.reader.visits(NOON + HOUR, NOON + 2 * HOUR)]
    assert chosen == [early_open.visit_id, late.visit_id]


def test_opening_and_in_and_out_come_to_who_is_inside(store: AnyStore, ids: FakeIds, clock: FakeClock) -> None:
    family = checked_in(ids, party=Party(2, 2))
    with store.write() as work:
        work.append(family)
        clock.pass_time(HOUR)
        work.append(checked_in(ids, party=Party(3)))
        work.append(checked_out(family.visit_id, clock.now(), people=4))
        work.commit()
    reader = store.reader
    assert [reader.people_inside_at(NOON + hours * HOUR) for hours in range(3)] == [0, 4, 3]
    moved = sum(people_moved(entry.fact) for entry in reader.entries(NOON + HOUR, NOON + 2 * HOUR))
    assert reader.people_inside_at(NOON + HOUR) + moved == reader.people_inside_at(NOON + 2 * HOUR)


def test_an_empty_journal_has_no_newest_entry_and_nobody_inside(store: AnyStore, clock: FakeClock) -> None:
    assert store.reader.newest_occurred_at() is None
    assert store.reader.people_inside_at(NOON) == 0
    assert store.reader.home_figures(NOON, NOON + HOUR).people_in == 0
    with store.write() as work:
        work.append(CountedOut(1))
        work.commit()
    clock.set_to(NOON - HOUR)
    with store.write() as work:
        work.append(CountedOut(1))
        work.commit()
    assert store.reader.newest_occurred_at() == NOON
