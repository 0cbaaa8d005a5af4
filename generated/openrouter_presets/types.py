# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The components of the description as `TypedDict`s, for type checkers."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired


class AdvisorTool(TypedDict):
    """Advisor tool, version 2026-03-01; lets the model consult a second model."""

    type: Literal["advisor_20260301"]
    """Tag of this variant: always `advisor_20260301`."""
    model: str
    """Model that gives the advice."""
    name: Literal["advisor"]
    """Name the model calls the tool by: always `advisor`."""
    allowed_callers: NotRequired[AnthropicAllowedCallers]
    """Who may call the tool: the model itself, code that runs in a code execution tool, or both."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""
    caching: NotRequired[AnthropicCacheControlDirective | None]
    """Prompt caching for the advisor's own calls. null means the same as leaving it out."""
    defer_loading: NotRequired[bool]
    """Whether to keep the definition out of the initial prompt until a tool search turns it up."""
    max_uses: NotRequired[int]
    """Maximum number of consultations in one request."""


class AlignmentPlugin(TypedDict):
    """Settings of the alignment plugin (beta), which checks the model's turns against the caller's rules."""

    id: Literal["alignment"]
    """Tag of this variant: always `alignment`."""
    rules: Sequence[AlignmentRule]
    """Rules that the turns of the model are judged by."""
    mode: NotRequired[Literal["enforce", "audit"]]
    """What becomes of a turn that breaks a rule: `audit`, the default, lets it pass; `enforce` holds it back, tries
    again, and ends in an error once the retries are used up.
    """
    threshold: NotRequired[float]
    """How sure the judge must be that a rule is broken, from 0.01 to 1; 0.7 by default."""
    instruct: NotRequired[bool]
    """Whether the rules are given to the model; true by default."""
    max_retries: NotRequired[int]
    """How often a turn that was held back is tried again; once by default."""


class AlignmentRule(TypedDict):
    """A rule of the alignment plugin, and the parts of a turn that it applies to."""

    rule: str
    """The rule, in plain language."""
    watch: Sequence[Literal["content", "tool_calls", "refusal", "images", "audio"]]
    """Parts of a turn that are checked against the rule."""


AllowedCaller: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"]
"""Caller of a tool. `direct` is the model itself; the others are code that runs in that version of the code
execution tool.
"""


AnthropicAllowedCallers: TypeAlias = Sequence[AllowedCaller]
"""Callers that may use a tool."""


class AnthropicBase64ImageSource(TypedDict):
    """An image embedded in the request."""

    type: Literal["base64"]
    """Tag of this variant: always `base64`."""
    media_type: AnthropicImageMimeType
    """File format of the encoded image."""
    data: str
    """The bytes of the image file, encoded in base64."""


class AnthropicBase64PdfSource(TypedDict):
    """A PDF embedded in the request."""

    type: Literal["base64"]
    """Tag of this variant: always `base64`."""
    media_type: Literal["application/pdf"]
    """Media type of the data: always `application/pdf`."""
    data: str
    """The bytes of the PDF file, encoded in base64."""


class AnthropicCacheControlDirective(TypedDict):
    """Asks for prompt caching.

    Everything up to the place where it stands may be served from a cache when a later request begins the same
    way.
    """

    type: Literal["ephemeral"]
    """Kind of caching: always `ephemeral`, an entry that expires."""
    ttl: NotRequired[AnthropicCacheControlTtl]
    """How long the cache entry lives."""


AnthropicCacheControlTtl: TypeAlias = Literal["5m", "1h"]
"""Lifetime of a cache entry: five minutes (`5m`) or one hour (`1h`)."""


class AnthropicCitationCharLocationParam(TypedDict):
    """Citation of a span of characters in a plain-text document."""

    type: Literal["char_location"]
    """Tag of this variant: always `char_location`."""
    cited_text: str
    """The passage, word for word."""
    document_index: int
    """Which of the documents of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the cited document; null if it has none."""
    end_char_index: int
    """Position just after the last cited character, counted from 0."""
    start_char_index: int
    """Position of the first cited character, counted from 0."""


class AnthropicCitationContentBlockLocationParam(TypedDict):
    """Citation of a range of blocks in a document that is made of content blocks."""

    type: Literal["content_block_location"]
    """Tag of this variant: always `content_block_location`."""
    cited_text: str
    """The passage, word for word."""
    document_index: int
    """Which of the documents of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the cited document; null if it has none."""
    end_block_index: int
    """Position just after the last cited block, counted from 0."""
    start_block_index: int
    """Position of the first cited block, counted from 0."""


class AnthropicCitationPageLocationParam(TypedDict):
    """Citation of a range of pages in a PDF document."""

    type: Literal["page_location"]
    """Tag of this variant: always `page_location`."""
    cited_text: str
    """The passage, word for word."""
    document_index: int
    """Which of the documents of the request is cited, counted from 0."""
    document_title: str | None
    """Title of the cited document; null if it has none."""
    end_page_number: int
    """Page just after the last cited one; pages are counted from 1."""
    start_page_number: int
    """First cited page; pages are counted from 1."""


class AnthropicCitationSearchResultLocationParam(TypedDict):
    """Citation of a range of text blocks in a `search_result` block."""

    type: Literal["search_result_location"]
    """Tag of this variant: always `search_result_location`."""
    cited_text: str
    """The passage, word for word."""
    end_block_index: int
    """Position just after the last cited text block, counted from 0."""
    search_result_index: int
    """Which of the search results of the request is cited, counted from 0."""
    source: str
    """Origin of the cited search result, as its own `source` gives it."""
    start_block_index: int
    """Position of the first cited text block, counted from 0."""
    title: str | None
    """Title of the cited search result; null if it has none."""


class AnthropicCitationWebSearchResultLocationParam(TypedDict):
    """Citation of a page that a web search found."""

    type: Literal["web_search_result_location"]
    """Tag of this variant: always `web_search_result_location`."""
    cited_text: str
    """The passage, word for word."""
    encrypted_index: str
    """Opaque pointer into the search result, passed back as it was received."""
    title: str | None
    """Title of the page; null if it has none."""
    url: str
    """Address of the page."""


class AnthropicDocumentBlockParam(TypedDict):
    """A document for the model to read. It is a PDF, plain text, a list of blocks, or an uploaded file."""

    type: Literal["document"]
    """Tag of this variant: always `document`."""
    source: DocumentSource
    """Where the document is taken from."""
    title: NotRequired[str | None]
    """Title of the document, by which citations name it; null: none."""
    context: NotRequired[str | None]
    """Background on the document, given to the model together with its content; null: none."""
    citations: NotRequired[CitationsConfigParam | None]
    """Whether answers may cite the document; null means the same as leaving it out."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


class AnthropicFileDocumentSource(TypedDict):
    """A document or an image that was uploaded beforehand and is referred to by its id."""

    type: Literal["file"]
    """Tag of this variant: always `file`."""
    file_id: str
    """Id of the uploaded file."""


class AnthropicImageBlockParam(TypedDict):
    """A picture for the model to look at."""

    type: Literal["image"]
    """Tag of this variant: always `image`."""
    source: ImageSource
    """Where the picture is taken from."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


AnthropicImageMimeType: TypeAlias = Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
"""Media type of an inline image. These four formats are accepted."""


class AnthropicInputTokensClearAtLeast(TypedDict):
    """Minimum number of input tokens that clearing must free; null: no minimum."""

    type: Literal["input_tokens"]
    """Unit of the number: always `input_tokens`."""
    value: int
    """Number of input tokens."""


class AnthropicInputTokensTrigger(TypedDict):
    """Fires once the input has reached a number of tokens."""

    type: Literal["input_tokens"]
    """Tag of this variant: always `input_tokens`."""
    value: int
    """Number of input tokens."""


class AnthropicMessageOutputConfig(TypedDict):
    """Output settings of a single message, in addition to those of the whole request."""

    effort: NotRequired[Literal["low", "medium", "high", "xhigh", "max"] | None]
    """How much effort the model puts in, in rising order from `low` to `max`; null leaves it open."""


class AnthropicPlainTextSource(TypedDict):
    """A plain-text document embedded in the request."""

    type: Literal["text"]
    """Tag of this variant: always `text`."""
    media_type: Literal["text/plain"]
    """Media type of the data: always `text/plain`."""
    data: str
    """The text of the document, as it is, not encoded."""


class AnthropicSafeguard(TypedDict):
    """A check that Anthropic runs next to the completion. Further fields may be given."""

    type: str
    """Kind of check, such as `dangerous_tool_use`."""
    classifier_context: NotRequired[Mapping[str, Any]]
    """Context for the check, an object of any shape."""


class AnthropicSearchResultBlockParam(TypedDict):
    """A search result that the caller supplies, for the model to read and to cite."""

    type: Literal["search_result"]
    """Tag of this variant: always `search_result`."""
    source: str
    """Where the result comes from, such as an address or an internal name."""
    title: str
    """Title of the result."""
    content: Sequence[AnthropicTextBlockParam]
    """The text of the result, in one or more text blocks."""
    citations: NotRequired[CitationsConfigParam]
    """Whether answers may cite the result."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


AnthropicSpeed: TypeAlias = Literal["fast", "standard"] | None
"""How fast output is generated. `fast` costs more than `standard`, which applies if the field is left out; null
selects neither.
"""


class AnthropicTextBlockParam(TypedDict):
    """A passage of text. It may cite the source passages that support it."""

    type: Literal["text"]
    """Tag of this variant: always `text`."""
    text: str
    """The text itself."""
    citations: NotRequired[Sequence[TextCitationParam] | None]
    """Where the statements of the text come from, one entry per cited passage; null: no citations."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


class AnthropicThinkingBlockBinding(TypedDict):
    """How thinking blocks are bound to the conversation that they come from. Only one of the two fields may be sent."""

    prefix_mismatch_behavior: NotRequired[Literal["error", "drop_block"] | None]
    """Whether a block that does not fit the conversation before it is an error or is dropped; null leaves it open."""
    mismatch_behavior: NotRequired[Literal["error", "drop_block"] | None]
    """Old name of `prefix_mismatch_behavior`; null leaves it open."""


AnthropicThinkingDisplay: TypeAlias = Literal["summarized", "omitted", "updates"] | None
"""How thinking appears in the response. `summarized` shows a summary of it, `updates` shows updates on it,
`omitted` leaves its text out, and null leaves it open.
"""


class AnthropicThinkingTurns(TypedDict):
    """Keeps the thinking of a number of the latest turns."""

    type: Literal["thinking_turns"]
    """Tag of this variant: always `thinking_turns`."""
    value: int
    """Number of turns."""


class AnthropicToolSearchToolBm25(TypedDict):
    """Tool search tool that ranks deferred tools by BM25, a keyword relevance score, against a plain-language query."""

    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]
    """Tag of this variant: `tool_search_tool_bm25_20251119`, or `tool_search_tool_bm25` without a date."""
    name: Literal["tool_search_tool_bm25"]
    """Name the model calls the tool by: always `tool_search_tool_bm25`."""
    allowed_callers: NotRequired[AnthropicAllowedCallers]
    """Who may call the tool: the model itself, code that runs in a code execution tool, or both."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""
    defer_loading: NotRequired[bool]
    """Whether to keep the definition out of the initial prompt until a tool search turns it up."""
    strict: NotRequired[bool]
    """Whether calls must match the tool's input schema exactly."""


class AnthropicToolSearchToolRegex(TypedDict):
    """Tool search tool that finds deferred tools by a regular expression."""

    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]
    """Tag of this variant: `tool_search_tool_regex_20251119`, or `tool_search_tool_regex` without a date."""
    name: Literal["tool_search_tool_regex"]
    """Name the model calls the tool by: always `tool_search_tool_regex`."""
    allowed_callers: NotRequired[AnthropicAllowedCallers]
    """Who may call the tool: the model itself, code that runs in a code execution tool, or both."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""
    defer_loading: NotRequired[bool]
    """Whether to keep the definition out of the initial prompt until a tool search turns it up."""
    strict: NotRequired[bool]
    """Whether calls must match the tool's input schema exactly."""


class AnthropicToolUnionCustom(TypedDict):
    """Tool that the caller defines and runs. A definition without `type` counts as one."""

    type: NotRequired[Literal["custom"]]
    """Tag of this variant: `custom` where given, and it may be left out."""
    name: str
    """Name by which the model calls the tool."""
    description: NotRequired[str]
    """What the tool does and when to use it, written for the model."""
    input_schema: AnthropicToolUnionInputSchema | Mapping[str, Any]
    """JSON Schema of the arguments that the model fills in."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""
    defer_loading: NotRequired[bool]
    """Whether to keep the definition out of the prompt until a tool search turns it up."""
    strict: NotRequired[bool]
    """Whether calls must match the tool's input schema exactly."""


class AnthropicToolUnionInputSchema(TypedDict):
    """JSON Schema of the arguments of a custom tool that is added midway.

    Unlike in the tools of a request, its `type` is required; any further schema keyword may be given.
    """

    type: Literal["object"]
    """JSON type of the arguments as a whole: always `object`."""
    properties: NotRequired[Any]
    """Schemas of the arguments by name. The contract allows any JSON value here."""
    required: NotRequired[list[str] | tuple[str, ...] | None]
    """Names of the arguments that a call must give. null means the same as leaving it out."""


class AnthropicToolUsesKeep(TypedDict):
    """Number of the latest tool uses that stay in the context."""

    type: Literal["tool_uses"]
    """Unit of the number: always `tool_uses`."""
    value: int
    """Number of tool uses to keep."""


class AnthropicToolUsesTrigger(TypedDict):
    """Fires once the context holds a number of tool uses."""

    type: Literal["tool_uses"]
    """Tag of this variant: always `tool_uses`."""
    value: int
    """Number of tool uses."""


class AnthropicUrlImageSource(TypedDict):
    """An image fetched from an address."""

    type: Literal["url"]
    """Tag of this variant: always `url`."""
    url: str
    """Address of the image file."""


class AnthropicUrlPdfSource(TypedDict):
    """A PDF fetched from an address."""

    type: Literal["url"]
    """Tag of this variant: always `url`."""
    url: str
    """Address of the PDF file."""


class AnthropicWebSearchResultBlockParam(TypedDict):
    """A page found by a web search."""

    type: Literal["web_search_result"]
    """Tag of this block: always `web_search_result`."""
    encrypted_content: str
    """Sealed content of the page, passed back as it was received."""
    title: str
    """Title of the page."""
    url: str
    """Address of the page."""
    page_age: NotRequired[str | None]
    """How old the page is, in words or as a date; null where that is not known."""


class AnthropicWebSearchToolUserLocation(TypedDict):
    """Rough location of the user for the dated web search tools. null means the same as leaving it out."""

    type: Literal["approximate"]
    """Kind of location: always `approximate`."""
    city: NotRequired[str | None]
    """City of the user, such as `Lisbon`. null means the same as leaving it out."""
    country: NotRequired[str | None]
    """Country of the user, usually a two-letter code such as `PT`. null means the same as leaving it out."""
    region: NotRequired[str | None]
    """Region or state of the user. null means the same as leaving it out."""
    timezone: NotRequired[str | None]
    """Time zone of the user as an IANA name such as `Europe/Lisbon`. null means the same as leaving it out."""


class ArmorAutoMode(TypedDict):
    """Rules for tool calls that are judged without asking the user."""

    hard_deny: NotRequired[list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...]]
    """Rules for calls that are always denied."""
    soft_deny: NotRequired[list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...]]
    """Rules for calls that are denied unless another rule allows them."""
    allow: NotRequired[list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...]]
    """Rules for calls that are allowed."""
    environment: NotRequired[list[ArmorAutoModeEnvironment] | tuple[ArmorAutoModeEnvironment, ...]]
    """Facts on the environment that the calls run in."""


class ArmorContext(TypedDict):
    """Rules and environment that the judge of tool calls takes into account. Further fields may be given."""

    v: float
    """Version of this format: 1."""
    auto_mode: NotRequired[ArmorAutoMode]
    """Rules, grouped by how strictly they apply, and facts about the environment."""


class ArmorEnvironmentEntry(TypedDict):
    """A fact on the environment, by name."""

    name: str
    """Name of the fact."""
    value: str
    """Value of the fact."""


ArmorAutoModeEnvironment: TypeAlias = ArmorEnvironmentEntry | str
"""Fact on the environment, as text such as `Region: eu-west` or as a name and a value."""


class ArmorPlugin(TypedDict):
    """Settings of the armor plugin, which judges each tool call of the model before the caller receives it."""

    id: Literal["armor"]
    """Tag of this variant: always `armor`."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; true by default. `false` turns it off without removing its settings."""
    mode: NotRequired[Literal["enforce", "audit"]]
    """Whether a call that is judged dangerous is held back (`enforce`, the default) or only recorded (`audit`)."""
    on_error: NotRequired[Literal["log", "block"]]
    """What becomes of a call that could not be judged: `block`, the default, holds it back; `log` lets it pass and
    records it.
    """
    output_mode: NotRequired[Literal["text", "custom_item", "claude_code_compatibility"]]
    """How a blocked call appears in the response: as `text`, the default; as a `custom_item`, only in the Responses
    API; or with `claude_code_compatibility`, only in the Messages API, where it is the default if there is a
    `dangerous_tool_use` safeguard.
    """
    evaluate_native_tools: NotRequired[bool]
    """Whether native tools of the provider are judged too; false by default."""
    use_cc_style_default_rules: NotRequired[bool]
    """Whether default rules meant for coding tools apply; true by default in the Messages API."""
    classifier_context: NotRequired[ArmorContext | Mapping[str, Any]]
    """The caller's rules and environment, for the judge to take into account."""


class ArmorRule(TypedDict):
    """A rule for tool calls, with an id and a threshold of its own."""

    id: str
    """Id of the rule."""
    name: NotRequired[str]
    """Name of the rule, for people."""
    instructions: str
    """What the rule covers, in plain language."""
    threshold: NotRequired[float]
    """How sure the judge must be that the rule applies; by default 0.6 to deny and 0.7 to allow."""


ArmorAutoModeRule: TypeAlias = ArmorRule | str
"""Rule for tool calls, as plain text or with an id and a threshold of its own."""


class AutoBetaRouterPlugin(TypedDict):
    """Settings of the beta version of the auto router.

    They are the same as those of `AutoRouterPlugin`, except that there is no `pin_model`.
    """

    id: Literal["auto-beta-router"]
    """Tag of this variant: always `auto-beta-router`."""
    allowed_models: NotRequired[list[str] | tuple[str, ...]]
    """Models the router may choose from, as names or patterns such as `anthropic/*`; at most 1024 entries of up to
    1024 characters each.
    """
    cost_quality_tradeoff: NotRequired[int]
    """Balance between cost and quality, an integer from 0 to 10. Superseded by `cost_tier`."""
    cost_tier: NotRequired[CostTier]
    """How much the chosen model may cost, from `low` to `max`; replaces `cost_quality_tradeoff`."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    excluded_models: NotRequired[list[str] | tuple[str, ...]]
    """Models the router must not choose, as names or patterns; at most 1024 entries of up to 1024 characters each."""


class AutoRouterPlugin(TypedDict):
    """Settings of the auto router, which picks a model for each prompt."""

    id: Literal["auto-router"]
    """Tag of this variant: always `auto-router`."""
    allowed_models: NotRequired[list[str] | tuple[str, ...]]
    """Models the router may choose from, as names or patterns such as `anthropic/*`; at most 1024 entries of up to
    1024 characters each.
    """
    cost_quality_tradeoff: NotRequired[int]
    """Balance between cost and quality, an integer from 0 to 10. Superseded by `cost_tier`."""
    cost_tier: NotRequired[CostTier]
    """How much the chosen model may cost, from `low` to `max`; replaces `cost_quality_tradeoff`."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    excluded_models: NotRequired[list[str] | tuple[str, ...]]
    """Models the router must not choose, as names or patterns; at most 1024 entries of up to 1024 characters each."""
    pin_model: NotRequired[bool]
    """Whether to hold on to the model chosen first instead of choosing again."""


class BadRequestResponse(TypedDict):
    """Body of a 400 response, sent when the request is not acceptable as it stands."""

    error: BadRequestResponseErrorData
    """What went wrong."""
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: NotRequired[str | None]
    """Id of the user that the request is attributed to; null when there is none to report."""


class BadRequestResponseErrorData(TypedDict):
    """Error of a request that is malformed or holds a value that the API does not take."""

    code: int
    """Numeric error code, normally the HTTP status `400`."""
    message: str
    """Human-readable explanation of what in the request was not accepted."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Details of the error that are meant for programs; any key may occur, null means none."""


class BashServerTool(TypedDict):
    """Bash tool of OpenRouter, whose commands run on the server."""

    type: Literal["openrouter:bash"]
    """Tag of this variant: always `openrouter:bash`."""
    parameters: NotRequired[BashServerToolConfig]
    """Settings of the bash tool."""


class BashServerToolConfig(TypedDict):
    """Settings of the `openrouter:bash` tool."""

    engine: NotRequired[BashServerToolEngine]
    """Which implementation runs the commands."""
    environment: NotRequired[BashServerToolEnvironment]
    """Container that the commands run in."""


BashServerToolEngine: TypeAlias = Literal["auto", "native", "openrouter"]
"""Implementation behind the `openrouter:bash` tool. `native` is the model provider's own, `openrouter` is
OpenRouter's, and `auto` leaves the choice to OpenRouter.
"""


class BashTool(TypedDict):
    """Bash tool, version 2025-01-24; the caller runs its commands."""

    type: Literal["bash_20250124"]
    """Tag of this variant: always `bash_20250124`."""
    name: Literal["bash"]
    """Name the model calls the tool by: always `bash`."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""


class CitationsConfigParam(TypedDict):
    """Citation settings of a document or a search result."""

    enabled: NotRequired[bool]
    """Whether the model may cite the source in its answers."""


class ClearThinkingEdit(TypedDict):
    """Clears the thinking of earlier turns from the context."""

    type: Literal["clear_thinking_20251015"]
    """Tag of this variant: always `clear_thinking_20251015`."""
    keep: NotRequired[ClearThinkingKeep]
    """How much of the thinking stays."""


ClearToolInputs: TypeAlias = bool | list[str] | tuple[str, ...] | None
"""Whether the inputs of cleared tool calls are cleared as well. A boolean decides for every tool, a list of tool
names picks the tools, and null leaves it open.
"""


class ClearToolUsesEdit(TypedDict):
    """Clears older tool results from the context once a trigger is reached."""

    type: Literal["clear_tool_uses_20250919"]
    """Tag of this variant: always `clear_tool_uses_20250919`."""
    clear_at_least: NotRequired[AnthropicInputTokensClearAtLeast | None]
    """Minimum number of input tokens that clearing must free; null: no minimum."""
    clear_tool_inputs: NotRequired[ClearToolInputs]
    """Whether the inputs of the cleared tool calls are cleared as well; null leaves it open."""
    exclude_tools: NotRequired[list[str] | tuple[str, ...] | None]
    """Names of tools whose uses are never cleared; null: none."""
    keep: NotRequired[AnthropicToolUsesKeep]
    """How many of the latest tool uses are left alone."""
    trigger: NotRequired[ClearToolUsesTrigger]
    """When clearing begins."""


ClearToolUsesTrigger: TypeAlias = AnthropicInputTokensTrigger | AnthropicToolUsesTrigger
"""When to begin clearing tool uses, measured in input tokens or in tool uses."""


class CompactEdit(TypedDict):
    """Replaces earlier parts of the conversation with a summary once a trigger is reached."""

    type: Literal["compact_20260112"]
    """Tag of this variant: always `compact_20260112`."""
    instructions: NotRequired[str | None]
    """Instructions for writing the summary; null: none."""
    pause_after_compaction: NotRequired[bool]
    """Whether to pause after the summary is written, before the answer goes on."""
    trigger: NotRequired[AnthropicInputTokensTrigger | None]
    """Number of input tokens at which to compact; null leaves it open."""


class CompactionBlockParam(TypedDict):
    """A summary that stands in for earlier turns of a long conversation."""

    type: Literal["compaction"]
    """Tag of this variant: always `compaction`."""
    content: str | None
    """The summary, in readable text; null where there is none."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""
    encrypted_content: NotRequired[str | None]
    """Sealed form of the summary, passed back as it was received; null where there is none."""


class ConflictResponse(TypedDict):
    """Body of a 409 response, sent when the request clashes with the state of things on the server."""

    error: ConflictResponseErrorData
    """What went wrong."""
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: NotRequired[str | None]
    """Id of the user that the request is attributed to; null when there is none to report."""


class ConflictResponseErrorData(TypedDict):
    """Error of a request that conflicts with what is stored at the moment."""

    code: int
    """Numeric error code, normally the HTTP status `409`."""
    message: str
    """Human-readable explanation of what the request conflicts with."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Details of the error that are meant for programs; any key may occur, null means none."""


class ContainerAutoEnvironment(TypedDict):
    """Container that the server provides by itself."""

    type: Literal["container_auto"]
    """Tag of this variant: always `container_auto`."""
    file_ids: NotRequired[list[str] | tuple[str, ...]]
    """Ids of files of the workspace that are copied in before the first command, at most 20. The API answers with
    400 where one is unknown.
    """
    network_policy: NotRequired[ContainerNetworkPolicy]
    """What the container may reach over the network; nothing if left out."""


class ContainerFileCitation(TypedDict):
    """A file that a command wrote in its container."""

    type: Literal["container_file_citation"]
    """Kind of the entry: always `container_file_citation`."""
    container_id: str
    """Id of the container that holds the file."""
    file_id: str
    """Id of the file, by which it can be fetched."""
    filename: str
    """Name of the file."""
    start_index: int
    """Index of the first character of the text that cites the file."""
    end_index: int
    """Index after the last character of the text that cites the file."""


class ContainerNetworkPolicyAllowlist(TypedDict):
    """Lets the container reach the domains listed, and no others."""

    type: Literal["allowlist"]
    """Tag of this variant: always `allowlist`."""
    allowed_domains: list[str] | tuple[str, ...]
    """Domains that may be reached, as names or patterns; at most 50."""


class ContainerNetworkPolicyDisabled(TypedDict):
    """Cuts the container off from the network."""

    type: Literal["disabled"]
    """Tag of this variant: always `disabled`."""


ContainerNetworkPolicy: TypeAlias = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist
"""What a container may reach over the network: nothing, or the domains listed."""


class ContainerReferenceEnvironment(TypedDict):
    """Existing container, named by its id."""

    type: Literal["container_reference"]
    """Tag of this variant: always `container_reference`."""
    container_id: str
    """Id of the container: 1 to 40 letters, digits, underscores or hyphens."""
    file_ids: NotRequired[list[str] | tuple[str, ...]]
    """Ids of files of the workspace that are copied in before the first command, at most 20. The API answers with
    400 where one is unknown.
    """
    network_policy: NotRequired[ContainerNetworkPolicy]
    """What the container may reach over the network; nothing if left out. The API answers with 409 where a warm
    container has another policy.
    """


BashServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment
"""Container for the `openrouter:bash` tool, either provided automatically or named by its id."""


class ContentDocumentSource(TypedDict):
    """A document put together from content blocks. Its blocks are the units that citations point to."""

    type: Literal["content"]
    """Tag of this variant: always `content`."""
    content: ContentDocumentSourceContent
    """The document, as one string or as a list of text and image blocks."""


ContentDocumentSourceBlock: TypeAlias = AnthropicTextBlockParam | AnthropicImageBlockParam
"""One block of a document built from blocks: text or an image."""


ContentDocumentSourceContent: TypeAlias = str | Sequence[ContentDocumentSourceBlock]
"""Content of a document built from blocks. A string counts as a single text block."""


ContextCompressionEngine: TypeAlias = Literal["middle-out"]
"""Method of shortening a prompt. `middle-out` takes text out of the middle and spares the beginning and the end."""


class ContextCompressionPlugin(TypedDict):
    """Settings of context compression, which shortens prompts that would overflow the context window of the model."""

    id: Literal["context-compression"]
    """Tag of this variant: always `context-compression`."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    engine: NotRequired[ContextCompressionEngine]
    """Method of shortening; `middle-out` is the only one."""


ContextEdit: TypeAlias = ClearToolUsesEdit | ClearThinkingEdit | CompactEdit
"""One way of trimming the context, chosen by its `type`."""


class ContextManagement(TypedDict):
    """How the context is trimmed when it grows long."""

    edits: NotRequired[Sequence[ContextEdit]]
    """Edits to make to the context."""


CostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""Price level a router aims for, in rising order from `low` to `max`."""


class CreatePresetFromInferenceResponse(TypedDict):
    """Answer to a successful call, holding the preset that the request body was saved to."""

    data: PresetWithDesignatedVersion
    """The new or updated preset together with the version that was just added."""


class CustomTool(TypedDict):
    """Tool that the caller defines and runs. An entry without `type` counts as one."""

    type: NotRequired[Literal["custom"]]
    """Tag of this variant: `custom` where given, and it may be left out."""
    name: str
    """Name by which the model calls the tool and `tool_choice` refers to it."""
    description: NotRequired[str]
    """What the tool does and when to use it, written for the model."""
    input_schema: CustomToolInputSchema | Mapping[str, Any]
    """JSON Schema of the arguments that the model fills in."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""
    defer_loading: NotRequired[bool]
    """Whether to keep the definition out of the initial prompt until a tool search turns it up."""
    strict: NotRequired[bool]
    """Whether calls must match the tool's input schema exactly."""


class CustomToolInputSchema(TypedDict):
    """JSON Schema of the arguments of a custom tool.

    Other schema keywords are allowed in addition to the three named here.
    """

    type: NotRequired[str]
    """JSON type of the arguments as a whole; `object` by default."""
    properties: NotRequired[Any]
    """Schemas of the arguments by name. The contract allows any JSON value here."""
    required: NotRequired[list[str] | tuple[str, ...] | None]
    """Names of the arguments that a call must give. null means the same as leaving it out."""


DataCollection: TypeAlias = Literal["deny", "allow"]
"""Whether providers that may keep or train on prompts are used: `allow` accepts them, `deny` excludes them."""


class DatetimeServerTool(TypedDict):
    """Tool of OpenRouter that tells the model the current date and time."""

    type: Literal["openrouter:datetime"]
    """Tag of this variant: always `openrouter:datetime`."""
    parameters: NotRequired[DatetimeServerToolConfig]
    """Settings of the date and time tool."""


class DatetimeServerToolConfig(TypedDict):
    """Settings of the `openrouter:datetime` tool."""

    timezone: NotRequired[str]
    """Time zone to give the time in, as an IANA name such as `Europe/Lisbon`."""


class DeferredBm25Search(TypedDict):
    """Ranks the definitions of the tools by BM25, a keyword relevance score."""

    type: Literal["bm25"]
    """Tag of this variant: always `bm25`."""
    max_results: NotRequired[int]
    """Maximum number of tools that a search returns."""


class DeferredCustomSearch(TypedDict):
    """Leaves the search to a tool of the caller, which returns the names of known tools."""

    type: Literal["custom"]
    """Tag of this variant: always `custom`."""
    tool_id: str
    """Tool of the caller that runs the search."""
    result_key: str
    """Key of the tool's result under which the names are found."""
    max_results: NotRequired[int]
    """Maximum number of tools that a search returns."""


class DeferredRegexSearch(TypedDict):
    """Finds tools by regular expressions of a safe kind."""

    type: Literal["regex"]
    """Tag of this variant: always `regex`."""
    max_results: NotRequired[int]
    """Maximum number of tools that a search returns."""


class DeferredToolsControl(TypedDict):
    """How OpenRouter keeps tools out of the prompt until the model searches for them."""

    protocol: Literal["v1"]
    """Version of the protocol: always `v1`."""
    profile: Literal["portable"]
    """How the model reaches the tools: always `portable`, through wrappers that OpenRouter makes for any model."""
    validation: Literal["runtime"]
    """Where arguments are checked: always `runtime`, by OpenRouter against the schema of the tool itself."""
    search: DeferredToolsSearch
    """How the tools are searched."""


DeferredToolsSearch: TypeAlias = DeferredBm25Search | DeferredRegexSearch | DeferredCustomSearch
"""How deferred tools are searched: by OpenRouter (`bm25`, `regex`) or by the caller (`custom`)."""


DeprecatedRoute: TypeAlias = Literal["fallback", "sort"] | None
"""Older form of `provider.sort.partition`, which replaces it. `fallback` means the partition `model`, and `sort`
means `none`; null sets neither.
"""


DocumentSource: TypeAlias = (
    AnthropicBase64PdfSource
    | AnthropicPlainTextSource
    | ContentDocumentSource
    | AnthropicUrlPdfSource
    | AnthropicFileDocumentSource
)
"""Where the content of a document comes from. The `type` distinguishes inline data, a URL and an uploaded file."""


class FileParserPlugin(TypedDict):
    """Settings of the file parser, which turns attached files into content a model can read."""

    id: Literal["file-parser"]
    """Tag of this variant: always `file-parser`."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    pdf: NotRequired[PDFParserOptions]
    """How PDF files are read."""


class ForbiddenResponse(TypedDict):
    """Body of a 403 response, sent when the caller is known but not allowed to do this."""

    error: ForbiddenResponseErrorData
    """What went wrong."""
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: NotRequired[str | None]
    """Id of the user that the request is attributed to; null when there is none to report."""


class ForbiddenResponseErrorData(TypedDict):
    """Error of a call whose API key lacks the permission that it needs."""

    code: int
    """Numeric error code, normally the HTTP status `403`."""
    message: str
    """Human-readable explanation of what the caller is not allowed to do."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Details of the error that are meant for programs; any key may occur, null means none."""


class FusionPlugin(TypedDict):
    """Settings of the fusion plugin, which has several models analyze a prompt and combines their work into one
    answer.

    They apply to runs started by the `openrouter/fusion` model or the `openrouter:fusion` tool.
    """

    id: Literal["fusion"]
    """Tag of this variant: always `fusion`."""
    analysis_models: NotRequired[list[str] | tuple[str, ...]]
    """Models that analyze the prompt, 1 to 8 of them."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    max_tool_calls: NotRequired[int]
    """Cap on the number of tool calls, from 1 to 16."""
    model: NotRequired[str]
    """Model that brings the analyses together."""
    preset: NotRequired[FusionPreset]
    """Ready-made choice of models, named by purpose and cost. Unrelated to the preset that this endpoint creates."""
    tools: NotRequired[Sequence[FusionTool]]
    """Server tools available during the fusion run, at most 8."""


FusionPreset: TypeAlias = Literal["general-high", "general-budget", "general-fast"]
"""Ready-made line-up of fusion models: high quality, low budget or fast."""


class FusionTool(TypedDict):
    """Server tool offered to the models of a fusion run."""

    type: str
    """Name of the tool, for example `openrouter:web_search`."""
    parameters: NotRequired[FusionToolParameters]
    """Settings of the tool; which keys it knows depends on `type`."""


FusionToolScalar: TypeAlias = str | float | bool | None
"""Plain JSON value of a fusion tool setting: string, number, boolean or null."""


FusionToolParameterMap: TypeAlias = Mapping[str, FusionToolScalar]
"""Group of settings of a fusion tool, each of them a scalar."""


FusionToolParameterValue: TypeAlias = FusionToolScalar | Sequence[FusionToolScalar] | FusionToolParameterMap
"""Setting of a fusion tool: a scalar, a list of scalars or a map of scalars."""


FusionToolParameters: TypeAlias = Mapping[str, FusionToolParameterValue]
"""Settings of a fusion tool by name. Values nest one level deep at most."""


class GetPresetResponse(TypedDict):
    """Answer that holds one preset."""

    data: PresetWithDesignatedVersion
    """The preset together with the version that is in force."""


class GetPresetVersionResponse(TypedDict):
    """Answer that holds one version of a preset."""

    data: PresetDesignatedVersion | None
    """The requested version; the API has not been seen to return null."""


ImageGenerationOptionValue: TypeAlias = str | float | list[Any] | tuple[Any, ...]
"""Value of an option for the image model. It is a string, a number or a list, and the items of a list may be any
JSON.
"""


class ImageGenerationServerToolConfig(TypedDict):
    """Settings of the `openrouter:image_generation` tool. Keys other than `model` are options for the image model."""

    model: NotRequired[str]
    """Model that generates the images."""


class ImageGenerationServerTool_OpenRouter(TypedDict):
    """OpenRouter tool that generates images for the model."""

    type: Literal["openrouter:image_generation"]
    """Tag of this variant: always `openrouter:image_generation`."""
    parameters: NotRequired[ImageGenerationServerToolConfig | Mapping[str, Any]]
    """Image model and its options."""


ImageSource: TypeAlias = AnthropicBase64ImageSource | AnthropicUrlImageSource | AnthropicFileDocumentSource
"""Where the data of an image comes from: the block itself (`base64`), an address (`url`) or an uploaded file
(`file`).
"""


class InternalServerResponse(TypedDict):
    """Body of a 500 response, sent when the server failed to handle the request."""

    error: InternalServerResponseErrorData
    """What went wrong."""
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: NotRequired[str | None]
    """Id of the user that the request is attributed to; null when there is none to report."""


class InternalServerResponseErrorData(TypedDict):
    """Error of a call that failed inside the API through no known fault of the request."""

    code: int
    """Numeric error code, normally the HTTP status `500`."""
    message: str
    """Human-readable explanation of the failure, if the API gives one."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Details of the error that are meant for programs; any key may occur, null means none."""


class JevRouterPlugin(TypedDict):
    """Settings of the Jev router, which picks a model from a pool."""

    id: Literal["jev-router"]
    """Tag of this variant: always `jev-router`."""
    models: NotRequired[list[str] | tuple[str, ...]]
    """Models the router may choose from, as slugs or patterns; at most 1024 entries of up to 1024 characters each,
    and 65,536 characters in all.
    """
    allowed_models: NotRequired[list[str] | tuple[str, ...]]
    """Another name of `models`; where both are given, the entries of both count."""
    excluded_models: NotRequired[list[str] | tuple[str, ...]]
    """Models the router must not choose, even where they are allowed. The API answers with 404 where no model is
    left.
    """
    cost_tier: NotRequired[str]
    """Price level the router aims for: `low`, `medium`, `high`, or a tier of the operator."""


class JsonSchemaFormat(TypedDict):
    """Structured output that conforms to a JSON Schema."""

    type: Literal["json_schema"]
    """Tag of this variant: always `json_schema`."""
    schema: Mapping[str, Any]
    """JSON Schema that the answer has to conform to."""


class KeepAllThinking(TypedDict):
    """Keeps the thinking of every turn."""

    type: Literal["all"]
    """Tag of this variant: always `all`."""


class ListPresetVersionsResponse(TypedDict):
    """Answer that holds one page of the versions of a preset."""

    data: Sequence[PresetDesignatedVersion | None]
    """The versions of this page, in the order of their numbers, the oldest first."""
    total_count: int
    """Number of versions on all pages together."""


class ListPresetsResponse(TypedDict):
    """Answer that holds one page of the presets of a workspace."""

    data: Sequence[Preset]
    """The presets of this page, most recently updated first."""
    total_count: int
    """Number of presets on all pages together."""


class McpToolReference(TypedDict):
    """Names a single tool of an MCP server to add or withdraw."""

    type: Literal["mcp_tool_reference"]
    """Tag of this variant: always `mcp_tool_reference`."""
    name: str
    """Name of the tool on its server."""
    server_name: str
    """Name of the MCP server that offers the tool."""


class McpToolsetReference(TypedDict):
    """Names an MCP server whose tools are added or withdrawn together."""

    type: Literal["mcp_toolset_reference"]
    """Tag of this variant: always `mcp_toolset_reference`."""
    server_name: str
    """Name of the MCP server."""


MessageRole: TypeAlias = Literal["user", "assistant", "system"]
"""Author of a message. `system` marks instructions placed amid the conversation rather than in the top-level
`system`.
"""


class MessagesAdvisorToolResultBlock(TypedDict):
    """Result of a call to the advisor tool on the server."""

    type: Literal["advisor_tool_result"]
    """Tag of this variant: always `advisor_tool_result`."""
    content: Mapping[str, Any]
    """The answer of the advisor, an object of any shape."""
    tool_use_id: str
    """Id of the call that is answered."""


class MessagesBashToolResultBlock(TypedDict):
    """Result of a call to the `openrouter:bash` server tool."""

    type: Literal["openrouter_bash_tool_result"]
    """Tag of this variant: always `openrouter_bash_tool_result`."""
    content: Mapping[str, Any]
    """Outcome of the command, an object of any shape."""
    tool_use_id: str
    """Id of the call that is answered."""
    container_id: NotRequired[str]
    """Id of the container that the command ran in, for use in a `container_reference` and in the files API."""
    files: NotRequired[Sequence[ContainerFileCitation]]
    """Files that the command wrote, newest first; at most 10 are listed."""


class MessagesFallbackParam(TypedDict):
    """Model to fall back on when the main one fails or refuses. Only `model` is described; other keys are kept."""

    model: str
    """Name of the model, for example `openai/gpt-4o`."""


class MessagesMessageParam(TypedDict):
    """One message of the conversation.

    A preset keeps no messages; they are accepted so that a working request body can be sent as it is.
    """

    role: MessageRole
    """Who the message comes from."""
    content: MessageContent
    """What the message says, as plain text or as a list of content blocks."""
    clear_at: NotRequired[Literal["next_user_message", "never"] | None]
    """When the message is cleared from the conversation: at the next message of the user, or never; null leaves it
    open.
    """
    output_config: NotRequired[AnthropicMessageOutputConfig | None]
    """Output settings that belong to this message; null states none."""


class MessagesOutputConfig(TypedDict):
    """Effort, format and token budget of the output."""

    effort: NotRequired[OutputEffort | None]
    """How much effort goes into the answer; null sets no level."""
    format: NotRequired[JsonSchemaFormat | None]
    """Format that the answer has to keep to; null: free text."""
    task_budget: NotRequired[TaskBudget | None]
    """Tokens meant for the task as a whole; null: no budget."""


class MessagesRequest(TypedDict):
    """Body of a Messages request, from which a preset is made. Only `model` and `messages` are required."""

    model: str
    """Name of the model, such as `anthropic/claude-4.6-sonnet`."""
    max_tokens: NotRequired[int]
    """Maximum number of tokens that the model may generate."""
    system: NotRequired[SystemPrompt]
    """System prompt; a preset stores it as `system_prompt`."""
    messages: Sequence[MessagesMessageParam] | None
    """Conversation to answer, oldest message first. A preset does not keep it; null is allowed."""
    tools: NotRequired[Sequence[Tool]]
    """Tools that the model may call, both the caller's own and those that run on the server."""
    tool_choice: NotRequired[ToolChoice]
    """Whether the model may, must or must not call tools, or which one it must call."""
    temperature: NotRequired[float]
    """Randomness of sampling; lower values give more predictable output, higher ones more variety."""
    top_p: NotRequired[float]
    """Limits sampling to the likeliest tokens whose probabilities add up to this share."""
    top_k: NotRequired[int]
    """Limits sampling to this many of the likeliest tokens at each step."""
    stop_sequences: NotRequired[list[str] | tuple[str, ...]]
    """Texts at which the model stops generating."""
    stream: NotRequired[bool]
    """Whether the response is sent as a stream of events. A preset does not keep it."""
    thinking: NotRequired[ThinkingConfig]
    """Whether and how the model thinks before it answers."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Turns on prompt caching up to the last block that can be cached; works with Claude models."""
    context_management: NotRequired[ContextManagement | None]
    """How the context is trimmed when it grows long; null: not at all."""
    fallbacks: NotRequired[Sequence[MessagesFallbackParam | Mapping[str, Any]] | None]
    """Up to 3 models that OpenRouter tries one after another if `model` fails or refuses; null: none. Not to be used
    together with `models`.
    """
    metadata: NotRequired[RequestMetadata]
    """Information about the request that is not part of the prompt."""
    models: NotRequired[list[str] | tuple[str, ...]]
    """Names of models to route among; not to be used together with `fallbacks`."""
    output_config: NotRequired[MessagesOutputConfig]
    """Effort, format and token budget of the output."""
    plugins: NotRequired[Sequence[Plugin]]
    """Plugins to apply, each with its `id` and its settings."""
    provider: NotRequired[ProviderPreferences | None]
    """Which providers may serve the request, and how one is chosen; null: no preferences."""
    route: NotRequired[DeprecatedRoute]
    """Deprecated in favor of `provider.sort.partition`, where `fallback` is now `model` and `sort` is now `none`."""
    service_tier: NotRequired[str]
    """Name of the service tier to ask for."""
    session_id: NotRequired[str]
    """Id shared by related requests, such as those of one conversation; OpenRouter sends them to the same provider,
    to make use of its prompt cache. At most 256 characters.
    """
    speed: NotRequired[AnthropicSpeed]
    """How fast output is generated; `standard` if left out."""
    stop_server_tools_when: NotRequired[StopServerToolsWhen]
    """Conditions that end the loop of server tool calls, at least one; the first one met ends it."""
    trace: NotRequired[TraceConfig | Mapping[str, Any]]
    """Names and ids under which observability tools show the request."""
    user: NotRequired[str]
    """Id of the end user within the calling app, so that abuse is traced to one user and not to the whole app; at
    most 256 characters.
    """
    deferred_tools: NotRequired[DeferredToolsControl]
    """Makes OpenRouter keep tools out of the prompt and lets the model search for them; off if left out. Later turns
    must send the same tools again, and the assistant's reasoning unchanged.
    """
    safeguards: NotRequired[Sequence[AnthropicSafeguard | Mapping[str, Any]] | None]
    """Checks that Anthropic runs on its side next to the completion; null asks for none."""


class MessagesSearchModelsServerTool(TypedDict):
    """Experimental OpenRouter tool that lets the model search the available models."""

    type: Literal["openrouter:experimental__search_models"]
    """Tag of this variant: always `openrouter:experimental__search_models`."""
    parameters: NotRequired[SearchModelsServerToolConfig]
    """Settings of the model search."""


class MessagesShellToolResultBlock(TypedDict):
    """Result of a call to the `openrouter:shell` server tool."""

    type: Literal["openrouter_shell_tool_result"]
    """Tag of this variant: always `openrouter_shell_tool_result`."""
    content: Mapping[str, Any]
    """Outcome of the command, an object of any shape."""
    tool_use_id: str
    """Id of the call that is answered."""
    container_id: NotRequired[str]
    """Id of the container that the command ran in, for use in a `container_reference` and in the files API."""
    files: NotRequired[Sequence[ContainerFileCitation]]
    """Files that the command wrote, newest first; at most 10 are listed."""


class MessagesToolAdditionBlock(TypedDict):
    """Adds a tool, or all tools of an MCP server, in the middle of the conversation."""

    type: Literal["tool_addition"]
    """Tag of this variant: always `tool_addition`."""
    tool: ToolAdditionTarget
    """What to add."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


class MessagesToolRemovalBlock(TypedDict):
    """Withdraws a tool, or all tools of an MCP server, in the middle of the conversation."""

    type: Literal["tool_removal"]
    """Tag of this variant: always `tool_removal`."""
    tool: ToolChangeTarget
    """What to withdraw."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


class ModerationPlugin(TypedDict):
    """Turns on moderation of the request. It has no settings and no `enabled` switch."""

    id: Literal["moderation"]
    """Tag of this variant: always `moderation`."""


class NotFoundResponse(TypedDict):
    """Body of a 404 response, sent when something that the call refers to does not exist."""

    error: NotFoundResponseErrorData
    """What went wrong."""
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: NotRequired[str | None]
    """Id of the user that the request is attributed to; null when there is none to report."""


class NotFoundResponseErrorData(TypedDict):
    """Error of a call that names something the API cannot find."""

    code: int
    """Numeric error code, normally the HTTP status `404`."""
    message: str
    """Human-readable explanation of what could not be found."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Details of the error that are meant for programs; any key may occur, null means none."""


class ORAnthropicToolSearchResultParam(TypedDict):
    """What OpenRouter found among the deferred tools in an earlier turn, sent back as it was received."""

    type: Literal["openrouter_tool_search_result"]
    """Tag of this variant: always `openrouter_tool_search_result`."""
    tool_use_id: str
    """Id of the call that is answered."""
    content: Mapping[str, Any]
    """What the search found, an object of any shape."""


class OpenRouterWebSearchServerTool(TypedDict):
    """OpenRouter tool that lets the model search the web."""

    type: Literal["openrouter:web_search"]
    """Tag of this variant: always `openrouter:web_search`."""
    parameters: NotRequired[WebSearchConfig]
    """Settings of the web search."""


class OpenTool(TypedDict):
    """Tool with a `type` and any other fields.

    It is meant for tools that no other variant describes, but also accepts entries whose `type` belongs to
    another variant.
    """

    type: str
    """Tag of the tool: any string."""


OutputEffort: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""How much effort the model puts into its answer, from `low` to `max`."""


PDFParserEngine: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"]
"""Engine for reading PDF files. `native` hands the file to the model itself; the others convert it first."""


class PDFParserOptions(TypedDict):
    """Options for reading PDF files."""

    engine: NotRequired[PDFParserEngine]
    """Engine that reads the PDF."""


ParetoPriceSource: TypeAlias = Literal["prompt", "weighted_avg"]
"""Price the Pareto router compares models by: that of prompt tokens (`prompt`) or a weighted average
(`weighted_avg`).
"""


class ParetoRouterPlugin(TypedDict):
    """Settings of the Pareto router, which weighs the coding ability of models against their price."""

    id: Literal["pareto-router"]
    """Tag of this variant: always `pareto-router`."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    max_price: NotRequired[float]
    """Maximum price of the models to consider, in US dollars, 0 or more; `price_source` says which price is
    compared.
    """
    min_coding_score: NotRequired[float]
    """Minimum coding score of the models to consider, from 0 to 1."""
    price_source: NotRequired[ParetoPriceSource]
    """Which price of a model the router looks at."""


class PercentileLatencyCutoffs(TypedDict):
    """Wanted upper limits of latency by percentile, in seconds."""

    p50: NotRequired[float | None]
    """Limit for the 50th percentile of latency (the median), in seconds; null sets none."""
    p75: NotRequired[float | None]
    """Limit for the 75th percentile of latency, in seconds; null sets none."""
    p90: NotRequired[float | None]
    """Limit for the 90th percentile of latency, in seconds; null sets none."""
    p99: NotRequired[float | None]
    """Limit for the 99th percentile of latency, in seconds; null sets none."""


class PercentileThroughputCutoffs(TypedDict):
    """Wanted lower limits of throughput by percentile, in tokens per second."""

    p50: NotRequired[float | None]
    """Limit for the 50th percentile of throughput (the median), in tokens per second; null sets none."""
    p75: NotRequired[float | None]
    """Limit for the 75th percentile of throughput, in tokens per second; null sets none."""
    p90: NotRequired[float | None]
    """Limit for the 90th percentile of throughput, in tokens per second; null sets none."""
    p99: NotRequired[float | None]
    """Limit for the 99th percentile of throughput, in tokens per second; null sets none."""


PreferredMaxLatency: TypeAlias = float | PercentileLatencyCutoffs | None
"""Wanted upper limit of latency, in seconds. A single number, or one for each percentile; null states no
preference.
"""


PreferredMinThroughput: TypeAlias = float | PercentileThroughputCutoffs | None
"""Wanted lower limit of throughput, in tokens per second. A single number, or one for each percentile; null
states no preference.
"""


class Preset(TypedDict):
    """A named collection of inference settings whose content is kept in numbered versions.

    It belongs to a workspace, and one of its versions is designated as the one in force.
    """

    created_at: str
    """Moment the preset was first created, as an ISO 8601 timestamp."""
    creator_user_id: str | None
    """Id of the user who created the preset; null when no user is recorded."""
    description: str | None
    """Free text that explains the preset to people; null when none was given."""
    designated_version_id: str | None
    """Id of the version that is in force; null when no version is designated."""
    id: str
    """Id of the preset itself, which stays the same from version to version."""
    name: str
    """Display name of the preset; a preset created from a request body may be named after its slug."""
    slug: str
    """Short identifier of the preset that is safe in a URL, the same as in the path of the call."""
    status: PresetStatus
    """Whether the preset is active, disabled or archived."""
    status_updated_at: str | None
    """Moment of the latest change of `status`, as an ISO 8601 timestamp; null when it never changed."""
    updated_at: str
    """Moment the preset was last modified, as an ISO 8601 timestamp."""
    workspace_id: str | None
    """Id of the workspace that owns the preset; null when none is recorded."""


class PresetDesignatedVersion(TypedDict):
    """A version of a preset with its content.

    As the value of `designated_version`, null means that there is none; saving another request body under the
    same slug adds a version, which becomes the designated one.
    """

    config: Mapping[str, Any]
    """Saved settings such as `model`, `max_tokens` or `tools`, under the names they have in a request; any key may
    occur.
    """
    created_at: str
    """Moment this version was added, as an ISO 8601 timestamp."""
    creator_id: str
    """Id of the user who added this version."""
    id: str
    """Id of this version, different for each version of a preset."""
    preset_id: str
    """Id of the preset that this version belongs to."""
    system_prompt: str | None
    """System prompt taken from `system` of the request; null when the request had none."""
    updated_at: str
    """Moment this version was last modified, as an ISO 8601 timestamp."""
    version: int
    """Number of this version within its preset, counted from 1."""


PresetStatus: TypeAlias = Literal["active", "disabled", "archived"]
"""State of a preset in its life cycle: `active`, `disabled` or `archived`."""


class PresetWithDesignatedVersion(TypedDict):
    """A preset and the full content of the version that is in force."""

    created_at: str
    """Moment the preset was first created, as an ISO 8601 timestamp."""
    creator_user_id: str | None
    """Id of the user who created the preset; null when no user is recorded."""
    description: str | None
    """Free text that explains the preset to people; null when none was given."""
    designated_version_id: str | None
    """Id of the version that is in force; null when no version is designated."""
    id: str
    """Id of the preset itself, which stays the same from version to version."""
    name: str
    """Display name of the preset; a preset created from a request body may be named after its slug."""
    slug: str
    """Short identifier of the preset that is safe in a URL, the same as in the path of the call."""
    status: PresetStatus
    """Whether the preset is active, disabled or archived."""
    status_updated_at: str | None
    """Moment of the latest change of `status`, as an ISO 8601 timestamp; null when it never changed."""
    updated_at: str
    """Moment the preset was last modified, as an ISO 8601 timestamp."""
    workspace_id: str | None
    """Id of the workspace that owns the preset; null when none is recorded."""
    designated_version: PresetDesignatedVersion | None
    """Version that is applied to requests that name this preset; null when no version is designated."""


class ProviderMaxPrice(TypedDict):
    """Price ceilings in US dollars, each a decimal string. A price without an entry is not limited."""

    audio: NotRequired[str]
    """Highest acceptable price of audio, in US dollars."""
    completion: NotRequired[str]
    """Highest acceptable price of completion tokens, in US dollars per million tokens."""
    image: NotRequired[str]
    """Highest acceptable price in US dollars per image."""
    prompt: NotRequired[str]
    """Highest acceptable price of prompt tokens, in US dollars per million tokens."""
    request: NotRequired[str]
    """Highest acceptable price in US dollars per request."""


ProviderName: TypeAlias = Literal[
    "Modal", "AkashML", "AI21", "AionLabs", "Alibaba", "Ambient", "Baidu", "Amazon Bedrock", "Amazon Nova",
    "Anthropic", "Arcee AI", "AtlasCloud", "Avian", "Azure", "BaseTen", "BytePlus", "Black Forest Labs",
    "Cerebras", "Chutes", "Cirrascale", "Claude Platform on AWS", "Clarifai", "Cloudflare", "Cohere", "CoreWeave",
    "Crucible", "Crusoe", "Darkbloom", "Databricks", "Decart", "Deepgram", "DeepInfra", "DeepSeek", "DekaLLM",
    "DigitalOcean", "Featherless", "Fireworks", "Fish Audio", "Friendli", "GMICloud", "Google",
    "Google AI Studio", "Groq", "HeyGen", "Inception", "Inceptron", "InferenceNet", "Ionstream", "Infermatic",
    "Io Net", "Inferact vLLM", "Inflection", "Liquid", "Makora", "Mara", "Mancer 2", "Meta", "Minimax",
    "ModelRun", "Mistral", "Modular", "Moonshot AI", "Morph", "VoyageAI by MongoDB", "Nebius", "Nex AGI",
    "NextBit", "Novita", "Nvidia", "OpenAI", "OpenInference", "Parasail", "Poolside", "Perceptron", "Perplexity",
    "Phala", "Recraft", "Reka", "Relace", "Sail Research", "Sakana AI", "SambaNova", "Seed", "SiliconFlow",
    "Sourceful", "StepFun", "Stealth", "StreamLake", "Switchpoint", "Tencent", "Tenstorrent", "Thinking Machines",
    "Together", "Upstage", "Venice", "Wafer", "WandB", "Quiver", "Krea", "Runway", "Xiaomi", "xAI", "Z.AI",
    "FakeProvider", "AssemblyAI", "Cosine", "ElevenLabs", "TypeSafe", "Near AI", "Ollama", "ParetoAlpha",
    "PrimeIntellect", "Recursive", "Respan", "ScaleDown", "Unbiased",
]  # fmt: skip
"""Display name of a known provider. The list grows often, so expect names that are not in it."""


ProviderOptions = TypedDict(
    "ProviderOptions",
    {
        "01ai": NotRequired[Mapping[str, Any]],
        "ai21": NotRequired[Mapping[str, Any]],
        "aion-labs": NotRequired[Mapping[str, Any]],
        "akashml": NotRequired[Mapping[str, Any]],
        "alibaba": NotRequired[Mapping[str, Any]],
        "amazon-bedrock": NotRequired[Mapping[str, Any]],
        "amazon-bedrock/claude-on-aws": NotRequired[Mapping[str, Any]],
        "amazon-nova": NotRequired[Mapping[str, Any]],
        "ambient": NotRequired[Mapping[str, Any]],
        "anthropic": NotRequired[Mapping[str, Any]],
        "anthropic/2": NotRequired[Mapping[str, Any]],
        "anyscale": NotRequired[Mapping[str, Any]],
        "arcee-ai": NotRequired[Mapping[str, Any]],
        "assemblyai": NotRequired[Mapping[str, Any]],
        "atlas-cloud": NotRequired[Mapping[str, Any]],
        "atoma": NotRequired[Mapping[str, Any]],
        "avian": NotRequired[Mapping[str, Any]],
        "azure": NotRequired[Mapping[str, Any]],
        "baidu": NotRequired[Mapping[str, Any]],
        "baseten": NotRequired[Mapping[str, Any]],
        "black-forest-labs": NotRequired[Mapping[str, Any]],
        "byteplus": NotRequired[Mapping[str, Any]],
        "centml": NotRequired[Mapping[str, Any]],
        "cerebras": NotRequired[Mapping[str, Any]],
        "chutes": NotRequired[Mapping[str, Any]],
        "cirrascale": NotRequired[Mapping[str, Any]],
        "clarifai": NotRequired[Mapping[str, Any]],
        "claude-on-aws": NotRequired[Mapping[str, Any]],
        "cloudflare": NotRequired[Mapping[str, Any]],
        "cohere": NotRequired[Mapping[str, Any]],
        "coreweave": NotRequired[Mapping[str, Any]],
        "cosine": NotRequired[Mapping[str, Any]],
        "crofai": NotRequired[Mapping[str, Any]],
        "crucible": NotRequired[Mapping[str, Any]],
        "crusoe": NotRequired[Mapping[str, Any]],
        "darkbloom": NotRequired[Mapping[str, Any]],
        "databricks": NotRequired[Mapping[str, Any]],
        "decart": NotRequired[Mapping[str, Any]],
        "deepgram": NotRequired[Mapping[str, Any]],
        "deepinfra": NotRequired[Mapping[str, Any]],
        "deepseek": NotRequired[Mapping[str, Any]],
        "dekallm": NotRequired[Mapping[str, Any]],
        "digitalocean": NotRequired[Mapping[str, Any]],
        "elevenlabs": NotRequired[Mapping[str, Any]],
        "enfer": NotRequired[Mapping[str, Any]],
        "fake-provider": NotRequired[Mapping[str, Any]],
        "featherless": NotRequired[Mapping[str, Any]],
        "fireworks": NotRequired[Mapping[str, Any]],
        "fish-audio": NotRequired[Mapping[str, Any]],
        "friendli": NotRequired[Mapping[str, Any]],
        "gmicloud": NotRequired[Mapping[str, Any]],
        "google-ai-studio": NotRequired[Mapping[str, Any]],
        "google-vertex": NotRequired[Mapping[str, Any]],
        "gopomelo": NotRequired[Mapping[str, Any]],
        "groq": NotRequired[Mapping[str, Any]],
        "heygen": NotRequired[Mapping[str, Any]],
        "huggingface": NotRequired[Mapping[str, Any]],
        "hyperbolic": NotRequired[Mapping[str, Any]],
        "hyperbolic-quantized": NotRequired[Mapping[str, Any]],
        "inception": NotRequired[Mapping[str, Any]],
        "inceptron": NotRequired[Mapping[str, Any]],
        "inferact-vllm": NotRequired[Mapping[str, Any]],
        "inference-net": NotRequired[Mapping[str, Any]],
        "infermatic": NotRequired[Mapping[str, Any]],
        "inflection": NotRequired[Mapping[str, Any]],
        "inocloud": NotRequired[Mapping[str, Any]],
        "io-net": NotRequired[Mapping[str, Any]],
        "ionstream": NotRequired[Mapping[str, Any]],
        "klusterai": NotRequired[Mapping[str, Any]],
        "krea": NotRequired[Mapping[str, Any]],
        "lambda": NotRequired[Mapping[str, Any]],
        "lepton": NotRequired[Mapping[str, Any]],
        "liquid": NotRequired[Mapping[str, Any]],
        "lynn": NotRequired[Mapping[str, Any]],
        "lynn-private": NotRequired[Mapping[str, Any]],
        "makora": NotRequired[Mapping[str, Any]],
        "mancer": NotRequired[Mapping[str, Any]],
        "mancer-old": NotRequired[Mapping[str, Any]],
        "mara": NotRequired[Mapping[str, Any]],
        "meta": NotRequired[Mapping[str, Any]],
        "minimax": NotRequired[Mapping[str, Any]],
        "mistral": NotRequired[Mapping[str, Any]],
        "modal": NotRequired[Mapping[str, Any]],
        "modelrun": NotRequired[Mapping[str, Any]],
        "modular": NotRequired[Mapping[str, Any]],
        "moonshotai": NotRequired[Mapping[str, Any]],
        "morph": NotRequired[Mapping[str, Any]],
        "ncompass": NotRequired[Mapping[str, Any]],
        "near-ai": NotRequired[Mapping[str, Any]],
        "nebius": NotRequired[Mapping[str, Any]],
        "nex-agi": NotRequired[Mapping[str, Any]],
        "nextbit": NotRequired[Mapping[str, Any]],
        "nineteen": NotRequired[Mapping[str, Any]],
        "novita": NotRequired[Mapping[str, Any]],
        "nvidia": NotRequired[Mapping[str, Any]],
        "octoai": NotRequired[Mapping[str, Any]],
        "ollama": NotRequired[Mapping[str, Any]],
        "open-inference": NotRequired[Mapping[str, Any]],
        "openai": NotRequired[Mapping[str, Any]],
        "parasail": NotRequired[Mapping[str, Any]],
        "pareto-alpha": NotRequired[Mapping[str, Any]],
        "perceptron": NotRequired[Mapping[str, Any]],
        "perplexity": NotRequired[Mapping[str, Any]],
        "phala": NotRequired[Mapping[str, Any]],
        "poolside": NotRequired[Mapping[str, Any]],
        "primeintellect": NotRequired[Mapping[str, Any]],
        "quiver": NotRequired[Mapping[str, Any]],
        "recraft": NotRequired[Mapping[str, Any]],
        "recursal": NotRequired[Mapping[str, Any]],
        "recursive": NotRequired[Mapping[str, Any]],
        "reflection": NotRequired[Mapping[str, Any]],
        "reka": NotRequired[Mapping[str, Any]],
        "relace": NotRequired[Mapping[str, Any]],
        "replicate": NotRequired[Mapping[str, Any]],
        "respan": NotRequired[Mapping[str, Any]],
        "runway": NotRequired[Mapping[str, Any]],
        "sail-research": NotRequired[Mapping[str, Any]],
        "sakana": NotRequired[Mapping[str, Any]],
        "sakana-ai": NotRequired[Mapping[str, Any]],
        "sambanova": NotRequired[Mapping[str, Any]],
        "sambanova-cloaked": NotRequired[Mapping[str, Any]],
        "scaledown": NotRequired[Mapping[str, Any]],
        "seed": NotRequired[Mapping[str, Any]],
        "sf-compute": NotRequired[Mapping[str, Any]],
        "siliconflow": NotRequired[Mapping[str, Any]],
        "sourceful": NotRequired[Mapping[str, Any]],
        "stealth": NotRequired[Mapping[str, Any]],
        "stepfun": NotRequired[Mapping[str, Any]],
        "streamlake": NotRequired[Mapping[str, Any]],
        "switchpoint": NotRequired[Mapping[str, Any]],
        "targon": NotRequired[Mapping[str, Any]],
        "tencent": NotRequired[Mapping[str, Any]],
        "tenstorrent": NotRequired[Mapping[str, Any]],
        "thinkingmachines": NotRequired[Mapping[str, Any]],
        "together": NotRequired[Mapping[str, Any]],
        "together-lite": NotRequired[Mapping[str, Any]],
        "typesafe": NotRequired[Mapping[str, Any]],
        "ubicloud": NotRequired[Mapping[str, Any]],
        "unbiased": NotRequired[Mapping[str, Any]],
        "upstage": NotRequired[Mapping[str, Any]],
        "venice": NotRequired[Mapping[str, Any]],
        "voyageai": NotRequired[Mapping[str, Any]],
        "wafer": NotRequired[Mapping[str, Any]],
        "wandb": NotRequired[Mapping[str, Any]],
        "wandb-legacy": NotRequired[Mapping[str, Any]],
        "xai": NotRequired[Mapping[str, Any]],
        "xiaomi": NotRequired[Mapping[str, Any]],
        "z-ai": NotRequired[Mapping[str, Any]],
    },
)


class ProviderPreferences(TypedDict):
    """Rules for which providers may serve a request and in which order they are tried.

    No keys beyond those listed are allowed. Null states no preference.
    """

    allow_fallbacks: NotRequired[bool | None]
    """Whether another provider may step in when the preferred one cannot answer; null states no preference."""
    data_collection: NotRequired[DataCollection | None]
    """Whether providers that may keep or train on prompts are acceptable; null states no preference."""
    enforce_distillable_text: NotRequired[bool | None]
    """Whether to use only models whose authors allow their output to be used for distillation; null states no
    preference.
    """
    ignore: NotRequired[list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None]
    """Providers that must not be used; null ignores none."""
    max_price: NotRequired[ProviderMaxPrice]
    """Price ceilings; providers above any of them are not used."""
    only: NotRequired[list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None]
    """Providers the choice is limited to; null sets no limit."""
    order: NotRequired[list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None]
    """Providers to try first, most wanted first; null states no order."""
    preferred_max_latency: NotRequired[PreferredMaxLatency]
    """Latency in seconds above which a provider is less preferred, overall or by percentile; null states no
    preference.
    """
    preferred_min_throughput: NotRequired[PreferredMinThroughput]
    """Throughput in tokens per second below which a provider is less preferred, overall or by percentile; null
    states no preference.
    """
    quantizations: NotRequired[Sequence[Quantization] | None]
    """Acceptable number formats of the model weights; null accepts any."""
    require_parameters: NotRequired[bool | None]
    """Whether to use only providers that support every parameter of the request; null states no preference."""
    sort: NotRequired[ProviderSortPreference]
    """Property providers are ranked by, alone or with a partition; null states no ranking."""
    zdr: NotRequired[bool | None]
    """Whether to use only endpoints with zero data retention; null states no preference."""
    options: NotRequired[ProviderOptions]
    """Options for providers by their slugs; only those of the provider that is chosen are passed on."""


ProviderReference: TypeAlias = ProviderName | str
"""Provider, by one of the known names or any other string such as a slug."""


ProviderSort: TypeAlias = Literal["price", "throughput", "latency", "exacto"]
"""Property that providers are ranked by."""


class ProviderSortConfig(TypedDict):
    """Ranking of providers, and its scope when a request names several models."""

    by: NotRequired[ProviderSort | None]
    """Property that providers are ranked by; null states no ranking."""
    partition: NotRequired[SortPartition | None]
    """Whether providers are ranked within each model or across all of them; null states no preference."""


ProviderSortPreference: TypeAlias = ProviderSort | ProviderSortConfig | None
"""Ranking of providers: a property alone, a property with a partition, or null for no ranking."""


Quantization: TypeAlias = Literal[
    "int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"
]
"""Number format of model weights as served; `unknown` where the provider does not state it."""


class RedactedThinkingBlockParam(TypedDict):
    """Reasoning of an earlier turn that only the provider can read."""

    type: Literal["redacted_thinking"]
    """Tag of this variant: always `redacted_thinking`."""
    data: str
    """The sealed reasoning, passed back as it was received."""


class RequestMetadata(TypedDict):
    """Information about a request that is not part of its prompt."""

    user_id: NotRequired[str | None]
    """Id of the end user on whose behalf the request is made; null: not given."""


class ResponseHealingPlugin(TypedDict):
    """Settings of response healing, which mends malformed structured output such as broken JSON."""

    id: Literal["response-healing"]
    """Tag of this variant: always `response-healing`."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; `false` turns it off without removing its settings."""


class SearchModelsServerToolConfig(TypedDict):
    """Settings of the `openrouter:experimental__search_models` tool."""

    max_results: NotRequired[int]
    """Maximum number of models that one search returns."""


SearchQualityLevel: TypeAlias = Literal["low", "medium", "high"]
"""Amount of search context, in three steps."""


class ServerToolUseBlockParam(TypedDict):
    """A call to a server tool, made by the model in an earlier turn."""

    type: Literal["server_tool_use"]
    """Tag of this variant: always `server_tool_use`."""
    id: str
    """Id of the call, which the matching result block repeats."""
    name: str
    """Name of the server tool called."""
    input: NotRequired[Any]
    """Arguments of the call: any JSON, usually an object."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


class ServiceUnavailableResponse(TypedDict):
    """Body of a 503 response, sent when the service cannot take requests for the moment."""

    error: ServiceUnavailableResponseErrorData
    """What went wrong."""
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: NotRequired[str | None]
    """Id of the user that the request is attributed to; null when there is none to report."""


class ServiceUnavailableResponseErrorData(TypedDict):
    """Error of a call that the service could not handle because it was overloaded or down."""

    code: int
    """Numeric error code, normally the HTTP status `503`."""
    message: str
    """Human-readable explanation of why the service is not available."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Details of the error that are meant for programs; any key may occur, null means none."""


class ShellServerToolConfig(TypedDict):
    """Settings of the `openrouter:shell` tool."""

    engine: NotRequired[ShellServerToolEngine]
    """Which implementation runs the commands."""
    environment: NotRequired[ShellServerToolEnvironment]
    """Container that the commands run in."""


ShellServerToolEngine: TypeAlias = Literal["auto", "openrouter"]
"""Implementation behind the `openrouter:shell` tool. `openrouter` is OpenRouter's, and `auto` leaves the choice
to OpenRouter.
"""


ShellServerToolEnvironment: TypeAlias = ContainerAutoEnvironment | ContainerReferenceEnvironment
"""Container for the `openrouter:shell` tool, either provided automatically or named by its id."""


class ShellServerTool_OpenRouter(TypedDict):
    """Shell tool of OpenRouter, whose commands run on the server."""

    type: Literal["openrouter:shell"]
    """Tag of this variant: always `openrouter:shell`."""
    parameters: NotRequired[ShellServerToolConfig]
    """Settings of the shell tool."""


SortPartition: TypeAlias = Literal["model", "none"]
"""Scope of a ranking when a request names several models. `model` ranks the providers of each model by
themselves, `none` ranks all of them together.
"""


class StopServerToolsWhenFinishReasonIs(TypedDict):
    """Ends the loop once a step finishes for a certain reason."""

    type: Literal["finish_reason_is"]
    """Tag of this variant: always `finish_reason_is`."""
    reason: str
    """Finish reason that ends the loop, at least 1 character."""


class StopServerToolsWhenHasToolCall(TypedDict):
    """Ends the loop once a certain tool has been called."""

    type: Literal["has_tool_call"]
    """Tag of this variant: always `has_tool_call`."""
    tool_name: str
    """Name of that tool, at least 1 character."""


class StopServerToolsWhenMaxCost(TypedDict):
    """Ends the loop once it has cost a certain sum."""

    type: Literal["max_cost"]
    """Tag of this variant: always `max_cost`."""
    max_cost_in_dollars: float
    """Cost, in US dollars, at which the loop ends."""


class StopServerToolsWhenMaxTokensUsed(TypedDict):
    """Ends the loop once a number of tokens has been used."""

    type: Literal["max_tokens_used"]
    """Tag of this variant: always `max_tokens_used`."""
    max_tokens: int
    """Number of tokens at which the loop ends."""


class StopServerToolsWhenStepCountIs(TypedDict):
    """Ends the loop after a number of steps."""

    type: Literal["step_count_is"]
    """Tag of this variant: always `step_count_is`."""
    step_count: int
    """Number of steps after which the loop ends."""


StopServerToolsWhenCondition: TypeAlias = (
    StopServerToolsWhenStepCountIs
    | StopServerToolsWhenHasToolCall
    | StopServerToolsWhenMaxTokensUsed
    | StopServerToolsWhenMaxCost
    | StopServerToolsWhenFinishReasonIs
)
"""Condition that ends the loop of server tool calls once it is met."""


StopServerToolsWhen: TypeAlias = Sequence[StopServerToolsWhenCondition]
"""Non-empty list of conditions that end the loop of server tool calls. The first one met ends it, and the list
takes the place of a `max_tool_calls` limit.
"""


class SwitchyardRouterPlugin(TypedDict):
    """Settings of the Switchyard router, which picks a model by how hard the task is."""

    id: Literal["switchyard-router"]
    """Tag of this variant: always `switchyard-router`."""
    algorithm: NotRequired[Literal["capability", "stage", "auto", "random", "composite", "passthrough"]]
    """How the model is picked. `stage`, the default, uses signals in tool results and asks a judge model when they
    are not conclusive; `auto` does the same without a judge; `capability` has the judge rate the task;
    `composite` keeps the level of the user's last turn and evaluates tool turns anew; `random` picks any model;
    `passthrough` keeps OpenRouter's usual order.
    """
    judge_model: NotRequired[str]
    """Model that judges for `capability`, `stage` and `composite`. It must support structured outputs and is billed;
    if it fails, the platform's own judge steps in.
    """


SystemPrompt: TypeAlias = str | Sequence[AnthropicTextBlockParam]
"""Instructions for the whole conversation. Either one string or a list of text blocks, which can be marked for
caching one by one.
"""


class TaskBudget(TypedDict):
    """Token budget for a task as a whole, as against one response."""

    type: Literal["tokens"]
    """Unit of the budget: always `tokens`."""
    total: int
    """Size of the budget in tokens, at least 20000."""
    remaining: NotRequired[int | None]
    """Tokens that are left of the budget, at least 0; null: not stated."""


TextCitationParam: TypeAlias = (
    AnthropicCitationCharLocationParam
    | AnthropicCitationPageLocationParam
    | AnthropicCitationContentBlockLocationParam
    | AnthropicCitationWebSearchResultLocationParam
    | AnthropicCitationSearchResultLocationParam
)
"""Reference from a text block to the passage it relies on. The `type` tells how the passage is located."""


class TextEditorTool(TypedDict):
    """Text editor tool, version 2025-01-24; the caller makes its edits."""

    type: Literal["text_editor_20250124"]
    """Tag of this variant: always `text_editor_20250124`."""
    name: Literal["str_replace_editor"]
    """Name the model calls the tool by: always `str_replace_editor`."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""


class ThinkingAdaptive(TypedDict):
    """Lets the model decide when and how much to think."""

    type: Literal["adaptive"]
    """Tag of this variant: always `adaptive`."""
    display: NotRequired[AnthropicThinkingDisplay]
    """How the thinking appears in the response; null leaves it open."""
    block_binding: NotRequired[AnthropicThinkingBlockBinding | None]
    """What becomes of thinking blocks that do not fit the conversation before them; null leaves it open."""


class ThinkingBetweenTools(TypedDict):
    """Has the model think between its calls of tools."""

    type: Literal["between_tools"]
    """Tag of this variant: always `between_tools`."""


class ThinkingBlockParam(TypedDict):
    """Reasoning that the model wrote before it answered in an earlier turn."""

    type: Literal["thinking"]
    """Tag of this variant: always `thinking`."""
    thinking: str
    """The reasoning, in readable text."""
    signature: str
    """Opaque proof that the reasoning is unaltered, passed back as it was received."""


class ThinkingDisabled(TypedDict):
    """Makes the model answer without thinking first."""

    type: Literal["disabled"]
    """Tag of this variant: always `disabled`."""


class ThinkingEnabled(TypedDict):
    """Lets the model think within a fixed token budget."""

    type: Literal["enabled"]
    """Tag of this variant: always `enabled`."""
    budget_tokens: int
    """Maximum number of tokens to spend on thinking."""
    display: NotRequired[AnthropicThinkingDisplay]
    """How the thinking appears in the response; null leaves it open."""
    block_binding: NotRequired[AnthropicThinkingBlockBinding | None]
    """What becomes of thinking blocks that do not fit the conversation before them; null leaves it open."""


ThinkingConfig: TypeAlias = ThinkingEnabled | ThinkingDisabled | ThinkingAdaptive | ThinkingBetweenTools
"""Whether and how the model thinks before it answers. The `type` says which of the settings it is."""


ThinkingKeepRule: TypeAlias = AnthropicThinkingTurns | KeepAllThinking
"""Rule for how much thinking stays in the context, chosen by its `type`."""


ClearThinkingKeep: TypeAlias = ThinkingKeepRule | Literal["all"]
"""How much thinking stays in the context. Either an object with a rule or the bare string `all`."""


class ToolChoiceAny(TypedDict):
    """Makes the model call some tool, of its own choice."""

    type: Literal["any"]
    """Tag of this variant: always `any`."""
    disable_parallel_tool_use: NotRequired[bool]
    """Whether to hold the model to exactly one tool call per turn."""


class ToolChoiceAuto(TypedDict):
    """Lets the model decide whether to call tools, and which."""

    type: Literal["auto"]
    """Tag of this variant: always `auto`."""
    disable_parallel_tool_use: NotRequired[bool]
    """Whether to hold the model to at most one tool call per turn."""


class ToolChoiceNone(TypedDict):
    """Keeps the model from calling any tool."""

    type: Literal["none"]
    """Tag of this variant: always `none`."""


class ToolChoiceTool(TypedDict):
    """Makes the model call the tool of a given name."""

    type: Literal["tool"]
    """Tag of this variant: always `tool`."""
    name: str
    """Name of the tool to call."""
    disable_parallel_tool_use: NotRequired[bool]
    """Whether to hold the model to exactly one tool call per turn."""


ToolChoice: TypeAlias = ToolChoiceAuto | ToolChoiceAny | ToolChoiceNone | ToolChoiceTool
"""How the model is to choose among the tools."""


class ToolDefinition(TypedDict):
    """Full definition of a tool to add, used where there is no earlier definition to refer to."""

    type: Literal["tool_definition"]
    """Tag of this variant: always `tool_definition`."""
    definition: AnthropicToolUnion
    """The tool, in the form of an entry in the `tools` of a request."""


class ToolReference(TypedDict):
    """Names a tool to add or withdraw."""

    type: Literal["tool_reference"]
    """Tag of this variant: always `tool_reference`."""
    name: str
    """Name of the tool."""


ToolAdditionTarget: TypeAlias = ToolReference | McpToolReference | McpToolsetReference | ToolDefinition
"""What a `tool_addition` block adds. It is a reference to a tool, to a tool of an MCP server or to a whole MCP
server, or the definition of a new tool.
"""


ToolChangeTarget: TypeAlias = ToolReference | McpToolReference | McpToolsetReference
"""What a `tool_removal` block withdraws. It is a tool, a tool of an MCP server, or a whole MCP server."""


class ToolReferenceBlockParam(TypedDict):
    """Points to a declared tool from within the output of another, as a tool search does."""

    type: Literal["tool_reference"]
    """Tag of this variant: always `tool_reference`."""
    tool_name: str
    """Name of the tool pointed to."""


class ToolResultBlockParam(TypedDict):
    """Result of a call to a client tool."""

    type: Literal["tool_result"]
    """Tag of this variant: always `tool_result`."""
    tool_use_id: str
    """Id of the `tool_use` block that is answered."""
    content: NotRequired[ToolResultContent]
    """Output of the tool, as plain text or as a list of blocks. A call may also yield nothing."""
    is_error: NotRequired[bool]
    """Whether the call failed, so that the content describes an error."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


ToolResultContentBlock: TypeAlias = (
    AnthropicTextBlockParam
    | AnthropicImageBlockParam
    | ToolReferenceBlockParam
    | AnthropicSearchResultBlockParam
    | AnthropicDocumentBlockParam
)
"""One block of the output of a tool. The `type` tells which kind it is."""


ToolResultContent: TypeAlias = str | Sequence[ToolResultContentBlock]
"""Output of a tool. A string counts as a single text block."""


class ToolSearchServerTool(TypedDict):
    """OpenRouter tool that lets the model search the tools it has been given."""

    type: Literal["openrouter:tool_search"]
    """Tag of this variant: always `openrouter:tool_search`."""
    parameters: NotRequired[ToolSearchServerToolConfig]
    """Settings of the tool search."""


class ToolSearchServerToolConfig(TypedDict):
    """Settings of the `openrouter:tool_search` tool."""

    max_results: NotRequired[int]
    """Maximum number of tools that one search returns."""


class ToolUseBlockParam(TypedDict):
    """A call to a client tool, made by the model in an earlier turn."""

    type: Literal["tool_use"]
    """Tag of this variant: always `tool_use`."""
    id: str
    """Id of the call, which the matching `tool_result` repeats."""
    name: str
    """Name of the tool called."""
    input: NotRequired[Any]
    """Arguments of the call: any JSON, usually an object that fits the input schema of the tool."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


class TraceConfig(TypedDict):
    """Names and ids under which observability tools show a request.

    Other keys, with any JSON value, are passed on as custom metadata.
    """

    generation_name: NotRequired[str]
    """Name of this model call."""
    parent_span_id: NotRequired[str]
    """Id of the span above this one."""
    span_name: NotRequired[str]
    """Name of the span of this request."""
    trace_id: NotRequired[str]
    """Id of the trace that the request belongs to."""
    trace_name: NotRequired[str]
    """Name of the trace."""


class UnauthorizedResponse(TypedDict):
    """Body of a 401 response, sent when the caller could not be authenticated."""

    error: UnauthorizedResponseErrorData
    """What went wrong."""
    openrouter_metadata: NotRequired[Mapping[str, Any] | None]
    """Further details that the API attaches to the response; any key may occur, null means none."""
    user_id: NotRequired[str | None]
    """Id of the user that the request is attributed to; null when there is none to report."""


class UnauthorizedResponseErrorData(TypedDict):
    """Error of a call whose API key is missing, unknown or no longer valid."""

    code: int
    """Numeric error code, normally the HTTP status `401`."""
    message: str
    """Human-readable explanation of why the API key was not accepted."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Details of the error that are meant for programs; any key may occur, null means none."""


WebFetchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"]
"""Service that fetches web pages. `native` is the model provider's own, `openrouter` is OpenRouter's, `auto`
leaves the choice to OpenRouter, and the rest are services of that name.
"""


class WebFetchPlugin(TypedDict):
    """Settings of web fetching, which lets a model read pages by their address."""

    id: Literal["web-fetch"]
    """Tag of this variant: always `web-fetch`."""
    allowed_domains: NotRequired[list[str] | tuple[str, ...]]
    """Domains that may be fetched from; others are refused."""
    blocked_domains: NotRequired[list[str] | tuple[str, ...]]
    """Domains that must not be fetched from."""
    max_content_tokens: NotRequired[int]
    """Cap on the length of fetched content, in tokens."""
    max_uses: NotRequired[int]
    """Cap on the number of fetches."""


class WebFetchServerTool(TypedDict):
    """OpenRouter tool that lets the model read web pages by URL."""

    type: Literal["openrouter:web_fetch"]
    """Tag of this variant: always `openrouter:web_fetch`."""
    parameters: NotRequired[WebFetchServerToolConfig]
    """Settings of the web fetch."""


class WebFetchServerToolConfig(TypedDict):
    """Settings of the `openrouter:web_fetch` tool."""

    allowed_domains: NotRequired[list[str] | tuple[str, ...]]
    """Domains that pages may be fetched from."""
    blocked_domains: NotRequired[list[str] | tuple[str, ...]]
    """Domains that pages must not be fetched from."""
    engine: NotRequired[WebFetchEngineEnum]
    """Which service fetches the pages."""
    max_content_tokens: NotRequired[int]
    """Maximum number of tokens of page content given to the model."""
    max_uses: NotRequired[int]
    """Maximum number of fetches in one request."""


class WebSearchConfig(TypedDict):
    """Settings of the `openrouter:web_search` tool."""

    allowed_domains: NotRequired[list[str] | tuple[str, ...]]
    """Domains that results may come from."""
    engine: NotRequired[WebSearchEngineEnum]
    """Which service does the searching."""
    excluded_domains: NotRequired[list[str] | tuple[str, ...]]
    """Domains that results must not come from."""
    max_characters: NotRequired[int]
    """Limit, in characters, on the text taken from search results."""
    max_results: NotRequired[int]
    """Maximum number of results that one search returns."""
    max_total_results: NotRequired[int]
    """Maximum number of results over all searches of one request."""
    max_uses: NotRequired[int]
    """Maximum number of searches in one request."""
    mode: NotRequired[WebSearchMode]
    """How a search weighs speed against depth."""
    search_context_size: NotRequired[SearchQualityLevel]
    """How much of the search results is given to the model."""
    user_location: NotRequired[WebSearchUserLocationServerTool]
    """Where the user roughly is, to make results locally relevant."""
    x_search: NotRequired[XSearchOptions]
    """Search of X in addition to the native web search of SpaceXAI's endpoints, billed separately."""


WebSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"]
"""Search engine of the web plugin. `native` is the model provider's own search."""


WebSearchEngineEnum: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"]
"""Service that searches the web. `native` is the model provider's own, `auto` leaves the choice to OpenRouter,
and the rest are services of that name.
"""


WebSearchMode: TypeAlias = Literal[
    "instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"
]
"""Named trade-off between the speed and the depth of a web search. Not every engine need offer every mode."""


class WebSearchPlugin(TypedDict):
    """Settings of web search, which adds search results to what a model is given."""

    id: Literal["web"]
    """Tag of this variant: always `web`."""
    enabled: NotRequired[bool]
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    engine: NotRequired[WebSearchEngine]
    """Search engine to ask."""
    exclude_domains: NotRequired[list[str] | tuple[str, ...]]
    """Domains whose pages are left out of the results."""
    include_domains: NotRequired[list[str] | tuple[str, ...]]
    """Domains the results are limited to."""
    max_results: NotRequired[int]
    """Cap on the number of search results."""
    max_uses: NotRequired[int]
    """Cap on the number of searches."""
    mode: NotRequired[WebSearchMode]
    """Search mode, a trade-off between speed and depth; which modes are available depends on the engine."""
    search_prompt: NotRequired[str]
    """Text that introduces the search results to the model."""
    user_location: NotRequired[WebSearchPluginUserLocation | None]
    """Approximate location of the user, to make results locally relevant; null: not stated."""
    x_search: NotRequired[XSearchOptions]
    """Search of X in addition to the native web search of SpaceXAI's endpoints, billed separately."""


Plugin: TypeAlias = (
    AutoRouterPlugin
    | AutoBetaRouterPlugin
    | ModerationPlugin
    | WebSearchPlugin
    | WebFetchPlugin
    | FileParserPlugin
    | ResponseHealingPlugin
    | ContextCompressionPlugin
    | ParetoRouterPlugin
    | FusionPlugin
    | AlignmentPlugin
    | ArmorPlugin
    | JevRouterPlugin
    | SwitchyardRouterPlugin
)
"""Plugin of a request together with its settings; `id` tells the variants apart."""


class WebSearchPluginUserLocation(TypedDict):
    """Approximate location of the user for the web plugin, or null."""

    type: Literal["approximate"]
    """Kind of location: always `approximate`."""
    city: NotRequired[str | None]
    """Name of the city; null if not stated."""
    country: NotRequired[str | None]
    """Country, for example `US`; null if not stated."""
    region: NotRequired[str | None]
    """State, province or other region; null if not stated."""
    timezone: NotRequired[str | None]
    """Time zone, for example `Europe/Vienna`; null if not stated."""


class WebSearchTool(TypedDict):
    """Web search tool, version 2025-03-05; runs on the server."""

    type: Literal["web_search_20250305"]
    """Tag of this variant: always `web_search_20250305`."""
    name: Literal["web_search"]
    """Name the model calls the tool by: always `web_search`."""
    allowed_domains: NotRequired[list[str] | tuple[str, ...] | None]
    """Domains that results may come from. null: any domain."""
    blocked_domains: NotRequired[list[str] | tuple[str, ...] | None]
    """Domains that results must not come from. null: none."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""
    max_uses: NotRequired[int | None]
    """Maximum number of searches in one request. null: no limit set here."""
    user_location: NotRequired[AnthropicWebSearchToolUserLocation | None]
    """Where the user roughly is, to make results locally relevant. null: not stated."""


class WebSearchToolResultBlockParam(TypedDict):
    """What a web search on the server came back with."""

    type: Literal["web_search_tool_result"]
    """Tag of this variant: always `web_search_tool_result`."""
    tool_use_id: str
    """Id of the `server_tool_use` block that is answered."""
    content: WebSearchToolResultContent
    """The pages found, or the reason why the search failed."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Ends a cacheable prefix of the prompt at this block."""


ContentBlockParam: TypeAlias = (
    AnthropicTextBlockParam
    | AnthropicImageBlockParam
    | AnthropicDocumentBlockParam
    | ToolUseBlockParam
    | ToolResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | AnthropicSearchResultBlockParam
    | CompactionBlockParam
    | MessagesAdvisorToolResultBlock
    | MessagesToolAdditionBlock
    | MessagesToolRemovalBlock
    | MessagesShellToolResultBlock
    | MessagesBashToolResultBlock
    | ORAnthropicToolSearchResultParam
)
"""One part of the content of a message. The `type` tells which kind of block it is."""


MessageContent: TypeAlias = str | Sequence[ContentBlockParam]
"""Content of a message. A string counts as a single text block; a list may mix blocks of any kind."""


class WebSearchToolResultError(TypedDict):
    """A web search that failed."""

    type: Literal["web_search_tool_result_error"]
    """Tag of this block: always `web_search_tool_result_error`."""
    error_code: WebSearchToolResultErrorCode
    """Why the search failed."""


WebSearchToolResultContent: TypeAlias = Sequence[AnthropicWebSearchResultBlockParam] | WebSearchToolResultError
"""Outcome of a web search. A list holds the pages found; an object is an error."""


WebSearchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"
]
"""Reason why a web search failed. It distinguishes faulty calls (`invalid_tool_input`, `query_too_long`,
`request_too_large`) from limits and outages.
"""


class WebSearchToolWithCallers(TypedDict):
    """Web search tool, version 2026-02-09; runs on the server. It adds `allowed_callers` to the earlier version."""

    type: Literal["web_search_20260209"]
    """Tag of this variant: always `web_search_20260209`."""
    name: Literal["web_search"]
    """Name the model calls the tool by: always `web_search`."""
    allowed_callers: NotRequired[AnthropicAllowedCallers]
    """Who may call the tool: the model itself, code that runs in a code execution tool, or both."""
    allowed_domains: NotRequired[list[str] | tuple[str, ...] | None]
    """Domains that results may come from. null: any domain."""
    blocked_domains: NotRequired[list[str] | tuple[str, ...] | None]
    """Domains that results must not come from. null: none."""
    cache_control: NotRequired[AnthropicCacheControlDirective]
    """Prompt-cache breakpoint placed at this tool definition."""
    max_uses: NotRequired[int | None]
    """Maximum number of searches in one request. null: no limit set here."""
    user_location: NotRequired[AnthropicWebSearchToolUserLocation | None]
    """Where the user roughly is, to make results locally relevant. null: not stated."""


AnthropicToolUnion: TypeAlias = (
    BashTool | TextEditorTool | AnthropicToolUnionCustom | WebSearchTool | WebSearchToolWithCallers
)
"""A tool that is added in the middle of the conversation, written out in full. A definition without `type` is an
`AnthropicToolUnionCustom`.
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
"""Tool that the model may call, run by the caller or by a server. The union has no `discriminator` on purpose:
an entry without `type` is a `CustomTool`, and `OpenTool` admits any object with a string `type`. Known tags
are therefore not binding: an entry that does not match the variant of its `type` is still valid as an
`OpenTool`.
"""


class WebSearchUserLocationServerTool(TypedDict):
    """Rough location of the user for the `openrouter:web_search` tool."""

    type: NotRequired[Literal["approximate"]]
    """Kind of location: always `approximate`, and it may be left out."""
    city: NotRequired[str | None]
    """City of the user, such as `Lisbon`. null means the same as leaving it out."""
    country: NotRequired[str | None]
    """Country of the user, usually a two-letter code such as `PT`. null means the same as leaving it out."""
    region: NotRequired[str | None]
    """Region or state of the user. null means the same as leaving it out."""
    timezone: NotRequired[str | None]
    """Time zone of the user as an IANA name such as `Europe/Lisbon`. null means the same as leaving it out."""


class XSearchOptions(TypedDict):
    """How posts on X are searched. Every field may be left out."""

    allowed_x_handles: NotRequired[list[str] | tuple[str, ...]]
    """Handles to limit the search to, at most 20; not together with `excluded_x_handles`."""
    excluded_x_handles: NotRequired[list[str] | tuple[str, ...]]
    """Handles whose posts are left out, at most 20; not together with `allowed_x_handles`."""
    from_date: NotRequired[str]
    """First day that is searched, such as `2026-10-01`."""
    to_date: NotRequired[str]
    """Last day that is searched, such as `2026-10-27`."""
    enable_image_understanding: NotRequired[bool]
    """Whether images in posts are looked at."""
    enable_video_understanding: NotRequired[bool]
    """Whether videos in posts are looked at."""
