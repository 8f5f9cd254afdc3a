"""Where the key comes from, and what happens when it is nowhere."""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

import pytest

from kiosk.storage import KeyMissing, KeySource, StoreKey, find_key, keyring_key, open_store
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds

KEY = bytes(range(32))
NO_KEYRING: dict[str, str] = {}


@pytest.fixture(autouse=True)
def no_machine_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CREDENTIALS_DIRECTORY", "DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND", "KIOSK_KEY_SOURCE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring in a folder, for this process and its children."""
    (tmp_path / "folder_keyring.py").write_text(
        textwrap.dedent("""
            import os, pathlib
            from keyring.backend import KeyringBackend
            class FolderKeyring(KeyringBackend):
                priority = 9
                path = pathlib.Path(os.environ["FOLDER_KEYRING"])
                def get_password(self, service, username):
                    return self.path.read_text() if self.path.exists() else None
                def set_password(self, service, username, password):
                    self.path.write_text(password)
            """)
    )
    kept = tmp_path / "kept"
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("FOLDER_KEYRING", str(kept))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "folder_keyring.FolderKeyring")
    return kept


class TestFile:
    def test_where_there_is_nothing_else_a_new_key_goes_to_a_file_of_its_owner(self, tmp_path: Path) -> None:
        made = find_key(tmp_path, store_exists=False, environment=NO_KEYRING)
        assert made.source is KeySource.FILE
        assert (tmp_path / "kiosk.key").stat().st_mode & 0o777 == 0o600
        assert find_key(tmp_path, store_exists=True, environment=NO_KEYRING) == made

    def test_two_folders_have_two_keys(self, tmp_path: Path) -> None:
        keys = set()
        for name in "ab":
            (tmp_path / name).mkdir()
            keys.add(find_key(tmp_path / name, store_exists=False, environment=NO_KEYRING).key)
        assert len(keys) == 2

    def test_what_is_no_key_is_never_replaced(self, tmp_path: Path) -> None:
        (tmp_path / "kiosk.key").write_text("too short")
        with pytest.raises(KeyMissing, match="no key"):
            find_key(tmp_path, store_exists=False, environment=NO_KEYRING)
        assert (tmp_path / "kiosk.key").read_text() == "too short"


class TestCredential:
    @pytest.mark.parametrize("kept", [KEY, KEY.hex().encode(), KEY.hex().encode() + b"\n"])
    def test_a_credential_comes_before_all_others(self, tmp_path: Path, kept: bytes) -> None:
        find_key(tmp_path, store_exists=False, environment=NO_KEYRING)
        credentials = tmp_path / "credentials"
        credentials.mkdir()
        (credentials / "kiosk.key").write_bytes(kept)
        found = find_key(tmp_path, store_exists=True, environment={"CREDENTIALS_DIRECTORY": str(credentials)})
        assert found == StoreKey(KEY, KeySource.CREDENTIAL)

    def test_a_credential_that_is_demanded_and_missing_is_not_replaced(self, tmp_path: Path) -> None:
        with pytest.raises(KeyMissing, match="credential"):
            find_key(tmp_path, store_exists=False, wanted="credential", environment=NO_KEYRING)
        assert list(tmp_path.iterdir()) == []


class TestKeyring:
    def test_a_keyring_that_answers_keeps_the_key(self, tmp_path: Path, keyring: Path) -> None:
        made = find_key(tmp_path, store_exists=False)
        assert made.source is KeySource.KEYRING
        assert keyring.read_text() == made.key.hex()
        assert not (tmp_path / "kiosk.key").exists()
        assert find_key(tmp_path, store_exists=True) == made

    def test_a_keyring_that_does_not_answer_is_given_up(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        hanging = tmp_path / "hanging_keyring.py"
        hanging.write_text("import threading\nthreading.Event().wait()\n")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "hanging_keyring.Hanging")
        monkeypatch.setattr(keyring_key, "PATIENCE_S", 0.5)
        assert find_key(tmp_path, store_exists=False).source is KeySource.FILE

    @pytest.mark.skipif(sys.platform != "linux", reason="a session bus is how Linux does it")
    def test_without_a_session_bus_no_child_is_started(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(keyring_key.subprocess, "run", lambda *_, **__: pytest.fail("a child was started"))
        assert find_key(tmp_path, store_exists=False, environment=NO_KEYRING).source is KeySource.FILE

    def test_a_known_file_is_read_without_asking_the_keyring(
        self, tmp_path: Path, keyring: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = find_key(tmp_path, store_exists=False, wanted="file")
        monkeypatch.setattr(keyring_key.subprocess, "run", lambda *_, **__: pytest.fail("the keyring was asked"))
        assert find_key(tmp_path, store_exists=True, known_source=KeySource.FILE) == made


class TestMissing:
    def test_a_store_without_its_key_gets_no_new_one(self, tmp_path: Path, clock: FakeClock, ids: FakeIds) -> None:
        open_store(tmp_path, clock=clock, ids=ids).close()
        (tmp_path / "kiosk.key").unlink()
        with pytest.raises(KeyMissing, match="credential, keyring"):
            open_store(tmp_path, clock=clock, ids=ids)
        assert not (tmp_path / "kiosk.key").exists()

    def test_a_source_nobody_knows_is_said(self, tmp_path: Path) -> None:
        with pytest.raises(KeyMissing, match="no such source"):
            find_key(tmp_path, store_exists=False, environment={"KIOSK_KEY_SOURCE": "cloud"})

    def test_a_key_is_never_shown(self) -> None:
        key = StoreKey(KEY)
        assert KEY.hex() not in f"{key!r} {key}"
        assert repr(KEY) not in repr(key)
        with pytest.raises(KeyMissing, match="32 bytes"):
            StoreKey(b"short")
