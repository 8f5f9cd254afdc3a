"""Codes that are certainly not for a check-in, told apart so that a visitor can be told which code to look for."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final


class ScanProblem(StrEnum):
    """Why a scan holds neither a pass nor anything worth looking up."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    BINARY = "binary"
    DAMAGED_PASS = "damaged_pass"
    WIFI = "wifi"
    CONTACT = "contact"
    BOARDING_PASS = "boarding_pass"
    EVENT_SETUP = "event_setup"
    WALLET_OR_HEALTH = "wallet_or_health"
    WEB_LINK = "web_link"
    OTHER_KIND = "other_kind"


# IATA resolution 792: number of legs, passenger name (20), ticket kind, booking reference (7), from, to and carrier
# (3 each), flight (5), day of the year (3).
_BOARDING_PASS: Final = r"M[1-9].{20}[A-Z ][A-Z0-9 ]{7}[A-Z]{6}[A-Z0-9 ]{3}[0-9 ]{4}[A-Z0-9 ][0-9]{3}"
_SCHEMES: Final = (
    "mailto matmsg tel facetime whatsapp sms smsto mms mmsto geo otpauth otpauth-migration bitcoin ethereum litecoin "
    "lightning upi lpa dpp market intent file data javascript"
)
# Line ends are gone by now, so a bank transfer of EPC069-12 starts "BCD" + version + character set + "SCT".
_TRANSFERS: Final = r"BCD00[12]\d(?:SCT|INST)|SPC02001(?:CH|LI)\d\d"
# A hub's invitation, "ADDRESS#VENUE.SECRET~PIN": 22 characters of chance, and 43 of a pin, whose "#" and "~" another
# keyboard's country may have changed. Without a pin only the "#" tells it from a link.
_INVITATION: Final = r"\S*#[\w.-]+\.[\w-]{22}(?:\S[\w-]{43})?$|\S*[^\w\s.-][\w.-]+\.[\w-]{22}[^\w\s][\w-]{43}$"
_KINDS: Final = tuple(
    (re.compile(pattern, re.ASCII | re.IGNORECASE), problem)
    for pattern, problem in (
        (_INVITATION, ScanProblem.EVENT_SETUP),
        (r"WIFI:", ScanProblem.WIFI),
        (r"BEGIN:VCARD|MECARD:|BIZCARD:", ScanProblem.CONTACT),
        (_BOARDING_PASS, ScanProblem.BOARDING_PASS),
        (r"HC1:|SHC:/|NZCP:/", ScanProblem.WALLET_OR_HEALTH),
        (r"BEGIN:VEVENT|BEGIN:VCALENDAR", ScanProblem.OTHER_KIND),
        (rf"(?:{'|'.join(_SCHEMES.split())}):", ScanProblem.OTHER_KIND),
        (_TRANSFERS, ScanProblem.OTHER_KIND),
    )
)


def foreign_kind(text: str) -> ScanProblem | None:
    """Return what a cleaned text is when it is a well-known code for another purpose, ``None`` otherwise.

    Shapes: Wi-Fi access, vCard and MeCard, IATA boarding passes, health certificates (``HC1:``, ``shc:/``), links that
    open another app, calendar entries, bank transfers, and what sets up a device: a pretix or Indico one, or a kiosk
    of a hub; that holds a secret, and must not become a text to look up and keep.
    """
    if _is_event_setup(text):
        return ScanProblem.EVENT_SETUP
    return next((problem for pattern, problem in _KINDS if pattern.match(text)), None)


def _is_event_setup(text: str) -> bool:
    """Tell whether this is JSON that enrols a device (formats.md 1.1, 1.2).

    Recognised by its words, not by parsing: it may hold a key to a ticketing system, so it must not become a text
    to look up and keep even where it is damaged.
    """
    words = text.lower()
    if not words.startswith("{"):
        return False
    return "handshake_version" in words or ("regform_id" in words and "checkin_secret" not in words)
