"""What must hold of every screen, however long its words and whichever way they run: read from the item tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.journeys.driver import Driver, visible_items

TARGET_MM = 20.0
KEY_MM = (16.0, 15.0)
SHORT_KEY_MM = (16.0, 11.9)  # 1024 x 600: four rows of 15 mm and the field above them do not fit into 130 mm
NEARLY_MM = 0.5
NEARLY_PX = 2.0
SHORT_HYPHENED = re.compile(r"(?=.{,12}$)[^\W\d_]+-[^\W\d_]+\W?")  # e-mail, without the joiner of Fonts.whole()


def faults(kiosk: Driver, *, whole_words: bool) -> list[str]:
    """Return everything that is wrong with what is shown, one line each."""
    kiosk.draw()
    shown = kiosk.items()
    over = [item for item in shown if item.objectName() == "timeWarning"]
    items = list(visible_items(over[0])) if over else shown
    texts = [item for item in items if item.inherits("QQuickText") and item.property("text")]
    pressable = [item for item in items if item.property("guardMs") is not None]
    return [
        *(fault for text in texts for fault in text_faults(kiosk, text)),
        *behind_the_bar(kiosk, texts, [item for item in pressable if item.objectName() == "bar_help"]),
        *(fault for item in pressable for fault in target_faults(kiosk, item)),
        *overlaps(kiosk, pressable),
        *words_on_words(texts),
        *quiet_main_acts(pressable),
        *(broken_words(shown) if whole_words else ()),
    ]


def text_faults(kiosk: Driver, text: QQuickItem) -> Iterator[str]:
    """Yield how a text is cut, or stands outside of what holds it."""
    words = str(text.property("text"))[:40]
    if text.property("truncated"):
        yield f"cut short: {words!r}"
    one_line = text.property("lineCount") == 1  # then its letters take an em, whatever the leading
    high = text.property("font").pixelSize() if one_line else text.property("contentHeight")
    for side, needed, given in (("wide", text.property("contentWidth"), text.width()), ("high", high, text.height())):
        if needed > given + NEARLY_PX:
            yield f"{given:.0f} of {needed:.0f} px {side}: {words!r}"
    parent = text.parentItem()
    if parent.objectName().startswith("key_") and len(words) == 1:
        yield from key_faults(text, parent)
    elif parent.width() > 0 and parent.height() > 0 and not inside(kiosk.place(text), kiosk.place(parent)):
        yield f"outside its parent: {words!r}"
    elif not all(inside(kiosk.place(text), kiosk.place(card)) for card in cards_around(text)):
        yield f"outside its card: {words!r}"
    if not inside(kiosk.place(text), window(kiosk)):
        yield f"outside the window: {words!r}"


def key_faults(text: QQuickItem, key: QQuickItem) -> Iterator[str]:
    """Yield how a letter leaves the face of its key with what is drawn of it."""
    letter = QFontMetricsF(text.property("font")).tightBoundingRect(text.property("text"))
    ink = letter.translated(0, text.y() + text.baselineOffset())
    if ink.top() < 0 or ink.bottom() > key.property("faceHeight"):
        yield f"{key.objectName()} leaves its key: {ink.top():.0f} to {ink.bottom():.0f} px"


def cards_around(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield each panel or card that an item lies in."""
    around = item.parentItem()
    while around is not None:
        if around.inherits("QQuickRectangle") and around.width() > 0 and around.height() > 0:
            yield around
        around = around.parentItem()


def behind_the_bar(kiosk: Driver, texts: list[QQuickItem], entries: list[QQuickItem]) -> Iterator[str]:
    """Yield each text of the page that runs on behind the bar at the bottom."""
    top = kiosk.place(entries[0]).top() if entries else window(kiosk).bottom()
    for text in texts:
        if kiosk.place(text).bottom() > top + NEARLY_PX and not of_the_bar(text):
            yield f"behind the bar: {str(text.property('text'))[:40]!r}"


def of_the_bar(item: QQuickItem | None) -> bool:
    """Tell whether an item is an entry of the bar at the bottom, or within one."""
    return item is not None and (item.objectName().startswith("bar_") or of_the_bar(item.parentItem()))


def broken_words(items: list[QQuickItem]) -> Iterator[str]:
    """Yield each word that is longer than its line, or short and breaks; the keys' own words are set smaller."""
    for item in items:
        if not item.inherits("QQuickText") or item.parentItem().objectName().startswith("key_"):
            continue
        metrics = QFontMetricsF(item.property("font"))
        words = str(item.property("text"))
        if item.property("lineCount") > 1:
            short = filter(SHORT_HYPHENED.fullmatch, words.split())
            yield from (f"may break at its hyphen: {word!r}" for word in short)
        for word in re.split(r"[ \n\u200b]+|(?<=-)(?!\u2060)", words):  # tied words are one
            if metrics.horizontalAdvance(word) > item.width() + NEARLY_PX:
                yield f"broken within a word: {word!r} in {item.width():.0f} px"


def target_faults(kiosk: Driver, item: QQuickItem) -> Iterator[str]:
    """Yield how something to press is too small, off the screen, or without a name."""
    px = kiosk.front.parts.modes.pxPerMm
    name = item.objectName()
    reach = item.property("reach") if name.startswith("errorLine") else 0
    width, height = (item.width() + 2 * reach) / px, (item.height() + 2 * reach) / px
    least = (TARGET_MM, TARGET_MM)
    if name.startswith("key_"):
        least = SHORT_KEY_MM if kiosk.singleton("Mode").property("shortScreen") else KEY_MM
    if width < least[0] - NEARLY_MM or height < least[1] - NEARLY_MM:
        yield f"{name} is {width:.1f} x {height:.1f} mm"
    if not inside(kiosk.place(item), window(kiosk)):
        yield f"{name} reaches out of the window"
    if not QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name).strip():
        yield f"{name} has no name for assistive technology"
    if not name:
        yield f"a {item.metaObject().className()} has no objectName"


def quiet_main_acts(pressable: list[QQuickItem]) -> Iterator[str]:
    """Yield each main act whose words are smaller than those of another button of the page."""
    letters = {item: face.pixelSize() for item in pressable if isinstance(face := item.property("face"), QFont)}
    for main, other in product(letters, repeat=2):
        if main.property("primary") and letters[main] < letters[other]:
            yield f"{main.objectName()} is in smaller letters than {other.objectName()}"


def overlaps(kiosk: Driver, pressable: list[QQuickItem]) -> Iterator[str]:
    """Yield each two things to press that lie on one another."""
    for (one, place), (other, place_of_other) in combinations([(item, kiosk.place(item)) for item in pressable], 2):
        shared = place.intersected(place_of_other)
        if shared.width() > NEARLY_PX and shared.height() > NEARLY_PX:
            yield f"{one.objectName()} and {other.objectName()} overlap"


def words_on_words(texts: list[QQuickItem]) -> Iterator[str]:
    """Yield each two texts that lie on one another."""
    for (one, place), (other, place_of_other) in combinations([(text, letters(text)) for text in texts], 2):
        shared = place.intersected(place_of_other)
        if shared.width() > NEARLY_PX and shared.height() > NEARLY_PX:
            yield f"{str(one.property('text'))[:40]!r} and {str(other.property('text'))[:40]!r} overlap"


def letters(text: QQuickItem) -> QRectF:
    """Return where a text lies in the window; the letters of one line take an em, whatever the leading."""
    place = text.mapRectToScene(QRectF(0, 0, text.width(), text.height()))
    leading = place.height() - text.property("font").pixelSize() if text.property("lineCount") == 1 else 0
    return place.adjusted(0, leading / 2, 0, -leading / 2) if leading > 0 else place


def inside(place: QRectF, around: QRectF) -> bool:
    """Tell whether a rectangle lies in another, give or take what rounding does."""
    return around.adjusted(-NEARLY_PX, -NEARLY_PX, NEARLY_PX, NEARLY_PX).contains(place)


def window(kiosk: Driver) -> QRectF:
    """Return the window's rectangle."""
    return QRectF(0, 0, kiosk.front.window.width(), kiosk.front.window.height())
