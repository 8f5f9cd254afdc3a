"""What the desk does with somebody's visit, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.actions.check_in import Form
from kiosk.actions.queue_badge import QueueBadge
from kiosk.domain.acts import Act, By, Why
from kiosk.domain.attending import ChangedMeanwhile, Done, DoneForGood
from kiosk.domain.facts import Acted, CheckedOut, Reassigned, Undone
from kiosk.domain.outcomes import Full, Revoked
from kiosk.domain.people import Party
from kiosk.domain.print_queue import JobState, Queued
from kiosk.domain.scans import PassScan, read_scan
from kiosk.domain.visits import Ending, Visit
from tests.actions.desk import Desk, came_in, day
from tests.domain.places import COURSE, HACKATHON, at, session

ADA = By(UUID(int=7))
BENCH = session(COURSE, at(12), capacity=4)
TALK = session(HACKATHON, at(12), capacity=2)
SORRY = By(UUID(int=7), Why.MISTAKE)


@pytest.fixture
def visit(desk: Desk) -> Visit:
    desk.now_on(BENCH, TALK)
    form = Form(Party(2, 1), "Amina Khan", "Amina", email="a@example.org", session_key=BENCH.key)
    return came_in(desk.check_in.by_form(form))


def done(outcome: object) -> Done:
    assert isinstance(outcome, Done)
    return outcome


def acts(desk: Desk) -> list[tuple[str, str]]:
    told = (entry.fact for entry in desk.entries())
    return [(fact.act, fact.reason) for fact in told if isinstance(fact, Acted)]


def test_a_check_out_and_its_undoing_say_who_and_why(desk: Desk, visit: Visit) -> None:
    left = done(desk.attend.check_out(visit, ADA))
    assert (left.visit.is_open, desk.people_inside()) == (False, 0)
    again = done(desk.attend.undo_check_out(left.visit, By(UUID(int=7), Why.CAME_BACK)))
    assert (again.visit, desk.people_inside()) == (visit, 3)
    assert acts(desk) == [(Act.CHECKED_OUT, ""), (Act.UNDID_CHECK_OUT, Why.CAME_BACK)]
    assert all(fact.fact.staff_id == ADA.staff_id for fact in desk.entries() if isinstance(fact.fact, Acted))


def test_a_check_in_is_undone_and_comes_back_with_all_that_was_said(desk: Desk, visit: Visit) -> None:
    """Complaint 58: annul if the visitor did not come in after all."""
    undone = done(desk.attend.undo_check_in(visit, SORRY))
    assert (desk.visits(), desk.people_inside()) == ([], 0)
    back = done(desk.take_back(undone, ADA)).visit
    assert (back.name, back.party, back.pass_code, back.session_key) == (
        "Amina Khan",
        Party(2, 1),
        visit.pass_code,
        BENCH.key,
    )
    with desk.counted.write() as work:
        assert work.email_of(back.id) == "a@example.org"
    assert isinstance(desk.take_back(undone, ADA), ChangedMeanwhile)


def test_a_party_moves_keeps_its_arrival_and_moves_back(desk: Desk, visit: Visit) -> None:
    full = desk.attend.move(visit, TALK.key, ADA)
    assert isinstance(full, Full)
    moved = done(desk.attend.move(visit, TALK.key, ADA, although_full=True))
    assert (moved.visit.session_key, moved.visit.checked_in_at) == (TALK.key, visit.checked_in_at)
    assert (desk.people_inside(), acts(desk)) == (3, [(Act.MOVED, "")])
    back = done(desk.take_back(moved, ADA))
    assert back.visit == visit
    facts = [entry.fact for entry in desk.entries() if isinstance(entry.fact, Reassigned | Undone)]
    assert [type(fact) for fact in facts] == [Reassigned, Undone]
    assert done(desk.attend.move(visit, None, ADA)).visit.session_key is None


def test_more_people_join_and_are_taken_off_again(desk: Desk, visit: Visit) -> None:
    full = desk.attend.add(visit, Party(0, 2), ADA)
    assert isinstance(full, Full) and (full.capacity, full.places_left) == (4, 1)
    joined = done(desk.attend.add(visit, Party(0, 2), ADA, although_full=True))
    assert (joined.visit.party, desk.people_inside()) == (Party(2, 3), 5)
    assert done(desk.take_back(joined, ADA)).visit == visit
    assert desk.people_inside() == 3


def test_a_name_is_put_right_and_back(desk: Desk, visit: Visit) -> None:
    """Complaint 44: correct the badge."""
    desk.files.files[f"{visit.id}.pdf"] = day(21)
    named = done(desk.attend.rename(visit, "  Amina  Kahn ", ADA))
    assert (named.visit.name, named.visit.badge_name) == ("Amina Kahn", "Amina")
    assert desk.files.files == {}
    assert done(desk.take_back(named, ADA)).visit == visit


def test_an_undone_check_out_is_taken_back_to_when_they_left(desk: Desk, visit: Visit) -> None:
    left = done(desk.attend.check_out(visit, ADA))
    desk.clock.pass_time(timedelta(minutes=30))
    again = done(desk.attend.undo_check_out(left.visit, SORRY))
    ended = done(desk.take_back(again, ADA))
    assert (ended.visit.checked_out_at, ended.visit.ending) == (left.visit.checked_out_at, Ending.OBSERVED)


def test_of_two_desks_the_second_is_told_and_nothing_is_lost(desk: Desk, visit: Visit) -> None:
    desk.attend.rename(visit, "Amina Kahn", ADA)
    written = desk.written[0]
    for outcome in (
        desk.attend.rename(visit, "Somebody Else", ADA),
        desk.attend.check_out(visit, ADA),
        desk.attend.move(visit, None, ADA),
        desk.attend.add(visit, Party(1), ADA),
        desk.attend.undo_check_in(visit, ADA),
        desk.attend.undo_check_out(visit, ADA),
        desk.take_back(Done(Act.MOVED, at(12), visit), ADA),
    ):
        assert isinstance(outcome, ChangedMeanwhile)
        assert outcome.visit is not None
        assert outcome.visit.name == "Amina Kahn"
    assert desk.written[0] == written


def test_everything_can_be_taken_back_for_two_minutes(desk: Desk, visit: Visit) -> None:
    left = done(desk.attend.check_out(visit, ADA))
    assert left.can_be_taken_back(left.at + timedelta(seconds=119))
    assert not left.can_be_taken_back(left.at + timedelta(minutes=2))
    assert isinstance(desk.take_back(Done(Act.UNDID_CHECK_IN, left.at, visit), ADA), ChangedMeanwhile)


def test_what_was_taken_back_is_done_once_more_by_taking_that_back(desk: Desk, visit: Visit) -> None:
    joined = done(desk.attend.add(visit, Party(0, 2), ADA, although_full=True))
    again = done(desk.take_back(done(desk.take_back(joined, ADA)), ADA))
    assert (again.act, again.visit, desk.people_inside()) == (Act.ADDED_TO_PARTY, joined.visit, 5)
    moved = done(desk.attend.move(again.visit, None, ADA))
    again = done(desk.take_back(done(desk.take_back(moved, ADA)), ADA))
    assert (again.act, again.visit) == (Act.MOVED, moved.visit)


def test_the_old_pass_is_good_again_when_the_new_one_is_taken_back(desk: Desk, visit: Visit) -> None:
    given = done(desk.attend.replace_pass(visit, ADA))
    (job,) = (each for each in desk.store.print_queue.jobs_of(visit.id) if each.is_again)
    back = done(desk.take_back(given, ADA))
    assert (back.visit, back.about) == (visit, Act.REPLACED_PASS)
    assert desk.store.print_queue.job(job.id).state is JobState.SKIPPED  # type: ignore[union-attr]
    with desk.store.write() as work:
        passes = [work.find_pass(code) for code in (visit.pass_code, given.visit.pass_code)]
    assert [found.revoked for found in passes if found] == [False, True]
    assert done(desk.take_back(back, ADA)).visit == given.visit
    assert acts(desk) == [(Act.REPLACED_PASS, ""), (Act.TOOK_BACK, Why.MISTAKE), (Act.TOOK_BACK, Why.MISTAKE)]


def test_a_badge_is_taken_back_until_it_is_out(desk: Desk, visit: Visit) -> None:
    queue = QueueBadge(desk.counted, desk.clock, desk.ids)
    (first,) = desk.store.print_queue.jobs_of(visit.id)
    desk.tend.skip(first.id)
    outcomes = []
    for is_out in (False, True):
        queued = queue.again(visit.id, is_sure=True, by=ADA)
        assert isinstance(queued, Queued)
        if is_out:
            with desk.store.write() as work:
                work.note_printed(queued.job_id, "folder")
                work.commit()
        outcomes.append(desk.take_back(Done(Act.PRINTED, desk.clock.now(), visit, job_id=queued.job_id), ADA))
    assert (done(outcomes[0]).about, outcomes[1]) == (Act.PRINTED, DoneForGood(Act.PRINTED))


def test_a_check_out_counts_those_who_left_unnamed_once(desk: Desk, visit: Visit) -> None:
    desk.check_out.anonymously(3)
    left = done(desk.attend.check_out(visit, ADA))
    assert left.entry is not None
    assert isinstance(left.entry.fact, CheckedOut)
    assert left.entry.fact.people == 0


def test_a_lost_pass_is_replaced_and_is_good_for_nothing_any_more(desk: Desk, visit: Visit) -> None:
    """Complaint 22: whoever finds a badge that was lost opens nothing with it; the new one is printed at once."""
    given = done(desk.attend.replace_pass(visit, By(UUID(int=7), Why.LOST)))
    assert given.visit == replace(visit, pass_code=given.visit.pass_code)
    assert given.visit.pass_code != visit.pass_code
    (job,) = desk.store.print_queue.jobs_of(visit.id)[-1:]
    assert (job.is_again, acts(desk)) == (True, [(Act.REPLACED_PASS, Why.LOST)])
    desk.clock.pass_time(timedelta(minutes=10))
    old = read_scan(visit.pass_code)
    assert isinstance(old, PassScan)
    assert isinstance(desk.take_scan(old).outcome, Revoked)  # type: ignore[union-attr]
    assert desk.people_inside() == 3
    new = read_scan(given.visit.pass_code)
    assert isinstance(new, PassScan)
    desk.take_scan(new)
    assert desk.people_inside() == 0
    assert isinstance(desk.take_scan(old).outcome, Revoked)  # type: ignore[union-attr]
    assert isinstance(desk.attend.replace_pass(visit, ADA), ChangedMeanwhile)
