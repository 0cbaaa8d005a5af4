# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic, reportArgumentType=false
"""Whether values are surely right for the components of openapi/schemas/content.yaml."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._validation.values import has_only, is_json


def is_AllowedCaller(v: Any) -> bool:
    return type(v) is str and v in {"direct", "code_execution_20250825", "code_execution_20260120"}


def is_AnthropicAllowedCallers(v: Any) -> bool:
    return type(v) is list and all(map(is_AllowedCaller, v))


def is_AnthropicBase64ImageSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "base64")
        and type(v["data"]) is str
        and is_AnthropicImageMimeType(v["media_type"])
        and (len(v) == 3 or has_only(v, _AnthropicBase64ImageSource_fields))
    )


def is_AnthropicBase64PdfSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "base64")
        and type(v["data"]) is str
        and (type(i := v["media_type"]) is str and i == "application/pdf")
        and (len(v) == 3 or has_only(v, _AnthropicBase64PdfSource_fields))
    )


def is_AnthropicCacheControlDirective(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "ephemeral")
        and ("ttl" not in v or (type(i := v["ttl"]) is str and i in {"5m", "1h"}))
        and (len(v) == 1 or has_only(v, _AnthropicCacheControlDirective_fields))
    )


def is_AnthropicCitationCharLocationParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "char_location")
        and type(v["cited_text"]) is str
        and type(v["document_index"]) is int
        and (type(i := v["document_title"]) is str or i is None)
        and type(v["end_char_index"]) is int
        and type(v["start_char_index"]) is int
        and (len(v) == 6 or has_only(v, _AnthropicCitationCharLocationParam_fields))
    )


def is_AnthropicCitationContentBlockLocationParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "content_block_location")
        and type(v["cited_text"]) is str
        and type(v["document_index"]) is int
        and (type(i := v["document_title"]) is str or i is None)
        and type(v["end_block_index"]) is int
        and type(v["start_block_index"]) is int
        and (len(v) == 6 or has_only(v, _AnthropicCitationContentBlockLocationParam_fields))
    )


def is_AnthropicCitationPageLocationParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "page_location")
        and type(v["cited_text"]) is str
        and type(v["document_index"]) is int
        and (type(i := v["document_title"]) is str or i is None)
        and type(v["end_page_number"]) is int
        and type(v["start_page_number"]) is int
        and (len(v) == 6 or has_only(v, _AnthropicCitationPageLocationParam_fields))
    )


def is_AnthropicCitationSearchResultLocationParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "search_result_location")
        and type(v["cited_text"]) is str
        and type(v["end_block_index"]) is int
        and type(v["search_result_index"]) is int
        and type(v["source"]) is str
        and type(v["start_block_index"]) is int
        and (type(i := v["title"]) is str or i is None)
        and (len(v) == 7 or has_only(v, _AnthropicCitationSearchResultLocationParam_fields))
    )


def is_AnthropicCitationWebSearchResultLocationParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_result_location")
        and type(v["cited_text"]) is str
        and type(v["encrypted_index"]) is str
        and (type(i := v["title"]) is str or i is None)
        and type(v["url"]) is str
        and (len(v) == 5 or has_only(v, _AnthropicCitationWebSearchResultLocationParam_fields))
    )


def is_AnthropicDocumentBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "document")
        and is_DocumentSource(v["source"])
        and ("title" not in v or type(i := v["title"]) is str or i is None)
        and ("context" not in v or type(i := v["context"]) is str or i is None)
        and ("citations" not in v or (i := v["citations"]) is None or is_CitationsConfigParam(i))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or has_only(v, _AnthropicDocumentBlockParam_fields))
    )


def is_AnthropicFileDocumentSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "file")
        and type(v["file_id"]) is str
        and (len(v) == 2 or has_only(v, _AnthropicFileDocumentSource_fields))
    )


def is_AnthropicImageBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "image")
        and is_ImageSource(v["source"])
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or has_only(v, _AnthropicImageBlockParam_fields))
    )


def is_AnthropicImageMimeType(v: Any) -> bool:
    return type(v) is str and v in {"image/jpeg", "image/png", "image/gif", "image/webp"}


def is_AnthropicMessageOutputConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "effort" not in v
            or (type(i := v["effort"]) is str and i in {"low", "medium", "high", "xhigh", "max"})
            or i is None
        )
        and has_only(v, _AnthropicMessageOutputConfig_fields)
    )


def is_AnthropicPlainTextSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "text")
        and type(v["data"]) is str
        and (type(i := v["media_type"]) is str and i == "text/plain")
        and (len(v) == 3 or has_only(v, _AnthropicPlainTextSource_fields))
    )


def is_AnthropicSearchResultBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "search_result")
        and (type(i := v["content"]) is list and all(map(is_AnthropicTextBlockParam, i)))
        and type(v["source"]) is str
        and type(v["title"]) is str
        and ("citations" not in v or is_CitationsConfigParam(v["citations"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 4 or has_only(v, _AnthropicSearchResultBlockParam_fields))
    )


def is_AnthropicTextBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "text")
        and type(v["text"]) is str
        and (
            "citations" not in v
            or (type(i := v["citations"]) is list and all(map(is_TextCitationParam, i)))
            or i is None
        )
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or has_only(v, _AnthropicTextBlockParam_fields))
    )


def is_AnthropicToolUnion(v: Any) -> bool:
    return type(v) is dict and _AnthropicToolUnion[v.get("type")](v)


def is_AnthropicToolUnionCustom(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["name"]) is str
        and is_AnthropicToolUnionInputSchema(v["input_schema"])
        and ("type" not in v or (type(i := v["type"]) is str and i == "custom"))
        and ("description" not in v or type(v["description"]) is str)
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("strict" not in v or type(v["strict"]) is bool)
        and (len(v) == 2 or has_only(v, _AnthropicToolUnionCustom_fields))
    )


def is_AnthropicToolUnionInputSchema(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "object")
        and ("properties" not in v or is_json(v["properties"]))
        and (
            "required" not in v
            or (type(i := v["required"]) is list and {*map(type, i)} <= {str})
            or i is None
        )
        and (len(v) == 1 or has_only(v, _AnthropicToolUnionInputSchema_fields, is_json))
    )


def is_AnthropicUrlImageSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "url")
        and type(v["url"]) is str
        and (len(v) == 2 or has_only(v, _AnthropicUrlImageSource_fields))
    )


def is_AnthropicUrlPdfSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "url")
        and type(v["url"]) is str
        and (len(v) == 2 or has_only(v, _AnthropicUrlPdfSource_fields))
    )


def is_AnthropicWebSearchResultBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_result")
        and type(v["encrypted_content"]) is str
        and type(v["title"]) is str
        and type(v["url"]) is str
        and ("page_age" not in v or type(i := v["page_age"]) is str or i is None)
        and (len(v) == 4 or has_only(v, _AnthropicWebSearchResultBlockParam_fields))
    )


def is_AnthropicWebSearchToolUserLocation(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "approximate")
        and ("city" not in v or type(i := v["city"]) is str or i is None)
        and ("country" not in v or type(i := v["country"]) is str or i is None)
        and ("region" not in v or type(i := v["region"]) is str or i is None)
        and ("timezone" not in v or type(i := v["timezone"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _AnthropicWebSearchToolUserLocation_fields))
    ) or v is None


def is_BashTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "bash_20250124")
        and (type(i := v["name"]) is str and i == "bash")
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or has_only(v, _BashTool_fields))
    )


def is_CitationsConfigParam(v: Any) -> bool:
    return (
        type(v) is dict
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and has_only(v, _CitationsConfigParam_fields)
    )


def is_CompactionBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "compaction")
        and (type(i := v["content"]) is str or i is None)
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("encrypted_content" not in v or type(i := v["encrypted_content"]) is str or i is None)
        and (len(v) == 2 or has_only(v, _CompactionBlockParam_fields))
    )


def is_ContainerFileCitation(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "container_file_citation")
        and type(v["container_id"]) is str
        and type(v["file_id"]) is str
        and type(v["filename"]) is str
        and type(v["start_index"]) is int
        and type(v["end_index"]) is int
        and (len(v) == 6 or has_only(v, _ContainerFileCitation_fields))
    )


def is_ContentBlockParam(v: Any) -> bool:
    return _ContentBlockParam[v["type"]](v)


def is_ContentDocumentSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "content")
        and is_ContentDocumentSourceContent(v["content"])
        and (len(v) == 2 or has_only(v, _ContentDocumentSource_fields))
    )


def is_ContentDocumentSourceBlock(v: Any) -> bool:
    return _ContentDocumentSourceBlock[v["type"]](v)


def is_ContentDocumentSourceContent(v: Any) -> bool:
    return type(v) is str or (type(v) is list and all(map(is_ContentDocumentSourceBlock, v)))


def is_DocumentSource(v: Any) -> bool:
    return _DocumentSource[v["type"]](v)


def is_ImageSource(v: Any) -> bool:
    return _ImageSource[v["type"]](v)


def is_McpToolReference(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "mcp_tool_reference")
        and type(v["name"]) is str
        and type(v["server_name"]) is str
        and (len(v) == 3 or has_only(v, _McpToolReference_fields))
    )


def is_McpToolsetReference(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "mcp_toolset_reference")
        and type(v["server_name"]) is str
        and (len(v) == 2 or has_only(v, _McpToolsetReference_fields))
    )


def is_MessageContent(v: Any) -> bool:
    return type(v) is str or (type(v) is list and all(map(is_ContentBlockParam, v)))


def is_MessagesAdvisorToolResultBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "advisor_tool_result")
        and (type(i := v["content"]) is dict and is_json(i))
        and type(v["tool_use_id"]) is str
        and (len(v) == 3 or has_only(v, _MessagesAdvisorToolResultBlock_fields))
    )


def is_MessagesBashToolResultBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter_bash_tool_result")
        and (type(i := v["content"]) is dict and is_json(i))
        and type(v["tool_use_id"]) is str
        and ("container_id" not in v or type(v["container_id"]) is str)
        and (
            "files" not in v
            or (type(i := v["files"]) is list and all(map(is_ContainerFileCitation, i)))
        )
        and (len(v) == 3 or has_only(v, _MessagesBashToolResultBlock_fields))
    )


def is_MessagesMessageParam(v: Any) -> bool:
    return (
        type(v) is dict
        and is_MessageContent(v["content"])
        and (type(i := v["role"]) is str and i in {"user", "assistant", "system"})
        and (
            "clear_at" not in v
            or (type(i := v["clear_at"]) is str and i in {"next_user_message", "never"})
            or i is None
        )
        and (
            "output_config" not in v
            or (i := v["output_config"]) is None
            or is_AnthropicMessageOutputConfig(i)
        )
        and (len(v) == 2 or has_only(v, _MessagesMessageParam_fields))
    )


def is_MessagesShellToolResultBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter_shell_tool_result")
        and (type(i := v["content"]) is dict and is_json(i))
        and type(v["tool_use_id"]) is str
        and ("container_id" not in v or type(v["container_id"]) is str)
        and (
            "files" not in v
            or (type(i := v["files"]) is list and all(map(is_ContainerFileCitation, i)))
        )
        and (len(v) == 3 or has_only(v, _MessagesShellToolResultBlock_fields))
    )


def is_MessagesToolAdditionBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_addition")
        and is_ToolAdditionTarget(v["tool"])
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or has_only(v, _MessagesToolAdditionBlock_fields))
    )


def is_MessagesToolRemovalBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_removal")
        and is_ToolChangeTarget(v["tool"])
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or has_only(v, _MessagesToolRemovalBlock_fields))
    )


def is_ORAnthropicToolSearchResultParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter_tool_search_result")
        and type(v["tool_use_id"]) is str
        and (type(i := v["content"]) is dict and is_json(i))
        and (len(v) == 3 or has_only(v, _ORAnthropicToolSearchResultParam_fields))
    )


def is_RedactedThinkingBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "redacted_thinking")
        and type(v["data"]) is str
        and (len(v) == 2 or has_only(v, _RedactedThinkingBlockParam_fields))
    )


def is_ServerToolUseBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "server_tool_use")
        and type(v["id"]) is str
        and type(v["name"]) is str
        and ("input" not in v or is_json(v["input"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 3 or has_only(v, _ServerToolUseBlockParam_fields))
    )


def is_TextCitationParam(v: Any) -> bool:
    return _TextCitationParam[v["type"]](v)


def is_TextEditorTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "text_editor_20250124")
        and (type(i := v["name"]) is str and i == "str_replace_editor")
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or has_only(v, _TextEditorTool_fields))
    )


def is_ThinkingBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "thinking")
        and type(v["signature"]) is str
        and type(v["thinking"]) is str
        and (len(v) == 3 or has_only(v, _ThinkingBlockParam_fields))
    )


def is_ToolAdditionTarget(v: Any) -> bool:
    return _ToolAdditionTarget[v["type"]](v)


def is_ToolChangeTarget(v: Any) -> bool:
    return _ToolChangeTarget[v["type"]](v)


def is_ToolDefinition(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_definition")
        and is_AnthropicToolUnion(v["definition"])
        and (len(v) == 2 or has_only(v, _ToolDefinition_fields))
    )


def is_ToolReference(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_reference")
        and type(v["name"]) is str
        and (len(v) == 2 or has_only(v, _ToolReference_fields))
    )


def is_ToolReferenceBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_reference")
        and type(v["tool_name"]) is str
        and (len(v) == 2 or has_only(v, _ToolReferenceBlockParam_fields))
    )


def is_ToolResultBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_result")
        and type(v["tool_use_id"]) is str
        and ("content" not in v or is_ToolResultContent(v["content"]))
        and ("is_error" not in v or type(v["is_error"]) is bool)
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or has_only(v, _ToolResultBlockParam_fields))
    )


def is_ToolResultContent(v: Any) -> bool:
    return type(v) is str or (type(v) is list and all(map(is_ToolResultContentBlock, v)))


def is_ToolResultContentBlock(v: Any) -> bool:
    return _ToolResultContentBlock[v["type"]](v)


def is_ToolUseBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_use")
        and type(v["id"]) is str
        and type(v["name"]) is str
        and ("input" not in v or is_json(v["input"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 3 or has_only(v, _ToolUseBlockParam_fields))
    )


def is_WebSearchTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_20250305")
        and (type(i := v["name"]) is str and i == "web_search")
        and (
            "allowed_domains" not in v
            or (type(i := v["allowed_domains"]) is list and {*map(type, i)} <= {str})
            or i is None
        )
        and (
            "blocked_domains" not in v
            or (type(i := v["blocked_domains"]) is list and {*map(type, i)} <= {str})
            or i is None
        )
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("max_uses" not in v or type(i := v["max_uses"]) is int or i is None)
        and ("user_location" not in v or is_AnthropicWebSearchToolUserLocation(v["user_location"]))
        and (len(v) == 2 or has_only(v, _WebSearchTool_fields))
    )


def is_WebSearchToolResultBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_tool_result")
        and is_WebSearchToolResultContent(v["content"])
        and type(v["tool_use_id"]) is str
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 3 or has_only(v, _WebSearchToolResultBlockParam_fields))
    )


def is_WebSearchToolResultContent(v: Any) -> bool:
    return (
        type(v) is list and all(map(is_AnthropicWebSearchResultBlockParam, v))
    ) or is_WebSearchToolResultError(v)


def is_WebSearchToolResultError(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_tool_result_error")
        and is_WebSearchToolResultErrorCode(v["error_code"])
        and (len(v) == 2 or has_only(v, _WebSearchToolResultError_fields))
    )


def is_WebSearchToolResultErrorCode(v: Any) -> bool:
    return type(v) is str and v in {
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    }


def is_WebSearchToolWithCallers(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_20260209")
        and (type(i := v["name"]) is str and i == "web_search")
        and ("allowed_callers" not in v or is_AnthropicAllowedCallers(v["allowed_callers"]))
        and (
            "allowed_domains" not in v
            or (type(i := v["allowed_domains"]) is list and {*map(type, i)} <= {str})
            or i is None
        )
        and (
            "blocked_domains" not in v
            or (type(i := v["blocked_domains"]) is list and {*map(type, i)} <= {str})
            or i is None
        )
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("max_uses" not in v or type(i := v["max_uses"]) is int or i is None)
        and ("user_location" not in v or is_AnthropicWebSearchToolUserLocation(v["user_location"]))
        and (len(v) == 2 or has_only(v, _WebSearchToolWithCallers_fields))
    )


# fmt: off
_AnthropicBase64ImageSource_fields = frozenset(("type", "media_type", "data"))
_AnthropicBase64PdfSource_fields = frozenset(("type", "media_type", "data"))
_AnthropicCacheControlDirective_fields = frozenset(("type", "ttl"))
_AnthropicCitationCharLocationParam_fields = frozenset((
    "type", "cited_text", "document_index", "document_title", "end_char_index",
    "start_char_index",
))
_AnthropicCitationContentBlockLocationParam_fields = frozenset((
    "type", "cited_text", "document_index", "document_title", "end_block_index",
    "start_block_index",
))
_AnthropicCitationPageLocationParam_fields = frozenset((
    "type", "cited_text", "document_index", "document_title", "end_page_number",
    "start_page_number",
))
_AnthropicCitationSearchResultLocationParam_fields = frozenset((
    "type", "cited_text", "end_block_index", "search_result_index", "source",
    "start_block_index", "title",
))
_AnthropicCitationWebSearchResultLocationParam_fields = frozenset((
    "type", "cited_text", "encrypted_index", "title", "url",
))
_AnthropicDocumentBlockParam_fields = frozenset((
    "type", "source", "title", "context", "citations", "cache_control",
))
_AnthropicFileDocumentSource_fields = frozenset(("type", "file_id"))
_AnthropicImageBlockParam_fields = frozenset(("type", "source", "cache_control"))
_AnthropicMessageOutputConfig_fields = frozenset(("effort",))
_AnthropicPlainTextSource_fields = frozenset(("type", "media_type", "data"))
_AnthropicSearchResultBlockParam_fields = frozenset((
    "type", "source", "title", "content", "citations", "cache_control",
))
_AnthropicTextBlockParam_fields = frozenset(("type", "text", "citations", "cache_control"))
_AnthropicToolUnion: dict[Any, Callable[[Any], bool]] = {
    "bash_20250124": is_BashTool,
    "text_editor_20250124": is_TextEditorTool,
    "custom": is_AnthropicToolUnionCustom,
    "web_search_20250305": is_WebSearchTool,
    "web_search_20260209": is_WebSearchToolWithCallers,
    None: is_AnthropicToolUnionCustom,
}
_AnthropicToolUnionCustom_fields = frozenset((
    "type", "name", "description", "input_schema", "cache_control", "defer_loading", "strict",
))
_AnthropicToolUnionInputSchema_fields = frozenset(("type", "properties", "required"))
_AnthropicUrlImageSource_fields = frozenset(("type", "url"))
_AnthropicUrlPdfSource_fields = frozenset(("type", "url"))
_AnthropicWebSearchResultBlockParam_fields = frozenset((
    "type", "encrypted_content", "title", "url", "page_age",
))
_AnthropicWebSearchToolUserLocation_fields = frozenset((
    "type", "city", "country", "region", "timezone",
))
_BashTool_fields = frozenset(("type", "name", "cache_control"))
_CitationsConfigParam_fields = frozenset(("enabled",))
_CompactionBlockParam_fields = frozenset(("type", "content", "cache_control", "encrypted_content"))
_ContainerFileCitation_fields = frozenset((
    "type", "container_id", "file_id", "filename", "start_index", "end_index",
))
_ContentBlockParam: dict[Any, Callable[[Any], bool]] = {
    "text": is_AnthropicTextBlockParam,
    "image": is_AnthropicImageBlockParam,
    "document": is_AnthropicDocumentBlockParam,
    "tool_use": is_ToolUseBlockParam,
    "tool_result": is_ToolResultBlockParam,
    "thinking": is_ThinkingBlockParam,
    "redacted_thinking": is_RedactedThinkingBlockParam,
    "server_tool_use": is_ServerToolUseBlockParam,
    "web_search_tool_result": is_WebSearchToolResultBlockParam,
    "search_result": is_AnthropicSearchResultBlockParam,
    "compaction": is_CompactionBlockParam,
    "advisor_tool_result": is_MessagesAdvisorToolResultBlock,
    "tool_addition": is_MessagesToolAdditionBlock,
    "tool_removal": is_MessagesToolRemovalBlock,
    "openrouter_shell_tool_result": is_MessagesShellToolResultBlock,
    "openrouter_bash_tool_result": is_MessagesBashToolResultBlock,
    "openrouter_tool_search_result": is_ORAnthropicToolSearchResultParam,
}
_ContentDocumentSourceBlock: dict[Any, Callable[[Any], bool]] = {
    "text": is_AnthropicTextBlockParam,
    "image": is_AnthropicImageBlockParam,
}
_ContentDocumentSource_fields = frozenset(("type", "content"))
_DocumentSource: dict[Any, Callable[[Any], bool]] = {
    "base64": is_AnthropicBase64PdfSource,
    "text": is_AnthropicPlainTextSource,
    "content": is_ContentDocumentSource,
    "url": is_AnthropicUrlPdfSource,
    "file": is_AnthropicFileDocumentSource,
}
_ImageSource: dict[Any, Callable[[Any], bool]] = {
    "base64": is_AnthropicBase64ImageSource,
    "url": is_AnthropicUrlImageSource,
    "file": is_AnthropicFileDocumentSource,
}
_McpToolReference_fields = frozenset(("type", "name", "server_name"))
_McpToolsetReference_fields = frozenset(("type", "server_name"))
_MessagesAdvisorToolResultBlock_fields = frozenset(("type", "content", "tool_use_id"))
_MessagesBashToolResultBlock_fields = frozenset((
    "type", "content", "tool_use_id", "container_id", "files",
))
_MessagesMessageParam_fields = frozenset(("role", "content", "clear_at", "output_config"))
_MessagesShellToolResultBlock_fields = frozenset((
    "type", "content", "tool_use_id", "container_id", "files",
))
_MessagesToolAdditionBlock_fields = frozenset(("type", "tool", "cache_control"))
_MessagesToolRemovalBlock_fields = frozenset(("type", "tool", "cache_control"))
_ORAnthropicToolSearchResultParam_fields = frozenset(("type", "tool_use_id", "content"))
_RedactedThinkingBlockParam_fields = frozenset(("type", "data"))
_ServerToolUseBlockParam_fields = frozenset(("type", "id", "name", "input", "cache_control"))
_TextCitationParam: dict[Any, Callable[[Any], bool]] = {
    "char_location": is_AnthropicCitationCharLocationParam,
    "page_location": is_AnthropicCitationPageLocationParam,
    "content_block_location": is_AnthropicCitationContentBlockLocationParam,
    "web_search_result_location": is_AnthropicCitationWebSearchResultLocationParam,
    "search_result_location": is_AnthropicCitationSearchResultLocationParam,
}
_TextEditorTool_fields = frozenset(("type", "name", "cache_control"))
_ThinkingBlockParam_fields = frozenset(("type", "thinking", "signature"))
_ToolAdditionTarget: dict[Any, Callable[[Any], bool]] = {
    "tool_reference": is_ToolReference,
    "mcp_tool_reference": is_McpToolReference,
    "mcp_toolset_reference": is_McpToolsetReference,
    "tool_definition": is_ToolDefinition,
}
_ToolChangeTarget: dict[Any, Callable[[Any], bool]] = {
    "tool_reference": is_ToolReference,
    "mcp_tool_reference": is_McpToolReference,
    "mcp_toolset_reference": is_McpToolsetReference,
}
_ToolDefinition_fields = frozenset(("type", "definition"))
_ToolReferenceBlockParam_fields = frozenset(("type", "tool_name"))
_ToolReference_fields = frozenset(("type", "name"))
_ToolResultBlockParam_fields = frozenset((
    "type", "tool_use_id", "content", "is_error", "cache_control",
))
_ToolResultContentBlock: dict[Any, Callable[[Any], bool]] = {
    "text": is_AnthropicTextBlockParam,
    "image": is_AnthropicImageBlockParam,
    "tool_reference": is_ToolReferenceBlockParam,
    "search_result": is_AnthropicSearchResultBlockParam,
    "document": is_AnthropicDocumentBlockParam,
}
_ToolUseBlockParam_fields = frozenset(("type", "id", "name", "input", "cache_control"))
_WebSearchToolResultBlockParam_fields = frozenset((
    "type", "tool_use_id", "content", "cache_control",
))
_WebSearchToolResultError_fields = frozenset(("type", "error_code"))
_WebSearchToolWithCallers_fields = frozenset((
    "type", "name", "allowed_callers", "allowed_domains", "blocked_domains", "cache_control",
    "max_uses", "user_location",
))
_WebSearchTool_fields = frozenset((
    "type", "name", "allowed_domains", "blocked_domains", "cache_control", "max_uses",
    "user_location",
))
