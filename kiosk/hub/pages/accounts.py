"""Who may see a venue's pages: users with a role, their passwords and sessions, and what each did.

Passwords are kept as argon2id, sessions as hashes. Five wrong passwords in a row lock a user for a quarter of an hour,
whichever worker they came to.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import ColumnElement, Connection, delete, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from uuid_utils.compat import uuid7

from kiosk.domain.values import frozen
from kiosk.hub.pages.tables import audit, sessions, users
from kiosk.hub.tables import venues
from kiosk.wire import microseconds

MOST_FAILURES = 5
LOCKED_FOR = timedelta(minutes=15)
SESSION_LASTS = timedelta(hours=12)
SESSION_RESTS = timedelta(hours=2)
SHORTEST_PASSWORD = 12
NAME = re.compile(r"[a-z0-9][a-z0-9.@_-]{0,59}")
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # without those that are taken for others
hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class Role(StrEnum):
    """What a user may do; each may what those before it may."""

    VIEWER = "viewer"
    ORGANISER = "organiser"
    MANAGER = "manager"

    def may(self, needed: Role) -> bool:
        """Whether this role is that one or more."""
        order = list(Role)
        return order.index(self) >= order.index(needed)


@frozen
class User:
    """Somebody who may sign in; ``must_change`` until they have chosen a password of their own."""

    venue: str
    name: str
    role: Role
    must_change: bool
    is_disabled: bool = False
    locked_until: datetime | None = None


class Wrong(Exception):  # noqa: N818 - the name says what is wrong
    """What was given cannot be taken; ``says`` is for whoever gave it."""

    def __init__(self, says: str) -> None:
        super().__init__(says)
        self.says = says


def new_password() -> str:
    """Return a password that somebody can be told: four groups of four letters, 79 bits of chance."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def add_user(connection: Connection, venue: str, name: str, role: Role, password: str, now: datetime) -> None:
    """Add a user, who has to choose another password at the first sign-in. Raises ``Wrong``."""
    if NAME.fullmatch(name) is None:
        raise Wrong("A name has small letters, digits and . @ _ - in it, and begins with a letter or a digit.")
    connection.execute(upsert(venues).values(venue=venue).on_conflict_do_nothing())
    row: dict[str, object] = {"venue": venue, "name": name, "role": role.value}
    row |= {"password_hash": hasher.hash(password), "must_change": True, "made_at": microseconds.of_instant(now)}
    fresh = upsert(users).values(row).on_conflict_do_nothing().returning(users.c.name)
    if connection.scalar(fresh) is None:
        raise Wrong(f"There is already a user {name}.")


def all_users(connection: Connection, venue: str) -> list[User]:
    """Return a venue's users by name."""
    rows = connection.execute(select(*users.c).where(users.c.venue == venue).order_by(users.c.name))
    return [
        User(
            venue,
            row.name,
            Role(row.role),
            row.must_change,
            is_disabled=row.disabled_at is not None,
            locked_until=None if row.locked_until is None else microseconds.as_instant(row.locked_until),
        )
        for row in rows
    ]


def venues_with_users(connection: Connection) -> list[str]:
    """Return the venues whose pages somebody can see."""
    return list(connection.scalars(select(users.c.venue).distinct().order_by(users.c.venue)))


def sign_in(connection: Connection, venue: str, name: str, password: str, now: datetime) -> str | None:
    """Return a new session's token; ``None`` for whoever is not let in, whatever the reason."""
    at = microseconds.of_instant(now)
    row = connection.execute(select(*users.c).where(*_is(venue, name)).with_for_update()).one_or_none()
    known = row is not None and row.disabled_at is None and (row.locked_until or 0) <= at
    if not _matches(row.password_hash if row is not None else _nobodys_hash(), password) or not known:
        if row is not None and known:
            failures = row.failures + 1
            locked = at + microseconds.of_length(LOCKED_FOR) if failures >= MOST_FAILURES else None
            missed = {"failures": 0 if locked else failures, "locked_until": locked}
            connection.execute(update(users).where(*_is(venue, name)).values(missed))
            note(connection, venue, name, "locked" if locked else "was refused", "", now)
        return None
    connection.execute(update(users).where(*_is(venue, name)).values(failures=0, locked_until=None))
    token = secrets.token_urlsafe(32)
    begun = {"venue": venue, "token_hash": _hashed(token), "user": name, "began_at": at, "used_at": at}
    over = at - microseconds.of_length(SESSION_LASTS)
    connection.execute(delete(sessions).where(sessions.c.venue == venue, sessions.c.began_at < over))
    connection.execute(insert(sessions).values(begun))
    note(connection, venue, name, "signed in", "", now)
    return f"{venue}.{token}"


def user_of(connection: Connection, cookie: str, now: datetime, *, is_poll: bool = False) -> User | None:
    """Return whose session it is; a page that renews itself does not keep a session alive."""
    venue, _, token = cookie.partition(".")
    at = microseconds.of_instant(now)
    mine = sessions.c.venue == venue, sessions.c.token_hash == _hashed(token)
    chosen = select(sessions.c.began_at, sessions.c.used_at, users.c.name, users.c.role, users.c.must_change)
    joined = chosen.join(users, (users.c.venue == sessions.c.venue) & (users.c.name == sessions.c.user))
    row = connection.execute(joined.where(*mine, users.c.disabled_at.is_(None))).one_or_none()
    if row is None:
        return None
    if at - row.began_at > microseconds.of_length(SESSION_LASTS) or at - row.used_at > microseconds.of_length(
        SESSION_RESTS
    ):
        connection.execute(delete(sessions).where(*mine))
        return None
    if not is_poll:
        connection.execute(update(sessions).where(*mine).values(used_at=at))
    return User(venue, row.name, Role(row.role), row.must_change)


def sign_out(connection: Connection, cookie: str) -> None:
    """End a session."""
    venue, _, token = cookie.partition(".")
    connection.execute(delete(sessions).where(sessions.c.venue == venue, sessions.c.token_hash == _hashed(token)))


def change_password(connection: Connection, user: User, old: str, new: str) -> None:
    """Let a user choose a password; all their sessions end. Raises ``Wrong``."""
    kept = connection.scalar(select(users.c.password_hash).where(*_is(user.venue, user.name)))
    if kept is None or not _matches(kept, old):
        raise Wrong("That is not your password now.")
    if len(new) < SHORTEST_PASSWORD:
        raise Wrong(f"A password has at least {SHORTEST_PASSWORD} characters. Three or four words do well.")
    if new == old:
        raise Wrong("Choose another password than the one you have now.")
    given = {"password_hash": hasher.hash(new), "must_change": False}
    connection.execute(update(users).where(*_is(user.venue, user.name)).values(given))
    connection.execute(delete(sessions).where(sessions.c.venue == user.venue, sessions.c.user == user.name))


def reset_password(connection: Connection, venue: str, name: str) -> str:
    """Return a user's new password, to be told to them once; their sessions end. Raises ``Wrong``."""
    password = new_password()
    given = {"password_hash": hasher.hash(password), "must_change": True, "failures": 0, "locked_until": None}
    _change(connection, venue, name, given)
    return password


def set_role(connection: Connection, venue: str, name: str, role: Role) -> None:
    """Give a user another role. Raises ``Wrong`` where no manager would be left."""
    _change(connection, venue, name, {"role": role.value})
    _keep_a_manager(connection, venue)


def set_disabled(connection: Connection, venue: str, name: str, now: datetime | None) -> None:
    """Keep a user out from ``now`` on, or (``None``) let them in again. Raises ``Wrong``."""
    _change(connection, venue, name, {"disabled_at": None if now is None else microseconds.of_instant(now)})
    _keep_a_manager(connection, venue)


def note(connection: Connection, venue: str, user: str, act: str, about: str, now: datetime) -> None:
    """Write down who did what."""
    row = {"venue": venue, "at": microseconds.of_instant(now), "id": uuid7(), "user": user, "act": act, "about": about}
    connection.execute(insert(audit).values(row))


@frozen
class Noted:
    """One line of the audit log."""

    at: datetime
    user: str
    act: str
    about: str


def noted(connection: Connection, venue: str, most: int = 200) -> list[Noted]:
    """Return what was done last at a venue's pages, the latest first."""
    chosen = select(*audit.c).where(audit.c.venue == venue).order_by(audit.c.at.desc(), audit.c.id.desc()).limit(most)
    return [Noted(microseconds.as_instant(row.at), row.user, row.act, row.about) for row in connection.execute(chosen)]


def _change(connection: Connection, venue: str, name: str, given: dict[str, object]) -> None:
    if connection.execute(update(users).where(*_is(venue, name)).values(given)).rowcount != 1:
        raise Wrong(f"There is no user {name}.")
    connection.execute(delete(sessions).where(sessions.c.venue == venue, sessions.c.user == name))


def _keep_a_manager(connection: Connection, venue: str) -> None:
    managing = users.c.role == Role.MANAGER.value, users.c.disabled_at.is_(None)
    if connection.scalar(select(users.c.name).where(users.c.venue == venue, *managing).limit(1)) is None:
        raise Wrong("Somebody has to stay who may manage users.")


def _is(venue: str, name: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return users.c.venue == venue, users.c.name == name


def _matches(kept: str, password: str) -> bool:
    try:
        return hasher.verify(kept, password)
    except (InvalidHashError, VerificationError):
        return False


@cache
def _nobodys_hash() -> str:
    """What a password is compared with where there is no such user: it takes as long."""
    return hasher.hash(secrets.token_urlsafe(16))


def _hashed(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def csrf_of(cookie: str) -> str:
    """Return what a form of this session must say: nobody else can know it."""
    return hashlib.sha256(f"form {cookie}".encode()).hexdigest()
