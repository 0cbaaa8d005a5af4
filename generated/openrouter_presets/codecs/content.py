# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/content.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
    incomplete,
    integer,
    items,
    mapping,
    odd,
    other,
    rest,
    string,
)
from .._conversion.writing import close, text, writers
from ..models.content import (
    AnthropicBase64ImageSource,
    AnthropicBase64PdfSource,
    AnthropicCacheControlDirective,
    AnthropicCitationCharLocationParam,
    AnthropicCitationContentBlockLocationParam,
    AnthropicCitationPageLocationParam,
    AnthropicCitationSearchResultLocationParam,
    AnthropicCitationWebSearchResultLocationParam,
    AnthropicDocumentBlockParam,
    AnthropicFileDocumentSource,
    AnthropicImageBlockParam,
    AnthropicMessageOutputConfig,
    AnthropicPlainTextSource,
    AnthropicSearchResultBlockParam,
    AnthropicTextBlockParam,
    AnthropicToolUnionCustom,
    AnthropicToolUnionInputSchema,
    AnthropicUrlImageSource,
    AnthropicUrlPdfSource,
    AnthropicWebSearchResultBlockParam,
    AnthropicWebSearchToolUserLocation,
    BashTool,
    CitationsConfigParam,
    CompactionBlockParam,
    ContainerFileCitation,
    ContentDocumentSource,
    McpToolReference,
    McpToolsetReference,
    MessagesAdvisorToolResultBlock,
    MessagesBashToolResultBlock,
    MessagesMessageParam,
    MessagesShellToolResultBlock,
    MessagesToolAdditionBlock,
    MessagesToolRemovalBlock,
    ORAnthropicToolSearchResultParam,
    RedactedThinkingBlockParam,
    ServerToolUseBlockParam,
    TextEditorTool,
    ThinkingBlockParam,
    ToolDefinition,
    ToolReference,
    ToolReferenceBlockParam,
    ToolResultBlockParam,
    ToolUseBlockParam,
    WebSearchTool,
    WebSearchToolResultBlockParam,
    WebSearchToolResultError,
    WebSearchToolWithCallers,
)

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_anthropic_base64_image_source(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicBase64ImageSource)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.media_type = v if type(v := data["media_type"]) is str else string(v)
        self.data = v if type(v := data["data"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicBase64ImageSource)
    self._extra = None
    if len(data) != 3:
        self._extra = rest(data, ANTHROPIC_BASE64_IMAGE_SOURCE_KEYS)
    return self


def read_anthropic_base64_pdf_source(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicBase64PdfSource)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.media_type = v if type(v := data["media_type"]) is str else string(v)
        self.data = v if type(v := data["data"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicBase64PdfSource)
    self._extra = None
    if len(data) != 3:
        self._extra = rest(data, ANTHROPIC_BASE64_PDF_SOURCE_KEYS)
    return self


def read_anthropic_cache_control_directive(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicCacheControlDirective)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicCacheControlDirective)
    self.ttl = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "ttl" in data:
            self.ttl = v if type(v := data["ttl"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_CACHE_CONTROL_DIRECTIVE_KEYS)
    return self


def read_anthropic_citation_char_location_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicCitationCharLocationParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
        self.document_index = v if type(v := data["document_index"]) is int else integer(v)
        self.document_title = v if type(v := data["document_title"]) is str else string(v)
        self.end_char_index = v if type(v := data["end_char_index"]) is int else integer(v)
        self.start_char_index = v if type(v := data["start_char_index"]) is int else integer(v)
    except KeyError:
        return incomplete(data, AnthropicCitationCharLocationParam)
    self._extra = None
    if len(data) != 6:
        self._extra = rest(data, ANTHROPIC_CITATION_CHAR_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_citation_content_block_location_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicCitationContentBlockLocationParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
        self.document_index = v if type(v := data["document_index"]) is int else integer(v)
        self.document_title = v if type(v := data["document_title"]) is str else string(v)
        self.end_block_index = v if type(v := data["end_block_index"]) is int else integer(v)
        self.start_block_index = v if type(v := data["start_block_index"]) is int else integer(v)
    except KeyError:
        return incomplete(data, AnthropicCitationContentBlockLocationParam)
    self._extra = None
    if len(data) != 6:
        self._extra = rest(data, ANTHROPIC_CITATION_CONTENT_BLOCK_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_citation_page_location_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicCitationPageLocationParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
        self.document_index = v if type(v := data["document_index"]) is int else integer(v)
        self.document_title = v if type(v := data["document_title"]) is str else string(v)
        self.end_page_number = v if type(v := data["end_page_number"]) is int else integer(v)
        self.start_page_number = v if type(v := data["start_page_number"]) is int else integer(v)
    except KeyError:
        return incomplete(data, AnthropicCitationPageLocationParam)
    self._extra = None
    if len(data) != 6:
        self._extra = rest(data, ANTHROPIC_CITATION_PAGE_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_citation_search_result_location_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicCitationSearchResultLocationParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
        self.end_block_index = v if type(v := data["end_block_index"]) is int else integer(v)
        self.search_result_index = (
            v if type(v := data["search_result_index"]) is int else integer(v)
        )
        self.source = v if type(v := data["source"]) is str else string(v)
        self.start_block_index = v if type(v := data["start_block_index"]) is int else integer(v)
        self.title = v if type(v := data["title"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicCitationSearchResultLocationParam)
    self._extra = None
    if len(data) != 7:
        self._extra = rest(data, ANTHROPIC_CITATION_SEARCH_RESULT_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_citation_web_search_result_location_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicCitationWebSearchResultLocationParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
        self.encrypted_index = v if type(v := data["encrypted_index"]) is str else string(v)
        self.title = v if type(v := data["title"]) is str else string(v)
        self.url = v if type(v := data["url"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicCitationWebSearchResultLocationParam)
    self._extra = None
    if len(data) != 5:
        self._extra = rest(data, ANTHROPIC_CITATION_WEB_SEARCH_RESULT_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_document_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicDocumentBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.source = read_document_source(data["source"])
    except KeyError:
        return incomplete(data, AnthropicDocumentBlockParam)
    self.title = self.context = self.citations = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "title" in data:
            self.title = v if type(v := data["title"]) is str else string(v)
            left -= 1
        if "context" in data:
            self.context = v if type(v := data["context"]) is str else string(v)
            left -= 1
        if "citations" in data:
            self.citations = read_citations_config_param(data["citations"])
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_DOCUMENT_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_file_document_source(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicFileDocumentSource)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.file_id = v if type(v := data["file_id"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicFileDocumentSource)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ANTHROPIC_FILE_DOCUMENT_SOURCE_KEYS)
    return self


def read_anthropic_image_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicImageBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.source = read_image_source(data["source"])
    except KeyError:
        return incomplete(data, AnthropicImageBlockParam)
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_IMAGE_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_message_output_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicMessageOutputConfig)
    self.effort = UNSET
    self._extra = None
    if left := len(data):
        if "effort" in data:
            self.effort = v if type(v := data["effort"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_MESSAGE_OUTPUT_CONFIG_KEYS)
    return self


def read_anthropic_plain_text_source(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicPlainTextSource)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.media_type = v if type(v := data["media_type"]) is str else string(v)
        self.data = v if type(v := data["data"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicPlainTextSource)
    self._extra = None
    if len(data) != 3:
        self._extra = rest(data, ANTHROPIC_PLAIN_TEXT_SOURCE_KEYS)
    return self


def read_anthropic_search_result_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicSearchResultBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.source = v if type(v := data["source"]) is str else string(v)
        self.title = v if type(v := data["title"]) is str else string(v)
        self.content = items(data["content"], read_anthropic_text_block_param)
    except KeyError:
        return incomplete(data, AnthropicSearchResultBlockParam)
    self.citations = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 4:
        if "citations" in data:
            self.citations = read_citations_config_param(data["citations"])
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_SEARCH_RESULT_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_text_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicTextBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.text = v if type(v := data["text"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicTextBlockParam)
    self.citations = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "citations" in data:
            self.citations = items(data["citations"], read_text_citation_param)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_TEXT_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_tool_union(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = ANTHROPIC_TOOL_UNION_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        if tag is UNSET:
            return read_anthropic_tool_union_custom(data)
        return data
    return odd(data, "object")


def read_anthropic_tool_union_custom(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicToolUnionCustom)
    try:
        self.name = v if type(v := data["name"]) is str else string(v)
        self.input_schema = read_anthropic_tool_union_input_schema(data["input_schema"])
    except KeyError:
        return incomplete(data, AnthropicToolUnionCustom)
    self.type = self.description = self.cache_control = self.defer_loading = UNSET
    self.strict = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "type" in data:
            self.type = v if type(v := data["type"]) is str else string(v)
            left -= 1
        if "description" in data:
            self.description = v if type(v := data["description"]) is str else string(v)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "defer_loading" in data:
            self.defer_loading = v if type(v := data["defer_loading"]) is bool else boolean(v)
            left -= 1
        if "strict" in data:
            self.strict = v if type(v := data["strict"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_TOOL_UNION_CUSTOM_KEYS)
    return self


def read_anthropic_tool_union_input_schema(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicToolUnionInputSchema)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicToolUnionInputSchema)
    self.properties = self.required = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "properties" in data:
            self.properties = data["properties"]
            left -= 1
        if "required" in data:
            self.required = items(data["required"], string)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_TOOL_UNION_INPUT_SCHEMA_KEYS)
    return self


def read_anthropic_url_image_source(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicUrlImageSource)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.url = v if type(v := data["url"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicUrlImageSource)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ANTHROPIC_URL_IMAGE_SOURCE_KEYS)
    return self


def read_anthropic_url_pdf_source(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicUrlPdfSource)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.url = v if type(v := data["url"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicUrlPdfSource)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ANTHROPIC_URL_PDF_SOURCE_KEYS)
    return self


def read_anthropic_web_search_result_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicWebSearchResultBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.encrypted_content = v if type(v := data["encrypted_content"]) is str else string(v)
        self.title = v if type(v := data["title"]) is str else string(v)
        self.url = v if type(v := data["url"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicWebSearchResultBlockParam)
    self.page_age = UNSET
    self._extra = None
    if left := len(data) - 4:
        if "page_age" in data:
            self.page_age = v if type(v := data["page_age"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_WEB_SEARCH_RESULT_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_web_search_tool_user_location(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicWebSearchToolUserLocation)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicWebSearchToolUserLocation)
    self.city = self.country = self.region = self.timezone = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "city" in data:
            self.city = v if type(v := data["city"]) is str else string(v)
            left -= 1
        if "country" in data:
            self.country = v if type(v := data["country"]) is str else string(v)
            left -= 1
        if "region" in data:
            self.region = v if type(v := data["region"]) is str else string(v)
            left -= 1
        if "timezone" in data:
            self.timezone = v if type(v := data["timezone"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_WEB_SEARCH_TOOL_USER_LOCATION_KEYS)
    return self


def read_bash_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(BashTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, BashTool)
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, BASH_TOOL_KEYS)
    return self


def read_citations_config_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(CitationsConfigParam)
    self.enabled = UNSET
    self._extra = None
    if left := len(data):
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, CITATIONS_CONFIG_PARAM_KEYS)
    return self


def read_compaction_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(CompactionBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.content = v if type(v := data["content"]) is str else string(v)
    except KeyError:
        return incomplete(data, CompactionBlockParam)
    self.cache_control = self.encrypted_content = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "encrypted_content" in data:
            self.encrypted_content = v if type(v := data["encrypted_content"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, COMPACTION_BLOCK_PARAM_KEYS)
    return self


def read_container_file_citation(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ContainerFileCitation)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.container_id = v if type(v := data["container_id"]) is str else string(v)
        self.file_id = v if type(v := data["file_id"]) is str else string(v)
        self.filename = v if type(v := data["filename"]) is str else string(v)
        self.start_index = v if type(v := data["start_index"]) is int else integer(v)
        self.end_index = v if type(v := data["end_index"]) is int else integer(v)
    except KeyError:
        return incomplete(data, ContainerFileCitation)
    self._extra = None
    if len(data) != 6:
        self._extra = rest(data, CONTAINER_FILE_CITATION_KEYS)
    return self


def read_content_block_param(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = CONTENT_BLOCK_PARAM_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_content_document_source_content(data: Any) -> Any:
    if type(data) is list:
        try:
            return [CONTENT_DOCUMENT_SOURCE_BLOCK_VARIANTS[i["type"]](i) for i in data]
        except (KeyError, TypeError):
            return [read_content_document_source_block(i) for i in data]
    if type(data) is str:
        return data
    return odd(data, "string", "array")


def read_content_document_source(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ContentDocumentSource)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.content = read_content_document_source_content(data["content"])
    except KeyError:
        return incomplete(data, ContentDocumentSource)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, CONTENT_DOCUMENT_SOURCE_KEYS)
    return self


def read_content_document_source_block(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = CONTENT_DOCUMENT_SOURCE_BLOCK_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_document_source(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = DOCUMENT_SOURCE_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_image_source(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = IMAGE_SOURCE_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_mcp_tool_reference(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(McpToolReference)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
        self.server_name = v if type(v := data["server_name"]) is str else string(v)
    except KeyError:
        return incomplete(data, McpToolReference)
    self._extra = None
    if len(data) != 3:
        self._extra = rest(data, MCP_TOOL_REFERENCE_KEYS)
    return self


def read_mcp_toolset_reference(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(McpToolsetReference)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.server_name = v if type(v := data["server_name"]) is str else string(v)
    except KeyError:
        return incomplete(data, McpToolsetReference)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, MCP_TOOLSET_REFERENCE_KEYS)
    return self


def read_messages_advisor_tool_result_block(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesAdvisorToolResultBlock)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.content = v if type(v := data["content"]) is dict else mapping(v)
        self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    except KeyError:
        return incomplete(data, MessagesAdvisorToolResultBlock)
    self._extra = None
    if len(data) != 3:
        self._extra = rest(data, MESSAGES_ADVISOR_TOOL_RESULT_BLOCK_KEYS)
    return self


def read_messages_bash_tool_result_block(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesBashToolResultBlock)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.content = v if type(v := data["content"]) is dict else mapping(v)
        self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    except KeyError:
        return incomplete(data, MessagesBashToolResultBlock)
    self.container_id = self.files = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "container_id" in data:
            self.container_id = v if type(v := data["container_id"]) is str else string(v)
            left -= 1
        if "files" in data:
            self.files = items(data["files"], read_container_file_citation)
            left -= 1
        if left:
            self._extra = rest(data, MESSAGES_BASH_TOOL_RESULT_BLOCK_KEYS)
    return self


def read_messages_message_param_content(data: Any) -> Any:
    if type(data) is list:
        try:
            return [CONTENT_BLOCK_PARAM_VARIANTS[i["type"]](i) for i in data]
        except (KeyError, TypeError):
            return [read_content_block_param(i) for i in data]
    if type(data) is str:
        return data
    return odd(data, "string", "array")


def read_messages_message_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesMessageParam)
    try:
        self.role = v if type(v := data["role"]) is str else string(v)
        self.content = read_messages_message_param_content(data["content"])
    except KeyError:
        return incomplete(data, MessagesMessageParam)
    self.clear_at = self.output_config = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "clear_at" in data:
            self.clear_at = v if type(v := data["clear_at"]) is str else string(v)
            left -= 1
        if "output_config" in data:
            self.output_config = read_anthropic_message_output_config(data["output_config"])
            left -= 1
        if left:
            self._extra = rest(data, MESSAGES_MESSAGE_PARAM_KEYS)
    return self


def read_messages_shell_tool_result_block(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesShellToolResultBlock)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.content = v if type(v := data["content"]) is dict else mapping(v)
        self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    except KeyError:
        return incomplete(data, MessagesShellToolResultBlock)
    self.container_id = self.files = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "container_id" in data:
            self.container_id = v if type(v := data["container_id"]) is str else string(v)
            left -= 1
        if "files" in data:
            self.files = items(data["files"], read_container_file_citation)
            left -= 1
        if left:
            self._extra = rest(data, MESSAGES_SHELL_TOOL_RESULT_BLOCK_KEYS)
    return self


def read_messages_tool_addition_block(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesToolAdditionBlock)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.tool = read_tool_addition_target(data["tool"])
    except KeyError:
        return incomplete(data, MessagesToolAdditionBlock)
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, MESSAGES_TOOL_ADDITION_BLOCK_KEYS)
    return self


def read_messages_tool_removal_block(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesToolRemovalBlock)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.tool = read_tool_change_target(data["tool"])
    except KeyError:
        return incomplete(data, MessagesToolRemovalBlock)
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, MESSAGES_TOOL_REMOVAL_BLOCK_KEYS)
    return self


def read_or_anthropic_tool_search_result_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ORAnthropicToolSearchResultParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
        self.content = v if type(v := data["content"]) is dict else mapping(v)
    except KeyError:
        return incomplete(data, ORAnthropicToolSearchResultParam)
    self._extra = None
    if len(data) != 3:
        self._extra = rest(data, OR_ANTHROPIC_TOOL_SEARCH_RESULT_PARAM_KEYS)
    return self


def read_redacted_thinking_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(RedactedThinkingBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.data = v if type(v := data["data"]) is str else string(v)
    except KeyError:
        return incomplete(data, RedactedThinkingBlockParam)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, REDACTED_THINKING_BLOCK_PARAM_KEYS)
    return self


def read_server_tool_use_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ServerToolUseBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.id = v if type(v := data["id"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, ServerToolUseBlockParam)
    self.input = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "input" in data:
            self.input = data["input"]
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, SERVER_TOOL_USE_BLOCK_PARAM_KEYS)
    return self


def read_text_citation_param(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = TEXT_CITATION_PARAM_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_text_editor_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(TextEditorTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, TextEditorTool)
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, TEXT_EDITOR_TOOL_KEYS)
    return self


def read_thinking_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ThinkingBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.thinking = v if type(v := data["thinking"]) is str else string(v)
        self.signature = v if type(v := data["signature"]) is str else string(v)
    except KeyError:
        return incomplete(data, ThinkingBlockParam)
    self._extra = None
    if len(data) != 3:
        self._extra = rest(data, THINKING_BLOCK_PARAM_KEYS)
    return self


def read_tool_addition_target(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = TOOL_ADDITION_TARGET_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_tool_change_target(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = TOOL_CHANGE_TARGET_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_tool_definition(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolDefinition)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.definition = read_anthropic_tool_union(data["definition"])
    except KeyError:
        return incomplete(data, ToolDefinition)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, TOOL_DEFINITION_KEYS)
    return self


def read_tool_reference(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolReference)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolReference)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, TOOL_REFERENCE_KEYS)
    return self


def read_tool_reference_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolReferenceBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.tool_name = v if type(v := data["tool_name"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolReferenceBlockParam)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, TOOL_REFERENCE_BLOCK_PARAM_KEYS)
    return self


def read_tool_result_block_param_content(data: Any) -> Any:
    if type(data) is list:
        try:
            return [TOOL_RESULT_CONTENT_BLOCK_VARIANTS[i["type"]](i) for i in data]
        except (KeyError, TypeError):
            return [read_tool_result_content_block(i) for i in data]
    if type(data) is str:
        return data
    return odd(data, "string", "array")


def read_tool_result_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolResultBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolResultBlockParam)
    self.content = self.is_error = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "content" in data:
            self.content = read_tool_result_block_param_content(data["content"])
            left -= 1
        if "is_error" in data:
            self.is_error = v if type(v := data["is_error"]) is bool else boolean(v)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, TOOL_RESULT_BLOCK_PARAM_KEYS)
    return self


def read_tool_result_content_block(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = TOOL_RESULT_CONTENT_BLOCK_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_tool_use_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolUseBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.id = v if type(v := data["id"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolUseBlockParam)
    self.input = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "input" in data:
            self.input = data["input"]
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, TOOL_USE_BLOCK_PARAM_KEYS)
    return self


def read_web_search_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebSearchTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, WebSearchTool)
    self.allowed_domains = self.blocked_domains = self.cache_control = self.max_uses = UNSET
    self.user_location = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "allowed_domains" in data:
            self.allowed_domains = items(data["allowed_domains"], string)
            left -= 1
        if "blocked_domains" in data:
            self.blocked_domains = items(data["blocked_domains"], string)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if "user_location" in data:
            self.user_location = read_anthropic_web_search_tool_user_location(data["user_location"])
            left -= 1
        if left:
            self._extra = rest(data, WEB_SEARCH_TOOL_KEYS)
    return self


def read_web_search_tool_result_block_param_content(data: Any) -> Any:
    if type(data) is dict:
        return read_web_search_tool_result_error(data)
    if type(data) is list:
        return [read_anthropic_web_search_result_block_param(i) for i in data]
    return odd(data, "array", "object")


def read_web_search_tool_result_block_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebSearchToolResultBlockParam)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
        self.content = read_web_search_tool_result_block_param_content(data["content"])
    except KeyError:
        return incomplete(data, WebSearchToolResultBlockParam)
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, WEB_SEARCH_TOOL_RESULT_BLOCK_PARAM_KEYS)
    return self


def read_web_search_tool_result_error(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebSearchToolResultError)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.error_code = v if type(v := data["error_code"]) is str else string(v)
    except KeyError:
        return incomplete(data, WebSearchToolResultError)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, WEB_SEARCH_TOOL_RESULT_ERROR_KEYS)
    return self


def read_web_search_tool_with_callers(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebSearchToolWithCallers)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, WebSearchToolWithCallers)
    self.allowed_callers = self.allowed_domains = self.blocked_domains = UNSET
    self.cache_control = self.max_uses = self.user_location = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "allowed_callers" in data:
            self.allowed_callers = items(data["allowed_callers"], string)
            left -= 1
        if "allowed_domains" in data:
            self.allowed_domains = items(data["allowed_domains"], string)
            left -= 1
        if "blocked_domains" in data:
            self.blocked_domains = items(data["blocked_domains"], string)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if "user_location" in data:
            self.user_location = read_anthropic_web_search_tool_user_location(data["user_location"])
            left -= 1
        if left:
            self._extra = rest(data, WEB_SEARCH_TOOL_WITH_CALLERS_KEYS)
    return self


def write_anthropic_base64_image_source(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"media_type":{text(self.media_type)}')
    put(f',"data":{text(self.data)}')
    return close(self, put, ",", ANTHROPIC_BASE64_IMAGE_SOURCE_KEYS) if self._extra else put("}")


def write_anthropic_base64_pdf_source(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"media_type":{text(self.media_type)}')
    put(f',"data":{text(self.data)}')
    return close(self, put, ",", ANTHROPIC_BASE64_PDF_SOURCE_KEYS) if self._extra else put("}")


def write_anthropic_cache_control_directive(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.ttl) is not UNSET:
        put(f',"ttl":{text(v)}')
    return (
        close(self, put, ",", ANTHROPIC_CACHE_CONTROL_DIRECTIVE_KEYS) if self._extra else put("}")
    )


def write_anthropic_citation_char_location_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"document_index":{text(self.document_index)}')
    put(f',"document_title":{text(self.document_title)}')
    put(f',"end_char_index":{text(self.end_char_index)}')
    put(f',"start_char_index":{text(self.start_char_index)}')
    return (
        close(self, put, ",", ANTHROPIC_CITATION_CHAR_LOCATION_PARAM_KEYS)
        if self._extra
        else put("}")
    )


def write_anthropic_citation_content_block_location_param(
    self: Any, put: Put, start: str
) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"document_index":{text(self.document_index)}')
    put(f',"document_title":{text(self.document_title)}')
    put(f',"end_block_index":{text(self.end_block_index)}')
    put(f',"start_block_index":{text(self.start_block_index)}')
    return (
        close(self, put, ",", ANTHROPIC_CITATION_CONTENT_BLOCK_LOCATION_PARAM_KEYS)
        if self._extra
        else put("}")
    )


def write_anthropic_citation_page_location_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"document_index":{text(self.document_index)}')
    put(f',"document_title":{text(self.document_title)}')
    put(f',"end_page_number":{text(self.end_page_number)}')
    put(f',"start_page_number":{text(self.start_page_number)}')
    return (
        close(self, put, ",", ANTHROPIC_CITATION_PAGE_LOCATION_PARAM_KEYS)
        if self._extra
        else put("}")
    )


def write_anthropic_citation_search_result_location_param(
    self: Any, put: Put, start: str
) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"end_block_index":{text(self.end_block_index)}')
    put(f',"search_result_index":{text(self.search_result_index)}')
    put(f',"source":{text(self.source)},"start_block_index":{text(self.start_block_index)}')
    put(f',"title":{text(self.title)}')
    return (
        close(self, put, ",", ANTHROPIC_CITATION_SEARCH_RESULT_LOCATION_PARAM_KEYS)
        if self._extra
        else put("}")
    )


def write_anthropic_citation_web_search_result_location_param(
    self: Any, put: Put, start: str
) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"encrypted_index":{text(self.encrypted_index)},"title":{text(self.title)}')
    put(f',"url":{text(self.url)}')
    return (
        close(self, put, ",", ANTHROPIC_CITATION_WEB_SEARCH_RESULT_LOCATION_PARAM_KEYS)
        if self._extra
        else put("}")
    )


def write_anthropic_document_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.source).__class__](v, put, ',"source":')
    if (v := self.title) is not UNSET:
        put(f',"title":{text(v)}')
    if (v := self.context) is not UNSET:
        put(f',"context":{text(v)}')
    if (v := self.citations) is not UNSET:
        writers[v.__class__](v, put, ',"citations":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", ANTHROPIC_DOCUMENT_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_anthropic_file_document_source(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"file_id":{text(self.file_id)}')
    return close(self, put, ",", ANTHROPIC_FILE_DOCUMENT_SOURCE_KEYS) if self._extra else put("}")


def write_anthropic_image_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.source).__class__](v, put, ',"source":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", ANTHROPIC_IMAGE_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_anthropic_message_output_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.effort) is not UNSET:
        put(f'{before}"effort":{text(v)}')
        before = ","
    return (
        close(self, put, before, ANTHROPIC_MESSAGE_OUTPUT_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_anthropic_plain_text_source(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"media_type":{text(self.media_type)}')
    put(f',"data":{text(self.data)}')
    return close(self, put, ",", ANTHROPIC_PLAIN_TEXT_SOURCE_KEYS) if self._extra else put("}")


def write_anthropic_search_result_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"source":{text(self.source)}')
    put(f',"title":{text(self.title)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    if (v := self.citations) is not UNSET:
        writers[v.__class__](v, put, ',"citations":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return (
        close(self, put, ",", ANTHROPIC_SEARCH_RESULT_BLOCK_PARAM_KEYS) if self._extra else put("}")
    )


def write_anthropic_text_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"text":{text(self.text)}')
    if (v := self.citations) is not UNSET:
        writers[v.__class__](v, put, ',"citations":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", ANTHROPIC_TEXT_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_anthropic_tool_union_custom(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.type) is not UNSET:
        put(f'{before}"type":{text(v)}')
        before = ","
    put(f'{before}"name":{text(self.name)}')
    if (v := self.description) is not UNSET:
        put(f',"description":{text(v)}')
    writers[(v := self.input_schema).__class__](v, put, ',"input_schema":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.defer_loading) is not UNSET:
        put(f',"defer_loading":{text(v)}')
    if (v := self.strict) is not UNSET:
        put(f',"strict":{text(v)}')
    return close(self, put, ",", ANTHROPIC_TOOL_UNION_CUSTOM_KEYS) if self._extra else put("}")


def write_anthropic_tool_union_input_schema(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.properties) is not UNSET:
        writers[v.__class__](v, put, ',"properties":')
    if (v := self.required) is not UNSET:
        writers[v.__class__](v, put, ',"required":')
    return (
        close(self, put, ",", ANTHROPIC_TOOL_UNION_INPUT_SCHEMA_KEYS) if self._extra else put("}")
    )


def write_anthropic_url_image_source(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"url":{text(self.url)}')
    return close(self, put, ",", ANTHROPIC_URL_IMAGE_SOURCE_KEYS) if self._extra else put("}")


def write_anthropic_url_pdf_source(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"url":{text(self.url)}')
    return close(self, put, ",", ANTHROPIC_URL_PDF_SOURCE_KEYS) if self._extra else put("}")


def write_anthropic_web_search_result_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    put(f',"encrypted_content":{text(self.encrypted_content)},"title":{text(self.title)}')
    put(f',"url":{text(self.url)}')
    if (v := self.page_age) is not UNSET:
        put(f',"page_age":{text(v)}')
    return (
        close(self, put, ",", ANTHROPIC_WEB_SEARCH_RESULT_BLOCK_PARAM_KEYS)
        if self._extra
        else put("}")
    )


def write_anthropic_web_search_tool_user_location(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.city) is not UNSET:
        put(f',"city":{text(v)}')
    if (v := self.country) is not UNSET:
        put(f',"country":{text(v)}')
    if (v := self.region) is not UNSET:
        put(f',"region":{text(v)}')
    if (v := self.timezone) is not UNSET:
        put(f',"timezone":{text(v)}')
    return (
        close(self, put, ",", ANTHROPIC_WEB_SEARCH_TOOL_USER_LOCATION_KEYS)
        if self._extra
        else put("}")
    )


def write_bash_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", BASH_TOOL_KEYS) if self._extra else put("}")


def write_citations_config_param(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.enabled) is not UNSET:
        put(f'{before}"enabled":{text(v)}')
        before = ","
    return (
        close(self, put, before, CITATIONS_CONFIG_PARAM_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_compaction_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"content":{text(self.content)}')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.encrypted_content) is not UNSET:
        put(f',"encrypted_content":{text(v)}')
    return close(self, put, ",", COMPACTION_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_container_file_citation(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"container_id":{text(self.container_id)}')
    put(f',"file_id":{text(self.file_id)},"filename":{text(self.filename)}')
    put(f',"start_index":{text(self.start_index)},"end_index":{text(self.end_index)}')
    return close(self, put, ",", CONTAINER_FILE_CITATION_KEYS) if self._extra else put("}")


def write_content_document_source(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    return close(self, put, ",", CONTENT_DOCUMENT_SOURCE_KEYS) if self._extra else put("}")


def write_mcp_tool_reference(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    put(f',"server_name":{text(self.server_name)}')
    return close(self, put, ",", MCP_TOOL_REFERENCE_KEYS) if self._extra else put("}")


def write_mcp_toolset_reference(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"server_name":{text(self.server_name)}')
    return close(self, put, ",", MCP_TOOLSET_REFERENCE_KEYS) if self._extra else put("}")


def write_messages_advisor_tool_result_block(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    put(f',"tool_use_id":{text(self.tool_use_id)}')
    return (
        close(self, put, ",", MESSAGES_ADVISOR_TOOL_RESULT_BLOCK_KEYS) if self._extra else put("}")
    )


def write_messages_bash_tool_result_block(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    put(f',"tool_use_id":{text(self.tool_use_id)}')
    if (v := self.container_id) is not UNSET:
        put(f',"container_id":{text(v)}')
    if (v := self.files) is not UNSET:
        writers[v.__class__](v, put, ',"files":')
    return close(self, put, ",", MESSAGES_BASH_TOOL_RESULT_BLOCK_KEYS) if self._extra else put("}")


def write_messages_message_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"role":{text(self.role)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    if (v := self.clear_at) is not UNSET:
        put(f',"clear_at":{text(v)}')
    if (v := self.output_config) is not UNSET:
        writers[v.__class__](v, put, ',"output_config":')
    return close(self, put, ",", MESSAGES_MESSAGE_PARAM_KEYS) if self._extra else put("}")


def write_messages_shell_tool_result_block(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    put(f',"tool_use_id":{text(self.tool_use_id)}')
    if (v := self.container_id) is not UNSET:
        put(f',"container_id":{text(v)}')
    if (v := self.files) is not UNSET:
        writers[v.__class__](v, put, ',"files":')
    return close(self, put, ",", MESSAGES_SHELL_TOOL_RESULT_BLOCK_KEYS) if self._extra else put("}")


def write_messages_tool_addition_block(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.tool).__class__](v, put, ',"tool":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", MESSAGES_TOOL_ADDITION_BLOCK_KEYS) if self._extra else put("}")


def write_messages_tool_removal_block(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.tool).__class__](v, put, ',"tool":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", MESSAGES_TOOL_REMOVAL_BLOCK_KEYS) if self._extra else put("}")


def write_or_anthropic_tool_search_result_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_use_id":{text(self.tool_use_id)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    return (
        close(self, put, ",", OR_ANTHROPIC_TOOL_SEARCH_RESULT_PARAM_KEYS)
        if self._extra
        else put("}")
    )


def write_redacted_thinking_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"data":{text(self.data)}')
    return close(self, put, ",", REDACTED_THINKING_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_server_tool_use_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"id":{text(self.id)},"name":{text(self.name)}')
    if (v := self.input) is not UNSET:
        writers[v.__class__](v, put, ',"input":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", SERVER_TOOL_USE_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_text_editor_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", TEXT_EDITOR_TOOL_KEYS) if self._extra else put("}")


def write_thinking_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"thinking":{text(self.thinking)}')
    put(f',"signature":{text(self.signature)}')
    return close(self, put, ",", THINKING_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_tool_definition(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.definition).__class__](v, put, ',"definition":')
    return close(self, put, ",", TOOL_DEFINITION_KEYS) if self._extra else put("}")


def write_tool_reference(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    return close(self, put, ",", TOOL_REFERENCE_KEYS) if self._extra else put("}")


def write_tool_reference_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_name":{text(self.tool_name)}')
    return close(self, put, ",", TOOL_REFERENCE_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_tool_result_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_use_id":{text(self.tool_use_id)}')
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.is_error) is not UNSET:
        put(f',"is_error":{text(v)}')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", TOOL_RESULT_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_tool_use_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"id":{text(self.id)},"name":{text(self.name)}')
    if (v := self.input) is not UNSET:
        writers[v.__class__](v, put, ',"input":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put, ",", TOOL_USE_BLOCK_PARAM_KEYS) if self._extra else put("}")


def write_web_search_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_domains":')
    if (v := self.blocked_domains) is not UNSET:
        writers[v.__class__](v, put, ',"blocked_domains":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.max_uses) is not UNSET:
        put(f',"max_uses":{text(v)}')
    if (v := self.user_location) is not UNSET:
        writers[v.__class__](v, put, ',"user_location":')
    return close(self, put, ",", WEB_SEARCH_TOOL_KEYS) if self._extra else put("}")


def write_web_search_tool_result_block_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_use_id":{text(self.tool_use_id)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return (
        close(self, put, ",", WEB_SEARCH_TOOL_RESULT_BLOCK_PARAM_KEYS) if self._extra else put("}")
    )


def write_web_search_tool_result_error(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"error_code":{text(self.error_code)}')
    return close(self, put, ",", WEB_SEARCH_TOOL_RESULT_ERROR_KEYS) if self._extra else put("}")


def write_web_search_tool_with_callers(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.allowed_callers) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_callers":')
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_domains":')
    if (v := self.blocked_domains) is not UNSET:
        writers[v.__class__](v, put, ',"blocked_domains":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.max_uses) is not UNSET:
        put(f',"max_uses":{text(v)}')
    if (v := self.user_location) is not UNSET:
        writers[v.__class__](v, put, ',"user_location":')
    return close(self, put, ",", WEB_SEARCH_TOOL_WITH_CALLERS_KEYS) if self._extra else put("}")


# fmt: off
FIELDS: dict[type, list[str]] = {
    AnthropicBase64ImageSource: ["type", "media_type", "data"],
    AnthropicBase64PdfSource: ["type", "media_type", "data"],
    AnthropicCacheControlDirective: ["type", "ttl"],
    AnthropicCitationCharLocationParam: ["type", "cited_text", "document_index", "document_title",
    "end_char_index", "start_char_index"],
    AnthropicCitationContentBlockLocationParam: ["type", "cited_text", "document_index",
    "document_title", "end_block_index", "start_block_index"],
    AnthropicCitationPageLocationParam: ["type", "cited_text", "document_index", "document_title",
    "end_page_number", "start_page_number"],
    AnthropicCitationSearchResultLocationParam: ["type", "cited_text", "end_block_index",
    "search_result_index", "source", "start_block_index", "title"],
    AnthropicCitationWebSearchResultLocationParam: ["type", "cited_text", "encrypted_index",
    "title", "url"],
    AnthropicDocumentBlockParam: ["type", "source", "title", "context", "citations",
    "cache_control"],
    AnthropicFileDocumentSource: ["type", "file_id"],
    AnthropicImageBlockParam: ["type", "source", "cache_control"],
    AnthropicMessageOutputConfig: ["effort"],
    AnthropicPlainTextSource: ["type", "media_type", "data"],
    AnthropicSearchResultBlockParam: ["type", "source", "title", "content", "citations",
    "cache_control"],
    AnthropicTextBlockParam: ["type", "text", "citations", "cache_control"],
    AnthropicToolUnionCustom: ["type", "name", "description", "input_schema", "cache_control",
    "defer_loading", "strict"],
    AnthropicToolUnionInputSchema: ["type", "properties", "required"],
    AnthropicUrlImageSource: ["type", "url"],
    AnthropicUrlPdfSource: ["type", "url"],
    AnthropicWebSearchResultBlockParam: ["type", "encrypted_content", "title", "url", "page_age"],
    AnthropicWebSearchToolUserLocation: ["type", "city", "country", "region", "timezone"],
    BashTool: ["type", "name", "cache_control"],
    CitationsConfigParam: ["enabled"],
    CompactionBlockParam: ["type", "content", "cache_control", "encrypted_content"],
    ContainerFileCitation: ["type", "container_id", "file_id", "filename", "start_index",
    "end_index"],
    ContentDocumentSource: ["type", "content"],
    McpToolReference: ["type", "name", "server_name"],
    McpToolsetReference: ["type", "server_name"],
    MessagesAdvisorToolResultBlock: ["type", "content", "tool_use_id"],
    MessagesBashToolResultBlock: ["type", "content", "tool_use_id", "container_id", "files"],
    MessagesMessageParam: ["role", "content", "clear_at", "output_config"],
    MessagesShellToolResultBlock: ["type", "content", "tool_use_id", "container_id", "files"],
    MessagesToolAdditionBlock: ["type", "tool", "cache_control"],
    MessagesToolRemovalBlock: ["type", "tool", "cache_control"],
    ORAnthropicToolSearchResultParam: ["type", "tool_use_id", "content"],
    RedactedThinkingBlockParam: ["type", "data"],
    ServerToolUseBlockParam: ["type", "id", "name", "input", "cache_control"],
    TextEditorTool: ["type", "name", "cache_control"],
    ThinkingBlockParam: ["type", "thinking", "signature"],
    ToolDefinition: ["type", "definition"],
    ToolReference: ["type", "name"],
    ToolReferenceBlockParam: ["type", "tool_name"],
    ToolResultBlockParam: ["type", "tool_use_id", "content", "is_error", "cache_control"],
    ToolUseBlockParam: ["type", "id", "name", "input", "cache_control"],
    WebSearchTool: ["type", "name", "allowed_domains", "blocked_domains", "cache_control",
    "max_uses", "user_location"],
    WebSearchToolResultBlockParam: ["type", "tool_use_id", "content", "cache_control"],
    WebSearchToolResultError: ["type", "error_code"],
    WebSearchToolWithCallers: ["type", "name", "allowed_callers", "allowed_domains",
    "blocked_domains", "cache_control", "max_uses", "user_location"],
}
ATTRIBUTES: dict[type, dict[str, str]] = {}
ANTHROPIC_BASE64_IMAGE_SOURCE_KEYS = frozenset(FIELDS[AnthropicBase64ImageSource])
ANTHROPIC_BASE64_PDF_SOURCE_KEYS = frozenset(FIELDS[AnthropicBase64PdfSource])
ANTHROPIC_CACHE_CONTROL_DIRECTIVE_KEYS = frozenset(FIELDS[AnthropicCacheControlDirective])
ANTHROPIC_CITATION_CHAR_LOCATION_PARAM_KEYS = frozenset(FIELDS[AnthropicCitationCharLocationParam])
ANTHROPIC_CITATION_CONTENT_BLOCK_LOCATION_PARAM_KEYS = frozenset(FIELDS[AnthropicCitationContentBlockLocationParam])
ANTHROPIC_CITATION_PAGE_LOCATION_PARAM_KEYS = frozenset(FIELDS[AnthropicCitationPageLocationParam])
ANTHROPIC_CITATION_SEARCH_RESULT_LOCATION_PARAM_KEYS = frozenset(FIELDS[AnthropicCitationSearchResultLocationParam])
ANTHROPIC_CITATION_WEB_SEARCH_RESULT_LOCATION_PARAM_KEYS = frozenset(FIELDS[AnthropicCitationWebSearchResultLocationParam])
ANTHROPIC_DOCUMENT_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicDocumentBlockParam])
ANTHROPIC_FILE_DOCUMENT_SOURCE_KEYS = frozenset(FIELDS[AnthropicFileDocumentSource])
ANTHROPIC_IMAGE_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicImageBlockParam])
ANTHROPIC_MESSAGE_OUTPUT_CONFIG_KEYS = frozenset(FIELDS[AnthropicMessageOutputConfig])
ANTHROPIC_PLAIN_TEXT_SOURCE_KEYS = frozenset(FIELDS[AnthropicPlainTextSource])
ANTHROPIC_SEARCH_RESULT_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicSearchResultBlockParam])
ANTHROPIC_TEXT_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicTextBlockParam])
ANTHROPIC_TOOL_UNION_VARIANTS = {
    "bash_20250124": read_bash_tool, "text_editor_20250124": read_text_editor_tool, "custom":
    read_anthropic_tool_union_custom, "web_search_20250305": read_web_search_tool,
    "web_search_20260209": read_web_search_tool_with_callers,
}
ANTHROPIC_TOOL_UNION_CUSTOM_KEYS = frozenset(FIELDS[AnthropicToolUnionCustom])
ANTHROPIC_TOOL_UNION_INPUT_SCHEMA_KEYS = frozenset(FIELDS[AnthropicToolUnionInputSchema])
ANTHROPIC_URL_IMAGE_SOURCE_KEYS = frozenset(FIELDS[AnthropicUrlImageSource])
ANTHROPIC_URL_PDF_SOURCE_KEYS = frozenset(FIELDS[AnthropicUrlPdfSource])
ANTHROPIC_WEB_SEARCH_RESULT_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicWebSearchResultBlockParam])
ANTHROPIC_WEB_SEARCH_TOOL_USER_LOCATION_KEYS = frozenset(FIELDS[AnthropicWebSearchToolUserLocation])
BASH_TOOL_KEYS = frozenset(FIELDS[BashTool])
CITATIONS_CONFIG_PARAM_KEYS = frozenset(FIELDS[CitationsConfigParam])
COMPACTION_BLOCK_PARAM_KEYS = frozenset(FIELDS[CompactionBlockParam])
CONTAINER_FILE_CITATION_KEYS = frozenset(FIELDS[ContainerFileCitation])
CONTENT_BLOCK_PARAM_VARIANTS = {
    "text": read_anthropic_text_block_param, "image": read_anthropic_image_block_param, "document":
    read_anthropic_document_block_param, "tool_use": read_tool_use_block_param, "tool_result":
    read_tool_result_block_param, "thinking": read_thinking_block_param, "redacted_thinking":
    read_redacted_thinking_block_param, "server_tool_use": read_server_tool_use_block_param,
    "web_search_tool_result": read_web_search_tool_result_block_param, "search_result":
    read_anthropic_search_result_block_param, "compaction": read_compaction_block_param,
    "advisor_tool_result": read_messages_advisor_tool_result_block, "tool_addition":
    read_messages_tool_addition_block, "tool_removal": read_messages_tool_removal_block,
    "openrouter_shell_tool_result": read_messages_shell_tool_result_block,
    "openrouter_bash_tool_result": read_messages_bash_tool_result_block,
    "openrouter_tool_search_result": read_or_anthropic_tool_search_result_param,
}
CONTENT_DOCUMENT_SOURCE_KEYS = frozenset(FIELDS[ContentDocumentSource])
CONTENT_DOCUMENT_SOURCE_BLOCK_VARIANTS = {
    "text": read_anthropic_text_block_param, "image": read_anthropic_image_block_param,
}
DOCUMENT_SOURCE_VARIANTS = {
    "base64": read_anthropic_base64_pdf_source, "text": read_anthropic_plain_text_source, "content":
    read_content_document_source, "url": read_anthropic_url_pdf_source, "file":
    read_anthropic_file_document_source,
}
IMAGE_SOURCE_VARIANTS = {
    "base64": read_anthropic_base64_image_source, "url": read_anthropic_url_image_source, "file":
    read_anthropic_file_document_source,
}
MCP_TOOL_REFERENCE_KEYS = frozenset(FIELDS[McpToolReference])
MCP_TOOLSET_REFERENCE_KEYS = frozenset(FIELDS[McpToolsetReference])
MESSAGES_ADVISOR_TOOL_RESULT_BLOCK_KEYS = frozenset(FIELDS[MessagesAdvisorToolResultBlock])
MESSAGES_BASH_TOOL_RESULT_BLOCK_KEYS = frozenset(FIELDS[MessagesBashToolResultBlock])
MESSAGES_MESSAGE_PARAM_KEYS = frozenset(FIELDS[MessagesMessageParam])
MESSAGES_SHELL_TOOL_RESULT_BLOCK_KEYS = frozenset(FIELDS[MessagesShellToolResultBlock])
MESSAGES_TOOL_ADDITION_BLOCK_KEYS = frozenset(FIELDS[MessagesToolAdditionBlock])
MESSAGES_TOOL_REMOVAL_BLOCK_KEYS = frozenset(FIELDS[MessagesToolRemovalBlock])
OR_ANTHROPIC_TOOL_SEARCH_RESULT_PARAM_KEYS = frozenset(FIELDS[ORAnthropicToolSearchResultParam])
REDACTED_THINKING_BLOCK_PARAM_KEYS = frozenset(FIELDS[RedactedThinkingBlockParam])
SERVER_TOOL_USE_BLOCK_PARAM_KEYS = frozenset(FIELDS[ServerToolUseBlockParam])
TEXT_CITATION_PARAM_VARIANTS = {
    "char_location": read_anthropic_citation_char_location_param, "page_location":
    read_anthropic_citation_page_location_param, "content_block_location":
    read_anthropic_citation_content_block_location_param, "web_search_result_location":
    read_anthropic_citation_web_search_result_location_param, "search_result_location":
    read_anthropic_citation_search_result_location_param,
}
TEXT_EDITOR_TOOL_KEYS = frozenset(FIELDS[TextEditorTool])
THINKING_BLOCK_PARAM_KEYS = frozenset(FIELDS[ThinkingBlockParam])
TOOL_ADDITION_TARGET_VARIANTS = {
    "tool_reference": read_tool_reference, "mcp_tool_reference": read_mcp_tool_reference,
    "mcp_toolset_reference": read_mcp_toolset_reference, "tool_definition": read_tool_definition,
}
TOOL_CHANGE_TARGET_VARIANTS = {
    "tool_reference": read_tool_reference, "mcp_tool_reference": read_mcp_tool_reference,
    "mcp_toolset_reference": read_mcp_toolset_reference,
}
TOOL_DEFINITION_KEYS = frozenset(FIELDS[ToolDefinition])
TOOL_REFERENCE_KEYS = frozenset(FIELDS[ToolReference])
TOOL_REFERENCE_BLOCK_PARAM_KEYS = frozenset(FIELDS[ToolReferenceBlockParam])
TOOL_RESULT_BLOCK_PARAM_KEYS = frozenset(FIELDS[ToolResultBlockParam])
TOOL_RESULT_CONTENT_BLOCK_VARIANTS = {
    "text": read_anthropic_text_block_param, "image": read_anthropic_image_block_param,
    "tool_reference": read_tool_reference_block_param, "search_result":
    read_anthropic_search_result_block_param, "document": read_anthropic_document_block_param,
}
TOOL_USE_BLOCK_PARAM_KEYS = frozenset(FIELDS[ToolUseBlockParam])
WEB_SEARCH_TOOL_KEYS = frozenset(FIELDS[WebSearchTool])
WEB_SEARCH_TOOL_RESULT_BLOCK_PARAM_KEYS = frozenset(FIELDS[WebSearchToolResultBlockParam])
WEB_SEARCH_TOOL_RESULT_ERROR_KEYS = frozenset(FIELDS[WebSearchToolResultError])
WEB_SEARCH_TOOL_WITH_CALLERS_KEYS = frozenset(FIELDS[WebSearchToolWithCallers])
READERS = {
    AnthropicBase64ImageSource: read_anthropic_base64_image_source, AnthropicBase64PdfSource:
    read_anthropic_base64_pdf_source, AnthropicCacheControlDirective:
    read_anthropic_cache_control_directive, AnthropicCitationCharLocationParam:
    read_anthropic_citation_char_location_param, AnthropicCitationContentBlockLocationParam:
    read_anthropic_citation_content_block_location_param, AnthropicCitationPageLocationParam:
    read_anthropic_citation_page_location_param, AnthropicCitationSearchResultLocationParam:
    read_anthropic_citation_search_result_location_param,
    AnthropicCitationWebSearchResultLocationParam:
    read_anthropic_citation_web_search_result_location_param, AnthropicDocumentBlockParam:
    read_anthropic_document_block_param, AnthropicFileDocumentSource:
    read_anthropic_file_document_source, AnthropicImageBlockParam: read_anthropic_image_block_param,
    AnthropicMessageOutputConfig: read_anthropic_message_output_config, AnthropicPlainTextSource:
    read_anthropic_plain_text_source, AnthropicSearchResultBlockParam:
    read_anthropic_search_result_block_param, AnthropicTextBlockParam:
    read_anthropic_text_block_param, AnthropicToolUnionCustom: read_anthropic_tool_union_custom,
    AnthropicToolUnionInputSchema: read_anthropic_tool_union_input_schema, AnthropicUrlImageSource:
    read_anthropic_url_image_source, AnthropicUrlPdfSource: read_anthropic_url_pdf_source,
    AnthropicWebSearchResultBlockParam: read_anthropic_web_search_result_block_param,
    AnthropicWebSearchToolUserLocation: read_anthropic_web_search_tool_user_location, BashTool:
    read_bash_tool, CitationsConfigParam: read_citations_config_param, CompactionBlockParam:
    read_compaction_block_param, ContainerFileCitation: read_container_file_citation,
    ContentDocumentSource: read_content_document_source, McpToolReference: read_mcp_tool_reference,
    McpToolsetReference: read_mcp_toolset_reference, MessagesAdvisorToolResultBlock:
    read_messages_advisor_tool_result_block, MessagesBashToolResultBlock:
    read_messages_bash_tool_result_block, MessagesMessageParam: read_messages_message_param,
    MessagesShellToolResultBlock: read_messages_shell_tool_result_block, MessagesToolAdditionBlock:
    read_messages_tool_addition_block, MessagesToolRemovalBlock: read_messages_tool_removal_block,
    ORAnthropicToolSearchResultParam: read_or_anthropic_tool_search_result_param,
    RedactedThinkingBlockParam: read_redacted_thinking_block_param, ServerToolUseBlockParam:
    read_server_tool_use_block_param, TextEditorTool: read_text_editor_tool, ThinkingBlockParam:
    read_thinking_block_param, ToolDefinition: read_tool_definition, ToolReference:
    read_tool_reference, ToolReferenceBlockParam: read_tool_reference_block_param,
    ToolResultBlockParam: read_tool_result_block_param, ToolUseBlockParam:
    read_tool_use_block_param, WebSearchTool: read_web_search_tool, WebSearchToolResultBlockParam:
    read_web_search_tool_result_block_param, WebSearchToolResultError:
    read_web_search_tool_result_error, WebSearchToolWithCallers: read_web_search_tool_with_callers,
}
WRITERS = {
    AnthropicBase64ImageSource: write_anthropic_base64_image_source, AnthropicBase64PdfSource:
    write_anthropic_base64_pdf_source, AnthropicCacheControlDirective:
    write_anthropic_cache_control_directive, AnthropicCitationCharLocationParam:
    write_anthropic_citation_char_location_param, AnthropicCitationContentBlockLocationParam:
    write_anthropic_citation_content_block_location_param, AnthropicCitationPageLocationParam:
    write_anthropic_citation_page_location_param, AnthropicCitationSearchResultLocationParam:
    write_anthropic_citation_search_result_location_param,
    AnthropicCitationWebSearchResultLocationParam:
    write_anthropic_citation_web_search_result_location_param, AnthropicDocumentBlockParam:
    write_anthropic_document_block_param, AnthropicFileDocumentSource:
    write_anthropic_file_document_source, AnthropicImageBlockParam:
    write_anthropic_image_block_param, AnthropicMessageOutputConfig:
    write_anthropic_message_output_config, AnthropicPlainTextSource:
    write_anthropic_plain_text_source, AnthropicSearchResultBlockParam:
    write_anthropic_search_result_block_param, AnthropicTextBlockParam:
    write_anthropic_text_block_param, AnthropicToolUnionCustom: write_anthropic_tool_union_custom,
    AnthropicToolUnionInputSchema: write_anthropic_tool_union_input_schema, AnthropicUrlImageSource:
    write_anthropic_url_image_source, AnthropicUrlPdfSource: write_anthropic_url_pdf_source,
    AnthropicWebSearchResultBlockParam: write_anthropic_web_search_result_block_param,
    AnthropicWebSearchToolUserLocation: write_anthropic_web_search_tool_user_location, BashTool:
    write_bash_tool, CitationsConfigParam: write_citations_config_param, CompactionBlockParam:
    write_compaction_block_param, ContainerFileCitation: write_container_file_citation,
    ContentDocumentSource: write_content_document_source, McpToolReference:
    write_mcp_tool_reference, McpToolsetReference: write_mcp_toolset_reference,
    MessagesAdvisorToolResultBlock: write_messages_advisor_tool_result_block,
    MessagesBashToolResultBlock: write_messages_bash_tool_result_block, MessagesMessageParam:
    write_messages_message_param, MessagesShellToolResultBlock:
    write_messages_shell_tool_result_block, MessagesToolAdditionBlock:
    write_messages_tool_addition_block, MessagesToolRemovalBlock: write_messages_tool_removal_block,
    ORAnthropicToolSearchResultParam: write_or_anthropic_tool_search_result_param,
    RedactedThinkingBlockParam: write_redacted_thinking_block_param, ServerToolUseBlockParam:
    write_server_tool_use_block_param, TextEditorTool: write_text_editor_tool, ThinkingBlockParam:
    write_thinking_block_param, ToolDefinition: write_tool_definition, ToolReference:
    write_tool_reference, ToolReferenceBlockParam: write_tool_reference_block_param,
    ToolResultBlockParam: write_tool_result_block_param, ToolUseBlockParam:
    write_tool_use_block_param, WebSearchTool: write_web_search_tool, WebSearchToolResultBlockParam:
    write_web_search_tool_result_block_param, WebSearchToolResultError:
    write_web_search_tool_result_error, WebSearchToolWithCallers: write_web_search_tool_with_callers,
}
