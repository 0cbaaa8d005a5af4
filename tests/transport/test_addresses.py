"""Which keys are sent, and to which addresses."""

from __future__ import annotations

from typing import Any

import pytest
import urllib3

import openrouter_presets as orp
from openrouter_presets._transport.requests import build_request
from openrouter_presets.client import CREATE_PRESETS_MESSAGES
from tests.support.ends import BODY, KEY, Proxy

BASE_URL = "https://openrouter.ai/api/v1"


@pytest.mark.parametrize("bad", ["\n", "\r", "\r\nX: y", "\t", " ", "ü", "\x7f", "\0", "\ud800"])
def test_a_key_that_no_header_can_hold_is_refused_and_not_shown(monkeypatch: pytest.MonkeyPatch, bad: str) -> None:
    key = f"sk-or-v1{bad}a1b2c3"
    with pytest.raises(orp.InvalidArgument, match="api_key") as caught:
        orp.Client(key)
    with pytest.raises(orp.InvalidArgument, match="api_key") as built:
        build_request(CREATE_PRESETS_MESSAGES, {"slug": "s"}, BODY, api_key=key, base_url=BASE_URL)
    shown = f"{caught.value!r} {built.value!r}"
    if bad not in ("\0", "\ud800"):  # which no environment holds
        monkeypatch.setenv("OPENROUTER_API_KEY", key)
        with pytest.raises(orp.InvalidArgument, match="api_key") as from_environment:
            orp.Client()
        shown += repr(from_environment.value)
    assert "sk-or" not in shown
    assert "a1b2c3" not in shown


@pytest.mark.parametrize("key", [b"sk-or-v1-bytes", 5, ["sk-or-v1-list"], True, object()])
def test_a_key_that_is_no_text_is_refused_and_not_shown(key: Any) -> None:
    with pytest.raises(orp.InvalidArgument, match="api_key") as caught:
        orp.Client(key)
    with pytest.raises(orp.InvalidArgument, match="api_key") as built:
        build_request(CREATE_PRESETS_MESSAGES, {"slug": "s"}, BODY, api_key=key, base_url=BASE_URL)
    assert "sk-or" not in f"{caught.value} {built.value}"


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "[::1]", "127.0.0.1:8080"])
def test_a_key_goes_over_plain_http_to_this_machine(host: str) -> None:
    request = build_request(CREATE_PRESETS_MESSAGES, {"slug": "s"}, BODY, api_key=KEY, base_url=f"http://{host}/v1")
    assert request.url == f"http://{host}/v1/presets/s/messages"
    orp.Client(KEY, base_url=f"http://{host}/v1").close()


@pytest.mark.parametrize(
    "host",
    [
        "openrouter.ai",
        "10.0.0.1",
        "0.0.0.0",  # noqa: S104  # an address to listen at, not one to call
        "128.0.0.1",
        "[::2]",
        "localhost.evil.test",
        "127.0.0.1.evil.test",
        "localhost.",
        "evil.test:80",
        "2130706433",
        "127.1",
    ],
)
def test_a_key_goes_over_plain_http_to_no_other(host: str) -> None:
    with pytest.raises(orp.InvalidArgument, match="use https"):
        orp.Client(KEY, base_url=f"http://{host}/v1")
    with pytest.raises(orp.InvalidArgument, match="use https"):
        build_request(CREATE_PRESETS_MESSAGES, {"slug": "s"}, BODY, api_key=KEY, base_url=f"http://{host}/v1")


@pytest.mark.parametrize(
    "base_url",
    [
        "https://user@api.test",
        "https://user:password@api.test",
        "https://@api.test",
        "http://127.0.0.1\\@evil.test",
        "http://127.0.0.1@evil.test",
        "https://api.test/v1?key=value",
        "https://api.test/v1?",
        "https://api.test/v1#part",
        "https://api.test/v1#",
        "https://api.test/v 1",
        " https://api.test",
        "https://api.test\n",
        "https://api\t.test",
        "https://api.test/\r\nX: y",
        "https://api.test\x00",
        "https://äpi.test",
        "https://api.test/\ud800",
        "ftp://api.test",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "api.test",
        "//api.test",
        "https:api.test",
        "https://",
        "https:///v1",
        "https://:443",
        "https://api.test:0",
        "https://api.test:65536",
        "https://api.test:-1",
        "https://api.test:port",
        "https://[::1",
        "https://[1:2]",
        "https://a..test",
        "https://.",
        "https://api%2etest",
        "https://api.test\\.evil.test",
        "https://" + "a" * 64,
        5,
        b"https://api.test",
        ["https://api.test"],
    ],
)
def test_an_address_that_is_more_or_less_than_scheme_host_and_path_is_refused(
    base_url: Any,
) -> None:
    with pytest.raises(orp.InvalidArgument, match="base_url") as caught:
        orp.Client(KEY, base_url=base_url)
    assert "password" not in str(caught.value)


@pytest.mark.parametrize("base_url", ["HTTP://127.0.0.1:1", "Http://localhost:1/v1/"])
def test_an_address_in_upper_case_is_sent_no_other_way(monkeypatch: pytest.MonkeyPatch, base_url: str) -> None:
    with Proxy(0) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        with (
            orp.Client(KEY, base_url=base_url, retries=0) as client,
            pytest.raises(orp.NotSent) as caught,
        ):
            client.create_presets_messages("reviewer", BODY)
    assert (proxy.connections, bytes(proxy.log)) == (0, b"")
    assert "POST http://" in str(caught.value)
    with pytest.raises(orp.InvalidArgument, match="proxy"):
        orp.Client(KEY, base_url=base_url, pool=urllib3.ProxyManager("http://proxy.test"))
