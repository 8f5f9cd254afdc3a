"""Badge templates at the desk: which there are, what they make of a name, and taking another one in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from kiosk.actions.acting import NoteAct, StagedFile
from kiosk.actions.ports import Clock, Ids
from kiosk.actions.printing_ports import BadgePreview
from kiosk.domain.acts import Act, By
from kiosk.domain.badge_samples import SAMPLES, Sample
from kiosk.domain.badges import BadgeBatch
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.passes import issue_pass
from kiosk.domain.people import Party
from kiosk.domain.values import frozen
from kiosk.domain.visits import How, Visit


class BadgeTemplates(Protocol):
    """Where templates are kept, and what draws by them."""

    def names(self) -> tuple[str, ...]:
        """Return every template: those that came along, then the imported ones."""

    def came_along(self, name: str) -> bool:
        """Whether it is one of ours, which an import does not replace."""

    def picture(self, name: str, batch: BadgeBatch, catalogue: Catalogue) -> BadgePreview:
        """Return a sample's badge by a template, as PNG at 300 dpi; raises ``DocumentError``."""

    def held(self, name: str) -> bytes | None:
        """Return an imported template as it stands; ``None`` where there is none of this name."""

    def draft(self, name: str, text: bytes) -> tuple[Path, Path]:
        """Write a template beside its place, durably, and return both; raises ``OSError``."""

    def forget(self, name: str) -> None:
        """Let an imported template go."""

    def try_out(self, file: Path, samples: Sequence[BadgeBatch], catalogue: Catalogue) -> tuple[Path, Path]:
        """Try a template with every sample, and return its copy and the place for it; raises ``DocumentError``."""


@frozen
class Template:
    """A template: whether it came along, and the programmes whose badges it draws now; ``""`` is the whole place."""

    name: str
    came_along: bool
    used_by: tuple[str, ...]


class EditBadges:
    """The verbs. Which template draws which badge is a rule of the venue pack, and is only shown here.

    ``templates`` is called when somebody looks: a kiosk that prints nothing never loads what draws.
    """

    def __init__(
        self,
        templates: Callable[[], BadgeTemplates],
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        ids: Ids,
        note: NoteAct,
        stage: Callable[[Path, Path], StagedFile],
    ) -> None:
        self._templates = templates
        self._catalogue = catalogue
        self._clock = clock
        self._ids = ids
        self._note = note
        self._stage = stage

    def see(self) -> tuple[Template, ...]:
        """Return the templates with who uses them."""
        catalogue = self._catalogue()
        templates = self._templates()
        names = templates.names()
        whole = catalogue.venue.badge_template or names[0]
        return tuple(
            Template(
                name,
                templates.came_along(name),
                (("",) if name == whole else ())
                + tuple(each.name for each in catalogue.programmes.values() if each.badge_template == name),
            )
            for name in names
        )

    def absent(self) -> tuple[str, ...]:
        """Return the templates that the venue pack names and that are not there: no badge of theirs comes out."""
        catalogue = self._catalogue()
        named = {catalogue.venue.badge_template, *(each.badge_template for each in catalogue.programmes.values())}
        return tuple(sorted(named - {"", *self._templates().names()}))

    def picture(self, name: str, key: str) -> BadgePreview:
        """Return a sample's badge by a template, as PNG at 300 dpi; raises ``DocumentError``."""
        sample = next(each for each in SAMPLES if each.key == key)
        return self._templates().picture(name, self._batch(sample), self._catalogue())

    def take_in(self, file: Path, by: By) -> str:
        """Try a template with every sample, keep it and return its name; raises ``DocumentError`` in plain words."""
        samples = [self._batch(sample) for sample in SAMPLES]
        draft, place = self._templates().try_out(file, samples, self._catalogue())
        self._note.with_file(by, Act.IMPORTED_TEMPLATE, self._stage(draft, place), about=place.stem)
        return place.stem

    def held(self, name: str) -> bytes | None:
        """Return an imported template as it stands; ``None`` where there is none of this name."""
        return self._templates().held(name)

    def put_back(self, name: str, before: bytes | None, by: By) -> None:
        """Take an import back: the template that had its name stands there again, or none does."""
        about = f"{name}/{Act.IMPORTED_TEMPLATE}"
        if before is None:
            self._note(by, Act.TOOK_BACK, about=about)
            self._templates().forget(name)
        else:
            draft, place = self._templates().draft(name, before)
            self._note.with_file(by, Act.TOOK_BACK, self._stage(draft, place), about=about)

    def _batch(self, sample: Sample) -> BadgeBatch:
        programme, badge = self._catalogue().open_programme, sample.badge
        visit = Visit(
            id=self._ids.new_id(),
            party=Party(badge.people),
            programme_key=programme.key,
            session_key=None,
            room_key=programme.room_key,
            how=How.DESK,
            pass_code=issue_pass(self._ids.pass_entropy()),
            checked_in_at=self._clock.now(),
            badge_name=badge.name,
        )
        return BadgeBatch(visit, (badge,))


def drawn_by(catalogue: Catalogue, template: str) -> Catalogue:
    """Return the catalogue as if its pack named this template for every badge."""
    programmes = {key: replace(each, badge_template=template) for key, each in catalogue.programmes.items()}
    return replace(catalogue, programmes=programmes)
