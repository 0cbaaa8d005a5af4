"""What `make` ends with: a preset created through the generated client, over HTTP, on this machine alone."""

from __future__ import annotations

import secrets

from openrouter_presets import Client
from openrouter_presets.models import MessagesMessageParam, MessagesRequest
from tests.server import serve


def main() -> None:
    """Create a preset on a server of our own and say what came of it."""
    key = secrets.token_hex(16)
    body = MessagesRequest(
        model="anthropic/claude-4.6-sonnet",
        max_tokens=1024,
        system="You are a careful reviewer of pull requests.",
        messages=[MessagesMessageParam(role="user", content="Hello!")],
    )
    with serve(key) as server, Client(key, base_url=server.url) as client:
        created = client.create_presets_messages("code-reviewer", body)
    version = created.data.designated_version
    assert version is not None, "the answer designates no version"
    print()
    print(f"Created the preset {created.data.slug!r}, version {version.version}, on a server of this process:")
    print(f"  config         {version.config}")
    print(f"  system prompt  {version.system_prompt}")
    print("Next: README.md for the package, openapi/ for the contract, `make help` for the commands.")


if __name__ == "__main__":
    main()
