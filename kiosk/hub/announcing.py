"""Saying in the local network where the hub is, by mDNS. Whoever hears it still needs an invitation.

What is said is the port and the pin of the hub's certificate; a kiosk believes an address only when whoever answers
there has the certificate of its invitation.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from kiosk.wire.invitation import MDNS_PIN, MDNS_SERVICE

logger = logging.getLogger(__name__)


@contextmanager
def announced(pin: str, port: int, addresses: Sequence[str]) -> Iterator[None]:
    """Announce the hub while it serves; it serves all the same where the network takes no announcement."""
    from zeroconf import Error, ServiceInfo, Zeroconf

    service = ServiceInfo(
        MDNS_SERVICE,
        f"{pin[:16]}.{MDNS_SERVICE}",
        port=port,
        parsed_addresses=list(addresses),
        properties={MDNS_PIN: pin},
    )
    try:
        network = Zeroconf(interfaces=list(addresses))
        network.register_service(service, allow_name_change=True)
    except (OSError, Error) as error:
        logger.info("The hub cannot be announced in the local network: %s", type(error).__name__)
        yield
        return
    try:
        yield
    finally:
        network.close()


def own_addresses() -> list[str]:
    """Return this machine's IPv4 addresses in its networks."""
    import ifaddr

    found = [ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips if isinstance(ip.ip, str)]
    return [address for address in found if not address.startswith("127.")]
