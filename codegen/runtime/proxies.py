"""The proxy that the environment names for an address, read as curl reads it."""

from __future__ import annotations

from ipaddress import ip_address, ip_network
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies_environment, proxy_bypass

import urllib3

from .errors import InvalidArgument


def pool_for(base_url: str, connections: int) -> urllib3.PoolManager:
    """Return a pool that goes through `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` names the host.

    Raises:
        InvalidArgument: the proxy's address cannot be used.
    """
    host = urlsplit(base_url).hostname or ""
    proxies = getproxies_environment()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy or proxy_bypass(host) or _in_networks(host, proxies.get("no", "")):
        return urllib3.PoolManager(maxsize=connections)
    address = proxy if "://" in proxy else f"http://{proxy}"
    try:
        parts = urlsplit(address)
        user = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else None
        place = address.replace(f"{parts.netloc.rpartition('@')[0]}@", "", 1) if user else address
        headers = urllib3.make_headers(proxy_basic_auth=user) if user else None
        return urllib3.ProxyManager(place, proxy_headers=headers, maxsize=connections)
    except (urllib3.exceptions.HTTPError, ValueError) as error:
        problem = type(error).__name__
        raise InvalidArgument(
            f"HTTPS_PROXY or ALL_PROXY: no proxy of this kind can be used ({problem}); give an http or https address, "
            "or pass a pool of your own"
        ) from None


def _in_networks(host: str, listed: str) -> bool:
    networks = [entry.strip() for entry in listed.split(",") if "/" in entry]
    return any(_is_in(host, network) for network in networks)


def _is_in(host: str, network: str) -> bool:
    try:
        return ip_address(host) in ip_network(network, strict=False)
    except ValueError:
        return False
