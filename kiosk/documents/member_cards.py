"""Draws members' cards, ten on a sheet of A4."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import typst

from kiosk.documents.badge import FONT_CHAIN, chain_for
from kiosk.documents.errors import DocumentError
from kiosk.documents.font_coverage import FontCoverage
from kiosk.documents.qr_symbol import qr_svg
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Catalogue, Programme
from kiosk.domain.names import first_name
from kiosk.domain.values import frozen

TEMPLATE = "member-card"
HINT = "Show this each time you come"
LETTERS_TOGETHER = 4


@frozen
class CardSheet:
    """What stands on a sheet of cards; ``until`` is the last day on which they hold."""

    cards: tuple[Booking, ...]
    programme: Programme
    catalogue: Catalogue
    until: date


def draw_cards(sheet: CardSheet, resources: Path) -> bytes:
    """Return the cards as PDF; under-18 programmes show the first name only.

    Raises ``DocumentError`` when the template is broken or a font is missing.
    """
    return _drawn(resources, lambda coverage: _sheet(sheet, coverage))


def draw_staff_pass(name: str, code: str, place: str, resources: Path) -> bytes:
    """Return a staff pass as PDF: a card with the name, which signs in at the desk and checks nobody in.

    Raises ``DocumentError`` as ``draw_cards`` does.
    """
    return _drawn(
        resources,
        lambda coverage: {
            "fonts": chain_for(coverage, [name]),
            "place": place,
            "programme": "Staff",
            "until": "Yours alone",
            "hint": "Scan it at the desk to sign in",
            "cards": [{"name": coverage.split(name)[0], "qr": qr_svg(code), "letters": ""}],
        },
    )


def _drawn(resources: Path, sheet: Callable[[FontCoverage], dict[str, object]]) -> bytes:
    root = resources.resolve()
    template = root / "badges" / f"{TEMPLATE}.typ"
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[root / "fonts"])
    files = {font.family: font.path for font in fonts.fonts() if font.path}
    missing = [family for family in FONT_CHAIN if family not in files]
    if missing:
        raise DocumentError(f"fonts missing: {', '.join(missing)}", where=str(root / "fonts"))
    coverage = FontCoverage([Path(files[family]) for family in FONT_CHAIN])
    compiler = typst.Compiler(template, root=root, font_paths=fonts, ignore_system_fonts=True)
    try:
        pdf = compiler.compile(format="pdf", sys_inputs={"sheet": json.dumps(sheet(coverage))}, pdf_tags=False)
    except typst.TypstError as error:
        raise DocumentError(error.message, where=str(template)) from error
    assert isinstance(pdf, bytes)
    return pdf


def _sheet(sheet: CardSheet, coverage: FontCoverage) -> dict[str, object]:
    until = f"Until {sheet.until.day} {sheet.until:%B %Y}"
    return {
        "fonts": chain_for(coverage, (card.name for card in sheet.cards)),
        "place": sheet.catalogue.venue.name,
        "programme": sheet.programme.name,
        "until": until,
        "hint": HINT,
        "cards": [
            {"name": coverage.split(_shown(card, sheet.programme))[0], "qr": qr_svg(card.code),
             "letters": " ".join(_groups(card.code))}
            for card in sheet.cards
        ],
    }  # fmt: skip


def _shown(card: Booking, programme: Programme) -> str:
    is_minor = card.party.people == card.party.under_18
    return first_name(card.name) if programme.first_name_only or is_minor else card.name


def _groups(code: str) -> Sequence[str]:
    return [code[at : at + LETTERS_TOGETHER] for at in range(0, len(code), LETTERS_TOGETHER)]
