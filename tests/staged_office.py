"""The desk's pages for managers: staff, empty, ordinary and overfull, and each question that is asked there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.actions.acting import StagedFile
from kiosk.actions.hub_ports import HubLink, Refusal
from kiosk.actions.printing_ports import BroughtFile
from kiosk.domain.catalogue import CARDS_AT_MOST, YouSaid
from kiosk.domain.people import Party
from kiosk.domain.scanner_learning import _ARRIVES, TEST_TEXT, Layout
from kiosk.domain.staff import Role, Staff, Standing
from kiosk.domain.visits import How, Visit
from kiosk.errors import KioskError
from tests.staged_items import code_in_view, wait_until_seen
from tests.staged_screens import NOW
from ui import you_said_wording as wording
from ui.adapters.scan_filter import Burst
from ui.viewmodels.desk_scanner import SHEET_PASS

if TYPE_CHECKING:
    from tests.staged_desk import DeskStage


class StagedNotes:
    """Stands in for noting what staff did; a file that would change with it changes."""

    def __call__(self, *_: object, **__: object) -> None:
        """Note nothing."""

    def with_file(self, by: object, act: object, file: StagedFile, **_: object) -> None:
        """Put the file in its place."""
        file.put()


@dataclass
class StagedStaffing:
    """Stands in for managing staff: the first is who is signed in, the third is locked, the fourth blocked."""

    names: tuple[str, ...]
    people: int = 0

    def standing(self) -> tuple[Standing, ...]:
        """Return so many people who work here."""
        roles = [*Role]
        return tuple(
            Standing(
                Staff(UUID(int=number), self.names[number % len(self.names)] or "Sam", roles[(number + 2) % 3]),
                has_pin=number % 9 != 3,
                has_pass=number % 3 == 0 and number % 9 != 3,
                next_try_at=NOW + timedelta(minutes=3) if number % 9 == 2 else None,
            )
            for number in range(self.people)
        )


def staffing(people: int, pick: int | None = None, *steps: str) -> Callable[[DeskStage], None]:
    """Show the staff page with so many people, one of them picked, and go on from there by the names of slots."""

    def show(stage: DeskStage) -> None:
        stage.staffing.people = people
        stage.sign_in(3, "staffing")
        page = stage.front.parts.staffing
        if pick is not None:
            page.pick(str(UUID(int=pick)))
        for step in steps:
            verb, _, what = step.partition(" ")
            getattr(page, verb)(*([what] if what else []))

    return show


def settings(key: str = "", *saved: str) -> Callable[[DeskStage], None]:
    """Show the settings, one of them edited, after so many tries to save it."""

    def show(stage: DeskStage) -> None:
        stage.sign_in(3, "settings")
        page = stage.front.parts.settings
        if key:
            page.pick(key)
        for text in saved:
            page.save(text)

    return show


def you_said(*steps: str) -> Callable[[DeskStage], None]:
    """Show the cards of Home, and go on from there by the names of slots."""

    def show(stage: DeskStage) -> None:
        stage.sign_in(3, "you_said")
        page = stage.front.parts.you_said
        for step in steps:
            verb, _, what = step.partition(" ")
            getattr(page, verb)(*([what] if what else []))

    return show


def _cards(cards: int) -> Callable[[DeskStage], None]:
    """Show so many cards of Home, the longest that there may be among them."""

    def show(stage: DeskStage) -> None:
        you_said()(stage)
        longest = YouSaid(
            "We could not find the quiet space, and nobody whom we asked knew where it might be.",
            "There is a sign now. " * 5,
            None,
        )
        short = YouSaid("More drills.", "Twelve came.", date(2026, 9, 1))
        stage.front.parts.you_said._show(tuple(islice(cycle((longest, short)), cards)))
        if cards == CARDS_AT_MOST:
            stage.front.parts.you_said.add()

    return show


def cards_of_hub(stage: DeskStage) -> None:
    """Show the cards of a venue whose organisers have set them at the hub."""
    you_said()(stage)
    page = stage.front.parts.you_said
    page._of_hub = True
    page._say(wording.OF_HUB)


def scanner(*scans: str) -> Callable[[DeskStage], None]:
    """Show what is learnt of a scanner by these scans."""

    def show(stage: DeskStage) -> None:
        stage.sign_in(3, "scanner")
        for text in scans:
            stage.front.parts.scanner.arrived(text, Burst(12.0, "tab"))

    return show


def screen(stage: DeskStage) -> None:
    """Show the drawn bank card, as wide as it was on opening."""
    stage.sign_in(3, "screen")


def templates(*steps: str) -> Callable[[DeskStage], None]:
    """Show the templates, and go on from there by the names of slots."""

    def show(stage: DeskStage) -> None:
        stage.sign_in(3, "templates")
        for step in steps:
            verb, _, what = step.partition(" ")
            getattr(stage.front.parts.templates, verb)(int(what) if what.isdigit() else what)

    return show


def template_files(stage: DeskStage) -> None:
    """Choose a file to import: two on a stick, one that was downloaded."""
    templates()(stage)
    page = stage.front.parts.templates
    page.chooseFile()
    at = NOW.timestamp()
    stick = Path("/media/desk/KINGSTON")
    page.show_files(
        (
            BroughtFile(stick / "our-badge.typ", "KINGSTON", at - 3_600),
            BroughtFile(stick / "designs" / "festival-badge.typ", "KINGSTON", at - 90_000),
            BroughtFile(Path("/home/desk/Downloads/badge-from-the-designer.typ"), "Downloads", at - 9_000_000),
        )
    )


def no_template_files(stage: DeskStage) -> None:
    """Choose a file to import where no stick is in."""
    templates()(stage)
    stage.front.parts.templates.chooseFile()
    stage.front.parts.templates.show_files(())


def card_elsewhere(stage: DeskStage) -> None:
    """Open the card of somebody who came in at another kiosk."""
    stage.sign_in(3)
    visit = Visit(
        id=UUID(int=77), party=Party(2, 1), programme_key="open_workshop", session_key=None, room_key="workshop",
        how=How.CODE, pass_code=SHEET_PASS, checked_in_at=NOW - timedelta(minutes=40), code="PX-4711",
        name="Amina Warsame-Kowalczyk", elsewhere="kiosk-3",
    )  # fmt: skip
    stage.front.parts.person.show(visit)


HUB = HubLink("https://hub.example:8700", "", met_at=NOW - timedelta(minutes=1))


class StagedSync:
    """Stands in for what joins a hub: all but one invitation have been used."""

    def join(self, invitation: str, by: object) -> HubLink:
        """Join."""
        if invitation == "good":
            return HUB
        raise KioskError(
            "the hub refuses: this code is not known, was used, or is older than ten minutes",
            fix="Ask for a new one at the hub: its page Kiosks, or kiosk hub enrol",
        )


def hub(
    link: HubLink | None = None, waiting: int = 0, *scans: str, asked: bool = True, seen: bool = False
) -> Callable[[DeskStage], None]:
    """Show the hub, what waits for it, and what came of these invitations; ``seen``: there is a camera."""

    def show(stage: DeskStage) -> None:
        stage.sign_in(3, "hub")
        page = stage.front.parts.hub
        if asked:
            page.ask()
        page.camera.tell(present=seen, reading=seen, several=False)
        for text in scans:
            page.arrived(text)
        page._show((link, waiting))
        if seen:
            wait_until_seen(stage.items, "heldUpPreview")  # its place is there before the picture comes
            page.camera.pictured.emit(code_in_view())

    return show


OFFICE_PAGES = {
    "desk-hub-none": hub(None, 214, asked=False),
    "desk-hub-asked": hub(HUB, 12),
    "desk-hub-camera": hub(HUB, 12, seen=True),
    "desk-hub-used": hub(None, 214, "used"),
    "desk-hub-joined": hub(HUB, 214, "good"),
    "desk-hub-refused": hub(replace(HUB, refusal=Refusal.NOT_KNOWN), 214, asked=False),
    "desk-card-elsewhere": card_elsewhere,
    "desk-templates": templates(),
    "desk-templates-longest": templates("pick badge-62x100", "turn 1"),
    "desk-templates-wrong": templates("pick badge-62x100", "takeIn /media/usb/our badge.typ"),
    "desk-templates-files": template_files,
    "desk-templates-no-files": no_template_files,
    "desk-scanner": scanner(),
    "desk-scanner-learnt": scanner(f"~{TEST_TEXT.lower()}#", SHEET_PASS, SHEET_PASS),
    "desk-scanner-french": scanner(TEST_TEXT.translate(_ARRIVES[Layout.FRENCH_SCANNER])),
    "desk-screen": screen,
    "desk-settings": settings(),
    "desk-settings-number": settings("desk_scale"),
    "desk-settings-wrong": settings("desk_scale", "seven"),
    "desk-settings-saved": settings("desk_window", "yes"),
    "desk-settings-choice": settings("headphones"),
    "desk-settings-language": settings("language"),
    "desk-settings-longest": settings("printers", "folder, ipp://printer.example/ipp/print"),
    "desk-you-said-empty": _cards(0),
    "desk-you-said": you_said(),
    "desk-you-said-overfull": _cards(CARDS_AT_MOST),
    "desk-you-said-hubs": cards_of_hub,
    "desk-you-said-one": you_said("pick 0"),
    "desk-you-said-new": you_said("add"),
    "desk-staffing-alone": staffing(1),
    "desk-staffing": staffing(5),
    "desk-staffing-overfull": staffing(60),
    "desk-staffing-chosen": staffing(5, 1),
    "desk-staffing-oneself": staffing(5, 0),
    "desk-staffing-blocked": staffing(5, 3),
    "desk-staffing-why": staffing(5, 1, "begin pin"),
    "desk-staffing-role": staffing(5, 1, "begin role", "choose asked"),
    "desk-staffing-pin": staffing(5, 1, "begin pin", "choose forgot", *(f"digit {digit}" for digit in "123456")),
    "desk-staffing-add": staffing(5, None, "begin add", "choose manager", "call Konstanty Kowalczyk-Wiśniewski"),
}

ALIKE = {
    "desk-hub-none",
    "desk-hub-joined",
    "desk-settings",
    "desk-settings-number",
    "desk-settings-saved",
    "desk-settings-choice",
    "desk-settings-language",
    "desk-staffing-chosen",
    "desk-scanner",
    "desk-scanner-french",
    "desk-you-said-empty",
    "desk-languages-empty",
    "desk-languages",
    "desk-calls",
    "desk-undo",
    "desk-card",
    "desk-templates",
    "desk-templates-longest",
    "desk-staffing-alone",
    "desk-staffing",
    "desk-staffing-oneself",
    "desk-staffing-blocked",
    "desk-staffing-why",
    "desk-staffing-role",
}
"""Pages that are to be seen, and whose shape another one of these has."""
