"""What a hub hands to one kiosk so that it can join: its address, a one-time code, and how to know the hub.

As one text, ``ADDRESS#CODE`` or ``ADDRESS#CODE~PIN``. The pin is the SHA-256 of the hub's own certificate (DER), in the
URL-safe alphabet of base64 without padding; a hub whose certificate is signed by a public authority needs none. With a
pin the address may be missing: then the hub is looked for in the local network.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from hashlib import sha256

from kiosk.domain.values import frozen

MDNS_SERVICE = "_kiosk-hub._tcp.local."
MDNS_PIN = "pin"
_PIN = re.compile(r"[A-Za-z0-9_-]{43}")
_CODE = re.compile(r"[A-Za-z0-9_.-]{8,200}")


@frozen
class Invitation:
    """The parts of an invitation; ``url`` or ``pin`` may be empty, not both."""

    url: str
    code: str
    pin: str = ""

    def __str__(self) -> str:
        return f"{self.url}#{self.code}" + (f"~{self.pin}" if self.pin else "")


def read_invitation(text: str) -> Invitation | None:
    """Return what a text invites to; ``None`` where it is no invitation. Whether the address is one is not asked."""
    url, _, rest = "".join(text.split()).partition("#")
    code, tilde, pin = rest.partition("~")
    if _CODE.fullmatch(code) is None or not (url or pin) or (tilde and _PIN.fullmatch(pin) is None):
        return None
    return Invitation(url, code, pin)


def pin_of(certificate: bytes) -> str:
    """Return the pin of a certificate in DER."""
    return urlsafe_b64encode(sha256(certificate).digest()).rstrip(b"=").decode()
