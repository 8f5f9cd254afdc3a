"""Whose file it is and what its columns mean, by their headers alone."""

from __future__ import annotations

import pytest

from kiosk.exchange.booking_columns import find_columns, find_source, plain_header
from kiosk.exchange.booking_sources import Field
from kiosk.exchange.errors import ImportFileError

PRETIX = (
    "Order code,Attendee name,Attendee name: Given name,Attendee name: Family name,Product,Price,Checked in,"
    "Checked out,Automatically checked in,Paid,Secret,Email,Phone number,Date,Start date,End date,Company,Voucher code,"
    "Order date,Order time,Requires special attention,Comment,Seat ID,Blocked,Valid from,Valid until,City,State"
)
PRETIX_DE = (
    "Bestellnummer,Name Teilnehmer*in,Teilnehmer*innenname: Vorname,Teilnehmer*innenname: Nachname,Produkt,Preis,"
    "Eingecheckt,Ausgecheckt,Automatisch eingecheckt,bezahlt,Secret,E-Mail,Telefonnummer,Termin,Beginn,Ende,Firma,"
    "Bestelldatum,Benötigt besondere Behandlung,Kommentar,Gesperrt,Gültig ab,Gültig bis"
)
EVENTBRITE = (
    "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,"
    "Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Home Address 1,"
    "Home State,What is your age?,Job Title,Company"
)
EVENTBRITE_2013 = (
    "Attendee #,Date,Last Name,First Name,Email,QTY,Ticket Type,Date Attending,Order #,Order Type,Amount (USD),"
    "Fees Paid (USD),Attendee Status"
)
LUMA = (
    "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,"
    "qr_code_url,amount,amount_tax,amount_discount,currency,coupon_code,ticket_type_id,ticket_name"
)


@pytest.mark.parametrize(
    ("header", "source", "code", "others"),
    [
        (PRETIX, "pretix", ("Secret",), {
            Field.NAME: "Attendee name", Field.ORDER: "Order code", Field.TICKET: "Product", Field.PAID: "Paid",
            Field.EVENT: "Date", Field.START: "Start date", Field.BLOCKED: "Blocked", Field.VALID_FROM: "Valid from",
            Field.ATTENTION: "Requires special attention", Field.VALID_UNTIL: "Valid until",
            Field.GIVEN_NAME: "Attendee name: Given name", Field.FAMILY_NAME: "Attendee name: Family name",
        }),
        (PRETIX_DE, "pretix", ("Secret",), {
            Field.NAME: "Name Teilnehmer*in", Field.ORDER: "Bestellnummer", Field.TICKET: "Produkt",
            Field.PAID: "bezahlt", Field.EVENT: "Termin", Field.START: "Beginn", Field.BLOCKED: "Gesperrt",
            Field.ATTENTION: "Benötigt besondere Behandlung", Field.VALID_FROM: "Gültig ab",
            Field.VALID_UNTIL: "Gültig bis", Field.GIVEN_NAME: "Teilnehmer*innenname: Vorname",
            Field.FAMILY_NAME: "Teilnehmer*innenname: Nachname",
        }),
        ("Secret,Product,Variation,Paid,Valid from,Valid until", "pretix", ("Secret",), {
            Field.TICKET: "Product", Field.VARIATION: "Variation", Field.PAID: "Paid",
            Field.VALID_FROM: "Valid from", Field.VALID_UNTIL: "Valid until",
        }),
        (EVENTBRITE, "eventbrite", ("Attendee #", "Order #"), {
            Field.GIVEN_NAME: "First Name", Field.FAMILY_NAME: "Last Name", Field.PEOPLE: "Quantity",
            Field.TICKET: "Ticket Type", Field.ORDER: "Order #", Field.STATUS: "Attendee Status",
        }),
        (EVENTBRITE_2013, "eventbrite", ("Attendee #", "Order #"), {
            Field.GIVEN_NAME: "First Name", Field.FAMILY_NAME: "Last Name", Field.PEOPLE: "QTY",
            Field.TICKET: "Ticket Type", Field.ORDER: "Order #", Field.STATUS: "Attendee Status",
            Field.START: "Date Attending",
        }),
        ("Order #,Barcode #,Attendee #,First Name,Surname,Attendee Status", "eventbrite",
         ("Barcode #", "Attendee #", "Order #"), {
            Field.GIVEN_NAME: "First Name", Field.FAMILY_NAME: "Surname", Field.ORDER: "Order #",
            Field.STATUS: "Attendee Status",
        }),
        (LUMA, "luma", ("qr_code_url", "api_id"), {
            Field.NAME: "name", Field.GIVEN_NAME: "first_name", Field.FAMILY_NAME: "last_name",
            Field.STATUS: "approval_status", Field.TICKET: "ticket_name",
        }),
        ("Ticket,Reference,Name,Email,Tags,Registration Date", "tito", ("Reference",),
         {Field.NAME: "Name", Field.TICKET: "Ticket"}),
        ("Number,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Void Status,Ticket Reference",
         "tito", ("Ticket Reference",), {
            Field.NAME: "Ticket Full Name", Field.GIVEN_NAME: "Ticket First Name", Field.TICKET: "Ticket",
            Field.FAMILY_NAME: "Ticket Last Name", Field.CANCELLED: "Void Status",
        }),
        ("ID,Category,Event,Status,ReservationID,Full Name,E-Mail", "alfio", ("ID",), {
            Field.NAME: "Full Name", Field.ORDER: "ReservationID", Field.TICKET: "Category", Field.EVENT: "Event",
            Field.STATUS: "Status",
        }),
        ("First name,Last name,Email,Ticket ID,Order Ref,Ticket Type,Order date,Has arrived,Arrival time", "attendize",
         ("Ticket ID",), {
            Field.GIVEN_NAME: "First name", Field.FAMILY_NAME: "Last name", Field.ORDER: "Order Ref",
            Field.TICKET: "Ticket Type",
        }),
        ("First name,Last name,Email,Event,Ticket type,Order date,Barcode", "dice_billetto", ("Barcode",), {
            Field.GIVEN_NAME: "First name", Field.FAMILY_NAME: "Last name", Field.EVENT: "Event",
            Field.TICKET: "Ticket type",
        }),
        ("ID,Name,Email Address,Registration state,Checked in,Ticket ID", "file", ("Ticket ID",), {  # Indico
            Field.NAME: "Name", Field.STATUS: "Registration state",
        }),
        (" CODE ,Name:,session,Programme,adults,Under-18,people,status,order,ticket,valid_from,Valid Until,AGE BAND",
         "file", (" CODE ",), {
            Field.NAME: "Name:", Field.SESSION: "session", Field.PROGRAMME: "Programme", Field.ADULTS: "adults",
            Field.UNDER_18: "Under-18", Field.PEOPLE: "people", Field.STATUS: "status", Field.ORDER: "order",
            Field.TICKET: "ticket", Field.VALID_FROM: "valid_from", Field.VALID_UNTIL: "Valid Until",
            Field.AGE_BAND: "AGE BAND",
        }),
    ],
)  # fmt: skip
def test_each_system_is_known_by_its_headers(
    header: str, source: str, code: tuple[str, ...], others: dict[Field, str]
) -> None:
    columns = find_columns(header.split(","), {}, "a.csv")
    assert columns.source.key == source
    assert columns.codes == code
    assert columns.header_of == {Field.CODE: code[0], **others}


def test_headers_match_without_case_punctuation_blanks_and_mark() -> None:
    assert plain_header("\ufeff  Attendee-Name:  Given_name ") == "attendee name given name"
    assert plain_header("ORDER#") == "order #"
    assert find_source(["attendee  STATUS"]).key == "eventbrite"


@pytest.mark.parametrize(
    ("header", "hint"),
    [
        ("Order code,Attendee name,Email", "Include QR-code secret"),
        ("First name,Last name,Email,Event,Ticket type,Order date", "barcodes"),
        ("Vorname,Kürzel", "--map code=COLUMN"),
    ],
)
def test_a_file_without_a_code_says_what_it_has_and_how_to_name_it(header: str, hint: str) -> None:
    with pytest.raises(ImportFileError, match="No column was recognised as the code") as caught:
        find_columns(header.split(","), {}, "a.csv")
    assert hint in caught.value.fix
    assert "--map code=COLUMN" in caught.value.fix
    assert header.replace(",", ", ") in caught.value.fix
    assert caught.value.where == "a.csv"


def test_a_mapping_goes_before_the_headers() -> None:
    columns = find_columns(["Kürzel", "code", "name"], {"Code": " kürzel", "name": "code"}, "a.csv")
    assert columns.codes == ("Kürzel",)
    assert columns.header_of == {Field.CODE: "Kürzel", Field.NAME: "code"}


def test_a_blank_mapping_leaves_a_column_out() -> None:
    columns = find_columns(PRETIX.split(","), {"start": "", "event": ""}, "a.csv")
    assert Field.START not in columns.header_of
    assert Field.EVENT not in columns.header_of


def test_a_mapping_must_name_what_there_is() -> None:
    with pytest.raises(ImportFileError, match="no column 'Secrets'") as caught:
        find_columns(["Secret", "Name"], {"code": "Secrets"}, "a.csv")
    assert caught.value.fix == "The columns are: Secret, Name. Did you mean 'Secret'?"
    with pytest.raises(ImportFileError, match="no field 'colour'") as caught:
        find_columns(["Secret", "Name"], {"colour": "Name"}, "a.csv")
    assert "code, name" in caught.value.fix


def test_of_two_columns_of_one_name_the_first_holds() -> None:
    columns = find_columns(["code", "Name", "Name (2)"], {}, "a.csv")
    assert columns.header_of[Field.NAME] == "Name"
