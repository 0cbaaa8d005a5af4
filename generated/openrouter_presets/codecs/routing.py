# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/routing.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
    items,
    mapping,
    members,
    number,
    odd,
    other,
    rest,
    string,
)
from .._conversion.writing import close, in_pieces, text, writers
from ..models import routing as models

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_MessagesFallbackParam(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.MessagesFallbackParam)
    self.model = v if type(v := data["model"]) is str else string(v)
    self._extra = None if len(data) == 1 else rest(data, models.MessagesFallbackParam)
    return self


def read_PercentileLatencyCutoffs(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.PercentileLatencyCutoffs)
    self.p50 = self.p75 = self.p90 = self.p99 = UNSET
    self._extra = None
    if left := len(data):
        if "p50" in data:
            self.p50 = number(data["p50"])
            left -= 1
        if "p75" in data:
            self.p75 = number(data["p75"])
            left -= 1
        if "p90" in data:
            self.p90 = number(data["p90"])
            left -= 1
        if "p99" in data:
            self.p99 = number(data["p99"])
            left -= 1
        if left:
            self._extra = rest(data, models.PercentileLatencyCutoffs)
    return self


def read_PercentileThroughputCutoffs(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.PercentileThroughputCutoffs)
    self.p50 = self.p75 = self.p90 = self.p99 = UNSET
    self._extra = None
    if left := len(data):
        if "p50" in data:
            self.p50 = number(data["p50"])
            left -= 1
        if "p75" in data:
            self.p75 = number(data["p75"])
            left -= 1
        if "p90" in data:
            self.p90 = number(data["p90"])
            left -= 1
        if "p99" in data:
            self.p99 = number(data["p99"])
            left -= 1
        if left:
            self._extra = rest(data, models.PercentileThroughputCutoffs)
    return self


def read_ProviderMaxPrice(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ProviderMaxPrice)
    self.audio = self.completion = self.image = self.prompt = self.request = UNSET
    self._extra = None
    if left := len(data):
        if "audio" in data:
            self.audio = v if type(v := data["audio"]) is str else string(v)
            left -= 1
        if "completion" in data:
            self.completion = v if type(v := data["completion"]) is str else string(v)
            left -= 1
        if "image" in data:
            self.image = v if type(v := data["image"]) is str else string(v)
            left -= 1
        if "prompt" in data:
            self.prompt = v if type(v := data["prompt"]) is str else string(v)
            left -= 1
        if "request" in data:
            self.request = v if type(v := data["request"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ProviderMaxPrice)
    return self


def read_ProviderOptions(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ProviderOptions)
    self._extra = None
    return members(self, data, mapping)


def read_ProviderPreferences_preferred_max_latency(data: Any) -> Any:
    if type(data) is dict:
        return read_PercentileLatencyCutoffs(data)
    return odd(data, "number", "object")


def read_ProviderPreferences_preferred_min_throughput(data: Any) -> Any:
    if type(data) is dict:
        return read_PercentileThroughputCutoffs(data)
    return odd(data, "number", "object")


def read_ProviderPreferences_sort(data: Any) -> Any:
    if type(data) is dict:
        return read_ProviderSortConfig(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_ProviderPreferences(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ProviderPreferences)
    self.allow_fallbacks = self.data_collection = self.enforce_distillable_text = self.ignore = UNSET
    self.max_price = self.only = self.order = self.preferred_max_latency = self.preferred_min_throughput = UNSET
    self.quantizations = self.require_parameters = self.sort = self.zdr = self.options = UNSET
    self._extra = None
    if left := len(data):
        if "allow_fallbacks" in data:
            self.allow_fallbacks = v if type(v := data["allow_fallbacks"]) is bool else boolean(v)
            left -= 1
        if "data_collection" in data:
            self.data_collection = v if type(v := data["data_collection"]) is str else string(v)
            left -= 1
        if "enforce_distillable_text" in data:
            self.enforce_distillable_text = v if type(v := data["enforce_distillable_text"]) is bool else boolean(v)
            left -= 1
        if "ignore" in data:
            self.ignore = items(data["ignore"], string)
            left -= 1
        if "max_price" in data:
            self.max_price = read_ProviderMaxPrice(data["max_price"])
            left -= 1
        if "only" in data:
            self.only = items(data["only"], string)
            left -= 1
        if "order" in data:
            self.order = items(data["order"], string)
            left -= 1
        if "preferred_max_latency" in data:
            self.preferred_max_latency = read_ProviderPreferences_preferred_max_latency(data["preferred_max_latency"])
            left -= 1
        if "preferred_min_throughput" in data:
            self.preferred_min_throughput = read_ProviderPreferences_preferred_min_throughput(
                data["preferred_min_throughput"]
            )
            left -= 1
        if "quantizations" in data:
            self.quantizations = items(data["quantizations"], string)
            left -= 1
        if "require_parameters" in data:
            self.require_parameters = v if type(v := data["require_parameters"]) is bool else boolean(v)
            left -= 1
        if "sort" in data:
            self.sort = read_ProviderPreferences_sort(data["sort"])
            left -= 1
        if "zdr" in data:
            self.zdr = v if type(v := data["zdr"]) is bool else boolean(v)
            left -= 1
        if "options" in data:
            self.options = read_ProviderOptions(data["options"])
            left -= 1
        if left:
            self._extra = rest(data, models.ProviderPreferences)
    return self


def read_ProviderSortConfig(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(models.ProviderSortConfig)
    self.by = self.partition = UNSET
    self._extra = None
    if left := len(data):
        if "by" in data:
            self.by = v if type(v := data["by"]) is str else string(v)
            left -= 1
        if "partition" in data:
            self.partition = v if type(v := data["partition"]) is str else string(v)
            left -= 1
        if left:
            self._extra = rest(data, models.ProviderSortConfig)
    return self


def write_MessagesFallbackParam(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"model":{text(self.model)}')
    return close(self, put) if self._extra else put("}")


def write_PercentileLatencyCutoffs(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.p50) is not UNSET:
        put(f'{before}"p50":{text(v)}')
        before = ","
    if (v := self.p75) is not UNSET:
        put(f'{before}"p75":{text(v)}')
        before = ","
    if (v := self.p90) is not UNSET:
        put(f'{before}"p90":{text(v)}')
        before = ","
    if (v := self.p99) is not UNSET:
        put(f'{before}"p99":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_PercentileThroughputCutoffs(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.p50) is not UNSET:
        put(f'{before}"p50":{text(v)}')
        before = ","
    if (v := self.p75) is not UNSET:
        put(f'{before}"p75":{text(v)}')
        before = ","
    if (v := self.p90) is not UNSET:
        put(f'{before}"p90":{text(v)}')
        before = ","
    if (v := self.p99) is not UNSET:
        put(f'{before}"p99":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ProviderMaxPrice(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.audio) is not UNSET:
        put(f'{before}"audio":{text(v)}')
        before = ","
    if (v := self.completion) is not UNSET:
        put(f'{before}"completion":{text(v)}')
        before = ","
    if (v := self.image) is not UNSET:
        put(f'{before}"image":{text(v)}')
        before = ","
    if (v := self.prompt) is not UNSET:
        put(f'{before}"prompt":{text(v)}')
        before = ","
    if (v := self.request) is not UNSET:
        put(f'{before}"request":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


write_ProviderOptions = in_pieces


def write_ProviderPreferences(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.allow_fallbacks) is not UNSET:
        put(f'{before}"allow_fallbacks":{text(v)}')
        before = ","
    if (v := self.data_collection) is not UNSET:
        put(f'{before}"data_collection":{text(v)}')
        before = ","
    if (v := self.enforce_distillable_text) is not UNSET:
        put(f'{before}"enforce_distillable_text":{text(v)}')
        before = ","
    if (v := self.ignore) is not UNSET:
        writers[v.__class__](v, put, f'{before}"ignore":')
        before = ","
    if (v := self.max_price) is not UNSET:
        writers[v.__class__](v, put, f'{before}"max_price":')
        before = ","
    if (v := self.only) is not UNSET:
        writers[v.__class__](v, put, f'{before}"only":')
        before = ","
    if (v := self.order) is not UNSET:
        writers[v.__class__](v, put, f'{before}"order":')
        before = ","
    if (v := self.preferred_max_latency) is not UNSET:
        writers[v.__class__](v, put, f'{before}"preferred_max_latency":')
        before = ","
    if (v := self.preferred_min_throughput) is not UNSET:
        writers[v.__class__](v, put, f'{before}"preferred_min_throughput":')
        before = ","
    if (v := self.quantizations) is not UNSET:
        writers[v.__class__](v, put, f'{before}"quantizations":')
        before = ","
    if (v := self.require_parameters) is not UNSET:
        put(f'{before}"require_parameters":{text(v)}')
        before = ","
    if (v := self.sort) is not UNSET:
        writers[v.__class__](v, put, f'{before}"sort":')
        before = ","
    if (v := self.zdr) is not UNSET:
        put(f'{before}"zdr":{text(v)}')
        before = ","
    if (v := self.options) is not UNSET:
        writers[v.__class__](v, put, f'{before}"options":')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")


def write_ProviderSortConfig(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.by) is not UNSET:
        put(f'{before}"by":{text(v)}')
        before = ","
    if (v := self.partition) is not UNSET:
        put(f'{before}"partition":{text(v)}')
        before = ","
    return close(self, put, before) if self._extra else put("}" if before == "," else before + "}")
