"""``kiosk staff``: who can sign in at the desk."""

from __future__ import annotations

from pathlib import Path

from kiosk.domain.staff import SignedIn
from tests.cli.terminal import Terminal


def test_who_was_added_can_sign_in_until_removed(terminal: Terminal) -> None:
    assert terminal.kiosk("staff", "list").object == {"staff": []}
    added = terminal.kiosk("staff", "add", "Ada Lin", "--role", "manager", "--pin", "204981")
    assert (added.status, added.object["name"], added.object["role"]) == (0, "Ada Lin", "manager")
    assert terminal.kiosk("staff", "list").object == {"staff": [added.object]}
    with terminal.opened() as kiosk:
        ada = kiosk.sign_in.everybody()[0]
        assert kiosk.sign_in(ada, b"204981") == SignedIn(ada)
    assert terminal.kiosk("staff", "remove", "ada lin").object == added.object
    assert terminal.kiosk("staff", "list").object == {"staff": []}


def test_a_pin_that_everybody_guesses_is_refused(terminal: Terminal) -> None:
    said = terminal.kiosk("staff", "add", "Ada", "--pin", "123456")
    assert (said.status, said.object["error"]["what"]) == (2, "This PIN cannot be used")
    assert "six digits" in said.object["error"]["fix"]


def test_people_are_told_in_words(terminal: Terminal) -> None:
    said = terminal.run("staff", "list", "--data", terminal.data)
    assert said.out == "Nobody yet: kiosk staff add NAME\n"


def test_a_pass_is_issued_withdrawn_and_kept_as_a_hash(terminal: Terminal, tmp_path: Path) -> None:
    terminal.kiosk("staff", "add", "Ada", "--pin", "204981")
    out = tmp_path / "pass.pdf"
    said = terminal.kiosk("staff", "pass", "ada", "--out", str(out))
    assert (said.status, said.object["pass"]) == (0, str(out))
    assert out.read_bytes().startswith(b"%PDF")
    assert out.stat().st_mode & 0o077 == 0
    assert terminal.kiosk("staff", "pass", "Ada", "--revoke").object["pass"] is None
    assert terminal.kiosk("staff", "pass", "Ada").status == 2


def test_a_pin_is_changed(terminal: Terminal) -> None:
    terminal.kiosk("staff", "add", "Ada", "--pin", "204981")
    assert terminal.kiosk("staff", "pin", "Ada", "--pin", "123456").status == 2
    assert terminal.kiosk("staff", "pin", "Ada", "--pin", "998877").status == 0
    with terminal.opened() as kiosk:
        ada = kiosk.sign_in.everybody()[0]
        assert kiosk.sign_in(ada, b"998877") == SignedIn(ada)
