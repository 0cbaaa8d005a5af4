"""Operations and root files at fault: one line with the JSON Pointer, what is wrong and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from codegen.__main__ import main
from tests.support.tiny import ROOT_FILE, describe, refusal

if TYPE_CHECKING:
    from pathlib import Path

PATHS = """
paths:
  /things/{id}:
    post:
      operationId: makeThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: &thing {content: {application/json: {schema: {$ref: 'schemas/things.yaml#/Thing'}}}}
      responses:
        '200': *thing
        '400': *thing
"""
POST = "/paths/~1things~1{id}/post"
BODY = "requestBody: &thing"
REST = "\n      x-rest:"
OTHER = f"{REST} &thing"
ID = "[{name: id, in: path, schema: {type: string}}]"
GET = f"    get: {{operationId: makeThing, parameters: {ID}, responses: {{'200': *thing}}}}"

# What stands in PATHS, what is put in its place, the pointer, and words of the fault and of the remedy.
CASES = {
    "no operationId": ("      operationId: makeThing\n", "", POST, "no operationId", "add one"),
    "an operationId that Python has": (
        "makeThing",
        "print",
        f"{POST}/operationId",
        "'print'",
        "rename",
    ),
    "a parameter twice": (
        "parameters: [",
        "parameters: [{name: id, in: path, schema: {type: string}}, ",
        POST,
        "differ",
        "declare each",
    ),
    "a parameter that may be absent": (
        "required: true",
        "required: false",
        f"{POST}/parameters/0/required",
        "required",
        "true",
    ),
    "an empty operationId": ("makeThing", "''", POST, "", ""),
    "an operationId with a hyphen": (
        "makeThing",
        "make-thing",
        f"{POST}/operationId",
        "'make-thing'",
        "rename",
    ),
    "a keyword as an operationId": (
        "makeThing",
        "import",
        f"{POST}/operationId",
        "'import'",
        "rename",
    ),
    "a keyword in capitals as an operationId": (
        "makeThing",
        "Import",
        f"{POST}/operationId",
        "mport'",
        "rename",
    ),
    "an operationId that the client uses": (
        "makeThing",
        "close",
        f"{POST}/operationId",
        "'close'",
        "rename",
    ),
    "an operationId that the client uses inside": (
        "makeThing",
        "_call",
        f"{POST}/operationId",
        "'_call'",
        "rename",
    ),
    "an operationId that stands twice": ("*thing\n", f"*thing\n{GET}\n", "", "makeThing", "rename"),
    "operationIds of one method": (
        "*thing\n",
        f"*thing\n{GET}\n".replace("makeT", "make_t"),
        "",
        "make_thing",
        "rename",
    ),
    "a typo in an operation": (
        "requestBody",
        "requestbody",
        f"{POST}/requestbody",
        "'requestbody'",
        "'requestBody'",
    ),
    "a typo in responses": ("responses", "respnoses", POST, "respnoses", "'responses'"),
    "a typo in a method": ("post:", "pots:", "/paths/~1things~1{id}/pots", "'pots'", "'post'"),
    "a method that is not generated": (
        "post:",
        "head:",
        "/paths/~1things~1{id}/head",
        "'head'",
        "post",
    ),
    "a typo in a parameter": (
        "required:",
        "requierd:",
        f"{POST}/parameters/0/requierd",
        "'requierd'",
        "'required'",
    ),
    "a path without a slash": ("/things/", "things/", "/paths/things~1{id}", "", ""),
    "a path left empty": (PATHS, "paths: {/things: }", "/paths/~1things", "", ""),
    "an operation left empty": (
        PATHS,
        "paths: {/things: {post: }}",
        "/paths/~1things/post",
        "",
        "",
    ),
    "an operation that is a word": (
        PATHS,
        "paths: {/things: {post: makeThing}}",
        "/paths/~1things/post",
        "",
        "",
    ),
    "a parameter not declared": (
        "{id}:",
        "{id}/{part}:",
        "/paths/~1things~1{id}~1{part}/post",
        "differ",
        "declare",
    ),
    "a parameter not in the path": (
        "things/{id}:",
        "things:",
        "/paths/~1things/post",
        "differ",
        "declare each",
    ),
    "a parameter of another name": ("name: id", "name: key", POST, "differ", "declare each"),
    "a parameter without a name": ("name: id, ", "", f"{POST}/parameters/0", "name", ""),
    "a parameter with a hyphen": (
        "name: id",
        "name: my-id",
        f"{POST}/parameters/0/name",
        "'my-id'",
        "rename",
    ),
    "a keyword as a parameter": (
        "name: id",
        "name: class",
        f"{POST}/parameters/0/name",
        "'class'",
        "rename",
    ),
    "a parameter of the path in the query": (
        "in: path",
        "in: query",
        POST,
        "differ",
        "declare each",
    ),
    "a parameter in a header": (
        "in: path",
        "in: header",
        f"{POST}/parameters/0/in",
        "'header'",
        "in: query",
    ),
    "a parameter that is a list": (
        "{type: string}",
        "{type: array}",
        f"{POST}/parameters/0/schema/type",
        "'array'",
        "string",
    ),
    "a parameter with items": (
        "{type: string}",
        "{type: string, items: {type: string}}",
        f"{POST}/parameters/0/schema/items",
        "shape",
        "one string",
    ),
    "a parameter that is a component": (
        "{type: string}",
        "{$ref: 'schemas/things.yaml#/Thing'}",
        f"{POST}/parameters/0/schema",
        "shape",
        "one string",
    ),
    "a parameter without a type": (
        "{type: string}",
        "{minLength: 1}",
        f"{POST}/parameters/0/schema",
        "no type",
        "type: string",
    ),
    "a parameter without a schema": (
        ", schema: {type: string}",
        "",
        f"{POST}/parameters/0",
        "lacks",
        "schema",
    ),
    "a default of another type": (
        "{type: string}",
        "{type: string, default: 1}",
        f"{POST}/parameters/0/schema/default",
        "1 is not a string",
        "type",
    ),
    "a value of an enum of another type": (
        "{type: string}",
        "{type: string, enum: [a, 1]}",
        f"{POST}/parameters/0/schema/enum/1",
        "1 is not a string",
        "type",
    ),
    "two parameters of one name": (
        "parameters: [",
        "parameters: [{name: id, in: query, schema: {type: string}}, ",
        POST,
        "'id'",
        "rename",
    ),
    "paging by a parameter that is not there": (
        "      responses:",
        "      x-paging: {offset: skip, limit: id, items: a, key: a}\n      responses:",
        f"{POST}/x-paging/offset",
        "'skip'",
        "x-paging",
    ),
    "paging without items": (
        "      responses:",
        "      x-paging: {offset: skip, limit: id, key: a}\n      responses:",
        f"{POST}/x-paging",
        "items",
        "add",
    ),
    "parameters in a mapping": (
        "parameters: [",
        f"parameters: {{a: b}}{REST} [",
        f"{POST}/parameters",
        "",
        "",
    ),
    "a parameter that is a word": (
        "parameters: [",
        f"parameters: [id]{REST} [",
        f"{POST}/parameters",
        "",
        "",
    ),
    "a body without JSON": (
        BODY,
        f"requestBody: {{content: {{text/plain: {{}}}}}}{OTHER}",
        f"{POST}/requestBody",
        "json",
        "$ref",
    ),
    "a body without a component": (
        BODY,
        f"requestBody: {{content: {{application/json: {{schema: {{type: string}}}}}}}}{OTHER}",
        f"{POST}/requestBody",
        "refers to a component",
        "$ref",
    ),
    "a body left empty": (BODY, f"requestBody: {OTHER}", f"{POST}/requestBody", "", ""),
    "an answer without a schema": (
        "'200': *thing",
        "'200': {description: Yes.}",
        f"{POST}/responses/200",
        "json",
        "$ref",
    ),
    "an error without a schema": (
        "'400': *thing",
        "'400': {description: No.}",
        f"{POST}/responses/400",
        "json",
        "$ref",
    ),
    "an answer left empty": ("'200': *thing", "'200': ", f"{POST}/responses/200", "", ""),
    "a component that is not there": (
        "#/Thing",
        "#/Thng",
        f"{POST}/requestBody/content/application~1json/schema/$ref",
        "leads nowhere",
        "",
    ),
    "no answer of success": (
        "'200'",
        "'404'",
        f"{POST}/responses",
        "0 answers of success",
        "exactly one",
    ),
    "two answers of success": (
        "'400'",
        "'201'",
        f"{POST}/responses",
        "2 answers of success",
        "exactly one",
    ),
    "a status without quotes": (
        "'200'",
        "200",
        f"{POST}/responses",
        "200 is not a string",
        "quote it: '200'",
    ),
    "a range of statuses": ("'400'", "4XX", f"{POST}/responses/4XX", "4XX", ""),
    "a default answer": ("'400'", "default", f"{POST}/responses/default", "default", ""),
    "a status of no meaning": ("'400'", "'999'", f"{POST}/responses/999", "999", ""),
    "responses in a list": ("responses:", f"responses: []{REST}", f"{POST}/responses", "", ""),
}
# The key of the root file, what it holds, the pointer, and words of the fault.
ROOTS: dict[str, tuple[str, Any, str, str]] = {
    "no servers": ("servers", [], "/servers", "no server"),
    "servers that are a word": ("servers", "http://localhost", "/servers", ""),
    "a server with a variable": (
        "servers",
        [{"url": "https://{host}.example.com"}],
        "/servers/0/url",
        "address",
    ),
    "OpenAPI 3.0": ("openapi", "3.0.3", "/openapi", "3.1"),
    "components in the root file": (
        "components",
        {"schemas": {}},
        "/components/schemas",
        "schemas",
    ),
    "a server without an address": ("servers", [{}], "/servers", "url"),
    "no info": ("info", None, "/info", ""),
    "no version": ("info", {"title": "Tiny"}, "/info", "version"),
    "a version that is a number": (
        "info",
        {"title": "Tiny", "version": 0.1},
        "/info/version",
        "0.1",
    ),
    "no title": ("info", {"version": "1"}, "/info", "title"),
    "paths in a list": ("paths", [], "/paths", ""),
    "paths left empty": ("paths", None, "/paths", ""),
    "a typo": ("path", {}, "/path", "path"),
}


def write(folder: Path, old: str = "", new: str = "") -> Path:
    """Write a description with PATHS, where `new` takes the place of the last `old`; return its root file."""
    assert old in PATHS
    before, _, after = PATHS.rpartition(old) if old else ("", "", PATHS)
    file = describe(folder, {"things": "Thing: {type: object, properties: {a: {type: string}}}"})
    root = yaml.safe_dump({key: value for key, value in ROOT_FILE.items() if key != "paths"})
    file.write_text(root + before + new + after, encoding="utf-8")
    return file


def test_the_operation_without_a_fault_is_generated(tmp_path: Path) -> None:
    assert main(["--openapi", str(write(tmp_path)), "--output", str(tmp_path / "out")]) == 0


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_an_operation_at_fault_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: tuple[str, str, str, str, str]
) -> None:
    old, new, pointer, problem, remedy = case
    told = refusal(write(tmp_path, old, new), tmp_path / "out", capsys)
    assert told.stands_at("openapi.yaml", pointer), told
    assert problem in told.problem
    assert remedy in told.remedy


@pytest.mark.parametrize("name", ["self", "body", "timeout", "headers", "on_response"])
def test_a_parameter_named_like_an_argument_of_every_method_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    thing = {"content": {"application/json": {"schema": {"$ref": "schemas/things.yaml#/Thing"}}}}
    operation = {
        "operationId": "putThing",
        "parameters": [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}}],
        "requestBody": thing,
        "responses": {"200": thing},
    }
    topics = {"things": {"Thing": {"type": "object", "properties": {}}}}
    description = describe(tmp_path, topics, paths={f"/{{{name}}}": {"put": operation}})
    told = refusal(description, tmp_path / "out", capsys)
    assert told.place == "openapi.yaml#/paths/~1{" + name + "}/put/parameters/0/name"
    assert name in told.problem
    assert "rename" in told.remedy


@pytest.mark.parametrize("case", ROOTS.values(), ids=ROOTS)
def test_a_root_file_at_fault_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: tuple[str, Any, str, str]
) -> None:
    key, value, pointer, problem = case
    topics = {"things": {"Thing": {"type": "object", "properties": {}}}}
    told = refusal(describe(tmp_path, topics, **{key: value}), tmp_path / "out", capsys)
    assert told.stands_at("openapi.yaml", pointer), told
    assert problem in told.problem
