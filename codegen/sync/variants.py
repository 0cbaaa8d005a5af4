"""Edits our topic files for variants of unions that were added or removed."""

from __future__ import annotations

from typing import Any

from codegen.description.errors import Place
from codegen.sync.drafts import NULL, TODO, User
from codegen.sync.places import KEPT, Edit
from codegen.sync.topic_files import BRANCHES, nodes_with, refused, to_yaml


def variant_added(edit: Edit) -> None:
    """Add a variant to a union; a schema that is not a union becomes one."""
    theirs, at = edit.upstream(edit.found.new), edit.found.new
    for ours, place, *_ in edit.sites():
        node, where = edit.files.followed(ours, place)
        word = next((w for w in BRANCHES if w in node), None)
        if word is None:
            node, where, word = _as_union(edit, ours, place)
        user = User(where.file, edit.user(where).name).of(edit.drafts.tag_word(theirs, at))
        new = edit.drafts.schema(*_named(theirs, at), user)
        if new in node[word]:
            continue
        variants = node[word]
        variants.insert(len(variants) - (variants[-1] == NULL), to_yaml(new))
        _map_tags(edit, node, word, where)


def _named(node: Any, at: Place) -> tuple[Any, Place]:
    """Return a reference to a component of upstream, so that its name is known."""
    if at.pointer.startswith("/components/schemas/") and at.pointer.count("/") == 3:
        return {"$ref": f"#{at.pointer}"}, Place(at.file)
    return node, at


def _map_tags(edit: Edit, node: Any, word: str, where: Place) -> None:
    """Make the discriminator map each tag value to its variant."""
    declared = node.get("discriminator")
    if declared is not None:
        known, mapping = (
            declared.setdefault("mapping", to_yaml({})),
            edit.drafts.mapping(node[word], declared["propertyName"], where.file),
        )
        for tag in [tag for tag in known if tag not in mapping]:
            del known[tag]
        for tag in mapping:
            if known.get(tag) != mapping[tag]:
                known[tag] = mapping[tag]


def _as_union(edit: Edit, ours: Any, place: Place) -> tuple[Any, Place, str]:
    """Turn a schema into a reference to a new union component, which so far has only that schema."""
    user = edit.user(place)
    inner = to_yaml({w: v for w, v in ours.items() if w not in KEPT and not w.startswith("x-")})
    variants = list(inner["anyOf"]) if [*inner] == ["anyOf"] else [inner]
    if place.pointer.count("/") == 1:
        raise refused(place, "this would turn a component into a union")
    name = edit.drafts.free_name([user.name, user.name + "Value"], place)
    file = place.file
    edit.files.data[file][name] = to_yaml({"description": f"{TODO}{name}", "anyOf": variants})
    edit.drafts.created[f"{place} as a union"] = Place(file).child(name)
    for word in [*inner]:
        del ours[word]
    ours.insert(0, "$ref", edit.files.reference(name, file))
    return edit.files.data[file][name], Place(file).child(name), "anyOf"


def variant_removed(edit: Edit) -> None:
    """Take a variant out of its union."""
    for ours, place, *_ in edit.sites():
        node, where = edit.files.followed(ours, place)
        word = next((w for w in BRANCHES if w in node), None)
        index = _index(edit, node, where, word) if word else None
        if word is None or index is None:
            continue
        del node[word][index]
        _map_tags(edit, node, word, where)
        if len(node[word]) == 1 and "$ref" in node[word][0]:
            _collapse(edit, node, where, word)


def _index(edit: Edit, node: Any, where: Place, word: str) -> int | None:
    """Return the index of the branch of a union that leads to the removed variant."""
    for index, branch in enumerate(node[word]):
        at = where.child(word, index)
        places = {
            at,
            *([edit.files.target(branch["$ref"], where.file)[1]] if "$ref" in branch else []),
        }
        if edit.found.old in places:
            return index
    return None


def _collapse(edit: Edit, node: Any, where: Place, word: str) -> None:
    """Make every reference to a union of one variant refer to the variant itself."""
    only = edit.files.target(node[word][0]["$ref"], where.file)[0]
    name = edit.files.component(where)
    for file in edit.files.data:
        for user in nodes_with(edit.files.data[file], "$ref"):
            if edit.files.target(user["$ref"], file)[0] == name:
                user["$ref"] = edit.files.reference(only, file)
