"""What the hub says of the venue: its sessions, rooms, bookings and settings, one record each, in words and back.

Keys of a body are never renamed. What is empty is not said: there are 100,000 bookings.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kiosk.domain.bookings import Booking, BookingStatus
from kiosk.domain.catalogue import Room, Session
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.venue_settings import VenueSetting
from kiosk.wire import microseconds
from kiosk.wire.setting_words import setting_of, words_of_setting

FACTS_TOLD_DAYS = 7  # since the hub had them; to a kiosk that was away for longer, older ones make no difference
BOOKING, SESSION, ROOM, SETTING = "booking", "session", "room", "setting"
Item = Booking | Session | Room | VenueSetting


def words_of_item(item: Item) -> tuple[str, str, dict[str, Any]]:
    """Return a record's kind, the key under which it stands once, and its body."""
    match item:
        case Booking():
            return BOOKING, item.code.casefold(), _said(_booking_body(item))
        case Session():
            return SESSION, item.key, _said(_session_body(item))
        case Room():
            return ROOM, item.key, _said(_room_body(item))
        case _:
            return SETTING, *words_of_setting(item)


def item_of(kind: str, body: dict[str, Any]) -> Item | None:
    """Return what a record says; ``None`` for a kind that nobody knows here.

    Raises ``ValueError``, ``KeyError`` or ``TypeError`` for a body that makes no sense.
    """
    match kind:
        case "booking":
            return _booking(body)
        case "session":
            return _session(body)
        case "room":
            return _room(body)
        case "setting":
            return setting_of(body)
        case _:
            return None


def _room(body: dict[str, Any]) -> Room:
    texts = (body.get(name, "") for name in ("directions", "zone"))
    return Room(body["key"], body.get("name", ""), body.get("capacity"), *texts)


def _said(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if value is not None and value is not False and value != ""}


def _booking_body(booking: Booking) -> dict[str, Any]:
    return {
        "code": booking.code,
        "source": booking.source,
        "name": booking.name,
        "order_ref": booking.order_ref,
        "ticket": booking.ticket,
        "session": booking.session_key,
        "programme": booking.programme_key,
        "people": [booking.party.adults, booking.party.under_18, booking.party.not_said],
        "age_band": booking.age_band.key if booking.age_band else None,
        "status": booking.status.value,
        "valid_from": _at(booking.valid_from),
        "valid_until": _at(booking.valid_until),
        "needs_attention": booking.needs_attention,
        "team": booking.team,
        "role": booking.role,
        "collector": booking.collector,
    }


def _booking(body: dict[str, Any]) -> Booking:
    return Booking(
        code=body["code"],
        source=body.get("source", ""),
        name=body.get("name", ""),
        order_ref=body.get("order_ref", ""),
        ticket=body.get("ticket", ""),
        session_key=body.get("session"),
        programme_key=body.get("programme"),
        party=Party(*body["people"]),
        age_band=AgeBand.from_key(body["age_band"]) if "age_band" in body else None,
        status=BookingStatus(body["status"]),
        valid_from=_instant(body.get("valid_from")),
        valid_until=_instant(body.get("valid_until")),
        needs_attention=body.get("needs_attention", False),
        team=body.get("team", ""),
        role=body.get("role", ""),
        collector=body.get("collector", ""),
    )


def _session_body(session: Session) -> dict[str, Any]:
    return {
        "key": session.key,
        "programme": session.programme_key,
        "title": session.title,
        "room": session.room_key,
        "starts_at": _at(session.starts_at),
        "ends_at": _at(session.ends_at),
        "capacity": session.capacity,
        "cancelled": session.cancelled,
    }


def _session(body: dict[str, Any]) -> Session:
    return Session(
        key=body["key"],
        programme_key=body["programme"],
        title=body.get("title", ""),
        room_key=body["room"],
        starts_at=microseconds.as_instant(body["starts_at"]),
        ends_at=microseconds.as_instant(body["ends_at"]),
        capacity=body.get("capacity"),
        cancelled=body.get("cancelled", False),
    )


def _room_body(room: Room) -> dict[str, Any]:
    return {
        "key": room.key,
        "name": room.name,
        "capacity": room.capacity,
        "directions": room.directions,
        "zone": room.zone,
    }


def _at(instant: datetime | None) -> int | None:
    return None if instant is None else microseconds.of_instant(instant)


def _instant(said: int | None) -> datetime | None:
    return None if said is None else microseconds.as_instant(said)
