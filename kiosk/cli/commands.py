"""The tree of commands; each is loaded when it is called, so that none waits for another's libraries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import click

from kiosk.cli.options import answer, shared_options, wants_json

_COMMANDS = {
    "run": ("kiosk.cli.run", "run", "Open the kiosk on this screen."),
    "desk": ("kiosk.cli.run", "desk", "Open reception's window alone on this screen."),
    "demo": ("kiosk.cli.run", "demo", "Run a scripted day through the real screens, without a screen."),
    "check-in": ("kiosk.cli.check_in", "check_in", "Check in who shows CODE."),
    "join": ("kiosk.cli.join", "join", "Let late arrivals join the visit of their party."),
    "check-out": ("kiosk.cli.check_out", "check_out", "Check out who shows CODE."),
    "sync": ("kiosk.cli.sync", "sync", "Bring what happened here to the hub, or join one."),
    "roll-call": ("kiosk.cli.roll_call", "roll_call", "Write the list of who is inside, for an evacuation."),
    "erase": ("kiosk.cli.erase", "erase", "Erase the name that is held under a code or a pass."),
    "correct-name": ("kiosk.cli.erase", "correct_name", "Correct the name that is held under a code or a pass."),
    "purge": ("kiosk.cli.purge", "purge", "Delete the personal data whose delete date has passed."),
    "close-day": ("kiosk.cli.close_day", "close_day", "Close a day: report, export, purge, backup and the rest."),
    "backup": ("kiosk.cli.backup", "backup", "Make a verified backup, here and on another disk."),
    "recovery-code": ("kiosk.cli.backup", "recovery_code", "Make the code that opens the backups elsewhere."),
    "restore": ("kiosk.cli.backup", "restore", "Make a backup the store, here or on another machine."),
    "doctor": ("kiosk.cli.doctor", "doctor", "Say what is well with this kiosk, what is not, and how to mend it."),
}
_STAFF = {
    "add": ("kiosk.cli.staff", "add", "Let somebody sign in at the desk by a PIN."),
    "list": ("kiosk.cli.staff", "list_", "List who can sign in at the desk."),
    "remove": ("kiosk.cli.staff", "remove", "Let somebody sign in no more."),
    "pin": ("kiosk.cli.staff", "change_pin", "Give somebody another PIN."),
    "pass": ("kiosk.cli.staff", "staff_pass", "Issue or withdraw a pass to scan instead of a PIN."),
}
_SCANNER = {
    "sheet": ("kiosk.cli.scanner", "sheet", "Write the test sheet for scanners."),
    "learn": ("kiosk.cli.scanner", "learn_", "Say in plain words how the scanner is set up."),
}
_IMPORTS = {
    "bookings": ("kiosk.cli.import_bookings", "import_bookings", "Bring in bookings from a CSV or XLSX file."),
    "areas": ("kiosk.cli.import_areas", "import_areas", "Build the area file from the ONSPD and the IoD's file 7."),
    "sessions": ("kiosk.cli.import_sessions", "import_sessions", "Bring in sessions from CSV, iCalendar or JSON."),
}
_HUB = {
    "serve": ("kiosk.cli.hub", "serve", "Be the hub: take what kiosks send until stopped."),
    "enrol": ("kiosk.cli.hub", "enrol", "Print the one-time code with which a kiosk joins this hub."),
    "revoke": ("kiosk.cli.hub", "revoke", "Let a kiosk go, once it has brought what it has."),
    "erase": ("kiosk.cli.hub", "erase", "Erase whoever goes by a code or a pass, at every kiosk."),
    "status": ("kiosk.cli.hub", "status", "Say of each kiosk what has come, and what is kept aside."),
    "user": ("kiosk.cli.hub", "user", "Let somebody see the hub's pages."),
}
_HUB_IMPORTS = {
    "bookings": ("kiosk.cli.hub_imports", "hub_bookings", "Bring in bookings for every kiosk of the venue."),
    "sessions": ("kiosk.cli.hub_imports", "hub_sessions", "Bring in sessions for every kiosk of the venue."),
}
_EXPORTS = {
    "day": ("kiosk.cli.export_day", "export_day", "Write a day's visits, facts and summary into a folder."),
    "equality": ("kiosk.cli.export_equality", "export_equality", "Write the equality answers' counts of some days."),
    "register": (
        "kiosk.cli.members",
        "export_register",
        "Write a cohort's attendance by week, and who graduates.",
    ),
}
_MEMBERS = {
    "issue": ("kiosk.cli.members", "issue", "Issue cards to the members on a list."),
    "list": ("kiosk.cli.members", "list_cards", "Show a programme's cards."),
    "revoke": ("kiosk.cli.members", "revoke", "Withdraw a card."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called."""

    def __init__(self, *args: Any, lazy: dict[str, tuple[str, str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return [*self._lazy, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        if cmd_name not in self._lazy:
            return super().get_command(ctx, cmd_name)
        module, attribute, _ = self._lazy[cmd_name]
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with their one line each, without importing them."""
        own = [(name, command.get_short_help_str()) for name, command in self.commands.items()]
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, _, line) in self._lazy.items()] + own)


class WholeCommandLine(LazyGroup):
    """The outermost group: what cannot be understood is told to machines too, wherever ``--json`` stands."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Look for ``--json`` before any word that could not be understood."""
        if "--json" in args:
            ctx.meta["as_json"] = True
        with _told_to_machines():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        with _told_to_machines():
            return super().invoke(ctx)


@contextmanager
def _told_to_machines() -> Iterator[None]:
    try:
        yield
    except click.UsageError as error:
        place = error.ctx.command_path if error.ctx else "kiosk"
        fix = f"See '{place} --help'."
        if wants_json():
            answer({"error": {"what": error.format_message(), "where": place, "fix": fix}}, "")
        raise


@click.group(cls=WholeCommandLine, lazy=_COMMANDS)
@shared_options
def kiosk() -> None:
    """Check visitors in, print their badges, and say at the end of the day who was here."""


@kiosk.group("import", cls=LazyGroup, lazy=_IMPORTS)
@shared_options
def import_() -> None:
    """Bring in files of others."""


@kiosk.group("members", cls=LazyGroup, lazy=_MEMBERS)
@shared_options
def members() -> None:
    """Cards of a cohort's members, good all term."""


@kiosk.group("export", cls=LazyGroup, lazy=_EXPORTS)
@shared_options
def export() -> None:
    """Hand out figures."""


@kiosk.group("hub", cls=LazyGroup, lazy=_HUB)
@shared_options
def hub() -> None:
    """Be where kiosks sync."""


@hub.group("import", cls=LazyGroup, lazy=_HUB_IMPORTS)
@shared_options
def hub_import() -> None:
    """Bring in files of others for every kiosk."""


@kiosk.group("staff", cls=LazyGroup, lazy=_STAFF)
@shared_options
def staff() -> None:
    """Say who works at the desk."""


@kiosk.group("scanner", cls=LazyGroup, lazy=_SCANNER)
@shared_options
def scanner() -> None:
    """Learn how the scanner is set up."""
