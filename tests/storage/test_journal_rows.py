"""Facts as rows: what goes in comes out, and what older programs wrote stays readable."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.acts import Act, Why
from kiosk.domain.facts import (
    Acted,
    BadgePrinted,
    CheckedIn,
    CheckedOut,
    CountedOut,
    Entry,
    Erased,
    ErasureReason,
    Fact,
    Joined,
    PassReplaced,
    Reassigned,
    SomeLeft,
    Undone,
)
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.visits import Ending, How, Move
from kiosk.storage import instants
from kiosk.storage.entry_rows import entry_of, row_of
from kiosk.wire.fact_words import fact_of

VISIT = UUID("01900000-0000-7000-8000-000000000001")
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
PEOPLE = st.integers(0, 500)
PARTIES = st.builds(Party, st.integers(1, 500), PEOPLE, PEOPLE)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
KEYS = st.text(st.sampled_from("abz09_.:-"), max_size=60)
FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        CheckedIn,
        visit_id=st.uuids(),
        party=PARTIES,
        programme_key=TEXTS,
        session_key=st.none() | TEXTS,
        room_key=TEXTS,
        how=st.sampled_from(How),
        pass_code=TEXTS,
        code=st.none() | TEXTS,
        age_band=st.none() | st.sampled_from(AgeBand),
        re_entry=st.booleans(),
        area=TEXTS,
        language=st.sampled_from(["", "en", "ar"]),
        been_before=st.none() | st.booleans(),
        imd_decile=st.none() | st.integers(1, 10),
        also=st.lists(TEXTS, max_size=3).map(tuple),
        moved=st.lists(st.builds(Move, st.uuids(), PEOPLE), max_size=2).map(tuple),
        override=st.none()
        | st.builds(Override, st.lists(st.sampled_from(Obstacle)).map(tuple), st.sampled_from(OverrideReason)),
    ),
    st.builds(Joined, st.uuids(), PARTIES, st.sampled_from(How), st.lists(TEXTS, max_size=3).map(tuple)),
    st.builds(SomeLeft, st.uuids(), PARTIES, PEOPLE, st.sampled_from(How)),
    st.builds(CheckedOut, st.uuids(), PEOPLE, INSTANTS, st.sampled_from(Ending), st.sampled_from(How)),
    st.builds(CountedOut, PEOPLE),
    st.builds(Reassigned, st.uuids(), TEXTS, st.none() | TEXTS, TEXTS, TEXTS, st.none() | TEXTS, TEXTS),
    st.builds(PassReplaced, st.uuids(), TEXTS, TEXTS),
    st.builds(Undone, st.uuids(), st.uuids(), st.integers(-500, 500)),
    st.builds(BadgePrinted, st.uuids(), TEXTS, st.integers(1, 99)),
    st.builds(Erased, st.none() | st.uuids(), st.none() | TEXTS, st.sampled_from(ErasureReason)),
    st.builds(Acted, st.uuids(), st.sampled_from(Act), st.none() | st.uuids(), st.sampled_from(["", *Why]), KEYS),
)


@given(FACTS, INSTANTS, st.uuids(), st.integers(1, 2**40), st.booleans())
def test_an_entry_comes_back_as_it_went(fact: Fact, at: datetime, id_: UUID, sequence: int, behind: bool) -> None:
    entry = Entry(id_, "kiosk-a", sequence, at, 123, behind, fact)
    assert entry_of(row_of(entry)) == entry


@given(INSTANTS)
def test_an_instant_keeps_its_microseconds(at: datetime) -> None:
    assert instants.from_row(instants.to_row(at)) == at


def test_an_instant_without_a_time_zone_is_a_bug() -> None:
    with pytest.raises(TypeError):
        instants.to_row(datetime(2026, 1, 1))  # noqa: DTZ001


FIRST = '{"adults":2,"under_18":1,"not_said":0,"programme":"p","session":null,"room":"r","how":"form",'
FIRST += '"pass":"K1ABCDEFGHJKMNPQ","code":null,"age_band":"14_15","re_entry":false,"area":""}'
WRITTEN = [
    ("checked_in", FIRST, CheckedIn(VISIT, Party(2, 1), "p", None, "r", How.FORM, "K1ABCDEFGHJKMNPQ",
                                    age_band=AgeBand.FROM_14)),
    ("checked_out", '{"people":3,"left_at":1000001,"ending":"assumed","how":"desk"}',
     CheckedOut(VISIT, 3, instants.EPOCH + timedelta(seconds=1, microseconds=1), Ending.ASSUMED, How.DESK)),
    ("joined", '{"adults":0,"under_18":2,"not_said":0,"how":"code","codes":["B"]}',
     Joined(VISIT, Party(0, 2), How.CODE, ("B",))),
    ("some_left", '{"adults":1,"under_18":0,"not_said":0,"people":1,"how":"desk"}',
     SomeLeft(VISIT, Party(1), 1, How.DESK)),
    ("counted_out", '{"people":2}', CountedOut(2)),
    ("undone", f'{{"fact_id":"{VISIT}","people":-3}}', Undone(VISIT, VISIT, -3)),
    ("reassigned", '{"programme":"p","session":"s","room":"r","left":{"programme":"q","session":null,"room":"r"}}',
     Reassigned(VISIT, "p", "s", "r", "q", None, "r")),
    ("pass_replaced", '{"pass":"K1ABCDEFGHJKMNPQ","left":"K1A"}', PassReplaced(VISIT, "K1ABCDEFGHJKMNPQ", "K1A")),
    ("badge_printed", '{"printer":"folder"}', BadgePrinted(VISIT, "folder")),
    ("erased", '{"code":"A1","reason":"asked"}', Erased(VISIT, "A1", ErasureReason.ASKED)),
    ("acted", f'{{"staff":"{VISIT}","act":"moved","reason":"mistake","about":"wtt-1"}}',
     Acted(VISIT, Act.MOVED, VISIT, Why.MISTAKE, "wtt-1")),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "body", "fact"), WRITTEN)
def test_rows_of_schema_version_1_are_read_and_still_written(kind: str, body: str, fact: Fact) -> None:
    assert fact_of(kind, VISIT.bytes, body) == fact
    row = row_of(Entry(VISIT, "kiosk-a", 1, instants.EPOCH, 0, False, fact))
    assert (row[3], row[7], row[10]) == (kind, 1, body)


def test_a_kind_that_nobody_knows_is_said() -> None:
    with pytest.raises(ValueError, match="danced"):
        fact_of("danced", VISIT.bytes, "{}")
