"""``python -m ui``: ``run`` opens the kiosk here, ``desk`` reception's window, ``demo`` runs a scripted day."""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

gc.disable()  # for good: ui/collecting.py looks, once the program runs, and in no thread but the GUI's

# isort: split
import click
from PySide6.QtCore import QEventLoop, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap import build
from kiosk.errors import KioskError
from kiosk.kiosk import Kiosk
from kiosk.logs import start_log
from kiosk.settings import AUTO, Settings, load_settings
from kiosk.syncing import Syncing
from ui.closing import DayCloser
from ui.collecting import Collector
from ui.composition import Front, Look, add_fonts, give_memory_back, open_front
from ui.faults import recover_from_faults
from ui.following_settings import FollowingSettings
from ui.scanning import DeskCamera, Scanning

if TYPE_CHECKING:
    from kiosk.actions.printing_ports import BadgePrinter
    from ui.desk_composition import DeskFront

WINDOW = (540, 960)
DESK_WINDOW = (1280, 800)
FEWEST_VISITORS = 40  # the scripted day's scenes alone bring some thirty
QUEUED_ONCE = Qt.ConnectionType(Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value)
ANSWER_MS = 4_000  # an engine whose daemon does not run answers after half a minute, if at all
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


def _fail(error: KioskError) -> NoReturn:
    click.echo(str(error), err=True)
    sys.exit(2)


@front.command()
@click.option("--size", callback=_size, metavar="WIDTHxHEIGHT", help="A window of so many pixels.")
@click.option("--self-test", is_flag=True, help="Show Home once, say so, and end.")
@click.option("--desk", "with_desk", is_flag=True, default=None)
@click.option("--data-dir", type=click.Path(path_type=Path))
@click.option("--venue")
def run(
    size: tuple[int, int] | None, self_test: bool, with_desk: bool | None, data_dir: Path | None, venue: str | None
) -> None:
    """Open the kiosk on this screen."""
    app, kiosk = _started(load=lambda: load_settings(data_dir=data_dir, venue=venue, desk_window=with_desk))
    settings = kiosk.settings
    opened = open_front(kiosk, Look(size or (None if settings.fullscreen else WINDOW)))
    recover_from_faults(opened)
    scanning = Scanning(opened, settings)
    opened.window.frameSwapped.connect(scanning.start, QUEUED_ONCE)
    following = FollowingSettings(kiosk, dict.fromkeys(("camera", "serial_scanner", "serial_baud"), scanning.renew))
    opened.window.frameSwapped.connect(opened.listening.start, QUEUED_ONCE)
    sync = Syncing(kiosk)
    opened.window.frameSwapped.connect(sync.start, QUEUED_ONCE)
    closer = DayCloser(kiosk)
    opened.window.frameSwapped.connect(closer.start, QUEUED_ONCE)
    beside = _DeskBeside(opened, kiosk, sync, scanning)
    if settings.desk_window:
        opened.window.frameSwapped.connect(beside.open, QUEUED_ONCE)
    if self_test:
        # Queued: quitting inside frameSwapped brings Qt's software loop down.
        queued = Qt.ConnectionType.QueuedConnection
        opened.parts.home.changed.connect(lambda: opened.window.frameSwapped.connect(app.quit, queued))
    status = _executed(app)
    if self_test:
        click.echo("Home was shown.")
    following.close()
    scanning.stop()
    closer.stop()
    beside.close()
    ended = opened.close()
    sync.stop()
    kiosk.close()
    _end(status, ended)


@front.command()
@click.option("--size", callback=_size, metavar="WIDTHxHEIGHT", help="A window of so many pixels.")
@click.option("--data-dir", type=click.Path(path_type=Path))
@click.option("--venue")
def desk(size: tuple[int, int] | None, data_dir: Path | None, venue: str | None) -> None:
    """Open reception's window alone."""
    from ui.desk_composition import open_desk

    app, kiosk = _started(load=lambda: load_settings(data_dir=data_dir, venue=venue))
    sync = Syncing(kiosk)
    opened = open_desk(kiosk, Look(size or (None if kiosk.settings.fullscreen else DESK_WINDOW)), sync=sync)
    camera = DeskCamera(opened.parts.hub, kiosk.settings)
    closer = DayCloser(kiosk)
    closer.start()
    sync.start()
    status = _executed(app)
    closer.stop()
    camera.stop()
    opened.close()
    sync.stop()
    kiosk.close()
    sys.exit(status)


class _DeskBeside:
    """Reception's window beside the visitor's; it comes after the visitor's first frame, which waits for nothing."""

    def __init__(self, front: Front, kiosk: Kiosk, sync: Syncing, scanning: Scanning) -> None:
        self._front = front
        self._scanning = scanning
        self._kiosk = kiosk
        self._sync = sync
        self._desk: DeskFront | None = None

    def open(self) -> None:
        """Open it: over a second screen, or in a window on the only one."""
        from ui.desk_composition import open_desk

        alone = len(QGuiApplication.screens()) < 2
        self._desk = open_desk(self._kiosk, Look(DESK_WINDOW if alone else None), sync=self._sync)
        self._desk.listen_in(self._front.window)
        self._scanning.lend(self._desk.parts.hub)

    def close(self) -> None:
        """Take it down, where it was opened."""
        if self._desk is not None:
            self._desk.close()


def _started(load: Callable[[], Settings]) -> tuple[QGuiApplication, Kiosk]:
    """Return the program and its kiosk with log and fonts; say what is wrong and end where there can be none."""
    sys.setswitchinterval(SWITCH_S)
    give_memory_back()
    app = QGuiApplication([])
    try:
        settings = load()
        kiosk = build(settings, system=_system_printer)
    except KioskError as error:
        _fail(error)
    start_log(settings.log_dir)
    add_fonts()
    return app, kiosk


def _system_printer(address: str, queue: str) -> BadgePrinter:
    from ui.adapters.system_printer import SystemPrinter

    return SystemPrinter(address, queue)


def _executed(app: QGuiApplication) -> int:
    """Run until the program is to end, by its windows or by a signal."""
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    signal.signal(signal.SIGTERM, lambda *_: app.quit())
    waker = QTimer()  # Python handles signals only while it runs: wake it twice a second
    waker.start(500)
    waker.timeout.connect(lambda: None)
    collector = Collector()
    collector.start()
    return app.exec()


def _end(status: int, ended: bool) -> NoReturn:
    """End the program, even with a thread that is stuck in a library."""
    qInstallMessageHandler(None)  # Qt has something to say to the very end, and Python is gone by then
    if ended:
        sys.exit(status)
    sys.stdout.flush()
    logging.shutdown()
    os._exit(status)


@front.command()
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--json", "as_json", is_flag=True)
@click.option("--data-dir", type=click.Path(path_type=Path))
@click.option("--venue")
@click.option("--visitors", type=click.IntRange(min=FEWEST_VISITORS), default=200)
@click.option("--size", callback=_size, metavar="WIDTHxHEIGHT", help="Of the screen and its pictures.")
def demo(
    out: Path, as_json: bool, data_dir: Path | None, venue: str | None, visitors: int, size: tuple[int, int] | None
) -> None:
    """Run a scripted day through the real screens, offscreen."""
    from ui.demo import PORTRAIT, run_demo

    sys.setswitchinterval(SWITCH_S)
    try:
        report = run_demo(out, data_dir=data_dir, venue=venue, visitors=visitors, size=size or PORTRAIT)
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


@front.command()
def voices() -> None:
    """Say which languages the system's voices speak, for kiosk doctor."""
    from ui.adapters.speech import SystemSpeech

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _ = QGuiApplication([])
    speech, loop = SystemSpeech(AUTO, Path("no clips")), QEventLoop()
    answered: list[bool] = []
    speech.start(answered.append)
    speech.start(lambda _: QTimer.singleShot(0, loop.quit))
    QTimer.singleShot(ANSWER_MS, loop.quit)
    loop.exec()
    if answered:
        click.echo(json.dumps({"voices": speech.voices}))
    _end(0 if answered else 1, speech.stop())


if __name__ == "__main__":
    front()
