# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""Whether values surely conform to the components of openapi/schemas/plugins.yaml."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any

from .._validation.values import has_only, is_json


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
        and (
            "cost_quality_tradeoff" not in v
            or (type(i := v["cost_quality_tradeoff"]) is int and i >= 0 and i <= 10)
        )
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
        and (len(v) == 1 or has_only(v, _AutoBetaRouterPlugin_fields, is_json))
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
        and (
            "cost_quality_tradeoff" not in v
            or (type(i := v["cost_quality_tradeoff"]) is int and i >= 0 and i <= 10)
        )
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
        and (len(v) == 1 or has_only(v, _AutoRouterPlugin_fields, is_json))
    )


def is_ContextCompressionPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "context-compression")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("engine" not in v or (type(i := v["engine"]) is str and i == "middle-out"))
        and (len(v) == 1 or has_only(v, _ContextCompressionPlugin_fields, is_json))
    )


def is_CostTier(v: Any) -> bool:
    return type(v) is str and v in {"low", "medium", "high", "xhigh", "max"}


def is_FileParserPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "file-parser")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and ("pdf" not in v or is_PDFParserOptions(v["pdf"]))
        and (len(v) == 1 or has_only(v, _FileParserPlugin_fields, is_json))
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
        and (len(v) == 1 or has_only(v, _FusionPlugin_fields, is_json))
    )


def is_FusionPreset(v: Any) -> bool:
    return type(v) is str and v in {"general-high", "general-budget", "general-fast"}


def is_FusionTool(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["type"]) is str
        and ("parameters" not in v or is_FusionToolParameters(v["parameters"]))
        and (len(v) == 1 or has_only(v, _FusionTool_fields, is_json))
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


def is_ModerationPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "moderation")
        and (len(v) == 1 or has_only(v, _ModerationPlugin_fields, is_json))
    )


def is_PDFParserEngine(v: Any) -> bool:
    return type(v) is str and v in {"mistral-ocr", "native", "cloudflare-ai", "pdf-text"}


def is_PDFParserOptions(v: Any) -> bool:
    return (
        type(v) is dict
        and ("engine" not in v or is_PDFParserEngine(v["engine"]))
        and has_only(v, _PDFParserOptions_fields, is_json)
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
        and (len(v) == 1 or has_only(v, _ParetoRouterPlugin_fields, is_json))
    )


def is_Plugin(v: Any) -> bool:
    return _Plugin[v["id"]](v)


def is_ResponseHealingPlugin(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["id"]) is str and i == "response-healing")
        and ("enabled" not in v or type(v["enabled"]) is bool)
        and (len(v) == 1 or has_only(v, _ResponseHealingPlugin_fields, is_json))
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
        and (len(v) == 1 or has_only(v, _WebFetchPlugin_fields, is_json))
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
        and (len(v) == 1 or has_only(v, _WebSearchPlugin_fields, is_json))
    )


def is_WebSearchPluginUserLocation(v: Any) -> bool:
    return is_WebSearchUserLocation(v) and (
        (
            type(v) is dict
            and is_json(v["type"])
            and (len(v) == 1 or has_only(v, _WebSearchPluginUserLocation_fields, is_json))
        )
        or v is None
    )


def is_WebSearchUserLocation(v: Any) -> bool:
    return (
        type(v) is dict
        and ("type" not in v or (type(i := v["type"]) is str and i == "approximate"))
        and ("city" not in v or type(i := v["city"]) is str or i is None)
        and ("country" not in v or type(i := v["country"]) is str or i is None)
        and ("region" not in v or type(i := v["region"]) is str or i is None)
        and ("timezone" not in v or type(i := v["timezone"]) is str or i is None)
        and has_only(v, _WebSearchUserLocation_fields, is_json)
    ) or v is None


# Topics may refer to each other, so imports follow what others import.
from .tools import is_WebSearchMode

# fmt: off
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
}
_ResponseHealingPlugin_fields = frozenset(("id", "enabled"))
_WebFetchPlugin_fields = frozenset((
    "id", "allowed_domains", "blocked_domains", "max_content_tokens", "max_uses",
))
_WebSearchPluginUserLocation_fields = frozenset(("type",))
_WebSearchPlugin_fields = frozenset((
    "id", "enabled", "engine", "exclude_domains", "include_domains", "max_results", "max_uses",
    "mode", "search_prompt", "user_location",
))
_WebSearchUserLocation_fields = frozenset(("type", "city", "country", "region", "timezone"))
