# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/plugins.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
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
from ..models.plugins import (
    AlignmentPlugin,
    AlignmentRule,
    ArmorAutoMode,
    ArmorContext,
    ArmorEnvironmentEntry,
    ArmorPlugin,
    ArmorRule,
    AutoBetaRouterPlugin,
    AutoRouterPlugin,
    ContextCompressionPlugin,
    FileParserPlugin,
    FusionPlugin,
    FusionTool,
    JevRouterPlugin,
    ModerationPlugin,
    ParetoRouterPlugin,
    PDFParserOptions,
    ResponseHealingPlugin,
    SwitchyardRouterPlugin,
    WebFetchPlugin,
    WebSearchPlugin,
    WebSearchPluginUserLocation,
)
from .tools import read_x_search_options

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_alignment_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AlignmentPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
        self.rules = items(data["rules"], read_alignment_rule)
    except KeyError:
        return incomplete(data, AlignmentPlugin)
    self.mode = self.threshold = self.instruct = self.max_retries = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "mode" in data:
            self.mode = v if type(v := data["mode"]) is str else string(v)
            left -= 1
        if "threshold" in data:
            self.threshold = number(data["threshold"])
            left -= 1
        if "instruct" in data:
            self.instruct = v if type(v := data["instruct"]) is bool else boolean(v)
            left -= 1
        if "max_retries" in data:
            self.max_retries = v if type(v := data["max_retries"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, ALIGNMENT_PLUGIN_KEYS)
    return self


def read_alignment_rule(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AlignmentRule)
    try:
        self.rule = v if type(v := data["rule"]) is str else string(v)
        self.watch = items(data["watch"], string)
    except KeyError:
        return incomplete(data, AlignmentRule)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ALIGNMENT_RULE_KEYS)
    return self


def read_armor_auto_mode_hard_deny_item(data: Any) -> Any:
    if type(data) is dict:
        return read_armor_rule(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_armor_auto_mode_soft_deny_item(data: Any) -> Any:
    if type(data) is dict:
        return read_armor_rule(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_armor_auto_mode_allow_item(data: Any) -> Any:
    if type(data) is dict:
        return read_armor_rule(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_armor_auto_mode_environment_item(data: Any) -> Any:
    if type(data) is dict:
        return read_armor_environment_entry(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_armor_auto_mode(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ArmorAutoMode)
    self.hard_deny = self.soft_deny = self.allow = self.environment = UNSET
    self._extra = None
    if left := len(data):
        if "hard_deny" in data:
            self.hard_deny = items(data["hard_deny"], read_armor_auto_mode_hard_deny_item)
            left -= 1
        if "soft_deny" in data:
            self.soft_deny = items(data["soft_deny"], read_armor_auto_mode_soft_deny_item)
            left -= 1
        if "allow" in data:
            self.allow = items(data["allow"], read_armor_auto_mode_allow_item)
            left -= 1
        if "environment" in data:
            self.environment = items(data["environment"], read_armor_auto_mode_environment_item)
            left -= 1
        if left:
            self._extra = rest(data, ARMOR_AUTO_MODE_KEYS)
    return self


def read_armor_context(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ArmorContext)
    try:
        self.v = number(data["v"])
    except KeyError:
        return incomplete(data, ArmorContext)
    self.auto_mode = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "auto_mode" in data:
            self.auto_mode = read_armor_auto_mode(data["auto_mode"])
            left -= 1
        if left:
            self._extra = rest(data, ARMOR_CONTEXT_KEYS)
    return self


def read_armor_environment_entry(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ArmorEnvironmentEntry)
    try:
        self.name = v if type(v := data["name"]) is str else string(v)
        self.value = v if type(v := data["value"]) is str else string(v)
    except KeyError:
        return incomplete(data, ArmorEnvironmentEntry)
    self._extra = None
    if len(data) != 2:
        self._extra = rest(data, ARMOR_ENVIRONMENT_ENTRY_KEYS)
    return self


def read_armor_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ArmorPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, ArmorPlugin)
    self.enabled = self.mode = self.on_error = self.output_mode = UNSET
    self.evaluate_native_tools = self.use_cc_style_default_rules = UNSET
    self.classifier_context = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "mode" in data:
            self.mode = v if type(v := data["mode"]) is str else string(v)
            left -= 1
        if "on_error" in data:
            self.on_error = v if type(v := data["on_error"]) is str else string(v)
            left -= 1
        if "output_mode" in data:
            self.output_mode = v if type(v := data["output_mode"]) is str else string(v)
            left -= 1
        if "evaluate_native_tools" in data:
            self.evaluate_native_tools = (
                v if type(v := data["evaluate_native_tools"]) is bool else boolean(v)
            )
            left -= 1
        if "use_cc_style_default_rules" in data:
            self.use_cc_style_default_rules = (
                v if type(v := data["use_cc_style_default_rules"]) is bool else boolean(v)
            )
            left -= 1
        if "classifier_context" in data:
            self.classifier_context = read_armor_context(data["classifier_context"])
            left -= 1
        if left:
            self._extra = rest(data, ARMOR_PLUGIN_KEYS)
    return self


def read_armor_rule(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ArmorRule)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
        self.instructions = v if type(v := data["instructions"]) is str else string(v)
    except KeyError:
        return incomplete(data, ArmorRule)
    self.name = self.threshold = UNSET
    self._extra = None
    if left := len(data) - 2:
        if "name" in data:
            self.name = v if type(v := data["name"]) is str else string(v)
            left -= 1
        if "threshold" in data:
            self.threshold = number(data["threshold"])
            left -= 1
        if left:
            self._extra = rest(data, ARMOR_RULE_KEYS)
    return self


def read_auto_beta_router_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AutoBetaRouterPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, AutoBetaRouterPlugin)
    self.allowed_models = self.cost_quality_tradeoff = self.cost_tier = self.enabled = UNSET
    self.excluded_models = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "allowed_models" in data:
            self.allowed_models = items(data["allowed_models"], string)
            left -= 1
        if "cost_quality_tradeoff" in data:
            self.cost_quality_tradeoff = (
                v if type(v := data["cost_quality_tradeoff"]) is int else integer(v)
            )
            left -= 1
        if "cost_tier" in data:
            self.cost_tier = v if type(v := data["cost_tier"]) is str else string(v)
            left -= 1
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "excluded_models" in data:
            self.excluded_models = items(data["excluded_models"], string)
            left -= 1
        if left:
            self._extra = rest(data, AUTO_BETA_ROUTER_PLUGIN_KEYS)
    return self


def read_auto_router_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(AutoRouterPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, AutoRouterPlugin)
    self.allowed_models = self.cost_quality_tradeoff = self.cost_tier = self.enabled = UNSET
    self.excluded_models = self.pin_model = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "allowed_models" in data:
            self.allowed_models = items(data["allowed_models"], string)
            left -= 1
        if "cost_quality_tradeoff" in data:
            self.cost_quality_tradeoff = (
                v if type(v := data["cost_quality_tradeoff"]) is int else integer(v)
            )
            left -= 1
        if "cost_tier" in data:
            self.cost_tier = v if type(v := data["cost_tier"]) is str else string(v)
            left -= 1
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "excluded_models" in data:
            self.excluded_models = items(data["excluded_models"], string)
            left -= 1
        if "pin_model" in data:
            self.pin_model = v if type(v := data["pin_model"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, AUTO_ROUTER_PLUGIN_KEYS)
    return self


def read_context_compression_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ContextCompressionPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, ContextCompressionPlugin)
    self.enabled = self.engine = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, CONTEXT_COMPRESSION_PLUGIN_KEYS)
    return self


def read_file_parser_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(FileParserPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, FileParserPlugin)
    self.enabled = self.pdf = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "pdf" in data:
            self.pdf = read_pdf_parser_options(data["pdf"])
            left -= 1
        if left:
            self._extra = rest(data, FILE_PARSER_PLUGIN_KEYS)
    return self


def read_fusion_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(FusionPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, FusionPlugin)
    self.analysis_models = self.enabled = self.max_tool_calls = self.model = UNSET
    self.preset = self.tools = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "analysis_models" in data:
            self.analysis_models = items(data["analysis_models"], string)
            left -= 1
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "max_tool_calls" in data:
            self.max_tool_calls = v if type(v := data["max_tool_calls"]) is int else integer(v)
            left -= 1
        if "model" in data:
            self.model = v if type(v := data["model"]) is str else string(v)
            left -= 1
        if "preset" in data:
            self.preset = v if type(v := data["preset"]) is str else string(v)
            left -= 1
        if "tools" in data:
            self.tools = items(data["tools"], read_fusion_tool)
            left -= 1
        if left:
            self._extra = rest(data, FUSION_PLUGIN_KEYS)
    return self


def read_fusion_tool_parameters_value_value(data: Any) -> Any:
    if type(data) in (str, bool):
        return data
    return odd(data, "string", "number", "boolean")


def read_fusion_tool_parameters_value_item(data: Any) -> Any:
    if type(data) in (str, bool):
        return data
    return odd(data, "string", "number", "boolean")


def read_fusion_tool_parameters_value(data: Any) -> Any:
    if type(data) is dict:
        return {key: read_fusion_tool_parameters_value_value(v) for key, v in data.items()}
    if type(data) is list:
        return [read_fusion_tool_parameters_value_item(i) for i in data]
    if type(data) in (str, bool):
        return data
    return odd(data, "string", "number", "boolean", "array", "object")


def read_fusion_tool_parameters(data: Any) -> Any:
    if type(data) is dict:
        return {key: read_fusion_tool_parameters_value(v) for key, v in data.items()}
    return odd(data, "object")


def read_fusion_tool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(FusionTool)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, FusionTool)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_fusion_tool_parameters(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, FUSION_TOOL_KEYS)
    return self


def read_jev_router_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(JevRouterPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, JevRouterPlugin)
    self.models = self.allowed_models = self.excluded_models = self.cost_tier = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "models" in data:
            self.models = items(data["models"], string)
            left -= 1
        if "allowed_models" in data:
            self.allowed_models = items(data["allowed_models"], string)
            left -= 1
        if "excluded_models" in data:
            self.excluded_models = items(data["excluded_models"], string)
            left -= 1
        if "cost_tier" in data:
            self.cost_tier = v if type(v := data["cost_tier"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, JEV_ROUTER_PLUGIN_KEYS)
    return self


def read_moderation_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ModerationPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, ModerationPlugin)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, MODERATION_PLUGIN_KEYS)
    return self


def read_pdf_parser_options(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(PDFParserOptions)
    self.engine = UNSET
    self._extra = None
    if left := len(data):
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, PDF_PARSER_OPTIONS_KEYS)
    return self


def read_pareto_router_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ParetoRouterPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, ParetoRouterPlugin)
    self.enabled = self.max_price = self.min_coding_score = self.price_source = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "max_price" in data:
            self.max_price = number(data["max_price"])
            left -= 1
        if "min_coding_score" in data:
            self.min_coding_score = number(data["min_coding_score"])
            left -= 1
        if "price_source" in data:
            self.price_source = v if type(v := data["price_source"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, PARETO_ROUTER_PLUGIN_KEYS)
    return self


def read_plugin(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("id", UNSET)
        read = PLUGIN_VARIANTS.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_response_healing_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ResponseHealingPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, ResponseHealingPlugin)
    self.enabled = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, RESPONSE_HEALING_PLUGIN_KEYS)
    return self


def read_switchyard_router_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(SwitchyardRouterPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, SwitchyardRouterPlugin)
    self.algorithm = self.judge_model = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "algorithm" in data:
            self.algorithm = v if type(v := data["algorithm"]) is str else string(v)
            left -= 1
        if "judge_model" in data:
            self.judge_model = v if type(v := data["judge_model"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, SWITCHYARD_ROUTER_PLUGIN_KEYS)
    return self


def read_web_fetch_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebFetchPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, WebFetchPlugin)
    self.allowed_domains = self.blocked_domains = self.max_content_tokens = UNSET
    self.max_uses = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "allowed_domains" in data:
            self.allowed_domains = items(data["allowed_domains"], string)
            left -= 1
        if "blocked_domains" in data:
            self.blocked_domains = items(data["blocked_domains"], string)
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
            self._extra = rest(data, WEB_FETCH_PLUGIN_KEYS)
    return self


def read_web_search_plugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebSearchPlugin)
    try:
        self.id = v if type(v := data["id"]) is str else string(v)
    except KeyError:
        return incomplete(data, WebSearchPlugin)
    self.enabled = self.engine = self.exclude_domains = self.include_domains = UNSET
    self.max_results = self.max_uses = self.mode = self.search_prompt = UNSET
    self.user_location = self.x_search = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if "exclude_domains" in data:
            self.exclude_domains = items(data["exclude_domains"], string)
            left -= 1
        if "include_domains" in data:
            self.include_domains = items(data["include_domains"], string)
            left -= 1
        if "max_results" in data:
            self.max_results = v if type(v := data["max_results"]) is int else integer(v)
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if "mode" in data:
            self.mode = v if type(v := data["mode"]) is str else string(v)
            left -= 1
        if "search_prompt" in data:
            self.search_prompt = v if type(v := data["search_prompt"]) is str else string(v)
            left -= 1
        if "user_location" in data:
            self.user_location = read_web_search_plugin_user_location(data["user_location"])
            left -= 1
        if "x_search" in data:
            self.x_search = read_x_search_options(data["x_search"])
            left -= 1
        if left:
            self._extra = rest(data, WEB_SEARCH_PLUGIN_KEYS)
    return self


def read_web_search_plugin_user_location(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(WebSearchPluginUserLocation)
    try:
        self.type = v if type(v := data["type"]) is str else string(v)
    except KeyError:
        return incomplete(data, WebSearchPluginUserLocation)
    self.city = self.country = self.region = self.timezone = UNSET
    self._extra = None
    if left := len(data) - 1:
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
            self._extra = rest(data, WEB_SEARCH_PLUGIN_USER_LOCATION_KEYS)
    return self


def write_alignment_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    writers[(v := self.rules).__class__](v, put, ',"rules":')
    if (v := self.mode) is not UNSET:
        put(f',"mode":{text(v)}')
    if (v := self.threshold) is not UNSET:
        put(f',"threshold":{text(v)}')
    if (v := self.instruct) is not UNSET:
        put(f',"instruct":{text(v)}')
    if (v := self.max_retries) is not UNSET:
        put(f',"max_retries":{text(v)}')
    return close(self, put, ",", ALIGNMENT_PLUGIN_KEYS) if self._extra else put("}")


def write_alignment_rule(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"rule":{text(self.rule)}')
    writers[(v := self.watch).__class__](v, put, ',"watch":')
    return close(self, put, ",", ALIGNMENT_RULE_KEYS) if self._extra else put("}")


def write_armor_auto_mode(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.hard_deny) is not UNSET:
        writers[v.__class__](v, put, f'{before}"hard_deny":')
        before = ","
    if (v := self.soft_deny) is not UNSET:
        writers[v.__class__](v, put, f'{before}"soft_deny":')
        before = ","
    if (v := self.allow) is not UNSET:
        writers[v.__class__](v, put, f'{before}"allow":')
        before = ","
    if (v := self.environment) is not UNSET:
        writers[v.__class__](v, put, f'{before}"environment":')
        before = ","
    return (
        close(self, put, before, ARMOR_AUTO_MODE_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_armor_context(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"v":{text(self.v)}')
    if (v := self.auto_mode) is not UNSET:
        writers[v.__class__](v, put, ',"auto_mode":')
    return close(self, put, ",", ARMOR_CONTEXT_KEYS) if self._extra else put("}")


def write_armor_environment_entry(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"name":{text(self.name)},"value":{text(self.value)}')
    return close(self, put, ",", ARMOR_ENVIRONMENT_ENTRY_KEYS) if self._extra else put("}")


def write_armor_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.mode) is not UNSET:
        put(f',"mode":{text(v)}')
    if (v := self.on_error) is not UNSET:
        put(f',"on_error":{text(v)}')
    if (v := self.output_mode) is not UNSET:
        put(f',"output_mode":{text(v)}')
    if (v := self.evaluate_native_tools) is not UNSET:
        put(f',"evaluate_native_tools":{text(v)}')
    if (v := self.use_cc_style_default_rules) is not UNSET:
        put(f',"use_cc_style_default_rules":{text(v)}')
    if (v := self.classifier_context) is not UNSET:
        writers[v.__class__](v, put, ',"classifier_context":')
    return close(self, put, ",", ARMOR_PLUGIN_KEYS) if self._extra else put("}")


def write_armor_rule(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.name) is not UNSET:
        put(f',"name":{text(v)}')
    put(f',"instructions":{text(self.instructions)}')
    if (v := self.threshold) is not UNSET:
        put(f',"threshold":{text(v)}')
    return close(self, put, ",", ARMOR_RULE_KEYS) if self._extra else put("}")


def write_auto_beta_router_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.allowed_models) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_models":')
    if (v := self.cost_quality_tradeoff) is not UNSET:
        put(f',"cost_quality_tradeoff":{text(v)}')
    if (v := self.cost_tier) is not UNSET:
        put(f',"cost_tier":{text(v)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.excluded_models) is not UNSET:
        writers[v.__class__](v, put, ',"excluded_models":')
    return close(self, put, ",", AUTO_BETA_ROUTER_PLUGIN_KEYS) if self._extra else put("}")


def write_auto_router_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.allowed_models) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_models":')
    if (v := self.cost_quality_tradeoff) is not UNSET:
        put(f',"cost_quality_tradeoff":{text(v)}')
    if (v := self.cost_tier) is not UNSET:
        put(f',"cost_tier":{text(v)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.excluded_models) is not UNSET:
        writers[v.__class__](v, put, ',"excluded_models":')
    if (v := self.pin_model) is not UNSET:
        put(f',"pin_model":{text(v)}')
    return close(self, put, ",", AUTO_ROUTER_PLUGIN_KEYS) if self._extra else put("}")


def write_context_compression_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.engine) is not UNSET:
        put(f',"engine":{text(v)}')
    return close(self, put, ",", CONTEXT_COMPRESSION_PLUGIN_KEYS) if self._extra else put("}")


def write_file_parser_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.pdf) is not UNSET:
        writers[v.__class__](v, put, ',"pdf":')
    return close(self, put, ",", FILE_PARSER_PLUGIN_KEYS) if self._extra else put("}")


def write_fusion_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.analysis_models) is not UNSET:
        writers[v.__class__](v, put, ',"analysis_models":')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.max_tool_calls) is not UNSET:
        put(f',"max_tool_calls":{text(v)}')
    if (v := self.model) is not UNSET:
        put(f',"model":{text(v)}')
    if (v := self.preset) is not UNSET:
        put(f',"preset":{text(v)}')
    if (v := self.tools) is not UNSET:
        writers[v.__class__](v, put, ',"tools":')
    return close(self, put, ",", FUSION_PLUGIN_KEYS) if self._extra else put("}")


def write_fusion_tool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put, ",", FUSION_TOOL_KEYS) if self._extra else put("}")


def write_jev_router_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.models) is not UNSET:
        writers[v.__class__](v, put, ',"models":')
    if (v := self.allowed_models) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_models":')
    if (v := self.excluded_models) is not UNSET:
        writers[v.__class__](v, put, ',"excluded_models":')
    if (v := self.cost_tier) is not UNSET:
        put(f',"cost_tier":{text(v)}')
    return close(self, put, ",", JEV_ROUTER_PLUGIN_KEYS) if self._extra else put("}")


def write_moderation_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    return close(self, put, ",", MODERATION_PLUGIN_KEYS) if self._extra else put("}")


def write_pdf_parser_options(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.engine) is not UNSET:
        put(f'{before}"engine":{text(v)}')
        before = ","
    return (
        close(self, put, before, PDF_PARSER_OPTIONS_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_pareto_router_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.max_price) is not UNSET:
        put(f',"max_price":{text(v)}')
    if (v := self.min_coding_score) is not UNSET:
        put(f',"min_coding_score":{text(v)}')
    if (v := self.price_source) is not UNSET:
        put(f',"price_source":{text(v)}')
    return close(self, put, ",", PARETO_ROUTER_PLUGIN_KEYS) if self._extra else put("}")


def write_response_healing_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    return close(self, put, ",", RESPONSE_HEALING_PLUGIN_KEYS) if self._extra else put("}")


def write_switchyard_router_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.algorithm) is not UNSET:
        put(f',"algorithm":{text(v)}')
    if (v := self.judge_model) is not UNSET:
        put(f',"judge_model":{text(v)}')
    return close(self, put, ",", SWITCHYARD_ROUTER_PLUGIN_KEYS) if self._extra else put("}")


def write_web_fetch_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_domains":')
    if (v := self.blocked_domains) is not UNSET:
        writers[v.__class__](v, put, ',"blocked_domains":')
    if (v := self.max_content_tokens) is not UNSET:
        put(f',"max_content_tokens":{text(v)}')
    if (v := self.max_uses) is not UNSET:
        put(f',"max_uses":{text(v)}')
    return close(self, put, ",", WEB_FETCH_PLUGIN_KEYS) if self._extra else put("}")


def write_web_search_plugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.engine) is not UNSET:
        put(f',"engine":{text(v)}')
    if (v := self.exclude_domains) is not UNSET:
        writers[v.__class__](v, put, ',"exclude_domains":')
    if (v := self.include_domains) is not UNSET:
        writers[v.__class__](v, put, ',"include_domains":')
    if (v := self.max_results) is not UNSET:
        put(f',"max_results":{text(v)}')
    if (v := self.max_uses) is not UNSET:
        put(f',"max_uses":{text(v)}')
    if (v := self.mode) is not UNSET:
        put(f',"mode":{text(v)}')
    if (v := self.search_prompt) is not UNSET:
        put(f',"search_prompt":{text(v)}')
    if (v := self.user_location) is not UNSET:
        writers[v.__class__](v, put, ',"user_location":')
    if (v := self.x_search) is not UNSET:
        writers[v.__class__](v, put, ',"x_search":')
    return close(self, put, ",", WEB_SEARCH_PLUGIN_KEYS) if self._extra else put("}")


def write_web_search_plugin_user_location(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.city) is not UNSET:
        put(f',"city":{text(v)}')
    if (v := self.country) is not UNSET:
        put(f',"country":{text(v)}')
    if (v := self.region) is not UNSET:
        put(f',"region":{text(v)}')
    if (v := self.timezone) is not UNSET:
        put(f',"timezone":{text(v)}')
    return close(self, put, ",", WEB_SEARCH_PLUGIN_USER_LOCATION_KEYS) if self._extra else put("}")


# fmt: off
FIELDS: dict[type, list[str]] = {
    AlignmentPlugin: ["id", "rules", "mode", "threshold", "instruct", "max_retries"],
    AlignmentRule: ["rule", "watch"],
    ArmorAutoMode: ["hard_deny", "soft_deny", "allow", "environment"],
    ArmorContext: ["v", "auto_mode"],
    ArmorEnvironmentEntry: ["name", "value"],
    ArmorPlugin: ["id", "enabled", "mode", "on_error", "output_mode", "evaluate_native_tools",
    "use_cc_style_default_rules", "classifier_context"],
    ArmorRule: ["id", "name", "instructions", "threshold"],
    AutoBetaRouterPlugin: ["id", "allowed_models", "cost_quality_tradeoff", "cost_tier", "enabled",
    "excluded_models"],
    AutoRouterPlugin: ["id", "allowed_models", "cost_quality_tradeoff", "cost_tier", "enabled",
    "excluded_models", "pin_model"],
    ContextCompressionPlugin: ["id", "enabled", "engine"],
    FileParserPlugin: ["id", "enabled", "pdf"],
    FusionPlugin: ["id", "analysis_models", "enabled", "max_tool_calls", "model", "preset",
    "tools"],
    FusionTool: ["type", "parameters"],
    JevRouterPlugin: ["id", "models", "allowed_models", "excluded_models", "cost_tier"],
    ModerationPlugin: ["id"],
    PDFParserOptions: ["engine"],
    ParetoRouterPlugin: ["id", "enabled", "max_price", "min_coding_score", "price_source"],
    ResponseHealingPlugin: ["id", "enabled"],
    SwitchyardRouterPlugin: ["id", "algorithm", "judge_model"],
    WebFetchPlugin: ["id", "allowed_domains", "blocked_domains", "max_content_tokens", "max_uses"],
    WebSearchPlugin: ["id", "enabled", "engine", "exclude_domains", "include_domains",
    "max_results", "max_uses", "mode", "search_prompt", "user_location", "x_search"],
    WebSearchPluginUserLocation: ["type", "city", "country", "region", "timezone"],
}
ATTRIBUTES: dict[type, dict[str, str]] = {}
ALIGNMENT_PLUGIN_KEYS = frozenset(FIELDS[AlignmentPlugin])
ALIGNMENT_RULE_KEYS = frozenset(FIELDS[AlignmentRule])
ARMOR_AUTO_MODE_KEYS = frozenset(FIELDS[ArmorAutoMode])
ARMOR_CONTEXT_KEYS = frozenset(FIELDS[ArmorContext])
ARMOR_ENVIRONMENT_ENTRY_KEYS = frozenset(FIELDS[ArmorEnvironmentEntry])
ARMOR_PLUGIN_KEYS = frozenset(FIELDS[ArmorPlugin])
ARMOR_RULE_KEYS = frozenset(FIELDS[ArmorRule])
AUTO_BETA_ROUTER_PLUGIN_KEYS = frozenset(FIELDS[AutoBetaRouterPlugin])
AUTO_ROUTER_PLUGIN_KEYS = frozenset(FIELDS[AutoRouterPlugin])
CONTEXT_COMPRESSION_PLUGIN_KEYS = frozenset(FIELDS[ContextCompressionPlugin])
FILE_PARSER_PLUGIN_KEYS = frozenset(FIELDS[FileParserPlugin])
FUSION_PLUGIN_KEYS = frozenset(FIELDS[FusionPlugin])
FUSION_TOOL_KEYS = frozenset(FIELDS[FusionTool])
JEV_ROUTER_PLUGIN_KEYS = frozenset(FIELDS[JevRouterPlugin])
MODERATION_PLUGIN_KEYS = frozenset(FIELDS[ModerationPlugin])
PDF_PARSER_OPTIONS_KEYS = frozenset(FIELDS[PDFParserOptions])
PARETO_ROUTER_PLUGIN_KEYS = frozenset(FIELDS[ParetoRouterPlugin])
PLUGIN_VARIANTS = {
    "auto-router": read_auto_router_plugin, "auto-beta-router": read_auto_beta_router_plugin,
    "moderation": read_moderation_plugin, "web": read_web_search_plugin, "web-fetch":
    read_web_fetch_plugin, "file-parser": read_file_parser_plugin, "response-healing":
    read_response_healing_plugin, "context-compression": read_context_compression_plugin,
    "pareto-router": read_pareto_router_plugin, "fusion": read_fusion_plugin, "alignment":
    read_alignment_plugin, "armor": read_armor_plugin, "jev-router": read_jev_router_plugin,
    "switchyard-router": read_switchyard_router_plugin,
}
RESPONSE_HEALING_PLUGIN_KEYS = frozenset(FIELDS[ResponseHealingPlugin])
SWITCHYARD_ROUTER_PLUGIN_KEYS = frozenset(FIELDS[SwitchyardRouterPlugin])
WEB_FETCH_PLUGIN_KEYS = frozenset(FIELDS[WebFetchPlugin])
WEB_SEARCH_PLUGIN_KEYS = frozenset(FIELDS[WebSearchPlugin])
WEB_SEARCH_PLUGIN_USER_LOCATION_KEYS = frozenset(FIELDS[WebSearchPluginUserLocation])
READERS = {
    AlignmentPlugin: read_alignment_plugin, AlignmentRule: read_alignment_rule, ArmorAutoMode:
    read_armor_auto_mode, ArmorContext: read_armor_context, ArmorEnvironmentEntry:
    read_armor_environment_entry, ArmorPlugin: read_armor_plugin, ArmorRule: read_armor_rule,
    AutoBetaRouterPlugin: read_auto_beta_router_plugin, AutoRouterPlugin: read_auto_router_plugin,
    ContextCompressionPlugin: read_context_compression_plugin, FileParserPlugin:
    read_file_parser_plugin, FusionPlugin: read_fusion_plugin, FusionTool: read_fusion_tool,
    JevRouterPlugin: read_jev_router_plugin, ModerationPlugin: read_moderation_plugin,
    PDFParserOptions: read_pdf_parser_options, ParetoRouterPlugin: read_pareto_router_plugin,
    ResponseHealingPlugin: read_response_healing_plugin, SwitchyardRouterPlugin:
    read_switchyard_router_plugin, WebFetchPlugin: read_web_fetch_plugin, WebSearchPlugin:
    read_web_search_plugin, WebSearchPluginUserLocation: read_web_search_plugin_user_location,
}
WRITERS = {
    AlignmentPlugin: write_alignment_plugin, AlignmentRule: write_alignment_rule, ArmorAutoMode:
    write_armor_auto_mode, ArmorContext: write_armor_context, ArmorEnvironmentEntry:
    write_armor_environment_entry, ArmorPlugin: write_armor_plugin, ArmorRule: write_armor_rule,
    AutoBetaRouterPlugin: write_auto_beta_router_plugin, AutoRouterPlugin: write_auto_router_plugin,
    ContextCompressionPlugin: write_context_compression_plugin, FileParserPlugin:
    write_file_parser_plugin, FusionPlugin: write_fusion_plugin, FusionTool: write_fusion_tool,
    JevRouterPlugin: write_jev_router_plugin, ModerationPlugin: write_moderation_plugin,
    PDFParserOptions: write_pdf_parser_options, ParetoRouterPlugin: write_pareto_router_plugin,
    ResponseHealingPlugin: write_response_healing_plugin, SwitchyardRouterPlugin:
    write_switchyard_router_plugin, WebFetchPlugin: write_web_fetch_plugin, WebSearchPlugin:
    write_web_search_plugin, WebSearchPluginUserLocation: write_web_search_plugin_user_location,
}
