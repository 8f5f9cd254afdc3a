"""Draws the scanner's test sheet."""

from __future__ import annotations

import json
from pathlib import Path

import typst

from kiosk.documents.badge import FONT_CHAIN
from kiosk.documents.errors import DocumentError
from kiosk.documents.qr_symbol import qr_svg, text_svg
from kiosk.domain.passes import issue_pass
from kiosk.domain.scanner_learning import TEST_TEXT

DISPLAY = "Bricolage Grotesque"
SIZES_MM = (30, 20, 12)


def draw_scanner_sheet(resources: Path) -> bytes:
    """Return the test sheet as PDF; raises ``DocumentError`` when the template is broken."""
    root = resources.resolve()
    template = root / "documents" / "scanner-sheet.typ"
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[root / "fonts"])
    content = {
        "fonts": FONT_CHAIN,
        "display": (DISPLAY, *FONT_CHAIN),
        "code": text_svg(TEST_TEXT),
        "pass": qr_svg(issue_pass(0)),
        "text": TEST_TEXT,
        "sizes": SIZES_MM,
    }
    try:
        compiler = typst.Compiler(template, root=root, font_paths=fonts, ignore_system_fonts=True)
        pdf = compiler.compile(format="pdf", sys_inputs={"sheet": json.dumps(content)}, pdf_tags=False)
    except typst.TypstError as error:
        raise DocumentError(error.message, where=str(template)) from error
    assert isinstance(pdf, bytes)
    return pdf
