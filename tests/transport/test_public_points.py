"""The transport is built on what urllib3 and http.client publish: a new release may rename the rest."""

from __future__ import annotations

import ast
import http.client
import importlib
import io
import logging
import re
import reprlib
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
import urllib3

import openrouter_presets as orp
from tests.support.ends import BODY, KEY, RESET, Origin, answer
from tests.support.pythons import dependencies

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "codegen/runtime/_transport").glob("*.py"))
# All that is used of them, by where it is found.
USED = {
    "http.client:HTTPResponse": "begin close headers status version",
    "http.client:HTTPConnection": "debuglevel response_class send",
    "urllib3": "BaseHTTPResponse HTTPHeaderDict PoolManager ProxyManager Retry Timeout",
    "urllib3.connection:HTTPConnection": "close connect getresponse host is_connected request send",
    "urllib3.connectionpool:HTTPConnectionPool": "ConnectionCls close urlopen",
    "urllib3.connectionpool:HTTPSConnectionPool": "ConnectionCls close urlopen",
    "urllib3:PoolManager": "clear connection_from_url proxy urlopen",
    "urllib3:HTTPResponse": "close headers read1 release_conn",
    "urllib3.exceptions": "ClosedPoolError EmptyPoolError HTTPError",
}
LOOK = """
import importlib, sys
for where, names in eval(sys.argv[1]).items():
    module, _, name = where.partition(":")
    found = importlib.import_module(module)
    found = getattr(found, name) if name else found
    if name.endswith("HTTPResponse"):
        found = found(type("Socket", (), {"makefile": lambda *_: None})()) if module[0] == "h" else found()
    print(*(f"{where}.{name}" for name in names.split() if not hasattr(found, name)), end="")
manager = importlib.import_module("urllib3").PoolManager()
print(*(name for name in ("pools", "pool_classes_by_scheme") if not hasattr(manager, name)), end="")
"""


@pytest.mark.parametrize("which", ["lowest", "newest"])
def test_all_that_is_used_is_there(which: str) -> None:
    version = "{}.{}".format(*sys.version_info)
    done = subprocess.run(
        [sys.executable, "-S", "-c", LOOK, repr(USED)],
        env={"PYTHONPATH": str(dependencies(version, which))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def private_attributes(source: str) -> set[str]:
    """Return the names with one underscore that a module reads and does not define."""
    tree = ast.parse(source)
    read = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return {name for name in read if name.startswith("_") and not name.endswith("__")}


def test_no_private_name_is_used_and_no_class_is_exchanged() -> None:
    texts = [path.read_text(encoding="utf-8") for path in SOURCES]
    own = set(re.findall(r"(?:def |self\.|^    )(_\w+)\b(?=\(|: | = |, )", "\n".join(texts), re.MULTILINE))
    used = set().union(*map(private_attributes, texts))
    foreign = {
        name
        for cls in (urllib3.HTTPConnectionPool, urllib3.connection.HTTPConnection)
        for base in (cls, http.client.HTTPResponse, urllib3.PoolManager)
        for name in dir(base)
        if name.startswith("_") and not name.endswith("__")
    }
    assert used <= own
    assert not used & foreign
    assert "__class__ =" not in "\n".join(texts)


PRIVATE = sorted(
    {
        (module, name)
        for module in ("urllib3.connectionpool", "urllib3.connection")
        for name in re.findall(r"def (_[a-z]\w+)", Path(importlib.import_module(module).__file__ or "").read_text())
        if name != "_normalize_host"  # which is imported, and then missing at once
    }
)
RENAMED = """
import importlib, inspect, re, sys
where, name, url, key = sys.argv[1:]
import urllib3, urllib3.connection as connection, urllib3.connectionpool as pools
for module in (connection, pools):  # the second has the classes of the first
    text = re.sub(rf"\\b{name}\\b", name + "_renamed", inspect.getsource(module))
    if module.__name__ == where or module is pools:
        run = text if module.__name__ == where else inspect.getsource(module)
        eval(compile(run, module.__file__, "exec"), module.__dict__)
import urllib3.poolmanager as manager
for scheme, cls in (("http", pools.HTTPConnectionPool), ("https", pools.HTTPSConnectionPool)):
    manager.pool_classes_by_scheme[scheme] = cls
from openrouter_presets import Client, PresetsError
body = {"model": "m", "messages": []}
try:
    Client(key, base_url=url, timeout=5, read_timeout=1).create_presets_messages("s", body)
except PresetsError as error:
    print(type(error).__name__, error.effect, end="")
"""


@pytest.mark.slow
@pytest.mark.parametrize(("module", "name"), PRIVATE)
def test_a_private_name_that_is_renamed_makes_no_call_go_out_twice(module: str, name: str) -> None:
    with Origin(RESET) as origin:
        run = [sys.executable, "-c", RENAMED, module, name, origin.url, KEY]
        done = subprocess.run(run, capture_output=True, text=True, check=False, timeout=30)
        assert origin.connections <= 1
    assert done.stdout == "DeliveryUnknown unknown", done.stderr


def test_a_connection_that_does_not_say_what_it_sent_has_sent() -> None:
    class Silent(urllib3.HTTPConnectionPool):
        def urlopen(self, *_: Any, **__: Any) -> Any:
            raise ConnectionResetError("who knows")

    pool = urllib3.PoolManager()
    pool.pool_classes_by_scheme = {"http": Silent}
    with (
        orp.Client(KEY, base_url="http://127.0.0.1:9", pool=pool) as client,
        pytest.raises(orp.DeliveryUnknown) as caught,
    ):
        client.create_presets_messages("s", BODY)
    assert caught.value.effect == "unknown"


def test_the_debug_switch_of_http_client_does_not_print_the_key(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    printed = io.StringIO()
    with Origin() as origin, redirect_stdout(printed), orp.Client(KEY, base_url=origin.url) as one:
        one.create_presets_messages("s", BODY)
    assert KEY not in printed.getvalue()


def test_a_part_of_the_key_that_a_tool_takes_for_a_short_text_is_hidden_too() -> None:
    request = orp.build_request(
        orp.client.CREATE_PRESETS_MESSAGES,
        {"slug": "s"},
        BODY,
        api_key=KEY,
        base_url="https://a.test",
    )
    shown = request.headers["Authorization"]
    assert KEY[:20] not in f"{shown[:40]!r} {reprlib.repr(shown)} {shown[8]!r}"


def test_an_interrupt_as_a_connection_goes_back_stays_one(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    release, times = urllib3.HTTPResponse.release_conn, list[int]()

    def interrupted(response: urllib3.HTTPResponse) -> None:
        times.append(1)
        release(response)
        if len(times) == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(urllib3.HTTPResponse, "release_conn", interrupted)
    with (
        caplog.at_level(logging.DEBUG),
        Origin() as origin,
        orp.Client(KEY, base_url=origin.url) as client,
    ):
        with pytest.raises(KeyboardInterrupt):
            client.create_presets_messages("s", BODY)
        assert not client._under_way
        assert client.create_presets_messages("s", BODY).data.slug == "reviewer"
        assert origin.connections == 2
    assert KEY not in caplog.text


@pytest.mark.parametrize(
    ("reply", "sent"),
    [
        (RESET, 2),
        (b"", 2),
        (answer(200, b'{"data":')[:-4], 2),
        (answer(200, b'{"data": []}'), 1),
        *((answer(status, b"{}"), 2) for status in (408, 429, 500, 502, 503, 504)),
        *((answer(status, b"{}"), 1) for status in (400, 401, 403, 404, 501, 505)),
    ],
)
def test_a_read_has_no_effect_and_is_sent_again_where_it_may_come_to_something(reply: bytes, sent: int) -> None:
    with (
        Origin(reply) as origin,
        orp.Client(KEY, base_url=origin.url, retries=orp.Retries(1, 0)) as one,
    ):
        with pytest.raises(orp.PresetsError) as caught:
            one.get_preset("s")
        assert origin.connections == sent
    assert caught.value.effect == "none"
