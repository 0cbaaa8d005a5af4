# Copied from codegen/runtime/_cli/curl.py; edit there.
"""A request as a command for curl in a POSIX shell."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

from urllib3.util import parse_url

if TYPE_CHECKING:
    from .._transport.requests import Request


def curl_command(request: Request) -> str:
    """Return a command that sends the very request; the shell fills in variables in its `Authorization`."""
    # Percent-encoded where the client's connections do so, and curl would not.
    url = shlex.quote(parse_url(request.url).url)
    arguments = [f"curl --request {request.method} {url}"]
    arguments += [f"--header {_header(name, value)}" for name, value in request.headers.items()]
    # Decodes the answer; what is asked for is the Accept-Encoding above.
    arguments.append("--compressed")
    body = (request.body or b"").decode()
    end = max(["BODY", *(f"{found}_" for found in re.findall("BODY_*", body))], key=len)
    # Unlike --data-binary, --data leaves out line breaks: only the one that ends the here-document
    # is there, as JSON escapes those of its strings.
    arguments.append(f"--data @- <<'{end}'")
    return " \\\n  ".join(arguments) + f"\n{body}\n{end}\n"


def _header(name: str, value: str) -> str:
    if name == "Authorization":
        return f'"{name}: {value}"'
    # With a colon, curl would leave an empty header out.
    text = f"{name}: {value}" if value else f"{name};"
    if text.isascii():
        return shlex.quote(text)
    # On the wire headers are in Latin-1, while the text of a command is in UTF-8.
    escaped = text.replace("\\", "\\\\")
    octal = "".join(char if char.isascii() else f"\\0{ord(char):o}" for char in escaped)
    return f'"$(printf %b {shlex.quote(octal)})"'
