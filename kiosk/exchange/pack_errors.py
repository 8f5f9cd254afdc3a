"""A venue pack that cannot be used, with every problem of it and where each one is."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from kiosk.domain.values import frozen
from kiosk.errors import KioskError


@frozen
class PackProblem:
    """One thing that is wrong in a venue pack; ``line`` and ``column`` count from 1, 0 where there is none.

    ``key`` is the path of the value, as in ``rooms[2].capacity``; ``fix`` says what would be right.
    """

    file: Path
    line: int
    column: int
    key: str
    what: str
    fix: str = ""

    def __str__(self) -> str:
        place = ":".join([str(self.file), *(str(number) for number in (self.line, self.column) if number)])
        subject = f"{self.key}: " if self.key else ""
        step = f"\n    {self.fix}" if self.fix else ""
        return f"{place}: {subject}{self.what}{step}"


class PackError(KioskError):
    """A venue pack cannot be used; ``problems`` holds all that is wrong with it, in the order of the file."""

    def __init__(self, file: Path, problems: Iterable[PackProblem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))
        count = len(self.problems)
        super().__init__(
            f"{count} problem{'' if count == 1 else 's'} in this venue pack",
            where=str(file),
            fix="\n".join(str(problem) for problem in self.problems),
        )


def nearest(word: object, known: Iterable[str]) -> str:
    """Return which known word could have been meant, as a question; nothing where none is near."""
    near = difflib.get_close_matches(str(word), list(known), n=1)
    return f'did you mean "{near[0]}"?' if near else ""


def suggestion(word: object, known: Iterable[str]) -> str:
    """Return what could have been meant: the nearest known word, then all of them."""
    words = list(dict.fromkeys(known))
    near = nearest(word, words)
    allowed = "there are: " + ", ".join(f'"{each}"' for each in words) if words else "there are none"
    return f"{near} ({allowed})" if near else allowed
