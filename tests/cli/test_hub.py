"""The hub from a terminal: an invitation, a kiosk that joins by it over a real socket, and what the hub then says."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.cli.terminal import VENUE, Terminal
from tests.conftest import ExpectedLog
from tests.hub.running import walkable_folder

STARTS_WITHIN_S = 60


@pytest.fixture
def at_hub() -> Iterator[Path]:
    """Return the hub's data folder."""
    with walkable_folder(secrets.token_hex(6)) as folder:
        yield folder


@pytest.fixture
def serving(terminal: Terminal, at_hub: Path) -> Iterator[str]:
    """Serve a hub with a PostgreSQL of its own from another process; yield its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    words = ["hub", "serve", "--port", str(port), "--data", str(at_hub), "--venue", str(VENUE)]
    hub = subprocess.Popen([sys.executable, "-m", "kiosk", *words], env={**os.environ, "PYTHONUNBUFFERED": "1"})
    url = f"https://127.0.0.1:{port}"
    transport = httpx.HTTPTransport(retries=8, verify=False)  # with a doubling pause of its own: a minute in all
    with httpx.Client(transport=transport, timeout=STARTS_WITHIN_S) as http:
        assert http.get(f"{url}/readyz").status_code == 200
    yield url
    hub.send_signal(signal.SIGTERM)
    assert hub.wait(timeout=STARTS_WITHIN_S) == 0


def test_a_kiosk_joins_by_an_invitation_and_its_facts_arrive(
    terminal: Terminal, serving: str, at_hub: Path, expected_log: ExpectedLog
) -> None:
    expected_log("let this kiosk go")
    hub = ("--data", at_hub, "--venue", VENUE)
    terminal.book("Code,Name", "ABC,Ada Okafor")
    assert terminal.kiosk("check-in", "ABC").status == 0
    drawn = terminal.run("hub", "enrol", "--url", serving, *hub)
    assert "\u2588" in drawn.out
    invitation = terminal.run("hub", "enrol", "--url", serving, "--json", *hub).object["invitation"]
    code, _, pin = invitation.rpartition("~")
    forged = terminal.kiosk("sync", "--join", f"{code}~{pin[::-1]}")
    assert (forged.status, "not the hub" in forged.err) == (2, True)
    file = at_hub / "booked.csv"
    file.write_text("Code,Name\nHUB-1,Noor Haddad\n,Nobody\n", "utf-8")
    counts = terminal.run("hub", "import", "bookings", str(file), "--json", *hub).object
    assert (counts["accepted"], counts["rejected"]) == (1, 1)
    assert terminal.kiosk("check-in", "HUB-1").status != 0
    joined = terminal.kiosk("sync", "--join", invitation)
    assert terminal.kiosk("check-in", "HUB-1").status == 0
    assert (joined.status, joined.object["quarantined"], joined.object["waiting"]) == (0, 0, 0)
    assert joined.object["confirmed"] >= 1
    assert terminal.run("hub", "erase", "HUB-1", "--json", *hub).status == 0
    again = terminal.kiosk("sync", "--once").object
    assert again["heard"] == 1
    assert terminal.kiosk("erase", "HUB-1").object == {"held": False, "visits": [], "bookings": 0, "dry_run": False}
    (kiosk,) = terminal.run("hub", "status", "--json", *hub).object["kiosks"]
    assert (kiosk["facts"], kiosk["waiting"], kiosk["quarantined"]) == (
        joined.object["confirmed"] + again["confirmed"],
        0,
        0,
    )
    assert terminal.kiosk("sync", "--once").object["confirmed"] == 0
    checks = {check["check"]: check for check in terminal.kiosk("doctor").object}
    assert serving in checks["outbox"]["says"]
    assert terminal.run("hub", "revoke", kiosk["kiosk_id"], "--json", *hub).status == 0
    assert terminal.kiosk("sync", "--once").object["has_left"] is True
    said = terminal.kiosk("sync", "--once")
    assert (said.status, "this kiosk has no hub" in said.err) == (2, True)


def test_a_kiosk_without_a_hub_says_how_to_get_one(terminal: Terminal) -> None:
    said = terminal.kiosk("sync", "--once")
    assert (said.status, "kiosk hub enrol" in said.err) == (2, True)
