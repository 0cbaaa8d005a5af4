"""A difference to adopt, and where it is in each description."""

from __future__ import annotations

import json
import re
from typing import Any

from attrs import frozen

from codegen.contract_diff.diff import Found, SchemaPair
from codegen.contract_diff.nodes import is_null
from codegen.description.errors import Place
from codegen.sync.drafts import NULL, Drafts, User
from codegen.sync.pairs import Node
from codegen.sync.topic_files import BRANCHES, TopicFiles, refused

KEPT = ("description", "title")


@frozen
class Edit:
    """A difference to adopt, and where it is in each description."""

    drafts: Drafts
    node: Node
    found: Found

    @property
    def files(self) -> TopicFiles:
        """Our files."""
        return self.drafts.files

    def sites(self) -> list[tuple[Any, Place, Any, Place]]:
        """Return our schema and theirs as written where the difference is used, with references not followed."""
        found = list[tuple[Any, Place, Any, Place]]()
        for parent, step in self.node.parents if isinstance(self.node.pair, SchemaPair) else []:
            if parent is None:
                places: Any = self.node.pair.at if isinstance(self.node.pair, SchemaPair) else ()
            else:
                places = [below(self, side, parent.places[side], step) for side in (0, 1)]
            found.append((self.files.at(places[0]), places[0], self.upstream(places[1]), places[1]))
        return found

    def upstream(self, place: Place) -> Any:
        """Return upstream's node at a place."""
        return self.drafts.upstream.follow(f"#{place.pointer}", Place(place.file))[0]

    def user(self, place: Place) -> User:
        """Return the user of a schema at one of our places, named after the component and the fields around it."""
        steps = [
            s for s in place.pointer.split("/")[1:] if s not in ("properties", *BRANCHES, "allOf") and not s.isdigit()
        ]
        if self.files.component(place) is None:  # in the root file, the first two steps are `paths` and a path
            steps = steps[2:]
        return User(place.file, steps[0] if steps else "Body").of(*steps[1:])


def below(edit: Edit, side: int, place: Place, step: str) -> Place:
    """Return the place to which the step of a difference leads from an object or a list."""
    name = name_of(step)
    if side == 0:
        objects = list(edit.files.objects(edit.files.at(place), place))
    else:
        objects = list(objects_upstream(edit, edit.upstream(place), place))
    for node, at in objects:
        if name is None and (word := "items" if step == "[]" else "additionalProperties") in node:
            return at.child(word)
        if name is not None and name in node.get("properties", {}):
            return at.child("properties", name)
    raise refused(place, f"{step} is not where it was expected")


def name_of(step: str) -> str | None:
    """Return the name of the field that a step leads to."""
    found = re.fullmatch(r'\.([\w$/^-]+)|\[("[^\n]*")\]', step)
    return None if found is None else found[1] or json.loads(found[2])


def objects_upstream(edit: Edit, node: Any, place: Place) -> list[tuple[Any, Place]]:
    """Return the objects that one of upstream's nodes is composed of."""
    while "$ref" in node:
        node, place = edit.drafts.upstream.follow(node["$ref"], place)
    found = [(node, place)]
    for word in ("allOf", *BRANCHES):
        for index, part in enumerate(node.get(word, [])):
            if part != NULL and not is_null(part) and (word == "allOf" or len(node[word]) <= 2):
                found += objects_upstream(edit, part, place.child(word, index))
    return found
