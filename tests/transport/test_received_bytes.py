"""Answers that are broken below JSON: cut, packed wrongly, or longer than is read."""

from __future__ import annotations

import contextlib
import gzip
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import openrouter_presets as orp
from tests.support.ends import BODY, CREATED, answer
from tests.transport.test_receiving import CAP, GZIP, HTML, PACKED, call

CHUNKED = b"HTTP/1.1 %d Reason\r\nTransfer-Encoding: chunked\r\n\r\n"
BOMB = gzip.compress(b" " * (1 << 24))
MEMBERS = gzip.compress(b"") * (1 << 16)


@pytest.mark.parametrize(
    ("headers", "body", "kept", "said"),
    [
        pytest.param([GZIP], PACKED[:5], b"", "no text", id="gzip without data"),
        pytest.param([GZIP], HTML, b"", "breaks off", id="garbage as gzip"),
        pytest.param([GZIP], CREATED, b"", "breaks off", id="JSON as gzip"),
        pytest.param([GZIP], MEMBERS[:-1], b"", "no text", id="members without end"),
        pytest.param([], b" " * (CAP + 1), b" " * CAP, "longer than 65536 bytes", id="too long"),
        pytest.param([GZIP], BOMB, b" " * CAP, "longer than 65536 bytes", id="a bomb"),
    ],
)
@pytest.mark.parametrize("status", [200, 502])
def test_a_body_that_is_not_whole_is_an_error_with_what_was_read(
    status: int, headers: list[str], body: bytes, kept: bytes, said: str
) -> None:
    most = len(body) if body == MEMBERS[:-1] else CAP
    check(
        call(answer(status, body, *headers, "X-Request-Id: r1"), max_response=most),
        status,
        kept,
        said,
    )


def check(error: Any, status: int, kept: bytes, said: str) -> None:
    assert type(error) is (orp.UnexpectedResponse if status == 200 else orp.ApiError)
    assert (error.status, error.body) == (status, kept)
    assert error.effect == ("applied" if status == 200 else "unknown")
    assert said in str(error)


@pytest.mark.parametrize("status", [200, 502])
@pytest.mark.parametrize(
    ("rest", "kept"),
    [
        pytest.param(b'5\r\n{"dat', b'{"dat', id="in a chunk"),
        pytest.param(b'5\r\n{"dat\r\n', b'{"dat', id="between chunks"),
        pytest.param(b'5\r\n{"dat\r\nno size\r\n', b'{"dat', id="with a size that is none"),
        pytest.param(b"", b"", id="before the first"),
    ],
)
def test_chunks_that_break_off_are_an_error_with_what_was_read(status: int, rest: bytes, kept: bytes) -> None:
    check(call(CHUNKED % status + rest), status, kept, "breaks off")


@pytest.mark.parametrize("status", [200, 502])
def test_less_than_the_length_is_an_error_with_what_was_read(status: int) -> None:
    check(call(answer(status, CREATED, length=len(CREATED) + 1)), status, CREATED, "breaks off")


@pytest.mark.parametrize("length", ["-1", "many", "1e3", ""])
def test_a_length_that_is_none_is_passed_over(length: str) -> None:
    reply = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode() + CREATED
    assert call(reply).data.slug == "reviewer"


@pytest.mark.parametrize("status", [200, 502])
@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(b"Content-Length: 5, 6\r\n", id="two lengths"),
        pytest.param(b"X: y\r\n" * 1000, id="many headers"),
        pytest.param(b"X: " + b"y" * (1 << 17) + b"\r\n", id="a long header"),
    ],
)
def test_headers_that_cannot_be_read_leave_the_status(status: int, lines: bytes) -> None:
    check(call(b"HTTP/1.1 %d Reason\r\n%s\r\n%s" % (status, lines, CREATED)), status, b"", "headers")


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\0" * 100,
        b"garbage\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99 Low\r\n\r\n",
        b"HTTP/1.1 1000 High\r\n\r\n",
        b"HTTP/1.1 200" + b"y" * (1 << 17),
        b"HTTP/1.1 100 Continue\r\n\r\n",
    ],
    ids=[
        "nothing",
        "zeros",
        "text",
        "SSH",
        "no status",
        "status 99",
        "status 1000",
        "a long line",
        "interim alone",
    ],
)
def test_an_answer_that_is_no_http_leaves_the_effect_unknown(garbage: bytes) -> None:
    error = call(garbage)
    assert (type(error), error.effect) == (orp.DeliveryUnknown, "unknown")


def test_an_answer_of_just_the_most_bytes_is_read() -> None:
    most = len(CREATED)
    assert call(answer(200, CREATED), max_response=most).data.slug == "reviewer"
    packed = gzip.compress(CREATED + b" " * 1000)
    assert call(answer(200, packed, GZIP), max_response=most + 1000).data.slug == "reviewer"
    check(
        call(answer(200, packed, GZIP), max_response=most + 999),
        200,
        CREATED + b" " * 999,
        "longer than",
    )


def test_by_default_sixteen_mebibytes_are_read() -> None:
    most = 16 << 20
    packed = gzip.compress(CREATED.ljust(most), 1)
    assert call(answer(200, packed, GZIP)).data.slug == "reviewer"
    error = call(answer(200, gzip.compress(CREATED.ljust(most + 1), 1), GZIP))
    check(error, 200, CREATED.ljust(most), f"longer than {most} bytes")


def test_an_answer_without_end_is_left_at_the_bound() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as threads:
        sent = threads.submit(send_without_end, listener)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with (
            orp.Client("sk-or-v1-none", base_url=url, max_response=CAP) as client,
            pytest.raises(orp.UnexpectedResponse, match="longer than 65536 bytes") as caught,
        ):
            client.create_presets_messages("reviewer", BODY)
        assert caught.value.body == b" " * CAP
        assert sent.result() < 1 << 26


def send_without_end(listener: socket.socket) -> int:
    """Answer with blanks until nobody takes them, and return how many; there is an end after all."""
    taker, _ = listener.accept()
    sent = 0
    with taker, contextlib.suppress(OSError):
        taker.settimeout(20)
        taker.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while sent < 1 << 27:
            taker.sendall(b" " * CAP)
            sent += CAP
    return sent


@pytest.mark.parametrize("most", [0, -1, 1.5, "1", None, True])
def test_a_bound_that_is_no_count_is_refused(most: Any) -> None:
    with pytest.raises(orp.InvalidArgument, match="max_response"):
        orp.Client("sk-or-v1-none", max_response=most)
