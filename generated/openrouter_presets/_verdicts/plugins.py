# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic, reportArgumentType=false
"""Whether values are surely right for the components of openapi/schemas/plugins.yaml."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any

from .._validation.values import has_only, is_json


def is_AlignmentPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "alignment")
        and (type(i := v["rules"]) is list and all(map(is_AlignmentRule, i)))
        and ("mode" not in v or (type(i := v["mode"]) is str and i in {"enforce", "audit"}))
        and (
            "threshold" not in v
            or (type(i := v["threshold"]) is int or (type(i) is float and isfinite(i)))
        )
        and ("instruct" not in v or type(v["instruct"]) is bool)
        and ("max_retries" not in v or type(v["max_retries"]) is int)
        and (len(v) == 2 or has_only(v, _AlignmentPlugin_fields))
    )


def is_AlignmentRule_watch_item(v: Any) -> bool:
    return type(v) is str and v in {"content", "tool_calls", "refusal", "images", "audio"}


def is_AlignmentRule(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["rule"]) is str
        and (type(i := v["watch"]) is list and all(map(is_AlignmentRule_watch_item, i)))
        and (len(v) == 2 or has_only(v, _AlignmentRule_fields))
    )


def is_ArmorAutoMode(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "hard_deny" not in v
            or (type(i := v["hard_deny"]) is list and all(map(is_ArmorAutoModeRule, i)))
        )
        and (
            "soft_deny" not in v
            or (type(i := v["soft_deny"]) is list and all(map(is_ArmorAutoModeRule, i)))
        )
        and (
            "allow" not in v
            or (type(i := v["allow"]) is list and all(map(is_ArmorAutoModeRule, i)))
        )
        and (
            "environment" not in v
            or (type(i := v["environment"]) is list and all(map(is_ArmorAutoModeEnvironment, i)))
        )
        and has_only(v, _ArmorAutoMode_fields)
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
        and (len(v) == 1 or has_only(v, _ArmorContext_fields, is_json))
    )


def is_ArmorEnvironmentEntry(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["name"]) is str
        and type(v["value"]) is str
        and (len(v) == 2 or has_only(v, _ArmorEnvironmentEntry_fields))
    )


def is_ArmorPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "armor")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("mode" not in v or (type(i := v["mode"]) is str and i in {"enforce", "audit"}))
        and ("on_error" not in v or (type(i := v["on_error"]) is str and i in {"log", "block"}))
        and (
            "output_mode" not in v
            or (
                type(i := v["output_mode"]) is str
                and i in {"text", "custom_item", "claude_code_compatibility"}
            )
        )
        and ("evaluate_native_tools" not in v or type(v["evaluate_native_tools"]) is bool)
        and ("use_cc_style_default_rules" not in v or type(v["use_cc_style_default_rules"]) is bool)
        and ("classifier_context" not in v or is_ArmorContext(v["classifier_context"]))
        and (len(v) == 1 or has_only(v, _ArmorPlugin_fields))
    )


def is_ArmorRule(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["id"]) is str
        and type(v["instructions"]) is str
        and ("name" not in v or type(v["name"]) is str)
        and (
            "threshold" not in v
            or (type(i := v["threshold"]) is int or (type(i) is float and isfinite(i)))
        )
        and (len(v) == 2 or has_only(v, _ArmorRule_fields))
    )


def is_AutoBetaRouterPlugin_allowed_models_item(v: Any) -> bool:
    return type(v) is str and len(v) <= 1024


def is_AutoBetaRouterPlugin_excluded_models_item(v: Any) -> bool:
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
                and all(map(is_AutoBetaRouterPlugin_excluded_models_item, i))
            )
        )
        and (len(v) == 1 or has_only(v, _AutoBetaRouterPlugin_fields))
    )


def is_AutoRouterPlugin_allowed_models_item(v: Any) -> bool:
    return type(v) is str and len(v) <= 1024


def is_AutoRouterPlugin_excluded_models_item(v: Any) -> bool:
    return type(v) is str and len(v) <= 1024


def is_AutoRouterPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "auto-router")
        and (
            "allowed_models" not in v
            or (
                type(i := v["allowed_models"]) is list
                and len(i) <= 1024
                and all(map(is_AutoRouterPlugin_allowed_models_item, i))
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
                and all(map(is_AutoRouterPlugin_excluded_models_item, i))
            )
        )
        and ("pin_model" not in v or type(v["pin_model"]) is bool)
        and (len(v) == 1 or has_only(v, _AutoRouterPlugin_fields))
    )


def is_ContextCompressionPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "context-compression")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("engine" not in v or (type(i := v["engine"]) is str and i == "middle-out"))
        and (len(v) == 1 or has_only(v, _ContextCompressionPlugin_fields))
    )


def is_CostTier(v: Any) -> bool:
    return type(v) is str and v in {"low", "medium", "high", "xhigh", "max"}


def is_FileParserPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "file-parser")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("pdf" not in v or is_PDFParserOptions(v["pdf"]))
        and (len(v) == 1 or has_only(v, _FileParserPlugin_fields))
    )


def is_FusionPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "fusion")
        and (
            "analysis_models" not in v
            or (
                type(i := v["analysis_models"]) is list
                and len(i) >= 1
                and len(i) <= 8
                and {*map(type, i)} <= {str}
            )
        )
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and (
            "max_tool_calls" not in v
            or (type(i := v["max_tool_calls"]) is int and i >= 1 and i <= 16)
        )
        and ("model" not in v or type(v["model"]) is str)
        and ("preset" not in v or is_FusionPreset(v["preset"]))
        and (
            "tools" not in v
            or (type(i := v["tools"]) is list and len(i) <= 8 and all(map(is_FusionTool, i)))
        )
        and (len(v) == 1 or has_only(v, _FusionPlugin_fields))
    )


def is_FusionPreset(v: Any) -> bool:
    return type(v) is str and v in {"general-high", "general-budget", "general-fast"}


def is_FusionTool(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["type"]) is str
        and ("parameters" not in v or is_FusionToolParameters(v["parameters"]))
        and (len(v) == 1 or has_only(v, _FusionTool_fields))
    )


def is_FusionToolParameterMap(v: Any) -> bool:
    return type(v) is dict and has_only(v, frozenset(), is_FusionToolScalar)


def is_FusionToolParameterValue(v: Any) -> bool:
    return (
        is_FusionToolScalar(v)
        or (type(v) is list and all(map(is_FusionToolScalar, v)))
        or is_FusionToolParameterMap(v)
    )


def is_FusionToolParameters(v: Any) -> bool:
    return type(v) is dict and has_only(v, frozenset(), is_FusionToolParameterValue)


def is_FusionToolScalar(v: Any) -> bool:
    return (
        v is None
        or type(v) is str
        or (type(v) is int or (type(v) is float and isfinite(v)))
        or type(v) is bool
    )


def is_JevRouterPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "jev-router")
        and (
            "models" not in v
            or (type(i := v["models"]) is list and len(i) <= 1024 and {*map(type, i)} <= {str})
        )
        and (
            "allowed_models" not in v
            or (
                type(i := v["allowed_models"]) is list
                and len(i) <= 1024
                and {*map(type, i)} <= {str}
            )
        )
        and (
            "excluded_models" not in v
            or (
                type(i := v["excluded_models"]) is list
                and len(i) <= 1024
                and {*map(type, i)} <= {str}
            )
        )
        and ("cost_tier" not in v or type(v["cost_tier"]) is str)
        and (len(v) == 1 or has_only(v, _JevRouterPlugin_fields))
    )


def is_ModerationPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "moderation")
        and (len(v) == 1 or has_only(v, _ModerationPlugin_fields))
    )


def is_PDFParserEngine(v: Any) -> bool:
    return type(v) is str and v in {"mistral-ocr", "native", "cloudflare-ai", "pdf-text"}


def is_PDFParserOptions(v: Any) -> bool:
    return (
        type(v) is dict
        and ("engine" not in v or is_PDFParserEngine(v["engine"]))
        and has_only(v, _PDFParserOptions_fields)
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
            or (
                (type(i := v["min_coding_score"]) is int or (type(i) is float and isfinite(i)))
                and i >= 0
                and i <= 1
            )
        )
        and (
            "price_source" not in v
            or (type(i := v["price_source"]) is str and i in {"prompt", "weighted_avg"})
        )
        and (len(v) == 1 or has_only(v, _ParetoRouterPlugin_fields))
    )


def is_Plugin(v: Any) -> bool:
    return _Plugin[v["id"]](v)


def is_ResponseHealingPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "response-healing")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and (len(v) == 1 or has_only(v, _ResponseHealingPlugin_fields))
    )


def is_SwitchyardRouterPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "switchyard-router")
        and (
            "algorithm" not in v
            or (
                type(i := v["algorithm"]) is str
                and i in {"capability", "stage", "auto", "random", "composite", "passthrough"}
            )
        )
        and ("judge_model" not in v or type(v["judge_model"]) is str)
        and (len(v) == 1 or has_only(v, _SwitchyardRouterPlugin_fields))
    )


def is_WebFetchPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "web-fetch")
        and (
            "allowed_domains" not in v
            or (type(i := v["allowed_domains"]) is list and {*map(type, i)} <= {str})
        )
        and (
            "blocked_domains" not in v
            or (type(i := v["blocked_domains"]) is list and {*map(type, i)} <= {str})
        )
        and ("max_content_tokens" not in v or type(v["max_content_tokens"]) is int)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and (len(v) == 1 or has_only(v, _WebFetchPlugin_fields))
    )


def is_WebSearchEngine(v: Any) -> bool:
    return type(v) is str and v in {"native", "exa", "firecrawl", "parallel", "perplexity"}


def is_WebSearchPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "web")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("engine" not in v or is_WebSearchEngine(v["engine"]))
        and (
            "exclude_domains" not in v
            or (type(i := v["exclude_domains"]) is list and {*map(type, i)} <= {str})
        )
        and (
            "include_domains" not in v
            or (type(i := v["include_domains"]) is list and {*map(type, i)} <= {str})
        )
        and ("max_results" not in v or type(v["max_results"]) is int)
        and ("max_uses" not in v or type(v["max_uses"]) is int)
        and ("mode" not in v or is_WebSearchMode(v["mode"]))
        and ("search_prompt" not in v or type(v["search_prompt"]) is str)
        and ("user_location" not in v or is_WebSearchPluginUserLocation(v["user_location"]))
        and ("x_search" not in v or is_XSearchOptions(v["x_search"]))
        and (len(v) == 1 or has_only(v, _WebSearchPlugin_fields))
    )


def is_WebSearchPluginUserLocation(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "approximate")
        and ("city" not in v or type(i := v["city"]) is str or i is None)
        and ("country" not in v or type(i := v["country"]) is str or i is None)
        and ("region" not in v or type(i := v["region"]) is str or i is None)
        and ("timezone" not in v or type(i := v["timezone"]) is str or i is None)
        and (len(v) == 1 or has_only(v, _WebSearchPluginUserLocation_fields))
    ) or v is None


# Topics may refer to each other, so imports follow what others import.
from .tools import is_WebSearchMode, is_XSearchOptions

# fmt: off
_AlignmentPlugin_fields = frozenset(("id", "rules", "mode", "threshold", "instruct", "max_retries"))
_AlignmentRule_fields = frozenset(("rule", "watch"))
_ArmorAutoMode_fields = frozenset(("hard_deny", "soft_deny", "allow", "environment"))
_ArmorContext_fields = frozenset(("v", "auto_mode"))
_ArmorEnvironmentEntry_fields = frozenset(("name", "value"))
_ArmorPlugin_fields = frozenset((
    "id", "enabled", "mode", "on_error", "output_mode", "evaluate_native_tools",
    "use_cc_style_default_rules", "classifier_context",
))
_ArmorRule_fields = frozenset(("id", "name", "instructions", "threshold"))
_AutoBetaRouterPlugin_fields = frozenset((
    "id", "allowed_models", "cost_quality_tradeoff", "cost_tier", "enabled", "excluded_models",
))
_AutoRouterPlugin_fields = frozenset((
    "id", "allowed_models", "cost_quality_tradeoff", "cost_tier", "enabled", "excluded_models",
    "pin_model",
))
_ContextCompressionPlugin_fields = frozenset(("id", "enabled", "engine"))
_FileParserPlugin_fields = frozenset(("id", "enabled", "pdf"))
_FusionPlugin_fields = frozenset((
    "id", "analysis_models", "enabled", "max_tool_calls", "model", "preset", "tools",
))
_FusionTool_fields = frozenset(("type", "parameters"))
_JevRouterPlugin_fields = frozenset((
    "id", "models", "allowed_models", "excluded_models", "cost_tier",
))
_ModerationPlugin_fields = frozenset(("id",))
_PDFParserOptions_fields = frozenset(("engine",))
_ParetoRouterPlugin_fields = frozenset((
    "id", "enabled", "max_price", "min_coding_score", "price_source",
))
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
_ResponseHealingPlugin_fields = frozenset(("id", "enabled"))
_SwitchyardRouterPlugin_fields = frozenset(("id", "algorithm", "judge_model"))
_WebFetchPlugin_fields = frozenset((
    "id", "allowed_domains", "blocked_domains", "max_content_tokens", "max_uses",
))
_WebSearchPluginUserLocation_fields = frozenset(("type", "city", "country", "region", "timezone"))
_WebSearchPlugin_fields = frozenset((
    "id", "enabled", "engine", "exclude_domains", "include_domains", "max_results", "max_uses",
    "mode", "search_prompt", "user_location", "x_search",
))
