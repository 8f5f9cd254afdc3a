"""The kinds of value that a venue pack's tables hold, each with what is said where one is wrong.

Times of day are text, "HH:MM", in the place's time zone. Days are TOML dates (2026-11-22, without quotes).
"""

from __future__ import annotations

import re
from datetime import time
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from kiosk.exchange.pack_errors import nearest

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

NoticeKind = Literal[
    "privacy",
    "photo",
    "assembly_point",
    "wifi",
    "access",
    "first_aid",
    "hearing_loop",
    "lost_property",
    "quiet_space",
    "complaint",
]

LegalBasis = Literal[
    "consent", "contract", "legal_obligation", "legitimate_interests", "not_stated", "public_task", "vital_interests"
]

NAME_AT_MOST = 120  # characters: more is a sentence

_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # neither screens nor workbooks can show them
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")


def shown(value: object) -> str:
    """Return a value as a pack's writer would know it again."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, bool):
        return str(value).lower()
    return "a table" if isinstance(value, dict) else "a list" if isinstance(value, list) else str(value)


def wrong(what: str, fix: str) -> PydanticCustomError:
    """Return an error for pydantic that already says what is wrong and what would be right."""
    return PydanticCustomError("wrong_value", "{what}", {"what": what, "fix": fix})


def as_clock(value: object) -> time | None:
    """Return the time of day that a text "HH:MM" means, ``None`` for anything else."""
    return time.fromisoformat(value) if isinstance(value, str) and _CLOCK.fullmatch(value) else None


def _clock(value: object) -> time:
    clock = as_clock(value)
    if clock is not None:
        return clock
    if isinstance(value, time):
        raise wrong(f"{value} is not in quotes", f'write "{value:%H:%M}"')
    raise wrong(f"{shown(value)} is not a time of day", 'write "HH:MM", for example "09:30"')


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        # The list of all zones takes some 60 ms to read: only a wrong name pays for it.
        near = nearest(name, sorted(available_timezones()))
        fix = near or 'write a name of the IANA list, for example "Europe/London"'
        raise wrong(f'"{name}" is not a time zone', fix) from error
    return name


def _language(tag: str) -> str:
    if not _LANGUAGE.fullmatch(tag):
        raise wrong(f'"{tag}" is not a language tag', 'write for example "en", "so" or "zh-Hans"')
    return tag


def _readable(text: str) -> str:
    unseen = _UNSEEN.search(text)
    if unseen:
        raise wrong(f"holds the character U+{ord(unseen.group()):04X}, which nobody can see", "take it out")
    return text


def _web_address(address: str) -> str:
    if address and not re.fullmatch(r"https://[!-~]{3,200}", address):
        raise wrong(f'"{address}" is not a web address', 'write "https://...", without spaces')
    return address


Clock = Annotated[time, BeforeValidator(_clock)]
Words = Annotated[str, AfterValidator(_readable)]
Text = Annotated[Words, Field(min_length=1)]
Name = Annotated[Text, Field(max_length=NAME_AT_MOST)]
Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
SessionKey = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_/-]*$")]
People = Annotated[int, Field(ge=1)]
Minutes = Annotated[int, Field(ge=0)]
Years = Annotated[int, Field(ge=0, le=120)]
TimeZone = Annotated[str, AfterValidator(_known_zone)]
Language = Annotated[str, AfterValidator(_language)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
TemplateName = Annotated[str, Field(pattern=r"^([a-z0-9][a-z0-9-]{0,40})?$")]
