"""Listen mode: whether it speaks, to whom, how loud and how fast. Put back after each visitor (A50-A56)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.values import frozen
from ui import listen_wording as words
from ui.listmodels.rows import RowModel
from ui.spoken import Said, Speech, Utterance, utterances

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STEP_DBA = 6
USUAL_DBA = 65  # after every use at most so loud (A53)
LOUDER_STEPS = 2  # 12 dB more
QUIETER_STEPS = 2
STEPS = QUIETER_STEPS + 1 + LOUDER_STEPS
USUAL_STEP = QUIETER_STEPS + 1
RATES = (-0.4, -0.2, 0.0, 0.25, 0.5)
USUAL_RATE = 3
PATIENCE_MS = 10_000  # whose voices take longer to start has none for this visitor
INVITED_MS = 3_000  # somebody who touched the screen longer ago is not there any more


@frozen
class Command:
    """A card on the page: its key, its words, and whether it holds now."""

    key: str
    title: str
    chosen: bool = False


def volume_of(step: int, loudest_dba: float) -> float:
    """Return the share of full volume for a step: step 3 is 65 dBA, each step 6 dB, never above what is there."""
    wanted = USUAL_DBA + (step - USUAL_STEP) * STEP_DBA
    return float(min(1.0, 10 ** ((wanted - loudest_dba) / 20)))


@QmlElement
@QmlUncreatable("built by composition")
class ListenViewModel(QObject):
    """Speaks for one visitor. ``said`` carries each utterance as it is handed over to the voices."""

    changed = Signal()
    said = Signal(str, str)
    stopChosen = Signal()
    againChosen = Signal()
    settled = Signal()

    def __init__(
        self,
        speech: Speech,
        language: Callable[[], Language],
        *,
        loudest_dba: float,
        again_key: str,
        private: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speech = speech
        self._language = language
        self._loudest_dba = loudest_dba
        self._again_key = again_key
        self._on = False
        self._able: bool | None = None  # whether anything here can speak; not known before the first start
        self._starting = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self._plugged = private
        self._aloud = False
        self._step, self._rate = USUAL_STEP, USUAL_RATE
        self._commands = RowModel(Command, self)
        self._show_commands()

    def set_up(self, *, loudest_dba: float, again_key: str) -> None:
        """Take how loud full volume is, and which key says a page again."""
        self._loudest_dba, self._again_key = loudest_dba, again_key
        if self._on:
            self._tune()

    @property
    def on(self) -> bool:
        """Whether the screen is spoken."""
        return self._on

    @property
    def private(self) -> bool:
        """Whether personal details may be said: into headphones, or because the visitor chose so (A51)."""
        return self._plugged or self._aloud

    @property
    def plugged(self) -> bool:
        """Whether headphones are known to be plugged in."""
        return self._plugged

    @property
    def starting(self) -> bool:
        """Whether the voices are on their way."""
        return self._starting

    def switch_on(self) -> None:
        """Begin to speak; with ``settled`` it is ``on``, unless nothing here speaks the language of the moment."""
        self._on, self._starting, self._able = False, True, None
        self._patience.start()
        self._speech.start(self._settle)
        if self._starting:
            self.changed.emit()

    def _settle(self, able: bool) -> None:
        if not self._starting:  # whoever asked has stopped waiting
            return
        self._patience.stop()
        self._starting, self._able = False, able
        self._on = able and self._speech.has_voice(self._language().key)
        self._tune()
        self._show_commands()
        self.settled.emit()

    @Slot()
    def _give_up(self) -> None:
        self._settle(False)

    def switch_off(self) -> None:
        """Fall silent, and forget what this visitor chose."""
        self._patience.stop()
        self.hush()
        self._on = self._starting = False
        self.put_back()

    def put_back(self) -> None:
        """Put volume, speed and privacy back (A53)."""
        self._aloud = False
        self._step, self._rate = USUAL_STEP, USUAL_RATE
        self._tune()
        self._show_commands()

    def plug(self, plugged: bool) -> None:
        """Note that headphones were plugged in or pulled out; what was being said is not for the loudspeaker."""
        self.hush()
        self._plugged = plugged
        self._show_commands()

    def introduce(self) -> list[str]:
        """Return what is said first."""
        return words.starts(private=self._plugged, again_key=self._again_key)

    def say(self, said: Sequence[Said]) -> None:
        """Say sentences in the visitor's language after what is being said."""
        self._hand_over(utterances(said, self._language().key, self._speech.has_voice))

    def invite(self) -> None:
        """Say to everybody how Listen mode is started, in the language that is shown."""
        if not self._on:
            asked = QElapsedTimer()
            asked.start()
            self._speech.start(lambda able: self._say_invitation(able and not asked.hasExpired(INVITED_MS)))

    def _say_invitation(self, in_time: bool) -> None:
        if in_time and not self._on:
            self._tune()
            self.hush()
            self.say([words.invitation()])

    def hush(self) -> None:
        """Be silent at once."""
        self._speech.hush()

    def stop(self) -> bool:
        """Let go of the voices at the end; false where they hold on."""
        self._patience.stop()
        self.hush()
        return self._speech.stop()

    def _hand_over(self, parts: list[Utterance]) -> None:
        self._speech.say(parts)
        for part in parts:
            self.said.emit(part.words, part.language)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What the screen says of listening: that it starts, that it cannot, or who hears it."""
        if self._able is None:
            return words.starting()
        if not self._able:
            return words.no_engine()
        if not self._speech.has_voice(self._language().key):
            return words.no_voice(self._language().own_name)
        return words.headphones() if self._plugged else words.everybody_hears(aloud=self._aloud)

    @Property(str, notify=changed)
    def invitation(self) -> str:
        """How Listen mode is started by whoever cannot see its button."""
        return words.invitation()

    @Property(bool, notify=changed)
    def speaks(self) -> bool:
        """Whether there is anything to choose on the page."""
        return self._on

    @Property(QObject, constant=True)
    def commands(self) -> QObject:
        """The page's cards."""
        return self._commands

    @Slot()
    def louder(self) -> None:
        """One step louder."""
        self._turn_volume(1)

    @Slot()
    def quieter(self) -> None:
        """One step quieter."""
        self._turn_volume(-1)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Do what a card says."""
        match key:
            case "again":
                self.againChosen.emit()
            case "louder":
                self.louder()
            case "quieter":
                self.quieter()
            case "faster":
                self._turn_speed(1)
            case "slower":
                self._turn_speed(-1)
            case "aloud":
                self._aloud = not self._aloud
                self._show_commands()
            case "stop":
                self.stopChosen.emit()

    def say_again(self) -> None:
        """Show the page in the language that was chosen."""
        self._show_commands()

    def _turn_volume(self, by: int) -> None:
        if self._on:
            self._step = min(max(self._step + by, 1), STEPS)
            self._tune()
            self.say([words.volume(self._step, STEPS)])

    def _turn_speed(self, by: int) -> None:
        if self._on:
            self._rate = min(max(self._rate + by, 1), len(RATES))
            self._tune()
            self.say([words.speed(self._rate, len(RATES))])

    def _tune(self) -> None:
        self._speech.tune(volume_of(self._step, self._loudest_dba), RATES[self._rate - 1])

    def _show_commands(self) -> None:
        cards = words.commands()
        if self._plugged:
            del cards["aloud"]
        self._commands.show([Command(key, title, key == "aloud" and self._aloud) for key, title in cards.items()])
        self.changed.emit()
