"""One exchange with the hub: ask how things stand, send what waits, note each answer."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.actions.hub_ports import Heard, HeardFact, HubRecord, Outbox, UnsentFact
from kiosk.actions.ports import Clock
from kiosk.actions.sharing_ports import PlacesAsked, Sharing
from kiosk.domain.shares import PlaceKey, PlaceKind
from kiosk.domain.values import frozen
from kiosk.sync.errors import HubAway, HubRefuses, Indigestible, SyncError
from kiosk.sync.hub_client import HubClient
from kiosk.sync.packing import packed
from kiosk.wire import messages as wire
from kiosk.wire import microseconds
from kiosk.wire.messages import MOST_FACTS, NumbersTaken, PushAnswer, Standing, Word
from kiosk.wire.records import BOOKING, ROOM, SESSION, item_of

logger = logging.getLogger(__name__)


@frozen
class Exchanged:
    """What one exchange did: facts the hub now has, keeps aside and asked for again, and facts of others that came.

    ``has_left`` says that the hub let this kiosk go: it brought all, and wiped what it had received.
    """

    confirmed: int = 0
    quarantined: int = 0
    asked_again: int = 0
    heard: int = 0
    clock_offset: timedelta = timedelta()
    has_left: bool = False


class Exchange:
    """Brings the whole outbox to the hub and what others did here; what was done before a ``SyncError`` stays done."""

    def __init__(
        self,
        outbox: Outbox,
        heard: Heard,
        hub: HubClient,
        clock: Clock,
        take: Callable[[Sequence[HeardFact], Sequence[HubRecord], str], None],
        places: Sharing | None = None,
    ) -> None:
        """``take`` keeps a page of what the hub tells, and the cursor after it; ``places`` asks for shares of them."""
        self._outbox = outbox
        self._heard = heard
        self._take = take
        self._places = places
        self._is_checked = False
        self._hub = hub
        self._clock = clock
        self._has_left = False

    def __call__(self) -> Exchanged:
        """Exchange until nothing waits."""
        if self._has_left:
            return Exchanged(has_left=True)
        try:
            return self._all()
        except HubRefuses as error:
            self._outbox.note_refusal(error.why)
            raise

    def _all(self) -> Exchanged:
        standing, done = self._greet()
        while facts := self._outbox.waiting(MOST_FACTS):
            done = self._push(facts, done)
        if standing.revoked:
            return self._leave(done)
        if standing.renew:
            self._renew()
        done = replace(done, heard=self._hear())
        self._share(everything=standing.places_wanted)
        return done

    def _renew(self) -> None:
        """The new token is kept before it is used: until then the hub takes the old one."""
        token = self._hub.renew()
        self._outbox.renew(token)
        self._hub.speak_with(token)

    def _leave(self, done: Exchanged) -> Exchanged:
        """What was received goes before the hub is told; told or not, this kiosk has no hub any more."""
        self._heard.forget()
        self._outbox.leave()
        self._has_left = True
        logger.warning("The hub has let this kiosk go: it brought all, and what had come from there is wiped.")
        with suppress(SyncError):
            self._hub.farewell()
        return replace(done, has_left=True)

    def _hear(self) -> int:
        """Each page is kept before the next is asked for: what was heard before a fault need not be heard again.

        At the first time, and whenever it began at the beginning, the hub says what must be here in the end.
        """
        count, cursor, more = 0, self._heard.cursor(), True
        check = not (self._is_checked and cursor)
        while more:
            page = self._hub.changes(cursor, check=check)
            self._take([_heard(fact) for fact in page.facts], [_record(record) for record in page.records], page.cursor)
            more = page.more and page.cursor != cursor
            count, cursor = count + len(page.facts), page.cursor
        if check:
            self._compare(page)
        return count

    def _compare(self, page: wire.Changes) -> None:
        """What does not agree is heard once more from the beginning, at the next exchange."""
        if page.holding is None or page.now is None:
            return
        self._is_checked = True
        held = self._heard.held(microseconds.as_instant(page.now))
        if held != {each.kind: (each.count, each.changes) for each in page.holding}:
            logger.warning("What is here is not what the hub has told: it is told once more.")
            self._heard.begin_anew()

    def _share(self, *, everything: bool) -> None:
        """Twice: what this kiosk gave up can be another's as soon as it has said that it goes by it."""
        if self._places is None:
            return
        for _ in range(2):
            asked = self._places.ask(everything=everything)
            answer = self._hub.places(_asked(asked)) if asked else None
            if asked is None or answer is None:
                return
            if answer.say_all:
                everything = True
                continue
            given = {PlaceKey(PlaceKind(place.kind), place.key): place.people for place in answer.places}
            self._places.take(asked, answer.parts, given)
            everything = False

    def listen(self) -> Iterator[None]:
        """Yield whenever the hub says that something changed; raises ``HubAway`` where it tells nothing live."""
        return self._hub.listen()

    def close(self) -> None:
        """Let go of the connection."""
        self._hub.close()

    def _greet(self) -> tuple[Standing, Exchanged]:
        """The hub's clock is taken to have been read half-way between asking and hearing."""
        asked_at, asked_ns = self._clock.now(), self._clock.monotonic_ns()
        standing = self._hub.standing()
        took = timedelta(microseconds=(self._clock.monotonic_ns() - asked_ns) // 1000)
        offset = microseconds.as_instant(standing.now) - (asked_at + took / 2)
        asked_again = self._meet(standing, offset)
        self._heard.meet({peer.kiosk_id: _by_own_clock(peer.last_contact_at, offset) for peer in standing.peers})
        return standing, Exchanged(asked_again=asked_again, clock_offset=offset)

    def _push(self, facts: Sequence[UnsentFact], done: Exchanged) -> Exchanged:
        body, sent = packed(facts, waiting=self._outbox.size(), clock_offset=done.clock_offset)
        try:
            answer = self._hub.push(body)
        except Indigestible as error:
            return self._divide(sent, error, done)
        if isinstance(answer, NumbersTaken):
            if answer.first_taken not in {fact.sequence for fact in sent} or answer.newest < answer.first_taken:
                raise HubAway("the hub speaks of numbers that were not sent")
            logger.warning("The hub has other facts under these numbers: they are numbered anew.")
            self._outbox.renumber(answer.first_taken, answer.newest)
            return done
        if len(answer.answers) != len(sent):
            raise HubAway("the hub answers for other facts than were sent")
        return self._settle(sent, answer, done)

    def _divide(self, sent: Sequence[UnsentFact], error: Indigestible, done: Exchanged) -> Exchanged:
        """Halve what the hub could not read until the one fact is found that spoils it; that one is kept aside here."""
        if len(sent) == 1:
            self._outbox.settle([], {sent[0].sequence: error.what})
            logger.warning("The hub cannot read a fact: it is kept aside here.")
            return replace(done, quarantined=done.quarantined + 1)
        return self._push(sent[: len(sent) // 2], done)

    def _settle(self, sent: Sequence[UnsentFact], answer: PushAnswer, done: Exchanged) -> Exchanged:
        pairs = list(zip(sent, answer.answers, strict=True))
        confirmed = [fact.sequence for fact, said in pairs if said.word is not Word.QUARANTINED]
        refused = {fact.sequence: said.reason for fact, said in pairs if said.word is Word.QUARANTINED}
        self._outbox.settle(confirmed, refused)
        if refused:
            logger.warning("The hub keeps %d facts aside.", len(refused))
        return replace(
            done,
            confirmed=done.confirmed + len(confirmed),
            quarantined=done.quarantined + len(refused),
            asked_again=done.asked_again + self._meet(answer, done.clock_offset),
        )

    def _meet(self, standing: Standing, offset: timedelta) -> int:
        asked_again = self._outbox.meet(standing.high_water, standing.newest, self._clock.now(), offset)
        if asked_again:
            logger.warning("The hub lacks %d facts that it had: they are sent again.", asked_again)
        return asked_again


def _asked(asked: PlacesAsked) -> wire.AskedPlaces:
    places = [
        wire.AskedPlace(
            kind=line.place.kind.value,
            key=line.place.key,
            capacity=line.capacity,
            own=line.own,
            goes_by=line.goes_by,
            wanted=line.wanted,
        )
        for line in asked.places
    ]
    since = None if asked.goes_by_at is None else microseconds.of_instant(asked.goes_by_at)
    at = microseconds.of_instant(asked.at)
    return wire.AskedPlaces(parts=asked.parts, places=places, asked_at=at, goes_by_at=since, whole=asked.whole)


def _by_own_clock(at_hub: int | None, offset: timedelta) -> datetime | None:
    return None if at_hub is None else microseconds.as_instant(at_hub) - offset


def _heard(said: wire.HeardFact) -> HeardFact:
    fact = UnsentFact(
        sequence=said.sequence,
        id=said.id,
        kind=said.kind,
        occurred_at=microseconds.as_instant(said.occurred_at),
        monotonic_ns=said.monotonic_ns,
        clock_behind=said.clock_behind,
        schema_version=said.schema_version,
        visit_id=said.visit_id,
        people=said.people,
        body=json.dumps(said.body, ensure_ascii=False, separators=(",", ":")),
    )
    return HeardFact(said.kiosk_id, timedelta(microseconds=said.clock_offset_us), fact)


def _record(said: wire.Record) -> HubRecord:
    """A record that cannot be read counts as heard, and changes nothing: the hub has the program that wrote it.

    Of a kind that has no table here it is kept as it came, for the program that will know it.
    """
    try:
        item = item_of(said.kind, said.body)
    except (ValueError, KeyError, TypeError):
        logger.warning("The hub says something of a %s that cannot be read here.", said.kind)
        item = None
    until = None if said.told_until is None else microseconds.as_instant(said.told_until)
    has_table = said.kind in (BOOKING, SESSION, ROOM)
    body = "" if has_table else json.dumps(said.body, ensure_ascii=False, separators=(",", ":"))
    return HubRecord(said.kind, said.key, said.change, item, until, body)
