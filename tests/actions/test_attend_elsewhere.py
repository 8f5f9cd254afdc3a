"""A visit that began at another kiosk: what the desk does with it here, and where it is sent with the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.actions.check_in import CheckIn, Form
from kiosk.actions.find_people import FindPeople
from kiosk.actions.hub_ports import HeardFact
from kiosk.actions.queue_badge import QueueBadge
from kiosk.domain.acts import Act, By, Why
from kiosk.domain.attending import AtAnotherKiosk, ChangedMeanwhile, Done
from kiosk.domain.facts import CheckedOut, Undone
from kiosk.domain.people import Party
from kiosk.domain.print_queue import PrintsElsewhere
from kiosk.domain.scans import CodeScan
from kiosk.domain.visits import Ending, How, Visit
from kiosk.storage import Store
from tests.actions.desk import Desk, came_in
from tests.domain.places import booking
from tests.fakes.fake_ids import FakeIds
from tests.fakes.made_store import made_store

ADA = By(UUID(int=7), Why.MISTAKE)


@pytest.fixture
def there(desk: Desk, tmp_path: Path) -> Iterator[Store]:
    """Kiosk 3, which tells this one what it did."""
    ids = FakeIds(desk.clock, seed=3)
    store = made_store(tmp_path / "there", "kiosk-3", clock=desk.clock, ids=ids)
    for each in (store, desk.store):
        each.outbox.join("https://hub.test", "token")
    yield store
    assert store.integrity_check() == desk.store.integrity_check() == ()
    store.close()


def tell(of: Store, to: Store) -> None:
    """Let one kiosk hear what another did, all of it each time."""
    to.heard.hear([HeardFact(of.kiosk_id, timedelta(), fact) for fact in of.outbox.waiting(1_000)], "0-x")


@pytest.fixture
def visit(desk: Desk, there: Store) -> Visit:
    """Amina, booked at both kiosks, came in at the other one, and a party of two after her."""
    desk.book(booking(name="Amina Khan", programme_key="open_visit"))
    check_in = CheckIn(there, lambda: desk.catalogue, desk.clock, FakeIds(desk.clock, seed=9))
    there.bookings.import_bookings([booking(name="Amina Khan", programme_key="open_visit")])
    came_in(check_in.by_code(CodeScan(("ABC123",), "ABC123")))
    came_in(check_in.by_form(Form(party=Party(2))))
    tell(there, desk.store)
    with desk.store.write() as work:
        (seen,) = work.open_visits(("abc123",))
    return seen


def done(outcome: object) -> Done:
    assert isinstance(outcome, Done)
    return outcome


def test_it_is_found_by_name_code_and_badge_and_says_where_it_began(desk: Desk, visit: Visit) -> None:
    find = FindPeople(desk.store.reader, desk.store.people, lambda: desk.catalogue, desk.clock)
    for query in ("amina", "abc123", visit.pass_code, visit.pass_code.removeprefix("INV1-")[:4]):
        found = find(query)
        assert [(each.id, each.elsewhere) for each in found.visits] == [(visit.id, "kiosk-3")], query
        assert found.bookings == (), "nobody is booked and not here who is in by another kiosk"
    assert find("amina").visits[0].name == "Amina Khan"


def test_a_check_out_here_is_taken_back_here(desk: Desk, visit: Visit, there: Store) -> None:
    seen = replace(visit, name="Amina Khan")
    left = done(desk.attend.check_out(seen, ADA))
    assert (left.visit.is_open, left.visit.name) == (False, "Amina Khan")
    again = done(desk.take_back(left, ADA))
    assert again.visit == seen
    assert [type(entry.fact) for entry in desk.entries() if isinstance(entry.fact, CheckedOut | Undone)] == [
        CheckedOut,
        Undone,
    ]
    assert not done(desk.take_back(again, ADA)).visit.is_open
    tell(desk.store, there)
    with there.write() as work:
        assert (work.people_in_visits(), work.open_visits(("abc123",))) == (2, ())


def test_people_join_it_here_and_are_taken_off_again(desk: Desk, visit: Visit) -> None:
    joined = done(desk.attend.add(visit, Party(0, 2), ADA))
    assert joined.visit.party == Party(visit.party.adults, 2)
    assert done(desk.take_back(joined, ADA)).visit == visit


def test_what_is_that_kiosks_alone_says_where_to_go_and_writes_nothing(desk: Desk, visit: Visit) -> None:
    written = len(desk.entries())
    attend, seen = desk.attend, replace(visit, name="Amina Khan")
    assert [
        attend.undo_check_in(seen, ADA),
        attend.move(seen, None, ADA),
        attend.replace_pass(seen, ADA),
        attend.rename(seen, "Amina Kahn", ADA),
    ] == [
        AtAnotherKiosk("kiosk-3", act) for act in (Act.UNDID_CHECK_IN, Act.MOVED, Act.REPLACED_PASS, Act.CORRECTED_NAME)
    ]
    assert QueueBadge(desk.store, desk.clock, desk.ids).again(visit.id, by=ADA) == PrintsElsewhere("kiosk-3")
    assert len(desk.entries()) == written


def test_a_check_out_that_another_kiosk_saw_is_undone_here(desk: Desk, visit: Visit, there: Store) -> None:
    """This kiosk's own visitor who left at the other one, and the other one's; the first left here as well."""
    (own,) = desk.arrive(Party(1))
    tell(desk.store, there)
    with there.write() as work:
        for each in (own, visit):
            work.append(CheckedOut(each.id, each.party.people, desk.clock.now(), Ending.OBSERVED, How.CODE))
        work.commit()
    assert isinstance(desk.attend.check_out(own, ADA), Done), "before this kiosk hears of it"
    tell(there, desk.store)
    for each in (own, visit):
        with desk.store.write() as work:
            ended, inside = work.visit(each.id), work.people_in_visits()
        assert ended is not None
        assert not ended.is_open
        again = done(desk.attend.undo_check_out(ended, ADA))
        assert again.visit.is_open
        with desk.store.write() as work:
            assert work.people_in_visits() == inside + (1 if each is own else 0), "the other's count there"
    tell(desk.store, there)
    for store in (desk.store, there):
        with store.write() as work:
            assert [work.visit(each.id).is_open for each in (own, visit)] == [True, True]  # type: ignore[union-attr]
    assert not done(desk.take_back(again, ADA)).visit.is_open


def test_of_two_desks_at_two_kiosks_the_second_sees_what_the_first_did(desk: Desk, visit: Visit, there: Store) -> None:
    with there.write() as work:
        work.append(CheckedOut(visit.id, 1, desk.clock.now(), Ending.OBSERVED, How.DESK))
        work.commit()
    tell(there, desk.store)
    outcome = desk.attend.check_out(visit, ADA)
    assert isinstance(outcome, ChangedMeanwhile)
    assert outcome.visit is not None
    assert outcome.visit.ending is Ending.OBSERVED
