"""Badge templates from outside: tried with every kind of badge, kept, drawn where the pack names them, or refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.actions.acting import NoteAct
from kiosk.actions.edit_badges import EditBadges, drawn_by
from kiosk.devices.code_reader import codes_of_png
from kiosk.devices.staged_file import FileBesideItsPlace
from kiosk.documents.badge import BadgeDrawer
from kiosk.documents.badge_pages import DrawnPages
from kiosk.documents.badge_templates import TemplateFolder
from kiosk.documents.errors import DocumentError
from kiosk.domain.acts import Act, By
from kiosk.domain.badge_samples import SAMPLES
from kiosk.domain.badges import Badge, BadgeBatch
from kiosk.domain.facts import Acted
from kiosk.domain.passes import issue_pass
from kiosk.resources import RESOURCES
from kiosk.storage.errors import DiskFull
from tests.domain.places import NOON, OPEN_VISIT, catalogue, visit
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_ids import FakeIds
from tests.fakes.fake_store import FakeStore

MO = By(FakeIds(FakeClock(NOON)).new_id())
OURS = (RESOURCES / "badges" / "badge-62x100.typ").read_text("utf-8")
TINY = """#let badges = json(bytes(sys.inputs.badges))
#set page(width: 62mm, height: 62mm, margin: 4mm)
#for badge in badges [ #badge.name #image(bytes(badge.qr), format: "svg", width: 30mm) ]
"""


class Editor:
    """The verbs over real templates in a folder of a test's own."""

    def __init__(self, folder: Path) -> None:
        clock = FakeClock(NOON)
        ids = FakeIds(clock)
        self.folder = folder / "templates" / "badges"
        self.usb = folder
        self.drawer = BadgeDrawer(RESOURCES, self.folder)
        self.store = FakeStore(clock, ids)
        self.catalogue = catalogue()
        templates = TemplateFolder(lambda: self.drawer, RESOURCES, self.folder, codes_of_png)
        self.edit = EditBadges(
            lambda: templates, lambda: self.catalogue, clock, ids, NoteAct(self.store), FileBesideItsPlace
        )

    def take_in(self, text: str, name: str = "ours-62") -> str:
        file = self.usb / f"{name}.typ"
        file.write_text(text, "utf-8")
        return self.edit.take_in(file, MO)


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return Editor(tmp_path)


def test_an_import_is_taken_back_to_the_template_that_had_its_name(editor: Editor) -> None:
    assert editor.edit.held("ours-62") is None
    other = OURS.replace("right-width = 20mm", "right-width = 21mm")
    editor.take_in(OURS)
    first = editor.edit.held("ours-62")
    editor.take_in(other)
    editor.edit.put_back("ours-62", first, MO)
    assert editor.edit.held("ours-62") == first == OURS.encode()
    editor.edit.put_back("ours-62", None, MO)
    assert (editor.edit.held("ours-62"), [each.name for each in editor.edit.see()]) == (None, ["badge-62x100"])
    last = editor.store.journal[-1].fact
    assert last == Acted(MO.staff_id, Act.TOOK_BACK, about="ours-62/imported_template")


def test_a_template_that_draws_every_kind_of_badge_is_kept_and_drawn_where_the_pack_names_it(editor: Editor) -> None:
    assert editor.take_in(OURS.replace("right-width = 20mm", "right-width = 21mm")) == "ours-62"
    assert [entry.fact for entry in editor.store.journal] == [
        Acted(MO.staff_id, Act.IMPORTED_TEMPLATE, about="ours-62")
    ]
    editor.catalogue = catalogue(programmes=[replace(OPEN_VISIT, badge_template="ours-62")])
    first, second = editor.edit.see()
    assert (first.name, first.came_along, first.used_by) == ("badge-62x100", True, ("",))
    assert (second.name, second.came_along, second.used_by) == ("ours-62", False, (OPEN_VISIT.name,))
    assert editor.edit.absent() == ()
    batch = BadgeBatch(visit(badge_name="Amina", pass_code=issue_pass(7)), (Badge("Amina Khan"),))
    drawn = [
        DrawnPages(editor.drawer, batch, drawn_by(editor.catalogue, name)).png(0) for name in ("ours-62", first.name)
    ]
    assert drawn[0] != drawn[1]
    assert DrawnPages(editor.drawer, batch, editor.catalogue).png(0) == drawn[0]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"{TINY}#let x =\n", "Line 4: expected expression"),
        (TINY.replace("badge.name", "badge.nickname"), 'Line 3: dictionary does not contain key "nickname"'),
        (f'{TINY}#image("/kiosk.db")\n', "Line 4: file not found"),
        (f'#import "@preview/cetz:0.4.0"\n{TINY}', "It needs a package from the network"),
        (f"{TINY}#pagebreak()\nMore", "It does not draw one page for one badge"),
        (TINY.replace("width: 30mm", "width: 3mm"), "The code on the badge cannot be read back"),
    ],
)
def test_a_template_that_is_wrong_is_refused_with_its_place(editor: Editor, text: str, says: str) -> None:
    with pytest.raises(DocumentError) as caught:
        editor.take_in(text)
    assert caught.value.what.startswith(says)
    assert caught.value.fix
    assert ([*editor.folder.glob("ours*")], editor.store.journal) == ([], [])


@pytest.mark.parametrize(
    ("name", "says"), [("badge-62x100", "A template of this name"), ("Ours 62", "That is no name")]
)
def test_ours_are_not_replaced_and_names_are_plain(editor: Editor, name: str, says: str) -> None:
    with pytest.raises(DocumentError, match=says):
        editor.take_in(TINY, name)


def test_a_template_that_was_broken_since_says_so_where_it_is_looked_at(editor: Editor) -> None:
    editor.take_in(TINY)
    assert editor.edit.picture("ours-62", "longest").png.startswith(b"\x89PNG")
    (editor.folder / "ours-62.typ").write_text("#let", "utf-8")
    with pytest.raises(DocumentError, match="Expected pattern"):
        editor.edit.picture("ours-62", "longest")
    with pytest.raises(DocumentError, match="cannot be read"):
        editor.edit.take_in(editor.usb / "gone.typ", MO)


def test_a_template_whose_import_is_not_noted_is_not_kept(editor: Editor) -> None:
    editor.store.refuse_with(DiskFull("the disk is full"))
    with pytest.raises(DiskFull):
        editor.take_in(TINY)
    assert ([*editor.folder.glob("*ours*")], editor.store.journal) == ([], [])


def test_a_template_that_the_pack_names_and_nobody_imported_is_missed(editor: Editor) -> None:
    editor.catalogue = drawn_by(editor.catalogue, "gone")
    assert editor.edit.absent() == ("gone",)


def test_the_samples_are_of_every_kind() -> None:
    names = {sample.key: sample.badge for sample in SAMPLES}
    assert len(names) == len(SAMPLES)
    assert len(max((badge.name for badge in names.values()), key=len)) > 60
    assert names["number"].number and names["under_18"].under_18 and not names["by_hand"].name
