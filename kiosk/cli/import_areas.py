"""``kiosk import areas ONSPD.csv IMD.csv``"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from kiosk.cli.options import FILE, answer, given_settings, shared_options
from kiosk.exchange.area_file import build_area_file
from kiosk.settings import load_settings


@click.command("areas")
@click.argument("postcodes", type=FILE, metavar="ONSPD.csv")
@click.argument("deprivation", type=FILE, metavar="IMD.csv")
@shared_options
def import_areas(postcodes: Path, deprivation: Path) -> None:
    """Build the area file from the ONS Postcode Directory and the IoD's file 7; works while the kiosk runs."""
    settings = load_settings(**given_settings())
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    counts = build_area_file(postcodes, deprivation, settings.area_file)
    told = f"{counts.postcodes} postcodes, {counts.with_decile} with a decile, {counts.skipped} rows skipped."
    answer(asdict(counts) | {"file": str(settings.area_file)}, told)
