"""The "You said, we did" cards, for managers: what Home says was heard here, and what came of it."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.catalogue import CARDS_AT_MOST, DID_AT_MOST, SAID_AT_MOST, YouSaid
from kiosk.domain.staff import Permission
from kiosk.kiosk import Kiosk
from ui import you_said_wording as wording
from ui.jobs import JobRunner
from ui.viewmodels.desk_choices import PickRow
from ui.viewmodels.desk_edited import DeskEditedViewModel
from ui.viewmodels.desk_staff import DeskStaffViewModel
from ui.viewmodels.desk_undo import DeskUndoViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY, NEW = -2, -1


@QmlElement
@QmlUncreatable("built by composition")
class DeskYouSaidViewModel(DeskEditedViewModel):
    """The list, and one card that is edited. What is typed is looked at when it is saved, and never before."""

    changed = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        staff: DeskStaffViewModel,
        undo: DeskUndoViewModel,
        reading: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit = kiosk.edit_you_said
        self._staff = staff
        self._undo = undo
        self._reading = reading
        self._of_hub = False
        self._cards: tuple[YouSaid, ...] = ()
        self._number = NOBODY

    def open(self) -> None:
        """Show the cards that hold."""
        self._rows.restart()
        self.close()
        self._reading.run("you_said", self._edit.see, self._show, self._refused)

    @Slot()
    def close(self) -> None:
        """Edit none."""
        self._number = NOBODY
        self._say("")

    @Slot(str)
    def pick(self, key: str) -> None:
        """Edit a card."""
        if not self._is_hubs():
            self._number = int(key)
            self._say("")

    @Slot()
    def add(self) -> None:
        """Write a new one."""
        if self._is_hubs():
            return
        full = len(self._cards) >= CARDS_AT_MOST
        self._number = NOBODY if full else NEW
        self._say(wording.FULL if full else "", wrong=full)

    @Slot(str, str, str)
    def save(self, said: str, did: str, since: str) -> None:
        """Keep what was typed."""
        said, did = " ".join(said.split()), " ".join(did.split())
        fault = _fault(said, did)
        month = None
        try:
            month = _month(since.strip())
        except ValueError:
            fault = fault or wording.NO_MONTH
        if fault or self._number == NOBODY:
            self._say(fault, wrong=True)
            return
        card, at = YouSaid(said, did, month), self._number if self._number != NEW else len(self._cards)
        self._write((*self._cards[:at], card, *self._cards[at + 1 :]), at, wording.SAVED)

    @Slot()
    def remove(self) -> None:
        """Take the card off Home."""
        if self._number >= 0:
            left = (*self._cards[: self._number], *self._cards[self._number + 1 :])
            self._write(left, NOBODY, wording.REMOVED)

    @Property(str, notify=changed)
    def heading(self) -> str:
        """How many there are."""
        return wording.heading(len(self._cards))

    @Property(bool, notify=changed)
    def editing(self) -> bool:
        """Whether one is edited."""
        return self._number != NOBODY

    @Property(bool, notify=changed)
    def changeable(self) -> bool:
        """Whether they are changed here, not at the hub."""
        return not self._of_hub

    @Property(bool, notify=changed)
    def removable(self) -> bool:
        """Whether it is on Home yet."""
        return self._number >= 0

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which is edited."""
        return self._card.said if self._card else wording.NEW

    @Property("QStringList", notify=changed)
    def labels(self) -> list[str]:
        """What its three fields are, and what to think of."""
        return [wording.SAID_LABEL, wording.DID_LABEL, wording.SINCE_LABEL, wording.NAMES]

    @Property("QStringList", notify=changed)
    def values(self) -> list[str]:
        """What the three fields hold."""
        return [self._card.said, self._card.did, wording.month(self._card.since)] if self._card else ["", "", ""]

    @property
    def _card(self) -> YouSaid | None:
        return self._cards[self._number] if 0 <= self._number < len(self._cards) else None

    def _write(self, cards: tuple[YouSaid, ...], number: int, words: str) -> None:
        by = self._staff.by(Permission.SETTINGS)
        if by is not None:
            done = partial(self._kept, number, words, self._cards)
            self._reading.run("you_said", partial(self._edit.keep, cards, by), done, self._refused)

    def _kept(self, number: int, words: str, before: tuple[YouSaid, ...], cards: tuple[YouSaid, ...]) -> None:
        self._cards, self._number = cards, number
        self._undo.offer_back(words, Permission.SETTINGS, partial(self._edit.keep, before), self.open)
        self._say(words)

    def _show(self, cards: tuple[YouSaid, ...]) -> None:
        self._cards = cards
        if not self._is_hubs():
            self._say(self._message, wrong=self._wrong)

    def _is_hubs(self) -> bool:
        """Whether these are changed at the hub alone; it says so."""
        self._of_hub = self._edit.are_hubs
        if self._of_hub:
            self._number = NOBODY
            self._say(wording.OF_HUB)
        return self._of_hub

    def _refused(self, error: Exception) -> None:
        self._say(str(error), wrong=True)

    def _draw(self) -> None:
        self._rows.show(
            [
                PickRow(str(at), card.said, wording.listed(card), at == self._number)
                for at, card in enumerate(self._cards)
            ]
        )
        self.changed.emit()


def _fault(said: str, did: str) -> str:
    if not said or not did:
        return wording.DID_MISSING if said else wording.SAID_MISSING
    for text, most in ((said, SAID_AT_MOST), (did, DID_AT_MOST)):
        if len(text) > most:
            return wording.too_long(text, most)
    return ""


def _month(text: str) -> date | None:
    return datetime.strptime(text, "%Y-%m").date() if text else None  # noqa: DTZ007 - a month has no zone
