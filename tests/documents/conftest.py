"""A drawer over the real resources, made once, and the content that tests vary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.documents.badge import BadgeDrawer
from kiosk.documents.badge_content import BadgeContent
from kiosk.domain.passes import badge_code, issue_pass

PASS = issue_pass(123_456_789_012_345_678)
RESOURCES = Path(__file__).parents[2] / "resources"

MakeContent = Callable[..., BadgeContent]


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture(scope="session")
def drawer() -> BadgeDrawer:
    return BadgeDrawer(RESOURCES)


@pytest.fixture(scope="session")
def make_content() -> MakeContent:
    plain = BadgeContent(
        name="Jo",
        programme="Maker Challenge",
        session="Week 7",
        date_text="Sunday 22 November 2026",
        role="Visitor",
        mark_shape="cog",
        mark_turn=0,
        pass_code=PASS,
        badge_code=badge_code(PASS),
        place="The Invention Rooms",
        footer="Wi-Fi: Makers-Guest. Fire: meet at the Wood Lane gate.",
    )

    def make(**changes: Any) -> BadgeContent:
        return replace(plain, **changes)

    return make
