"""Whether what was typed can be an e-mail address, and which one was likely meant (look.md F6)."""

from __future__ import annotations

import difflib

COMMON_HOSTS = (
    "gmail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "yahoo.com", "yahoo.co.uk", "icloud.com",
)  # fmt: skip
_AS_NEAR = 0.8  # a letter too many, too few or another: "gmial.com" is meant for one of these, "mail.org" is not


def is_whole(text: str) -> bool:
    """Tell whether nothing is missing of an address."""
    name, at, host = text.rpartition("@")
    return bool(name and at and "." in host)


def likely_meant(text: str) -> str:
    """Return the address at a common host that is a slip away, empty where there is none."""
    name, _, host = text.rpartition("@")
    near = difflib.get_close_matches(host.casefold(), COMMON_HOSTS, n=1, cutoff=_AS_NEAR)
    return f"{name}@{near[0]}" if near and host.casefold() not in COMMON_HOSTS else ""
