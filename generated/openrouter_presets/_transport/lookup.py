# Copied from codegen/runtime/_transport/lookup.py; edit there.
"""The addresses of a host, within a bound of time."""

from __future__ import annotations

import queue
import socket
import threading
from contextlib import suppress
from ipaddress import ip_address

from urllib3.util.connection import allowed_gai_family


def addresses_of(host: str, port: int, seconds: float) -> list[str]:
    """Look a host up. One that takes too long is left behind in its thread: the system lets nobody stop it.

    Raises:
        OSError: there is no such host, or the time is over.
    """
    host = host.strip("[]")
    with suppress(ValueError):
        return [str(ip_address(host))]
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()
    threading.Thread(target=_look_up, args=(host, port, answers), daemon=True).start()
    answer: list[str] | OSError = TimeoutError(f"looking up {host} took too long")
    with suppress(queue.Empty):
        answer = answers.get(timeout=seconds)
    if isinstance(answer, OSError):
        raise answer
    return answer


def _look_up(host: str, port: int, answers: queue.SimpleQueue[list[str] | OSError]) -> None:
    try:
        found = socket.getaddrinfo(host, port, allowed_gai_family(), socket.SOCK_STREAM)
        answers.put(list(dict.fromkeys(str(address[0]) for *_, address in found)))
    except (OSError, UnicodeError) as error:
        answers.put(
            error
            if isinstance(error, OSError)
            else OSError(f"{host} is no name of a host: {error}")
        )
