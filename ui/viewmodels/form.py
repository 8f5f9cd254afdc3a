"""The quick form's view model: one question a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.catalogue import QuestionKind, Venue
from kiosk.domain.mail_addresses import is_whole, likely_meant
from kiosk.domain.people import AgeBand, Party
from kiosk.domain.photos import PhotoChoice
from ui.listmodels.rows import RowModel
from ui.translating import safety_of_venue
from ui.viewmodels import form_wording
from ui.viewmodels.form_flow import TEXT_PAGES, FormFlow, Offer, Page, Who, start_form
from ui.viewmodels.form_wording import AnswerLine, Choice

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MAX_TEXT = 120
MAX_EMAIL = 254
LAYOUTS = {Page.NAME: "qwerty", Page.BADGE: "qwerty", Page.POSTCODE: "postcode", Page.EMAIL: "email"}


@QmlElement
@QmlUncreatable("built by composition")
class FormViewModel(QObject):
    """Holds the visitor's answers while the form is open, and forgets them when it closes (A43)."""

    changed = Signal()
    pageTurned = Signal()
    left = Signal()
    submitted = Signal(object)
    confirmationAsked = Signal(object)
    insteadChosen = Signal(str)

    def __init__(self, venue: Venue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._venue = venue
        self._flow: FormFlow | None = None
        self._text = ""
        self._error: Callable[[], str] = _no_error
        self._mail_asked = ""
        self._keyboard = "qwerty"
        self._choices = RowModel(Choice, self)
        self._lines = RowModel(AnswerLine, self)

    def open(self, offers: tuple[Offer, ...], *, young: bool = False) -> None:
        """Start an empty form over what can be chosen now; ``young``: there is a programme for people under 18."""
        self._show(start_form(offers, young=young))

    def open_instead(self, offers: tuple[Offer, ...]) -> None:
        """Ask a party whose place is full where else it goes; nothing else is asked again."""
        self._show(FormFlow(offers, page=Page.EVENT, instead=True))

    def close(self) -> None:
        """Forget everything that was typed."""
        if self._flow is None:
            return
        self._flow, self._text, self._error, self._mail_asked = None, "", _no_error, ""
        self._choices.show(())
        self._lines.show(())
        self.changed.emit()

    @property
    def flow(self) -> FormFlow | None:
        """Where the visitor is; ``None`` while no form is open."""
        return self._flow

    @property
    def chosen_session(self) -> str | None:
        """The key of the session that the visitor has chosen, ``None`` for an open visit and before that."""
        offer = self._flow.answers.offer if self._flow else None
        return offer.session.key if offer and offer.session else None

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page's key; empty while no form is open."""
        return self._flow.page.value if self._flow else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """How the page asks: ``text``, ``choices``, ``party`` or ``check``."""
        if self._flow is None:
            return ""
        if self._flow.page in TEXT_PAGES:
            return "text"
        return {Page.PARTY: "party", Page.CHECK: "check"}.get(self._flow.page, "choices")

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The question."""
        return form_wording.heading(self._flow) if self._flow else ""

    @Property(str, notify=changed)
    def hint(self) -> str:
        """Why we ask, from the venue pack."""
        if self._flow is None:
            return ""
        asked = {question.kind.value: question.why for question in self._flow.programme.asks}
        why = asked.get(self._flow.page.value, "")
        return safety_of_venue(why) if why else form_wording.hint(self._flow)

    @Property(str, notify=changed)
    def morePeople(self) -> str:
        """What to do with more people than one form takes, once there are as many."""
        return form_wording.more_people(self._flow) if self._flow else ""

    @Property(str, notify=changed)
    def label(self) -> str:
        """What assistive technology calls the field."""
        return form_wording.label(self._flow.page) if self._flow else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """What stands in the field."""
        return self._text

    @Property(str, notify=changed)
    def keyboard(self) -> str:
        """The keyboard's layout: ``qwerty``, ``postcode`` or ``email``; without a text field the last one's."""
        return self._keyboard

    @Property(bool, notify=changed)
    def skippable(self) -> bool:
        """Whether the question is optional."""
        return self._is_optional()

    @Property(str, notify=changed)
    def error(self) -> str:
        """What is wrong with the answer, once Continue was pressed (F4)."""
        return self._error()

    @Property(str, notify=changed)
    def errorAloud(self) -> str:
        """What is said of it where others can hear: no address."""
        slipped = self._mail_asked and self._mail_asked == self._text.strip()
        return form_wording.near_email_aloud() if slipped and self._error() else self._error()

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """The cards of a choices page."""
        return self._choices

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        """The answers on the check page."""
        return self._lines

    @Property(int, notify=changed)
    def adults(self) -> int:
        """Adults on the party page."""
        return self._flow.party.adults if self._flow else 0

    @Property(int, notify=changed)
    def under18(self) -> int:
        """Under-18s on the party page."""
        return self._flow.party.under_18 if self._flow else 0

    @Property(int, notify=changed)
    def maxPeople(self) -> int:
        """The most people on one form here."""
        return self._flow.programme.max_party if self._flow else 1

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take what the field holds now."""
        limit = MAX_EMAIL if self.page == Page.EMAIL else MAX_TEXT
        if text[:limit] != self._text:
            self._text = text[:limit]
            self.changed.emit()

    @Slot(int, int)
    def setParty(self, adults: int, under_18: int) -> None:
        """Take the party's numbers; a party has at least one person."""
        if self._flow is not None and adults >= 0 and under_18 >= 0 and adults + under_18 > 0:
            self._flow = self._flow.with_answers(party=Party(adults, under_18))
            self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Answer a choices page and go on."""
        if self._flow is None:
            return
        offered = self._flow.offers[int(key)].session if self._flow.instead else None
        if offered is not None:
            self.insteadChosen.emit(offered.key)
            return
        answer = self._choice(self._flow, key)
        if answer:
            self._show(self._flow.with_answers(**answer).forward())

    @Slot()
    def proceed(self) -> None:
        """Continue: check the answer, then turn the page; on the check page hand the form in."""
        if self._flow is None:
            return
        if self._flow.page is Page.CHECK:
            self.submitted.emit(self._flow.form)
            return
        if self._flow.page is Page.PARTY:
            self._show(self._flow.with_answers(party=self._flow.party).forward())
            return
        self._error = self._problem()
        if self._error():
            self.changed.emit()
            return
        answered = self._flow.with_answers(**{self._flow.page.value: self._text.strip()})
        if answered.is_complete:
            self.confirmationAsked.emit(answered.form)
        else:
            self._show(answered.forward())

    @Slot()
    def skip(self) -> None:
        """Leave an optional question unanswered."""
        if self._flow is not None and self._is_optional():
            nothing = "" if self._flow.page in TEXT_PAGES else None
            self._show(self._flow.with_answers(**{self._flow.page.value: nothing}).forward())

    @Slot()
    def back(self) -> None:
        """Return to the page before; from the first page leave the form."""
        before = self._flow.back() if self._flow else None
        if before is None:
            self.left.emit()
        else:
            self._show(before)

    @Slot(str)
    def change(self, page: str) -> None:
        """Return to an answered page from the check page."""
        if self._flow is not None:
            self._show(self._flow.change(Page(page)))

    def _show(self, flow: FormFlow) -> None:
        self._flow, self._error, self._mail_asked = flow, _no_error, ""
        self._text = self._stored_text(flow)
        self._keyboard = LAYOUTS.get(flow.page, self._keyboard)
        self.say_again()
        self.pageTurned.emit()

    def say_again(self) -> None:
        """Ask the same question in the language that was chosen; what was typed stays."""
        flow, zone = self._flow, self._venue.time_zone
        self._choices.show(form_wording.choices(flow, zone) if flow else ())
        self._lines.show(form_wording.lines(flow, zone) if flow and flow.page is Page.CHECK else ())
        self.changed.emit()

    def _stored_text(self, flow: FormFlow) -> str:
        if flow.page is Page.BADGE:
            return flow.badge_suggestion
        return str(getattr(flow.answers, flow.page.value)) if flow.page in TEXT_PAGES else ""

    def _choice(self, flow: FormFlow, key: str) -> dict[str, object]:
        match flow.page:
            case Page.WHO:
                return {"who": Who(key)}
            case Page.EVENT:
                return {"offer": flow.offers[int(key)]}
            case Page.AGE_BAND:
                return {"age_band": AgeBand.from_key(key)}
            case Page.LEAVE_HELP:
                return {"leave_help": key == "yes"}
            case Page.PHOTO:
                return {"photo": PhotoChoice(key)}
            case Page.BEEN_BEFORE:
                return {"been_before": key == "yes"}
            case _:
                return {}

    def _is_optional(self) -> bool:
        if self._flow is None or self._flow.page is Page.BEEN_BEFORE:
            return self._flow is not None
        if self._flow.page not in TEXT_PAGES:
            return False
        kinds = {question.kind: question.optional for question in self._flow.programme.asks}
        return kinds.get(QuestionKind(self._flow.page.value), False)

    def _problem(self) -> Callable[[], str]:
        text = self._text.strip()
        page = self._flow.page if self._flow else Page.NAME
        if not text:
            return _no_error if self._is_optional() else lambda: form_wording.missing(page)
        if page is Page.EMAIL:
            return self._mail_problem(text)
        return _no_error

    def _mail_problem(self, text: str) -> Callable[[], str]:
        """Offer a fix for a slip once, and let it through when it is kept (F6)."""
        if not is_whole(text):
            return form_wording.incomplete_email
        meant = likely_meant(text)
        if meant and self._mail_asked != text:
            self._mail_asked = text
            return lambda: form_wording.near_email(meant)
        return _no_error


def _no_error() -> str:
    return ""
