# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""How JSON becomes the classes in `models/routing.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
    items,
    number,
    odd,
    other,
    rest,
    string,
)
from .._conversion.writing import as_json, close, in_pieces, scalar, writers
from ..models.routing import (
    MessagesFallbackParam,
    PercentileLatencyCutoffs,
    PercentileThroughputCutoffs,
    ProviderMaxPrice,
    ProviderPreferences,
    ProviderSortConfig,
)

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_messages_fallback_param(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, MessagesFallbackParam, read_messages_fallback_param)
    self: Any = new(MessagesFallbackParam)
    get = data.get
    v = get("model", UNSET)
    self.model = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not MESSAGES_FALLBACK_PARAM_KEYS.issuperset(data):
        self._extra = rest(data, MESSAGES_FALLBACK_PARAM_KEYS)
    return self


def read_percentile_latency_cutoffs(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, PercentileLatencyCutoffs, read_percentile_latency_cutoffs)
    self: Any = new(PercentileLatencyCutoffs)
    get = data.get
    v = get("p50", UNSET)
    self.p50 = v if v is UNSET else number(v)
    v = get("p75", UNSET)
    self.p75 = v if v is UNSET else number(v)
    v = get("p90", UNSET)
    self.p90 = v if v is UNSET else number(v)
    v = get("p99", UNSET)
    self.p99 = v if v is UNSET else number(v)
    self._extra = None
    if not PERCENTILE_LATENCY_CUTOFFS_KEYS.issuperset(data):
        self._extra = rest(data, PERCENTILE_LATENCY_CUTOFFS_KEYS)
    return self


def read_percentile_throughput_cutoffs(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, PercentileThroughputCutoffs, read_percentile_throughput_cutoffs)
    self: Any = new(PercentileThroughputCutoffs)
    get = data.get
    v = get("p50", UNSET)
    self.p50 = v if v is UNSET else number(v)
    v = get("p75", UNSET)
    self.p75 = v if v is UNSET else number(v)
    v = get("p90", UNSET)
    self.p90 = v if v is UNSET else number(v)
    v = get("p99", UNSET)
    self.p99 = v if v is UNSET else number(v)
    self._extra = None
    if not PERCENTILE_THROUGHPUT_CUTOFFS_KEYS.issuperset(data):
        self._extra = rest(data, PERCENTILE_THROUGHPUT_CUTOFFS_KEYS)
    return self


def read_provider_max_price(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ProviderMaxPrice, read_provider_max_price)
    self: Any = new(ProviderMaxPrice)
    get = data.get
    v = get("audio", UNSET)
    self.audio = v if v is UNSET or v.__class__ is str else string(v)
    v = get("completion", UNSET)
    self.completion = v if v is UNSET or v.__class__ is str else string(v)
    v = get("image", UNSET)
    self.image = v if v is UNSET or v.__class__ is str else string(v)
    v = get("prompt", UNSET)
    self.prompt = v if v is UNSET or v.__class__ is str else string(v)
    v = get("request", UNSET)
    self.request = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not PROVIDER_MAX_PRICE_KEYS.issuperset(data):
        self._extra = rest(data, PROVIDER_MAX_PRICE_KEYS)
    return self


def read_provider_preferences_preferred_max_latency(data: Any) -> Any:
    if data.__class__ is dict:
        return read_percentile_latency_cutoffs(data)
    return odd(data, "number", "object")


def read_provider_preferences_preferred_min_throughput(data: Any) -> Any:
    if data.__class__ is dict:
        return read_percentile_throughput_cutoffs(data)
    return odd(data, "number", "object")


def read_provider_preferences_sort(data: Any) -> Any:
    if data.__class__ is dict:
        return read_provider_sort_config(data)
    if data.__class__ is str:
        return data
    return odd(data, "string", "object")


def read_provider_preferences(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ProviderPreferences, read_provider_preferences)
    self: Any = new(ProviderPreferences)
    get = data.get
    v = get("allow_fallbacks", UNSET)
    self.allow_fallbacks = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("data_collection", UNSET)
    self.data_collection = v if v is UNSET or v.__class__ is str else string(v)
    v = get("enforce_distillable_text", UNSET)
    self.enforce_distillable_text = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("ignore", UNSET)
    self.ignore = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("max_price", UNSET)
    self.max_price = v if v is UNSET else read_provider_max_price(v)
    v = get("only", UNSET)
    self.only = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("order", UNSET)
    self.order = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("preferred_max_latency", UNSET)
    self.preferred_max_latency = (
        v if v is UNSET else read_provider_preferences_preferred_max_latency(v)
    )
    v = get("preferred_min_throughput", UNSET)
    self.preferred_min_throughput = (
        v if v is UNSET else read_provider_preferences_preferred_min_throughput(v)
    )
    v = get("quantizations", UNSET)
    self.quantizations = (
        v if v is UNSET else [string(i) for i in v] if v.__class__ is list else items(v, string)
    )
    v = get("require_parameters", UNSET)
    self.require_parameters = v if v is UNSET or v.__class__ is bool else boolean(v)
    v = get("sort", UNSET)
    self.sort = v if v is UNSET else read_provider_preferences_sort(v)
    v = get("zdr", UNSET)
    self.zdr = v if v is UNSET or v.__class__ is bool else boolean(v)
    self._extra = None
    if not PROVIDER_PREFERENCES_KEYS.issuperset(data):
        self._extra = rest(data, PROVIDER_PREFERENCES_KEYS)
    return self


def read_provider_sort_config(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ProviderSortConfig, read_provider_sort_config)
    self: Any = new(ProviderSortConfig)
    get = data.get
    v = get("by", UNSET)
    self.by = v if v is UNSET or v.__class__ is str else string(v)
    v = get("partition", UNSET)
    self.partition = v if v is UNSET or v.__class__ is str else string(v)
    self._extra = None
    if not PROVIDER_SORT_CONFIG_KEYS.issuperset(data):
        self._extra = rest(data, PROVIDER_SORT_CONFIG_KEYS)
    return self


def write_messages_fallback_param(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    v = self.model
    if v is UNSET or (extra and not MESSAGES_FALLBACK_PARAM_KEYS.isdisjoint(extra)):
        return in_pieces(self, put, start)
    put(start + '{"model":' + (as_json(v) if v.__class__ is str else scalar(v)))
    return close(extra, put, ",") if extra else put("}")


def write_percentile_latency_cutoffs(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not PERCENTILE_LATENCY_CUTOFFS_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.p50) is not UNSET:
        put(before + '"p50":' + scalar(v))
        before = ","
    if (v := self.p75) is not UNSET:
        put(before + '"p75":' + scalar(v))
        before = ","
    if (v := self.p90) is not UNSET:
        put(before + '"p90":' + scalar(v))
        before = ","
    if (v := self.p99) is not UNSET:
        put(before + '"p99":' + scalar(v))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_percentile_throughput_cutoffs(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not PERCENTILE_THROUGHPUT_CUTOFFS_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.p50) is not UNSET:
        put(before + '"p50":' + scalar(v))
        before = ","
    if (v := self.p75) is not UNSET:
        put(before + '"p75":' + scalar(v))
        before = ","
    if (v := self.p90) is not UNSET:
        put(before + '"p90":' + scalar(v))
        before = ","
    if (v := self.p99) is not UNSET:
        put(before + '"p99":' + scalar(v))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_provider_max_price(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not PROVIDER_MAX_PRICE_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.audio) is not UNSET:
        put(before + '"audio":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.completion) is not UNSET:
        put(before + '"completion":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.image) is not UNSET:
        put(before + '"image":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.prompt) is not UNSET:
        put(before + '"prompt":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.request) is not UNSET:
        put(before + '"request":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_provider_preferences(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not PROVIDER_PREFERENCES_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.allow_fallbacks) is not UNSET:
        put(before + '"allow_fallbacks":' + scalar(v))
        before = ","
    if (v := self.data_collection) is not UNSET:
        put(before + '"data_collection":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.enforce_distillable_text) is not UNSET:
        put(before + '"enforce_distillable_text":' + scalar(v))
        before = ","
    if (v := self.ignore) is not UNSET:
        writers[v.__class__](v, put, before + '"ignore":')
        before = ","
    if (v := self.max_price) is not UNSET:
        writers[v.__class__](v, put, before + '"max_price":')
        before = ","
    if (v := self.only) is not UNSET:
        writers[v.__class__](v, put, before + '"only":')
        before = ","
    if (v := self.order) is not UNSET:
        writers[v.__class__](v, put, before + '"order":')
        before = ","
    if (v := self.preferred_max_latency) is not UNSET:
        writers[v.__class__](v, put, before + '"preferred_max_latency":')
        before = ","
    if (v := self.preferred_min_throughput) is not UNSET:
        writers[v.__class__](v, put, before + '"preferred_min_throughput":')
        before = ","
    if (v := self.quantizations) is not UNSET:
        writers[v.__class__](v, put, before + '"quantizations":')
        before = ","
    if (v := self.require_parameters) is not UNSET:
        put(before + '"require_parameters":' + scalar(v))
        before = ","
    if (v := self.sort) is not UNSET:
        writers[v.__class__](v, put, before + '"sort":')
        before = ","
    if (v := self.zdr) is not UNSET:
        put(before + '"zdr":' + scalar(v))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


def write_provider_sort_config(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not PROVIDER_SORT_CONFIG_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.by) is not UNSET:
        put(before + '"by":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if (v := self.partition) is not UNSET:
        put(before + '"partition":' + (as_json(v) if v.__class__ is str else scalar(v)))
        before = ","
    if extra:
        return close(extra, put, before)
    return put("}" if before == "," else before + "}")


FIELDS: dict[type, list[str]] = {
    MessagesFallbackParam: ["model"],
    PercentileLatencyCutoffs: ["p50", "p75", "p90", "p99"],
    PercentileThroughputCutoffs: ["p50", "p75", "p90", "p99"],
    ProviderMaxPrice: ["audio", "completion", "image", "prompt", "request"],
    ProviderPreferences: [
        "allow_fallbacks",
        "data_collection",
        "enforce_distillable_text",
        "ignore",
        "max_price",
        "only",
        "order",
        "preferred_max_latency",
        "preferred_min_throughput",
        "quantizations",
        "require_parameters",
        "sort",
        "zdr",
    ],
    ProviderSortConfig: ["by", "partition"],
}

ATTRIBUTES: dict[type, dict[str, str]] = {}

MESSAGES_FALLBACK_PARAM_KEYS = frozenset(FIELDS[MessagesFallbackParam])

PERCENTILE_LATENCY_CUTOFFS_KEYS = frozenset(FIELDS[PercentileLatencyCutoffs])

PERCENTILE_THROUGHPUT_CUTOFFS_KEYS = frozenset(FIELDS[PercentileThroughputCutoffs])

PROVIDER_MAX_PRICE_KEYS = frozenset(FIELDS[ProviderMaxPrice])

PROVIDER_PREFERENCES_KEYS = frozenset(FIELDS[ProviderPreferences])

PROVIDER_SORT_CONFIG_KEYS = frozenset(FIELDS[ProviderSortConfig])

READERS = {
    MessagesFallbackParam: read_messages_fallback_param,
    PercentileLatencyCutoffs: read_percentile_latency_cutoffs,
    PercentileThroughputCutoffs: read_percentile_throughput_cutoffs,
    ProviderMaxPrice: read_provider_max_price,
    ProviderPreferences: read_provider_preferences,
    ProviderSortConfig: read_provider_sort_config,
}

WRITERS = {
    MessagesFallbackParam: write_messages_fallback_param,
    PercentileLatencyCutoffs: write_percentile_latency_cutoffs,
    PercentileThroughputCutoffs: write_percentile_throughput_cutoffs,
    ProviderMaxPrice: write_provider_max_price,
    ProviderPreferences: write_provider_preferences,
    ProviderSortConfig: write_provider_sort_config,
}
