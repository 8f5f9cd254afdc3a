"""Which language the visitor reads: chosen by its own name, put back after each visitor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.languages import Language
from kiosk.domain.values import frozen
from ui.listmodels.rows import RowModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@frozen
class LanguageName:
    """A language by its own name, and whether it is the one that is shown."""

    key: str
    ownName: str
    chosen: bool


@QmlElement
@QmlUncreatable("built by composition")
class LanguageViewModel(QObject):
    """The languages of this place, its default first.

    ``wanted`` comes with another one when it is chosen, and whoever shows it then calls ``turn`` and ``tell``;
    ``changed`` comes once everything speaks it.
    """

    wanted = Signal(object)
    changed = Signal()

    def __init__(
        self, languages: tuple[Language, ...], speak: Callable[[Language], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._languages = {language.key: language for language in languages}
        self._default = languages[0]
        self._speak = speak
        self._current = self._next = languages[0]
        self._names = RowModel(LanguageName, self)
        self._turn_to(self._default)

    @Slot(str)
    def choose(self, key: str) -> None:
        """Want another language from now on."""
        if key in self._languages and key != self._next.key:
            self._next = self._languages[key]
            self.wanted.emit(self._next)

    @property
    def is_turning(self) -> bool:
        """Whether a language is wanted that is not spoken yet."""
        return self._next != self._current

    def turn(self) -> None:
        """Speak the language that is wanted: sentences asked for from here on are in it."""
        self._turn_to(self._next)

    def tell(self) -> None:
        """Say that everything speaks the new language now."""
        self.changed.emit()

    def begin_with(self, languages: tuple[Language, ...], *, at_once: bool) -> None:
        """Take another order, its first for every visitor from now on; ``at_once`` where nobody is there yet."""
        self._languages = {language.key: language for language in languages}
        self._default = languages[0]
        if at_once and self._current != self._default:
            self.reset()
        else:
            self._turn_to(self._current)

    def reset(self) -> None:
        """Go back to the place's own language, for the next visitor (A76)."""
        self.choose(self._default.key)

    def _turn_to(self, language: Language) -> None:
        self._current = language
        self._speak(language)
        names = [LanguageName(each.key, each.own_name, each == language) for each in self._languages.values()]
        self._names.show(names)

    @property
    def spoken(self) -> Language:
        """The language that is shown."""
        return self._current

    @property
    def is_default(self) -> bool:
        """Whether the place's own language is shown."""
        return self._current == self._default

    @Property(str, notify=changed)
    def current(self) -> str:
        """The language's tag: ``en``, ``ar``."""
        return self._current.key

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the language is written from right to left (A77)."""
        return self._current.right_to_left

    @Property(int, constant=True)
    def count(self) -> int:
        """How many languages there are to choose from."""
        return len(self._languages)

    @Property(QObject, constant=True)
    def names(self) -> QObject:
        """The languages by their own names."""
        return self._names
