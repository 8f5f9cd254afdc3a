"""What a visitor reads who called the desk, in plain words with what else they can do."""

from __future__ import annotations

from unicodedata import bidirectional

from kiosk.domain.calls import CallKind, Written
from kiosk.domain.young_people import Declined
from ui.answers import Answer, Step, done, get_help
from ui.translating import is_right_to_left, tr


def called() -> str:
    """Return that the desk sees the call."""
    return tr("We have called the desk. You can also wave and point at this screen.")


def coming(name: str) -> str:
    """Return who comes, by first name where it is known (A61)."""
    if name:
        return tr("%1 is coming. You can also point at this screen.").replace("%1", name)
    return tr("Somebody is coming. You can also point at this screen.")


def nobody_sees() -> str:
    """Return what to do where no desk shows the call."""
    return tr("This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.")


def call_ended() -> str:
    """Return that staff have ended the call."""
    return tr("The desk has ended the call. Press Get help to call again.")


def waiting(kind: CallKind, comes: str) -> Answer:
    """Return what a young person reads while staff are called."""
    return Answer("info", tr("Wait here a moment"), (_why(kind), comes), (get_help(), Step(tr("Stop waiting"), "home")))


def ended_by_staff(kind: CallKind) -> Answer:
    """Return what to do when staff ended the call, or when no desk is open to answer it."""
    return Answer("info", tr("Come to the desk"), (_why(kind),), (done(), get_help()))


def _why(kind: CallKind) -> str:
    if kind is CallKind.COLLECTOR:
        return tr("A member of staff checks who collects you. Then you can go.")
    return tr("You are under 18, so a member of staff checks you in with you.")


def declined(why: Declined) -> Answer:
    """Return why a young maker is not checked in, with the way on."""
    words = {
        Declined.NO_ADULT: tr("We need an adult who answers for you. They can come with you, or call us."),
        Declined.NOT_ON_LIST: tr("You are not on the list for this one yet. We can put you on it with an adult."),
        Declined.OTHER_AGE: tr("This one is for other ages. There may be something else for you today."),
        Declined.FULL: tr("This one is full right now. We can tell you when there is a place."),
        Declined.OTHER: tr("We would like to talk with you first."),
    }[why]
    return Answer("problem", tr("Come to the desk"), (words,), (done(), get_help()))


def write_here() -> str:
    """Return what the pad is for."""
    return tr("Write to the desk")


def who_reads() -> str:
    """Return who reads what is written."""
    return tr("The person at the desk reads it and writes back. We keep none of it.")


def show_it() -> str:
    """Return how to use the pad where no desk shows it."""
    return tr("What you write stands here in big letters. Show it to the person at the desk.")


def quoted(written: Written, name: str) -> str:
    """Return what was written, with who did."""
    who = (name or tr("Desk")) if written.by_staff else tr("You")
    line = tr("%1: %2").replace("%1", who).replace("%2", written.text)
    # A name and a text that are both written from the left stand so, on a page that is written from the right.
    return f"\u2066{line}\u2069" if is_right_to_left() and all(map(begins_at_the_left, (who, written.text))) else line


def begins_at_the_left(text: str) -> bool:
    """Tell whether the first letter is of a script that is written from the left."""
    return next((way == "L" for way in map(bidirectional, text) if way in {"L", "R", "AL"}), False)


def written_publicly(written: Written) -> str:
    """Return what is said of a text that not everybody may hear."""
    return tr("The desk has written to you.") if written.by_staff else tr("Your text is on the screen.")
