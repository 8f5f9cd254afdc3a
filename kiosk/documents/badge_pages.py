"""A visit's badges, a page each, drawn when a printer asks for them."""

from __future__ import annotations

from kiosk.actions.printing_ports import BadgePreview
from kiosk.documents.badge import DEFAULT_TEMPLATE, PNG_DPI, BadgeDrawer
from kiosk.documents.visit_badge import contents_of
from kiosk.domain.badges import BadgeBatch
from kiosk.domain.catalogue import Catalogue


class DrawnPages:
    """The ``VisitPages`` port. A label printer wants a picture, a laser printer a PDF: neither draws the other's."""

    def __init__(self, drawer: BadgeDrawer, batch: BadgeBatch, catalogue: Catalogue) -> None:
        self._drawer = drawer
        self._contents = contents_of(batch, catalogue)
        self._template = template_of(batch.visit.programme_key, catalogue)
        visit_id = batch.visit.id
        self.stem = f"{visit_id}-after-{batch.after}" if batch.after else str(visit_id)
        self.count = len(self._contents)

    def pdf(self, first: int = 0, last: int | None = None) -> bytes:
        """Return the pages from ``first`` to before ``last`` as one PDF; raises ``DocumentError``."""
        return self._drawer.pdf(self._contents[first:last], self._template)

    def preview(self) -> BadgePreview:
        """Return the first page and the warnings of all; raises ``DocumentError``."""
        warnings = self._drawer.warnings(self._contents, self._template)
        return BadgePreview(self.png(0), warnings, self.count)

    def png(self, number: int, dpi: int = PNG_DPI) -> bytes:
        """Return one page as a picture; raises ``DocumentError``."""
        return self._drawer.png(self._contents[number], self._template, dpi=dpi)


def template_of(programme_key: str, catalogue: Catalogue) -> str:
    """Return the template that the venue pack names for a programme, or for the place; else the one that came along."""
    return catalogue.programmes[programme_key].badge_template or catalogue.venue.badge_template or DEFAULT_TEMPLATE
