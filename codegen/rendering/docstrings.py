"""Texts of the description as docstrings."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

WIDTH = 110  # columns for the text, without its indentation and quotes


def wrapped(text: str) -> str:
    """Return `text` folded to the line length of the generated code."""
    return "\n".join(textwrap.wrap(" ".join(text.split()), WIDTH, break_on_hyphens=False, break_long_words=False))


def paragraph(words: Iterable[str]) -> str:
    """Return words side by side, as an indented paragraph."""
    return textwrap.indent(wrapped(" ".join(words)), " " * 8)


def escaped(text: str) -> str:
    """Return `text` on one line, as it may stand in a docstring."""
    text = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")
    return f'{text[:-1]}\\"' if text.endswith('"') else text


def docstring(text: str, *, indent: int = 0, summary: bool = False) -> str:
    """Return `text` as a docstring whose lines after the first are indented by `indent` columns; "" for no text.

    With `summary`, text longer than a line is split after its first sentence, as PEP 257 recommends.
    """
    text = escaped(text)
    if len(text) <= WIDTH:
        return f'"""{text}"""' if text else ""
    parts = re.split(r"(?<=\.)\s+(?=[A-Z`])", text, maxsplit=1) if summary else [text]
    first, *others = "\n\n".join(wrapped(part) for part in parts).split("\n")
    return "\n".join(
        [
            f'"""{first}',
            *(f"{' ' * indent}{line}" if line else "" for line in others),
            " " * indent + '"""',
        ]
    )
