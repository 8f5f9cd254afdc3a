"""Joining a hub by its invitation: the address of the hub, a one-time code and how to know the hub, as one text."""

from __future__ import annotations

import httpx

from kiosk.actions.hub_ports import HubLink, Outbox
from kiosk.actions.ports import Clock
from kiosk.sync.errors import HubAway, HubRefuses
from kiosk.sync.finding import Find, found_hub
from kiosk.sync.hub_client import ENROL_AGAIN, HubClient, connected
from kiosk.sync.trust import is_private, pinned_certificate
from kiosk.wire.invitation import Invitation, read_invitation

_NEAR = "Join the hub’s network, or ask for an invitation with the hub’s address."
_FIX = "Ask for a new one at the hub: its page Kiosks, or kiosk hub enrol"


def join_hub(invitation: str, outbox: Outbox, clock: Clock, *, find: Find = found_hub) -> HubLink:
    """Get this kiosk's own token and keep it; an invitation without an address has a pin that is looked for.

    Raises ``HubRefuses``, ``HubAway``.
    """
    invited = read_invitation(invitation)
    if invited is None or not _is_address(invited):
        raise HubRefuses("this is no invitation of a hub", fix=_FIX)
    url = invited.url or find(invited.pin)
    if url is None:
        raise HubAway("the hub of this invitation is not heard in the local network", fix=_NEAR)
    certificate = pinned_certificate(url, invited.pin) if invited.pin else ""
    with connected(url, certificate) as http:
        try:
            enrolled = HubClient(http, now=clock.now).enrol(invited.code, outbox.kiosk_id)
        except HubRefuses as error:
            raise HubRefuses(error.what, where=url, fix=_FIX if error.fix == ENROL_AGAIN else error.fix) from error
    outbox.join(url, enrolled.token, certificate)
    return HubLink(url, enrolled.token, certificate=certificate)


def _is_address(invited: Invitation) -> bool:
    """A token crosses no network in the clear: whoever is not on this machine speaks TLS."""
    if not invited.url:
        return True
    try:
        url = httpx.URL(invited.url)
    except httpx.InvalidURL:
        return False
    return bool(url.host) and is_private(url) and (not invited.pin or url.scheme == "https")
