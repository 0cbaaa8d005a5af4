# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""How JSON becomes the classes in `models/routing.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
    incomplete,
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
from ..models.routing import (
    MessagesFallbackParam,
    PercentileLatencyCutoffs,
    PercentileThroughputCutoffs,
    ProviderMaxPrice,
    ProviderOptions,
    ProviderPreferences,
    ProviderSortConfig,
)

if TYPE_CHECKING:
    from .._conversion.writing import Put

new = object.__new__


def read_messages_fallback_param(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(MessagesFallbackParam)
    try:
        self.model = v if type(v := data["model"]) is str else string(v)
    except KeyError:
        return incomplete(data, MessagesFallbackParam)
    self._extra = None
    if len(data) != 1:
        self._extra = rest(data, MESSAGES_FALLBACK_PARAM_KEYS)
    return self


def read_percentile_latency_cutoffs(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(PercentileLatencyCutoffs)
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
            self._extra = rest(data, PERCENTILE_LATENCY_CUTOFFS_KEYS)
    return self


def read_percentile_throughput_cutoffs(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(PercentileThroughputCutoffs)
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
            self._extra = rest(data, PERCENTILE_THROUGHPUT_CUTOFFS_KEYS)
    return self


def read_provider_max_price(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ProviderMaxPrice)
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
            self._extra = rest(data, PROVIDER_MAX_PRICE_KEYS)
    return self


def read_provider_options(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ProviderOptions)
    self._extra = None
    return members(self, data, PROVIDER_OPTIONS_NAMES, mapping)


def read_provider_preferences_preferred_max_latency(data: Any) -> Any:
    if type(data) is dict:
        return read_percentile_latency_cutoffs(data)
    return odd(data, "number", "object")


def read_provider_preferences_preferred_min_throughput(data: Any) -> Any:
    if type(data) is dict:
        return read_percentile_throughput_cutoffs(data)
    return odd(data, "number", "object")


def read_provider_preferences_sort(data: Any) -> Any:
    if type(data) is dict:
        return read_provider_sort_config(data)
    if type(data) is str:
        return data
    return odd(data, "string", "object")


def read_provider_preferences(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ProviderPreferences)
    self.allow_fallbacks = self.data_collection = self.enforce_distillable_text = UNSET
    self.ignore = self.max_price = self.only = self.order = self.preferred_max_latency = UNSET
    self.preferred_min_throughput = self.quantizations = self.require_parameters = UNSET
    self.sort = self.zdr = self.options = UNSET
    self._extra = None
    if left := len(data):
        if "allow_fallbacks" in data:
            self.allow_fallbacks = v if type(v := data["allow_fallbacks"]) is bool else boolean(v)
            left -= 1
        if "data_collection" in data:
            self.data_collection = v if type(v := data["data_collection"]) is str else string(v)
            left -= 1
        if "enforce_distillable_text" in data:
            self.enforce_distillable_text = (
                v if type(v := data["enforce_distillable_text"]) is bool else boolean(v)
            )
            left -= 1
        if "ignore" in data:
            self.ignore = items(data["ignore"], string)
            left -= 1
        if "max_price" in data:
            self.max_price = read_provider_max_price(data["max_price"])
            left -= 1
        if "only" in data:
            self.only = items(data["only"], string)
            left -= 1
        if "order" in data:
            self.order = items(data["order"], string)
            left -= 1
        if "preferred_max_latency" in data:
            self.preferred_max_latency = read_provider_preferences_preferred_max_latency(
                data["preferred_max_latency"]
            )
            left -= 1
        if "preferred_min_throughput" in data:
            self.preferred_min_throughput = read_provider_preferences_preferred_min_throughput(
                data["preferred_min_throughput"]
            )
            left -= 1
        if "quantizations" in data:
            self.quantizations = items(data["quantizations"], string)
            left -= 1
        if "require_parameters" in data:
            self.require_parameters = (
                v if type(v := data["require_parameters"]) is bool else boolean(v)
            )
            left -= 1
        if "sort" in data:
            self.sort = read_provider_preferences_sort(data["sort"])
            left -= 1
        if "zdr" in data:
            self.zdr = v if type(v := data["zdr"]) is bool else boolean(v)
            left -= 1
        if "options" in data:
            self.options = read_provider_options(data["options"])
            left -= 1
        if left:
            self._extra = rest(data, PROVIDER_PREFERENCES_KEYS)
    return self


def read_provider_sort_config(data: Any) -> Any:
    if type(data) is not dict:
        return other(data)
    self: Any = new(ProviderSortConfig)
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
            self._extra = rest(data, PROVIDER_SORT_CONFIG_KEYS)
    return self


def write_messages_fallback_param(self: Any, put: Put, start: str) -> object:
    put(f'{start}{{"model":{text(self.model)}')
    return close(self, put, ",", MESSAGES_FALLBACK_PARAM_KEYS) if self._extra else put("}")


def write_percentile_latency_cutoffs(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, PERCENTILE_LATENCY_CUTOFFS_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_percentile_throughput_cutoffs(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, PERCENTILE_THROUGHPUT_CUTOFFS_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_provider_max_price(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, PROVIDER_MAX_PRICE_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


write_provider_options = in_pieces


def write_provider_preferences(self: Any, put: Put, start: str) -> object:
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
    return (
        close(self, put, before, PROVIDER_PREFERENCES_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


def write_provider_sort_config(self: Any, put: Put, start: str) -> object:
    before = start + "{"
    if (v := self.by) is not UNSET:
        put(f'{before}"by":{text(v)}')
        before = ","
    if (v := self.partition) is not UNSET:
        put(f'{before}"partition":{text(v)}')
        before = ","
    return (
        close(self, put, before, PROVIDER_SORT_CONFIG_KEYS)
        if self._extra
        else put("}" if before == "," else before + "}")
    )


# fmt: off
FIELDS: dict[type, list[str]] = {
    MessagesFallbackParam: ["model"],
    PercentileLatencyCutoffs: ["p50", "p75", "p90", "p99"],
    PercentileThroughputCutoffs: ["p50", "p75", "p90", "p99"],
    ProviderMaxPrice: ["audio", "completion", "image", "prompt", "request"],
    ProviderOptions: ["01ai", "ai21", "aion-labs", "akashml", "alibaba", "amazon-bedrock",
    "amazon-bedrock/claude-on-aws", "amazon-nova", "ambient", "anthropic", "anthropic/2",
    "anyscale", "arcee-ai", "assemblyai", "atlas-cloud", "atoma", "avian", "azure", "baidu",
    "baseten", "black-forest-labs", "byteplus", "centml", "cerebras", "chutes", "cirrascale",
    "clarifai", "claude-on-aws", "cloudflare", "cohere", "coreweave", "cosine", "crofai",
    "crucible", "crusoe", "darkbloom", "databricks", "decart", "deepgram", "deepinfra", "deepseek",
    "dekallm", "digitalocean", "elevenlabs", "enfer", "fake-provider", "featherless", "fireworks",
    "fish-audio", "friendli", "gmicloud", "google-ai-studio", "google-vertex", "gopomelo", "groq",
    "heygen", "huggingface", "hyperbolic", "hyperbolic-quantized", "inception", "inceptron",
    "inferact-vllm", "inference-net", "infermatic", "inflection", "inocloud", "io-net", "ionstream",
    "klusterai", "krea", "lambda", "lepton", "liquid", "lynn", "lynn-private", "makora", "mancer",
    "mancer-old", "mara", "meta", "minimax", "mistral", "modal", "modelrun", "modular",
    "moonshotai", "morph", "ncompass", "near-ai", "nebius", "nex-agi", "nextbit", "nineteen",
    "novita", "nvidia", "octoai", "ollama", "open-inference", "openai", "parasail", "pareto-alpha",
    "perceptron", "perplexity", "phala", "poolside", "primeintellect", "quiver", "recraft",
    "recursal", "recursive", "reflection", "reka", "relace", "replicate", "respan", "runway",
    "sail-research", "sakana", "sakana-ai", "sambanova", "sambanova-cloaked", "scaledown", "seed",
    "sf-compute", "siliconflow", "sourceful", "stealth", "stepfun", "streamlake", "switchpoint",
    "targon", "tencent", "tenstorrent", "thinkingmachines", "together", "together-lite", "typesafe",
    "ubicloud", "unbiased", "upstage", "venice", "voyageai", "wafer", "wandb", "wandb-legacy",
    "xai", "xiaomi", "z-ai"],
    ProviderPreferences: ["allow_fallbacks", "data_collection", "enforce_distillable_text",
    "ignore", "max_price", "only", "order", "preferred_max_latency", "preferred_min_throughput",
    "quantizations", "require_parameters", "sort", "zdr", "options"],
    ProviderSortConfig: ["by", "partition"],
}
ATTRIBUTES: dict[type, dict[str, str]] = {
    ProviderOptions: {"01ai": "field_01ai", "aion-labs": "aion_labs", "amazon-bedrock":
    "amazon_bedrock", "amazon-bedrock/claude-on-aws": "amazon_bedrock_claude_on_aws", "amazon-nova":
    "amazon_nova", "anthropic/2": "anthropic_2", "arcee-ai": "arcee_ai", "atlas-cloud":
    "atlas_cloud", "black-forest-labs": "black_forest_labs", "claude-on-aws": "claude_on_aws",
    "fake-provider": "fake_provider", "fish-audio": "fish_audio", "google-ai-studio":
    "google_ai_studio", "google-vertex": "google_vertex", "hyperbolic-quantized":
    "hyperbolic_quantized", "inferact-vllm": "inferact_vllm", "inference-net": "inference_net",
    "io-net": "io_net", "lambda": "lambda_", "lynn-private": "lynn_private", "mancer-old":
    "mancer_old", "near-ai": "near_ai", "nex-agi": "nex_agi", "open-inference": "open_inference",
    "pareto-alpha": "pareto_alpha", "sail-research": "sail_research", "sakana-ai": "sakana_ai",
    "sambanova-cloaked": "sambanova_cloaked", "sf-compute": "sf_compute", "together-lite":
    "together_lite", "wandb-legacy": "wandb_legacy", "z-ai": "z_ai"},
}
MESSAGES_FALLBACK_PARAM_KEYS = frozenset(FIELDS[MessagesFallbackParam])
PERCENTILE_LATENCY_CUTOFFS_KEYS = frozenset(FIELDS[PercentileLatencyCutoffs])
PERCENTILE_THROUGHPUT_CUTOFFS_KEYS = frozenset(FIELDS[PercentileThroughputCutoffs])
PROVIDER_MAX_PRICE_KEYS = frozenset(FIELDS[ProviderMaxPrice])
PROVIDER_OPTIONS_NAMES = {key: key for key in FIELDS[ProviderOptions]} | ATTRIBUTES.get(ProviderOptions, {})
PROVIDER_PREFERENCES_KEYS = frozenset(FIELDS[ProviderPreferences])
PROVIDER_SORT_CONFIG_KEYS = frozenset(FIELDS[ProviderSortConfig])
READERS = {
    MessagesFallbackParam: read_messages_fallback_param, PercentileLatencyCutoffs:
    read_percentile_latency_cutoffs, PercentileThroughputCutoffs:
    read_percentile_throughput_cutoffs, ProviderMaxPrice: read_provider_max_price, ProviderOptions:
    read_provider_options, ProviderPreferences: read_provider_preferences, ProviderSortConfig:
    read_provider_sort_config,
}
WRITERS = {
    MessagesFallbackParam: write_messages_fallback_param, PercentileLatencyCutoffs:
    write_percentile_latency_cutoffs, PercentileThroughputCutoffs:
    write_percentile_throughput_cutoffs, ProviderMaxPrice: write_provider_max_price,
    ProviderOptions: write_provider_options, ProviderPreferences: write_provider_preferences,
    ProviderSortConfig: write_provider_sort_config,
}
