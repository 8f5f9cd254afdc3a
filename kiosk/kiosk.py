"""One kiosk: its verbs, its reads, its languages, and its way to a hub. What it writes for people: ``files_out``."""

from __future__ import annotations

import logging
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.actions.acting import NoteAct
from kiosk.actions.attend_person import AttendPerson
from kiosk.actions.back_up import BackUp
from kiosk.actions.call_roll import CallRoll, KeepRollCall
from kiosk.actions.calls import Calls
from kiosk.actions.check_in import CheckIn
from kiosk.actions.check_out import CheckOut
from kiosk.actions.close_day import CloseDay, CloseDueDays
from kiosk.actions.close_earlier_days import CloseEarlierDays
from kiosk.actions.collecting import Collecting
from kiosk.actions.correct_person import CorrectName, ErasePerson
from kiosk.actions.edit_badges import EditBadges
from kiosk.actions.edit_you_said import EditYouSaid
from kiosk.actions.erase_soon import EraseSoon
from kiosk.actions.find_people import FindPeople
from kiosk.actions.give_equality_answers import GiveEqualityAnswers
from kiosk.actions.give_feedback import GiveFeedback
from kiosk.actions.hub_ports import HubLink
from kiosk.actions.inbox import SeeInbox, SettleItem
from kiosk.actions.join_party import JoinParty
from kiosk.actions.manage_staff import ManageStaff, PrintStaffPass
from kiosk.actions.member_cards import MemberCards
from kiosk.actions.ports import BookingStore, Clock, ImportCounts, PersonalFiles
from kiosk.actions.print_badges_at_desk import BadgeDesk
from kiosk.actions.print_next import PrintNext
from kiosk.actions.print_roll_call import PrintRollCall
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.printing_ports import BroughtFile, PrintQueue
from kiosk.actions.purge import Purge
from kiosk.actions.queue_badge import QueueBadge, TendQueue
from kiosk.actions.reading_ports import JournalReader
from kiosk.actions.reporting_ports import KioskState, PrinterState
from kiosk.actions.see_acts import SeeActs
from kiosk.actions.see_home import SeeHome
from kiosk.actions.see_today import SeeToday
from kiosk.actions.share_places import SharePlaces
from kiosk.actions.sign_in import SignIn
from kiosk.actions.take_back import TakeBack
from kiosk.actions.take_changes import TakeChanges
from kiosk.actions.take_scan import TakeScan
from kiosk.actions.watch_rooms import WatchRooms
from kiosk.actions.young_makers import YoungMakers
from kiosk.changing_settings import ChangeSettings
from kiosk.devices.dated_files import DatedFiles
from kiosk.domain.languages import ENGLISH, LANGUAGES, Language, Translation
from kiosk.domain.retention import ACT_LISTS_KEPT, BACKUPS_KEPT, BADGE_FILES_KEPT, REJECTS_KEPT
from kiosk.domain.values import frozen
from kiosk.errors import KioskError
from kiosk.exchange.catalogue_source import CatalogueSource
from kiosk.exchange.linguist_files import compiled_file, read_translation
from kiosk.exchange.venue_pack import VenuePack
from kiosk.resources import TRANSLATIONS
from kiosk.scanner_sheet import ScannerSheet
from kiosk.settings import Settings
from kiosk.settings_in_force import SettingsInForce
from kiosk.storage import BACKUPS, Store

if TYPE_CHECKING:
    from kiosk.sync.exchange import Exchange
    from kiosk.sync.hub_client import HubClient
    from kiosk.sync.worker import SyncWorker

logger = logging.getLogger(__name__)
ACT_LISTS = "exports"  # in the data folder, whatever folder the days go to


@frozen
class Kiosk:
    """The verbs and reads of one kiosk, ready to use; ``close`` ends it."""

    in_force: SettingsInForce
    clock: Clock
    pack: VenuePack
    catalogue: CatalogueSource
    store: Store
    check_in: CheckIn
    check_out: CheckOut
    join_party: JoinParty
    take_scan: TakeScan
    print_next: PrintNext
    queue_badge: QueueBadge
    tend_queue: TendQueue
    badge_desk: BadgeDesk
    edit_badges: EditBadges
    edit_you_said: EditYouSaid
    print_roll_call: PrintRollCall
    printers: PrinterChain
    change_settings: ChangeSettings
    scanner_sheet: ScannerSheet
    see_home: SeeHome
    close_earlier_days: CloseEarlierDays
    member_cards: MemberCards
    give_feedback: GiveFeedback
    give_equality_answers: GiveEqualityAnswers
    see_today: SeeToday
    see_inbox: SeeInbox
    settle_item: SettleItem
    call_roll: CallRoll
    keep_roll_call: KeepRollCall
    purge: Purge
    erase_person: ErasePerson
    erase_soon: EraseSoon
    correct_name: CorrectName
    find_people: FindPeople
    sign_in: SignIn
    manage_staff: ManageStaff
    print_staff_pass: PrintStaffPass
    note_act: NoteAct
    back_up: BackUp
    print_queue: PrintQueue = field(repr=False)
    attend_person: AttendPerson
    take_back: TakeBack
    see_acts: SeeActs
    close_day: CloseDay
    close_due_days: CloseDueDays
    calls: Calls
    young_makers: YoungMakers
    collecting: Collecting
    watch_rooms: WatchRooms
    reader: JournalReader = field(repr=False)
    bookings: BookingStore = field(repr=False)

    @property
    def settings(self) -> Settings:
        """The settings that hold now."""
        return self.in_force.now

    def spoken_languages(self) -> tuple[Language, ...]:
        """Return the venue's languages that can be spoken here, English where there is none.

        The first of them greets: this kiosk's own (``language`` in the settings), else the venue's.
        """
        listed = (LANGUAGES[key] for key in self.pack.venue.languages if key in LANGUAGES)
        spoken = tuple(each for each in listed if each == ENGLISH or self.compiled_translation(each).is_file())
        own = self.settings.language
        return tuple(sorted(spoken, key=lambda each: each.key != own)) or (ENGLISH,)

    def compiled_translation(self, language: Language) -> Path:
        """Return the file with a language's sentences."""
        return compiled_file(TRANSLATIONS, language)

    @property
    def clips_dir(self) -> Path:
        """Where the venue pack's recorded sentences lie, a folder a language, if it has any."""
        return self.pack.source.with_suffix(".clips")

    def translation(self, language: Language) -> Translation:
        """Return what is known of a language's sentences: which of them no speaker has reviewed."""
        return read_translation(TRANSLATIONS, language)

    def import_bookings(self, file: Path) -> ImportCounts:
        """Bring in a file of bookings; a row that cannot be used is counted as rejected."""
        from kiosk.exchange.booking_files import read_bookings

        rejected = 0

        def reject(_: object) -> None:
            nonlocal rejected
            rejected += 1

        bookings = read_bookings(file, self.catalogue())
        return replace(self.bookings.import_bookings(bookings.accepted(reject)), rejected=rejected)

    def import_areas(self, postcodes: Path, deprivation: Path) -> None:
        """Build the area file from the ONSPD and the IoD's file 7."""
        from kiosk.exchange.area_file import build_area_file

        build_area_file(postcodes, deprivation, self.settings.area_file)

    def sync_worker(self) -> SyncWorker | None:
        """Return what keeps at the hub; ``None`` without one, and then nothing of it is loaded."""
        link = self.store.outbox.link()
        if link is None:
            return None
        from kiosk.sync.reporting import Reporting
        from kiosk.sync.worker import SyncWorker

        client = self._hub_client(link)
        exchange = self._exchange_with(client)
        worker = SyncWorker(Reporting(exchange, client, self.state), close=exchange.close, listen=exchange.listen)
        self.store.when_committed(worker.nudge)
        self.store.when_places_are_wanted(worker.nudge)
        return worker

    def exchange(self, link: HubLink) -> Exchange:
        """Return one exchange with the hub of a link."""
        return self._exchange_with(self._hub_client(link))

    def state(self) -> KioskState:
        """Return how this kiosk is, for the hub."""
        printers = tuple(PrinterState(each.name, each.fault) for each in self.printers.health)
        return KioskState(printers, tuple(view.call for view in self.calls.read()))

    def _hub_client(self, link: HubLink) -> HubClient:
        from kiosk.sync.finding import found_hub
        from kiosk.sync.hub_client import HubClient, connected
        from kiosk.sync.trust import pin_of_pem

        http, pin = connected(link.url, link.certificate), pin_of_pem(link.certificate)
        return HubClient(http, link.token, now=self.clock.now, find=lambda: found_hub(pin) if pin else None)

    def _exchange_with(self, client: HubClient) -> Exchange:
        from kiosk.sync.exchange import Exchange

        badges = dated_files(self.settings, self.pack)["badges"]
        take = TakeChanges(self.store.heard, self.store.personal, badges, self.catalogue.renew)
        places = SharePlaces(self.store.shares, self.catalogue, self.clock)
        return Exchange(self.store.outbox, self.store.heard, client, self.clock, take, places)

    def join_hub(self, invitation: str) -> HubLink:
        """Enrol at the hub of an invitation; raises ``SyncError`` and ``SettingsError``."""
        from kiosk.sync.joining import join_hub

        return join_hub(invitation, self.store.outbox, self.clock)

    def brought_templates(self) -> tuple[BroughtFile, ...]:
        """Return the Typst files on sticks, in Downloads and on the desktop, the newest first."""
        from kiosk.devices.brought_files import brought_files

        return brought_files(".typ")

    def close(self) -> None:
        """Write what people said and let go of the store; what cannot be written now is lost, and the log says so."""
        for write_waiting in (self.give_feedback.write_waiting, self.give_equality_answers.write_waiting):
            try:
                write_waiting()
            except KioskError:
                logger.exception("What people said, and waited, cannot be written.")
        self.store.close()


def dated_files(settings: Settings, pack: VenuePack) -> dict[str, PersonalFiles]:
    day_of, data = pack.venue.day_of, settings.data_dir
    return {
        "badges": DatedFiles(settings.spool_dir, "*", kept=BADGE_FILES_KEPT, day_of=day_of),
        "rejects": DatedFiles(settings.rejects_dir, "*", kept=REJECTS_KEPT, day_of=day_of),
        "backups": DatedFiles(data / BACKUPS, "*", kept=BACKUPS_KEPT, day_of=day_of),
        "act_lists": DatedFiles(data / ACT_LISTS, "activity-*.csv", kept=ACT_LISTS_KEPT, day_of=day_of),
    }
