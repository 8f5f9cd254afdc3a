"""Badges through IPP: a driverless printer, or a queue of CUPS."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

from kiosk.actions.printing_ports import BadgePages, PrinterError, RollPages
from kiosk.devices.ipp_client import Document, IppClient, paper_of
from kiosk.devices.ipp_faults import fault_of_reasons
from kiosk.devices.ipp_messages import Answer
from kiosk.domain.printer_faults import Fault, FaultKind

WITHIN_S = 25.0  # a printer that slept warms up; one that printed half of it says so itself
SHEET_MM = 140  # from A5 on it is paper, on which a badge is cut out, not a roll
_MM_PER_POINT = 25.4 / 72
_STOPPED = 5
_NEAR_MM = 1
A4_MM = (210, 297)
_AT_LEAST_S = 0.5


class IppPrinter:
    """The ``BadgePrinter`` port: a job a badge, so that after an empty roll the rest comes and nothing twice."""

    def __init__(self, uri: str, client: IppClient | None = None) -> None:
        self.name = uri
        self._client = client or IppClient(uri)

    def print_badges(self, pages: BadgePages, first: int, came_out: Callable[[int], None]) -> None:
        """Print from badge number ``first`` on, each followed to its end; raises ``PrinterError``."""
        papers = paper_of(self._checked())
        for number in range(first, pages.count):
            pdf, size = upright(pages.pdf(number, number + 1))
            document = _on_paper(pdf, size, papers, f"Badge {number + 1} of {pages.count}")
            self._client.print_document(document, WITHIN_S)
            came_out(number + 1)

    def print_roll(self, pages: RollPages, within_s: float) -> None:
        """Print the roll call on sheets; raises ``PrinterError`` when the printer does not begin in time."""
        self._print_sheets(pages.sheets, "Roll call", within_s)

    def print_sheets(self, draw: Callable[[], bytes], title: str, within_s: float) -> None:
        """Print a PDF of A4 pages at its own size; raises ``PrinterError`` as ``print_roll``, and for other paper."""
        self._print_sheets(draw, title, within_s, at_its_size=True)

    def _print_sheets(
        self, draw: Callable[[], bytes], title: str, within_s: float, *, at_its_size: bool = False
    ) -> None:
        ends_at = time.monotonic() + within_s
        papers = paper_of(self._checked())
        if papers and not any(_near(paper, A4_MM) for paper in papers):
            raise PrinterError(Fault(FaultKind.WRONG_ROLL, found_mm=papers[0], needed_mm=A4_MM), where=self.name)
        document = Document(draw(), title, A4_MM, fits_sheet=at_its_size, may_take_longer=True)
        self._client.print_document(document, max(ends_at - time.monotonic(), _AT_LEAST_S))

    def look(self) -> str:
        """Say which paper is in; raises ``PrinterError`` for a printer that cannot print now."""
        printer = self._checked()
        fault = fault_of_reasons(
            each for each in printer.words("printer-state-reasons") if not each.endswith("-report")
        )
        if fault is not None:
            raise PrinterError(fault, where=self.name)
        papers = paper_of(printer)
        return ", ".join(f"{width} x {length} mm" if length else f"{width} mm endless" for width, length in papers)

    def _checked(self) -> Answer:
        printer = self._client.printer()
        if printer.first("printer-state") == _STOPPED or not _accepts(printer):
            fault = fault_of_reasons(printer.words("printer-state-reasons")) or Fault(FaultKind.STOPPED)
            raise PrinterError(fault, where=self.name)
        return printer


def upright(pdf: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return a PDF with its pages turned as labels lie on a roll, narrow side first, and their size in millimetres."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    box = writer.pages[0].mediabox
    width, height = round(float(box.width) * _MM_PER_POINT), round(float(box.height) * _MM_PER_POINT)
    if width <= height:
        return pdf, (width, height)
    for page in writer.pages:
        page.rotate(90)
    turned = io.BytesIO()
    writer.write(turned)
    return turned.getvalue(), (height, width)


def _on_paper(pdf: bytes, size: tuple[int, int], papers: tuple[tuple[int, int], ...], name: str) -> Document:
    """The badge for what is in the printer: its label, an endless roll of its width, or a sheet to cut it from."""
    if not papers or any(_near(paper, size) for paper in papers):
        return Document(pdf, name, size)
    sheets = [paper for paper in papers if min(paper) >= SHEET_MM]
    if sheets:
        return Document(pdf, name, sheets[0], fits_sheet=True)
    raise PrinterError(Fault(FaultKind.WRONG_ROLL, found_mm=papers[0], needed_mm=size))


def _near(paper: tuple[int, int], size: tuple[int, int]) -> bool:
    widths = abs(paper[0] - size[0]) <= _NEAR_MM
    return widths and (paper[1] == 0 or abs(paper[1] - size[1]) <= _NEAR_MM)


def _accepts(printer: Answer) -> bool:
    return printer.first("printer-is-accepting-jobs") is not False
