# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/tools.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    Mismatch,
    boolean,
    integer,
    items,
    number,
    odd,
    other,
    rest,
    string,
)
from .._conversion.writing import close, text, writers
from ..models import tools as models
from .content import (
    read_AnthropicCacheControlDirective,
    read_BashTool,
    read_TextEditorTool,
    read_WebSearchTool,
    read_WebSearchToolWithCallers,
)

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_AdvisorTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AdvisorTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.model = v if type(v := data["model"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.allowed_callers = self.cache_control = self.caching = self.defer_loading = self.max_uses = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "allowed_callers" in data:
            self.allowed_callers = items(data["allowed_callers"], string)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_AnthropicCacheControlDirective(data["cache_control"])
            left -= 1
        if "caching" in data:
            self.caching = read_AnthropicCacheControlDirective(data["caching"])
            left -= 1
        if "defer_loading" in data:
            self.defer_loading = v if type(v := data["defer_loading"]) is bool else boolean(v)
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.AdvisorTool)
    return self


def read_AnthropicToolSearchToolBm25(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicToolSearchToolBm25)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.allowed_callers = self.cache_control = self.defer_loading = self.strict = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "allowed_callers" in data:
            self.allowed_callers = items(data["allowed_callers"], string)
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
            self._extra = rest(data, models.AnthropicToolSearchToolBm25)
    return self


def read_AnthropicToolSearchToolRegex(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AnthropicToolSearchToolRegex)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.allowed_callers = self.cache_control = self.defer_loading = self.strict = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "allowed_callers" in data:
            self.allowed_callers = items(data["allowed_callers"], string)
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
            self._extra = rest(data, models.AnthropicToolSearchToolRegex)
    return self


def read_BashServerTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.BashServerTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_BashServerToolConfig(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.BashServerTool)
    return self


def read_BashServerToolConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.BashServerToolConfig)
    self.engine = self.environment = UNSET
    self._extra = None
    if left := len(data):
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if "environment" in data:
            self.environment = read_BashServerToolEnvironment(data["environment"])
            left -= 1
        if left:
            self._extra = rest(data, models.BashServerToolConfig)
    return self


def read_BashServerToolEnvironment(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _BashServerToolEnvironment_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ContainerAutoEnvironment(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ContainerAutoEnvironment)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.file_ids = self.network_policy = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "file_ids" in data:
            self.file_ids = items(data["file_ids"], string)
            left -= 1
        if "network_policy" in data:
            self.network_policy = read_ContainerNetworkPolicy(data["network_policy"])
            left -= 1
        if left:
            self._extra = rest(data, models.ContainerAutoEnvironment)
    return self


def read_ContainerNetworkPolicy(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ContainerNetworkPolicy_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ContainerNetworkPolicyAllowlist(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ContainerNetworkPolicyAllowlist)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.allowed_domains = items(data["allowed_domains"], string)
    self._extra = None if len(data) == 2 else rest(data, models.ContainerNetworkPolicyAllowlist)
    return self


def read_ContainerNetworkPolicyDisabled(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ContainerNetworkPolicyDisabled)
    self.type = v if type(v := data["type"]) is str else string(v)
    self._extra = None if len(data) == 1 else rest(data, models.ContainerNetworkPolicyDisabled)
    return self


def read_ContainerReferenceEnvironment(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ContainerReferenceEnvironment)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.container_id = v if type(v := data["container_id"]) is str else string(v)
    self.file_ids = self.network_policy = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "file_ids" in data:
            self.file_ids = items(data["file_ids"], string)
            left -= 1
        if "network_policy" in data:
            self.network_policy = read_ContainerNetworkPolicy(data["network_policy"])
            left -= 1
        if left:
            self._extra = rest(data, models.ContainerReferenceEnvironment)
    return self


def read_CustomTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.CustomTool)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.input_schema = read_CustomToolInputSchema(data["input_schema"])
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
            self._extra = rest(data, models.CustomTool)
    return self


def read_CustomToolInputSchema(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.CustomToolInputSchema)
    self.type = self.properties = self.required = UNSET
    self._extra = None
    if left := len(data):
        if "type" in data:
            self.type = v if type(v := data["type"]) is str else string(v)
            left -= 1
        if "properties" in data:
            self.properties = data["properties"]
            left -= 1
        if "required" in data:
            self.required = items(data["required"], string)
            left -= 1
        if left:
            self._extra = rest(data, models.CustomToolInputSchema)
    return self


def read_DatetimeServerTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.DatetimeServerTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_DatetimeServerToolConfig(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.DatetimeServerTool)
    return self


def read_DatetimeServerToolConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.DatetimeServerToolConfig)
    self.timezone = UNSET
    self._extra = None
    if left := len(data):
        if "timezone" in data:
            self.timezone = v if type(v := data["timezone"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.DatetimeServerToolConfig)
    return self


def read_ImageGenerationServerToolConfig_extra(data: Any) -> Any:
    if type(data) is list:
        return data
    if type(data) is str:
        return data
    return odd(data, "string", "number", "array")


def read_ImageGenerationServerToolConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ImageGenerationServerToolConfig)
    self.model = UNSET
    self._extra = None
    if left := len(data):
        if "model" in data:
            self.model = v if type(v := data["model"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ImageGenerationServerToolConfig, read_ImageGenerationServerToolConfig_extra)
    return self


def read_ImageGenerationServerTool_OpenRouter(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ImageGenerationServerTool_OpenRouter)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_ImageGenerationServerToolConfig(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.ImageGenerationServerTool_OpenRouter)
    return self


def read_MessagesSearchModelsServerTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesSearchModelsServerTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_SearchModelsServerToolConfig(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.MessagesSearchModelsServerTool)
    return self


def read_OpenRouterWebSearchServerTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.OpenRouterWebSearchServerTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_WebSearchConfig(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.OpenRouterWebSearchServerTool)
    return self


def read_OpenTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.OpenTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self._extra = None if len(data) == 1 else rest(data, models.OpenTool)
    return self


def read_SearchModelsServerToolConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.SearchModelsServerToolConfig)
    self.max_results = UNSET
    self._extra = None
    if left := len(data):
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.SearchModelsServerToolConfig)
    return self


def read_ShellServerToolConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ShellServerToolConfig)
    self.engine = self.environment = UNSET
    self._extra = None
    if left := len(data):
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if "environment" in data:
            self.environment = read_ShellServerToolEnvironment(data["environment"])
            left -= 1
        if left:
            self._extra = rest(data, models.ShellServerToolConfig)
    return self


def read_ShellServerToolEnvironment(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ShellServerToolEnvironment_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ShellServerTool_OpenRouter(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ShellServerTool_OpenRouter)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_ShellServerToolConfig(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.ShellServerTool_OpenRouter)
    return self


def read_StopServerToolsWhenCondition(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _StopServerToolsWhenCondition_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_StopServerToolsWhenFinishReasonIs(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.StopServerToolsWhenFinishReasonIs)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.reason = v if type(v := data["reason"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.StopServerToolsWhenFinishReasonIs)
    return self


def read_StopServerToolsWhenHasToolCall(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.StopServerToolsWhenHasToolCall)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.tool_name = v if type(v := data["tool_name"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.StopServerToolsWhenHasToolCall)
    return self


def read_StopServerToolsWhenMaxCost(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.StopServerToolsWhenMaxCost)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.max_cost_in_dollars = number(data["max_cost_in_dollars"])
    self._extra = None if len(data) == 2 else rest(data, models.StopServerToolsWhenMaxCost)
    return self


def read_StopServerToolsWhenMaxTokensUsed(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.StopServerToolsWhenMaxTokensUsed)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.max_tokens = v if type(v := data["max_tokens"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.StopServerToolsWhenMaxTokensUsed)
    return self


def read_StopServerToolsWhenStepCountIs(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.StopServerToolsWhenStepCountIs)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.step_count = v if type(v := data["step_count"]) is int else integer(v)
    self._extra = None if len(data) == 2 else rest(data, models.StopServerToolsWhenStepCountIs)
    return self


def read_Tool(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _Tool_variants.get(tag) if type(tag) is str else None
        if read is not None:
            try:
                return read(data)
            except Mismatch:  # the catch-all takes what the variant of the tag does not
                return read_OpenTool(data)
        if isinstance(tag, str):
            return read_OpenTool(data)
        if tag is UNSET:
            return read_CustomTool(data)
        return data
    return odd(data, "object")


def read_ToolChoice(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = _ToolChoice_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ToolChoiceAny(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolChoiceAny)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.disable_parallel_tool_use = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "disable_parallel_tool_use" in data:
            self.disable_parallel_tool_use = v if type(v := data["disable_parallel_tool_use"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ToolChoiceAny)
    return self


def read_ToolChoiceAuto(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolChoiceAuto)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.disable_parallel_tool_use = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "disable_parallel_tool_use" in data:
            self.disable_parallel_tool_use = v if type(v := data["disable_parallel_tool_use"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ToolChoiceAuto)
    return self


def read_ToolChoiceNone(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolChoiceNone)
    self.type = v if type(v := data["type"]) is str else string(v)
    self._extra = None if len(data) == 1 else rest(data, models.ToolChoiceNone)
    return self


def read_ToolChoiceTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolChoiceTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.disable_parallel_tool_use = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "disable_parallel_tool_use" in data:
            self.disable_parallel_tool_use = v if type(v := data["disable_parallel_tool_use"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ToolChoiceTool)
    return self


def read_ToolSearchServerTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolSearchServerTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_ToolSearchServerToolConfig(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.ToolSearchServerTool)
    return self


def read_ToolSearchServerToolConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ToolSearchServerToolConfig)
    self.max_results = UNSET
    self._extra = None
    if left := len(data):
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ToolSearchServerToolConfig)
    return self


def read_WebFetchServerTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebFetchServerTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_WebFetchServerToolConfig(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.WebFetchServerTool)
    return self


def read_WebFetchServerToolConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebFetchServerToolConfig)
    self.allowed_domains = self.blocked_domains = self.engine = self.max_content_tokens = self.max_uses = UNSET
    self._extra = None
    if left := len(data):
        if "allowed_domains" in data:
            self.allowed_domains = items(data["allowed_domains"], string)
            left -= 1
        if "blocked_domains" in data:
            self.blocked_domains = items(data["blocked_domains"], string)
            left -= 1
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if "max_content_tokens" in data:
            self.max_content_tokens = v if type(v := data["max_content_tokens"]) is int else integer(v)
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.WebFetchServerToolConfig)
    return self


def read_WebSearchConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebSearchConfig)
    self.allowed_domains = self.engine = self.excluded_domains = self.max_characters = self.max_results = UNSET
    self.max_total_results = self.max_uses = self.mode = self.search_context_size = self.user_location = UNSET
    self.x_search = UNSET
    self._extra = None
    if left := len(data):
        if "allowed_domains" in data:
            self.allowed_domains = items(data["allowed_domains"], string)
            left -= 1
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if "excluded_domains" in data:
            self.excluded_domains = items(data["excluded_domains"], string)
            left -= 1
        if "max_characters" in data:
            self.max_characters = v if type(v := data["max_characters"]) is int else integer(v)
            left -= 1
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if "max_total_results" in data:
            self.max_total_results = v if type(v := data["max_total_results"]) is int else integer(v)
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if "mode" in data:
            self.mode = v if type(v := data["mode"]) is str else string(v)
            left -= 1
        if "search_context_size" in data:
            self.search_context_size = v if type(v := data["search_context_size"]) is str else string(v)
            left -= 1
        if "user_location" in data:
            self.user_location = read_WebSearchUserLocationServerTool(data["user_location"])
            left -= 1
        if "x_search" in data:
            self.x_search = read_XSearchOptions(data["x_search"])
            left -= 1
        if left:
            self._extra = rest(data, models.WebSearchConfig)
    return self


def read_WebSearchUserLocationServerTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebSearchUserLocationServerTool)
    self.type = self.city = self.country = self.region = self.timezone = UNSET
    self._extra = None
    if left := len(data):
        if "type" in data:
            self.type = v if type(v := data["type"]) is str else string(v)
            left -= 1
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
            self._extra = rest(data, models.WebSearchUserLocationServerTool)
    return self


def read_XSearchOptions(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.XSearchOptions)
    self.allowed_x_handles = self.excluded_x_handles = self.from_date = self.to_date = UNSET
    self.enable_image_understanding = self.enable_video_understanding = UNSET
    self._extra = None
    if left := len(data):
        if "allowed_x_handles" in data:
            self.allowed_x_handles = items(data["allowed_x_handles"], string)
            left -= 1
        if "excluded_x_handles" in data:
            self.excluded_x_handles = items(data["excluded_x_handles"], string)
            left -= 1
        if "from_date" in data:
            self.from_date = v if type(v := data["from_date"]) is str else string(v)
            left -= 1
        if "to_date" in data:
            self.to_date = v if type(v := data["to_date"]) is str else string(v)
            left -= 1
        if "enable_image_understanding" in data:
            self.enable_image_understanding = v if type(v := data["enable_image_understanding"]) is bool else boolean(v)
            left -= 1
        if "enable_video_understanding" in data:
            self.enable_video_understanding = v if type(v := data["enable_video_understanding"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, models.XSearchOptions)
    return self


def write_AdvisorTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"model":{text(self.model)},"name":{text(self.name)}')
    if (v := self.allowed_callers) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_callers":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.caching) is not UNSET:
        writers[v.__class__](v, put, ',"caching":')
    if (v := self.defer_loading) is not UNSET:
        put(f',"defer_loading":{text(v)}')
    if (v := self.max_uses) is not UNSET:
        put(f',"max_uses":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicToolSearchToolBm25(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.allowed_callers) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_callers":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.defer_loading) is not UNSET:
        put(f',"defer_loading":{text(v)}')
    if (v := self.strict) is not UNSET:
        put(f',"strict":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_AnthropicToolSearchToolRegex(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.allowed_callers) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_callers":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.defer_loading) is not UNSET:
        put(f',"defer_loading":{text(v)}')
    if (v := self.strict) is not UNSET:
        put(f',"strict":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_BashServerTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_BashServerToolConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.engine) is not UNSET:
        put(f'{before}"engine":{text(v)}')
        before = ","
    if (v := self.environment) is not UNSET:
        writers[v.__class__](v, put, f'{before}"environment":')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ContainerAutoEnvironment(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.file_ids) is not UNSET:
        writers[v.__class__](v, put, ',"file_ids":')
    if (v := self.network_policy) is not UNSET:
        writers[v.__class__](v, put, ',"network_policy":')
    return close(self, put) if self._extra else put("}")


def write_ContainerNetworkPolicyAllowlist(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.allowed_domains).__class__](v, put, ',"allowed_domains":')
    return close(self, put) if self._extra else put("}")


def write_ContainerNetworkPolicyDisabled(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put) if self._extra else put("}")


def write_ContainerReferenceEnvironment(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"container_id":{text(self.container_id)}')
    if (v := self.file_ids) is not UNSET:
        writers[v.__class__](v, put, ',"file_ids":')
    if (v := self.network_policy) is not UNSET:
        writers[v.__class__](v, put, ',"network_policy":')
    return close(self, put) if self._extra else put("}")


def write_CustomTool(self: Any, put: Put, start: str) -> object:
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


def write_CustomToolInputSchema(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.type) is not UNSET:
        put(f'{before}"type":{text(v)}')
        before = ","
    if (v := self.properties) is not UNSET:
        writers[v.__class__](v, put, f'{before}"properties":')
        before = ","
    if (v := self.required) is not UNSET:
        writers[v.__class__](v, put, f'{before}"required":')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_DatetimeServerTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_DatetimeServerToolConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.timezone) is not UNSET:
        put(f'{before}"timezone":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ImageGenerationServerToolConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.model) is not UNSET:
        put(f'{before}"model":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ImageGenerationServerTool_OpenRouter(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_MessagesSearchModelsServerTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_OpenRouterWebSearchServerTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_OpenTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put) if self._extra else put("}")


def write_SearchModelsServerToolConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.max_results) is not UNSET:
        put(f'{before}"max_results":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ShellServerToolConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.engine) is not UNSET:
        put(f'{before}"engine":{text(v)}')
        before = ","
    if (v := self.environment) is not UNSET:
        writers[v.__class__](v, put, f'{before}"environment":')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ShellServerTool_OpenRouter(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_StopServerToolsWhenFinishReasonIs(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"reason":{text(self.reason)}')
    return close(self, put) if self._extra else put("}")


def write_StopServerToolsWhenHasToolCall(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_name":{text(self.tool_name)}')
    return close(self, put) if self._extra else put("}")


def write_StopServerToolsWhenMaxCost(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"max_cost_in_dollars":{text(self.max_cost_in_dollars)}')
    return close(self, put) if self._extra else put("}")


def write_StopServerToolsWhenMaxTokensUsed(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"max_tokens":{text(self.max_tokens)}')
    return close(self, put) if self._extra else put("}")


def write_StopServerToolsWhenStepCountIs(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"step_count":{text(self.step_count)}')
    return close(self, put) if self._extra else put("}")


def write_ToolChoiceAny(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.disable_parallel_tool_use) is not UNSET:
        put(f',"disable_parallel_tool_use":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ToolChoiceAuto(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.disable_parallel_tool_use) is not UNSET:
        put(f',"disable_parallel_tool_use":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ToolChoiceNone(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put) if self._extra else put("}")


def write_ToolChoiceTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.disable_parallel_tool_use) is not UNSET:
        put(f',"disable_parallel_tool_use":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ToolSearchServerTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_ToolSearchServerToolConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.max_results) is not UNSET:
        put(f'{before}"max_results":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_WebFetchServerTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_WebFetchServerToolConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, f'{before}"allowed_domains":')
        before = ","
    if (v := self.blocked_domains) is not UNSET:
        writers[v.__class__](v, put, f'{before}"blocked_domains":')
        before = ","
    if (v := self.engine) is not UNSET:
        put(f'{before}"engine":{text(v)}')
        before = ","
    if (v := self.max_content_tokens) is not UNSET:
        put(f'{before}"max_content_tokens":{text(v)}')
        before = ","
    if (v := self.max_uses) is not UNSET:
        put(f'{before}"max_uses":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_WebSearchConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, f'{before}"allowed_domains":')
        before = ","
    if (v := self.engine) is not UNSET:
        put(f'{before}"engine":{text(v)}')
        before = ","
    if (v := self.excluded_domains) is not UNSET:
        writers[v.__class__](v, put, f'{before}"excluded_domains":')
        before = ","
    if (v := self.max_characters) is not UNSET:
        put(f'{before}"max_characters":{text(v)}')
        before = ","
    if (v := self.max_results) is not UNSET:
        put(f'{before}"max_results":{text(v)}')
        before = ","
    if (v := self.max_total_results) is not UNSET:
        put(f'{before}"max_total_results":{text(v)}')
        before = ","
    if (v := self.max_uses) is not UNSET:
        put(f'{before}"max_uses":{text(v)}')
        before = ","
    if (v := self.mode) is not UNSET:
        put(f'{before}"mode":{text(v)}')
        before = ","
    if (v := self.search_context_size) is not UNSET:
        put(f'{before}"search_context_size":{text(v)}')
        before = ","
    if (v := self.user_location) is not UNSET:
        writers[v.__class__](v, put, f'{before}"user_location":')
        before = ","
    if (v := self.x_search) is not UNSET:
        writers[v.__class__](v, put, f'{before}"x_search":')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_WebSearchUserLocationServerTool(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.type) is not UNSET:
        put(f'{before}"type":{text(v)}')
        before = ","
    if (v := self.city) is not UNSET:
        put(f'{before}"city":{text(v)}')
        before = ","
    if (v := self.country) is not UNSET:
        put(f'{before}"country":{text(v)}')
        before = ","
    if (v := self.region) is not UNSET:
        put(f'{before}"region":{text(v)}')
        before = ","
    if (v := self.timezone) is not UNSET:
        put(f'{before}"timezone":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_XSearchOptions(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.allowed_x_handles) is not UNSET:
        writers[v.__class__](v, put, f'{before}"allowed_x_handles":')
        before = ","
    if (v := self.excluded_x_handles) is not UNSET:
        writers[v.__class__](v, put, f'{before}"excluded_x_handles":')
        before = ","
    if (v := self.from_date) is not UNSET:
        put(f'{before}"from_date":{text(v)}')
        before = ","
    if (v := self.to_date) is not UNSET:
        put(f'{before}"to_date":{text(v)}')
        before = ","
    if (v := self.enable_image_understanding) is not UNSET:
        put(f'{before}"enable_image_understanding":{text(v)}')
        before = ","
    if (v := self.enable_video_understanding) is not UNSET:
        put(f'{before}"enable_video_understanding":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


_BashServerToolEnvironment_variants = {
    "container_auto": read_ContainerAutoEnvironment,
    "container_reference": read_ContainerReferenceEnvironment,
}

_ContainerNetworkPolicy_variants = {
    "disabled": read_ContainerNetworkPolicyDisabled,
    "allowlist": read_ContainerNetworkPolicyAllowlist,
}

_ShellServerToolEnvironment_variants = {
    "container_auto": read_ContainerAutoEnvironment,
    "container_reference": read_ContainerReferenceEnvironment,
}

_StopServerToolsWhenCondition_variants = {
    "step_count_is": read_StopServerToolsWhenStepCountIs,
    "has_tool_call": read_StopServerToolsWhenHasToolCall,
    "max_tokens_used": read_StopServerToolsWhenMaxTokensUsed,
    "max_cost": read_StopServerToolsWhenMaxCost,
    "finish_reason_is": read_StopServerToolsWhenFinishReasonIs,
}

_Tool_variants = {
    "custom": read_CustomTool,
    "bash_20250124": read_BashTool,
    "text_editor_20250124": read_TextEditorTool,
    "web_search_20250305": read_WebSearchTool,
    "web_search_20260209": read_WebSearchToolWithCallers,
    "advisor_20260301": read_AdvisorTool,
    "openrouter:bash": read_BashServerTool,
    "openrouter:datetime": read_DatetimeServerTool,
    "openrouter:image_generation": read_ImageGenerationServerTool_OpenRouter,
    "openrouter:experimental__search_models": read_MessagesSearchModelsServerTool,
    "openrouter:web_fetch": read_WebFetchServerTool,
    "openrouter:web_search": read_OpenRouterWebSearchServerTool,
    "tool_search_tool_bm25_20251119": read_AnthropicToolSearchToolBm25,
    "tool_search_tool_bm25": read_AnthropicToolSearchToolBm25,
    "tool_search_tool_regex_20251119": read_AnthropicToolSearchToolRegex,
    "tool_search_tool_regex": read_AnthropicToolSearchToolRegex,
    "openrouter:shell": read_ShellServerTool_OpenRouter,
    "openrouter:tool_search": read_ToolSearchServerTool,
}

_ToolChoice_variants = {
    "auto": read_ToolChoiceAuto,
    "any": read_ToolChoiceAny,
    "none": read_ToolChoiceNone,
    "tool": read_ToolChoiceTool,
}
