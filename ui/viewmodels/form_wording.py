"""The quick form's words: the copy deck of look.md 3, in the visitor's language."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from kiosk.domain.people import AgeBand
from kiosk.domain.photos import PhotoChoice
from kiosk.domain.retention import Terms
from kiosk.domain.values import frozen
from ui.answers import clock_time
from ui.translating import from_the_left, of_venue, privacy, safety, tr
from ui.viewmodels.form_flow import FormFlow, Page, Who

NOT_PERSONAL = (Page.WHO, Page.EVENT, Page.PARTY)


@frozen
class Choice:
    """A card to choose: its key, its words, and whether it is the answer so far."""

    key: str
    title: str
    detail: str = ""
    chosen: bool = False


@frozen
class AnswerLine:
    """A row of the check page; what is personal is not for everybody's ears."""

    page: str
    label: str
    value: str
    personal: bool


def notice_version(terms: Terms) -> str:
    """Return which wording of the privacy notice is shown; empty where the venue numbers none."""
    version = terms.notice_version
    return tr("Privacy notice, version %1").replace("%1", from_the_left(version)) if version else ""


def heading(flow: FormFlow) -> str:
    """Return the page's question."""
    if flow.page is Page.NAME and flow.answers.who is Who.GROUP:
        return tr("What is the leader’s name?")
    if flow.instead:
        return tr("Which one instead?")
    return {
        Page.WHO: tr("Who is checking in?"),
        Page.EVENT: tr("What are you here for?"),
        Page.NAME: tr("What is your name?"),
        Page.BADGE: tr("What should your badge say?"),
        Page.PARTY: tr("How many of you?"),
        Page.AGE_BAND: tr("How old are you?"),
        Page.LEAVE_HELP: safety("Would you need help to leave in a fire?"),
        Page.POSTCODE: tr("What is your postcode? (optional)"),
        Page.EMAIL: tr("What is your email address? (optional)"),
        Page.PHOTO: privacy("May we take photos of you?"),
        Page.BEEN_BEFORE: tr("Have you been here before? (optional)"),
        Page.CHECK: tr("Check and finish"),
    }[flow.page]


def hint(flow: FormFlow) -> str:
    """Return the line under a question that no venue pack words."""
    return {
        Page.WHO: privacy("So we ask only what we need."),
        Page.EVENT: _what_there_is(flow),
        Page.PARTY: safety("So we can count everyone out if there is a fire."),
        Page.CHECK: tr("Change anything that is not right."),
    }.get(flow.page, "")


def more_people(flow: FormFlow) -> str:
    """Return what whoever brings more people than one form takes can do; nothing where there is room for one more."""
    most = flow.programme.max_party
    if flow.page is not Page.PARTY or flow.party.people < most:
        return ""
    return tr("People on one form: %1 at most. More of you? Ask at the desk.").replace("%1", str(most))


def _what_there_is(flow: FormFlow) -> str:
    """Who is in already needs no form: their badge goes on with them to what they choose."""
    offered = tr("What starts soon, or is on now.")
    return offered if flow.instead else f"{offered} {tr('Here already? Choose, then show your badge.')}"


def label(page: Page) -> str:
    """Return a field's own name."""
    return {
        Page.NAME: tr("Full name"),
        Page.BADGE: tr("Name on the badge"),
        Page.POSTCODE: tr("Postcode"),
        Page.EMAIL: tr("Email address"),
    }.get(page, "")


def missing(page: Page) -> str:
    """Return what to do about an empty answer."""
    return {
        Page.NAME: tr("Enter your full name"),
        Page.BADGE: tr("Enter what your badge should say"),
        Page.POSTCODE: tr("Enter your postcode"),
        Page.EMAIL: tr("Enter your email address"),
    }[page]


def incomplete_email() -> str:
    """Return what to do about an address that cannot be one."""
    return tr("Enter an email with an @ and a dot, like name@example.com")


def near_email(suggestion: str) -> str:
    """Return the offer of a likely address."""
    return tr("Did you mean %1? If not, press Continue.").replace("%1", suggestion)


def near_email_aloud() -> str:
    """Return the same where others hear it: an address is personal."""
    return tr("There may be a slip in your email address. If not, press Continue.")


def choices(flow: FormFlow, zone: ZoneInfo) -> tuple[Choice, ...]:
    """Return the cards of a choices page."""
    match flow.page:
        case Page.WHO:
            return tuple(
                Choice(who.value, words, chosen=flow.answers.who is who)
                for who, words in _who().items()
                if who is not Who.YOUNG or flow.young
            )
        case Page.EVENT:
            return tuple(
                Choice(str(number), _offer_title(flow, number), _offer_detail(flow, number, zone))
                for number, offer in enumerate(flow.offers)
                if offer in flow.open_to
            )
        case Page.AGE_BAND:
            bands = age_bands()
            return tuple(Choice(band.key, bands[band], chosen=flow.answers.age_band is band) for band in bands)
        case Page.LEAVE_HELP:
            said = flow.answers.leave_help
            no = Choice("no", tr("No"), chosen=said is False)
            return (no, Choice("yes", safety("Yes, come and find me"), chosen=said is True))
        case Page.PHOTO:
            wishes = _photo_choices()
            return tuple(Choice(each.value, wishes[each], chosen=flow.answers.photo is each) for each in wishes)
        case Page.BEEN_BEFORE:
            been = flow.answers.been_before
            return tuple(Choice(key, words, chosen=been is (key == "yes")) for key, words in _yes_or_no().items())
        case _:
            return ()


def _yes_or_no() -> dict[str, str]:
    return {"yes": tr("Yes"), "no": tr("No")}


def _who() -> dict[Who, str]:
    return {
        Who.JUST_ME: tr("Just me"),
        Who.FAMILY: tr("My family or friends"),
        Who.GROUP: tr("A group with a leader"),
        Who.YOUNG: tr("I’m a young maker (under 18)"),
    }


def _photo_choices() -> dict[PhotoChoice, str]:
    return {
        PhotoChoice.YES: tr("Yes"),
        PhotoChoice.NO: tr("No"),
        PhotoChoice.ASK: tr("Ask me first"),
    }


def age_bands() -> dict[AgeBand, str]:
    """Return each age band's words, youngest first."""
    words = {band: f"{band.low}-{band.high}" for band in AgeBand if band.low and band.high}
    return {
        AgeBand.UNDER_5: tr("Under 5"),
        **words,
        AgeBand.FROM_75: tr("75 or over"),
        AgeBand.NOT_SAID: tr("Prefer not to say"),
    }


def _offer_title(flow: FormFlow, number: int) -> str:
    offer = flow.offers[number]
    if offer.session is not None:
        return of_venue(offer.session.title)
    return tr("Something else") if len(flow.offers) > 1 else of_venue(offer.programme.name)


def _offer_detail(flow: FormFlow, number: int, zone: ZoneInfo) -> str:
    offer = flow.offers[number]
    if offer.session is None:
        return of_venue(offer.programme.name) if len(flow.offers) > 1 else ""
    times = f"{clock_time(offer.session.starts_at, zone)}-{clock_time(offer.session.ends_at, zone)}"
    if offer.programme.name == offer.session.title:
        return times
    return tr("%1, %2").replace("%1", times).replace("%2", of_venue(offer.programme.name))


def lines(flow: FormFlow, zone: ZoneInfo) -> tuple[AnswerLine, ...]:
    """Return the check page's rows, in the form's order."""
    return tuple(
        AnswerLine(page.value, _row_label(page), _row_value(flow, page), page not in NOT_PERSONAL)
        for page in flow.pages
        if page is not Page.CHECK
    )


def _row_label(page: Page) -> str:
    return {
        Page.WHO: tr("Who"),
        Page.EVENT: tr("Here for"),
        Page.NAME: tr("Full name"),
        Page.BADGE: tr("On your badge"),
        Page.PARTY: tr("People"),
        Page.AGE_BAND: tr("Age"),
        Page.LEAVE_HELP: tr("Help to leave"),
        Page.POSTCODE: tr("Postcode"),
        Page.EMAIL: tr("Email"),
        Page.PHOTO: tr("Photos of you"),
        Page.BEEN_BEFORE: tr("Been here before"),
    }[page]


def _row_value(flow: FormFlow, page: Page) -> str:
    answers = flow.answers
    match page:
        case Page.WHO:
            return _who()[answers.who] if answers.who else not_given()
        case Page.EVENT:
            return _offer_title(flow, flow.offers.index(flow.offer)) if answers.offer else not_given()
        case Page.PARTY:
            counts = tr("Adults: %1. Under 18: %2.").replace("%1", str(flow.party.adults))
            return counts.replace("%2", str(flow.party.under_18))
        case Page.PHOTO:
            return _photo_choices()[answers.photo] if answers.photo else not_given()
        case Page.BEEN_BEFORE:
            return not_given() if answers.been_before is None else _yes_or_no()["yes" if answers.been_before else "no"]
        case Page.AGE_BAND:
            return age_bands()[answers.age_band] if answers.age_band else not_given()
        case Page.LEAVE_HELP:
            # Its English stood beside it where it was chosen.
            return safety("Yes, come and find me").split("\n")[0] if answers.leave_help else tr("No")
        case _:
            return str(getattr(answers, page.value) or not_given())


def not_given() -> str:
    """Return what stands for an unanswered optional question (F10)."""
    return tr("Not given")
