"""A place's capacity, shared out among the kiosks of a venue: together they cannot overfill it, in contact or not.

By its share a kiosk may have so many people in a place: by the visits that began there, and by whom it let join those
of others. It decides by that alone and asks nobody. The hub gives the shares and books them; no clock has a part in it:

| what happens | what the hub has booked for the kiosk |
|---|---|
| it asks, and is given more or as much | the new share, before the answer goes out |
| it is given less | what it had, until it says that it goes by the new share: the answer may be lost |
| it is cut off, restarts, or its clock is set | its share: whom it lets in meanwhile is within it |
| somebody whom it let in leaves, anywhere | its share: it has the place again as soon as it knows |
| it has not asked for ``HELD`` | nothing: by its own clock it has stopped going by its share before (``LASTS``) |
| it is let go | nothing |
| it is restored from a backup | its share; it goes by nothing until it is given one |
| the hub is restored from a backup | nothing: a ``Round`` begins, in which each kiosk has what it says that it has |

In a round the kiosks that have said so share out among themselves what they brought, and nothing else: all the rest of
a place may be held by one that has not said so yet (``unheard``). The round begins when a kiosk goes by an answer that
the hub does not remember, and ends when all have said by what they go. It also begins when nobody has asked for a
while, as after any restore; then it ends with ``SETTLES``, unless somebody comes meanwhile who shows that it was one.

Of a place that nobody has asked about yet each kiosk has an equal part of the capacity by itself. A kiosk that goes by
no share (it has no hub, or has not heard of it for ``LASTS``) goes by what it knows of who is inside, and that alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from kiosk.domain.values import frozen

LASTS = timedelta(days=6)  # as rule 2 has it, a kiosk may be a week offline; the day between is for clocks
HELD = timedelta(days=7)
SETTLES = timedelta(minutes=6)  # a kiosk tries again after five minutes at the latest
NO_PART = 1_000_000_000  # no capacity is so large: an equal part of it is nobody


class PlaceKind(StrEnum):
    """What can be full."""

    ROOM = "room"
    SESSION = "session"


@dataclass(frozen=True, slots=True, order=True)
class PlaceKey:
    """A room or a session."""

    kind: PlaceKind
    key: str


@frozen
class Held:
    """A kiosk's people in a place, and what it may have there: ``given`` says how many, else one of ``parts``.

    ``since`` is when it asked, by its own clock; with no ``parts`` it goes by no share.
    """

    own: int = 0
    parts: int = 0
    given: int | None = None
    since: datetime | None = None


@frozen
class Round:
    """A time in which each kiosk is to say once by what it goes: the hub may have forgotten what it gave.

    ``is_lost`` says that it has; else it only has not been asked for a while.
    """

    number: int = 0
    began_at: datetime | None = None
    is_lost: bool = False

    def holds(self, now: datetime, settles: timedelta = SETTLES) -> bool:
        """Whether kiosks that have not said so yet may hold more than the book has."""
        return self.is_lost or (self.began_at is not None and now - self.began_at < settles)


class Sharer(NamedTuple):
    """A kiosk as the hub sees it: its people in a place, what is booked for it, and how many it could not let in.

    ``is_here`` says that it was heard just now: only then can it be given more, or give something up. A tuple, because
    sixty kiosks times forty places are made at once.
    """

    kiosk_id: str
    own: int = 0
    share: int = 0
    wanted: int = 0
    is_here: bool = True


@frozen
class Given:
    """A kiosk's next share, and what is to be booked until it says that it goes by it."""

    share: int
    booked: int


@frozen
class FreePlaces:
    """How many people a kiosk may let in ``here``, and how many places more are free that others alone give away."""

    here: int
    elsewhere: int = 0

    def within(self, around: FreePlaces) -> FreePlaces:
        """Return what is free of a place that lies in another one: of both the less."""
        here = min(self.here, around.here)
        return FreePlaces(here, min(self.here + self.elsewhere, around.here + around.elsewhere) - here)


def free_places(capacity: int, inside: int, own_left: int | None) -> FreePlaces:
    """A place fills by what is known of who is inside, and by this kiosk's own share of it, where it goes by one."""
    free = max(capacity - inside, 0)
    here = free if own_left is None else max(min(free, own_left), 0)
    return FreePlaces(here, free - here)


def own_places_left(capacity: int, held: Held, now: datetime) -> int | None:
    """Return for how many more people a kiosk has places of its own; ``None``: it goes by no share.

    It may be less than nothing, after overrides.
    """
    if held.parts == 0 or held.since is None or now - held.since >= LASTS:
        return None
    return share_of(capacity, held.parts, held.given) - held.own


def share_of(capacity: int, parts: int, given: int | None) -> int:
    """Return a kiosk's share of a place: what it was given, else an equal part; all, where it is the only one."""
    if parts == 1:
        return capacity
    return capacity // parts if given is None else given


def parts_for(kiosks: int, others: Iterable[int]) -> int:
    """Return into how many equal parts the kiosk that asks is to divide a place, one of them its own.

    ``others`` are the parts that the other kiosks go by: all of theirs together are never more than the whole.
    """
    left = 1 - sum((Fraction(1, parts) for parts in others), Fraction(0))
    if left <= 0:
        return NO_PART
    return max(kiosks, -(-left.denominator // left.numerator))


def round_after(
    current: Round, now: datetime, *, is_forgotten: bool, was_silent: bool, is_open: bool, has_said: bool
) -> Round:
    """Return the round in which a kiosk asks: the current one, or the next.

    ``is_forgotten``: it goes by an answer that the hub does not remember. ``was_silent``: nobody has asked for a while.
    ``is_open``: somebody has not said yet by what it goes; ``has_said``: this one has.
    """
    is_awaited = current.is_lost and is_open
    if is_forgotten and (has_said or not is_awaited):
        return Round(current.number + 1, now, is_lost=True)
    if was_silent and not is_awaited:
        return Round(current.number + 1, now)
    return current


def unheard(capacity: int, brought: Iterable[int]) -> int:
    """Return how many places may be held by kiosks that have not said so in a round: all that no other has brought."""
    return max(0, capacity - sum(brought))


def given_share(capacity: int, asking: Sharer, others: Sequence[Sharer]) -> Given:
    """Return what a kiosk is given: its own people and its part of the free places, as far as others hold none of it.

    ``asking.share`` is what it goes by now. Free is what nobody is in, and nobody who is not here may fill.
    """
    here = [asking, *(each for each in others if each.is_here)]
    away = sum(each.share for each in others if not each.is_here)
    free = max(0, capacity - away - sum(each.own for each in here))
    part = _parted(free, here, capacity // len(here))[asking.kiosk_id]
    not_held = max(0, capacity - sum(each.share for each in others))
    share = min(asking.own + part, not_held)
    return Given(share, max(share, asking.share))


def _parted(free: int, here: Sequence[Sharer], equal: int) -> dict[str, int]:
    """First whom a kiosk could not let in; of the rest the most where most have come in so far, as more will there."""
    parts = dict.fromkeys((each.kiosk_id for each in here), 0)
    for each in sorted((each for each in here if each.wanted), key=lambda each: each.kiosk_id):
        parts[each.kiosk_id] = min(each.wanted, free)
        free -= parts[each.kiosk_id]
    more = apportioned(free, {each.kiosk_id: each.own + max(equal, 1) for each in here})
    return {name: part + more[name] for name, part in parts.items()}


def apportioned(places: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Divide places by weight, by largest remainders; all are given out. Of equal remainders the first name has it."""
    whole = sum(weights.values())
    parts = {name: places * weight // whole for name, weight in weights.items()}
    by_remainder = sorted(weights, key=lambda name: (-(places * weights[name] % whole), name))
    for name in by_remainder[: places - sum(parts.values())]:
        parts[name] += 1
    return parts
