"""The quick form as values: which pages, in which order, with which answers. Pure; no Qt."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum

from kiosk.actions.check_in import Form
from kiosk.domain.catalogue import Catalogue, Programme, QuestionKind, Session
from kiosk.domain.names import first_name
from kiosk.domain.people import ONE_ADULT, AgeBand, Party
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.values import frozen
from kiosk.domain.young_people import is_for_young_people


class Page(StrEnum):
    """The form's pages; those of ``QuestionKind`` have its names."""

    WHO = "who"
    EVENT = "event"
    NAME = "name"
    BADGE = "badge"
    PARTY = "party"
    AGE_BAND = "age_band"
    LEAVE_HELP = "leave_help"
    POSTCODE = "postcode"
    EMAIL = "email"
    PHOTO = "photo"
    BEEN_BEFORE = "been_before"
    CHECK = "check"


class Who(StrEnum):
    """Who is checking in."""

    JUST_ME = "just_me"
    FAMILY = "family"
    GROUP = "group"
    YOUNG = "young"


@frozen
class Offer:
    """Something to be here for: a session, or an open visit to a programme's room."""

    programme: Programme
    session: Session | None = None


@frozen
class Answers:
    """What the visitor has said so far; ``None`` and empty text mean not yet, or not given."""

    who: Who | None = None
    offer: Offer | None = None
    name: str = ""
    badge: str | None = None
    party: Party | None = None
    age_band: AgeBand | None = None
    leave_help: bool | None = None
    postcode: str = ""
    email: str = ""
    photo: PhotoChoice | None = None
    been_before: bool | None = None


TEXT_PAGES = frozenset({Page.NAME, Page.BADGE, Page.POSTCODE, Page.EMAIL})


@frozen
class FormFlow:
    """Where a visitor is in the form. Each method returns the next state; none changes this one.

    ``young``: the place has a programme for people under 18, so one can say that one is a young maker.
    """

    offers: tuple[Offer, ...]
    answers: Answers = field(default_factory=Answers)
    page: Page = Page.NAME
    changing: bool = False
    instead: bool = False
    young: bool = False

    @property
    def open_to(self) -> tuple[Offer, ...]:
        """What this visitor can choose: a young maker a programme for young people, where one is on."""
        theirs = tuple(offer for offer in self.offers if is_for_young_people(offer.programme))
        return theirs if theirs and self.answers.who is Who.YOUNG else self.offers

    @property
    def offer(self) -> Offer:
        """What they are here for: what they chose, else the first that they can choose."""
        chosen = self.answers.offer
        return chosen if chosen is not None and chosen in self.open_to else self.open_to[0]

    @property
    def programme(self) -> Programme:
        """The programme whose questions are asked."""
        return self.offer.programme

    @property
    def needs_staff(self) -> bool:
        """Whether staff confirm this visitor, and ask what else there is to ask."""
        return self.answers.who is Who.YOUNG and not self.programme.minors_alone

    @property
    def is_complete(self) -> bool:
        """Whether a young maker has said all that this screen asks of one."""
        return self.needs_staff and self.page is Page.NAME

    @property
    def pages(self) -> tuple[Page, ...]:
        """Every page of this visitor's form, in order; who is offered something instead only chooses."""
        if self.instead:
            return (Page.EVENT,)
        if self.needs_staff:
            return (Page.WHO, *((Page.EVENT,) if len(self.open_to) > 1 else ()), Page.NAME)
        kinds = [question.kind for question in self.programme.asks]
        if self._is_party and QuestionKind.PARTY not in kinds:  # who come together are counted, whatever they came for
            kinds.insert(kinds.index(QuestionKind.NAME) + 1 if QuestionKind.NAME in kinds else 0, QuestionKind.PARTY)
        pages: list[Page] = []
        if any(_asks_who(offer.programme) for offer in self.offers):
            pages.append(Page.WHO)
        if len(self.open_to) > 1:
            pages.append(Page.EVENT)
        pages += [Page(kind.value) for kind in kinds if self._asks(kind)]
        return (*pages, Page.CHECK)

    @property
    def _is_party(self) -> bool:
        return self.answers.who in (Who.FAMILY, Who.GROUP)

    def _asks(self, kind: QuestionKind) -> bool:
        if kind is QuestionKind.PARTY:
            return self._is_party
        if kind is QuestionKind.BADGE:
            return self.programme.badge and self.answers.who is not Who.YOUNG
        if kind is QuestionKind.PHOTO:
            return not self._are_minors_there
        return not (kind is QuestionKind.AGE_BAND and self._is_party)

    @property
    def _are_minors_there(self) -> bool:
        """A child never consents on a screen, and nobody answers for one there (P4, P5)."""
        band = self.answers.age_band
        return self.party.under_18 > 0 or (band is not None and band.is_minor)

    def with_answers(self, **changes: object) -> FormFlow:
        """Return the same page with other answers."""
        return replace(self, answers=replace(self.answers, **changes))  # type: ignore[arg-type]

    def forward(self) -> FormFlow:
        """Go to the next page; after a change, straight back to the check page unless an answer is missing."""
        pages = self.pages
        following = pages[pages.index(self.page) + 1 :] if self.page in pages else pages
        if self.changing:
            following = tuple(page for page in following if not self.is_answered(page))
        page = following[0] if following else Page.CHECK
        return replace(self, page=page, changing=self.changing and page is not Page.CHECK)

    def back(self) -> FormFlow | None:
        """Go to the page before, or to the check page while changing; ``None`` leaves the form."""
        if self.changing:
            return replace(self, page=Page.CHECK, changing=False)
        pages = self.pages
        index = pages.index(self.page)
        return replace(self, page=pages[index - 1]) if index else None

    def change(self, page: Page) -> FormFlow:
        """Return to a page from the check page."""
        return replace(self, page=page, changing=True)

    def is_answered(self, page: Page) -> bool:
        """Whether a page has been seen with an answer, so that it need not be asked again (A73)."""
        answers = self.answers
        match page:
            case Page.WHO:
                return answers.who is not None
            case Page.EVENT:
                return answers.offer is not None
            case Page.NAME:
                return bool(answers.name)
            case Page.BADGE:
                return answers.badge is not None
            case Page.PARTY:
                return answers.party is not None
            case Page.AGE_BAND:
                return answers.age_band is not None
            case Page.LEAVE_HELP:
                return answers.leave_help is not None
            case Page.PHOTO:
                return answers.photo is not None
            case Page.CHECK:
                return False
            case _:
                return True

    @property
    def badge_suggestion(self) -> str:
        """What the badge page starts with: the first word of the name (F3)."""
        return self.answers.badge if self.answers.badge is not None else first_name(self.answers.name)

    @property
    def party(self) -> Party:
        """The party as far as it is known."""
        if self.answers.who is Who.YOUNG:
            return Party(0, 1)
        if self._is_party:
            return self.answers.party or Party(1, 1)
        return ONE_ADULT

    @property
    def form(self) -> Form:
        """The answers as the check-in takes them: only those that stand on the check page."""
        offer = self.offer
        asked = set(self.pages)
        band = self.answers.age_band if Page.AGE_BAND in asked else None
        minor = band is not None and band.is_minor
        return Form(
            party=Party(0, 1) if minor else self.party,
            name=self.answers.name,
            badge_name=(self.answers.badge or "") if Page.BADGE in asked else "",
            age_band=band,
            leave_help=bool(self.answers.leave_help) and Page.LEAVE_HELP in asked,
            email=self.answers.email if Page.EMAIL in asked else "",
            postcode=self.answers.postcode if Page.POSTCODE in asked else "",
            session_key=offer.session.key if offer.session else None,
            programme_key=offer.programme.key,
            photo=self.answers.photo if Page.PHOTO in asked else None,
            been_before=self.answers.been_before if Page.BEEN_BEFORE in asked else None,
        )


def start_form(offers: tuple[Offer, ...], *, young: bool = False) -> FormFlow:
    """Return the form's first page; ``young``: the place has a programme for people under 18."""
    flow = FormFlow(offers, young=young)
    return replace(flow, page=flow.pages[0])


def offers_now(catalogue: Catalogue, sessions: tuple[Session, ...]) -> tuple[Offer, ...]:
    """Return what a walk-in can choose: the sessions offered now, then an open visit."""
    offered = offers_of(catalogue, sessions)
    open_visit = catalogue.open_programme
    return (*offered, Offer(open_visit)) if open_visit.open_visit or not offered else offered


def offers_of(catalogue: Catalogue, sessions: tuple[Session, ...]) -> tuple[Offer, ...]:
    """Return sessions as what a visitor can choose."""
    return tuple(Offer(catalogue.programmes[session.programme_key], session) for session in sessions)


def _asks_who(programme: Programme) -> bool:
    """Whether it matters who comes: a party, or somebody whom staff must confirm. Else a page less is asked."""
    return QuestionKind.PARTY in _kinds(programme) or (is_for_young_people(programme) and not programme.minors_alone)


def _kinds(programme: Programme) -> tuple[QuestionKind, ...]:
    return tuple(question.kind for question in programme.asks)
