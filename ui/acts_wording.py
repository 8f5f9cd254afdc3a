"""What managers read of what staff did, in English: each act, what it was about, and why."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.actions.see_acts import SeenAct, Wording
from kiosk.domain.acts import Act, Why
from kiosk.domain.facts import ErasureReason
from kiosk.domain.overrides import OverrideReason
from ui.settings_wording import LABELS

ACTS: dict[str, str] = {
    Act.SIGNED_IN: "Signed in",
    Act.CHECKED_IN: "Checked somebody in",
    Act.CHECKED_OUT: "Checked somebody out",
    Act.UNDID_CHECK_IN: "Took a check-in back",
    Act.UNDID_CHECK_OUT: "Took a check-out back",
    Act.MOVED: "Moved somebody to another session",
    Act.CORRECTED_NAME: "Put a name right",
    Act.ADDED_TO_PARTY: "Added people to a party",
    Act.ERASED: "Erased a name",
    Act.OVERRODE: "Let somebody in all the same",
    Act.PRINTED: "Printed a badge",
    Act.REPLACED_PASS: "Replaced a pass",
    Act.SKIPPED_BADGE: "Skipped a badge",
    Act.RETRIED_BADGE: "Tried a badge again",
    Act.TRIED_ALL_BADGES: "Tried all badges again",
    Act.TOOK_BACK: "Took back",
    Act.EXPORTED: "Wrote a file",
    Act.CHANGED_SETTING: "Changed a setting",
    Act.CHANGED_YOU_SAID: "Changed what Home says we did",
    Act.IMPORTED_TEMPLATE: "Took in a badge template",
    Act.ADDED_STAFF: "Added to the staff",
    Act.REMOVED_STAFF: "Took off the staff",
    Act.BLOCKED_STAFF: "Blocked",
    Act.CHANGED_ROLE: "Gave another role",
    Act.CHANGED_PIN: "Gave another PIN",
    Act.ISSUED_STAFF_PASS: "Gave a staff pass",
    Act.REVOKED_STAFF_PASS: "Ended a staff pass",
    Act.SETTLED: "Answered in the inbox",
    Act.CLOSED_DAY: "Closed a day",
    Act.CONFIRMED_YOUNG_MAKER: "Confirmed a young maker",
    Act.DECLINED_YOUNG_MAKER: "Did not confirm a young maker",
    Act.SAW_COLLECTOR: "Saw who collects somebody",
    Act.JOINED_HUB: "Joined a hub",
}
WHYS: dict[str, str] = {
    Why.MISTAKE: "a mistake",
    Why.WRONG_PERSON: "the wrong person",
    Why.CAME_BACK: "they came back",
    Why.ASKED: "they asked for it",
    Why.LOST: "it is lost",
    Why.STARTED: "it is their first",
    Why.LEFT: "they have left",
    Why.FORGOT: "they forgot it",
    Why.OTHER: "another reason",
    OverrideReason.PLACE_FREE: "a place is free",
    OverrideReason.PROMISED: "it was promised",
    OverrideReason.SETTLED: "settled there",
    ErasureReason.GUARDIAN_ASKED: "a parent or guardian asked",
}
_PRINTED = {"ahead": "before they came", "test": "a test"}
_STAFF = "A change of the staff"
_EXPORTED = {"activity": "this list"}


def what_was_done(act: str, about: str) -> str:
    """Return an act with what it was done to; a newer program's in its own key."""
    said, what = ACTS.get(act, _plain(act).capitalize()), _about(act, about)
    return f"{said}: {what}" if what else said


def why(reason: str) -> str:
    """Return why, in small letters: it stands behind a name."""
    return WHYS.get(reason, _plain(reason))


def day_of(day: date) -> str:
    """Return a day with its year: a search may bring up another one's."""
    return f"{day.day} {day:%b %Y}"


def when(at: datetime) -> str:
    """Return a local time."""
    return f"{day_of(at.date())} {at:%H:%M}"


def at_what(seen: SeenAct) -> str:
    """Return which badge it was about and the room, a visit's code where the badge is not known."""
    return " · ".join(word for word in (seen.badge_code or seen.code, seen.room) if word)


def heading(acts: int, *, is_all: bool, is_search: bool) -> str:
    """Return what the list of so many acts is."""
    if not acts:
        return "Nothing fits. Try fewer words, or the beginning of one." if is_search else "Nothing was done yet."
    if not is_all:
        return f"The newest {acts:,}. Look for a name or a day to see others."
    return "What fits, newest first" if is_search else "What staff did, newest first"


def _about(act: str, about: str) -> str:
    match act:
        case Act.TOOK_BACK:
            return _taken_back(about)
        case Act.PRINTED:
            return _PRINTED.get(about, about)
        case Act.EXPORTED:
            return _EXPORTED.get(about, about)
        case Act.CHANGED_SETTING:
            return LABELS[about][0] if about in LABELS else about
        case Act.CHANGED_YOU_SAID:
            return ""
        case Act.SETTLED:
            return _plain(about.replace(".", ": "))
        case _:
            return about


def _taken_back(about: str) -> str:
    """What was taken back, and of whom or which where it says so before."""
    whom, _, act = about.replace("/", ", ").rpartition(", ")
    done = _STAFF if act == "staff" else ACTS.get(act, _plain(act))
    said = done[:1].lower() + done[1:]
    return f"{said}, {whom}" if whom else said


def _plain(key: str) -> str:
    return key.replace("_", " ")


READ = Wording(what_was_done, why, day_of)
"""What a manager reads of an act, and so what finds it."""
