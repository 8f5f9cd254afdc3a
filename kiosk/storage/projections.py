"""What a fact does to the projections, in the transaction that writes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, assert_never
from uuid import UUID

from kiosk.actions.ports import PersonalData
from kiosk.domain.erasures import erasures
from kiosk.domain.facts import (
    Acted,
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Erased,
    Fact,
    FeedbackGiven,
    Joined,
    PassReplaced,
    Reassigned,
    SomeLeft,
    Undone,
)
from kiosk.domain.passes import badge_code
from kiosk.domain.people import Party
from kiosk.domain.print_queue import SkipReason
from kiosk.domain.retention import Terms
from kiosk.domain.visits import Visit
from kiosk.storage import desk_statements, elsewhere_statements, instants, print_statements, statements
from kiosk.storage.elsewhere import Elsewhere
from kiosk.storage.erasing import forget_erased
from kiosk.storage.visit_rows import care_row, personal_row, photo_row, visit_of, visit_row
from kiosk.wire.fact_words import fact_of

Run = Callable[[str, Sequence[Any]], Any]
_NOTHING_KNOWN = PersonalData()


class Projections:
    """Keeps ``visits``, ``personal``, ``inside``, ``acts`` and the counted-out people equal to a replay of the journal.

    A fact that does not fit (ending a visit that is not open, undoing what is not there) is a bug of the caller
    and raises ``LookupError``; the transaction then must not be committed.
    """

    def __init__(self, run: Run, day_of: Callable[[datetime], date], terms: Terms, elsewhere: Elsewhere) -> None:
        self._run = run
        self._elsewhere = elsewhere
        self._day_of = day_of
        self._terms = terms

    def apply(self, entry: Entry, known: PersonalData | None) -> None:
        """Project one entry; ``known`` goes beside a CheckedIn."""
        fact = entry.fact
        visit_id = fact.visit_id if isinstance(fact, Joined | SomeLeft | CheckedOut | Undone) else None
        if visit_id and self._run(elsewhere_statements.IS_ELSEWHERE, (visit_id.bytes,)).fetchone():
            self._settle(entry, visit_id)
            return
        self._project(fact, entry, known)
        if visit_id and self._run(elsewhere_statements.SOMETHING_WAITS, ()).fetchone():
            self._settle(entry, visit_id)  # it may explain what waits in the inbox

    def _settle(self, entry: Entry, visit_id: UUID) -> None:
        self._elsewhere.settle({visit_id.bytes}, instants.to_row(entry.occurred_at))

    def _project(self, fact: Fact, entry: Entry, known: PersonalData | None) -> None:
        match fact:
            case CheckedIn():
                self._come_in(fact, entry, known)
            case Joined():
                self._join(fact)
            case SomeLeft():
                self._leave_early(fact)
            case CheckedOut():
                self._leave(fact)
            case CountedOut():
                self._run(statements.COUNT_OUT, (fact.people,))
            case Reassigned():
                self._go_to(fact, fact.programme_key, fact.session_key, fact.room_key)
            case PassReplaced():
                self._replace_pass(fact)
            case Undone():
                self._undo(fact, entry)
            case BadgePrinted() | FeedbackGiven():
                pass
            case Acted():
                self._note(fact, entry)
            case Erased():
                self._erase(fact)
            case _:
                assert_never(fact)

    def _come_in(self, fact: CheckedIn, entry: Entry, known: PersonalData | None) -> None:
        self._run(statements.INSERT_VISIT, visit_row(fact, entry))
        self._remember_codes(fact.visit_id, fact.also)
        for move in fact.moved:
            if not self._run(elsewhere_statements.IS_ELSEWHERE, (move.visit_id.bytes,)).fetchone():
                self._visit(move.visit_id)
            self._run(statements.INSERT_MOVE, (fact.visit_id.bytes, move.visit_id.bytes))
        self._run(statements.COME_INSIDE, (fact.room_key, fact.session_key or "", fact.party.people))
        if known is not None and known != _NOTHING_KNOWN:
            self._remember(fact.visit_id, known, self._day_of(entry.occurred_at))

    def _remember(self, visit_id: UUID, known: PersonalData, day: date) -> None:
        self._run(statements.INSERT_PERSONAL, personal_row(visit_id, known, day, self._terms))
        if known.care is not None:
            self._run(statements.INSERT_CARE, care_row(visit_id, known.care, day, self._terms))
        if known.photo is not None:
            self._run(statements.INSERT_PHOTO, photo_row(visit_id, known.photo, day, self._terms))

    def _join(self, fact: Joined) -> None:
        visit = self._grow(fact.visit_id, fact.party, 1)
        self._remember_codes(fact.visit_id, fact.codes)
        self._move(visit, fact.party.people)

    def _leave_early(self, fact: SomeLeft) -> None:
        visit = self._visit(fact.visit_id)
        if _remain(visit.staying, fact.party) is None:
            raise LookupError(f"nobody of visit {fact.visit_id} would stay")
        self._part(visit, fact, 1)

    def _leave(self, fact: CheckedOut) -> None:
        visit = self._visit(fact.visit_id)
        ending = (instants.to_row(fact.left_at), fact.ending.value, fact.people, fact.visit_id.bytes)
        if self._run(statements.END_VISIT, ending).rowcount != 1:
            raise LookupError(f"visit {fact.visit_id} has ended")
        self._move(visit, -visit.staying.people)
        self._set_against(fact.people - visit.staying.people)

    def _undo(self, fact: Undone, entry: Entry) -> None:
        row = self._run(statements.FACT_BY_ID, (fact.fact_id.bytes,)).fetchone()
        told = fact.visit_id.bytes, fact.fact_id.bytes
        if row is None and self._run(elsewhere_statements.HEARD_ENTRY, told).fetchone():
            self._settle(entry, fact.visit_id)  # another kiosk let this one's visitors leave
            return
        if row is None:
            raise LookupError(f"no fact {fact.fact_id}")
        match fact_of(*row):
            case CheckedIn():
                self._withdraw(fact.visit_id)
            case Joined() as joined:
                self._unjoin(joined)
            case SomeLeft() as gone:
                self._part(self._visit(fact.visit_id), gone, -1)
            case CheckedOut(people=people):
                self._reopen(fact.visit_id, people)
            case CountedOut(people=people):
                self._set_against(-people)
            case Reassigned() as moved:
                self._go_to(moved, moved.left_programme_key, moved.left_session_key, moved.left_room_key)
            case BadgePrinted():
                pass
            case FeedbackGiven():
                raise LookupError("what somebody said is not undone")
            case Undone() | Erased() | Acted() | PassReplaced():
                raise LookupError("neither an undoing nor an erasure nor a new pass nor who did it is undone")

    def _note(self, fact: Acted, entry: Entry) -> None:
        visit_id = fact.visit_id.bytes if fact.visit_id else None
        place = self._run(desk_statements.PLACE_OF_VISIT, (visit_id, visit_id)).fetchone() if visit_id else None
        badge, room_key, code = place or ("", "", None)
        if code and self._run(statements.IS_ERASED, (code.casefold(),)).fetchone():
            code = ""
        what = (fact.staff_id.bytes, fact.act, fact.reason, fact.about, visit_id, badge, room_key, code or "")
        self._run(desk_statements.INSERT_ACT, (instants.to_row(entry.occurred_at), entry.id.bytes, *what))

    def _erase(self, fact: Erased) -> None:
        is_elsewhere = elsewhere_statements.IS_ELSEWHERE
        if fact.visit_id is not None and not self._run(is_elsewhere, (fact.visit_id.bytes,)).fetchone():
            self._visit(fact.visit_id)
        forget_erased(self._run, erasures([fact]))

    def _go_to(self, fact: Reassigned, programme_key: str, session_key: str | None, room_key: str) -> None:
        visit = self._visit(fact.visit_id)
        if self._run(statements.MOVE_VISIT, (programme_key, session_key, room_key, visit.id.bytes)).rowcount != 1:
            raise LookupError(f"visit {fact.visit_id} has ended")
        self._move(visit, -visit.staying.people)
        self._run(statements.COME_INSIDE, (room_key, session_key or "", visit.staying.people))

    def _replace_pass(self, fact: PassReplaced) -> None:
        visit, code = self._visit(fact.visit_id), fact.pass_code
        self._run(desk_statements.REPLACE_PASS, (code, code.casefold(), badge_code(code), visit.id.bytes))
        self._run(desk_statements.KEEP_REPLACED, (fact.left_pass_code.casefold(), visit.id.bytes))

    def _withdraw(self, visit_id: UUID) -> None:
        visit = self._visit(visit_id)
        if not visit.is_open:
            raise LookupError(f"visit {visit_id} has ended; its check-out is undone first")
        self._run(statements.WITHDRAW_VISIT, (visit_id.bytes,))
        self._run(print_statements.SKIP_BADGES, (SkipReason.UNDONE.value, visit_id.bytes))
        self._move(visit, -visit.staying.people)

    def _reopen(self, visit_id: UUID, people_left: int) -> None:
        visit = self._visit(visit_id)
        if self._run(statements.REOPEN_VISIT, (visit_id.bytes,)).rowcount != 1:
            raise LookupError(f"visit {visit_id} has not ended")
        self._move(visit, visit.staying.people)
        self._set_against(visit.staying.people - people_left)

    def _unjoin(self, fact: Joined) -> None:
        if _remain(self._visit(fact.visit_id).staying, fact.party) is None:
            raise LookupError(f"nobody of visit {fact.visit_id} would stay")
        visit = self._grow(fact.visit_id, fact.party, -1)
        for code in fact.codes:
            self._run(statements.FORGET_PARTY_CODE, (fact.visit_id.bytes, code.casefold()))
        self._move(visit, -fact.party.people)

    def _grow(self, visit_id: UUID, more: Party, sign: int) -> Visit:
        visit = self._visit(visit_id)
        ages = (sign * more.adults, sign * more.under_18, sign * more.not_said, sign * more.people)
        if self._run(statements.GROW_VISIT, (*ages, visit_id.bytes)).rowcount != 1:
            raise LookupError(f"visit {visit_id} has ended")
        return visit

    def _part(self, visit: Visit, fact: SomeLeft, sign: int) -> None:
        ages = (sign * fact.party.adults, sign * fact.party.under_18, sign * fact.party.not_said)
        if self._run(statements.LEAVE_EARLY, (*ages, visit.id.bytes)).rowcount != 1:
            raise LookupError(f"visit {visit.id} has ended")
        self._move(visit, -sign * fact.party.people)
        self._set_against(sign * (fact.people - fact.party.people))

    def _remember_codes(self, visit_id: UUID, codes: Sequence[str]) -> None:
        for code in codes:
            self._run(statements.INSERT_PARTY_CODE, (visit_id.bytes, code.casefold(), code))

    def _visit(self, visit_id: UUID) -> Visit:
        row = self._run(statements.VISIT, (visit_id.bytes,)).fetchone()
        if row is None:
            raise LookupError(f"no visit {visit_id}")
        return visit_of(row)

    def _move(self, visit: Visit, people: int) -> None:
        self._run(statements.COME_INSIDE, (visit.room_key, visit.session_key or "", people))
        self._run(statements.SWEEP_INSIDE, ())

    def _set_against(self, people: int) -> None:
        """Change how many anonymous leavers are still to be set against a visit."""
        if people:
            self._run(statements.COUNT_OUT, (people,))


def _remain(party: Party, gone: Party) -> Party | None:
    """Who stays; raises ``LookupError`` for people whom the party does not have."""
    try:
        return party.without(gone)
    except ValueError as error:
        raise LookupError("a party cannot lose people whom it does not have") from error
