"""The languages a visitor can choose, and what is known of their translations."""

from __future__ import annotations

from dataclasses import field

from kiosk.domain.values import frozen


@frozen
class Language:
    """A language: its tag, its name in its own script and for staff, and whether it is written from right to left."""

    key: str
    own_name: str
    right_to_left: bool = False
    english_name: str = "English"


ENGLISH = Language("en", "English")
LANGUAGES = {
    language.key: language
    for language in (
        ENGLISH,
        Language("so", "Soomaali", english_name="Somali"),
        Language("ar", "العربية", right_to_left=True, english_name="Arabic"),
        Language("es", "Español", english_name="Spanish"),
        Language("pl", "Polski", english_name="Polish"),
        Language("pt", "Português", english_name="Portuguese"),
        Language("fr", "Français", english_name="French"),
        Language("fa", "فارسی", right_to_left=True, english_name="Farsi"),
    )
}


@frozen
class Translation:
    """What is known of one language's sentences.

    ``unreviewed`` holds those that no speaker has reviewed, as context and English text. A language that is not
    ``usable`` cannot be shown: its compiled file is missing.
    """

    language: Language
    sentences: int
    unreviewed: frozenset[tuple[str, str]] = field(default_factory=frozenset)
    usable: bool = True

    @property
    def is_reviewed(self) -> bool:
        """Whether a speaker has reviewed every sentence."""
        return not self.unreviewed
