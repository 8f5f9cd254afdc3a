"""``python -m ui run`` opens the kiosk on this screen, ``python -m ui demo`` runs a scripted day without one."""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from pathlib import Path

import click
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import build
from kiosk.errors import KioskError
from kiosk.logs import start_log
from kiosk.settings import load_settings
from ui.composition import Look, add_fonts, give_memory_back, open_front, recover_from_faults
from ui.scanning import Scanning

WINDOW = (540, 960)
FEWEST_VISITORS = 40  # the scripted day's scenes alone bring some thirty
QUEUED_ONCE = Qt.ConnectionType(Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value)
SWITCH_S = 0.0005  # a badge being drawn beside the screen then holds it up for 5 ms at most, measured, not 40


def _size(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[int, int] | None:
    if value is None:
        return None
    width, _, height = value.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise click.BadParameter(f"{value} is not WIDTHxHEIGHT, as in 1080x1920.")
    return int(width), int(height)


@click.group()
def front() -> None:
    """The kiosk's windows."""


def _fail(error: KioskError) -> None:
    click.echo(str(error), err=True)
    sys.exit(2)


@front.command()
@click.option("--size", callback=_size, metavar="WIDTHxHEIGHT", help="A window of so many pixels.")
@click.option("--self-test", is_flag=True, help="Show Home once, say so, and end.")
@click.option("--data-dir", type=click.Path(path_type=Path))
@click.option("--venue")
def run(size: tuple[int, int] | None, self_test: bool, data_dir: Path | None, venue: str | None) -> None:
    """Open the kiosk on this screen."""
    sys.setswitchinterval(SWITCH_S)
    give_memory_back()
    app = QGuiApplication([])
    try:
        settings = load_settings(data_dir=data_dir, venue=venue)
        kiosk = build(settings)
    except KioskError as error:
        _fail(error)
        return
    start_log(settings.log_dir)
    add_fonts()
    opened = open_front(kiosk, Look(size or (None if settings.fullscreen else WINDOW)))
    recover_from_faults(opened)
    scanning = Scanning(opened, settings)
    opened.window.frameSwapped.connect(scanning.start, QUEUED_ONCE)
    sync = kiosk.sync_worker()
    if sync is not None:
        opened.window.frameSwapped.connect(sync.start, QUEUED_ONCE)
    if self_test:
        # Queued: quitting inside frameSwapped brings Qt's software loop down.
        queued = Qt.ConnectionType.QueuedConnection
        opened.parts.home.changed.connect(lambda: opened.window.frameSwapped.connect(app.quit, queued))
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    waker = QTimer()  # Python handles signals only while it runs: wake it twice a second
    waker.start(500)
    waker.timeout.connect(lambda: None)
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again while visitors wait
    status = app.exec()
    if self_test:
        click.echo("Home was shown.")
    scanning.stop()
    opened.close()
    if sync is not None:
        sync.stop()
    kiosk.close()
    sys.exit(status)


@front.command()
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--json", "as_json", is_flag=True)
@click.option("--data-dir", type=click.Path(path_type=Path))
@click.option("--venue")
@click.option("--visitors", type=click.IntRange(min=FEWEST_VISITORS), default=200)
def demo(out: Path, as_json: bool, data_dir: Path | None, venue: str | None, visitors: int) -> None:
    """Run a scripted day through the real screens, offscreen."""
    from ui.demo import run_demo

    sys.setswitchinterval(SWITCH_S)
    try:
        report = run_demo(out, data_dir=data_dir, venue=venue, visitors=visitors)
    except KioskError as error:
        _fail(error)
        return
    click.echo(json.dumps(report.for_machines(), ensure_ascii=False) if as_json else report.for_people())
    for wrong in report.wrong:
        click.echo(wrong, err=True)
    sys.exit(1 if report.wrong else 0)


@front.command()
def devices() -> None:
    """Say what there is to scan with, for kiosk doctor."""
    from PySide6.QtMultimedia import QMediaDevices
    from PySide6.QtSerialPort import QSerialPortInfo

    from ui.adapters.serial_scanner import is_scanner

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _ = QGuiApplication([])
    ports = QSerialPortInfo.availablePorts()
    found = {
        "cameras": [camera.description() for camera in QMediaDevices.videoInputs()],
        "serial_ports": [port.systemLocation() for port in ports],
        "serial_scanners": [port.systemLocation() for port in ports if is_scanner(port)],
    }
    click.echo(json.dumps(found))


if __name__ == "__main__":
    front()
