"""Sheets of A4 over IPP: which printers take one, and at which size it comes out."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.actions.printing_ports import PrinterError
from kiosk.devices.ipp_client import Document
from kiosk.devices.ipp_messages import Answer
from kiosk.devices.ipp_printer import A4_MM, IppPrinter


class Client:
    """A printer with some paper in it; ``printed`` holds what it was sent."""

    def __init__(self, *media: str) -> None:
        attributes = {"printer-state": [3], "media-ready": list(media), "printer-is-accepting-jobs": [True]}
        self._answer = Answer(0, attributes)
        self.printed: list[Document] = []

    def printer(self) -> Answer:
        return self._answer

    def print_document(self, document: Document, within_s: float) -> None:
        self.printed.append(document)


def at(client: Client) -> IppPrinter:
    stands_in: Any = client
    return IppPrinter("ipp://hall/ipp/print", stands_in)


def test_a_test_sheet_is_printed_at_its_own_size_and_the_roll_call_as_it_fits() -> None:
    laser = Client("iso_a4_210x297mm")
    at(laser).print_sheets(lambda: b"%PDF sheet", "Scanner test sheet", 5)
    pages: Any = SimpleNamespace(sheets=lambda: b"%PDF roll")
    at(laser).print_roll(pages, 5)
    assert laser.printed == [
        Document(b"%PDF sheet", "Scanner test sheet", A4_MM, fits_sheet=True, may_take_longer=True),
        Document(b"%PDF roll", "Roll call", A4_MM, may_take_longer=True),
    ]


def test_labels_are_no_paper_for_a_sheet_and_it_is_not_even_drawn() -> None:
    labels = Client("oe_62x100mm_62x100mm")

    def draw() -> bytes:
        raise AssertionError("drawn for nothing")

    with pytest.raises(PrinterError, match="The roll is 62 mm wide"):
        at(labels).print_sheets(draw, "Scanner test sheet", 5)
    assert labels.printed == []
