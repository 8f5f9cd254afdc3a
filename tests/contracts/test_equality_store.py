"""What any ``EqualityStore`` promises, and what the file of the real one does not hold."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlcipher3 import dbapi2

from kiosk.domain.equality import Counted
from kiosk.storage.connections import connect
from kiosk.storage.equality_store import FILE, SqlEqualityStore
from kiosk.storage.errors import DamagedStore, NewerSchema
from tests.conftest import ExpectedLog
from tests.fakes.fake_equality_store import FakeEqualityStore

KEY = bytes(32)
PAGE, RESERVED = 4_096, 80  # SQLCipher 4 ends each page with an IV and a code
DAY, NEXT = date(2026, 11, 25), date(2026, 11, 26)
AnyStore = SqlEqualityStore | FakeEqualityStore


def counted(answer: str, day: date = DAY, programme: str = "open") -> Counted:
    return Counted(day, programme, "1", "sex", answer)


@pytest.fixture(params=["fake", "real"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AnyStore]:
    yield FakeEqualityStore() if request.param == "fake" else SqlEqualityStore(tmp_path, KEY)


@pytest.fixture
def real(tmp_path: Path) -> SqlEqualityStore:
    return SqlEqualityStore(tmp_path, KEY)


def test_what_is_added_is_counted_from_day_to_day(store: AnyStore) -> None:
    assert store.counts(DAY, NEXT) == {}
    store.add({counted("female"): 3, counted(""): 2})
    store.add({counted("female"): 4, counted("male", NEXT, ""): 5})
    assert store.counts(DAY, NEXT) == {counted("female"): 7, counted(""): 2, counted("male", NEXT, ""): 5}
    assert store.counts(NEXT, NEXT) == {counted("male", NEXT, ""): 5}


def test_the_file_has_no_row_ids_no_times_and_no_trace_of_what_came_first(tmp_path: Path) -> None:
    answers = [counted(answer, day) for answer in ("b", "a", "d", "c") for day in (NEXT, DAY)]
    for folder, order in ((tmp_path / "one", answers), (tmp_path / "other", answers[::-1])):
        folder.mkdir()
        for each in order:
            SqlEqualityStore(folder, KEY).add({each: 5})
    pages = []
    for folder in (tmp_path / "one", tmp_path / "other"):
        pages.append(decrypted_pages(folder / FILE))
        with closing(connect(folder / FILE, KEY)) as connection:
            with pytest.raises(dbapi2.OperationalError, match="rowid"):
                connection.execute("SELECT rowid FROM given")
            rows = connection.execute("SELECT * FROM given").fetchall()
        assert rows == sorted(rows)
        assert {type(value) for row in rows for value in row} == {str, int}
    assert any(b"sexd" in page for page in pages[0]), "the pages can be read"
    assert pages[0] == pages[1]


def decrypted_pages(path: Path) -> list[bytes]:
    """Return the file's pages as they lie on the disk, deciphered: each ends with its own IV and a code.

    From the first go what SQLite counts there at each change, and the salt that SQLCipher has in the place of a title.
    """
    raw, pages = path.read_bytes(), list[bytes]()
    for page in (raw[at : at + PAGE] for at in range(0, len(raw), PAGE)):
        cipher = Cipher(algorithms.AES(KEY), modes.CBC(page[PAGE - RESERVED : PAGE - RESERVED + 16])).decryptor()
        pages.append(cipher.update(page[0 if pages else 16 : PAGE - RESERVED]))
    first = pages[0]
    return [first[:8] + first[12:76] + first[80:], *pages[1:]]


def test_the_file_is_encrypted_and_alone(real: SqlEqualityStore, tmp_path: Path) -> None:
    real.add({counted("female"): 5})
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert b"female" not in (tmp_path / FILE).read_bytes()
    assert real.faults() == ()


def test_a_damaged_file_is_set_aside_under_its_day_and_the_answers_are_kept(
    real: SqlEqualityStore, tmp_path: Path, expected_log: ExpectedLog
) -> None:
    for kept in (f"{FILE}.damaged-2026-11-25", f"{FILE}.damaged-2026-11-25-2"):
        (tmp_path / FILE).write_bytes(b"not a database" * 500)
        with pytest.raises(DamagedStore):
            real.counts(DAY, DAY)
        assert real.faults() != ()
        expected_log("set aside")
        real.add({counted("female"): 5})
        assert real.counts(DAY, DAY) == {counted("female"): 5}
        assert kept in real.set_aside()
    assert not (tmp_path / "kiosk.suspect").exists()


def test_a_newer_file_is_left_alone(real: SqlEqualityStore, tmp_path: Path) -> None:
    real.add({counted("female"): 5})
    with closing(connect(tmp_path / FILE, KEY)) as connection:
        connection.execute("PRAGMA user_version = 2")
    for use in (lambda: real.counts(DAY, DAY), lambda: real.add({counted("male"): 5})):
        with pytest.raises(NewerSchema):
            use()
