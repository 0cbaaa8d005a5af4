# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/request.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
    incomplete,
    integer,
    items,
    mapping,
    number,
    odd,
    other,
    rest,
    string,
)
from .._conversion.writing import close, text, writers
from ..models.request import (
    AnthropicInputTokensClearAtLeast,
    AnthropicInputTokensTrigger,
    AnthropicSafeguard,
    AnthropicThinkingBlockBinding,
    AnthropicThinkingTurns,
    AnthropicToolUsesKeep,
    AnthropicToolUsesTrigger,
    ClearThinkingEdit,
    ClearToolUsesEdit,
    CompactEdit,
    ContextManagement,
    DeferredBm25Search,
    DeferredCustomSearch,
    DeferredRegexSearch,
    DeferredToolsControl,
    JsonSchemaFormat,
    KeepAllThinking,
    MessagesOutputConfig,
    MessagesRequest,
    RequestMetadata,
    TaskBudget,
    ThinkingAdaptive,
    ThinkingBetweenTools,
    ThinkingDisabled,
    ThinkingEnabled,
    TraceConfig,
)
from .content import (
    read_anthropic_cache_control_directive,
    read_anthropic_text_block_param,
    read_messages_message_param,
)
from .plugins import read_plugin
from .routing import read_messages_fallback_param, read_provider_preferences
from .tools import read_stop_server_tools_when_condition, read_tool, read_tool_choice

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_anthropic_input_tokens_clear_at_least(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicInputTokensClearAtLeast)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.value = v if type(v := data["value"]) is int else integer(v)
    except KeyError:
        return incomplete(data, AnthropicInputTokensClearAtLeast)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ANTHROPIC_INPUT_TOKENS_CLEAR_AT_LEAST_KEYS)
    return self


def read_anthropic_input_tokens_trigger(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicInputTokensTrigger)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.value = v if type(v := data["value"]) is int else integer(v)
    except KeyError:
        return incomplete(data, AnthropicInputTokensTrigger)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ANTHROPIC_INPUT_TOKENS_TRIGGER_KEYS)
    return self


def read_anthropic_safeguard(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicSafeguard)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicSafeguard)
    self.classifier_context = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "classifier_context" in data:
            self.classifier_context = (
                v if type(v := data["classifier_context"]) is dict else mapping(v)
            )
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_SAFEGUARD_KEYS)
    return self


def read_anthropic_thinking_block_binding(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicThinkingBlockBinding)
    self.prefix_mismatch_behavior = self.mismatch_behavior = UNSET
    self._extra = None
    if left := len(data):
        if "prefix_mismatch_behavior" in data:
            self.prefix_mismatch_behavior = (
                v if type(v := data["prefix_mismatch_behavior"]) is str else string(v)
            )
            left -= 1
        if "mismatch_behavior" in data:
            self.mismatch_behavior = v if type(v := data["mismatch_behavior"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_THINKING_BLOCK_BINDING_KEYS)
    return self


def read_anthropic_thinking_turns(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicThinkingTurns)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.value = v if type(v := data["value"]) is int else integer(v)
    except KeyError:
        return incomplete(data, AnthropicThinkingTurns)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ANTHROPIC_THINKING_TURNS_KEYS)
    return self


def read_anthropic_tool_uses_keep(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicToolUsesKeep)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.value = v if type(v := data["value"]) is int else integer(v)
    except KeyError:
        return incomplete(data, AnthropicToolUsesKeep)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ANTHROPIC_TOOL_USES_KEEP_KEYS)
    return self


def read_anthropic_tool_uses_trigger(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicToolUsesTrigger)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.value = v if type(v := data["value"]) is int else integer(v)
    except KeyError:
        return incomplete(data, AnthropicToolUsesTrigger)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ANTHROPIC_TOOL_USES_TRIGGER_KEYS)
    return self


def read_clear_thinking_edit(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ClearThinkingEdit)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ClearThinkingEdit)
    self.keep = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "keep" in data:
            self.keep = read_clear_thinking_keep(data["keep"])
            left -= 1
        if left:
            self._extra = rest(data, CLEAR_THINKING_EDIT_KEYS)
    return self


def read_clear_thinking_keep(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = CLEAR_THINKING_KEEP_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_clear_tool_uses_edit_clear_tool_inputs(data: Any) -> Any:
    if type(data) is list:
        return [string(i) for i in data]
    if type(data) is bool:
        return data
    return odd(data, "boolean", "array")


def read_clear_tool_uses_edit(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ClearToolUsesEdit)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ClearToolUsesEdit)
    self.clear_at_least = self.clear_tool_inputs = self.exclude_tools = self.keep = UNSET
    self.trigger = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "clear_at_least" in data:
            self.clear_at_least = read_anthropic_input_tokens_clear_at_least(data["clear_at_least"])
            left -= 1
        if "clear_tool_inputs" in data:
            self.clear_tool_inputs = read_clear_tool_uses_edit_clear_tool_inputs(
                data["clear_tool_inputs"]
            )
            left -= 1
        if "exclude_tools" in data:
            self.exclude_tools = items(data["exclude_tools"], string)
            left -= 1
        if "keep" in data:
            self.keep = read_anthropic_tool_uses_keep(data["keep"])
            left -= 1
        if "trigger" in data:
            self.trigger = read_clear_tool_uses_trigger(data["trigger"])
            left -= 1
        if left:
            self._extra = rest(data, CLEAR_TOOL_USES_EDIT_KEYS)
    return self


def read_clear_tool_uses_trigger(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = CLEAR_TOOL_USES_TRIGGER_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_compact_edit(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(CompactEdit)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, CompactEdit)
    self.instructions = self.pause_after_compaction = self.trigger = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "instructions" in data:
            self.instructions = v if type(v := data["instructions"]) is str else string(v)
            left -= 1
        if "pause_after_compaction" in data:
            self.pause_after_compaction = (
                v if type(v := data["pause_after_compaction"]) is bool else boolean(v)
            )
            left -= 1
        if "trigger" in data:
            self.trigger = read_anthropic_input_tokens_trigger(data["trigger"])
            left -= 1
        if left:
            self._extra = rest(data, COMPACT_EDIT_KEYS)
    return self


def read_context_edit(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = CONTEXT_EDIT_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_context_management(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ContextManagement)
    self.edits = UNSET
    self._extra = None
    if left := len(data):
        if "edits" in data:
            self.edits = items(data["edits"], read_context_edit)
            left -= 1
        if left:
            self._extra = rest(data, CONTEXT_MANAGEMENT_KEYS)
    return self


def read_deferred_bm25_search(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(DeferredBm25Search)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, DeferredBm25Search)
    self.max_results = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, DEFERRED_BM25_SEARCH_KEYS)
    return self


def read_deferred_custom_search(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(DeferredCustomSearch)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.tool_id = v if type(v := data["tool_id"]) is str else string(v)
        self.result_key = v if type(v := data["result_key"]) is str else string(v)
    except KeyError:
        return incomplete(data, DeferredCustomSearch)
    self.max_results = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, DEFERRED_CUSTOM_SEARCH_KEYS)
    return self


def read_deferred_regex_search(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(DeferredRegexSearch)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, DeferredRegexSearch)
    self.max_results = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, DEFERRED_REGEX_SEARCH_KEYS)
    return self


def read_deferred_tools_control(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(DeferredToolsControl)
    try:
        self.protocol = v if type(v := data["protocol"]) is str else string(v)
        self.profile = v if type(v := data["profile"]) is str else string(v)
        self.validation = v if type(v := data["validation"]) is str else string(v)
        self.search = read_deferred_tools_search(data["search"])
    except KeyError:
        return incomplete(data, DeferredToolsControl)
    self._extra = None
    if len(data) != 4:
        self._extra = rest(data, DEFERRED_TOOLS_CONTROL_KEYS)
    return self


def read_deferred_tools_search(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = DEFERRED_TOOLS_SEARCH_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_json_schema_format(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(JsonSchemaFormat)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.schema = v if type(v := data["schema"]) is dict else mapping(v)
    except KeyError:
        return incomplete(data, JsonSchemaFormat)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, JSON_SCHEMA_FORMAT_KEYS)
    return self


def read_keep_all_thinking(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(KeepAllThinking)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, KeepAllThinking)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, KEEP_ALL_THINKING_KEYS)
    return self


def read_messages_output_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesOutputConfig)
    self.effort = self.format = self.task_budget = UNSET
    self._extra = None
    if left := len(data):
        if "effort" in data:
            self.effort = v if type(v := data["effort"]) is str else string(v)
            left -= 1
        if "format" in data:
            self.format = read_json_schema_format(data["format"])
            left -= 1
        if "task_budget" in data:
            self.task_budget = read_task_budget(data["task_budget"])
            left -= 1
        if left:
            self._extra = rest(data, MESSAGES_OUTPUT_CONFIG_KEYS)
    return self


def read_messages_request_system(data: Any) -> Any:
    if type(data) is list:
        return [read_anthropic_text_block_param(i) for i in data]
    if type(data) is str:
        return data
    return odd(data, "string", "array")


def read_messages_request(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesRequest)
    try:
        self.model = v if type(v := data["model"]) is str else string(v)
        self.messages = items(data["messages"], read_messages_message_param)
    except KeyError:
        return incomplete(data, MessagesRequest)
    self.max_tokens = self.system = self.tools = self.tool_choice = self.temperature = UNSET
    self.top_p = self.top_k = self.stop_sequences = self.stream = self.thinking = UNSET
    self.cache_control = self.context_management = self.fallbacks = self.metadata = UNSET
    self.models = self.output_config = self.plugins = self.provider = self.route = UNSET
    self.service_tier = self.session_id = self.speed = self.stop_server_tools_when = UNSET
    self.trace = self.user = self.deferred_tools = self.safeguards = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "max_tokens" in data:
            self.max_tokens = v if type(v := data["max_tokens"]) is int else integer(v)
            left -= 1
        if "system" in data:
            self.system = read_messages_request_system(data["system"])
            left -= 1
        if "tools" in data:
            self.tools = items(data["tools"], read_tool)
            left -= 1
        if "tool_choice" in data:
            self.tool_choice = read_tool_choice(data["tool_choice"])
            left -= 1
        if "temperature" in data:
            self.temperature = number(data["temperature"])
            left -= 1
        if "top_p" in data:
            self.top_p = number(data["top_p"])
            left -= 1
        if "top_k" in data:
            self.top_k = v if type(v := data["top_k"]) is int else integer(v)
            left -= 1
        if "stop_sequences" in data:
            self.stop_sequences = items(data["stop_sequences"], string)
            left -= 1
        if "stream" in data:
            self.stream = v if type(v := data["stream"]) is bool else boolean(v)
            left -= 1
        if "thinking" in data:
            self.thinking = read_thinking_config(data["thinking"])
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "context_management" in data:
            self.context_management = read_context_management(data["context_management"])
            left -= 1
        if "fallbacks" in data:
            self.fallbacks = items(data["fallbacks"], read_messages_fallback_param)
            left -= 1
        if "metadata" in data:
            self.metadata = read_request_metadata(data["metadata"])
            left -= 1
        if "models" in data:
            self.models = items(data["models"], string)
            left -= 1
        if "output_config" in data:
            self.output_config = read_messages_output_config(data["output_config"])
            left -= 1
        if "plugins" in data:
            self.plugins = items(data["plugins"], read_plugin)
            left -= 1
        if "provider" in data:
            self.provider = read_provider_preferences(data["provider"])
            left -= 1
        if "route" in data:
            self.route = v if type(v := data["route"]) is str else string(v)
            left -= 1
        if "service_tier" in data:
            self.service_tier = v if type(v := data["service_tier"]) is str else string(v)
            left -= 1
        if "session_id" in data:
            self.session_id = v if type(v := data["session_id"]) is str else string(v)
            left -= 1
        if "speed" in data:
            self.speed = v if type(v := data["speed"]) is str else string(v)
            left -= 1
        if "stop_server_tools_when" in data:
            self.stop_server_tools_when = items(
                data["stop_server_tools_when"], read_stop_server_tools_when_condition
            )
            left -= 1
        if "trace" in data:
            self.trace = read_trace_config(data["trace"])
            left -= 1
        if "user" in data:
            self.user = v if type(v := data["user"]) is str else string(v)
            left -= 1
        if "deferred_tools" in data:
            self.deferred_tools = read_deferred_tools_control(data["deferred_tools"])
            left -= 1
        if "safeguards" in data:
            self.safeguards = items(data["safeguards"], read_anthropic_safeguard)
            left -= 1
        if left:
            self._extra = rest(data, MESSAGES_REQUEST_KEYS)
    return self


def read_request_metadata(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(RequestMetadata)
    self.user_id = UNSET
    self._extra = None
    if left := len(data):
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, REQUEST_METADATA_KEYS)
    return self


def read_task_budget(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(TaskBudget)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.total = v if type(v := data["total"]) is int else integer(v)
    except KeyError:
        return incomplete(data, TaskBudget)
    self.remaining = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "remaining" in data:
            self.remaining = v if type(v := data["remaining"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, TASK_BUDGET_KEYS)
    return self


def read_thinking_adaptive(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ThinkingAdaptive)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ThinkingAdaptive)
    self.display = self.block_binding = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "display" in data:
            self.display = v if type(v := data["display"]) is str else string(v)
            left -= 1
        if "block_binding" in data:
            self.block_binding = read_anthropic_thinking_block_binding(data["block_binding"])
            left -= 1
        if left:
            self._extra = rest(data, THINKING_ADAPTIVE_KEYS)
    return self


def read_thinking_between_tools(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ThinkingBetweenTools)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ThinkingBetweenTools)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, THINKING_BETWEEN_TOOLS_KEYS)
    return self


def read_thinking_config(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = THINKING_CONFIG_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_thinking_disabled(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ThinkingDisabled)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ThinkingDisabled)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, THINKING_DISABLED_KEYS)
    return self


def read_thinking_enabled(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ThinkingEnabled)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.budget_tokens = v if type(v := data["budget_tokens"]) is int else integer(v)
    except KeyError:
        return incomplete(data, ThinkingEnabled)
    self.display = self.block_binding = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "display" in data:
            self.display = v if type(v := data["display"]) is str else string(v)
            left -= 1
        if "block_binding" in data:
            self.block_binding = read_anthropic_thinking_block_binding(data["block_binding"])
            left -= 1
        if left:
            self._extra = rest(data, THINKING_ENABLED_KEYS)
    return self


def read_thinking_keep_rule(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = THINKING_KEEP_RULE_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_trace_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(TraceConfig)
    self.generation_name = self.parent_span_id = self.span_name = self.trace_id = UNSET
    self.trace_name = UNSET
    self._extra = None
    if left := len(data):
        if "generation_name" in data:
            self.generation_name = v if type(v := data["generation_name"]) is str else string(v)
            left -= 1
        if "parent_span_id" in data:
            self.parent_span_id = v if type(v := data["parent_span_id"]) is str else string(v)
            left -= 1
        if "span_name" in data:
            self.span_name = v if type(v := data["span_name"]) is str else string(v)
            left -= 1
        if "trace_id" in data:
            self.trace_id = v if type(v := data["trace_id"]) is str else string(v)
            left -= 1
        if "trace_name" in data:
            self.trace_name = v if type(v := data["trace_name"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, TRACE_CONFIG_KEYS)
    return self


def write_anthropic_input_tokens_clear_at_least(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return (
        close(self, put, ",", ANTHROPIC_INPUT_TOKENS_CLEAR_AT_LEAST_KEYS)
        if self._extra
        else put("}")
    )


def write_anthropic_input_tokens_trigger(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put, ",", ANTHROPIC_INPUT_TOKENS_TRIGGER_KEYS) if self._extra else put("}")


def write_anthropic_safeguard(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.classifier_context) is not UNSET:
        writers[v.__class__](v, put, ',"classifier_context":')
    return close(self, put, ",", ANTHROPIC_SAFEGUARD_KEYS) if self._extra else put("}")


def write_anthropic_thinking_block_binding(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.prefix_mismatch_behavior) is not UNSET:
        put(f'{before}"prefix_mismatch_behavior":{text(v)}')
        before = ","
    if (v := self.mismatch_behavior) is not UNSET:
        put(f'{before}"mismatch_behavior":{text(v)}')
        before = ","
    return (
        close(self, put, before, ANTHROPIC_THINKING_BLOCK_BINDING_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_anthropic_thinking_turns(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put, ",", ANTHROPIC_THINKING_TURNS_KEYS) if self._extra else put("}")


def write_anthropic_tool_uses_keep(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put, ",", ANTHROPIC_TOOL_USES_KEEP_KEYS) if self._extra else put("}")


def write_anthropic_tool_uses_trigger(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put, ",", ANTHROPIC_TOOL_USES_TRIGGER_KEYS) if self._extra else put("}")


def write_clear_thinking_edit(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.keep) is not UNSET:
        writers[v.__class__](v, put, ',"keep":')
    return close(self, put, ",", CLEAR_THINKING_EDIT_KEYS) if self._extra else put("}")


def write_clear_tool_uses_edit(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.clear_at_least) is not UNSET:
        writers[v.__class__](v, put, ',"clear_at_least":')
    if (v := self.clear_tool_inputs) is not UNSET:
        writers[v.__class__](v, put, ',"clear_tool_inputs":')
    if (v := self.exclude_tools) is not UNSET:
        writers[v.__class__](v, put, ',"exclude_tools":')
    if (v := self.keep) is not UNSET:
        writers[v.__class__](v, put, ',"keep":')
    if (v := self.trigger) is not UNSET:
        writers[v.__class__](v, put, ',"trigger":')
    return close(self, put, ",", CLEAR_TOOL_USES_EDIT_KEYS) if self._extra else put("}")


def write_compact_edit(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.instructions) is not UNSET:
        put(f',"instructions":{text(v)}')
    if (v := self.pause_after_compaction) is not UNSET:
        put(f',"pause_after_compaction":{text(v)}')
    if (v := self.trigger) is not UNSET:
        writers[v.__class__](v, put, ',"trigger":')
    return close(self, put, ",", COMPACT_EDIT_KEYS) if self._extra else put("}")


def write_context_management(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.edits) is not UNSET:
        writers[v.__class__](v, put, f'{before}"edits":')
        before = ","
    return (
        close(self, put, before, CONTEXT_MANAGEMENT_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_deferred_bm25_search(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.max_results) is not UNSET:
        put(f',"max_results":{text(v)}')
    return close(self, put, ",", DEFERRED_BM25_SEARCH_KEYS) if self._extra else put("}")


def write_deferred_custom_search(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_id":{text(self.tool_id)}')
    put(f',"result_key":{text(self.result_key)}')
    if (v := self.max_results) is not UNSET:
        put(f',"max_results":{text(v)}')
    return close(self, put, ",", DEFERRED_CUSTOM_SEARCH_KEYS) if self._extra else put("}")


def write_deferred_regex_search(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.max_results) is not UNSET:
        put(f',"max_results":{text(v)}')
    return close(self, put, ",", DEFERRED_REGEX_SEARCH_KEYS) if self._extra else put("}")


def write_deferred_tools_control(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"protocol":{text(self.protocol)},"profile":{text(self.profile)}')
    put(f',"validation":{text(self.validation)}')
    writers[(v := self.search).__class__](v, put, ',"search":')
    return close(self, put, ",", DEFERRED_TOOLS_CONTROL_KEYS) if self._extra else put("}")


def write_json_schema_format(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.schema).__class__](v, put, ',"schema":')
    return close(self, put, ",", JSON_SCHEMA_FORMAT_KEYS) if self._extra else put("}")


def write_keep_all_thinking(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put, ",", KEEP_ALL_THINKING_KEYS) if self._extra else put("}")


def write_messages_output_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.effort) is not UNSET:
        put(f'{before}"effort":{text(v)}')
        before = ","
    if (v := self.format) is not UNSET:
        writers[v.__class__](v, put, f'{before}"format":')
        before = ","
    if (v := self.task_budget) is not UNSET:
        writers[v.__class__](v, put, f'{before}"task_budget":')
        before = ","
    return (
        close(self, put, before, MESSAGES_OUTPUT_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_messages_request(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"model":{text(self.model)}')
    if (v := self.max_tokens) is not UNSET:
        put(f',"max_tokens":{text(v)}')
    if (v := self.system) is not UNSET:
        writers[v.__class__](v, put, ',"system":')
    writers[(v := self.messages).__class__](v, put, ',"messages":')
    if (v := self.tools) is not UNSET:
        writers[v.__class__](v, put, ',"tools":')
    if (v := self.tool_choice) is not UNSET:
        writers[v.__class__](v, put, ',"tool_choice":')
    if (v := self.temperature) is not UNSET:
        put(f',"temperature":{text(v)}')
    if (v := self.top_p) is not UNSET:
        put(f',"top_p":{text(v)}')
    if (v := self.top_k) is not UNSET:
        put(f',"top_k":{text(v)}')
    if (v := self.stop_sequences) is not UNSET:
        writers[v.__class__](v, put, ',"stop_sequences":')
    if (v := self.stream) is not UNSET:
        put(f',"stream":{text(v)}')
    if (v := self.thinking) is not UNSET:
        writers[v.__class__](v, put, ',"thinking":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.context_management) is not UNSET:
        writers[v.__class__](v, put, ',"context_management":')
    if (v := self.fallbacks) is not UNSET:
        writers[v.__class__](v, put, ',"fallbacks":')
    if (v := self.metadata) is not UNSET:
        writers[v.__class__](v, put, ',"metadata":')
    if (v := self.models) is not UNSET:
        writers[v.__class__](v, put, ',"models":')
    if (v := self.output_config) is not UNSET:
        writers[v.__class__](v, put, ',"output_config":')
    if (v := self.plugins) is not UNSET:
        writers[v.__class__](v, put, ',"plugins":')
    if (v := self.provider) is not UNSET:
        writers[v.__class__](v, put, ',"provider":')
    if (v := self.route) is not UNSET:
        put(f',"route":{text(v)}')
    if (v := self.service_tier) is not UNSET:
        put(f',"service_tier":{text(v)}')
    if (v := self.session_id) is not UNSET:
        put(f',"session_id":{text(v)}')
    if (v := self.speed) is not UNSET:
        put(f',"speed":{text(v)}')
    if (v := self.stop_server_tools_when) is not UNSET:
        writers[v.__class__](v, put, ',"stop_server_tools_when":')
    if (v := self.trace) is not UNSET:
        writers[v.__class__](v, put, ',"trace":')
    if (v := self.user) is not UNSET:
        put(f',"user":{text(v)}')
    if (v := self.deferred_tools) is not UNSET:
        writers[v.__class__](v, put, ',"deferred_tools":')
    if (v := self.safeguards) is not UNSET:
        writers[v.__class__](v, put, ',"safeguards":')
    return close(self, put, ",", MESSAGES_REQUEST_KEYS) if self._extra else put("}")


def write_request_metadata(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.user_id) is not UNSET:
        put(f'{before}"user_id":{text(v)}')
        before = ","
    return (
        close(self, put, before, REQUEST_METADATA_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_task_budget(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"total":{text(self.total)}')
    if (v := self.remaining) is not UNSET:
        put(f',"remaining":{text(v)}')
    return close(self, put, ",", TASK_BUDGET_KEYS) if self._extra else put("}")


def write_thinking_adaptive(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.display) is not UNSET:
        put(f',"display":{text(v)}')
    if (v := self.block_binding) is not UNSET:
        writers[v.__class__](v, put, ',"block_binding":')
    return close(self, put, ",", THINKING_ADAPTIVE_KEYS) if self._extra else put("}")


def write_thinking_between_tools(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put, ",", THINKING_BETWEEN_TOOLS_KEYS) if self._extra else put("}")


def write_thinking_disabled(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put, ",", THINKING_DISABLED_KEYS) if self._extra else put("}")


def write_thinking_enabled(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"budget_tokens":{text(self.budget_tokens)}')
    if (v := self.display) is not UNSET:
        put(f',"display":{text(v)}')
    if (v := self.block_binding) is not UNSET:
        writers[v.__class__](v, put, ',"block_binding":')
    return close(self, put, ",", THINKING_ENABLED_KEYS) if self._extra else put("}")


def write_trace_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.generation_name) is not UNSET:
        put(f'{before}"generation_name":{text(v)}')
        before = ","
    if (v := self.parent_span_id) is not UNSET:
        put(f'{before}"parent_span_id":{text(v)}')
        before = ","
    if (v := self.span_name) is not UNSET:
        put(f'{before}"span_name":{text(v)}')
        before = ","
    if (v := self.trace_id) is not UNSET:
        put(f'{before}"trace_id":{text(v)}')
        before = ","
    if (v := self.trace_name) is not UNSET:
        put(f'{before}"trace_name":{text(v)}')
        before = ","
    return (
        close(self, put, before, TRACE_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


# fmt: off
FIELDS: dict[type, list[str]] = {
    AnthropicInputTokensClearAtLeast: ["type", "value"],
    AnthropicInputTokensTrigger: ["type", "value"],
    AnthropicSafeguard: ["type", "classifier_context"],
    AnthropicThinkingBlockBinding: ["prefix_mismatch_behavior", "mismatch_behavior"],
    AnthropicThinkingTurns: ["type", "value"],
    AnthropicToolUsesKeep: ["type", "value"],
    AnthropicToolUsesTrigger: ["type", "value"],
    ClearThinkingEdit: ["type", "keep"],
    ClearToolUsesEdit: ["type", "clear_at_least", "clear_tool_inputs", "exclude_tools", "keep",
    "trigger"],
    CompactEdit: ["type", "instructions", "pause_after_compaction", "trigger"],
    ContextManagement: ["edits"],
    DeferredBm25Search: ["type", "max_results"],
    DeferredCustomSearch: ["type", "tool_id", "result_key", "max_results"],
    DeferredRegexSearch: ["type", "max_results"],
    DeferredToolsControl: ["protocol", "profile", "validation", "search"],
    JsonSchemaFormat: ["type", "schema"],
    KeepAllThinking: ["type"],
    MessagesOutputConfig: ["effort", "format", "task_budget"],
    MessagesRequest: ["model", "max_tokens", "system", "messages", "tools", "tool_choice",
    "temperature", "top_p", "top_k", "stop_sequences", "stream", "thinking", "cache_control",
    "context_management", "fallbacks", "metadata", "models", "output_config", "plugins", "provider",
    "route", "service_tier", "session_id", "speed", "stop_server_tools_when", "trace", "user",
    "deferred_tools", "safeguards"],
    RequestMetadata: ["user_id"],
    TaskBudget: ["type", "total", "remaining"],
    ThinkingAdaptive: ["type", "display", "block_binding"],
    ThinkingBetweenTools: ["type"],
    ThinkingDisabled: ["type"],
    ThinkingEnabled: ["type", "budget_tokens", "display", "block_binding"],
    TraceConfig: ["generation_name", "parent_span_id", "span_name", "trace_id", "trace_name"],
}
ATTRIBUTES: dict[type, dict[str, str]] = {}
ANTHROPIC_INPUT_TOKENS_CLEAR_AT_LEAST_KEYS = frozenset(FIELDS[AnthropicInputTokensClearAtLeast])
ANTHROPIC_INPUT_TOKENS_TRIGGER_KEYS = frozenset(FIELDS[AnthropicInputTokensTrigger])
ANTHROPIC_SAFEGUARD_KEYS = frozenset(FIELDS[AnthropicSafeguard])
ANTHROPIC_THINKING_BLOCK_BINDING_KEYS = frozenset(FIELDS[AnthropicThinkingBlockBinding])
ANTHROPIC_THINKING_TURNS_KEYS = frozenset(FIELDS[AnthropicThinkingTurns])
ANTHROPIC_TOOL_USES_KEEP_KEYS = frozenset(FIELDS[AnthropicToolUsesKeep])
ANTHROPIC_TOOL_USES_TRIGGER_KEYS = frozenset(FIELDS[AnthropicToolUsesTrigger])
CLEAR_THINKING_EDIT_KEYS = frozenset(FIELDS[ClearThinkingEdit])
CLEAR_THINKING_KEEP_VARIANTS = {
    "thinking_turns": read_anthropic_thinking_turns, "all": read_keep_all_thinking,
}
CLEAR_TOOL_USES_EDIT_KEYS = frozenset(FIELDS[ClearToolUsesEdit])
CLEAR_TOOL_USES_TRIGGER_VARIANTS = {
    "input_tokens": read_anthropic_input_tokens_trigger, "tool_uses":
    read_anthropic_tool_uses_trigger,
}
COMPACT_EDIT_KEYS = frozenset(FIELDS[CompactEdit])
CONTEXT_EDIT_VARIANTS = {
    "clear_tool_uses_20250919": read_clear_tool_uses_edit, "clear_thinking_20251015":
    read_clear_thinking_edit, "compact_20260112": read_compact_edit,
}
CONTEXT_MANAGEMENT_KEYS = frozenset(FIELDS[ContextManagement])
DEFERRED_BM25_SEARCH_KEYS = frozenset(FIELDS[DeferredBm25Search])
DEFERRED_CUSTOM_SEARCH_KEYS = frozenset(FIELDS[DeferredCustomSearch])
DEFERRED_REGEX_SEARCH_KEYS = frozenset(FIELDS[DeferredRegexSearch])
DEFERRED_TOOLS_CONTROL_KEYS = frozenset(FIELDS[DeferredToolsControl])
DEFERRED_TOOLS_SEARCH_VARIANTS = {
    "bm25": read_deferred_bm25_search, "regex": read_deferred_regex_search, "custom":
    read_deferred_custom_search,
}
JSON_SCHEMA_FORMAT_KEYS = frozenset(FIELDS[JsonSchemaFormat])
KEEP_ALL_THINKING_KEYS = frozenset(FIELDS[KeepAllThinking])
MESSAGES_OUTPUT_CONFIG_KEYS = frozenset(FIELDS[MessagesOutputConfig])
MESSAGES_REQUEST_KEYS = frozenset(FIELDS[MessagesRequest])
REQUEST_METADATA_KEYS = frozenset(FIELDS[RequestMetadata])
TASK_BUDGET_KEYS = frozenset(FIELDS[TaskBudget])
THINKING_ADAPTIVE_KEYS = frozenset(FIELDS[ThinkingAdaptive])
THINKING_BETWEEN_TOOLS_KEYS = frozenset(FIELDS[ThinkingBetweenTools])
THINKING_CONFIG_VARIANTS = {
    "enabled": read_thinking_enabled, "disabled": read_thinking_disabled, "adaptive":
    read_thinking_adaptive, "between_tools": read_thinking_between_tools,
}
THINKING_DISABLED_KEYS = frozenset(FIELDS[ThinkingDisabled])
THINKING_ENABLED_KEYS = frozenset(FIELDS[ThinkingEnabled])
THINKING_KEEP_RULE_VARIANTS = {
    "thinking_turns": read_anthropic_thinking_turns, "all": read_keep_all_thinking,
}
TRACE_CONFIG_KEYS = frozenset(FIELDS[TraceConfig])
READERS = {
    AnthropicInputTokensClearAtLeast: read_anthropic_input_tokens_clear_at_least,
    AnthropicInputTokensTrigger: read_anthropic_input_tokens_trigger, AnthropicSafeguard:
    read_anthropic_safeguard, AnthropicThinkingBlockBinding: read_anthropic_thinking_block_binding,
    AnthropicThinkingTurns: read_anthropic_thinking_turns, AnthropicToolUsesKeep:
    read_anthropic_tool_uses_keep, AnthropicToolUsesTrigger: read_anthropic_tool_uses_trigger,
    ClearThinkingEdit: read_clear_thinking_edit, ClearToolUsesEdit: read_clear_tool_uses_edit,
    CompactEdit: read_compact_edit, ContextManagement: read_context_management, DeferredBm25Search:
    read_deferred_bm25_search, DeferredCustomSearch: read_deferred_custom_search,
    DeferredRegexSearch: read_deferred_regex_search, DeferredToolsControl:
    read_deferred_tools_control, JsonSchemaFormat: read_json_schema_format, KeepAllThinking:
    read_keep_all_thinking, MessagesOutputConfig: read_messages_output_config, MessagesRequest:
    read_messages_request, RequestMetadata: read_request_metadata, TaskBudget: read_task_budget,
    ThinkingAdaptive: read_thinking_adaptive, ThinkingBetweenTools: read_thinking_between_tools,
    ThinkingDisabled: read_thinking_disabled, ThinkingEnabled: read_thinking_enabled, TraceConfig:
    read_trace_config,
}
WRITERS = {
    AnthropicInputTokensClearAtLeast: write_anthropic_input_tokens_clear_at_least,
    AnthropicInputTokensTrigger: write_anthropic_input_tokens_trigger, AnthropicSafeguard:
    write_anthropic_safeguard, AnthropicThinkingBlockBinding:
    write_anthropic_thinking_block_binding, AnthropicThinkingTurns: write_anthropic_thinking_turns,
    AnthropicToolUsesKeep: write_anthropic_tool_uses_keep, AnthropicToolUsesTrigger:
    write_anthropic_tool_uses_trigger, ClearThinkingEdit: write_clear_thinking_edit,
    ClearToolUsesEdit: write_clear_tool_uses_edit, CompactEdit: write_compact_edit,
    ContextManagement: write_context_management, DeferredBm25Search: write_deferred_bm25_search,
    DeferredCustomSearch: write_deferred_custom_search, DeferredRegexSearch:
    write_deferred_regex_search, DeferredToolsControl: write_deferred_tools_control,
    JsonSchemaFormat: write_json_schema_format, KeepAllThinking: write_keep_all_thinking,
    MessagesOutputConfig: write_messages_output_config, MessagesRequest: write_messages_request,
    RequestMetadata: write_request_metadata, TaskBudget: write_task_budget, ThinkingAdaptive:
    write_thinking_adaptive, ThinkingBetweenTools: write_thinking_between_tools, ThinkingDisabled:
    write_thinking_disabled, ThinkingEnabled: write_thinking_enabled, TraceConfig:
    write_trace_config,
}
