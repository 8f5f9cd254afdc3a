"""The book of how each place is shared out among a venue's kiosks; ``kiosk.domain.shares`` decides.

Whoever writes in it holds the venue's row: two kiosks are never given the same places.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.shares import HELD, NO_PART, Sharer, given_share, parts_for, share_of, unheard
from kiosk.domain.values import frozen
from kiosk.hub.changes import CHANNEL, locked_changes
from kiosk.hub.enrolment import Bearer
from kiosk.hub.rounds import AskedIn, asked_in
from kiosk.hub.tables import kiosks, shares
from kiosk.wire import microseconds
from kiosk.wire.messages import AskedPlace, AskedPlaces, GivenPlace, GivenPlaces

HERE = timedelta(minutes=1)  # a kiosk exchanges every few seconds: one that was not heard for so long is cut off
WANTED_FOR = timedelta(minutes=1)
_KEPT = HELD + timedelta(days=1)
_SAID_AGAIN_US = 3_600_000_000  # what has not changed need not be written each time
_UNHEARD = "?"  # no kiosk: whoever has yet to say in this round what it has
_SAID = ("own", "share", "booked", "wanted", "said_at", "round", "brought")
_Key = tuple[str, str]


@frozen
class _Sharing:
    """The venue's other kiosks: which may hold places, by their parts, and which were heard just now."""

    parts: Mapping[str, int]
    here: frozenset[str]
    kiosks: int


def share_out(
    connection: Connection, bearer: Bearer, asked: AskedPlaces, now: datetime, here: timedelta = HERE
) -> GivenPlaces:
    """Return a kiosk's shares, booked in the caller's transaction; only after its commit may the answer be given."""
    locked_changes(connection, bearer.venue)
    at = microseconds.of_instant(now)
    found = asked_in(connection, bearer, asked, now, here)
    if found.must_say_all:
        return GivenPlaces(parts=asked.parts, places=[], say_all=True)
    others = _others(connection, bearer, at, here)
    equal = (asked.parts or NO_PART) if found.holds else parts_for(others.kiosks, others.parts.values())
    _note(connection, bearer, asked, equal, found, at)
    places = {(place.kind, place.key): place for place in asked.places}
    book = _book(connection, bearer.venue, places)
    rows: list[dict[str, Any]] = []
    moved = False
    for key, place in places.items():
        known = book.get(key, {})
        mine = known.get(bearer.kiosk_id)
        row, sharers = _given(place, bearer, asked.parts, known, (others, found))
        rows += [] if found.holds else _equal_parts(bearer.venue, key, place.capacity, (known, others), at)
        if _is_new(mine, row, at):
            rows.append(_row(bearer.venue, key, bearer.kiosk_id, at, **row))
        is_wanted = any(each.wanted for name, each in known.items() if name != bearer.kiosk_id)
        can_give = any(each.is_here and each.share > each.own for each in sharers)
        moved |= can_give and row["share"] - row["own"] < row["wanted"]
        moved |= is_wanted and mine is not None and row["booked"] < mine.booked
    _write(connection, rows)
    if moved:
        connection.execute(select(func.pg_notify(CHANNEL, f"{bearer.venue} {bearer.kiosk_id}")))
    return GivenPlaces(parts=equal, places=_all_of(connection, bearer, at))


def _note(connection: Connection, bearer: Bearer, asked: AskedPlaces, parts: int, found: AskedIn, at: int) -> None:
    """Note by what a kiosk goes from the answer on; what it goes by no more, and what is old in the book, goes."""
    said: dict[str, Any] = {"parts": min(asked.parts or parts, parts), "shared_at": at}
    said |= {"asked_at": asked.asked_at, "goes_by_at": asked.goes_by_at}
    if found.says_all:
        said["round"] = found.number
    own_row = kiosks.c.venue == bearer.venue, kiosks.c.kiosk_id == bearer.kiosk_id
    connection.execute(update(kiosks).where(*own_row).values(said))
    old = shares.c.venue == bearer.venue, shares.c.said_at < at - microseconds.of_length(_KEPT)
    connection.execute(delete(shares).where(*old))
    own = shares.c.venue == bearer.venue, shares.c.kiosk_id == bearer.kiosk_id
    if not asked.parts:  # it goes by nothing that it was given before, and others may have it by now
        connection.execute(delete(shares).where(*own))
    elif found.says_all:  # of any other place it has nothing, whatever a hub that was restored remembers
        named = tuple_(shares.c.kind, shares.c.key).not_in([(each.kind, each.key) for each in asked.places])
        connection.execute(delete(shares).where(*own, named))


def _equal_parts(
    venue: str, key: _Key, capacity: int, of: tuple[Mapping[str, Any], _Sharing], at: int
) -> list[dict[str, Any]]:
    """Of a place that they were given nothing of yet, the others have their equal parts."""
    known, others = of
    theirs = {name: parts for name, parts in others.parts.items() if name not in known}
    return [_row(venue, key, name, at, share=share_of(capacity, parts, None)) for name, parts in theirs.items()]


def is_wanted(connection: Connection, bearer: Bearer, now: datetime) -> bool:
    """Whether another kiosk lacked places a moment ago that this one has."""
    theirs, mine = shares.alias(), shares.alias()
    lately = theirs.c.said_at > microseconds.of_instant(now - WANTED_FOR)
    lacking = theirs.c.venue == bearer.venue, theirs.c.wanted > 0, lately, theirs.c.kiosk_id != bearer.kiosk_id
    same = mine.c.venue == theirs.c.venue, mine.c.kind == theirs.c.kind, mine.c.key == theirs.c.key
    having = mine.c.kiosk_id == bearer.kiosk_id, mine.c.booked > mine.c.own
    return connection.scalar(select(theirs.c.key).where(*lacking, *same, *having).limit(1)) is not None


def _given(
    place: AskedPlace, bearer: Bearer, parts: int, known: Mapping[str, Any], of: tuple[_Sharing, AskedIn]
) -> tuple[dict[str, int], list[Sharer]]:
    others, found = of
    goes_by = share_of(place.capacity, parts, place.goes_by) if parts else 0
    mine = known.get(bearer.kiosk_id)
    brought = mine.brought if mine is not None and mine.round == found.number else goes_by
    if found.holds:
        sharers = _said_in_round(place, {**known, bearer.kiosk_id: None}, others, found.number)
        theirs = [row.brought for name, row in known.items() if row.round == found.number and row is not mine]
        sharers.append(Sharer(_UNHEARD, share=unheard(place.capacity, [brought, *theirs]), is_here=False))
    else:
        sharers = _sharers(place, known, others)
    given = given_share(place.capacity, Sharer(bearer.kiosk_id, place.own, goes_by, place.wanted), sharers)
    row = {"own": place.own, "share": given.share, "booked": given.booked, "wanted": place.wanted}
    return row | {"round": found.number, "brought": brought}, sharers


def _said_in_round(place: AskedPlace, known: Mapping[str, Any], others: _Sharing, number: int) -> list[Sharer]:
    """The others with what they have said in a round; of the rest those that were heard just now, with nothing yet."""
    said = {name: row for name, row in known.items() if row is not None and row.round == number}
    heard = _Sharing({name: others.parts[name] for name in others.parts.keys() & said}, others.here, others.kiosks)
    return _sharers(place, said, heard)


def _is_new(known: Any, row: Mapping[str, int], at: int) -> bool:
    if known is None or row["wanted"] or at - known.said_at > _SAID_AGAIN_US:
        return True
    return any(getattr(known, name) != value for name, value in row.items())


def _others(connection: Connection, bearer: Bearer, at: int, here: timedelta) -> _Sharing:
    """Kiosks that were let go count no more, and those of which nothing was heard for a week."""
    may_send = kiosks.c.venue == bearer.venue, kiosks.c.revoked_at.is_(None), kiosks.c.left_at.is_(None)
    columns = (kiosks.c.kiosk_id, kiosks.c.parts, kiosks.c.shared_at, kiosks.c.last_contact_at, kiosks.c.enrolled_at)
    known = connection.execute(select(*columns).where(*may_send, kiosks.c.kiosk_id != bearer.kiosk_id)).all()
    heard = {row.kiosk_id: max(row.last_contact_at or 0, row.enrolled_at) for row in known}
    held_since = at - microseconds.of_length(HELD)
    parts = {row.kiosk_id: int(row.parts) for row in known if row.parts and row.shared_at > held_since}
    lately = frozenset(name for name, heard_at in heard.items() if heard_at > at - microseconds.of_length(here))
    return _Sharing(parts, lately, 1 + sum(heard_at > held_since for heard_at in heard.values()))


def _sharers(place: AskedPlace, known: Mapping[str, Any], others: _Sharing) -> list[Sharer]:
    """The others that hold something of a place, and those that were heard just now and have yet to ask."""
    sharers = []
    for name in others.parts.keys() | others.here:
        row, is_here = known.get(name), name in others.here
        if name not in others.parts:
            sharers.append(Sharer(name))
        elif row is None:
            sharers.append(Sharer(name, 0, share_of(place.capacity, others.parts[name], None), 0, is_here))
        else:
            alone = others.parts[name] == 1
            booked = max(row.booked, place.capacity) if alone else row.booked
            sharers.append(Sharer(name, row.own, booked, row.wanted, is_here))
    return sharers


def _book(connection: Connection, venue: str, places: Iterable[_Key]) -> dict[_Key, dict[str, Any]]:
    book: dict[_Key, dict[str, Any]] = {}
    of_these = tuple_(shares.c.kind, shares.c.key).in_(list(places))
    for row in connection.execute(select(shares).where(shares.c.venue == venue, of_these)).all():
        book.setdefault((row.kind, row.key), {})[row.kiosk_id] = row
    return book


def _all_of(connection: Connection, bearer: Bearer, at: int) -> list[GivenPlace]:
    """All that a kiosk has in the book. Of a place that was shared out before it came it has nothing yet."""
    venue = shares.c.venue == bearer.venue
    own = select(shares.c.kind, shares.c.key, shares.c.share).where(venue, shares.c.kiosk_id == bearer.kiosk_id)
    theirs = {(row.kind, row.key): int(row.share) for row in connection.execute(own)}
    places = connection.execute(select(shares.c.kind, shares.c.key).where(venue).distinct()).all()
    fresh = [(row.kind, row.key) for row in places if (row.kind, row.key) not in theirs]
    _write(connection, [_row(bearer.venue, key, bearer.kiosk_id, at, share=0) for key in fresh])
    shared = theirs | dict.fromkeys(fresh, 0)
    return [GivenPlace(kind=kind, key=key, people=people) for (kind, key), people in sorted(shared.items())]


def _row(venue: str, key: _Key, kiosk_id: str, at: int, **said: int) -> dict[str, Any]:
    plain = {"own": 0, "share": 0, "booked": said["share"], "wanted": 0, "round": 0, "brought": 0}
    return {"venue": venue, "kind": key[0], "key": key[1], "kiosk_id": kiosk_id, "said_at": at} | plain | said


def _write(connection: Connection, rows: list[dict[str, Any]]) -> None:
    if rows:
        upsert = insert(shares)
        said = {name: upsert.excluded[name] for name in _SAID}
        connection.execute(
            upsert.on_conflict_do_update(index_elements=["venue", "kind", "key", "kiosk_id"], set_=said), rows
        )
