"""Finding a hub in the local network by mDNS. What is heard is a claim: only TLS shows who has the certificate."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from threading import Event

from kiosk.wire.invitation import MDNS_PIN, MDNS_SERVICE

LOOKS_FOR_S = 3.0
Find = Callable[[str], str | None]
logger = logging.getLogger(__name__)


def found_hub(pin: str, interfaces: Sequence[str] | None = None, within_s: float = LOOKS_FOR_S) -> str | None:
    """Return the address of a hub that says it has the certificate of a pin; ``None`` where none is heard in time."""
    from zeroconf import InterfaceChoice, ServiceBrowser, ServiceListener, Zeroconf

    heard = Event()
    addresses: list[str] = []

    class Listener(ServiceListener):
        def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
            service = zc.get_service_info(type_, name, timeout=int(within_s * 1000))
            if service is None or service.properties.get(MDNS_PIN.encode()) != pin.encode():
                return
            addresses.extend(f"https://{each}:{service.port}" for each in service.parsed_addresses() if ":" not in each)
            heard.set()

        def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
            self.add_service(zc, type_, name)

        def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
            """A hub that says goodbye may be back at once."""

    try:
        network = Zeroconf(interfaces=list(interfaces) if interfaces else InterfaceChoice.All)
    except OSError as error:
        logger.info("The local network cannot be asked for a hub: %s", type(error).__name__)
        return None
    try:
        ServiceBrowser(network, MDNS_SERVICE, Listener())
        heard.wait(within_s)
    finally:
        network.close()
    return addresses[0] if addresses else None
