"""What a check says."""

from __future__ import annotations

from enum import StrEnum

from kiosk.domain.values import frozen
from kiosk.errors import KioskError


class State(StrEnum):
    """How a check came out."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@frozen
class Check:
    """One check: its name, its state, a plain sentence, and the next step where there is one."""

    check: str
    state: State
    says: str
    fix: str = ""


def sentence(error: KioskError) -> str:
    """Return what is wrong, with its place."""
    what = error.what[:1].upper() + error.what[1:]
    return f"{what} ({error.where})." if error.where else f"{what}."
