"""What can be wrong with the hub, as facts.

HubError
├── DatabaseAway     PostgreSQL cannot be reached
│   └── SchemaNewer  it can, and a newer program has been at it
├── NoSuchKiosk      no kiosk of that name, or no right to be it
└── NoLonger         a kiosk that was let go asks for more than to bring what it has
"""

# ruff: noqa: N818 - the names say what is wrong; "Error" would say it twice

from __future__ import annotations

from kiosk.errors import KioskError


class HubError(KioskError):
    """The hub cannot do what was asked."""


class DatabaseAway(HubError):
    """The hub's database cannot be used."""


class SchemaNewer(DatabaseAway):
    """The hub's database is one of a newer program."""


class NoLonger(HubError):
    """A kiosk that was let go may bring what it has, and nothing else."""


class NoSuchKiosk(HubError):
    """Nobody here goes by that name, code or token."""
