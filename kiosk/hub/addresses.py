"""Which addresses are this machine's own."""

from __future__ import annotations

from ipaddress import ip_address

PORT = 8700  # of the hub, where nobody names another


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
