"""Values of wider and of narrower types than those that are read: each of them conforms to the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_presets import models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_presets import AsyncClient, Client, types

arguments: dict[str, Any] = {"type": "object", "properties": {}, "additionalProperties": False}
own_tools: list[models.CustomTool] = [models.CustomTool(name="a", input_schema=arguments)]
texts: list[models.AnthropicTextBlockParam] = [models.AnthropicTextBlockParam(text="Hi")]
messages: list[models.MessagesMessageParam] = [models.MessagesMessageParam(role="user", content=texts)]
providers: list[str] = ["Anthropic"]
names: tuple[str, ...] = ("END",)
from_lists = models.MessagesRequest(
    model="a/b",
    messages=messages,
    tools=own_tools,
    system=texts,
    provider=models.ProviderPreferences(order=providers),
    fallbacks=[{"model": "a/b", "max_tokens": 5}],
    trace={"trace_id": "a", "team": "b"},
)
from_tuples = models.MessagesRequest(model="a/b", messages=tuple(messages), tools=(*own_tools,), stop_sequences=names)
unknown_tool = models.MessagesRequest(
    model="a/b", messages=messages, tools=[*own_tools, {"type": "memory_20250818", "name": "memory"}]
)


def body_of(tools: list[types.CustomTool], schema: Mapping[str, Any]) -> types.MessagesRequest:
    """Return a body with own tools."""
    return {"model": "a/b", "messages": None, "tools": [*tools, {"name": "b", "input_schema": schema}]}


def with_tools(tools: list[types.CustomTool], order: list[str], edits: Sequence[types.ContextEdit]) -> object:
    """Return a body of lists that are kept elsewhere."""
    body: types.MessagesRequest = {
        "model": "a/b",
        "messages": None,
        "tools": tools,
        "provider": {"order": order},
        "context_management": {"edits": edits},
    }
    return body


def with_dictionaries(read: dict[str, Any]) -> models.MessagesRequest:
    """Return a model that is put together of dictionaries where another has models."""
    return models.MessagesRequest(
        model="a/b",
        messages=[{"role": "user", "content": "Hi"}, models.MessagesMessageParam(role="user", content=[read])],
        provider={"sort": "price"},
        system=[{"type": "text", "text": "Hi"}],
        thinking={"type": "adaptive"},
        metadata={"user_id": "a"},
        tools=[models.CustomTool(name="a", input_schema={"type": "object", "additionalProperties": False})],
    )


def send(client: Client, body: Mapping[str, Any], read: dict[str, Any]) -> None:
    """Send what is known to be a mapping alone."""
    client.create_presets_messages("a", body)
    client.create_presets_messages("a", read)


async def send_async(client: AsyncClient, body: Mapping[str, Any], read: dict[str, Any]) -> None:
    """Send what is known to be a mapping alone."""
    await client.create_presets_messages("a", body)
    await client.create_presets_messages("a", read)
