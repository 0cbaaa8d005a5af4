# Copied from codegen/runtime/_cli/presets.py; edit there.
"""`openrouter-presets list`, `get`, `versions` and `diff`: presets as they are stored."""

from __future__ import annotations

import json
import shutil
import sys
from typing import TYPE_CHECKING

from .._base import printable
from .._presets import differences, version_differences
from ..client import CREATE_PRESETS_MESSAGES
from .command import CLEAN, ISSUES, UNUSABLE, Command, Unusable, count, write
from .connection import KEY, add_connection, connected
from .create import indented, read_body
from .differences import as_json, lines

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable, Sequence

    from ..client import Client
    from ..models import Preset, PresetDesignatedVersion, PresetWithDesignatedVersion


def run_list(options: Namespace) -> int:
    """Print all presets, the one updated last first."""
    with connected(options) as client:
        presets = list(client.iter_presets())
    if options.json:
        write(indented(presets))
    else:
        rows = [(p.slug, p.status, p.updated_at, p.name, p.description) for p in presets]
        write(_table(("SLUG", "STATUS", "UPDATED", "NAME", "DESCRIPTION"), rows))
    return CLEAN


def run_get(options: Namespace) -> int:
    """Print a preset with its designated version, or one of its versions."""
    slug, number = options.slug, options.version
    with connected(options) as client:
        preset = None if number else client.get_preset(slug)
        version = _version(client, slug, number) if number else None
    if options.json:
        write(indented(preset or {"data": version}))
    elif preset:
        write(_described(preset.data) + _content(preset.data.designated_version or None))
    else:
        write(_content(version))
    return CLEAN


def run_versions(options: Namespace) -> int:
    """Print all versions of a preset, the oldest first."""
    with connected(options) as client:
        designated = None if options.json else client.get_preset(options.slug).data
        versions = list(client.iter_preset_versions(options.slug))
    if options.json:
        write(indented(versions))
        return CLEAN
    marked = designated.designated_version_id if designated else None
    rows = [
        (
            f"{each.version}{' *' if each.id == marked else ''}",
            each.created_at,
            (each.config or {}).get("model"),
            (each.system_prompt or "").partition("\n")[0],
        )
        for each in versions
        if each
    ]
    write(_table(("VERSION", "CREATED", "MODEL", "SYSTEM PROMPT"), rows))
    return CLEAN


def run_diff(options: Namespace) -> int:
    """Print where two versions differ, or the designated one from what a body would create; return 1 if so."""
    slug, sides = options.slug, options.sides
    with connected(options) as client:
        if len(sides) == 1 and not sides[0].isdecimal():
            body = read_body(sides[0], "contract")
            found = differences(CREATE_PRESETS_MESSAGES, body, _designated(client, slug))
        else:
            old, new = _two_versions(client, slug, sides)
            found = version_differences(old, new)
    if options.json:
        write(indented(as_json(found)))
    else:
        write("".join(f"{line}\n" for line in lines(found)))
    return ISSUES if any(each.is_certain for each in found) else CLEAN


def _two_versions(
    client: Client, slug: str, sides: Sequence[str]
) -> tuple[PresetDesignatedVersion, PresetDesignatedVersion]:
    """Return the versions to compare: A and B, A and the designated one, or the designated one and that before."""
    if wrong := next((side for side in sides if not side.isdecimal()), None):
        raise Unusable(f"{wrong!r} is not the number of a version; give two versions, or one file")
    if len(sides) > 2:
        raise Unusable("give two versions at most")
    new = _version(client, slug, sides[1]) if len(sides) > 1 else _designated(client, slug)
    if not sides and new.version == 1:
        raise Unusable(f"{slug} has no version before version 1, which is designated")
    return _version(client, slug, sides[0] if sides else new.version - 1), new


def _designated(client: Client, slug: str) -> PresetDesignatedVersion:
    version = client.get_preset(slug).data.designated_version
    if not version:
        raise Unusable(f"{slug} has no designated version")
    return version


def _version(client: Client, slug: str, number: int | str) -> PresetDesignatedVersion:
    version = client.get_preset_version(slug, number).data
    if not version:
        raise Unusable(f"{slug} has no version {number}")
    return version


def _described(preset: Preset | PresetWithDesignatedVersion) -> str:
    facts = {
        "slug": preset.slug,
        "name": preset.name,
        "description": preset.description,
        "status": preset.status,
        "updated": preset.updated_at,
    }
    return "".join(f"{name:<13} {printable(str(value or '-'))}\n" for name, value in facts.items())


def _content(version: PresetDesignatedVersion | None) -> str:
    if version is None:
        return f"{'version':<13} -\n"
    config = json.dumps(version.config, ensure_ascii=False, indent=2)
    prompt = [printable(line) for line in (version.system_prompt or "-").split("\n")]
    return (
        f"{'version':<13} {version.version}, created at {printable(version.created_at)}\n"
        + "".join(f"{'system prompt' if not at else '':<13} {line}\n" for at, line in enumerate(prompt))
        + f"{'config':<13} "
        + "\n              ".join(printable(line) for line in config.split("\n"))
        + "\n"
    )


def _table(names: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return aligned columns; on a terminal, lines are cut to its width."""
    cells = [names, *([printable(str(cell or "-")) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    texts = ("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) for row in cells)
    most = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    return "".join(f"{text[:most].rstrip()}\n" for text in texts)


def _reading(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON, as the API has it")
    add_connection(parser)


def _of_a_preset(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="slug of the preset")
    _reading(parser)


def _get_arguments(parser: ArgumentParser) -> None:
    _of_a_preset(parser)
    what = "that version in place of the designated one"
    parser.add_argument("--version", metavar="N", type=count, help=what)


def _diff_arguments(parser: ArgumentParser) -> None:
    _of_a_preset(parser)
    what = "numbers of versions, or a file with a request body; - is standard input"
    parser.add_argument("sides", metavar="VERSION|FILE", nargs="*", help=what)


_KEY = f"The key is that of {KEY}."
_STATUSES = {UNUSABLE: "wrong use, no such preset, or the API refused or was not reached"}
_DIFF = f"""\
Compare two versions of the preset SLUG; one with the designated version; the designated one with the one
before it; or, given a FILE, the designated version with what that request body would make. Fields that
presets may or may not keep are printed, but do not count as differences. {_KEY}
"""
COMMANDS = {
    "list": Command(f"List the presets. {_KEY}", run_list, _reading, _STATUSES),
    "get": Command(f"Print the preset SLUG, or one version. {_KEY}", run_get, _get_arguments, _STATUSES),
    "versions": Command(
        f"List the versions of the preset SLUG; * is the designated one. {_KEY}",
        run_versions,
        _of_a_preset,
        _STATUSES,
    ),
    "diff": Command(
        _DIFF,
        run_diff,
        _diff_arguments,
        _STATUSES | {CLEAN: "no difference", ISSUES: "they differ"},
    ),
}
