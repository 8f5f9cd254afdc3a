"""Help that comes, and young people: called at the desk, answered and confirmed there, seen on both screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.actions.check_in import Form
from kiosk.domain.facts import Acted
from kiosk.domain.passes import badge_code
from kiosk.domain.people import Party
from kiosk.domain.staff import Role
from kiosk.domain.visits import How
from tests.journeys.by_keys import ring_in
from tests.journeys.conftest import PACK, Open
from tests.journeys.driver import WEDNESDAY, Driver, visible_items, wait_until
from tests.staged_screens import AtOnce
from ui.composition import Look
from ui.desk_composition import DeskFront, open_desk
from ui.jobs import JobRunner

PIN = "204981"
FIVE = WEDNESDAY + timedelta(hours=2, minutes=45)
DESK = Look((1280, 800), 2.4, reduced_motion=True)
OpenDesk = Callable[[Driver], "Desk"]


class Desk:
    """Reception's window beside a visitor's, and whoever sits there."""

    def __init__(self, kiosk: Driver) -> None:
        self.visitor = kiosk
        kiosk.kiosk.manage_staff.add("Sam Okafor", Role.RECEPTION, PIN)
        self.front: DeskFront = open_desk(kiosk.kiosk, DESK, jobs=(JobRunner(AtOnce()), JobRunner(AtOnce())))

    def items(self) -> list[QQuickItem]:
        QCoreApplication.processEvents()
        return list(visible_items(self.front.window.contentItem()))

    def tap(self, name: str) -> None:
        found = [item for item in self.items() if item.objectName() == name]
        names = sorted({item.objectName() for item in self.items()} - {""})
        assert len(found) == 1, f"{len(found)} items are called {name!r}; there are {names}"
        found[0].tapped.emit()  # type: ignore[attr-defined]
        self.visitor.settle()

    def says(self, words: str) -> bool:
        return any(words in str(item.property("text")) for item in self.items() if item.inherits("QQuickText"))

    def waits_for(self, words: str) -> None:
        try:
            wait_until(lambda: self.says(words), f"the desk to say {words!r}")
        except AssertionError:
            shown = [str(item.property("text")) for item in self.items() if item.inherits("QQuickText")]
            raise AssertionError(f"the desk does not say {words!r}: {shown}") from None

    def sign_in(self) -> None:
        self.tap("paneSignIn")
        self.tap("staff_0")
        for digit in PIN:
            self.front.parts.staff.digit(digit)
        QCoreApplication.processEvents()

    def ring_after(self, key: Qt.Key) -> QQuickItem | None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.front.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        QCoreApplication.processEvents()
        return ring_in(self.front.window)

    def write(self, field: str, text: str) -> None:
        entry = next(item for item in self.items() if item.objectName() == field)
        entry.edited.emit(text)  # type: ignore[attr-defined]


@pytest.fixture
def open_at(open_kiosk: Open, tmp_path: Path) -> Iterator[Callable[..., tuple[Driver, Desk]]]:
    """Open a kiosk whose young makers are confirmed and collected, and the desk beside it."""
    desks: list[Desk] = []

    def opened(*, two_adults: bool = False, **given: object) -> tuple[Driver, Desk]:
        pack = Path(PACK).read_text(encoding="utf-8").replace("minors_alone = true", "collector = true")
        if two_adults:
            pack = pack.replace('directions = "straight ahead"', 'directions = "straight ahead"\ntwo_adults = true')
        (tmp_path / "safe.toml").write_text(pack, encoding="utf-8")
        kiosk = open_kiosk(venue=str(tmp_path / "safe.toml"), **given)
        desks.append(Desk(kiosk))
        return kiosk, desks[0]

    yield opened
    for desk in desks:
        desk.front.close()


def test_help_is_one_tap_the_screen_says_who_comes_and_both_write(open_at: Callable[..., tuple[Driver, Desk]]) -> None:
    kiosk, desk = open_at()
    rings: list[str] = []
    desk.front.parts.calls.rang.connect(lambda: rings.append("rang"))
    kiosk.tap("bar_help")
    kiosk.settle()
    assert (kiosk.taps, kiosk.screen) == (1, "help")
    assert kiosk.says("We have called the desk.")
    desk.waits_for("Somebody needs help")
    assert desk.says("At test, the first screen, since 14:00")
    desk.tap("callAnswer")
    desk.tap("comer_0")  # nobody is signed in: who comes needs no PIN
    wait_until(lambda: kiosk.says("Sam is coming. You can also point at this screen."), "who comes")
    assert rings == ["rang"]
    kiosk.tap("write")
    assert (kiosk.taps, kiosk.screen) == (2, "pad")
    kiosk.type_on_keyboard("Lift")
    kiosk.tap("continue")
    kiosk.front.window.requestActivate()  # one keyboard for both windows here
    wait_until(lambda: kiosk.front.window.isActive(), "the visitor's window")
    kiosk.type_physically("toilet")
    kiosk.key_in_one_go("\r")
    desk.waits_for("toilet")
    assert desk.says("Lift")
    desk.write("padEntry", "Behind you")
    desk.tap("padSend")
    wait_until(lambda: kiosk.says("Sam: Behind you"), "the answer")
    kiosk.tap("back")
    kiosk.tap("continue")
    assert kiosk.screen == "home"
    kiosk.tap("bar_help")
    kiosk.tap("cancelHelp")
    kiosk.settle()
    desk.waits_for("Nobody is calling")
    assert not desk.says("Behind you")


def test_what_was_written_goes_with_the_visitor_and_the_call_stays(open_at: Callable[..., tuple[Driver, Desk]]) -> None:
    kiosk, desk = open_at()
    kiosk.tap("bar_help")
    kiosk.tap("write")
    kiosk.type_on_keyboard("Cold")
    kiosk.tap("continue")
    desk.tap("callOpen")
    desk.waits_for("Cold")
    kiosk.tick(230)
    assert kiosk.screen == "home"
    desk.waits_for("Somebody needs help")
    assert not desk.says("Cold")
    kiosk.tap("bar_help")
    kiosk.tap("write")
    assert not kiosk.says("Cold")


def test_without_a_desk_help_says_what_else_to_do(kiosk: Driver) -> None:
    kiosk.tap("bar_help")
    kiosk.settle()
    assert kiosk.says("This screen cannot call the desk right now.")
    kiosk.tap("continue")
    kiosk.tick(60)
    kiosk.settle()
    assert kiosk.screen == "home"


def test_who_says_just_me_and_an_age_under_18_waits_for_staff_as_a_young_maker_does(
    open_at: Callable[..., tuple[Driver, Desk]],
) -> None:
    kiosk, desk = open_at(now=FIVE)
    for name in ("checkIn", "choice_just_me", "choice_0"):
        kiosk.tap(name)
    kiosk.type_on_keyboard("Kofi Mensah")
    for name in ("continue", "choice_14_15", "continue"):
        kiosk.tap(name)
    kiosk.settle()
    assert kiosk.says("Wait here a moment")
    assert kiosk.visits() == []
    desk.tap("callOpen")
    desk.sign_in()
    desk.waits_for("Kofi Mensah · Maker Challenge: Wednesday makers, ages 14 to 18")
    desk.tap("answersHere")
    desk.write("adultEntry", "Grace Mensah")
    desk.write("collectorEntry", "Uncle Yaw")
    desk.tap("youngConfirm")
    wait_until(lambda: kiosk.says("You’re in, Kofi."), "the welcome")
    assert [visit.party for visit in kiosk.visits()] == [Party(0, 1)]


def test_a_young_maker_is_confirmed_at_the_desk_and_leaves_with_whoever_was_named(
    open_at: Callable[..., tuple[Driver, Desk]],
) -> None:
    kiosk, desk = open_at(now=FIVE)
    kiosk.tap("checkIn")
    kiosk.tap("choice_young")
    kiosk.type_on_keyboard("Kofi Mensah")
    kiosk.tap("continue")
    kiosk.settle()
    assert kiosk.taps == 3
    assert kiosk.says("Wait here a moment")
    assert kiosk.facts() == []
    desk.waits_for("A young maker waits to be confirmed")
    desk.tap("callOpen")
    assert not desk.says("Kofi")
    desk.sign_in()
    desk.waits_for("Kofi Mensah · Maker Challenge: Wednesday makers, ages 14 to 18")
    desk.tap("youngConfirm")
    assert desk.says("Say who answers for them")
    desk.tap("answersHere")
    desk.write("adultEntry", "Grace Mensah")
    desk.write("collectorEntry", "Uncle Yaw")
    desk.tap("youngConfirm")
    wait_until(lambda: kiosk.says("You’re in, Kofi."), "the welcome")
    visit = kiosk.visits()[0]
    assert list(kiosk.kiosk.settings.spool_dir.glob(f"{visit.id}*.pdf"))
    seen = kiosk.shown_texts()

    kiosk.tap("step_0")
    kiosk.tap("leave")
    kiosk.type_on_keyboard(badge_code(visit.pass_code))
    kiosk.settle()
    assert kiosk.says("A member of staff checks who collects you.")
    assert kiosk.visits()[0].is_open
    seen += kiosk.shown_texts()
    desk.waits_for("A young person is being collected")
    desk.tap("call_0")
    desk.waits_for("Collected by: Uncle Yaw")
    assert desk.says("Responsible adult: Grace Mensah")
    desk.tap("collected")
    wait_until(lambda: kiosk.says("Bye, Kofi."), "the goodbye")
    seen += kiosk.shown_texts()
    assert not kiosk.visits()[0].is_open
    assert not any(name in text for text in seen for name in ("Mensah", "Yaw", "Grace"))
    assert [(fact.act, fact.reason) for fact in kiosk.facts(Acted) if isinstance(fact, Acted)] == [
        ("signed_in", ""),
        ("confirmed_young_maker", "here"),
        ("saw_collector", ""),
    ]
    undo = desk.front.parts.undo
    assert undo.more == 1, "who confirmed and let go can take both back"
    undo.takeBack()
    wait_until(lambda: kiosk.visits()[0].is_open, "the young maker to be in again")
    undo.hide()
    undo.takeBack()
    wait_until(lambda: kiosk.visits() == [], "the confirmation to be taken back")


def test_a_young_maker_who_is_not_confirmed_is_told_why_and_nothing_is_kept(
    open_at: Callable[..., tuple[Driver, Desk]],
) -> None:
    kiosk, desk = open_at(now=FIVE)
    for _ in range(2):
        kiosk.tap("checkIn")
        kiosk.tap("choice_young")
        kiosk.type_on_keyboard("Ama")
        kiosk.tap("continue")
        kiosk.settle()
        if not kiosk.says("Wait here"):
            raise AssertionError(kiosk.shown_texts())
        if desk.front.parts.staff.name:
            kiosk.tap("step_1")  # the second one does not wait
            kiosk.settle()
            continue
        desk.tap("callOpen")
        desk.sign_in()
        desk.tap("youngDecline")
        desk.tap("reason_0")
        wait_until(lambda: kiosk.says("We need an adult who answers for you."), "why not")
        kiosk.tap("step_0")
    assert kiosk.screen == "home"
    assert kiosk.visits() == []
    assert desk.front.parts.calls.count == 0


def test_two_adults_are_wanted_with_young_people_and_the_desk_hears_when_they_are_not(
    open_at: Callable[..., tuple[Driver, Desk]],
) -> None:
    kiosk, desk = open_at(two_adults=True)
    kiosk.kiosk.check_in.by_form(Form(party=Party(0, 2), name="Kofi"), how=How.DESK)
    desk.front.desk.refresh()
    desk.waits_for("Under-18s with fewer than two adults")
    assert desk.says("Hall, since 14:00")
    assert desk.ring_after(Qt.Key.Key_Down) is not None
    desk.tap("callOpen")
    for _ in range(2):
        desk.tap("moreStaff")
    desk.waits_for("Nobody is calling")
    assert desk.says("2 under 18, 0 adults came in")
