# Copied from codegen/runtime/emulator/hosts.py; edit there.
"""Protects the pages on this machine from foreign ones: host names whose DNS points here are refused."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from starlette.types import Scope


def is_foreign(scope: Scope) -> bool:
    """Whether a request arrived at a loopback address under a host name that is not one of this machine's own.

    A browser sends such a request for a foreign page if the DNS of its host name was made to point here ("DNS
    rebinding"), and would let that page read the answer.
    """
    server = scope.get("server") or ("",)
    if not _is_loopback(server[0]):
        return False
    host = dict(scope["headers"]).get(b"host", b"").decode("latin-1")
    try:
        name = (urlsplit(f"//{host}").hostname or "").removesuffix(".")
    except ValueError:
        return True
    return not (name == "localhost" or name.endswith(".localhost") or _is_loopback(name))


def _is_loopback(name: str) -> bool:
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
