"""The vectors, run through the public names of the package: a model for the runner of a port."""

from __future__ import annotations

import base64
import json
import math
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets import client as operations
from openrouter_presets.emulator import emulate
from tests.support.emulation import stored
from tests.support.ends import Origin, Recorder, answer, read_request

FOLDER = Path(__file__).parents[1] / "vectors"
IDS = [path.relative_to(FOLDER).with_suffix("").as_posix() for path in sorted(FOLDER.glob("*/*.json"))]
# Ids of vectors that are known to fail, each with the reason; one that passes is a failure, too.
EXPECTED_FAILURES: dict[str, str] = {}
CREATE = "create_presets_messages"
SLUG, BODY = (
    "code-reviewer",
    {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]},
)
ARGUMENTS: dict[str, dict[str, Any]] = {
    CREATE: {"slug": SLUG, "body": BODY},
    "get_preset": {"slug": SLUG},
    "list_presets": {},
    "list_preset_versions": {"slug": SLUG},
    "get_preset_version": {"slug": SLUG, "version": 1},
}


def ended(make: Callable[[], Any]) -> Any:
    try:
        return make()
    except orp.PresetsError as error:
        return error


def call(client: dict[str, Any], operation: str = CREATE, **given: Any) -> Any:
    with orp.Client(**client) as made:
        return getattr(made, operation)(**ARGUMENTS[operation] | given)


def same(one: object, other: object) -> bool:
    """Whether two values are the same JSON; 1 is not 1.0."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def exact(text: str | bytes) -> Any:
    """Return JSON to compare: an integer by its digits, and of an object that names a member twice all of them."""

    def members(pairs: list[tuple[str, Any]]) -> Any:
        found = dict(pairs)
        return found if len(found) == len(pairs) else ["members", pairs]

    return json.loads(text, object_pairs_hook=members, parse_int=lambda digits: ["integer", digits])


def as_told(issues: Any) -> list[dict[str, str]]:
    return [{"pointer": issue.pointer, "kind": issue.kind, "keyword": issue.keyword} for issue in issues]


def check_end(found: Any, vector: dict[str, Any]) -> None:
    error = found if isinstance(found, orp.PresetsError) else None
    assert (error and type(error).__name__, error and error.effect) == (
        vector["error"],
        vector["effect"],
    )
    assert getattr(error, "status", None if error else 200) == vector["status"]


def run_requests(vector: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    pool, environment = Recorder(), vector.get("environment", {})
    monkeypatch.setattr("os.environ", environment)
    client, operation = (
        {"retries": 0, **vector["client"], "pool": pool},
        vector.get("operation", CREATE),
    )
    error = ended(lambda: call(client, operation, **vector["call"]))
    key = vector["client"].get("api_key") or environment.get("OPENROUTER_API_KEY")
    assert not key or key not in str(error)
    if "error" in vector:
        expected = vector["error"]
        assert (type(error).__name__, error.effect, pool.requests) == (
            expected["name"],
            expected["effect"],
            [],
        )
        assert expected.get("argument", "") in str(error)
        assert as_told(getattr(error, "issues", [])) == expected.get("issues", [])
        return
    expected, ((method, url, headers, body),) = vector["request"], pool.requests
    sent = {name.lower(): value for name, value in headers.items()}
    assert (method, url, len(headers)) == (expected["method"], expected["url"], len(sent))
    assert {name: sent[name.lower()] for name in expected["headers"]} == expected["headers"]
    assert sent.keys().isdisjoint(name.lower() for name in expected["absent"])
    if "body" in expected:
        assert same(json.loads(body.decode("utf-8")), expected["body"])
    else:
        assert body is None
    assert key not in f"{url} {sent | {'authorization': ''}} {body!r}"


def on_the_wire(response: dict[str, Any]) -> bytes:
    if "closed" in response:
        return b""
    body = base64.b64decode(response["body_base64"]) if "body_base64" in response else response["body"].encode()
    lines = [f"{name}: {value}" for name, value in response["headers"].items()]
    if "chunked" not in response:
        return answer(response["status"], body, *lines, length=len(body) + response.get("cut_off", False))
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n" * ("cut_off" not in response)
    whole = answer(response["status"], chunks, "Transfer-Encoding: chunked", *lines)
    return whole.replace(b"Content-Length: %d\r\n" % len(chunks), b"", 1)


def run_responses(vector: dict[str, Any], _: object) -> None:
    response, expected = vector["response"], dict(vector.get("error", {}))
    client = {"api_key": "sk-or-v1-any-other", "retries": 0, **vector.get("client", {})}
    operation = vector.get("operation", CREATE)
    with Origin(on_the_wire(response)) as origin:
        found = ended(lambda: call({**client, "base_url": origin.url}, operation))
    if "result" in vector:
        assert same(orp.unstructure(found), vector["result"])
        return
    assert type(found).__name__ == expected.pop("name")
    assert expected.pop("mentions", "") in str(found)
    assert client["api_key"] not in f"{found} {vars(found)}"
    assert {name: getattr(found, name) for name in expected} == expected
    if "body" in response and "cut_off" not in response:
        body = response["body"].replace(client["api_key"], "<key>").encode()
        assert found.body == body[: client.get("max_response")]


def delayed(response: dict[str, Any]) -> bytes:
    time.sleep(response.get("delay", 0))
    return on_the_wire(response)


def run_calls(vector: dict[str, Any], _: object) -> None:
    replies = map(delayed, vector["responses"])
    with Origin(lambda _: next(replies)) as origin:
        base_url = origin.url if vector["responses"] else "http://127.0.0.1:1"  # where nothing listens
        client = {
            "api_key": "a-key",
            "base_url": base_url,
            "retries": orp.Retries(**vector["retries"]),
        }
        client |= {"timeout": vector["timeout"]} if "timeout" in vector else {}
        start = time.monotonic()
        check_end(ended(lambda: call(client, vector.get("operation", CREATE), headers=vector.get("headers"))), vector)
        assert vector.get("at_least", 0) <= time.monotonic() - start <= vector.get("at_most", math.inf)
        assert origin.connections == vector["sent"]
        requests = [read_request(origin.received()) for _ in range(vector["sent"])]
        assert len({body for _, _, body in requests}) <= 1
        absent = {name.lower() for name in vector.get("absent", [])}
        assert not any(absent & {name for name, _ in headers} for _, headers, _ in requests)


def run_retry(vector: dict[str, Any], _: object) -> None:
    kind = {"NotSent": orp.NotSent, "DeliveryUnknown": orp.DeliveryUnknown}.get(vector.get("error", ""))
    response = vector.get("status", 200), vector.get("headers", {}), b""
    is_safe = "safe" in vector
    operation = operations.GET_PRESET if is_safe else operations.CREATE_PRESETS_MESSAGES
    error = kind("a cause") if kind else ended(lambda: orp.read_response(operation, *response))
    assert type(error).__name__ == vector.get("error", type(error).__name__)
    retries, remaining = orp.Retries(**vector["retries"]), vector["remaining"]
    given = {"jitter": vector["jitter"], "remaining": math.inf if remaining is None else remaining}
    found = orp.retry_delay(error, vector["attempt"], retries, safe=is_safe, **given)
    assert found == vector["wait"]


def run_paging(vector: dict[str, Any], _: object) -> None:
    pages = [
        {"data": [id_ and {"id": id_} for id_ in page["ids"]], "total_count": page["total_count"]}
        for page in vector["pages"]
    ]
    asked: list[bytes] = []  # in the order in which requests came, whatever connection ends first

    def reply(request: bytes) -> bytes:
        asked.append(request)
        return answer(200, json.dumps(pages[len(asked) - 1]).encode())

    slug = [SLUG] if vector["operation"] == "iter_preset_versions" else []
    with (
        Origin(reply) as origin,
        orp.Client("a-key", base_url=origin.url, retries=0) as client,
    ):
        items = list(getattr(client, vector["operation"])(*slug))
    lines = [read_request(request)[0] for request in asked]
    assert [item.id for item in items] == vector["ids"]
    queries = [f"?offset={page['offset']}&limit=100" for page in vector["pages"]]
    assert [line.endswith(query) for query, line in zip(queries, lines, strict=True)] == [True] * len(pages)
    assert origin.connections == len(pages)


def _carried(text: str, model: Any) -> bytes:
    return orp.dumps(orp.loads(text, model))


def run_roundtrip(vector: dict[str, Any], _: object) -> None:
    model = getattr(orp.models, vector["schema"])
    if "malformed" in vector:
        assert isinstance(ended(lambda: orp.loads(vector["json"], model)), orp.StructureError)
        return
    found = ended(partial(_carried, vector["json"], model))
    if "refused" in vector:
        assert [fault.pointer for fault in found.faults] == vector["refused"]
    else:
        assert same(exact(found), exact(vector["json"]))


def run_components(vector: dict[str, Any], _: object) -> None:
    model = getattr(orp.models, vector["schema"])
    for case in vector["cases"]:
        value = json.loads(case["json"])
        found = ended(partial(_carried, case["json"], model))
        if case["refused"]:
            assert [fault.pointer for fault in found.faults] == case["refused"], case
        else:
            assert same(exact(found), exact(case["json"])), case
        issues = orp.iter_issues(value, vector["schema"])
        assert as_told(issues) == case["issues"], case
        assert orp.is_valid(value, vector["schema"]) is not bool(case["issues"]), case


def run_same(vector: dict[str, Any], _: object) -> None:
    assert same(exact(vector["one"]), exact(vector["other"])) is vector["same"]


def run_validation(vector: dict[str, Any], _: object) -> None:
    arguments = vector["instance"], vector["schema"]
    assert as_told(orp.iter_issues(*arguments, strict=vector["strict"])) == vector["issues"]
    is_refused = any(issue["kind"] != "ignored" for issue in vector["issues"])
    assert orp.is_valid(*arguments, strict=vector["strict"]) is not is_refused


def run_emulator(vector: dict[str, Any], _: object) -> None:
    headers, timeout = {"X-Emulate": vector["x_emulate"]}, vector.get("timeout", 20)
    with emulate() as emulator:
        client = {
            "api_key": emulator.key,
            "base_url": emulator.url,
            "retries": 0,
            "timeout": timeout,
        }
        found = ended(lambda: call(client, headers=headers))
        check_end(found, vector)
        assert getattr(found, "retry_after", None) == vector.get("retry_after")
        assert stored(emulator, "code-reviewer", tries=2000 if vector["created"] else 1) is vector["created"]


@pytest.mark.parametrize("name", IDS)
def test_the_package_does_what_the_vector_says(name: str, request: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    if name in EXPECTED_FAILURES:
        request.applymarker(pytest.mark.xfail(reason=EXPECTED_FAILURES[name], strict=True))
    run: Callable[..., None] = globals()[f"run_{name.partition('/')[0]}"]
    run(json.loads((FOLDER / f"{name}.json").read_bytes()), monkeypatch)
