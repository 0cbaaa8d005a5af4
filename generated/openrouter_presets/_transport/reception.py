# Copied from codegen/runtime/_transport/reception.py; edit there.
"""The reception of an answer's body: to its end or to a bound, and decompressed."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from .secrecy import cause

if TYPE_CHECKING:
    import urllib3

_PIECE = 1 << 16
_BITE = 1 << 12  # a decoder copies what follows its data, so that data in many parts is cut small
_GZIP_OR_ZLIB = 47


def receive(
    response: urllib3.BaseHTTPResponse, most: int, outer: BaseException | None = None
) -> tuple[bytes, str]:
    """Return the body of a response, of at most `most` bytes, and why it is not whole if it is not.

    `outer` is the exception that the caller was handling already.
    """
    pieces: list[bytes] = []
    size, fault, whole = 0, "", False
    try:
        while (
            size <= most
            and not response.closed
            and (piece := response.read1(_PIECE, decode_content=False))
        ):
            pieces.append(piece)
            size += len(piece)
        whole = size <= most
    except Exception as error:  # noqa: BLE001  # what was read so far must not be lost
        fault = f"the answer breaks off: {cause(error, outer=outer)[0]}"
    finally:
        if not whole:
            response.close()
        response.release_conn()
    body = b"".join(pieces)
    if not whole:
        return body[:most], fault or f"the answer is longer than {most} bytes"
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    return _decoded(body, encoding, most) if encoding not in ("", "identity") else (body, "")


def _decoded(body: bytes, encoding: str, most: int) -> tuple[bytes, str]:
    if encoding not in ("gzip", "x-gzip", "deflate"):
        return body, "the answer has an unknown Content-Encoding"
    decoded = bytearray()
    decoder = zlib.decompressobj(wbits=_GZIP_OR_ZLIB)
    try:
        for start in range(0, len(body), _BITE):
            rest = body[start : start + _BITE]
            while rest and len(decoded) <= most:
                if decoder.eof:
                    decoder = zlib.decompressobj(wbits=_GZIP_OR_ZLIB)
                decoded += decoder.decompress(rest, most + 1 - len(decoded))
                rest = decoder.unused_data
    except zlib.error as error:
        return body, f"the answer is not compressed as its Content-Encoding says: {error}"
    if len(decoded) > most:
        return bytes(decoded[:most]), f"the answer is longer than {most} bytes"
    broken = body and not decoder.eof
    return bytes(decoded), "the answer breaks off: its compressed data has no end" if broken else ""
