# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic, reportArgumentType=false
"""For each component, the function that says whether a value surely has no issues."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import isfinite
from typing import Any

from ._validation.values import is_json, others_fit, reached


def is_AdvisorTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "advisor_20260301")
        and type(v["model"]) is str
        and (type(i := v["name"]) is str and i == "advisor")
        and ("allowed_callers" not in v or is_AnthropicAllowedCallers(v["allowed_callers"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("caching" not in v or (i := v["caching"]) is None or is_AnthropicCacheControlDirective(i))
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and (len(v) == 3 or v.keys() <= _AdvisorTool_fields)
    )


def is_AlignmentPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "alignment")
        and (type(i := v["rules"]) is list and all(map(is_AlignmentRule, i)))
        and ("mode" not in v or (type(i := v["mode"]) is str and i in {"enforce", "audit"}))
        and ("threshold" not in v or (type(i := v["threshold"]) is int or (type(i) is float and isfinite(i))))
        and ("instruct" not in v or type(v["instruct"]) is bool)
        and ("max_retries" not in v or type(v["max_retries"]) is int)
        and (len(v) == 2 or v.keys() <= _AlignmentPlugin_fields)
    )


def is_AlignmentRule_watch_item(v: Any) -> bool:
    return type(v) is str and v in {"content", "tool_calls", "refusal", "images", "audio"}


def is_AlignmentRule(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["rule"]) is str
        and (type(i := v["watch"]) is list and all(map(is_AlignmentRule_watch_item, i)))
        and len(v) == 2
    )


def is_AllowedCaller(v: Any) -> bool:
    return type(v) is str and v in _AllowedCaller_values


def is_AnthropicAllowedCallers(v: Any) -> bool:
    return type(v) is list and all(map(is_AllowedCaller, v))


def is_AnthropicBase64ImageSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "base64")
        and type(v["data"]) is str
        and is_AnthropicImageMimeType(v["media_type"])
        and len(v) == 3
    )


def is_AnthropicBase64PdfSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "base64")
        and type(v["data"]) is str
        and (type(i := v["media_type"]) is str and i == "application/pdf")
        and len(v) == 3
    )


def is_AnthropicCacheControlDirective(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "ephemeral")
        and ("ttl" not in v or (type(i := v["ttl"]) is str and i in {"5m", "1h"}))
        and (len(v) == 1 or v.keys() <= _AnthropicCacheControlDirective_fields)
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
        and len(v) == 6
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
        and len(v) == 6
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
        and len(v) == 6
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
        and len(v) == 7
    )


def is_AnthropicCitationWebSearchResultLocationParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_result_location")
        and type(v["cited_text"]) is str
        and type(v["encrypted_index"]) is str
        and (type(i := v["title"]) is str or i is None)
        and type(v["url"]) is str
        and len(v) == 5
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
        and (len(v) == 2 or v.keys() <= _AnthropicDocumentBlockParam_fields)
    )


def is_AnthropicFileDocumentSource(v: Any) -> bool:
    return (
        type(v) is dict and (type(i := v["type"]) is str and i == "file") and type(v["file_id"]) is str and len(v) == 2
    )


def is_AnthropicImageBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "image")
        and is_ImageSource(v["source"])
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or v.keys() <= _AnthropicImageBlockParam_fields)
    )


def is_AnthropicImageMimeType(v: Any) -> bool:
    return type(v) is str and v in {"image/jpeg", "image/png", "image/gif", "image/webp"}


def is_AnthropicInputTokensClearAtLeast(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "input_tokens")
        and type(v["value"]) is int
        and len(v) == 2
    ) or v is None


def is_AnthropicInputTokensTrigger(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "input_tokens")
        and type(v["value"]) is int
        and len(v) == 2
    )


def is_AnthropicMessageOutputConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "effort" not in v
            or (type(i := v["effort"]) is str and i in {"low", "medium", "high", "xhigh", "max"})
            or i is None
        )
        and v.keys() <= _AnthropicMessageOutputConfig_fields
    )


def is_AnthropicPlainTextSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "text")
        and type(v["data"]) is str
        and (type(i := v["media_type"]) is str and i == "text/plain")
        and len(v) == 3
    )


def is_AnthropicSafeguard(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["type"]) is str
        and ("classifier_context" not in v or (type(i := v["classifier_context"]) is dict and is_json(i)))
        and (len(v) == 1 or others_fit(v, _AnthropicSafeguard_fields, is_json))
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
        and (len(v) == 4 or v.keys() <= _AnthropicSearchResultBlockParam_fields)
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
        and (len(v) == 2 or v.keys() <= _AnthropicTextBlockParam_fields)
    )


def is_AnthropicThinkingBlockBinding(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "prefix_mismatch_behavior" not in v
            or (type(i := v["prefix_mismatch_behavior"]) is str and i in {"error", "drop_block"})
            or i is None
        )
        and "mismatch_behavior" not in v
        and ("mismatch_behavior" not in v or "prefix_mismatch_behavior" not in v)
        and v.keys() <= _AnthropicThinkingBlockBinding_fields
    )


def is_AnthropicThinkingDisplay(v: Any) -> bool:
    return (type(v) is str and v in {"summarized", "omitted", "updates"}) or v is None


def is_AnthropicThinkingTurns(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "thinking_turns")
        and type(v["value"]) is int
        and len(v) == 2
    )


def is_AnthropicToolSearchToolBm25(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i in {"tool_search_tool_bm25_20251119", "tool_search_tool_bm25"})
        and (type(i := v["name"]) is str and i == "tool_search_tool_bm25")
        and ("allowed_callers" not in v or is_AnthropicAllowedCallers(v["allowed_callers"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("strict" not in v or type(v["strict"]) is bool)
        and (len(v) == 2 or v.keys() <= _AnthropicToolSearchToolBm25_fields)
    )


def is_AnthropicToolSearchToolRegex(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i in {"tool_search_tool_regex_20251119", "tool_search_tool_regex"})
        and (type(i := v["name"]) is str and i == "tool_search_tool_regex")
        and ("allowed_callers" not in v or is_AnthropicAllowedCallers(v["allowed_callers"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("strict" not in v or type(v["strict"]) is bool)
        and (len(v) == 2 or v.keys() <= _AnthropicToolSearchToolBm25_fields)
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
        and (len(v) == 2 or v.keys() <= _AnthropicToolUnionCustom_fields)
    )


def is_AnthropicToolUnionInputSchema(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "object")
        and ("properties" not in v or is_json(v["properties"]))
        and ("required" not in v or (type(i := v["required"]) is list and {*map(type, i)} <= {str}) or i is None)
        and (len(v) == 1 or others_fit(v, _AnthropicToolUnionInputSchema_fields, is_json))
    )


def is_AnthropicToolUsesKeep(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_uses")
        and type(v["value"]) is int
        and len(v) == 2
    )


def is_AnthropicUrlImageSource(v: Any) -> bool:
    return type(v) is dict and (type(i := v["type"]) is str and i == "url") and type(v["url"]) is str and len(v) == 2


def is_AnthropicWebSearchResultBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_result")
        and type(v["encrypted_content"]) is str
        and type(v["title"]) is str
        and type(v["url"]) is str
        and ("page_age" not in v or type(i := v["page_age"]) is str or i is None)
        and (len(v) == 4 or v.keys() <= _AnthropicWebSearchResultBlockParam_fields)
    )


def is_AnthropicWebSearchToolUserLocation(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "approximate")
        and ("city" not in v or type(i := v["city"]) is str or i is None)
        and ("country" not in v or type(i := v["country"]) is str or i is None)
        and ("region" not in v or type(i := v["region"]) is str or i is None)
        and ("timezone" not in v or type(i := v["timezone"]) is str or i is None)
        and (len(v) == 1 or v.keys() <= _AnthropicWebSearchToolUserLocation_fields)
    ) or v is None


def is_ArmorAutoMode(v: Any) -> bool:
    return (
        type(v) is dict
        and ("hard_deny" not in v or (type(i := v["hard_deny"]) is list and all(map(is_ArmorAutoModeRule, i))))
        and ("soft_deny" not in v or (type(i := v["soft_deny"]) is list and all(map(is_ArmorAutoModeRule, i))))
        and ("allow" not in v or (type(i := v["allow"]) is list and all(map(is_ArmorAutoModeRule, i))))
        and (
            "environment" not in v or (type(i := v["environment"]) is list and all(map(is_ArmorAutoModeEnvironment, i)))
        )
        and v.keys() <= _ArmorAutoMode_fields
    )


def is_ArmorAutoModeEnvironment(v: Any) -> bool:
    return is_ArmorEnvironmentEntry(v) or type(v) is str


def is_ArmorAutoModeRule(v: Any) -> bool:
    return is_ArmorRule(v) or type(v) is str


def is_ArmorContext(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["v"]) is int or (type(i) is float and isfinite(i)))
        and ("auto_mode" not in v or is_ArmorAutoMode(v["auto_mode"]))
        and (len(v) == 1 or others_fit(v, _ArmorContext_fields, is_json))
    )


def is_ArmorEnvironmentEntry(v: Any) -> bool:
    return type(v) is dict and type(v["name"]) is str and type(v["value"]) is str and len(v) == 2


def is_ArmorPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "armor")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("mode" not in v or (type(i := v["mode"]) is str and i in {"enforce", "audit"}))
        and ("on_error" not in v or (type(i := v["on_error"]) is str and i in {"log", "block"}))
        and (
            "output_mode" not in v
            or (type(i := v["output_mode"]) is str and i in {"text", "custom_item", "claude_code_compatibility"})
        )
        and ("evaluate_native_tools" not in v or type(v["evaluate_native_tools"]) is bool)
        and ("use_cc_style_default_rules" not in v or type(v["use_cc_style_default_rules"]) is bool)
        and ("classifier_context" not in v or is_ArmorContext(v["classifier_context"]))
        and (len(v) == 1 or v.keys() <= _ArmorPlugin_fields)
    )


def is_ArmorRule(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["id"]) is str
        and type(v["instructions"]) is str
        and ("name" not in v or type(v["name"]) is str)
        and ("threshold" not in v or (type(i := v["threshold"]) is int or (type(i) is float and isfinite(i))))
        and (len(v) == 2 or v.keys() <= _ArmorRule_fields)
    )


def is_AutoBetaRouterPlugin_allowed_models_item(v: Any) -> bool:
    return type(v) is str and len(v) <= 1024


def is_AutoBetaRouterPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "auto-beta-router")
        and (
            "allowed_models" not in v
            or (
                type(i := v["allowed_models"]) is list
                and len(i) <= 1024
                and all(map(is_AutoBetaRouterPlugin_allowed_models_item, i))
            )
        )
        and "cost_quality_tradeoff" not in v
        and ("cost_tier" not in v or is_CostTier(v["cost_tier"]))
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and (
            "excluded_models" not in v
            or (
                type(i := v["excluded_models"]) is list
                and len(i) <= 1024
                and all(map(is_AutoBetaRouterPlugin_allowed_models_item, i))
            )
        )
        and (len(v) == 1 or v.keys() <= _AutoBetaRouterPlugin_fields)
    )


def is_AutoRouterPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "auto-router")
        and (
            "allowed_models" not in v
            or (
                type(i := v["allowed_models"]) is list
                and len(i) <= 1024
                and all(map(is_AutoBetaRouterPlugin_allowed_models_item, i))
            )
        )
        and "cost_quality_tradeoff" not in v
        and ("cost_tier" not in v or is_CostTier(v["cost_tier"]))
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and (
            "excluded_models" not in v
            or (
                type(i := v["excluded_models"]) is list
                and len(i) <= 1024
                and all(map(is_AutoBetaRouterPlugin_allowed_models_item, i))
            )
        )
        and ("pin_model" not in v or type(v["pin_model"]) is bool)
        and (len(v) == 1 or v.keys() <= _AutoRouterPlugin_fields)
    )


def is_BashServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:bash")
        and ("parameters" not in v or is_BashServerToolConfig(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_BashServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("engine" not in v or (type(i := v["engine"]) is str and i in {"auto", "native", "openrouter"}))
        and ("environment" not in v or is_BashServerToolEnvironment(v["environment"]))
        and v.keys() <= _BashServerToolConfig_fields
    )


def is_BashServerToolEnvironment(v: Any) -> bool:
    return _BashServerToolEnvironment[v["type"]](v)


def is_BashTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "bash_20250124")
        and (type(i := v["name"]) is str and i == "bash")
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or v.keys() <= _BashTool_fields)
    )


def is_CitationsConfigParam(v: Any) -> bool:
    return (
        type(v) is dict
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and v.keys() <= _CitationsConfigParam_fields
    )


def is_ClearThinkingEdit(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "clear_thinking_20251015")
        and ("keep" not in v or is_ClearThinkingKeep(v["keep"]))
        and (len(v) == 1 or v.keys() <= _ClearThinkingEdit_fields)
    )


def is_ClearThinkingKeep(v: Any) -> bool:
    return (type(v) is str and v == "all") or _ClearThinkingKeep[v["type"]](v)


def is_ClearToolInputs(v: Any) -> bool:
    return v is None or type(v) is bool or (type(v) is list and {*map(type, v)} <= {str})


def is_ClearToolUsesEdit(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "clear_tool_uses_20250919")
        and ("clear_at_least" not in v or is_AnthropicInputTokensClearAtLeast(v["clear_at_least"]))
        and ("clear_tool_inputs" not in v or is_ClearToolInputs(v["clear_tool_inputs"]))
        and (
            "exclude_tools" not in v
            or (type(i := v["exclude_tools"]) is list and {*map(type, i)} <= {str})
            or i is None
        )
        and ("keep" not in v or is_AnthropicToolUsesKeep(v["keep"]))
        and ("trigger" not in v or is_ClearToolUsesTrigger(v["trigger"]))
        and (len(v) == 1 or v.keys() <= _ClearToolUsesEdit_fields)
    )


def is_ClearToolUsesTrigger(v: Any) -> bool:
    return _ClearToolUsesTrigger[v["type"]](v)


def is_CompactEdit(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "compact_20260112")
        and ("instructions" not in v or type(i := v["instructions"]) is str or i is None)
        and ("pause_after_compaction" not in v or type(v["pause_after_compaction"]) is bool)
        and ("trigger" not in v or (i := v["trigger"]) is None or is_AnthropicInputTokensTrigger(i))
        and (len(v) == 1 or v.keys() <= _CompactEdit_fields)
    )


def is_CompactionBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "compaction")
        and (type(i := v["content"]) is str or i is None)
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("encrypted_content" not in v or type(i := v["encrypted_content"]) is str or i is None)
        and (len(v) == 2 or v.keys() <= _CompactionBlockParam_fields)
    )


def is_ContainerAutoEnvironment(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "container_auto")
        and ("file_ids" not in v or (type(i := v["file_ids"]) is list and len(i) <= 20 and {*map(type, i)} <= {str}))
        and ("network_policy" not in v or is_ContainerNetworkPolicy(v["network_policy"]))
        and (len(v) == 1 or v.keys() <= _ContainerAutoEnvironment_fields)
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
        and len(v) == 6
    )


def is_ContainerNetworkPolicy(v: Any) -> bool:
    return _ContainerNetworkPolicy[v["type"]](v)


def is_ContainerNetworkPolicyAllowlist(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "allowlist")
        and (type(i := v["allowed_domains"]) is list and len(i) <= 50 and {*map(type, i)} <= {str})
        and len(v) == 2
    )


def is_ContainerNetworkPolicyDisabled(v: Any) -> bool:
    return type(v) is dict and (type(i := v["type"]) is str and i == "disabled") and len(v) == 1


def is_ContainerReferenceEnvironment(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "container_reference")
        and (type(i := v["container_id"]) is str and len(i) >= 1 and len(i) <= 40 and _pattern_1(i) is not None)
        and ("file_ids" not in v or (type(i := v["file_ids"]) is list and len(i) <= 20 and {*map(type, i)} <= {str}))
        and ("network_policy" not in v or is_ContainerNetworkPolicy(v["network_policy"]))
        and (len(v) == 2 or v.keys() <= _ContainerReferenceEnvironment_fields)
    )


def is_ContentBlockParam(v: Any) -> bool:
    return _ContentBlockParam[v["type"]](v)


def is_ContentDocumentSource(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "content")
        and is_ContentDocumentSourceContent(v["content"])
        and len(v) == 2
    )


def is_ContentDocumentSourceBlock(v: Any) -> bool:
    return _ContentDocumentSourceBlock[v["type"]](v)


def is_ContentDocumentSourceContent(v: Any) -> bool:
    return type(v) is str or (type(v) is list and all(map(is_ContentDocumentSourceBlock, v)))


def is_ContextCompressionPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "context-compression")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("engine" not in v or (type(i := v["engine"]) is str and i == "middle-out"))
        and (len(v) == 1 or v.keys() <= _ContextCompressionPlugin_fields)
    )


def is_ContextEdit(v: Any) -> bool:
    return _ContextEdit[v["type"]](v)


def is_ContextManagement(v: Any) -> bool:
    return (
        type(v) is dict
        and ("edits" not in v or (type(i := v["edits"]) is list and all(map(is_ContextEdit, i))))
        and v.keys() <= _ContextManagement_fields
    )


def is_CostTier(v: Any) -> bool:
    return type(v) is str and v in {"low", "medium", "high", "xhigh", "max"}


def is_CreatePresetFromInferenceResponse(v: Any) -> bool:
    return type(v) is dict and is_PresetWithDesignatedVersion(v["data"]) and len(v) == 1


def is_CustomTool(v: Any) -> bool:
    return (
        type(v) is dict
        and is_CustomToolInputSchema(v["input_schema"])
        and (type(i := v["name"]) is str and _pattern_2(i) is not None)
        and ("type" not in v or (type(i := v["type"]) is str and i == "custom"))
        and ("description" not in v or type(v["description"]) is str)
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("strict" not in v or type(v["strict"]) is bool)
        and (len(v) == 2 or v.keys() <= _AnthropicToolUnionCustom_fields)
    )


def is_CustomToolInputSchema(v: Any) -> bool:
    return (
        type(v) is dict
        and ("type" not in v or type(v["type"]) is str)
        and ("properties" not in v or is_json(v["properties"]))
        and ("required" not in v or (type(i := v["required"]) is list and {*map(type, i)} <= {str}) or i is None)
        and "anyOf" not in v
        and "oneOf" not in v
        and "allOf" not in v
        and others_fit(v, _CustomToolInputSchema_fields, is_json)
    )


def is_DatetimeServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:datetime")
        and ("parameters" not in v or is_DatetimeServerToolConfig(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_DatetimeServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("timezone" not in v or type(v["timezone"]) is str)
        and v.keys() <= _DatetimeServerToolConfig_fields
    )


def is_DeferredBm25Search(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "bm25")
        and ("max_results" not in v or type(v["max_results"]) is int)
        and (len(v) == 1 or v.keys() <= _DeferredBm25Search_fields)
    )


def is_DeferredCustomSearch(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "custom")
        and type(v["tool_id"]) is str
        and type(v["result_key"]) is str
        and ("max_results" not in v or type(v["max_results"]) is int)
        and (len(v) == 3 or v.keys() <= _DeferredCustomSearch_fields)
    )


def is_DeferredRegexSearch(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "regex")
        and ("max_results" not in v or type(v["max_results"]) is int)
        and (len(v) == 1 or v.keys() <= _DeferredBm25Search_fields)
    )


def is_DeferredToolsControl(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["protocol"]) is str and i == "v1")
        and (type(i := v["profile"]) is str and i == "portable")
        and (type(i := v["validation"]) is str and i == "runtime")
        and is_DeferredToolsSearch(v["search"])
        and len(v) == 4
    )


def is_DeferredToolsSearch(v: Any) -> bool:
    return _DeferredToolsSearch[v["type"]](v)


def is_DocumentSource(v: Any) -> bool:
    return _DocumentSource[v["type"]](v)


def is_FileParserPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "file-parser")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("pdf" not in v or is_PDFParserOptions(v["pdf"]))
        and (len(v) == 1 or v.keys() <= _FileParserPlugin_fields)
    )


def is_FusionPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "fusion")
        and (
            "analysis_models" not in v
            or (type(i := v["analysis_models"]) is list and len(i) >= 1 and len(i) <= 8 and {*map(type, i)} <= {str})
        )
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("max_tool_calls" not in v or (type(i := v["max_tool_calls"]) is int and i >= 1 and i <= 16))
        and ("model" not in v or type(v["model"]) is str)
        and ("preset" not in v or is_FusionPreset(v["preset"]))
        and ("tools" not in v or (type(i := v["tools"]) is list and len(i) <= 8 and all(map(is_FusionTool, i))))
        and (len(v) == 1 or v.keys() <= _FusionPlugin_fields)
    )


def is_FusionPreset(v: Any) -> bool:
    return type(v) is str and v in {"general-high", "general-budget", "general-fast"}


def is_FusionTool(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["type"]) is str
        and ("parameters" not in v or is_FusionToolParameters(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_FusionToolParameterMap(v: Any) -> bool:
    return type(v) is dict and others_fit(v, frozenset(), is_FusionToolScalar)


def is_FusionToolParameterValue(v: Any) -> bool:
    return (
        is_FusionToolScalar(v) or (type(v) is list and all(map(is_FusionToolScalar, v))) or is_FusionToolParameterMap(v)
    )


def is_FusionToolParameters(v: Any) -> bool:
    return type(v) is dict and others_fit(v, frozenset(), is_FusionToolParameterValue)


def is_FusionToolScalar(v: Any) -> bool:
    return v is None or type(v) is str or (type(v) is int or (type(v) is float and isfinite(v))) or type(v) is bool


def is_GetPresetVersionResponse(v: Any) -> bool:
    return type(v) is dict and is_PresetDesignatedVersion(v["data"]) and len(v) == 1


def is_ImageGenerationOptionValue(v: Any) -> bool:
    return type(v) is str or (type(v) is int or (type(v) is float and isfinite(v))) or (type(v) is list and is_json(v))


def is_ImageGenerationServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("model" not in v or type(v["model"]) is str)
        and others_fit(v, _ImageGenerationServerToolConfig_fields, is_ImageGenerationOptionValue)
    )


def is_ImageGenerationServerTool_OpenRouter(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:image_generation")
        and ("parameters" not in v or is_ImageGenerationServerToolConfig(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_ImageSource(v: Any) -> bool:
    return _ImageSource[v["type"]](v)


def is_JevRouterPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "jev-router")
        and ("models" not in v or (type(i := v["models"]) is list and len(i) <= 1024 and {*map(type, i)} <= {str}))
        and (
            "allowed_models" not in v
            or (type(i := v["allowed_models"]) is list and len(i) <= 1024 and {*map(type, i)} <= {str})
        )
        and (
            "excluded_models" not in v
            or (type(i := v["excluded_models"]) is list and len(i) <= 1024 and {*map(type, i)} <= {str})
        )
        and ("cost_tier" not in v or type(v["cost_tier"]) is str)
        and (len(v) == 1 or v.keys() <= _JevRouterPlugin_fields)
    )


def is_JsonSchemaFormat(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "json_schema")
        and (type(i := v["schema"]) is dict and is_json(i))
        and len(v) == 2
    )


def is_KeepAllThinking(v: Any) -> bool:
    return type(v) is dict and (type(i := v["type"]) is str and i == "all") and len(v) == 1


def is_ListPresetVersionsResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["data"]) is list and all(map(is_PresetDesignatedVersion, i)))
        and type(v["total_count"]) is int
        and len(v) == 2
    )


def is_ListPresetsResponse(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["data"]) is list and all(map(is_Preset, i)))
        and type(v["total_count"]) is int
        and len(v) == 2
    )


def is_McpToolReference(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "mcp_tool_reference")
        and type(v["name"]) is str
        and type(v["server_name"]) is str
        and len(v) == 3
    )


def is_McpToolsetReference(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "mcp_toolset_reference")
        and type(v["server_name"]) is str
        and len(v) == 2
    )


def is_MessageContent(v: Any) -> bool:
    return type(v) is str or (type(v) is list and all(map(is_ContentBlockParam, v)))


def is_MessagesAdvisorToolResultBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "advisor_tool_result")
        and (type(i := v["content"]) is dict and is_json(i))
        and type(v["tool_use_id"]) is str
        and len(v) == 3
    )


def is_MessagesBashToolResultBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter_bash_tool_result")
        and (type(i := v["content"]) is dict and is_json(i))
        and type(v["tool_use_id"]) is str
        and ("container_id" not in v or type(v["container_id"]) is str)
        and ("files" not in v or (type(i := v["files"]) is list and all(map(is_ContainerFileCitation, i))))
        and (len(v) == 3 or v.keys() <= _MessagesBashToolResultBlock_fields)
    )


def is_MessagesFallbackParam(v: Any) -> bool:
    return type(v) is dict and type(v["model"]) is str and len(v) == 1


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
        and ("output_config" not in v or (i := v["output_config"]) is None or is_AnthropicMessageOutputConfig(i))
        and (len(v) == 2 or v.keys() <= _MessagesMessageParam_fields)
    )


def is_MessagesOutputConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("effort" not in v or (i := v["effort"]) is None or is_CostTier(i))
        and ("format" not in v or (i := v["format"]) is None or is_JsonSchemaFormat(i))
        and ("task_budget" not in v or (i := v["task_budget"]) is None or is_TaskBudget(i))
        and v.keys() <= _MessagesOutputConfig_fields
    )


def is_MessagesRequest_stop_sequences_item(v: Any) -> bool:
    return type(v) is str and _pattern_3(v) is not None


def is_MessagesRequest(v: Any) -> bool:
    return (
        type(v) is dict
        and ((type(i := v["messages"]) is list and all(map(is_MessagesMessageParam, i))) or i is None)
        and type(v["model"]) is str
        and ("max_tokens" not in v or type(v["max_tokens"]) is int)
        and ("system" not in v or is_SystemPrompt(v["system"]))
        and ("tools" not in v or (type(i := v["tools"]) is list and all(map(is_Tool, i))))
        and ("tool_choice" not in v or is_ToolChoice(v["tool_choice"]))
        and (
            "temperature" not in v
            or ((type(i := v["temperature"]) is int or (type(i) is float and isfinite(i))) and i >= 0 and i <= 2)
        )
        and (
            "top_p" not in v
            or ((type(i := v["top_p"]) is int or (type(i) is float and isfinite(i))) and i >= 0 and i <= 1)
        )
        and ("top_k" not in v or type(v["top_k"]) is int)
        and (
            "stop_sequences" not in v
            or (type(i := v["stop_sequences"]) is list and all(map(is_MessagesRequest_stop_sequences_item, i)))
        )
        and ("stream" not in v or type(v["stream"]) is bool)
        and ("thinking" not in v or is_ThinkingConfig(v["thinking"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("context_management" not in v or (i := v["context_management"]) is None or is_ContextManagement(i))
        and (
            "fallbacks" not in v
            or (type(i := v["fallbacks"]) is list and len(i) <= 3 and all(map(is_MessagesFallbackParam, i)))
            or i is None
        )
        and ("metadata" not in v or is_RequestMetadata(v["metadata"]))
        and ("models" not in v or (type(i := v["models"]) is list and {*map(type, i)} <= {str}))
        and ("output_config" not in v or is_MessagesOutputConfig(v["output_config"]))
        and ("plugins" not in v or (type(i := v["plugins"]) is list and all(map(is_Plugin, i))))
        and ("provider" not in v or is_ProviderPreferences(v["provider"]))
        and "route" not in v
        and ("service_tier" not in v or type(v["service_tier"]) is str)
        and ("session_id" not in v or (type(i := v["session_id"]) is str and len(i) <= 256))
        and ("speed" not in v or (type(i := v["speed"]) is str and i in {"fast", "standard"}) or i is None)
        and ("stop_server_tools_when" not in v or is_StopServerToolsWhen(v["stop_server_tools_when"]))
        and ("trace" not in v or is_TraceConfig(v["trace"]))
        and ("user" not in v or (type(i := v["user"]) is str and len(i) <= 256))
        and ("deferred_tools" not in v or is_DeferredToolsControl(v["deferred_tools"]))
        and (
            "safeguards" not in v
            or (type(i := v["safeguards"]) is list and all(map(is_AnthropicSafeguard, i)))
            or i is None
        )
        and ("models" not in v or "fallbacks" not in v)
        and (len(v) == 2 or v.keys() <= _MessagesRequest_fields)
    )


def is_MessagesSearchModelsServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:experimental__search_models")
        and ("parameters" not in v or is_SearchModelsServerToolConfig(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_MessagesShellToolResultBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter_shell_tool_result")
        and (type(i := v["content"]) is dict and is_json(i))
        and type(v["tool_use_id"]) is str
        and ("container_id" not in v or type(v["container_id"]) is str)
        and ("files" not in v or (type(i := v["files"]) is list and all(map(is_ContainerFileCitation, i))))
        and (len(v) == 3 or v.keys() <= _MessagesBashToolResultBlock_fields)
    )


def is_MessagesToolAdditionBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_addition")
        and is_ToolAdditionTarget(v["tool"])
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or v.keys() <= _MessagesToolAdditionBlock_fields)
    )


def is_MessagesToolRemovalBlock(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_removal")
        and is_ToolChangeTarget(v["tool"])
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or v.keys() <= _MessagesToolAdditionBlock_fields)
    )


def is_ModerationPlugin(v: Any) -> bool:
    return type(v) is dict and (type(i := v["id"]) is str and i == "moderation") and len(v) == 1


def is_ORAnthropicToolSearchResultParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter_tool_search_result")
        and type(v["tool_use_id"]) is str
        and (type(i := v["content"]) is dict and is_json(i))
        and len(v) == 3
    )


def is_OpenRouterWebSearchServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:web_search")
        and ("parameters" not in v or is_WebSearchConfig(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_OpenTool(v: Any) -> bool:
    return type(v) is dict and type(v["type"]) is str and (len(v) == 1 or others_fit(v, _OpenTool_fields, is_json))


def is_PDFParserEngine(v: Any) -> bool:
    return type(v) is str and v in {"mistral-ocr", "native", "cloudflare-ai", "pdf-text"}


def is_PDFParserOptions(v: Any) -> bool:
    return (
        type(v) is dict
        and ("engine" not in v or is_PDFParserEngine(v["engine"]))
        and v.keys() <= _PDFParserOptions_fields
    )


def is_ParetoRouterPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "pareto-router")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and (
            "max_price" not in v
            or ((type(i := v["max_price"]) is int or (type(i) is float and isfinite(i))) and i >= 0)
        )
        and (
            "min_coding_score" not in v
            or ((type(i := v["min_coding_score"]) is int or (type(i) is float and isfinite(i))) and i >= 0 and i <= 1)
        )
        and ("price_source" not in v or (type(i := v["price_source"]) is str and i in {"prompt", "weighted_avg"}))
        and (len(v) == 1 or v.keys() <= _ParetoRouterPlugin_fields)
    )


def is_PercentileLatencyCutoffs(v: Any) -> bool:
    return (
        type(v) is dict
        and ("p50" not in v or (type(i := v["p50"]) is int or (type(i) is float and isfinite(i))) or i is None)
        and ("p75" not in v or (type(i := v["p75"]) is int or (type(i) is float and isfinite(i))) or i is None)
        and ("p90" not in v or (type(i := v["p90"]) is int or (type(i) is float and isfinite(i))) or i is None)
        and ("p99" not in v or (type(i := v["p99"]) is int or (type(i) is float and isfinite(i))) or i is None)
        and v.keys() <= _PercentileLatencyCutoffs_fields
    )


def is_Plugin(v: Any) -> bool:
    return _Plugin[v["id"]](v)


def is_PreferredMaxLatency(v: Any) -> bool:
    return v is None or (type(v) is int or (type(v) is float and isfinite(v))) or is_PercentileLatencyCutoffs(v)


def is_Preset(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["created_at"]) is str
        and (type(i := v["creator_user_id"]) is str or i is None)
        and (type(i := v["description"]) is str or i is None)
        and (type(i := v["designated_version_id"]) is str or i is None)
        and type(v["id"]) is str
        and type(v["name"]) is str
        and type(v["slug"]) is str
        and (type(i := v["status"]) is str and i in {"active", "disabled", "archived"})
        and (type(i := v["status_updated_at"]) is str or i is None)
        and type(v["updated_at"]) is str
        and (type(i := v["workspace_id"]) is str or i is None)
        and len(v) == 11
    )


def is_PresetDesignatedVersion(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["config"]) is dict and is_json(i))
        and type(v["created_at"]) is str
        and type(v["creator_id"]) is str
        and type(v["id"]) is str
        and type(v["preset_id"]) is str
        and (type(i := v["system_prompt"]) is str or i is None)
        and type(v["updated_at"]) is str
        and type(v["version"]) is int
        and len(v) == 8
    ) or v is None


def is_PresetWithDesignatedVersion(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["created_at"]) is str
        and (type(i := v["creator_user_id"]) is str or i is None)
        and (type(i := v["description"]) is str or i is None)
        and (type(i := v["designated_version_id"]) is str or i is None)
        and type(v["id"]) is str
        and type(v["name"]) is str
        and type(v["slug"]) is str
        and (type(i := v["status"]) is str and i in {"active", "disabled", "archived"})
        and (type(i := v["status_updated_at"]) is str or i is None)
        and type(v["updated_at"]) is str
        and (type(i := v["workspace_id"]) is str or i is None)
        and (len(v) == 11 or others_fit(v, _PresetWithDesignatedVersion_0_fields, is_json))
        and type(v) is dict
        and is_PresetDesignatedVersion(v["designated_version"])
        and (len(v) == 1 or others_fit(v, _PresetWithDesignatedVersion_1_fields, is_json))
        and (v is None or v.keys() <= _PresetWithDesignatedVersion_all_fields)
    )


def is_ProviderMaxPrice(v: Any) -> bool:
    return (
        type(v) is dict
        and ("audio" not in v or type(v["audio"]) is str)
        and ("completion" not in v or type(v["completion"]) is str)
        and ("image" not in v or type(v["image"]) is str)
        and ("prompt" not in v or type(v["prompt"]) is str)
        and ("request" not in v or type(v["request"]) is str)
        and v.keys() <= _ProviderMaxPrice_fields
    )


def is_ProviderName(v: Any) -> bool:
    return type(v) is str and v in _ProviderName_values


def is_ProviderOptions_value(v: Any) -> bool:
    return type(v) is dict and is_json(v)


def is_ProviderOptions(v: Any) -> bool:
    return type(v) is dict and all(map(is_ProviderOptions_value, v.values())) and v.keys() <= _ProviderOptions_fields


def is_ProviderPreferences(v: Any) -> bool:
    return (
        type(v) is dict
        and ("allow_fallbacks" not in v or type(i := v["allow_fallbacks"]) is bool or i is None)
        and (
            "data_collection" not in v
            or (i := v["data_collection"]) is None
            or (type(i) is str and i in {"deny", "allow"})
        )
        and ("enforce_distillable_text" not in v or type(i := v["enforce_distillable_text"]) is bool or i is None)
        and ("ignore" not in v or (type(i := v["ignore"]) is list and all(map(is_ProviderReference, i))) or i is None)
        and ("max_price" not in v or is_ProviderMaxPrice(v["max_price"]))
        and ("only" not in v or (type(i := v["only"]) is list and all(map(is_ProviderReference, i))) or i is None)
        and ("order" not in v or (type(i := v["order"]) is list and all(map(is_ProviderReference, i))) or i is None)
        and ("preferred_max_latency" not in v or is_PreferredMaxLatency(v["preferred_max_latency"]))
        and ("preferred_min_throughput" not in v or is_PreferredMaxLatency(v["preferred_min_throughput"]))
        and (
            "quantizations" not in v
            or (type(i := v["quantizations"]) is list and all(map(is_Quantization, i)))
            or i is None
        )
        and ("require_parameters" not in v or type(i := v["require_parameters"]) is bool or i is None)
        and ("sort" not in v or is_ProviderSortPreference(v["sort"]))
        and ("zdr" not in v or type(i := v["zdr"]) is bool or i is None)
        and ("options" not in v or is_ProviderOptions(v["options"]))
        and v.keys() <= _ProviderPreferences_fields
    ) or v is None


def is_ProviderReference(v: Any) -> bool:
    return is_ProviderName(v) or type(v) is str


def is_ProviderSort(v: Any) -> bool:
    return type(v) is str and v in {"price", "throughput", "latency", "exacto"}


def is_ProviderSortConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("by" not in v or (i := v["by"]) is None or is_ProviderSort(i))
        and ("partition" not in v or (i := v["partition"]) is None or (type(i) is str and i in {"model", "none"}))
        and v.keys() <= _ProviderSortConfig_fields
    )


def is_ProviderSortPreference(v: Any) -> bool:
    return v is None or is_ProviderSort(v) or is_ProviderSortConfig(v)


def is_Quantization(v: Any) -> bool:
    return type(v) is str and v in _Quantization_values


def is_RedactedThinkingBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "redacted_thinking")
        and type(v["data"]) is str
        and len(v) == 2
    )


def is_RequestMetadata(v: Any) -> bool:
    return (
        type(v) is dict
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and v.keys() <= _RequestMetadata_fields
    )


def is_ResponseHealingPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "response-healing")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and (len(v) == 1 or v.keys() <= _ResponseHealingPlugin_fields)
    )


def is_SearchModelsServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("max_results" not in v or type(v["max_results"]) is int)
        and v.keys() <= _SearchModelsServerToolConfig_fields
    )


def is_ServerToolUseBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "server_tool_use")
        and type(v["id"]) is str
        and type(v["name"]) is str
        and ("input" not in v or is_json(v["input"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 3 or v.keys() <= _ServerToolUseBlockParam_fields)
    )


def is_ShellServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("engine" not in v or (type(i := v["engine"]) is str and i in {"auto", "openrouter"}))
        and ("environment" not in v or is_BashServerToolEnvironment(v["environment"]))
        and v.keys() <= _BashServerToolConfig_fields
    )


def is_ShellServerTool_OpenRouter(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:shell")
        and ("parameters" not in v or is_ShellServerToolConfig(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_StopServerToolsWhen(v: Any) -> bool:
    return type(v) is list and len(v) >= 1 and all(map(is_StopServerToolsWhenCondition, v))


def is_StopServerToolsWhenCondition(v: Any) -> bool:
    return _StopServerToolsWhenCondition[v["type"]](v)


def is_StopServerToolsWhenFinishReasonIs(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "finish_reason_is")
        and (type(i := v["reason"]) is str and len(i) >= 1)
        and len(v) == 2
    )


def is_StopServerToolsWhenHasToolCall(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "has_tool_call")
        and (type(i := v["tool_name"]) is str and len(i) >= 1)
        and len(v) == 2
    )


def is_StopServerToolsWhenMaxCost(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "max_cost")
        and (type(i := v["max_cost_in_dollars"]) is int or (type(i) is float and isfinite(i)))
        and len(v) == 2
    )


def is_StopServerToolsWhenMaxTokensUsed(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "max_tokens_used")
        and type(v["max_tokens"]) is int
        and len(v) == 2
    )


def is_StopServerToolsWhenStepCountIs(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "step_count_is")
        and type(v["step_count"]) is int
        and len(v) == 2
    )


def is_SwitchyardRouterPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "switchyard-router")
        and (
            "algorithm" not in v or (type(i := v["algorithm"]) is str and i in _SwitchyardRouterPlugin_algorithm_values)
        )
        and ("judge_model" not in v or type(v["judge_model"]) is str)
        and (len(v) == 1 or v.keys() <= _SwitchyardRouterPlugin_fields)
    )


def is_SystemPrompt(v: Any) -> bool:
    return type(v) is str or (type(v) is list and all(map(is_AnthropicTextBlockParam, v)))


def is_TaskBudget(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tokens")
        and (type(i := v["total"]) is int and i >= 20000)
        and ("remaining" not in v or (type(i := v["remaining"]) is int and i >= 0) or i is None)
        and (len(v) == 2 or v.keys() <= _TaskBudget_fields)
    )


def is_TextCitationParam(v: Any) -> bool:
    return _TextCitationParam[v["type"]](v)


def is_TextEditorTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "text_editor_20250124")
        and (type(i := v["name"]) is str and i == "str_replace_editor")
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or v.keys() <= _BashTool_fields)
    )


def is_ThinkingAdaptive(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "adaptive")
        and ("display" not in v or is_AnthropicThinkingDisplay(v["display"]))
        and ("block_binding" not in v or (i := v["block_binding"]) is None or is_AnthropicThinkingBlockBinding(i))
        and (len(v) == 1 or v.keys() <= _ThinkingAdaptive_fields)
    )


def is_ThinkingBetweenTools(v: Any) -> bool:
    return type(v) is dict and (type(i := v["type"]) is str and i == "between_tools") and len(v) == 1


def is_ThinkingBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "thinking")
        and type(v["signature"]) is str
        and type(v["thinking"]) is str
        and len(v) == 3
    )


def is_ThinkingConfig(v: Any) -> bool:
    return _ThinkingConfig[v["type"]](v)


def is_ThinkingEnabled(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "enabled")
        and (type(i := v["budget_tokens"]) is int and i >= 1024)
        and ("display" not in v or is_AnthropicThinkingDisplay(v["display"]))
        and ("block_binding" not in v or (i := v["block_binding"]) is None or is_AnthropicThinkingBlockBinding(i))
        and (len(v) == 2 or v.keys() <= _ThinkingEnabled_fields)
    )


def is_ThinkingKeepRule(v: Any) -> bool:
    return _ClearThinkingKeep[v["type"]](v)


def is_Tool(v: Any) -> bool:
    return type(v) is dict and _Tool[v.get("type")](v)


def is_ToolAdditionTarget(v: Any) -> bool:
    return _ToolAdditionTarget[v["type"]](v)


def is_ToolChangeTarget(v: Any) -> bool:
    return _ToolChangeTarget[v["type"]](v)


def is_ToolChoice(v: Any) -> bool:
    return _ToolChoice[v["type"]](v)


def is_ToolChoiceAny(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "any")
        and ("disable_parallel_tool_use" not in v or type(v["disable_parallel_tool_use"]) is bool)
        and (len(v) == 1 or v.keys() <= _ToolChoiceAny_fields)
    )


def is_ToolChoiceAuto(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "auto")
        and ("disable_parallel_tool_use" not in v or type(v["disable_parallel_tool_use"]) is bool)
        and (len(v) == 1 or v.keys() <= _ToolChoiceAny_fields)
    )


def is_ToolChoiceNone(v: Any) -> bool:
    return type(v) is dict and (type(i := v["type"]) is str and i == "none") and len(v) == 1


def is_ToolChoiceTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool")
        and type(v["name"]) is str
        and ("disable_parallel_tool_use" not in v or type(v["disable_parallel_tool_use"]) is bool)
        and (len(v) == 2 or v.keys() <= _ToolChoiceTool_fields)
    )


def is_ToolDefinition(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_definition")
        and is_AnthropicToolUnion(v["definition"])
        and len(v) == 2
    )


def is_ToolReference(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_reference")
        and type(v["name"]) is str
        and len(v) == 2
    )


def is_ToolReferenceBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_reference")
        and type(v["tool_name"]) is str
        and len(v) == 2
    )


def is_ToolResultBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_result")
        and type(v["tool_use_id"]) is str
        and ("content" not in v or is_ToolResultContent(v["content"]))
        and ("is_error" not in v or type(v["is_error"]) is bool)
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 2 or v.keys() <= _ToolResultBlockParam_fields)
    )


def is_ToolResultContent(v: Any) -> bool:
    return type(v) is str or (type(v) is list and all(map(is_ToolResultContentBlock, v)))


def is_ToolResultContentBlock(v: Any) -> bool:
    return _ToolResultContentBlock[v["type"]](v)


def is_ToolSearchServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:tool_search")
        and ("parameters" not in v or is_SearchModelsServerToolConfig(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_ToolUseBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_use")
        and type(v["id"]) is str
        and type(v["name"]) is str
        and ("input" not in v or is_json(v["input"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 3 or v.keys() <= _ServerToolUseBlockParam_fields)
    )


def is_TraceConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("generation_name" not in v or type(v["generation_name"]) is str)
        and ("parent_span_id" not in v or type(v["parent_span_id"]) is str)
        and ("span_name" not in v or type(v["span_name"]) is str)
        and ("trace_id" not in v or type(v["trace_id"]) is str)
        and ("trace_name" not in v or type(v["trace_name"]) is str)
        and others_fit(v, _TraceConfig_fields, is_json)
    )


def is_WebFetchEngineEnum(v: Any) -> bool:
    return type(v) is str and v in _WebFetchEngineEnum_values


def is_WebFetchPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "web-fetch")
        and ("allowed_domains" not in v or (type(i := v["allowed_domains"]) is list and {*map(type, i)} <= {str}))
        and ("blocked_domains" not in v or (type(i := v["blocked_domains"]) is list and {*map(type, i)} <= {str}))
        and ("max_content_tokens" not in v or type(v["max_content_tokens"]) is int)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and (len(v) == 1 or v.keys() <= _WebFetchPlugin_fields)
    )


def is_WebFetchServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:web_fetch")
        and ("parameters" not in v or is_WebFetchServerToolConfig(v["parameters"]))
        and (len(v) == 1 or v.keys() <= _BashServerTool_fields)
    )


def is_WebFetchServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("allowed_domains" not in v or (type(i := v["allowed_domains"]) is list and {*map(type, i)} <= {str}))
        and ("blocked_domains" not in v or (type(i := v["blocked_domains"]) is list and {*map(type, i)} <= {str}))
        and ("engine" not in v or is_WebFetchEngineEnum(v["engine"]))
        and ("max_content_tokens" not in v or type(v["max_content_tokens"]) is int)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and v.keys() <= _WebFetchServerToolConfig_fields
    )


def is_WebSearchConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("allowed_domains" not in v or (type(i := v["allowed_domains"]) is list and {*map(type, i)} <= {str}))
        and ("engine" not in v or is_WebSearchEngineEnum(v["engine"]))
        and ("excluded_domains" not in v or (type(i := v["excluded_domains"]) is list and {*map(type, i)} <= {str}))
        and ("max_characters" not in v or type(v["max_characters"]) is int)
        and ("max_results" not in v or type(v["max_results"]) is int)
        and ("max_total_results" not in v or type(v["max_total_results"]) is int)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and ("mode" not in v or is_WebSearchMode(v["mode"]))
        and (
            "search_context_size" not in v
            or (type(i := v["search_context_size"]) is str and i in {"low", "medium", "high"})
        )
        and ("user_location" not in v or is_WebSearchUserLocationServerTool(v["user_location"]))
        and ("x_search" not in v or is_XSearchOptions(v["x_search"]))
        and v.keys() <= _WebSearchConfig_fields
    )


def is_WebSearchEngine(v: Any) -> bool:
    return type(v) is str and v in {"native", "exa", "firecrawl", "parallel", "perplexity"}


def is_WebSearchEngineEnum(v: Any) -> bool:
    return type(v) is str and v in _WebSearchEngineEnum_values


def is_WebSearchMode(v: Any) -> bool:
    return type(v) is str and v in _WebSearchMode_values


def is_WebSearchPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "web")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("engine" not in v or is_WebSearchEngine(v["engine"]))
        and ("exclude_domains" not in v or (type(i := v["exclude_domains"]) is list and {*map(type, i)} <= {str}))
        and ("include_domains" not in v or (type(i := v["include_domains"]) is list and {*map(type, i)} <= {str}))
        and ("max_results" not in v or type(v["max_results"]) is int)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and ("mode" not in v or is_WebSearchMode(v["mode"]))
        and ("search_prompt" not in v or type(v["search_prompt"]) is str)
        and ("user_location" not in v or is_AnthropicWebSearchToolUserLocation(v["user_location"]))
        and ("x_search" not in v or is_XSearchOptions(v["x_search"]))
        and (len(v) == 1 or v.keys() <= _WebSearchPlugin_fields)
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
        and (len(v) == 2 or v.keys() <= _WebSearchTool_fields)
    )


def is_WebSearchToolResultBlockParam(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_tool_result")
        and is_WebSearchToolResultContent(v["content"])
        and type(v["tool_use_id"]) is str
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (len(v) == 3 or v.keys() <= _WebSearchToolResultBlockParam_fields)
    )


def is_WebSearchToolResultContent(v: Any) -> bool:
    return (type(v) is list and all(map(is_AnthropicWebSearchResultBlockParam, v))) or is_WebSearchToolResultError(v)


def is_WebSearchToolResultError(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "web_search_tool_result_error")
        and is_WebSearchToolResultErrorCode(v["error_code"])
        and len(v) == 2
    )


def is_WebSearchToolResultErrorCode(v: Any) -> bool:
    return type(v) is str and v in _WebSearchToolResultErrorCode_values


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
        and (len(v) == 2 or v.keys() <= _WebSearchToolWithCallers_fields)
    )


def is_WebSearchUserLocationServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and ("type" not in v or (type(i := v["type"]) is str and i == "approximate"))
        and ("city" not in v or type(i := v["city"]) is str or i is None)
        and ("country" not in v or type(i := v["country"]) is str or i is None)
        and ("region" not in v or type(i := v["region"]) is str or i is None)
        and ("timezone" not in v or type(i := v["timezone"]) is str or i is None)
        and v.keys() <= _AnthropicWebSearchToolUserLocation_fields
    )


def is_XSearchOptions(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "allowed_x_handles" not in v
            or (type(i := v["allowed_x_handles"]) is list and len(i) <= 20 and {*map(type, i)} <= {str})
        )
        and (
            "excluded_x_handles" not in v
            or (type(i := v["excluded_x_handles"]) is list and len(i) <= 20 and {*map(type, i)} <= {str})
        )
        and ("from_date" not in v or type(v["from_date"]) is str)
        and ("to_date" not in v or type(v["to_date"]) is str)
        and ("enable_image_understanding" not in v or type(v["enable_image_understanding"]) is bool)
        and ("enable_video_understanding" not in v or type(v["enable_video_understanding"]) is bool)
        and ("excluded_x_handles" not in v or "allowed_x_handles" not in v)
        and v.keys() <= _XSearchOptions_fields
    )


# fmt: off
_AdvisorTool_fields = frozenset((
    "type", "model", "name", "allowed_callers", "cache_control", "caching", "defer_loading", "max_uses",
))
_AlignmentPlugin_fields = frozenset(("id", "rules", "mode", "threshold", "instruct", "max_retries"))
_AllowedCaller_values = frozenset(("direct", "code_execution_20250825", "code_execution_20260120"))
_AnthropicCacheControlDirective_fields = frozenset(("type", "ttl"))
_AnthropicDocumentBlockParam_fields = frozenset(("type", "source", "title", "context", "citations", "cache_control"))
_AnthropicImageBlockParam_fields = frozenset(("type", "source", "cache_control"))
_AnthropicMessageOutputConfig_fields = frozenset(("effort",))
_AnthropicSafeguard_fields = frozenset(("type", "classifier_context"))
_AnthropicSearchResultBlockParam_fields = frozenset((
    "type", "source", "title", "content", "citations", "cache_control",
))
_AnthropicTextBlockParam_fields = frozenset(("type", "text", "citations", "cache_control"))
_AnthropicThinkingBlockBinding_fields = frozenset(("prefix_mismatch_behavior", "mismatch_behavior"))
_AnthropicToolSearchToolBm25_fields = frozenset((
    "type", "name", "allowed_callers", "cache_control", "defer_loading", "strict",
))
_AnthropicToolUnionCustom_fields = frozenset((
    "type", "name", "description", "input_schema", "cache_control", "defer_loading", "strict",
))
_AnthropicToolUnionInputSchema_fields = frozenset(("type", "properties", "required"))
_AnthropicWebSearchResultBlockParam_fields = frozenset(("type", "encrypted_content", "title", "url", "page_age"))
_AnthropicWebSearchToolUserLocation_fields = frozenset(("type", "city", "country", "region", "timezone"))
_ArmorAutoMode_fields = frozenset(("hard_deny", "soft_deny", "allow", "environment"))
_ArmorContext_fields = frozenset(("v", "auto_mode"))
_ArmorPlugin_fields = frozenset((
    "id", "enabled", "mode", "on_error", "output_mode", "evaluate_native_tools", "use_cc_style_default_rules",
    "classifier_context",
))
_ArmorRule_fields = frozenset(("id", "name", "instructions", "threshold"))
_AutoBetaRouterPlugin_fields = frozenset((
    "id", "allowed_models", "cost_quality_tradeoff", "cost_tier", "enabled", "excluded_models",
))
_AutoRouterPlugin_fields = frozenset((
    "id", "allowed_models", "cost_quality_tradeoff", "cost_tier", "enabled", "excluded_models", "pin_model",
))
_BashServerToolConfig_fields = frozenset(("engine", "environment"))
_BashServerTool_fields = frozenset(("type", "parameters"))
_BashTool_fields = frozenset(("type", "name", "cache_control"))
_CitationsConfigParam_fields = frozenset(("enabled",))
_ClearThinkingEdit_fields = frozenset(("type", "keep"))
_ClearToolUsesEdit_fields = frozenset((
    "type", "clear_at_least", "clear_tool_inputs", "exclude_tools", "keep", "trigger",
))
_CompactEdit_fields = frozenset(("type", "instructions", "pause_after_compaction", "trigger"))
_CompactionBlockParam_fields = frozenset(("type", "content", "cache_control", "encrypted_content"))
_ContainerAutoEnvironment_fields = frozenset(("type", "file_ids", "network_policy"))
_ContainerReferenceEnvironment_fields = frozenset(("type", "container_id", "file_ids", "network_policy"))
_ContextCompressionPlugin_fields = frozenset(("id", "enabled", "engine"))
_ContextManagement_fields = frozenset(("edits",))
_CustomToolInputSchema_fields = frozenset(("type", "properties", "required", "anyOf", "oneOf", "allOf"))
_DatetimeServerToolConfig_fields = frozenset(("timezone",))
_DeferredBm25Search_fields = frozenset(("type", "max_results"))
_DeferredCustomSearch_fields = frozenset(("type", "tool_id", "result_key", "max_results"))
_FileParserPlugin_fields = frozenset(("id", "enabled", "pdf"))
_FusionPlugin_fields = frozenset(("id", "analysis_models", "enabled", "max_tool_calls", "model", "preset", "tools"))
_ImageGenerationServerToolConfig_fields = frozenset(("model",))
_JevRouterPlugin_fields = frozenset(("id", "models", "allowed_models", "excluded_models", "cost_tier"))
_MessagesBashToolResultBlock_fields = frozenset(("type", "content", "tool_use_id", "container_id", "files"))
_MessagesMessageParam_fields = frozenset(("role", "content", "clear_at", "output_config"))
_MessagesOutputConfig_fields = frozenset(("effort", "format", "task_budget"))
_MessagesRequest_fields = frozenset((
    "model", "max_tokens", "system", "messages", "tools", "tool_choice", "temperature", "top_p", "top_k",
    "stop_sequences", "stream", "thinking", "cache_control", "context_management", "fallbacks", "metadata",
    "models", "output_config", "plugins", "provider", "route", "service_tier", "session_id", "speed",
    "stop_server_tools_when", "trace", "user", "deferred_tools", "safeguards",
))
_MessagesToolAdditionBlock_fields = frozenset(("type", "tool", "cache_control"))
_OpenTool_fields = frozenset(("type",))
_PDFParserOptions_fields = frozenset(("engine",))
_ParetoRouterPlugin_fields = frozenset(("id", "enabled", "max_price", "min_coding_score", "price_source"))
_PercentileLatencyCutoffs_fields = frozenset(("p50", "p75", "p90", "p99"))
_PresetWithDesignatedVersion_0_fields = frozenset((
    "created_at", "creator_user_id", "description", "designated_version_id", "id", "name", "slug", "status",
    "status_updated_at", "updated_at", "workspace_id",
))
_PresetWithDesignatedVersion_1_fields = frozenset(("designated_version",))
_PresetWithDesignatedVersion_all_fields = frozenset((
    "created_at", "creator_user_id", "description", "designated_version_id", "id", "name", "slug", "status",
    "status_updated_at", "updated_at", "workspace_id", "designated_version",
))
_ProviderMaxPrice_fields = frozenset(("audio", "completion", "image", "prompt", "request"))
_ProviderName_values = frozenset((
    "Modal", "AkashML", "AI21", "AionLabs", "Alibaba", "Ambient", "Baidu", "Amazon Bedrock", "Amazon Nova",
    "Anthropic", "Arcee AI", "AtlasCloud", "Avian", "Azure", "BaseTen", "BytePlus", "Black Forest Labs", "Cerebras",
    "Chutes", "Cirrascale", "Claude Platform on AWS", "Clarifai", "Cloudflare", "Cohere", "CoreWeave", "Crucible",
    "Crusoe", "Darkbloom", "Databricks", "Decart", "Deepgram", "DeepInfra", "DeepSeek", "DekaLLM", "DigitalOcean",
    "Featherless", "Fireworks", "Fish Audio", "Friendli", "GMICloud", "Google", "Google AI Studio", "Groq",
    "HeyGen", "Inception", "Inceptron", "InferenceNet", "Ionstream", "Infermatic", "Io Net", "Inferact vLLM",
    "Inflection", "Liquid", "Makora", "Mara", "Mancer 2", "Meta", "Minimax", "ModelRun", "Mistral", "Modular",
    "Moonshot AI", "Morph", "VoyageAI by MongoDB", "Nebius", "Nex AGI", "NextBit", "Novita", "Nvidia", "OpenAI",
    "OpenInference", "Parasail", "Poolside", "Perceptron", "Perplexity", "Phala", "Recraft", "Reka", "Relace",
    "Sail Research", "Sakana AI", "SambaNova", "Seed", "SiliconFlow", "Sourceful", "StepFun", "Stealth",
    "StreamLake", "Switchpoint", "Tencent", "Tenstorrent", "Thinking Machines", "Together", "Upstage", "Venice",
    "Wafer", "WandB", "Quiver", "Krea", "Runway", "Xiaomi", "xAI", "Z.AI", "FakeProvider", "AssemblyAI", "Cosine",
    "ElevenLabs", "TypeSafe", "Near AI", "Ollama", "ParetoAlpha", "PrimeIntellect", "Recursive", "Respan",
    "ScaleDown", "Unbiased",
))
_ProviderOptions_fields = frozenset((
    "01ai", "ai21", "aion-labs", "akashml", "alibaba", "amazon-bedrock", "amazon-bedrock/claude-on-aws",
    "amazon-nova", "ambient", "anthropic", "anthropic/2", "anyscale", "arcee-ai", "assemblyai", "atlas-cloud",
    "atoma", "avian", "azure", "baidu", "baseten", "black-forest-labs", "byteplus", "centml", "cerebras", "chutes",
    "cirrascale", "clarifai", "claude-on-aws", "cloudflare", "cohere", "coreweave", "cosine", "crofai", "crucible",
    "crusoe", "darkbloom", "databricks", "decart", "deepgram", "deepinfra", "deepseek", "dekallm", "digitalocean",
    "elevenlabs", "enfer", "fake-provider", "featherless", "fireworks", "fish-audio", "friendli", "gmicloud",
    "google-ai-studio", "google-vertex", "gopomelo", "groq", "heygen", "huggingface", "hyperbolic",
    "hyperbolic-quantized", "inception", "inceptron", "inferact-vllm", "inference-net", "infermatic", "inflection",
    "inocloud", "io-net", "ionstream", "klusterai", "krea", "lambda", "lepton", "liquid", "lynn", "lynn-private",
    "makora", "mancer", "mancer-old", "mara", "meta", "minimax", "mistral", "modal", "modelrun", "modular",
    "moonshotai", "morph", "ncompass", "near-ai", "nebius", "nex-agi", "nextbit", "nineteen", "novita", "nvidia",
    "octoai", "ollama", "open-inference", "openai", "parasail", "pareto-alpha", "perceptron", "perplexity", "phala",
    "poolside", "primeintellect", "quiver", "recraft", "recursal", "recursive", "reflection", "reka", "relace",
    "replicate", "respan", "runway", "sail-research", "sakana", "sakana-ai", "sambanova", "sambanova-cloaked",
    "scaledown", "seed", "sf-compute", "siliconflow", "sourceful", "stealth", "stepfun", "streamlake",
    "switchpoint", "targon", "tencent", "tenstorrent", "thinkingmachines", "together", "together-lite", "typesafe",
    "ubicloud", "unbiased", "upstage", "venice", "voyageai", "wafer", "wandb", "wandb-legacy", "xai", "xiaomi",
    "z-ai",
))
_ProviderPreferences_fields = frozenset((
    "allow_fallbacks", "data_collection", "enforce_distillable_text", "ignore", "max_price", "only", "order",
    "preferred_max_latency", "preferred_min_throughput", "quantizations", "require_parameters", "sort", "zdr",
    "options",
))
_ProviderSortConfig_fields = frozenset(("by", "partition"))
_Quantization_values = frozenset((
    "int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown",
))
_RequestMetadata_fields = frozenset(("user_id",))
_ResponseHealingPlugin_fields = frozenset(("id", "enabled"))
_SearchModelsServerToolConfig_fields = frozenset(("max_results",))
_ServerToolUseBlockParam_fields = frozenset(("type", "id", "name", "input", "cache_control"))
_SwitchyardRouterPlugin_algorithm_values = frozenset((
    "capability", "stage", "auto", "random", "composite", "passthrough",
))
_SwitchyardRouterPlugin_fields = frozenset(("id", "algorithm", "judge_model"))
_TaskBudget_fields = frozenset(("type", "total", "remaining"))
_ThinkingAdaptive_fields = frozenset(("type", "display", "block_binding"))
_ThinkingEnabled_fields = frozenset(("type", "budget_tokens", "display", "block_binding"))
_ToolChoiceAny_fields = frozenset(("type", "disable_parallel_tool_use"))
_ToolChoiceTool_fields = frozenset(("type", "name", "disable_parallel_tool_use"))
_ToolResultBlockParam_fields = frozenset(("type", "tool_use_id", "content", "is_error", "cache_control"))
_Tool_others = frozenset((
    "bash_20241022", "code_execution_20250522", "code_execution_20250825", "code_execution_20260120",
    "computer_20241022", "computer_20250124", "computer_20251124", "mcp_toolset", "memory_20250818",
    "openrouter:advisor", "openrouter:apply_patch", "openrouter:files", "openrouter:fusion", "openrouter:mcp",
    "openrouter:subagent", "text_editor_20241022", "text_editor_20250429", "text_editor_20250728",
    "web_fetch_20250910", "web_fetch_20260209", "web_fetch_20260309",
))
_TraceConfig_fields = frozenset(("generation_name", "parent_span_id", "span_name", "trace_id", "trace_name"))
_WebFetchEngineEnum_values = frozenset(("auto", "native", "openrouter", "exa", "parallel", "firecrawl"))
_WebFetchPlugin_fields = frozenset(("id", "allowed_domains", "blocked_domains", "max_content_tokens", "max_uses"))
_WebFetchServerToolConfig_fields = frozenset((
    "allowed_domains", "blocked_domains", "engine", "max_content_tokens", "max_uses",
))
_WebSearchConfig_fields = frozenset((
    "allowed_domains", "engine", "excluded_domains", "max_characters", "max_results", "max_total_results",
    "max_uses", "mode", "search_context_size", "user_location", "x_search",
))
_WebSearchEngineEnum_values = frozenset(("native", "exa", "parallel", "firecrawl", "perplexity", "auto"))
_WebSearchMode_values = frozenset((
    "instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced",
))
_WebSearchPlugin_fields = frozenset((
    "id", "enabled", "engine", "exclude_domains", "include_domains", "max_results", "max_uses", "mode",
    "search_prompt", "user_location", "x_search",
))
_WebSearchToolResultBlockParam_fields = frozenset(("type", "tool_use_id", "content", "cache_control"))
_WebSearchToolResultErrorCode_values = frozenset((
    "invalid_tool_input", "unavailable", "max_uses_exceeded", "too_many_requests", "query_too_long",
    "request_too_large",
))
_WebSearchToolWithCallers_fields = frozenset((
    "type", "name", "allowed_callers", "allowed_domains", "blocked_domains", "cache_control", "max_uses",
    "user_location",
))
_WebSearchTool_fields = frozenset((
    "type", "name", "allowed_domains", "blocked_domains", "cache_control", "max_uses", "user_location",
))
_XSearchOptions_fields = frozenset((
    "allowed_x_handles", "excluded_x_handles", "from_date", "to_date", "enable_image_understanding",
    "enable_video_understanding",
))
_pattern_1 = re.compile("^[A-Za-z0-9_-]+\\Z").search
_pattern_2 = re.compile("^[a-zA-Z0-9_-]{1,128}\\Z").search
_pattern_3 = re.compile("[^ \\t\\r\\n]").search
_AnthropicToolUnion: dict[Any, Callable[[Any], bool]] = {
    "bash_20250124": is_BashTool,
    "text_editor_20250124": is_TextEditorTool,
    "custom": is_AnthropicToolUnionCustom,
    "web_search_20250305": is_WebSearchTool,
    "web_search_20260209": is_WebSearchToolWithCallers,
    None: is_AnthropicToolUnionCustom,
}
_BashServerToolEnvironment: dict[Any, Callable[[Any], bool]] = {
    "container_auto": is_ContainerAutoEnvironment,
    "container_reference": is_ContainerReferenceEnvironment,
}
_ClearThinkingKeep: dict[Any, Callable[[Any], bool]] = {
    "thinking_turns": is_AnthropicThinkingTurns,
    "all": is_KeepAllThinking,
}
_ClearToolUsesTrigger: dict[Any, Callable[[Any], bool]] = {
    "input_tokens": is_AnthropicInputTokensTrigger,
    "tool_uses": is_AnthropicToolUsesKeep,
}
_ContainerNetworkPolicy: dict[Any, Callable[[Any], bool]] = {
    "disabled": is_ContainerNetworkPolicyDisabled,
    "allowlist": is_ContainerNetworkPolicyAllowlist,
}
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
_ContextEdit: dict[Any, Callable[[Any], bool]] = {
    "clear_tool_uses_20250919": is_ClearToolUsesEdit,
    "clear_thinking_20251015": is_ClearThinkingEdit,
    "compact_20260112": is_CompactEdit,
}
_DeferredToolsSearch: dict[Any, Callable[[Any], bool]] = {
    "bm25": is_DeferredBm25Search,
    "regex": is_DeferredRegexSearch,
    "custom": is_DeferredCustomSearch,
}
_DocumentSource: dict[Any, Callable[[Any], bool]] = {
    "base64": is_AnthropicBase64PdfSource,
    "text": is_AnthropicPlainTextSource,
    "content": is_ContentDocumentSource,
    "url": is_AnthropicUrlImageSource,
    "file": is_AnthropicFileDocumentSource,
}
_ImageSource: dict[Any, Callable[[Any], bool]] = {
    "base64": is_AnthropicBase64ImageSource,
    "url": is_AnthropicUrlImageSource,
    "file": is_AnthropicFileDocumentSource,
}
_Plugin: dict[Any, Callable[[Any], bool]] = {
    "auto-router": is_AutoRouterPlugin,
    "auto-beta-router": is_AutoBetaRouterPlugin,
    "moderation": is_ModerationPlugin,
    "web": is_WebSearchPlugin,
    "web-fetch": is_WebFetchPlugin,
    "file-parser": is_FileParserPlugin,
    "response-healing": is_ResponseHealingPlugin,
    "context-compression": is_ContextCompressionPlugin,
    "pareto-router": is_ParetoRouterPlugin,
    "fusion": is_FusionPlugin,
    "alignment": is_AlignmentPlugin,
    "armor": is_ArmorPlugin,
    "jev-router": is_JevRouterPlugin,
    "switchyard-router": is_SwitchyardRouterPlugin,
}
_StopServerToolsWhenCondition: dict[Any, Callable[[Any], bool]] = {
    "step_count_is": is_StopServerToolsWhenStepCountIs,
    "has_tool_call": is_StopServerToolsWhenHasToolCall,
    "max_tokens_used": is_StopServerToolsWhenMaxTokensUsed,
    "max_cost": is_StopServerToolsWhenMaxCost,
    "finish_reason_is": is_StopServerToolsWhenFinishReasonIs,
}
_TextCitationParam: dict[Any, Callable[[Any], bool]] = {
    "char_location": is_AnthropicCitationCharLocationParam,
    "page_location": is_AnthropicCitationPageLocationParam,
    "content_block_location": is_AnthropicCitationContentBlockLocationParam,
    "web_search_result_location": is_AnthropicCitationWebSearchResultLocationParam,
    "search_result_location": is_AnthropicCitationSearchResultLocationParam,
}
_ThinkingConfig: dict[Any, Callable[[Any], bool]] = {
    "enabled": is_ThinkingEnabled,
    "disabled": is_ContainerNetworkPolicyDisabled,
    "adaptive": is_ThinkingAdaptive,
    "between_tools": is_ThinkingBetweenTools,
}
_Tool: dict[Any, Callable[[Any], bool]] = {
    "custom": is_CustomTool,
    "bash_20250124": is_BashTool,
    "text_editor_20250124": is_TextEditorTool,
    "web_search_20250305": is_WebSearchTool,
    "web_search_20260209": is_WebSearchToolWithCallers,
    "advisor_20260301": is_AdvisorTool,
    "openrouter:bash": is_BashServerTool,
    "openrouter:datetime": is_DatetimeServerTool,
    "openrouter:image_generation": is_ImageGenerationServerTool_OpenRouter,
    "openrouter:experimental__search_models": is_MessagesSearchModelsServerTool,
    "openrouter:web_fetch": is_WebFetchServerTool,
    "openrouter:web_search": is_OpenRouterWebSearchServerTool,
    "tool_search_tool_bm25_20251119": is_AnthropicToolSearchToolBm25,
    "tool_search_tool_bm25": is_AnthropicToolSearchToolBm25,
    "tool_search_tool_regex_20251119": is_AnthropicToolSearchToolRegex,
    "tool_search_tool_regex": is_AnthropicToolSearchToolRegex,
    "openrouter:shell": is_ShellServerTool_OpenRouter,
    "openrouter:tool_search": is_ToolSearchServerTool,
    None: is_CustomTool,
    **dict.fromkeys(_Tool_others, is_OpenTool),
}
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
_ToolChoice: dict[Any, Callable[[Any], bool]] = {
    "auto": is_ToolChoiceAuto,
    "any": is_ToolChoiceAny,
    "none": is_ToolChoiceNone,
    "tool": is_ToolChoiceTool,
}
_ToolResultContentBlock: dict[Any, Callable[[Any], bool]] = {
    "text": is_AnthropicTextBlockParam,
    "image": is_AnthropicImageBlockParam,
    "tool_reference": is_ToolReferenceBlockParam,
    "search_result": is_AnthropicSearchResultBlockParam,
    "document": is_AnthropicDocumentBlockParam,
}
# fmt: on
is_AnthropicToolUsesTrigger = is_AnthropicToolUsesKeep
is_AnthropicUrlPdfSource = is_AnthropicUrlImageSource
is_GetPresetResponse = is_CreatePresetFromInferenceResponse
is_OutputEffort = is_CostTier
is_PercentileThroughputCutoffs = is_PercentileLatencyCutoffs
is_PreferredMinThroughput = is_PreferredMaxLatency
is_ShellServerToolEnvironment = is_BashServerToolEnvironment
is_ThinkingDisabled = is_ContainerNetworkPolicyDisabled
is_ToolSearchServerToolConfig = is_SearchModelsServerToolConfig
is_WebSearchPluginUserLocation = is_AnthropicWebSearchToolUserLocation


def passes_MessagesRequest(v: Any) -> bool:
    return (
        type(v) is dict
        and "response_format" not in v
        and "max_completion_tokens" not in v
        and (
            type(v.get("tools")) is not list
            or (
                {"function"}.isdisjoint(reached(v, "tools", "*", "type"))
                and len(found := reached(v, "tools", "*", "name")) == len({*found})
                and {"openrouter:advisor", "openrouter:subagent"}.isdisjoint(reached(v, "tools", "*", "type"))
                and (
                    {"any", "tool"}.isdisjoint(reached(v, "tool_choice", "type"))
                    or {
                        "tool_search_tool_bm25",
                        "tool_search_tool_bm25_20251119",
                        "tool_search_tool_regex",
                        "tool_search_tool_regex_20251119",
                        "openrouter:tool_search",
                    }.isdisjoint(reached(v, "tools", "*", "type"))
                )
            )
        )
        and (
            "messages" not in v
            or v.get("system") is not None
            or {"system"}.isdisjoint(reached(v, "messages", 0, "role"))
        )
        and (("input" not in v and "instructions" not in v) or v.get("messages") is not None)
        and (
            "tool_choice" not in v
            or (
                {*reached(v, "tool_choice", "name")} <= {*reached(v, "tools", "*", "name")}
                and {"any"}.isdisjoint(reached(v, "tool_choice", "type"))
                and (
                    {"enabled"}.isdisjoint(reached(v, "thinking", "type"))
                    or {"any", "tool"}.isdisjoint(reached(v, "tool_choice", "type"))
                )
            )
        )
        and (
            "temperature" not in v
            or {"enabled"}.isdisjoint(reached(v, "thinking", "type"))
            or all(1 <= i <= 1 for i in reached(v, "temperature"))
        )
        and (
            "thinking" not in v
            or all(i < bound for i in reached(v, "thinking", "budget_tokens") for bound in reached(v, "max_tokens"))
        )
        and (
            (type(v.get("tools")) is not list and type(v.get("system")) is not list)
            or (
                len(reached(v, "tools", "*", "cache_control")) + len(reached(v, "system", "*", "cache_control")) <= 4
                and (
                    {
                        *(
                            found := [
                                *reached(v, "tools", "*", "cache_control", "ttl"),
                                *reached(v, "system", "*", "cache_control", "ttl"),
                            ]
                        )
                    }
                    <= {"5m"}
                    or (
                        len({*found}) < 2
                        and len(found)
                        == len(reached(v, "tools", "*", "cache_control"))
                        + len(reached(v, "system", "*", "cache_control"))
                    )
                )
            )
        )
        and (type(v.get("system")) is not list or {""}.isdisjoint(reached(v, "system", "*", "text")))
    )


VERDICTS: dict[str, Callable[[Any], bool]] = {
    name.removeprefix("is_"): value
    for name, value in vars().copy().items()
    if name.startswith("is_") and value is not is_json
}
BODY: str | None = "MessagesRequest"  # of the first operation that has one
# True only if the `x-checks` of a component certainly find nothing.
CHECKED: dict[str, Callable[[Any], bool]] = {"MessagesRequest": passes_MessagesRequest}
