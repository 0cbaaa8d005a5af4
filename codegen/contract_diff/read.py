"""Reads descriptions to compare, from files or git revisions: leniently, and each file only when it is needed.

Unlike the generator's own reader, this accepts what other people's descriptions contain: statuses without quotes,
dates, and the words (`on`, `no`) that only YAML 1.1 reads as booleans.
"""

from __future__ import annotations

import contextlib
import json
import posixpath
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml
from attrs import field, frozen

from codegen.description.errors import CodegenError, Place
from codegen.description.yaml_files import is_list, is_mapping, parse_yaml, read_text

DEFAULT = "openapi/openapi.yaml"


_BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_BASE):  # type: ignore[misc]
    """A safe loader of YAML 1.2's core schema, which reads every key as the text that it is."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  # as the base class has it

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002  # overrides
    ) -> dict[str, Any]:
        self.flatten_mapping(node)
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.MarkedYAMLError(problem="a key is not a string", problem_mark=key.start_mark)
        return {key.value: self.construct_object(value, deep=deep) for key, value in node.value}

    def construct_integer(self, node: yaml.ScalarNode) -> int:
        text = node.value.lower()
        base = {"0x": 16, "0o": 8}.get(text[:2], 10)
        return int(text[2:] if base != 10 else text, base)


for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)",
        list("-+.0123456789"),
    ),
    ("merge", "<<", ["<"]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)
_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.construct_integer)


@frozen
class Documents:
    """The files of one description; `root` is the one that has the paths."""

    root: str
    read: Callable[[str], str]
    parsed: dict[str, dict[str, Any]] = field(factory=dict[str, dict[str, Any]], repr=False)

    def document(self, file: str) -> dict[str, Any]:
        """Return the content of `file`, which is read only once."""
        if file not in self.parsed:
            self.parsed[file] = _parse(self.read(file), file)
        return self.parsed[file]

    def follow(self, reference: object, place: Place) -> tuple[Any, Place]:
        """Return what the reference at `place` refers to, and the place of that."""
        if not isinstance(reference, str):
            raise CodegenError(place, f"{reference!r} is no reference", "quote it")
        name, _, pointer = reference.partition("#")
        if "://" in name:
            raise CodegenError(place, f"{reference!r} leads to the web", "refer to a file beside this one")
        file = place.file if not name else posixpath.join(posixpath.dirname(place.file), unquote(name))
        target: Any = self.document(posixpath.normpath(file))
        found = Place(posixpath.normpath(file))
        for step in unquote(pointer).split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if is_mapping(target) and key in target:
                target = target[key]
            elif is_list(target) and key.isdigit() and int(key) < len(target):
                target = target[int(key)]
            else:
                raise CodegenError(
                    place,
                    f"{reference!r} leads nowhere",
                    f"{found} has no {key!r}; add or rename it",
                )
            found = found.child(key)
        if pointer and not pointer.startswith("/"):
            raise CodegenError(place, f"{reference!r} leads nowhere", "refer to FILE#/WAY/TO/IT")
        return target, found


def documents(argument: str) -> Documents:
    """Return the description that a command's `argument` names: a file, or `REVISION` or `REVISION:PATH` of git.

    Raises:
        CodegenError: there is neither such a file nor such a revision.
    """
    if Path(argument).exists() and not Path(argument).is_dir():  # a pipe will do, too
        return Documents(posixpath.normpath(Path(argument).as_posix()), lambda file: read_text(Path(file), file))
    revision, _, path = argument.partition(":")
    # Git would read a leading dash as an option.
    if revision.startswith("-") or not _git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"):
        raise CodegenError(argument, "is neither a file nor a revision of git", "check its name")
    return Documents(f"{revision}:{posixpath.normpath(path or DEFAULT)}", _show)


def _show(file: str) -> str:
    data = _git("cat-file", "blob", file)
    if data is None:
        revision, _, path = file.partition(":")
        raise CodegenError(file, f"the revision {revision} has no such file", f"name another file than {path}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CodegenError(file, f"is not UTF-8 (byte {error.start})", "save it as UTF-8") from error


def _git(*arguments: str) -> bytes | None:
    """Return what git prints; None if the command fails or git is not installed."""
    try:
        command = ["git", *arguments]
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603  # the user's git
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None


def _parse(text: str, name: str) -> dict[str, Any]:
    try:
        if text.lstrip()[:1] == "{":
            with contextlib.suppress(ValueError):  # YAML may begin with a brace, too
                return dict(json.loads(text))
        return parse_yaml(text, name, _Loader)
    except RecursionError as error:
        raise CodegenError(name, "is nested too deep", "give its parts names") from error
