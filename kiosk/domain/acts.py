"""What staff do, and why, in keys: they stand in the journal with the id of who did it, never with a name."""

from __future__ import annotations

import re
from enum import StrEnum
from uuid import UUID

from kiosk.domain.values import frozen

_KEY = re.compile(r"[a-z0-9_.:/-]{0,100}")


class Act(StrEnum):
    """What was done. A journal may hold more: acts of a newer program."""

    SIGNED_IN = "signed_in"
    CHECKED_IN = "checked_in"
    CHECKED_OUT = "checked_out"
    UNDID_CHECK_IN = "undid_check_in"
    UNDID_CHECK_OUT = "undid_check_out"
    MOVED = "moved"
    CORRECTED_NAME = "corrected_name"
    ADDED_TO_PARTY = "added_to_party"
    ERASED = "erased"
    OVERRODE = "overrode"
    PRINTED = "printed"
    SKIPPED_BADGE = "skipped_badge"
    RETRIED_BADGE = "retried_badge"
    TRIED_ALL_BADGES = "tried_all_badges"
    REPLACED_PASS = "replaced_pass"
    ADDED_STAFF = "added_staff"
    REMOVED_STAFF = "removed_staff"
    ISSUED_STAFF_PASS = "issued_staff_pass"
    REVOKED_STAFF_PASS = "revoked_staff_pass"
    CHANGED_PIN = "changed_pin"
    CHANGED_ROLE = "changed_role"
    BLOCKED_STAFF = "blocked_staff"
    IMPORTED_TEMPLATE = "imported_template"
    EXPORTED = "exported"
    SETTLED = "settled"
    TOOK_BACK = "took_back"
    CLOSED_DAY = "closed_day"
    CHANGED_SETTING = "changed_setting"
    CHANGED_YOU_SAID = "changed_you_said"
    CONFIRMED_YOUNG_MAKER = "confirmed_young_maker"
    DECLINED_YOUNG_MAKER = "declined_young_maker"
    SAW_COLLECTOR = "saw_collector"
    JOINED_HUB = "joined_hub"


class Why(StrEnum):
    """Why something was put right or taken back."""

    MISTAKE = "mistake"
    WRONG_PERSON = "wrong_person"
    CAME_BACK = "came_back"
    ASKED = "asked"
    LOST = "lost"
    STARTED = "started"
    LEFT = "left"
    FORGOT = "forgot"
    OTHER = "other"


def is_key(text: str) -> bool:
    """Whether a text may stand in a fact as a key: short, of small letters, digits and marks; no name fits."""
    return _KEY.fullmatch(text) is not None


@frozen
class By:
    """Who acts, and why; an action takes it as an argument. ``reason`` is a key, such as one of ``Why``."""

    staff_id: UUID
    reason: str = ""
