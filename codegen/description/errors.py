"""The one error of the generator: a fault in its input, with its place and the remedy."""

from __future__ import annotations

from attrs import frozen


@frozen
class Place:
    """Where something stands in the description: a file, relative to its folder, and a JSON Pointer in it."""

    file: str
    pointer: str = ""

    def child(self, *parts: object) -> Place:
        """Return the place below this one that `parts` name, each escaped as RFC 6901 says."""
        escaped = "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)
        return Place(self.file, self.pointer + escaped)

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"


class CodegenError(Exception):
    """The description, or the folder to write to, is at fault. Prints as one line.

    Args:
        place: where; a file's name or a `Place`.
        problem: what is wrong.
        remedy: what to do about it.
    """

    def __init__(self, place: Place | str, problem: str, remedy: str) -> None:
        super().__init__(f"{place}: {problem}; {remedy}")
        self.place, self.problem, self.remedy = place, problem, remedy
