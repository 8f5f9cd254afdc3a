"""What really happened, kept beside the kiosks, and what they and the hub have of it in the end."""

from __future__ import annotations

import json
import math
import resource
from collections import Counter
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.actions.ports import EVER
from kiosk.domain.facts import Entry
from kiosk.domain.merge import Agreed, DoubleUse, Told, agreed, history_of
from kiosk.wire import microseconds
from kiosk.wire.fact_words import fact_of

if TYPE_CHECKING:
    from tests.festival.festival import Festival
    from tests.festival.kiosks import FestivalKiosk

KIB_IN_MIB = 1024  # Linux counts ru_maxrss in KiB


@dataclass(slots=True)
class Stay:
    """A visit as it really was: by which code, where it began, for which session, from when to when, who is inside."""

    visit_id: UUID
    pass_code: str
    code: str | None
    kiosk: int
    came_at: datetime
    session_key: str | None = None
    left_at: datetime | None = None
    inside: int = 0


@dataclass(slots=True)
class Truth:
    """Everybody who was let in, and who asked to be erased."""

    stays: dict[UUID, Stay] = field(default_factory=dict)
    erased: set[UUID] = field(default_factory=set)
    refused: int = 0
    in_session: Counter[str] = field(default_factory=Counter)
    fullest: dict[str, float] = field(default_factory=dict)
    over_capacity: int = 0

    def move(self, stay: Stay, people: int, capacity: int | None) -> None:
        """People of a visit come or go; note how full that makes their session."""
        stay.inside += people
        if stay.session_key is None or capacity is None:
            return
        self.in_session[stay.session_key] += people
        inside = self.in_session[stay.session_key]
        self.fullest[stay.session_key] = max(self.fullest.get(stay.session_key, 0), inside / capacity)
        self.over_capacity = max(self.over_capacity, inside - capacity)

    def double_uses(self) -> set[UUID]:
        """Return the visits that began while another kiosk's visit of the same code had not ended."""
        by_code: dict[str, list[Stay]] = {}
        for stay in self.stays.values():
            if stay.code is not None:
                by_code.setdefault(stay.code, []).append(stay)
        return {
            second.visit_id
            for stays in by_code.values()
            for second in stays
            for first in stays
            if first.came_at < second.came_at
            and first.kiosk != second.kiosk
            and (first.left_at is None or first.left_at > second.came_at)
        }


@dataclass(frozen=True, slots=True)
class Found:
    """The figures of ``build/festival.json``; ``wrong`` says what does not hold, in words."""

    kiosks: int
    people: int
    visits: int
    facts_made: int
    facts_at_hub: int
    duplicates: int
    lost: int
    kept_aside: int
    double_uses_made: int
    double_uses_in_inbox: int
    kiosks_in_agreement: int
    erased: int
    erased_names_left: int
    refused: int
    over_capacity: int
    fullest_session: float
    requests: int
    requests_cut: int
    hub_restarts: int
    lag_p50_s: float
    lag_p95_s: float
    lag_p99_s: float
    largest_backlog: int
    took_s: float
    facts_per_s: float
    peak_memory_mb: float
    wrong: tuple[str, ...] = ()

    @property
    def is_wrong(self) -> bool:
        """Whether a fact is missing or doubled, a kiosk disagrees, a double use is not seen, a name is
        left, or a session was overfull."""
        doubles_differ = self.double_uses_made != self.double_uses_in_inbox
        count = self.duplicates + self.lost + self.kept_aside + self.erased_names_left + self.over_capacity
        return bool(count or doubles_differ or self.wrong or self.kiosks_in_agreement != self.kiosks)

    def as_json(self) -> dict[str, Any]:
        """Return what the file holds."""
        return {name: round(value, 3) if isinstance(value, float) else value for name, value in asdict(self).items()}


def compare(festival: Festival, took_s: float) -> Found:
    """Compare the truth, every kiosk and the hub."""
    at_hub = festival.hub.facts()
    hub_ids = [row.id for row in at_hub]
    made = {entry.id for kiosk in festival.kiosks for entry in kiosk.store.reader.entries(*EVER)}
    told = _history(at_hub)
    state = agreed(told)
    doubles = festival.truth.double_uses()
    wrong: list[str] = []
    agreeing = sum(_agrees(kiosk, state, wrong) for kiosk in festival.kiosks)
    seen = {each.second.visit_id for each in state.conflicts if isinstance(each, DoubleUse)}
    if seen != doubles:
        wrong.append(f"double uses not seen: {len(doubles - seen)}; seen and none: {len(seen - doubles)}")
    wrong += _differences_of_visits(festival.truth, state)
    left = sum(_names_left(kiosk, festival.truth) for kiosk in festival.kiosks)
    lags = sorted(_lag(row).total_seconds() for row in at_hub)
    return Found(
        kiosks=len(festival.kiosks),
        people=sum(visit.people for visit in state.visits.values()),
        visits=len(festival.truth.stays),
        facts_made=len(made),
        facts_at_hub=len(at_hub),
        duplicates=len(hub_ids) - len(set(hub_ids)) + len(set(hub_ids) - made),
        lost=len(made - set(hub_ids)),
        kept_aside=len(festival.hub.kept_aside()),
        double_uses_made=len(doubles),
        double_uses_in_inbox=len(seen & doubles),
        kiosks_in_agreement=agreeing,
        erased=len(festival.truth.erased),
        erased_names_left=left,
        refused=festival.truth.refused,
        over_capacity=festival.truth.over_capacity,
        fullest_session=max(festival.truth.fullest.values(), default=0.0),
        requests=festival.requests,
        requests_cut=festival.cut,
        hub_restarts=festival.restarts,
        lag_p50_s=_rank(lags, 0.50),
        lag_p95_s=_rank(lags, 0.95),
        lag_p99_s=_rank(lags, 0.99),
        largest_backlog=max(count for _, count in festival.backlog),
        took_s=took_s,
        facts_per_s=len(at_hub) / took_s,
        peak_memory_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB_IN_MIB,
        wrong=tuple(wrong),
    )


def lags_over_time(festival: Festival, every: timedelta) -> list[tuple[datetime, float]]:
    """Return the 95th percentile of the lag, in seconds, of the facts of each stretch of time."""
    by_time: dict[int, list[float]] = {}
    for row in festival.hub.facts():
        happened = microseconds.as_instant(row.occurred_at + row.clock_offset_us)
        by_time.setdefault(int(happened.timestamp() // every.total_seconds()), []).append(_lag(row).total_seconds())
    return [
        (datetime.fromtimestamp(number * every.total_seconds(), microseconds.EPOCH.tzinfo), _rank(sorted(lags), 0.95))
        for number, lags in sorted(by_time.items())
    ]


def _agrees(kiosk: FestivalKiosk, state: Agreed, wrong: list[str]) -> bool:
    """Whether a kiosk has all that the hub has, and shows what it comes to: visits, places and inbox."""
    before = len(wrong)
    if agreed(kiosk.store.heard.history()) != state:
        wrong.append(f"{kiosk.name} comes to another state than the hub")
    rooms: dict[str, int] = {}
    for visit in state.visits.values():
        rooms[visit.began.room_key] = rooms.get(visit.began.room_key, 0) + visit.inside
    with kiosk.store.write() as work:
        shown = {room: work.people_in_room(room) for room in rooms}
    if shown != rooms:
        wrong.append(f"{kiosk.name} has {shown} people in its rooms, the hub {rooms}")
    matters = {item.matter for item in kiosk.store.inbox.unsettled()}
    if matters != set(state.conflicts):
        wrong.append(f"{kiosk.name} has {len(matters)} in its inbox, the hub {len(state.conflicts)}")
    return len(wrong) == before


def _differences_of_visits(truth: Truth, state: Agreed) -> list[str]:
    missing, unknown = truth.stays.keys() - state.visits.keys(), state.visits.keys() - truth.stays.keys()
    wrong = [f"{len(missing)} visits are missing, {len(unknown)} never were"] if missing or unknown else []
    ends = 0
    for visit_id, stay in truth.stays.items():
        visit = state.visits.get(visit_id)
        if visit is not None and (visit.began.at != stay.came_at or (stay.left_at and visit.ended_at != stay.left_at)):
            ends += 1
    return wrong + ([f"{ends} visits began or ended at another time than they did"] if ends else [])


def _names_left(kiosk: FestivalKiosk, truth: Truth) -> int:
    codes = [code for visit_id in truth.erased if (code := truth.stays[visit_id].code)]
    with kiosk.store.write() as work:
        booked = [booking for code in codes if (booking := work.booking((code,)))]
        at_visits = sum(work.is_known_by_name(visit_id) for visit_id in truth.erased)
    return at_visits + sum(booking.name != "" for booking in booked)


def _history(rows: list[Any]) -> dict[UUID, Told]:
    told = []
    for row in rows:
        with suppress(ValueError):
            visit_id = row.visit_id.bytes if row.visit_id else None
            fact = fact_of(row.kind, visit_id, json.dumps(row.body))
            at = microseconds.as_instant(row.occurred_at)
            entry = Entry(row.id, row.kiosk_id, row.sequence, at, row.monotonic_ns, row.clock_behind, fact)
            told.append(Told(entry, timedelta(microseconds=row.clock_offset_us)))
    return history_of(told)


def _lag(row: Any) -> timedelta:
    return timedelta(microseconds=row.received_at - row.occurred_at - row.clock_offset_us)


def _rank(ordered: list[float], share: float) -> float:
    return ordered[math.ceil(share * len(ordered)) - 1] if ordered else 0.0
