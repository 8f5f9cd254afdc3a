"""Codes held up to the camera: the newest frame is looked at off the GUI thread, one at a time, and none is kept."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from kiosk.domain.codes_in_view import CodeSeen, Held, Nothing, Several, View, look
from kiosk.domain.luminance import Luminance
from kiosk.domain.values import frozen
from ui.adapters.camera import VideoSource
from ui.adapters.video_frames import luminance_of
from ui.jobs import JobRunner

PREVIEW_WIDTH = 320
PREVIEW_S = 1 / 15
SILENT_MS = 4_000
Reader = Callable[[Luminance], tuple[CodeSeen, ...]]


@frozen
class _Looked:
    """What one frame gave."""

    turn: int
    codes: tuple[CodeSeen, ...]
    preview: QImage | None


class CodeCamera(QObject):
    """Watches a video source while it is told to.

    ``scanned`` carries the text that is held up, as often as it is read; ``inView`` every text that is seen;
    ``pictured`` a small grey mirror image to aim by; ``changed`` says that ``present``, ``reading`` or ``several`` may
    be another. A camera that delivers nothing for four seconds counts as none, and is started again.
    """

    scanned = Signal(str)
    inView = Signal(list)
    pictured = Signal(QImage)
    changed = Signal()

    def __init__(self, source: VideoSource, read: Reader, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._read = read
        self._jobs = jobs
        self._watching = False
        self._silent = False
        self._looking = False
        self._several = False
        self._turn = 0
        self._newest: QVideoFrame | None = None
        self._view: View = ()
        self._pictured_s = 0.0
        self._silence = QTimer(self)
        self._silence.setInterval(SILENT_MS)
        self._silence.timeout.connect(self._fell_silent)
        source.sink.videoFrameChanged.connect(self._take)
        source.changed.connect(self._plugged)

    @property
    def present(self) -> bool:
        """Whether there is a camera that delivers."""
        return self._source.present and not self._silent

    @property
    def watching(self) -> bool:
        """Whether it was told to watch."""
        return self._watching

    @property
    def reading(self) -> bool:
        """Whether the camera is on."""
        return self._watching and self.present

    @property
    def several(self) -> bool:
        """Whether more than one code is held up."""
        return self._several

    def watch(self, on: bool) -> None:
        """Switch the camera on or off; what was seen is forgotten."""
        if on == self._watching:
            return
        self._watching = on
        self._forget()
        if on:
            self._source.start()
            self._silence.start()
        else:
            self._source.stop()
            self._silence.stop()
        self.changed.emit()

    def stop(self) -> None:
        """Switch off for good and wait for the look that is being taken."""
        self.watch(False)
        self._jobs.stop()

    def _forget(self) -> None:
        self._turn += 1
        self._newest, self._view, self._several = None, (), False

    @Slot()
    def _plugged(self) -> None:
        self._silent = False
        self._forget()
        self.changed.emit()

    @Slot()
    def _fell_silent(self) -> None:
        if not self._source.present:
            return
        self._silent = True
        self._forget()
        self.changed.emit()
        self._source.stop()
        self._source.start()

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        if not self._watching or not frame.isValid():
            return
        self._silence.start()
        self._newest = QVideoFrame(frame)
        self._look()

    def _look(self) -> None:
        """Look at the newest frame, unless another is being looked at."""
        if self._looking or self._newest is None:
            return
        frame, turn, self._newest = self._newest, self._turn, None
        with_preview = monotonic() - self._pictured_s >= PREVIEW_S
        if with_preview:
            self._pictured_s = monotonic()
        self._looking = True
        self._jobs.run("camera", lambda: self._looked_at(frame, turn, with_preview), self._looked, self._failed)

    def _looked_at(self, frame: QVideoFrame, turn: int, with_preview: bool) -> _Looked:
        with luminance_of(frame) as picture:
            return _Looked(turn, self._read(picture), _preview(picture) if with_preview else None)

    def _looked(self, looked: _Looked) -> None:
        self._looking = False
        if looked.turn == self._turn and self._watching:
            if self._silent:
                self._silent = False
                self.changed.emit()
            self._judge(looked)
        self._look()

    def _judge(self, looked: _Looked) -> None:
        self._view, judged = look(self._view, looked.codes, monotonic() * 1000)
        if looked.preview is not None:
            self.pictured.emit(looked.preview)
        several = isinstance(judged, Several)
        if several != self._several:
            self._several = several
            self.changed.emit()
        if looked.codes:
            self.inView.emit([code.text for code in looked.codes])
        match judged:
            case Held(text=text) if looked.codes:
                self.scanned.emit(text)
            case Held() | Several() | Nothing():
                pass

    def _failed(self, _: Exception) -> None:
        """A frame that cannot be read: the camera counts as none until it is started again."""
        self._looking = False
        self._newest = None
        if not self._silent:
            self._silent = True
            self._source.stop()
            self.changed.emit()


def _preview(picture: Luminance) -> QImage:
    data, width, height = picture.mirrored(max(1, picture.width // PREVIEW_WIDTH))
    grey = QImage(data, width, height, width, QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_RGB32)
