# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""`TypedDict`s of the components in the file of this name under openapi/schemas/."""

from __future__ import annotations

import sys
from typing import Any, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired
from collections.abc import Mapping, Sequence

DataCollection: TypeAlias = Literal["deny", "allow"]
"""Stance on providers that may keep or train on prompts: `allow` admits them, `deny` leaves
them out.
"""


DeprecatedRoute: TypeAlias = Literal["fallback", "sort"] | None
"""Older spelling of `provider.sort.partition`, which replaces it. `fallback` stands for the
partition `model`, `sort` for `none`; null states neither.
"""


class MessagesFallbackParam(TypedDict):
    """
    Model to fall back on when the main one fails or refuses. Only `model` is known; other
    keys are carried.
    """

    model: str
    """
    Name of the model, for example `openai/gpt-4o`.
    """


class PercentileLatencyCutoffs(TypedDict):
    """
    Wanted upper limits of latency by percentile, in seconds.
    """

    p50: NotRequired[float | None]
    """
    Limit for the 50th percentile of latency (the median), in seconds; null sets none.
    """
    p75: NotRequired[float | None]
    """
    Limit for the 75th percentile of latency, in seconds; null sets none.
    """
    p90: NotRequired[float | None]
    """
    Limit for the 90th percentile of latency, in seconds; null sets none.
    """
    p99: NotRequired[float | None]
    """
    Limit for the 99th percentile of latency, in seconds; null sets none.
    """


class PercentileThroughputCutoffs(TypedDict):
    """
    Wanted lower limits of throughput by percentile, in tokens per second.
    """

    p50: NotRequired[float | None]
    """
    Limit for the 50th percentile of throughput (the median), in tokens per second; null sets
    none.
    """
    p75: NotRequired[float | None]
    """
    Limit for the 75th percentile of throughput, in tokens per second; null sets none.
    """
    p90: NotRequired[float | None]
    """
    Limit for the 90th percentile of throughput, in tokens per second; null sets none.
    """
    p99: NotRequired[float | None]
    """
    Limit for the 99th percentile of throughput, in tokens per second; null sets none.
    """


PreferredMaxLatency: TypeAlias = float | PercentileLatencyCutoffs | None
"""Wanted upper limit of latency, in seconds. A single number, or one for each percentile;
null states no preference.
"""


PreferredMinThroughput: TypeAlias = float | PercentileThroughputCutoffs | None
"""Wanted lower limit of throughput, in tokens per second. A single number, or one for each
percentile; null states no preference.
"""


class ProviderMaxPrice(TypedDict):
    """
    Price ceilings in US dollars, each a decimal string. A price without an entry is not
    limited.
    """

    audio: NotRequired[str]
    """
    Highest acceptable price of audio, in US dollars.
    """
    completion: NotRequired[str]
    """
    Highest acceptable price of completion tokens, in US dollars per million tokens.
    """
    image: NotRequired[str]
    """
    Highest acceptable price in US dollars per image.
    """
    prompt: NotRequired[str]
    """
    Highest acceptable price of prompt tokens, in US dollars per million tokens.
    """
    request: NotRequired[str]
    """
    Highest acceptable price in US dollars per request.
    """


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
    "AssemblyAI",
    "Cosine",
    "ElevenLabs",
    "TypeSafe",
    "Near AI",
    "Ollama",
    "ParetoAlpha",
    "PrimeIntellect",
    "Recursive",
    "Respan",
    "ScaleDown",
    "Unbiased",
]
"""Display name of a known provider. The list grows often, so expect names that are not in
it.
"""


ProviderOptions = TypedDict(
    "ProviderOptions",
    {
        "01ai": NotRequired[Mapping[str, Any]],
        "ai21": NotRequired[Mapping[str, Any]],
        "aion-labs": NotRequired[Mapping[str, Any]],
        "akashml": NotRequired[Mapping[str, Any]],
        "alibaba": NotRequired[Mapping[str, Any]],
        "amazon-bedrock": NotRequired[Mapping[str, Any]],
        "amazon-bedrock/claude-on-aws": NotRequired[Mapping[str, Any]],
        "amazon-nova": NotRequired[Mapping[str, Any]],
        "ambient": NotRequired[Mapping[str, Any]],
        "anthropic": NotRequired[Mapping[str, Any]],
        "anthropic/2": NotRequired[Mapping[str, Any]],
        "anyscale": NotRequired[Mapping[str, Any]],
        "arcee-ai": NotRequired[Mapping[str, Any]],
        "assemblyai": NotRequired[Mapping[str, Any]],
        "atlas-cloud": NotRequired[Mapping[str, Any]],
        "atoma": NotRequired[Mapping[str, Any]],
        "avian": NotRequired[Mapping[str, Any]],
        "azure": NotRequired[Mapping[str, Any]],
        "baidu": NotRequired[Mapping[str, Any]],
        "baseten": NotRequired[Mapping[str, Any]],
        "black-forest-labs": NotRequired[Mapping[str, Any]],
        "byteplus": NotRequired[Mapping[str, Any]],
        "centml": NotRequired[Mapping[str, Any]],
        "cerebras": NotRequired[Mapping[str, Any]],
        "chutes": NotRequired[Mapping[str, Any]],
        "cirrascale": NotRequired[Mapping[str, Any]],
        "clarifai": NotRequired[Mapping[str, Any]],
        "claude-on-aws": NotRequired[Mapping[str, Any]],
        "cloudflare": NotRequired[Mapping[str, Any]],
        "cohere": NotRequired[Mapping[str, Any]],
        "coreweave": NotRequired[Mapping[str, Any]],
        "cosine": NotRequired[Mapping[str, Any]],
        "crofai": NotRequired[Mapping[str, Any]],
        "crucible": NotRequired[Mapping[str, Any]],
        "crusoe": NotRequired[Mapping[str, Any]],
        "darkbloom": NotRequired[Mapping[str, Any]],
        "databricks": NotRequired[Mapping[str, Any]],
        "decart": NotRequired[Mapping[str, Any]],
        "deepgram": NotRequired[Mapping[str, Any]],
        "deepinfra": NotRequired[Mapping[str, Any]],
        "deepseek": NotRequired[Mapping[str, Any]],
        "dekallm": NotRequired[Mapping[str, Any]],
        "digitalocean": NotRequired[Mapping[str, Any]],
        "elevenlabs": NotRequired[Mapping[str, Any]],
        "enfer": NotRequired[Mapping[str, Any]],
        "fake-provider": NotRequired[Mapping[str, Any]],
        "featherless": NotRequired[Mapping[str, Any]],
        "fireworks": NotRequired[Mapping[str, Any]],
        "fish-audio": NotRequired[Mapping[str, Any]],
        "friendli": NotRequired[Mapping[str, Any]],
        "gmicloud": NotRequired[Mapping[str, Any]],
        "google-ai-studio": NotRequired[Mapping[str, Any]],
        "google-vertex": NotRequired[Mapping[str, Any]],
        "gopomelo": NotRequired[Mapping[str, Any]],
        "groq": NotRequired[Mapping[str, Any]],
        "heygen": NotRequired[Mapping[str, Any]],
        "huggingface": NotRequired[Mapping[str, Any]],
        "hyperbolic": NotRequired[Mapping[str, Any]],
        "hyperbolic-quantized": NotRequired[Mapping[str, Any]],
        "inception": NotRequired[Mapping[str, Any]],
        "inceptron": NotRequired[Mapping[str, Any]],
        "inferact-vllm": NotRequired[Mapping[str, Any]],
        "inference-net": NotRequired[Mapping[str, Any]],
        "infermatic": NotRequired[Mapping[str, Any]],
        "inflection": NotRequired[Mapping[str, Any]],
        "inocloud": NotRequired[Mapping[str, Any]],
        "io-net": NotRequired[Mapping[str, Any]],
        "ionstream": NotRequired[Mapping[str, Any]],
        "klusterai": NotRequired[Mapping[str, Any]],
        "krea": NotRequired[Mapping[str, Any]],
        "lambda": NotRequired[Mapping[str, Any]],
        "lepton": NotRequired[Mapping[str, Any]],
        "liquid": NotRequired[Mapping[str, Any]],
        "lynn": NotRequired[Mapping[str, Any]],
        "lynn-private": NotRequired[Mapping[str, Any]],
        "makora": NotRequired[Mapping[str, Any]],
        "mancer": NotRequired[Mapping[str, Any]],
        "mancer-old": NotRequired[Mapping[str, Any]],
        "mara": NotRequired[Mapping[str, Any]],
        "meta": NotRequired[Mapping[str, Any]],
        "minimax": NotRequired[Mapping[str, Any]],
        "mistral": NotRequired[Mapping[str, Any]],
        "modal": NotRequired[Mapping[str, Any]],
        "modelrun": NotRequired[Mapping[str, Any]],
        "modular": NotRequired[Mapping[str, Any]],
        "moonshotai": NotRequired[Mapping[str, Any]],
        "morph": NotRequired[Mapping[str, Any]],
        "ncompass": NotRequired[Mapping[str, Any]],
        "near-ai": NotRequired[Mapping[str, Any]],
        "nebius": NotRequired[Mapping[str, Any]],
        "nex-agi": NotRequired[Mapping[str, Any]],
        "nextbit": NotRequired[Mapping[str, Any]],
        "nineteen": NotRequired[Mapping[str, Any]],
        "novita": NotRequired[Mapping[str, Any]],
        "nvidia": NotRequired[Mapping[str, Any]],
        "octoai": NotRequired[Mapping[str, Any]],
        "ollama": NotRequired[Mapping[str, Any]],
        "open-inference": NotRequired[Mapping[str, Any]],
        "openai": NotRequired[Mapping[str, Any]],
        "parasail": NotRequired[Mapping[str, Any]],
        "pareto-alpha": NotRequired[Mapping[str, Any]],
        "perceptron": NotRequired[Mapping[str, Any]],
        "perplexity": NotRequired[Mapping[str, Any]],
        "phala": NotRequired[Mapping[str, Any]],
        "poolside": NotRequired[Mapping[str, Any]],
        "primeintellect": NotRequired[Mapping[str, Any]],
        "quiver": NotRequired[Mapping[str, Any]],
        "recraft": NotRequired[Mapping[str, Any]],
        "recursal": NotRequired[Mapping[str, Any]],
        "recursive": NotRequired[Mapping[str, Any]],
        "reflection": NotRequired[Mapping[str, Any]],
        "reka": NotRequired[Mapping[str, Any]],
        "relace": NotRequired[Mapping[str, Any]],
        "replicate": NotRequired[Mapping[str, Any]],
        "respan": NotRequired[Mapping[str, Any]],
        "runway": NotRequired[Mapping[str, Any]],
        "sail-research": NotRequired[Mapping[str, Any]],
        "sakana": NotRequired[Mapping[str, Any]],
        "sakana-ai": NotRequired[Mapping[str, Any]],
        "sambanova": NotRequired[Mapping[str, Any]],
        "sambanova-cloaked": NotRequired[Mapping[str, Any]],
        "scaledown": NotRequired[Mapping[str, Any]],
        "seed": NotRequired[Mapping[str, Any]],
        "sf-compute": NotRequired[Mapping[str, Any]],
        "siliconflow": NotRequired[Mapping[str, Any]],
        "sourceful": NotRequired[Mapping[str, Any]],
        "stealth": NotRequired[Mapping[str, Any]],
        "stepfun": NotRequired[Mapping[str, Any]],
        "streamlake": NotRequired[Mapping[str, Any]],
        "switchpoint": NotRequired[Mapping[str, Any]],
        "targon": NotRequired[Mapping[str, Any]],
        "tencent": NotRequired[Mapping[str, Any]],
        "tenstorrent": NotRequired[Mapping[str, Any]],
        "thinkingmachines": NotRequired[Mapping[str, Any]],
        "together": NotRequired[Mapping[str, Any]],
        "together-lite": NotRequired[Mapping[str, Any]],
        "typesafe": NotRequired[Mapping[str, Any]],
        "ubicloud": NotRequired[Mapping[str, Any]],
        "unbiased": NotRequired[Mapping[str, Any]],
        "upstage": NotRequired[Mapping[str, Any]],
        "venice": NotRequired[Mapping[str, Any]],
        "voyageai": NotRequired[Mapping[str, Any]],
        "wafer": NotRequired[Mapping[str, Any]],
        "wandb": NotRequired[Mapping[str, Any]],
        "wandb-legacy": NotRequired[Mapping[str, Any]],
        "xai": NotRequired[Mapping[str, Any]],
        "xiaomi": NotRequired[Mapping[str, Any]],
        "z-ai": NotRequired[Mapping[str, Any]],
    },
)


class ProviderPreferences(TypedDict):
    """
    Rules for which providers may serve a request and in which order they are tried. No keys
    beyond those listed are allowed. Null states no preference.
    """

    allow_fallbacks: NotRequired[bool | None]
    """
    Whether another provider may step in when the preferred one cannot answer; null states no
    preference.
    """
    data_collection: NotRequired[DataCollection | None]
    """
    Whether providers that may keep or train on prompts are acceptable; null states no
    preference.
    """
    enforce_distillable_text: NotRequired[bool | None]
    """
    Whether to use only models whose authors allow their output to be used for distillation;
    null states no preference.
    """
    ignore: NotRequired[list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None]
    """
    Providers that must not be used; null ignores none.
    """
    max_price: NotRequired[ProviderMaxPrice]
    """
    Price ceilings; providers above any of them are not used.
    """
    only: NotRequired[list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None]
    """
    Providers the choice is limited to; null sets no limit.
    """
    order: NotRequired[list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None]
    """
    Providers to try first, most wanted first; null states no order.
    """
    preferred_max_latency: NotRequired[PreferredMaxLatency]
    """
    Latency in seconds above which a provider is less preferred, overall or by percentile;
    null states no preference.
    """
    preferred_min_throughput: NotRequired[PreferredMinThroughput]
    """
    Throughput in tokens per second below which a provider is less preferred, overall or by
    percentile; null states no preference.
    """
    quantizations: NotRequired[Sequence[Quantization] | None]
    """
    Acceptable number formats of the model weights; null accepts any.
    """
    require_parameters: NotRequired[bool | None]
    """
    Whether to use only providers that support every parameter of the request; null states no
    preference.
    """
    sort: NotRequired[ProviderSortPreference]
    """
    Property providers are ranked by, alone or with a partition; null states no ranking.
    """
    zdr: NotRequired[bool | None]
    """
    Whether to use only endpoints with zero data retention; null states no preference.
    """
    options: NotRequired[ProviderOptions]
    """
    Options for providers by their slugs; only those of the provider that is chosen are passed
    on.
    """


ProviderReference: TypeAlias = ProviderName | str
"""Provider, by one of the known names or any other string such as a slug."""


ProviderSort: TypeAlias = Literal["price", "throughput", "latency", "exacto"]
"""Property that providers are ranked by."""


class ProviderSortConfig(TypedDict):
    """
    Ranking of providers with a say in how it spans several models.
    """

    by: NotRequired[ProviderSort | None]
    """
    Property that providers are ranked by; null states no ranking.
    """
    partition: NotRequired[SortPartition | None]
    """
    Whether providers are ranked within each model or across all of them; null states no
    preference.
    """


ProviderSortPreference: TypeAlias = ProviderSort | ProviderSortConfig | None
"""Ranking of providers: a property alone, a property with a partition, or null for no
ranking.
"""


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
