"""A young maker who comes alone, and one who is collected: nothing without staff, and no name where none belongs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.actions.acting import NoteAct
from kiosk.actions.calls import Calls
from kiosk.actions.check_in import CheckInResult, Form
from kiosk.actions.collecting import Collecting
from kiosk.actions.watch_rooms import WatchRooms
from kiosk.actions.young_makers import Asked, Confirmation, YoungMakers
from kiosk.domain.acts import Act, By
from kiosk.domain.calls import CallKind
from kiosk.domain.check_in import Admitted, Full
from kiosk.domain.check_out import CheckedOut, CollectorAsked
from kiosk.domain.facts import Acted
from kiosk.domain.people import Party
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.scans import read_scan
from kiosk.domain.visits import Visit
from kiosk.domain.young_people import Answers, Care, Declined
from tests.actions.desk import Desk
from tests.domain.places import CHALLENGE, PROGRAMMES, at, booking, catalogue, session

WITH_COLLECTOR = replace(CHALLENGE, collector=True)
MAKERS = [replace(each, collector=True) if each is CHALLENGE else each for each in PROGRAMMES]
SAM = By(UUID(int=5))
HERE = Care(Answers.HERE, "Grace Mensah", "Grace Mensah")
KOFI = Form(party=Party(0, 1), name="Kofi Mensah", programme_key="challenge")


class Safety:
    """A desk with everything about young people."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.calls = Calls(desk.store.calls, desk.store.staff, desk.clock, desk.ids, "desk-1")
        self.makers = YoungMakers(desk.check_in, self.calls, lambda: desk.catalogue, NoteAct(desk.store))
        self.collecting = Collecting(desk.store, desk.check_out, self.calls)
        self.rooms = WatchRooms(desk.store.reader, desk.store.calls, self.calls, lambda: desk.catalogue)

    def kinds(self) -> list[CallKind]:
        return [view.call.kind for view in self.calls.read()]

    def acts(self) -> list[tuple[str, str]]:
        facts = (entry.fact for entry in self.desk.entries())
        return [(fact.act, fact.reason) for fact in facts if isinstance(fact, Acted)]

    def care_of(self, visit: Visit) -> Care | None:
        with self.desk.store.write() as work:
            return work.care_of(visit.id)


@pytest.fixture
def safety(tmp_path: Path) -> Iterator[Safety]:
    with_session = catalogue(session(WITH_COLLECTOR, at(12, 15), capacity=2), programmes=MAKERS)
    venue = replace(
        with_session, rooms={key: replace(room, two_adults=True) for key, room in with_session.rooms.items()}
    )
    desk = Desk(tmp_path, where=venue)
    yield Safety(desk)
    desk.store.close()


def admitted(result: CheckInResult | Declined | None) -> Visit:
    assert isinstance(result, CheckInResult)
    assert isinstance(result.outcome, Admitted), result.outcome
    assert result.visit is not None
    return result.visit


def test_staff_confirm_and_the_visitors_screen_hears_it_once(safety: Safety) -> None:
    call = safety.makers.ask(KOFI)
    waits = safety.makers.who_waits(call.id)
    assert isinstance(waits, Asked)
    assert (waits.name, waits.programme.key, safety.makers.settled(call.id)) == ("Kofi Mensah", "challenge", None)
    said = Confirmation(HERE, leave_help=True)
    visit = admitted(safety.makers.confirm(call.id, said, by=SAM))
    assert (visit.badge_name, visit.leave_help, visit.photo) == ("Kofi", True, PhotoChoice.NO)
    assert safety.care_of(visit) == HERE
    assert admitted(safety.makers.settled(call.id)) == visit
    assert (safety.makers.settled(call.id), safety.kinds()) == (None, [])
    assert safety.acts() == [(Act.CONFIRMED_YOUNG_MAKER, "here")]


def test_help_to_leave_that_the_young_maker_asked_for_is_not_taken_away_by_who_does_not_ask(safety: Safety) -> None:
    call = safety.makers.ask(replace(KOFI, leave_help=True))
    assert admitted(safety.makers.confirm(call.id, Confirmation(HERE))).leave_help


def test_a_permission_that_staff_saw_is_kept_as_one(safety: Safety) -> None:
    call = safety.makers.ask(KOFI)
    said = Confirmation(Care(Answers.ON_LIST), may_photograph=True)
    visit = admitted(safety.makers.confirm(call.id, said))
    assert (visit.photo, safety.care_of(visit)) == (PhotoChoice.YES, Care(Answers.ON_LIST))
    assert safety.acts() == []


def test_a_refusal_leaves_the_call_and_staff_may_decline(safety: Safety) -> None:
    admitted(safety.desk.check_in.by_form(replace(KOFI, party=Party(1, 1))))
    call = safety.makers.ask(KOFI)
    refused = safety.makers.confirm(call.id, Confirmation(HERE))
    assert refused is not None
    assert isinstance(refused.outcome, Full)
    assert safety.kinds() == [CallKind.YOUNG_MAKER]
    safety.makers.decline(call.id, Declined.FULL, by=SAM)
    assert safety.makers.settled(call.id) is Declined.FULL
    assert safety.kinds() == []
    assert safety.acts()[-1] == (Act.DECLINED_YOUNG_MAKER, "full")


def test_a_name_that_waited_is_gone_with_its_visitor_and_with_the_next_one(safety: Safety) -> None:
    first = safety.makers.ask(KOFI)
    second = safety.makers.ask(replace(KOFI, name="Ama Owusu"))
    assert safety.makers.who_waits(first.id) is None
    safety.makers.forget(second.id)
    assert (safety.makers.who_waits(second.id), safety.kinds()) == (None, [])
    assert safety.makers.confirm(second.id, Confirmation(HERE)) is None
    assert safety.desk.entries() == []


def test_a_call_whose_form_a_restart_took_can_be_ended(safety: Safety) -> None:
    call = safety.makers.ask(KOFI)
    again = Safety(safety.desk)
    assert again.kinds() == [CallKind.YOUNG_MAKER]
    assert again.makers.who_waits(call.id) is None
    again.makers.decline(call.id, Declined.OTHER)
    assert again.kinds() == []


def test_a_booked_place_is_on_the_list_with_who_collects(safety: Safety) -> None:
    card = booking(programme_key="challenge", party=Party(0, 1), name="Ama Owusu", collector="Yaw Owusu")
    safety.desk.store.bookings.import_bookings([card])
    visit = admitted(safety.desk.check_in.by_code(read_scan("ABC123")))
    assert safety.care_of(visit) == Care(Answers.ON_LIST, collector="Yaw Owusu")


def test_a_young_maker_leaves_when_staff_have_seen_who_collects_them(safety: Safety) -> None:
    visit = admitted(safety.makers.confirm(safety.makers.ask(KOFI).id, Confirmation(HERE)))
    asked = safety.desk.check_out.by_code(read_scan(visit.pass_code)).outcome
    assert isinstance(asked, CollectorAsked)
    call = safety.collecting.ask(asked.visit, asked.party)
    again = Safety(safety.desk)  # a restart in between
    leaving = again.collecting.who_leaves(call)
    assert leaving is not None
    assert (leaving.visit.name, leaving.care) == ("Kofi Mensah", HERE)
    result = again.collecting.confirm(call, by=SAM)
    assert result is not None
    assert isinstance(result.outcome, CheckedOut)
    assert (again.collecting.settled(call.id), again.collecting.settled(call.id)) == (result, None)
    assert (again.kinds(), again.acts()[-1][0]) == ([], Act.SAW_COLLECTOR)
    assert again.collecting.who_leaves(call) is None


def test_who_stays_after_all_is_not_collected(safety: Safety) -> None:
    visit = admitted(safety.makers.confirm(safety.makers.ask(KOFI).id, Confirmation(HERE)))
    call = safety.collecting.ask(visit, visit.party)
    safety.collecting.forget(call.id)
    assert (safety.kinds(), safety.desk.people_inside()) == ([], 1)


def test_the_desk_is_called_while_young_people_have_too_few_adults_and_no_longer(safety: Safety) -> None:
    assert safety.rooms() == ()
    visit = admitted(safety.makers.confirm(safety.makers.ask(KOFI).id, Confirmation(HERE)))
    for _ in range(2):
        assert [each.is_broken for each in safety.rooms()] == [True]
    assert [view.call.room_key for view in safety.calls.read()] == ["workshop"]
    assert [each.staff for each in safety.rooms.with_staff("workshop", 2)] == [2]
    assert safety.kinds() == []
    assert [each.is_broken for each in safety.rooms.with_staff("workshop", 1)] == [True]
    assert safety.kinds() == [CallKind.TWO_ADULTS]
    safety.desk.check_out.by_visit(visit.id)
    assert (safety.rooms(), safety.kinds(), safety.desk.store.calls.staff_in_rooms()) == ((), [], {})
