"""What was typed for an e-mail address."""

from __future__ import annotations

import pytest

from kiosk.domain.mail_addresses import is_whole, likely_meant


@pytest.mark.parametrize("text", ["", "@", "ada", "ada@", "@gmail.com", "ada@localhost"])
def test_an_address_has_a_name_and_a_host(text: str) -> None:
    assert not is_whole(text)
    assert is_whole("ada@love.example")
    assert is_whole("a@b@c.example"), "the last @ divides it"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ada@gmial.com", "ada@gmail.com"),
        ("Ada@Gmai.com", "Ada@gmail.com"),
        ("ada@hotmail.co.u", "ada@hotmail.co.uk"),
        ("ada@GMAIL.com", ""),
        ("ada@love.example", ""),
        ("ada@imperial.ac.uk", ""),
    ],
)
def test_a_slip_in_a_common_host_is_found(typed: str, meant: str) -> None:
    assert likely_meant(typed) == meant
