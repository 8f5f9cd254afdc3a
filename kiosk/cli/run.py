"""``kiosk run``, ``desk`` and ``demo``: the front is a program of its own, so that the core never loads Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click

from kiosk.cli.options import FOLDER, given_settings, shared_options, wants_json


@click.command("run")
@click.option("--size", metavar="WIDTHxHEIGHT", help="In a window of so many pixels instead of the full screen.")
@click.option("--self-test", is_flag=True, help="Show Home once, say so, and end.")
@click.option(
    "--desk", "with_desk", is_flag=True, help="With reception's window, on a second screen where there is one."
)
@shared_options
def run(size: str | None, self_test: bool, with_desk: bool) -> None:
    """Open the kiosk on this screen."""
    flags = {"--self-test": self_test, "--desk": with_desk}
    sys.exit(_front("run", *_sized(size), *(flag for flag, is_set in flags.items() if is_set)))


@click.command("desk")
@click.option("--size", metavar="WIDTHxHEIGHT", help="In a window of so many pixels instead of the full screen.")
@shared_options
def desk(size: str | None) -> None:
    """Open reception's window alone: who is in, and the roll call (F12)."""
    sys.exit(_front("desk", *_sized(size)))


@click.command("demo")
@click.option("--out", type=FOLDER, default=Path("build/demo"))
@click.option("--visitors", type=click.IntRange(min=40), default=200, show_default=True, help="How many come.")
@click.option("--size", metavar="WIDTHxHEIGHT", help="Of the screen and its pictures.  [default: 1080x1920]")
@shared_options
def demo(out: Path, visitors: int, size: str | None) -> None:
    """Run a scripted day of visitors through the real screens, offscreen; leave pictures, badges and export."""
    asked = ["--out", str(out), "--visitors", str(visitors), *_sized(size)]
    sys.exit(_front("demo", *asked, *(["--json"] if wants_json() else [])))


def _sized(size: str | None) -> list[str]:
    return [f"--size={size}"] if size else []


def _front(*words: str) -> int:
    given = [f"--{name.replace('_', '-')}={value}" for name, value in given_settings().items()]
    return subprocess.call([sys.executable, "-m", "ui", *words, *given])
