"""Adopts statuses and parameters of an operation that were added, removed or changed."""

from __future__ import annotations

from typing import Any

from codegen.contract_diff.compare import Change
from codegen.contract_diff.operations import Located
from codegen.description.errors import Place
from codegen.description.supported import check_grammar
from codegen.sync.drafts import TODO, Drafts, User, pascal
from codegen.sync.topic_files import refused, to_yaml

JSON = "application/json"


def apply_to_operation(drafts: Drafts, change: Change, own: Located) -> None:
    """Adopt a change of an operation itself, not of its schemas.

    Raises:
        CodegenError: the change cannot be adopted.
    """
    node = drafts.files.at(own.place)
    if change.what == "status":
        _status(drafts, change, own, node["responses"])
    elif change.what == "parameter":
        _parameter(drafts, change, own, node)
    else:
        raise refused(own.place, f"{change.what} {change.action}")


def _status(drafts: Drafts, change: Change, own: Located, responses: Any) -> None:
    if change.new is None:
        del responses[change.place]
        return
    theirs, at = _theirs(drafts, change.new)
    like = [r["content"][JSON]["schema"]["$ref"] for s, r in responses.items() if s[0] == change.place[0]]
    topic = drafts.files.target(like[-1], own.place.file)[1].file if like else [*drafts.files.data][-1]
    user = User(topic, pascal(own.name) + change.place)
    answer: dict[str, Any] = {"description": f"{TODO}{change.place} of {own.name}"}
    if JSON in theirs.get("content", {}):
        place = at.child("content", JSON, "schema")
        found = drafts.schema(theirs["content"][JSON]["schema"], place, user)
        if "$ref" in found:
            name = drafts.files.target(found["$ref"], topic)[0]
            found = {"$ref": drafts.files.reference(name, own.place.file)}
        answer["content"] = {JSON: {"schema": found}}
    check_grammar({change.place: answer}, "responses", own.place.child("responses"))
    responses[change.place] = to_yaml(answer)
    for status in sorted(responses):  # in the order of the others
        responses.move_to_end(status)


def _parameter(drafts: Drafts, change: Change, own: Located, node: Any) -> None:
    parameters = node.setdefault("parameters", to_yaml([]))
    place, _, name = change.place.partition(" ")
    known = [p for p in parameters if (p.get("in"), p.get("name")) == (place, name)]
    if change.new is None:
        parameters.remove(known[0])
        return
    theirs, at = _theirs(drafts, change.new)
    required = {"required": True} if theirs.get("required") is True else {}
    if known:
        known[0].pop("required", None)
        known[0].update(required)
        return
    schema = drafts.schema(
        theirs.get("schema", {}),
        at.child("schema"),
        User(own.place.file, pascal(own.name)).of(name),
    )
    text = {"description": f"{TODO}{name} of {own.name}"}
    new = {"name": name, "in": place, **required, **text, "schema": schema}
    check_grammar(new, "parameter", own.place.child("parameters"))
    parameters.append(to_yaml(new))


def _theirs(drafts: Drafts, place: Place) -> tuple[Any, Place]:
    return drafts.upstream.follow(f"#{place.pointer}", Place(place.file))
