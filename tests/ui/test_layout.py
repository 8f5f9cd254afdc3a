"""Every screen, on three panels, plain and Large, with words 40 % longer, left to right and right to left."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import cycle, pairwise, product
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from kiosk.domain import languages
from kiosk.domain.people import Party
from tests.journeys.bookings import import_rows
from tests.journeys.conftest import PACK
from tests.journeys.driver import FESTIVAL, WEDNESDAY, Driver, opened
from tests.staged_screens import everything_asked
from tests.ui.layout_checks import faults
from ui.answers import Answer
from ui.composition import Look

PANELS = {"portrait": (1080, 1920), "landscape": (1920, 1080), "short": (1024, 600)}
LONGER = 0.4
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


class LongWords(QTranslator):
    """A language whose every word is 40 % longer than in English; what stands for a value is left alone."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Lengthen each word by repeating its middle."""
        return WORD.sub(lambda found: stretched(found.group()), source)


def stretched(word: str) -> str:
    """Return a word with two fifths more letters; ABC are the letters on a key, in every language."""
    if word == "ABC":
        return word
    middle = len(word) // 2
    return word[:middle] + word[middle : middle + 1] * ceil(LONGER * len(word)) + word[middle:]


def to_page(page: str) -> Callable[[Driver], None]:
    """Return how to come to a page of the longest form, from an earlier one where it is open."""

    def go(kiosk: Driver) -> None:
        form = kiosk.front.parts.form
        if not form.page:
            kiosk.front.kiosk.startForm()
        answers: dict[str, Callable[[], None]] = {
            "who": lambda: form.choose("family"),
            "event": lambda: form.choose("0"),
            "party": form.proceed,
            "leave_help": lambda: form.choose("yes"),
        }
        while form.page != page:
            if form.kind == "text":
                form.setText("ada.lovelace@example.org")
            answers.get(form.page, form.proceed)()

    return go


def name_missing(kiosk: Driver) -> None:
    """Come to the name page and press Continue without a name."""
    to_page("name")(kiosk)
    kiosk.front.parts.form.proceed()


def mail_incomplete(kiosk: Driver) -> None:
    """Come to the e-mail page and press Continue with half an address."""
    to_page("email")(kiosk)
    kiosk.front.parts.form.setText("ada")
    kiosk.front.parts.form.proceed()


def characters_wrong(kiosk: Driver) -> None:
    """Press Enter with two of four characters."""
    kiosk.front.kiosk.startLeaving()
    kiosk.front.parts.leaving.setText("AB")
    kiosk.front.parts.leaving.proceed()


def badge_unknown(kiosk: Driver) -> None:
    """Leave with four characters that no badge has."""
    kiosk.front.kiosk.startLeaving()
    kiosk.front.parts.leaving.setText("ABCD")
    kiosk.front.parts.leaving.proceed()
    kiosk.settle()


def nobody_there(kiosk: Driver) -> None:
    """Leave the form until the screen asks."""
    to_page("name")(kiosk)
    while not kiosk.front.parts.idle.warning:
        kiosk.tick(1)


def scanned(code: str) -> Callable[[Driver], None]:
    """Return how to scan a code of the file."""

    def go(kiosk: Driver) -> None:
        kiosk.front.kiosk.scan(code)
        kiosk.settle()

    return go


def welcome_group(kiosk: Driver) -> None:
    """Let a group in that has said how many came: the longest welcome."""
    scanned("GROUP-5")(kiosk)
    kiosk.front.parts.party.proceed()
    kiosk.settle()


def left_as(party: Party, then: int = 0) -> Callable[[Driver], None]:
    """Return how to leave as a party, and to take the answer's button of a number behind the first."""

    def go(kiosk: Driver) -> None:
        visit = kiosk.kiosk.check_in.by_counter(party).visit
        assert visit is not None
        kiosk.front.kiosk.startLeaving()
        kiosk.front.kiosk.scan(visit.pass_code)
        kiosk.settle()
        if then:
            kiosk.front.parts.answer.take(then)

    return go


def asked_about_equality(kiosk: Driver, *answers: str) -> None:
    """Come to the page that says why, or past it to the question behind these answers."""
    visit = kiosk.kiosk.check_in.by_counter(Party(1)).visit
    assert visit is not None
    kiosk.front.parts.equality.offered(lambda: Answer("done", ""), visit)()
    kiosk.front.kiosk._lead("equality")
    if answers:
        kiosk.front.parts.equality.proceed()
    for answer in answers[1:]:
        kiosk.front.parts.equality.choose(answer)


def counted_in(kiosk: Driver) -> None:
    """Tap the festival's counter."""
    kiosk.front.kiosk.countIn(3)
    kiosk.settle()


def open_six_or_more(kiosk: Driver) -> None:
    """Open the counter's second page."""
    go_home(kiosk)
    kiosk.find("count_6").tapped.emit()  # type: ignore[attr-defined]
    kiosk.settle()


def all_of_the_notice(kiosk: Driver) -> None:
    """Open where all of the notice stands, and how to complain."""
    kiosk.front.kiosk.showNotice()
    kiosk.front.parts.notice.readOn()


def why_it_is_asked(kiosk: Driver) -> None:
    """Open the reason of a question that has no room for it."""
    go_home(kiosk)
    kiosk.front.kiosk.startForm()
    kiosk.front.kiosk.showNotice(True)


def go_home(kiosk: Driver) -> None:
    """Show Home."""
    kiosk.front.kiosk.refresh()
    kiosk.settle()


def go_home_at_night(kiosk: Driver) -> None:
    """Show Home when nothing more comes today."""
    view = kiosk.kiosk.see_home()
    kiosk.front.parts.show_home(replace(view, now=view.now + timedelta(hours=12)))


def go_home_by_a_wrong_clock(kiosk: Driver) -> None:
    """Show Home when the clock stands before the newest entry."""
    view = kiosk.kiosk.see_home()
    kiosk.front.parts.show_home(replace(view, clock_behind=view.now + timedelta(hours=1)))


def seen_by_a_camera(go: Callable[[Driver], None], *, several: bool = False) -> Callable[[Driver], None]:
    """Return how to come somewhere on a kiosk with a camera."""

    def go_there(kiosk: Driver) -> None:
        go(kiosk)
        kiosk.front.parts.camera.tell(present=True, reading=True, several=several)

    return go_there


SCREENS: dict[str, Callable[[Driver], None]] = {
    "home": go_home,
    "home_camera": seen_by_a_camera(go_home),
    "home_camera_several": seen_by_a_camera(go_home, several=True),
    "sorry_camera": seen_by_a_camera(lambda kiosk: kiosk.front.kiosk.recover()),
    "leaving_camera": seen_by_a_camera(lambda kiosk: kiosk.front.kiosk.startLeaving()),
    "characters_wrong_camera": seen_by_a_camera(characters_wrong),
    "sorry": lambda kiosk: kiosk.front.kiosk.recover(),
    "badge_unknown": badge_unknown,
    "who": to_page("who"),
    "event": to_page("event"),
    "name": to_page("name"),
    "name_missing": name_missing,
    "badge": to_page("badge"),
    "party": to_page("party"),
    "leave_help": to_page("leave_help"),
    "postcode": to_page("postcode"),
    "email": to_page("email"),
    "mail_incomplete": mail_incomplete,
    "check": to_page("check"),
    "welcome": scanned("BOOKED-1"),
    "already_in": scanned("BOOKED-1"),
    "group": scanned("GROUP-5"),
    "welcome_group": welcome_group,
    "who_came": scanned("FAMILY-1"),
    "bye": left_as(Party(1)),
    "bye_party": left_as(Party(1, 3)),
    "how_was_it": left_as(Party(1), then=1),
    "how_was_it_faces": left_as(Party(1, 3), then=2),
    "equality_why": asked_about_equality,
    "equality_ethnic": lambda kiosk: asked_about_equality(kiosk, "begin"),
    "equality_condition": lambda kiosk: asked_about_equality(kiosk, "begin", "not_said"),
    "cancelled": scanned("CANCELLED-1"),
    "unpaid": scanned("UNPAID-1"),
    "not_today": scanned("FRIDAY-1"),
    "wifi": scanned("WIFI:S:guests;;"),
    "leaving": lambda kiosk: kiosk.front.kiosk.startLeaving(),
    "characters_wrong": characters_wrong,
    "help": lambda kiosk: kiosk.front.kiosk.showHelp(),
    "language": lambda kiosk: kiosk.front.kiosk.showLanguages(),
    "notice": lambda kiosk: kiosk.front.kiosk.showNotice(),
    "time_warning": nobody_there,
    "home_at_night": go_home_at_night,
    "clock_warning": go_home_by_a_wrong_clock,
    "clock_warning_camera": seen_by_a_camera(go_home_by_a_wrong_clock),
}
ON_THE_WAY = {  # come to from the screen above, as a visitor comes to them
    *("event", "name", "name_missing", "badge", "party", "leave_help", "postcode", "email", "mail_incomplete", "check"),
}
FESTIVAL_SCREENS: dict[str, Callable[[Driver], None]] = {
    "counter": go_home,
    "counter_camera": seen_by_a_camera(go_home),
    "counter_clock_warning": go_home_by_a_wrong_clock,
    "counter_six_or_more": open_six_or_more,
    "thanks": counted_in,
}
ROWS = (
    "BOOKED-1,Ada Lovelace,1,,,,",
    "GROUP-5,Grace Hopper,5,,,,",
    "CANCELLED-1,Bo,1,cancelled,,,",
    "UNPAID-1,Cy,1,unpaid,,,",
    "FRIDAY-1,Di,1,,course/course/2026-11-27,,",
    "FAMILY-1,Konstanty Kowalczyk-Wiśniewski,1,,,,O-1",
    "FAMILY-2,Amina Warsame,1,,,,O-1",
    "FAMILY-3,Ayaan Warsame,1,,,,O-1",
    "FAMILY-4,Sahra Warsame,1,,,,O-1",
)


MODES = ("normal", "large")
LOWER = ("lower", "large+lower")  # where something is out of reach, the buttons stand side by side
LANGUAGES = ("plain", "long", "long_mirrored")

LOOKS = {panel: Look(size, reduced_motion=True) for panel, size in PANELS.items()}

# Words as they are on each panel, and longer ones where there is least room for them; the rest in the long runs. Large
# with words as they are, and from right to left, is what the languages below are walked in.
SHORT_FORM = {*(("plain", panel, "normal") for panel in PANELS), ("long", "short", "large")}
CASES = [
    pytest.param(*case, marks=() if case in SHORT_FORM else pytest.mark.torture)
    for case in (*product(LANGUAGES, PANELS, MODES), *product(LANGUAGES, ["portrait"], LOWER))
]

# A quarter of the screens in each language, in Large, on one panel in turn, the smallest first; all of them on every
# panel, and in the other size, in the long runs.
SPOKEN = [key for key in languages.LANGUAGES if key != "en"]
NAMES = list(SCREENS)
AT = [0, *map(NAMES.index, ("badge", "group", "cancelled")), len(NAMES)]
QUARTERS = [NAMES[begin:end] for begin, end in pairwise(AT)]
SPOKEN_CASES = [
    *(
        pytest.param(*case, id="-".join(case[:3]))
        for case in zip(SPOKEN, cycle(reversed(PANELS)), cycle(["large"]), cycle(QUARTERS), strict=False)
    ),
    pytest.param("pl", "short", "normal", NAMES[:2], id="pl-short-greeting"),  # the longest, beside two large buttons
    *(
        pytest.param(*case, NAMES, id="-".join((*case, "whole")), marks=pytest.mark.torture)
        for case in (*product(SPOKEN, PANELS, MODES), *product(SPOKEN, ["portrait"], LOWER))
    ),
]


@pytest.fixture
def translated(request: pytest.FixtureRequest, qtbot: QtBot, language: str) -> Iterator[None]:
    """The language as it is, one with longer words, and one with longer words that is written to the left."""
    translator = LongWords()
    if language != "plain":
        QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize(("language", "panel", "mode"), CASES)
def test_nothing_is_cut_covered_too_small_or_without_a_name(
    tmp_path: Path, language: str, panel: str, mode: str
) -> None:
    look = Look(PANELS[panel], reduced_motion=True, mirrored=language == "long_mirrored")
    with opened(tmp_path, venue=PACK, now=WEDNESDAY.replace(hour=10), look=look) as kiosk:
        import_rows(kiosk, tmp_path, *ROWS, header="code,name,people,status,session,attention,order")
        wrong = walk(kiosk, SCREENS, mode)
    assert not wrong, told(wrong)


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize(("language", "panel", "mode"), CASES)
def test_the_festivals_counter_holds_as_well(tmp_path: Path, language: str, panel: str, mode: str) -> None:
    look = Look(PANELS[panel], reduced_motion=True, mirrored=language == "long_mirrored")
    with opened(tmp_path, venue="great_exhibition_road_festival", now=FESTIVAL, look=look) as kiosk:
        kiosk.kiosk.check_in.by_counter(Party(0, 0, 3000))
        wrong = walk(kiosk, FESTIVAL_SCREENS, mode)
    assert not wrong, told(wrong)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(("language", "panel", "mode", "names"), SPOKEN_CASES)
def test_every_screen_holds_in_every_language(
    tmp_path: Path, language: str, panel: str, mode: str, names: list[str]
) -> None:
    with opened(tmp_path, venue=PACK, now=WEDNESDAY.replace(hour=10), look=LOOKS[panel]) as kiosk:
        import_rows(kiosk, tmp_path, *ROWS, header="code,name,people,status,session,attention,order")
        wrong = walk(kiosk, {name: SCREENS[name] for name in names}, mode, language)
    assert not wrong, told(wrong)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("mode", MODES)
def test_the_festivals_counter_holds_under_a_camera_in_every_language(tmp_path: Path, mode: str) -> None:
    pages = {"counter_camera": FESTIVAL_SCREENS["counter_camera"]}
    with opened(tmp_path, venue="great_exhibition_road_festival", now=FESTIVAL, look=LOOKS["portrait"]) as kiosk:
        wrong = {language: walk(kiosk, pages, mode, language) for language in SPOKEN}
    assert not any(wrong.values()), wrong


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("mode", MODES)
def test_the_notice_holds_on_a_short_screen_in_every_language(tmp_path: Path, mode: str) -> None:
    look, pages = LOOKS["short"], {"notice": SCREENS["notice"], "more": all_of_the_notice, "why": why_it_is_asked}
    with opened(tmp_path, venue=str(everything_asked(tmp_path)), now=WEDNESDAY.replace(hour=10), look=look) as kiosk:
        walk(kiosk, {}, mode)
        wrong = {language: walk(kiosk, pages, "normal", language) for language in SPOKEN}
    assert not any(wrong.values()), wrong


def told(wrong: dict[str, list[str]]) -> str:
    """Return each fault of each screen, one line each."""
    return "\n".join(f"{screen}: {fault}" for screen, lines in wrong.items() for fault in lines)


def walk(
    kiosk: Driver, screens: dict[str, Callable[[Driver], None]], mode: str, language: str = "en"
) -> dict[str, list[str]]:
    """Return what is wrong with each screen that has a fault."""
    found: dict[str, list[str]] = {}
    measure_only(kiosk)
    keep_what_is_chosen(kiosk)
    kiosk.front.kiosk.chooseLanguage(language)
    for chosen in mode.split("+"):
        if chosen != "normal":
            kiosk.front.parts.modes.toggle(chosen)
    kiosk.come_round()
    for name, go in screens.items():
        if name not in ON_THE_WAY:
            kiosk.front.kiosk.goHome()
            kiosk.front.parts.camera.tell(present=False, reading=False, several=False)
        kiosk.pass_time(seconds=6)
        go(kiosk)
        found[name] = faults(kiosk, whole_words=language != "en")
    return {name: lines for name, lines in found.items() if lines}


def measure_only(kiosk: Driver) -> None:
    """Lay frames out without painting them: an item of no opacity is sized and placed like any other."""
    kiosk.front.window.contentItem().setOpacity(0)


def keep_what_is_chosen(kiosk: Driver) -> None:
    """Keep language and mode from screen to screen: putting them back and choosing them again is half of a walk."""
    for chosen in (kiosk.front.parts.language, kiosk.front.parts.modes):
        chosen.reset = lambda **_: None
