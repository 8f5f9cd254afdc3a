"""Getting help: the desk is called, the screen says who comes, and the pad carries texts back and forth (A61, A63)."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.calls import LONGEST_TEXT, Calls, CallView
from kiosk.domain.calls import Call, CallKind
from ui import help_wording as wording
from ui.jobs import JobRunner

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by composition")
class HelpViewModel(QObject):
    """Follows this visitor's call for help. What was written is wiped when the visitor's turn ends; the call stays."""

    changed = Signal()
    pageTurned = Signal()
    _heard = Signal()

    def __init__(self, calls: Calls, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._jobs = jobs
        self._call_id: UUID | None = None
        self._is_wanted = False
        self._has_ended = False
        self._text = ""
        self._heard.connect(self._follow)
        self._stop_listening = calls.listen(self._heard.emit)

    def call(self, screen: str) -> None:
        """Call the desk from a screen; a call that has not ended stays the one there is."""
        if self._is_wanted and not self._has_ended:
            return
        self._is_wanted, self._has_ended = True, False
        raise_call = partial(self._calls.raise_call, CallKind.HELP, screen=screen)
        self._jobs.run("call for help", raise_call, self._raised, self._failed)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """No help is needed any more."""
        self._end()
        self.forget()

    def forget(self) -> None:
        """End this visitor's turn: texts go, and so does a call that nobody can see. Another one stays for staff."""
        view = self._view
        if view is not None:
            self._calls.wipe(view.call.id)
            if not self._calls.is_attended and not view.call.is_answered:
                self._end()
        self._call_id, self._is_wanted, self._has_ended, self._text = None, False, False, ""
        self.changed.emit()

    def say_again(self) -> None:
        """Say the same in the language that was chosen."""
        self.changed.emit()

    def stop(self) -> None:
        """Listen no more."""
        self._stop_listening()

    @Property(bool, notify=changed)
    def called(self) -> bool:
        """Whether this visitor's call has not ended, and a desk shows it or somebody comes."""
        return self._is_wanted and not self._has_ended and (self._calls.is_attended or self.answered)

    @Property(str, notify=changed)
    def status(self) -> str:
        """What has become of the call, and what else the visitor can do."""
        if self._has_ended:
            return wording.call_ended()
        view = self._view
        if view is not None and view.call.is_answered:
            return wording.coming(view.comes)
        return wording.called() if self._calls.is_attended else wording.nobody_sees()

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether somebody has said that they come."""
        view = self._view
        return view is not None and view.call.is_answered

    @Property(str, notify=changed)
    def padHeading(self) -> str:
        """The newest text, the desk's with who wrote it, else what the pad is for."""
        view = self._view
        if view is None or not view.written:
            return wording.write_here()
        newest = view.written[-1]
        return wording.quoted(newest, view.comes) if newest.by_staff else newest.text

    @Property(str, notify=changed)
    def padHint(self) -> str:
        """What stood there before the newest text, else who reads what is written."""
        view = self._view
        if view is not None and len(view.written) > 1:
            return wording.quoted(view.written[-2], view.comes)
        return wording.who_reads() if self._calls.is_attended else wording.show_it()

    @Property(str, notify=changed)
    def padPublicly(self) -> str:
        """What is said of what is written where others can hear it; nothing before anything is."""
        view = self._view
        return wording.written_publicly(view.written[-1]) if view is not None and view.written else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """What stands in the field."""
        return self._text

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take what the field holds now."""
        if text[:LONGEST_TEXT] != self._text:
            self._text = text[:LONGEST_TEXT]
            self.changed.emit()

    @Slot()
    def send(self) -> None:
        """Put the text on the pad, for both sides to read."""
        if self._call_id is not None and self._text.strip():
            words, self._text = self._text, ""
            self._calls.write(self._call_id, words, by_staff=False)
            self.changed.emit()
            self.pageTurned.emit()

    @property
    def _view(self) -> CallView | None:
        return self._calls.view(self._call_id) if self._call_id is not None else None

    def _raised(self, call: Call) -> None:
        if self._is_wanted:
            self._call_id = call.id
            self.changed.emit()
        else:  # they went on before it had rung
            self._calls.end(call.id)

    def _failed(self, _: Exception) -> None:
        """The store cannot even be read: this screen is what there is to point at."""
        self.changed.emit()

    def _end(self) -> None:
        if self._call_id is not None:
            call_id, self._call_id = self._call_id, None
            self._jobs.run("end call", partial(self._calls.end, call_id), _nothing, self._failed)

    @Slot()
    def _follow(self) -> None:
        if self._call_id is not None and self._view is None:
            self._call_id, self._has_ended = None, True
        self.changed.emit()


def _nothing(_: object) -> None:
    """The call has ended."""
