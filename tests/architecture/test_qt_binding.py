"""What PySide does behind one's back.

6.12.0 on Python 3.11 gives back one reference too many to None (void methods) and True (emit): a kiosk that runs all
day then dies with "deallocating None". 6.11.3 does not; a test guards the next change. Each version reads, and keeps,
the source of every module that is imported after it (23 MB of ours and what it uses) unless Python's own import is
put back.
"""

from __future__ import annotations

import subprocess
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


def test_no_source_is_read_and_kept_of_what_is_imported_after_qt() -> None:
    asked = "import linecache, ui.__main__; print(*(file for file in linecache.cache if file.endswith('.py')))"
    kept = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout.split()
    assert len(kept) < 10, kept
