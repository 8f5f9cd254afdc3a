"""Whom a kiosk believes to be its hub: who has the pinned certificate, or one that the system's authorities know."""

from __future__ import annotations

import ssl
from ipaddress import ip_address

import httpx

from kiosk.sync.errors import HubAway, HubRefuses
from kiosk.wire.invitation import pin_of

ANSWERS_WITHIN_S = 10.0


def trust_of(url: str, certificate: str) -> ssl.SSLContext | bool:
    """Return what checks the hub at an address: one certificate (PEM) and no other, or the system's authorities.

    A pinned certificate stands for itself: neither the name in it nor what the kiosk's clock says of it matters.
    """
    if not url.startswith("https:"):
        return False
    if not certificate:
        return ssl.create_default_context()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=certificate)
    return context


def pinned_certificate(url: str, pin: str) -> str:
    """Return the certificate (PEM) of the hub at an address; raises ``HubRefuses`` where it has not this pin.

    It is fetched by the way that everything else goes, through a proxy where the network has one; what answers is
    believed by its pin alone, and hears nothing but that somebody asks.
    """
    anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
    try:
        with httpx.Client(verify=anybody, timeout=ANSWERS_WITHIN_S) as http, http.stream("GET", url) as answer:
            tls = answer.extensions["network_stream"].get_extra_info("ssl_object")
            pem = ssl.DER_cert_to_PEM_cert(tls.getpeercert(True))
    except httpx.HTTPError as error:
        raise HubAway(f"no answer from the hub: {type(error).__name__}", where=url) from error
    if pin_of_pem(pem) != pin:
        raise HubRefuses(
            "whoever answers here is not the hub of the invitation",
            where=url,
            fix="Check the network, and ask for a new invitation at the hub.",
        )
    return pem


def pin_of_pem(certificate: str) -> str:
    """Return the pin of a certificate in PEM, empty where there is none."""
    return pin_of(ssl.PEM_cert_to_DER_cert(certificate)) if certificate else ""


def is_private(url: httpx.URL) -> bool:
    """Whether nobody on the way can read what is said: over TLS, or within this machine."""
    if url.scheme == "https":
        return True
    try:
        return url.scheme == "http" and ip_address(url.host).is_loopback
    except ValueError:
        return url.scheme == "http" and url.host == "localhost"
