"""What is said of a screen in Listen mode: the words it shows and the names its controls have, and no second set.

Pure: from what was seen (``Sight``) to what is said. Where others can hear it, what is personal has other words or
none (A51), and what stands in a field is never read out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Protocol

from kiosk.domain.languages import ENGLISH
from kiosk.domain.values import frozen
from ui import listen_wording as words

_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")
_RANGE = re.compile(r"(?<![\w-])(\d{1,2}(?::\d\d)?)-(\d{1,2}(?::\d\d)?)(?![\w-])")  # 10:00-12:00, 5-10; no date
_ENGLISH_BESIDE = re.compile("(?:^|\n)\u2066([^\u2069]*)\u2069")  # on a line of its own, or a text of its own


class Role(Enum):
    """What a thing on the screen is for."""

    TEXT = auto()
    ALERT = auto()
    BUTTON = auto()
    KEY = auto()
    FIELD = auto()


@frozen
class Thing:
    """One thing on the screen as assistive technology knows it.

    ``value`` is what stands in a field. ``publicly`` is said instead of the name where others hear it: ``None`` is the
    name itself, and nothing at all is left out; ``detail_aloud`` likewise of an alert's detail. ``language`` is the
    tag of the name's own, where it is in another one.
    """

    role: Role
    name: str
    detail: str = ""
    value: str = ""
    chosen: bool = False
    publicly: str | None = None
    detail_aloud: str | None = None
    language: str = ""


@frozen
class Sight:
    """What is on the screen: its texts, alerts and fields in reading order, and what has the focus."""

    things: tuple[Thing, ...] = ()
    focus: Thing | None = None

    @property
    def field(self) -> Thing | None:
        """The field of this page; a page has one at most."""
        return next((thing for thing in self.things if thing.role is Role.FIELD), None)

    @property
    def alert(self) -> Thing | None:
        """What is wrong, or what happened."""
        return next((thing for thing in self.things if thing.role is Role.ALERT), None)


@frozen
class Utterance:
    """Words to be said, and the tag of the language they are in."""

    words: str
    language: str


Said = str | Utterance  # words in the visitor's language, or in one of their own


class Speech(Protocol):
    """Who says things. ``say`` adds to what is being said; ``hush`` ends it at once."""

    def start(self, settled: Callable[[bool], None]) -> None:
        """Be ready to speak, and tell ``settled`` whether anything here can: at once, or when it is known."""

    def has_voice(self, language: str) -> bool:
        """Tell whether a language, by its tag, can be spoken."""

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Say these after what is being said."""

    def hush(self) -> None:
        """Be silent at once, and forget what was still to be said."""

    def tune(self, volume: float, rate: float) -> None:
        """Speak so loud (0 to 1) and so fast (-1 to 1) from now on."""

    def stop(self) -> bool:
        """Let go of the voices at the end; false where they hold on."""


def said_of_page(sight: Sight, *, private: bool) -> list[Said]:
    """Return what is read out when a page comes: every text in order, and that something was left out."""
    said: list[Said] = []
    texts = [thing for thing in sight.things if thing.role is not Role.FIELD]
    own = {thing.name for thing in texts}
    for thing in texts:
        if thing.role is Role.ALERT:
            said += said_of_control(thing, private=private, field=sight.field)
        else:
            detail = "" if thing.detail in own else thing.detail
            said += [each for each in (_name(thing, private=private), detail) if each]
    hidden = any(_name(thing, private=private) != thing.name for thing in texts)
    return [*said, words.personal_unsaid()] if hidden else said


def said_of_control(thing: Thing, *, private: bool, field: Thing | None = None) -> list[Said]:
    """Return what is said of what has the focus: name, kind, state; a problem with the name of its field (A54)."""
    name = _name(thing, private=private)
    match thing.role:
        case Role.KEY:
            return [words.letter(name), *([words.chosen()] if thing.chosen else [])]
        case Role.FIELD:
            return [f"{name}, {words.text_field()}", *([thing.value] if thing.value and private else [])]
        case Role.ALERT:
            detail = thing.detail if private or thing.detail_aloud is None else thing.detail_aloud
            return [each for each in (name, detail, field.name if field else "") if each]
        case Role.TEXT:
            return [name] if name else []
    state = thing.detail or (words.chosen() if thing.chosen else "")
    own: list[Said] = [Utterance(name, thing.language), words.button()] if thing.language else []
    return [*(own or [f"{name}, {words.button()}"]), *([state] if state else [])]


def said_of_typing(before: str, after: str, *, private: bool) -> list[str]:
    """Return what is said of a change in a field: the letter as it was typed or deleted; aloud only that it was."""
    kept = _common(before, after)
    typed = after[kept : len(after) - _common(before[kept:][::-1], after[kept:][::-1])]
    deleted = before[kept : len(before) - _common(before[kept:][::-1], after[kept:][::-1])]
    if not private:
        return [words.typed()] if typed else [words.deleted()] if deleted else []
    if typed:
        return [words.letter(typed)]
    return [words.deleted_letter(words.letter(deleted))] if deleted else []


def said_of_change(before: Sight, after: Sight, *, private: bool) -> list[Said]:
    """Return what an action on a page has changed: the typed letter, new texts, the control's new state."""
    if before.field and after.field and before.field.value != after.field.value:
        return [*said_of_typing(before.field.value, after.field.value, private=private)]
    focus = after.focus if after.focus and after.focus.role is not Role.TEXT else None  # a text is said as one
    known = {thing.name for thing in (*before.things, *([focus] if focus else []))}
    fresh = Sight(tuple(thing for thing in after.things if thing.name not in known))
    said = said_of_page(fresh, private=private)
    if focus and focus != before.focus:
        said += said_of_control(focus, private=private, field=after.field)
    return said


def utterances(said: Sequence[Said], language: str, has_voice: Callable[[str], bool]) -> list[Utterance]:
    """Return what is to be said part by part; the English beside a sentence is English (A54).

    What is in a language of its own is said in it, where that has a voice.
    """
    found: list[Utterance] = []
    for each in said:
        if isinstance(each, Utterance):
            found.append(each if has_voice(each.language) else Utterance(each.words, language))
            continue
        for number, part in enumerate(_ENGLISH_BESIDE.split(each)):
            plain = _MARKS.sub("", part)
            if not number % 2:
                plain = _MARKS.sub("", _RANGE.sub(lambda ends: words.from_to(ends[1], ends[2]), plain))
            plain = plain.strip().lstrip(", ")  # of "button" behind its English
            if plain:
                found.append(Utterance(plain, ENGLISH.key if number % 2 else language))
    return found


def _name(thing: Thing, *, private: bool) -> str:
    return thing.name if private or thing.publicly is None else thing.publicly


def _common(one: str, other: str) -> int:
    """How many letters two texts have in common from their start."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
