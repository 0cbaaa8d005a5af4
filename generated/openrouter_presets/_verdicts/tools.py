# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic, reportArgumentType=false
"""Whether values are surely right for the components of openapi/schemas/tools.yaml."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from re import search
from typing import Any

from .._validation.values import has_only, is_json


def is_AdvisorTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "advisor_20260301")
        and type(v["model"]) is str
        and (type(i := v["name"]) is str and i == "advisor")
        and ("allowed_callers" not in v or is_AnthropicAllowedCallers(v["allowed_callers"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (
            "caching" not in v
            or (i := v["caching"]) is None
            or is_AnthropicCacheControlDirective(i)
        )
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and (len(v) == 3 or has_only(v, _AdvisorTool_fields))
    )


def is_AnthropicToolSearchToolBm25(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            type(i := v["type"]) is str
            and i in {"tool_search_tool_bm25_20251119", "tool_search_tool_bm25"}
        )
        and (type(i := v["name"]) is str and i == "tool_search_tool_bm25")
        and ("allowed_callers" not in v or is_AnthropicAllowedCallers(v["allowed_callers"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("strict" not in v or type(v["strict"]) is bool)
        and (len(v) == 2 or has_only(v, _AnthropicToolSearchToolBm25_fields))
    )


def is_AnthropicToolSearchToolRegex(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            type(i := v["type"]) is str
            and i in {"tool_search_tool_regex_20251119", "tool_search_tool_regex"}
        )
        and (type(i := v["name"]) is str and i == "tool_search_tool_regex")
        and ("allowed_callers" not in v or is_AnthropicAllowedCallers(v["allowed_callers"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("strict" not in v or type(v["strict"]) is bool)
        and (len(v) == 2 or has_only(v, _AnthropicToolSearchToolRegex_fields))
    )


def is_BashServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:bash")
        and ("parameters" not in v or is_BashServerToolConfig(v["parameters"]))
        and (len(v) == 1 or has_only(v, _BashServerTool_fields))
    )


def is_BashServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "engine" not in v
            or (type(i := v["engine"]) is str and i in {"auto", "native", "openrouter"})
        )
        and ("environment" not in v or is_BashServerToolEnvironment(v["environment"]))
        and has_only(v, _BashServerToolConfig_fields)
    )


def is_BashServerToolEnvironment(v: Any) -> bool:
    return _BashServerToolEnvironment[v["type"]](v)


def is_ContainerAutoEnvironment(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "container_auto")
        and (
            "file_ids" not in v
            or (type(i := v["file_ids"]) is list and len(i) <= 20 and {*map(type, i)} <= {str})
        )
        and ("network_policy" not in v or is_ContainerNetworkPolicy(v["network_policy"]))
        and (len(v) == 1 or has_only(v, _ContainerAutoEnvironment_fields))
    )


def is_ContainerNetworkPolicy(v: Any) -> bool:
    return _ContainerNetworkPolicy[v["type"]](v)


def is_ContainerNetworkPolicyAllowlist(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "allowlist")
        and (type(i := v["allowed_domains"]) is list and len(i) <= 50 and {*map(type, i)} <= {str})
        and (len(v) == 2 or has_only(v, _ContainerNetworkPolicyAllowlist_fields))
    )


def is_ContainerNetworkPolicyDisabled(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "disabled")
        and (len(v) == 1 or has_only(v, _ContainerNetworkPolicyDisabled_fields))
    )


def is_ContainerReferenceEnvironment(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "container_reference")
        and (
            type(i := v["container_id"]) is str
            and len(i) >= 1
            and len(i) <= 40
            and search("^[A-Za-z0-9_-]+$", i) is not None
        )
        and (
            "file_ids" not in v
            or (type(i := v["file_ids"]) is list and len(i) <= 20 and {*map(type, i)} <= {str})
        )
        and ("network_policy" not in v or is_ContainerNetworkPolicy(v["network_policy"]))
        and (len(v) == 2 or has_only(v, _ContainerReferenceEnvironment_fields))
    )


def is_CustomTool(v: Any) -> bool:
    return (
        type(v) is dict
        and is_CustomToolInputSchema(v["input_schema"])
        and (type(i := v["name"]) is str and search("^[a-zA-Z0-9_-]{1,128}$", i) is not None)
        and ("type" not in v or (type(i := v["type"]) is str and i == "custom"))
        and ("description" not in v or type(v["description"]) is str)
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and ("defer_loading" not in v or type(v["defer_loading"]) is bool)
        and ("strict" not in v or type(v["strict"]) is bool)
        and (len(v) == 2 or has_only(v, _CustomTool_fields))
    )


def is_CustomToolInputSchema(v: Any) -> bool:
    return (
        type(v) is dict
        and ("type" not in v or type(v["type"]) is str)
        and ("properties" not in v or is_json(v["properties"]))
        and (
            "required" not in v
            or (type(i := v["required"]) is list and {*map(type, i)} <= {str})
            or i is None
        )
        and "anyOf" not in v
        and "oneOf" not in v
        and "allOf" not in v
        and has_only(v, _CustomToolInputSchema_fields, is_json)
    )


def is_DatetimeServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:datetime")
        and ("parameters" not in v or is_DatetimeServerToolConfig(v["parameters"]))
        and (len(v) == 1 or has_only(v, _DatetimeServerTool_fields))
    )


def is_DatetimeServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("timezone" not in v or type(v["timezone"]) is str)
        and has_only(v, _DatetimeServerToolConfig_fields)
    )


def is_ImageGenerationOptionValue(v: Any) -> bool:
    return (
        type(v) is str
        or (type(v) is int or (type(v) is float and isfinite(v)))
        or (type(v) is list and is_json(v))
    )


def is_ImageGenerationServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("model" not in v or type(v["model"]) is str)
        and has_only(v, _ImageGenerationServerToolConfig_fields, is_ImageGenerationOptionValue)
    )


def is_ImageGenerationServerTool_OpenRouter(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:image_generation")
        and ("parameters" not in v or is_ImageGenerationServerToolConfig(v["parameters"]))
        and (len(v) == 1 or has_only(v, _ImageGenerationServerTool_OpenRouter_fields))
    )


def is_MessagesSearchModelsServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:experimental__search_models")
        and ("parameters" not in v or is_SearchModelsServerToolConfig(v["parameters"]))
        and (len(v) == 1 or has_only(v, _MessagesSearchModelsServerTool_fields))
    )


def is_OpenRouterWebSearchServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:web_search")
        and ("parameters" not in v or is_WebSearchConfig(v["parameters"]))
        and (len(v) == 1 or has_only(v, _OpenRouterWebSearchServerTool_fields))
    )


def is_OpenTool(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["type"]) is str
        and (len(v) == 1 or has_only(v, _OpenTool_fields, is_json))
    )


def is_SearchModelsServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("max_results" not in v or type(v["max_results"]) is int)
        and has_only(v, _SearchModelsServerToolConfig_fields)
    )


def is_ShellServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("engine" not in v or (type(i := v["engine"]) is str and i in {"auto", "openrouter"}))
        and ("environment" not in v or is_ShellServerToolEnvironment(v["environment"]))
        and has_only(v, _ShellServerToolConfig_fields)
    )


def is_ShellServerToolEnvironment(v: Any) -> bool:
    return _ShellServerToolEnvironment[v["type"]](v)


def is_ShellServerTool_OpenRouter(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:shell")
        and ("parameters" not in v or is_ShellServerToolConfig(v["parameters"]))
        and (len(v) == 1 or has_only(v, _ShellServerTool_OpenRouter_fields))
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
        and (len(v) == 2 or has_only(v, _StopServerToolsWhenFinishReasonIs_fields))
    )


def is_StopServerToolsWhenHasToolCall(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "has_tool_call")
        and (type(i := v["tool_name"]) is str and len(i) >= 1)
        and (len(v) == 2 or has_only(v, _StopServerToolsWhenHasToolCall_fields))
    )


def is_StopServerToolsWhenMaxCost(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "max_cost")
        and (type(i := v["max_cost_in_dollars"]) is int or (type(i) is float and isfinite(i)))
        and (len(v) == 2 or has_only(v, _StopServerToolsWhenMaxCost_fields))
    )


def is_StopServerToolsWhenMaxTokensUsed(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "max_tokens_used")
        and type(v["max_tokens"]) is int
        and (len(v) == 2 or has_only(v, _StopServerToolsWhenMaxTokensUsed_fields))
    )


def is_StopServerToolsWhenStepCountIs(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "step_count_is")
        and type(v["step_count"]) is int
        and (len(v) == 2 or has_only(v, _StopServerToolsWhenStepCountIs_fields))
    )


def is_Tool(v: Any) -> bool:
    return type(v) is dict and _Tool[v.get("type")](v)


def is_ToolChoice(v: Any) -> bool:
    return _ToolChoice[v["type"]](v)


def is_ToolChoiceAny(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "any")
        and ("disable_parallel_tool_use" not in v or type(v["disable_parallel_tool_use"]) is bool)
        and (len(v) == 1 or has_only(v, _ToolChoiceAny_fields))
    )


def is_ToolChoiceAuto(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "auto")
        and ("disable_parallel_tool_use" not in v or type(v["disable_parallel_tool_use"]) is bool)
        and (len(v) == 1 or has_only(v, _ToolChoiceAuto_fields))
    )


def is_ToolChoiceNone(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "none")
        and (len(v) == 1 or has_only(v, _ToolChoiceNone_fields))
    )


def is_ToolChoiceTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool")
        and type(v["name"]) is str
        and ("disable_parallel_tool_use" not in v or type(v["disable_parallel_tool_use"]) is bool)
        and (len(v) == 2 or has_only(v, _ToolChoiceTool_fields))
    )


def is_ToolSearchServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:tool_search")
        and ("parameters" not in v or is_ToolSearchServerToolConfig(v["parameters"]))
        and (len(v) == 1 or has_only(v, _ToolSearchServerTool_fields))
    )


def is_ToolSearchServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("max_results" not in v or type(v["max_results"]) is int)
        and has_only(v, _ToolSearchServerToolConfig_fields)
    )


def is_WebFetchEngineEnum(v: Any) -> bool:
    return type(v) is str and v in {"auto", "native", "openrouter", "exa", "parallel", "firecrawl"}


def is_WebFetchServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "openrouter:web_fetch")
        and ("parameters" not in v or is_WebFetchServerToolConfig(v["parameters"]))
        and (len(v) == 1 or has_only(v, _WebFetchServerTool_fields))
    )


def is_WebFetchServerToolConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "allowed_domains" not in v
            or (type(i := v["allowed_domains"]) is list and {*map(type, i)} <= {str})
        )
        and (
            "blocked_domains" not in v
            or (type(i := v["blocked_domains"]) is list and {*map(type, i)} <= {str})
        )
        and ("engine" not in v or is_WebFetchEngineEnum(v["engine"]))
        and ("max_content_tokens" not in v or type(v["max_content_tokens"]) is int)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and has_only(v, _WebFetchServerToolConfig_fields)
    )


def is_WebSearchConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "allowed_domains" not in v
            or (type(i := v["allowed_domains"]) is list and {*map(type, i)} <= {str})
        )
        and ("engine" not in v or is_WebSearchEngineEnum(v["engine"]))
        and (
            "excluded_domains" not in v
            or (type(i := v["excluded_domains"]) is list and {*map(type, i)} <= {str})
        )
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
        and has_only(v, _WebSearchConfig_fields)
    )


def is_WebSearchEngineEnum(v: Any) -> bool:
    return type(v) is str and v in {"native", "exa", "parallel", "firecrawl", "perplexity", "auto"}


def is_WebSearchMode(v: Any) -> bool:
    return type(v) is str and v in {
        "instant",
        "fast",
        "auto",
        "deep-lite",
        "deep",
        "deep-reasoning",
        "turbo",
        "basic",
        "advanced",
    }


def is_WebSearchUserLocationServerTool(v: Any) -> bool:
    return (
        type(v) is dict
        and ("type" not in v or (type(i := v["type"]) is str and i == "approximate"))
        and ("city" not in v or type(i := v["city"]) is str or i is None)
        and ("country" not in v or type(i := v["country"]) is str or i is None)
        and ("region" not in v or type(i := v["region"]) is str or i is None)
        and ("timezone" not in v or type(i := v["timezone"]) is str or i is None)
        and has_only(v, _WebSearchUserLocationServerTool_fields)
    )


def is_XSearchOptions(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "allowed_x_handles" not in v
            or (
                type(i := v["allowed_x_handles"]) is list
                and len(i) <= 20
                and {*map(type, i)} <= {str}
            )
        )
        and (
            "excluded_x_handles" not in v
            or (
                type(i := v["excluded_x_handles"]) is list
                and len(i) <= 20
                and {*map(type, i)} <= {str}
            )
        )
        and ("from_date" not in v or type(v["from_date"]) is str)
        and ("to_date" not in v or type(v["to_date"]) is str)
        and ("enable_image_understanding" not in v or type(v["enable_image_understanding"]) is bool)
        and ("enable_video_understanding" not in v or type(v["enable_video_understanding"]) is bool)
        and ("excluded_x_handles" not in v or "allowed_x_handles" not in v)
        and has_only(v, _XSearchOptions_fields)
    )


# Topics may refer to each other, so imports follow what others import.
from .content import (
    is_AnthropicAllowedCallers,
    is_AnthropicCacheControlDirective,
    is_BashTool,
    is_TextEditorTool,
    is_WebSearchTool,
    is_WebSearchToolWithCallers,
)

# fmt: off
_AdvisorTool_fields = frozenset((
    "type", "model", "name", "allowed_callers", "cache_control", "caching", "defer_loading",
    "max_uses",
))
_AnthropicToolSearchToolBm25_fields = frozenset((
    "type", "name", "allowed_callers", "cache_control", "defer_loading", "strict",
))
_AnthropicToolSearchToolRegex_fields = frozenset((
    "type", "name", "allowed_callers", "cache_control", "defer_loading", "strict",
))
_BashServerToolConfig_fields = frozenset(("engine", "environment"))
_BashServerToolEnvironment: dict[Any, Callable[[Any], bool]] = {
    "container_auto": is_ContainerAutoEnvironment,
    "container_reference": is_ContainerReferenceEnvironment,
}
_BashServerTool_fields = frozenset(("type", "parameters"))
_ContainerAutoEnvironment_fields = frozenset(("type", "file_ids", "network_policy"))
_ContainerNetworkPolicy: dict[Any, Callable[[Any], bool]] = {
    "disabled": is_ContainerNetworkPolicyDisabled,
    "allowlist": is_ContainerNetworkPolicyAllowlist,
}
_ContainerNetworkPolicyAllowlist_fields = frozenset(("type", "allowed_domains"))
_ContainerNetworkPolicyDisabled_fields = frozenset(("type",))
_ContainerReferenceEnvironment_fields = frozenset((
    "type", "container_id", "file_ids", "network_policy",
))
_CustomToolInputSchema_fields = frozenset((
    "type", "properties", "required", "anyOf", "oneOf", "allOf",
))
_CustomTool_fields = frozenset((
    "type", "name", "description", "input_schema", "cache_control", "defer_loading", "strict",
))
_DatetimeServerToolConfig_fields = frozenset(("timezone",))
_DatetimeServerTool_fields = frozenset(("type", "parameters"))
_ImageGenerationServerToolConfig_fields = frozenset(("model",))
_ImageGenerationServerTool_OpenRouter_fields = frozenset(("type", "parameters"))
_MessagesSearchModelsServerTool_fields = frozenset(("type", "parameters"))
_OpenRouterWebSearchServerTool_fields = frozenset(("type", "parameters"))
_OpenTool_fields = frozenset(("type",))
_SearchModelsServerToolConfig_fields = frozenset(("max_results",))
_ShellServerToolConfig_fields = frozenset(("engine", "environment"))
_ShellServerToolEnvironment: dict[Any, Callable[[Any], bool]] = {
    "container_auto": is_ContainerAutoEnvironment,
    "container_reference": is_ContainerReferenceEnvironment,
}
_ShellServerTool_OpenRouter_fields = frozenset(("type", "parameters"))
_StopServerToolsWhenCondition: dict[Any, Callable[[Any], bool]] = {
    "step_count_is": is_StopServerToolsWhenStepCountIs,
    "has_tool_call": is_StopServerToolsWhenHasToolCall,
    "max_tokens_used": is_StopServerToolsWhenMaxTokensUsed,
    "max_cost": is_StopServerToolsWhenMaxCost,
    "finish_reason_is": is_StopServerToolsWhenFinishReasonIs,
}
_StopServerToolsWhenFinishReasonIs_fields = frozenset(("type", "reason"))
_StopServerToolsWhenHasToolCall_fields = frozenset(("type", "tool_name"))
_StopServerToolsWhenMaxCost_fields = frozenset(("type", "max_cost_in_dollars"))
_StopServerToolsWhenMaxTokensUsed_fields = frozenset(("type", "max_tokens"))
_StopServerToolsWhenStepCountIs_fields = frozenset(("type", "step_count"))
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
    "bash_20241022": is_OpenTool,
    "code_execution_20250522": is_OpenTool,
    "code_execution_20250825": is_OpenTool,
    "code_execution_20260120": is_OpenTool,
    "computer_20241022": is_OpenTool,
    "computer_20250124": is_OpenTool,
    "computer_20251124": is_OpenTool,
    "mcp_toolset": is_OpenTool,
    "memory_20250818": is_OpenTool,
    "openrouter:advisor": is_OpenTool,
    "openrouter:apply_patch": is_OpenTool,
    "openrouter:files": is_OpenTool,
    "openrouter:fusion": is_OpenTool,
    "openrouter:mcp": is_OpenTool,
    "openrouter:subagent": is_OpenTool,
    "text_editor_20241022": is_OpenTool,
    "text_editor_20250429": is_OpenTool,
    "text_editor_20250728": is_OpenTool,
    "web_fetch_20250910": is_OpenTool,
    "web_fetch_20260209": is_OpenTool,
    "web_fetch_20260309": is_OpenTool,
}
_ToolChoice: dict[Any, Callable[[Any], bool]] = {
    "auto": is_ToolChoiceAuto,
    "any": is_ToolChoiceAny,
    "none": is_ToolChoiceNone,
    "tool": is_ToolChoiceTool,
}
_ToolChoiceAny_fields = frozenset(("type", "disable_parallel_tool_use"))
_ToolChoiceAuto_fields = frozenset(("type", "disable_parallel_tool_use"))
_ToolChoiceNone_fields = frozenset(("type",))
_ToolChoiceTool_fields = frozenset(("type", "name", "disable_parallel_tool_use"))
_ToolSearchServerToolConfig_fields = frozenset(("max_results",))
_ToolSearchServerTool_fields = frozenset(("type", "parameters"))
_WebFetchServerToolConfig_fields = frozenset((
    "allowed_domains", "blocked_domains", "engine", "max_content_tokens", "max_uses",
))
_WebFetchServerTool_fields = frozenset(("type", "parameters"))
_WebSearchConfig_fields = frozenset((
    "allowed_domains", "engine", "excluded_domains", "max_characters", "max_results",
    "max_total_results", "max_uses", "mode", "search_context_size", "user_location", "x_search",
))
_WebSearchUserLocationServerTool_fields = frozenset((
    "type", "city", "country", "region", "timezone",
))
_XSearchOptions_fields = frozenset((
    "allowed_x_handles", "excluded_x_handles", "from_date", "to_date",
    "enable_image_understanding", "enable_video_understanding",
))
