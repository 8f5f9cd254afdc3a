"""Who may speak for a kiosk: one-time codes, tokens, and taking a token back. Only hashes are kept.

A kiosk whose token was taken back may bring what it has for some time more; then, or when it has said farewell, the
token is void.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from kiosk.domain.values import frozen
from kiosk.hub.errors import NoSuchKiosk
from kiosk.hub.tables import enrolment_codes, kiosks, venues
from kiosk.wire import microseconds

HUB = "hub"  # under this name the hub itself records; no kiosk may have it
CODE_HOLDS = timedelta(minutes=10)
TOKEN_LASTS = timedelta(days=30)
REVOKED_MAY_BRING = timedelta(days=30)
_CODE_BYTES, _TOKEN_BYTES = 16, 32  # of chance; so a plain hash is enough, there is nothing to guess


@frozen
class Bearer:
    """The kiosk that a request's token is of; ``is_due`` says that it is time for another token."""

    venue: str
    kiosk_id: str
    is_revoked: bool = False
    is_due: bool = False


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
    if kiosk_id == HUB:
        raise NoSuchKiosk(f"no kiosk can be called {HUB}: that is the hub itself")
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
    token, at = _token(venue, kiosk_id), microseconds.of_instant(now)
    row = {"token_hash": _hashed(token), "enrolled_at": at, "token_made_at": at}
    row |= {"revoked_at": None, "left_at": None, "next_token_hash": None}
    fresh = insert(kiosks).values(venue=venue, kiosk_id=kiosk_id, **row)
    if again:
        fresh = fresh.on_conflict_do_update(index_elements=["venue", "kiosk_id"], set_=row)
    else:
        fresh = fresh.on_conflict_do_nothing()
    if connection.scalar(fresh.returning(kiosks.c.kiosk_id)) is None:
        raise NoSuchKiosk(f"another kiosk is enrolled as {kiosk_id}")
    return Bearer(venue, kiosk_id), token


def bearer_of(connection: Connection, token: str, now: datetime) -> Bearer:
    """Return whose token it is; raises ``NoSuchKiosk`` for one that is unknown, replaced or void."""
    venue, _, rest = token.partition(".")
    bearer, hash_ = Bearer(venue, rest.partition(".")[0]), _hashed(token)
    row = connection.execute(select(*kiosks.c).where(*_is(bearer))).one_or_none()
    if row is None or row.left_at is not None or not _is_one_of(hash_, row.token_hash, row.next_token_hash):
        raise NoSuchKiosk("no kiosk has this token")
    at = microseconds.of_instant(now)
    if row.revoked_at is not None and at - row.revoked_at > microseconds.of_length(REVOKED_MAY_BRING):
        raise NoSuchKiosk("this kiosk was let go")
    if row.token_hash != hash_:  # the next one is in use: from here on it is the only one
        connection.execute(update(kiosks).where(*_is(bearer)).values(token_hash=hash_, next_token_hash=None))
    is_due = row.revoked_at is None and at - row.token_made_at > microseconds.of_length(TOKEN_LASTS)
    return Bearer(bearer.venue, bearer.kiosk_id, is_revoked=row.revoked_at is not None, is_due=is_due)


def renew(connection: Connection, bearer: Bearer, now: datetime) -> str:
    """Return a kiosk's next token; the one that it has holds until the next is used."""
    token = _token(bearer.venue, bearer.kiosk_id)
    given = {"next_token_hash": _hashed(token), "token_made_at": microseconds.of_instant(now)}
    connection.execute(update(kiosks).where(*_is(bearer)).values(given))
    return token


def revoke(connection: Connection, bearer: Bearer, now: datetime) -> None:
    """Let a kiosk go: it may bring what it has; raises ``NoSuchKiosk`` where there is none."""
    taken = update(kiosks).where(*_is(bearer)).values(revoked_at=microseconds.of_instant(now))
    if connection.execute(taken).rowcount != 1:
        raise NoSuchKiosk(f"no kiosk is enrolled as {bearer.kiosk_id}")


def part(connection: Connection, bearer: Bearer, now: datetime) -> None:
    """Take a kiosk's farewell: it brought all, wiped what it had received, and its token is void."""
    gone = microseconds.of_instant(now)
    connection.execute(update(kiosks).where(*_is(bearer)).values(left_at=gone, next_token_hash=None))


def _is(bearer: Bearer) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return kiosks.c.venue == bearer.venue, kiosks.c.kiosk_id == bearer.kiosk_id


def _is_one_of(hash_: bytes, *kept: bytes | None) -> bool:
    return any(hmac.compare_digest(each, hash_) for each in kept if each is not None)


def _token(venue: str, kiosk_id: str) -> str:
    return f"{venue}.{kiosk_id}.{secrets.token_urlsafe(_TOKEN_BYTES)}"


def _hashed(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
