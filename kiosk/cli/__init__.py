"""The command line: one thin file a command.

Each command opens what it needs through ``kiosk.bootstrap``, calls one verb and prints what came of it, for people or
(``--json``) as one object for machines. Exit status: 0 done or admitted, 1 a refusal or a failed check, 2 unusable
input. Never here: a decision, SQL, a format.
"""

from kiosk.cli.commands import kiosk


def main() -> None:
    """Run the command line."""
    kiosk(prog_name="kiosk")
