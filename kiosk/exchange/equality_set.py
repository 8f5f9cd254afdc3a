"""Sets of equality questions: a TOML file with a version, which organisers may copy and edit.

The shipped ones lie in ``resources/equality``; a pack may name a file beside itself instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from kiosk.domain.equality import EqualityAnswer, EqualityQuestion, EqualitySet
from kiosk.exchange.pack_errors import PackError, PackProblem, suggestion
from kiosk.exchange.venue_pack_reading import findings_of
from kiosk.exchange.venue_pack_schema import Entry, EqualityEntry
from kiosk.exchange.venue_pack_source import Finding, locate, parse, read_source
from kiosk.exchange.venue_pack_values import Key, Language, Text

SETS_DIR = Path(__file__).resolve().parents[2] / "resources" / "equality"


class EqualityAnswerEntry(Entry):
    """One answer; ``leads_to`` is the key of the question that it opens."""

    key: Key
    text: Text
    leads_to: Key | None = None


class EqualityQuestionEntry(Entry):
    """``[[questions]]``: one question, answered by one tap."""

    key: Key
    text: Text
    answers: Annotated[list[EqualityAnswerEntry], Field(min_length=2)]


class EqualitySetEntries(Entry):
    """A whole set; give it a new ``version`` when a wording changes."""

    version: Text
    heading: Text
    explains: Annotated[list[Text], Field(min_length=1)]
    questions: Annotated[list[EqualityQuestionEntry], Field(min_length=1)]
    translations: dict[Language, dict[Text, Text]] = Field(default={})


def load_equality_set(entry: EqualityEntry, pack: Path, sets_dir: Path = SETS_DIR) -> EqualitySet:
    """Return the set that a pack names; raises ``PackError`` with every problem of its file, or of its name."""
    file = _file(entry, pack, sets_dir)
    source = read_source(file)
    entries = _entries(file, source)
    findings = entries if isinstance(entries, list) else list(_relations(entries))
    if isinstance(entries, list) or findings:
        raise PackError(file, locate(file, source, findings))
    questions = tuple(
        EqualityQuestion(
            question.key,
            question.text,
            tuple(EqualityAnswer(answer.key, answer.text, answer.leads_to or "") for answer in question.answers),
        )
        for question in entries.questions
    )
    said = entries.version, entries.heading, tuple(entries.explains)
    return EqualitySet(*said, questions, entry.ask_one_in, entries.translations)


@lru_cache(maxsize=1)
def _entries(file: Path, source: str) -> EqualitySetEntries | list[Finding]:
    """Understand a text, once: a pack is read when it is looked at, and again by each who opens it."""
    return findings_of(EqualitySetEntries, parse(file, source))


def _file(entry: EqualityEntry, pack: Path, sets_dir: Path) -> Path:
    beside = pack.parent / entry.questions
    if beside.suffix == ".toml" and beside.is_file():
        return beside
    shipped = sets_dir / f"{entry.questions}.toml"
    if Path(entry.questions).name == entry.questions and shipped.is_file():
        return shipped
    what = f'there is no set of equality questions "{entry.questions}"'
    fix = suggestion(entry.questions, sorted(file.stem for file in sets_dir.glob("*.toml")))
    problem = PackProblem(pack, 0, 0, "equality.questions", what, fix + "; or a TOML file beside the pack")
    raise PackError(pack, [problem])


def _relations(entries: EqualitySetEntries) -> Iterator[Finding]:
    keys = [question.key for question in entries.questions]
    for number, question in enumerate(entries.questions):
        path = ("questions", number)
        if question.key in keys[:number]:
            yield Finding((*path, "key"), f'"{question.key}" is the key of two questions', "give each its own")
        answers = [answer.key for answer in question.answers]
        for index, answer in enumerate(question.answers):
            here = (*path, "answers", index)
            if answer.key in answers[:index]:
                yield Finding((*here, "key"), f'"{answer.key}" is the key of two answers', "give each its own")
            later = keys[number + 1 :]
            if answer.leads_to is not None and answer.leads_to not in later:
                yield Finding((*here, "leads_to"), f'no question "{answer.leads_to}" follows', suggestion("", later))
