"""A test badge at the start of the day: it comes out, and its code can be read."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.actions.edit_badges import drawn_by
from kiosk.actions.ports import Clock, Ids
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.printing_ports import DrawBadges, PrinterError
from kiosk.domain.badges import Badge, BadgeBatch
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import ONE_ADULT
from kiosk.domain.printer_faults import Fault
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit

ReadCode = Callable[[bytes], tuple[str, ...]]
NAME = "Test"
FOLDER = "folder"


@frozen
class ReadsBack:
    """The badge is out, and its code reads back from its picture; ``folder`` is where it lies if it became files."""

    printer: str
    folder: str = ""


@frozen
class Unreadable:
    """The template draws a code that nothing reads; nothing was printed."""


@frozen
class NotPrinted:
    """No printer can print: what the preferred one said."""

    fault: Fault


TestBadge = ReadsBack | Unreadable | NotPrinted


class PrintTestBadge:
    """The verb. The badge is nobody's: its pass is in no store, and a scanner that reads it says so at Home."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        ids: Ids,
        printers: PrinterChain,
        draw: DrawBadges,
        read_code: ReadCode,
    ) -> None:
        self._catalogue = catalogue
        self._clock = clock
        self._ids = ids
        self._printers = printers
        self._draw = draw
        self._read_code = read_code
        self._code = ""

    def is_test(self, code: str) -> bool:
        """Whether a scanner has read the code of the newest test badge."""
        return bool(self._code) and code == self._code

    def __call__(self, template: str = "") -> TestBadge:
        """Print it by a template of choice, and return what came of it; raises ``DocumentError`` for a broken one."""
        catalogue = drawn_by(self._catalogue(), template) if template else self._catalogue()
        programme = catalogue.open_programme
        visit = Visit(
            id=self._ids.new_id(),
            party=ONE_ADULT,
            programme_key=programme.key,
            session_key=None,
            room_key=programme.room_key,
            how=How.DESK,
            pass_code=issue_pass(self._ids.pass_entropy()),
            checked_in_at=self._clock.now(),
            badge_name=NAME,
        )
        self._code = visit.pass_code
        pages = self._draw(BadgeBatch(visit, (Badge(NAME),)), catalogue)
        if visit.pass_code not in self._read_code(pages.png(0)):
            return Unreadable()
        self._printers.wake()
        try:
            came = self._printers.bring_out(pages, 0, lambda _: None)
        except PrinterError as error:
            return NotPrinted(error.fault)
        return ReadsBack(came.printer, self._folder_of(came.printer))

    def _folder_of(self, name: str) -> str:
        """Only a folder says where a badge lies: ``look`` at a printer is a question over its wire."""
        return next((each.look() for each in self._printers.printers if each.name == name == FOLDER), "")
