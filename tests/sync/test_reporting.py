"""A kiosk tells the hub of its printers and of calls to its desk: when something changes, and by the hub's clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx

from kiosk.actions.reporting_ports import KioskState, PrinterState
from kiosk.bootstrap import build
from kiosk.domain.calls import Call, CallKind
from kiosk.domain.printer_faults import Fault, FaultKind
from kiosk.hub.overview import KioskOverview, overview
from kiosk.hub.reports import PrinterHeard
from kiosk.settings import load_settings
from kiosk.sync.exchange import Exchange
from kiosk.sync.reporting import Reporting
from tests.fakes.fake_clock import FakeClock
from tests.hub.running import Deliver, RunningHub
from tests.sync.conftest import SyncedKiosk

Reports = Callable[[KioskState], None]


def reporting(kiosk: SyncedKiosk) -> Reports:
    """Return what exchanges once, and reports a state."""
    state = [KioskState()]
    client = kiosk.hub.client(kiosk.token)
    exchange = Exchange(kiosk.store.outbox, kiosk.store.heard, client, kiosk.clock, kiosk.take)
    in_touch = Reporting(exchange, client, lambda: state[0])

    def report(said: KioskState) -> None:
        state[0] = said
        in_touch()

    return report


def heard(hub: RunningHub) -> KioskOverview:
    with hub.engine.begin() as connection:
        (only,) = overview(connection, hub.venue)
    return only


def told(hub: RunningHub) -> int:
    return sum(request.url.path == "/v1/report" for request in hub.network.requests)


def test_a_report_is_told_when_something_changes(hub: RunningHub, kiosk: SyncedKiosk) -> None:
    reports = reporting(kiosk)
    call = Call(kiosk.ids.new_id(), CallKind.HELP, "kiosk-a", kiosk.clock.now(), "form")
    printers = (PrinterState("Brother\n" + "x" * 400, Fault(FaultKind.COVER_OPEN)), PrinterState("folder"))
    reports(KioskState(printers, (call,)))
    first, second = heard(hub).printers
    assert (len(first.name), "cover" in first.says, second) == (300, True, PrinterHeard("folder", ""))
    assert [(each.kind, each.screen, each.is_answered) for each in heard(hub).calls] == [("help", "form", False)]
    reports(KioskState(printers, (call,)))
    assert told(hub) == 1
    reports(KioskState(printers, (replace(call, answered_at=kiosk.clock.now()),)))
    assert [each.is_answered for each in heard(hub).calls] == [True]
    reports(KioskState(printers))
    assert (told(hub), heard(hub).calls) == (3, ())


def test_a_kiosk_s_state_is_its_printers_and_the_calls_that_wait(tmp_path: Path, clock: FakeClock) -> None:
    kiosk = build(load_settings(data_dir=tmp_path, kiosk_id="kiosk-a"), clock=clock)
    call = kiosk.calls.raise_call(CallKind.HELP, screen="form")
    assert kiosk.state() == KioskState((PrinterState("folder"),), (call,))
    kiosk.calls.end(call.id)
    assert kiosk.state().calls == ()
    kiosk.close()


def test_a_call_is_told_by_the_hub_s_clock(hub: RunningHub, tmp_path: Path) -> None:
    slow = FakeClock(hub.clock.now() - timedelta(minutes=10))
    kiosk = SyncedKiosk(tmp_path / "slow", "kiosk-a", hub, slow)
    reporting(kiosk)(KioskState((), (Call(kiosk.ids.new_id(), CallKind.HELP, "kiosk-a", slow.now()),)))
    assert [each.raised_at for each in heard(hub).calls] == [hub.clock.now()]
    kiosk.store.close()


def test_a_hub_that_takes_no_reports_is_asked_once(hub: RunningHub, kiosk: SyncedKiosk) -> None:
    reports = reporting(kiosk)

    def older(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        return httpx.Response(404, json={}) if request.url.path == "/v1/report" else deliver(request)

    hub.network.fault = older
    reports(KioskState((PrinterState("one"),)))
    reports(KioskState((PrinterState("two"),)))
    assert (told(hub), heard(hub).printers) == (1, ())
