# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""How JSON becomes the classes in `models/content.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
    integer,
    items,
    mapping,
    odd,
    other,
    rest,
    string,
)
from .._conversion.writing import as_json, close, in_pieces, scalar, writers
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
    if data.__class__ is not dict:
        return other(data, AnthropicBase64ImageSource, read_anthropic_base64_image_source)
    self: Any = new(AnthropicBase64ImageSource)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("media_type", UNSET)
    self.media_type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("data", UNSET)
    self.data = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_BASE64_IMAGE_SOURCE_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_BASE64_IMAGE_SOURCE_KEYS)
    return self


def read_anthropic_base64_pdf_source(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicBase64PdfSource, read_anthropic_base64_pdf_source)
    self: Any = new(AnthropicBase64PdfSource)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("media_type", UNSET)
    self.media_type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("data", UNSET)
    self.data = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_BASE64_PDF_SOURCE_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_BASE64_PDF_SOURCE_KEYS)
    return self


def read_anthropic_cache_control_directive(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicCacheControlDirective, read_anthropic_cache_control_directive)
    self: Any = new(AnthropicCacheControlDirective)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("ttl", UNSET)
    self.ttl = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_CACHE_CONTROL_DIRECTIVE_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_CACHE_CONTROL_DIRECTIVE_KEYS)
    return self


def read_anthropic_citation_char_location_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data, AnthropicCitationCharLocationParam, read_anthropic_citation_char_location_param
        )
    self: Any = new(AnthropicCitationCharLocationParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("cited_text", UNSET)
    self.cited_text = v if v is UNSET or v.__class__ is str else string(v)
    v = get("document_index", UNSET)
    self.document_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("document_title", UNSET)
    self.document_title = v if v is UNSET or v.__class__ is str else string(v)
    v = get("end_char_index", UNSET)
    self.end_char_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("start_char_index", UNSET)
    self.start_char_index = v if v is UNSET or v.__class__ is int else integer(v)
    self._extra = None
    if not ANTHROPIC_CITATION_CHAR_LOCATION_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_CITATION_CHAR_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_citation_content_block_location_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data,
            AnthropicCitationContentBlockLocationParam,
            read_anthropic_citation_content_block_location_param,
        )
    self: Any = new(AnthropicCitationContentBlockLocationParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("cited_text", UNSET)
    self.cited_text = v if v is UNSET or v.__class__ is str else string(v)
    v = get("document_index", UNSET)
    self.document_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("document_title", UNSET)
    self.document_title = v if v is UNSET or v.__class__ is str else string(v)
    v = get("end_block_index", UNSET)
    self.end_block_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("start_block_index", UNSET)
    self.start_block_index = v if v is UNSET or v.__class__ is int else integer(v)
    self._extra = None
    if not ANTHROPIC_CITATION_CONTENT_BLOCK_LOCATION_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_CITATION_CONTENT_BLOCK_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_citation_page_location_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data, AnthropicCitationPageLocationParam, read_anthropic_citation_page_location_param
        )
    self: Any = new(AnthropicCitationPageLocationParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("cited_text", UNSET)
    self.cited_text = v if v is UNSET or v.__class__ is str else string(v)
    v = get("document_index", UNSET)
    self.document_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("document_title", UNSET)
    self.document_title = v if v is UNSET or v.__class__ is str else string(v)
    v = get("end_page_number", UNSET)
    self.end_page_number = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("start_page_number", UNSET)
    self.start_page_number = v if v is UNSET or v.__class__ is int else integer(v)
    self._extra = None
    if not ANTHROPIC_CITATION_PAGE_LOCATION_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_CITATION_PAGE_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_citation_search_result_location_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data,
            AnthropicCitationSearchResultLocationParam,
            read_anthropic_citation_search_result_location_param,
        )
    self: Any = new(AnthropicCitationSearchResultLocationParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("cited_text", UNSET)
    self.cited_text = v if v is UNSET or v.__class__ is str else string(v)
    v = get("end_block_index", UNSET)
    self.end_block_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("search_result_index", UNSET)
    self.search_result_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("source", UNSET)
    self.source = v if v is UNSET or v.__class__ is str else string(v)
    v = get("start_block_index", UNSET)
    self.start_block_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("title", UNSET)
    self.title = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_CITATION_SEARCH_RESULT_LOCATION_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_CITATION_SEARCH_RESULT_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_citation_web_search_result_location_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data,
            AnthropicCitationWebSearchResultLocationParam,
            read_anthropic_citation_web_search_result_location_param,
        )
    self: Any = new(AnthropicCitationWebSearchResultLocationParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("cited_text", UNSET)
    self.cited_text = v if v is UNSET or v.__class__ is str else string(v)
    v = get("encrypted_index", UNSET)
    self.encrypted_index = v if v is UNSET or v.__class__ is str else string(v)
    v = get("title", UNSET)
    self.title = v if v is UNSET or v.__class__ is str else string(v)
    v = get("url", UNSET)
    self.url = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_CITATION_WEB_SEARCH_RESULT_LOCATION_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_CITATION_WEB_SEARCH_RESULT_LOCATION_PARAM_KEYS)
    return self


def read_anthropic_document_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicDocumentBlockParam, read_anthropic_document_block_param)
    self: Any = new(AnthropicDocumentBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("source", UNSET)
    self.source = v if v is UNSET else read_document_source(v)
    v = get("title", UNSET)
    self.title = v if v is UNSET or v.__class__ is str else string(v)
    v = get("context", UNSET)
    self.context = v if v is UNSET or v.__class__ is str else string(v)
    v = get("citations", UNSET)
    self.citations = v if v is UNSET else read_citations_config_param(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not ANTHROPIC_DOCUMENT_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_DOCUMENT_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_file_document_source(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicFileDocumentSource, read_anthropic_file_document_source)
    self: Any = new(AnthropicFileDocumentSource)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("file_id", UNSET)
    self.file_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_FILE_DOCUMENT_SOURCE_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_FILE_DOCUMENT_SOURCE_KEYS)
    return self


def read_anthropic_image_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicImageBlockParam, read_anthropic_image_block_param)
    self: Any = new(AnthropicImageBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("source", UNSET)
    self.source = v if v is UNSET else read_image_source(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not ANTHROPIC_IMAGE_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_IMAGE_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_message_output_config(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicMessageOutputConfig, read_anthropic_message_output_config)
    self: Any = new(AnthropicMessageOutputConfig)
    get = data.get
    v = get("effort", UNSET)
    self.effort = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_MESSAGE_OUTPUT_CONFIG_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_MESSAGE_OUTPUT_CONFIG_KEYS)
    return self


def read_anthropic_plain_text_source(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicPlainTextSource, read_anthropic_plain_text_source)
    self: Any = new(AnthropicPlainTextSource)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("media_type", UNSET)
    self.media_type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("data", UNSET)
    self.data = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_PLAIN_TEXT_SOURCE_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_PLAIN_TEXT_SOURCE_KEYS)
    return self


def read_anthropic_search_result_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data, AnthropicSearchResultBlockParam, read_anthropic_search_result_block_param
        )
    self: Any = new(AnthropicSearchResultBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("source", UNSET)
    self.source = v if v is UNSET or v.__class__ is str else string(v)
    v = get("title", UNSET)
    self.title = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = (
        v
        if v is UNSET
        else [read_anthropic_text_block_param(i) for i in v]
        if v.__class__ is list
        else items(v, read_anthropic_text_block_param)
    )
    v = get("citations", UNSET)
    self.citations = v if v is UNSET else read_citations_config_param(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not ANTHROPIC_SEARCH_RESULT_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_SEARCH_RESULT_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_text_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicTextBlockParam, read_anthropic_text_block_param)
    self: Any = new(AnthropicTextBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("text", UNSET)
    self.text = v if v is UNSET or v.__class__ is str else string(v)
    v = get("citations", UNSET)
    self.citations = (
        v
        if v is UNSET
        else [read_text_citation_param(i) for i in v]
        if v.__class__ is list
        else items(v, read_text_citation_param)
    )
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not ANTHROPIC_TEXT_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_TEXT_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_tool_union(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = ANTHROPIC_TOOL_UNION_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        if tag is UNSET:
            return read_anthropic_tool_union_custom(data)
        return data
    return odd(data, "object")


def read_anthropic_tool_union_custom(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicToolUnionCustom, read_anthropic_tool_union_custom)
    self: Any = new(AnthropicToolUnionCustom)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    v = get("description", UNSET)
    self.description = v if v is UNSET or v.__class__ is str else string(v)
    v = get("input_schema", UNSET)
    self.input_schema = v if v is UNSET else read_anthropic_tool_union_input_schema(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    v = get("defer_loading", UNSET)
    self.defer_loading = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("strict", UNSET)
    self.strict = v if v is UNSET or v.__class__ is bool else boolean(v)
    self._extra = None
    if not ANTHROPIC_TOOL_UNION_CUSTOM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_TOOL_UNION_CUSTOM_KEYS)
    return self


def read_anthropic_tool_union_input_schema(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicToolUnionInputSchema, read_anthropic_tool_union_input_schema)
    self: Any = new(AnthropicToolUnionInputSchema)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    self.properties = get("properties", UNSET)
    v = get("required", UNSET)
    self.required = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    self._extra = None
    if not ANTHROPIC_TOOL_UNION_INPUT_SCHEMA_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_TOOL_UNION_INPUT_SCHEMA_KEYS)
    return self


def read_anthropic_url_image_source(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicUrlImageSource, read_anthropic_url_image_source)
    self: Any = new(AnthropicUrlImageSource)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("url", UNSET)
    self.url = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_URL_IMAGE_SOURCE_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_URL_IMAGE_SOURCE_KEYS)
    return self


def read_anthropic_url_pdf_source(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AnthropicUrlPdfSource, read_anthropic_url_pdf_source)
    self: Any = new(AnthropicUrlPdfSource)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("url", UNSET)
    self.url = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_URL_PDF_SOURCE_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_URL_PDF_SOURCE_KEYS)
    return self


def read_anthropic_web_search_result_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data, AnthropicWebSearchResultBlockParam, read_anthropic_web_search_result_block_param
        )
    self: Any = new(AnthropicWebSearchResultBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("encrypted_content", UNSET)
    self.encrypted_content = v if v is UNSET or v.__class__ is str else string(v)
    v = get("title", UNSET)
    self.title = v if v is UNSET or v.__class__ is str else string(v)
    v = get("url", UNSET)
    self.url = v if v is UNSET or v.__class__ is str else string(v)
    v = get("page_age", UNSET)
    self.page_age = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_WEB_SEARCH_RESULT_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_WEB_SEARCH_RESULT_BLOCK_PARAM_KEYS)
    return self


def read_anthropic_web_search_tool_user_location(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data, AnthropicWebSearchToolUserLocation, read_anthropic_web_search_tool_user_location
        )
    self: Any = new(AnthropicWebSearchToolUserLocation)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("city", UNSET)
    self.city = v if v is UNSET or v.__class__ is str else string(v)
    v = get("country", UNSET)
    self.country = v if v is UNSET or v.__class__ is str else string(v)
    v = get("region", UNSET)
    self.region = v if v is UNSET or v.__class__ is str else string(v)
    v = get("timezone", UNSET)
    self.timezone = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ANTHROPIC_WEB_SEARCH_TOOL_USER_LOCATION_KEYS.issuperset(data):
        self._extra = rest(data, ANTHROPIC_WEB_SEARCH_TOOL_USER_LOCATION_KEYS)
    return self


def read_bash_tool(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, BashTool, read_bash_tool)
    self: Any = new(BashTool)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not BASH_TOOL_KEYS.issuperset(data):
        self._extra = rest(data, BASH_TOOL_KEYS)
    return self


def read_citations_config_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, CitationsConfigParam, read_citations_config_param)
    self: Any = new(CitationsConfigParam)
    get = data.get
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    self._extra = None
    if not CITATIONS_CONFIG_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, CITATIONS_CONFIG_PARAM_KEYS)
    return self


def read_compaction_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, CompactionBlockParam, read_compaction_block_param)
    self: Any = new(CompactionBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET or v.__class__ is str else string(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    v = get("encrypted_content", UNSET)
    self.encrypted_content = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not COMPACTION_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, COMPACTION_BLOCK_PARAM_KEYS)
    return self


def read_container_file_citation(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ContainerFileCitation, read_container_file_citation)
    self: Any = new(ContainerFileCitation)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("container_id", UNSET)
    self.container_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("file_id", UNSET)
    self.file_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("filename", UNSET)
    self.filename = v if v is UNSET or v.__class__ is str else string(v)
    v = get("start_index", UNSET)
    self.start_index = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("end_index", UNSET)
    self.end_index = v if v is UNSET or v.__class__ is int else integer(v)
    self._extra = None
    if not CONTAINER_FILE_CITATION_KEYS.issuperset(data):
        self._extra = rest(data, CONTAINER_FILE_CITATION_KEYS)
    return self


def read_content_block_param(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = CONTENT_BLOCK_PARAM_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_content_document_source_content(data: Any) -> Any:
    if data.__class__ is list:
        try:
            return [CONTENT_DOCUMENT_SOURCE_BLOCK_VARIANTS[i["type"]](i) for i in data]
        except (KeyError, TypeError):
            return [read_content_document_source_block(i) for i in data]
    if data.__class__ is str:
        return data
    return odd(data, "string", "array")


def read_content_document_source(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ContentDocumentSource, read_content_document_source)
    self: Any = new(ContentDocumentSource)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET else read_content_document_source_content(v)
    self._extra = None
    if not CONTENT_DOCUMENT_SOURCE_KEYS.issuperset(data):
        self._extra = rest(data, CONTENT_DOCUMENT_SOURCE_KEYS)
    return self


def read_content_document_source_block(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = CONTENT_DOCUMENT_SOURCE_BLOCK_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_document_source(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = DOCUMENT_SOURCE_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_image_source(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = IMAGE_SOURCE_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_mcp_tool_reference(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, McpToolReference, read_mcp_tool_reference)
    self: Any = new(McpToolReference)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    v = get("server_name", UNSET)
    self.server_name = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not MCP_TOOL_REFERENCE_KEYS.issuperset(data):
        self._extra = rest(data, MCP_TOOL_REFERENCE_KEYS)
    return self


def read_mcp_toolset_reference(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, McpToolsetReference, read_mcp_toolset_reference)
    self: Any = new(McpToolsetReference)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("server_name", UNSET)
    self.server_name = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not MCP_TOOLSET_REFERENCE_KEYS.issuperset(data):
        self._extra = rest(data, MCP_TOOLSET_REFERENCE_KEYS)
    return self


def read_messages_advisor_tool_result_block(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, MessagesAdvisorToolResultBlock, read_messages_advisor_tool_result_block)
    self: Any = new(MessagesAdvisorToolResultBlock)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("tool_use_id", UNSET)
    self.tool_use_id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not MESSAGES_ADVISOR_TOOL_RESULT_BLOCK_KEYS.issuperset(data):
        self._extra = rest(data, MESSAGES_ADVISOR_TOOL_RESULT_BLOCK_KEYS)
    return self


def read_messages_bash_tool_result_block(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, MessagesBashToolResultBlock, read_messages_bash_tool_result_block)
    self: Any = new(MessagesBashToolResultBlock)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("tool_use_id", UNSET)
    self.tool_use_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("container_id", UNSET)
    self.container_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("files", UNSET)
    self.files = (
        v
        if v is UNSET
        else [read_container_file_citation(i) for i in v]
        if v.__class__ is list
        else items(v, read_container_file_citation)
    )
    self._extra = None
    if not MESSAGES_BASH_TOOL_RESULT_BLOCK_KEYS.issuperset(data):
        self._extra = rest(data, MESSAGES_BASH_TOOL_RESULT_BLOCK_KEYS)
    return self


def read_messages_message_param_content(data: Any) -> Any:
    if data.__class__ is list:
        try:
            return [CONTENT_BLOCK_PARAM_VARIANTS[i["type"]](i) for i in data]
        except (KeyError, TypeError):
            return [read_content_block_param(i) for i in data]
    if data.__class__ is str:
        return data
    return odd(data, "string", "array")


def read_messages_message_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, MessagesMessageParam, read_messages_message_param)
    self: Any = new(MessagesMessageParam)
    get = data.get
    v = get("role", UNSET)
    self.role = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET else read_messages_message_param_content(v)
    v = get("clear_at", UNSET)
    self.clear_at = v if v is UNSET or v.__class__ is str else string(v)
    v = get("output_config", UNSET)
    self.output_config = v if v is UNSET else read_anthropic_message_output_config(v)
    self._extra = None
    if not MESSAGES_MESSAGE_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, MESSAGES_MESSAGE_PARAM_KEYS)
    return self


def read_messages_shell_tool_result_block(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, MessagesShellToolResultBlock, read_messages_shell_tool_result_block)
    self: Any = new(MessagesShellToolResultBlock)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("tool_use_id", UNSET)
    self.tool_use_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("container_id", UNSET)
    self.container_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("files", UNSET)
    self.files = (
        v
        if v is UNSET
        else [read_container_file_citation(i) for i in v]
        if v.__class__ is list
        else items(v, read_container_file_citation)
    )
    self._extra = None
    if not MESSAGES_SHELL_TOOL_RESULT_BLOCK_KEYS.issuperset(data):
        self._extra = rest(data, MESSAGES_SHELL_TOOL_RESULT_BLOCK_KEYS)
    return self


def read_messages_tool_addition_block(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, MessagesToolAdditionBlock, read_messages_tool_addition_block)
    self: Any = new(MessagesToolAdditionBlock)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("tool", UNSET)
    self.tool = v if v is UNSET else read_tool_addition_target(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not MESSAGES_TOOL_ADDITION_BLOCK_KEYS.issuperset(data):
        self._extra = rest(data, MESSAGES_TOOL_ADDITION_BLOCK_KEYS)
    return self


def read_messages_tool_removal_block(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, MessagesToolRemovalBlock, read_messages_tool_removal_block)
    self: Any = new(MessagesToolRemovalBlock)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("tool", UNSET)
    self.tool = v if v is UNSET else read_tool_change_target(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not MESSAGES_TOOL_REMOVAL_BLOCK_KEYS.issuperset(data):
        self._extra = rest(data, MESSAGES_TOOL_REMOVAL_BLOCK_KEYS)
    return self


def read_or_anthropic_tool_search_result_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(
            data, ORAnthropicToolSearchResultParam, read_or_anthropic_tool_search_result_param
        )
    self: Any = new(ORAnthropicToolSearchResultParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("tool_use_id", UNSET)
    self.tool_use_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not OR_ANTHROPIC_TOOL_SEARCH_RESULT_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, OR_ANTHROPIC_TOOL_SEARCH_RESULT_PARAM_KEYS)
    return self


def read_redacted_thinking_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, RedactedThinkingBlockParam, read_redacted_thinking_block_param)
    self: Any = new(RedactedThinkingBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("data", UNSET)
    self.data = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not REDACTED_THINKING_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, REDACTED_THINKING_BLOCK_PARAM_KEYS)
    return self


def read_server_tool_use_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ServerToolUseBlockParam, read_server_tool_use_block_param)
    self: Any = new(ServerToolUseBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    self.input = get("input", UNSET)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not SERVER_TOOL_USE_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, SERVER_TOOL_USE_BLOCK_PARAM_KEYS)
    return self


def read_text_citation_param(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = TEXT_CITATION_PARAM_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_text_editor_tool(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, TextEditorTool, read_text_editor_tool)
    self: Any = new(TextEditorTool)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not TEXT_EDITOR_TOOL_KEYS.issuperset(data):
        self._extra = rest(data, TEXT_EDITOR_TOOL_KEYS)
    return self


def read_thinking_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ThinkingBlockParam, read_thinking_block_param)
    self: Any = new(ThinkingBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("thinking", UNSET)
    self.thinking = v if v is UNSET or v.__class__ is str else string(v)
    v = get("signature", UNSET)
    self.signature = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not THINKING_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, THINKING_BLOCK_PARAM_KEYS)
    return self


def read_tool_addition_target(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = TOOL_ADDITION_TARGET_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_tool_change_target(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = TOOL_CHANGE_TARGET_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_tool_definition(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ToolDefinition, read_tool_definition)
    self: Any = new(ToolDefinition)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("definition", UNSET)
    self.definition = v if v is UNSET else read_anthropic_tool_union(v)
    self._extra = None
    if not TOOL_DEFINITION_KEYS.issuperset(data):
        self._extra = rest(data, TOOL_DEFINITION_KEYS)
    return self


def read_tool_reference(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ToolReference, read_tool_reference)
    self: Any = new(ToolReference)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not TOOL_REFERENCE_KEYS.issuperset(data):
        self._extra = rest(data, TOOL_REFERENCE_KEYS)
    return self


def read_tool_reference_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ToolReferenceBlockParam, read_tool_reference_block_param)
    self: Any = new(ToolReferenceBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("tool_name", UNSET)
    self.tool_name = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not TOOL_REFERENCE_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, TOOL_REFERENCE_BLOCK_PARAM_KEYS)
    return self


def read_tool_result_block_param_content(data: Any) -> Any:
    if data.__class__ is list:
        try:
            return [TOOL_RESULT_CONTENT_BLOCK_VARIANTS[i["type"]](i) for i in data]
        except (KeyError, TypeError):
            return [read_tool_result_content_block(i) for i in data]
    if data.__class__ is str:
        return data
    return odd(data, "string", "array")


def read_tool_result_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ToolResultBlockParam, read_tool_result_block_param)
    self: Any = new(ToolResultBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("tool_use_id", UNSET)
    self.tool_use_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET else read_tool_result_block_param_content(v)
    v = get("is_error", UNSET)
    self.is_error = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not TOOL_RESULT_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, TOOL_RESULT_BLOCK_PARAM_KEYS)
    return self


def read_tool_result_content_block(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("type", UNSET)
        read = TOOL_RESULT_CONTENT_BLOCK_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_tool_use_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ToolUseBlockParam, read_tool_use_block_param)
    self: Any = new(ToolUseBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    self.input = get("input", UNSET)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not TOOL_USE_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, TOOL_USE_BLOCK_PARAM_KEYS)
    return self


def read_web_search_tool(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, WebSearchTool, read_web_search_tool)
    self: Any = new(WebSearchTool)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    v = get("allowed_domains", UNSET)
    self.allowed_domains = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("blocked_domains", UNSET)
    self.blocked_domains = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    v = get("max_uses", UNSET)
    self.max_uses = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("user_location", UNSET)
    self.user_location = v if v is UNSET else read_anthropic_web_search_tool_user_location(v)
    self._extra = None
    if not WEB_SEARCH_TOOL_KEYS.issuperset(data):
        self._extra = rest(data, WEB_SEARCH_TOOL_KEYS)
    return self


def read_web_search_tool_result_block_param_content(data: Any) -> Any:
    if data.__class__ is dict:
        return read_web_search_tool_result_error(data)
    if data.__class__ is list:
        return [read_anthropic_web_search_result_block_param(i) for i in data]
    return odd(data, "array", "object")


def read_web_search_tool_result_block_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, WebSearchToolResultBlockParam, read_web_search_tool_result_block_param)
    self: Any = new(WebSearchToolResultBlockParam)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("tool_use_id", UNSET)
    self.tool_use_id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("content", UNSET)
    self.content = v if v is UNSET else read_web_search_tool_result_block_param_content(v)
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    self._extra = None
    if not WEB_SEARCH_TOOL_RESULT_BLOCK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, WEB_SEARCH_TOOL_RESULT_BLOCK_PARAM_KEYS)
    return self


def read_web_search_tool_result_error(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, WebSearchToolResultError, read_web_search_tool_result_error)
    self: Any = new(WebSearchToolResultError)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("error_code", UNSET)
    self.error_code = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not WEB_SEARCH_TOOL_RESULT_ERROR_KEYS.issuperset(data):
        self._extra = rest(data, WEB_SEARCH_TOOL_RESULT_ERROR_KEYS)
    return self


def read_web_search_tool_with_callers(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, WebSearchToolWithCallers, read_web_search_tool_with_callers)
    self: Any = new(WebSearchToolWithCallers)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    v = get("allowed_callers", UNSET)
    self.allowed_callers = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("allowed_domains", UNSET)
    self.allowed_domains = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("blocked_domains", UNSET)
    self.blocked_domains = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("cache_control", UNSET)
    self.cache_control = v if v is UNSET else read_anthropic_cache_control_directive(v)
    v = get("max_uses", UNSET)
    self.max_uses = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("user_location", UNSET)
    self.user_location = v if v is UNSET else read_anthropic_web_search_tool_user_location(v)
    self._extra = None
    if not WEB_SEARCH_TOOL_WITH_CALLERS_KEYS.issuperset(data):
        self._extra = rest(data, WEB_SEARCH_TOOL_WITH_CALLERS_KEYS)
    return self


def write_anthropic_base64_image_source(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_BASE64_IMAGE_SOURCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.media_type) is not UNSET:
        put(',"media_type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.data) is not UNSET:
        put(',"data":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_base64_pdf_source(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_BASE64_PDF_SOURCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.media_type) is not UNSET:
        put(',"media_type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.data) is not UNSET:
        put(',"data":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_cache_control_directive(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_CACHE_CONTROL_DIRECTIVE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.ttl) is not UNSET:
        put(',"ttl":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_citation_char_location_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_CITATION_CHAR_LOCATION_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.cited_text) is not UNSET:
        put(',"cited_text":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.document_index) is not UNSET:
        put(',"document_index":' + scalar(v))
    if (v := self.document_title) is not UNSET:
        put(',"document_title":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.end_char_index) is not UNSET:
        put(',"end_char_index":' + scalar(v))
    if (v := self.start_char_index) is not UNSET:
        put(',"start_char_index":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_citation_content_block_location_param(
    self: Any, put: Put, start: str
) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (
        extra and not ANTHROPIC_CITATION_CONTENT_BLOCK_LOCATION_PARAM_KEYS.isdisjoint(extra)
    ):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.cited_text) is not UNSET:
        put(',"cited_text":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.document_index) is not UNSET:
        put(',"document_index":' + scalar(v))
    if (v := self.document_title) is not UNSET:
        put(',"document_title":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.end_block_index) is not UNSET:
        put(',"end_block_index":' + scalar(v))
    if (v := self.start_block_index) is not UNSET:
        put(',"start_block_index":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_citation_page_location_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_CITATION_PAGE_LOCATION_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.cited_text) is not UNSET:
        put(',"cited_text":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.document_index) is not UNSET:
        put(',"document_index":' + scalar(v))
    if (v := self.document_title) is not UNSET:
        put(',"document_title":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.end_page_number) is not UNSET:
        put(',"end_page_number":' + scalar(v))
    if (v := self.start_page_number) is not UNSET:
        put(',"start_page_number":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_citation_search_result_location_param(
    self: Any, put: Put, start: str
) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (
        extra and not ANTHROPIC_CITATION_SEARCH_RESULT_LOCATION_PARAM_KEYS.isdisjoint(extra)
    ):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.cited_text) is not UNSET:
        put(',"cited_text":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.end_block_index) is not UNSET:
        put(',"end_block_index":' + scalar(v))
    if (v := self.search_result_index) is not UNSET:
        put(',"search_result_index":' + scalar(v))
    if (v := self.source) is not UNSET:
        put(',"source":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.start_block_index) is not UNSET:
        put(',"start_block_index":' + scalar(v))
    if (v := self.title) is not UNSET:
        put(',"title":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_citation_web_search_result_location_param(
    self: Any, put: Put, start: str
) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (
        extra and not ANTHROPIC_CITATION_WEB_SEARCH_RESULT_LOCATION_PARAM_KEYS.isdisjoint(extra)
    ):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.cited_text) is not UNSET:
        put(',"cited_text":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.encrypted_index) is not UNSET:
        put(',"encrypted_index":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.title) is not UNSET:
        put(',"title":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.url) is not UNSET:
        put(',"url":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_document_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_DOCUMENT_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.source) is not UNSET:
        writers[v.__class__](v, put, ',"source":')
    if (v := self.title) is not UNSET:
        put(',"title":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.context) is not UNSET:
        put(',"context":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.citations) is not UNSET:
        writers[v.__class__](v, put, ',"citations":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_file_document_source(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_FILE_DOCUMENT_SOURCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.file_id) is not UNSET:
        put(',"file_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_image_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_IMAGE_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.source) is not UNSET:
        writers[v.__class__](v, put, ',"source":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_message_output_config(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not ANTHROPIC_MESSAGE_OUTPUT_CONFIG_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.effort) is not UNSET:
        put(before + '"effort":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_anthropic_plain_text_source(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_PLAIN_TEXT_SOURCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.media_type) is not UNSET:
        put(',"media_type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.data) is not UNSET:
        put(',"data":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_search_result_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_SEARCH_RESULT_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.source) is not UNSET:
        put(',"source":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.title) is not UNSET:
        put(',"title":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.citations) is not UNSET:
        writers[v.__class__](v, put, ',"citations":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_text_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_TEXT_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.text) is not UNSET:
        put(',"text":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.citations) is not UNSET:
        writers[v.__class__](v, put, ',"citations":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_tool_union_custom(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not ANTHROPIC_TOOL_UNION_CUSTOM_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.type) is not UNSET:
        put(before + '"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.name) is not UNSET:
        put(before + '"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.description) is not UNSET:
        put(before + '"description":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.input_schema) is not UNSET:
        writers[v.__class__](v, put, before + '"input_schema":')
        before = ","
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, before + '"cache_control":')
        before = ","
    if (v := self.defer_loading) is not UNSET:
        put(before + '"defer_loading":' + scalar(v))
        before = ","
    if (v := self.strict) is not UNSET:
        put(before + '"strict":' + scalar(v))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_anthropic_tool_union_input_schema(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_TOOL_UNION_INPUT_SCHEMA_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.properties) is not UNSET:
        writers[v.__class__](v, put, ',"properties":')
    if (v := self.required) is not UNSET:
        writers[v.__class__](v, put, ',"required":')
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_url_image_source(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_URL_IMAGE_SOURCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.url) is not UNSET:
        put(',"url":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_url_pdf_source(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_URL_PDF_SOURCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.url) is not UNSET:
        put(',"url":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_web_search_result_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_WEB_SEARCH_RESULT_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.encrypted_content) is not UNSET:
        put(',"encrypted_content":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.title) is not UNSET:
        put(',"title":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.url) is not UNSET:
        put(',"url":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.page_age) is not UNSET:
        put(',"page_age":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_anthropic_web_search_tool_user_location(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not ANTHROPIC_WEB_SEARCH_TOOL_USER_LOCATION_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.city) is not UNSET:
        put(',"city":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.country) is not UNSET:
        put(',"country":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.region) is not UNSET:
        put(',"region":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.timezone) is not UNSET:
        put(',"timezone":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_bash_tool(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not BASH_TOOL_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_citations_config_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not CITATIONS_CONFIG_PARAM_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.enabled) is not UNSET:
        put(before + '"enabled":' + scalar(v))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_compaction_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not COMPACTION_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        put(',"content":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.encrypted_content) is not UNSET:
        put(',"encrypted_content":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_container_file_citation(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not CONTAINER_FILE_CITATION_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.container_id) is not UNSET:
        put(',"container_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.file_id) is not UNSET:
        put(',"file_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.filename) is not UNSET:
        put(',"filename":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.start_index) is not UNSET:
        put(',"start_index":' + scalar(v))
    if (v := self.end_index) is not UNSET:
        put(',"end_index":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_content_document_source(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not CONTENT_DOCUMENT_SOURCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    return close(extra, put, ",") if extra else put("}")


def write_mcp_tool_reference(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not MCP_TOOL_REFERENCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.server_name) is not UNSET:
        put(',"server_name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_mcp_toolset_reference(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not MCP_TOOLSET_REFERENCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.server_name) is not UNSET:
        put(',"server_name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_messages_advisor_tool_result_block(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not MESSAGES_ADVISOR_TOOL_RESULT_BLOCK_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.tool_use_id) is not UNSET:
        put(',"tool_use_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_messages_bash_tool_result_block(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not MESSAGES_BASH_TOOL_RESULT_BLOCK_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.tool_use_id) is not UNSET:
        put(',"tool_use_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.container_id) is not UNSET:
        put(',"container_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.files) is not UNSET:
        writers[v.__class__](v, put, ',"files":')
    return close(extra, put, ",") if extra else put("}")


def write_messages_message_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.role
    if v is UNSET or (extra and not MESSAGES_MESSAGE_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"role":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.clear_at) is not UNSET:
        put(',"clear_at":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.output_config) is not UNSET:
        writers[v.__class__](v, put, ',"output_config":')
    return close(extra, put, ",") if extra else put("}")


def write_messages_shell_tool_result_block(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not MESSAGES_SHELL_TOOL_RESULT_BLOCK_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.tool_use_id) is not UNSET:
        put(',"tool_use_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.container_id) is not UNSET:
        put(',"container_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.files) is not UNSET:
        writers[v.__class__](v, put, ',"files":')
    return close(extra, put, ",") if extra else put("}")


def write_messages_tool_addition_block(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not MESSAGES_TOOL_ADDITION_BLOCK_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.tool) is not UNSET:
        writers[v.__class__](v, put, ',"tool":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_messages_tool_removal_block(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not MESSAGES_TOOL_REMOVAL_BLOCK_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.tool) is not UNSET:
        writers[v.__class__](v, put, ',"tool":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_or_anthropic_tool_search_result_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not OR_ANTHROPIC_TOOL_SEARCH_RESULT_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.tool_use_id) is not UNSET:
        put(',"tool_use_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    return close(extra, put, ",") if extra else put("}")


def write_redacted_thinking_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not REDACTED_THINKING_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.data) is not UNSET:
        put(',"data":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_server_tool_use_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not SERVER_TOOL_USE_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.id) is not UNSET:
        put(',"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.input) is not UNSET:
        writers[v.__class__](v, put, ',"input":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_text_editor_tool(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not TEXT_EDITOR_TOOL_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_thinking_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not THINKING_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.thinking) is not UNSET:
        put(',"thinking":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.signature) is not UNSET:
        put(',"signature":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_tool_definition(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not TOOL_DEFINITION_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.definition) is not UNSET:
        writers[v.__class__](v, put, ',"definition":')
    return close(extra, put, ",") if extra else put("}")


def write_tool_reference(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not TOOL_REFERENCE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_tool_reference_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not TOOL_REFERENCE_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.tool_name) is not UNSET:
        put(',"tool_name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_tool_result_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not TOOL_RESULT_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.tool_use_id) is not UNSET:
        put(',"tool_use_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.is_error) is not UNSET:
        put(',"is_error":' + scalar(v))
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_tool_use_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not TOOL_USE_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.id) is not UNSET:
        put(',"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.input) is not UNSET:
        writers[v.__class__](v, put, ',"input":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_web_search_tool(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not WEB_SEARCH_TOOL_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_domains":')
    if (v := self.blocked_domains) is not UNSET:
        writers[v.__class__](v, put, ',"blocked_domains":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.max_uses) is not UNSET:
        put(',"max_uses":' + scalar(v))
    if (v := self.user_location) is not UNSET:
        writers[v.__class__](v, put, ',"user_location":')
    return close(extra, put, ",") if extra else put("}")


def write_web_search_tool_result_block_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not WEB_SEARCH_TOOL_RESULT_BLOCK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.tool_use_id) is not UNSET:
        put(',"tool_use_id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(extra, put, ",") if extra else put("}")


def write_web_search_tool_result_error(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not WEB_SEARCH_TOOL_RESULT_ERROR_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.error_code) is not UNSET:
        put(',"error_code":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_web_search_tool_with_callers(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not WEB_SEARCH_TOOL_WITH_CALLERS_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.allowed_callers) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_callers":')
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_domains":')
    if (v := self.blocked_domains) is not UNSET:
        writers[v.__class__](v, put, ',"blocked_domains":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.max_uses) is not UNSET:
        put(',"max_uses":' + scalar(v))
    if (v := self.user_location) is not UNSET:
        writers[v.__class__](v, put, ',"user_location":')
    return close(extra, put, ",") if extra else put("}")


FIELDS: dict[type, list[str]] = {
    AnthropicBase64ImageSource: ["type", "media_type", "data"],
    AnthropicBase64PdfSource: ["type", "media_type", "data"],
    AnthropicCacheControlDirective: ["type", "ttl"],
    AnthropicCitationCharLocationParam: [
        "type",
        "cited_text",
        "document_index",
        "document_title",
        "end_char_index",
        "start_char_index",
    ],
    AnthropicCitationContentBlockLocationParam: [
        "type",
        "cited_text",
        "document_index",
        "document_title",
        "end_block_index",
        "start_block_index",
    ],
    AnthropicCitationPageLocationParam: [
        "type",
        "cited_text",
        "document_index",
        "document_title",
        "end_page_number",
        "start_page_number",
    ],
    AnthropicCitationSearchResultLocationParam: [
        "type",
        "cited_text",
        "end_block_index",
        "search_result_index",
        "source",
        "start_block_index",
        "title",
    ],
    AnthropicCitationWebSearchResultLocationParam: [
        "type",
        "cited_text",
        "encrypted_index",
        "title",
        "url",
    ],
    AnthropicDocumentBlockParam: [
        "type",
        "source",
        "title",
        "context",
        "citations",
        "cache_control",
    ],
    AnthropicFileDocumentSource: ["type", "file_id"],
    AnthropicImageBlockParam: ["type", "source", "cache_control"],
    AnthropicMessageOutputConfig: ["effort"],
    AnthropicPlainTextSource: ["type", "media_type", "data"],
    AnthropicSearchResultBlockParam: [
        "type",
        "source",
        "title",
        "content",
        "citations",
        "cache_control",
    ],
    AnthropicTextBlockParam: ["type", "text", "citations", "cache_control"],
    AnthropicToolUnionCustom: [
        "type",
        "name",
        "description",
        "input_schema",
        "cache_control",
        "defer_loading",
        "strict",
    ],
    AnthropicToolUnionInputSchema: ["type", "properties", "required"],
    AnthropicUrlImageSource: ["type", "url"],
    AnthropicUrlPdfSource: ["type", "url"],
    AnthropicWebSearchResultBlockParam: ["type", "encrypted_content", "title", "url", "page_age"],
    AnthropicWebSearchToolUserLocation: ["type", "city", "country", "region", "timezone"],
    BashTool: ["type", "name", "cache_control"],
    CitationsConfigParam: ["enabled"],
    CompactionBlockParam: ["type", "content", "cache_control", "encrypted_content"],
    ContainerFileCitation: [
        "type",
        "container_id",
        "file_id",
        "filename",
        "start_index",
        "end_index",
    ],
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
    WebSearchTool: [
        "type",
        "name",
        "allowed_domains",
        "blocked_domains",
        "cache_control",
        "max_uses",
        "user_location",
    ],
    WebSearchToolResultBlockParam: ["type", "tool_use_id", "content", "cache_control"],
    WebSearchToolResultError: ["type", "error_code"],
    WebSearchToolWithCallers: [
        "type",
        "name",
        "allowed_callers",
        "allowed_domains",
        "blocked_domains",
        "cache_control",
        "max_uses",
        "user_location",
    ],
}

ATTRIBUTES: dict[type, dict[str, str]] = {}

ANTHROPIC_BASE64_IMAGE_SOURCE_KEYS = frozenset(FIELDS[AnthropicBase64ImageSource])

ANTHROPIC_BASE64_PDF_SOURCE_KEYS = frozenset(FIELDS[AnthropicBase64PdfSource])

ANTHROPIC_CACHE_CONTROL_DIRECTIVE_KEYS = frozenset(FIELDS[AnthropicCacheControlDirective])

ANTHROPIC_CITATION_CHAR_LOCATION_PARAM_KEYS = frozenset(FIELDS[AnthropicCitationCharLocationParam])

ANTHROPIC_CITATION_CONTENT_BLOCK_LOCATION_PARAM_KEYS = frozenset(
    FIELDS[AnthropicCitationContentBlockLocationParam]
)

ANTHROPIC_CITATION_PAGE_LOCATION_PARAM_KEYS = frozenset(FIELDS[AnthropicCitationPageLocationParam])

ANTHROPIC_CITATION_SEARCH_RESULT_LOCATION_PARAM_KEYS = frozenset(
    FIELDS[AnthropicCitationSearchResultLocationParam]
)

ANTHROPIC_CITATION_WEB_SEARCH_RESULT_LOCATION_PARAM_KEYS = frozenset(
    FIELDS[AnthropicCitationWebSearchResultLocationParam]
)

ANTHROPIC_DOCUMENT_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicDocumentBlockParam])

ANTHROPIC_FILE_DOCUMENT_SOURCE_KEYS = frozenset(FIELDS[AnthropicFileDocumentSource])

ANTHROPIC_IMAGE_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicImageBlockParam])

ANTHROPIC_MESSAGE_OUTPUT_CONFIG_KEYS = frozenset(FIELDS[AnthropicMessageOutputConfig])

ANTHROPIC_PLAIN_TEXT_SOURCE_KEYS = frozenset(FIELDS[AnthropicPlainTextSource])

ANTHROPIC_SEARCH_RESULT_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicSearchResultBlockParam])

ANTHROPIC_TEXT_BLOCK_PARAM_KEYS = frozenset(FIELDS[AnthropicTextBlockParam])

ANTHROPIC_TOOL_UNION_VARIANTS = {
    "bash_20250124": read_bash_tool,
    "text_editor_20250124": read_text_editor_tool,
    "custom": read_anthropic_tool_union_custom,
    "web_search_20250305": read_web_search_tool,
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
    "text": read_anthropic_text_block_param,
    "image": read_anthropic_image_block_param,
    "document": read_anthropic_document_block_param,
    "tool_use": read_tool_use_block_param,
    "tool_result": read_tool_result_block_param,
    "thinking": read_thinking_block_param,
    "redacted_thinking": read_redacted_thinking_block_param,
    "server_tool_use": read_server_tool_use_block_param,
    "web_search_tool_result": read_web_search_tool_result_block_param,
    "search_result": read_anthropic_search_result_block_param,
    "compaction": read_compaction_block_param,
    "advisor_tool_result": read_messages_advisor_tool_result_block,
    "tool_addition": read_messages_tool_addition_block,
    "tool_removal": read_messages_tool_removal_block,
    "openrouter_shell_tool_result": read_messages_shell_tool_result_block,
    "openrouter_bash_tool_result": read_messages_bash_tool_result_block,
    "openrouter_tool_search_result": read_or_anthropic_tool_search_result_param,
}

CONTENT_DOCUMENT_SOURCE_KEYS = frozenset(FIELDS[ContentDocumentSource])

CONTENT_DOCUMENT_SOURCE_BLOCK_VARIANTS = {
    "text": read_anthropic_text_block_param,
    "image": read_anthropic_image_block_param,
}

DOCUMENT_SOURCE_VARIANTS = {
    "base64": read_anthropic_base64_pdf_source,
    "text": read_anthropic_plain_text_source,
    "content": read_content_document_source,
    "url": read_anthropic_url_pdf_source,
    "file": read_anthropic_file_document_source,
}

IMAGE_SOURCE_VARIANTS = {
    "base64": read_anthropic_base64_image_source,
    "url": read_anthropic_url_image_source,
    "file": read_anthropic_file_document_source,
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
    "char_location": read_anthropic_citation_char_location_param,
    "page_location": read_anthropic_citation_page_location_param,
    "content_block_location": read_anthropic_citation_content_block_location_param,
    "web_search_result_location": read_anthropic_citation_web_search_result_location_param,
    "search_result_location": read_anthropic_citation_search_result_location_param,
}

TEXT_EDITOR_TOOL_KEYS = frozenset(FIELDS[TextEditorTool])

THINKING_BLOCK_PARAM_KEYS = frozenset(FIELDS[ThinkingBlockParam])

TOOL_ADDITION_TARGET_VARIANTS = {
    "tool_reference": read_tool_reference,
    "mcp_tool_reference": read_mcp_tool_reference,
    "mcp_toolset_reference": read_mcp_toolset_reference,
    "tool_definition": read_tool_definition,
}

TOOL_CHANGE_TARGET_VARIANTS = {
    "tool_reference": read_tool_reference,
    "mcp_tool_reference": read_mcp_tool_reference,
    "mcp_toolset_reference": read_mcp_toolset_reference,
}

TOOL_DEFINITION_KEYS = frozenset(FIELDS[ToolDefinition])

TOOL_REFERENCE_KEYS = frozenset(FIELDS[ToolReference])

TOOL_REFERENCE_BLOCK_PARAM_KEYS = frozenset(FIELDS[ToolReferenceBlockParam])

TOOL_RESULT_BLOCK_PARAM_KEYS = frozenset(FIELDS[ToolResultBlockParam])

TOOL_RESULT_CONTENT_BLOCK_VARIANTS = {
    "text": read_anthropic_text_block_param,
    "image": read_anthropic_image_block_param,
    "tool_reference": read_tool_reference_block_param,
    "search_result": read_anthropic_search_result_block_param,
    "document": read_anthropic_document_block_param,
}

TOOL_USE_BLOCK_PARAM_KEYS = frozenset(FIELDS[ToolUseBlockParam])

WEB_SEARCH_TOOL_KEYS = frozenset(FIELDS[WebSearchTool])

WEB_SEARCH_TOOL_RESULT_BLOCK_PARAM_KEYS = frozenset(FIELDS[WebSearchToolResultBlockParam])

WEB_SEARCH_TOOL_RESULT_ERROR_KEYS = frozenset(FIELDS[WebSearchToolResultError])

WEB_SEARCH_TOOL_WITH_CALLERS_KEYS = frozenset(FIELDS[WebSearchToolWithCallers])

READERS = {
    AnthropicBase64ImageSource: read_anthropic_base64_image_source,
    AnthropicBase64PdfSource: read_anthropic_base64_pdf_source,
    AnthropicCacheControlDirective: read_anthropic_cache_control_directive,
    AnthropicCitationCharLocationParam: read_anthropic_citation_char_location_param,
    AnthropicCitationContentBlockLocationParam: read_anthropic_citation_content_block_location_param,
    AnthropicCitationPageLocationParam: read_anthropic_citation_page_location_param,
    AnthropicCitationSearchResultLocationParam: read_anthropic_citation_search_result_location_param,
    AnthropicCitationWebSearchResultLocationParam: read_anthropic_citation_web_search_result_location_param,
    AnthropicDocumentBlockParam: read_anthropic_document_block_param,
    AnthropicFileDocumentSource: read_anthropic_file_document_source,
    AnthropicImageBlockParam: read_anthropic_image_block_param,
    AnthropicMessageOutputConfig: read_anthropic_message_output_config,
    AnthropicPlainTextSource: read_anthropic_plain_text_source,
    AnthropicSearchResultBlockParam: read_anthropic_search_result_block_param,
    AnthropicTextBlockParam: read_anthropic_text_block_param,
    AnthropicToolUnionCustom: read_anthropic_tool_union_custom,
    AnthropicToolUnionInputSchema: read_anthropic_tool_union_input_schema,
    AnthropicUrlImageSource: read_anthropic_url_image_source,
    AnthropicUrlPdfSource: read_anthropic_url_pdf_source,
    AnthropicWebSearchResultBlockParam: read_anthropic_web_search_result_block_param,
    AnthropicWebSearchToolUserLocation: read_anthropic_web_search_tool_user_location,
    BashTool: read_bash_tool,
    CitationsConfigParam: read_citations_config_param,
    CompactionBlockParam: read_compaction_block_param,
    ContainerFileCitation: read_container_file_citation,
    ContentDocumentSource: read_content_document_source,
    McpToolReference: read_mcp_tool_reference,
    McpToolsetReference: read_mcp_toolset_reference,
    MessagesAdvisorToolResultBlock: read_messages_advisor_tool_result_block,
    MessagesBashToolResultBlock: read_messages_bash_tool_result_block,
    MessagesMessageParam: read_messages_message_param,
    MessagesShellToolResultBlock: read_messages_shell_tool_result_block,
    MessagesToolAdditionBlock: read_messages_tool_addition_block,
    MessagesToolRemovalBlock: read_messages_tool_removal_block,
    ORAnthropicToolSearchResultParam: read_or_anthropic_tool_search_result_param,
    RedactedThinkingBlockParam: read_redacted_thinking_block_param,
    ServerToolUseBlockParam: read_server_tool_use_block_param,
    TextEditorTool: read_text_editor_tool,
    ThinkingBlockParam: read_thinking_block_param,
    ToolDefinition: read_tool_definition,
    ToolReference: read_tool_reference,
    ToolReferenceBlockParam: read_tool_reference_block_param,
    ToolResultBlockParam: read_tool_result_block_param,
    ToolUseBlockParam: read_tool_use_block_param,
    WebSearchTool: read_web_search_tool,
    WebSearchToolResultBlockParam: read_web_search_tool_result_block_param,
    WebSearchToolResultError: read_web_search_tool_result_error,
    WebSearchToolWithCallers: read_web_search_tool_with_callers,
}

WRITERS = {
    AnthropicBase64ImageSource: write_anthropic_base64_image_source,
    AnthropicBase64PdfSource: write_anthropic_base64_pdf_source,
    AnthropicCacheControlDirective: write_anthropic_cache_control_directive,
    AnthropicCitationCharLocationParam: write_anthropic_citation_char_location_param,
    AnthropicCitationContentBlockLocationParam: write_anthropic_citation_content_block_location_param,
    AnthropicCitationPageLocationParam: write_anthropic_citation_page_location_param,
    AnthropicCitationSearchResultLocationParam: write_anthropic_citation_search_result_location_param,
    AnthropicCitationWebSearchResultLocationParam: write_anthropic_citation_web_search_result_location_param,
    AnthropicDocumentBlockParam: write_anthropic_document_block_param,
    AnthropicFileDocumentSource: write_anthropic_file_document_source,
    AnthropicImageBlockParam: write_anthropic_image_block_param,
    AnthropicMessageOutputConfig: write_anthropic_message_output_config,
    AnthropicPlainTextSource: write_anthropic_plain_text_source,
    AnthropicSearchResultBlockParam: write_anthropic_search_result_block_param,
    AnthropicTextBlockParam: write_anthropic_text_block_param,
    AnthropicToolUnionCustom: write_anthropic_tool_union_custom,
    AnthropicToolUnionInputSchema: write_anthropic_tool_union_input_schema,
    AnthropicUrlImageSource: write_anthropic_url_image_source,
    AnthropicUrlPdfSource: write_anthropic_url_pdf_source,
    AnthropicWebSearchResultBlockParam: write_anthropic_web_search_result_block_param,
    AnthropicWebSearchToolUserLocation: write_anthropic_web_search_tool_user_location,
    BashTool: write_bash_tool,
    CitationsConfigParam: write_citations_config_param,
    CompactionBlockParam: write_compaction_block_param,
    ContainerFileCitation: write_container_file_citation,
    ContentDocumentSource: write_content_document_source,
    McpToolReference: write_mcp_tool_reference,
    McpToolsetReference: write_mcp_toolset_reference,
    MessagesAdvisorToolResultBlock: write_messages_advisor_tool_result_block,
    MessagesBashToolResultBlock: write_messages_bash_tool_result_block,
    MessagesMessageParam: write_messages_message_param,
    MessagesShellToolResultBlock: write_messages_shell_tool_result_block,
    MessagesToolAdditionBlock: write_messages_tool_addition_block,
    MessagesToolRemovalBlock: write_messages_tool_removal_block,
    ORAnthropicToolSearchResultParam: write_or_anthropic_tool_search_result_param,
    RedactedThinkingBlockParam: write_redacted_thinking_block_param,
    ServerToolUseBlockParam: write_server_tool_use_block_param,
    TextEditorTool: write_text_editor_tool,
    ThinkingBlockParam: write_thinking_block_param,
    ToolDefinition: write_tool_definition,
    ToolReference: write_tool_reference,
    ToolReferenceBlockParam: write_tool_reference_block_param,
    ToolResultBlockParam: write_tool_result_block_param,
    ToolUseBlockParam: write_tool_use_block_param,
    WebSearchTool: write_web_search_tool,
    WebSearchToolResultBlockParam: write_web_search_tool_result_block_param,
    WebSearchToolResultError: write_web_search_tool_result_error,
    WebSearchToolWithCallers: write_web_search_tool_with_callers,
}
