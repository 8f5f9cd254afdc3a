"""``kiosk hub serve``, ``enrol``, ``revoke`` and ``status``"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from socket import gethostname
from typing import TYPE_CHECKING

import click

from kiosk.cli.options import answer, given_settings, shared_options, wants_json
from kiosk.settings import load_settings

if TYPE_CHECKING:
    from kiosk.hub.office import Office

PORT = 8700


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(1, 65535), default=PORT, show_default=True)
@click.option("--certificate", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="TLS, PEM.")
@click.option("--key", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Its private key, PEM.")
@shared_options
def serve(host: str, port: int, certificate: Path | None, key: Path | None) -> None:
    """Be the hub: take what kiosks send until stopped.

    Without a database in the settings (hub_database) it has its own PostgreSQL in the data folder.
    """
    from kiosk.hub.server import serve as serve_hub
    from kiosk.logs import start_log

    settings = load_settings(**given_settings())
    start_log(settings.log_dir)
    serve_hub(settings, host=host, port=port, certificate=certificate, key=key)


@click.command("enrol")
@click.option("--url", help="The hub's address as the kiosk reaches it.")
@click.option("--again", is_flag=True, help="The kiosk is known here and was set up anew.")
@shared_options
def enrol(url: str | None, again: bool) -> None:
    """Print the one-time code with which a kiosk joins this hub; it holds for ten minutes."""
    from kiosk.documents.qr_symbol import qr_blocks

    with _office() as office:
        invitation = office.invite(url or f"https://{gethostname()}:{PORT}", again=again)
    picture = "" if wants_json() else qr_blocks(invitation)
    words = f'{picture}\nOn the kiosk, within ten minutes:\n\n  kiosk sync --join "{invitation}"'
    answer({"invitation": invitation}, words)


@click.command("revoke")
@click.argument("kiosk_id")
@shared_options
def revoke(kiosk_id: str) -> None:
    """Take KIOSK_ID's right to send back."""
    with _office() as office:
        office.revoke(kiosk_id)
    answer({"revoked": kiosk_id}, f"{kiosk_id} may not send any more.")


@click.command("status")
@shared_options
def status() -> None:
    """Say of each kiosk what has come, and what is kept aside."""
    with _office() as office:
        kiosks, aside = office.kiosks(), office.kept_aside()
    lines = [
        f"{each.kiosk_id:20} {each.facts:8} facts {each.waiting:6} wait {each.quarantined:4} kept aside, "
        + (f"heard {each.last_contact_at:%Y-%m-%d %H:%M} UTC" if each.last_contact_at else "never heard")
        + (", revoked" if each.revoked else "")
        for each in kiosks
    ]
    lines += [f"kept aside: {each.kiosk_id} {each.sequence or 'without a number'}: {each.reason}" for each in aside]
    said = {"venue": office.venue, "kiosks": [asdict(each) for each in kiosks]}
    answer(said | {"kept_aside": [asdict(each) for each in aside]}, "\n".join(lines) or "No kiosk is enrolled here.")


@contextmanager
def _office() -> Iterator[Office]:
    from kiosk.exchange.venue_pack import load_pack
    from kiosk.hub.office import opened_office

    settings = load_settings(**given_settings())
    with opened_office(settings, load_pack(settings.venue).venue.key) as office:
        yield office
