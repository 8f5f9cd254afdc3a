"""Taking a kiosk's facts: each once, in one transaction a push.

A fact that the hub has under the same id is known. One under a number that another fact has means that the kiosk was
restored from a backup and went on counting: that push is not taken, and the kiosk is told which numbers are free.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, text, update
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.values import frozen
from kiosk.hub.arrays import any_of, as_array, as_ids
from kiosk.hub.changes import locked_changes, note_changes
from kiosk.hub.enrolment import Bearer
from kiosk.hub.erasing import note_erased
from kiosk.hub.reading import Good, Unusable
from kiosk.hub.rounds import must_say_all
from kiosk.hub.sharing import is_wanted
from kiosk.hub.tables import facts, kiosks, quarantine
from kiosk.hub.unnaming import purge_names
from kiosk.wire import microseconds
from kiosk.wire.messages import FactAnswer, NumbersTaken, PeerContact, Push, PushAnswer, Standing, Word

_ACCEPTED, _KNOWN = FactAnswer(word=Word.ACCEPTED), FactAnswer(word=Word.KNOWN)
_MOST_OFFSET_US = 200 * 366 * 86_400 * 1_000_000  # beyond that times could not be added up; no clock is so wrong

# One statement with an array a column: a tenth of the time of a row a value list, and planned once. What is JSON goes
# as one array of JSON: as an array of texts each of them is quoted once more, which took half of a push.
_INSERT = text(
    """
    INSERT INTO facts (venue, kiosk_id, clock_offset_us, received_at, change, sequence, id, kind, occurred_at,
        monotonic_ns, clock_behind, schema_version, visit_id, people, body, beyond)
    SELECT :venue, :kiosk_id, :clock_offset_us, :received_at, :change + sent.ordinality, sent.sequence, sent.id,
        sent.kind, sent.occurred_at, sent.monotonic_ns, sent.clock_behind, sent.schema_version, sent.visit_id,
        sent.people, sent.body, nullif(sent.beyond, 'null')
    FROM ROWS FROM (unnest(CAST(:sequence AS bigint[]), CAST(:id AS uuid[]), CAST(:kind AS text[]),
        CAST(:occurred_at AS bigint[]), CAST(:monotonic_ns AS bigint[]), CAST(:clock_behind AS boolean[]),
        CAST(:schema_version AS integer[]), CAST(:visit_id AS uuid[]), CAST(:people AS integer[])),
        jsonb_array_elements(CAST(:body AS jsonb)), jsonb_array_elements(CAST(:beyond AS jsonb))) WITH ORDINALITY
      AS sent (sequence, id, kind, occurred_at, monotonic_ns, clock_behind, schema_version, visit_id, people, body,
        beyond, ordinality)
    """
)
# The end of the run of numbers without a gap that begins after the mark; facts kept aside are here, too.
_CONTIGUOUS = text(
    """
    SELECT max(sequence) FROM (
        SELECT sequence, sequence - row_number() OVER (ORDER BY sequence) AS run FROM (
            SELECT sequence FROM facts
            WHERE venue = :venue AND kiosk_id = :kiosk_id AND sequence > :high_water
            UNION
            SELECT sequence FROM quarantine
            WHERE venue = :venue AND kiosk_id = :kiosk_id AND sequence > :high_water
        ) AS later
    ) AS runs WHERE run = :high_water
    """
)


@frozen
class _Sorted:
    """A push sorted by what becomes of each fact; ``words`` are the answers in the order sent."""

    words: list[FactAnswer]
    fresh: list[Good]
    aside: list[Unusable]
    taken: list[int]


def standing(connection: Connection, bearer: Bearer, now: datetime, version: str = "") -> Standing:
    """Return what the hub has of a kiosk, and note that it was here, with which version of the program.

    One that was let go hears of no others. Names at the hub whose last day is past go meanwhile.
    """
    at = microseconds.of_instant(now)
    purge_names(connection, bearer.venue, now.date())
    noted = update(kiosks).where(*_is(bearer)).values(last_contact_at=at, version=version)
    row = connection.execute(noted.returning(kiosks.c.high_water, kiosks.c.newest)).one()
    others = select(kiosks.c.kiosk_id, kiosks.c.last_contact_at).where(
        kiosks.c.venue == bearer.venue, kiosks.c.kiosk_id != bearer.kiosk_id, kiosks.c.revoked_at.is_(None)
    )
    peers = [] if bearer.is_revoked else connection.execute(others.order_by(kiosks.c.kiosk_id)).all()
    return Standing(
        venue=bearer.venue,
        kiosk_id=bearer.kiosk_id,
        now=at,
        high_water=row.high_water,
        newest=row.newest,
        peers=[PeerContact(kiosk_id=peer.kiosk_id, last_contact_at=peer.last_contact_at) for peer in peers],
        renew=bearer.is_due,
        revoked=bearer.is_revoked,
        places_wanted=is_wanted(connection, bearer, now) or must_say_all(connection, bearer),
    )


def take(
    connection: Connection, bearer: Bearer, push: Push, read: Sequence[Good | Unusable], now: datetime
) -> PushAnswer | NumbersTaken:
    """Take a push in the caller's transaction; only after its commit may the answer be given.

    ``read`` are its facts as they were read.
    """
    change = locked_changes(connection, bearer.venue)
    row = connection.execute(select(kiosks.c.high_water, kiosks.c.newest).where(*_is(bearer))).one()
    sorted_ = _sorted(read, *_known(connection, bearer, read, row.newest))
    if sorted_.taken:
        return NumbersTaken(first_taken=min(sorted_.taken), newest=max(row.newest, *sorted_.taken))
    at, offset = microseconds.of_instant(now), max(-_MOST_OFFSET_US, min(push.clock_offset_us or 0, _MOST_OFFSET_US))
    stamp = {"clock_offset_us": offset, "received_at": at}
    add_facts(connection, bearer, sorted_.fresh, change, stamp, row.newest)
    _put_aside(connection, bearer, sorted_.aside, stamp)
    here = [each.fact.sequence for each in sorted_.fresh] + [each.sequence or 0 for each in sorted_.aside]
    high_water = _high_water(connection, bearer, row, here)
    newest = max([row.newest, *here])
    said = {
        "high_water": high_water,
        "newest": newest,
        "waiting": max(0, push.waiting - len(push.facts)),
        "last_contact_at": at,
    }
    if push.clock_offset_us is not None:
        said["clock_offset_us"] = offset
    connection.execute(update(kiosks).where(*_is(bearer)).values(said))
    return PushAnswer(
        venue=bearer.venue,
        kiosk_id=bearer.kiosk_id,
        now=at,
        high_water=high_water,
        newest=newest,
        answers=sorted_.words,
    )


def _high_water(connection: Connection, bearer: Bearer, row: Any, here: Sequence[int]) -> int:
    """Return up to where nothing is missing; the database is asked only where there are gaps."""
    numbers = sorted(set(here))
    if row.newest == row.high_water and numbers == list(range(row.high_water + 1, row.high_water + 1 + len(numbers))):
        return int(row.high_water) + len(numbers)
    mark = {"venue": bearer.venue, "kiosk_id": bearer.kiosk_id, "high_water": row.high_water}
    return int(connection.scalar(_CONTIGUOUS, mark) or row.high_water)


def _is(bearer: Bearer) -> tuple[Any, Any]:
    return kiosks.c.venue == bearer.venue, kiosks.c.kiosk_id == bearer.kiosk_id


def _known(
    connection: Connection, bearer: Bearer, read: Sequence[Good | Unusable], newest: int
) -> tuple[set[UUID], dict[int, UUID]]:
    """Return which ids of these are at the hub, and which of their numbers are, with the id of each.

    After ``newest`` no number is taken.
    """
    ids = [each.fact.id for each in read if isinstance(each, Good)]
    numbers = [each.fact.sequence for each in read if isinstance(each, Good)]
    if not ids:
        return set(), {}
    by_id = select(facts.c.id).where(facts.c.venue == bearer.venue, facts.c.id == any_of(ids))
    known = set(connection.scalars(by_id))
    if min(numbers) > newest:
        return known, {}
    by_number = select(facts.c.sequence, facts.c.id).where(
        facts.c.venue == bearer.venue,
        facts.c.kiosk_id == bearer.kiosk_id,
        facts.c.sequence.between(min(numbers), max(numbers)),
    )
    return known, {row.sequence: row.id for row in connection.execute(by_number)}


def _sorted(read: Iterable[Good | Unusable], ids: set[UUID], numbers: dict[int, UUID]) -> _Sorted:
    out = _Sorted([], [], [], [])
    for each in read:
        if isinstance(each, Unusable):
            out.words.append(FactAnswer(word=Word.QUARANTINED, reason=each.reason))
            out.aside.append(each)
        elif each.fact.id in ids:
            out.words.append(_KNOWN)
        elif each.fact.sequence in numbers:
            out.taken.append(each.fact.sequence)
        else:
            ids.add(each.fact.id)
            numbers[each.fact.sequence] = each.fact.id
            out.words.append(_ACCEPTED)
            out.fresh.append(each)
    return out


def add_facts(
    connection: Connection, bearer: Bearer, fresh: Sequence[Good], change: int, stamp: dict[str, int], newest: int
) -> None:
    """Add facts that are not at the hub; the caller holds the venue's row, which stands at ``change``.

    ``newest`` is the last number that anything of this kiosk had, what is kept aside included.
    """
    if not fresh:
        return
    columns = ("sequence", "kind", "occurred_at", "monotonic_ns", "clock_behind", "schema_version", "people")
    said = {name: as_array([getattr(each.fact, name) for each in fresh]) for name in columns}
    said |= {name: as_ids([getattr(each.fact, name) for each in fresh]) for name in ("id", "visit_id")}
    said |= {"body": _json_array(each.body for each in fresh), "beyond": _json_array(each.beyond for each in fresh)}
    whose = {"venue": bearer.venue, "kiosk_id": bearer.kiosk_id, "change": change}
    connection.execute(_INSERT, said | whose | stamp)
    note_changes(connection, bearer.venue, change + len(fresh), bearer.kiosk_id)
    note_erased(connection, bearer.venue, [each.fact for each in fresh])
    numbers = [each.fact.sequence for each in fresh]
    if min(numbers) > newest:
        return
    # What an older program kept aside and this one can use stands in one place only.
    kept = (quarantine.c.venue == bearer.venue, quarantine.c.kiosk_id == bearer.kiosk_id)
    span = quarantine.c.sequence.between(min(numbers), max(numbers))
    here = select(facts.c.sequence).where(facts.c.venue == bearer.venue, facts.c.kiosk_id == bearer.kiosk_id, span)
    connection.execute(delete(quarantine).where(*kept, span, quarantine.c.sequence.in_(here)))


def _json_array(texts: Iterable[str | None]) -> str:
    return f"[{','.join(each or 'null' for each in texts)}]"


def _put_aside(connection: Connection, bearer: Bearer, aside: Sequence[Unusable], stamp: dict[str, int]) -> None:
    rows = [
        {
            "venue": bearer.venue,
            "kiosk_id": bearer.kiosk_id,
            "digest": each.digest,
            "sequence": each.sequence,
            "reason": each.reason,
            "sent": each.sent,
            **stamp,
        }
        for each in aside
    ]
    if rows:
        connection.execute(insert(quarantine).on_conflict_do_nothing(), rows)
