"""Who is erased anywhere is erased everywhere, and nothing that comes later brings the name back."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.actions.correct_person import ErasePerson
from kiosk.actions.hub_ports import HeardFact
from kiosk.actions.ports import EVER, PersonalData
from kiosk.domain.facts import CheckedIn, Erased, ErasureReason
from kiosk.domain.merge import agreed
from kiosk.domain.scans import CodeScan, PassScan
from kiosk.errors import KioskError
from kiosk.hub.enrolment import HUB
from kiosk.hub.errors import NoSuchKiosk
from kiosk.hub.own_facts import erase
from tests.conftest import ExpectedLog
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_personal_files import FakePersonalFiles
from tests.fakes.made import booking, checked_in
from tests.hub.running import RunningHub
from tests.sync.conftest import SyncedKiosk

ASKED = ErasureReason.ASKED
CODE = CodeScan(("ABC",), "ABC")


@pytest.fixture
def other(tmp_path: Path, hub: RunningHub, clock: FakeClock) -> Iterator[SyncedKiosk]:
    """Return a second kiosk of the venue."""
    made = SyncedKiosk(tmp_path / "other", "kiosk-b", hub, clock, seed=2)
    yield made
    assert made.store.integrity_check() == ()
    made.store.close()


def let_in(kiosk: SyncedKiosk, code: str | None = None, name: str = "Noor Haddad") -> CheckedIn:
    came = checked_in(kiosk.ids, code=code)
    with kiosk.store.write() as work:
        work.append(came, personal=PersonalData(name=name, badge_name="Noor"))
        work.commit()
    return came


def names(kiosk: SyncedKiosk) -> list[str]:
    held = [visit.name for visit in kiosk.store.reader.visits(*EVER)]
    return sorted([*held, *(each.name for each in kiosk.store.bookings.bookings_from("plain"))])


def erase_at(kiosk: SyncedKiosk, scan: CodeScan | PassScan) -> None:
    assert ErasePerson(kiosk.store, kiosk.store.personal, kiosk.badges)(scan, ASKED).is_held


def test_a_name_goes_where_it_is_held_when_another_kiosk_was_asked(kiosk: SyncedKiosk, other: SyncedKiosk) -> None:
    """Only kiosk-b knows the name; its owner asks at kiosk-a, with the badge."""
    came = let_in(other, code="ABC")
    other.store.bookings.import_bookings([booking("abc"), booking("def", name="Sam Okafor")])
    other.badges.files = {f"{came.visit_id}.pdf": date(2026, 6, 20)}
    for each in (other, kiosk):
        each.exchange()
    erase_at(kiosk, PassScan(came.pass_code))
    for each in (kiosk, other):
        each.exchange()
    assert (names(other), other.badges.files) == (["", "", "Sam Okafor"], {})
    other.store.bookings.import_bookings([booking("ABC")])
    assert names(other) == ["", "", "Sam Okafor"], "an old file brings nothing back"
    assert not ErasePerson(kiosk.store, kiosk.store.personal, kiosk.badges)(PassScan(came.pass_code), ASKED).is_held


def test_the_hub_erases_at_every_kiosk_and_at_those_that_come_later(
    kiosk: SyncedKiosk, other: SyncedKiosk, hub: RunningHub
) -> None:
    let_in(kiosk, code="ABC")
    with hub.engine.begin() as connection:
        erase(connection, hub.venue, ["abc"], ASKED, hub.clock.now())
    kiosk.exchange()
    assert names(kiosk) == [""]
    let_in(other, code="abc")
    other.exchange()
    assert names(other) == [""]
    assert agreed(kiosk.store.heard.history()).erased.codes == frozenset({"abc"})


def test_no_kiosk_speaks_in_the_name_of_the_hub(hub: RunningHub) -> None:
    with pytest.raises(NoSuchKiosk):
        hub.enrolled(HUB)


@pytest.mark.parametrize("seed", range(3))
def test_names_go_in_whatever_order_the_facts_come(kiosk: SyncedKiosk, other: SyncedKiosk, seed: int) -> None:
    """An erasure at a visit may come before that visit does, which alone says under which code it is."""
    let_in(kiosk, code="ABC")
    kiosk.store.bookings.import_bookings([booking("abc")])
    third = let_in(other, code="abc", name="")
    with other.store.write() as work:
        work.append(Erased(third.visit_id, None, ASKED))
        work.commit()
    told = [HeardFact("kiosk-b", timedelta(), fact) for fact in other.store.outbox.waiting(10)]
    random.Random(seed).shuffle(told)
    for page in ([told[0]], told[1:]):
        kiosk.take(page, [], "1-x")
    assert names(kiosk) == ["", ""]


def test_a_badge_file_that_stays_for_now_holds_up_nothing(
    kiosk: SyncedKiosk, other: SyncedKiosk, expected_log: ExpectedLog
) -> None:
    class Stuck(FakePersonalFiles):
        def forget(self, visit_id: object) -> int:
            raise KioskError("in use by the printer")

    expected_log("stays for now: in use by the printer")
    came = let_in(other, code="ABC")
    other.badges = Stuck()
    erase_at_hub = [Erased(came.visit_id, None, ASKED)]
    with kiosk.store.write() as work:
        work.append(checked_in(kiosk.ids, code="abc"))
        work.commit()
    kiosk.exchange()
    other.exchange()
    kiosk.exchange()
    with kiosk.store.write() as work:
        work.append(erase_at_hub[0])
        work.commit()
    kiosk.exchange()
    assert other.exchange().heard == 1
    assert names(other) == [""]
