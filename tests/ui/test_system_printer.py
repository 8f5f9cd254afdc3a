"""A printer of the operating system: the page is as large as the badge."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from kiosk.actions.printing_ports import PrinterError
from tests.devices.test_brother_printer import Pages
from ui.adapters.system_printer import SystemPrinter


def test_each_badge_is_a_page_of_its_own_size(qtbot: QtBot, tmp_path: Path) -> None:
    """Complaint 29: no dialog stands between a badge and the system's printer; 27: nothing is cropped."""
    made: list[Path] = []

    def to_file(_: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.append(tmp_path / f"{len(made)}.pdf")
        printer.setOutputFileName(str(made[-1]))
        return printer

    out: list[int] = []
    SystemPrinter("system", "", to_file).print_badges(Pages(2), 0, out.append)
    assert out == [1, 2]
    for file in made:
        (page,) = PdfReader(file).pages
        assert {round(float(side) / 72 * 25.4) for side in (page.mediabox.width, page.mediabox.height)} == {100, 62}


def test_a_queue_that_the_system_does_not_have_does_not_answer(qtbot: QtBot) -> None:
    with pytest.raises(PrinterError, match="does not answer"):
        SystemPrinter("system:No such queue", "No such queue").print_badges(Pages(), 0, lambda _: None)
