"""Whatever is wrong with a venue pack is named: line, key, what it is and what would be right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.exchange.pack_errors import PackError, PackProblem
from kiosk.exchange.venue_pack import load_pack
from tests.exchange.venue_pack_texts import GOOD, changed, line_of, write


def problems(folder: Path, source: str) -> tuple[PackProblem, ...]:
    with pytest.raises(PackError) as caught:
        load_pack(write(folder, source))
    return caught.value.problems


CASES = {
    "text for a number": ("capacity = 12", 'capacity = "12"', "rooms[1].capacity", '"12" is not', "a whole number"),
    "yes or no for a number": (
        "capacity = 12",
        "capacity = true",
        "rooms[1].capacity",
        "true is not",
        "a whole number",
    ),
    "number for a text": ('name = "Loft"', "name = 3", "rooms[2].name", "3 is not", "text, in quotes"),
    "text for yes or no": ("badge = false", 'badge = "no"', "programmes[2].badge", '"no"', "true or false"),
    "no people": ("capacity = 12", "capacity = 0", "rooms[1].capacity", "0 is out of range", "write 1 or more"),
    "too old": ("age_max = 18", "age_max = 180", "programmes[2].age_max", "180 is out", "120 or less"),
    "unknown key": ("capacity = 12", "capcity = 12", "rooms[1].capcity", "not a key", 'did you mean "capacity"?'),
    "unknown key of a question": (
        "optional = true",
        "option = true",
        "programmes[1].asks[2].option",
        "not a key",
        "optional",
    ),
    "unknown key of a series": (
        "until = 2026-12-31",
        "untill = 2026-12-31",
        "series[1].untill",
        "not a key",
        '"until"',
    ),
    "unknown section": ("[[notices]]", "[[notice]]", "notice", "not a section", 'did you mean "notices"?'),
    "unknown kind of place": (
        'key = "shed"',
        'key = "shed"\nkind = "bulding"',
        "place.kind",
        '"bulding"',
        '"building"',
    ),
    "unknown question": (
        'kind = "name"',
        'kind = "nam"',
        "programmes[1].asks[1].kind",
        '"nam"',
        'did you mean "name"?',
    ),
    "unknown weekday": ('["sat"]', '["sat", "tus"]', "series[2].weekdays[2]", '"tus"', 'did you mean "tue"?'),
    "unknown notice": ('kind = "privacy"', 'kind = "privat"', "notices[1].kind", '"privat"', '"privacy"'),
    "unknown basis": (
        'text = "We keep your name for 30 days."',
        'text = "We keep your name for 30 days."\n\n[privacy]\nnames = "public_taks"',
        "privacy.names",
        '"public_taks"',
        '"public_task"',
    ),
    "unknown time zone": ("Europe/London", "Europe/Londn", "place.time_zone", "not a time zone", '"Europe/London"'),
    "no time zone at all": ("Europe/London", "../../etc", "place.time_zone", "not a time zone", "IANA"),
    "language": ('["en", "cy"]', '["English", "cy"]', "place.languages[1]", "not a language tag", "zh-Hans"),
    "default language": ('= "cy"', '= "fr"', "place.default_language", '"fr" is not in languages', '"cy"'),
    "time without a zero": ('start = "23:00"', 'start = "9:00"', "series[2].start", '"9:00" is not a time', '"HH:MM"'),
    "time past midnight": ('end = "16:00"', 'end = "24:00"', "sessions[1].end", '"24:00"', '"HH:MM"'),
    "time without quotes": ('end = "16:00"', "end = 16:00:00", "sessions[1].end", "not in quotes", 'write "16:00"'),
    "time that is a number": ('end = "16:00"', "end = 16", "sessions[1].end", "16 is not a time", '"HH:MM"'),
    "date in quotes": ("on = 2026-07-04", 'on = "2026-07-04"', "sessions[1].on", '"2026-07-04"', "without quotes"),
    "ends before it starts": (
        'end = "16:00"',
        'end = "10:00"',
        "sessions[1].end",
        '"10:00" is not after',
        "ends_next_day",
    ),
    "ends when it starts": ('end = "12:00"', 'end = "10:00"', "series[1].end", "not after start", 'after "10:00"'),
    "last before first": (
        "until = 2026-12-31",
        "until = 2026-01-31",
        "series[1].until",
        "before from",
        "2026-03-01 or",
    ),
    "unknown room": (
        'room = "loft"',
        'room = "loftt"',
        "programmes[2].room",
        'no room "loftt"',
        'did you mean "loft"?',
    ),
    "ages": ("age_max = 18", "age_max = 11", "programmes[2].age_max", "11 is below age_min", "14 or more"),
    "empty text": ('name = "Loft"', 'name = ""', "rooms[2].name", "is empty", "write something"),
    "endless name": ('name = "Loft"', f'name = "{"w" * 121}"', "rooms[2].name", "121 characters", "at most 120"),
    "unseen character": ('name = "Loft"', 'name = "Lo\\u0000ft"', "rooms[2].name", "U+0000", "take it out"),
    "nothing to leave out": ("[2026-04-05]", "[2026-04-06]", "series[1].except[1]", "is a Monday", "2026-04-05"),
    "empty list": ('["sat"]', "[]", "series[2].weekdays", "is empty", "write something"),
    "key with blanks": ('key = "loft"', 'key = "the loft"', "rooms[2].key", "cannot be a key", "underscores"),
    "double room": ('key = "loft"', 'key = "workshop"', "rooms[2].key", "already the key of rooms[1]", "of its own"),
    "double programme": ('key = "makers"', 'key = "open_visit"', "programmes[2].key", "programmes[1]", "of its own"),
    "double series": ('key = "late"', 'key = "weekend"', "series[2].key", "already the key of series[1]", "of its own"),
    "double question": (
        'kind = "postcode"',
        'kind = "name"',
        "programmes[1].asks[2].kind",
        "a second time",
        "keep one",
    ),
    "missing": ('title = "Summer fair"\n', "", "sessions[1].title", "is missing", "add a line: title = ..."),
    "missing in a question": ('kind = "name", ', "", "programmes[1].asks[1].kind", "is missing", "add a line"),
    "hours of nothing": ("on = 2026-12-24\n", "", "hours[2]", "must be for some weekdays or", "weekdays = "),
    "hours twice": (
        "on = 2026-12-24\n",
        'weekdays = ["sun"]\n',
        "hours[2]",
        "sun already has its hours in hours[1]",
        "one",
    ),
    "hours of a closed day": (
        "on = 2026-12-24",
        "on = 2026-12-25",
        "hours[2].on",
        "also in closed_on",
        "one of the two",
    ),
    "closes at once": (
        'closes = "13:00"',
        'closes = "10:00"',
        "hours[2].closes",
        "closes when it opens",
        'after "10:00"',
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, case: str) -> None:
    old, new, key, what, fix = CASES[case]
    source = changed(old, new)
    named = [problem for problem in problems(tmp_path, source) if problem.key == key]
    assert len(named) == 1
    (problem,) = named
    assert what in problem.what
    assert fix in problem.fix
    assert problem.file == tmp_path / "shed.toml"
    first_changed = line_of(GOOD, old)
    assert abs(problem.line - first_changed) <= 6, "it is the table of the change"
    if "missing" not in case and "hours" not in case:
        assert re.search(rf"\b{re.escape(key.split('.')[-1].split('[')[0])}\b", source.split("\n")[problem.line - 1])
        assert problem.line == first_changed + new.count("\n")


def test_a_session_larger_than_its_room_is_named(tmp_path: Path) -> None:
    source = changed("capacity = 40", 'capacity = 40\nroom = "workshop"')
    (problem,) = problems(tmp_path, source)
    assert (problem.key, problem.line) == ("sessions[1].capacity", line_of(source, "capacity = 40"))
    assert '40 people are more than the room "workshop" holds' in problem.what
    assert problem.fix == "write 12 or less"


def test_an_unknown_programme_is_named_where_it_stands(tmp_path: Path) -> None:
    source = GOOD.replace('programme = "makers"\ntitle = "Night', 'programme = "maker"\ntitle = "Night')
    (problem,) = problems(tmp_path, source)
    assert (problem.key, problem.line) == ("series[2].programme", line_of(source, 'programme = "maker"\n'))
    assert 'did you mean "makers"?' in problem.fix


def test_all_problems_are_reported_in_the_order_of_the_file(tmp_path: Path) -> None:
    source = GOOD
    for old, new in [
        ('name = "The Shed"', "name = 7"),
        ("capacity = 12", "capacity = 0"),
        ('room = "loft"', 'room = "left"'),
        ('end = "12:00"', 'end = "09:00"'),
        ("[[notices]]", "[[notcies]]"),
    ]:
        source = source.replace(old, new)
    found = problems(tmp_path, source)
    assert [problem.key for problem in found] == [
        "place.name", "rooms[1].capacity", "programmes[2].room", "series[1].end", "notcies",
    ]  # fmt: skip
    assert [problem.line for problem in found] == sorted(problem.line for problem in found)


def test_a_table_with_one_fault_is_still_held_to_the_rest(tmp_path: Path) -> None:
    source = GOOD.replace('room = "loft"\nage_min = 14', 'room = "left"\nage_min = "14"')
    assert {problem.key for problem in problems(tmp_path, source)} == {"programmes[2].room", "programmes[2].age_min"}


@pytest.mark.parametrize(
    ("source", "line", "column", "key", "what", "fix"),
    [
        (changed('"The Shed"', '"The Shed'), 3, 17, "place.name", "quotation mark is never closed", 'write "'),
        (changed("capacity = 12", "capacity 12"), 22, 10, "rooms[1].capacity", "no = after the key", "key = value"),
        (GOOD.replace("[[hours]]", "[hours", 1), 9, 7, "hours", "this is not TOML: Expected ']'", "toml.io"),
        (GOOD + "[place]\n", 92, 7, "place", "for the second time", "one [place]"),
        (changed('[[rooms]]\nkey = "loft"', '[rooms]\nkey = "loft"'), 26, 7, "rooms", "second time", "write [[rooms]]"),
        (changed('name = "Loft"', 'name = "A"\nname = "B"'), 29, 11, "rooms[2].name", "second time", "one of the two"),
        (changed("until = 2026-12-31", "until = 2026-02-30"), 65, 9, "series[1].until", "no such day", "2026-11-22"),
        (changed('"The Shed"', "The Shed"), 3, 8, "place.name", "text in quotes", "into quotes"),
        ("[place]\nname = [1", 2, 10, "place.name", "the list is never closed", "write ]"),
    ],
)
def test_a_syntax_error_is_said_in_plain_words_with_its_line_column_and_key(
    tmp_path: Path, source: str, line: int, column: int, key: str, what: str, fix: str
) -> None:
    (problem,) = problems(tmp_path, source)
    assert (problem.line, problem.column, problem.key) == (line, column, key)
    assert what in problem.what and "at line" not in problem.what
    assert fix in problem.fix


def test_sections_of_the_wrong_shape_are_named(tmp_path: Path) -> None:
    found = {
        problem.key: problem for problem in problems(tmp_path, 'place = 3\nrooms = "many"\nhours = 1\nnotices = [1]')
    }
    assert set(found) == {"place", "rooms", "hours", "notices[1]", "programmes"}
    assert found["rooms"].fix == "write [[rooms]] above each of its entries"
    assert found["programmes"].what == "is missing"
    assert found["programmes"].fix == "add [[programmes]] with its keys"


def test_an_empty_file_says_what_it_needs(tmp_path: Path) -> None:
    assert {problem.key for problem in problems(tmp_path, "")} == {"place", "rooms", "programmes"}


def test_a_file_that_is_not_utf_8_is_named_with_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "latin.toml"
    path.write_bytes('[place]\nname = "Café"\n'.encode("latin-1"))
    with pytest.raises(PackError) as caught:
        load_pack(path)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == (2, 12)
    assert problem.what == "byte 0xe9 is not UTF-8"


def test_a_file_that_is_not_there_and_a_folder_are_environment_errors(tmp_path: Path) -> None:
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(KioskError, match="the file cannot be read"):
            load_pack(path)


def test_the_error_reads_well_on_a_terminal(tmp_path: Path) -> None:
    with pytest.raises(PackError) as caught:
        load_pack(write(tmp_path, changed('room = "loft"', 'room = "loftt"')))
    path = tmp_path / "shed.toml"
    assert str(caught.value) == (
        f"1 problem in this venue pack ({path})\n"
        f'{path}:43:1: programmes[2].room: there is no room "loftt"\n'
        '    did you mean "loft"? (there are: "workshop", "loft")'
    )
