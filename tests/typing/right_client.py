"""Calls of the package's functions, and how type checkers narrow what comes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import assert_type

from openrouter_presets import (
    UNSET,
    ApiError,
    BadRequestError,
    Client,
    Converter,
    DeliveryUnknown,
    Fault,
    PresetsError,
    StructureError,
    Unset,
    dumps,
    loads,
    models,
    structure,
    unstructure,
)

if TYPE_CHECKING:
    from openrouter_presets import types


def create(client: Client, request: models.MessagesRequest, plain: types.MessagesRequest) -> int:
    """Return the number of the version in force; both kinds of body are taken."""
    created = client.create_presets_messages("my-preset", request, timeout=5, headers={"X-Title": "example"})
    assert_type(created, models.CreatePresetFromInferenceResponse)
    with Client("key", base_url="http://localhost:8080", timeout=2.5, headers={}) as other:
        assert_type(other, Client)
        created = other.create_presets_messages("my-preset", plain)
        other.create_presets_messages("my-preset", {"model": "anthropic/claude-4.6-sonnet", "messages": None})
    version = created.data.designated_version
    if version is None:
        return 0
    assert_type(version.config, dict[str, Any])
    return version.version


def retriable(error: PresetsError) -> bool:
    """Return whether a failed call can be made again without a second version."""
    assert_type(error.effect, Literal["none", "unknown", "applied"])
    if isinstance(error, StructureError):
        assert_type(error.faults, tuple[Fault, ...])
        return bool(error.faults[0].pointer + error.faults[0].expected + error.faults[0].found)
    if isinstance(error, BadRequestError):
        return bool(error.message)
    if isinstance(error, ApiError):
        assert_type(error.status, int)
        assert_type(error.body, bytes)
        return error.effect == "none" and error.headers.get("Retry-After") is not None
    return not isinstance(error, DeliveryUnknown)


def read_and_write(text: str, converter: Converter) -> bytes:
    """Return the text as the package writes it."""
    request = loads(text, models.MessagesRequest)
    assert_type(request, models.MessagesRequest)
    assert_type(loads(text.encode(), models.AnthropicTextBlockParam), models.AnthropicTextBlockParam)
    assert_type(structure({"type": "text"}, models.AnthropicTextBlockParam), models.AnthropicTextBlockParam)
    assert_type(structure([], list[models.MessagesMessageParam]), list[models.MessagesMessageParam])
    assert_type(request.additional_properties, dict[str, Any])
    unstructure(structure(request, models.MessagesRequest, converter=converter), converter=converter)
    return dumps(request, converter=converter) + dumps({"plain": [request]})


def absent(request: models.MessagesRequest) -> int | None:
    """Return what narrowing by `is UNSET` and `is None` leaves."""
    assert_type(request.max_tokens, int | Unset)
    if request.max_tokens is UNSET:
        request.max_tokens = 1024
    assert_type(request.max_tokens, int)
    assert_type(request.provider, models.ProviderPreferences | dict[str, Any] | None | Unset)
    if request.provider is UNSET:
        return request.max_tokens
    assert_type(request.provider, models.ProviderPreferences | dict[str, Any] | None)
    if request.provider is None or isinstance(request.provider, dict):
        return None
    assert_type(request.provider, models.ProviderPreferences)
    assert_type(request.temperature, float | Unset)
    return int(request.temperature) if request.temperature is not UNSET else request.max_tokens


def blocks(message: models.MessagesMessageParam) -> list[str]:
    """Return the text of a message; what is of no known type is a plain dict."""
    if isinstance(message.content, str):
        return [message.content]
    texts: list[str] = []
    for block in message.content:
        if isinstance(block, dict):
            assert_type(block, dict[str, Any])
        elif isinstance(block, models.ToolResultBlockParam):
            texts += [block.content] if isinstance(block.content, str) else []
        elif block.type == "text":
            assert_type(block, models.AnthropicTextBlockParam)
            texts.append(block.text)
    return texts


def fill(request: models.MessagesRequest) -> None:
    """Set fields to what the contract allows: a value, null where it has one, and absence."""
    request.messages = None
    request.provider = None
    request.speed = None
    request.thinking = {"type": "a-setting-of-tomorrow"}
    request.thinking = models.ThinkingEnabled(budget_tokens=1024, display=None)
    request.tools = [models.OpenTool(type="a-tool-of-tomorrow"), {"type": "another"}]
    request.system = [models.AnthropicTextBlockParam(text="Be brief.", citations=None)]
    request.max_tokens = UNSET
    request.additional_properties["later"] = {"x": [1, None]}
