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
from .content import (
    AnthropicAllowedCallers,
    AnthropicCacheControlDirective,
    BashTool,
    TextEditorTool,
    WebSearchTool,
    WebSearchToolWithCallers,
)


class AdvisorTool(TypedDict):
    """
    Advisor tool in its version of 2026-03-01, with which the model consults a second model.
    """

    type: Literal["advisor_20260301"]
    """
    Tag of this variant: always `advisor_20260301`.
    """
    model: str
    """
    Model that gives the advice.
    """
    name: Literal["advisor"]
    """
    Name the model calls the tool by: always `advisor`.
    """
    allowed_callers: NotRequired[AnthropicAllowedCallers]
    """
    Who may call the tool: the model itself, code that runs in a code execution tool, or both.
    """
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """
    Prompt-cache breakpoint placed at this tool definition.
    """
    caching: NotRequired[AnthropicCacheControlDirective | None]
    """
    Prompt caching for the advisor's own calls. null means the same as leaving it out.
    """
    defer_loading: NotRequired[bool]
    """
    Whether to keep the definition out of the initial prompt until a tool search turns it up.
    """
    max_uses: NotRequired[int]
    """
    Most consultations in one request.
    """


class AnthropicToolSearchToolBm25(TypedDict):
    """
    Tool search tool that ranks deferred tools by BM25, a keyword relevance score, against a
    plain-language query.
    """

    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]
    """
    Tag of this variant: `tool_search_tool_bm25_20251119`, or `tool_search_tool_bm25` without
    a date.
    """
    name: Literal["tool_search_tool_bm25"]
    """
    Name the model calls the tool by: always `tool_search_tool_bm25`.
    """
    allowed_callers: NotRequired[AnthropicAllowedCallers]
    """
    Who may call the tool: the model itself, code that runs in a code execution tool, or both.
    """
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """
    Prompt-cache breakpoint placed at this tool definition.
    """
    defer_loading: NotRequired[bool]
    """
    Whether to keep the definition out of the initial prompt until a tool search turns it up.
    """
    strict: NotRequired[bool]
    """
    Whether calls must match the tool's input schema exactly.
    """


class AnthropicToolSearchToolRegex(TypedDict):
    """
    Tool search tool that finds deferred tools by a regular expression.
    """

    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]
    """
    Tag of this variant: `tool_search_tool_regex_20251119`, or `tool_search_tool_regex`
    without a date.
    """
    name: Literal["tool_search_tool_regex"]
    """
    Name the model calls the tool by: always `tool_search_tool_regex`.
    """
    allowed_callers: NotRequired[AnthropicAllowedCallers]
    """
    Who may call the tool: the model itself, code that runs in a code execution tool, or both.
    """
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """
    Prompt-cache breakpoint placed at this tool definition.
    """
    defer_loading: NotRequired[bool]
    """
    Whether to keep the definition out of the initial prompt until a tool search turns it up.
    """
    strict: NotRequired[bool]
    """
    Whether calls must match the tool's input schema exactly.
    """


class BashServerTool(TypedDict):
    """
    Bash tool of OpenRouter, whose commands run on the server.
    """

    type: Literal["openrouter:bash"]
    """
    Tag of this variant: always `openrouter:bash`.
    """
    parameters: NotRequired[BashServerToolConfig]
    """
    Settings of the bash tool.
    """


class BashServerToolConfig(TypedDict):
    """
    Settings of the `openrouter:bash` tool.
    """

    engine: NotRequired[BashServerToolEngine]
    """
    Which implementation runs the commands.
    """
    environment: NotRequired[BashServerToolEnvironment]
    """
    Container that the commands run in.
    """


BashServerToolEngine: TypeAlias = Literal["auto", "native", "openrouter"]
"""Implementation behind the `openrouter:bash` tool. `native` is the model provider's own,
`openrouter` is OpenRouter's, and `auto` leaves the choice to OpenRouter.
"""


class ContainerAutoEnvironment(TypedDict):
    """
    Container that the server provides by itself.
    """

    type: Literal["container_auto"]
    """
    Tag of this variant: always `container_auto`.
    """
    file_ids: NotRequired[list[str] | tuple[str, ...]]
    """
    Ids of files of the workspace that are copied in before the first command, at most 20. The
    API answers with 400 where one is unknown.
    """
    network_policy: NotRequired[ContainerNetworkPolicy]
    """
    What the container may reach over the network; nothing if left out.
    """


class ContainerNetworkPolicyAllowlist(TypedDict):
    """
    Lets the container reach the domains listed, and no others.
    """

    type: Literal["allowlist"]
    """
    Tag of this variant: always `allowlist`.
    """
    allowed_domains: list[str] | tuple[str, ...]
    """
    Domains that may be reached, as names or patterns; at most 50.
    """


class ContainerNetworkPolicyDisabled(TypedDict):
    """
    Cuts the container off from the network.
    """

    type: Literal["disabled"]
    """
    Tag of this variant: always `disabled`.
    """


ContainerNetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
"""What a container may reach over the network: nothing, or the domains listed."""


class ContainerReferenceEnvironment(TypedDict):
    """
    Existing container, named by its id.
    """

    type: Literal["container_reference"]
    """
    Tag of this variant: always `container_reference`.
    """
    container_id: str
    """
    Id of the container: 1 to 40 letters, digits, underscores or hyphens.
    """
    file_ids: NotRequired[list[str] | tuple[str, ...]]
    """
    Ids of files of the workspace that are copied in before the first command, at most 20. The
    API answers with 400 where one is unknown.
    """
    network_policy: NotRequired[ContainerNetworkPolicy]
    """
    What the container may reach over the network; nothing if left out. The API answers with
    409 where a warm container has another policy.
    """


BashServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment
"""Container for the `openrouter:bash` tool, either provided automatically or named by its
id.
"""


class CustomTool(TypedDict):
    """
    Tool that the caller defines and runs. An entry without `type` counts as one.
    """

    type: NotRequired[Literal["custom"]]
    """
    Tag of this variant: `custom` where given, and it may be left out.
    """
    name: str
    """
    Name by which the model calls the tool and `tool_choice` refers to it.
    """
    description: NotRequired[str]
    """
    What the tool does and when to use it, written for the model.
    """
    input_schema: CustomToolInputSchema | Mapping[str, Any]
    """
    JSON Schema of the arguments that the model fills in.
    """
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """
    Prompt-cache breakpoint placed at this tool definition.
    """
    defer_loading: NotRequired[bool]
    """
    Whether to keep the definition out of the initial prompt until a tool search turns it up.
    """
    strict: NotRequired[bool]
    """
    Whether calls must match the tool's input schema exactly.
    """


class CustomToolInputSchema(TypedDict):
    """
    JSON Schema of the arguments of a custom tool. Any further schema keyword may be given
    beside the three named here.
    """

    type: NotRequired[str]
    """
    JSON type of the arguments as a whole; `object` by default.
    """
    properties: NotRequired[Any]
    """
    Schemas of the arguments by name. The contract allows any JSON value here.
    """
    required: NotRequired[list[str] | tuple[str, ...] | None]
    """
    Names of the arguments that a call must give. null means the same as leaving it out.
    """


class DatetimeServerTool(TypedDict):
    """
    Tool of OpenRouter that tells the model the current date and time.
    """

    type: Literal["openrouter:datetime"]
    """
    Tag of this variant: always `openrouter:datetime`.
    """
    parameters: NotRequired[DatetimeServerToolConfig]
    """
    Settings of the date and time tool.
    """


class DatetimeServerToolConfig(TypedDict):
    """
    Settings of the `openrouter:datetime` tool.
    """

    timezone: NotRequired[str]
    """
    Time zone to give the time in, as an IANA name such as `Europe/Lisbon`.
    """


ImageGenerationOptionValue: TypeAlias = str | float | list[Any] | tuple[Any, ...]
"""Value of an option for the image model. It is a string, a number or a list, and the items
of a list may be any JSON.
"""


class ImageGenerationServerToolConfig(TypedDict):
    """
    Settings of the `openrouter:image_generation` tool. Keys other than `model` are options
    for the image model.
    """

    model: NotRequired[str]
    """
    Model that generates the images.
    """


class ImageGenerationServerTool_OpenRouter(TypedDict):
    """
    Tool of OpenRouter with which the model has images generated.
    """

    type: Literal["openrouter:image_generation"]
    """
    Tag of this variant: always `openrouter:image_generation`.
    """
    parameters: NotRequired[ImageGenerationServerToolConfig | Mapping[str, Any]]
    """
    Image model and its options.
    """


class MessagesSearchModelsServerTool(TypedDict):
    """
    Experimental tool of OpenRouter with which the model searches the models on offer.
    """

    type: Literal["openrouter:experimental__search_models"]
    """
    Tag of this variant: always `openrouter:experimental__search_models`.
    """
    parameters: NotRequired[SearchModelsServerToolConfig]
    """
    Settings of the model search.
    """


class OpenRouterWebSearchServerTool(TypedDict):
    """
    Tool of OpenRouter with which the model searches the web.
    """

    type: Literal["openrouter:web_search"]
    """
    Tag of this variant: always `openrouter:web_search`.
    """
    parameters: NotRequired[WebSearchConfig]
    """
    Settings of the web search.
    """


class OpenTool(TypedDict):
    """
    Tool known by its `type` alone, with any other fields. It carries tools that no other
    variant describes, and also admits entries whose `type` another variant claims.
    """

    type: str
    """
    Tag of the tool: any string.
    """


class SearchModelsServerToolConfig(TypedDict):
    """
    Settings of the `openrouter:experimental__search_models` tool.
    """

    max_results: NotRequired[int]
    """
    Most models that one search returns.
    """


SearchQualityLevel: TypeAlias = Literal["low", "medium", "high"]
"""Amount of search context, in three steps."""


class ShellServerToolConfig(TypedDict):
    """
    Settings of the `openrouter:shell` tool.
    """

    engine: NotRequired[ShellServerToolEngine]
    """
    Which implementation runs the commands.
    """
    environment: NotRequired[ShellServerToolEnvironment]
    """
    Container that the commands run in.
    """


ShellServerToolEngine: TypeAlias = Literal["auto", "openrouter"]
"""Implementation behind the `openrouter:shell` tool. `openrouter` is OpenRouter's, and
`auto` leaves the choice to OpenRouter.
"""


ShellServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment
"""Container for the `openrouter:shell` tool, either provided automatically or named by its
id.
"""


class ShellServerTool_OpenRouter(TypedDict):
    """
    Shell tool of OpenRouter, whose commands run on the server.
    """

    type: Literal["openrouter:shell"]
    """
    Tag of this variant: always `openrouter:shell`.
    """
    parameters: NotRequired[ShellServerToolConfig]
    """
    Settings of the shell tool.
    """


class StopServerToolsWhenFinishReasonIs(TypedDict):
    """
    Ends the loop once a step finishes for a certain reason.
    """

    type: Literal["finish_reason_is"]
    """
    Tag of this variant: always `finish_reason_is`.
    """
    reason: str
    """
    Finish reason that ends the loop, at least 1 character.
    """


class StopServerToolsWhenHasToolCall(TypedDict):
    """
    Ends the loop once a certain tool has been called.
    """

    type: Literal["has_tool_call"]
    """
    Tag of this variant: always `has_tool_call`.
    """
    tool_name: str
    """
    Name of that tool, at least 1 character.
    """


class StopServerToolsWhenMaxCost(TypedDict):
    """
    Ends the loop once it has cost a certain sum.
    """

    type: Literal["max_cost"]
    """
    Tag of this variant: always `max_cost`.
    """
    max_cost_in_dollars: float
    """
    Cost, in US dollars, at which the loop ends.
    """


class StopServerToolsWhenMaxTokensUsed(TypedDict):
    """
    Ends the loop once a number of tokens has been used.
    """

    type: Literal["max_tokens_used"]
    """
    Tag of this variant: always `max_tokens_used`.
    """
    max_tokens: int
    """
    Number of tokens at which the loop ends.
    """


class StopServerToolsWhenStepCountIs(TypedDict):
    """
    Ends the loop after a number of steps.
    """

    type: Literal["step_count_is"]
    """
    Tag of this variant: always `step_count_is`.
    """
    step_count: int
    """
    Number of steps after which the loop ends.
    """


StopServerToolsWhenCondition: TypeAlias = (
    StopServerToolsWhenStepCountIs
    | StopServerToolsWhenHasToolCall
    | StopServerToolsWhenMaxTokensUsed
    | StopServerToolsWhenMaxCost
    | StopServerToolsWhenFinishReasonIs
)
"""Condition that ends the loop of server tool calls once it is met."""


StopServerToolsWhen: TypeAlias = Sequence[StopServerToolsWhenCondition]
"""Non-empty list of conditions that end the loop of server tool calls. The first one met
ends it, and the list takes the place of a `max_tool_calls` limit.
"""


class ToolChoiceAny(TypedDict):
    """
    Makes the model call some tool, of its own choice.
    """

    type: Literal["any"]
    """
    Tag of this variant: always `any`.
    """
    disable_parallel_tool_use: NotRequired[bool]
    """
    Whether to hold the model to exactly one tool call per turn.
    """


class ToolChoiceAuto(TypedDict):
    """
    Lets the model decide whether to call tools, and which.
    """

    type: Literal["auto"]
    """
    Tag of this variant: always `auto`.
    """
    disable_parallel_tool_use: NotRequired[bool]
    """
    Whether to hold the model to at most one tool call per turn.
    """


class ToolChoiceNone(TypedDict):
    """
    Keeps the model from calling any tool.
    """

    type: Literal["none"]
    """
    Tag of this variant: always `none`.
    """


class ToolChoiceTool(TypedDict):
    """
    Makes the model call the tool of a given name.
    """

    type: Literal["tool"]
    """
    Tag of this variant: always `tool`.
    """
    name: str
    """
    Name of the tool to call.
    """
    disable_parallel_tool_use: NotRequired[bool]
    """
    Whether to hold the model to exactly one tool call per turn.
    """


ToolChoice: TypeAlias = ToolChoiceAuto | ToolChoiceAny | ToolChoiceNone | ToolChoiceTool
"""How the model is to choose among the tools."""


class ToolSearchServerTool(TypedDict):
    """
    Tool of OpenRouter with which the model searches the tools it has been given.
    """

    type: Literal["openrouter:tool_search"]
    """
    Tag of this variant: always `openrouter:tool_search`.
    """
    parameters: NotRequired[ToolSearchServerToolConfig]
    """
    Settings of the tool search.
    """


class ToolSearchServerToolConfig(TypedDict):
    """
    Settings of the `openrouter:tool_search` tool.
    """

    max_results: NotRequired[int]
    """
    Most tools that one search returns.
    """


WebFetchEngineEnum: TypeAlias = Literal[
    "auto", "native", "openrouter", "exa", "parallel", "firecrawl"
]
"""Service that fetches web pages. `native` is the model provider's own, `openrouter` is
OpenRouter's, `auto` leaves the choice to OpenRouter, and the rest are services of that
name.
"""


class WebFetchServerTool(TypedDict):
    """
    Tool of OpenRouter with which the model reads web pages by their address.
    """

    type: Literal["openrouter:web_fetch"]
    """
    Tag of this variant: always `openrouter:web_fetch`.
    """
    parameters: NotRequired[WebFetchServerToolConfig]
    """
    Settings of the web fetch.
    """


Tool: TypeAlias = (
    CustomTool
    | BashTool
    | TextEditorTool
    | WebSearchTool
    | WebSearchToolWithCallers
    | AdvisorTool
    | BashServerTool
    | DatetimeServerTool
    | ImageGenerationServerTool_OpenRouter
    | MessagesSearchModelsServerTool
    | WebFetchServerTool
    | OpenRouterWebSearchServerTool
    | OpenTool
    | Mapping[str, Any]
    | AnthropicToolSearchToolBm25
    | AnthropicToolSearchToolRegex
    | ShellServerTool_OpenRouter
    | ToolSearchServerTool
)
"""Tool that the model may call, run by the caller or by a server. The union has no
`discriminator` on purpose: an entry without `type` is a `CustomTool`, and `OpenTool`
admits any object with a string `type`. Known tags therefore do not bind: an entry that
breaks the rules of the variant named by its `type` still keeps the contract as an
`OpenTool`.
"""


class WebFetchServerToolConfig(TypedDict):
    """
    Settings of the `openrouter:web_fetch` tool.
    """

    allowed_domains: NotRequired[list[str] | tuple[str, ...]]
    """
    Domains that pages may be fetched from.
    """
    blocked_domains: NotRequired[list[str] | tuple[str, ...]]
    """
    Domains that pages must not be fetched from.
    """
    engine: NotRequired[WebFetchEngineEnum]
    """
    Which service fetches the pages.
    """
    max_content_tokens: NotRequired[int]
    """
    Most tokens of page content handed to the model.
    """
    max_uses: NotRequired[int]
    """
    Most fetches in one request.
    """


class WebSearchConfig(TypedDict):
    """
    Settings of the `openrouter:web_search` tool.
    """

    allowed_domains: NotRequired[list[str] | tuple[str, ...]]
    """
    Domains that results may come from.
    """
    engine: NotRequired[WebSearchEngineEnum]
    """
    Which service does the searching.
    """
    excluded_domains: NotRequired[list[str] | tuple[str, ...]]
    """
    Domains that results must not come from.
    """
    max_characters: NotRequired[int]
    """
    Limit, in characters, on the text taken from search results.
    """
    max_results: NotRequired[int]
    """
    Most results that one search returns.
    """
    max_total_results: NotRequired[int]
    """
    Most results over all searches of one request.
    """
    max_uses: NotRequired[int]
    """
    Most searches in one request.
    """
    mode: NotRequired[WebSearchMode]
    """
    How a search weighs speed against depth.
    """
    search_context_size: NotRequired[SearchQualityLevel]
    """
    How much of what a search finds is put before the model.
    """
    user_location: NotRequired[WebSearchUserLocationServerTool]
    """
    Where the user roughly is, to make results locally relevant.
    """
    x_search: NotRequired[XSearchOptions]
    """
    Search of X beside the native web search of SpaceXAI's endpoints, billed apart.
    """


WebSearchEngineEnum: TypeAlias = Literal[
    "native", "exa", "parallel", "firecrawl", "perplexity", "auto"
]
"""Service that searches the web. `native` is the model provider's own, `auto` leaves the
choice to OpenRouter, and the rest are services of that name.
"""


WebSearchMode: TypeAlias = Literal[
    "instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"
]
"""Named trade-off between the speed and the depth of a web search. Not every engine need
offer every mode.
"""


class WebSearchUserLocationServerTool(TypedDict):
    """
    Rough location of the user for the `openrouter:web_search` tool.
    """

    type: NotRequired[Literal["approximate"]]
    """
    Kind of location: always `approximate`, and it may be left out.
    """
    city: NotRequired[str | None]
    """
    City of the user, such as `Lisbon`. null means the same as leaving it out.
    """
    country: NotRequired[str | None]
    """
    Country of the user, usually a two-letter code such as `PT`. null means the same as
    leaving it out.
    """
    region: NotRequired[str | None]
    """
    Region or state of the user. null means the same as leaving it out.
    """
    timezone: NotRequired[str | None]
    """
    Time zone of the user as an IANA name such as `Europe/Lisbon`. null means the same as
    leaving it out.
    """


class XSearchOptions(TypedDict):
    """
    How posts on X are searched. Every field may be left out.
    """

    allowed_x_handles: NotRequired[list[str] | tuple[str, ...]]
    """
    Handles whose posts alone are searched, at most 20; not together with
    `excluded_x_handles`.
    """
    excluded_x_handles: NotRequired[list[str] | tuple[str, ...]]
    """
    Handles whose posts are left out, at most 20; not together with `allowed_x_handles`.
    """
    from_date: NotRequired[str]
    """
    First day that is searched, such as `2026-10-01`.
    """
    to_date: NotRequired[str]
    """
    Last day that is searched, such as `2026-10-27`.
    """
    enable_image_understanding: NotRequired[bool]
    """
    Whether images in posts are looked at.
    """
    enable_video_understanding: NotRequired[bool]
    """
    Whether videos in posts are looked at.
    """
