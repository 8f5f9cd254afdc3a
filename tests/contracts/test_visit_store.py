"""What any ``VisitStore`` promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.actions.ports import PersonalData
from kiosk.domain.erasures import ErasureAsked
from kiosk.domain.facts import (
    BadgePrinted,
    CheckedOut,
    CountedOut,
    ErasureReason,
    Joined,
    PassReplaced,
    Reassigned,
    SomeLeft,
    Undone,
)
from kiosk.domain.passes import badge_code, issue_pass
from kiosk.domain.people import Party
from kiosk.domain.visits import Ending, How, Pass
from kiosk.storage import Store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore
from tests.fakes.made import NOON, booking, checked_in, checked_out

AnyStore = Store | FakeStore
EVER = (NOON - timedelta(days=3650), NOON + timedelta(days=3650))


class TestAppending:
    def test_an_erasure_waits_until_it_is_dropped_or_asked_for_anew(self, store: AnyStore, ids: FakeIds) -> None:
        first, second = (
            ErasureAsked(ids.new_id(), "ABC", ErasureReason.ASKED, ids.new_id(), NOON + timedelta(minutes=minute))
            for minute in (2, 1)
        )
        again = replace(first, code="", reason=ErasureReason.MISTAKE)
        with store.write() as work:
            for asked in (first, second, again):
                work.erasures.ask(asked)
            work.commit()
        with store.write() as work:
            work.erasures.drop(second.visit_id)
        with store.write() as work:
            assert work.erasures.waiting() == (second, again)
            assert (work.erasures.drop(second.visit_id), work.erasures.drop(second.visit_id)) == (True, False)
            work.commit()
        with store.write() as work:
            assert work.erasures.waiting() == (again,)

    def test_a_committed_fact_is_in_the_journal_and_the_projection(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids, party=Party(1, 2), code="ABC-1", session_key="s")
        with store.write() as work:
            entry = work.append(fact, personal=PersonalData("Noor Haddad", "Noor", leave_help=True))
            work.commit()
        assert list(store.reader.entries(*EVER)) == [entry]
        with store.write() as work:
            visit = work.visit(fact.visit_id)
        assert visit is not None
        assert (visit.party, visit.code, visit.name, visit.badge_name) == (Party(1, 2), "ABC-1", "Noor Haddad", "Noor")
        assert visit.leave_help
        assert visit.is_open
        assert visit.checked_in_at == NOON

    def test_leaving_without_a_commit_undoes_all_and_leaves_no_gap(self, store: AnyStore, ids: FakeIds) -> None:
        with store.write() as work:
            work.append(checked_in(ids))
            work.append(checked_in(ids))
        with pytest.raises(ZeroDivisionError), store.write() as work:
            work.append(checked_in(ids))
            raise ZeroDivisionError
        with store.write() as work:
            entries = [work.append(checked_in(ids)), work.append(CountedOut(1))]
            work.commit()
        assert [entry.sequence for entry in entries] == [1, 2]
        assert list(store.reader.entries(*EVER)) == entries

    def test_a_clock_that_was_set_back_is_noted_on_each_fact_until_it_has_caught_up(
        self, store: AnyStore, clock: FakeClock
    ) -> None:
        noted = []
        for minutes in (0, -60, 30, 30, 30):
            clock.set_to(clock.now() + timedelta(minutes=minutes))
            with store.write() as work:
                entry = work.append(CountedOut(1))
                work.commit()
            assert entry.occurred_at == clock.now()
            noted.append(entry.clock_behind)
        assert noted == [False, True, True, False, False]

    def test_after_its_commit_a_unit_of_work_takes_nothing(self, store: AnyStore, ids: FakeIds) -> None:
        with store.write() as work:
            work.append(checked_in(ids))
            work.commit()
            with pytest.raises(RuntimeError, match="ended"):
                work.append(checked_in(ids))
            with pytest.raises(RuntimeError, match="ended"):
                work.people_counted_out()
        with pytest.raises(RuntimeError, match="ended"):
            work.commit()

    def test_who_joins_and_who_leaves_early_are_counted_where_the_visit_is(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids, party=Party(2, 1), session_key="s")
        with store.write() as work:
            work.append(fact)
            joined = work.append(Joined(fact.visit_id, Party(0, 2), How.CODE))
            gone = work.append(SomeLeft(fact.visit_id, Party(1, 1), 2, How.CODE))
            visit = work.visit(fact.visit_id)
            assert visit is not None
            assert (visit.party, visit.left, visit.staying) == (Party(2, 3), Party(1, 1), Party(1, 2))
            assert work.people_in_session("s") == work.people_in_room("workshop") == work.people_in_visits() == 3
            work.append(Undone(fact.visit_id, gone.id, 2))
            work.append(Undone(fact.visit_id, joined.id, -2))
            visit = work.visit(fact.visit_id)
            assert visit is not None
            assert (visit.party, visit.left) == (Party(2, 1), None)
            assert work.people_in_visits() == 3

    def test_somebody_who_was_counted_out_leaves_early_once(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids, party=Party(3))
        with store.write() as work:
            work.append(fact)
            work.append(CountedOut(1))
            work.append(SomeLeft(fact.visit_id, Party(1), 0, How.CODE))
            assert work.people_counted_out() == 0
            assert work.people_in_visits() == 2
            work.append(checked_out(fact.visit_id, NOON, 2))
            assert work.people_in_visits() == 0

    def test_nobody_leaves_or_joins_who_cannot(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids, party=Party(1, 1))
        with store.write() as work:
            work.append(fact)
            for party in (Party(1, 1), Party(2, 0), Party(0, 2)):
                with pytest.raises(LookupError):
                    work.append(SomeLeft(fact.visit_id, party, party.people, How.CODE))
        with store.write() as work:
            work.append(fact)
            joined = work.append(Joined(fact.visit_id, Party(0, 1), How.CODE))
            work.append(SomeLeft(fact.visit_id, Party(0, 2), 2, How.CODE))
            with pytest.raises(LookupError):
                work.append(Undone(fact.visit_id, joined.id, -1))
        with store.write() as work:
            work.append(fact)
            work.append(checked_out(fact.visit_id, NOON, 2))
            with pytest.raises(LookupError):
                work.append(Joined(fact.visit_id, Party(0, 1), How.CODE))
        with store.write() as work:
            work.append(fact)
            gone = work.append(SomeLeft(fact.visit_id, Party(0, 1), 1, How.CODE))
            work.append(checked_out(fact.visit_id, NOON))
            with pytest.raises(LookupError):
                work.append(Undone(fact.visit_id, gone.id, 1))
        assert list(store.reader.entries(*EVER)) == []

    def test_what_does_not_fit_is_refused(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids)
        with store.write() as work:
            with pytest.raises(LookupError):
                work.append(checked_out(ids.new_id(), NOON))
            with pytest.raises(LookupError):
                work.append(Undone(fact.visit_id, ids.new_id(), 1))
        with store.write() as work, pytest.raises(ValueError, match="pass"):
            work.append(checked_in(ids, pass_code="K1AAAAAAAAAAAAAB"))
        with store.write() as work:
            work.append(fact)
            work.append(checked_out(fact.visit_id, NOON))
            with pytest.raises(LookupError):
                work.append(checked_out(fact.visit_id, NOON))
        assert list(store.reader.entries(*EVER)) == []


class TestFinding:
    def test_a_booking_is_found_by_the_first_known_candidate_in_any_case(self, store: AnyStore) -> None:
        store.bookings.import_bookings([booking("Straße-7"), booking("second")])
        with store.write() as work:
            found = work.booking(("nobody", "STRASSE-7", "second"))
            assert found == booking("Straße-7")
            assert work.booking(("SECOND", "straße-7")) == booking("second")
            assert work.booking(("nobody",)) is None
            assert work.booking(()) is None

    def test_the_bookings_of_one_order_are_found_together(self, store: AnyStore) -> None:
        family = [booking(code, order_ref="O-1") for code in ("c", "A", "b")]
        others = [booking("d", order_ref="O-2"), booking("e", order_ref="O-1", source="other"), booking("f")]
        store.bookings.import_bookings([*family, *others])
        with store.write() as work:
            assert [each.code for each in work.order_of(family[0])] == ["A", "b", "c"]
            assert work.order_of(others[2]) == ()

    def test_a_visit_is_found_by_the_code_of_each_of_its_party(self, store: AnyStore, ids: FakeIds) -> None:
        fact = replace(checked_in(ids, party=Party(2), code="A"), also=("b",))
        with store.write() as work:
            work.append(fact)
            joined = work.append(Joined(fact.visit_id, Party(0, 1), How.CODE, ("C",)))
            visit = work.visit(fact.visit_id)
            assert visit is not None
            assert work.party_codes(visit) == ("A", "b", "C")
            assert work.open_visits(("B",)) == work.open_visits(("c",)) == (visit,)
            work.append(Undone(fact.visit_id, joined.id, -1))
            assert work.open_visits(("c",)) == ()
            work.append(checked_out(fact.visit_id, NOON, 2))
            assert work.open_visits(("b",)) == ()
            ended = work.last_ended_visit(("B",), NOON)
            assert ended is not None
            assert ended.id == fact.visit_id

    def test_an_open_visit_is_found_by_its_code_and_by_its_pass(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids, code="Ticket-1")
        with store.write() as work:
            work.append(fact)
            for codes in (("ticket-1",), (fact.pass_code.lower(),), ("x", "TICKET-1", fact.pass_code)):
                assert [visit.id for visit in work.open_visits(codes)] == [fact.visit_id]
            assert work.open_visits(("other",)) == ()
            assert work.open_visits(()) == ()
            assert [v.id for v in work.open_visits_by_badge_code(badge_code(fact.pass_code))] == [fact.visit_id]
            work.append(checked_out(fact.visit_id, NOON))
            assert work.open_visits(("ticket-1", fact.pass_code)) == ()
            assert work.open_visits_by_badge_code(badge_code(fact.pass_code)) == ()

    def test_the_newest_ended_visit_of_a_code_is_the_one_that_began_last(
        self, store: AnyStore, ids: FakeIds, clock: FakeClock
    ) -> None:
        with store.write() as work:
            for _ in range(3):
                fact = checked_in(ids, code="again")
                work.append(fact)
                clock.pass_time(timedelta(hours=1))
                work.append(checked_out(fact.visit_id, clock.now()))
            last = work.last_ended_visit(("AGAIN",), NOON)
            assert last is not None
            assert last.id == fact.visit_id
            assert last.ending is Ending.OBSERVED
            assert work.last_ended_visit((fact.pass_code,), NOON) == last
            assert work.last_ended_visit(("again",), NOON + timedelta(hours=2)) == last
            assert work.last_ended_visit(("again",), NOON + timedelta(hours=2, seconds=1)) is None
            assert work.last_ended_visit((), NOON) is None

    def test_a_pass_comes_with_the_visit_it_was_last_used_for(
        self, store: AnyStore, ids: FakeIds, clock: FakeClock
    ) -> None:
        first = checked_in(ids)
        with store.write() as work:
            work.append(first)
            work.append(checked_out(first.visit_id, NOON))
            clock.pass_time(timedelta(days=2))
            again = checked_in(ids, pass_code=first.pass_code)
            work.append(again)
            found = work.find_pass(first.pass_code.lower())
            assert found is not None
            assert (found.code, found.last_visit.id, found.revoked) == (first.pass_code, again.visit_id, False)
            assert work.find_pass("K1") is None

    def test_open_visits_of_earlier_days_come_oldest_first(
        self, store: AnyStore, ids: FakeIds, clock: FakeClock
    ) -> None:
        facts = [checked_in(ids) for _ in range(4)]
        with store.write() as work:
            for fact in facts:
                work.append(fact)
                clock.pass_time(timedelta(hours=1))
            work.append(checked_out(facts[1].visit_id, clock.now()))
            before = work.open_visits_before(NOON + timedelta(hours=3))
            assert [visit.id for visit in before] == [facts[0].visit_id, facts[2].visit_id]


class TestCounting:
    def test_people_are_counted_by_session_and_by_room(self, store: AnyStore, ids: FakeIds) -> None:
        facts = [
            checked_in(ids, party=Party(2, 1), session_key="a"),
            checked_in(ids, party=Party(0, 4), session_key="a", room_key="studio"),
            checked_in(ids, party=Party(0, 0, 5)),
        ]
        with store.write() as work:
            for fact in facts:
                work.append(fact)
            assert work.people_in_session("a") == 7
            assert work.people_in_session("none") == 0
            assert work.people_in_room("workshop") == 8
            work.append(checked_out(facts[0].visit_id, NOON, people=3))
            assert (work.people_in_session("a"), work.people_in_room("workshop")) == (4, 5)

    def test_who_left_unnamed_is_set_against_a_visit_that_ends_with_fewer(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids, party=Party(4))
        with store.write() as work:
            work.append(fact)
            work.append(CountedOut(3))
            assert work.people_counted_out() == 3
            work.append(checked_out(fact.visit_id, NOON, people=2))
            assert work.people_counted_out() == 1
            work.commit()
        assert store.reader.people_inside_at(NOON + timedelta(seconds=1)) == -1
        assert store.reader.home_figures(*EVER).people_in == -1


class TestPasses:
    def test_a_pass_that_was_replaced_is_known_and_revoked(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids)
        new = PassReplaced(fact.visit_id, issue_pass(4711), fact.pass_code)
        newest = PassReplaced(fact.visit_id, issue_pass(4712), new.pass_code)
        with store.write() as work:
            work.append(fact)
            for replaced in (new, newest):
                work.append(replaced)
            work.commit()
        with store.write() as work:
            visit = work.visit(fact.visit_id)
            assert visit is not None
            assert visit.pass_code == newest.pass_code
            assert work.find_pass(newest.pass_code.lower()) == Pass(newest.pass_code, visit)
            for old in (fact.pass_code, new.pass_code):
                assert work.find_pass(old) == Pass(old, visit, revoked=True)
                assert work.open_visits((old,)) == ()
            assert work.open_visits_by_badge_code(badge_code(newest.pass_code)) == (visit,)
            assert work.find_pass(issue_pass(9)) is None


class TestUndoing:
    def test_a_party_that_moved_is_counted_where_it_went_until_that_is_undone(
        self, store: AnyStore, ids: FakeIds
    ) -> None:
        fact = checked_in(ids, party=Party(3), session_key="a", room_key="cafe")
        moved = Reassigned(fact.visit_id, "wtt", "b", "lounge", fact.programme_key, "a", "cafe")
        with store.write() as work:
            work.append(fact)
            entry = work.append(moved)
            assert [work.people_in_session(key) for key in "ab"] == [0, 3]
            assert (work.people_in_room("cafe"), work.people_in_room("lounge")) == (0, 3)
            assert [each.fact for each in work.entries_of(fact.visit_id)] == [fact, moved]
            work.append(Undone(fact.visit_id, entry.id, 0))
            assert [work.people_in_session(key) for key in "ab"] == [3, 0]
            visit = work.visit(fact.visit_id)
            assert visit is not None
            assert (visit.programme_key, visit.session_key, visit.room_key) == (fact.programme_key, "a", "cafe")
            work.append(CheckedOut(fact.visit_id, 3, NOON, Ending.OBSERVED, How.DESK))
            with pytest.raises(LookupError):
                work.append(moved)

    def test_an_undone_check_in_was_no_visit(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids, party=Party(3), code="c", session_key="s")
        with store.write() as work:
            entry = work.append(fact, personal=PersonalData("Noor"))
            work.append(BadgePrinted(fact.visit_id, "folder"))
            work.append(Undone(fact.visit_id, entry.id, -3))
            work.commit()
        with store.write() as work:
            assert work.visit(fact.visit_id) is None
            assert work.people_in_session("s") == 0
            assert work.open_visits(("c",)) == ()
        assert store.reader.home_figures(*EVER).pegs == ()
        assert len(list(store.reader.entries(*EVER))) == 3

    def test_an_undone_check_out_leaves_the_visit_open(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids, party=Party(3))
        with store.write() as work:
            work.append(fact)
            work.append(CountedOut(1))
            out = work.append(checked_out(fact.visit_id, NOON, people=2))
            assert work.people_counted_out() == 0
            work.append(Undone(fact.visit_id, out.id, 2))
            visit = work.visit(fact.visit_id)
            assert visit is not None
            assert visit.is_open
            assert visit.ending is None
            assert (work.people_counted_out(), work.people_in_room("workshop")) == (1, 3)
            assert work.people_in_visits() == 3

    def test_an_undoing_is_not_undone_and_an_ended_visit_is_not_withdrawn(self, store: AnyStore, ids: FakeIds) -> None:
        fact = checked_in(ids)
        with store.write() as work:
            came = work.append(fact)
            out = work.append(checked_out(fact.visit_id, NOON))
            with pytest.raises(LookupError):
                work.append(Undone(fact.visit_id, came.id, -1))
        with store.write() as work:
            work.append(fact)
            out = work.append(checked_out(fact.visit_id, NOON))
            undone = work.append(Undone(fact.visit_id, out.id, 1))
            with pytest.raises(LookupError):
                work.append(Undone(fact.visit_id, undone.id, -1))
