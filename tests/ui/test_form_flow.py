"""The quick form as values: which pages, in which order, back and forth, and what is handed in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import Programme, Question, QuestionKind
from kiosk.domain.people import AgeBand, AgeRule, Party
from kiosk.domain.photos import PhotoChoice
from ui.viewmodels.form_flow import FormFlow, Offer, Page, Who, start_form

ALL = tuple(Question(kind, "why") for kind in QuestionKind)
NAME_ONLY = Programme("open", "Open visit", "hall", asks=(Question(QuestionKind.NAME, "why"),))
EVERYTHING = Programme("all", "Everything", "hall", asks=ALL)
YOUNG_ASKS = (QuestionKind.NAME, QuestionKind.AGE_BAND)
YOUNG = replace(EVERYTHING, key="young", asks=tuple(each for each in ALL if each.kind in YOUNG_ASKS))
MAKERS = replace(YOUNG, key="makers", age=AgeRule(14, 18))
ANSWERS: dict[Page, dict[str, object]] = {
    Page.WHO: {"who": Who.JUST_ME},
    Page.NAME: {"name": "Ada Lovelace"},
    Page.BADGE: {"badge": "Ada"},
    Page.PARTY: {"party": Party(2, 1)},
    Page.AGE_BAND: {"age_band": AgeBand.FROM_25},
    Page.LEAVE_HELP: {"leave_help": True},
    Page.POSTCODE: {"postcode": "W12"},
    Page.EMAIL: {"email": "ada@example.org"},
    Page.PHOTO: {"photo": PhotoChoice.ASK},
    Page.BEEN_BEFORE: {"been_before": False},
}


def filled(flow: FormFlow, **other: object) -> FormFlow:
    """Answer every page up to the check page."""
    for _ in range(20):
        if flow.page is Page.CHECK:
            return flow
        given = {"offer": flow.offers[0]} if flow.page is Page.EVENT else ANSWERS[flow.page]
        flow = flow.with_answers(**{key: other.get(key, value) for key, value in given.items()}).forward()
    raise AssertionError(f"the form does not end: {flow.page}")


def test_one_thing_on_and_the_name_alone_is_two_pages() -> None:
    assert start_form((Offer(NAME_ONLY),)).pages == (Page.NAME, Page.CHECK)


def test_several_things_on_ask_what_for_and_a_party_asks_who_first() -> None:
    flow = start_form((Offer(EVERYTHING), Offer(NAME_ONLY)))
    assert flow.pages[:3] == (Page.WHO, Page.EVENT, Page.NAME)
    assert start_form((Offer(NAME_ONLY), Offer(NAME_ONLY))).pages == (Page.EVENT, Page.NAME, Page.CHECK)


@pytest.mark.parametrize(
    ("who", "left_out"),
    [
        (Who.JUST_ME, {Page.PARTY}),
        (Who.FAMILY, {Page.AGE_BAND, Page.PHOTO}),
        (Who.GROUP, {Page.AGE_BAND, Page.PHOTO}),
        (Who.YOUNG, {Page.PARTY, Page.BADGE, Page.PHOTO}),
    ],
)
def test_who_comes_decides_what_is_asked(who: Who, left_out: set[Page]) -> None:
    programme = replace(EVERYTHING, minors_alone=True)
    pages = start_form((Offer(programme),)).with_answers(who=who).pages
    assert set(Page) - set(pages) - {Page.EVENT} == left_out


def test_a_young_maker_says_a_name_and_staff_ask_the_rest() -> None:
    flow = start_form((Offer(EVERYTHING), Offer(MAKERS)), young=True)
    assert flow.pages[:2] == (Page.WHO, Page.EVENT)
    flow = flow.with_answers(who=Who.YOUNG).forward()
    assert (flow.pages, flow.page, flow.is_complete) == ((Page.WHO, Page.NAME), Page.NAME, True)
    form = flow.with_answers(name="Kofi Mensah").form
    assert (form.programme_key, form.party, form.name) == ("makers", Party(0, 1), "Kofi Mensah")


def test_a_young_maker_chooses_among_what_is_for_young_people_only() -> None:
    other = replace(MAKERS, key="other")
    flow = start_form((Offer(EVERYTHING), Offer(MAKERS), Offer(other)), young=True).with_answers(who=Who.YOUNG)
    assert (flow.pages, flow.open_to) == ((Page.WHO, Page.EVENT, Page.NAME), (Offer(MAKERS), Offer(other)))
    adult = flow.with_answers(who=Who.JUST_ME, offer=Offer(EVERYTHING))
    assert adult.with_answers(who=Who.YOUNG).offer == Offer(MAKERS)


def test_a_young_maker_comes_to_what_there_is_where_nothing_is_for_young_people() -> None:
    assert start_form((Offer(NAME_ONLY),), young=True).pages == (Page.NAME, Page.CHECK)
    flow = start_form((Offer(EVERYTHING),), young=True).with_answers(who=Who.YOUNG)
    assert (flow.pages, flow.offer) == ((Page.WHO, Page.NAME), Offer(EVERYTHING))


def test_nobody_under_18_is_asked_about_photographs() -> None:
    flow = filled(start_form((Offer(EVERYTHING),)))
    assert flow.form.photo is PhotoChoice.ASK
    assert flow.with_answers(age_band=AgeBand.FROM_14).form.photo is None
    family = flow.with_answers(who=Who.FAMILY)
    assert family.with_answers(party=Party(2, 1)).form.photo is None
    assert family.with_answers(party=Party(2, 0)).form.photo is PhotoChoice.ASK


def test_who_skips_whether_they_have_been_here_is_not_asked_again() -> None:
    asked = filled(start_form((Offer(EVERYTHING),)))
    assert asked.form.been_before is False
    skipped = filled(start_form((Offer(EVERYTHING),)), been_before=None)
    assert (skipped.page, skipped.form.been_before) == (Page.CHECK, None)
    assert skipped.change(Page.NAME).forward().page is Page.CHECK


def test_no_badge_no_question_about_it() -> None:
    assert Page.BADGE not in start_form((Offer(replace(EVERYTHING, badge=False)),)).pages


def test_every_page_comes_once_and_back_goes_the_same_way_to_the_door() -> None:
    flow = filled(start_form((Offer(EVERYTHING), Offer(NAME_ONLY))))
    way: list[Page] = []
    here: FormFlow | None = flow
    while here is not None:
        way.append(here.page)
        here = here.back()
    assert tuple(reversed(way)) == flow.pages
    assert flow.back() is not None


@pytest.mark.parametrize("page", [Page.NAME, Page.BADGE, Page.LEAVE_HELP, Page.POSTCODE, Page.EMAIL, Page.PHOTO])
def test_a_change_returns_straight_to_the_check_page(page: Page) -> None:
    flow = filled(start_form((Offer(EVERYTHING),))).change(page)
    assert (flow.page, flow.forward().page, flow.forward().changing) == (page, Page.CHECK, False)
    before = flow.back()
    assert before is not None
    assert (before.page, before.changing) == (Page.CHECK, False)


def test_another_who_asks_only_what_is_missing() -> None:
    flow = filled(start_form((Offer(EVERYTHING),))).change(Page.WHO).with_answers(who=Who.FAMILY).forward()
    assert flow.page is Page.PARTY
    assert flow.with_answers(party=Party(1, 2)).forward().page is Page.CHECK
    back_to_one = flow.with_answers(party=Party(1, 2)).forward().change(Page.WHO).with_answers(who=Who.JUST_ME)
    assert back_to_one.forward().page is Page.CHECK
    assert back_to_one.form.party == Party(1, 0)


def test_another_event_asks_only_what_is_missing() -> None:
    flow = filled(start_form((Offer(NAME_ONLY), Offer(YOUNG))))
    changed = flow.change(Page.EVENT).with_answers(offer=flow.offers[1]).forward()
    assert changed.page is Page.AGE_BAND
    assert changed.with_answers(age_band=AgeBand.FROM_14).forward().page is Page.CHECK


def test_an_answer_to_what_is_no_longer_asked_is_not_handed_in() -> None:
    flow = filled(start_form((Offer(EVERYTHING), Offer(NAME_ONLY))))
    form = flow.change(Page.EVENT).with_answers(offer=flow.offers[1]).forward().form
    assert (form.email, form.badge_name, form.age_band, form.leave_help) == ("", "", None, False)
    family = filled(start_form((Offer(EVERYTHING),))).change(Page.WHO).with_answers(who=Who.FAMILY)
    assert family.form.age_band is None


@pytest.mark.parametrize(
    ("who", "party"), [(Who.JUST_ME, Party(1, 0)), (Who.YOUNG, Party(0, 1)), (Who.FAMILY, Party(2, 1))]
)
def test_the_party_that_is_handed_in_is_the_one_that_was_said(who: Who, party: Party) -> None:
    assert filled(start_form((Offer(EVERYTHING),)), who=who).form.party == party


@pytest.mark.parametrize(("programme", "who"), [(YOUNG, None), (MAKERS, Who.JUST_ME)])
def test_an_age_under_18_is_an_under_18_whatever_else_was_said(programme: Programme, who: Who | None) -> None:
    flow = filled(start_form((Offer(programme),)), age_band=AgeBand.FROM_14)
    assert (flow.answers.who, flow.form.party) == (who, Party(0, 1))


def test_the_badge_starts_from_the_first_word_of_the_name_until_it_is_changed() -> None:
    flow = start_form((Offer(EVERYTHING),)).with_answers(name="Ada King Lovelace")
    assert flow.badge_suggestion == "Ada"
    assert flow.with_answers(badge="Countess").badge_suggestion == "Countess"


def test_the_badge_that_was_written_is_the_one_that_is_handed_in() -> None:
    """Complaint 44: who comes reads the badge before it is printed, and corrects it."""
    assert filled(start_form((Offer(EVERYTHING),)), badge="Countess").form.badge_name == "Countess"


def test_a_step_changes_no_state_that_somebody_holds() -> None:
    flow = start_form((Offer(EVERYTHING),))
    flow.with_answers(who=Who.FAMILY).forward()
    assert (flow.page, flow.answers.who) == (Page.WHO, None)
