"""Who works here: added, let go, blocked, with another PIN, role or pass, in one commit with who did it and why."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from kiosk.actions.acting import note_act
from kiosk.actions.ports import Clock, Ids, VisitStore
from kiosk.actions.printer_chain import PrinterChain
from kiosk.actions.printing_ports import BadgePages
from kiosk.actions.sign_in import pass_hash
from kiosk.actions.staff_ports import PinHasher, StaffStore, StaffWork
from kiosk.domain.acts import Act, By
from kiosk.domain.passes import issue_pass
from kiosk.domain.staff import Kept, Role, Staff, Standing, is_usable_pin
from kiosk.domain.values import frozen
from kiosk.errors import KioskError

DrawPass = Callable[[Staff, str, UUID], BadgePages]


class StaffError(KioskError):
    """A name or a PIN cannot be used, or the act would leave nobody to manage the staff."""


@frozen
class StaffChange:
    """What was done to somebody who works here, and how that was before and after; ``None`` is not working here."""

    staff_id: UUID
    before: Kept | None
    after: Kept | None


class ManageStaff:
    """The verbs. ``by`` says who of the staff acts and why; a command acts for nobody and leaves no act.

    At the desk nobody blocks, removes or lowers themselves, and so one manager is always left.
    """

    def __init__(self, store: VisitStore, staff: StaffStore, hasher: PinHasher, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._staff = staff
        self._hasher = hasher
        self._clock = clock
        self._ids = ids

    def everybody(self) -> tuple[Staff, ...]:
        """Return who works here now, by name."""
        return self._staff.everybody()

    def standing(self) -> tuple[Standing, ...]:
        """Return who works here now, by name, with how they can sign in."""
        return self._staff.standing()

    def add(self, name: str, role: Role, pin: str | bytearray, by: By | None = None) -> Staff:
        """Let somebody sign in; raises ``StaffError`` for a name or a PIN that cannot be used.

        A ``bytearray`` is its owner's to overwrite; of a text, which only a command hands over, nothing can be.
        """
        name = " ".join(name.split())
        if not name:
            raise StaffError("A name is missing", fix="Give the name by which the others know them.")
        staff, pin_hash = Staff(self._ids.new_id(), name, role), self._hasher.hash(_checked_pin(pin))
        try:
            self._do(by, Act.ADDED_STAFF, staff, lambda here: here.add(staff, pin_hash), role)
        except LookupError:
            fix = "Add a letter of the surname, or remove the other one first."
            raise StaffError(f"Somebody here is called {name} already", fix=fix) from None
        return staff

    def remove(self, name: str, by: By | None = None) -> Staff:
        """Let somebody go, with their pass; raises ``StaffError`` for a name that nobody here has."""
        staff = self._other(name, by)
        self._do(by, Act.REMOVED_STAFF, staff, lambda here: here.remove(staff.id, self._clock.now()))
        return staff

    def block(self, name: str, by: By | None = None) -> Staff:
        """Let nothing sign somebody in until they get another PIN; raises ``StaffError`` as ``remove``."""
        staff = self._other(name, by)
        self._do(by, Act.BLOCKED_STAFF, staff, lambda here: here.block(staff.id))
        return staff

    def change_role(self, name: str, role: Role, by: By | None = None) -> Staff:
        """Let somebody be there for something else; raises ``StaffError`` as ``remove``."""
        staff = self._other(name, by)
        self._do(by, Act.CHANGED_ROLE, staff, lambda here: here.change_role(staff.id, role), role)
        return staff

    def change_pin(self, name: str, pin: str | bytearray, by: By | None = None) -> Staff:
        """Give somebody another PIN; raises ``StaffError`` for a name or a PIN that cannot be used."""
        staff = self.named(name)
        pin_hash = self._hasher.hash(_checked_pin(pin))
        self._do(by, Act.CHANGED_PIN, staff, lambda here: here.change_pin(staff.id, pin_hash))
        return staff

    def changed(self, staff_id: UUID | None, act: Callable[[], object]) -> tuple[object, StaffChange]:
        """Do one of the verbs to somebody, ``None`` for who is new, and return what came of it and the change."""
        before = self._kept(staff_id)
        came = act()
        known = staff_id or came.id  # type: ignore[attr-defined]
        return came, StaffChange(known, before, self._kept(known))

    def _kept(self, staff_id: UUID | None) -> Kept | None:
        if staff_id is None:
            return None
        with self._store.write() as work:
            return work.staff.kept(staff_id)

    def put_back(self, change: StaffChange, by: By) -> None:
        """Take a change back; raises ``StaffError`` where somebody has changed more since, or has the name now."""
        with self._store.write() as work:
            now, after, before = work.staff.kept(change.staff_id), change.after, change.before
            stands = now.is_as(after) if now is not None and after is not None else now is after
            if not stands:
                raise StaffError("Somebody changed this meanwhile", fix="Look at the list again.")
            try:
                if before is None:
                    work.staff.remove(change.staff_id, self._clock.now())
                else:
                    work.staff.put_back(before)
            except LookupError:
                fix = "Remove the other one first."
                raise StaffError("Somebody here has this name by now", fix=fix) from None
            note_act(work, by, Act.TOOK_BACK, about=f"{change.staff_id}/staff")
            work.commit()

    def new_code(self) -> str:
        """Return the code of a pass that is nobody's yet; it is kept nowhere."""
        return issue_pass(self._ids.pass_entropy())

    def give_pass(self, name: str, code: str, by: By | None = None) -> Staff:
        """Let a pass sign somebody in; the one before signs nobody in any more."""
        staff = self.named(name)
        self._do(by, Act.ISSUED_STAFF_PASS, staff, lambda here: here.set_pass(staff.id, pass_hash(code)))
        return staff

    def issue_pass(self, name: str, by: By | None = None) -> tuple[Staff, str]:
        """Return somebody's new pass, whose code is kept nowhere; the one before signs nobody in any more."""
        code = self.new_code()
        return self.give_pass(name, code, by), code

    def revoke_pass(self, name: str, by: By | None = None) -> Staff:
        """Withdraw somebody's pass; raises ``StaffError`` for a name that nobody here has."""
        staff = self.named(name)
        self._do(by, Act.REVOKED_STAFF_PASS, staff, lambda here: here.set_pass(staff.id, None))
        return staff

    def named(self, name: str) -> Staff:
        """Return who is called so; raises ``StaffError`` for a name that nobody here has."""
        wanted = " ".join(name.split()).casefold()
        for staff in self._staff.everybody():
            if staff.name.casefold() == wanted:
                return staff
        raise StaffError(f"Nobody here is called {name}", fix="See kiosk staff list.")

    def _other(self, name: str, by: By | None) -> Staff:
        staff = self.named(name)
        if by is not None and by.staff_id == staff.id:
            raise StaffError("Nobody does this to themselves", fix="Ask another manager, so that one is left.")
        return staff

    def _do(
        self, by: By | None, act: Act, staff: Staff, change: Callable[[StaffWork], None], role: Role | None = None
    ) -> None:
        with self._store.write() as work:
            change(work.staff)
            note_act(work, by, act, about=f"{staff.id}/{role}" if role else str(staff.id))
            work.commit()


class PrintStaffPass:
    """The verb: a new pass comes out of the badge printer, and only then holds, so that a jam locks nobody out."""

    def __init__(self, manage: ManageStaff, printers: PrinterChain, ids: Ids, draw: DrawPass) -> None:
        self._manage = manage
        self._printers = printers
        self._ids = ids
        self._draw = draw

    def __call__(self, name: str, by: By) -> str:
        """Print somebody's new pass and return the printer; raises ``PrinterError`` and ``DocumentError``."""
        staff, code = self._manage.named(name), self._manage.new_code()
        self._printers.wake()
        came = self._printers.bring_out(self._draw(staff, code, self._ids.new_id()), 0, lambda _: None)
        self._manage.give_pass(name, code, by)
        return came.printer


def _checked_pin(pin: str | bytearray) -> bytes | bytearray:
    typed = pin.encode() if isinstance(pin, str) else pin
    if not is_usable_pin(typed):
        fix = "Choose six digits, not all the same and not counted up or down."
        raise StaffError("This PIN cannot be used", fix=fix)
    return typed
