"""What Listen mode says beyond what the screen shows; and the words of its own page."""

from __future__ import annotations

from ui.translating import privacy, tr


def starts(*, private: bool, again_key: str) -> list[str]:
    """Return how Listen mode introduces itself to somebody who may not see the screen."""
    heard = headphones() if private else everybody_hears()
    again = [tr("%1 says it again.").replace("%1", again_key)] if again_key else []
    return [tr("Listening is on."), heard, tr("The arrow keys move, Enter chooses, Escape goes back."), *again, tap()]


def everybody_hears(*, aloud: bool = False) -> str:
    """Return what somebody must know who listens without headphones."""
    if aloud:
        return privacy("People near you can hear this, personal details too.")
    return privacy("People near you can hear this. Personal details are not said.")


def headphones() -> str:
    """Return who hears it through headphones."""
    return tr("You hear this in your headphones.")


def tap() -> str:
    """Return how a finger finds its way."""
    return tr("Or touch the screen: one tap says it, a second tap presses it.")


def ended() -> str:
    """Return how Listen mode ends."""
    return tr("Listening is off.")


def invitation() -> str:
    """Return how somebody who cannot see the screen starts it."""
    return tr("To hear this screen, tap a top corner 3 times.")


def questions_overheard() -> str:
    """Return what somebody must know, before questions about themselves, who listens without headphones."""
    return privacy("People near you can hear the questions, and each answer that you come to.")


def personal_unsaid() -> str:
    """Return that something on the page was left out."""
    return privacy("Personal details were not said. Use headphones, or press Listen to have them said.")


def button() -> str:
    """Return what a control is that can be pressed."""
    return tr("button")


def text_field() -> str:
    """Return what a control is that takes letters."""
    return tr("text field")


def chosen() -> str:
    """Return what is said of the answer so far, and of a key that stays down."""
    return tr("chosen")


def typed() -> str:
    """Return that a letter has arrived, where others can hear which."""
    return tr("typed")


def deleted() -> str:
    """Return that a letter is gone, where others can hear which."""
    return tr("deleted")


def deleted_letter(letter: str) -> str:
    """Return which letter is gone."""
    return tr("%1, deleted").replace("%1", letter)


def letter(text: str) -> str:
    """Return how a typed character is called, where a voice would pass over it."""
    return {
        " ": tr("space"),
        "-": tr("hyphen"),
        "'": tr("apostrophe"),
        ".": tr("full stop"),
        ",": tr("comma"),
        "@": tr("at"),
        "_": tr("underscore"),
    }.get(text, text)


def from_to(first: str, last: str) -> str:
    """Return how a range is called, of times or of ages: a voice would say its dash, or nothing."""
    return tr("%1 to %2").replace("%1", first).replace("%2", last)


def volume(step: int, steps: int) -> str:
    """Return how loud it is."""
    return tr("Volume %1 of %2.").replace("%1", str(step)).replace("%2", str(steps))


def speed(step: int, steps: int) -> str:
    """Return how fast it is."""
    return tr("Speed %1 of %2.").replace("%1", str(step)).replace("%2", str(steps))


def starting() -> str:
    """Return what the screen says until the voices are there."""
    return tr("Listening starts in a moment.")


def no_engine() -> str:
    """Return what the screen says where nothing can speak."""
    return tr("This kiosk cannot speak. The people at the desk can read it to you.")


def no_voice(language: str) -> str:
    """Return what the screen says in a language that nothing here can speak."""
    return tr("This kiosk has no voice for %1 yet. The people at the desk can help.").replace("%1", language)


def commands() -> dict[str, str]:
    """Return the page's buttons by their keys, in their order."""
    return {
        "again": tr("Say again"),
        "louder": tr("Louder"),
        "quieter": tr("Quieter"),
        "faster": tr("Faster"),
        "slower": tr("Slower"),
        "aloud": privacy("Say everything"),
        "stop": tr("Stop listening"),
    }
