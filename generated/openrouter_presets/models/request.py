# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import define

from .._base import UNSET, Model, Unset, extra_last
from .content import AnthropicCacheControlDirective, AnthropicTextBlockParam, MessagesMessageParam
from .plugins import Plugin
from .routing import DeprecatedRoute, MessagesFallbackParam, ProviderPreferences
from .tools import StopServerToolsWhen, Tool, ToolChoice


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicInputTokensClearAtLeast(Model):
    """Minimum number of input tokens that clearing must free; null: no minimum."""

    type: Literal["input_tokens"] = "input_tokens"
    """Unit of the number: always `input_tokens`."""
    value: int
    """Number of input tokens."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicInputTokensTrigger(Model):
    """Fires once the input has reached a number of tokens."""

    type: Literal["input_tokens"] = "input_tokens"
    """Tag of this variant: always `input_tokens`."""
    value: int
    """Number of input tokens."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicSafeguard(Model):
    """A check that Anthropic runs next to the completion. Further fields may be given."""

    type: str
    """Kind of check, such as `dangerous_tool_use`."""
    classifier_context: dict[str, Any] | Unset = UNSET
    """Context for the check, an object of any shape."""


AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | None
"""How fast output is generated. `fast` costs more than `standard`, which applies if the field is left out; null
selects neither.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicThinkingBlockBinding(Model):
    """How thinking blocks are bound to the conversation that they come from. Only one of the two fields may be sent."""

    prefix_mismatch_behavior: Literal["error", "drop_block"] | None | Unset = UNSET
    """Whether a block that does not fit the conversation before it is an error or is dropped; null leaves it open."""
    mismatch_behavior: Literal["error", "drop_block"] | None | Unset = UNSET
    """Old name of `prefix_mismatch_behavior`; null leaves it open."""


AnthropicThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | None
"""How thinking appears in the response. `summarized` shows a summary of it, `updates` shows updates on it,
`omitted` leaves its text out, and null leaves it open.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicThinkingTurns(Model):
    """Keeps the thinking of a number of the latest turns."""

    type: Literal["thinking_turns"] = "thinking_turns"
    """Tag of this variant: always `thinking_turns`."""
    value: int
    """Number of turns."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicToolUsesKeep(Model):
    """Number of the latest tool uses that stay in the context."""

    type: Literal["tool_uses"] = "tool_uses"
    """Unit of the number: always `tool_uses`."""
    value: int
    """Number of tool uses to keep."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicToolUsesTrigger(Model):
    """Fires once the context holds a number of tool uses."""

    type: Literal["tool_uses"] = "tool_uses"
    """Tag of this variant: always `tool_uses`."""
    value: int
    """Number of tool uses."""


ClearToolInputs: TypeAlias = bool | list[str] | tuple[str, ...] | None
"""Whether the inputs of cleared tool calls are cleared as well. A boolean decides for every tool, a list of tool
names picks the tools, and null leaves it open.
"""


ClearToolUsesTrigger: TypeAlias = AnthropicInputTokensTrigger | AnthropicToolUsesTrigger | dict[str, Any]
"""When to begin clearing tool uses, measured in input tokens or in tool uses."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ClearToolUsesEdit(Model):
    """Clears older tool results from the context once a trigger is reached."""

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    """Tag of this variant: always `clear_tool_uses_20250919`."""
    clear_at_least: AnthropicInputTokensClearAtLeast | dict[str, Any] | None | Unset = UNSET
    """Minimum number of input tokens that clearing must free; null: no minimum."""
    clear_tool_inputs: ClearToolInputs | Unset = UNSET
    """Whether the inputs of the cleared tool calls are cleared as well; null leaves it open."""
    exclude_tools: list[str] | tuple[str, ...] | None | Unset = UNSET
    """Names of tools whose uses are never cleared; null: none."""
    keep: AnthropicToolUsesKeep | dict[str, Any] | Unset = UNSET
    """How many of the latest tool uses are left alone."""
    trigger: ClearToolUsesTrigger | Unset = UNSET
    """When clearing begins."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class CompactEdit(Model):
    """Replaces earlier parts of the conversation with a summary once a trigger is reached."""

    type: Literal["compact_20260112"] = "compact_20260112"
    """Tag of this variant: always `compact_20260112`."""
    instructions: str | None | Unset = UNSET
    """Instructions for writing the summary; null: none."""
    pause_after_compaction: bool | Unset = UNSET
    """Whether to pause after the summary is written, before the answer goes on."""
    trigger: AnthropicInputTokensTrigger | None | Unset = UNSET
    """Number of input tokens at which to compact; null leaves it open."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class DeferredBm25Search(Model):
    """Ranks the definitions of the tools by BM25, a keyword relevance score."""

    type: Literal["bm25"] = "bm25"
    """Tag of this variant: always `bm25`."""
    max_results: int | Unset = UNSET
    """Maximum number of tools that a search returns."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class DeferredCustomSearch(Model):
    """Leaves the search to a tool of the caller, which returns the names of known tools."""

    type: Literal["custom"] = "custom"
    """Tag of this variant: always `custom`."""
    tool_id: str
    """Tool of the caller that runs the search."""
    result_key: str
    """Key of the tool's result under which the names are found."""
    max_results: int | Unset = UNSET
    """Maximum number of tools that a search returns."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class DeferredRegexSearch(Model):
    """Finds tools by regular expressions of a safe kind."""

    type: Literal["regex"] = "regex"
    """Tag of this variant: always `regex`."""
    max_results: int | Unset = UNSET
    """Maximum number of tools that a search returns."""


DeferredToolsSearch: TypeAlias = DeferredBm25Search | DeferredRegexSearch | DeferredCustomSearch | dict[str, Any]
"""How deferred tools are searched: by OpenRouter (`bm25`, `regex`) or by the caller (`custom`)."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class DeferredToolsControl(Model):
    """How OpenRouter keeps tools out of the prompt until the model searches for them."""

    protocol: Literal["v1"] = "v1"
    """Version of the protocol: always `v1`."""
    profile: Literal["portable"] = "portable"
    """How the model reaches the tools: always `portable`, through wrappers that OpenRouter makes for any model."""
    validation: Literal["runtime"] = "runtime"
    """Where arguments are checked: always `runtime`, by OpenRouter against the schema of the tool itself."""
    search: DeferredToolsSearch
    """How the tools are searched."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class JsonSchemaFormat(Model):
    """Structured output that conforms to a JSON Schema."""

    type: Literal["json_schema"] = "json_schema"
    """Tag of this variant: always `json_schema`."""
    schema: dict[str, Any]
    """JSON Schema that the answer has to conform to."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class KeepAllThinking(Model):
    """Keeps the thinking of every turn."""

    type: Literal["all"] = "all"
    """Tag of this variant: always `all`."""


OutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""How much effort the model puts into its answer, from `low` to `max`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class RequestMetadata(Model):
    """Information about a request that is not part of its prompt."""

    user_id: str | None | Unset = UNSET
    """Id of the end user on whose behalf the request is made; null: not given."""


SystemPrompt: TypeAlias = str | Sequence[AnthropicTextBlockParam | dict[str, Any]]
"""Instructions for the whole conversation. Either one string or a list of text blocks, which can be marked for
caching one by one.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class TaskBudget(Model):
    """Token budget for a task as a whole, as against one response."""

    type: Literal["tokens"] = "tokens"
    """Unit of the budget: always `tokens`."""
    total: int
    """Size of the budget in tokens, at least 20000."""
    remaining: int | None | Unset = UNSET
    """Tokens that are left of the budget, at least 0; null: not stated."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesOutputConfig(Model):
    """Effort, format and token budget of the output."""

    effort: OutputEffort | None | Unset = UNSET
    """How much effort goes into the answer; null sets no level."""
    format: JsonSchemaFormat | None | Unset = UNSET
    """Format that the answer has to keep to; null: free text."""
    task_budget: TaskBudget | None | Unset = UNSET
    """Tokens meant for the task as a whole; null: no budget."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ThinkingAdaptive(Model):
    """Lets the model decide when and how much to think."""

    type: Literal["adaptive"] = "adaptive"
    """Tag of this variant: always `adaptive`."""
    display: AnthropicThinkingDisplay | Unset = UNSET
    """How the thinking appears in the response; null leaves it open."""
    block_binding: AnthropicThinkingBlockBinding | None | Unset = UNSET
    """What becomes of thinking blocks that do not fit the conversation before them; null leaves it open."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ThinkingBetweenTools(Model):
    """Has the model think between its calls of tools."""

    type: Literal["between_tools"] = "between_tools"
    """Tag of this variant: always `between_tools`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ThinkingDisabled(Model):
    """Makes the model answer without thinking first."""

    type: Literal["disabled"] = "disabled"
    """Tag of this variant: always `disabled`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ThinkingEnabled(Model):
    """Lets the model think within a fixed token budget."""

    type: Literal["enabled"] = "enabled"
    """Tag of this variant: always `enabled`."""
    budget_tokens: int
    """Maximum number of tokens to spend on thinking."""
    display: AnthropicThinkingDisplay | Unset = UNSET
    """How the thinking appears in the response; null leaves it open."""
    block_binding: AnthropicThinkingBlockBinding | None | Unset = UNSET
    """What becomes of thinking blocks that do not fit the conversation before them; null leaves it open."""


ThinkingConfig: TypeAlias = (
    ThinkingEnabled | ThinkingDisabled | ThinkingAdaptive | ThinkingBetweenTools | dict[str, Any]
)
"""Whether and how the model thinks before it answers. The `type` says which of the settings it is."""


ThinkingKeepRule: TypeAlias = AnthropicThinkingTurns | KeepAllThinking | dict[str, Any]
"""Rule for how much thinking stays in the context, chosen by its `type`."""


ClearThinkingKeep: TypeAlias = ThinkingKeepRule | Literal["all"]
"""How much thinking stays in the context. Either an object with a rule or the bare string `all`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ClearThinkingEdit(Model):
    """Clears the thinking of earlier turns from the context."""

    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    """Tag of this variant: always `clear_thinking_20251015`."""
    keep: ClearThinkingKeep | Unset = UNSET
    """How much of the thinking stays."""


ContextEdit: TypeAlias = ClearToolUsesEdit | ClearThinkingEdit | CompactEdit | dict[str, Any]
"""One way of trimming the context, chosen by its `type`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ContextManagement(Model):
    """How the context is trimmed when it grows long."""

    edits: Sequence[ContextEdit] | Unset = UNSET
    """Edits to make to the context."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class TraceConfig(Model):
    """Names and ids under which observability tools show a request.

    Other keys, with any JSON value, are passed on as custom metadata.
    """

    generation_name: str | Unset = UNSET
    """Name of this model call."""
    parent_span_id: str | Unset = UNSET
    """Id of the span above this one."""
    span_name: str | Unset = UNSET
    """Name of the span of this request."""
    trace_id: str | Unset = UNSET
    """Id of the trace that the request belongs to."""
    trace_name: str | Unset = UNSET
    """Name of the trace."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesRequest(Model):
    """Body of a Messages request, from which a preset is made. Only `model` and `messages` are required."""

    model: str
    """Name of the model, such as `anthropic/claude-4.6-sonnet`."""
    max_tokens: int | Unset = UNSET
    """Maximum number of tokens that the model may generate."""
    system: SystemPrompt | Unset = UNSET
    """System prompt; a preset stores it as `system_prompt`."""
    messages: Sequence[MessagesMessageParam | dict[str, Any]] | None
    """Conversation to answer, oldest message first. A preset does not keep it; null is allowed."""
    tools: Sequence[Tool] | Unset = UNSET
    """Tools that the model may call, both the caller's own and those that run on the server."""
    tool_choice: ToolChoice | Unset = UNSET
    """Whether the model may, must or must not call tools, or which one it must call."""
    temperature: float | Unset = UNSET
    """Randomness of sampling; lower values give more predictable output, higher ones more variety."""
    top_p: float | Unset = UNSET
    """Limits sampling to the likeliest tokens whose probabilities add up to this share."""
    top_k: int | Unset = UNSET
    """Limits sampling to this many of the likeliest tokens at each step."""
    stop_sequences: list[str] | tuple[str, ...] | Unset = UNSET
    """Texts at which the model stops generating."""
    stream: bool | Unset = UNSET
    """Whether the response is sent as a stream of events. A preset does not keep it."""
    thinking: ThinkingConfig | Unset = UNSET
    """Whether and how the model thinks before it answers."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Turns on prompt caching up to the last block that can be cached; works with Claude models."""
    context_management: ContextManagement | None | Unset = UNSET
    """How the context is trimmed when it grows long; null: not at all."""
    fallbacks: Sequence[MessagesFallbackParam | dict[str, Any]] | None | Unset = UNSET
    """Up to 3 models that OpenRouter tries one after another if `model` fails or refuses; null: none. Not to be used
    together with `models`.
    """
    metadata: RequestMetadata | dict[str, Any] | Unset = UNSET
    """Information about the request that is not part of the prompt."""
    models: list[str] | tuple[str, ...] | Unset = UNSET
    """Names of models to route among; not to be used together with `fallbacks`."""
    output_config: MessagesOutputConfig | dict[str, Any] | Unset = UNSET
    """Effort, format and token budget of the output."""
    plugins: Sequence[Plugin] | Unset = UNSET
    """Plugins to apply, each with its `id` and its settings."""
    provider: ProviderPreferences | dict[str, Any] | None | Unset = UNSET
    """Which providers may serve the request, and how one is chosen; null: no preferences."""
    route: DeprecatedRoute | Unset = UNSET
    """Deprecated in favor of `provider.sort.partition`, where `fallback` is now `model` and `sort` is now `none`."""
    service_tier: str | Unset = UNSET
    """Name of the service tier to ask for."""
    session_id: str | Unset = UNSET
    """Id shared by related requests, such as those of one conversation; OpenRouter sends them to the same provider,
    to make use of its prompt cache. At most 256 characters.
    """
    speed: AnthropicSpeed | Unset = UNSET
    """How fast output is generated; `standard` if left out."""
    stop_server_tools_when: StopServerToolsWhen | Unset = UNSET
    """Conditions that end the loop of server tool calls, at least one; the first one met ends it."""
    trace: TraceConfig | dict[str, Any] | Unset = UNSET
    """Names and ids under which observability tools show the request."""
    user: str | Unset = UNSET
    """Id of the end user within the calling app, so that abuse is traced to one user and not to the whole app; at
    most 256 characters.
    """
    deferred_tools: DeferredToolsControl | dict[str, Any] | Unset = UNSET
    """Makes OpenRouter keep tools out of the prompt and lets the model search for them; off if left out. Later turns
    must send the same tools again, and the assistant's reasoning unchanged.
    """
    safeguards: Sequence[AnthropicSafeguard | dict[str, Any]] | None | Unset = UNSET
    """Checks that Anthropic runs on its side next to the completion; null asks for none."""
