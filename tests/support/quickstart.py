"""What `make` ends with: two versions of a preset, created on the emulator through the generated client."""

from __future__ import annotations

import difflib
import json

import attrs

from openrouter_presets import Client
from openrouter_presets.emulator import emulate
from openrouter_presets.models import (
    CreatePresetFromInferenceResponse,
    MessagesMessageParam,
    MessagesRequest,
)

FIRST = MessagesRequest(
    model="anthropic/claude-4.6-sonnet",
    max_tokens=1024,
    system="You are a careful reviewer of pull requests.",
    messages=[MessagesMessageParam(role="user", content="Hello!")],
)
SECOND = attrs.evolve(FIRST, max_tokens=4096, temperature=0.2)


def main() -> None:
    """Create both versions and say how they differ."""
    with emulate() as emulator, Client(emulator.key, base_url=emulator.url) as client:
        first, second = (_lines(client.create_presets_messages("code-reviewer", body)) for body in (FIRST, SECOND))
    print()
    print("Created two versions of the preset 'code-reviewer' on an emulator of this process; they differ in:")
    print("\n".join(difflib.unified_diff(first, second, "version 1", "version 2", lineterm="")))
    print()
    print("Next: README.md for the package, openapi/ for the contract, `make serve` for the emulator with its page,")
    print("`make help` for the commands.")


def _lines(created: CreatePresetFromInferenceResponse) -> list[str]:
    version = created.data.designated_version
    assert version is not None, "the answer designates no version"
    kept = {"system_prompt": version.system_prompt, "config": version.config}
    return json.dumps(kept, indent=2, ensure_ascii=False).splitlines()


if __name__ == "__main__":
    main()
