"""Who is inside, as the marshal reads it aloud at the assembly point (look.md E1-E5, E8, E9)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.passes import badge_code
from kiosk.domain.peers import Peer
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import Visit

DOUBTFUL_AFTER = timedelta(hours=6)  # look.md E2: longer in than most stay, so perhaps gone without a check-out


@frozen
class RollLine:
    """One party that is in: who answers for it, how many they are, since when, and where they were going.

    ``name`` is the leader's, empty where nobody asked; the badge's four characters stand for it then.
    """

    visit_id: UUID
    name: str
    badge_code: str
    people: Party
    since: datetime
    room: str
    what: str
    leave_help: bool
    doubtful: bool


@frozen
class RollRoom:
    """A room with somebody in it. ``lines`` leaves out the ``listed_above`` people whose parties need help to leave."""

    name: str
    people: int
    listed_above: int
    lines: tuple[RollLine, ...]


@frozen
class RollCall:
    """The list as it was ``at``; the newest thing this kiosk had heard of is from ``newest_at``.

    ``counted_out`` people left without saying who they are, so as many of the names may be gone; ``assumed_gone`` were
    not seen to leave, and were taken for gone at closing time. A festival has places with numbers and no names.
    ``peers`` are the other kiosks, of whose visits numbers are known here and no names: theirs are on their own lists.
    """

    at: datetime
    newest_at: datetime | None
    kiosk_id: str
    by_name: bool
    help_first: tuple[RollLine, ...]
    rooms: tuple[RollRoom, ...]
    people: Party | None
    groups: int
    counted_out: int
    assumed_gone: int
    peers: tuple[Peer, ...] = ()

    @property
    def lines(self) -> tuple[RollLine, ...]:
        """Every line in the order in which it is read: who needs help first."""
        return (*self.help_first, *(line for room in self.rooms for line in room.lines))

    @property
    def inside(self) -> int:
        """How many people are inside by the list, less those who left without saying who they are."""
        return (self.people.people if self.people else 0) - self.counted_out


@frozen
class RollRun:
    """A roll call that is going on: an alarm or a drill, and the visits that were ticked."""

    id: UUID
    started_at: datetime
    drill: bool
    ticked: frozenset[UUID] = frozenset()


def call_roll(
    visits: Iterable[Visit],
    catalogue: Catalogue,
    at: datetime,
    *,
    newest_at: datetime | None,
    kiosk_id: str,
    counted_out: int = 0,
    assumed_gone: int = 0,
    peers: tuple[Peer, ...] = (),
) -> RollCall:
    """Return the list of the visits that have not ended, room by room in the venue's own order."""
    by_room: dict[str, list[RollLine]] = {}
    for visit in visits:
        by_room.setdefault(visit.room_key, []).append(_line(visit, catalogue, at))
    order = {key: number for number, key in enumerate(catalogue.rooms)}
    keys = sorted(by_room, key=lambda key: (order.get(key, len(order)), key))
    everybody = [line for key in keys for line in by_room[key]]
    by_name = catalogue.venue.kind != "festival"
    return RollCall(
        at=at,
        newest_at=newest_at,
        kiosk_id=kiosk_id,
        by_name=by_name,
        help_first=tuple(sorted((line for line in everybody if line.leave_help and by_name), key=_reading_order)),
        rooms=tuple(_room(catalogue.room_name(key), by_room[key], by_name=by_name) for key in keys),
        people=_all_people(everybody),
        groups=sum(1 for line in everybody if line.people.people > 1),
        counted_out=counted_out,
        assumed_gone=assumed_gone,
        peers=peers,
    )


def _line(visit: Visit, catalogue: Catalogue, at: datetime) -> RollLine:
    session = catalogue.sessions.get(visit.session_key or "")
    programme = catalogue.programmes.get(visit.programme_key)
    return RollLine(
        visit_id=visit.id,
        name=visit.name or visit.badge_name,
        badge_code=badge_code(visit.pass_code),
        people=visit.staying,
        since=visit.checked_in_at,
        room=catalogue.room_name(visit.room_key),
        what=session.title if session else programme.name if programme else visit.programme_key,
        leave_help=visit.leave_help,
        doubtful=at - visit.checked_in_at > DOUBTFUL_AFTER,
    )


def _room(name: str, lines: Sequence[RollLine], *, by_name: bool) -> RollRoom:
    above = sum(line.people.people for line in lines if line.leave_help and by_name)
    listed = sorted((line for line in lines if by_name and not line.leave_help), key=_reading_order)
    return RollRoom(name, sum(line.people.people for line in lines), above, tuple(listed))


def _reading_order(line: RollLine) -> tuple[bool, str, str]:
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", line.name) if not unicodedata.combining(letter))
    return not line.name, plain.casefold(), line.badge_code


def _all_people(lines: Sequence[RollLine]) -> Party | None:
    if not lines:
        return None
    people = lines[0].people
    for line in lines[1:]:
        people = people.with_more(line.people)
    return people
