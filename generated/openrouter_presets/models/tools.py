# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import define, field

from .._base import UNSET, Model, Unset, extra_last
from .content import (
    AnthropicAllowedCallers,
    AnthropicCacheControlDirective,
    BashTool,
    TextEditorTool,
    WebSearchTool,
    WebSearchToolWithCallers,
)


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AdvisorTool(Model):
    """Advisor tool, version 2026-03-01; lets the model consult a second model."""

    type: Literal["advisor_20260301"] = "advisor_20260301"
    """Tag of this variant: always `advisor_20260301`."""
    model: str
    """Model that gives the advice."""
    name: Literal["advisor"] = "advisor"
    """Name the model calls the tool by: always `advisor`."""
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call the tool: the model itself, code that runs in a code execution tool, or both."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""
    caching: AnthropicCacheControlDirective | None | Unset = UNSET
    """Prompt caching for the advisor's own calls. null means the same as leaving it out."""
    defer_loading: bool | Unset = UNSET
    """Whether to keep the definition out of the initial prompt until a tool search turns it up."""
    max_uses: int | Unset = UNSET
    """Maximum number of consultations in one request."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicToolSearchToolBm25(Model):
    """Tool search tool that ranks deferred tools by BM25, a keyword relevance score, against a plain-language query."""

    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]
    """Tag of this variant: `tool_search_tool_bm25_20251119`, or `tool_search_tool_bm25` without a date."""
    name: Literal["tool_search_tool_bm25"] = "tool_search_tool_bm25"
    """Name the model calls the tool by: always `tool_search_tool_bm25`."""
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call the tool: the model itself, code that runs in a code execution tool, or both."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""
    defer_loading: bool | Unset = UNSET
    """Whether to keep the definition out of the initial prompt until a tool search turns it up."""
    strict: bool | Unset = UNSET
    """Whether calls must match the tool's input schema exactly."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicToolSearchToolRegex(Model):
    """Tool search tool that finds deferred tools by a regular expression."""

    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]
    """Tag of this variant: `tool_search_tool_regex_20251119`, or `tool_search_tool_regex` without a date."""
    name: Literal["tool_search_tool_regex"] = "tool_search_tool_regex"
    """Name the model calls the tool by: always `tool_search_tool_regex`."""
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call the tool: the model itself, code that runs in a code execution tool, or both."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""
    defer_loading: bool | Unset = UNSET
    """Whether to keep the definition out of the initial prompt until a tool search turns it up."""
    strict: bool | Unset = UNSET
    """Whether calls must match the tool's input schema exactly."""


BashServerToolEngine: TypeAlias = Literal["auto", "native", "openrouter"]
"""Implementation behind the `openrouter:bash` tool. `native` is the model provider's own, `openrouter` is
OpenRouter's, and `auto` leaves the choice to OpenRouter.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ContainerNetworkPolicyAllowlist(Model):
    """Lets the container reach the domains listed, and no others."""

    type: Literal["allowlist"] = "allowlist"
    """Tag of this variant: always `allowlist`."""
    allowed_domains: list[str] | tuple[str, ...]
    """Domains that may be reached, as names or patterns; at most 50."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ContainerNetworkPolicyDisabled(Model):
    """Cuts the container off from the network."""

    type: Literal["disabled"] = "disabled"
    """Tag of this variant: always `disabled`."""


ContainerNetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist | dict[str, Any]
"""What a container may reach over the network: nothing, or the domains listed."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ContainerAutoEnvironment(Model):
    """Container that the server provides by itself."""

    type: Literal["container_auto"] = "container_auto"
    """Tag of this variant: always `container_auto`."""
    file_ids: list[str] | tuple[str, ...] | Unset = UNSET
    """Ids of files of the workspace that are copied in before the first command, at most 20. The API answers with
    400 where one is unknown.
    """
    network_policy: ContainerNetworkPolicy | Unset = UNSET
    """What the container may reach over the network; nothing if left out."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ContainerReferenceEnvironment(Model):
    """Existing container, named by its id."""

    type: Literal["container_reference"] = "container_reference"
    """Tag of this variant: always `container_reference`."""
    container_id: str
    """Id of the container: 1 to 40 letters, digits, underscores or hyphens."""
    file_ids: list[str] | tuple[str, ...] | Unset = UNSET
    """Ids of files of the workspace that are copied in before the first command, at most 20. The API answers with
    400 where one is unknown.
    """
    network_policy: ContainerNetworkPolicy | Unset = UNSET
    """What the container may reach over the network; nothing if left out. The API answers with 409 where a warm
    container has another policy.
    """


BashServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | dict[str, Any]
"""Container for the `openrouter:bash` tool, either provided automatically or named by its id."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class BashServerToolConfig(Model):
    """Settings of the `openrouter:bash` tool."""

    engine: BashServerToolEngine | Unset = UNSET
    """Which implementation runs the commands."""
    environment: BashServerToolEnvironment | Unset = UNSET
    """Container that the commands run in."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class BashServerTool(Model):
    """Bash tool of OpenRouter, whose commands run on the server."""

    type: Literal["openrouter:bash"] = "openrouter:bash"
    """Tag of this variant: always `openrouter:bash`."""
    parameters: BashServerToolConfig | dict[str, Any] | Unset = UNSET
    """Settings of the bash tool."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class CustomToolInputSchema(Model):
    """JSON Schema of the arguments of a custom tool.

    Other schema keywords are allowed in addition to the three named here.
    """

    type: str | Unset = UNSET
    """JSON type of the arguments as a whole; `object` by default."""
    properties: Any | Unset = UNSET
    """Schemas of the arguments by name. The contract allows any JSON value here."""
    required: list[str] | tuple[str, ...] | None | Unset = UNSET
    """Names of the arguments that a call must give. null means the same as leaving it out."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class CustomTool(Model):
    """Tool that the caller defines and runs. An entry without `type` counts as one."""

    type: Literal["custom"] | Unset = UNSET
    """Tag of this variant: `custom` where given, and it may be left out."""
    name: str
    """Name by which the model calls the tool and `tool_choice` refers to it."""
    description: str | Unset = UNSET
    """What the tool does and when to use it, written for the model."""
    input_schema: CustomToolInputSchema | dict[str, Any]
    """JSON Schema of the arguments that the model fills in."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""
    defer_loading: bool | Unset = UNSET
    """Whether to keep the definition out of the initial prompt until a tool search turns it up."""
    strict: bool | Unset = UNSET
    """Whether calls must match the tool's input schema exactly."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class DatetimeServerToolConfig(Model):
    """Settings of the `openrouter:datetime` tool."""

    timezone: str | Unset = UNSET
    """Time zone to give the time in, as an IANA name such as `Europe/Lisbon`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class DatetimeServerTool(Model):
    """Tool of OpenRouter that tells the model the current date and time."""

    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    """Tag of this variant: always `openrouter:datetime`."""
    parameters: DatetimeServerToolConfig | dict[str, Any] | Unset = UNSET
    """Settings of the date and time tool."""


ImageGenerationOptionValue: TypeAlias = str | float | list[Any] | tuple[Any, ...]
"""Value of an option for the image model. It is a string, a number or a list, and the items of a list may be any
JSON.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ImageGenerationServerToolConfig(Model):
    """Settings of the `openrouter:image_generation` tool. Keys other than `model` are options for the image model."""

    model: str | Unset = UNSET
    """Model that generates the images."""
    _extra: dict[str, ImageGenerationOptionValue] | None = field(default=None, alias="additional_properties")


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ImageGenerationServerTool_OpenRouter(Model):
    """OpenRouter tool that generates images for the model."""

    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    """Tag of this variant: always `openrouter:image_generation`."""
    parameters: ImageGenerationServerToolConfig | dict[str, Any] | Unset = UNSET
    """Image model and its options."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class OpenTool(Model):
    """Tool with a `type` and any other fields.

    It is meant for tools that no other variant describes, but also accepts entries whose `type` belongs to
    another variant.
    """

    type: str
    """Tag of the tool: any string."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class SearchModelsServerToolConfig(Model):
    """Settings of the `openrouter:experimental__search_models` tool."""

    max_results: int | Unset = UNSET
    """Maximum number of models that one search returns."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesSearchModelsServerTool(Model):
    """Experimental OpenRouter tool that lets the model search the available models."""

    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
    """Tag of this variant: always `openrouter:experimental__search_models`."""
    parameters: SearchModelsServerToolConfig | dict[str, Any] | Unset = UNSET
    """Settings of the model search."""


SearchQualityLevel: TypeAlias = Literal["low", "medium", "high"]
"""Amount of search context, in three steps."""


ShellServerToolEngine: TypeAlias = Literal["auto", "openrouter"]
"""Implementation behind the `openrouter:shell` tool. `openrouter` is OpenRouter's, and `auto` leaves the choice
to OpenRouter.
"""


ShellServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment | dict[str, Any]
"""Container for the `openrouter:shell` tool, either provided automatically or named by its id."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ShellServerToolConfig(Model):
    """Settings of the `openrouter:shell` tool."""

    engine: ShellServerToolEngine | Unset = UNSET
    """Which implementation runs the commands."""
    environment: ShellServerToolEnvironment | Unset = UNSET
    """Container that the commands run in."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ShellServerTool_OpenRouter(Model):
    """Shell tool of OpenRouter, whose commands run on the server."""

    type: Literal["openrouter:shell"] = "openrouter:shell"
    """Tag of this variant: always `openrouter:shell`."""
    parameters: ShellServerToolConfig | dict[str, Any] | Unset = UNSET
    """Settings of the shell tool."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class StopServerToolsWhenFinishReasonIs(Model):
    """Ends the loop once a step finishes for a certain reason."""

    type: Literal["finish_reason_is"] = "finish_reason_is"
    """Tag of this variant: always `finish_reason_is`."""
    reason: str
    """Finish reason that ends the loop, at least 1 character."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class StopServerToolsWhenHasToolCall(Model):
    """Ends the loop once a certain tool has been called."""

    type: Literal["has_tool_call"] = "has_tool_call"
    """Tag of this variant: always `has_tool_call`."""
    tool_name: str
    """Name of that tool, at least 1 character."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class StopServerToolsWhenMaxCost(Model):
    """Ends the loop once it has cost a certain sum."""

    type: Literal["max_cost"] = "max_cost"
    """Tag of this variant: always `max_cost`."""
    max_cost_in_dollars: float
    """Cost, in US dollars, at which the loop ends."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class StopServerToolsWhenMaxTokensUsed(Model):
    """Ends the loop once a number of tokens has been used."""

    type: Literal["max_tokens_used"] = "max_tokens_used"
    """Tag of this variant: always `max_tokens_used`."""
    max_tokens: int
    """Number of tokens at which the loop ends."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class StopServerToolsWhenStepCountIs(Model):
    """Ends the loop after a number of steps."""

    type: Literal["step_count_is"] = "step_count_is"
    """Tag of this variant: always `step_count_is`."""
    step_count: int
    """Number of steps after which the loop ends."""


StopServerToolsWhenCondition: TypeAlias = (
    StopServerToolsWhenStepCountIs
    | StopServerToolsWhenHasToolCall
    | StopServerToolsWhenMaxTokensUsed
    | StopServerToolsWhenMaxCost
    | StopServerToolsWhenFinishReasonIs
    | dict[str, Any]
)
"""Condition that ends the loop of server tool calls once it is met."""


StopServerToolsWhen: TypeAlias = Sequence[StopServerToolsWhenCondition]
"""Non-empty list of conditions that end the loop of server tool calls. The first one met ends it, and the list
takes the place of a `max_tool_calls` limit.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolChoiceAny(Model):
    """Makes the model call some tool, of its own choice."""

    type: Literal["any"] = "any"
    """Tag of this variant: always `any`."""
    disable_parallel_tool_use: bool | Unset = UNSET
    """Whether to hold the model to exactly one tool call per turn."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolChoiceAuto(Model):
    """Lets the model decide whether to call tools, and which."""

    type: Literal["auto"] = "auto"
    """Tag of this variant: always `auto`."""
    disable_parallel_tool_use: bool | Unset = UNSET
    """Whether to hold the model to at most one tool call per turn."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolChoiceNone(Model):
    """Keeps the model from calling any tool."""

    type: Literal["none"] = "none"
    """Tag of this variant: always `none`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolChoiceTool(Model):
    """Makes the model call the tool of a given name."""

    type: Literal["tool"] = "tool"
    """Tag of this variant: always `tool`."""
    name: str
    """Name of the tool to call."""
    disable_parallel_tool_use: bool | Unset = UNSET
    """Whether to hold the model to exactly one tool call per turn."""


ToolChoice: TypeAlias = ToolChoiceAuto | ToolChoiceAny | ToolChoiceNone | ToolChoiceTool | dict[str, Any]
"""How the model is to choose among the tools."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolSearchServerToolConfig(Model):
    """Settings of the `openrouter:tool_search` tool."""

    max_results: int | Unset = UNSET
    """Maximum number of tools that one search returns."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolSearchServerTool(Model):
    """OpenRouter tool that lets the model search the tools it has been given."""

    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"
    """Tag of this variant: always `openrouter:tool_search`."""
    parameters: ToolSearchServerToolConfig | dict[str, Any] | Unset = UNSET
    """Settings of the tool search."""


WebFetchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"]
"""Service that fetches web pages. `native` is the model provider's own, `openrouter` is OpenRouter's, `auto`
leaves the choice to OpenRouter, and the rest are services of that name.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebFetchServerToolConfig(Model):
    """Settings of the `openrouter:web_fetch` tool."""

    allowed_domains: list[str] | tuple[str, ...] | Unset = UNSET
    """Domains that pages may be fetched from."""
    blocked_domains: list[str] | tuple[str, ...] | Unset = UNSET
    """Domains that pages must not be fetched from."""
    engine: WebFetchEngineEnum | Unset = UNSET
    """Which service fetches the pages."""
    max_content_tokens: int | Unset = UNSET
    """Maximum number of tokens of page content given to the model."""
    max_uses: int | Unset = UNSET
    """Maximum number of fetches in one request."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebFetchServerTool(Model):
    """OpenRouter tool that lets the model read web pages by URL."""

    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    """Tag of this variant: always `openrouter:web_fetch`."""
    parameters: WebFetchServerToolConfig | dict[str, Any] | Unset = UNSET
    """Settings of the web fetch."""


WebSearchEngineEnum: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"]
"""Service that searches the web. `native` is the model provider's own, `auto` leaves the choice to OpenRouter,
and the rest are services of that name.
"""


WebSearchMode: TypeAlias = Literal[
    "instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"
]
"""Named trade-off between the speed and the depth of a web search. Not every engine need offer every mode."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebSearchUserLocationServerTool(Model):
    """Rough location of the user for the `openrouter:web_search` tool."""

    type: Literal["approximate"] | Unset = UNSET
    """Kind of location: always `approximate`, and it may be left out."""
    city: str | None | Unset = UNSET
    """City of the user, such as `Lisbon`. null means the same as leaving it out."""
    country: str | None | Unset = UNSET
    """Country of the user, usually a two-letter code such as `PT`. null means the same as leaving it out."""
    region: str | None | Unset = UNSET
    """Region or state of the user. null means the same as leaving it out."""
    timezone: str | None | Unset = UNSET
    """Time zone of the user as an IANA name such as `Europe/Lisbon`. null means the same as leaving it out."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class XSearchOptions(Model):
    """How posts on X are searched. Every field may be left out."""

    allowed_x_handles: list[str] | tuple[str, ...] | Unset = UNSET
    """Handles to limit the search to, at most 20; not together with `excluded_x_handles`."""
    excluded_x_handles: list[str] | tuple[str, ...] | Unset = UNSET
    """Handles whose posts are left out, at most 20; not together with `allowed_x_handles`."""
    from_date: str | Unset = UNSET
    """First day that is searched, such as `2026-10-01`."""
    to_date: str | Unset = UNSET
    """Last day that is searched, such as `2026-10-27`."""
    enable_image_understanding: bool | Unset = UNSET
    """Whether images in posts are looked at."""
    enable_video_understanding: bool | Unset = UNSET
    """Whether videos in posts are looked at."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebSearchConfig(Model):
    """Settings of the `openrouter:web_search` tool."""

    allowed_domains: list[str] | tuple[str, ...] | Unset = UNSET
    """Domains that results may come from."""
    engine: WebSearchEngineEnum | Unset = UNSET
    """Which service does the searching."""
    excluded_domains: list[str] | tuple[str, ...] | Unset = UNSET
    """Domains that results must not come from."""
    max_characters: int | Unset = UNSET
    """Limit, in characters, on the text taken from search results."""
    max_results: int | Unset = UNSET
    """Maximum number of results that one search returns."""
    max_total_results: int | Unset = UNSET
    """Maximum number of results over all searches of one request."""
    max_uses: int | Unset = UNSET
    """Maximum number of searches in one request."""
    mode: WebSearchMode | Unset = UNSET
    """How a search weighs speed against depth."""
    search_context_size: SearchQualityLevel | Unset = UNSET
    """How much of the search results is given to the model."""
    user_location: WebSearchUserLocationServerTool | dict[str, Any] | Unset = UNSET
    """Where the user roughly is, to make results locally relevant."""
    x_search: XSearchOptions | dict[str, Any] | Unset = UNSET
    """Search of X in addition to the native web search of SpaceXAI's endpoints, billed separately."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class OpenRouterWebSearchServerTool(Model):
    """OpenRouter tool that lets the model search the web."""

    type: Literal["openrouter:web_search"] = "openrouter:web_search"
    """Tag of this variant: always `openrouter:web_search`."""
    parameters: WebSearchConfig | dict[str, Any] | Unset = UNSET
    """Settings of the web search."""


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
    | dict[str, Any]
    | AnthropicToolSearchToolBm25
    | AnthropicToolSearchToolRegex
    | ShellServerTool_OpenRouter
    | ToolSearchServerTool
)
"""Tool that the model may call, run by the caller or by a server. The union has no `discriminator` on purpose:
an entry without `type` is a `CustomTool`, and `OpenTool` admits any object with a string `type`. Known tags
are therefore not binding: an entry that does not match the variant of its `type` is still valid as an
`OpenTool`.
"""
