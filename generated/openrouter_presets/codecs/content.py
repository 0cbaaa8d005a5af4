# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
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
from .._conversion.writing import close, text, writers
from ..models import content as models

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_AnthropicBase64ImageSource(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicBase64ImageSource)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.media_type = v if type(v := data["media_type"]) is str else string(v)
    self.data = v if type(v := data["data"]) is str else string(v)
    self._extra = None if len(data) == 3 else rest(data, models.AnthropicBase64ImageSource)
    return self


def read_AnthropicBase64PdfSource(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicBase64PdfSource)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.media_type = v if type(v := data["media_type"]) is str else string(v)
    self.data = v if type(v := data["data"]) is str else string(v)
    self._extra = None if len(data) == 3 else rest(data, models.AnthropicBase64PdfSource)
    return self


def read_AnthropicCacheControlDirective(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicCacheControlDirective)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.ttl = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "ttl" in data:
            self.ttl = v if type(v := data["ttl"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicCacheControlDirective)
    return self


def read_AnthropicCitationCharLocationParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicCitationCharLocationParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
    self.document_index = v if type(v := data["document_index"]) is int else integer(v)
    self.document_title = v if type(v := data["document_title"]) is str else string(v)
    self.end_char_index = v if type(v := data["end_char_index"]) is int else integer(v)
    self.start_char_index = v if type(v := data["start_char_index"]) is int else integer(v)
    self._extra = None if len(data) == 6 else rest(data, models.AnthropicCitationCharLocationParam)
    return self


def read_AnthropicCitationContentBlockLocationParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicCitationContentBlockLocationParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
    self.document_index = v if type(v := data["document_index"]) is int else integer(v)
    self.document_title = v if type(v := data["document_title"]) is str else string(v)
    self.end_block_index = v if type(v := data["end_block_index"]) is int else integer(v)
    self.start_block_index = v if type(v := data["start_block_index"]) is int else integer(v)
    self._extra = None if len(data) == 6 else rest(data, models.AnthropicCitationContentBlockLocationParam)
    return self


def read_AnthropicCitationPageLocationParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicCitationPageLocationParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
    self.document_index = v if type(v := data["document_index"]) is int else integer(v)
    self.document_title = v if type(v := data["document_title"]) is str else string(v)
    self.end_page_number = v if type(v := data["end_page_number"]) is int else integer(v)
    self.start_page_number = v if type(v := data["start_page_number"]) is int else integer(v)
    self._extra = None if len(data) == 6 else rest(data, models.AnthropicCitationPageLocationParam)
    return self


def read_AnthropicCitationSearchResultLocationParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicCitationSearchResultLocationParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
    self.end_block_index = v if type(v := data["end_block_index"]) is int else integer(v)
    self.search_result_index = v if type(v := data["search_result_index"]) is int else integer(v)
    self.source = v if type(v := data["source"]) is str else string(v)
    self.start_block_index = v if type(v := data["start_block_index"]) is int else integer(v)
    self.title = v if type(v := data["title"]) is str else string(v)
    self._extra = None if len(data) == 7 else rest(data, models.AnthropicCitationSearchResultLocationParam)
    return self


def read_AnthropicCitationWebSearchResultLocationParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicCitationWebSearchResultLocationParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.cited_text = v if type(v := data["cited_text"]) is str else string(v)
    self.encrypted_index = v if type(v := data["encrypted_index"]) is str else string(v)
    self.title = v if type(v := data["title"]) is str else string(v)
    self.url = v if type(v := data["url"]) is str else string(v)
    self._extra = None if len(data) == 5 else rest(data, models.AnthropicCitationWebSearchResultLocationParam)
    return self


def read_AnthropicDocumentBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicDocumentBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.source = read_DocumentSource(data["source"])
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
            self.citations = read_CitationsConfigParam(data["citations"])
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicDocumentBlockParam)
    return self


def read_AnthropicFileDocumentSource(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicFileDocumentSource)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.file_id = v if type(v := data["file_id"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.AnthropicFileDocumentSource)
    return self


def read_AnthropicImageBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicImageBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.source = read_ImageSource(data["source"])
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicImageBlockParam)
    return self


def read_AnthropicMessageOutputConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicMessageOutputConfig)
    self.effort = UNSET
    self._extra = None
    if left := len(data):
        if "effort" in data:
            self.effort = v if type(v := data["effort"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicMessageOutputConfig)
    return self


def read_AnthropicPlainTextSource(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicPlainTextSource)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.media_type = v if type(v := data["media_type"]) is str else string(v)
    self.data = v if type(v := data["data"]) is str else string(v)
    self._extra = None if len(data) == 3 else rest(data, models.AnthropicPlainTextSource)
    return self


def read_AnthropicSearchResultBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicSearchResultBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.source = v if type(v := data["source"]) is str else string(v)
    self.title = v if type(v := data["title"]) is str else string(v)
    self.content = items(data["content"], read_AnthropicTextBlockParam)
    self.citations = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 4:
        if "citations" in data:
            self.citations = read_CitationsConfigParam(data["citations"])
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicSearchResultBlockParam)
    return self


def read_AnthropicTextBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicTextBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.text = v if type(v := data["text"]) is str else string(v)
    self.citations = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "citations" in data:
            self.citations = items(data["citations"], read_TextCitationParam)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicTextBlockParam)
    return self


def read_AnthropicToolUnion(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _AnthropicToolUnion_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        if tag is UNSET:
            return read_AnthropicToolUnionCustom(data)
        return data
    return odd(data, "object")


def read_AnthropicToolUnionCustom(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicToolUnionCustom)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.input_schema = read_AnthropicToolUnionInputSchema(data["input_schema"])
    self.type = self.description = self.cache_control = self.defer_loading = self.strict = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "type" in data:
            self.type = v if type(v := data["type"]) is str else string(v)
            left -= 1
        if "description" in data:
            self.description = v if type(v := data["description"]) is str else string(v)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if "defer_loading" in data:
            self.defer_loading = v if type(v := data["defer_loading"]) is bool else boolean(v)
            left -= 1
        if "strict" in data:
            self.strict = v if type(v := data["strict"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicToolUnionCustom)
    return self


def read_AnthropicToolUnionInputSchema(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicToolUnionInputSchema)
    self.type = v if type(v := data["type"]) is str else string(v)
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
            self._extra = rest(data, models.AnthropicToolUnionInputSchema)
    return self


def read_AnthropicUrlImageSource(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicUrlImageSource)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.url = v if type(v := data["url"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.AnthropicUrlImageSource)
    return self


def read_AnthropicUrlPdfSource(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicUrlPdfSource)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.url = v if type(v := data["url"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.AnthropicUrlPdfSource)
    return self


def read_AnthropicWebSearchResultBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicWebSearchResultBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.encrypted_content = v if type(v := data["encrypted_content"]) is str else string(v)
    self.title = v if type(v := data["title"]) is str else string(v)
    self.url = v if type(v := data["url"]) is str else string(v)
    self.page_age = UNSET
    self._extra = None
    if left := len(data) - 4:
        if "page_age" in data:
            self.page_age = v if type(v := data["page_age"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicWebSearchResultBlockParam)
    return self


def read_AnthropicWebSearchToolUserLocation(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicWebSearchToolUserLocation)
    self.type = v if type(v := data["type"]) is str else string(v)
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
            self._extra = rest(data, models.AnthropicWebSearchToolUserLocation)
    return self


def read_BashTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.BashTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.BashTool)
    return self


def read_CitationsConfigParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.CitationsConfigParam)
    self.enabled = UNSET
    self._extra = None
    if left := len(data):
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, models.CitationsConfigParam)
    return self


def read_CompactionBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.CompactionBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.content = v if type(v := data["content"]) is str else string(v)
    self.cache_control = self.encrypted_content = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if "encrypted_content" in data:
            self.encrypted_content = v if type(v := data["encrypted_content"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.CompactionBlockParam)
    return self


def read_ContainerFileCitation(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ContainerFileCitation)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.container_id = v if type(v := data["container_id"]) is str else string(v)
    self.file_id = v if type(v := data["file_id"]) is str else string(v)
    self.filename = v if type(v := data["filename"]) is str else string(v)
    self.start_index = v if type(v := data["start_index"]) is int else integer(v)
    self.end_index = v if type(v := data["end_index"]) is int else integer(v)
    self._extra = None if len(data) == 6 else rest(data, models.ContainerFileCitation)
    return self


def read_ContentBlockParam(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ContentBlockParam_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ContentDocumentSource_content(data: Any) -> Any:
    if type(data) is list:
        try:
            return [
                _ContentDocumentSourceBlock_variants.get(i["type"], read_ContentDocumentSourceBlock)(i) for i in data
            ]
        except TypeError:  # not all are objects
            return [read_ContentDocumentSourceBlock(i) for i in data]
    if type(data) is str:
        return data
    return odd(data, "string", "array")


def read_ContentDocumentSource(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ContentDocumentSource)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.content = read_ContentDocumentSource_content(data["content"])
    self._extra = None if len(data) == 2 else rest(data, models.ContentDocumentSource)
    return self


def read_ContentDocumentSourceBlock(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ContentDocumentSourceBlock_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_DocumentSource(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _DocumentSource_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ImageSource(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ImageSource_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_McpToolReference(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.McpToolReference)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.server_name = v if type(v := data["server_name"]) is str else string(v)
    self._extra = None if len(data) == 3 else rest(data, models.McpToolReference)
    return self


def read_McpToolsetReference(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.McpToolsetReference)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.server_name = v if type(v := data["server_name"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.McpToolsetReference)
    return self


def read_MessagesAdvisorToolResultBlock(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesAdvisorToolResultBlock)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.content = v if type(v := data["content"]) is dict else mapping(v)
    self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    self._extra = None if len(data) == 3 else rest(data, models.MessagesAdvisorToolResultBlock)
    return self


def read_MessagesBashToolResultBlock(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesBashToolResultBlock)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.content = v if type(v := data["content"]) is dict else mapping(v)
    self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    self.container_id = self.files = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "container_id" in data:
            self.container_id = v if type(v := data["container_id"]) is str else string(v)
            left -= 1
        if "files" in data:
            self.files = items(data["files"], read_ContainerFileCitation)
            left -= 1
        if left:
            self._extra = rest(data, models.MessagesBashToolResultBlock)
    return self


def read_MessagesMessageParam_content(data: Any) -> Any:
    if type(data) is list:
        try:
            return [_ContentBlockParam_variants.get(i["type"], read_ContentBlockParam)(i) for i in data]
        except TypeError:  # not all are objects
            return [read_ContentBlockParam(i) for i in data]
    if type(data) is str:
        return data
    return odd(data, "string", "array")


def read_MessagesMessageParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesMessageParam)
    self.role = v if type(v := data["role"]) is str else string(v)
    self.content = read_MessagesMessageParam_content(data["content"])
    self.clear_at = self.output_config = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "clear_at" in data:
            self.clear_at = v if type(v := data["clear_at"]) is str else string(v)
            left -= 1
        if "output_config" in data:
            self.output_config = read_AnthropicMessageOutputConfig(data["output_config"])
            left -= 1
        if left:
            self._extra = rest(data, models.MessagesMessageParam)
    return self


def read_MessagesShellToolResultBlock(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesShellToolResultBlock)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.content = v if type(v := data["content"]) is dict else mapping(v)
    self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    self.container_id = self.files = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "container_id" in data:
            self.container_id = v if type(v := data["container_id"]) is str else string(v)
            left -= 1
        if "files" in data:
            self.files = items(data["files"], read_ContainerFileCitation)
            left -= 1
        if left:
            self._extra = rest(data, models.MessagesShellToolResultBlock)
    return self


def read_MessagesToolAdditionBlock(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesToolAdditionBlock)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.tool = read_ToolAdditionTarget(data["tool"])
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.MessagesToolAdditionBlock)
    return self


def read_MessagesToolRemovalBlock(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesToolRemovalBlock)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.tool = read_ToolChangeTarget(data["tool"])
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.MessagesToolRemovalBlock)
    return self


def read_ORAnthropicToolSearchResultParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ORAnthropicToolSearchResultParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    self.content = v if type(v := data["content"]) is dict else mapping(v)
    self._extra = None if len(data) == 3 else rest(data, models.ORAnthropicToolSearchResultParam)
    return self


def read_RedactedThinkingBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.RedactedThinkingBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.data = v if type(v := data["data"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.RedactedThinkingBlockParam)
    return self


def read_ServerToolUseBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ServerToolUseBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.input = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "input" in data:
            self.input = data["input"]
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.ServerToolUseBlockParam)
    return self


def read_TextCitationParam(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _TextCitationParam_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_TextEditorTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.TextEditorTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.TextEditorTool)
    return self


def read_ThinkingBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ThinkingBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.thinking = v if type(v := data["thinking"]) is str else string(v)
    self.signature = v if type(v := data["signature"]) is str else string(v)
    self._extra = None if len(data) == 3 else rest(data, models.ThinkingBlockParam)
    return self


def read_ToolAdditionTarget(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ToolAdditionTarget_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ToolChangeTarget(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ToolChangeTarget_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ToolDefinition(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolDefinition)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.definition = read_AnthropicToolUnion(data["definition"])
    self._extra = None if len(data) == 2 else rest(data, models.ToolDefinition)
    return self


def read_ToolReference(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolReference)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.ToolReference)
    return self


def read_ToolReferenceBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolReferenceBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.tool_name = v if type(v := data["tool_name"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.ToolReferenceBlockParam)
    return self


def read_ToolResultBlockParam_content(data: Any) -> Any:
    if type(data) is list:
        try:
            return [_ToolResultContentBlock_variants.get(i["type"], read_ToolResultContentBlock)(i) for i in data]
        except TypeError:  # not all are objects
            return [read_ToolResultContentBlock(i) for i in data]
    if type(data) is str:
        return data
    return odd(data, "string", "array")


def read_ToolResultBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolResultBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    self.content = self.is_error = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "content" in data:
            self.content = read_ToolResultBlockParam_content(data["content"])
            left -= 1
        if "is_error" in data:
            self.is_error = v if type(v := data["is_error"]) is bool else boolean(v)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.ToolResultBlockParam)
    return self


def read_ToolResultContentBlock(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ToolResultContentBlock_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ToolUseBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolUseBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.input = self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "input" in data:
            self.input = data["input"]
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.ToolUseBlockParam)
    return self


def read_WebSearchTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebSearchTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.allowed_domains = self.blocked_domains = self.cache_control = self.max_uses = self.user_location = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "allowed_domains" in data:
            self.allowed_domains = items(data["allowed_domains"], string)
            left -= 1
        if "blocked_domains" in data:
            self.blocked_domains = items(data["blocked_domains"], string)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if "user_location" in data:
            self.user_location = read_AnthropicWebSearchToolUserLocation(data["user_location"])
            left -= 1
        if left:
            self._extra = rest(data, models.WebSearchTool)
    return self


def read_WebSearchToolResultBlockParam_content(data: Any) -> Any:
    if type(data) is dict:
        return read_WebSearchToolResultError(data)
    if type(data) is list:
        return [read_AnthropicWebSearchResultBlockParam(i) for i in data]
    return odd(data, "array", "object")


def read_WebSearchToolResultBlockParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebSearchToolResultBlockParam)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.tool_use_id = v if type(v := data["tool_use_id"]) is str else string(v)
    self.content = read_WebSearchToolResultBlockParam_content(data["content"])
    self.cache_control = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if left:
            self._extra = rest(data, models.WebSearchToolResultBlockParam)
    return self


def read_WebSearchToolResultError(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebSearchToolResultError)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.error_code = v if type(v := data["error_code"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.WebSearchToolResultError)
    return self


def read_WebSearchToolWithCallers(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebSearchToolWithCallers)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.allowed_callers = self.allowed_domains = self.blocked_domains = self.cache_control = UNSET
    self.max_uses = self.user_location = UNSET
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
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if "user_location" in data:
            self.user_location = read_AnthropicWebSearchToolUserLocation(data["user_location"])
            left -= 1
        if left:
            self._extra = rest(data, models.WebSearchToolWithCallers)
    return self


def write_AnthropicBase64ImageSource(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"media_type":{text(self.media_type)},"data":{text(self.data)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicBase64PdfSource(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"media_type":{text(self.media_type)},"data":{text(self.data)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicCacheControlDirective(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.ttl) is not UNSET:
        put(f',"ttl":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicCitationCharLocationParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"document_index":{text(self.document_index)},"document_title":{text(self.document_title)}')
    put(f',"end_char_index":{text(self.end_char_index)},"start_char_index":{text(self.start_char_index)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicCitationContentBlockLocationParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"document_index":{text(self.document_index)},"document_title":{text(self.document_title)}')
    put(f',"end_block_index":{text(self.end_block_index)},"start_block_index":{text(self.start_block_index)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicCitationPageLocationParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"document_index":{text(self.document_index)},"document_title":{text(self.document_title)}')
    put(f',"end_page_number":{text(self.end_page_number)},"start_page_number":{text(self.start_page_number)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicCitationSearchResultLocationParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"end_block_index":{text(self.end_block_index)}')
    put(f',"search_result_index":{text(self.search_result_index)},"source":{text(self.source)}')
    put(f',"start_block_index":{text(self.start_block_index)},"title":{text(self.title)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicCitationWebSearchResultLocationParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"cited_text":{text(self.cited_text)}')
    put(f',"encrypted_index":{text(self.encrypted_index)},"title":{text(self.title)},"url":{text(self.url)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicDocumentBlockParam(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_AnthropicFileDocumentSource(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"file_id":{text(self.file_id)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicImageBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.source).__class__](v, put, ',"source":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_AnthropicMessageOutputConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.effort) is not UNSET:
        put(f'{before}"effort":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_AnthropicPlainTextSource(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"media_type":{text(self.media_type)},"data":{text(self.data)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicSearchResultBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"source":{text(self.source)},"title":{text(self.title)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    if (v := self.citations) is not UNSET:
        writers[v.__class__](v, put, ',"citations":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_AnthropicTextBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"text":{text(self.text)}')
    if (v := self.citations) is not UNSET:
        writers[v.__class__](v, put, ',"citations":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_AnthropicToolUnionCustom(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_AnthropicToolUnionInputSchema(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.properties) is not UNSET:
        writers[v.__class__](v, put, ',"properties":')
    if (v := self.required) is not UNSET:
        writers[v.__class__](v, put, ',"required":')
    return close(self, put) if self._extra else put("}")


def write_AnthropicUrlImageSource(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"url":{text(self.url)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicUrlPdfSource(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"url":{text(self.url)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicWebSearchResultBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"encrypted_content":{text(self.encrypted_content)}')
    put(f',"title":{text(self.title)},"url":{text(self.url)}')
    if (v := self.page_age) is not UNSET:
        put(f',"page_age":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicWebSearchToolUserLocation(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.city) is not UNSET:
        put(f',"city":{text(v)}')
    if (v := self.country) is not UNSET:
        put(f',"country":{text(v)}')
    if (v := self.region) is not UNSET:
        put(f',"region":{text(v)}')
    if (v := self.timezone) is not UNSET:
        put(f',"timezone":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_BashTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_CitationsConfigParam(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.enabled) is not UNSET:
        put(f'{before}"enabled":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_CompactionBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"content":{text(self.content)}')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.encrypted_content) is not UNSET:
        put(f',"encrypted_content":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ContainerFileCitation(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"container_id":{text(self.container_id)}')
    put(f',"file_id":{text(self.file_id)},"filename":{text(self.filename)}')
    put(f',"start_index":{text(self.start_index)},"end_index":{text(self.end_index)}')
    return close(self, put) if self._extra else put("}")


def write_ContentDocumentSource(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    return close(self, put) if self._extra else put("}")


def write_McpToolReference(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)},"server_name":{text(self.server_name)}')
    return close(self, put) if self._extra else put("}")


def write_McpToolsetReference(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"server_name":{text(self.server_name)}')
    return close(self, put) if self._extra else put("}")


def write_MessagesAdvisorToolResultBlock(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    put(f',"tool_use_id":{text(self.tool_use_id)}')
    return close(self, put) if self._extra else put("}")


def write_MessagesBashToolResultBlock(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    put(f',"tool_use_id":{text(self.tool_use_id)}')
    if (v := self.container_id) is not UNSET:
        put(f',"container_id":{text(v)}')
    if (v := self.files) is not UNSET:
        writers[v.__class__](v, put, ',"files":')
    return close(self, put) if self._extra else put("}")


def write_MessagesMessageParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"role":{text(self.role)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    if (v := self.clear_at) is not UNSET:
        put(f',"clear_at":{text(v)}')
    if (v := self.output_config) is not UNSET:
        writers[v.__class__](v, put, ',"output_config":')
    return close(self, put) if self._extra else put("}")


def write_MessagesShellToolResultBlock(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    put(f',"tool_use_id":{text(self.tool_use_id)}')
    if (v := self.container_id) is not UNSET:
        put(f',"container_id":{text(v)}')
    if (v := self.files) is not UNSET:
        writers[v.__class__](v, put, ',"files":')
    return close(self, put) if self._extra else put("}")


def write_MessagesToolAdditionBlock(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.tool).__class__](v, put, ',"tool":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_MessagesToolRemovalBlock(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.tool).__class__](v, put, ',"tool":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_ORAnthropicToolSearchResultParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_use_id":{text(self.tool_use_id)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    return close(self, put) if self._extra else put("}")


def write_RedactedThinkingBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"data":{text(self.data)}')
    return close(self, put) if self._extra else put("}")


def write_ServerToolUseBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"id":{text(self.id)},"name":{text(self.name)}')
    if (v := self.input) is not UNSET:
        writers[v.__class__](v, put, ',"input":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_TextEditorTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_ThinkingBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"thinking":{text(self.thinking)}')
    put(f',"signature":{text(self.signature)}')
    return close(self, put) if self._extra else put("}")


def write_ToolDefinition(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.definition).__class__](v, put, ',"definition":')
    return close(self, put) if self._extra else put("}")


def write_ToolReference(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    return close(self, put) if self._extra else put("}")


def write_ToolReferenceBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_name":{text(self.tool_name)}')
    return close(self, put) if self._extra else put("}")


def write_ToolResultBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_use_id":{text(self.tool_use_id)}')
    if (v := self.content) is not UNSET:
        writers[v.__class__](v, put, ',"content":')
    if (v := self.is_error) is not UNSET:
        put(f',"is_error":{text(v)}')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_ToolUseBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"id":{text(self.id)},"name":{text(self.name)}')
    if (v := self.input) is not UNSET:
        writers[v.__class__](v, put, ',"input":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_WebSearchTool(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_WebSearchToolResultBlockParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_use_id":{text(self.tool_use_id)}')
    writers[(v := self.content).__class__](v, put, ',"content":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    return close(self, put) if self._extra else put("}")


def write_WebSearchToolResultError(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"error_code":{text(self.error_code)}')
    return close(self, put) if self._extra else put("}")


def write_WebSearchToolWithCallers(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


_AnthropicToolUnion_variants = {
    "bash_20250124": read_BashTool,
    "text_editor_20250124": read_TextEditorTool,
    "custom": read_AnthropicToolUnionCustom,
    "web_search_20250305": read_WebSearchTool,
    "web_search_20260209": read_WebSearchToolWithCallers,
}

_ContentBlockParam_variants = {
    "text": read_AnthropicTextBlockParam,
    "image": read_AnthropicImageBlockParam,
    "document": read_AnthropicDocumentBlockParam,
    "tool_use": read_ToolUseBlockParam,
    "tool_result": read_ToolResultBlockParam,
    "thinking": read_ThinkingBlockParam,
    "redacted_thinking": read_RedactedThinkingBlockParam,
    "server_tool_use": read_ServerToolUseBlockParam,
    "web_search_tool_result": read_WebSearchToolResultBlockParam,
    "search_result": read_AnthropicSearchResultBlockParam,
    "compaction": read_CompactionBlockParam,
    "advisor_tool_result": read_MessagesAdvisorToolResultBlock,
    "tool_addition": read_MessagesToolAdditionBlock,
    "tool_removal": read_MessagesToolRemovalBlock,
    "openrouter_shell_tool_result": read_MessagesShellToolResultBlock,
    "openrouter_bash_tool_result": read_MessagesBashToolResultBlock,
    "openrouter_tool_search_result": read_ORAnthropicToolSearchResultParam,
}

_ContentDocumentSourceBlock_variants = {
    "text": read_AnthropicTextBlockParam,
    "image": read_AnthropicImageBlockParam,
}

_DocumentSource_variants = {
    "base64": read_AnthropicBase64PdfSource,
    "text": read_AnthropicPlainTextSource,
    "content": read_ContentDocumentSource,
    "url": read_AnthropicUrlPdfSource,
    "file": read_AnthropicFileDocumentSource,
}

_ImageSource_variants = {
    "base64": read_AnthropicBase64ImageSource,
    "url": read_AnthropicUrlImageSource,
    "file": read_AnthropicFileDocumentSource,
}

_TextCitationParam_variants = {
    "char_location": read_AnthropicCitationCharLocationParam,
    "page_location": read_AnthropicCitationPageLocationParam,
    "content_block_location": read_AnthropicCitationContentBlockLocationParam,
    "web_search_result_location": read_AnthropicCitationWebSearchResultLocationParam,
    "search_result_location": read_AnthropicCitationSearchResultLocationParam,
}

_ToolAdditionTarget_variants = {
    "tool_reference": read_ToolReference,
    "mcp_tool_reference": read_McpToolReference,
    "mcp_toolset_reference": read_McpToolsetReference,
    "tool_definition": read_ToolDefinition,
}

_ToolChangeTarget_variants = {
    "tool_reference": read_ToolReference,
    "mcp_tool_reference": read_McpToolReference,
    "mcp_toolset_reference": read_McpToolsetReference,
}

_ToolResultContentBlock_variants = {
    "text": read_AnthropicTextBlockParam,
    "image": read_AnthropicImageBlockParam,
    "tool_reference": read_ToolReferenceBlockParam,
    "search_result": read_AnthropicSearchResultBlockParam,
    "document": read_AnthropicDocumentBlockParam,
}
