# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
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
from .._conversion.writing import close, text, writers
from ..models import plugins as models
from .tools import read_XSearchOptions

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_AlignmentPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AlignmentPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.rules = items(data["rules"], read_AlignmentRule)
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
            self._extra = rest(data, models.AlignmentPlugin)
    return self


def read_AlignmentRule(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AlignmentRule)
    self.rule = v if type(v := data["rule"]) is str else string(v)
    self.watch = items(data["watch"], string)
    self._extra = None if len(data) == 2 else rest(data, models.AlignmentRule)
    return self


def read_ArmorAutoMode_hard_deny_item(data: Any) -> Any:
    if type(data) is dict:
        return read_ArmorRule(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_ArmorAutoMode_soft_deny_item(data: Any) -> Any:
    if type(data) is dict:
        return read_ArmorRule(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_ArmorAutoMode_allow_item(data: Any) -> Any:
    if type(data) is dict:
        return read_ArmorRule(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_ArmorAutoMode_environment_item(data: Any) -> Any:
    if type(data) is dict:
        return read_ArmorEnvironmentEntry(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_ArmorAutoMode(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ArmorAutoMode)
    self.hard_deny = self.soft_deny = self.allow = self.environment = UNSET
    self._extra = None
    if left := len(data):
        if "hard_deny" in data:
            self.hard_deny = items(data["hard_deny"], read_ArmorAutoMode_hard_deny_item)
            left -= 1
        if "soft_deny" in data:
            self.soft_deny = items(data["soft_deny"], read_ArmorAutoMode_soft_deny_item)
            left -= 1
        if "allow" in data:
            self.allow = items(data["allow"], read_ArmorAutoMode_allow_item)
            left -= 1
        if "environment" in data:
            self.environment = items(data["environment"], read_ArmorAutoMode_environment_item)
            left -= 1
        if left:
            self._extra = rest(data, models.ArmorAutoMode)
    return self


def read_ArmorContext(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ArmorContext)
    self.v = number(data["v"])
    self.auto_mode = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "auto_mode" in data:
            self.auto_mode = read_ArmorAutoMode(data["auto_mode"])
            left -= 1
        if left:
            self._extra = rest(data, models.ArmorContext)
    return self


def read_ArmorEnvironmentEntry(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ArmorEnvironmentEntry)
    self.name = v if type(v := data["name"]) is str else string(v)
    self.value = v if type(v := data["value"]) is str else string(v)
    self._extra = None if len(data) == 2 else rest(data, models.ArmorEnvironmentEntry)
    return self


def read_ArmorPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ArmorPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.enabled = self.mode = self.on_error = self.output_mode = self.evaluate_native_tools = UNSET
    self.use_cc_style_default_rules = self.classifier_context = UNSET
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
            self.evaluate_native_tools = v if type(v := data["evaluate_native_tools"]) is bool else boolean(v)
            left -= 1
        if "use_cc_style_default_rules" in data:
            self.use_cc_style_default_rules = v if type(v := data["use_cc_style_default_rules"]) is bool else boolean(v)
            left -= 1
        if "classifier_context" in data:
            self.classifier_context = read_ArmorContext(data["classifier_context"])
            left -= 1
        if left:
            self._extra = rest(data, models.ArmorPlugin)
    return self


def read_ArmorRule(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ArmorRule)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.instructions = v if type(v := data["instructions"]) is str else string(v)
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
            self._extra = rest(data, models.ArmorRule)
    return self


def read_AutoBetaRouterPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AutoBetaRouterPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.allowed_models = self.cost_quality_tradeoff = self.cost_tier = self.enabled = UNSET
    self.excluded_models = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "allowed_models" in data:
            self.allowed_models = items(data["allowed_models"], string)
            left -= 1
        if "cost_quality_tradeoff" in data:
            self.cost_quality_tradeoff = v if type(v := data["cost_quality_tradeoff"]) is int else integer(v)
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
            self._extra = rest(data, models.AutoBetaRouterPlugin)
    return self


def read_AutoRouterPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.AutoRouterPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.allowed_models = self.cost_quality_tradeoff = self.cost_tier = self.enabled = UNSET
    self.excluded_models = self.pin_model = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "allowed_models" in data:
            self.allowed_models = items(data["allowed_models"], string)
            left -= 1
        if "cost_quality_tradeoff" in data:
            self.cost_quality_tradeoff = v if type(v := data["cost_quality_tradeoff"]) is int else integer(v)
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
            self._extra = rest(data, models.AutoRouterPlugin)
    return self


def read_ContextCompressionPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ContextCompressionPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
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
            self._extra = rest(data, models.ContextCompressionPlugin)
    return self


def read_FileParserPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.FileParserPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.enabled = self.pdf = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if "pdf" in data:
            self.pdf = read_PDFParserOptions(data["pdf"])
            left -= 1
        if left:
            self._extra = rest(data, models.FileParserPlugin)
    return self


def read_FusionPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.FusionPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.analysis_models = self.enabled = self.max_tool_calls = self.model = self.preset = self.tools = UNSET
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
            self.tools = items(data["tools"], read_FusionTool)
            left -= 1
        if left:
            self._extra = rest(data, models.FusionPlugin)
    return self


def read_FusionTool_parameters_value_value(data: Any) -> Any:
    if type(data) in (str, bool):
        return data
    return odd(data, "string", "number", "boolean")


def read_FusionTool_parameters_value_item(data: Any) -> Any:
    if type(data) in (str, bool):
        return data
    return odd(data, "string", "number", "boolean")


def read_FusionTool_parameters_value(data: Any) -> Any:
    if type(data) is dict:
        return {key: read_FusionTool_parameters_value_value(v) for key, v in data.items()}
    if type(data) is list:
        return [read_FusionTool_parameters_value_item(i) for i in data]
    if type(data) in (str, bool):
        return data
    return odd(data, "string", "number", "boolean", "array", "object")


def read_FusionTool_parameters(data: Any) -> Any:
    if type(data) is dict:
        return {key: read_FusionTool_parameters_value(v) for key, v in data.items()}
    return odd(data, "object")


def read_FusionTool(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.FusionTool)
    self.type = v if type(v := data["type"]) is str else string(v)
    self.parameters = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "parameters" in data:
            self.parameters = read_FusionTool_parameters(data["parameters"])
            left -= 1
        if left:
            self._extra = rest(data, models.FusionTool)
    return self


def read_JevRouterPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.JevRouterPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
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
            self._extra = rest(data, models.JevRouterPlugin)
    return self


def read_ModerationPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ModerationPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self._extra = None if len(data) == 1 else rest(data, models.ModerationPlugin)
    return self


def read_PDFParserOptions(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.PDFParserOptions)
    self.engine = UNSET
    self._extra = None
    if left := len(data):
        if "engine" in data:
            self.engine = v if type(v := data["engine"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.PDFParserOptions)
    return self


def read_ParetoRouterPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ParetoRouterPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
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
            self._extra = rest(data, models.ParetoRouterPlugin)
    return self


def read_Plugin(data: Any) -> Any:
    if type(data) is dict:
        tag = data.get("id", UNSET)
        read = _Plugin_variants.get(tag) if type(tag) is str else None
        if read is not None:
            return read(data)
        return data
    return odd(data, "object")


def read_ResponseHealingPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ResponseHealingPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.enabled = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "enabled" in data:
            self.enabled = v if type(v := data["enabled"]) is bool else boolean(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ResponseHealingPlugin)
    return self


def read_SwitchyardRouterPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.SwitchyardRouterPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
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
            self._extra = rest(data, models.SwitchyardRouterPlugin)
    return self


def read_WebFetchPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebFetchPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.allowed_domains = self.blocked_domains = self.max_content_tokens = self.max_uses = UNSET
    self._extra = None
    if left := len(data) - 1:
        if "allowed_domains" in data:
            self.allowed_domains = items(data["allowed_domains"], string)
            left -= 1
        if "blocked_domains" in data:
            self.blocked_domains = items(data["blocked_domains"], string)
            left -= 1
        if "max_content_tokens" in data:
            self.max_content_tokens = v if type(v := data["max_content_tokens"]) is int else integer(v)
            left -= 1
        if "max_uses" in data:
            self.max_uses = v if type(v := data["max_uses"]) is int else integer(v)
            left -= 1
        if left:
            self._extra = rest(data, models.WebFetchPlugin)
    return self


def read_WebSearchPlugin(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebSearchPlugin)
    self.id = v if type(v := data["id"]) is str else string(v)
    self.enabled = self.engine = self.exclude_domains = self.include_domains = self.max_results = UNSET
    self.max_uses = self.mode = self.search_prompt = self.user_location = self.x_search = UNSET
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
            self.user_location = read_WebSearchPluginUserLocation(data["user_location"])
            left -= 1
        if "x_search" in data:
            self.x_search = read_XSearchOptions(data["x_search"])
            left -= 1
        if left:
            self._extra = rest(data, models.WebSearchPlugin)
    return self


def read_WebSearchPluginUserLocation(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.WebSearchPluginUserLocation)
    self.type = v if type(v := data["type"]) is str else string(v)
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
            self._extra = rest(data, models.WebSearchPluginUserLocation)
    return self


def write_AlignmentPlugin(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_AlignmentRule(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"rule":{text(self.rule)}')
    writers[(v := self.watch).__class__](v, put, ',"watch":')
    return close(self, put) if self._extra else put("}")


def write_ArmorAutoMode(self: Any, put: Put, start: str) -> object:
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
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ArmorContext(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"v":{text(self.v)}')
    if (v := self.auto_mode) is not UNSET:
        writers[v.__class__](v, put, ',"auto_mode":')
    return close(self, put) if self._extra else put("}")


def write_ArmorEnvironmentEntry(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"name":{text(self.name)},"value":{text(self.value)}')
    return close(self, put) if self._extra else put("}")


def write_ArmorPlugin(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_ArmorRule(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.name) is not UNSET:
        put(f',"name":{text(v)}')
    put(f',"instructions":{text(self.instructions)}')
    if (v := self.threshold) is not UNSET:
        put(f',"threshold":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_AutoBetaRouterPlugin(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_AutoRouterPlugin(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_ContextCompressionPlugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.engine) is not UNSET:
        put(f',"engine":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_FileParserPlugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.pdf) is not UNSET:
        writers[v.__class__](v, put, ',"pdf":')
    return close(self, put) if self._extra else put("}")


def write_FusionPlugin(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_FusionTool(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.parameters) is not UNSET:
        writers[v.__class__](v, put, ',"parameters":')
    return close(self, put) if self._extra else put("}")


def write_JevRouterPlugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.models) is not UNSET:
        writers[v.__class__](v, put, ',"models":')
    if (v := self.allowed_models) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_models":')
    if (v := self.excluded_models) is not UNSET:
        writers[v.__class__](v, put, ',"excluded_models":')
    if (v := self.cost_tier) is not UNSET:
        put(f',"cost_tier":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ModerationPlugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    return close(self, put) if self._extra else put("}")


def write_PDFParserOptions(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.engine) is not UNSET:
        put(f'{before}"engine":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ParetoRouterPlugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    if (v := self.max_price) is not UNSET:
        put(f',"max_price":{text(v)}')
    if (v := self.min_coding_score) is not UNSET:
        put(f',"min_coding_score":{text(v)}')
    if (v := self.price_source) is not UNSET:
        put(f',"price_source":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_ResponseHealingPlugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.enabled) is not UNSET:
        put(f',"enabled":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_SwitchyardRouterPlugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.algorithm) is not UNSET:
        put(f',"algorithm":{text(v)}')
    if (v := self.judge_model) is not UNSET:
        put(f',"judge_model":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_WebFetchPlugin(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"id":{text(self.id)}')
    if (v := self.allowed_domains) is not UNSET:
        writers[v.__class__](v, put, ',"allowed_domains":')
    if (v := self.blocked_domains) is not UNSET:
        writers[v.__class__](v, put, ',"blocked_domains":')
    if (v := self.max_content_tokens) is not UNSET:
        put(f',"max_content_tokens":{text(v)}')
    if (v := self.max_uses) is not UNSET:
        put(f',"max_uses":{text(v)}')
    return close(self, put) if self._extra else put("}")


def write_WebSearchPlugin(self: Any, put: Put, start: str) -> object:
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
    return close(self, put) if self._extra else put("}")


def write_WebSearchPluginUserLocation(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"type":{text(self.type)}')
    if (v := self.city) is not UNSET:
        put(f',"city":{text(v)}')
    if (v := self.country) is not UNSET:
        put(f',"country":{text(v)}')
    if (v := self.region) is not UNSET:
        put(f',"region":{text(v)}')
    if (v := self.timezone) is not UNSET:
        put(f',"timezone":{text(v)}')
    return close(self, put) if self._extra else put("}")


_Plugin_variants = {
    "auto-router": read_AutoRouterPlugin,
    "auto-beta-router": read_AutoBetaRouterPlugin,
    "moderation": read_ModerationPlugin,
    "web": read_WebSearchPlugin,
    "web-fetch": read_WebFetchPlugin,
    "file-parser": read_FileParserPlugin,
    "response-healing": read_ResponseHealingPlugin,
    "context-compression": read_ContextCompressionPlugin,
    "pareto-router": read_ParetoRouterPlugin,
    "fusion": read_FusionPlugin,
    "alignment": read_AlignmentPlugin,
    "armor": read_ArmorPlugin,
    "jev-router": read_JevRouterPlugin,
    "switchyard-router": read_SwitchyardRouterPlugin,
}
