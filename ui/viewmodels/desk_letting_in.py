"""Letting somebody in at the desk: what stands in the way is set aside one by one, each time with a reason."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.actions.check_in import CheckIn, CheckInResult, Form
from kiosk.domain.acts import By
from kiosk.domain.overrides import Obstacle, Override, OverrideReason
from kiosk.domain.scans import CodeScan
from kiosk.domain.staff import Permission
from kiosk.domain.visits import How
from kiosk.domain.walk_ins import WalkIn
from ui.jobs import JobRunner
from ui.viewmodels.desk_staff import DeskStaffViewModel

Try = Callable[[Override | None, By], CheckInResult]


class LettingIn:
    """One check-in, tried until it is done or left. ``answered`` and ``failed`` hear of each try."""

    def __init__(
        self,
        check_in: CheckIn,
        staff: DeskStaffViewModel,
        acting: JobRunner,
        answered: Callable[[CheckInResult], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._check_in = check_in
        self._staff = staff
        self._acting = acting
        self._answered = answered
        self._failed = failed
        self._try: Try | None = None
        self._obstacles: tuple[Obstacle, ...] = ()

    @property
    def is_asked(self) -> bool:
        """Whether a reason is waited for."""
        return self._try is not None and bool(self._obstacles)

    def booked(self, code: str) -> None:
        """Let in who is booked."""
        scan = CodeScan((code,), code)
        self._begin(lambda override, by: self._check_in.by_code(scan, how=How.DESK, override=override, by=by))

    def walk_in(self, who: WalkIn) -> None:
        """Let in somebody who is not booked, or a group with its leader."""
        form = Form(party=who.party, name=who.name, badge_name="")
        self._begin(lambda override, by: self._check_in.by_form(form, how=How.DESK, override=override, by=by))

    def stopped_by(self, obstacle: Obstacle) -> None:
        """One more thing stands in the way."""
        self._obstacles = (*self._obstacles, obstacle)

    def all_the_same(self, reason: OverrideReason) -> None:
        """Set aside what stands in the way."""
        override, by = Override(self._obstacles, reason), self._staff.by(Permission.OVERRIDE, reason)
        trying = self._try
        if trying is not None and by is not None:
            self._acting.run("override", lambda: trying(override, by), self._answered, self._failed)

    def forget(self) -> None:
        """Leave it."""
        self._try, self._obstacles = None, ()

    def _begin(self, trying: Try) -> None:
        self._try, self._obstacles = trying, ()
        by = self._staff.by(Permission.ADMIT)
        if by is not None:
            self._acting.run("check in", lambda: trying(None, by), self._answered, self._failed)
