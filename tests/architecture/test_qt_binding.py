"""PySide6 6.12.0 on Python 3.11 gives back one reference too many to None (void methods) and True (emit).

A kiosk that runs all day then dies with "deallocating None". PySide6 6.11.3 does not; this test guards the next change.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QStringListModel, Signal

CALLS = 100
SLACK = 20


class Sender(QObject):
    sent = Signal()


@pytest.mark.parametrize("call", ["emit", "void"])
def test_calls_into_qt_keep_the_reference_counts_of_constants(call: str) -> None:
    sender, model = Sender(), QStringListModel()
    calls: dict[str, Callable[[], object]] = {
        "emit": sender.sent.emit,
        "void": lambda: (model.setStringList(["a"]), QCoreApplication.processEvents()),
    }
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        calls[call]()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] > before[0] - SLACK
    assert after[1] > before[1] - SLACK
