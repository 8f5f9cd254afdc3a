"""Finding people in the store: words of names by FTS5, codes and orders by their own indexes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select

from kiosk.actions.finding_ports import Candidates
from kiosk.domain.bookings import Booking
from kiosk.domain.finding import folded, may_be_misspelt, spelt_like, words_of
from kiosk.domain.passes import normalise_badge_code
from kiosk.domain.visits import Visit
from kiosk.storage import elsewhere_statements
from kiosk.storage.connections import Engines
from kiosk.storage.tables import bookings, visits
from kiosk.storage.visit_rows import BOOKING_COLUMNS, VISIT_COLUMNS, VISIT_TABLES, booking_of, visit_of

_LAST = "\U0010ffff"
_CAME = """SELECT journal.sequence, personal.visit_id, personal.name, personal.badge_name FROM journal
LEFT JOIN personal ON personal.visit_id = journal.visit_id AND journal.kind = 'checked_in'
WHERE journal.kiosk_id = ? AND journal.sequence > (SELECT to_sequence FROM search_state)
ORDER BY journal.sequence LIMIT ?"""
_DUE = """SELECT search_due.id, search_due.visit_id, search_due.code_folded, personal.name, personal.badge_name,
bookings.name FROM search_due LEFT JOIN personal ON personal.visit_id = search_due.visit_id
LEFT JOIN bookings ON bookings.code_folded = search_due.code_folded ORDER BY search_due.id LIMIT ?"""
_PUT = "INSERT OR IGNORE INTO search_entries (visit_id, code_folded, words) VALUES (?, ?, ?)"
_MATCH = """SELECT visit_id, code_folded FROM search_entries WHERE id IN
(SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid DESC LIMIT ?)"""
_BEGUN = "SELECT term FROM search_vocabulary WHERE term >= ? AND term < ?"
_SOURCE_AFTER = "SELECT min(source) FROM bookings INDEXED BY bookings_by_order WHERE order_ref <> '' AND source > ?"
_OF_ORDER = """SELECT code_folded FROM bookings INDEXED BY bookings_by_order
WHERE order_ref <> '' AND source = ? AND order_ref >= ? AND order_ref < ? LIMIT ?"""
_OF_CODE = "SELECT code_folded FROM bookings WHERE code_folded >= ? AND code_folded < ? LIMIT ?"
_VISITS_OF_CODE = "SELECT id FROM visits WHERE code_folded >= ? AND code_folded < ? LIMIT ?"
_VISITS_OF_PASS = "SELECT id FROM visits WHERE pass_folded >= ? AND pass_folded < ? LIMIT ?"
_OPEN_BY_BADGE = """SELECT id FROM visits WHERE checked_out_at IS NULL AND badge_code >= ? AND badge_code < ?
LIMIT ?"""
_ELSEWHERE_OF_CODE = "SELECT code_folded FROM elsewhere_codes WHERE code_folded >= ? AND code_folded < ? LIMIT ?"
_ELSEWHERE_BY_BADGE = """SELECT lower(pass_code) FROM elsewhere WHERE checked_out_at IS NULL AND badge_code >= ?
AND badge_code < ? LIMIT ?"""
LEAST_OF_A_CODE = 3
ENOUGH = 12  # found as it was typed, nobody is looked for who is spelt otherwise
Read = Callable[[str, Sequence[Any]], Any]


class SqlPeopleIndex:
    """The ``PeopleIndex`` port."""

    def __init__(self, engines: Engines, kiosk_id: str) -> None:
        self._engines = engines
        self._kiosk_id = kiosk_id

    def __len__(self) -> int:
        """How many visits and bookings are known by name."""
        with self._engines.readers.begin() as reading:
            return int(reading.exec_driver_sql("SELECT count(*) FROM search_entries").scalar_one())

    def take_in(self, most: int) -> bool:
        """Take in at most so many of those who came or were booked since."""
        with self._engines.readers.begin() as reading:
            came = reading.exec_driver_sql(_CAME, (self._kiosk_id, most)).all()
            due = reading.exec_driver_sql("SELECT 1 FROM search_due LIMIT 1").first()
        if not came and due is None:
            return False
        with self._engines.writer.begin() as writing:
            came = writing.exec_driver_sql(_CAME, (self._kiosk_id, most)).all()
            changed = writing.exec_driver_sql(_DUE, (most,)).all()
            found = [(visit_id, None, _words(name, badge)) for _, visit_id, name, badge in came if visit_id]
            found += [
                (visit_id, code if booked else None, _words(name or booked or "", badge or ""))
                for _, visit_id, code, name, badge, booked in changed
                if name or badge or booked
            ]
            _each(writing, _PUT, found)
            if changed:
                writing.exec_driver_sql("DELETE FROM search_due WHERE id <= ?", (changed[-1][0],))
            if came:
                writing.exec_driver_sql("UPDATE search_state SET to_sequence = ?", (came[-1][0],))
        return len(came) == most or len(changed) == most

    def candidates(self, query: str, most: int) -> Candidates:
        """Return who may be meant by a query: by a code or an order, else by name."""
        with self._engines.readers.begin() as reading:
            read: Read = reading.connection.driver_connection.execute  # type: ignore[union-attr]
            ids: list[bytes] = []
            codes: list[str] = []
            there: list[str] = []
            for text in {query.strip().casefold(), folded(query).replace(" ", "")}:
                if len(text) >= LEAST_OF_A_CODE:
                    ids += _visits_of(read, text, most)
                    codes += _bookings_of(read, query.strip(), text, most)
                    there += _codes_elsewhere(read, text, most)
            for visit_id, code in _named(read, folded(query).split(), most):
                ids += (visit_id,) if visit_id is not None else ()
                codes += (code,) if code is not None else ()
            return Candidates(
                visits=(
                    *_visits(reading, dict.fromkeys(ids)),
                    *_begun_elsewhere(read, dict.fromkeys((*there, *codes))),
                ),
                bookings=tuple(_bookings(reading, dict.fromkeys(codes))),
            )


def _words(name: str, badge_name: str) -> str:
    return " ".join(words_of(f"{name} {badge_name}"))


def _each(writing: Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        writing.exec_driver_sql(statement, list(rows))


def _named(read: Read, sought: Sequence[str], most: int) -> list[tuple[bytes | None, str | None]]:
    """Return whose name has all of these words' beginnings; those spelt alike where hardly anybody's is spelt so."""
    if not sought:
        return []
    exact = " AND ".join(f'"{word}" *' for word in sought)
    found: list[tuple[bytes | None, str | None]] = read(_MATCH, (exact, most)).fetchall()
    if len(found) >= ENOUGH or not may_be_misspelt(sought):
        return found
    found += _spelt_alike(read, sought, most, thorough=False)
    return found or _spelt_alike(read, sought, most, thorough=True)


def _spelt_alike(
    read: Read, sought: Sequence[str], most: int, *, thorough: bool
) -> list[tuple[bytes | None, str | None]]:
    """``thorough`` looks among all words for one whose very first letter may be wrong."""
    alike = [spelt_like(word, _vocabulary(read, word, thorough=thorough)) for word in sought]
    if not all(alike):
        return []
    either = (" OR ".join(f'"{word}"' for word in words) for words in alike)
    match = " AND ".join(f"({words})" for words in either)
    return [(visit_id, code) for visit_id, code in read(_MATCH, (match, most)).fetchall()]


def _vocabulary(read: Read, word: str, *, thorough: bool) -> list[str]:
    first, last = ("", _LAST) if thorough else (word[0], word[0] + _LAST)
    return [term for (term,) in read(_BEGUN, (first, last)).fetchall()]


def _visits_of(read: Read, text: str, most: int) -> list[bytes]:
    span = text, text + _LAST, most
    ids = [id_ for of in (_VISITS_OF_CODE, _VISITS_OF_PASS) for (id_,) in read(of, span).fetchall()]
    return ids + _of_badge(read, _OPEN_BY_BADGE, text, most)


def _codes_elsewhere(read: Read, text: str, most: int) -> list[str]:
    codes = [code for (code,) in read(_ELSEWHERE_OF_CODE, (text, text + _LAST, most)).fetchall()]
    return codes + _of_badge(read, _ELSEWHERE_BY_BADGE, text, most)


def _of_badge(read: Read, statement: str, text: str, most: int) -> list[Any]:
    """What a statement finds by the beginning of the four characters on a badge."""
    badge = text.upper()
    if normalise_badge_code(badge.ljust(4, "A")) is None:
        return []
    return [found for (found,) in read(statement, (badge, badge + _LAST, most)).fetchall()]


def _bookings_of(read: Read, typed: str, folded_code: str, most: int) -> list[str]:
    codes = [code for (code,) in read(_OF_CODE, (folded_code, folded_code + _LAST, most)).fetchall()]
    source = ""
    while (source := read(_SOURCE_AFTER, (source,)).fetchone()[0]) is not None:
        for order in {typed, typed.upper()}:
            codes += [code for (code,) in read(_OF_ORDER, (source, order, order + _LAST, most)).fetchall()]
    return codes


def _visits(reading: Connection, ids: Iterable[bytes]) -> Iterator[Visit]:
    rows = reading.execute(select(*VISIT_COLUMNS).select_from(VISIT_TABLES).where(visits.c.id.in_(list(ids))))
    return (visit_of(row) for row in rows)


def _begun_elsewhere(read: Read, codes: Iterable[str]) -> Iterator[Visit]:
    """Who is in by another kiosk with one of these codes; what it is called there stays there.

    The last code fills up to a power of two, so that few statements are ever compiled.
    """
    sought = tuple(codes)
    if not sought:
        return iter(())
    sought += sought[-1:] * ((1 << (len(sought) - 1).bit_length()) - len(sought))
    return (visit_of(row) for row in read(elsewhere_statements.begun_by_codes(len(sought)), sought).fetchall())


def _bookings(reading: Connection, codes: Iterable[str]) -> Iterator[Booking]:
    rows = reading.execute(select(*BOOKING_COLUMNS).where(bookings.c.code_folded.in_(list(codes))))
    return (booking_of(row) for row in rows)
