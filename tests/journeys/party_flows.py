"""What parties do, by the form and as they were booked, and what Listen mode says of it."""

from __future__ import annotations

from tests.journeys.steps import EVENT, HOME, INTRODUCED, LEAVING, NAME, NAMELESS, OFF, UNSAID, WHO, Flow

FAMILY_FORM = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "checkIn", WHO),
        ("press", "choice_family", EVENT),
        ("press", "choice_1", (*NAME, "Full name, text field")),
        ("type", "Jo", ("typed", "typed")),
        ("press", "continue", (
            "How many of you?", "So we can count everyone out if there is a fire.", "Adults: 1", "Under 18: 1",
        )),
        ("arrive", "adults_more", ("One adult more, button",)),
        ("press", "adults_more", ("Adults: 2",)),
        ("press", "continue", (
            *("Check and finish", "Change anything that is not right."),
            *("Who, My family or friends", "Here for, Something else", "Full name"),
            *("People, Adults: 2. Under 18: 1.", UNSAID),
        )),
        ("press", "continue", (
            *("You’re in.", "Go to: Hall, straight ahead. People checked in: 3. Your badge will be ready at the desk."),
            UNSAID,
        )),
        ("key", "esc", (OFF,)),
    ),
    "Hello. Welcome in.",
)  # fmt: skip
PARTY_BOOKED = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "MUM-TICKET", ("Who of you is here?", "Tap a name to take it off, or to put it back.")),
        ("arrive", "choice_DAD-TICKET", ("Person 2, button", "Here")),
        ("press", "choice_DAD-TICKET", ("Person 2, button", "Not here")),
        ("press", "choice_DAD-TICKET", ("Person 2, button", "Here")),
        ("press", "continue", (
            *("How many of you today?", "Add children who have no ticket of their own.", "Adults: 2", "Under 18: 1"),
        )),
        ("press", "under18_more", ("Under 18: 2",)),
        ("press", "continue", (
            *("You’re in.", "Go to: Hall, straight ahead. People checked in: 4. Your badge will be ready at the desk."),
            UNSAID,
        )),
        ("arrive", "step_1", ("A few questions, button",)),
        ("press", "step_1", ("Have you been before?", NAMELESS)),
        ("press", "choice_yes", ("Thank you.", "What you told us goes to the people who plan what we do.")),
    ),
    "Thank you.",
)  # fmt: skip
SOME_LATER_AND_SOME_EARLIER = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "AUNT-TICKET", ("Who of you is here?", "Tap a name to take it off, or to put it back.")),
        ("press", "choice_NIECE-TICKET", ("Person 2, button", "Not here")),
        ("press", "continue", (
            *("How many of you today?", "Add children who have no ticket of their own.", "Adults: 1", "Under 18: 0"),
        )),
        ("press", "continue", (
            "You’re in.", "Go to: Hall, straight ahead. Your badge will be ready at the desk.", UNSAID,
        )),
        ("press", "step_0", (OFF,)),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("wait", "1", ()),
        ("show", "AUNT-TICKET", ("Who has come now?", "The others of your party are in already.")),
        ("arrive", "choice_NIECE-TICKET", ("Person 1, button", "Here")),
        ("press", "skip", LEAVING),
        ("key", "esc", (OFF,)),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "NIECE-TICKET", ("Who has come now?", "The others of your party are in already.")),
        ("press", "continue", (
            *("How many have come now?", "Add children who have no ticket of their own.", "Adults: 0", "Under 18: 1"),
        )),
        ("press", "continue", (
            "You’re in.",
            "Go to: Hall, straight ahead. People checked in: 1. All of your party: 2. "
            "Your badge will be ready at the desk.",
        )),
        ("press", "step_0", (OFF,)),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("press", "leave", LEAVING),
        ("show", "AUNT-TICKET", ("Bye.", "Thank you for coming. See you again. People checked out: 2.", UNSAID)),
        ("arrive", "step_1", ("Some of us are staying, button",)),
        ("press", "step_1", (
            "How many of you are staying?", "We have checked all of you out. We put that right.",
            "Adults: 1", "Under 18: 0",
        )),
        ("press", "continue", ("Bye.", "People checked out: 1. Still here: 1.")),
    ),
    "Still here: 1.",
)  # fmt: skip
CHILDREN_AND_FACES = Flow(
    (
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "CUBS-TICKET", (
            *("How many of you today?", "Change the numbers if somebody stayed at home.", "Adults: 1", "Under 18: 3"),
        )),
        ("press", "continue", (
            *("You’re in.", "Go to: Hall, straight ahead. People checked in: 4. Your badge will be ready at the desk."),
            UNSAID,
        )),
        ("press", "step_0", (OFF,)),
        ("wait", "3", ()),
        ("key", "listen", (*INTRODUCED, *HOME)),
        ("show", "badge of CUBS-TICKET", (
            "Bye.", "Thank you for coming. See you again. People checked out: 4.", UNSAID,
        )),
        ("arrive", "step_2", ("How was it?, button",)),
        ("press", "step_2", ("How did you like it?", NAMELESS)),
        ("arrive", "choice_brilliant", ("Brilliant, button",)),
        ("arrive", "choice_super", ("Super, button",)),
        ("arrive", "choice_great", ("Great, button",)),
        ("arrive", "choice_good", ("Good, button",)),
        ("arrive", "choice_ok", ("OK, button",)),
        ("press", "choice_super", ("Would you come again?", NAMELESS)),
        ("press", "choice_maybe", ("Thank you.", "What you told us goes to the people who plan what we do.")),
    ),
    "Thank you.",
)  # fmt: skip
