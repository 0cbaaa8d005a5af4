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
    incomplete,
    integer,
    items,
    number,
    odd,
    other,
    rest,
    string,
)
from .._conversion.writing import close, text, writers
from ..models.tools import (
    AdvisorTool,
    AnthropicToolSearchToolBm25,
    AnthropicToolSearchToolRegex,
    BashServerTool,
    BashServerToolConfig,
    ContainerAutoEnvironment,
    ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled,
    ContainerReferenceEnvironment,
    CustomTool,
    CustomToolInputSchema,
    DatetimeServerTool,
    DatetimeServerToolConfig,
    ImageGenerationServerTool_OpenRouter,
    ImageGenerationServerToolConfig,
    MessagesSearchModelsServerTool,
    OpenRouterWebSearchServerTool,
    OpenTool,
    SearchModelsServerToolConfig,
    ShellServerTool_OpenRouter,
    ShellServerToolConfig,
    StopServerToolsWhenFinishReasonIs,
    StopServerToolsWhenHasToolCall,
    StopServerToolsWhenMaxCost,
    StopServerToolsWhenMaxTokensUsed,
    StopServerToolsWhenStepCountIs,
    ToolChoiceAny,
    ToolChoiceAuto,
    ToolChoiceNone,
    ToolChoiceTool,
    ToolSearchServerTool,
    ToolSearchServerToolConfig,
    WebFetchServerTool,
    WebFetchServerToolConfig,
    WebSearchConfig,
    WebSearchUserLocationServerTool,
    XSearchOptions,
)
from .content import (
    read_anthropic_cache_control_directive,
    read_bash_tool,
    read_text_editor_tool,
    read_web_search_tool,
    read_web_search_tool_with_callers,
)

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_advisor_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AdvisorTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.model = v if type(v := data["model"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, AdvisorTool)
    self.allowed_callers = self.cache_control = self.caching = self.defer_loading = UNSET
    self.max_uses = UNSET
    self._extra = None
    if left := len(data) - 3:
        if "allowed_callers" in data:
            self.allowed_callers = items(data["allowed_callers"], string)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "caching" in data:
            self.caching = read_anthropic_cache_control_directive(data["caching"])
            left -= 1
        if "defer_loading" in data:
            self.defer_loading = v if type(v := data["defer_loading"]) is bool else boolean(v)
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, ADVISOR_TOOL_KEYS)
    return self


def read_anthropic_tool_search_tool_bm25(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicToolSearchToolBm25)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicToolSearchToolBm25)
    self.allowed_callers = self.cache_control = self.defer_loading = self.strict = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "allowed_callers" in data:
            self.allowed_callers = items(data["allowed_callers"], string)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "defer_loading" in data:
            self.defer_loading = v if type(v := data["defer_loading"]) is bool else boolean(v)
            left -= 1
        if "strict" in data:
            self.strict = v if type(v := data["strict"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_TOOL_SEARCH_TOOL_BM25_KEYS)
    return self


def read_anthropic_tool_search_tool_regex(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AnthropicToolSearchToolRegex)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, AnthropicToolSearchToolRegex)
    self.allowed_callers = self.cache_control = self.defer_loading = self.strict = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "allowed_callers" in data:
            self.allowed_callers = items(data["allowed_callers"], string)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "defer_loading" in data:
            self.defer_loading = v if type(v := data["defer_loading"]) is bool else boolean(v)
            left -= 1
        if "strict" in data:
            self.strict = v if type(v := data["strict"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, ANTHROPIC_TOOL_SEARCH_TOOL_REGEX_KEYS)
    return self


def read_bash_server_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(BashServerTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, BashServerTool)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_bash_server_tool_config(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, BASH_SERVER_TOOL_KEYS)
    return self


def read_bash_server_tool_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(BashServerToolConfig)
    self.engine = self.environment = UNSET
    self._extra = None
    if left := len(data):
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if "environment" in data:
            self.environment = read_bash_server_tool_environment(data["environment"])
            left -= 1
        if left:
            self._extra = rest(data, BASH_SERVER_TOOL_CONFIG_KEYS)
    return self


def read_bash_server_tool_environment(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = BASH_SERVER_TOOL_ENVIRONMENT_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_container_auto_environment(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ContainerAutoEnvironment)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ContainerAutoEnvironment)
    self.file_ids = self.network_policy = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "file_ids" in data:
            self.file_ids = items(data["file_ids"], string)
            left -= 1
        if "network_policy" in data:
            self.network_policy = read_container_network_policy(data["network_policy"])
            left -= 1
        if left:
            self._extra = rest(data, CONTAINER_AUTO_ENVIRONMENT_KEYS)
    return self


def read_container_network_policy(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = CONTAINER_NETWORK_POLICY_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_container_network_policy_allowlist(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ContainerNetworkPolicyAllowlist)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.allowed_domains = items(data["allowed_domains"], string)
    except KeyError:
        return incomplete(data, ContainerNetworkPolicyAllowlist)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, CONTAINER_NETWORK_POLICY_ALLOWLIST_KEYS)
    return self


def read_container_network_policy_disabled(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ContainerNetworkPolicyDisabled)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ContainerNetworkPolicyDisabled)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, CONTAINER_NETWORK_POLICY_DISABLED_KEYS)
    return self


def read_container_reference_environment(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ContainerReferenceEnvironment)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.container_id = v if type(v := data["container_id"]) is str else string(v)
    except KeyError:
        return incomplete(data, ContainerReferenceEnvironment)
    self.file_ids = self.network_policy = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "file_ids" in data:
            self.file_ids = items(data["file_ids"], string)
            left -= 1
        if "network_policy" in data:
            self.network_policy = read_container_network_policy(data["network_policy"])
            left -= 1
        if left:
            self._extra = rest(data, CONTAINER_REFERENCE_ENVIRONMENT_KEYS)
    return self


def read_custom_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(CustomTool)
    try:
        self.name = v if type(v := data["name"]) is str else string(v)
        self.input_schema = read_custom_tool_input_schema(data["input_schema"])
    except KeyError:
        return incomplete(data, CustomTool)
    self.type = self.description = self.cache_control = self.defer_loading = UNSET
    self.strict = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "type" in data:
            self.type = v if type(v := data["type"]) is str else string(v)
            left -= 1
        if "description" in data:
            self.description = v if type(v := data["description"]) is str else string(v)
            left -= 1
        if "cache_control" in data:
            self.cache_control = read_anthropic_cache_control_directive(data["cache_control"])
            left -= 1
        if "defer_loading" in data:
            self.defer_loading = v if type(v := data["defer_loading"]) is bool else boolean(v)
            left -= 1
        if "strict" in data:
            self.strict = v if type(v := data["strict"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, CUSTOM_TOOL_KEYS)
    return self


def read_custom_tool_input_schema(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(CustomToolInputSchema)
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
            self._extra = rest(data, CUSTOM_TOOL_INPUT_SCHEMA_KEYS)
    return self


def read_datetime_server_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(DatetimeServerTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, DatetimeServerTool)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_datetime_server_tool_config(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, DATETIME_SERVER_TOOL_KEYS)
    return self


def read_datetime_server_tool_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(DatetimeServerToolConfig)
    self.timezone = UNSET
    self._extra = None
    if left := len(data):
        if "timezone" in data:
            self.timezone = v if type(v := data["timezone"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, DATETIME_SERVER_TOOL_CONFIG_KEYS)
    return self


def read_image_generation_server_tool_config_extra(data: Any) -> Any:
    if type(data) is list:
        return data
    if type(data) is str:
        return data
    return odd(data, "string", "number", "array")


def read_image_generation_server_tool_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ImageGenerationServerToolConfig)
    self.model = UNSET
    self._extra = None
    if left := len(data):
        if "model" in data:
            self.model = v if type(v := data["model"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(
                data,
                IMAGE_GENERATION_SERVER_TOOL_CONFIG_KEYS,
                read_image_generation_server_tool_config_extra,
            )
    return self


def read_image_generation_server_tool_open_router(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ImageGenerationServerTool_OpenRouter)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ImageGenerationServerTool_OpenRouter)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_image_generation_server_tool_config(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, IMAGE_GENERATION_SERVER_TOOL_OPEN_ROUTER_KEYS)
    return self


def read_messages_search_models_server_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesSearchModelsServerTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, MessagesSearchModelsServerTool)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_search_models_server_tool_config(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, MESSAGES_SEARCH_MODELS_SERVER_TOOL_KEYS)
    return self


def read_open_router_web_search_server_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(OpenRouterWebSearchServerTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, OpenRouterWebSearchServerTool)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_web_search_config(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, OPEN_ROUTER_WEB_SEARCH_SERVER_TOOL_KEYS)
    return self


def read_open_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(OpenTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, OpenTool)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, OPEN_TOOL_KEYS)
    return self


def read_search_models_server_tool_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(SearchModelsServerToolConfig)
    self.max_results = UNSET
    self._extra = None
    if left := len(data):
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, SEARCH_MODELS_SERVER_TOOL_CONFIG_KEYS)
    return self


def read_shell_server_tool_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ShellServerToolConfig)
    self.engine = self.environment = UNSET
    self._extra = None
    if left := len(data):
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if "environment" in data:
            self.environment = read_shell_server_tool_environment(data["environment"])
            left -= 1
        if left:
            self._extra = rest(data, SHELL_SERVER_TOOL_CONFIG_KEYS)
    return self


def read_shell_server_tool_environment(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = SHELL_SERVER_TOOL_ENVIRONMENT_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_shell_server_tool_open_router(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ShellServerTool_OpenRouter)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ShellServerTool_OpenRouter)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_shell_server_tool_config(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, SHELL_SERVER_TOOL_OPEN_ROUTER_KEYS)
    return self


def read_stop_server_tools_when_condition(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = STOP_SERVER_TOOLS_WHEN_CONDITION_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_stop_server_tools_when_finish_reason_is(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(StopServerToolsWhenFinishReasonIs)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.reason = v if type(v := data["reason"]) is str else string(v)
    except KeyError:
        return incomplete(data, StopServerToolsWhenFinishReasonIs)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, STOP_SERVER_TOOLS_WHEN_FINISH_REASON_IS_KEYS)
    return self


def read_stop_server_tools_when_has_tool_call(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(StopServerToolsWhenHasToolCall)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.tool_name = v if type(v := data["tool_name"]) is str else string(v)
    except KeyError:
        return incomplete(data, StopServerToolsWhenHasToolCall)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, STOP_SERVER_TOOLS_WHEN_HAS_TOOL_CALL_KEYS)
    return self


def read_stop_server_tools_when_max_cost(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(StopServerToolsWhenMaxCost)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.max_cost_in_dollars = number(data["max_cost_in_dollars"])
    except KeyError:
        return incomplete(data, StopServerToolsWhenMaxCost)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, STOP_SERVER_TOOLS_WHEN_MAX_COST_KEYS)
    return self


def read_stop_server_tools_when_max_tokens_used(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(StopServerToolsWhenMaxTokensUsed)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.max_tokens = v if type(v := data["max_tokens"]) is int else integer(v)
    except KeyError:
        return incomplete(data, StopServerToolsWhenMaxTokensUsed)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, STOP_SERVER_TOOLS_WHEN_MAX_TOKENS_USED_KEYS)
    return self


def read_stop_server_tools_when_step_count_is(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(StopServerToolsWhenStepCountIs)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.step_count = v if type(v := data["step_count"]) is int else integer(v)
    except KeyError:
        return incomplete(data, StopServerToolsWhenStepCountIs)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, STOP_SERVER_TOOLS_WHEN_STEP_COUNT_IS_KEYS)
    return self


def read_tool(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = TOOL_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            try:
                return read(data)
            except Mismatch:  # the catch-all takes what the variant of the tag does not
                return read_open_tool(data)
        if isinstance(tag, str):
            return read_open_tool(data)
        if tag is UNSET:
            return read_custom_tool(data)
        return data
    return odd(data, "object")


def read_tool_choice(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("type", UNSET)
        read = TOOL_CHOICE_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_tool_choice_any(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolChoiceAny)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolChoiceAny)
    self.disable_parallel_tool_use = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "disable_parallel_tool_use" in data:
            self.disable_parallel_tool_use = (
                v if type(v := data["disable_parallel_tool_use"]) is bool else boolean(v)
            )
            left -= 1
        if left:
            self._extra = rest(data, TOOL_CHOICE_ANY_KEYS)
    return self


def read_tool_choice_auto(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolChoiceAuto)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolChoiceAuto)
    self.disable_parallel_tool_use = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "disable_parallel_tool_use" in data:
            self.disable_parallel_tool_use = (
                v if type(v := data["disable_parallel_tool_use"]) is bool else boolean(v)
            )
            left -= 1
        if left:
            self._extra = rest(data, TOOL_CHOICE_AUTO_KEYS)
    return self


def read_tool_choice_none(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolChoiceNone)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolChoiceNone)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, TOOL_CHOICE_NONE_KEYS)
    return self


def read_tool_choice_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolChoiceTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
        self.name = v if type(v := data["name"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolChoiceTool)
    self.disable_parallel_tool_use = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "disable_parallel_tool_use" in data:
            self.disable_parallel_tool_use = (
                v if type(v := data["disable_parallel_tool_use"]) is bool else boolean(v)
            )
            left -= 1
        if left:
            self._extra = rest(data, TOOL_CHOICE_TOOL_KEYS)
    return self


def read_tool_search_server_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolSearchServerTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, ToolSearchServerTool)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_tool_search_server_tool_config(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, TOOL_SEARCH_SERVER_TOOL_KEYS)
    return self


def read_tool_search_server_tool_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ToolSearchServerToolConfig)
    self.max_results = UNSET
    self._extra = None
    if left := len(data):
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, TOOL_SEARCH_SERVER_TOOL_CONFIG_KEYS)
    return self


def read_web_fetch_server_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebFetchServerTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, WebFetchServerTool)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_web_fetch_server_tool_config(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, WEB_FETCH_SERVER_TOOL_KEYS)
    return self


def read_web_fetch_server_tool_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebFetchServerToolConfig)
    self.allowed_domains = self.blocked_domains = self.engine = UNSET
    self.max_content_tokens = self.max_uses = UNSET
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
            self.max_content_tokens = (
                v if type(v := data["max_content_tokens"]) is int else integer(v)
            )
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, WEB_FETCH_SERVER_TOOL_CONFIG_KEYS)
    return self


def read_web_search_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebSearchConfig)
    self.allowed_domains = self.engine = self.excluded_domains = self.max_characters = UNSET
    self.max_results = self.max_total_results = self.max_uses = self.mode = UNSET
    self.search_context_size = self.user_location = self.x_search = UNSET
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
            self.max_total_results = (
                v if type(v := data["max_total_results"]) is int else integer(v)
            )
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if "mode" in data:
            self.mode = v if type(v := data["mode"]) is str else string(v)
            left -= 1
        if "search_context_size" in data:
            self.search_context_size = (
                v if type(v := data["search_context_size"]) is str else string(v)
            )
            left -= 1
        if "user_location" in data:
            self.user_location = read_web_search_user_location_server_tool(data["user_location"])
            left -= 1
        if "x_search" in data:
            self.x_search = read_x_search_options(data["x_search"])
            left -= 1
        if left:
            self._extra = rest(data, WEB_SEARCH_CONFIG_KEYS)
    return self


def read_web_search_user_location_server_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebSearchUserLocationServerTool)
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
            self._extra = rest(data, WEB_SEARCH_USER_LOCATION_SERVER_TOOL_KEYS)
    return self


def read_x_search_options(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(XSearchOptions)
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
            self.enable_image_understanding = (
                v if type(v := data["enable_image_understanding"]) is bool else boolean(v)
            )
            left -= 1
        if "enable_video_understanding" in data:
            self.enable_video_understanding = (
                v if type(v := data["enable_video_understanding"]) is bool else boolean(v)
            )
            left -= 1
        if left:
            self._extra = rest(data, X_SEARCH_OPTIONS_KEYS)
    return self


def write_advisor_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"model":{text(self.model)}')
    put(f',"name":{text(self.name)}')
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
    return close(self, put, ",", ADVISOR_TOOL_KEYS) if self._extra else put("}")


def write_anthropic_tool_search_tool_bm25(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.allowed_callers) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_callers":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.defer_loading) is not UNSET:
        put(f',"defer_loading":{text(v)}')
    if (v := self.strict) is not UNSET:
        put(f',"strict":{text(v)}')
    return close(self, put, ",", ANTHROPIC_TOOL_SEARCH_TOOL_BM25_KEYS) if self._extra else put("}")


def write_anthropic_tool_search_tool_regex(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.allowed_callers) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_callers":')
    if (v := self.cache_control) is not UNSET:
        writers[v.__class__](v, put, ',"cache_control":')
    if (v := self.defer_loading) is not UNSET:
        put(f',"defer_loading":{text(v)}')
    if (v := self.strict) is not UNSET:
        put(f',"strict":{text(v)}')
    return close(self, put, ",", ANTHROPIC_TOOL_SEARCH_TOOL_REGEX_KEYS) if self._extra else put("}")


def write_bash_server_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put, ",", BASH_SERVER_TOOL_KEYS) if self._extra else put("}")


def write_bash_server_tool_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.engine) is not UNSET:
        put(f'{before}"engine":{text(v)}')
        before = ","
    if (v := self.environment) is not UNSET:
        writers[v.__class__](v, put, f'{before}"environment":')
        before = ","
    return (
        close(self, put, before, BASH_SERVER_TOOL_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_container_auto_environment(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.file_ids) is not UNSET:
        writers[v.__class__](v, put, ',"file_ids":')
    if (v := self.network_policy) is not UNSET:
        writers[v.__class__](v, put, ',"network_policy":')
    return close(self, put, ",", CONTAINER_AUTO_ENVIRONMENT_KEYS) if self._extra else put("}")


def write_container_network_policy_allowlist(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    writers[(v := self.allowed_domains).__class__](v, put, ',"allowed_domains":')
    return (
        close(self, put, ",", CONTAINER_NETWORK_POLICY_ALLOWLIST_KEYS) if self._extra else put("}")
    )


def write_container_network_policy_disabled(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return (
        close(self, put, ",", CONTAINER_NETWORK_POLICY_DISABLED_KEYS) if self._extra else put("}")
    )


def write_container_reference_environment(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"container_id":{text(self.container_id)}')
    if (v := self.file_ids) is not UNSET:
        writers[v.__class__](v, put, ',"file_ids":')
    if (v := self.network_policy) is not UNSET:
        writers[v.__class__](v, put, ',"network_policy":')
    return close(self, put, ",", CONTAINER_REFERENCE_ENVIRONMENT_KEYS) if self._extra else put("}")


def write_custom_tool(self: Any, put: Put, start: str) -> object:
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
    return close(self, put, ",", CUSTOM_TOOL_KEYS) if self._extra else put("}")


def write_custom_tool_input_schema(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, CUSTOM_TOOL_INPUT_SCHEMA_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_datetime_server_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put, ",", DATETIME_SERVER_TOOL_KEYS) if self._extra else put("}")


def write_datetime_server_tool_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.timezone) is not UNSET:
        put(f'{before}"timezone":{text(v)}')
        before = ","
    return (
        close(self, put, before, DATETIME_SERVER_TOOL_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_image_generation_server_tool_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.model) is not UNSET:
        put(f'{before}"model":{text(v)}')
        before = ","
    return (
        close(self, put, before, IMAGE_GENERATION_SERVER_TOOL_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_image_generation_server_tool_open_router(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return (
        close(self, put, ",", IMAGE_GENERATION_SERVER_TOOL_OPEN_ROUTER_KEYS)
        if self._extra
        else put("}")
    )


def write_messages_search_models_server_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return (
        close(self, put, ",", MESSAGES_SEARCH_MODELS_SERVER_TOOL_KEYS) if self._extra else put("}")
    )


def write_open_router_web_search_server_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return (
        close(self, put, ",", OPEN_ROUTER_WEB_SEARCH_SERVER_TOOL_KEYS) if self._extra else put("}")
    )


def write_open_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put, ",", OPEN_TOOL_KEYS) if self._extra else put("}")


def write_search_models_server_tool_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.max_results) is not UNSET:
        put(f'{before}"max_results":{text(v)}')
        before = ","
    return (
        close(self, put, before, SEARCH_MODELS_SERVER_TOOL_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_shell_server_tool_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.engine) is not UNSET:
        put(f'{before}"engine":{text(v)}')
        before = ","
    if (v := self.environment) is not UNSET:
        writers[v.__class__](v, put, f'{before}"environment":')
        before = ","
    return (
        close(self, put, before, SHELL_SERVER_TOOL_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_shell_server_tool_open_router(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put, ",", SHELL_SERVER_TOOL_OPEN_ROUTER_KEYS) if self._extra else put("}")


def write_stop_server_tools_when_finish_reason_is(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"reason":{text(self.reason)}')
    return (
        close(self, put, ",", STOP_SERVER_TOOLS_WHEN_FINISH_REASON_IS_KEYS)
        if self._extra
        else put("}")
    )


def write_stop_server_tools_when_has_tool_call(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"tool_name":{text(self.tool_name)}')
    return (
        close(self, put, ",", STOP_SERVER_TOOLS_WHEN_HAS_TOOL_CALL_KEYS)
        if self._extra
        else put("}")
    )


def write_stop_server_tools_when_max_cost(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    put(f',"max_cost_in_dollars":{text(self.max_cost_in_dollars)}')
    return close(self, put, ",", STOP_SERVER_TOOLS_WHEN_MAX_COST_KEYS) if self._extra else put("}")


def write_stop_server_tools_when_max_tokens_used(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"max_tokens":{text(self.max_tokens)}')
    return (
        close(self, put, ",", STOP_SERVER_TOOLS_WHEN_MAX_TOKENS_USED_KEYS)
        if self._extra
        else put("}")
    )


def write_stop_server_tools_when_step_count_is(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"step_count":{text(self.step_count)}')
    return (
        close(self, put, ",", STOP_SERVER_TOOLS_WHEN_STEP_COUNT_IS_KEYS)
        if self._extra
        else put("}")
    )


def write_tool_choice_any(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.disable_parallel_tool_use) is not UNSET:
        put(f',"disable_parallel_tool_use":{text(v)}')
    return close(self, put, ",", TOOL_CHOICE_ANY_KEYS) if self._extra else put("}")


def write_tool_choice_auto(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.disable_parallel_tool_use) is not UNSET:
        put(f',"disable_parallel_tool_use":{text(v)}')
    return close(self, put, ",", TOOL_CHOICE_AUTO_KEYS) if self._extra else put("}")


def write_tool_choice_none(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    return close(self, put, ",", TOOL_CHOICE_NONE_KEYS) if self._extra else put("}")


def write_tool_choice_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)},"name":{text(self.name)}')
    if (v := self.disable_parallel_tool_use) is not UNSET:
        put(f',"disable_parallel_tool_use":{text(v)}')
    return close(self, put, ",", TOOL_CHOICE_TOOL_KEYS) if self._extra else put("}")


def write_tool_search_server_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put, ",", TOOL_SEARCH_SERVER_TOOL_KEYS) if self._extra else put("}")


def write_tool_search_server_tool_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.max_results) is not UNSET:
        put(f'{before}"max_results":{text(v)}')
        before = ","
    return (
        close(self, put, before, TOOL_SEARCH_SERVER_TOOL_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_web_fetch_server_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put, ",", WEB_FETCH_SERVER_TOOL_KEYS) if self._extra else put("}")


def write_web_fetch_server_tool_config(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, WEB_FETCH_SERVER_TOOL_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_web_search_config(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, WEB_SEARCH_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_web_search_user_location_server_tool(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, WEB_SEARCH_USER_LOCATION_SERVER_TOOL_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_x_search_options(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, X_SEARCH_OPTIONS_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


# fmt: off
FIELDS: dict[type, list[str]] = {
    AdvisorTool: ["type", "model", "name", "allowed_callers", "cache_control", "caching",
    "defer_loading", "max_uses"],
    AnthropicToolSearchToolBm25: ["type", "name", "allowed_callers", "cache_control",
    "defer_loading", "strict"],
    AnthropicToolSearchToolRegex: ["type", "name", "allowed_callers", "cache_control",
    "defer_loading", "strict"],
    BashServerTool: ["type", "parameters"],
    BashServerToolConfig: ["engine", "environment"],
    ContainerAutoEnvironment: ["type", "file_ids", "network_policy"],
    ContainerNetworkPolicyAllowlist: ["type", "allowed_domains"],
    ContainerNetworkPolicyDisabled: ["type"],
    ContainerReferenceEnvironment: ["type", "container_id", "file_ids", "network_policy"],
    CustomTool: ["type", "name", "description", "input_schema", "cache_control", "defer_loading",
    "strict"],
    CustomToolInputSchema: ["type", "properties", "required"],
    DatetimeServerTool: ["type", "parameters"],
    DatetimeServerToolConfig: ["timezone"],
    ImageGenerationServerToolConfig: ["model"],
    ImageGenerationServerTool_OpenRouter: ["type", "parameters"],
    MessagesSearchModelsServerTool: ["type", "parameters"],
    OpenRouterWebSearchServerTool: ["type", "parameters"],
    OpenTool: ["type"],
    SearchModelsServerToolConfig: ["max_results"],
    ShellServerToolConfig: ["engine", "environment"],
    ShellServerTool_OpenRouter: ["type", "parameters"],
    StopServerToolsWhenFinishReasonIs: ["type", "reason"],
    StopServerToolsWhenHasToolCall: ["type", "tool_name"],
    StopServerToolsWhenMaxCost: ["type", "max_cost_in_dollars"],
    StopServerToolsWhenMaxTokensUsed: ["type", "max_tokens"],
    StopServerToolsWhenStepCountIs: ["type", "step_count"],
    ToolChoiceAny: ["type", "disable_parallel_tool_use"],
    ToolChoiceAuto: ["type", "disable_parallel_tool_use"],
    ToolChoiceNone: ["type"],
    ToolChoiceTool: ["type", "name", "disable_parallel_tool_use"],
    ToolSearchServerTool: ["type", "parameters"],
    ToolSearchServerToolConfig: ["max_results"],
    WebFetchServerTool: ["type", "parameters"],
    WebFetchServerToolConfig: ["allowed_domains", "blocked_domains", "engine", "max_content_tokens",
    "max_uses"],
    WebSearchConfig: ["allowed_domains", "engine", "excluded_domains", "max_characters",
    "max_results", "max_total_results", "max_uses", "mode", "search_context_size", "user_location",
    "x_search"],
    WebSearchUserLocationServerTool: ["type", "city", "country", "region", "timezone"],
    XSearchOptions: ["allowed_x_handles", "excluded_x_handles", "from_date", "to_date",
    "enable_image_understanding", "enable_video_understanding"],
}
ATTRIBUTES: dict[type, dict[str, str]] = {}
ADVISOR_TOOL_KEYS = frozenset(FIELDS[AdvisorTool])
ANTHROPIC_TOOL_SEARCH_TOOL_BM25_KEYS = frozenset(FIELDS[AnthropicToolSearchToolBm25])
ANTHROPIC_TOOL_SEARCH_TOOL_REGEX_KEYS = frozenset(FIELDS[AnthropicToolSearchToolRegex])
BASH_SERVER_TOOL_KEYS = frozenset(FIELDS[BashServerTool])
BASH_SERVER_TOOL_CONFIG_KEYS = frozenset(FIELDS[BashServerToolConfig])
BASH_SERVER_TOOL_ENVIRONMENT_VARIANTS = {
    "container_auto": read_container_auto_environment, "container_reference":
    read_container_reference_environment,
}
CONTAINER_AUTO_ENVIRONMENT_KEYS = frozenset(FIELDS[ContainerAutoEnvironment])
CONTAINER_NETWORK_POLICY_VARIANTS = {
    "disabled": read_container_network_policy_disabled, "allowlist":
    read_container_network_policy_allowlist,
}
CONTAINER_NETWORK_POLICY_ALLOWLIST_KEYS = frozenset(FIELDS[ContainerNetworkPolicyAllowlist])
CONTAINER_NETWORK_POLICY_DISABLED_KEYS = frozenset(FIELDS[ContainerNetworkPolicyDisabled])
CONTAINER_REFERENCE_ENVIRONMENT_KEYS = frozenset(FIELDS[ContainerReferenceEnvironment])
CUSTOM_TOOL_KEYS = frozenset(FIELDS[CustomTool])
CUSTOM_TOOL_INPUT_SCHEMA_KEYS = frozenset(FIELDS[CustomToolInputSchema])
DATETIME_SERVER_TOOL_KEYS = frozenset(FIELDS[DatetimeServerTool])
DATETIME_SERVER_TOOL_CONFIG_KEYS = frozenset(FIELDS[DatetimeServerToolConfig])
IMAGE_GENERATION_SERVER_TOOL_CONFIG_KEYS = frozenset(FIELDS[ImageGenerationServerToolConfig])
IMAGE_GENERATION_SERVER_TOOL_OPEN_ROUTER_KEYS = frozenset(FIELDS[ImageGenerationServerTool_OpenRouter])
MESSAGES_SEARCH_MODELS_SERVER_TOOL_KEYS = frozenset(FIELDS[MessagesSearchModelsServerTool])
OPEN_ROUTER_WEB_SEARCH_SERVER_TOOL_KEYS = frozenset(FIELDS[OpenRouterWebSearchServerTool])
OPEN_TOOL_KEYS = frozenset(FIELDS[OpenTool])
SEARCH_MODELS_SERVER_TOOL_CONFIG_KEYS = frozenset(FIELDS[SearchModelsServerToolConfig])
SHELL_SERVER_TOOL_CONFIG_KEYS = frozenset(FIELDS[ShellServerToolConfig])
SHELL_SERVER_TOOL_ENVIRONMENT_VARIANTS = {
    "container_auto": read_container_auto_environment, "container_reference":
    read_container_reference_environment,
}
SHELL_SERVER_TOOL_OPEN_ROUTER_KEYS = frozenset(FIELDS[ShellServerTool_OpenRouter])
STOP_SERVER_TOOLS_WHEN_CONDITION_VARIANTS = {
    "step_count_is": read_stop_server_tools_when_step_count_is, "has_tool_call":
    read_stop_server_tools_when_has_tool_call, "max_tokens_used":
    read_stop_server_tools_when_max_tokens_used, "max_cost": read_stop_server_tools_when_max_cost,
    "finish_reason_is": read_stop_server_tools_when_finish_reason_is,
}
STOP_SERVER_TOOLS_WHEN_FINISH_REASON_IS_KEYS = frozenset(FIELDS[StopServerToolsWhenFinishReasonIs])
STOP_SERVER_TOOLS_WHEN_HAS_TOOL_CALL_KEYS = frozenset(FIELDS[StopServerToolsWhenHasToolCall])
STOP_SERVER_TOOLS_WHEN_MAX_COST_KEYS = frozenset(FIELDS[StopServerToolsWhenMaxCost])
STOP_SERVER_TOOLS_WHEN_MAX_TOKENS_USED_KEYS = frozenset(FIELDS[StopServerToolsWhenMaxTokensUsed])
STOP_SERVER_TOOLS_WHEN_STEP_COUNT_IS_KEYS = frozenset(FIELDS[StopServerToolsWhenStepCountIs])
TOOL_VARIANTS = {
    "custom": read_custom_tool, "bash_20250124": read_bash_tool, "text_editor_20250124":
    read_text_editor_tool, "web_search_20250305": read_web_search_tool, "web_search_20260209":
    read_web_search_tool_with_callers, "advisor_20260301": read_advisor_tool, "openrouter:bash":
    read_bash_server_tool, "openrouter:datetime": read_datetime_server_tool,
    "openrouter:image_generation": read_image_generation_server_tool_open_router,
    "openrouter:experimental__search_models": read_messages_search_models_server_tool,
    "openrouter:web_fetch": read_web_fetch_server_tool, "openrouter:web_search":
    read_open_router_web_search_server_tool, "tool_search_tool_bm25_20251119":
    read_anthropic_tool_search_tool_bm25, "tool_search_tool_bm25":
    read_anthropic_tool_search_tool_bm25, "tool_search_tool_regex_20251119":
    read_anthropic_tool_search_tool_regex, "tool_search_tool_regex":
    read_anthropic_tool_search_tool_regex, "openrouter:shell": read_shell_server_tool_open_router,
    "openrouter:tool_search": read_tool_search_server_tool,
}
TOOL_CHOICE_VARIANTS = {
    "auto": read_tool_choice_auto, "any": read_tool_choice_any, "none": read_tool_choice_none,
    "tool": read_tool_choice_tool,
}
TOOL_CHOICE_ANY_KEYS = frozenset(FIELDS[ToolChoiceAny])
TOOL_CHOICE_AUTO_KEYS = frozenset(FIELDS[ToolChoiceAuto])
TOOL_CHOICE_NONE_KEYS = frozenset(FIELDS[ToolChoiceNone])
TOOL_CHOICE_TOOL_KEYS = frozenset(FIELDS[ToolChoiceTool])
TOOL_SEARCH_SERVER_TOOL_KEYS = frozenset(FIELDS[ToolSearchServerTool])
TOOL_SEARCH_SERVER_TOOL_CONFIG_KEYS = frozenset(FIELDS[ToolSearchServerToolConfig])
WEB_FETCH_SERVER_TOOL_KEYS = frozenset(FIELDS[WebFetchServerTool])
WEB_FETCH_SERVER_TOOL_CONFIG_KEYS = frozenset(FIELDS[WebFetchServerToolConfig])
WEB_SEARCH_CONFIG_KEYS = frozenset(FIELDS[WebSearchConfig])
WEB_SEARCH_USER_LOCATION_SERVER_TOOL_KEYS = frozenset(FIELDS[WebSearchUserLocationServerTool])
X_SEARCH_OPTIONS_KEYS = frozenset(FIELDS[XSearchOptions])
READERS = {
    AdvisorTool: read_advisor_tool, AnthropicToolSearchToolBm25:
    read_anthropic_tool_search_tool_bm25, AnthropicToolSearchToolRegex:
    read_anthropic_tool_search_tool_regex, BashServerTool: read_bash_server_tool,
    BashServerToolConfig: read_bash_server_tool_config, ContainerAutoEnvironment:
    read_container_auto_environment, ContainerNetworkPolicyAllowlist:
    read_container_network_policy_allowlist, ContainerNetworkPolicyDisabled:
    read_container_network_policy_disabled, ContainerReferenceEnvironment:
    read_container_reference_environment, CustomTool: read_custom_tool, CustomToolInputSchema:
    read_custom_tool_input_schema, DatetimeServerTool: read_datetime_server_tool,
    DatetimeServerToolConfig: read_datetime_server_tool_config, ImageGenerationServerToolConfig:
    read_image_generation_server_tool_config, ImageGenerationServerTool_OpenRouter:
    read_image_generation_server_tool_open_router, MessagesSearchModelsServerTool:
    read_messages_search_models_server_tool, OpenRouterWebSearchServerTool:
    read_open_router_web_search_server_tool, OpenTool: read_open_tool, SearchModelsServerToolConfig:
    read_search_models_server_tool_config, ShellServerToolConfig: read_shell_server_tool_config,
    ShellServerTool_OpenRouter: read_shell_server_tool_open_router,
    StopServerToolsWhenFinishReasonIs: read_stop_server_tools_when_finish_reason_is,
    StopServerToolsWhenHasToolCall: read_stop_server_tools_when_has_tool_call,
    StopServerToolsWhenMaxCost: read_stop_server_tools_when_max_cost,
    StopServerToolsWhenMaxTokensUsed: read_stop_server_tools_when_max_tokens_used,
    StopServerToolsWhenStepCountIs: read_stop_server_tools_when_step_count_is, ToolChoiceAny:
    read_tool_choice_any, ToolChoiceAuto: read_tool_choice_auto, ToolChoiceNone:
    read_tool_choice_none, ToolChoiceTool: read_tool_choice_tool, ToolSearchServerTool:
    read_tool_search_server_tool, ToolSearchServerToolConfig: read_tool_search_server_tool_config,
    WebFetchServerTool: read_web_fetch_server_tool, WebFetchServerToolConfig:
    read_web_fetch_server_tool_config, WebSearchConfig: read_web_search_config,
    WebSearchUserLocationServerTool: read_web_search_user_location_server_tool, XSearchOptions:
    read_x_search_options,
}
WRITERS = {
    AdvisorTool: write_advisor_tool, AnthropicToolSearchToolBm25:
    write_anthropic_tool_search_tool_bm25, AnthropicToolSearchToolRegex:
    write_anthropic_tool_search_tool_regex, BashServerTool: write_bash_server_tool,
    BashServerToolConfig: write_bash_server_tool_config, ContainerAutoEnvironment:
    write_container_auto_environment, ContainerNetworkPolicyAllowlist:
    write_container_network_policy_allowlist, ContainerNetworkPolicyDisabled:
    write_container_network_policy_disabled, ContainerReferenceEnvironment:
    write_container_reference_environment, CustomTool: write_custom_tool, CustomToolInputSchema:
    write_custom_tool_input_schema, DatetimeServerTool: write_datetime_server_tool,
    DatetimeServerToolConfig: write_datetime_server_tool_config, ImageGenerationServerToolConfig:
    write_image_generation_server_tool_config, ImageGenerationServerTool_OpenRouter:
    write_image_generation_server_tool_open_router, MessagesSearchModelsServerTool:
    write_messages_search_models_server_tool, OpenRouterWebSearchServerTool:
    write_open_router_web_search_server_tool, OpenTool: write_open_tool,
    SearchModelsServerToolConfig: write_search_models_server_tool_config, ShellServerToolConfig:
    write_shell_server_tool_config, ShellServerTool_OpenRouter: write_shell_server_tool_open_router,
    StopServerToolsWhenFinishReasonIs: write_stop_server_tools_when_finish_reason_is,
    StopServerToolsWhenHasToolCall: write_stop_server_tools_when_has_tool_call,
    StopServerToolsWhenMaxCost: write_stop_server_tools_when_max_cost,
    StopServerToolsWhenMaxTokensUsed: write_stop_server_tools_when_max_tokens_used,
    StopServerToolsWhenStepCountIs: write_stop_server_tools_when_step_count_is, ToolChoiceAny:
    write_tool_choice_any, ToolChoiceAuto: write_tool_choice_auto, ToolChoiceNone:
    write_tool_choice_none, ToolChoiceTool: write_tool_choice_tool, ToolSearchServerTool:
    write_tool_search_server_tool, ToolSearchServerToolConfig: write_tool_search_server_tool_config,
    WebFetchServerTool: write_web_fetch_server_tool, WebFetchServerToolConfig:
    write_web_fetch_server_tool_config, WebSearchConfig: write_web_search_config,
    WebSearchUserLocationServerTool: write_web_search_user_location_server_tool, XSearchOptions:
    write_x_search_options,
}
