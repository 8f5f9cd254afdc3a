"""What the cells of a bookings file say: yes and no, a status, how many people, an age."""

from __future__ import annotations

import re

from kiosk.domain.bookings import BookingStatus
from kiosk.domain.people import AgeBand

MOST_PEOPLE = 500  # on one code; more is a price or a year in the wrong column
_OLDEST_YEARS = 120

_YES = frozenset({"yes", "y", "true", "1", "ja", "wahr", "oui", "x", "✓", "✔"})
_NO = frozenset({"", "no", "n", "false", "0", "nein", "falsch", "non", "none", "n/a", "null", "-", "–"})

_CANCELLED = frozenset(
    {
        "cancelled", "canceled", "cancellation", "refunded", "refund", "deleted", "not attending", "void", "voided",
        "declined", "rejected", "withdrawn", "invited not going", "not going", "released", "invalidated", "expired",
        "transferred",
        "storniert", "abgesagt", "erstattet", "gelöscht", "abgelehnt",
    }
)  # fmt: skip
_REVOKED = frozenset({"revoked", "blocked", "gesperrt"})
_UNPAID = frozenset(
    {
        "unpaid", "not paid", "to be paid", "pending", "pending approval", "pending payment", "awaiting payment",
        "payment pending", "waitlist", "waitlisted", "waiting list", "invited", "reserved", "offline payment",
        "overdue", "unbezahlt", "nicht bezahlt", "offen", "ausstehend", "warteliste",
    }
)  # fmt: skip
_STATUSES = {
    **dict.fromkeys(_CANCELLED, BookingStatus.CANCELLED),
    **dict.fromkeys(_REVOKED, BookingStatus.REVOKED),
    **dict.fromkeys(_UNPAID, BookingStatus.UNPAID),
}
_TELLING = _CANCELLED | _REVOKED | {"unpaid"}


def says_yes(text: str) -> bool:
    """Tell whether a cell is filled with anything but a no; English, German, French, true and 1."""
    return text.strip().casefold() not in _NO


def says_no(text: str) -> bool:
    """Tell whether a cell says no in so many words; a blank one does not."""
    word = text.strip().casefold()
    return bool(word) and word in _NO


def read_status(text: str) -> BookingStatus:
    """Return what a status means; words that are not known mean an active booking.

    "Order cancelled" counts as cancelled, "Partially refunded" and "Not cancelled" do not.
    """
    words = re.sub(r"[\W_]+", " ", text.casefold()).split()
    if not words:
        return BookingStatus.ACTIVE
    known = _STATUSES.get(" ".join(words))
    if known is None and not {"partially", "partly", "not", "nicht", "teilweise"} & set(words):
        known = next((_STATUSES[word] for word in words if word in _TELLING), None)
    return known or BookingStatus.ACTIVE


def read_count(text: str) -> int:
    """Read a whole number of people, also as ``2.0`` or ``2,0``; raises ``ValueError`` for others and beyond 500."""
    found = re.fullmatch(r"\+?(-?\d{1,9})(?:[.,]0{1,2})?", text.strip())
    if found is None or not 0 <= int(found[1]) <= MOST_PEOPLE:
        raise ValueError(text)
    return int(found[1])


def read_age_band(text: str) -> AgeBand:
    """Read an age band by its key (``18_24``, ``18-24``, ``75+``) or an age in years; raises ``ValueError``."""
    word = re.sub(r"[\s–—-]+", "_", text.strip().casefold().replace("+", "_over").replace("and", ""))
    try:
        return AgeBand.from_key(word)
    except KeyError:
        pass
    found = re.fullmatch(r"(\d{1,3})(?:[.,]0{1,2})?", text.strip())
    if found is None or int(found[1]) > _OLDEST_YEARS:
        raise ValueError(text)
    return next(band for band in AgeBand if _spans(band, int(found[1])))


def _spans(band: AgeBand, years: int) -> bool:
    return band.low is not None and band.low <= years and (band.high is None or years <= band.high)
