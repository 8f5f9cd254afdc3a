"""The command line: one thin file a command.

Each command opens what it needs through ``kiosk.bootstrap``, calls one verb and prints what came of it, for people or
(``--json``) as one object for machines. Exit status: 0 done or admitted, 1 a refusal or a failed check, 2 unusable
input. Never here: a decision, SQL, a format.
"""

import io
import sys

from kiosk.cli.commands import kiosk


def main() -> None:
    """Run the command line. A terminal that lacks a sign, an apostrophe or a name's letter, shows a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    kiosk(prog_name="kiosk")
