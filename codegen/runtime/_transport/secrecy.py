# Copied from codegen/runtime/_transport/secrecy.py; edit there.
"""Keeping the key secret: text that no repr shows, and removal of the key from answers and errors."""

from __future__ import annotations

import re
from typing import Any, NoReturn

from urllib3 import HTTPHeaderDict

from .._errors import InvalidArgument

_KEY = re.compile("[!-~]+")
_SHORT_KEY = 8  # a shorter key may occur in answers by chance
_COVER = "<key>"


class Secret(str):
    """Text that no repr shows and no pickle holds."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'<secret>'"

    def __getitem__(self, place: Any) -> Secret:
        return Secret(super().__getitem__(place))  # tools that shorten text show the repr of a part

    def __deepcopy__(self, _: object) -> Secret:
        return self

    def __reduce_ex__(self, _: object) -> NoReturn:
        raise TypeError("a secret is not pickled; make the client or the request anew")


def hidden(value: object) -> object:
    """Return text as a secret, and only the type of anything else."""
    if isinstance(value, Secret):
        return value
    return Secret(value) if isinstance(value, str) else type(value)


def checked_key(key: object) -> Secret:
    """Return a hidden key if a header can hold it."""
    if isinstance(key, Secret) and len(key) > 1 and key[0] == key[-1] and key[0] in "\"'`":
        raise InvalidArgument("api_key: the key is in quotation marks; remove them")
    if not isinstance(key, Secret) or not key or not _KEY.fullmatch(key):
        raise InvalidArgument("api_key: a key is visible ASCII without spaces or line breaks")
    return key


def without_key(key: str, headers: HTTPHeaderDict, body: bytes, fault: str) -> tuple[HTTPHeaderDict, bytes, str]:
    """Return an answer with the key covered; some gateways echo it."""
    if len(key) < _SHORT_KEY:
        return headers, body, fault
    if any(key in name or key in value for name, value in headers.items()):
        headers = HTTPHeaderDict(
            [(name.replace(key, _COVER), value.replace(key, _COVER)) for name, value in headers.items()]
        )
    return headers, body.replace(key.encode(), _COVER.encode()), fault.replace(key, _COVER)


def cause(error: BaseException, key: str = "", outer: BaseException | None = None) -> tuple[str, BaseException]:
    """Return the root cause of an error in one line, and the error without what may hold the key: frames and echoes.

    `outer` is the exception that the caller was handling already; it remains the context, and is not changed.
    """
    chain = [error]
    while (inner := chain[-1].__cause__ or chain[-1].__context__) and inner is not outer and inner not in chain:
        chain.append(inner)
    for link, inner in zip(chain, [*chain[1:], outer], strict=True):
        link.__traceback__, link.__context__ = None, inner
        if len(key) >= _SHORT_KEY:
            link.args = tuple(_covered(key, part) for part in link.args)
            vars(link).update({name: _covered(key, value) for name, value in vars(link).items()})
    return " ".join(f"{type(chain[-1]).__name__}: {chain[-1]}".split()), error


def _covered(key: str, value: Any) -> Any:
    return value.replace(key, _COVER) if isinstance(value, str) else value
