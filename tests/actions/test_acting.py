"""Who did it: in the same commit as what it made, or in one of its own."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.actions.acting import NoteAct, note_act
from kiosk.domain.acts import Act, By, Why
from kiosk.domain.facts import Acted, CountedOut
from tests.actions.desk import Desk

ADA = UUID(int=7)


def test_an_act_is_written_with_what_it_did_or_not_at_all(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError), desk.counted.write() as work:
        note_act(work, By(ADA), Act.CHECKED_OUT)
        raise ZeroDivisionError
    assert desk.entries() == []
    desk.arrive()
    with desk.counted.write() as work:
        work.append(CountedOut(0))
        note_act(work, By(ADA, Why.ASKED), Act.CHECKED_OUT, about="wtt-1")
        note_act(work, None, Act.CHECKED_OUT)
        work.commit()
    told = [entry.fact for entry in desk.entries()]
    assert told == [CountedOut(0), Acted(ADA, Act.CHECKED_OUT, None, Why.ASKED, "wtt-1")]


def test_an_act_of_its_own_is_kept(desk: Desk) -> None:
    NoteAct(desk.counted)(By(ADA), Act.EXPORTED, about="2026-11-21")
    assert [entry.fact for entry in desk.entries()] == [Acted(ADA, Act.EXPORTED, about="2026-11-21")]
