"""Proxies: read from the environment by the standard library, shown neither the key nor, to anyone, their password."""

from __future__ import annotations

import base64
import logging
import os
import socket
import traceback
from pathlib import Path
from typing import Any

import pytest
import urllib3

import openrouter_presets as orp
from tests.support.certificates import authority, server_context
from tests.support.ends import BODY, KEY, Origin, Proxy, answer

PASSWORD = "p@ss:wörd/42"
LOGIN = "us%65r:p%40ss%3Aw%C3%B6rd%2F42"
BASIC = base64.b64encode(f"user:{PASSWORD}".encode()).decode()
P = "127.0.0.1:3128"


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


def proxy_of(base_url: str) -> str | None:
    with orp.Client(KEY, base_url=base_url) as client:
        return client._pool.proxy and client._pool.proxy.url


# The standard library reads the environment: its rules, and not those of curl.
@pytest.mark.parametrize(
    ("environment", "proxied"),
    [
        ({}, False),
        ({"HTTPS_PROXY": P}, True),
        ({"HTTPS_PROXY": f"http://{P}"}, True),
        ({"https_proxy": P, "HTTPS_PROXY": "other:1"}, True),
        ({"https_proxy": "", "HTTPS_PROXY": P}, False),
        ({"ALL_PROXY": P}, True),
        ({"all_proxy": P, "ALL_PROXY": "other:1"}, True),
        ({"ALL_PROXY": "other:1", "HTTPS_PROXY": P}, True),
        ({"HTTP_PROXY": P, "http_proxy": P}, False),
        ({"HTTPS_PROXY": P, "NO_PROXY": "a.test"}, False),
        ({"HTTPS_PROXY": P, "NO_PROXY": "test"}, False),
        ({"HTTPS_PROXY": P, "NO_PROXY": ".test"}, False),
        ({"HTTPS_PROXY": P, "NO_PROXY": "A.TEST"}, False),
        ({"HTTPS_PROXY": P, "NO_PROXY": "a.test."}, True),
        ({"HTTPS_PROXY": P, "NO_PROXY": "b.test, a.test"}, False),
        ({"HTTPS_PROXY": P, "NO_PROXY": "b.test a.test"}, True),
        ({"HTTPS_PROXY": P, "NO_PROXY": "*"}, False),
        ({"HTTPS_PROXY": P, "NO_PROXY": "*,b.test"}, True),
        ({"HTTPS_PROXY": P, "NO_PROXY": "*.test"}, True),
        ({"HTTPS_PROXY": P, "NO_PROXY": "a.test:1"}, False),
        ({"HTTPS_PROXY": P, "NO_PROXY": "st"}, True),
        ({"HTTPS_PROXY": P, "NO_PROXY": "b.a.test"}, True),
        ({"HTTPS_PROXY": P, "NO_PROXY": "10.0.0.0/8"}, True),
        ({"HTTPS_PROXY": P, "NO_PROXY": "a.test", "no_proxy": "b.test"}, True),
        ({"HTTPS_PROXY": P, "NO_PROXY": "a.test", "no_proxy": ""}, True),
    ],
)
def test_names_go_through_the_proxy_as_the_standard_library_reads_it(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], proxied: Any
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_of("https://a.test:1/v1") == (f"http://{P}" if proxied else None)


@pytest.mark.parametrize(
    ("host", "listed", "proxied"),
    [
        ("10.1.2.3", "10.1.2.3", False),
        ("10.1.2.3", "*", False),
        ("10.1.2.3", "10.0.0.0/8", True),
        ("10.1.2.3", "11.0.0.0", True),
        ("[fd00::1]", "[fd00::1]", False),
        ("[fd00::1]", "fe80::1", True),
    ],
)
def test_an_address_goes_through_the_proxy_unless_it_is_listed(
    monkeypatch: pytest.MonkeyPatch, host: str, listed: str, proxied: Any
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", P)
    monkeypatch.setenv("NO_PROXY", listed)
    assert (proxy_of(f"https://{host}/v1") is not None) is proxied


@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"])
def test_this_machine_is_reached_without_a_proxy(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, P)
    assert proxy_of("http://127.0.0.1:8080") is None


@pytest.mark.parametrize("login", [LOGIN, "", "us%65r", ":p%40ss"])
def test_a_proxy_is_shown_its_login_and_not_the_key(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, login: str
) -> None:
    expected = {LOGIN: BASIC, "": "", "us%65r": "dXNlcjo=", ":p%40ss": "OnBAc3M="}[login]
    bundle = tmp_path / "authority.pem"
    authority().cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    with Origin(tls=server_context("api.test")) as origin, Proxy(origin.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"{login}{'@' if login else ''}127.0.0.1:{proxy.port}")
        with orp.Client(KEY, base_url="https://api.test:1/v1", timeout=10) as client:
            assert client.create_presets_messages("reviewer", BODY).data.slug == "reviewer"
        received = origin.received()
    seen = bytes(proxy.log)
    assert seen.startswith(b"CONNECT api.test:1 HTTP/1.")
    assert len(seen) > 1000, "the proxy also logs what goes through the tunnel"
    assert (f"Proxy-Authorization: Basic {expected}\r\n".encode() in seen) is bool(login)
    assert KEY.encode() not in seen
    assert f"\r\nAuthorization: Bearer {KEY}\r\n".encode() in received
    assert b"proxy-authorization" not in received.lower()


def told_of(error: BaseException) -> str:
    return f"{error!r} {''.join(traceback.format_exception(error))}"


@pytest.mark.parametrize(
    "address",
    [
        "socks5://{login}@127.0.0.1:1080",
        "socks://{login}@127.0.0.1:1080",
        "ftp://{login}@127.0.0.1:21",
        "http://{login}@127.0.0.1:99999",
        "http://{login}@127.0.0.1:port",
        "http://{login}@[::1",
        "http://{login}@",
        "{login}@:3128",
    ],
)
def test_a_proxy_that_cannot_be_used_is_one_clear_error(
    monkeypatch: pytest.MonkeyPatch, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address.format(login=LOGIN))
    with (
        caplog.at_level(logging.DEBUG),
        pytest.raises(orp.InvalidArgument, match="HTTPS_PROXY") as caught,
    ):
        orp.Client(KEY, base_url="https://api.test")
    shown = told_of(caught.value) + caplog.text
    assert not [part for part in (LOGIN, PASSWORD, BASIC, "p%40ss", "3Aw") if part in shown]


@pytest.mark.parametrize("refusal", [None, answer(407), b"no HTTP at all\r\n\r\n"], ids=["gone", "407", "garbage"])
def test_a_proxy_that_does_not_connect_leaves_its_password_out(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, refusal: bytes | None
) -> None:
    with Proxy(0, refusal=refusal) as proxy, socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        port = proxy.port if refusal else unheard.getsockname()[1]
        monkeypatch.setenv("HTTPS_PROXY", f"http://{LOGIN}@127.0.0.1:{port}")
        with (
            caplog.at_level(logging.DEBUG),
            orp.Client(KEY, base_url="https://api.test:1/v1", timeout=10, retries=0) as client,
            pytest.raises(orp.NotSent) as caught,
        ):
            client.create_presets_messages("reviewer", BODY)
        shown = told_of(caught.value) + caplog.text + repr(vars(client)) + repr(vars(client._pool))
    assert KEY.encode() not in proxy.log
    assert not [part for part in (LOGIN, PASSWORD, BASIC, KEY) if part in shown]


@pytest.mark.parametrize("proxy", ["http://proxy.test:3128", "https://proxy.test", "http://10.0.0.1:3128"])
def test_a_proxy_elsewhere_gets_no_plain_request(proxy: str) -> None:
    pool = urllib3.ProxyManager(proxy)
    with pytest.raises(orp.InvalidArgument, match="pool"):
        orp.Client(KEY, base_url="http://127.0.0.1:1", pool=pool)
    assert orp.Client(KEY, base_url="https://api.test", pool=pool)._pool is pool


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:3128", "http://[::1]:3128", "http://localhost:3128"])
def test_a_proxy_on_this_machine_may_get_a_plain_request(proxy: str) -> None:
    pool = urllib3.ProxyManager(proxy)
    assert orp.Client(KEY, base_url="http://127.0.0.1:1", pool=pool)._pool is pool
