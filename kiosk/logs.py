"""The log: one JSON object a line, rotated, without personal data.

Modules log ids and kinds, never names, codes or what was typed; exceptions are logged by type and place, because
their text may quote what a visitor entered.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import extract_tb

_FIELDS = ("visit", "screen", "job", "check", "outcome", "route", "status", "took_ms")


class JsonLine(logging.Formatter):
    """Formats a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return time, level, logger, message, known extra fields, and an exception's type and places."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": record.getMessage(),
        }
        line.update({name: str(getattr(record, name)) for name in _FIELDS if hasattr(record, name)})
        if record.exc_info and record.exc_info[0] is not None:
            places = extract_tb(record.exc_info[2])
            line["error"] = record.exc_info[0].__name__
            line["trace"] = [f"{Path(place.filename).name}:{place.lineno} {place.name}" for place in places]
        return json.dumps(line)


def keep_no_memory_image() -> None:
    """Have no image of the memory written where the program is brought down: the names of that moment stand in it."""
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):  # a stricter limit than ours already holds
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def start_log(folder: Path) -> None:
    """Send the kiosk's log to ``folder/kiosk.log``: five files of one megabyte."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = RotatingFileHandler(folder / "kiosk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8")
    handler.setFormatter(JsonLine())
    for name in ("kiosk", "ui"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.INFO)
        for earlier in logger.handlers:
            earlier.close()
        logger.handlers = [handler]
