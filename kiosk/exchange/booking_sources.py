"""The systems that write bookings files, known by their headers.

Sources of the headers: pretix 2026.8.0 (its check-in exporters and German catalogue), Eventbrite, Tito and Luma files
seen in public, alf.io's and Attendize's exporters (formats.md 1.1, 1.2). Written here in plain spelling: lower case,
no punctuation but ``#``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Field(StrEnum):
    """What a column of a bookings file can say; the value is its name in ``--map``."""

    CODE = "code"
    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    ORDER = "order"
    TICKET = "ticket"
    VARIATION = "variation"
    STATUS = "status"
    CANCELLED = "cancelled"
    PAID = "paid"
    BLOCKED = "blocked"
    ATTENTION = "attention"
    SESSION = "session"
    EVENT = "event"
    START = "start"
    START_TIME = "start_time"
    PROGRAMME = "programme"
    ADULTS = "adults"
    UNDER_18 = "under_18"
    PEOPLE = "people"
    AGE_BAND = "age_band"
    VALID_FROM = "valid_from"
    VALID_UNTIL = "valid_until"
    TEAM = "team"
    ROLE = "role"
    COLLECTOR = "collector"


Aliases = Mapping[Field, tuple[str, ...]]

PLAIN: Aliases = MappingProxyType(
    {
        Field.CODE: (
            "code", "ticket code", "booking code", "barcode", "barcode #", "qr code", "qr", "secret", "ticket secret",
            "ticket id", "ticket number", "ticket #", "booking id", "booking reference", "ticket reference",
            "reference",
        ),
        Field.NAME: (
            "name", "full name", "attendee name", "attendee", "guest name", "visitor", "participant",
            "ticket full name",
        ),
        Field.GIVEN_NAME: ("given name", "first name", "forename", "firstname", "vorname", "ticket first name"),
        Field.FAMILY_NAME: ("family name", "last name", "surname", "lastname", "nachname", "ticket last name"),
        Field.ORDER: (
            "order", "order #", "order no", "order number", "order code", "order id", "order ref", "order reference",
        ),
        Field.TICKET: ("ticket", "ticket type", "ticket name", "ticket class", "product", "category"),
        Field.VARIATION: ("variation",),
        Field.STATUS: (
            "status", "booking status", "ticket status", "attendee status", "order status", "registration state",
        ),
        Field.CANCELLED: ("cancelled", "canceled", "void", "voided", "void status", "storniert"),
        Field.PAID: ("paid", "bezahlt"),
        Field.BLOCKED: ("blocked", "revoked", "gesperrt"),
        Field.ATTENTION: ("needs attention", "attention", "requires special attention"),
        Field.SESSION: ("session", "session key", "session title", "session guid", "guid"),
        Field.EVENT: ("event", "event name", "event title"),
        Field.START: ("start", "starts", "starts at", "start date", "session start", "session date", "date"),
        Field.START_TIME: ("start time", "time"),
        Field.PROGRAMME: ("programme", "programme key", "program"),
        Field.ADULTS: ("adults", "adult"),
        Field.UNDER_18: ("under 18", "under 18s", "children", "minors", "kids"),
        Field.PEOPLE: (
            "people", "quantity", "qty", "party size", "group size", "head count", "headcount", "tickets", "places",
        ),
        Field.AGE_BAND: ("age band", "age group", "age"),
        Field.COLLECTOR: ("collector", "collected by", "picked up by", "pick up by", "who collects"),
        Field.VALID_FROM: ("valid from",),
        Field.VALID_UNTIL: ("valid until", "valid to"),
        Field.TEAM: ("team", "team name", "group name"),
        Field.ROLE: ("role", "badge role"),
    }
)  # fmt: skip


@dataclass(frozen=True)
class Source:
    """A system that writes bookings files, known by any of its sets of headers (``marks``).

    ``aliases`` stand in place of the plain ones. ``code_hint`` says how to get a code into the file.
    ``utc_validity``: validity times without an offset are in UTC, not in the venue's zone.
    """

    key: str
    marks: tuple[frozenset[str], ...] = ()
    aliases: Aliases = field(default_factory=dict)
    code_hint: str = ""
    utc_validity: bool = False

    def names_of(self, wanted: Field) -> tuple[str, ...]:
        """Return the headers that can mean a field, the most telling first."""
        return self.aliases.get(wanted, PLAIN.get(wanted, ()))


def _marks(*headers: str) -> frozenset[str]:
    return frozenset(headers)


PRETIX = Source(
    "pretix",
    (
        _marks("order code", "attendee name"), _marks("secret", "product"),
        _marks("bestellnummer", "name teilnehmer in"), _marks("secret", "produkt"),
    ),
    {
        Field.CODE: ("secret", "ticket secret", "ticket code"),
        Field.NAME: ("attendee name", "name teilnehmer in"),
        Field.GIVEN_NAME: ("attendee name given name", "teilnehmer innenname vorname", "name teilnehmer in vorname"),
        Field.FAMILY_NAME: (
            "attendee name family name", "teilnehmer innenname nachname", "name teilnehmer in nachname",
        ),
        Field.ORDER: ("order code", "bestellnummer"),
        Field.TICKET: ("product", "produkt"),
        Field.VARIATION: ("variation", "variante"),
        Field.ATTENTION: ("requires special attention", "benötigt besondere behandlung"),
        Field.EVENT: ("date", "termin"),  # of a series: the name of its date
        Field.START: ("start date", "beginn"),
        Field.VALID_FROM: ("valid from", "gültig ab"),
        Field.VALID_UNTIL: ("valid until", "gültig bis"),
    },
    "Export the check-in list again with 'Include QR-code secret' ticked.",
    utc_validity=True,  # its exporter converts the series' dates to the event's zone, but not these two
)  # fmt: skip

EVENTBRITE = Source(
    "eventbrite",
    (
        _marks("attendee status"),
        _marks("attendee #"),
        _marks("order #", "order type"),
        _marks("order #", "ticket type"),
    ),
    {
        Field.CODE: (
            "barcode #",
            "barcode",
            "barcode number",
            "attendee #",
            "attendee no",
            "attendee number",
            "order #",
        ),
        Field.ORDER: ("order #", "order no", "order number"),
        Field.STATUS: ("attendee status",),
        Field.START: ("date attending", "event start date"),
        Field.START_TIME: ("event start time",),
        Field.PEOPLE: ("quantity", "qty"),
    },
)

LUMA = Source(
    "luma",
    (_marks("approval status"),),
    {
        Field.CODE: (
            "ticket key", "guest key", "qr code url", "guest api id", "api id", "guest id", "ticket api id",
            "ticket id",
        ),
        Field.STATUS: ("approval status",),
        Field.TICKET: ("ticket name",),
    },
    "Export the guests again with all columns; qr_code_url holds the code.",
)  # fmt: skip

TITO = Source(
    "tito",
    (
        _marks("ticket reference"),
        _marks("ticket", "reference", "registration date"),
        _marks("ticket", "reference", "tags"),
    ),
    {
        Field.CODE: ("ticket reference", "reference"),
        Field.ORDER: ("order reference",),
    },
)

ALFIO = Source(
    "alfio",
    (_marks("reservationid", "category"), _marks("reservation id", "category")),
    {
        Field.CODE: ("ticket id", "id", "uuid"),
        Field.ORDER: ("reservationid", "reservation id"),
        Field.TICKET: ("category",),
    },
)

ATTENDIZE = Source(
    "attendize",
    (_marks("has arrived"), _marks("ticket id", "order ref"), _marks("ticket id", "order reference")),
    {Field.CODE: ("private reference number", "ticket id", "ticket reference")},
)

DICE = Source(
    "dice_billetto",
    (_marks("first name", "last name", "event", "ticket type"),),
    {Field.CODE: ("ticket code", "barcode", "ticket id", "ticket number", "qr code", "code")},
    "Export the tickets with their barcodes.",
)

FILE = Source("file")
SOURCES = (PRETIX, LUMA, EVENTBRITE, TITO, ALFIO, ATTENDIZE, DICE)
