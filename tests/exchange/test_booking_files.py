"""Files of real shapes, made-up people: what becomes a booking, and what is said of every row that does not."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Catalogue, Programme, Session, Venue
from kiosk.domain.people import AgeBand, Party
from kiosk.exchange.booking_files import BookingFile, read_bookings
from kiosk.exchange.errors import ImportFileError
from kiosk.exchange.rejects import Rejected, write_rejects

LONDON = ZoneInfo("Europe/London")
PLACE = Venue("place", "The Place", LONDON)
SAMPLE = Path(__file__).with_name("samples") / "pretix_checkin_list.csv"
PROGRAMMES = (Programme("lol_lab", "LOL-Lab", "cafe"), Programme("what_the_tech", "What the Tech?!", "studio"))


def session(key: str, title: str, start: datetime, programme: str = "lol_lab", *, cancelled: bool = False) -> Session:
    return Session(key, programme, title, "cafe", start, start + timedelta(hours=2), cancelled=cancelled)


NOVEMBER = session("lol-nov", "LOL-Lab November", datetime(2026, 11, 6, 19, 30, tzinfo=UTC))
JUNE = session("lol-jun", "LOL-Lab June", datetime(2026, 6, 5, 18, 30, tzinfo=UTC))  # 19:30 in London
MORNING = session("wtt-am", "Phones", datetime(2026, 11, 7, 10, tzinfo=UTC), "what_the_tech")
AFTERNOON = session("wtt-pm", "Phones", datetime(2026, 11, 7, 14, tzinfo=UTC), "what_the_tech")
SESSIONS = (NOVEMBER, JUNE, MORNING, AFTERNOON)


def opened(path: Path, *, sessions: Sequence[Session] = SESSIONS, **said: Any) -> BookingFile:
    return read_bookings(path, Catalogue.of(PLACE, (), PROGRAMMES, sessions), **said)


def read(tmp_path: Path, text: str, **said: Any) -> list[Booking | Rejected]:
    path = tmp_path / "bookings.csv"
    path.write_text(text, encoding="utf-8")
    return list(opened(path, **said))


def one(tmp_path: Path, text: str, **said: Any) -> Booking:
    (booking,) = read(tmp_path, text, **said)
    assert isinstance(booking, Booking), booking
    return booking


def reasons(outcomes: Sequence[Booking | Rejected]) -> list[str]:
    assert all(isinstance(outcome, Rejected) for outcome in outcomes), outcomes
    return [outcome.reason for outcome in outcomes if isinstance(outcome, Rejected)]


# Real shapes


def test_the_pretix_sample_reads_whole_and_nothing_personal_but_the_name_comes_in() -> None:
    file = opened(SAMPLE)
    bookings = list(file)
    with SAMPLE.open(encoding="utf-8", newline="") as sample:
        rows = list(csv.DictReader(sample))
    assert [(b.code, b.name, b.order_ref, b.ticket) for b in bookings if isinstance(b, Booking)] == [
        (row["Secret"], row["Attendee name"], row["Order code"], row["Product"]) for row in rows
    ]
    assert file.source == "pretix"
    assert {"Email", "Phone number", "Price", "Company", "Address"} <= set(file.ignored_columns)
    texts = {str(value) for booking in bookings for value in dataclasses.astuple(booking)}
    assert not any("@" in text or "Company" in text for text in texts)
    assert file.rows_read == 200 <= file.total_rows <= 202


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_sample_means_the_same_in_every_dress(tmp_path: Path, encoding: str, delimiter: str) -> None:
    with SAMPLE.open(encoding="utf-8", newline="") as sample:
        rows = list(csv.reader(sample))
    rows[5][1] = "Zoë Ångström"  # so that the encodings differ
    dressed, plain = tmp_path / "dressed.csv", tmp_path / "plain.csv"
    for path, dress in ((dressed, (encoding, delimiter)), (plain, ("utf-8", ","))):
        with path.open("w", encoding=dress[0], newline="") as file:
            csv.writer(file, delimiter=dress[1]).writerows(rows)
    assert list(opened(dressed)) == list(opened(plain))


def test_a_german_pretix_series(tmp_path: Path) -> None:
    text = (
        "Bestellnummer;Name Teilnehmer*in;Teilnehmer*innenname: Vorname;Teilnehmer*innenname: Nachname;Produkt;Preis;"
        "bezahlt;Secret;E-Mail;Termin;Beginn;Ende;Benötigt besondere Behandlung;Gesperrt;Gültig ab;Gültig bis\r\n"
        'A1;"Müller, Zoë";Zoë;Müller;Karte;25,00;Ja;s1;z@example.org;Lachabend;05.06.2026 19:30;;Ja;;;\r\n'
        "A2;;Jörg;Groß;Karte;25,00;Nein;s2;j@example.org;Lachabend;06.11.2026 19:30;;Nein;;05.06.2026 17:00;"
        "05.06.2026 23:30\r\n"
        "A3;;;;Karte;25,00;Ja;s3;;Lachabend;06.11.2026 19:30;;Nein;Ja;;\r\n"
    )
    first, second, third = read(tmp_path, text)
    assert first == Booking("s1", "pretix", "Müller, Zoë", "A1", "Karte", "lol-jun", "lol_lab", needs_attention=True)
    assert isinstance(second, Booking)
    assert (second.name, second.status, second.session_key) == ("Jörg Groß", BookingStatus.UNPAID, "lol-nov")
    # This exporter writes the series' dates in the event's zone, but these two in UTC.
    assert second.valid_from == datetime(2026, 6, 5, 17, tzinfo=UTC)
    assert second.valid_until == datetime(2026, 6, 5, 23, 30, tzinfo=UTC)
    assert isinstance(third, Booking)
    assert third.status is BookingStatus.REVOKED


def test_pretix_valid_codes(tmp_path: Path) -> None:
    text = "Secret,Product,Variation,Paid,Valid from,Valid until\ns1,Day,Child,Yes,,\ns2,Day,,No,,9999-12-31 00:00\n"
    assert read(tmp_path, text) == [
        Booking("s1", "pretix", ticket="Day – Child"),
        Booking("s2", "pretix", ticket="Day", status=BookingStatus.UNPAID),
    ]


def test_eventbrite_of_today(tmp_path: Path) -> None:
    text = (
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,"
        'Total Paid,Attendee Status,"Anything\nelse?"\n'
        '11,2026-10-01,Ada,Lovelace,a@example.org,1,,Adult,901,,Free,0.00,Attending,"No,\nthanks"\n'
        "11,2026-10-01,Bo,Lovelace,a@example.org,1,,Adult,902,,Free,0.00,Checked In,\n"
        "12,2026-10-01,Cy,Berg,c@example.org,0,,Adult,903,,Free,0.00,Not Attending,\n"
        "13,2026-10-01,Di,Berg,d@example.org,4,,Family,,,Free,0.00,Attending,\n"
    )
    assert read(tmp_path, text) == [
        Booking("901", "eventbrite", "Ada Lovelace", "11", "Adult"),
        Booking("902", "eventbrite", "Bo Lovelace", "11", "Adult"),
        Booking("903", "eventbrite", "Cy Berg", "12", "Adult", status=BookingStatus.CANCELLED),
        Booking("13", "eventbrite", "Di Berg", "13", "Family", party=Party(4)),
    ]


def test_eventbrite_with_barcodes_and_surnames(tmp_path: Path) -> None:
    text = "Order #,Barcode #,Attendee #,First Name,Surname,Attendee Status\n11,600100,901,Ada,Berg,Refunded\n"
    booking = one(tmp_path, text)
    assert (booking.code, booking.name, booking.status) == ("600100", "Ada Berg", BookingStatus.CANCELLED)


def test_eventbrite_of_2013(tmp_path: Path) -> None:
    text = (
        "Attendee #,Date,Last Name,First Name,Email,QTY,Ticket Type,Date Attending,Order #,Order Type,Attendee Status\n"
        '901,"Jul 1, 2026",Berg,Ada,a@example.org,2,Pair,"Jun 5, 2026 at 7:30 PM",11,Free Order,Attending\n'
    )
    booking = one(tmp_path, text)
    assert (booking.session_key, booking.party, booking.order_ref) == ("lol-jun", Party(2), "11")


def test_luma(tmp_path: Path) -> None:
    text = (
        "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,qr_code_url,"
        "ticket_type_id,ticket_name\n"
        "gst-1,Ada Berg,Ada,Berg,a@x.org,,2025-08-08T00:16:45.813Z,approved,,https://lu.ma/check-in/evt-1?pk=g-1,t,RSVP\n"
        "gst-2,,Bo,Carl,b@x.org,,2025-08-08T00:16:45.813Z,declined,,,t,RSVP\n"
        "gst-3,Cy,,,c@x.org,,2025-08-08T00:16:45.813Z,pending_approval,,https://lu.ma/check-in/evt-1?pk=g-3,t,RSVP\n"
    )
    assert read(tmp_path, "\ufeff" + text) == [
        Booking("g-1", "luma", "Ada Berg", ticket="RSVP"),
        Booking("gst-2", "luma", "Bo Carl", ticket="RSVP", status=BookingStatus.CANCELLED),
        Booking("g-3", "luma", "Cy", ticket="RSVP", status=BookingStatus.UNPAID),
    ]


def test_tito(tmp_path: Path) -> None:
    text = "Ticket,Reference,Name,Email,Tags,Registration Date\nStudent,ABCD-1,Ada Berg,a@x.org,vip,2026-01-01\n"
    assert one(tmp_path, text) == Booking("ABCD-1", "tito", "Ada Berg", ticket="Student")


def test_dice_events_are_titles_programmes_or_what_the_command_line_says(tmp_path: Path) -> None:
    head = "First name,Last name,Email,Event,Ticket type,Order date,Barcode\n"
    assert one(tmp_path, f"{head}Ada,Berg,a@x.org,LOL-LAB november,Seat,2026-01-01,B1\n").session_key == "lol-nov"
    booking = one(tmp_path, f"{head}Ada,Berg,a@x.org,lol-lab,Seat,2026-01-01,B1\n")
    assert (booking.session_key, booking.programme_key) == (None, "lol_lab")
    other = f"{head}Ada,Berg,a@x.org,LOL-Lab Novembre,Seat,2026-01-01,B1\n"
    assert one(tmp_path, other, session_key="wtt-am").session_key == "wtt-am"
    (reason,) = reasons(read(tmp_path, other))
    assert "--session" in reason
    assert "LOL-Lab November (2026-11-06 19:30, key lol-nov)" in reason


def test_a_workbook_means_what_the_same_csv_means(tmp_path: Path) -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    book = xlsxwriter.Workbook(tmp_path / "bookings.xlsx")
    sheet = book.add_worksheet()
    on = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, ["code", "name", "people", "valid_until"])
    sheet.write_row(1, 0, [600100, "Ada", 3.0])
    sheet.write_datetime(1, 3, datetime(2026, 11, 6), on)  # noqa: DTZ001 - workbooks know no zone
    sheet.write_row(2, 0, [123456789012345678901, "Bo", 1])
    book.close()
    good, bad = list(opened(tmp_path / "bookings.xlsx"))
    assert good == one(tmp_path, "code,name,people,valid_until\n600100,Ada,3,2026-11-06\n")
    assert isinstance(bad, Rejected)
    assert bad.line == 3
    assert "shortened the code" in bad.reason


# Plain files: what the cells mean


def test_everything_a_plain_file_can_say(tmp_path: Path) -> None:
    text = (
        "code,name,session,adults,under_18,status,order,ticket,valid_from,valid_until,age_band,attention,email\n"
        "A1,  Ada \n Berg ,lol-nov,2,3,confirmed,O1,Family,2026-11-06 18:00,2026-11-06,35-49,yes,a@x.org\n"
    ).replace(" \n ", " ")
    assert one(tmp_path, text) == Booking(
        code="A1",
        source="file",
        name="Ada Berg",
        order_ref="O1",
        ticket="Family",
        session_key="lol-nov",
        programme_key="lol_lab",
        party=Party(2, 3),
        age_band=AgeBand.FROM_35,
        valid_from=datetime(2026, 11, 6, 18, tzinfo=UTC),
        valid_until=datetime(2026, 11, 7, 3, 59, 59, tzinfo=UTC),
        needs_attention=True,
    )


@pytest.mark.parametrize(
    ("head", "row", "party"),
    [
        ("people", "3", Party(3)),
        ("people", "2,0", Party(2)),
        ("people", "", Party(1)),
        ("adults,under_18", "1,4", Party(1, 4)),
        ("adults,under_18", ",4", Party(0, 4)),
        ("people,under_18", "5,4", Party(1, 4)),
        ("people,adults", "5,2", Party(2, 3)),
        ("adults,under_18,people", "2,3,5", Party(2, 3)),
        ("age_band", "14_15", Party(0, 1)),
        ("age,people", "40,2", Party(2)),
    ],
)
def test_parties(tmp_path: Path, head: str, row: str, party: Party) -> None:
    row = row.replace("2,0", '"2,0"') if head == "people" else row
    assert one(tmp_path, f"code,{head}\nA1,{row}\n").party == party


@pytest.mark.parametrize(
    ("head", "row", "says"),
    [
        ("people", "0", "1 to 500 people, this row says 0"),
        ("people", "-2", "'-2' in people is no number"),
        ("people", "501", "'501' in people is no number"),
        ("people", "many", "'many' in people is no number"),
        ("adults,under_18", "0,0", "1 to 500 people, this row says 0"),
        ("adults,under_18", "300,300", "this row says 600"),
        ("people,under_18", "2,3", "do not fit together"),
        ("adults,under_18,people", "2,3,4", "do not fit together"),
        ("age_band", "young", "'young' is no age band. Write an age in years or one of under_5, 5_10"),
        ("valid_from", "11/16/2026", "'11/16/2026' in valid_from is no date"),
        ("valid_until", "0001-01-01", "is no date"),
        ("valid_from,valid_until", "2026-11-07 10:00,2026-11-06", "valid_until lies before valid_from"),
        ("start", "9999-12-31 23:59", "is no date"),
        ("start", "2026-11-06 20:00", "No session starts on 2026-11-06 20:00."),
        ("start,time", "2026-11-06,soon", "'soon' is no time of day"),
        ("start", "someday", "'someday' in start is no date"),
        ("session", "LOL-Lab Novembre", "Did you mean LOL-Lab November (2026-11-06 19:30, key lol-nov)"),
        ("programme", "LOL Lab", "There is no programme 'LOL Lab'. Did you mean LOL-Lab?"),
        ("programme", "Quilting", "There is no programme 'Quilting'."),
        ("session", "Phones", "'Phones' can be 2 sessions. Add a column 'start'"),
        ("start", "2026-12-24 10:00", "No session starts on 2026-12-24 10:00. Import the sessions first"),
        ("start", "2026-11-07", "'2026-11-07' can be 2 sessions."),
        ("session,start", "Phones,2026-11-08", "No session starts on 2026-11-08."),
        ("session,programme", "Phones,LOL-Lab", "There is no session 'Phones'."),
    ],
)
def test_rows_that_cannot_be_used_say_why(tmp_path: Path, head: str, row: str, says: str) -> None:
    outcomes = read(tmp_path, f"code,{head}\nA1,{row}\n")
    (reason,) = reasons(outcomes)
    assert says in reason
    assert reason.endswith((".", "?"))
    assert isinstance(outcomes[0], Rejected)
    assert outcomes[0].line == 2
    assert outcomes[0].cells[0] == "A1"


@pytest.mark.parametrize(
    ("head", "row", "key"),
    [
        ("session", "LOL-NOV", "lol-nov"),
        ("session", " lol-lab  june ", "lol-jun"),
        ("session,start", "Phones,2026-11-07 14:00", "wtt-pm"),
        ("session,date,time", "Phones,07.11.2026,2 pm", "wtt-pm"),
        ("session,start", "LOL-Lab June,2026-06-05 19:00", "lol-jun"),  # the doors, not the start
        ("start", "2026-06-05 19:30", "lol-jun"),
        ("start", "2026-06-05", "lol-jun"),
        ("start,programme", "2026-11-07 10:00,what the tech?!", "wtt-am"),
        ("session", "", None),
    ],
)
def test_sessions_are_found_by_key_title_and_start(tmp_path: Path, head: str, row: str, key: str | None) -> None:
    assert one(tmp_path, f"code,{head}\nA1,{row}\n").session_key == key


def test_a_cancelled_namesake_is_passed_over(tmp_path: Path) -> None:
    old = session("lol-nov-old", "LOL-Lab November", NOVEMBER.starts_at, cancelled=True)
    assert one(tmp_path, "code,session\nA1,LOL-Lab November\n", sessions=(old, *SESSIONS)).session_key == "lol-nov"


def test_defaults_are_for_rows_that_say_nothing(tmp_path: Path) -> None:
    text = "code,session,programme\nA1,,\nA2,lol-jun,\nA3,,LOL-Lab\nA4,,what_the_tech\n"
    found = [outcome for outcome in read(tmp_path, text, session_key="wtt-am") if isinstance(outcome, Booking)]
    assert [(booking.session_key, booking.programme_key) for booking in found] == [
        ("wtt-am", "what_the_tech"),
        ("lol-jun", "lol_lab"),
        (None, "lol_lab"),
        ("wtt-am", "what_the_tech"),
    ]
    assert one(tmp_path, "code\nA1\n", programme_key="lol_lab").programme_key == "lol_lab"


@pytest.mark.parametrize("wrong", [{"session_key": "lol-now"}, {"programme_key": "lollab"}])
def test_a_default_that_does_not_exist_stops_the_file(tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(ImportFileError, match="given for all rows") as caught:
        read(tmp_path, "code\nA1\n", **wrong)
    assert "LOL-Lab" in caught.value.fix


def test_without_sessions_a_named_one_says_to_import_them(tmp_path: Path) -> None:
    (reason,) = reasons(read(tmp_path, "code,session\nA1,LOL-Lab\n", sessions=()))
    assert "import them first" in reason


def test_a_programmes_start_that_nothing_is_near_to_lists_the_nearest(tmp_path: Path) -> None:
    text = "code,start\n" + "".join(f"A{n},2026-12-24 {n // 60:02}:{n % 60:02}\n" for n in range(400))
    said = reasons(read(tmp_path, text))
    assert "Did you mean Phones (2026-11-07 14:00, key wtt-pm)" in said[0]
    assert "Did you mean" not in said[-1]


def test_suggestions_stop_where_the_column_is_the_wrong_one(tmp_path: Path) -> None:
    text = "code,session\n" + "".join(f"A{n},LOL-Lab Novembre {n}\n" for n in range(400))
    said = reasons(read(tmp_path, text))
    assert len(said) == 400
    assert "Did you mean" in said[0]
    assert "Did you mean" not in said[-1]


# Codes that are missing or stand twice


def test_rows_without_a_code_are_rejected_and_blank_lines_are_not_rows(tmp_path: Path) -> None:
    text = 'code,name\n\n"",Ada\n,\nA2,"Bo\nCarl"\n---,Di\n'
    first, second, third = read(tmp_path, text)
    assert isinstance(first, Rejected)
    assert (first.line, first.cells) == (3, ("", "Ada"))
    assert "no code" in first.reason
    assert second == Booking("A2", "file", "Bo Carl")
    assert isinstance(third, Rejected)
    assert third.line == 7


def test_the_same_row_again_counts_once_and_another_content_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "bookings.csv"
    path.write_text("code,name,email\nA1,Ada,1@x\nB1,Bo,2@x\na1,Ada,3@x\nA1,Adele,4@x\n", encoding="utf-8")
    file = opened(path)
    first, second, third = file
    assert [first, second] == [Booking("A1", "file", "Ada"), Booking("B1", "file", "Bo")]
    assert third == Rejected(
        5, "This code already stands in line 2 with other content. Keep the row that is right.", ("A1", "Adele", "4@x")
    )
    assert file.repeated == 1
    assert file.rows_read == 4


def test_a_mapping_is_obeyed(tmp_path: Path) -> None:
    text = "Kürzel,Wer,session\nA1,Ada,somewhere else\n"
    booking = one(tmp_path, text, mapping={"code": "Kürzel", "name": "wer", "session": ""})
    assert booking == Booking("A1", "file", "Ada")


def test_accepted_hands_the_rest_over(tmp_path: Path) -> None:
    path = tmp_path / "bookings.csv"
    path.write_text("code,people\nA1,1\n,2\nA3,0\nA4,4,x\n", encoding="utf-8")
    rejected: list[Rejected] = []
    assert [booking.code for booking in opened(path).accepted(rejected.append)] == ["A1"]
    assert [row.line for row in rejected] == [3, 4, 5]


WIDE = (
    *("code", "session", "event", "start", "time", "programme"),
    *("adults", "people", "age", "status", "valid_from", "valid_until"),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.text(max_size=8) | st.from_regex(r"\d{1,4}[-./ :]\d\d?[-./ :]\d{1,4}.?"), max_size=12)))
def test_any_cells_are_a_booking_or_rejected_with_a_reason(tmp_path: Path, rows: list[list[str]]) -> None:
    path = tmp_path / "bookings.csv"
    with path.open("w", encoding="utf-16", errors="ignore", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(WIDE)
        writer.writerows(rows)
    outcomes = list(opened(path))
    codes = [outcome.code.casefold() for outcome in outcomes if isinstance(outcome, Booking)]
    assert len(codes) == len(set(codes))
    assert all(outcome.reason for outcome in outcomes if isinstance(outcome, Rejected))


def test_a_tito_void_is_cancelled(tmp_path: Path) -> None:
    text = "Ticket,Ticket Full Name,Void Status,Ticket Reference\nDay,Ada,void,AB-1\nDay,Bo,,AB-2\n"
    statuses = [outcome.status for outcome in read(tmp_path, text) if isinstance(outcome, Booking)]
    assert statuses == [BookingStatus.CANCELLED, BookingStatus.ACTIVE]


def test_a_file_that_goes_away_while_it_is_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "bookings.csv"
    path.write_text("code\nA1\n", encoding="utf-8")
    file = opened(path)
    path.unlink()
    with pytest.raises(ImportFileError, match="cannot be read"):
        list(file)


def test_a_picture_lists_no_endless_columns(tmp_path: Path) -> None:
    path = tmp_path / "noise.bin"
    path.write_bytes(bytes(range(1, 256)) * 300)
    with pytest.raises(ImportFileError) as caught:
        opened(path)
    assert len(caught.value.fix) < 6000
    assert caught.value.fix.isprintable()


def test_a_rejects_file_can_be_mended_and_imported(tmp_path: Path) -> None:
    path = tmp_path / "bookings.csv"
    path.write_text("code,name,people\n-A1,=Ada,many\n+A2,Bo,none\n", encoding="utf-8")
    file = opened(path)
    rejects = tmp_path / "rejects.csv"
    write_rejects(rejects, [row for row in file if isinstance(row, Rejected)], file.header)
    rejects.write_text(
        rejects.read_text(encoding="utf-8").replace("many\n", "2\n").replace("none\n", "3\n"), encoding="utf-8"
    )
    assert list(opened(rejects)) == [
        Booking("-A1", "file", "=Ada", party=Party(2)),
        Booking("+A2", "file", "Bo", party=Party(3)),
    ]


def test_the_preview_tells_columns_and_ignored_ones(tmp_path: Path) -> None:
    path = tmp_path / "bookings.csv"
    path.write_text("Code,Full name,E-mail,Phone\nA1,Ada,a@x,1\n", encoding="utf-8")
    file = opened(path)
    assert dict(file.columns) == {"code": "Code", "name": "Full name"}
    assert file.ignored_columns == ("E-mail", "Phone")
    assert (file.source, file.header) == ("file", ("Code", "Full name", "E-mail", "Phone"))
    assert list(file) == list(file)


def test_a_place_in_a_team_says_which_and_as_what(tmp_path: Path) -> None:
    booking = one(tmp_path, "code,name,team,role\nA1,Sol,Easier  Mornings,Patient researcher\n")
    assert (booking.team, booking.role) == ("Easier Mornings", "Patient researcher")
    assert (one(tmp_path, "code\nA1\n").team, one(tmp_path, "code\nA1\n").role) == ("", "")
