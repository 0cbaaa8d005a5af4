"""An authority of the tests' own, and what it vouches for."""

from __future__ import annotations

import functools
import ssl
from datetime import datetime, timedelta, timezone

import trustme
import urllib3

_AUTHORITY = trustme.CA()  # made at once, since threads that ask for it together have to get the same


def authority() -> trustme.CA:
    """Return the authority that the client's context trusts."""
    return _AUTHORITY


@functools.cache
def server_context(name: str = "127.0.0.1", *, expired: bool = False, trusted: bool = True) -> ssl.SSLContext:
    """Return the context of a server with a certificate for `name`."""
    issuer = _AUTHORITY if trusted else trustme.CA()
    now = datetime.now(timezone.utc)
    end = now + timedelta(days=-1 if expired else 1)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    issuer.issue_cert(name, not_before=now - timedelta(days=9), not_after=end).configure_cert(context)
    return context


@functools.cache
def client_context() -> ssl.SSLContext:
    """Return the context of a client that trusts the authority."""
    context = ssl.create_default_context()
    _AUTHORITY.configure_trust(context)
    return context


def trusting_pool(*, maxsize: int = 4, block: bool = False) -> urllib3.PoolManager:
    """Return a pool as a caller makes one to trust an authority of their own."""
    return urllib3.PoolManager(ssl_context=client_context(), maxsize=maxsize, block=block)
