"""What a kiosk writes for people to take away: figures, registers, lists and cards."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.actions.call_roll import KeepRollCall
from kiosk.actions.see_acts import IN_KEYS, Wording
from kiosk.devices.roll_call_folder import RollCallFolder
from kiosk.domain.acts import Act, By
from kiosk.domain.bookings import Booking
from kiosk.domain.catalogue import Programme
from kiosk.domain.members import register_of
from kiosk.domain.staff import Staff
from kiosk.kiosk import ACT_LISTS, Kiosk
from kiosk.made_late import draw_roll_call
from kiosk.resources import RESOURCES

if TYPE_CHECKING:
    from kiosk.exchange.day_export import DayExport
    from kiosk.exchange.equality_export import EqualityExport
    from kiosk.exchange.register_files import RegisterFiles

EVERY_ACT = 1_000_000


def export_day(kiosk: Kiosk, day: date, out: Path) -> DayExport:
    """Write one day's figures into a folder."""
    from kiosk.exchange import day_export

    catalogue, kiosk_id = kiosk.catalogue.on(day), kiosk.store.kiosk_id
    return day_export.export_day(day, reader=kiosk.reader, catalogue=catalogue, kiosk_id=kiosk_id, out=out)


def export_equality(kiosk: Kiosk, first: date, last: date, programme_key: str, out: Path) -> EqualityExport:
    """Write how the equality questions were answered from one day to another, both included, into a folder."""
    from kiosk.exchange import equality_export as files

    counts, period = kiosk.store.equality.counts(first, last), files.EqualityPeriod(first, last, programme_key)
    return files.export_equality(counts, period, venue=kiosk.pack.venue, kiosk_id=kiosk.store.kiosk_id, out=out)


def export_register(kiosk: Kiosk, programme: Programme, first: date, last: date, out: Path) -> RegisterFiles:
    """Write a cohort's register of some days, both ends included, into a folder."""
    from kiosk.exchange.register_files import write_register

    catalogue = kiosk.catalogue.between(first, last)
    bounds = catalogue.venue.day_bounds
    visits = kiosk.reader.visits(bounds(first)[0], bounds(last)[1])
    cards = kiosk.member_cards.cards(programme)
    return write_register(register_of(programme, cards, visits, catalogue, last), out)


def export_acts(kiosk: Kiosk, query: str, by: By, wording: Wording = IN_KEYS) -> Path:
    """Write what staff did, as far as it fits a query, into the folder of exports, and note who wrote it."""
    from kiosk.exchange.acts_file import write_acts

    seen = kiosk.see_acts(query, wording, most=EVERY_ACT)
    at = f"{kiosk.clock.now():%Y%m%dT%H%M%SZ}"
    rows = (
        (each.at.isoformat(), each.name, str(each.act.staff_id), each.act.act, each.act.reason, each.act.about,
         str(each.act.visit_id or ""), each.badge_code, each.room)
        for each in seen.acts
    )  # fmt: skip
    kiosk.note_act(by, Act.EXPORTED, about="activity")  # first: nobody takes names away unseen
    return write_acts(rows, kiosk.settings.data_dir / ACT_LISTS / f"activity-{at}.csv")


def write_roll_call(kiosk: Kiosk, folder: Path) -> Path:
    """Write the list of who is inside into a folder."""
    return Path(KeepRollCall(kiosk.call_roll, RollCallFolder(folder, draw_roll_call))())


def draw_cards(kiosk: Kiosk, cards: tuple[Booking, ...], programme: Programme, until: date) -> bytes:
    """Return members' cards as PDF."""
    from kiosk.documents import member_cards

    return member_cards.draw_cards(member_cards.CardSheet(cards, programme, kiosk.catalogue(), until), RESOURCES)


def draw_staff_pass(kiosk: Kiosk, staff: Staff, code: str) -> bytes:
    """Return somebody's staff pass as PDF."""
    from kiosk.documents import member_cards

    return member_cards.draw_staff_pass(staff.name, code, kiosk.pack.venue.name, RESOURCES)
