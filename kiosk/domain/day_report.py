"""The day's report: what a manager would pin up, decided as values before it is drawn.

What says something about people (a language, a first visit, an answer) is not shown below five; where one such figure
alone is left out, the next smallest goes with it, or the total would give it away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from datetime import date

from kiosk.domain.small_cells import LEAST, percent_of
from kiosk.domain.values import frozen


@frozen
class Bar:
    """One bar: its words and how many people; ``None`` is fewer than five, or left out beside such a one."""

    label: str
    people: int | None


@frozen
class AnswerBar:
    """One answer: how many gave it, and of those who answered how much that is; ``None`` where they are too few."""

    label: str
    count: int
    percent: int | None


@frozen
class Asked:
    """One question: how many answered (n) of those who saw it. Without ``answers``, too few did."""

    question: str
    answered: int
    shown: int
    answers: tuple[AnswerBar, ...] = ()


@frozen
class FirstTimers:
    """Of so many people who were asked whether they had been here before, so many had not; ``None``: too few."""

    first_time: int | None
    answered: int


@frozen
class Balance:
    """Opening + came - seen - assumed - counted - moved + elsewhere = inside.

    Who went on to another session came there too; ``elsewhere`` is by how many others changed who is in: less than
    nothing for those who left at another kiosk, more for those seen leaving here who had come in at another.
    """

    opening: int
    came: int
    seen: int
    assumed: int
    counted: int
    inside: int
    moved: int = 0
    elsewhere: int = 0


@frozen
class DayReport:
    """Everything that stands on the report. ``hours`` are the hours between the first and the last arrival, with people
    who came in each; ``remarks`` are what a reader must know to trust it."""

    place: str
    day: date
    as_of: str
    kiosks: tuple[str, ...]
    people: int
    parties: int
    adults: int
    under_18: int
    not_said: int
    re_entries: int
    balance: Balance
    hours: tuple[Bar, ...] = ()
    programmes: tuple[Bar, ...] = ()
    rooms: tuple[Bar, ...] = ()
    languages: tuple[Bar, ...] = ()
    first_timers: FirstTimers | None = None
    feedback: tuple[Asked, ...] = ()
    remarks: tuple[str, ...] = field(default=())

    @property
    def busiest(self) -> Bar | None:
        """The hour in which most people came, the first of several."""
        return max(self.hours, key=lambda bar: bar.people or 0, default=None)


def most_first(counts: Iterable[tuple[str, int]], at_most: int) -> tuple[Bar, ...]:
    """Return bars from the largest on; what is more than ``at_most`` becomes one bar of the others."""
    ordered = sorted((Bar(label, people) for label, people in counts if people), key=lambda bar: -(bar.people or 0))
    if len(ordered) <= at_most:
        return tuple(ordered)
    kept, others = ordered[: at_most - 1], ordered[at_most - 1 :]
    return (*kept, Bar(f"{len(others)} others", sum(bar.people or 0 for bar in others)))


def suppressed(counts: Sequence[int]) -> tuple[int | None, ...]:
    """Return counts of people with those below five left out, and with one that is left out alone, the next
    smallest."""
    small = [number for number, count in enumerate(counts) if 0 < count < LEAST]
    if len(small) == 1:
        others = [number for number, count in enumerate(counts) if count >= LEAST]
        small += sorted(others, key=lambda number: counts[number])[:1]
    return tuple(None if number in small else count for number, count in enumerate(counts))


def private_bars(bars: Sequence[Bar]) -> tuple[Bar, ...]:
    """Return bars that say something about people, small ones left out."""
    shown = suppressed([bar.people or 0 for bar in bars])
    return tuple(Bar(bar.label, people) for bar, people in zip(bars, shown, strict=True))


def first_timers(first_time: int, answered: int) -> FirstTimers | None:
    """Return who was here for the first time, ``None`` where nobody was asked."""
    if not answered:
        return None
    told = suppressed([first_time, answered - first_time])[0] if answered >= LEAST else None
    return FirstTimers(told, answered)


def asked(question: str, shown: int, answers: Sequence[tuple[str, int]]) -> Asked:
    """Return a question with its answers: none below five people, percentages from twenty on."""
    answered = sum(count for _, count in answers)
    if answered < LEAST:
        return Asked(question, answered, shown)
    bars = (AnswerBar(label, count, percent_of(count, answered)) for label, count in answers)
    return Asked(question, answered, shown, tuple(bars))
