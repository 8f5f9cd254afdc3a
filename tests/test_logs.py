"""The log: one object a line, and nothing in it that a visitor said."""

from __future__ import annotations

import json
import logging
import resource
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.bootstrap import build
from kiosk.logs import start_log
from kiosk.settings import Settings


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log's file; afterwards the loggers are as they were."""
    loggers = [logging.getLogger(name) for name in ("kiosk", "ui")]
    before = [(logger.handlers, logger.level) for logger in loggers]
    start_log(tmp_path / "logs")
    yield tmp_path / "logs" / "kiosk.log"
    for logger, (handlers, level) in zip(loggers, before, strict=True):
        for handler in logger.handlers:
            handler.close()
        logger.handlers, logger.level = handlers, level


def test_a_program_that_is_brought_down_leaves_no_image_of_its_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits: list[tuple[int, tuple[int, int]]] = []
    monkeypatch.setattr("resource.setrlimit", lambda *limit: limits.append(limit))
    build(Settings(data_dir=tmp_path / "data")).close()
    assert limits == [(resource.RLIMIT_CORE, (0, 0))]


def lines(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text("utf-8").splitlines()]


def stumble(name: str) -> None:
    raise ValueError(f"{name} cannot be admitted")


def test_each_entry_is_one_object_on_one_line(log: Path) -> None:
    logging.getLogger("kiosk.storage").info("a backup of\n%s pages was made", 12)
    logging.getLogger("ui.jobs").info("done", extra={"job": "check in", "outcome": "Admitted"})
    first, second = lines(log)
    assert (first["level"], first["from"], first["says"]) == ("info", "kiosk.storage", "a backup of\n12 pages was made")
    assert first["at"].endswith("+00:00")
    assert (second["job"], second["outcome"]) == ("check in", "Admitted")


def test_an_exception_is_logged_by_type_and_place_and_never_by_its_text(log: Path, expected_log: Any) -> None:
    expected_log("a job failed")
    try:
        stumble("Ada Lovelace")
    except ValueError:
        logging.getLogger("ui.jobs").exception("a job failed", extra={"job": "check in"})
    (line,) = lines(log)
    assert (line["level"], line["error"], line["job"]) == ("error", "ValueError", "check in")
    assert [place.partition(":")[0] for place in line["trace"]] == ["test_logs.py"] * 2
    assert line["trace"][-1].endswith(" stumble")
    assert "Ada" not in log.read_text("utf-8")


def test_what_caused_an_exception_is_not_quoted_either(log: Path, expected_log: Any) -> None:
    expected_log("a job failed")
    try:
        try:
            stumble("Ada Lovelace")
        except ValueError as error:
            raise RuntimeError("Bo Berg") from error
    except RuntimeError:
        logging.getLogger("kiosk.actions").exception("a job failed")
    text = log.read_text("utf-8")
    assert "Ada" not in text
    assert "Bo" not in text


def test_a_field_that_is_not_known_to_be_harmless_is_left_out(log: Path) -> None:
    logging.getLogger("kiosk").info("admitted", extra={"visit": 7, "visitor": "Ada Lovelace", "code": "A1"})
    (line,) = lines(log)
    assert line["visit"] == "7"
    assert line.keys() == {"at", "level", "from", "says", "visit"}


def test_the_log_is_for_the_kiosk_alone_and_not_for_its_libraries(log: Path) -> None:
    logging.getLogger("sqlalchemy.engine").info("SELECT name FROM personal")
    logging.getLogger("kiosk").debug("too much")
    logging.getLogger("kiosk").info("started")
    assert [line["says"] for line in lines(log)] == ["started"]


def test_a_second_start_writes_each_entry_once(log: Path) -> None:
    start_log(log.parent)
    logging.getLogger("kiosk").info("started")
    assert [line["says"] for line in lines(log)] == ["started"]


def test_the_log_takes_no_more_than_five_megabytes(log: Path) -> None:
    logger = logging.getLogger("kiosk")
    for _ in range(7_000):
        logger.info("x" * 1_000)
    files = sorted(log.parent.iterdir())
    assert [path.name for path in files] == ["kiosk.log", *(f"kiosk.log.{number}" for number in range(1, 5))]
    assert sum(path.stat().st_size for path in files) <= 5_000_000


def test_only_the_owner_may_look_into_the_folder(log: Path) -> None:
    assert log.parent.stat().st_mode & 0o777 == 0o700
