# Copied from codegen/runtime/_cli/inputs.py; edit there.
"""What is validated: JSON or YAML documents, logs with one body per line, compressed or not, and folders of them."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from .command import Unusable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .._json_text import Position

_FORMS = {
    ".json": "json",
    ".jsonl": "log",
    ".ndjson": "log",
    ".yaml": "yaml",
    ".yml": "yaml",
}
# Scalars that are not strings in YAML 1.2 (its core schema); YAML 1.1 reads more words as booleans.
_WORDS = dict.fromkeys(("", "~", "null", "Null", "NULL")) | {
    word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")
}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_MOST_DIGITS = 4300  # in an integer that Python reads
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def form(file: str) -> str:
    """Return `json`, `log` or `yaml`, as the name of a file says."""
    return _FORMS.get(Path(file.lower().removesuffix(".gz")).suffix, "json")


def listed(files: Sequence[str]) -> Iterator[str]:
    """Yield the files, and for each folder the files below it that can be validated, except hidden ones.

    Raises:
        Unusable: a folder holds none.
    """
    for file in files:
        folder = Path(file)
        if file == "-" or not folder.is_dir():
            yield file
            continue
        below = [
            str(path)
            for path in sorted(folder.rglob("*"))
            if Path(path.name.lower().removesuffix(".gz")).suffix in _FORMS
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and path.is_file()
        ]
        if not below:
            raise Unusable(f"there is no file to validate below {file}: no {', '.join(_FORMS)}")
        yield from below


def is_log(data: bytes) -> bool:
    """Whether text that is not JSON has an object in its first line, and another line after it."""
    first, _, rest = data.lstrip().partition(b"\n")
    try:
        return bool(rest.strip()) and isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


@frozen
class YamlDocument:
    """A document of a YAML file: its value, and pointers of members whose name already occurs in their mapping."""

    value: Any
    repeated: list[str]
    _root: Any = field(repr=False)

    def position(self, pointer: str) -> Position:
        """Return where the value of a pointer starts, or else the deepest one above it."""
        node = self._root
        for token in pointer.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            inner: list[Any] = []
            if node.id == "mapping":
                inner = [value for name, value in node.value if _name(name) == key]
            elif node.id == "sequence":
                inner = node.value[int(key) : int(key) + 1]
            if not inner:
                break
            node = inner[-1]
        return node.start_mark.line + 1, node.start_mark.column + 1


class BrokenYamlError(Exception):
    """Text that is not YAML: what is wrong, and where."""

    def __init__(self, problem: str, position: Position) -> None:
        super().__init__(problem)
        self.position = position


def yaml_documents(file: str, data: bytes) -> list[YamlDocument]:
    """Read YAML as JSON types, by the core schema of YAML 1.2, so that `no` and dates are strings.

    Raises:
        BrokenYamlError: it is not YAML.
        Unusable: PyYAML is not installed.
    """
    try:
        yaml: Any = import_module("yaml")
    except ImportError:
        raise Unusable(f"cannot read {file}: YAML needs PyYAML: pip install pyyaml") from None
    try:
        roots = list(yaml.compose_all(data, Loader=yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
        raise BrokenYamlError(problem, (mark.line + 1, mark.column + 1) if mark else (1, 1)) from None
    except RecursionError:
        raise BrokenYamlError("it is nested too deep", (1, 1)) from None
    documents: list[YamlDocument] = []
    for root in roots:
        repeated: list[str] = []
        documents.append(YamlDocument(_value(root, {}, "", repeated), repeated, root))
    return documents


def _value(node: Any, known: dict[int, Any], pointer: str, repeated: list[str]) -> Any:
    """Return the value of a node; all aliases of a node share one value."""
    if id(node) in known:
        return known[id(node)]
    if node.id == "scalar":
        return _scalar(node)
    if node.id == "sequence":
        items: list[Any] = []
        known[id(node)] = items
        items += (_value(item, known, f"{pointer}/{index}", repeated) for index, item in enumerate(node.value))
        return items
    members: dict[str, Any] = {}
    known[id(node)] = members
    for key, item in node.value:
        name = _name(key)
        place = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
        if name in members:
            repeated.append(place)
        members[name] = _value(item, known, place, repeated)
    return members


def _scalar(node: Any) -> Any:
    text: str = node.value
    if node.style is not None or len(text) > _MOST_DIGITS:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text, 0 if text[:2] in ("0o", "0x") else 10)
    return float(re.sub(r"\.(?=[a-zA-Z])", "", text)) if _NUMBER.fullmatch(text) else text


def _name(node: Any) -> str:
    """Return the name of a member: the text of a scalar key; for another key, its kind in parentheses."""
    return node.value if node.id == "scalar" else f"({node.id})"
