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
from kiosk.domain.visits import How, Visit

ReadCode = Callable[[bytes], tuple[str, ...]]
NAME = "Test"


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

    def __call__(self, template: str = "") -> str:
        """Print it by a template of choice, and say what came of it; raises ``DocumentError`` for a broken one."""
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
            return "The code on the badge cannot be read back from its picture. Use another template."
        self._printers.wake()
        try:
            came = self._printers.bring_out(pages, 0, lambda _: None)
        except PrinterError as error:
            return f"{error.what} {error.fix}"
        return f"The test badge went to {came.printer}, and its code reads back. Now hold it to the scanner."
