"""A test fails on a warning it did not expect, from the log, from Python or from Qt; here such tests are run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

FAILING = {
    "log": ("logging.getLogger('kiosk.sync').warning('clock is behind')", "WARNING kiosk.sync: clock is behind"),
    "log_error": ("logging.getLogger('ui').error('gone')", "ERROR ui: gone"),
    "qt": ("qWarning('Cannot read property of null')", "Cannot read property of null"),
    "python": ("warnings.warn('old', DeprecationWarning)", "DeprecationWarning: old"),
    "thread": ("t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()", "ZeroDivisionError"),
    "expected_in_vain": ("expected_log('never said')", "never said"),
}
PASSING = {
    "information": "logging.getLogger('kiosk').info('checked in')",
    "expected_warning": "logging.getLogger('kiosk').warning('clock is behind'); expected_log('clock .* behind')",
    "expected_word_from_qt": "qWarning('no sound here'); expected_log('no sound')",
}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What pytest says of all those tests, run under the rules of ``tests/conftest.py``."""
    folder = tmp_path_factory.mktemp("run")
    bodies = {name: body for name, (body, _) in FAILING.items()} | PASSING
    tests = [f"def test_{name}(expected_log):\n    {body}\n" for name, body in bodies.items()]
    imports = "import logging, threading, warnings\nfrom PySide6.QtCore import qWarning\n"
    (folder / "test_it.py").write_text("\n\n".join([imports, *tests]))
    options = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-W", "error", "--no-qt-log", "-rA", "--tb=short"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "test_it.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize("name", FAILING)
def test_a_warning_fails_the_test_that_gave_it(said: str, name: str) -> None:
    assert f"ERROR test_it.py::test_{name}" in said or f"FAILED test_it.py::test_{name}" in said
    assert FAILING[name][1] in said


@pytest.mark.parametrize("name", PASSING)
def test_what_is_expected_and_what_is_no_warning_passes(said: str, name: str) -> None:
    assert f"PASSED test_it.py::test_{name}" in said
    assert f"ERROR test_it.py::test_{name}" not in said
