"""What tests of printers share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.devices import brother_printer
from tests.devices.fake_brother import FakeBrother


@pytest.fixture
def brother(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeBrother]:
    """A Brother that answers at once, to a kiosk that does not wait long."""
    monkeypatch.setattr(brother_printer, "STATUS_WITHIN_S", 0.3)
    monkeypatch.setattr(brother_printer, "PRINTED_WITHIN_S", 0.5)
    printer = FakeBrother()
    yield printer
    printer.close()
