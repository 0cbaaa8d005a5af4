"""The one error of the generator: a fault in its input, with its place and the remedy."""

from __future__ import annotations

from attrs import frozen


@frozen
class Place:
    """A location in the description: a file, relative to the description's folder, and a JSON Pointer in it."""

    file: str
    pointer: str = ""

    def child(self, *parts: object) -> Place:
        """Return the place below this one that `parts` lead to; each part is escaped as RFC 6901 requires."""
        escaped = "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)
        return Place(self.file, self.pointer + escaped)

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"


class CodegenError(Exception):
    """The description, or the folder to write to, is faulty. The error prints as one line.

    Args:
        place: where; a file's name or a `Place`.
        problem: what is wrong.
        remedy: what to do about it.
    """

    def __init__(self, place: Place | str, problem: str, remedy: str) -> None:
        super().__init__(f"{place}: {problem}; {remedy}")
        self.place, self.problem, self.remedy = place, problem, remedy
