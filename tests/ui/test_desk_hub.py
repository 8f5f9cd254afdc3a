"""Joining a hub at the desk: a manager scans its invitation, and what happened here goes there without a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.actions.hub_ports import HubLink, Refusal
from kiosk.bootstrap import build
from kiosk.domain.facts import CountedOut
from kiosk.domain.scans import UnreadableScan, read_scan
from kiosk.domain.staff import Role, SignedIn, Staff
from kiosk.kiosk import Kiosk
from kiosk.settings import load_settings
from kiosk.syncing import Syncing
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_video_source import FakeVideoSource
from tests.hub.conftest import clock, database_url, hub
from tests.hub.running import Deliver, RunningHub
from tests.staged_screens import AtOnce
from ui import hub_wording as wording
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner
from ui.scanning import DeskCamera

__all__ = ["clock", "database_url", "hub"]
ADDRESS = "https://hub.test"


@pytest.fixture
def kiosk(tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kiosk]:
    monkeypatch.setenv("KIOSK_KEY_SOURCE", "file")
    built = build(load_settings(data_dir=tmp_path, scanner_suffix="##"), clock=clock)
    yield built
    built.close()


@pytest.fixture
def sync(kiosk: Kiosk, hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> Iterator[Syncing]:
    """Return what keeps at the hub, over a network that tells nothing live."""

    def no_live(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        if request.url.path.endswith("live"):
            raise httpx.ConnectError("nothing is told live", request=request)
        return deliver(request)

    hub.network.fault = no_live
    for used in ("kiosk.sync.joining.connected", "kiosk.sync.hub_client.connected"):
        monkeypatch.setattr(used, lambda *_: hub.http())
    syncing = Syncing(kiosk)
    yield syncing
    syncing.stop()


@pytest.fixture
def desk(qapp: QGuiApplication, kiosk: Kiosk, sync: Syncing) -> Iterator[DeskFront]:
    """Return a desk in nobody's hands."""
    front = open_desk(kiosk, Look((1200, 700), 2.0), jobs=(JobRunner(AtOnce()), JobRunner(AtOnce())), sync=sync)
    yield front
    front.close()


def sign_in(desk: DeskFront, role: Role) -> None:
    desk.parts.staff._answered(SignedIn(Staff(UUID(int=3), "Mo", role)))
    desk.parts.pages.show("hub")


def count_out(kiosk: Kiosk) -> None:
    with kiosk.store.write() as work:
        work.append(CountedOut(1))
        work.commit()


def qml_item(desk: DeskFront, name: str) -> QQuickItem:
    found = desk.window.findChild(QQuickItem, name)
    assert found is not None, name
    return found


def acts(kiosk: Kiosk) -> list[tuple[str, str]]:
    return [(each.act.act, each.act.about) for each in kiosk.see_acts().acts]


def is_there(kiosk: Kiosk) -> bool:
    link = kiosk.store.outbox.link()
    return link is not None and link.met_at is not None and kiosk.store.outbox_size() == 0


def test_a_manager_scans_an_invitation_and_what_waits_goes_to_the_hub_at_once(
    kiosk: Kiosk, desk: DeskFront, hub: RunningHub, qtbot: QtBot, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")
    sign_in(desk, Role.MANAGER)
    page = desk.parts.hub
    assert (page.belongs, page.joinLabel) == ("This kiosk belongs to no hub.", "Join a hub")
    assert page.standing == "1 entry of the journal waits for one."
    invitation = f"{ADDRESS}#{hub.code()}"
    desk.desk.scan(f"{invitation}##")
    assert kiosk.store.outbox.link() is None, "nobody has asked for one yet"
    page.ask()
    assert page.asks == "Hold the hub’s invitation under the scanner, or type or paste it."
    desk.desk.scan("PX-4711##")
    assert page.message == (
        "This is no invitation of a hub. Ask for a new one at the hub: its page Kiosks, or kiosk hub enrol. "
        "If it is one, learn the scanner first: Devices, Learn my scanner."
    )
    desk.desk.scan(f"{invitation}##")
    assert (page.good, page.asking) == (True, False)
    assert page.message == "Joined: https://hub.test. What happens here goes there from now on."
    assert acts(kiosk) == [("joined_hub", ADDRESS), ("signed_in", "")]
    qtbot.waitUntil(lambda: is_there(kiosk), timeout=30_000)
    page.open()
    assert page.belongs == "This kiosk belongs to the hub https://hub.test."
    assert page.standing.startswith("It was last reached on ") and page.standing.endswith("Nothing waits to go there.")
    assert page.joinLabel == "Join another hub"
    page._show((HubLink(ADDRESS, "token", refusal=Refusal.NOT_KNOWN), 0))
    assert (page.refusal, qml_item(desk, "hubRefusal").property("text")) == (wording.NOT_KNOWN, wording.NOT_KNOWN)
    assert page.joinLabel == "Join the hub again"
    page.ask()
    desk.desk.scan(f"{invitation}##")
    assert page.message == (
        "The hub refuses: this code is not known, was used, or is older than ten minutes. "
        "Ask for a new one at the hub: its page Kiosks, or kiosk hub enrol."
    )
    count_out(kiosk)
    qtbot.waitUntil(lambda: is_there(kiosk), timeout=30_000)
    assert len(hub.facts()) == 3, "what was goes on where an invitation was refused"


def test_an_invitation_is_typed_or_pasted_where_no_scanner_reads_it(
    kiosk: Kiosk, desk: DeskFront, hub: RunningHub, qtbot: QtBot
) -> None:
    sign_in(desk, Role.MANAGER)
    desk.parts.hub.ask()
    entry, join, keys = (qml_item(desk, name) for name in ("hubText", "hubJoin", "hubKeys"))
    assert not join.isEnabled(), "there is nothing to join by yet"
    keys.tapped.emit()  # type: ignore[attr-defined]
    keyboard = qml_item(desk, "hubKeyboard")
    assert keyboard.isVisible()
    for face in "https://":
        keyboard.typed.emit(face)  # type: ignore[attr-defined]
    keyboard.typed.emit("x")  # type: ignore[attr-defined]
    keyboard.deleted.emit()  # type: ignore[attr-defined]
    assert entry.property("text") == "https://"
    QGuiApplication.clipboard().setText(f" {ADDRESS}#{hub.code()}\n")
    qml_item(desk, "hubPaste").tapped.emit()  # type: ignore[attr-defined]
    assert join.isEnabled()
    join.tapped.emit()  # type: ignore[attr-defined]
    assert (desk.parts.hub.good, desk.parts.hub.asking) == (True, False)
    assert entry.property("text") == "", "nothing of it stays"
    QGuiApplication.clipboard().clear()
    qtbot.waitUntil(lambda: is_there(kiosk), timeout=30_000)


def test_the_camera_is_on_while_an_invitation_is_waited_for_and_takes_it_once(
    kiosk: Kiosk, desk: DeskFront, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")
    source, page = FakeVideoSource(), desk.parts.hub
    camera = DeskCamera(page, kiosk.settings, source=source)
    sign_in(desk, Role.MANAGER)
    assert not source.running
    page.ask()
    assert (source.running, page.camera.reading) == (True, True)
    assert page.asks == "Hold the hub’s invitation under the scanner or before the camera, or type or paste it."
    assert camera.camera is not None
    for _ in range(3):
        camera.camera.scanned.emit("no invitation")
    assert page.message.startswith("This is no invitation of a hub.")
    assert len(hub.network.requests) == 0
    camera.camera.scanned.emit(f"{ADDRESS}#{hub.code()}")
    assert (page.good, source.running, page.camera.reading) == (True, False, False)
    page.ask()
    desk.parts.staff.lock()
    assert not source.running, "a desk that was left sees nothing"
    camera.stop()


def test_a_hub_that_is_not_reached_says_what_to_do(
    kiosk: Kiosk, desk: DeskFront, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    expected_log("A job failed")

    def away(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        raise httpx.ConnectError("no route to host", request=request)

    hub.network.fault = away
    sign_in(desk, Role.MANAGER)
    desk.parts.hub.ask()
    desk.desk.scan(f"{ADDRESS}#{hub.code()}")
    assert desk.parts.hub.message == (
        "No answer from the hub: ConnectError. Check the network, and that the hub runs. "
        "Then show the invitation again, or a new one after ten minutes."
    )
    assert (desk.parts.hub.asking, kiosk.store.outbox.link(), acts(kiosk)) == (True, None, [("signed_in", "")])


def test_nobody_but_a_manager_joins_and_nothing_of_an_invitation_is_kept(
    kiosk: Kiosk, desk: DeskFront, hub: RunningHub
) -> None:
    page, invitation = desk.parts.hub, f"{ADDRESS}#{hub.code()}"
    sign_in(desk, Role.RECEPTION)
    page.ask()
    assert (page.mayJoin, page.asking, page.message) == (False, False, "A manager can join a hub.")
    page.arrived(invitation)
    desk.desk.scan(invitation)
    sign_in(desk, Role.MANAGER)
    page.ask()
    desk.parts.staff.lock()
    desk.desk.scan(invitation)
    assert (page.asking, kiosk.store.outbox.link()) == (False, None)
    at_home = read_scan(invitation)
    assert isinstance(at_home, UnreadableScan)
    kiosk.take_scan(at_home)
    assert kiosk.see_inbox().items == ()
