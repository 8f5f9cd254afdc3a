"""``kiosk sync``"""

from __future__ import annotations

import signal
import sys
from contextlib import closing
from threading import Event

import click

from kiosk.cli.options import DONE, REFUSED, answer, opened, shared_options
from kiosk.errors import KioskError

_NO_HUB = "Run at the hub: kiosk hub enrol. Then here what it prints: kiosk sync --join INVITATION"


@click.command("sync")
@click.option("--join", "invitation", metavar="INVITATION", help="Belong to the hub that printed this.")
@click.option("--once", is_flag=True, help="Bring everything there now, and end.")
@shared_options
def sync(invitation: str | None, once: bool) -> None:
    """Bring what happened here to the hub; without --once, go on until stopped.

    While kiosk run is open it does this by itself.
    """
    with opened() as kiosk:
        link = kiosk.join_hub(invitation) if invitation else kiosk.store.outbox.link()
        if link is None:
            raise KioskError("this kiosk has no hub", fix=_NO_HUB)
        if once or invitation:
            with closing(kiosk.exchange(link)) as exchange:
                done = exchange()
            left = kiosk.store.outbox_size()
            said = {
                "hub": link.url,
                "confirmed": done.confirmed,
                "quarantined": done.quarantined,
                "waiting": left,
                "heard": done.heard,
            }
            said |= {"clock_offset_s": round(done.clock_offset.total_seconds(), 3), "has_left": done.has_left}
            words = f"The hub has {done.confirmed} more facts; {left} wait, {done.quarantined} are kept aside there. "
            words += f"{done.heard} of other kiosks came here."
            if done.has_left:
                words += " The hub has let this kiosk go: what had come from there is wiped."
            answer(said, words)
            sys.exit(REFUSED if done.quarantined else DONE)
        stopped = Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stopped.set())
        worker = kiosk.sync_worker()
        if worker is not None:
            worker.start()
            stopped.wait()
            worker.stop()
