"""Today in numbers."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.today import DayFigures, RoomNow, SessionNow, today_of
from tests.domain.places import COURSE, HACKATHON, NOON, at, catalogue, session

OVER = session(COURSE, at(9))
RUNNING = session(COURSE, at(11), capacity=10)
COMING = session(HACKATHON, at(15))
OFF = session(HACKATHON, at(16), cancelled=True)
HERE = catalogue(OVER, RUNNING, COMING, OFF)


def test_a_day_without_anybody_has_all_its_rooms_and_what_is_still_to_come() -> None:
    today = today_of(DayFigures(), HERE, NOON)
    assert (today.people_in, today.came, today.expected, today.doubtful, today.full) == (0, 0, 0, 0, 0)
    assert [room.name for room in today.rooms] == ["Community cafe", "Workshop", "Forum"]
    assert [each.session for each in today.sessions] == [RUNNING, COMING]


def test_rooms_and_sessions_say_who_is_in_and_what_is_full() -> None:
    figures = DayFigures(
        came=50,
        counted_out=2,
        doubtful=3,
        in_rooms={"workshop": 20, "cafe": 4, "attic": 1},
        in_sessions={RUNNING.key: 10, OVER.key: 1},
        arrived={RUNNING.key: 12},
        booked={RUNNING.key: 15, COMING.key: 30, OVER.key: 9},
    )
    today = today_of(figures, HERE, NOON)
    assert (today.people_in, today.came, today.counted_out, today.doubtful) == (23, 50, 2, 3)
    assert today.rooms[1:] == (RoomNow("Workshop", 20, 20), RoomNow("Forum", 0, 100), RoomNow("attic", 1, None))
    assert today.full == 2
    # One of the morning's people stays on, so its row does too; nobody is expected there any more.
    assert [each.session for each in today.sessions] == [OVER, RUNNING, COMING]
    assert today.sessions[1] == SessionNow(RUNNING, "Workshop", 10, 12, 15)
    assert [each.expected for each in today.sessions] == [9, 3, 30]
    assert today.expected == 33


def test_more_who_came_than_were_booked_leave_nobody_expected() -> None:
    figures = DayFigures(arrived={COMING.key: 5}, booked={COMING.key: 3})
    assert today_of(figures, HERE, NOON).expected == 0


def test_a_session_in_a_room_that_the_pack_no_longer_has_keeps_its_key() -> None:
    lost = replace(COMING, room_key="attic")
    assert today_of(DayFigures(), catalogue(lost), NOON).sessions[0].room == "attic"
