"""One desk a test, over a store in the test's own folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.actions.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk at Saturday noon; in the end its store must be whole."""
    opened = Desk(tmp_path / "data")
    yield opened
    assert opened.store.integrity_check() == ()
    opened.store.close()
