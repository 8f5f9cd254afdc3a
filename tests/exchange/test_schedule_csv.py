"""Schedules as tables: columns by name, times as people write them, and no row without a word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Room, Session
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.schedule_csv import read_capacity, read_length
from kiosk.exchange.schedule_drafts import UnusableEntryError
from tests.exchange.schedule_venue import read, reasons, spans, utc


def one(folder: Path, header: str, row: str) -> Session:
    file = read(folder, f"{header}\n{row}\n")
    assert reasons(file) == []
    (session,) = file.sessions
    return session


def why(folder: Path, header: str, row: str) -> str:
    file = read(folder, f"{header}\n{row}\n")
    ((line, reason),) = reasons(file)
    assert line == 2
    assert file.rejected[0].cells[0] == row.split(",")[0]
    return reason


def test_a_row_with_everything_becomes_a_session(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        "Key,Title,Programme,Room,Start,End,Capacity,Status\n"
        "mc-1,Maker  Challenge week 1,Maker Challenge,Workshop,2026-09-16 17:00,2026-09-16 19:00,24,confirmed\n",
    )
    assert file.sessions == (
        Session(
            "mc-1",
            "makers",
            "Maker Challenge week 1",
            "workshop",
            utc("2026-09-16 16:00"),
            utc("2026-09-16 18:00"),
            24,
        ),
    )
    assert (file.kind, file.source, file.covers, file.rooms) == ("csv", "csv:schedule", None, ())
    assert file.header[:2] == ("Key", "Title")


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("guid;Session name;location;starts at;ends at", "g;Talk;Foyer;2026-06-07T14:00;2026-06-07T15:30"),
        ("id\tname\tplace\tstart\tduration", "g\tTalk\tFoyer\t2026-06-07 14:00\t90"),
        ("ID,SESSION,ROOM NAME,Start Date,Start Time,End Time", "g,Talk,foyer,07/06/2026,14:00,15:30"),
        ("uid,title,stage,date,start,end", "g,Talk,FOYER,2026-06-07,14:00,15:30"),
        ("uid,title,room,start,end", "g,Talk,foyer,2026-06-07T13:00Z,2026-06-07T16:30+02:00"),
        ("code,titel,raum,beginn,dauer", "g,Talk,Foyer,07.06.2026 14:00,1:30"),
        ("key,title,room,start date,start time,end date,end time", "g,Talk,Foyer,2026-06-07,2pm,2026-06-07,3:30 pm"),
        ("key,title,room,day,from,to", "g,Talk,Foyer,2026-06-07,14:00,15:30"),
    ],
)
def test_columns_are_known_by_many_names_and_times_by_many_shapes(tmp_path: Path, header: str, row: str) -> None:
    session = one(tmp_path, header, row)
    assert (session.key, session.title, session.room_key) == ("g", "Talk", "foyer")
    assert (session.starts_at, session.ends_at) == (utc("2026-06-07 13:00"), utc("2026-06-07 14:30"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_spreadsheets_are_read(tmp_path: Path, encoding: str) -> None:
    text = "key,title,start,duration\nk,Café crème,2026-06-07 14:00,60\n"
    assert read(tmp_path, text.encode(encoding)).sessions[0].title == "Café crème"


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-03-28 10:00", "12:00", "2026-03-28 10:00 - 2026-03-28 12:00"),
        ("2026-03-29 10:00", "12:00", "2026-03-29 09:00 - 2026-03-29 11:00"),
        ("2026-10-24 10:00", "12:00", "2026-10-24 09:00 - 2026-10-24 11:00"),
        ("2026-10-25 10:00", "12:00", "2026-10-25 10:00 - 2026-10-25 12:00"),
        ("2026-10-24 22:00", "01:30", "2026-10-24 21:00 - 2026-10-25 00:30"),
        ("2026-03-28 22:00", "03:00", "2026-03-28 22:00 - 2026-03-29 02:00"),
    ],
)
def test_times_are_those_of_the_venue_on_both_sides_of_a_change_of_clocks(
    tmp_path: Path, start: str, end: str, expected: str
) -> None:
    file = read(tmp_path, f"key,title,start,end\nk,T,{start},{end}\n")
    assert spans(file) == {"k": expected}


def test_a_duration_is_real_time_across_a_change_of_clocks(tmp_path: Path) -> None:
    session = one(tmp_path, "title,start,duration", "All night,2026-10-24 22:00,8:00")
    assert session.ends_at - session.starts_at == timedelta(hours=8)


def test_without_a_key_it_is_made_of_programme_title_and_start(tmp_path: Path) -> None:
    session = one(tmp_path, "title,start,duration", "Été: make & mend,2026-06-07 14:00,60")
    assert session.key == "open_visit/ete_make_mend/20260607T1300Z"


def test_programmes_are_found_by_key_name_and_track_else_by_default(tmp_path: Path) -> None:
    rows = (
        "key,title,programme,track,start,duration\n"
        "a,T,MAKERS,,2026-06-07 14:00,60\n"
        "b,T,what the tech,,2026-06-07 14:00,60\n"
        "c,T,,Maker Challenge,2026-06-07 14:00,60\n"
        "d,T,,Physics,2026-06-07 14:00,60\n"
    )
    found = {session.key: session.programme_key for session in read(tmp_path, rows).sessions}
    assert found == {"a": "makers", "b": "what_the_tech", "c": "makers", "d": "open_visit"}
    chosen = read(tmp_path, rows, programme_key="what_the_tech")
    assert {session.key: session.programme_key for session in chosen.sessions}["d"] == "what_the_tech"


def test_without_a_room_a_session_is_in_its_programmes(tmp_path: Path) -> None:
    assert one(tmp_path, "title,programme,start,duration", "T,makers,2026-06-07 14:00,60").room_key == "workshop"


def test_rooms_nobody_knows_come_with_the_file(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        "key,title,room,start,duration\n"
        "a,T,Great Hall,2026-06-07 14:00,60\n"
        "b,T,great  hall,2026-06-08 14:00,60\n"
        'c,T,"Workshop, 68 Wood Lane",2026-06-08 14:00,60\n'
        "d,T,قاعة,2026-06-08 14:00,60\n"
        "e,T,🎪,2026-06-08 14:00,60\n",
    )
    assert file.rooms[:2] == (Room("great_hall", "Great Hall"), Room("قاعة", "قاعة"))
    assert [session.room_key for session in file.sessions][:4] == ["great_hall", "great_hall", "workshop", "قاعة"]
    assert file.rooms[2].name == "🎪"
    assert file.rooms[2].key.isalnum()


@pytest.mark.parametrize("status", ["cancelled", "Canceled", "CALLED OFF", "withdrawn"])
def test_a_cancelled_session_is_told(tmp_path: Path, status: str) -> None:
    assert one(tmp_path, "title,start,duration,status", f"T,2026-06-07 14:00,60,{status}").cancelled


def test_a_column_of_ticks_can_cancel(tmp_path: Path) -> None:
    assert one(tmp_path, "title,start,duration,cancelled", "T,2026-06-07 14:00,60,yes").cancelled
    assert not one(tmp_path, "title,start,duration,cancelled", "T,2026-06-07 14:00,60,no").cancelled


@pytest.mark.parametrize(
    ("header", "row", "reason"),
    [
        ("key,title,start,end", "k,,2026-06-07 14:00,15:00", "no title"),
        ("key,title,start,end", "k,T,,15:00", "no start"),
        ("key,title,start,end", "k,T,next week,15:00", "start 'next week' is not a date"),
        ("key,title,start,end", "k,T,2026-13-07 14:00,15:00", "not a date and time"),
        ("key,title,start,end", "k,T,2026-06-07,15:00", "start '2026-06-07' has no time of day"),
        ("key,title,start,end", "k,T,14:00,15:00", "no date"),
        ("key,title,start,end", "k,T,2026-06-07 14:00,", "no end and no duration"),
        ("key,title,start,end", "k,T,2026-06-07 14:00,later", "end 'later' is not a date"),
        ("key,title,start,end", "k,T,2026-06-07 14:00,2026-06-07", "end '2026-06-07' has no time of day"),
        ("key,title,start,end", "k,T,2026-06-07 14:00,2026-06-07 13:00", "ends before it starts"),
        ("key,title,start,end", "k,T,2026-06-07 14:00,13:00", "ends before it starts"),
        ("key,title,start,end", "k,T,2026-06-07 14:00,14:00", "or at once"),
        ("key,title,start,duration", "k,T,2026-06-07 14:00,soon", "duration 'soon' is not a length"),
        ("key,title,start,duration", "k,T,2026-06-07 14:00,0", "not a length of time"),
        ("key,title,start,duration,capacity", "k,T,2026-06-07 14:00,60,0", "capacity '0'"),
        ("key,title,start,duration,capacity", "k,T,2026-06-07 14:00,60,many", "capacity 'many'"),
        ("key,title,start,duration,status", "k,T,2026-06-07 14:00,60,postponed", "status 'postponed' is not known"),
        ("key,title,start,duration,programme", "k,T,2026-06-07 14:00,60,makres", "Did you mean 'makers'?"),
        ("key,title,start,duration,programme", "k,T,2026-06-07 14:00,60,xyz", "The programmes are: makers, open_visit"),
    ],
)
def test_a_row_that_cannot_be_used_says_why(tmp_path: Path, header: str, row: str, reason: str) -> None:
    assert reason in why(tmp_path, header, row)


def test_a_date_at_the_edge_of_time_is_rejected(tmp_path: Path) -> None:
    file = read(tmp_path, "title,start,duration\nT,0001-01-01T00:00+05:00,60\nT,9999-12-31T23:00-05:00,600\n")
    assert [rejected.line for rejected in file.rejected] == [2, 3]


def test_a_key_used_twice_is_told_and_a_row_said_again_is_not(tmp_path: Path) -> None:
    row = "k,T,2026-06-07 14:00,60\n"
    file = read(tmp_path, f"key,title,start,duration\n{row}{row}k,Other,2026-06-07 14:00,60\n")
    assert len(file.sessions) == 1
    assert file.repeated == 1
    assert reasons(file) == [(4, "The key 'k' already stands in line 2 with other content. Keep one of the two.")]


def test_lines_are_those_of_the_file_past_quoted_line_breaks(tmp_path: Path) -> None:
    file = read(tmp_path, 'key,title,start,duration\na,"two\nlines",2026-06-07 14:00,60\nb,T,never,60\n')
    assert file.sessions[0].title == "two lines"
    assert file.rejected[0].line == 4


def test_a_row_with_too_many_cells_is_shown_too(tmp_path: Path) -> None:
    file = read(tmp_path, "key,title,start,duration\na,T,2026-06-07 14:00,60,extra\n")
    assert len(file) == len(file.rejected) == 1


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("title,room", "No column holds a start and none an end or a duration"),
        ("start,end", "No column holds a title"),
        ("title,start", "No column holds an end or a duration"),
        ("title,date,end", "No column holds a start"),
    ],
)
def test_a_table_without_a_needed_column_is_refused_whole(tmp_path: Path, header: str, what: str) -> None:
    with pytest.raises(ImportFileError, match=what) as caught:
        read(tmp_path, f"{header}\nx,y\n")
    assert "The file has: " + header.replace(",", ", ") in caught.value.fix


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("90", 90), ("90.0", 90), ("1:30", 90), ("01:30:00", 90), ("1h 30m", 90), ("1h30", None), ("90 min", 90),
     ("2 hours", 120), ("PT1H30M", 90), ("45 minutes", 45), ("1.5", None), ("", None), ("-5", None), ("0:00", None)],
)  # fmt: skip
def test_lengths_of_time(text: str, minutes: int | None) -> None:
    if minutes is None:
        with pytest.raises(UnusableEntryError):
            read_length(text)
    else:
        assert read_length(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize(("text", "people"), [("24", 24), ("24.0", 24), ("", None), ("unlimited", None), ("-", None)])
def test_capacities(text: str, people: int | None) -> None:
    assert read_capacity(text) == people


@given(st.integers(1, 999), st.integers(0, 59))
def test_a_length_is_read_back_as_it_was_written(hours: int, minutes: int) -> None:
    assert read_length(f"{hours}:{minutes:02}") == timedelta(hours=hours, minutes=minutes)


@given(st.text(max_size=40))
def test_no_length_and_no_capacity_breaks_the_reader(text: str) -> None:
    for reader in (read_length, read_capacity):
        try:
            reader(text)
        except UnusableEntryError as error:
            assert str(error)


CELLS = st.text(st.characters(exclude_characters='"\r\n', exclude_categories=["Cs"]), max_size=12)
ROWS = st.lists(st.tuples(*[CELLS] * 5), max_size=6)


@given(ROWS)
def test_every_row_is_a_session_a_repetition_or_a_rejection(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]]
) -> None:
    lines = [",".join(f'"{cell}"' for cell in row) for row in rows]
    folder = tmp_path_factory.mktemp("rows")
    file = read(folder, "\n".join(["title,start,end,room,capacity", *lines]).encode("utf-8-sig"))
    filled = [row for row in rows if any(map(str.strip, row))]
    assert len(file.sessions) + len(file.rejected) + file.repeated == len(filled)


@given(st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2026-12-31")), st.integers(1, 600))
def test_what_is_written_in_utc_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, at: datetime, minutes: int
) -> None:
    at = at.replace(microsecond=0)
    file = read(tmp_path_factory.mktemp("utc"), f"title,start,duration\nT,{at.isoformat()}Z,{minutes}\n")
    (session,) = file.sessions
    assert session.starts_at == at.replace(tzinfo=UTC)
    assert session.ends_at - session.starts_at == timedelta(minutes=minutes)
