"""Badges drawn in every way that a printer asks for, and what their template tells of its texts."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.documents.badge import DEFAULT_TEMPLATE, BadgeDrawer
from kiosk.documents.badge_content import BadgeContent
from kiosk.domain.badge_warnings import BadgeWarning


@dataclass(frozen=True)
class Drawn:
    """A badge as PDF and as PNG at 300 dpi, its name's size (0 for none), and what does not stand there as given."""

    pdf: bytes
    png: bytes
    name_size_pt: float
    warnings: tuple[BadgeWarning, ...]


def draw(drawer: BadgeDrawer, content: BadgeContent, template: str = DEFAULT_TEMPLATE) -> Drawn:
    """Draw one badge; raises ``DocumentError``."""
    pdf, png = drawer.pdf([content], template), drawer.png(content, template)
    printable, _ = drawer._printable(content)
    sizes = [fit["size_pt"] for fit in drawer._fits(template, [printable]) if fit["field"] == "name"]
    return Drawn(pdf, png, next(iter(sizes), 0.0), drawer.warnings([content], template))
