# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""How JSON becomes the classes in `models/plugins.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
    integer,
    items,
    number,
    odd,
    other,
    rest,
    string,
)
from .._conversion.writing import as_json, close, in_pieces, scalar, writers
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
    if data.__class__ is not dict:
        return other(data, AlignmentPlugin, read_alignment_plugin)
    self: Any = new(AlignmentPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("rules", UNSET)
    self.rules = (
        v
        if v is UNSET
        else [read_alignment_rule(i) for i in v]
        if v.__class__ is list
        else items(v, read_alignment_rule)
    )
    v = get("mode", UNSET)
    self.mode = v if v is UNSET or v.__class__ is str else string(v)
    v = get("threshold", UNSET)
    self.threshold = v if v is UNSET else number(v)
    v = get("instruct", UNSET)
    self.instruct = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("max_retries", UNSET)
    self.max_retries = v if v is UNSET or v.__class__ is int else integer(v)
    self._extra = None
    if not ALIGNMENT_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, ALIGNMENT_PLUGIN_KEYS)
    return self


def read_alignment_rule(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AlignmentRule, read_alignment_rule)
    self: Any = new(AlignmentRule)
    get = data.get
    v = get("rule", UNSET)
    self.rule = v if v is UNSET or v.__class__ is str else string(v)
    v = get("watch", UNSET)
    self.watch = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    self._extra = None
    if not ALIGNMENT_RULE_KEYS.issuperset(data):
        self._extra = rest(data, ALIGNMENT_RULE_KEYS)
    return self


def read_armor_auto_mode_hard_deny_item(data: Any) -> Any:
    if data.__class__ is dict:
        return read_armor_rule(data)
    if data.__class__ is str:
        return data
    return odd(data, "string", "object")


def read_armor_auto_mode_soft_deny_item(data: Any) -> Any:
    if data.__class__ is dict:
        return read_armor_rule(data)
    if data.__class__ is str:
        return data
    return odd(data, "string", "object")


def read_armor_auto_mode_allow_item(data: Any) -> Any:
    if data.__class__ is dict:
        return read_armor_rule(data)
    if data.__class__ is str:
        return data
    return odd(data, "string", "object")


def read_armor_auto_mode_environment_item(data: Any) -> Any:
    if data.__class__ is dict:
        return read_armor_environment_entry(data)
    if data.__class__ is str:
        return data
    return odd(data, "string", "object")


def read_armor_auto_mode(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ArmorAutoMode, read_armor_auto_mode)
    self: Any = new(ArmorAutoMode)
    get = data.get
    v = get("hard_deny", UNSET)
    self.hard_deny = (
        v
        if v is UNSET
        else [read_armor_auto_mode_hard_deny_item(i) for i in v]
        if v.__class__ is list
        else items(v, read_armor_auto_mode_hard_deny_item)
    )
    v = get("soft_deny", UNSET)
    self.soft_deny = (
        v
        if v is UNSET
        else [read_armor_auto_mode_soft_deny_item(i) for i in v]
        if v.__class__ is list
        else items(v, read_armor_auto_mode_soft_deny_item)
    )
    v = get("allow", UNSET)
    self.allow = (
        v
        if v is UNSET
        else [read_armor_auto_mode_allow_item(i) for i in v]
        if v.__class__ is list
        else items(v, read_armor_auto_mode_allow_item)
    )
    v = get("environment", UNSET)
    self.environment = (
        v
        if v is UNSET
        else [read_armor_auto_mode_environment_item(i) for i in v]
        if v.__class__ is list
        else items(v, read_armor_auto_mode_environment_item)
    )
    self._extra = None
    if not ARMOR_AUTO_MODE_KEYS.issuperset(data):
        self._extra = rest(data, ARMOR_AUTO_MODE_KEYS)
    return self


def read_armor_context(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ArmorContext, read_armor_context)
    self: Any = new(ArmorContext)
    get = data.get
    v = get("v", UNSET)
    self.v = v if v is UNSET else number(v)
    v = get("auto_mode", UNSET)
    self.auto_mode = v if v is UNSET else read_armor_auto_mode(v)
    self._extra = None
    if not ARMOR_CONTEXT_KEYS.issuperset(data):
        self._extra = rest(data, ARMOR_CONTEXT_KEYS)
    return self


def read_armor_environment_entry(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ArmorEnvironmentEntry, read_armor_environment_entry)
    self: Any = new(ArmorEnvironmentEntry)
    get = data.get
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    v = get("value", UNSET)
    self.value = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not ARMOR_ENVIRONMENT_ENTRY_KEYS.issuperset(data):
        self._extra = rest(data, ARMOR_ENVIRONMENT_ENTRY_KEYS)
    return self


def read_armor_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ArmorPlugin, read_armor_plugin)
    self: Any = new(ArmorPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("mode", UNSET)
    self.mode = v if v is UNSET or v.__class__ is str else string(v)
    v = get("on_error", UNSET)
    self.on_error = v if v is UNSET or v.__class__ is str else string(v)
    v = get("output_mode", UNSET)
    self.output_mode = v if v is UNSET or v.__class__ is str else string(v)
    v = get("evaluate_native_tools", UNSET)
    self.evaluate_native_tools = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("use_cc_style_default_rules", UNSET)
    self.use_cc_style_default_rules = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("classifier_context", UNSET)
    self.classifier_context = v if v is UNSET else read_armor_context(v)
    self._extra = None
    if not ARMOR_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, ARMOR_PLUGIN_KEYS)
    return self


def read_armor_rule(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ArmorRule, read_armor_rule)
    self: Any = new(ArmorRule)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("name", UNSET)
    self.name = v if v is UNSET or v.__class__ is str else string(v)
    v = get("instructions", UNSET)
    self.instructions = v if v is UNSET or v.__class__ is str else string(v)
    v = get("threshold", UNSET)
    self.threshold = v if v is UNSET else number(v)
    self._extra = None
    if not ARMOR_RULE_KEYS.issuperset(data):
        self._extra = rest(data, ARMOR_RULE_KEYS)
    return self


def read_auto_beta_router_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AutoBetaRouterPlugin, read_auto_beta_router_plugin)
    self: Any = new(AutoBetaRouterPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("allowed_models", UNSET)
    self.allowed_models = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("cost_quality_tradeoff", UNSET)
    self.cost_quality_tradeoff = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("cost_tier", UNSET)
    self.cost_tier = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("excluded_models", UNSET)
    self.excluded_models = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    self._extra = None
    if not AUTO_BETA_ROUTER_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, AUTO_BETA_ROUTER_PLUGIN_KEYS)
    return self


def read_auto_router_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, AutoRouterPlugin, read_auto_router_plugin)
    self: Any = new(AutoRouterPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("allowed_models", UNSET)
    self.allowed_models = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("cost_quality_tradeoff", UNSET)
    self.cost_quality_tradeoff = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("cost_tier", UNSET)
    self.cost_tier = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("excluded_models", UNSET)
    self.excluded_models = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("pin_model", UNSET)
    self.pin_model = v if v is UNSET or v.__class__ is bool else boolean(v)
    self._extra = None
    if not AUTO_ROUTER_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, AUTO_ROUTER_PLUGIN_KEYS)
    return self


def read_context_compression_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ContextCompressionPlugin, read_context_compression_plugin)
    self: Any = new(ContextCompressionPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("engine", UNSET)
    self.engine = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not CONTEXT_COMPRESSION_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, CONTEXT_COMPRESSION_PLUGIN_KEYS)
    return self


def read_file_parser_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, FileParserPlugin, read_file_parser_plugin)
    self: Any = new(FileParserPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("pdf", UNSET)
    self.pdf = v if v is UNSET else read_pdf_parser_options(v)
    self._extra = None
    if not FILE_PARSER_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, FILE_PARSER_PLUGIN_KEYS)
    return self


def read_fusion_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, FusionPlugin, read_fusion_plugin)
    self: Any = new(FusionPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("analysis_models", UNSET)
    self.analysis_models = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("max_tool_calls", UNSET)
    self.max_tool_calls = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("model", UNSET)
    self.model = v if v is UNSET or v.__class__ is str else string(v)
    v = get("preset", UNSET)
    self.preset = v if v is UNSET or v.__class__ is str else string(v)
    v = get("tools", UNSET)
    self.tools = (
        v
        if v is UNSET
        else [read_fusion_tool(i) for i in v]
        if v.__class__ is list
        else items(v, read_fusion_tool)
    )
    self._extra = None
    if not FUSION_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, FUSION_PLUGIN_KEYS)
    return self


def read_fusion_tool_parameters_value_value(data: Any) -> Any:
    if data.__class__ in (str, bool):
        return data
    return odd(data, "string", "number", "boolean")


def read_fusion_tool_parameters_value_item(data: Any) -> Any:
    if data.__class__ in (str, bool):
        return data
    return odd(data, "string", "number", "boolean")


def read_fusion_tool_parameters_value(data: Any) -> Any:
    if data.__class__ is dict:
        return {key: read_fusion_tool_parameters_value_value(v) for key, v in data.items()}
    if data.__class__ is list:
        return [read_fusion_tool_parameters_value_item(i) for i in data]
    if data.__class__ in (str, bool):
        return data
    return odd(data, "string", "number", "boolean", "array", "object")


def read_fusion_tool_parameters(data: Any) -> Any:
    if data.__class__ is dict:
        return {key: read_fusion_tool_parameters_value(v) for key, v in data.items()}
    return odd(data, "object")


def read_fusion_tool(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, FusionTool, read_fusion_tool)
    self: Any = new(FusionTool)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("parameters", UNSET)
    self.parameters = v if v is UNSET else read_fusion_tool_parameters(v)
    self._extra = None
    if not FUSION_TOOL_KEYS.issuperset(data):
        self._extra = rest(data, FUSION_TOOL_KEYS)
    return self


def read_jev_router_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, JevRouterPlugin, read_jev_router_plugin)
    self: Any = new(JevRouterPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("models", UNSET)
    self.models = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("allowed_models", UNSET)
    self.allowed_models = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("excluded_models", UNSET)
    self.excluded_models = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("cost_tier", UNSET)
    self.cost_tier = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not JEV_ROUTER_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, JEV_ROUTER_PLUGIN_KEYS)
    return self


def read_moderation_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ModerationPlugin, read_moderation_plugin)
    self: Any = new(ModerationPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not MODERATION_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, MODERATION_PLUGIN_KEYS)
    return self


def read_pdf_parser_options(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, PDFParserOptions, read_pdf_parser_options)
    self: Any = new(PDFParserOptions)
    get = data.get
    v = get("engine", UNSET)
    self.engine = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not PDF_PARSER_OPTIONS_KEYS.issuperset(data):
        self._extra = rest(data, PDF_PARSER_OPTIONS_KEYS)
    return self


def read_pareto_router_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ParetoRouterPlugin, read_pareto_router_plugin)
    self: Any = new(ParetoRouterPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("max_price", UNSET)
    self.max_price = v if v is UNSET else number(v)
    v = get("min_coding_score", UNSET)
    self.min_coding_score = v if v is UNSET else number(v)
    v = get("price_source", UNSET)
    self.price_source = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not PARETO_ROUTER_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, PARETO_ROUTER_PLUGIN_KEYS)
    return self


def read_plugin(data: Any) -> Any:
    if data.__class__ is dict:
        tag = data.get("id", UNSET)
        read = PLUGIN_VARIANTS.get(tag) if tag.__class__ is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_response_healing_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ResponseHealingPlugin, read_response_healing_plugin)
    self: Any = new(ResponseHealingPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    self._extra = None
    if not RESPONSE_HEALING_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, RESPONSE_HEALING_PLUGIN_KEYS)
    return self


def read_switchyard_router_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, SwitchyardRouterPlugin, read_switchyard_router_plugin)
    self: Any = new(SwitchyardRouterPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("algorithm", UNSET)
    self.algorithm = v if v is UNSET or v.__class__ is str else string(v)
    v = get("judge_model", UNSET)
    self.judge_model = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not SWITCHYARD_ROUTER_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, SWITCHYARD_ROUTER_PLUGIN_KEYS)
    return self


def read_web_fetch_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, WebFetchPlugin, read_web_fetch_plugin)
    self: Any = new(WebFetchPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("allowed_domains", UNSET)
    self.allowed_domains = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("blocked_domains", UNSET)
    self.blocked_domains = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("max_content_tokens", UNSET)
    self.max_content_tokens = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("max_uses", UNSET)
    self.max_uses = v if v is UNSET or v.__class__ is int else integer(v)
    self._extra = None
    if not WEB_FETCH_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, WEB_FETCH_PLUGIN_KEYS)
    return self


def read_web_search_plugin(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, WebSearchPlugin, read_web_search_plugin)
    self: Any = new(WebSearchPlugin)
    get = data.get
    v = get("id", UNSET)
    self.id = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enabled", UNSET)
    self.enabled = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("engine", UNSET)
    self.engine = v if v is UNSET or v.__class__ is str else string(v)
    v = get("exclude_domains", UNSET)
    self.exclude_domains = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("include_domains", UNSET)
    self.include_domains = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("max_results", UNSET)
    self.max_results = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("max_uses", UNSET)
    self.max_uses = v if v is UNSET or v.__class__ is int else integer(v)
    v = get("mode", UNSET)
    self.mode = v if v is UNSET or v.__class__ is str else string(v)
    v = get("search_prompt", UNSET)
    self.search_prompt = v if v is UNSET or v.__class__ is str else string(v)
    v = get("user_location", UNSET)
    self.user_location = v if v is UNSET else read_web_search_plugin_user_location(v)
    v = get("x_search", UNSET)
    self.x_search = v if v is UNSET else read_x_search_options(v)
    self._extra = None
    if not WEB_SEARCH_PLUGIN_KEYS.issuperset(data):
        self._extra = rest(data, WEB_SEARCH_PLUGIN_KEYS)
    return self


def read_web_search_plugin_user_location(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, WebSearchPluginUserLocation, read_web_search_plugin_user_location)
    self: Any = new(WebSearchPluginUserLocation)
    get = data.get
    v = get("type", UNSET)
    self.type = v if v is UNSET or v.__class__ is str else string(v)
    v = get("city", UNSET)
    self.city = v if v is UNSET or v.__class__ is str else string(v)
    v = get("country", UNSET)
    self.country = v if v is UNSET or v.__class__ is str else string(v)
    v = get("region", UNSET)
    self.region = v if v is UNSET or v.__class__ is str else string(v)
    v = get("timezone", UNSET)
    self.timezone = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not WEB_SEARCH_PLUGIN_USER_LOCATION_KEYS.issuperset(data):
        self._extra = rest(data, WEB_SEARCH_PLUGIN_USER_LOCATION_KEYS)
    return self


def write_alignment_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not ALIGNMENT_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.rules) is not UNSET:
        writers[v.__class__](v, put, ',"rules":')
    if (v := self.mode) is not UNSET:
        put(',"mode":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.threshold) is not UNSET:
        put(',"threshold":' + scalar(v))
    if (v := self.instruct) is not UNSET:
        put(',"instruct":' + scalar(v))
    if (v := self.max_retries) is not UNSET:
        put(',"max_retries":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_alignment_rule(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.rule
    if v is UNSET or (extra and not ALIGNMENT_RULE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"rule":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.watch) is not UNSET:
        writers[v.__class__](v, put, ',"watch":')
    return close(extra, put, ",") if extra else put("}")


def write_armor_auto_mode(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not ARMOR_AUTO_MODE_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.hard_deny) is not UNSET:
        writers[v.__class__](v, put, before + '"hard_deny":')
        before = ","
    if (v := self.soft_deny) is not UNSET:
        writers[v.__class__](v, put, before + '"soft_deny":')
        before = ","
    if (v := self.allow) is not UNSET:
        writers[v.__class__](v, put, before + '"allow":')
        before = ","
    if (v := self.environment) is not UNSET:
        writers[v.__class__](v, put, before + '"environment":')
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_armor_context(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.v
    if v is UNSET or (extra and not ARMOR_CONTEXT_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"v":' + scalar(v))
    if (v := self.auto_mode) is not UNSET:
        writers[v.__class__](v, put, ',"auto_mode":')
    return close(extra, put, ",") if extra else put("}")


def write_armor_environment_entry(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.name
    if v is UNSET or (extra and not ARMOR_ENVIRONMENT_ENTRY_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.value) is not UNSET:
        put(',"value":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_armor_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not ARMOR_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    if (v := self.mode) is not UNSET:
        put(',"mode":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.on_error) is not UNSET:
        put(',"on_error":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.output_mode) is not UNSET:
        put(',"output_mode":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.evaluate_native_tools) is not UNSET:
        put(',"evaluate_native_tools":' + scalar(v))
    if (v := self.use_cc_style_default_rules) is not UNSET:
        put(',"use_cc_style_default_rules":' + scalar(v))
    if (v := self.classifier_context) is not UNSET:
        writers[v.__class__](v, put, ',"classifier_context":')
    return close(extra, put, ",") if extra else put("}")


def write_armor_rule(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not ARMOR_RULE_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.name) is not UNSET:
        put(',"name":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.instructions) is not UNSET:
        put(',"instructions":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.threshold) is not UNSET:
        put(',"threshold":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_auto_beta_router_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not AUTO_BETA_ROUTER_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.allowed_models) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_models":')
    if (v := self.cost_quality_tradeoff) is not UNSET:
        put(',"cost_quality_tradeoff":' + scalar(v))
    if (v := self.cost_tier) is not UNSET:
        put(',"cost_tier":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    if (v := self.excluded_models) is not UNSET:
        writers[v.__class__](v, put, ',"excluded_models":')
    return close(extra, put, ",") if extra else put("}")


def write_auto_router_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not AUTO_ROUTER_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.allowed_models) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_models":')
    if (v := self.cost_quality_tradeoff) is not UNSET:
        put(',"cost_quality_tradeoff":' + scalar(v))
    if (v := self.cost_tier) is not UNSET:
        put(',"cost_tier":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    if (v := self.excluded_models) is not UNSET:
        writers[v.__class__](v, put, ',"excluded_models":')
    if (v := self.pin_model) is not UNSET:
        put(',"pin_model":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_context_compression_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not CONTEXT_COMPRESSION_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    if (v := self.engine) is not UNSET:
        put(',"engine":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_file_parser_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not FILE_PARSER_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    if (v := self.pdf) is not UNSET:
        writers[v.__class__](v, put, ',"pdf":')
    return close(extra, put, ",") if extra else put("}")


def write_fusion_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not FUSION_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.analysis_models) is not UNSET:
        writers[v.__class__](v, put, ',"analysis_models":')
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    if (v := self.max_tool_calls) is not UNSET:
        put(',"max_tool_calls":' + scalar(v))
    if (v := self.model) is not UNSET:
        put(',"model":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.preset) is not UNSET:
        put(',"preset":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.tools) is not UNSET:
        writers[v.__class__](v, put, ',"tools":')
    return close(extra, put, ",") if extra else put("}")


def write_fusion_tool(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not FUSION_TOOL_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(extra, put, ",") if extra else put("}")


def write_jev_router_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not JEV_ROUTER_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.models) is not UNSET:
        writers[v.__class__](v, put, ',"models":')
    if (v := self.allowed_models) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_models":')
    if (v := self.excluded_models) is not UNSET:
        writers[v.__class__](v, put, ',"excluded_models":')
    if (v := self.cost_tier) is not UNSET:
        put(',"cost_tier":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_moderation_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not MODERATION_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_pdf_parser_options(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not PDF_PARSER_OPTIONS_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.engine) is not UNSET:
        put(before + '"engine":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_pareto_router_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not PARETO_ROUTER_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    if (v := self.max_price) is not UNSET:
        put(',"max_price":' + scalar(v))
    if (v := self.min_coding_score) is not UNSET:
        put(',"min_coding_score":' + scalar(v))
    if (v := self.price_source) is not UNSET:
        put(',"price_source":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_response_healing_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not RESPONSE_HEALING_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_switchyard_router_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not SWITCHYARD_ROUTER_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.algorithm) is not UNSET:
        put(',"algorithm":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.judge_model) is not UNSET:
        put(',"judge_model":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_web_fetch_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not WEB_FETCH_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_domains":')
    if (v := self.blocked_domains) is not UNSET:
        writers[v.__class__](v, put, ',"blocked_domains":')
    if (v := self.max_content_tokens) is not UNSET:
        put(',"max_content_tokens":' + scalar(v))
    if (v := self.max_uses) is not UNSET:
        put(',"max_uses":' + scalar(v))
    return close(extra, put, ",") if extra else put("}")


def write_web_search_plugin(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.id
    if v is UNSET or (extra and not WEB_SEARCH_PLUGIN_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"id":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.enabled) is not UNSET:
        put(',"enabled":' + scalar(v))
    if (v := self.engine) is not UNSET:
        put(',"engine":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.exclude_domains) is not UNSET:
        writers[v.__class__](v, put, ',"exclude_domains":')
    if (v := self.include_domains) is not UNSET:
        writers[v.__class__](v, put, ',"include_domains":')
    if (v := self.max_results) is not UNSET:
        put(',"max_results":' + scalar(v))
    if (v := self.max_uses) is not UNSET:
        put(',"max_uses":' + scalar(v))
    if (v := self.mode) is not UNSET:
        put(',"mode":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.search_prompt) is not UNSET:
        put(',"search_prompt":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.user_location) is not UNSET:
        writers[v.__class__](v, put, ',"user_location":')
    if (v := self.x_search) is not UNSET:
        writers[v.__class__](v, put, ',"x_search":')
    return close(extra, put, ",") if extra else put("}")


def write_web_search_plugin_user_location(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.type
    if v is UNSET or (extra and not WEB_SEARCH_PLUGIN_USER_LOCATION_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"type":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.city) is not UNSET:
        put(',"city":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.country) is not UNSET:
        put(',"country":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.region) is not UNSET:
        put(',"region":' + (as_json(v) if v.__class__ is str else scalar(v)))
    if (v := self.timezone) is not UNSET:
        put(',"timezone":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


FIELDS: dict[type, list[str]] = {
    AlignmentPlugin: ["id", "rules", "mode", "threshold", "instruct", "max_retries"],
    AlignmentRule: ["rule", "watch"],
    ArmorAutoMode: ["hard_deny", "soft_deny", "allow", "environment"],
    ArmorContext: ["v", "auto_mode"],
    ArmorEnvironmentEntry: ["name", "value"],
    ArmorPlugin: [
        "id",
        "enabled",
        "mode",
        "on_error",
        "output_mode",
        "evaluate_native_tools",
        "use_cc_style_default_rules",
        "classifier_context",
    ],
    ArmorRule: ["id", "name", "instructions", "threshold"],
    AutoBetaRouterPlugin: [
        "id",
        "allowed_models",
        "cost_quality_tradeoff",
        "cost_tier",
        "enabled",
        "excluded_models",
    ],
    AutoRouterPlugin: [
        "id",
        "allowed_models",
        "cost_quality_tradeoff",
        "cost_tier",
        "enabled",
        "excluded_models",
        "pin_model",
    ],
    ContextCompressionPlugin: ["id", "enabled", "engine"],
    FileParserPlugin: ["id", "enabled", "pdf"],
    FusionPlugin: [
        "id",
        "analysis_models",
        "enabled",
        "max_tool_calls",
        "model",
        "preset",
        "tools",
    ],
    FusionTool: ["type", "parameters"],
    JevRouterPlugin: ["id", "models", "allowed_models", "excluded_models", "cost_tier"],
    ModerationPlugin: ["id"],
    PDFParserOptions: ["engine"],
    ParetoRouterPlugin: ["id", "enabled", "max_price", "min_coding_score", "price_source"],
    ResponseHealingPlugin: ["id", "enabled"],
    SwitchyardRouterPlugin: ["id", "algorithm", "judge_model"],
    WebFetchPlugin: ["id", "allowed_domains", "blocked_domains", "max_content_tokens", "max_uses"],
    WebSearchPlugin: [
        "id",
        "enabled",
        "engine",
        "exclude_domains",
        "include_domains",
        "max_results",
        "max_uses",
        "mode",
        "search_prompt",
        "user_location",
        "x_search",
    ],
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
    "auto-router": read_auto_router_plugin,
    "auto-beta-router": read_auto_beta_router_plugin,
    "moderation": read_moderation_plugin,
    "web": read_web_search_plugin,
    "web-fetch": read_web_fetch_plugin,
    "file-parser": read_file_parser_plugin,
    "response-healing": read_response_healing_plugin,
    "context-compression": read_context_compression_plugin,
    "pareto-router": read_pareto_router_plugin,
    "fusion": read_fusion_plugin,
    "alignment": read_alignment_plugin,
    "armor": read_armor_plugin,
    "jev-router": read_jev_router_plugin,
    "switchyard-router": read_switchyard_router_plugin,
}

RESPONSE_HEALING_PLUGIN_KEYS = frozenset(FIELDS[ResponseHealingPlugin])

SWITCHYARD_ROUTER_PLUGIN_KEYS = frozenset(FIELDS[SwitchyardRouterPlugin])

WEB_FETCH_PLUGIN_KEYS = frozenset(FIELDS[WebFetchPlugin])

WEB_SEARCH_PLUGIN_KEYS = frozenset(FIELDS[WebSearchPlugin])

WEB_SEARCH_PLUGIN_USER_LOCATION_KEYS = frozenset(FIELDS[WebSearchPluginUserLocation])

READERS = {
    AlignmentPlugin: read_alignment_plugin,
    AlignmentRule: read_alignment_rule,
    ArmorAutoMode: read_armor_auto_mode,
    ArmorContext: read_armor_context,
    ArmorEnvironmentEntry: read_armor_environment_entry,
    ArmorPlugin: read_armor_plugin,
    ArmorRule: read_armor_rule,
    AutoBetaRouterPlugin: read_auto_beta_router_plugin,
    AutoRouterPlugin: read_auto_router_plugin,
    ContextCompressionPlugin: read_context_compression_plugin,
    FileParserPlugin: read_file_parser_plugin,
    FusionPlugin: read_fusion_plugin,
    FusionTool: read_fusion_tool,
    JevRouterPlugin: read_jev_router_plugin,
    ModerationPlugin: read_moderation_plugin,
    PDFParserOptions: read_pdf_parser_options,
    ParetoRouterPlugin: read_pareto_router_plugin,
    ResponseHealingPlugin: read_response_healing_plugin,
    SwitchyardRouterPlugin: read_switchyard_router_plugin,
    WebFetchPlugin: read_web_fetch_plugin,
    WebSearchPlugin: read_web_search_plugin,
    WebSearchPluginUserLocation: read_web_search_plugin_user_location,
}

WRITERS = {
    AlignmentPlugin: write_alignment_plugin,
    AlignmentRule: write_alignment_rule,
    ArmorAutoMode: write_armor_auto_mode,
    ArmorContext: write_armor_context,
    ArmorEnvironmentEntry: write_armor_environment_entry,
    ArmorPlugin: write_armor_plugin,
    ArmorRule: write_armor_rule,
    AutoBetaRouterPlugin: write_auto_beta_router_plugin,
    AutoRouterPlugin: write_auto_router_plugin,
    ContextCompressionPlugin: write_context_compression_plugin,
    FileParserPlugin: write_file_parser_plugin,
    FusionPlugin: write_fusion_plugin,
    FusionTool: write_fusion_tool,
    JevRouterPlugin: write_jev_router_plugin,
    ModerationPlugin: write_moderation_plugin,
    PDFParserOptions: write_pdf_parser_options,
    ParetoRouterPlugin: write_pareto_router_plugin,
    ResponseHealingPlugin: write_response_healing_plugin,
    SwitchyardRouterPlugin: write_switchyard_router_plugin,
    WebFetchPlugin: write_web_fetch_plugin,
    WebSearchPlugin: write_web_search_plugin,
    WebSearchPluginUserLocation: write_web_search_plugin_user_location,
}
