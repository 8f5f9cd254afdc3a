"""What the hub says of the venue comes to every kiosk: bookings, sessions, rooms, in pages, whole, once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from kiosk.actions.hub_ports import HubRecord
from kiosk.actions.ports import EVER
from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Room, Session, YouSaid
from kiosk.domain.facts import Erased, ErasureReason
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.venue_settings import NOTICES_SET, Cards, Greeting, HoursOfDay, NoticeWords, WelcomeByName
from kiosk.hub import records
from kiosk.hub.enrolment import Bearer
from kiosk.hub.feed import FACTS_TOLD, MOST_AT_ONCE, changes
from kiosk.hub.tables import records as table
from kiosk.storage.connections import connect
from kiosk.sync.errors import HubAway
from kiosk.wire.records import Item, item_of, words_of_item
from tests.conftest import ExpectedLog
from tests.domain.places import catalogue
from tests.fakes.fake_clock import FakeClock
from tests.fakes.made import NOON, booking, checked_in, checked_out, session
from tests.hub.running import Deliver, RunningHub
from tests.sync.conftest import SyncedKiosk

TALK = session("talk", NOON + timedelta(hours=1), capacity=30)


@pytest.fixture
def other(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> Iterator[SyncedKiosk]:
    """Return a second kiosk of the venue."""
    made = SyncedKiosk(tmp_path / "other", "kiosk-b", hub, clock, seed=2)
    yield made
    made.store.close()


def put(hub: RunningHub, *bookings: Booking) -> records.Put:
    venue = replace(catalogue().venue, key=hub.venue)
    with hub.engine.begin() as connection:
        return records.put_bookings(connection, venue, bookings, hub.clock.now())


def put_sessions(hub: RunningHub, *given: Session, rooms: Iterable[Room] = ()) -> records.Put:
    with hub.engine.begin() as connection:
        records.put_rooms(connection, hub.venue, rooms, "programme.csv")
        return records.put_sessions(connection, hub.venue, given, "programme.csv", EVER)


def booked(kiosk: SyncedKiosk, code: str) -> Booking | None:
    with kiosk.store.write() as work:
        return work.booking((code,))


def test_what_is_imported_at_the_hub_is_at_every_kiosk_and_nothing_is_recorded(
    kiosk: SyncedKiosk, other: SyncedKiosk, hub: RunningHub
) -> None:
    forum = Room("forum", "Forum", capacity=80, directions="first floor")
    put_sessions(hub, TALK, rooms=[forum])
    put(hub, booking("ABC", session_key="talk", party=Party(2)))
    for each in (kiosk, other):
        each.exchange()
        assert booked(each, "abc") == booking("ABC", session_key="talk", party=Party(2))
        assert each.store.bookings.sessions_between(*EVER) == (TALK,)
        assert each.store.bookings.hub_rooms() == (forum,)
        assert (each.numbers(), each.store.outbox_size()) == ([], 0)


def test_a_change_comes_as_what_holds_now_and_a_repetition_is_none(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    assert put(hub, booking("ABC"), booking("DEF")) == records.Put(accepted=2)
    kiosk.exchange()
    gone = booking("abc", status=BookingStatus.CANCELLED)
    assert put(hub, gone, booking("DEF")) == records.Put(cancelled=1, unchanged=1)
    cursor = kiosk.store.heard.cursor()
    kiosk.exchange()
    assert (booked(kiosk, "ABC"), kiosk.store.heard.cursor() != cursor) == (gone, True)
    assert put(hub, gone) == records.Put(unchanged=1)


def test_a_session_that_the_programme_no_longer_has_is_cancelled_everywhere(
    kiosk: SyncedKiosk, hub: RunningHub
) -> None:
    other_talk = session("other", NOON + timedelta(hours=3))
    assert put_sessions(hub, TALK, other_talk) == records.Put(accepted=2)
    assert put_sessions(hub, replace(TALK, capacity=12)) == records.Put(updated=1, cancelled=1)
    kiosk.exchange()
    assert kiosk.store.bookings.sessions_between(*EVER) == (
        replace(TALK, capacity=12),
        replace(other_talk, cancelled=True),
    )


def test_the_hub_s_word_stands_over_a_kiosk_s_own_files(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    kiosk.store.bookings.import_bookings([booking("ABC", ticket="Old"), booking("OWN")])
    put(hub, booking("ABC", ticket="New"))
    put_sessions(hub, TALK)
    kiosk.exchange()
    counts = kiosk.store.bookings.import_bookings([booking("ABC", ticket="Old"), booking("OWN", ticket="Mine")])
    assert (counts.updated, counts.unchanged) == (1, 1)
    assert [each.ticket for each in (booked(kiosk, "ABC"), booked(kiosk, "OWN")) if each] == ["New", "Mine"]
    kiosk.store.bookings.import_sessions([replace(TALK, title="Old title")], source="programme.csv")
    assert kiosk.store.bookings.sessions_between(*EVER) == (TALK,)


def test_a_snapshot_that_breaks_off_goes_on_where_it_was(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    put(hub, *(booking(f"CODE-{number}") for number in range(2 * MOST_AT_ONCE + 100)))
    asked: list[str] = []

    def second_page_is_lost(request: httpx.Request, deliver: Deliver) -> httpx.Response:
        asked.append(request.url.path)
        if asked.count("/v1/changes") == 2 and request.url.path == "/v1/changes":
            raise httpx.ReadTimeout("half-open", request=request)
        return deliver(request)

    hub.network.fault = second_page_is_lost
    with pytest.raises(HubAway):
        kiosk.exchange()
    assert kiosk.store.heard.held(NOON)["booking"][0] == MOST_AT_ONCE
    kiosk.exchange()
    assert asked.count("/v1/changes") == 4, "the first page, the lost one, and the two that were left"
    assert kiosk.store.heard.held(NOON)["booking"][0] == 2 * MOST_AT_ONCE + 100


def test_what_does_not_agree_with_the_hub_is_told_once_more(
    kiosk: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog
) -> None:
    expected_log("not what the hub has told")
    put(hub, booking("ABC"), booking("DEF"))
    kiosk.exchange()
    kiosk.store.heard.hear([], kiosk.store.heard.cursor(), [HubRecord("booking", "ghost", 7, None)])
    kiosk.exchange()
    assert kiosk.store.heard.cursor() == ""
    kiosk.exchange()
    assert kiosk.store.heard.held(NOON) == {"booking": (2, 3)}


def test_a_kiosk_that_is_let_go_keeps_nothing_of_what_the_hub_said(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    kiosk.store.bookings.import_bookings([booking("OWN")])
    put(hub, booking("ABC"))
    put_sessions(hub, TALK, rooms=[Room("forum", "Forum")])
    kiosk.exchange()
    kiosk.store.heard.forget()
    assert (booked(kiosk, "ABC"), kiosk.store.bookings.rooms()) == (None, ())
    assert (booked(kiosk, "OWN") is not None, kiosk.store.bookings.sessions_between(*EVER)) == (True, ())


def test_no_record_is_missed_when_a_later_one_would_commit_first(hub: RunningHub) -> None:
    """An import is slow to commit while another comes; a reader in between must not pass it by."""
    hub.enrolled("kiosk-a")
    reader = Bearer(hub.venue, "kiosk-a")
    venue = replace(catalogue().venue, key=hub.venue)
    with hub.engine.connect() as first, ThreadPoolExecutor(1) as pool:
        begun = first.begin()
        records.put_bookings(first, venue, [booking("SLOW")], hub.clock.now())
        later = pool.submit(put, hub, booking("FAST"))
        with hub.engine.begin() as connection:
            between = changes(connection, reader, "", hub.clock.now())
        assert between.records == []
        begun.commit()
        later.result(timeout=30)
    with hub.engine.begin() as connection:
        rest = changes(connection, reader, between.cursor, hub.clock.now())
    assert [record.key for record in rest.records] == ["slow", "fast"]


def test_a_kiosk_hears_only_its_venue_and_its_days(kiosk: SyncedKiosk, hub: RunningHub, database_url: str) -> None:
    elsewhere = RunningHub(database_url, hub.clock)
    elsewhere.enrolled("kiosk-z")
    put(elsewhere, booking("THEIRS"))
    put(hub, booking("PAST", valid_until=NOON - timedelta(days=9)), booking("ABC", valid_until=NOON))
    kiosk.exchange()
    assert [booked(kiosk, code) is not None for code in ("THEIRS", "PAST", "ABC")] == [False, False, True]
    elsewhere.stop()


def test_a_new_kiosk_hears_of_these_days_and_of_all_who_were_ever_erased(
    kiosk: SyncedKiosk, hub: RunningHub, tmp_path: Path
) -> None:
    kiosk.admit(2)
    with kiosk.store.write() as work:
        work.append(Erased(None, "abc", ErasureReason.ASKED))
        work.commit()
    kiosk.exchange()
    hub.clock.pass_time(FACTS_TOLD + timedelta(hours=1))
    kiosk.admit(1)
    kiosk.exchange()
    late = SyncedKiosk(tmp_path / "late", "kiosk-c", hub, hub.clock, seed=3)
    late.exchange()
    kinds = sorted(type(told.entry.fact).__name__ for told in late.store.heard.history().values())
    assert kinds == ["CheckedIn", "Erased"]
    late.store.close()


def test_what_others_did_with_their_own_visits_goes_after_a_week(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    mine, theirs = checked_in(kiosk.ids, code="mine"), checked_in(other.ids, code="theirs")
    for each, came in ((kiosk, mine), (other, theirs)):
        with each.store.write() as work:
            work.append(came)
            work.commit()
        each.exchange()
    other.exchange()
    with other.store.write() as work:
        work.append(checked_out(mine.visit_id, NOON))
        work.append(Erased(None, "gone", ErasureReason.ASKED))
        work.commit()
    for each in (other, kiosk):
        each.exchange()
    assert (len(kiosk.store.heard.history()), kiosk.store.heard.peers()[0].people) == (4, 1)
    kiosk.clock.pass_time(FACTS_TOLD + timedelta(days=2))
    kiosk.exchange()
    kinds = sorted(type(told.entry.fact).__name__ for told in kiosk.store.heard.history().values())
    assert kinds == ["CheckedIn", "CheckedOut", "Erased"]
    assert kiosk.store.heard.peers()[0].people == 0


def test_names_of_who_was_erased_or_whose_day_is_past_leave_the_hub(kiosk: SyncedKiosk, hub: RunningHub) -> None:
    came = checked_in(kiosk.ids, code="abc")
    put(hub, booking("ABC"), booking("DEF", valid_until=NOON))
    with kiosk.store.write() as work:
        work.append(came)
        work.append(Erased(came.visit_id, None, ErasureReason.ASKED))
        work.commit()
    kiosk.exchange()
    assert names_at(hub) == {"abc": "", "def": "Noor Haddad"}
    assert put(hub, booking("ABC")) == records.Put(unchanged=1)
    hub.clock.pass_time(timedelta(days=32))
    kiosk.exchange()
    assert names_at(hub) == {"abc": "", "def": ""}


def names_at(hub: RunningHub) -> dict[str, str]:
    with hub.engine.begin() as connection:
        rows = connection.execute(select(table.c.key, table.c.body).where(table.c.venue == hub.venue))
        return {row.key: row.body.get("name", "") for row in rows}


def test_what_a_newer_hub_says_is_left_alone(kiosk: SyncedKiosk, hub: RunningHub, expected_log: ExpectedLog) -> None:
    expected_log("cannot be read here")
    put(hub, booking("ABC"), booking("DEF"))
    with hub.engine.begin() as connection:
        of = update(table).where(table.c.venue == hub.venue)
        connection.execute(of.where(table.c.key == "abc").values(kind="balloon"))
        connection.execute(of.where(table.c.key == "def").values(body={"code": "DEF"}))
    kiosk.exchange()
    assert (booked(kiosk, "ABC"), booked(kiosk, "DEF")) == (None, None)
    assert set(kiosk.store.heard.held(NOON)) == {"balloon", "booking"}
    with connect(kiosk.folder / "kiosk.db", bytes(32)) as raw:
        kept = raw.execute("SELECT key, body FROM hub_says WHERE kind = 'balloon'").fetchall()
    raw.close()
    assert [(key, json.loads(body)["code"]) for key, body in kept] == [("abc", "ABC")], "for the program that knows it"


TEXTS = st.text(max_size=8)
INSTANTS = st.none() | st.integers(0, 10**6).map(lambda second: NOON + timedelta(seconds=second))
BOOKINGS = st.builds(
    Booking,
    code=st.text(min_size=1, max_size=8),
    source=TEXTS,
    name=TEXTS,
    order_ref=TEXTS,
    ticket=TEXTS,
    session_key=st.none() | st.text(min_size=1, max_size=8),
    programme_key=st.none() | st.text(min_size=1, max_size=8),
    party=st.builds(Party, st.integers(1, 5), st.integers(0, 5), st.integers(0, 5)),
    age_band=st.none() | st.sampled_from(AgeBand),
    status=st.sampled_from(BookingStatus),
    valid_from=INSTANTS,
    valid_until=INSTANTS,
    needs_attention=st.booleans(),
    team=TEXTS,
    role=TEXTS,
    collector=TEXTS,
)
SESSIONS = st.builds(
    lambda key, title, capacity, cancelled: replace(TALK, key=key, title=title, capacity=capacity, cancelled=cancelled),
    st.text(min_size=1, max_size=8),
    TEXTS,
    st.none() | st.integers(0, 500),
    st.booleans(),
)
ROOMS = st.builds(Room, st.text(min_size=1, max_size=8), TEXTS, st.none() | st.integers(0, 500), TEXTS, TEXTS)


SHORT = st.text("abc é’م", min_size=1, max_size=60)
CLOCKS = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
CARDS = st.lists(st.builds(YouSaid, SHORT, SHORT, st.none() | st.dates()), max_size=3).map(tuple)
SETTINGS = (
    st.builds(Greeting, st.none() | SHORT)
    | st.builds(NoticeWords, st.sampled_from(NOTICES_SET), st.none() | SHORT)
    | st.builds(Cards, st.none() | CARDS)
    | st.builds(WelcomeByName, st.none() | st.booleans())
    | st.builds(HoursOfDay, st.dates(), st.none() | st.tuples(CLOCKS, CLOCKS))
)


@pytest.mark.parametrize("kind", ["privacy", "complaint", "photo"])
def test_what_people_were_told_with_a_version_is_not_set_at_the_hub(kind: str) -> None:
    with pytest.raises(ValueError, match="nobody can set this"):
        item_of("setting", {"sets": "notice", "kind": kind, "value": "Other words."})


@given(BOOKINGS | SESSIONS | ROOMS | SETTINGS)
def test_a_record_says_all_of_its_item(item: Item) -> None:
    kind, _, body = words_of_item(item)
    assert item_of(kind, json.loads(json.dumps(body))) == item
