# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import define

from .._base import UNSET, Model, Unset, extra_last

AllowedCaller: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"]
"""Caller of a tool. `direct` is the model itself; the others are code that runs in that version of the code
execution tool.
"""


AnthropicAllowedCallers: TypeAlias = Sequence[AllowedCaller]
"""Callers that may use a tool."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicBase64PdfSource(Model):
    """A PDF embedded in the request."""

    type: Literal["base64"] = "base64"
    """Tag of this variant: always `base64`."""
    media_type: Literal["application/pdf"] = "application/pdf"
    """Media type of the data: always `application/pdf`."""
    data: str
    """The bytes of the PDF file, encoded in base64."""


AnthropicCacheControlTtl: TypeAlias = Literal["5m", "1h"]
"""Lifetime of a cache entry: five minutes (`5m`) or one hour (`1h`)."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicCacheControlDirective(Model):
    """Asks for prompt caching.

    Everything up to the place where it stands may be served from a cache when a later request begins the same
    way.
    """

    type: Literal["ephemeral"] = "ephemeral"
    """Kind of caching: always `ephemeral`, an entry that expires."""
    ttl: AnthropicCacheControlTtl | Unset = UNSET
    """How long the cache entry lives."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicCitationCharLocationParam(Model):
    """Citation of a span of characters in a plain-text document."""

    type: Literal["char_location"] = "char_location"
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


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicCitationContentBlockLocationParam(Model):
    """Citation of a range of blocks in a document that is made of content blocks."""

    type: Literal["content_block_location"] = "content_block_location"
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


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicCitationPageLocationParam(Model):
    """Citation of a range of pages in a PDF document."""

    type: Literal["page_location"] = "page_location"
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


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicCitationSearchResultLocationParam(Model):
    """Citation of a range of text blocks in a `search_result` block."""

    type: Literal["search_result_location"] = "search_result_location"
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


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicCitationWebSearchResultLocationParam(Model):
    """Citation of a page that a web search found."""

    type: Literal["web_search_result_location"] = "web_search_result_location"
    """Tag of this variant: always `web_search_result_location`."""
    cited_text: str
    """The passage, word for word."""
    encrypted_index: str
    """Opaque pointer into the search result, passed back as it was received."""
    title: str | None
    """Title of the page; null if it has none."""
    url: str
    """Address of the page."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicFileDocumentSource(Model):
    """A document or an image that was uploaded beforehand and is referred to by its id."""

    type: Literal["file"] = "file"
    """Tag of this variant: always `file`."""
    file_id: str
    """Id of the uploaded file."""


AnthropicImageMimeType: TypeAlias = Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
"""Media type of an inline image. These four formats are accepted."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicBase64ImageSource(Model):
    """An image embedded in the request."""

    type: Literal["base64"] = "base64"
    """Tag of this variant: always `base64`."""
    media_type: AnthropicImageMimeType
    """File format of the encoded image."""
    data: str
    """The bytes of the image file, encoded in base64."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicMessageOutputConfig(Model):
    """Output settings of a single message, in addition to those of the whole request."""

    effort: Literal["low", "medium", "high", "xhigh", "max"] | None | Unset = UNSET
    """How much effort the model puts in, in rising order from `low` to `max`; null leaves it open."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicPlainTextSource(Model):
    """A plain-text document embedded in the request."""

    type: Literal["text"] = "text"
    """Tag of this variant: always `text`."""
    media_type: Literal["text/plain"] = "text/plain"
    """Media type of the data: always `text/plain`."""
    data: str
    """The text of the document, as it is, not encoded."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicToolUnionInputSchema(Model):
    """JSON Schema of the arguments of a custom tool that is added midway.

    Unlike in the tools of a request, its `type` is required; any further schema keyword may be given.
    """

    type: Literal["object"] = "object"
    """JSON type of the arguments as a whole: always `object`."""
    properties: Any | Unset = UNSET
    """Schemas of the arguments by name. The contract allows any JSON value here."""
    required: list[str] | tuple[str, ...] | None | Unset = UNSET
    """Names of the arguments that a call must give. null means the same as leaving it out."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicToolUnionCustom(Model):
    """Tool that the caller defines and runs. A definition without `type` counts as one."""

    type: Literal["custom"] | Unset = UNSET
    """Tag of this variant: `custom` where given, and it may be left out."""
    name: str
    """Name by which the model calls the tool."""
    description: str | Unset = UNSET
    """What the tool does and when to use it, written for the model."""
    input_schema: AnthropicToolUnionInputSchema | dict[str, Any]
    """JSON Schema of the arguments that the model fills in."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""
    defer_loading: bool | Unset = UNSET
    """Whether to keep the definition out of the prompt until a tool search turns it up."""
    strict: bool | Unset = UNSET
    """Whether calls must match the tool's input schema exactly."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicUrlImageSource(Model):
    """An image fetched from an address."""

    type: Literal["url"] = "url"
    """Tag of this variant: always `url`."""
    url: str
    """Address of the image file."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicUrlPdfSource(Model):
    """A PDF fetched from an address."""

    type: Literal["url"] = "url"
    """Tag of this variant: always `url`."""
    url: str
    """Address of the PDF file."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicWebSearchResultBlockParam(Model):
    """A page found by a web search."""

    type: Literal["web_search_result"] = "web_search_result"
    """Tag of this block: always `web_search_result`."""
    encrypted_content: str
    """Sealed content of the page, passed back as it was received."""
    title: str
    """Title of the page."""
    url: str
    """Address of the page."""
    page_age: str | None | Unset = UNSET
    """How old the page is, in words or as a date; null where that is not known."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicWebSearchToolUserLocation(Model):
    """Rough location of the user for the dated web search tools. null means the same as leaving it out."""

    type: Literal["approximate"] = "approximate"
    """Kind of location: always `approximate`."""
    city: str | None | Unset = UNSET
    """City of the user, such as `Lisbon`. null means the same as leaving it out."""
    country: str | None | Unset = UNSET
    """Country of the user, usually a two-letter code such as `PT`. null means the same as leaving it out."""
    region: str | None | Unset = UNSET
    """Region or state of the user. null means the same as leaving it out."""
    timezone: str | None | Unset = UNSET
    """Time zone of the user as an IANA name such as `Europe/Lisbon`. null means the same as leaving it out."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class BashTool(Model):
    """Bash tool, version 2025-01-24; the caller runs its commands."""

    type: Literal["bash_20250124"] = "bash_20250124"
    """Tag of this variant: always `bash_20250124`."""
    name: Literal["bash"] = "bash"
    """Name the model calls the tool by: always `bash`."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class CitationsConfigParam(Model):
    """Citation settings of a document or a search result."""

    enabled: bool | Unset = UNSET
    """Whether the model may cite the source in its answers."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class CompactionBlockParam(Model):
    """A summary that stands in for earlier turns of a long conversation."""

    type: Literal["compaction"] = "compaction"
    """Tag of this variant: always `compaction`."""
    content: str | None
    """The summary, in readable text; null where there is none."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""
    encrypted_content: str | None | Unset = UNSET
    """Sealed form of the summary, passed back as it was received; null where there is none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ContainerFileCitation(Model):
    """A file that a command wrote in its container."""

    type: Literal["container_file_citation"] = "container_file_citation"
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


ImageSource: TypeAlias = (
    AnthropicBase64ImageSource | AnthropicUrlImageSource | AnthropicFileDocumentSource | dict[str, Any]
)
"""Where the data of an image comes from: the block itself (`base64`), an address (`url`) or an uploaded file
(`file`).
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicImageBlockParam(Model):
    """A picture for the model to look at."""

    type: Literal["image"] = "image"
    """Tag of this variant: always `image`."""
    source: ImageSource
    """Where the picture is taken from."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class McpToolReference(Model):
    """Names a single tool of an MCP server to add or withdraw."""

    type: Literal["mcp_tool_reference"] = "mcp_tool_reference"
    """Tag of this variant: always `mcp_tool_reference`."""
    name: str
    """Name of the tool on its server."""
    server_name: str
    """Name of the MCP server that offers the tool."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class McpToolsetReference(Model):
    """Names an MCP server whose tools are added or withdrawn together."""

    type: Literal["mcp_toolset_reference"] = "mcp_toolset_reference"
    """Tag of this variant: always `mcp_toolset_reference`."""
    server_name: str
    """Name of the MCP server."""


MessageRole: TypeAlias = Literal["user", "assistant", "system"]
"""Author of a message. `system` marks instructions placed amid the conversation rather than in the top-level
`system`.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesAdvisorToolResultBlock(Model):
    """Result of a call to the advisor tool on the server."""

    type: Literal["advisor_tool_result"] = "advisor_tool_result"
    """Tag of this variant: always `advisor_tool_result`."""
    content: dict[str, Any]
    """The answer of the advisor, an object of any shape."""
    tool_use_id: str
    """Id of the call that is answered."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesBashToolResultBlock(Model):
    """Result of a call to the `openrouter:bash` server tool."""

    type: Literal["openrouter_bash_tool_result"] = "openrouter_bash_tool_result"
    """Tag of this variant: always `openrouter_bash_tool_result`."""
    content: dict[str, Any]
    """Outcome of the command, an object of any shape."""
    tool_use_id: str
    """Id of the call that is answered."""
    container_id: str | Unset = UNSET
    """Id of the container that the command ran in, for use in a `container_reference` and in the files API."""
    files: Sequence[ContainerFileCitation | dict[str, Any]] | Unset = UNSET
    """Files that the command wrote, newest first; at most 10 are listed."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesShellToolResultBlock(Model):
    """Result of a call to the `openrouter:shell` server tool."""

    type: Literal["openrouter_shell_tool_result"] = "openrouter_shell_tool_result"
    """Tag of this variant: always `openrouter_shell_tool_result`."""
    content: dict[str, Any]
    """Outcome of the command, an object of any shape."""
    tool_use_id: str
    """Id of the call that is answered."""
    container_id: str | Unset = UNSET
    """Id of the container that the command ran in, for use in a `container_reference` and in the files API."""
    files: Sequence[ContainerFileCitation | dict[str, Any]] | Unset = UNSET
    """Files that the command wrote, newest first; at most 10 are listed."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ORAnthropicToolSearchResultParam(Model):
    """What OpenRouter found among the deferred tools in an earlier turn, sent back as it was received."""

    type: Literal["openrouter_tool_search_result"] = "openrouter_tool_search_result"
    """Tag of this variant: always `openrouter_tool_search_result`."""
    tool_use_id: str
    """Id of the call that is answered."""
    content: dict[str, Any]
    """What the search found, an object of any shape."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class RedactedThinkingBlockParam(Model):
    """Reasoning of an earlier turn that only the provider can read."""

    type: Literal["redacted_thinking"] = "redacted_thinking"
    """Tag of this variant: always `redacted_thinking`."""
    data: str
    """The sealed reasoning, passed back as it was received."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ServerToolUseBlockParam(Model):
    """A call to a server tool, made by the model in an earlier turn."""

    type: Literal["server_tool_use"] = "server_tool_use"
    """Tag of this variant: always `server_tool_use`."""
    id: str
    """Id of the call, which the matching result block repeats."""
    name: str
    """Name of the server tool called."""
    input: Any | Unset = UNSET
    """Arguments of the call: any JSON, usually an object."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


TextCitationParam: TypeAlias = (
    AnthropicCitationCharLocationParam
    | AnthropicCitationPageLocationParam
    | AnthropicCitationContentBlockLocationParam
    | AnthropicCitationWebSearchResultLocationParam
    | AnthropicCitationSearchResultLocationParam
    | dict[str, Any]
)
"""Reference from a text block to the passage it relies on. The `type` tells how the passage is located."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicTextBlockParam(Model):
    """A passage of text. It may cite the source passages that support it."""

    type: Literal["text"] = "text"
    """Tag of this variant: always `text`."""
    text: str
    """The text itself."""
    citations: Sequence[TextCitationParam] | None | Unset = UNSET
    """Where the statements of the text come from, one entry per cited passage; null: no citations."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicSearchResultBlockParam(Model):
    """A search result that the caller supplies, for the model to read and to cite."""

    type: Literal["search_result"] = "search_result"
    """Tag of this variant: always `search_result`."""
    source: str
    """Where the result comes from, such as an address or an internal name."""
    title: str
    """Title of the result."""
    content: Sequence[AnthropicTextBlockParam | dict[str, Any]]
    """The text of the result, in one or more text blocks."""
    citations: CitationsConfigParam | dict[str, Any] | Unset = UNSET
    """Whether answers may cite the result."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


ContentDocumentSourceBlock: TypeAlias = AnthropicTextBlockParam | AnthropicImageBlockParam | dict[str, Any]
"""One block of a document built from blocks: text or an image."""


ContentDocumentSourceContent: TypeAlias = str | Sequence[ContentDocumentSourceBlock]
"""Content of a document built from blocks. A string counts as a single text block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ContentDocumentSource(Model):
    """A document put together from content blocks. Its blocks are the units that citations point to."""

    type: Literal["content"] = "content"
    """Tag of this variant: always `content`."""
    content: ContentDocumentSourceContent
    """The document, as one string or as a list of text and image blocks."""


DocumentSource: TypeAlias = (
    AnthropicBase64PdfSource
    | AnthropicPlainTextSource
    | ContentDocumentSource
    | AnthropicUrlPdfSource
    | AnthropicFileDocumentSource
    | dict[str, Any]
)
"""Where the content of a document comes from. The `type` distinguishes inline data, a URL and an uploaded file."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AnthropicDocumentBlockParam(Model):
    """A document for the model to read. It is a PDF, plain text, a list of blocks, or an uploaded file."""

    type: Literal["document"] = "document"
    """Tag of this variant: always `document`."""
    source: DocumentSource
    """Where the document is taken from."""
    title: str | None | Unset = UNSET
    """Title of the document, by which citations name it; null: none."""
    context: str | None | Unset = UNSET
    """Background on the document, given to the model together with its content; null: none."""
    citations: CitationsConfigParam | None | Unset = UNSET
    """Whether answers may cite the document; null means the same as leaving it out."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class TextEditorTool(Model):
    """Text editor tool, version 2025-01-24; the caller makes its edits."""

    type: Literal["text_editor_20250124"] = "text_editor_20250124"
    """Tag of this variant: always `text_editor_20250124`."""
    name: Literal["str_replace_editor"] = "str_replace_editor"
    """Name the model calls the tool by: always `str_replace_editor`."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ThinkingBlockParam(Model):
    """Reasoning that the model wrote before it answered in an earlier turn."""

    type: Literal["thinking"] = "thinking"
    """Tag of this variant: always `thinking`."""
    thinking: str
    """The reasoning, in readable text."""
    signature: str
    """Opaque proof that the reasoning is unaltered, passed back as it was received."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolReference(Model):
    """Names a tool to add or withdraw."""

    type: Literal["tool_reference"] = "tool_reference"
    """Tag of this variant: always `tool_reference`."""
    name: str
    """Name of the tool."""


ToolChangeTarget: TypeAlias = ToolReference | McpToolReference | McpToolsetReference | dict[str, Any]
"""What a `tool_removal` block withdraws. It is a tool, a tool of an MCP server, or a whole MCP server."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesToolRemovalBlock(Model):
    """Withdraws a tool, or all tools of an MCP server, in the middle of the conversation."""

    type: Literal["tool_removal"] = "tool_removal"
    """Tag of this variant: always `tool_removal`."""
    tool: ToolChangeTarget
    """What to withdraw."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolReferenceBlockParam(Model):
    """Points to a declared tool from within the output of another, as a tool search does."""

    type: Literal["tool_reference"] = "tool_reference"
    """Tag of this variant: always `tool_reference`."""
    tool_name: str
    """Name of the tool pointed to."""


ToolResultContentBlock: TypeAlias = (
    AnthropicTextBlockParam
    | AnthropicImageBlockParam
    | ToolReferenceBlockParam
    | AnthropicSearchResultBlockParam
    | AnthropicDocumentBlockParam
    | dict[str, Any]
)
"""One block of the output of a tool. The `type` tells which kind it is."""


ToolResultContent: TypeAlias = str | Sequence[ToolResultContentBlock]
"""Output of a tool. A string counts as a single text block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolResultBlockParam(Model):
    """Result of a call to a client tool."""

    type: Literal["tool_result"] = "tool_result"
    """Tag of this variant: always `tool_result`."""
    tool_use_id: str
    """Id of the `tool_use` block that is answered."""
    content: ToolResultContent | Unset = UNSET
    """Output of the tool, as plain text or as a list of blocks. A call may also yield nothing."""
    is_error: bool | Unset = UNSET
    """Whether the call failed, so that the content describes an error."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolUseBlockParam(Model):
    """A call to a client tool, made by the model in an earlier turn."""

    type: Literal["tool_use"] = "tool_use"
    """Tag of this variant: always `tool_use`."""
    id: str
    """Id of the call, which the matching `tool_result` repeats."""
    name: str
    """Name of the tool called."""
    input: Any | Unset = UNSET
    """Arguments of the call: any JSON, usually an object that fits the input schema of the tool."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebSearchTool(Model):
    """Web search tool, version 2025-03-05; runs on the server."""

    type: Literal["web_search_20250305"] = "web_search_20250305"
    """Tag of this variant: always `web_search_20250305`."""
    name: Literal["web_search"] = "web_search"
    """Name the model calls the tool by: always `web_search`."""
    allowed_domains: list[str] | tuple[str, ...] | None | Unset = UNSET
    """Domains that results may come from. null: any domain."""
    blocked_domains: list[str] | tuple[str, ...] | None | Unset = UNSET
    """Domains that results must not come from. null: none."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""
    max_uses: int | None | Unset = UNSET
    """Maximum number of searches in one request. null: no limit set here."""
    user_location: AnthropicWebSearchToolUserLocation | dict[str, Any] | None | Unset = UNSET
    """Where the user roughly is, to make results locally relevant. null: not stated."""


WebSearchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long", "request_too_large"
]
"""Reason why a web search failed. It distinguishes faulty calls (`invalid_tool_input`, `query_too_long`,
`request_too_large`) from limits and outages.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebSearchToolResultError(Model):
    """A web search that failed."""

    type: Literal["web_search_tool_result_error"] = "web_search_tool_result_error"
    """Tag of this block: always `web_search_tool_result_error`."""
    error_code: WebSearchToolResultErrorCode
    """Why the search failed."""


WebSearchToolResultContent: TypeAlias = (
    Sequence[AnthropicWebSearchResultBlockParam | dict[str, Any]] | WebSearchToolResultError | dict[str, Any]
)
"""Outcome of a web search. A list holds the pages found; an object is an error."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebSearchToolResultBlockParam(Model):
    """What a web search on the server came back with."""

    type: Literal["web_search_tool_result"] = "web_search_tool_result"
    """Tag of this variant: always `web_search_tool_result`."""
    tool_use_id: str
    """Id of the `server_tool_use` block that is answered."""
    content: WebSearchToolResultContent
    """The pages found, or the reason why the search failed."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Ends a cacheable prefix of the prompt at this block."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebSearchToolWithCallers(Model):
    """Web search tool, version 2026-02-09; runs on the server. It adds `allowed_callers` to the earlier version."""

    type: Literal["web_search_20260209"] = "web_search_20260209"
    """Tag of this variant: always `web_search_20260209`."""
    name: Literal["web_search"] = "web_search"
    """Name the model calls the tool by: always `web_search`."""
    allowed_callers: AnthropicAllowedCallers | Unset = UNSET
    """Who may call the tool: the model itself, code that runs in a code execution tool, or both."""
    allowed_domains: list[str] | tuple[str, ...] | None | Unset = UNSET
    """Domains that results may come from. null: any domain."""
    blocked_domains: list[str] | tuple[str, ...] | None | Unset = UNSET
    """Domains that results must not come from. null: none."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
    """Prompt-cache breakpoint placed at this tool definition."""
    max_uses: int | None | Unset = UNSET
    """Maximum number of searches in one request. null: no limit set here."""
    user_location: AnthropicWebSearchToolUserLocation | dict[str, Any] | None | Unset = UNSET
    """Where the user roughly is, to make results locally relevant. null: not stated."""


AnthropicToolUnion: TypeAlias = (
    BashTool | TextEditorTool | AnthropicToolUnionCustom | WebSearchTool | WebSearchToolWithCallers | dict[str, Any]
)
"""A tool that is added in the middle of the conversation, written out in full. A definition without `type` is an
`AnthropicToolUnionCustom`.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ToolDefinition(Model):
    """Full definition of a tool to add, used where there is no earlier definition to refer to."""

    type: Literal["tool_definition"] = "tool_definition"
    """Tag of this variant: always `tool_definition`."""
    definition: AnthropicToolUnion
    """The tool, in the form of an entry in the `tools` of a request."""


ToolAdditionTarget: TypeAlias = ToolReference | McpToolReference | McpToolsetReference | ToolDefinition | dict[str, Any]
"""What a `tool_addition` block adds. It is a reference to a tool, to a tool of an MCP server or to a whole MCP
server, or the definition of a new tool.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesToolAdditionBlock(Model):
    """Adds a tool, or all tools of an MCP server, in the middle of the conversation."""

    type: Literal["tool_addition"] = "tool_addition"
    """Tag of this variant: always `tool_addition`."""
    tool: ToolAdditionTarget
    """What to add."""
    cache_control: AnthropicCacheControlDirective | dict[str, Any] | Unset = UNSET
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
    | dict[str, Any]
)
"""One part of the content of a message. The `type` tells which kind of block it is."""


MessageContent: TypeAlias = str | Sequence[ContentBlockParam]
"""Content of a message. A string counts as a single text block; a list may mix blocks of any kind."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesMessageParam(Model):
    """One message of the conversation.

    A preset keeps no messages; they are accepted so that a working request body can be sent as it is.
    """

    role: MessageRole
    """Who the message comes from."""
    content: MessageContent
    """What the message says, as plain text or as a list of content blocks."""
    clear_at: Literal["next_user_message", "never"] | None | Unset = UNSET
    """When the message is cleared from the conversation: at the next message of the user, or never; null leaves it
    open.
    """
    output_config: AnthropicMessageOutputConfig | None | Unset = UNSET
    """Output settings that belong to this message; null states none."""
