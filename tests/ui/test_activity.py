"""What a manager reads of what staff did, and that any word of a line finds it, however long ago it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.actions.check_in import Form
from kiosk.actions.see_acts import SeenAct, SeenActs
from kiosk.bootstrap import build
from kiosk.domain.acts import Act, By, Why
from kiosk.domain.bookings import Booking
from kiosk.domain.facts import ErasureReason
from kiosk.domain.passes import badge_code
from kiosk.domain.scans import CodeScan
from kiosk.domain.staff import Role
from kiosk.domain.visits import How
from kiosk.kiosk import Kiosk
from kiosk.settings import Settings
from tests.fakes.fake_clock import FakeClock
from ui import acts_wording as wording

SUMMER = datetime(2025, 7, 3, 13, 5, tzinfo=UTC)  # 14:05 in London
WINTER = datetime(2026, 11, 25, 14, 52, tzinfo=UTC)
CODE = "TIX-0815"
LONDON = ZoneInfo("Europe/London")


def line(seen: SeenAct) -> str:
    """Return an act as it is read."""
    at = seen.at.astimezone(LONDON)
    what = wording.what_was_done(seen.act.act, seen.about)
    return f"{wording.when(at)} {seen.name} {what} {wording.why(seen.act.reason)} {wording.at_what(seen)}"


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """Return a kiosk at which two managers have been at work, in a summer and in the next year's winter."""
    clock = FakeClock(SUMMER)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("KIOSK_KEY_SOURCE", "file")
        opened = build(Settings(data_dir=tmp_path_factory.mktemp("data"), kiosk_id="test"), clock=clock)
    ada, zoe = (opened.manage_staff.add(name, Role.MANAGER, "204981") for name in ("Ada", "Zoë Ōkafor"))
    opened.note_act(By(ada.id), Act.SIGNED_IN)
    opened.manage_staff.add("Bo", Role.STEWARD, "204981", By(ada.id, Why.STARTED))
    clock.pass_time(WINTER - SUMMER)
    opened.bookings.import_bookings([Booking(CODE, "test", "Amina Khan", programme_key="open_visit")])
    booked = opened.check_in.by_code(CodeScan((CODE,), CODE), how=How.DESK, by=By(ada.id)).visit
    walked_in = opened.check_in.by_form(Form(name="Priya Raman", badge_name="Priya"), how=How.DESK, by=By(zoe.id)).visit
    assert booked and walked_in
    clock.pass_time(timedelta(minutes=1))
    opened.attend_person.check_out(booked, By(zoe.id))
    opened.attend_person.undo_check_in(walked_in, By(ada.id, Why.WRONG_PERSON))
    opened.manage_staff.block("Bo", By(ada.id, Why.LOST))
    opened.note_act(By(ada.id), Act.CHANGED_SETTING, about="screen_width_mm")
    opened.note_act(By(ada.id), "danced_a_waltz", about="vienna")
    yield opened
    opened.close()


def found(kiosk: Kiosk, query: str) -> list[str]:
    return [wording.what_was_done(each.act.act, each.about) for each in see(kiosk, query).acts]


def see(kiosk: Kiosk, query: str) -> SeenActs:
    return kiosk.see_acts(query, wording.READ)


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("okafor", ["Checked somebody out", "Checked somebody in"]),
        ("zoe OUT", ["Checked somebody out"]),
        ("wrong person", ["Took a check-in back"]),
        ("blocked", ["Blocked: Bo"]),
        ("bo steward", ["Added to the staff: Bo, steward"]),
        ("screen: width", ["Changed a setting: Screen: width in mm"]),
        ("waltz", ["Danced a waltz: vienna"]),
        ("14:05", ["Added to the staff: Bo, steward", "Signed in"]),
        ("3 jul 2025 signed", ["Signed in"]),
        ("jul checked", []),
        ("tix-0815", ["Checked somebody out", "Checked somebody in"]),
        ("nobody", []),
    ],
)
def test_an_act_is_found_by_what_is_read_of_it(kiosk: Kiosk, query: str, says: list[str]) -> None:
    assert found(kiosk, query) == says


def test_every_word_of_every_line_finds_it(kiosk: Kiosk) -> None:
    everything = see(kiosk, "").acts
    assert (len(everything), see(kiosk, " ").acts) == (9, everything)
    words = [(word, each) for each in everything for word in line(each).split() if word != "·"]
    lost = [(word, line(each)) for word, each in words if each not in see(kiosk, word).acts]
    assert lost == []


def test_an_act_keeps_whose_badge_it_was_when_the_check_in_is_taken_back(kiosk: Kiosk) -> None:
    (undone,) = see(kiosk, "took back").acts
    catalogue = kiosk.catalogue()
    assert (len(undone.badge_code), undone.room) == (4, catalogue.rooms[catalogue.open_programme.room_key].name)
    assert found(kiosk, undone.badge_code.lower()) == ["Took a check-in back", "Checked somebody in"]


def test_of_more_acts_than_are_shown_the_newest_are(kiosk: Kiosk) -> None:
    two = kiosk.see_acts("", wording.READ, most=2)
    assert ([each.act.act for each in two.acts], two.is_all) == (["danced_a_waltz", "changed_setting"], False)
    assert wording.heading(500, is_all=False, is_search=False).startswith("The newest 500.")


def test_who_was_erased_is_found_by_no_name_code_or_order_and_what_was_done_stays(kiosk: Kiosk) -> None:
    ada, code = By(next(each.staff.id for each in kiosk.manage_staff.standing() if each.staff.name == "Ada")), "Gone-77"
    grace = Booking(code, "test", "Grace Hopper", order_ref="ORDER-5", programme_key="open_visit")
    kiosk.bookings.import_bookings([grace])
    came = kiosk.check_in.by_code(CodeScan((code,), code), how=How.DESK, by=ada).visit
    assert came and len(see(kiosk, "gone-77").acts) == 1
    kiosk.erase_person(CodeScan((code,), code), ErasureReason.ASKED, by=ada)
    kiosk.attend_person.check_out(replace(came, name="", badge_name=""), ada)
    assert [found(kiosk, query) for query in ("grace", "hopper", "gone-77", "gone", "order-5")] == [[]] * 5
    done = see(kiosk, badge_code(came.pass_code)).acts
    assert [each.act.act for each in done] == ["checked_out", "erased", "checked_in"]
    assert "gone" not in repr(done).lower() and "grace" not in repr(done).lower()
