"""What the facts of all kiosks come to here: visits that others began, and what others did about this kiosk's own.

Whenever a fact about a visit comes, all that is known of that visit is read again and merged (``kiosk.domain.merge``),
so that the order in which facts come makes no difference. What comes of it is a projection: nothing of it is recorded.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from kiosk.domain.facts import CheckedIn, CheckedOut, Entry, Joined, PassReplaced, Undone, people_moved
from kiosk.domain.merge import Agreed, AgreedVisit, History, Told, agreed, history_of
from kiosk.domain.passes import badge_code
from kiosk.domain.people import Party
from kiosk.storage import desk_statements, inbox_rows, instants, share_statements
from kiosk.storage import elsewhere_statements as statements
from kiosk.storage.statements import COME_INSIDE, SWEEP_INSIDE
from kiosk.wire import microseconds
from kiosk.wire.fact_words import fact_of

Run = Callable[[str, Sequence[Any]], Any]
_MOST_AT_ONCE = 500  # SQLite takes 32,766 values; each statement is compiled for its number of them


class Elsewhere:
    """Settles visits by their ids (16 bytes), in the transaction of ``run``."""

    def __init__(self, run: Run, kiosk_id: str) -> None:
        self._run = run
        self._kiosk_id = kiosk_id

    def settle(self, visit_ids: Collection[bytes], now: int) -> None:
        """Bring the projections of these visits to what all known facts say, and the inbox to their conflicts."""
        ids = sorted(visit_ids)
        offset = self._offset()
        history = self._history(ids, offset)
        codes = _codes_of(history)
        sharing = sorted(self._visits_of(codes) - set(ids))
        history |= self._history(sharing, offset)
        result = agreed(history)
        began = {each.entry.fact.visit_id: each for each in history.values() if isinstance(each.entry.fact, CheckedIn)}
        passes, about = _passes_of(history), _by_visit(history)
        for id_ in ids:
            told = began.get(UUID(bytes=id_))
            if told is None:
                continue  # it waits for its check-in
            visit = result.visits.get(UUID(bytes=id_))
            if told.entry.kiosk_id == self._kiosk_id:
                self._settle_own(id_, visit, offset)
            else:
                self._settle_elsewhere(id_, told, visit, offset, passes.get(UUID(bytes=id_)))
                self._count_let_in(id_, visit, about[UUID(bytes=id_)])
            self._count_crossed(id_, told, visit, about[UUID(bytes=id_)])
        self._note(ids, sharing, codes, result, now)

    def ends_of(self, visit_id: bytes) -> tuple[Entry, ...]:
        """Return the check-outs of a visit that hold, of every kiosk, oldest first."""
        history = self._history([visit_id], self._offset())
        undone = {each.entry.fact.fact_id for each in history.values() if isinstance(each.entry.fact, Undone)}
        ends = (each for each in history.values() if isinstance(each.entry.fact, CheckedOut))
        return tuple(each.entry for each in sorted(ends, key=lambda each: each.order) if each.entry.id not in undone)

    def _offset(self) -> timedelta:
        return microseconds.as_length(self._run(statements.OFFSET, (self._kiosk_id,)).fetchone()[0] or 0)

    def _history(self, ids: Sequence[bytes], offset: timedelta) -> dict[UUID, Told]:
        told: list[Told] = []
        for first in range(0, len(ids), _MOST_AT_ONCE):
            some = tuple(ids[first : first + _MOST_AT_ONCE])
            told += _told(self._run(statements.heard_of(len(some)), some), None)
            told += _told(self._run(statements.own_of(len(some)), (*some, *some)), offset)
        undone = [each.entry.fact.fact_id for each in told if isinstance(each.entry.fact, Undone)]
        for fact_id in undone:  # a check-in that was undone has no visit any more by which to find it
            told += _told(self._run(statements.JOURNAL_ENTRY, (fact_id.bytes,)), offset)
        return history_of(told)

    def _visits_of(self, codes: Sequence[str]) -> set[bytes]:
        found: set[bytes] = set()
        for first in range(0, len(codes), _MOST_AT_ONCE):
            some = tuple(codes[first : first + _MOST_AT_ONCE])
            found |= {row[0] for row in self._run(statements.visits_of_codes(len(some)), (*some, *some, *some))}
        return found

    def _settle_own(self, id_: bytes, visit: AgreedVisit | None, offset: timedelta) -> None:
        """Another kiosk let this one's visitors leave, or join; what this kiosk did itself stands there already."""
        row = self._run(statements.OWN, (id_,)).fetchone()
        if row is None or visit is None:
            return
        room, session, code, people, left, ended_at = row
        was_inside = 0 if ended_at is not None else people - left
        ends = _ends(visit, offset)
        if was_inside != visit.inside:
            self._run(COME_INSIDE, (room, session or "", visit.inside - was_inside))
            self._run(SWEEP_INSIDE, ())
        elif (ended_at is None) == (ends[0] is None):
            return
        ages = (visit.party.adults, visit.party.under_18, visit.party.not_said, visit.party.people)
        seen = None if ends[0] is None else was_inside
        self._run(statements.UPDATE_OWN, (*ages, *_ages(visit.left), *ends, seen, id_))
        for member in sorted(visit.codes - {code}):
            self._run(statements.KEEP_PARTY_CODE, (id_, member, member))

    def _settle_elsewhere(
        self, id_: bytes, told: Told, visit: AgreedVisit | None, offset: timedelta, replaced: PassReplaced | None
    ) -> None:
        self._run(statements.FORGET, (id_,))
        if visit is None:
            return
        fact = told.entry.fact
        assert isinstance(fact, CheckedIn)
        if replaced is not None:
            for left in (fact.pass_code, replaced.left_pass_code):
                self._run(desk_statements.KEEP_REPLACED, (left.casefold(), id_))
            fact = replace(fact, pass_code=replaced.pass_code)
        self._run(statements.KEEP, _row(fact, told.entry, visit, offset))
        codes = {*visit.codes, fact.pass_code.casefold()}
        for code in sorted(codes):
            self._run(statements.KEEP_CODE, (code, id_))

    def _count_let_in(self, id_: bytes, visit: AgreedVisit | None, about: Sequence[Told]) -> None:
        """Whom this kiosk let in to a visit of another's takes places of its own share: that kiosk may not know of it.

        At most it is everybody who is in: who of them left is not known.
        """
        self._run(share_statements.FORGET_LET_IN, (id_,))
        own = (each.entry.fact for each in about if each.entry.kiosk_id == self._kiosk_id)
        came = sum(max(people_moved(fact), 0) for fact in own if isinstance(fact, Joined | Undone))
        if visit is not None and came and visit.inside:
            place = visit.began.room_key, visit.began.session_key or ""
            self._run(share_statements.KEEP_LET_IN, (id_, *place, min(came, visit.inside)))

    def _count_crossed(self, id_: bytes, came: Told, visit: AgreedVisit | None, about: Sequence[Told]) -> None:
        """Keep by how many people this kiosk's own facts are wrong about who is in by its visits.

        Of its own visit no more than others moved, and a check-out there counts only where there is none here: one that
        counts fewer, because some were counted out without a name, is right as it stands.
        """
        own = [each for each in about if each.entry.kiosk_id == self._kiosk_id]
        moved = sum(people_moved(each.entry.fact) for each in own)
        since, people = own, -moved
        if came.entry.kiosk_id == self._kiosk_id:
            since = [each for each in about if each.entry.kiosk_id != self._kiosk_id]
            undone = {each.entry.fact.fact_id for each in about if isinstance(each.entry.fact, Undone)}
            has_end = any(isinstance(each.entry.fact, CheckedOut) and each.entry.id not in undone for each in own)
            moves = (each.entry.fact for each in since)
            theirs = sum(people_moved(fact) for fact in moves if not (has_end and isinstance(fact, CheckedOut)))
            wrong_by = (visit.inside if visit else 0) - moved
            people = max(min(theirs, 0), min(wrong_by, max(theirs, 0)))
        self._run(statements.FORGET_CROSSED, (id_,))
        if people:
            at = max(each.at for each in since) - self._offset()
            self._run(statements.KEEP_CROSSED, (id_, instants.to_row(at), people))

    def _note(self, ids: Sequence[bytes], sharing: Sequence[bytes], codes: Sequence[str], of: Agreed, now: int) -> None:
        """Bring the inbox up to date: a conflict that later facts explain goes, one that somebody settled stays so.

        All is known of these ids, and of the uses of these codes; of the visits ``sharing`` a code, no more than that.
        """
        whole, uses = set(ids), tuple(f"{inbox_rows.DOUBLE_USE} {code} " for code in codes)
        rows = dict(map(inbox_rows.of_conflict, of.conflicts))
        found = {key: row for key, row in rows.items() if row[1] in whole or key.startswith(uses)}
        for id_ in (*ids, *sharing):
            for (key,) in self._run(statements.UNSETTLED, (id_,)).fetchall():
                if key not in found and (id_ in whole or key.startswith(uses)):
                    self._run(statements.DROP, (key,))
        for key, (kind, id_, body) in found.items():
            self._run(statements.NOTE, (key, kind, id_, now, json.dumps(body), None, None))


def _codes_of(history: History) -> list[str]:
    """Return the folded codes that these visits came with."""
    came = (each.entry.fact for each in history.values() if isinstance(each.entry.fact, CheckedIn))
    return sorted({code.casefold() for fact in came for code in (fact.code, *fact.also) if code is not None})


def _passes_of(history: History) -> dict[UUID, PassReplaced]:
    """Return by visit which pass it was given last."""
    told = sorted(history.values(), key=lambda each: each.order)
    return {each.entry.fact.visit_id: each.entry.fact for each in told if isinstance(each.entry.fact, PassReplaced)}


def _by_visit(history: History) -> Mapping[UUID, Sequence[Told]]:
    found: defaultdict[UUID, list[Told]] = defaultdict(list)
    for each in history.values():
        visit_id = getattr(each.entry.fact, "visit_id", None)
        if visit_id is not None:
            found[visit_id].append(each)
    return found


def _ages(party: Party | None) -> tuple[int, int, int]:
    return (party.adults, party.under_18, party.not_said) if party else (0, 0, 0)


def _ends(visit: AgreedVisit, offset: timedelta) -> tuple[int | None, str | None]:
    if visit.ended_at is None:
        return None, None
    return instants.to_row(visit.ended_at - offset), visit.ending.value if visit.ending else None


def _told(rows: Iterable[Any], own_offset: timedelta | None) -> list[Told]:
    """Return what rows of ``_FACT_COLUMNS`` say (then the offset, unless it is the kiosk's own); unknown kinds wait."""
    told = []
    for row in rows:
        kiosk_id, sequence, id_, kind, occurred_at, monotonic_ns, behind, schema, visit_id, body = row[:10]
        with suppress(ValueError):
            at = instants.from_row(occurred_at)
            fact = fact_of(kind, visit_id, body)
            entry = Entry(UUID(bytes=id_), kiosk_id, sequence, at, monotonic_ns, bool(behind), fact, schema)
            offset = own_offset if own_offset is not None else microseconds.as_length(row[10])
            told.append(Told(entry, offset))
    return told


def _row(fact: CheckedIn, entry: Entry, visit: AgreedVisit, offset: timedelta) -> tuple[Any, ...]:
    """Return a row of ``elsewhere``; times are by this kiosk's clock."""
    return (
        fact.visit_id.bytes,
        entry.kiosk_id,
        *_ages(visit.party),
        visit.inside,
        fact.programme_key,
        visit.began.session_key,
        visit.began.room_key,
        fact.how.value,
        fact.pass_code,
        badge_code(fact.pass_code),
        fact.code,
        fact.age_band.key if fact.age_band else None,
        fact.re_entry,
        instants.to_row(visit.began.at - offset),
        *_ends(visit, offset),
        *_ages(visit.left),
    )
