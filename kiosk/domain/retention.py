"""How long personal data is kept (look.md P7), and what has gone. A delete date is the last day that data is there."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.domain.values import frozen

NAMES_KEPT = timedelta(days=30)
LEAVE_HELP_KEPT = timedelta(days=0)
EMAIL_KEPT = timedelta(days=7)
RESPONSIBLE_KEPT = NAMES_KEPT
COLLECTOR_KEPT = timedelta(days=0)  # once they are collected, nobody needs to know by whom
PHOTOS_KEPT = timedelta(days=365)  # with the event and a year (look.md P7): pictures are looked through later
# A booking that names no date is for a day that the kiosk cannot know: a year's course, then the names' 30 days.
UNDATED_BOOKING_KEPT = timedelta(days=365)
BADGE_FILES_KEPT = timedelta(days=0)  # a badge can be drawn again from the store while its name is kept
REJECTS_KEPT = NAMES_KEPT
BACKUPS_KEPT = NAMES_KEPT
ACT_LISTS_KEPT = timedelta(days=730)  # what staff did is accountable for two years (look.md P7); its lists name them


@frozen
class Terms:
    """What people were told, and on what legal basis each kind of personal data is kept (look.md P2).

    ``notice_version`` is the privacy notice's, ``photo_version`` that of the notice about photographs where it has one.
    A basis is an id that the venue chose and its data officer confirmed.
    """

    notice_version: str = ""
    names: str = "not_stated"
    leave_help: str = "not_stated"
    email: str = "not_stated"
    bookings: str = "not_stated"
    young_people: str = "not_stated"
    photos: str = "not_stated"
    photo_version: str = ""


NOTHING_STATED = Terms()


def is_due(delete_on: date, today: date) -> bool:
    """Whether something with this delete date must be gone today."""
    return delete_on < today


@frozen
class Purged:
    """How much personal data went, or would go: rows of the store, and files."""

    names: int = 0
    leave_help: int = 0
    emails: int = 0
    collectors: int = 0
    responsible: int = 0
    photos: int = 0
    bookings: int = 0
    badges: int = 0
    rejects: int = 0
    backups: int = 0
    act_lists: int = 0
