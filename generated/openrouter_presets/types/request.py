# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""`TypedDict`s of the components in the file of this name under openapi/schemas/."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired
from .content import AnthropicCacheControlDirective, AnthropicTextBlockParam, MessagesMessageParam
from .plugins import Plugin
from .routing import DeprecatedRoute, MessagesFallbackParam, ProviderPreferences
from .tools import StopServerToolsWhen, Tool, ToolChoice


class AnthropicInputTokensClearAtLeast(TypedDict):
    """
    Least number of input tokens that clearing has to free; null: no minimum.
    """

    type: Literal["input_tokens"]
    """
    Unit of the number: always `input_tokens`.
    """
    value: int
    """
    Number of input tokens.
    """


class AnthropicInputTokensTrigger(TypedDict):
    """
    Fires once the input has reached a number of tokens.
    """

    type: Literal["input_tokens"]
    """
    Tag of this variant: always `input_tokens`.
    """
    value: int
    """
    Number of input tokens.
    """


class AnthropicSafeguard(TypedDict):
    """
    A check that Anthropic runs next to the completion. Further fields may be given.
    """

    type: str
    """
    Kind of check, such as `dangerous_tool_use`.
    """
    classifier_context: NotRequired[Mapping[str, Any]]
    """
    What the check is told of the context, an object of any shape.
    """


AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | None
"""How fast output is generated. `fast` costs more than `standard`, which applies if the
field is left out; null names neither.
"""


class AnthropicThinkingBlockBinding(TypedDict):
    """
    How thinking blocks are held to the conversation that they came from. Only one of the two
    fields may be sent.
    """

    prefix_mismatch_behavior: NotRequired[Literal["error", "drop_block"] | None]
    """
    Whether a block that does not fit what stands before it is an error or is dropped; null
    leaves it open.
    """
    mismatch_behavior: NotRequired[Literal["error", "drop_block"] | None]
    """
    Old name of `prefix_mismatch_behavior`; null leaves it open.
    """


AnthropicThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | None
"""How thinking appears in the response. `summarized` shows a summary of it, `updates` shows
updates on it, `omitted` leaves its text out, and null leaves it open.
"""


class AnthropicThinkingTurns(TypedDict):
    """
    Keeps the thinking of a number of the latest turns.
    """

    type: Literal["thinking_turns"]
    """
    Tag of this variant: always `thinking_turns`.
    """
    value: int
    """
    Number of turns.
    """


class AnthropicToolUsesKeep(TypedDict):
    """
    Number of the latest tool uses that stay in the context.
    """

    type: Literal["tool_uses"]
    """
    Unit of the number: always `tool_uses`.
    """
    value: int
    """
    Number of tool uses to keep.
    """


class AnthropicToolUsesTrigger(TypedDict):
    """
    Fires once the context holds a number of tool uses.
    """

    type: Literal["tool_uses"]
    """
    Tag of this variant: always `tool_uses`.
    """
    value: int
    """
    Number of tool uses.
    """


class ClearThinkingEdit(TypedDict):
    """
    Clears the thinking of earlier turns from the context.
    """

    type: Literal["clear_thinking_20251015"]
    """
    Tag of this variant: always `clear_thinking_20251015`.
    """
    keep: NotRequired[ClearThinkingKeep]
    """
    How much of the thinking stays.
    """


ClearToolInputs: TypeAlias = bool | list[str] | tuple[str, ...] | None
"""Whether the inputs of cleared tool calls are cleared as well. A boolean decides for every
tool, a list of tool names picks the tools, and null leaves it open.
"""


class ClearToolUsesEdit(TypedDict):
    """
    Clears older tool results from the context once a trigger is reached.
    """

    type: Literal["clear_tool_uses_20250919"]
    """
    Tag of this variant: always `clear_tool_uses_20250919`.
    """
    clear_at_least: NotRequired[AnthropicInputTokensClearAtLeast | None]
    """
    Least number of input tokens that clearing has to free; null: no minimum.
    """
    clear_tool_inputs: NotRequired[ClearToolInputs]
    """
    Whether the inputs of the cleared tool calls are cleared as well; null leaves it open.
    """
    exclude_tools: NotRequired[list[str] | tuple[str, ...] | None]
    """
    Names of tools whose uses are never cleared; null: none.
    """
    keep: NotRequired[AnthropicToolUsesKeep]
    """
    How many of the latest tool uses are left alone.
    """
    trigger: NotRequired[ClearToolUsesTrigger]
    """
    When clearing begins.
    """


ClearToolUsesTrigger: TypeAlias = AnthropicInputTokensTrigger | AnthropicToolUsesTrigger
"""When to begin clearing tool uses, measured in input tokens or in tool uses."""


class CompactEdit(TypedDict):
    """
    Replaces earlier parts of the conversation with a summary once a trigger is reached.
    """

    type: Literal["compact_20260112"]
    """
    Tag of this variant: always `compact_20260112`.
    """
    instructions: NotRequired[str | None]
    """
    Instructions for writing the summary; null: none.
    """
    pause_after_compaction: NotRequired[bool]
    """
    Whether to pause after the summary is written, before the answer goes on.
    """
    trigger: NotRequired[AnthropicInputTokensTrigger | None]
    """
    Number of input tokens at which to compact; null leaves it open.
    """


ContextEdit: TypeAlias = ClearToolUsesEdit | ClearThinkingEdit | CompactEdit
"""One way of trimming the context, chosen by its `type`."""


class ContextManagement(TypedDict):
    """
    How the context is trimmed when it grows long.
    """

    edits: NotRequired[Sequence[ContextEdit]]
    """
    Edits to make to the context.
    """


class DeferredBm25Search(TypedDict):
    """
    Ranks the definitions of the tools by BM25, a keyword relevance score.
    """

    type: Literal["bm25"]
    """
    Tag of this variant: always `bm25`.
    """
    max_results: NotRequired[int]
    """
    Most tools that a search returns.
    """


class DeferredCustomSearch(TypedDict):
    """
    Leaves the search to a tool of the caller, which returns the names of known tools.
    """

    type: Literal["custom"]
    """
    Tag of this variant: always `custom`.
    """
    tool_id: str
    """
    Tool of the caller that runs the search.
    """
    result_key: str
    """
    Key of the tool's result under which the names are found.
    """
    max_results: NotRequired[int]
    """
    Most tools that a search returns.
    """


class DeferredRegexSearch(TypedDict):
    """
    Finds tools by regular expressions of a safe kind.
    """

    type: Literal["regex"]
    """
    Tag of this variant: always `regex`.
    """
    max_results: NotRequired[int]
    """
    Most tools that a search returns.
    """


class DeferredToolsControl(TypedDict):
    """
    How OpenRouter keeps tools out of the prompt until the model searches for them.
    """

    protocol: Literal["v1"]
    """
    Version of the protocol: always `v1`.
    """
    profile: Literal["portable"]
    """
    How the model reaches the tools: always `portable`, through wrappers that OpenRouter makes
    for any model.
    """
    validation: Literal["runtime"]
    """
    Where arguments are checked: always `runtime`, by OpenRouter against the schema of the
    tool itself.
    """
    search: DeferredToolsSearch
    """
    How the tools are searched.
    """


DeferredToolsSearch: TypeAlias = DeferredBm25Search | DeferredRegexSearch | DeferredCustomSearch
"""How deferred tools are searched: by OpenRouter (`bm25`, `regex`) or by the caller
(`custom`).
"""


class JsonSchemaFormat(TypedDict):
    """
    Structured output that conforms to a JSON Schema.
    """

    type: Literal["json_schema"]
    """
    Tag of this variant: always `json_schema`.
    """
    schema: Mapping[str, Any]
    """
    JSON Schema that the answer has to conform to.
    """


class KeepAllThinking(TypedDict):
    """
    Keeps the thinking of every turn.
    """

    type: Literal["all"]
    """
    Tag of this variant: always `all`.
    """


class MessagesOutputConfig(TypedDict):
    """
    Effort, format and token budget of the output.
    """

    effort: NotRequired[OutputEffort | None]
    """
    How much effort goes into the answer; null sets no level.
    """
    format: NotRequired[JsonSchemaFormat | None]
    """
    Format that the answer has to keep to; null: free text.
    """
    task_budget: NotRequired[TaskBudget | None]
    """
    Tokens meant for the task as a whole; null: no budget.
    """


class MessagesRequest(TypedDict):
    """
    Body of a Messages request, from which a preset is made. Only `model` and `messages` are
    required.
    """

    model: str
    """
    Name of the model, such as `anthropic/claude-4.6-sonnet`.
    """
    max_tokens: NotRequired[int]
    """
    Most tokens that the model may generate.
    """
    system: NotRequired[SystemPrompt]
    """
    System prompt; a preset stores it as `system_prompt`.
    """
    messages: Sequence[MessagesMessageParam] | None
    """
    Conversation to answer, oldest message first. A preset does not keep it; null is allowed.
    """
    tools: NotRequired[Sequence[Tool]]
    """
    Tools that the model may call, both the caller's own and those that run on the server.
    """
    tool_choice: NotRequired[ToolChoice]
    """
    Whether the model may, must or must not call tools, or which one it must call.
    """
    temperature: NotRequired[float]
    """
    Randomness of sampling; lower values give more predictable output, higher ones more
    variety.
    """
    top_p: NotRequired[float]
    """
    Limits sampling to the likeliest tokens whose probabilities add up to this share.
    """
    top_k: NotRequired[int]
    """
    Limits sampling to this many of the likeliest tokens at each step.
    """
    stop_sequences: NotRequired[list[str] | tuple[str, ...]]
    """
    Texts at which the model stops generating.
    """
    stream: NotRequired[bool]
    """
    Whether the response is sent as a stream of events. A preset does not keep it.
    """
    thinking: NotRequired[ThinkingConfig]
    """
    Whether and how the model thinks before it answers.
    """
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """
    Turns on prompt caching up to the last block that can be cached; works with Claude models.
    """
    context_management: NotRequired[ContextManagement | None]
    """
    How the context is trimmed when it grows long; null: not at all.
    """
    fallbacks: NotRequired[Sequence[MessagesFallbackParam | Mapping[str, Any]] | None]
    """
    Up to 3 models that OpenRouter tries one after another if `model` fails or refuses; null:
    none. Not to be used together with `models`.
    """
    metadata: NotRequired[RequestMetadata]
    """
    Information about the request that is not part of the prompt.
    """
    models: NotRequired[list[str] | tuple[str, ...]]
    """
    Names of models to route among; not to be used together with `fallbacks`.
    """
    output_config: NotRequired[MessagesOutputConfig]
    """
    Effort, format and token budget of the output.
    """
    plugins: NotRequired[Sequence[Plugin]]
    """
    Plugins to apply, each chosen by its `id` and carrying its own settings.
    """
    provider: NotRequired[ProviderPreferences | None]
    """
    Which providers may serve the request, and how one is chosen; null: no preferences.
    """
    route: NotRequired[DeprecatedRoute]
    """
    Deprecated in favor of `provider.sort.partition`, where `fallback` is now `model` and
    `sort` is now `none`.
    """
    service_tier: NotRequired[str]
    """
    Name of the service tier to ask for.
    """
    session_id: NotRequired[str]
    """
    Id shared by related requests, such as those of one conversation; they stay with one
    provider, so that its prompt cache is hit. At most 256 characters.
    """
    speed: NotRequired[AnthropicSpeed]
    """
    How fast output is generated; `standard` if left out.
    """
    stop_server_tools_when: NotRequired[StopServerToolsWhen]
    """
    Conditions that end the loop of server tool calls, at least one; the first one met ends
    it.
    """
    trace: NotRequired[TraceConfig | Mapping[str, Any]]
    """
    Names and ids under which observability tools show the request.
    """
    user: NotRequired[str]
    """
    Id of the end user within the calling app, so that abuse is traced to one user and not to
    the whole app; at most 256 characters.
    """
    deferred_tools: NotRequired[DeferredToolsControl]
    """
    Has OpenRouter keep tools out of the prompt and let the model search for them; off if left
    out. Later turns must send back the same tools and the reasoning of the assistant
    unchanged.
    """
    safeguards: NotRequired[Sequence[AnthropicSafeguard | Mapping[str, Any]] | None]
    """
    Checks that Anthropic runs on its side next to the completion; null asks for none.
    """


OutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""How much effort the model puts into its answer, from `low` to `max`."""


class RequestMetadata(TypedDict):
    """
    Information about a request that is not part of its prompt.
    """

    user_id: NotRequired[str | None]
    """
    Id of the end user on whose behalf the request is made; null: not given.
    """


SystemPrompt: TypeAlias = str | Sequence[AnthropicTextBlockParam]
"""Instructions for the whole conversation. Either one string or a list of text blocks, which
can be marked for caching one by one.
"""


class TaskBudget(TypedDict):
    """
    Token budget for a task as a whole, as against one response.
    """

    type: Literal["tokens"]
    """
    Unit of the budget: always `tokens`.
    """
    total: int
    """
    Size of the budget in tokens, at least 20000.
    """
    remaining: NotRequired[int | None]
    """
    Tokens that are left of the budget, at least 0; null: not stated.
    """


class ThinkingAdaptive(TypedDict):
    """
    Leaves it to the model when and how much it thinks.
    """

    type: Literal["adaptive"]
    """
    Tag of this variant: always `adaptive`.
    """
    display: NotRequired[AnthropicThinkingDisplay]
    """
    How the thinking appears in the response; null leaves it open.
    """
    block_binding: NotRequired[AnthropicThinkingBlockBinding | None]
    """
    What becomes of thinking blocks that do not fit the conversation before them; null leaves
    it open.
    """


class ThinkingBetweenTools(TypedDict):
    """
    Has the model think between its calls of tools.
    """

    type: Literal["between_tools"]
    """
    Tag of this variant: always `between_tools`.
    """


class ThinkingDisabled(TypedDict):
    """
    Makes the model answer without thinking first.
    """

    type: Literal["disabled"]
    """
    Tag of this variant: always `disabled`.
    """


class ThinkingEnabled(TypedDict):
    """
    Lets the model think within a fixed token budget.
    """

    type: Literal["enabled"]
    """
    Tag of this variant: always `enabled`.
    """
    budget_tokens: int
    """
    Most tokens to spend on thinking.
    """
    display: NotRequired[AnthropicThinkingDisplay]
    """
    How the thinking appears in the response; null leaves it open.
    """
    block_binding: NotRequired[AnthropicThinkingBlockBinding | None]
    """
    What becomes of thinking blocks that do not fit the conversation before them; null leaves
    it open.
    """


ThinkingConfig: TypeAlias = (
    ThinkingEnabled | ThinkingDisabled | ThinkingAdaptive | ThinkingBetweenTools
)
"""Whether and how the model thinks before it answers. The `type` says which of the settings
it is.
"""


ThinkingKeepRule: TypeAlias = AnthropicThinkingTurns | KeepAllThinking
"""Rule for how much thinking stays in the context, chosen by its `type`."""


ClearThinkingKeep: TypeAlias = ThinkingKeepRule | Literal["all"]
"""How much thinking stays in the context. Either an object with a rule or the bare string
`all`.
"""


class TraceConfig(TypedDict):
    """
    Names and ids under which observability tools show a request. Other keys, of any JSON
    value, go along as custom metadata.
    """

    generation_name: NotRequired[str]
    """
    Name of this model call.
    """
    parent_span_id: NotRequired[str]
    """
    Id of the span above this one.
    """
    span_name: NotRequired[str]
    """
    Name of the span of this request.
    """
    trace_id: NotRequired[str]
    """
    Id of the trace that the request belongs to.
    """
    trace_name: NotRequired[str]
    """
    Name of the trace.
    """
