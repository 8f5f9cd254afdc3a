"""Connectivity: two errors of the last five lose it, two successes in a row regain it."""

from __future__ import annotations

import pytest

from kiosk.domain.connectivity import Connectivity


def seen(contacts: str) -> str:
    """Return the state after each contact: ``+`` and ``.`` come in, ``1`` (online) and ``0`` come out."""
    state, said = Connectivity(), ""
    for contact in contacts:
        state = state.after(success=contact == "+")
        said += str(int(state.is_online))
    return said


@pytest.mark.parametrize(
    ("contacts", "states"),
    [
        ("+++", "111"),
        (".", "1"),
        ("..", "10"),
        (".++.", "1110"),
        (".++++.", "111111"),
        ("..+", "100"),
        ("..++", "1001"),
        ("..+.++", "100001"),
        ("..++.", "10011"),
        ("..++..", "100110"),
    ],
)
def test_bad_wifi_does_not_flicker(contacts: str, states: str) -> None:
    assert seen(contacts) == states


def test_no_more_is_remembered_than_is_looked_at() -> None:
    state = Connectivity()
    for _ in range(9):
        state = state.after(success=True)
    assert state.recent == (True,) * 5
