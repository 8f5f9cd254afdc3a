"""Reads the forms of a page as a browser would send them."""

from __future__ import annotations

from html.parser import HTMLParser

_NOT_TYPED = {"hidden", "password", "file"}


class Forms(HTMLParser):
    """``typed`` has, by each form's address, the fields that people fill in and what stands in them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.typed: dict[str, dict[str, str]] = {}
        self._fields: dict[str, str] = {}
        self._list = self._text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take what stands in a field."""
        said = {name: value or "" for name, value in attrs}
        name, kind = said.get("name", ""), said.get("type", "text")
        if tag == "form":
            self._fields = self.typed[said["action"]] = {}
        elif tag == "input" and kind not in _NOT_TYPED and (kind not in ("checkbox", "radio") or "checked" in said):
            self._fields[name] = said.get("value", "")
        elif tag == "textarea":
            self._text, self._fields[name] = name, ""
        elif tag == "select":
            self._list = name
        elif tag == "option" and (self._list not in self._fields or "selected" in said):
            self._fields[self._list] = said.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        """A long text ends."""
        if tag == "textarea":
            self._text = ""

    def handle_data(self, data: str) -> None:
        """Take what stands in a long text."""
        if self._text:
            self._fields[self._text] += data
