# Copied from codegen/runtime/_cli/differences.py; edit there.
"""Differences between versions of a preset, and between a version and a request body, in words."""

from __future__ import annotations

import json
from difflib import unified_diff
from typing import TYPE_CHECKING, Any

from .._base import UNSET, is_array, is_object, printable
from .._presets import Difference, differences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .._base import Unset
    from .._transport.parameters import Operation
    from ..models import PresetDesignatedVersion

PROMPT = "/system_prompt"


def kept(operation: Operation, body: Mapping[str, Any], version: PresetDesignatedVersion | Unset | None) -> str:
    """Return a line on what the new version does not keep of a body; empty if it keeps everything."""
    if not version or not is_object(version.config):
        missing = "config" if version else "designated version"
        return f"the answer has no {missing}, so it does not tell what was kept"
    found = [
        each
        for each in differences(operation, body, version)
        if each.expected is not UNSET or (each.pointer == PROMPT and body.get("system"))
    ]
    config = version.config
    lost = [
        name
        for name, value in body.items()
        if name in operation.dropped and value is not None and config.get(name) != value
    ]
    lost += [_member(each) for each in found if each.stored is UNSET]
    changed = [_member(each) for each in found if each.stored is not UNSET]
    is_prompt_kept = body.get("system") and all(each.pointer != PROMPT for each in found)
    moved = f"system is kept as system_prompt{_stripped(body['system'])}" if is_prompt_kept else ""
    if not lost and not changed and "," not in moved:
        return ""
    parts = [f"not kept: {', '.join(lost)}"] if lost else []
    parts += [moved] if moved else []
    parts += [f"changed: {', '.join(changed)}"] if changed else []
    return "; ".join(parts)


def lines(found: Iterable[Difference]) -> Iterator[str]:
    """Yield the differences as lines: `-` marks the stored or older value, `+` the expected or newer one."""
    for each in found:
        if isinstance(each.stored, str) and isinstance(each.expected, str):
            before, after = each.stored.splitlines(), each.expected.splitlines()
            if len(before) > 1 or len(after) > 1:
                changes = list(unified_diff(before, after, lineterm="", n=1))[2:]
                yield from map(printable, [f"@ {each.pointer}:", *changes])
                continue
        note = "" if each.is_certain else "  (not known whether presets keep it)"
        for sign, value in (("-", each.stored), ("+", each.expected)):
            if value is not UNSET:
                text = json.dumps(value, ensure_ascii=False)
                yield printable(f"{sign} {each.pointer}: {text}{note}")


def as_json(found: Iterable[Difference]) -> list[dict[str, Any]]:
    """Return the differences as plain data: `before` is the stored or older value, `after` the other one."""
    return [
        {"pointer": each.pointer, "certain": each.is_certain}
        | {name: value for name, value in (("before", each.stored), ("after", each.expected)) if value is not UNSET}
        for each in found
    ]


def _member(difference: Difference) -> str:
    """Return the place in the body, as its keys."""
    return "system" if difference.pointer == PROMPT else difference.pointer[len("/config/") :]


def _stripped(system: Any) -> str:
    """Say which members of a system prompt's blocks are lost, since the prompt is stored as one text."""
    blocks = [block for block in system if is_object(block)] if is_array(system) else []
    lost = dict.fromkeys(
        key for block in blocks for key, value in block.items() if key not in ("type", "text") and value is not None
    )
    return f", without {', '.join(lost)} of its blocks" if lost else ""
