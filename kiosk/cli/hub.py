"""``kiosk hub serve``, ``enrol``, ``revoke``, ``erase``, ``status`` and ``user``"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from socket import gethostname
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import FILE, answer, given_settings, shared_options, wants_json
from kiosk.domain.facts import ErasureReason
from kiosk.domain.scans import PassScan, UnreadableScan, read_scan
from kiosk.hub.addresses import PORT
from kiosk.settings import load_settings

if TYPE_CHECKING:
    from kiosk.domain.bookings import Booking
    from kiosk.domain.catalogue import Catalogue
    from kiosk.exchange.venue_pack import VenuePack
    from kiosk.hub.office import Office
    from kiosk.hub.pages.site import Site
    from kiosk.hub.records import Schedule


@click.command("serve")
@click.option("--host", default="0.0.0.0", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(1, 65535), default=PORT, show_default=True)
@click.option(
    "--certificate",
    type=FILE,
    help="A certificate of a public authority (PEM), instead of the hub's own.",
)
@click.option("--key", type=FILE, help="Its private key, PEM.")
@click.option("--behind-proxy", is_flag=True, help="A proxy on this machine has the TLS; give --host 127.0.0.1.")
@shared_options
def serve(host: str, port: int, certificate: Path | None, key: Path | None, behind_proxy: bool) -> None:
    """Be the hub: take what kiosks send until stopped.

    Without a database in the settings (hub_database) it has its own PostgreSQL in the data folder, and without
    --certificate its own certificate, whose pin is in each invitation.
    """
    from kiosk.exchange.venue_pack import load_pack
    from kiosk.hub.server import Address
    from kiosk.hub.server import serve as serve_hub
    from kiosk.logs import start_log

    settings = load_settings(**given_settings())
    start_log(settings.log_dir)
    serve_hub(settings, Address(host, port, certificate, key, behind_proxy), _site(load_pack(settings.venue)))


@click.command("enrol")
@click.option("--url", help="The hub's address as the kiosk reaches it.")
@click.option("--again", is_flag=True, help="The kiosk is known here and was set up anew.")
@click.option("--lan", is_flag=True, help="Without an address: the kiosk looks for the hub in the local network.")
@click.option("--public", is_flag=True, help="At this address the hub has a certificate of a public authority.")
@shared_options
def enrol(url: str | None, again: bool, public: bool, lan: bool) -> None:
    """Print the one-time code with which a kiosk joins this hub; it holds for ten minutes."""
    from kiosk.documents.qr_symbol import qr_blocks

    with _office() as office:
        at = "" if lan else url or f"https://{gethostname()}:{PORT}"
        invitation = str(office.invite(at, again=again, pinned=not public))
    picture = "" if wants_json() else qr_blocks(invitation)
    words = f'{picture}\nOn the kiosk, within ten minutes:\n\n  kiosk sync --join "{invitation}"'
    answer({"invitation": invitation}, words)


@click.command("revoke")
@click.argument("kiosk_id")
@shared_options
def revoke(kiosk_id: str) -> None:
    """Let KIOSK_ID go: at its next contact it brings what it has, and wipes what it had received."""
    with _office() as office:
        office.revoke(kiosk_id)
    answer({"revoked": kiosk_id}, f"{kiosk_id} may bring what it has, then it is out.")


@click.command("erase")
@click.argument("code", metavar="CODE|PASS")
@click.option(
    "--reason", type=click.Choice([reason.value for reason in ErasureReason]), default=ErasureReason.ASKED.value
)
@shared_options
def erase(code: str, reason: str) -> None:
    """Erase whoever goes by CODE or PASS at every kiosk, for good; visits and counts stay."""
    scan = read_scan(code)
    if isinstance(scan, UnreadableScan):
        raise click.BadParameter("that is neither a booking’s code nor a pass", param_hint="CODE|PASS")
    with _office() as office:
        office.erase(scan.code if isinstance(scan, PassScan) else code.strip(), ErasureReason(reason))
    answer({"erased": code}, "Each kiosk deletes the name at its next contact.")


@click.command("status")
@shared_options
def status() -> None:
    """Say of each kiosk what has come, and what is kept aside."""
    with _office() as office:
        kiosks, aside = office.kiosks(), office.kept_aside()
    lines = [
        f"{each.kiosk_id:20} {each.facts:8} facts {each.waiting:6} wait {each.quarantined:4} kept aside, "
        + (f"heard {each.last_contact_at:%Y-%m-%d %H:%M} UTC" if each.last_contact_at else "never heard")
        + (", let go" if each.left else ", to go" if each.revoked else "")
        for each in kiosks
    ]
    lines += [f"kept aside: {each.kiosk_id} {each.sequence or 'without a number'}: {each.reason}" for each in aside]
    said = {"venue": office.venue, "kiosks": [asdict(each) for each in kiosks]}
    answer(said | {"kept_aside": [asdict(each) for each in aside]}, "\n".join(lines) or "No kiosk is enrolled here.")


@click.command("user")
@click.argument("name")
@click.option("--role", type=click.Choice(["viewer", "organiser", "manager"]), default="manager", show_default=True)
@click.option("--again", is_flag=True, help="The user is known: only a new password.")
@shared_options
def user(name: str, role: str, again: bool) -> None:
    """Let NAME see the hub's pages; prints a password for the first time."""
    with _office() as office:
        password = office.new_password(name) if again else office.add_user(name, role)
    words = f"{name} signs in at the hub's address with\n\n  {password}\n\nand then chooses a password."
    answer({"name": name, "password": password}, words)


def _site(pack: VenuePack) -> Site:
    from kiosk.documents.qr_symbol import text_svg
    from kiosk.exchange.period_export import PeriodFormats
    from kiosk.hub.pages.site import Site

    days = lambda first, last, sessions, rooms: pack.catalogue(first, last, sessions, hub_rooms=rooms)  # noqa: E731
    return Site(pack.venue.key, days, PeriodFormats(), text_svg, _read_bookings, read_schedule)


def read_schedule(path: Path, known: Catalogue, programme_key: str | None, now: datetime) -> Schedule:
    """Return a file of sessions as the hub takes it; raises ``ImportFileError``."""
    from kiosk.cli.import_sessions import sessions_around, speaks_for
    from kiosk.hub.records import Schedule

    file = sessions_around(now, path, known, tuple(known.rooms.values()), programme_key)
    rejected = [(each.line, each.reason) for each in file.rejected]
    return Schedule(file.sessions, file.rooms, file.source, speaks_for(file, now), rejected)


def _read_bookings(path: Path, known: Catalogue, reject: Callable[[int, str], None]) -> Iterator[Booking]:
    from kiosk.exchange.booking_files import read_bookings

    return read_bookings(path, known).accepted(lambda row: reject(row.line, row.reason))


@contextmanager
def _office() -> Iterator[Office]:
    from kiosk.exchange.venue_pack import load_pack
    from kiosk.hub.office import opened_office

    settings = load_settings(**given_settings())
    with opened_office(settings, load_pack(settings.venue).venue.key) as office:
        yield office
