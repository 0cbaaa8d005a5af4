"""A script: a client that is used, used in a fork, and used again. `python -m tests.support.forked WAY URL KEY`."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from typing import Any

import urllib3

import openrouter_presets as orp

BODY: Any = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}
Call = Callable[[str], object]


def sync(url: str, key: str, **options: Any) -> Call:
    client = orp.Client(key, base_url=url, **options)
    return lambda slug: client.create_presets_messages(slug, BODY)


def loop(url: str, key: str, **options: Any) -> Call:
    client = orp.AsyncClient(key, base_url=url, **options)

    async def call(slug: str) -> object:
        return await client.create_presets_messages(slug, BODY)

    return lambda slug: asyncio.run(call(slug))


def main(way: str, url: str, key: str) -> int:
    """Call before the fork, in the child, and in the parent beside it and after it; return the child's status."""
    kind, _, pooled = way.partition("-")
    options = {"pool": urllib3.PoolManager()} if pooled else {}
    call = {"sync": sync, "loop": loop}[kind](url, key, **options)
    call("parent")
    read, write = os.pipe()
    pid = os.fork()
    if not pid:
        status = 1
        try:
            call("child")
            os.write(write, b"!")
            call("child")
            status = 0
        finally:
            os._exit(status)
    os.read(read, 1)
    call("parent")
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    call("parent")
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
