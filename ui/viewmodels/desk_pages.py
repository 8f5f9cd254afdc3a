"""Which of the desk's pages is shown, who may see it, and the rail that leads to each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlEngine

from kiosk.domain.staff import Permission
from kiosk.domain.values import frozen
from ui import desk_wording as wording
from ui.listmodels.paged_rows import PagedRows
from ui.viewmodels.desk_staff import DeskStaffViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TODAY, ROLL_CALL, SIGN_IN = "today", "roll_call", "sign_in"


def _nothing() -> None:
    """A page of numbers alone has nothing to read or forget."""


@frozen
class DeskPage:
    """A page on the rail: ``key`` is also its name in ``DeskWindow.qml``, ``icon`` one of ``lines.svg``.

    Without a ``permission`` it is shown to anybody who walks by. ``open`` is called each time it is shown, ``renew``
    while it is shown and something of the day changed, ``clear`` when somebody leaves the desk: no name stays. One that
    lies ``under`` another is led to from there, and has no entry of its own.
    """

    key: str
    title: str
    icon: str
    permission: Permission | None = None
    open: Callable[[], None] = _nothing
    renew: Callable[[], None] = _nothing
    clear: Callable[[], None] = _nothing
    under: str = ""


@frozen
class RailRow:
    """An entry of the rail; ``count`` is what waits there for somebody."""

    key: str
    title: str
    icon: str
    chosen: bool
    count: int


@QmlElement
@QmlUncreatable("built by composition")
class DeskPagesViewModel(QObject):
    """Leads from page to page. What needs somebody asks who is there first, and goes on to it.

    ``views`` are the view models that the pages take, by the name that ``DeskPlaces.qml`` asks for.
    """

    changed = Signal()

    def __init__(
        self,
        pages: Sequence[DeskPage],
        staff: DeskStaffViewModel,
        views: Mapping[str, QObject] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._views = dict(views or {})
        for view in self._views.values():  # what a slot returns would else be QML's to delete
            QQmlEngine.setObjectOwnership(view, QQmlEngine.ObjectOwnership.CppOwnership)
        self._pages = tuple(pages)
        self._staff = staff
        self._rows = PagedRows(RailRow, self)
        self._counts: dict[str, int] = {}
        self._page = TODAY
        self._wanted = ""
        self._notice = ""
        staff.signedIn.connect(self._go_on)
        staff.locked.connect(self._forget)
        self._redraw()

    @Slot(str)
    def show(self, key: str) -> None:
        """Show a page to whoever may see it; ask who is there where nobody is."""
        page = self._named(key)
        self._notice = ""
        if page is not None and page.permission is not None and not self._staff.name:
            self._wanted = key
            self._staff.read()
            key = SIGN_IN
        elif page is not None and not self._is_open(page):
            self._notice = wording.not_for(self._staff.name, page.title)
            key = TODAY
        self._page = key
        shown = self._named(key)
        if shown is not None:
            shown.open()
        self._redraw()

    @Slot()
    def signIn(self) -> None:
        """Ask who is there, then go on where they were."""
        if self._page != SIGN_IN:  # a pass that is scanned there leads on to what was asked for before
            self._wanted = self._page
        self._notice = ""
        self._staff.read()
        self._page = SIGN_IN
        self._redraw()

    @Slot(str, result=QObject)
    def view(self, name: str) -> QObject | None:
        """Return the view model of a page."""
        return self._views.get(name)

    def renew(self) -> None:
        """Something of the day changed."""
        shown = self._named(self._page)
        if shown is not None:
            shown.renew()

    def say_count(self, key: str, count: int) -> None:
        """Say at a page's entry how much waits there for somebody."""
        if self._counts.get(key, 0) != count:
            self._counts[key] = count
            self._redraw()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The rail."""
        return self._rows

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many entries the rail has."""
        return len(self._rows.all)

    @Property(str, notify=changed)
    def page(self) -> str:
        """The key of the page that is shown; ``roll_call`` and ``sign_in`` are not on the rail."""
        return self._page

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """What waits for somebody, page by page; empty while nothing does."""
        counts = ((page.title, self._counts.get(page.key, 0)) for page in self._pages)
        return " · ".join(f"{title}: {count}" for title, count in counts if count)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Why a page was not shown."""
        return self._notice

    @Slot()
    def _go_on(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if self._page == SIGN_IN:
            self.show(wanted or TODAY)
        else:
            self._redraw()

    @Slot()
    def _forget(self) -> None:
        for page in self._pages:
            page.clear()
        shown = self._named(self._page)
        self._notice, self._wanted = "", ""
        if self._page == SIGN_IN or (shown is not None and not self._is_open(shown)):
            self._page = TODAY
        self._redraw()

    def _named(self, key: str) -> DeskPage | None:
        return next((page for page in self._pages if page.key == key), None)

    def _is_open(self, page: DeskPage) -> bool:
        return page.permission is None or self._staff.may(page.permission)

    def _redraw(self) -> None:
        locked = not self._staff.name
        shown = self._named(self._page)
        under = shown.under if shown else ""
        self._rows.show(
            [
                RailRow(page.key, page.title, page.icon, page.key in (self._page, under), self._counts.get(page.key, 0))
                for page in self._pages
                if not page.under and (locked or self._is_open(page))
            ]
        )
        self.changed.emit()
