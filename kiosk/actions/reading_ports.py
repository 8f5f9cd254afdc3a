"""What the actions read of the journal, beside whoever writes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.actions.ports import Window
from kiosk.domain.facts import Entry
from kiosk.domain.peers import Peer
from kiosk.domain.people import Party
from kiosk.domain.today import DayFigures
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit


@frozen
class Peg:
    """One visit on the board: its id (for the mark) and its people."""

    visit_id: UUID
    people: int


@frozen
class HomeFigures:
    """What Home shows; no names. Who goes on to another session stays one peg and one of ``people_today``.

    ``pegs`` stand in the order in which the journal has them.
    """

    pegs: tuple[Peg, ...]
    people_today: int
    people_in: int


@frozen
class Inside:
    """Who is inside at one moment: the visits that have not ended, in no order.

    ``counted_out`` people left without saying who they are; ``assumed_gone`` were taken for gone and not seen to leave;
    ``newest_at`` is when the newest entry of the journal occurred. ``peers`` are the venue's other kiosks with the
    people who are in by their visits, who are not among ``visits``.
    """

    visits: tuple[Visit, ...]
    counted_out: int
    assumed_gone: int
    newest_at: datetime | None
    peers: tuple[Peer, ...] = ()


class JournalReader(Protocol):
    """Reads that never wait for the writer."""

    def inside(self, since: datetime) -> Inside:
        """Return who is inside, and how many were assumed to have left at or after ``since``."""

    def day_figures(self, window: Window, sessions: Sequence[str], doubtful_before: datetime) -> DayFigures:
        """Return a day's people: ``window`` is the day, ``sessions`` whose bookings count.

        Visits that began before ``doubtful_before`` and have not ended are doubtful.
        """

    def home_figures(self, start: datetime, end: datetime) -> HomeFigures:
        """Return the figures of the visits that began in ``[start, end)``."""

    def entries(self, start: datetime, end: datetime) -> Iterable[Entry]:
        """Yield the journal's entries that occurred in ``[start, end)``, by kiosk and sequence."""

    def visits(self, start: datetime, end: datetime) -> Iterable[Visit]:
        """Yield the visits that began in ``[start, end)`` or were still open at ``start``, by start and id."""

    def people_in_rooms(self, room_keys: Sequence[str]) -> dict[str, Party]:
        """Return who is inside some rooms, by age; rooms with nobody are missing."""

    def newest_occurred_at(self) -> datetime | None:
        """Return when the newest entry occurred; ``None`` while the journal is empty."""

    def people_inside_at(self, instant: datetime) -> int:
        """Return how many people were inside at an instant by this kiosk's visits, whoever let them out."""

    def people_crossed(self, start: datetime, end: datetime) -> int:
        """Return by how many people other kiosks changed who is in by this one's visits, in ``[start, end)``."""
