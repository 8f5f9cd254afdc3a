"""Voices that say nothing and remember everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ui.spoken import Utterance

VOICES = frozenset({"en", "ar", "es", "pl", "pt", "fr", "fa"})  # as espeak-ng has them: none for Somali


class FakeSpeech:
    """A ``Speech`` with espeak-ng's voices. ``heard`` holds what was said and not cut off before its end."""

    def __init__(self, voices: frozenset[str] = VOICES) -> None:
        self.voices = voices
        self.able = True
        self.slow = False
        self.asked: list[Callable[[bool], None]] = []
        self.stopped = False
        self.started = False
        self.heard: list[Utterance] = []
        self.hushed = 0
        self.volume, self.rate = 0.0, 0.0

    def start(self, settled: Callable[[bool], None]) -> None:
        """Be ready, unless nothing here can speak; where it is ``slow``, not before ``arrive``."""
        self.asked.append(settled)
        if not self.slow:
            self.arrive()

    def arrive(self) -> None:
        """Be there, or known not to be, and tell whoever asked."""
        self.started = True
        asked, self.asked = self.asked, []
        for settled in asked:
            settled(self.able)

    def stop(self) -> bool:
        """Note that it is over."""
        self.stopped = True
        return not self.slow

    def has_voice(self, language: str) -> bool:
        """Tell whether a language is among the voices; nobody may ask before the start."""
        assert self.started, "asked for a voice before anything was loaded"
        return self.able and language in self.voices

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Note what is said; what no voice speaks is passed over."""
        assert self.started, "spoke before anything was loaded"
        self.heard += [each for each in utterances if each.language in self.voices]

    def hush(self) -> None:
        """Note that it fell silent."""
        self.hushed += 1

    def tune(self, volume: float, rate: float) -> None:
        """Note how loud and how fast it is."""
        assert 0 < volume <= 1 and -1 <= rate <= 1
        self.volume, self.rate = volume, rate
