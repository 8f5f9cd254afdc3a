"""What was answered to the equality questions over some days, as files: counts without the small ones."""

from __future__ import annotations

import csv
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime, time
from pathlib import Path

from kiosk.domain.catalogue import Venue
from kiosk.domain.equality import SKIPPED, Counted, EqualityQuestion, EqualitySet
from kiosk.domain.small_cells import LEAST, LEAST_FOR_PERCENT, GivenOut, given_out, held_back, percent_of
from kiosk.domain.values import frozen
from kiosk.exchange.csv_safety import escape_formula
from kiosk.exchange.day_export_columns import Cell, Column
from kiosk.exchange.day_export_files import written_whole
from kiosk.exchange.day_export_workbook import day_workbook

EQUALITY_CSV, EQUALITY_XLSX, EQUALITY_JSON = "equality.csv", "equality.xlsx", "equality.json"
EQUALITY_COLUMNS = (
    Column("question_set", "text", "The version of the questions.", 16),
    Column("question_key", "key", "The question's key in its set.", 20),
    Column("question", "text", "The question in English; the key where the set is no longer there.", 60),
    Column("answer_key", "key", "The answer's key in its set.", 18),
    Column("answer", "text", "The answer in English; the key where the set is no longer there.", 44),
    Column("people", "number", "How many people gave this answer; empty where it is held back.", 8),
    Column("held_back", "yes, no", "Whether the count is below 5, or would let one that is be worked out.", 10),
    Column("percent", "number", "people of answered, in whole percent; empty where fewer than 20 answered.", 8),
    Column("answered", "number", "How many people answered the question (n); empty where fewer than 5 did.", 9),
)
DEFINITION_COLUMNS = (
    Column("definition", "text", "What is defined.", 20),
    Column("meaning", "text", "What it means.", 110),
)
DEFINITIONS = {
    "who": "Adults who checked in by code or form, were drawn by lot and wanted to answer. They stand for themselves, "
    "not for everybody who came.",
    "people": "How many people gave the answer. Whoever was asked twice on two days counts twice.",
    "answered": "People who gave any answer to the question, Prefer not to say included; who skipped it is not in it.",
    "held_back": f"Counts below {LEAST} are not given out, nor those from which they could be worked out. A question "
    "that only an answer held back leads to is held back too.",
    "percent": f"Of those who answered, in whole percent; none for fewer than {LEAST_FOR_PERCENT} people. No answers "
    "are set against one another: they are not kept together.",
    "days": "Both included. Answers that were too few to be kept are in no count. Exports of overlapping days, or of a "
    "programme and of all, can be subtracted from one another: give out one set.",
    "programme": "Where one is named, without the answers of days on which too few of it answered.",
}


@frozen
class EqualityExport:
    """Where the files lie, how many questions and rows they have, and the versions of the questions in them."""

    equality_csv: Path
    workbook: Path
    equality_json: Path
    rows: int
    question_sets: tuple[str, ...]


@frozen
class EqualityPeriod:
    """What is exported: days, both included, and the key of one programme; empty for all of the venue."""

    first: date
    last: date
    programme_key: str = ""


def export_equality(
    counts: Mapping[Counted, int], period: EqualityPeriod, *, venue: Venue, kiosk_id: str, out: Path
) -> EqualityExport:
    """Write the answers' counts into a folder, all files or none.

    The same counts give the same bytes at any time. Raises ``ExportError`` where the folder cannot be written.
    """
    wanted = {each: people for each, people in counts.items() if period.programme_key in ("", each.programme_key)}
    versions = tuple(sorted({each.set_version for each in wanted}))
    rows = [row for version in versions for row in _rows_of(version, wanted, venue.equality)]
    with written_whole(out, (EQUALITY_CSV, EQUALITY_XLSX, EQUALITY_JSON)) as drafts:
        _write_csv(drafts[EQUALITY_CSV], rows)
        _write_workbook(drafts[EQUALITY_XLSX], rows, period.first)
        said = {
            **{key: str(value) for key, value in asdict(period).items()},
            "venue": venue.name,
            "venue_key": venue.key,
            "exported_by": kiosk_id,
            "question_sets": versions,
            "definitions": DEFINITIONS,
            "files": {
                name: {"rows": len(rows), "sha256": hashlib.sha256(drafts[name].read_bytes()).hexdigest()}
                for name in (EQUALITY_CSV, EQUALITY_XLSX)
            },
        }
        drafts[EQUALITY_JSON].write_text(json.dumps(said, ensure_ascii=False, indent=2, sort_keys=True) + "\n", "utf-8")
    return EqualityExport(out / EQUALITY_CSV, out / EQUALITY_XLSX, out / EQUALITY_JSON, len(rows), versions)


def _rows_of(version: str, counts: Mapping[Counted, int], known: EqualitySet) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of one version, in the order of its set where it is still there, then by key."""
    given: dict[str, Counter[str]] = {}
    for each, people in counts.items():
        if each.set_version == version and each.answer_key != SKIPPED:
            given.setdefault(each.question_key, Counter())[each.answer_key] += people
    questions = {question.key: question for question in known.questions} if known.version == version else {}
    order = [*(key for key in questions if key in given), *sorted(given.keys() - questions.keys())]
    tables = {key: _Table.of(key, given[key], questions.get(key)) for key in order}
    opened_by_hidden = _opened_by_hidden(tables, questions)
    for key, table in tables.items():
        yield from table.rows(version, held_back(table.counts) if key in opened_by_hidden else given_out(table.counts))


@frozen
class _Table:
    """One question's answers and their counts."""

    key: str
    text: str
    answers: tuple[tuple[str, str], ...]
    counts: tuple[int, ...]

    @classmethod
    def of(cls, key: str, given: Counter[str], known: EqualityQuestion | None) -> _Table:
        texts = {answer.key: answer.text for answer in known.answers} if known else {}
        keys = [*texts, *sorted(given.keys() - texts.keys())]
        answers = tuple((each, texts.get(each, each)) for each in keys)
        return cls(key, known.text if known else key, answers, tuple(given[each] for each in keys))

    def rows(self, version: str, seen: GivenOut) -> Iterator[tuple[Cell, ...]]:
        asked = escape_formula(version), escape_formula(self.key), escape_formula(self.text)
        total = seen.total
        for (key, text), people in zip(self.answers, seen.counts, strict=True):
            percent = percent_of(people, total) if people is not None and total is not None else None
            hidden = "yes" if people is None else "no"
            yield *asked, escape_formula(key), escape_formula(text), people, hidden, percent, total


def _opened_by_hidden(tables: Mapping[str, _Table], questions: Mapping[str, EqualityQuestion]) -> set[str]:
    """The questions that only an answer leads to whose count is held back: how many answered them would tell it.

    Of a set that is no longer there nobody knows which these are: any that fewer people answered than another.
    """
    hidden: set[str] = set()
    everybody = max((sum(table.counts) for table in tables.values()), default=0)
    for key, table in tables.items():
        seen = held_back(table.counts) if key in hidden else given_out(table.counts)
        if key in questions:
            for (answer, _), people in zip(table.answers, seen.counts, strict=True):
                if people is None and questions[key].after(answer):
                    hidden.add(questions[key].after(answer))
        elif None in seen.counts:
            hidden |= {other for other, each in tables.items() if sum(each.counts) < everybody}
    return hidden


def _write_csv(path: Path, rows: Sequence[tuple[Cell, ...]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        to_csv = csv.writer(file)
        to_csv.writerow(column.name for column in EQUALITY_COLUMNS)
        to_csv.writerows(rows)


def _write_workbook(path: Path, rows: Sequence[tuple[Cell, ...]], day: date) -> None:
    sheets = {"Equality": EQUALITY_COLUMNS, "Definitions": DEFINITION_COLUMNS}
    with day_workbook(path, sheets, created_at=datetime.combine(day, time())) as workbook:
        with workbook.sheet("Equality") as sheet:
            sheet.add(rows)
        with workbook.sheet("Definitions") as sheet:
            sheet.add(DEFINITIONS.items())
