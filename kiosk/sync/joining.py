"""Joining a hub by its invitation: the address of the hub and a one-time code, as one text."""

from __future__ import annotations

import httpx

from kiosk.actions.hub_ports import HubLink, Outbox
from kiosk.actions.ports import Clock
from kiosk.sync.errors import HubRefuses
from kiosk.sync.hub_client import HubClient, connected

_FIX = "Ask for a new one at the hub: kiosk hub enrol"


def join_hub(invitation: str, outbox: Outbox, clock: Clock) -> HubLink:
    """Get this kiosk's own token and keep it; raises ``HubRefuses``, ``HubAway``."""
    address, _, code = invitation.strip().partition("#")
    url = _address(address)
    if url is None or not code:
        raise HubRefuses("this is no invitation of a hub", fix=_FIX)
    with connected(url) as http:
        enrolled = HubClient(http, now=clock.now).enrol(code, outbox.kiosk_id)
    outbox.join(url, enrolled.token)
    return HubLink(url, enrolled.token)


def _address(said: str) -> str | None:
    try:
        url = httpx.URL(said)
    except httpx.InvalidURL:
        return None
    return said if url.scheme in ("http", "https") and url.host else None
