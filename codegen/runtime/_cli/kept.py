# Copied from codegen/runtime/_cli/kept.py; edit there.
"""What a new version of a preset keeps of the body that it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._base import Unset
    from ..models import PresetDesignatedVersion

_JOINTS = ("", "\n", "\n\n", " ")


def difference(body: Mapping[str, Any], version: PresetDesignatedVersion | Unset | None) -> str:
    """Say in a line what of the body is not as it was; an empty one where all is kept."""
    config: Any = version.config if version else None
    if not version or not is_object(config):
        missing = "config" if version else "designated version"
        return f"the answer has no {missing}, so it does not tell what was kept"
    lost: list[str] = []
    moved: list[str] = []
    changed: list[str] = []
    for name, value in body.items():
        if name in config and is_same(config[name], value):
            continue
        if name == "system" and isinstance(version.system_prompt, str):
            (moved if version.system_prompt in _texts(value) else changed).append(name)
        else:
            shown = f"{name}{_lacking(value, config[name])}" if name in config else name
            (changed if name in config else lost).append(shown)
    if not lost and not changed and not any(_stripped(body[name]) for name in moved):
        return ""
    parts = [f"not kept: {', '.join(lost)}"] if lost else []
    parts += [f"{name} is kept as system_prompt{_stripped(body[name])}" for name in moved]
    parts += [f"changed: {', '.join(changed)}"] if changed else []
    return "; ".join(parts)


def _lacking(value: Any, kept: Any) -> str:
    """Say which members of a field that the description leaves open, such as `metadata`, are gone."""
    gone = [key for key in value if key not in kept] if is_object(value) and is_object(kept) else []
    return f" (without {', '.join(gone)})" if gone else ""


def _stripped(system: Any) -> str:
    """Say what of the blocks of a system prompt is lost, which is kept as one text."""
    blocks = [block for block in system if is_object(block)] if is_array(system) else []
    lost = dict.fromkeys(
        key
        for block in blocks
        for key, value in block.items()
        if key not in ("type", "text") and value is not None
    )
    return f", without {', '.join(lost)} of its blocks" if lost else ""


def is_same(one: Any, other: Any) -> bool:
    """Whether two values are equal as JSON has it, where 1 is 1.0 and not true; of any depth."""
    pairs = [(one, other)]
    while pairs:
        left, right = pairs.pop()
        if is_object(left) and is_object(right):
            if left.keys() != right.keys():
                return False
            pairs += [(value, right[key]) for key, value in left.items()]
        elif is_array(left) and is_array(right):
            if len(left) != len(right):
                return False
            pairs += zip(left, right, strict=True)
        elif isinstance(left, bool) is not isinstance(right, bool) or left != right:
            return False
    return True


def _texts(system: Any) -> list[str]:
    """Return the texts that a system prompt can be kept as: its own, or those of its blocks joined."""
    if isinstance(system, str):
        return [system]
    texts = (
        [block.get("text") if is_object(block) else None for block in system]
        if is_array(system)
        else []
    )
    if not texts or not all(isinstance(part, str) for part in texts):
        return []
    return [joint.join(map(str, texts)) for joint in _JOINTS]
