"""The kind of a schedule is found in its content, and what is asked of the venue is checked."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.catalogue import Session
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected
from kiosk.exchange.schedule_files import read_sessions
from kiosk.exchange.schedule_places import ProgrammeFinder, slug
from kiosk.exchange.venue_pack import load_pack
from tests.exchange.schedule_venue import LONDON, PROGRAMMES, ROOMS, read

CSV = "key,title,start,duration\na,T,2026-06-07 14:00,60\nb,T,never,60\n"
ICAL = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:T\r\n"
    "DTSTART:20260607T140000\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
FRAB = '{"schedule": {"conference": {"acronym": "x", "days": []}}}'


@pytest.mark.parametrize(("content", "kind"), [(CSV, "csv"), (ICAL, "ical"), (FRAB, "frab")])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_content_tells_the_kind_whatever_the_file_is_called(
    tmp_path: Path, content: str, kind: str, encoding: str
) -> None:
    assert read(tmp_path, content.encode(encoding), "anything.txt").kind == kind


def test_iterating_yields_sessions_and_rejections_in_order(tmp_path: Path) -> None:
    file = read(tmp_path, CSV)
    assert [type(entry) for entry in file] == [Session, Rejected]
    put_aside: list[Rejected] = []
    assert [session.key for session in file.accepted(put_aside.append)] == ["a"]
    assert [rejected.line for rejected in put_aside] == [3]


def test_a_feed_keeps_its_source_from_one_export_to_the_next(tmp_path: Path) -> None:
    named = ICAL.replace("BEGIN:VEVENT", "X-WR-CALNAME:White City events\r\nBEGIN:VEVENT")
    assert read(tmp_path, named, "monday.ics").source == read(tmp_path, named, "friday.ics").source
    assert read(tmp_path, named).source == "ical:white_city_events"
    assert read(tmp_path, ICAL, "Forum rooms.ics").source == "ical:forum_rooms"


def test_a_calendar_speaks_for_its_days_and_a_table_for_all_time(tmp_path: Path) -> None:
    days = {"day_from": date(2026, 6, 7), "day_until": date(2026, 6, 7)}
    covers = read(tmp_path, ICAL, **days).covers
    assert covers is not None
    assert [f"{instant:%Y-%m-%d %H:%M}" for instant in covers] == ["2026-06-07 03:00", "2026-06-08 03:00"]
    assert read(tmp_path, CSV, **days).covers is None


def test_an_unknown_programme_for_the_whole_file_is_refused_with_near_matches(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="There is no programme 'maker'") as caught:
        read(tmp_path, CSV, programme_key="maker")
    assert caught.value.fix.startswith("Did you mean 'makers'?")


def test_a_venue_without_programmes_cannot_take_sessions(tmp_path: Path) -> None:
    with pytest.raises(ImportFileError, match="no programmes"):
        read(tmp_path, CSV, programmes=())


def test_without_open_visits_the_first_programme_takes_what_names_none() -> None:
    finder = ProgrammeFinder(PROGRAMMES[:1] + PROGRAMMES[2:], None, "")
    assert finder.find("") == PROGRAMMES[0]


def test_a_file_that_is_not_there_is_an_import_error(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(ImportFileError, match="cannot be read"):
            read_sessions(
                path,
                time_zone=LONDON,
                programmes=PROGRAMMES,
                rooms=ROOMS,
                day_from=date(2026, 1, 1),
                day_until=date(2026, 1, 2),
            )


def test_keys_are_made_of_names_in_any_script() -> None:
    assert slug("  What the Tech?! ") == "what_the_tech"
    assert slug("Café Żółw") == "cafe_zołw"
    assert slug("قاعة ١") == "قاعة_١"
    assert slug("!!!") != slug("???")


def test_a_pack_takes_what_a_file_brings(tmp_path: Path) -> None:
    pack = load_pack("invention_rooms")
    file = read(
        tmp_path,
        "key,title,programme,room,start,duration\na,Guest night,lol_lab,Roof,2026-11-22 19:00,60\n",
        programmes=pack.programmes,
        rooms=pack.rooms,
    )
    day = date(2026, 11, 22)
    catalogue = pack.catalogue(day, day, file.sessions, imported_rooms=file.rooms)
    assert catalogue.rooms[catalogue.sessions["a"].room_key].name == "Roof"


def test_tables_are_read_without_the_calendar_libraries() -> None:
    program = (
        "import sys; import kiosk.exchange.schedule_files;"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'icalendar', 'recurring_ical_events'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
