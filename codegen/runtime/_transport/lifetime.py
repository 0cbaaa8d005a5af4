# Copied from codegen/runtime/_transport/lifetime.py; edit there.
"""The life of a client: shared by threads, carried into forks, and closed once nothing is under way."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, NoReturn

import urllib3

from .._errors import ClientClosed, InvalidArgument

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

_renewing = threading.Lock()


class Lifetime:
    """Knows which calls are under way over a pool of connections, and closes the pool behind the last of them."""

    def __init__(self, pool: object) -> None:
        self._own_pool = pool is None
        found = self._new_pool() if pool is None else pool
        if not isinstance(found, urllib3.PoolManager):
            raise InvalidArgument(f"pool: a {type(found).__name__} is no urllib3.PoolManager")
        self._pool = found
        self._closed = False
        self._begin_process()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds a key and connections, and is not pickled; make one where it is used"
        )

    def close(self) -> None:
        """Close the connections, but those of a pool that was passed in; calls under way come to their end."""
        self._closed = True
        if not self._under_way:
            self._release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _begin(self) -> object:
        """Note a call under way, and return what `_end` is to be told."""
        if self._process != os.getpid():
            with _renewing:
                self._renew()
        call = object()
        self._under_way.add(call)
        if self._closed:
            self._end(call)
            raise ClientClosed("the client is closed, and nothing was sent; make a new one")
        return call

    def _end(self, call: object) -> None:
        self._under_way.discard(call)
        if self._closed and not self._under_way:
            self._release()

    def _release(self) -> None:
        """Close what is the client's own."""
        if self._own_pool:
            for key in self._pool.pools.keys():  # noqa: SIM118  # they cannot be iterated over
                if connections := self._pool.pools.get(key):
                    connections.close()  # which `clear` leaves to the collector
            self._pool.clear()

    def _renew(self) -> None:
        """Leave connections, calls and threads to the process that this one was forked from."""
        if self._process != os.getpid():
            if self._own_pool:
                self._pool = self._new_pool()
            else:
                self._pool.clear()
            self._begin_process()

    def _begin_process(self) -> None:
        self._under_way: set[object] = set()
        self._process = os.getpid()  # last, for the threads that look at it first

    def _new_pool(self) -> urllib3.PoolManager:
        raise NotImplementedError
