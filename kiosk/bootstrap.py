"""The one composition root: plain constructor calls, from settings to a kiosk that can be used."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.actions.acting import NoteAct
from kiosk.actions.attend_person import AttendPerson
from kiosk.actions.back_up import BackUp
from kiosk.actions.call_roll import CallRoll, KeepRollCall
from kiosk.actions.calls import Calls
from kiosk.actions.check_in import CheckIn
from kiosk.actions.check_out import CheckOut
from kiosk.actions.close_day import CloseDay, CloseDueDays, ClosingWork, ExportFolder
from kiosk.actions.close_earlier_days import CloseEarlierDays
from kiosk.actions.collecting import Collecting
from kiosk.actions.correct_person import CorrectName, ErasePerson
from kiosk.actions.edit_badges import EditBadges
from kiosk.actions.edit_you_said import EditYouSaid
from kiosk.actions.erase_soon import EraseSoon
from kiosk.actions.find_people import FindPeople
from kiosk.actions.give_equality_answers import GiveEqualityAnswers
from kiosk.actions.give_feedback import GiveFeedback
from kiosk.actions.inbox import SeeInbox, SettleItem
from kiosk.actions.join_party import JoinParty
from kiosk.actions.manage_staff import ManageStaff, PrintStaffPass
from kiosk.actions.member_cards import MemberCards
from kiosk.actions.ports import Clock, Ids
from kiosk.actions.print_badges_at_desk import BadgeDesk
from kiosk.actions.print_next import PrintNext
from kiosk.actions.print_roll_call import PrintRollCall
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.printing_ports import BadgePrinter
from kiosk.actions.purge import Purge
from kiosk.actions.queue_badge import QueueBadge, TendQueue
from kiosk.actions.see_acts import SeeActs
from kiosk.actions.see_home import SeeHome
from kiosk.actions.see_queue import SeeQueue
from kiosk.actions.see_today import SeeToday
from kiosk.actions.sign_in import SignIn
from kiosk.actions.take_back import TakeBack
from kiosk.actions.take_scan import TakeScan
from kiosk.actions.try_printers import PrintTestBadge
from kiosk.actions.watch_rooms import WatchRooms
from kiosk.actions.young_makers import YoungMakers
from kiosk.changing_settings import ChangeSettings
from kiosk.devices.folder_printer import FolderPrinter
from kiosk.devices.printers import SystemPrinter, printers_of, roll_printers_of
from kiosk.devices.roll_call_folder import RollCallFolder
from kiosk.devices.staged_file import FileBesideItsPlace, settle_staged
from kiosk.devices.system_clock import SystemClock
from kiosk.errors import SettingsError
from kiosk.exchange.area_file import AreaFile
from kiosk.exchange.catalogue_source import CatalogueSource
from kiosk.exchange.day_books import FiledDayBooks
from kiosk.exchange.venue_pack import VenuePack, load_pack
from kiosk.exchange.you_said_file import YouSaidFile
from kiosk.kiosk import Kiosk, dated_files
from kiosk.logs import keep_no_memory_image
from kiosk.made_late import (
    codes_of_png,
    draw_badges,
    draw_day_report,
    draw_roll_call,
    roll_pages,
    staff_pass_pages,
    templates,
)
from kiosk.scanner_sheet import ScannerSheet
from kiosk.settings import Settings
from kiosk.settings_in_force import SettingsInForce
from kiosk.storage import Argon2PinHasher, Store, StoreInUse, SystemIds, open_beside, open_store

logger = logging.getLogger(__name__)
OWN_TEMPLATES = "templates/badges"  # in the data folder


def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    ids: Ids | None = None,
    printers: Sequence[BadgePrinter] | None = None,
    system: SystemPrinter | None = None,
) -> Kiosk:
    """Return a kiosk over its data folder. ``system`` makes printers of the operating system, which needs a front.

    Raises ``SettingsError`` for a folder that cannot be used, ``PackError`` for the venue pack and ``StoreError`` for
    the store (in use, wrong key, damaged, newer).
    """
    keep_no_memory_image()
    clock, ids = clock or SystemClock(), ids or SystemIds()
    pack = load_pack(settings.venue)
    _make_data_dir(settings.data_dir)
    kiosk_id = settings.kiosk_id or None
    able = list(printers or printers_of(settings.printers, settings.spool_dir, system))
    venue = pack.venue
    store = open_store(
        settings.data_dir, clock=clock, ids=ids, kiosk_id=kiosk_id, day_of=venue.day_of, terms=venue.terms
    )
    for folder in (settings.data_dir, settings.data_dir / OWN_TEMPLATES):
        settle_staged(folder, store.reader.holds)
    return _composed(settings, pack, store, clock, ids, able, system)


def build_to_read(settings: Settings) -> Kiosk:
    """Return a kiosk that only reads, beside the process that has the data folder.

    Where no process has it, it is opened as ``build`` does. A verb that writes raises ``StoreError``.
    """
    try:
        return build(settings)
    except StoreInUse:
        clock, ids, pack = SystemClock(), SystemIds(), load_pack(settings.venue)
        store = open_beside(settings.data_dir, clock=clock, ids=ids, day_of=pack.venue.day_of)
        return _composed(settings, pack, store, clock, ids, [FolderPrinter(settings.spool_dir)])


@dataclass(frozen=True)
class _Ground:
    """What nearly every verb stands on."""

    in_force: SettingsInForce
    pack: VenuePack
    catalogue: CatalogueSource
    store: Store
    clock: Clock
    ids: Ids

    @property
    def own_templates(self) -> Path:
        return self.in_force.now.data_dir / OWN_TEMPLATES


@dataclass(frozen=True)
class _Printing:
    """What brings badges and the roll call onto paper."""

    chain: PrinterChain
    next_badge: PrintNext
    queue_badge: QueueBadge
    tend_queue: TendQueue
    badge_desk: BadgeDesk
    roll_call: PrintRollCall


def _composed(
    settings: Settings,
    pack: VenuePack,
    store: Store,
    clock: Clock,
    ids: Ids,
    printers: Sequence[BadgePrinter],
    system: SystemPrinter | None = None,
) -> Kiosk:
    in_force = SettingsInForce(settings)
    you_said = YouSaidFile(settings.data_dir, pack.venue.you_said)
    catalogue = CatalogueSource(pack, store.bookings, clock, you_said, store.heard.settings)
    on = _Ground(in_force, pack, catalogue, store, clock, ids)
    check_in = CheckIn(store, catalogue, clock, ids, AreaFile(settings.area_file))
    check_out = CheckOut(store, catalogue, clock)
    close_earlier_days = CloseEarlierDays(store, catalogue, clock)
    see_today = SeeToday(store.reader, catalogue, clock)
    call_roll = CallRoll(store.reader, store.roll_calls, catalogue, clock, ids, store.kiosk_id)
    calls = Calls(store.calls, store.staff, clock, ids, store.kiosk_id)
    files = dated_files(settings, pack)
    purge = Purge(store.personal, files)
    back_up = BackUp(store.backups, clock, lambda: Path(named) if (named := in_force.now.backup_dir) else None)
    close_day = _close_day(on, close_earlier_days, purge, back_up)
    note_act = NoteAct(store)
    attend = AttendPerson(store, catalogue, clock, ids, files["badges"])
    erase_person = ErasePerson(store, store.personal, files["badges"])
    erase_soon = EraseSoon(store, erase_person, clock)
    manage_staff = ManageStaff(store, store.staff, Argon2PinHasher(), clock, ids)
    printing = _printing(on, printers, call_roll, note_act)
    badge_printers = partial(printers_of, spool=settings.spool_dir, system=system)
    in_force.follow(partial(_change_printers, printing, badge_printers))
    return Kiosk(
        in_force=in_force,
        clock=clock,
        pack=pack,
        catalogue=catalogue,
        store=store,
        check_in=check_in,
        check_out=check_out,
        join_party=JoinParty(store, catalogue, clock),
        take_scan=TakeScan(store, catalogue, clock, check_in, check_out, store.inbox),
        print_next=printing.next_badge,
        queue_badge=printing.queue_badge,
        tend_queue=printing.tend_queue,
        badge_desk=printing.badge_desk,
        edit_badges=EditBadges(
            partial(templates, on.own_templates), catalogue, clock, ids, note_act, FileBesideItsPlace
        ),
        edit_you_said=EditYouSaid(you_said, catalogue, note_act, FileBesideItsPlace),
        print_roll_call=printing.roll_call,
        printers=printing.chain,
        change_settings=ChangeSettings(in_force, note_act, badge_printers),
        scanner_sheet=ScannerSheet(lambda: in_force.now),
        print_queue=store.print_queue,
        see_home=SeeHome(store.reader, catalogue, clock, close_earlier_days, purge, store.shares),
        purge=purge,
        erase_person=erase_person,
        erase_soon=erase_soon,
        correct_name=CorrectName(store, files["badges"]),
        close_earlier_days=close_earlier_days,
        member_cards=MemberCards(store.bookings, catalogue, clock, ids),
        give_feedback=GiveFeedback(store, ids),
        see_today=see_today,
        see_inbox=SeeInbox(store.inbox, see_today),
        settle_item=SettleItem(store, store.inbox, clock),
        give_equality_answers=GiveEqualityAnswers(store.equality, catalogue, clock, ids),
        call_roll=call_roll,
        keep_roll_call=KeepRollCall(call_roll, RollCallFolder(settings.spool_dir, draw_roll_call)),
        find_people=FindPeople(store.reader, store.people, catalogue, clock),
        sign_in=SignIn(store.staff, Argon2PinHasher(), clock),
        manage_staff=manage_staff,
        print_staff_pass=PrintStaffPass(manage_staff, printing.chain, ids, partial(staff_pass_pages, pack.venue.name)),
        note_act=note_act,
        see_acts=SeeActs(store.acts, store.staff, catalogue),
        attend_person=attend,
        take_back=TakeBack(store, attend, printing.tend_queue, erase_soon, clock, ids),
        back_up=back_up,
        close_day=close_day,
        close_due_days=CloseDueDays(close_day, store.day_closes, catalogue, clock),
        calls=calls,
        young_makers=YoungMakers(check_in, calls, catalogue, note_act),
        collecting=Collecting(store, check_out, calls),
        watch_rooms=WatchRooms(store.reader, store.calls, calls, catalogue),
        reader=store.reader,
        bookings=store.bookings,
    )


def _close_day(on: _Ground, leave: CloseEarlierDays, purge: Purge, back_up: BackUp) -> CloseDay:
    work = ClosingWork(
        leave=leave,
        books=FiledDayBooks(on.store.reader, on.catalogue.on, on.store.kiosk_id, draw_day_report),
        purge=purge,
        back_up=back_up,
        outbox=on.store.outbox,
        exports=lambda: ExportFolder(on.in_force.now.exports_dir, named=bool(on.in_force.now.export_dir)),
    )
    return CloseDay(on.store.day_closes, work, on.catalogue, on.clock)


def _printing(on: _Ground, printers: Sequence[BadgePrinter], call_roll: CallRoll, note_act: NoteAct) -> _Printing:
    store, catalogue, clock, settings = on.store, on.catalogue, on.clock, on.in_force.now
    chain = PrinterChain(printers, clock)
    draw = partial(draw_badges, imported=on.own_templates)
    next_badge = PrintNext(store, store.print_queue, catalogue, clock, chain, draw)
    queue_badge, tend_queue = QueueBadge(store, clock, on.ids), TendQueue(store, store.print_queue, chain, clock)
    badge_desk = BadgeDesk(
        queue_badge,
        tend_queue,
        SeeQueue(store, store.print_queue, catalogue, clock, chain),
        next_badge,
        PrintTestBadge(catalogue, clock, on.ids, chain, draw, codes_of_png),
        note_act,
    )
    roll_printers = roll_printers_of(settings.roll_call_printer, settings.printers, settings.spool_dir)
    roll_call = PrintRollCall(call_roll, roll_pages, roll_printers)
    return _Printing(chain, next_badge, queue_badge, tend_queue, badge_desk, roll_call)


def _change_printers(
    printing: _Printing,
    badge_printers: Callable[[Sequence[str]], Sequence[BadgePrinter]],
    key: str,
    settings: Settings,
) -> None:
    if key == "printers":
        printing.chain.use(badge_printers(settings.printers))
    if key in ("printers", "roll_call_printer"):
        printing.roll_call.use(roll_printers_of(settings.roll_call_printer, settings.printers, settings.spool_dir))


def _make_data_dir(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with suppress(PermissionError):
            folder.chmod(0o700)
    except OSError as error:
        raise SettingsError(
            f"The data folder cannot be used: {error.strerror}",
            where=str(folder),
            fix="Name another folder with --data or KIOSK_DATA_DIR, or correct its permissions.",
        ) from error
