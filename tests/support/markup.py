"""HTML as tests look at it: the elements with their attributes, and the text that is shown."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"br", "hr", "img", "input", "link", "meta"}


class Element(NamedTuple):
    """A start tag."""

    tag: str
    attributes: dict[str, str]


class Markup(HTMLParser):
    """A page that was read; a tag that is not closed where it should be fails."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.rows: list[list[str]] = []
        self._pieces: list[str] = []
        self._open: list[str] = []
        self.feed(data.decode())
        self.close()
        assert self._open == []

    @property
    def text(self) -> str:
        return " ".join("".join(self._pieces).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of every element of a name."""
        return [attributes for name, attributes in self.elements if name == tag]

    def values(self, *names: str) -> list[str]:
        """Return the values of attributes."""
        return [value for _, attributes in self.elements for name, value in attributes.items() if name in names]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)
        if {"td", "th"} & {*self._open}:
            self.rows[-1][-1] = f"{self.rows[-1][-1]} {' '.join(data.split())}".strip()
