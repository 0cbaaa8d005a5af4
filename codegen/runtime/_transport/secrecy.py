# Copied from codegen/runtime/_transport/secrecy.py; edit there.
"""What keeps the key out of sight: text that no repr shows, and answers and errors it is taken out of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NoReturn

from urllib3 import HTTPHeaderDict

from .._errors import InvalidArgument

_KEY = re.compile("[!-~]+")
_SHORT_KEY = 8  # what is shorter stands in answers by chance


class Secret(str):
    """Text that no repr shows and no pickle holds."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'<secret>'"

    def __deepcopy__(self, _: object) -> Secret:
        return self

    def __reduce_ex__(self, _: object) -> NoReturn:
        raise TypeError("a secret is not pickled; make the client or the request anew")


def hidden(value: object) -> object:
    """Return text as a secret, and of anything else the type alone."""
    if isinstance(value, Secret):
        return value
    return Secret(value) if isinstance(value, str) else type(value)


def checked_key(key: object) -> Secret:
    """Return a hidden key if a header can hold it."""
    if isinstance(key, Secret) and len(key) > 1 and key[0] == key[-1] and key[0] in "\"'`":
        raise InvalidArgument("api_key: the key stands in quotation marks; take them off")
    if not isinstance(key, Secret) or not key or not _KEY.fullmatch(key):
        raise InvalidArgument("api_key: a key is visible ASCII without spaces or line breaks")
    return key


def without_key(
    key: str, headers: HTTPHeaderDict, body: bytes, fault: str
) -> tuple[HTTPHeaderDict, bytes, str]:
    """Return an answer without the key, which some gateways repeat."""
    if len(key) < _SHORT_KEY:
        return headers, body, fault
    if _may_hold(key, "\n".join(map("\n".join, headers.items()))):
        headers = HTTPHeaderDict(
            [(_covered(key, name), _covered(key, value)) for name, value in headers.items()]
        )
    if _may_hold(key, body.decode("latin-1")):
        body = _written(key).sub(b"<key>", body)
    return headers, body, _covered(key, fault)


def cause(
    error: BaseException, key: str = "", outer: BaseException | None = None
) -> tuple[str, BaseException]:
    """Return what an error comes from, in a line, and the error without what may hold the key: frames and echoes.

    `outer` is what the caller was handling already; it is the context of all that comes later, and not touched.
    """
    chain = [error]
    while (
        (inner := chain[-1].__cause__ or chain[-1].__context__)
        and inner is not outer
        and inner not in chain
    ):
        chain.append(inner)
    for link, inner in zip(chain, [*chain[1:], outer], strict=True):
        link.__traceback__, link.__context__ = None, inner
        if len(key) >= _SHORT_KEY:
            link.args = tuple(
                _covered(key, part) if isinstance(part, str) else part for part in link.args
            )
            texts = {name: text for name, text in vars(link).items() if isinstance(text, str)}
            vars(link).update({name: _covered(key, text) for name, text in texts.items()})
    return " ".join(f"{type(chain[-1]).__name__}: {chain[-1]}".split()), error


def _covered(key: str, text: str) -> str:
    raw = text.encode("utf-8", "surrogatepass")
    return (
        _written(key).sub(b"<key>", raw).decode("utf-8", "surrogatepass")
        if _may_hold(key, text)
        else text
    )


def _may_hold(key: str, text: str) -> bool:
    """Whether a text can hold the key: as it stands, or with an escape."""
    return key in text or "\\" in text or "%" in text or "&" in text


@lru_cache(maxsize=8)
def _written(key: str) -> re.Pattern[bytes]:
    """Return a pattern of the key as it stands and as JSON, a URL or HTML may write its characters."""
    return re.compile("".join(map(_forms, key)).encode())


def _forms(character: str) -> str:
    code = f"(?i:{ord(character):02x})"
    # Bounded, so that a long run of backslashes or zeros is not gone through from each of its places.
    escapes = rf"\\{{1,15}}u00{code}|%{code}|&#0{{0,7}}{ord(character)};|&#[xX]0{{0,7}}{code};"
    if character.isalnum():
        return f"(?:{character}|{escapes})"
    return rf"(?:\\{{0,15}}{re.escape(character)}|{escapes}|&[a-z]{{1,9}};)"
