# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/request.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
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
from ..models import request as models
from .content import read_AnthropicCacheControlDirective, read_AnthropicTextBlockParam, read_MessagesMessageParam
from .plugins import read_Plugin
from .routing import read_MessagesFallbackParam, read_ProviderPreferences
from .tools import read_StopServerToolsWhenCondition, read_Tool, read_ToolChoice

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_AnthropicInputTokensClearAtLeast(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicInputTokensClearAtLeast)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.value = v if type(v := data["value"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.AnthropicInputTokensClearAtLeast)
    return self


def read_AnthropicInputTokensTrigger(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicInputTokensTrigger)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.value = v if type(v := data["value"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.AnthropicInputTokensTrigger)
    return self


def read_AnthropicSafeguard(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicSafeguard)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.classifier_context = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "classifier_context" in data:
            self.classifier_context = v if type(v := data["classifier_context"]) is dict else mapping(v)
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicSafeguard)
    return self


def read_AnthropicThinkingBlockBinding(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicThinkingBlockBinding)
    self.prefix_mismatch_behavior = self.mismatch_behavior = UNSET
    self._extra = None
    if left := len(data):
        if "prefix_mismatch_behavior" in data:
            self.prefix_mismatch_behavior = v if type(v := data["prefix_mismatch_behavior"]) is str else string(v)
            left -= 1
        if "mismatch_behavior" in data:
            self.mismatch_behavior = v if type(v := data["mismatch_behavior"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.AnthropicThinkingBlockBinding)
    return self


def read_AnthropicThinkingTurns(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicThinkingTurns)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.value = v if type(v := data["value"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.AnthropicThinkingTurns)
    return self


def read_AnthropicToolUsesKeep(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicToolUsesKeep)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.value = v if type(v := data["value"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.AnthropicToolUsesKeep)
    return self


def read_AnthropicToolUsesTrigger(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicToolUsesTrigger)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.value = v if type(v := data["value"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.AnthropicToolUsesTrigger)
    return self


def read_ClearThinkingEdit(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ClearThinkingEdit)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.keep = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "keep" in data:
            self.keep = read_ClearThinkingKeep(data["keep"])
            left -= 1
        if left:
            self._extra = rest(data, models.ClearThinkingEdit)
    return self


def read_ClearThinkingKeep(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ClearThinkingKeep_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_ClearToolUsesEdit_clear_tool_inputs(data: Any) -> Any:
    if type(data) is list:
        return [string(i) for i in data]
    if type(data) is bool:
        return data
    return odd(data, "boolean", "array")


def read_ClearToolUsesEdit(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ClearToolUsesEdit)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.clear_at_least = self.clear_tool_inputs = self.exclude_tools = self.keep = self.trigger = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "clear_at_least" in data:
            self.clear_at_least = read_AnthropicInputTokensClearAtLeast(data["clear_at_least"])
            left -= 1
        if "clear_tool_inputs" in data:
            self.clear_tool_inputs = read_ClearToolUsesEdit_clear_tool_inputs(data["clear_tool_inputs"])
            left -= 1
        if "exclude_tools" in data:
            self.exclude_tools = items(data["exclude_tools"], string)
            left -= 1
        if "keep" in data:
            self.keep = read_AnthropicToolUsesKeep(data["keep"])
            left -= 1
        if "trigger" in data:
            self.trigger = read_ClearToolUsesTrigger(data["trigger"])
            left -= 1
        if left:
            self._extra = rest(data, models.ClearToolUsesEdit)
    return self


def read_ClearToolUsesTrigger(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ClearToolUsesTrigger_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_CompactEdit(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.CompactEdit)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.instructions = self.pause_after_compaction = self.trigger = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "instructions" in data:
            self.instructions = v if type(v := data["instructions"]) is str else string(v)
            left -= 1
        if "pause_after_compaction" in data:
            self.pause_after_compaction = v if type(v := data["pause_after_compaction"]) is bool else boolean(v)
            left -= 1
        if "trigger" in data:
            self.trigger = read_AnthropicInputTokensTrigger(data["trigger"])
            left -= 1
        if left:
            self._extra = rest(data, models.CompactEdit)
    return self


def read_ContextEdit(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ContextEdit_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ContextManagement(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ContextManagement)
    self.edits = UNSET
    self._extra = None
    if left := len(data):
        if "edits" in data:
            self.edits = items(data["edits"], read_ContextEdit)
            left -= 1
        if left:
            self._extra = rest(data, models.ContextManagement)
    return self


def read_DeferredBm25Search(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.DeferredBm25Search)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.max_results = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.DeferredBm25Search)
    return self


def read_DeferredCustomSearch(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.DeferredCustomSearch)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.tool_id = v if type(v := data["tool_id"]) is str else string(v)
    self.result_key = v if type(v := data["result_key"]) is str else string(v)
    self.max_results = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.DeferredCustomSearch)
    return self


def read_DeferredRegexSearch(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.DeferredRegexSearch)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.max_results = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.DeferredRegexSearch)
    return self


def read_DeferredToolsControl(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.DeferredToolsControl)
    self.protocol = v if type(v := data["protocol"]) is str else string(v)
    self.profile = v if type(v := data["profile"]) is str else string(v)
    self.validation = v if type(v := data["validation"]) is str else string(v)
    self.search = read_DeferredToolsSearch(data["search"])
    self._extra = None if len(data) == 4 else rest(data, models.DeferredToolsControl)
    return self


def read_DeferredToolsSearch(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _DeferredToolsSearch_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_JsonSchemaFormat(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.JsonSchemaFormat)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.schema = v if type(v := data["schema"]) is dict else mapping(v)
    self._extra = None if len(data) == 2 else rest(data, models.JsonSchemaFormat)
    return self


def read_KeepAllThinking(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.KeepAllThinking)
    self.type = v if type(v := data["type"]) is str else string(v)
    self._extra = None if len(data) == 1 else rest(data, models.KeepAllThinking)
    return self


def read_MessagesOutputConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesOutputConfig)
    self.effort = self.format = self.task_budget = UNSET
    self._extra = None
    if left := len(data):
        if "effort" in data:
            self.effort = v if type(v := data["effort"]) is str else string(v)
            left -= 1
        if "format" in data:
            self.format = read_JsonSchemaFormat(data["format"])
            left -= 1
        if "task_budget" in data:
            self.task_budget = read_TaskBudget(data["task_budget"])
            left -= 1
        if left:
            self._extra = rest(data, models.MessagesOutputConfig)
    return self


def read_MessagesRequest_system(data: Any) -> Any:
    if type(data) is list:
        return [read_AnthropicTextBlockParam(i) for i in data]
    if type(data) is str:
        return data
    return odd(data, "string", "array")


def read_MessagesRequest(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesRequest)
    self.model = v if type(v := data["model"]) is str else string(v)
    self.messages = items(data["messages"], read_MessagesMessageParam)
    self.max_tokens = self.system = self.tools = self.tool_choice = self.temperature = self.top_p = UNSET
    self.top_k = self.stop_sequences = self.stream = self.thinking = self.cache_control = UNSET
    self.context_management = self.fallbacks = self.metadata = self.models = self.output_config = UNSET
    self.plugins = self.provider = self.route = self.service_tier = self.session_id = self.speed = UNSET
    self.stop_server_tools_when = self.trace = self.user = self.deferred_tools = self.safeguards = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "max_tokens" in data:
            self.max_tokens = v if type(v := data["max_tokens"]) is int else integer(v)
            left -= 1
        if "system" in data:
            self.system = read_MessagesRequest_system(data["system"])
            left -= 1
        if "tools" in data:
            self.tools = items(data["tools"], read_Tool)
            left -= 1
        if "tool_choice" in data:
            self.tool_choice = read_ToolChoice(data["tool_choice"])
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
            self.thinking = read_ThinkingConfig(data["thinking"])
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if "context_management" in data:
            self.context_management = read_ContextManagement(data["context_management"])
            left -= 1
        if "fallbacks" in data:
            self.fallbacks = items(data["fallbacks"], read_MessagesFallbackParam)
            left -= 1
        if "metadata" in data:
            self.metadata = read_RequestMetadata(data["metadata"])
            left -= 1
        if "models" in data:
            self.models = items(data["models"], string)
            left -= 1
        if "output_config" in data:
            self.output_config = read_MessagesOutputConfig(data["output_config"])
            left -= 1
        if "plugins" in data:
            self.plugins = items(data["plugins"], read_Plugin)
            left -= 1
        if "provider" in data:
            self.provider = read_ProviderPreferences(data["provider"])
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
            self.stop_server_tools_when = items(data["stop_server_tools_when"], read_StopServerToolsWhenCondition)
            left -= 1
        if "trace" in data:
            self.trace = read_TraceConfig(data["trace"])
            left -= 1
        if "user" in data:
            self.user = v if type(v := data["user"]) is str else string(v)
            left -= 1
        if "deferred_tools" in data:
            self.deferred_tools = read_DeferredToolsControl(data["deferred_tools"])
            left -= 1
        if "safeguards" in data:
            self.safeguards = items(data["safeguards"], read_AnthropicSafeguard)
            left -= 1
        if left:
            self._extra = rest(data, models.MessagesRequest)
    return self


def read_RequestMetadata(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.RequestMetadata)
    self.user_id = UNSET
    self._extra = None
    if left := len(data):
        if "user_id" in data:
            self.user_id = v if type(v := data["user_id"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.RequestMetadata)
    return self


def read_TaskBudget(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.TaskBudget)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.total = v if type(v := data["total"]) is int else integer(v)
    self.remaining = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "remaining" in data:
            self.remaining = v if type(v := data["remaining"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.TaskBudget)
    return self


def read_ThinkingAdaptive(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ThinkingAdaptive)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.display = self.block_binding = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "display" in data:
            self.display = v if type(v := data["display"]) is str else string(v)
            left -= 1
        if "block_binding" in data:
            self.block_binding = read_AnthropicThinkingBlockBinding(data["block_binding"])
            left -= 1
        if left:
            self._extra = rest(data, models.ThinkingAdaptive)
    return self


def read_ThinkingBetweenTools(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ThinkingBetweenTools)
    self.type = v if type(v := data["type"]) is str else string(v)
    self._extra = None if len(data) == 1 else rest(data, models.ThinkingBetweenTools)
    return self


def read_ThinkingConfig(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ThinkingConfig_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ThinkingDisabled(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ThinkingDisabled)
    self.type = v if type(v := data["type"]) is str else string(v)
    self._extra = None if len(data) == 1 else rest(data, models.ThinkingDisabled)
    return self


def read_ThinkingEnabled(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ThinkingEnabled)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.budget_tokens = v if type(v := data["budget_tokens"]) is int else integer(v)
    self.display = self.block_binding = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "display" in data:
            self.display = v if type(v := data["display"]) is str else string(v)
            left -= 1
        if "block_binding" in data:
            self.block_binding = read_AnthropicThinkingBlockBinding(data["block_binding"])
            left -= 1
        if left:
            self._extra = rest(data, models.ThinkingEnabled)
    return self


def read_ThinkingKeepRule(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ThinkingKeepRule_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_TraceConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.TraceConfig)
    self.generation_name = self.parent_span_id = self.span_name = self.trace_id = self.trace_name = UNSET
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
            self._extra = rest(data, models.TraceConfig)
    return self


def write_AnthropicInputTokensClearAtLeast(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicInputTokensTrigger(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicSafeguard(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.classifier_context) is not UNSET:
        writers[v.__class__](v, put, ',"classifier_context":')
    return close(self, put) if self._extra else put("}")


def write_AnthropicThinkingBlockBinding(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.prefix_mismatch_behavior) is not UNSET:
        put(f'{before}"prefix_mismatch_behavior":{text(v)}')
        before = ","
    if (v := self.mismatch_behavior) is not UNSET:
        put(f'{before}"mismatch_behavior":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_AnthropicThinkingTurns(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicToolUsesKeep(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicToolUsesTrigger(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"value":{text(self.value)}')
    return close(self, put) if self._extra else put("}")


def write_ClearThinkingEdit(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.keep) is not UNSET:
        writers[v.__class__](v, put, ',"keep":')
    return close(self, put) if self._extra else put("}")


def write_ClearToolUsesEdit(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_CompactEdit(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.instructions) is not UNSET:
        put(f',"instructions":{text(v)}')
    if (v := self.pause_after_compaction) is not UNSET:
        put(f',"pause_after_compaction":{text(v)}')
    if (v := self.trigger) is not UNSET:
        writers[v.__class__](v, put, ',"trigger":')
    return close(self, put) if self._extra else put("}")


def write_ContextManagement(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.edits) is not UNSET:
        writers[v.__class__](v, put, f'{before}"edits":')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_DeferredBm25Search(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.max_results) is not UNSET:
        put(f',"max_results":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_DeferredCustomSearch(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_id":{text(self.tool_id)}')
    put(f',"result_key":{text(self.result_key)}')
    if (v := self.max_results) is not UNSET:
        put(f',"max_results":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_DeferredRegexSearch(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.max_results) is not UNSET:
        put(f',"max_results":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_DeferredToolsControl(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"protocol":{text(self.protocol)},"profile":{text(self.profile)}')
    put(f',"validation":{text(self.validation)}')
    writers[(v := self.search).__class__](v, put, ',"search":')
    return close(self, put) if self._extra else put("}")


def write_JsonSchemaFormat(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.schema).__class__](v, put, ',"schema":')
    return close(self, put) if self._extra else put("}")


def write_KeepAllThinking(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put) if self._extra else put("}")


def write_MessagesOutputConfig(self: Any, put: Put, start: str) -> object:
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
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_MessagesRequest(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_RequestMetadata(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.user_id) is not UNSET:
        put(f'{before}"user_id":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_TaskBudget(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"total":{text(self.total)}')
    if (v := self.remaining) is not UNSET:
        put(f',"remaining":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ThinkingAdaptive(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.display) is not UNSET:
        put(f',"display":{text(v)}')
    if (v := self.block_binding) is not UNSET:
        writers[v.__class__](v, put, ',"block_binding":')
    return close(self, put) if self._extra else put("}")


def write_ThinkingBetweenTools(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put) if self._extra else put("}")


def write_ThinkingDisabled(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put) if self._extra else put("}")


def write_ThinkingEnabled(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"budget_tokens":{text(self.budget_tokens)}')
    if (v := self.display) is not UNSET:
        put(f',"display":{text(v)}')
    if (v := self.block_binding) is not UNSET:
        writers[v.__class__](v, put, ',"block_binding":')
    return close(self, put) if self._extra else put("}")


def write_TraceConfig(self: Any, put: Put, start: str) -> object:
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
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


_ClearThinkingKeep_variants = {
    "thinking_turns": read_AnthropicThinkingTurns,
    "all": read_KeepAllThinking,
}

_ClearToolUsesTrigger_variants = {
    "input_tokens": read_AnthropicInputTokensTrigger,
    "tool_uses": read_AnthropicToolUsesTrigger,
}

_ContextEdit_variants = {
    "clear_tool_uses_20250919": read_ClearToolUsesEdit,
    "clear_thinking_20251015": read_ClearThinkingEdit,
    "compact_20260112": read_CompactEdit,
}

_DeferredToolsSearch_variants = {
    "bm25": read_DeferredBm25Search,
    "regex": read_DeferredRegexSearch,
    "custom": read_DeferredCustomSearch,
}

_ThinkingConfig_variants = {
    "enabled": read_ThinkingEnabled,
    "disabled": read_ThinkingDisabled,
    "adaptive": read_ThinkingAdaptive,
    "between_tools": read_ThinkingBetweenTools,
}

_ThinkingKeepRule_variants = {
    "thinking_turns": read_AnthropicThinkingTurns,
    "all": read_KeepAllThinking,
}
