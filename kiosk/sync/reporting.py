"""Telling the hub how this kiosk is, after an exchange and only when something of it has changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kiosk.actions.reporting_ports import KioskState
from kiosk.domain.printer_faults import in_words
from kiosk.sync.exchange import Exchange, Exchanged
from kiosk.sync.hub_client import HubClient
from kiosk.wire import microseconds
from kiosk.wire.messages import LONGEST_TEXT, MOST_CALLS, MOST_PRINTERS, CallReport, KioskReport, PrinterReport


class Reporting:
    """An exchange with a report behind it; a hub whose program takes none is not asked again."""

    def __init__(self, exchange: Exchange, hub: HubClient, state: Callable[[], KioskState]) -> None:
        self._exchange = exchange
        self._hub = hub
        self._state = state
        self._told: KioskState | None = None
        self._is_heard = True

    def __call__(self) -> Exchanged:
        """Exchange, and report."""
        done = self._exchange()
        state = self._state()
        if self._is_heard and not done.has_left and state != self._told:
            self._is_heard = self._hub.report(_said(state, done.clock_offset))
            self._told = state
        return done


def _said(state: KioskState, clock_offset: timedelta) -> KioskReport:
    """Instants go by the hub's clock: who reads them has no other."""
    printers = [
        PrinterReport(name=_text(each.name), says=_text(in_words(each.fault).what) if each.fault else "")
        for each in state.printers
    ]
    calls = [
        CallReport(
            kind=each.kind,
            screen=_text(each.screen),
            room=_text(each.room_key or ""),
            raised_at=microseconds.of_instant(each.raised_at + clock_offset),
            answered=each.is_answered,
        )
        for each in state.calls
    ]
    return KioskReport(printers=printers[:MOST_PRINTERS], calls=calls[:MOST_CALLS])


def _text(said: str) -> str:
    return "".join(letter for letter in said if letter >= " ")[:LONGEST_TEXT]
