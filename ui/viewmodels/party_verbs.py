"""Which verb a party's answer calls for."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from kiosk.actions.check_in import CheckIn, CheckInResult
from kiosk.actions.check_out import CheckOutResult
from kiosk.actions.join_party import JoinResult
from kiosk.kiosk import Kiosk
from ui.viewmodels.party import PartyAnswer, PartyTask

PartyResult = CheckInResult | CheckOutResult | JoinResult


def party_verb(
    kiosk: Kiosk, check_in: CheckIn, said: PartyAnswer, left: CheckOutResult | None
) -> Callable[[], PartyResult]:
    """Return what does as a party said; ``left`` is the check-out that is put right for those who stay."""
    match said.task:
        case PartyTask.COME:
            return lambda: check_in.by_code(said.scan, party=said.party, members=said.members)
        case PartyTask.JOIN:
            return lambda: kiosk.join_party(said.scan, party=said.party, members=said.members)
        case PartyTask.STAY:
            if left is None:
                raise ValueError("nobody left")
            return lambda: kiosk.check_out.some_stay(left, said.party)
        case _:
            assert_never(said.task)
