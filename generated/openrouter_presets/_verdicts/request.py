# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic, reportArgumentType=false
"""Whether values are surely right for the components of openapi/schemas/request.yaml."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from re import search
from typing import Any

from .._validation.values import has_only, is_json


def is_AnthropicInputTokensClearAtLeast(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "input_tokens")
        and type(v["value"]) is int
        and (len(v) == 2 or has_only(v, _AnthropicInputTokensClearAtLeast_fields))
    ) or v is None


def is_AnthropicInputTokensTrigger(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "input_tokens")
        and type(v["value"]) is int
        and (len(v) == 2 or has_only(v, _AnthropicInputTokensTrigger_fields))
    )


def is_AnthropicSafeguard(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["type"]) is str
        and (
            "classifier_context" not in v
            or (type(i := v["classifier_context"]) is dict and is_json(i))
        )
        and (len(v) == 1 or has_only(v, _AnthropicSafeguard_fields, is_json))
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
        and has_only(v, _AnthropicThinkingBlockBinding_fields)
    )


def is_AnthropicThinkingDisplay(v: Any) -> bool:
    return (type(v) is str and v in {"summarized", "omitted", "updates"}) or v is None


def is_AnthropicThinkingTurns(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "thinking_turns")
        and type(v["value"]) is int
        and (len(v) == 2 or has_only(v, _AnthropicThinkingTurns_fields))
    )


def is_AnthropicToolUsesKeep(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_uses")
        and type(v["value"]) is int
        and (len(v) == 2 or has_only(v, _AnthropicToolUsesKeep_fields))
    )


def is_AnthropicToolUsesTrigger(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tool_uses")
        and type(v["value"]) is int
        and (len(v) == 2 or has_only(v, _AnthropicToolUsesTrigger_fields))
    )


def is_ClearThinkingEdit(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "clear_thinking_20251015")
        and ("keep" not in v or is_ClearThinkingKeep(v["keep"]))
        and (len(v) == 1 or has_only(v, _ClearThinkingEdit_fields))
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
        and (len(v) == 1 or has_only(v, _ClearToolUsesEdit_fields))
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
        and (len(v) == 1 or has_only(v, _CompactEdit_fields))
    )


def is_ContextEdit(v: Any) -> bool:
    return _ContextEdit[v["type"]](v)


def is_ContextManagement(v: Any) -> bool:
    return (
        type(v) is dict
        and ("edits" not in v or (type(i := v["edits"]) is list and all(map(is_ContextEdit, i))))
        and has_only(v, _ContextManagement_fields)
    )


def is_DeferredBm25Search(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "bm25")
        and ("max_results" not in v or type(v["max_results"]) is int)
        and (len(v) == 1 or has_only(v, _DeferredBm25Search_fields))
    )


def is_DeferredCustomSearch(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "custom")
        and type(v["tool_id"]) is str
        and type(v["result_key"]) is str
        and ("max_results" not in v or type(v["max_results"]) is int)
        and (len(v) == 3 or has_only(v, _DeferredCustomSearch_fields))
    )


def is_DeferredRegexSearch(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "regex")
        and ("max_results" not in v or type(v["max_results"]) is int)
        and (len(v) == 1 or has_only(v, _DeferredRegexSearch_fields))
    )


def is_DeferredToolsControl(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["protocol"]) is str and i == "v1")
        and (type(i := v["profile"]) is str and i == "portable")
        and (type(i := v["validation"]) is str and i == "runtime")
        and is_DeferredToolsSearch(v["search"])
        and (len(v) == 4 or has_only(v, _DeferredToolsControl_fields))
    )


def is_DeferredToolsSearch(v: Any) -> bool:
    return _DeferredToolsSearch[v["type"]](v)


def is_JsonSchemaFormat(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "json_schema")
        and (type(i := v["schema"]) is dict and is_json(i))
        and (len(v) == 2 or has_only(v, _JsonSchemaFormat_fields))
    )


def is_KeepAllThinking(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "all")
        and (len(v) == 1 or has_only(v, _KeepAllThinking_fields))
    )


def is_MessagesOutputConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("effort" not in v or (i := v["effort"]) is None or is_OutputEffort(i))
        and ("format" not in v or (i := v["format"]) is None or is_JsonSchemaFormat(i))
        and ("task_budget" not in v or (i := v["task_budget"]) is None or is_TaskBudget(i))
        and has_only(v, _MessagesOutputConfig_fields)
    )


def is_MessagesRequest_stop_sequences_item(v: Any) -> bool:
    return type(v) is str and search("[^ \\t\\r\\n]", v) is not None


def is_MessagesRequest(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            (type(i := v["messages"]) is list and all(map(is_MessagesMessageParam, i))) or i is None
        )
        and type(v["model"]) is str
        and ("max_tokens" not in v or type(v["max_tokens"]) is int)
        and ("system" not in v or is_SystemPrompt(v["system"]))
        and ("tools" not in v or (type(i := v["tools"]) is list and all(map(is_Tool, i))))
        and ("tool_choice" not in v or is_ToolChoice(v["tool_choice"]))
        and (
            "temperature" not in v
            or (
                (type(i := v["temperature"]) is int or (type(i) is float and isfinite(i)))
                and i >= 0
                and i <= 2
            )
        )
        and (
            "top_p" not in v
            or (
                (type(i := v["top_p"]) is int or (type(i) is float and isfinite(i)))
                and i >= 0
                and i <= 1
            )
        )
        and ("top_k" not in v or type(v["top_k"]) is int)
        and (
            "stop_sequences" not in v
            or (
                type(i := v["stop_sequences"]) is list
                and all(map(is_MessagesRequest_stop_sequences_item, i))
            )
        )
        and ("stream" not in v or type(v["stream"]) is bool)
        and ("thinking" not in v or is_ThinkingConfig(v["thinking"]))
        and ("cache_control" not in v or is_AnthropicCacheControlDirective(v["cache_control"]))
        and (
            "context_management" not in v
            or (i := v["context_management"]) is None
            or is_ContextManagement(i)
        )
        and (
            "fallbacks" not in v
            or (
                type(i := v["fallbacks"]) is list
                and len(i) <= 3
                and all(map(is_MessagesFallbackParam, i))
            )
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
        and (
            "speed" not in v
            or (type(i := v["speed"]) is str and i in {"fast", "standard"})
            or i is None
        )
        and (
            "stop_server_tools_when" not in v or is_StopServerToolsWhen(v["stop_server_tools_when"])
        )
        and ("trace" not in v or is_TraceConfig(v["trace"]))
        and ("user" not in v or (type(i := v["user"]) is str and len(i) <= 256))
        and ("deferred_tools" not in v or is_DeferredToolsControl(v["deferred_tools"]))
        and (
            "safeguards" not in v
            or (type(i := v["safeguards"]) is list and all(map(is_AnthropicSafeguard, i)))
            or i is None
        )
        and ("models" not in v or "fallbacks" not in v)
        and (len(v) == 2 or has_only(v, _MessagesRequest_fields))
    )


def is_OutputEffort(v: Any) -> bool:
    return type(v) is str and v in {"low", "medium", "high", "xhigh", "max"}


def is_RequestMetadata(v: Any) -> bool:
    return (
        type(v) is dict
        and ("user_id" not in v or type(i := v["user_id"]) is str or i is None)
        and has_only(v, _RequestMetadata_fields)
    )


def is_SystemPrompt(v: Any) -> bool:
    return type(v) is str or (type(v) is list and all(map(is_AnthropicTextBlockParam, v)))


def is_TaskBudget(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "tokens")
        and (type(i := v["total"]) is int and i >= 20000)
        and ("remaining" not in v or (type(i := v["remaining"]) is int and i >= 0) or i is None)
        and (len(v) == 2 or has_only(v, _TaskBudget_fields))
    )


def is_ThinkingAdaptive(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "adaptive")
        and ("display" not in v or is_AnthropicThinkingDisplay(v["display"]))
        and (
            "block_binding" not in v
            or (i := v["block_binding"]) is None
            or is_AnthropicThinkingBlockBinding(i)
        )
        and (len(v) == 1 or has_only(v, _ThinkingAdaptive_fields))
    )


def is_ThinkingBetweenTools(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "between_tools")
        and (len(v) == 1 or has_only(v, _ThinkingBetweenTools_fields))
    )


def is_ThinkingConfig(v: Any) -> bool:
    return _ThinkingConfig[v["type"]](v)


def is_ThinkingDisabled(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "disabled")
        and (len(v) == 1 or has_only(v, _ThinkingDisabled_fields))
    )


def is_ThinkingEnabled(v: Any) -> bool:
    return (
        type(v) is dict
        and (type(i := v["type"]) is str and i == "enabled")
        and (type(i := v["budget_tokens"]) is int and i >= 1024)
        and ("display" not in v or is_AnthropicThinkingDisplay(v["display"]))
        and (
            "block_binding" not in v
            or (i := v["block_binding"]) is None
            or is_AnthropicThinkingBlockBinding(i)
        )
        and (len(v) == 2 or has_only(v, _ThinkingEnabled_fields))
    )


def is_ThinkingKeepRule(v: Any) -> bool:
    return _ThinkingKeepRule[v["type"]](v)


def is_TraceConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("generation_name" not in v or type(v["generation_name"]) is str)
        and ("parent_span_id" not in v or type(v["parent_span_id"]) is str)
        and ("span_name" not in v or type(v["span_name"]) is str)
        and ("trace_id" not in v or type(v["trace_id"]) is str)
        and ("trace_name" not in v or type(v["trace_name"]) is str)
        and has_only(v, _TraceConfig_fields, is_json)
    )


# Topics may refer to each other, so imports follow what others import.
from .content import (
    is_AnthropicCacheControlDirective,
    is_AnthropicTextBlockParam,
    is_MessagesMessageParam,
)
from .plugins import is_Plugin
from .routing import is_MessagesFallbackParam, is_ProviderPreferences
from .tools import is_StopServerToolsWhen, is_Tool, is_ToolChoice

# fmt: off
_AnthropicInputTokensClearAtLeast_fields = frozenset(("type", "value"))
_AnthropicInputTokensTrigger_fields = frozenset(("type", "value"))
_AnthropicSafeguard_fields = frozenset(("type", "classifier_context"))
_AnthropicThinkingBlockBinding_fields = frozenset(("prefix_mismatch_behavior", "mismatch_behavior"))
_AnthropicThinkingTurns_fields = frozenset(("type", "value"))
_AnthropicToolUsesKeep_fields = frozenset(("type", "value"))
_AnthropicToolUsesTrigger_fields = frozenset(("type", "value"))
_ClearThinkingEdit_fields = frozenset(("type", "keep"))
_ClearThinkingKeep: dict[Any, Callable[[Any], bool]] = {
    "thinking_turns": is_AnthropicThinkingTurns,
    "all": is_KeepAllThinking,
}
_ClearToolUsesEdit_fields = frozenset((
    "type", "clear_at_least", "clear_tool_inputs", "exclude_tools", "keep", "trigger",
))
_ClearToolUsesTrigger: dict[Any, Callable[[Any], bool]] = {
    "input_tokens": is_AnthropicInputTokensTrigger,
    "tool_uses": is_AnthropicToolUsesTrigger,
}
_CompactEdit_fields = frozenset(("type", "instructions", "pause_after_compaction", "trigger"))
_ContextEdit: dict[Any, Callable[[Any], bool]] = {
    "clear_tool_uses_20250919": is_ClearToolUsesEdit,
    "clear_thinking_20251015": is_ClearThinkingEdit,
    "compact_20260112": is_CompactEdit,
}
_ContextManagement_fields = frozenset(("edits",))
_DeferredBm25Search_fields = frozenset(("type", "max_results"))
_DeferredCustomSearch_fields = frozenset(("type", "tool_id", "result_key", "max_results"))
_DeferredRegexSearch_fields = frozenset(("type", "max_results"))
_DeferredToolsControl_fields = frozenset(("protocol", "profile", "validation", "search"))
_DeferredToolsSearch: dict[Any, Callable[[Any], bool]] = {
    "bm25": is_DeferredBm25Search,
    "regex": is_DeferredRegexSearch,
    "custom": is_DeferredCustomSearch,
}
_JsonSchemaFormat_fields = frozenset(("type", "schema"))
_KeepAllThinking_fields = frozenset(("type",))
_MessagesOutputConfig_fields = frozenset(("effort", "format", "task_budget"))
_MessagesRequest_fields = frozenset((
    "model", "max_tokens", "system", "messages", "tools", "tool_choice", "temperature", "top_p",
    "top_k", "stop_sequences", "stream", "thinking", "cache_control", "context_management",
    "fallbacks", "metadata", "models", "output_config", "plugins", "provider", "route",
    "service_tier", "session_id", "speed", "stop_server_tools_when", "trace", "user",
    "deferred_tools", "safeguards",
))
_RequestMetadata_fields = frozenset(("user_id",))
_TaskBudget_fields = frozenset(("type", "total", "remaining"))
_ThinkingAdaptive_fields = frozenset(("type", "display", "block_binding"))
_ThinkingBetweenTools_fields = frozenset(("type",))
_ThinkingConfig: dict[Any, Callable[[Any], bool]] = {
    "enabled": is_ThinkingEnabled,
    "disabled": is_ThinkingDisabled,
    "adaptive": is_ThinkingAdaptive,
    "between_tools": is_ThinkingBetweenTools,
}
_ThinkingDisabled_fields = frozenset(("type",))
_ThinkingEnabled_fields = frozenset(("type", "budget_tokens", "display", "block_binding"))
_ThinkingKeepRule: dict[Any, Callable[[Any], bool]] = {
    "thinking_turns": is_AnthropicThinkingTurns,
    "all": is_KeepAllThinking,
}
_TraceConfig_fields = frozenset((
    "generation_name", "parent_span_id", "span_name", "trace_id", "trace_name",
))
