"""What somebody wants of photographs (look.md P5): a choice of its own, with its own record and delete date."""

from __future__ import annotations

from enum import StrEnum


class PhotoChoice(StrEnum):
    """Yes, no, or ask first."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


def is_marked(choice: PhotoChoice | None, *, minors: bool, asked: bool) -> bool:
    """Whether a badge bears the sign that says no photographs.

    Whoever said no, or wants to be asked first. Under 18, where a place asks at all, whoever has no permission that
    staff have seen: a child never consents on a screen.
    """
    if choice is None:
        return minors and asked
    return choice is not PhotoChoice.YES
