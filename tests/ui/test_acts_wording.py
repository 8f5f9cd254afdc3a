"""What managers read of what staff did: words for every act and reason, and no key among them."""

from __future__ import annotations

from itertools import chain

import pytest

from kiosk.domain.acts import Act, Why
from kiosk.domain.facts import ErasureReason
from kiosk.domain.overrides import OverrideReason
from ui import acts_wording as wording


def test_every_act_and_every_reason_has_words() -> None:
    assert set(wording.ACTS) == set(Act)
    assert set(chain(Why, OverrideReason, ErasureReason)) <= set(wording.WHYS)
    assert not [words for words in (*wording.ACTS.values(), *wording.WHYS.values()) if "_" in words]


@pytest.mark.parametrize(
    ("act", "about", "says"),
    [
        (Act.TOOK_BACK, Act.ADDED_TO_PARTY, "Took back: added people to a party"),
        (Act.TOOK_BACK, Act.ERASED, "Took back: erased a name"),
        (Act.TOOK_BACK, "Bo, staff", "Took back: a change of the staff, Bo"),
        (Act.TOOK_BACK, "our-badge/imported_template", "Took back: took in a badge template, our-badge"),
        (Act.PRINTED, "ahead", "Printed a badge: before they came"),
        (Act.PRINTED, "", "Printed a badge"),
        (Act.CHANGED_SETTING, "screen_width_mm", "Changed a setting: Screen: width in mm"),
        (Act.EXPORTED, "activity", "Wrote a file: this list"),
        (Act.CHANGED_YOU_SAID, "you_said", "Changed what Home says we did"),
        (Act.SETTLED, "double_use.both_right", "Answered in the inbox: double use: both right"),
        (Act.CHANGED_ROLE, "Bo, manager", "Gave another role: Bo, manager"),
        ("danced_a_waltz", "", "Danced a waltz"),
    ],
)
def test_an_act_says_what_it_was_done_to(act: str, about: str, says: str) -> None:
    assert wording.what_was_done(act, about) == says


def test_a_reason_of_a_newer_program_is_read_as_it_is() -> None:
    assert (wording.why("guardian_asked"), wording.why("full_moon"), wording.why("")) == (
        "a parent or guardian asked",
        "full moon",
        "",
    )
