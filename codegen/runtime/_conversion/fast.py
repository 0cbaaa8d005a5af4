# Copied from codegen/runtime/_conversion/fast.py; edit there.
"""What the extra `fast` brings to JSON text: orjson, where it is installed."""

from __future__ import annotations

import contextlib
from functools import cache
from typing import Any

orjson: Any = None
with contextlib.suppress(ImportError):
    import orjson


@cache
def as_parsed(key: str) -> str:
    """Return the string object that orjson keeps for a key: a dict finds it without a look at its characters."""
    if orjson is None or not key.isascii():
        return key
    parsed: dict[str, None] = orjson.loads(orjson.dumps({key: None}))
    return next(iter(parsed))
