# Copied from codegen/runtime/_transport/proxies.py; edit there.
"""The proxy that the environment names for an address, read as curl reads it."""

from __future__ import annotations

import base64
import os
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.parse import unquote_to_bytes, urlsplit

import urllib3

from .._errors import InvalidArgument
from .secrecy import Secret


def pool_for(base_url: str, connections: int) -> urllib3.PoolManager:
    """Return a pool that goes through `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` names the host.

    Raises:
        InvalidArgument: the proxy's address cannot be used.
    """
    proxy = _setting("https_proxy") or _setting("all_proxy")
    if not proxy or _is_exempt(urlsplit(base_url).hostname or "", _setting("no_proxy")):
        return urllib3.PoolManager(maxsize=connections)
    try:
        return _through(proxy, connections)
    except (urllib3.exceptions.HTTPError, ValueError) as error:
        problem = type(error).__name__
    # Raised out here, where the error that shows the proxy's password is not its context.
    raise InvalidArgument(
        f"HTTPS_PROXY or ALL_PROXY: no proxy of this kind can be used ({problem}); give an http or https address, "
        "or pass a pool of your own"
    )


def _through(proxy: str, connections: int) -> urllib3.ProxyManager:
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if not parts.hostname:
        raise ValueError("there is no host")
    user, at, place = parts.netloc.rpartition("@")
    headers = None
    if at:
        name, _, password = user.partition(":")
        login = base64.b64encode(unquote_to_bytes(name) + b":" + unquote_to_bytes(password))
        headers = {"Proxy-Authorization": Secret(f"Basic {login.decode()}")}
    return urllib3.ProxyManager(
        f"{parts.scheme}://{place}", proxy_headers=headers, maxsize=connections
    )


def _setting(name: str) -> str:
    return os.environ.get(name) or os.environ.get(name.upper()) or ""


def _is_exempt(host: str, listed: str) -> bool:
    entries = listed.replace(",", " ").lower().split()
    try:
        address = ip_address(host)
    except ValueError:
        name = f".{host.rstrip('.')}"
        return listed == "*" or any(name.endswith(f".{entry.strip('.')}") for entry in entries)
    return listed == "*" or any(
        address in network for entry in entries for network in _networks(entry)
    )


def _networks(entry: str) -> list[IPv4Network | IPv6Network]:
    try:
        return [ip_network(entry, strict=False)]
    except ValueError:
        return []
