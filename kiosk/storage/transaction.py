"""The driver's cursor in one write transaction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from kiosk.storage.errors import explained


class Transaction:
    """Runs statements until it has ended.

    A unit of work and its parts hold this and it holds none of them: in a ring they would lie there, with all that the
    cursor keeps, until Python's collector comes.
    """

    def __init__(self, cursor: Any, folder: Path) -> None:
        self._cursor = cursor
        self._folder = folder
        self._has_ended = False

    def run(self, statement: str, values: Sequence[Any]) -> Any:
        """Return the cursor with what a statement found.

        Raises ``RuntimeError`` after the end, ``DiskFull``, ``ReadOnly``.
        """
        if self._has_ended:
            raise RuntimeError("this unit of work has ended")
        try:
            return self._cursor.execute(statement, values)
        except dbapi2.Error as error:
            raise explained(error, self._folder) from error

    def end(self) -> None:
        """Refuse whatever comes later: outside its transaction each statement would stand alone."""
        self._has_ended = True
        # The driver shares prepared statements between cursors: one that is collected later, by another thread, would
        # reset a statement under the next writer's hands.
        self._cursor.close()
