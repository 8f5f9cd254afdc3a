"""What a screen says after a code, a form or a tap, as values, with the words that many answers share."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from kiosk.domain.marks import Mark
from kiosk.domain.values import frozen
from ui.translating import tr


@frozen
class Step:
    """A button: what it says and where it leads.

    That is ``home``, ``form``, ``leave``, ``help``, ``stay``, ``instead``, ``go_on`` or ``go_out``.
    """

    label: str
    leads_to: str


@frozen
class Answer:
    """What a screen says after a code, a form or a tap. ``tone`` is ``done``, ``info`` or ``problem``.

    ``without_name`` is said aloud instead of a heading with a name in it, where others can hear it.
    """

    tone: str
    heading: str
    lines: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    mark: Mark | None = None
    without_name: str = ""


def clock_time(instant: datetime, zone: ZoneInfo) -> str:
    """Return a local time of day as the visitor reads it: 14:05."""
    return instant.astimezone(zone).strftime("%H:%M")


def day_words(day: date) -> str:
    """Return a day in words: Saturday 28 November. Digits stay those of the badge and of the keyboard."""
    return plain_digits(QLocale().toString(QDate(day.year, day.month, day.day), tr("dddd d MMMM")))


def plain_digits(words: str) -> str:
    """Return words with the digits of the badge and of the keyboard."""
    return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in words)


def done() -> Step:
    """Return the button that ends the visitor's turn."""
    return Step(tr("Done"), "home")


def use_name() -> Step:
    """Return the button that leads to the form."""
    return Step(tr("Use my name"), "form")


def get_help() -> Step:
    """Return the button that asks for a person."""
    return Step(tr("Get help"), "help")


def something_else() -> Step:
    """Return the button that leads to what else there is."""
    return Step(tr("Choose something else"), "form")
