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
    """Return a command that sends exactly this request; the shell expands variables in its `Authorization`."""
    # Percent-encode what the client's connections encode and curl would not.
    url = shlex.quote(parse_url(request.url).url)
    arguments = [f"curl --request {request.method} {url}"]
    arguments += [f"--header {_header(name, value)}" for name, value in request.headers.items()]
    # This decodes the answer; the encodings that are requested are those of Accept-Encoding above.
    arguments.append("--compressed")
    body = (request.body or b"").decode()
    end = max(["BODY", *(f"{found}_" for found in re.findall("BODY_*", body))], key=len)
    # Unlike --data-binary, --data removes line breaks. There is only one, at the end of the here-document,
    # because JSON escapes those in strings.
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
