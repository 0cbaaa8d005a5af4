# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""For each component, the function that says whether a value surely has no issues."""

from __future__ import annotations

from . import content, errors, plugins, preset, request, routing, tools

VERDICTS = {
    name.removeprefix("is_"): verdict
    for topic in (
        content,
        errors,
        plugins,
        preset,
        request,
        routing,
        tools,
    )
    for name, verdict in vars(topic).items()
    if name.startswith("is_")
}
BODY: str | None = "MessagesRequest"  # of the first operation that has one
CHECKED = frozenset(["MessagesRequest"])  # those whose `x-checks` are to be looked at besides
