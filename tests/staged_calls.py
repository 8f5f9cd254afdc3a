"""The desk's calls by name: who waits, who comes, what is written, and what is to be confirmed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.actions.check_in import Form
from kiosk.actions.collecting import Leaving
from kiosk.domain.calls import Call, CallKind
from kiosk.domain.people import Party
from kiosk.domain.staff import Role, Staff
from kiosk.domain.young_people import Answers, Care, WatchedRoom
from kiosk.kiosk import Kiosk
from tests.staged_screens import VISIT

if TYPE_CHECKING:
    from tests.staged_desk import DeskStage

SAM = Staff(UUID(int=5), "Sam Okafor", Role.RECEPTION)


@dataclass
class StagedRooms:
    """Stands in for the rule of two adults."""

    kiosk: Kiosk
    rooms: tuple[WatchedRoom, ...] = field(default=())

    def __call__(self) -> tuple[WatchedRoom, ...]:
        """Return the rooms as staged."""
        return self.rooms

    def with_staff(self, room_key: str, staff: int) -> tuple[WatchedRoom, ...]:
        """Take how many staff are in a room."""
        del room_key, staff
        return self.rooms

    def who_leaves(self, call: Call) -> Leaving:
        """Return a young maker with who collects them."""
        del call
        return Leaving(VISIT, Care(Answers.HERE, "Ayaan Warsame", "Mohamed Warsame, her uncle"))


def begin(stage: DeskStage) -> None:
    """Let nobody call."""
    calls = stage.journal.kiosk.calls
    for view in calls.read():
        calls.end(view.call.id)
    stage.rooms.rooms = ()
    stage.journal.staff.people = 5
    stage.front.parts.pages.show("today")


def _call(stage: DeskStage, kind: CallKind, **where: str) -> UUID:
    return stage.journal.kiosk.calls.raise_call(kind, **where).id  # type: ignore[arg-type]


def help_called(stage: DeskStage) -> None:
    """Show Today while somebody needs help."""
    stage.with_parties(14)
    _call(stage, CallKind.HELP, screen="form")


def nobody(stage: DeskStage) -> None:
    """Show the calls while nobody calls."""
    stage.front.parts.pages.show("calls")


def who_comes(stage: DeskStage) -> None:
    """Ask who comes, while nobody is signed in."""
    key = _call(stage, CallKind.HELP, screen="home")
    stage.front.parts.pages.show("calls")
    stage.front.parts.calls.answer(str(key))


def written(stage: DeskStage) -> None:
    """Write back and forth with somebody."""
    key, calls = _call(stage, CallKind.HELP, screen="home"), stage.journal.kiosk.calls
    calls.answer(key, SAM)
    calls.write(key, "I cannot hear you. Where is the lift?", by_staff=False)
    calls.write(key, "Behind you, to the left of the blue door.", by_staff=True)
    calls.write(
        key, "Thank you. And is there a toilet for wheelchairs on the first floor, or only down here?", by_staff=False
    )
    stage.front.parts.pages.show("calls")
    stage.front.parts.calls.setText("Both floors")


def young(*, signed_in: bool = True, said: bool = False) -> Callable[[DeskStage], None]:
    """Let a young maker wait."""

    def show(stage: DeskStage) -> None:
        kiosk = stage.journal.kiosk
        kiosk.young_makers.ask(Form(party=Party(0, 1), name="Kofi Mensah", programme_key="maker_challenge"))
        if signed_in:
            stage.sign_in(3)
        stage.front.parts.pages.show("calls")
        if said:
            confirm = stage.front.parts.confirm
            confirm.setAnswers("here")
            confirm.setAdult("Grace Mensah")
            confirm.setCollector("Grace Mensah")
            confirm.setLeaveHelp(True)

    return show


def collector(stage: DeskStage) -> None:
    """Let a young maker be collected."""
    stage.journal.kiosk.calls.raise_call(CallKind.COLLECTOR, screen="leaving", visit_id=VISIT.id)
    stage.sign_in(3, "calls")


def two_adults(stage: DeskStage) -> None:
    """Let a room break the rule, among everything else."""
    catalogue = stage.journal.kiosk.catalogue()
    rooms = [catalogue.rooms[key] for key in ("makerspace", "forum")]
    stage.rooms.rooms = WatchedRoom(rooms[0], Party(0, 9), 1), WatchedRoom(rooms[1], Party(1, 3), 1)
    _call(stage, CallKind.TWO_ADULTS, room_key="makerspace")
    _call(stage, CallKind.HELP, screen="form")
    stage.front.desk.refresh()
    stage.front.parts.pages.show("calls")


def waiting(calls: int, rooms: int) -> Callable[[DeskStage], None]:
    """Let so many people wait, the first of them answered, and young people be in so many rooms."""

    def show(stage: DeskStage) -> None:
        kiosk = stage.journal.kiosk
        kiosk.calls.answer(_call(stage, CallKind.HELP, screen="form"), SAM)
        for number in range(1, calls):
            kiosk.calls.raise_call(CallKind.COLLECTOR, screen="leaving", visit_id=UUID(int=number))
        catalogue = kiosk.catalogue()
        stage.rooms.rooms = tuple(
            WatchedRoom(room, Party(number % 3, 3 + 9 * number), number % 2)
            for number, room in enumerate(list(catalogue.rooms.values())[:rooms])
        )
        stage.front.desk.refresh()
        stage.front.parts.pages.show("calls")

    return show


CALL_PAGES: dict[str, Callable[[DeskStage], None]] = {
    "desk-today-called": help_called,
    "desk-calls-empty": nobody,
    "desk-calls": waiting(2, 1),
    "desk-calls-overfull": waiting(30, 7),
    "desk-calls-who-comes": who_comes,
    "desk-calls-written": written,
    "desk-calls-young-locked": young(signed_in=False),
    "desk-calls-young": young(),
    "desk-calls-young-said": young(said=True),
    "desk-calls-collector": collector,
    "desk-calls-two-adults": two_adults,
}
