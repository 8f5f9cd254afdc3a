"""What many kiosks' facts come to together: the same whatever the order they come in, and however often.

A history is a set of facts by id, so that uniting histories is commutative, associative and idempotent; what it comes
to is worked out from the whole set, ordered by (corrected time, kiosk, number). Hub and kiosks use this one function.

| what meets | what holds | who is told |
|---|---|---|
| one code checked in at two kiosks, the first visit not ended | both visits | ``DoubleUse``: both places and times |
| one code again, after the first visit ended | both visits: a re-entry | nobody |
| a check-out at two kiosks | the first one seen; its time ends the visit, its people count once | nobody |
| a check-out that was seen, one that was assumed | the one that was seen, even if it was recorded later | nobody |
| a check-in undone at one kiosk, its check-out seen at another | the undoing: no visit | ``LeftAlthoughUndone`` |
| a check-out undone at one kiosk, another seen elsewhere | the other check-out | nobody |
| a party moved at two kiosks | the place it went to last | nobody |
| late arrivals told at two kiosks under the same codes | the first of them: they are the same people | nobody |
| late arrivals at one kiosk, the party left at another | they alone are inside | ``JoinedAfterLeaving`` |
| some left at two kiosks, together more than came | nobody is inside | ``MoreLeftThanCame`` |
| an erasure, with anything at all | no name is held at that visit or under that code; nothing takes it back | nobody |
| people go on to another session: their visit ends, the next begins | the next visit: they are inside once | nobody |
| anything of a visit whose check-in has not come yet | it waits: the visit appears with its check-in | nobody |
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import reduce
from typing import TypeVar
from uuid import UUID

from kiosk.domain.erasures import NOBODY, Erasures, erasures
from kiosk.domain.facts import CheckedIn, CheckedOut, CountedOut, Entry, Fact, Joined, Reassigned, SomeLeft, Undone
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Ending


@frozen
class Told:
    """An entry as a kiosk told it; ``clock_offset`` added to that kiosk's time is the hub's."""

    entry: Entry
    clock_offset: timedelta = timedelta()

    @property
    def at(self) -> datetime:
        """When it was recorded, by the hub's clock."""
        return self.entry.occurred_at + self.clock_offset

    @property
    def order(self) -> tuple[datetime, str, int]:
        """What facts are ordered by everywhere."""
        return self.at, self.entry.kiosk_id, self.entry.sequence


History = Mapping[UUID, Told]


@frozen
class Place:
    """When a visit began, and where it is: where it went last."""

    visit_id: UUID
    kiosk_id: str
    room_key: str
    session_key: str | None
    at: datetime


@frozen
class DoubleUse:
    """One code let people in at a second kiosk while its first visit had not ended."""

    code: str
    first: Place
    second: Place


@frozen
class LeftAlthoughUndone:
    """A party was seen to leave whose check-in does not hold."""

    visit_id: UUID


@frozen
class JoinedAfterLeaving:
    """People joined a visit at one kiosk after it had ended at another."""

    visit_id: UUID
    people: int


@frozen
class MoreLeftThanCame:
    """More people of a visit left, by what several kiosks say, than came."""

    visit_id: UUID
    people: int


Conflict = DoubleUse | LeftAlthoughUndone | JoinedAfterLeaving | MoreLeftThanCame


@frozen
class AgreedVisit:
    """A visit as all kiosks together have it; ``codes`` are folded. Times are the hub's.

    ``party`` is everybody who came on it, ``left`` are those who left while others stayed.
    """

    began: Place
    party: Party
    inside: int
    codes: frozenset[str]
    left: Party | None = None
    ended_at: datetime | None = None
    ending: Ending | None = None

    @property
    def people(self) -> int:
        """How many people came on it."""
        return self.party.people


@frozen
class Agreed:
    """What a history comes to."""

    visits: Mapping[UUID, AgreedVisit]
    counted_out: int
    conflicts: tuple[Conflict, ...]
    erased: Erasures = NOBODY

    @property
    def people_inside(self) -> int:
        """How many people are inside."""
        return sum(visit.inside for visit in self.visits.values()) - self.counted_out


Kind = TypeVar("Kind", bound=Fact)


def united(*histories: History) -> dict[UUID, Told]:
    """Return the facts of all histories, each once; of two measures of a clock the smaller holds everywhere."""
    union: dict[UUID, Told] = {}
    for history in histories:
        for id_, told in history.items():
            known = union.get(id_)
            if known is None or (told.clock_offset, told.order) < (known.clock_offset, known.order):
                union[id_] = told
    return union


def history_of(told: Iterable[Told]) -> dict[UUID, Told]:
    """Return facts as a history."""
    return united(*({each.entry.id: each} for each in told))


def agreed(history: History) -> Agreed:
    """Return what a history comes to."""
    undone = _undone(history.values())
    by_visit: dict[UUID, list[Told]] = {}
    counted_out = 0
    for told in sorted(history.values(), key=lambda each: each.order):
        fact, holds = told.entry.fact, told.entry.id not in undone
        if isinstance(fact, CountedOut):
            counted_out += fact.people if holds else 0
        elif isinstance(fact, CheckedIn | Joined | SomeLeft | CheckedOut | Reassigned):
            by_visit.setdefault(fact.visit_id, []).append(told)
    visits: dict[UUID, AgreedVisit] = {}
    conflicts: list[Conflict] = []
    for visit_id, facts in by_visit.items():
        holding = [told for told in facts if told.entry.id not in undone]
        came = _of(holding, CheckedIn)
        if came:
            visits[visit_id], set_against, found = _visit(came[0], holding)
            counted_out -= set_against
            conflicts += found
        elif _of(facts, CheckedIn) and any(fact.ending is Ending.OBSERVED for _, fact in _of(holding, CheckedOut)):
            conflicts.append(LeftAlthoughUndone(visit_id))
    conflicts += _double_uses(visits.values())
    erased = erasures(each.entry.fact for each in history.values())
    return Agreed(visits, max(counted_out, 0), tuple(sorted(conflicts, key=repr)), erased)


def agreed_visit(facts: Iterable[Told]) -> AgreedVisit | None:
    """Return what all the facts of one visit, each given once, come to, as ``agreed`` has it; ``None`` for no visit."""
    of_visit = sorted(facts, key=lambda each: each.order)
    undone = _undone(of_visit)
    holding = [told for told in of_visit if told.entry.id not in undone]
    came = _of(holding, CheckedIn)
    return _visit(came[0], holding)[0] if came else None


def _undone(facts: Iterable[Told]) -> set[UUID]:
    return {told.entry.fact.fact_id for told in facts if isinstance(told.entry.fact, Undone)}


def _of(facts: Iterable[Told], kind: type[Kind]) -> list[tuple[Told, Kind]]:
    return [(told, told.entry.fact) for told in facts if isinstance(told.entry.fact, kind)]


def _visit(came: tuple[Told, CheckedIn], holding: list[Told]) -> tuple[AgreedVisit, int, list[Conflict]]:
    """Return the visit, how many of those counted out are now known to be of it, and what is wrong with it."""
    told, fact = came
    at_last = next((moved for _, moved in reversed(_of(holding, Reassigned))), fact)
    began = Place(fact.visit_id, told.entry.kiosk_id, at_last.room_key, at_last.session_key, told.at)
    codes = {code.casefold() for code in (fact.code, *fact.also) if code is not None}
    joins = _joins(_of(holding, Joined), codes)
    ends = sorted(
        ((left.left_at + each.clock_offset, each.order, left) for each, left in _of(holding, CheckedOut)),
        key=lambda end: end[:2],
    )
    gone = [left for _, left in _of(holding, SomeLeft)]
    party = reduce(Party.with_more, (join.party for _, join in joins), fact.party)
    left = reduce(Party.with_more, (each.party for each in gone[1:]), gone[0].party) if gone else None
    people, early = party.people, left.people if left else 0
    after = sum(join.party.people for at, join in joins if ends and at > ends[-1][0])
    conflicts: list[Conflict] = []
    if early > people:
        conflicts.append(MoreLeftThanCame(fact.visit_id, early - people))
    if after:
        conflicts.append(JoinedAfterLeaving(fact.visit_id, after))
    inside = after if ends else max(people - early, 0)
    set_against = sum(left.party.people - left.people for left in gone)
    if not ends:
        return AgreedVisit(began, party, inside, frozenset(codes), left), set_against, conflicts
    latest_join = max((at for at, _ in joins if at <= ends[-1][0]), default=None)
    last = [end for end in ends if latest_join is None or end[0] >= latest_join]
    ended_at, _, end = next((each for each in last if each[2].ending is Ending.OBSERVED), last[0])
    set_against += max(people - after - early, 0) - end.people
    if after:
        return AgreedVisit(began, party, inside, frozenset(codes), left), set_against, conflicts
    return AgreedVisit(began, party, 0, frozenset(codes), left, ended_at, end.ending), set_against, conflicts


def _joins(told: list[tuple[Told, Joined]], codes: set[str]) -> list[tuple[datetime, Joined]]:
    """Return the late arrivals, those told twice under the same codes once; their codes are added to ``codes``."""
    joins = []
    for each, join in told:
        theirs = {code.casefold() for code in join.codes}
        if not theirs or not theirs <= codes:
            joins.append((each.at, join))
        codes |= theirs
    return joins


def _double_uses(visits: Iterable[AgreedVisit]) -> list[Conflict]:
    """Return each visit whose code was in use at another kiosk when it began, with the first such visit."""
    by_code: dict[str, list[AgreedVisit]] = {}
    for visit in visits:
        for code in visit.codes:
            by_code.setdefault(code, []).append(visit)
    found: list[Conflict] = []
    for code, users in by_code.items():
        users.sort(key=lambda each: (each.began.at, each.began.kiosk_id, each.began.visit_id))
        for number, second in enumerate(users):
            first = next((each for each in users[:number] if _in_use(each, second)), None)
            if first is not None:
                found.append(DoubleUse(code, first.began, second.began))
    return found


def _in_use(first: AgreedVisit, second: AgreedVisit) -> bool:
    is_elsewhere = first.began.kiosk_id != second.began.kiosk_id
    return is_elsewhere and (first.ended_at is None or first.ended_at > second.began.at)
