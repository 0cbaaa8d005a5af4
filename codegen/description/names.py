"""Names of the description that become names in Python."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Set as AbstractSet
from pathlib import Path

from codegen.description.errors import CodegenError, Place

RUNTIME = Path(__file__).parents[1] / "runtime"
# Names that the generated modules use themselves, in addition to the names of the description.
MODULE = {
    *dir(builtins),
    *(
        "Any",
        "Literal",
        "Model",
        "NotRequired",
        "Optional",
        "TYPE_CHECKING",
        "TypeAlias",
        "TypedDict",
        "UNSET",
        "Union",
    ),
    *("Unset", "annotations", "dataclass", "define", "field", "importlib", "models", "types"),
}
LONGEST = 100  # characters; file systems limit the length of file names
ARGUMENTS = {"self", "body", "timeout", "headers", "on_response"}


def check_name(name: str, place: Place, what: str, taken: AbstractSet[str] = MODULE) -> None:
    """Refuse a name that is not valid in Python, or that the generated code uses itself."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
        problem = f"{name[:60]!r} is not a Python identifier in ASCII"
        raise CodegenError(place, problem, f"rename the {what}")
    if len(name) > LONGEST:
        problem = f"{name[:20]!r}… is a name of {len(name)} characters"
        raise CodegenError(place, problem, f"shorten it to {LONGEST}")
    if name in taken or name.startswith("_"):
        raise CodegenError(place, f"the generated code uses {name!r} itself", f"rename the {what}")


def client_names() -> set[str]:
    """Return the methods and attributes that every client has, found in the source of its transports."""
    texts = [
        (RUNTIME / name).read_text(encoding="utf-8")
        for name in ("_transport/client.py", "_transport/asyncio_client.py")
    ]
    return set(re.findall(r"(?:def |self\.)(\w+)", "".join(texts)))


def snake_case(name: str) -> str:
    """Return `createPresetsMessages` as `create_presets_messages`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
