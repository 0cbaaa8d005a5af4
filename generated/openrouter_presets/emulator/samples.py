# Copied from codegen/runtime/emulator/samples.py; edit there.
"""Requests to copy, in three languages: one that creates a version, and one that reads it back."""

from __future__ import annotations

import json
import shlex
from typing import Any
from urllib.parse import quote

from attrs import frozen

BODY: dict[str, Any] = {
    "model": "anthropic/claude-4.6-sonnet",
    "max_tokens": 1024,
    "system": "You are a careful reviewer of pull requests.",
    "messages": [{"role": "user", "content": "Hello!"}],
}
SLUG = "code-reviewer"
_PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]
_FIELDS = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in BODY.items()]
_JSON = "{\n  " + ",\n  ".join(_FIELDS) + "\n}"
_DICT = "{\n    " + ",\n    ".join(_FIELDS) + ",\n}"
_CURL = """\
curl {url} \\
  --header "Authorization: Bearer $OPENROUTER_API_KEY" \\
  --header 'Content-Type: application/json' \\
  --data {body}

# Read it back:
curl {preset} --header "Authorization: Bearer $OPENROUTER_API_KEY"
"""
_PYTHON = """\
from {package} import Client

body = {body}

# The key comes from OPENROUTER_API_KEY.
with Client(base_url={base}) as client:
    client.create_presets_messages({slug}, body)
    preset = client.get_preset({slug}).data

print(preset.slug, preset.designated_version.version, preset.designated_version.config)
"""
_JAVASCRIPT = """\
const body = {body};

const headers = {{
  Authorization: `Bearer ${{process.env.OPENROUTER_API_KEY}}`,
  "Content-Type": "application/json",
}};

await fetch({url}, {{ method: "POST", headers, body: JSON.stringify(body) }});
const answer = await fetch({preset}, {{ headers }});
const {{ data }} = await answer.json();

console.log(data.slug, data.designated_version.version, data.designated_version.config);
"""


@frozen
class Sample:
    """A piece of code to copy; `name` is the language."""

    name: str
    code: str


def samples(base: str, slug: str = SLUG) -> list[Sample]:
    """Return sample requests that create a version of the preset `slug`, for the emulator with the base URL `base`."""
    if slug in (".", ".."):
        return []  # clients leave such a segment out of a path
    preset = f"{base}/presets/{quote(slug, safe='')}"
    url = f"{preset}/messages"
    return [
        Sample(
            "curl",
            _CURL.format(url=shlex.quote(url), preset=shlex.quote(preset), body=shlex.quote(_JSON)),
        ),
        Sample(
            "Python",
            _PYTHON.format(package=_PACKAGE, body=_DICT, base=_literal(base), slug=_literal(slug)),
        ),
        Sample("JavaScript", _JAVASCRIPT.format(url=_literal(url), preset=_literal(preset), body=_JSON)),
    ]


def _literal(text: str) -> str:
    # In Python as in JavaScript this is a string literal.
    return json.dumps(text, ensure_ascii=False)
