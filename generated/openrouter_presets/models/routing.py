# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import define

from .._base import UNSET, Model, Unset

DataCollection: TypeAlias = Literal["deny", "allow"]
"""Stance on providers that may keep or train on prompts: `allow` admits them, `deny` leaves
them out.
"""


DeprecatedRoute: TypeAlias = Literal["fallback", "sort"] | None
"""Older spelling of `provider.sort.partition`, which replaces it. `fallback` stands for the
partition `model`, `sort` for `none`; null states neither.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class MessagesFallbackParam(Model):
    """Model to fall back on when the main one fails or refuses.

    Only `model` is known; other keys are carried.
    """

    model: str
    """Name of the model, for example `openai/gpt-4o`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PercentileLatencyCutoffs(Model):
    """Wanted upper limits of latency by percentile, in seconds."""

    p50: float | None | Unset = UNSET
    """Limit for the 50th percentile of latency (the median), in seconds; null sets none."""
    p75: float | None | Unset = UNSET
    """Limit for the 75th percentile of latency, in seconds; null sets none."""
    p90: float | None | Unset = UNSET
    """Limit for the 90th percentile of latency, in seconds; null sets none."""
    p99: float | None | Unset = UNSET
    """Limit for the 99th percentile of latency, in seconds; null sets none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PercentileThroughputCutoffs(Model):
    """Wanted lower limits of throughput by percentile, in tokens per second."""

    p50: float | None | Unset = UNSET
    """Limit for the 50th percentile of throughput (the median), in tokens per second; null sets
    none.
    """
    p75: float | None | Unset = UNSET
    """Limit for the 75th percentile of throughput, in tokens per second; null sets none."""
    p90: float | None | Unset = UNSET
    """Limit for the 90th percentile of throughput, in tokens per second; null sets none."""
    p99: float | None | Unset = UNSET
    """Limit for the 99th percentile of throughput, in tokens per second; null sets none."""


PreferredMaxLatency: TypeAlias = float | PercentileLatencyCutoffs | dict[str, Any] | None
"""Wanted upper limit of latency, in seconds. A single number, or one for each percentile;
null states no preference.
"""


PreferredMinThroughput: TypeAlias = float | PercentileThroughputCutoffs | dict[str, Any] | None
"""Wanted lower limit of throughput, in tokens per second. A single number, or one for each
percentile; null states no preference.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ProviderMaxPrice(Model):
    """Price ceilings in US dollars, each a decimal string.

    A price without an entry is not limited.
    """

    audio: str | Unset = UNSET
    """Highest acceptable price of audio, in US dollars."""
    completion: str | Unset = UNSET
    """Highest acceptable price of completion tokens, in US dollars per million tokens."""
    image: str | Unset = UNSET
    """Highest acceptable price in US dollars per image."""
    prompt: str | Unset = UNSET
    """Highest acceptable price of prompt tokens, in US dollars per million tokens."""
    request: str | Unset = UNSET
    """Highest acceptable price in US dollars per request."""


ProviderName: TypeAlias = Literal[
    "Modal",
    "AkashML",
    "AI21",
    "AionLabs",
    "Alibaba",
    "Ambient",
    "Baidu",
    "Amazon Bedrock",
    "Amazon Nova",
    "Anthropic",
    "Arcee AI",
    "AtlasCloud",
    "Avian",
    "Azure",
    "BaseTen",
    "BytePlus",
    "Black Forest Labs",
    "Cerebras",
    "Chutes",
    "Cirrascale",
    "Claude Platform on AWS",
    "Clarifai",
    "Cloudflare",
    "Cohere",
    "CoreWeave",
    "Crucible",
    "Crusoe",
    "Darkbloom",
    "Databricks",
    "Decart",
    "Deepgram",
    "DeepInfra",
    "DeepSeek",
    "DekaLLM",
    "DigitalOcean",
    "Featherless",
    "Fireworks",
    "Fish Audio",
    "Friendli",
    "GMICloud",
    "Google",
    "Google AI Studio",
    "Groq",
    "HeyGen",
    "Inception",
    "Inceptron",
    "InferenceNet",
    "Ionstream",
    "Infermatic",
    "Io Net",
    "Inferact vLLM",
    "Inflection",
    "Liquid",
    "Makora",
    "Mara",
    "Mancer 2",
    "Meta",
    "Minimax",
    "ModelRun",
    "Mistral",
    "Modular",
    "Moonshot AI",
    "Morph",
    "VoyageAI by MongoDB",
    "NCompass",
    "Nebius",
    "Nex AGI",
    "NextBit",
    "Novita",
    "Nvidia",
    "OpenAI",
    "OpenInference",
    "Parasail",
    "Poolside",
    "Perceptron",
    "Perplexity",
    "Phala",
    "Recraft",
    "Reka",
    "Relace",
    "Sail Research",
    "Sakana AI",
    "SambaNova",
    "Seed",
    "SiliconFlow",
    "Sourceful",
    "StepFun",
    "Stealth",
    "StreamLake",
    "Switchpoint",
    "Tencent",
    "Tenstorrent",
    "Thinking Machines",
    "Together",
    "Upstage",
    "Venice",
    "Wafer",
    "WandB",
    "Quiver",
    "Krea",
    "Runway",
    "Xiaomi",
    "xAI",
    "Z.AI",
    "FakeProvider",
]
"""Display name of a known provider. The list grows often, so expect names that are not in
it.
"""


ProviderReference: TypeAlias = ProviderName | str
"""Provider, by one of the known names or any other string such as a slug."""


ProviderSort: TypeAlias = Literal["price", "throughput", "latency", "exacto"]
"""Property that providers are ranked by."""


Quantization: TypeAlias = Literal[
    "int4",
    "int8",
    "fp4",
    "mxfp4",
    "nvfp4",
    "fp6",
    "fp8",
    "mxfp8",
    "fp16",
    "bf16",
    "fp32",
    "unknown",
]
"""Number format of model weights as served; `unknown` where the provider does not state it."""


SortPartition: TypeAlias = Literal["model", "none"]
"""Scope of a ranking when a request names several models. `model` ranks the providers of
each model by themselves, `none` ranks all of them together.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ProviderSortConfig(Model):
    """Ranking of providers with a say in how it spans several models."""

    by: ProviderSort | None | Unset = UNSET
    """Property that providers are ranked by; null states no ranking."""
    partition: SortPartition | None | Unset = UNSET
    """Whether providers are ranked within each model or across all of them; null states no
    preference.
    """


ProviderSortPreference: TypeAlias = ProviderSort | ProviderSortConfig | dict[str, Any] | None
"""Ranking of providers: a property alone, a property with a partition, or null for no
ranking.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ProviderPreferences(Model):
    """Rules for which providers may serve a request and in which order they are tried.

    No keys beyond those listed are allowed. Null states no preference.
    """

    allow_fallbacks: bool | None | Unset = UNSET
    """Whether another provider may step in when the preferred one cannot answer; null states no
    preference.
    """
    data_collection: DataCollection | None | Unset = UNSET
    """Whether providers that may keep or train on prompts are acceptable; null states no
    preference.
    """
    enforce_distillable_text: bool | None | Unset = UNSET
    """Whether to use only models whose authors allow their output to be used for distillation;
    null states no preference.
    """
    ignore: list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None | Unset = (
        UNSET
    )
    """Providers that must not be used; null ignores none."""
    max_price: ProviderMaxPrice | dict[str, Any] | Unset = UNSET
    """Price ceilings; providers above any of them are not used."""
    only: list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None | Unset = UNSET
    """Providers the choice is limited to; null sets no limit."""
    order: list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None | Unset = (
        UNSET
    )
    """Providers to try first, most wanted first; null states no order."""
    preferred_max_latency: PreferredMaxLatency | Unset = UNSET
    """Latency in seconds above which a provider is less preferred, overall or by percentile;
    null states no preference.
    """
    preferred_min_throughput: PreferredMinThroughput | Unset = UNSET
    """Throughput in tokens per second below which a provider is less preferred, overall or by
    percentile; null states no preference.
    """
    quantizations: Sequence[Quantization] | None | Unset = UNSET
    """Acceptable number formats of the model weights; null accepts any."""
    require_parameters: bool | None | Unset = UNSET
    """Whether to use only providers that support every parameter of the request; null states no
    preference.
    """
    sort: ProviderSortPreference | Unset = UNSET
    """Property providers are ranked by, alone or with a partition; null states no ranking."""
    zdr: bool | None | Unset = UNSET
    """Whether to use only endpoints with zero data retention; null states no preference."""
