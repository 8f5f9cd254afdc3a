"""Who may speak for a kiosk: one-time codes, tokens, and taking a token back. Only hashes are kept."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from kiosk.hub.errors import NoSuchKiosk
from kiosk.hub.tables import enrolment_codes, kiosks, venues
from kiosk.wire import microseconds

CODE_HOLDS = timedelta(minutes=10)
_CODE_BYTES, _TOKEN_BYTES = 16, 32  # of chance; so a plain hash is enough, there is nothing to guess


@dataclass(frozen=True, slots=True)
class Bearer:
    """The kiosk that a request's token is of."""

    venue: str
    kiosk_id: str


def make_code(connection: Connection, venue: str, now: datetime, *, again: bool = False) -> str:
    """Return a code with which one kiosk may enrol within ten minutes.

    ``again`` lets it take the name of a kiosk that is known: the same device, set up anew.
    """
    connection.execute(insert(venues).values(venue=venue).on_conflict_do_nothing())
    expired = enrolment_codes.c.expires_at <= microseconds.of_instant(now)
    connection.execute(delete(enrolment_codes).where(enrolment_codes.c.venue == venue, expired))
    code = f"{venue}.{secrets.token_urlsafe(_CODE_BYTES)}"
    until = microseconds.of_instant(now + CODE_HOLDS)
    row = {"venue": venue, "code_hash": _hashed(code), "again": again, "expires_at": until}
    connection.execute(insert(enrolment_codes).values(row))
    return code


def enrol(connection: Connection, code: str, kiosk_id: str, now: datetime) -> tuple[Bearer, str]:
    """Return a kiosk's identity and its new token; the code is used up. Raises ``NoSuchKiosk``."""
    venue = code.partition(".")[0]
    used = (
        delete(enrolment_codes)
        .where(
            enrolment_codes.c.venue == venue,
            enrolment_codes.c.code_hash == _hashed(code),
            enrolment_codes.c.expires_at > microseconds.of_instant(now),
        )
        .returning(enrolment_codes.c.again)
    )
    again = connection.scalar(used)
    if again is None:
        raise NoSuchKiosk("this code is not known, was used, or is older than ten minutes")
    token = f"{venue}.{kiosk_id}.{secrets.token_urlsafe(_TOKEN_BYTES)}"
    row = {"token_hash": _hashed(token), "enrolled_at": microseconds.of_instant(now), "revoked_at": None}
    fresh = insert(kiosks).values(venue=venue, kiosk_id=kiosk_id, **row)
    if again:
        fresh = fresh.on_conflict_do_update(index_elements=["venue", "kiosk_id"], set_=row)
    else:
        fresh = fresh.on_conflict_do_nothing()
    if connection.scalar(fresh.returning(kiosks.c.kiosk_id)) is None:
        raise NoSuchKiosk(f"another kiosk is enrolled as {kiosk_id}")
    return Bearer(venue, kiosk_id), token


def bearer_of(connection: Connection, token: str) -> Bearer:
    """Return whose token it is; raises ``NoSuchKiosk`` for one that is unknown, replaced or revoked."""
    venue, _, rest = token.partition(".")
    kiosk_id = rest.partition(".")[0]
    chosen = select(kiosks.c.token_hash, kiosks.c.revoked_at).where(
        kiosks.c.venue == venue, kiosks.c.kiosk_id == kiosk_id
    )
    row = connection.execute(chosen).one_or_none()
    if row is None or row.revoked_at is not None or not hmac.compare_digest(row.token_hash, _hashed(token)):
        raise NoSuchKiosk("no kiosk has this token")
    return Bearer(venue, kiosk_id)


def revoke(connection: Connection, bearer: Bearer, now: datetime) -> None:
    """Take a kiosk's token back; raises ``NoSuchKiosk`` where there is none."""
    named = (kiosks.c.venue == bearer.venue, kiosks.c.kiosk_id == bearer.kiosk_id)
    taken = update(kiosks).where(*named).values(revoked_at=microseconds.of_instant(now))
    if connection.execute(taken).rowcount != 1:
        raise NoSuchKiosk(f"no kiosk is enrolled as {bearer.kiosk_id}")


def _hashed(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
