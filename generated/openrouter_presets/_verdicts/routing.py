# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic
"""Whether values surely conform to the components of openapi/schemas/routing.yaml."""

from __future__ import annotations

from math import isfinite
from typing import Any

from .._validation.values import has_only, is_json


def is_MessagesFallbackParam(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["model"]) is str
        and (len(v) == 1 or has_only(v, _MessagesFallbackParam_fields, is_json))
    )


def is_PercentileLatencyCutoffs(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "p50" not in v
            or (type(i := v["p50"]) is int or (type(i) is float and isfinite(i)))
            or i is None
        )
        and (
            "p75" not in v
            or (type(i := v["p75"]) is int or (type(i) is float and isfinite(i)))
            or i is None
        )
        and (
            "p90" not in v
            or (type(i := v["p90"]) is int or (type(i) is float and isfinite(i)))
            or i is None
        )
        and (
            "p99" not in v
            or (type(i := v["p99"]) is int or (type(i) is float and isfinite(i)))
            or i is None
        )
        and has_only(v, _PercentileLatencyCutoffs_fields, is_json)
    )


def is_PercentileThroughputCutoffs(v: Any) -> bool:
    return (
        type(v) is dict
        and (
            "p50" not in v
            or (type(i := v["p50"]) is int or (type(i) is float and isfinite(i)))
            or i is None
        )
        and (
            "p75" not in v
            or (type(i := v["p75"]) is int or (type(i) is float and isfinite(i)))
            or i is None
        )
        and (
            "p90" not in v
            or (type(i := v["p90"]) is int or (type(i) is float and isfinite(i)))
            or i is None
        )
        and (
            "p99" not in v
            or (type(i := v["p99"]) is int or (type(i) is float and isfinite(i)))
            or i is None
        )
        and has_only(v, _PercentileThroughputCutoffs_fields, is_json)
    )


def is_PreferredMaxLatency(v: Any) -> bool:
    return (
        v is None
        or (type(v) is int or (type(v) is float and isfinite(v)))
        or is_PercentileLatencyCutoffs(v)
    )


def is_PreferredMinThroughput(v: Any) -> bool:
    return (
        v is None
        or (type(v) is int or (type(v) is float and isfinite(v)))
        or is_PercentileThroughputCutoffs(v)
    )


def is_ProviderMaxPrice(v: Any) -> bool:
    return (
        type(v) is dict
        and ("audio" not in v or type(v["audio"]) is str)
        and ("completion" not in v or type(v["completion"]) is str)
        and ("image" not in v or type(v["image"]) is str)
        and ("prompt" not in v or type(v["prompt"]) is str)
        and ("request" not in v or type(v["request"]) is str)
        and has_only(v, _ProviderMaxPrice_fields, is_json)
    )


def is_ProviderName(v: Any) -> bool:
    return type(v) is str and v in {
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
    }


def is_ProviderPreferences(v: Any) -> bool:
    return (
        type(v) is dict
        and ("allow_fallbacks" not in v or type(i := v["allow_fallbacks"]) is bool or i is None)
        and (
            "data_collection" not in v
            or (i := v["data_collection"]) is None
            or (type(i) is str and i in {"deny", "allow"})
        )
        and (
            "enforce_distillable_text" not in v
            or type(i := v["enforce_distillable_text"]) is bool
            or i is None
        )
        and (
            "ignore" not in v
            or (type(i := v["ignore"]) is list and all(map(is_ProviderReference, i)))
            or i is None
        )
        and ("max_price" not in v or is_ProviderMaxPrice(v["max_price"]))
        and (
            "only" not in v
            or (type(i := v["only"]) is list and all(map(is_ProviderReference, i)))
            or i is None
        )
        and (
            "order" not in v
            or (type(i := v["order"]) is list and all(map(is_ProviderReference, i)))
            or i is None
        )
        and ("preferred_max_latency" not in v or is_PreferredMaxLatency(v["preferred_max_latency"]))
        and (
            "preferred_min_throughput" not in v
            or is_PreferredMinThroughput(v["preferred_min_throughput"])
        )
        and (
            "quantizations" not in v
            or (type(i := v["quantizations"]) is list and all(map(is_Quantization, i)))
            or i is None
        )
        and (
            "require_parameters" not in v or type(i := v["require_parameters"]) is bool or i is None
        )
        and ("sort" not in v or is_ProviderSortPreference(v["sort"]))
        and ("zdr" not in v or type(i := v["zdr"]) is bool or i is None)
        and has_only(v, _ProviderPreferences_fields)
    ) or v is None


def is_ProviderReference(v: Any) -> bool:
    return is_ProviderName(v) or type(v) is str


def is_ProviderSort(v: Any) -> bool:
    return type(v) is str and v in {"price", "throughput", "latency", "exacto"}


def is_ProviderSortConfig(v: Any) -> bool:
    return (
        type(v) is dict
        and ("by" not in v or (i := v["by"]) is None or is_ProviderSort(i))
        and (
            "partition" not in v
            or (i := v["partition"]) is None
            or (type(i) is str and i in {"model", "none"})
        )
        and has_only(v, _ProviderSortConfig_fields, is_json)
    )


def is_ProviderSortPreference(v: Any) -> bool:
    return v is None or is_ProviderSort(v) or is_ProviderSortConfig(v)


def is_Quantization(v: Any) -> bool:
    return type(v) is str and v in {
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
    }


# fmt: off
_MessagesFallbackParam_fields = frozenset(("model",))
_PercentileLatencyCutoffs_fields = frozenset(("p50", "p75", "p90", "p99"))
_PercentileThroughputCutoffs_fields = frozenset(("p50", "p75", "p90", "p99"))
_ProviderMaxPrice_fields = frozenset(("audio", "completion", "image", "prompt", "request"))
_ProviderPreferences_fields = frozenset((
    "allow_fallbacks", "data_collection", "enforce_distillable_text", "ignore", "max_price",
    "only", "order", "preferred_max_latency", "preferred_min_throughput", "quantizations",
    "require_parameters", "sort", "zdr",
))
_ProviderSortConfig_fields = frozenset(("by", "partition"))
