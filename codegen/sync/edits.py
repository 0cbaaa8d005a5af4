"""Each kind of change as an edit of our topic files."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from codegen.contract_diff.diff import SchemaPair
from codegen.description.errors import Place
from codegen.sync.drafts import NULL
from codegen.sync.places import KEPT, Edit, below, name_of, objects_upstream
from codegen.sync.topic_files import BRANCHES, lay_out, refused, to_yaml
from codegen.sync.variants import variant_added, variant_removed


def field_added(edit: Edit) -> None:
    """Describe a new field."""
    name = name_of(edit.found.step) or ""
    at = below(edit, 1, edit.node.places[1], edit.found.step)
    node, place = next(iter(edit.files.objects(edit.files.at(edit.node.places[0]), edit.node.places[0])))
    fields = node.setdefault("properties", to_yaml({}))
    fields[name] = edit.drafts.field(edit.upstream(at), at, edit.user(place).of(name))
    if edit.found.kind == "required-added":
        required(node, name, wanted=True)


def field_removed(edit: Edit) -> None:
    """Take a field out."""
    name = name_of(edit.found.step) or ""
    place = edit.node.places[0]
    for node, _ in edit.files.objects(edit.files.at(place), place):
        if name in node.get("properties", {}):
            del node["properties"][name]
            if not node["properties"]:
                del node["properties"]
        required(node, name, wanted=False)


def required_changed(edit: Edit) -> None:
    """Make a field required, or optional."""
    name, place = name_of(edit.found.step) or "", edit.node.places[0]
    for node, _ in edit.files.objects(edit.files.at(place), place):
        if name in node.get("properties", {}) or name in node.get("required", []):
            required(node, name, wanted=edit.found.kind == "now-required")


def required(node: Any, name: str, *, wanted: bool) -> None:
    """Add a field to the required ones, or remove it from them."""
    names = node.get("required", [])
    if wanted and name not in names:
        if names:
            names.append(name)
            lay_out(names)
        else:
            node.insert(list(node).index("type") + 1 if "type" in node else 0, "required", to_yaml([name]))
    elif not wanted and name in names:
        names.remove(name)
        if not names:
            del node["required"]


def value_changed(edit: Edit) -> None:
    """Add a value to an enum, or remove it."""
    value, place = json.loads(edit.found.detail), edit.node.places[0]
    node = edit.files.at(place)
    if "const" in node:
        node.insert(list(node).index("const"), "enum", to_yaml([node["const"]]))
        del node["const"]
    values = node["enum"]
    if not edit.found.kind.endswith("added"):
        values.remove(value)
    elif value not in values:
        after = len(values) - (values[-1] is None)
        values.insert(after, to_yaml(value))
        lay_out(values)
    if len(values) == 1 and "null" not in node.get("type", "") and isinstance(values[0], str):
        node.insert(list(node).index("enum"), "const", values[0])
        del node["enum"]


def bound_changed(edit: Edit) -> None:
    """Set a bound to upstream's value."""
    word, node = edit.found.detail.split()[0], edit.files.at(edit.node.places[0])
    _set(node, word, edit.upstream(edit.node.places[1]))


def note_changed(edit: Edit) -> None:
    """Set an annotation to upstream's value, wherever the schema is used."""
    word = edit.found.detail.split()[0]
    for ours, place, theirs, at in edit.sites():
        target, _ = edit.files.followed(ours, place)
        value = _said(edit, theirs, at, word)
        node = target if word in target or word == "format" else ours
        if value is None and word not in node and "$ref" in ours:
            node = ours
        if word == "format" and "anyOf" in node:
            raise refused(place, "the format is that of one variant out of several")
        _set(node, word, {} if value is None else {word: value[0]})


def _said(edit: Edit, theirs: Any, at: Place, word: str) -> list[Any] | None:
    """Return the value of an annotation in a list, from the schema or what it refers to; None if it is absent."""
    if word in theirs and not (word == "deprecated" and theirs[word] is False):
        return [theirs[word]]
    for node, _ in objects_upstream(edit, theirs, at):
        if word in node:
            return [node[word]]
    return None


def deprecated_changed(edit: Edit) -> None:
    """Deprecate something where it is used, or undo that."""
    for ours, place, *_ in edit.sites():
        if edit.found.kind == "deprecated":
            ours["deprecated"] = True
        else:
            for node in (ours, edit.files.followed(ours, place)[0]):
                node.pop("deprecated", None)


def _set(node: Any, word: str, theirs: Any) -> None:
    """Set a keyword to upstream's value, or remove it; a new one is put next to similar ones."""
    if word not in theirs:
        node.pop(word, None)
    elif word in node:
        node[word] = to_yaml(theirs[word])
    else:
        after = [i for i, key in enumerate(node) if key not in ("properties", "items", "allOf")]
        node.insert(after[-1] + 1 if after else 0, word, to_yaml(theirs[word]))


def null_changed(edit: Edit) -> None:
    """Allow null where a schema is used, or stop allowing it."""
    wanted = edit.found.kind == "now-nullable"
    for ours, place, *_ in edit.sites():
        node = ours
        if not wanted:
            node = next((n for n in (ours, edit.files.followed(ours, place)[0]) if _takes_null(n)), ours)
        _nullable(node, wanted=wanted)


def _takes_null(node: Any) -> bool:
    return (
        "null" in node.get("type", []) or None in node.get("enum", []) or any(NULL in node.get(w, []) for w in BRANCHES)
    )


def _nullable(node: Any, *, wanted: bool) -> None:
    word = next((w for w in BRANCHES if w in node), None)
    if word is not None:
        if wanted:
            node[word].append(to_yaml(NULL))
            return
        node[word].remove(NULL)
        if len(node[word]) == 1 and "$ref" in node[word][0]:
            inner = node.pop(word)[0]
            node.insert(0, "$ref", inner["$ref"])
    elif "$ref" in node:
        index = list(node).index("$ref")
        reference = to_yaml({"$ref": node.pop("$ref")})
        node.insert(max(index, int("description" in node)), "anyOf", to_yaml([reference, NULL]))
    elif "type" in node:
        types = [node["type"]] if isinstance(node["type"], str) else list(node["type"])
        types = [*types, "null"] if wanted else [name for name in types if name != "null"]
        node["type"] = to_yaml(types if len(types) > 1 else types[0])
        if "const" in node and wanted:
            node["enum"] = to_yaml([node.pop("const")])
        if "enum" in node and wanted:
            node["enum"].append(None)
        elif None in node.get("enum", []):
            node["enum"].remove(None)


def redraft(edit: Edit) -> None:
    """Rewrite a schema, but keep its texts, its `x-` keywords and whatever did not change."""
    sites = edit.sites() if isinstance(edit.node.pair, SchemaPair) else []
    if not sites:
        ours, theirs = (get(p) for get, p in zip((edit.files.at, edit.upstream), edit.node.places, strict=True))
        sites = [(ours, edit.node.places[0], theirs, edit.node.places[1])]
    for ours, place, theirs, at in sites:
        whole = edit.files.component(place) is not None and place.pointer.count("/") == 1
        user = edit.user(place)
        edit.drafts.counterparts.pop(at, None)  # ours no longer matches it
        new = edit.drafts.body(theirs, at, user) if whole else edit.drafts.schema(theirs, at, user)
        new = to_yaml(new)
        for word in [word for word in ours if word not in new and word not in KEPT and not word.startswith("x-")]:
            del ours[word]
        for word in [word for word in new if word not in KEPT and ours.get(word) != new[word]]:
            ours[word] = new[word]


def opened_or_closed(edit: Edit) -> None:
    """Allow further fields, or forbid them."""
    place = edit.node.places[0]
    for node, _ in edit.files.objects(edit.files.at(place), place):
        if edit.found.kind == "closed":
            node["additionalProperties"] = False
            return
        if node.get("additionalProperties") is False:
            theirs = edit.upstream(edit.node.places[1]).get("additionalProperties", True)
            at = edit.node.places[1].child("additionalProperties")
            node["additionalProperties"] = to_yaml(
                theirs
                if isinstance(theirs, bool)
                else edit.drafts.schema(theirs, at, edit.user(place).of("value")) or True
            )


EDITS: dict[str, Callable[[Edit], None]] = {
    "optional-added": field_added,
    "required-added": field_added,
    "removed": field_removed,
    "unnamed": field_removed,
    "now-required": required_changed,
    "now-optional": required_changed,
    "value-added": value_changed,
    "value-removed": value_changed,
    "listed-value-removed": value_changed,
    "bound-narrowed": bound_changed,
    "bound-widened": bound_changed,
    "bound-undecided": bound_changed,
    "note-changed": note_changed,
    "deprecated": deprecated_changed,
    "undeprecated": deprecated_changed,
    "now-nullable": null_changed,
    "never-null": null_changed,
    "closed": opened_or_closed,
    "opened": opened_or_closed,
    "variant-added": variant_added,
    "variant-removed": variant_removed,
    **dict.fromkeys(("type-added", "type-removed", "type-changed", "type-widened", "type-narrowed"), redraft),
    **dict.fromkeys(("enum-opened", "enum-closed", "listing-added", "listing-removed"), redraft),
}
