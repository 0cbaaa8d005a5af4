# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
# pyright: basic, reportArgumentType=false
"""Whether values are surely right for the components of openapi/schemas/routing.yaml."""

from __future__ import annotations

from math import isfinite
from typing import Any

from .._validation.values import has_only, is_json


def is_MessagesFallbackParam(v: Any) -> bool:
    return (
        type(v) is dict
        and type(v["model"]) is str
        and (len(v) == 1 or has_only(v, _MessagesFallbackParam_fields))
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
        and has_only(v, _PercentileLatencyCutoffs_fields)
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
        and has_only(v, _PercentileThroughputCutoffs_fields)
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
        and has_only(v, _ProviderMaxPrice_fields)
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
    }


def is_ProviderOptions(v: Any) -> bool:
    return (
        type(v) is dict
        and ("01ai" not in v or (type(i := v["01ai"]) is dict and is_json(i)))
        and ("ai21" not in v or (type(i := v["ai21"]) is dict and is_json(i)))
        and ("aion-labs" not in v or (type(i := v["aion-labs"]) is dict and is_json(i)))
        and ("akashml" not in v or (type(i := v["akashml"]) is dict and is_json(i)))
        and ("alibaba" not in v or (type(i := v["alibaba"]) is dict and is_json(i)))
        and ("amazon-bedrock" not in v or (type(i := v["amazon-bedrock"]) is dict and is_json(i)))
        and (
            "amazon-bedrock/claude-on-aws" not in v
            or (type(i := v["amazon-bedrock/claude-on-aws"]) is dict and is_json(i))
        )
        and ("amazon-nova" not in v or (type(i := v["amazon-nova"]) is dict and is_json(i)))
        and ("ambient" not in v or (type(i := v["ambient"]) is dict and is_json(i)))
        and ("anthropic" not in v or (type(i := v["anthropic"]) is dict and is_json(i)))
        and ("anthropic/2" not in v or (type(i := v["anthropic/2"]) is dict and is_json(i)))
        and ("anyscale" not in v or (type(i := v["anyscale"]) is dict and is_json(i)))
        and ("arcee-ai" not in v or (type(i := v["arcee-ai"]) is dict and is_json(i)))
        and ("assemblyai" not in v or (type(i := v["assemblyai"]) is dict and is_json(i)))
        and ("atlas-cloud" not in v or (type(i := v["atlas-cloud"]) is dict and is_json(i)))
        and ("atoma" not in v or (type(i := v["atoma"]) is dict and is_json(i)))
        and ("avian" not in v or (type(i := v["avian"]) is dict and is_json(i)))
        and ("azure" not in v or (type(i := v["azure"]) is dict and is_json(i)))
        and ("baidu" not in v or (type(i := v["baidu"]) is dict and is_json(i)))
        and ("baseten" not in v or (type(i := v["baseten"]) is dict and is_json(i)))
        and (
            "black-forest-labs" not in v
            or (type(i := v["black-forest-labs"]) is dict and is_json(i))
        )
        and ("byteplus" not in v or (type(i := v["byteplus"]) is dict and is_json(i)))
        and ("centml" not in v or (type(i := v["centml"]) is dict and is_json(i)))
        and ("cerebras" not in v or (type(i := v["cerebras"]) is dict and is_json(i)))
        and ("chutes" not in v or (type(i := v["chutes"]) is dict and is_json(i)))
        and ("cirrascale" not in v or (type(i := v["cirrascale"]) is dict and is_json(i)))
        and ("clarifai" not in v or (type(i := v["clarifai"]) is dict and is_json(i)))
        and ("claude-on-aws" not in v or (type(i := v["claude-on-aws"]) is dict and is_json(i)))
        and ("cloudflare" not in v or (type(i := v["cloudflare"]) is dict and is_json(i)))
        and ("cohere" not in v or (type(i := v["cohere"]) is dict and is_json(i)))
        and ("coreweave" not in v or (type(i := v["coreweave"]) is dict and is_json(i)))
        and ("cosine" not in v or (type(i := v["cosine"]) is dict and is_json(i)))
        and ("crofai" not in v or (type(i := v["crofai"]) is dict and is_json(i)))
        and ("crucible" not in v or (type(i := v["crucible"]) is dict and is_json(i)))
        and ("crusoe" not in v or (type(i := v["crusoe"]) is dict and is_json(i)))
        and ("darkbloom" not in v or (type(i := v["darkbloom"]) is dict and is_json(i)))
        and ("databricks" not in v or (type(i := v["databricks"]) is dict and is_json(i)))
        and ("decart" not in v or (type(i := v["decart"]) is dict and is_json(i)))
        and ("deepgram" not in v or (type(i := v["deepgram"]) is dict and is_json(i)))
        and ("deepinfra" not in v or (type(i := v["deepinfra"]) is dict and is_json(i)))
        and ("deepseek" not in v or (type(i := v["deepseek"]) is dict and is_json(i)))
        and ("dekallm" not in v or (type(i := v["dekallm"]) is dict and is_json(i)))
        and ("digitalocean" not in v or (type(i := v["digitalocean"]) is dict and is_json(i)))
        and ("elevenlabs" not in v or (type(i := v["elevenlabs"]) is dict and is_json(i)))
        and ("enfer" not in v or (type(i := v["enfer"]) is dict and is_json(i)))
        and ("fake-provider" not in v or (type(i := v["fake-provider"]) is dict and is_json(i)))
        and ("featherless" not in v or (type(i := v["featherless"]) is dict and is_json(i)))
        and ("fireworks" not in v or (type(i := v["fireworks"]) is dict and is_json(i)))
        and ("fish-audio" not in v or (type(i := v["fish-audio"]) is dict and is_json(i)))
        and ("friendli" not in v or (type(i := v["friendli"]) is dict and is_json(i)))
        and ("gmicloud" not in v or (type(i := v["gmicloud"]) is dict and is_json(i)))
        and (
            "google-ai-studio" not in v or (type(i := v["google-ai-studio"]) is dict and is_json(i))
        )
        and ("google-vertex" not in v or (type(i := v["google-vertex"]) is dict and is_json(i)))
        and ("gopomelo" not in v or (type(i := v["gopomelo"]) is dict and is_json(i)))
        and ("groq" not in v or (type(i := v["groq"]) is dict and is_json(i)))
        and ("heygen" not in v or (type(i := v["heygen"]) is dict and is_json(i)))
        and ("huggingface" not in v or (type(i := v["huggingface"]) is dict and is_json(i)))
        and ("hyperbolic" not in v or (type(i := v["hyperbolic"]) is dict and is_json(i)))
        and (
            "hyperbolic-quantized" not in v
            or (type(i := v["hyperbolic-quantized"]) is dict and is_json(i))
        )
        and ("inception" not in v or (type(i := v["inception"]) is dict and is_json(i)))
        and ("inceptron" not in v or (type(i := v["inceptron"]) is dict and is_json(i)))
        and ("inferact-vllm" not in v or (type(i := v["inferact-vllm"]) is dict and is_json(i)))
        and ("inference-net" not in v or (type(i := v["inference-net"]) is dict and is_json(i)))
        and ("infermatic" not in v or (type(i := v["infermatic"]) is dict and is_json(i)))
        and ("inflection" not in v or (type(i := v["inflection"]) is dict and is_json(i)))
        and ("inocloud" not in v or (type(i := v["inocloud"]) is dict and is_json(i)))
        and ("io-net" not in v or (type(i := v["io-net"]) is dict and is_json(i)))
        and ("ionstream" not in v or (type(i := v["ionstream"]) is dict and is_json(i)))
        and ("klusterai" not in v or (type(i := v["klusterai"]) is dict and is_json(i)))
        and ("krea" not in v or (type(i := v["krea"]) is dict and is_json(i)))
        and ("lambda" not in v or (type(i := v["lambda"]) is dict and is_json(i)))
        and ("lepton" not in v or (type(i := v["lepton"]) is dict and is_json(i)))
        and ("liquid" not in v or (type(i := v["liquid"]) is dict and is_json(i)))
        and ("lynn" not in v or (type(i := v["lynn"]) is dict and is_json(i)))
        and ("lynn-private" not in v or (type(i := v["lynn-private"]) is dict and is_json(i)))
        and ("makora" not in v or (type(i := v["makora"]) is dict and is_json(i)))
        and ("mancer" not in v or (type(i := v["mancer"]) is dict and is_json(i)))
        and ("mancer-old" not in v or (type(i := v["mancer-old"]) is dict and is_json(i)))
        and ("mara" not in v or (type(i := v["mara"]) is dict and is_json(i)))
        and ("meta" not in v or (type(i := v["meta"]) is dict and is_json(i)))
        and ("minimax" not in v or (type(i := v["minimax"]) is dict and is_json(i)))
        and ("mistral" not in v or (type(i := v["mistral"]) is dict and is_json(i)))
        and ("modal" not in v or (type(i := v["modal"]) is dict and is_json(i)))
        and ("modelrun" not in v or (type(i := v["modelrun"]) is dict and is_json(i)))
        and ("modular" not in v or (type(i := v["modular"]) is dict and is_json(i)))
        and ("moonshotai" not in v or (type(i := v["moonshotai"]) is dict and is_json(i)))
        and ("morph" not in v or (type(i := v["morph"]) is dict and is_json(i)))
        and ("ncompass" not in v or (type(i := v["ncompass"]) is dict and is_json(i)))
        and ("near-ai" not in v or (type(i := v["near-ai"]) is dict and is_json(i)))
        and ("nebius" not in v or (type(i := v["nebius"]) is dict and is_json(i)))
        and ("nex-agi" not in v or (type(i := v["nex-agi"]) is dict and is_json(i)))
        and ("nextbit" not in v or (type(i := v["nextbit"]) is dict and is_json(i)))
        and ("nineteen" not in v or (type(i := v["nineteen"]) is dict and is_json(i)))
        and ("novita" not in v or (type(i := v["novita"]) is dict and is_json(i)))
        and ("nvidia" not in v or (type(i := v["nvidia"]) is dict and is_json(i)))
        and ("octoai" not in v or (type(i := v["octoai"]) is dict and is_json(i)))
        and ("ollama" not in v or (type(i := v["ollama"]) is dict and is_json(i)))
        and ("open-inference" not in v or (type(i := v["open-inference"]) is dict and is_json(i)))
        and ("openai" not in v or (type(i := v["openai"]) is dict and is_json(i)))
        and ("parasail" not in v or (type(i := v["parasail"]) is dict and is_json(i)))
        and ("pareto-alpha" not in v or (type(i := v["pareto-alpha"]) is dict and is_json(i)))
        and ("perceptron" not in v or (type(i := v["perceptron"]) is dict and is_json(i)))
        and ("perplexity" not in v or (type(i := v["perplexity"]) is dict and is_json(i)))
        and ("phala" not in v or (type(i := v["phala"]) is dict and is_json(i)))
        and ("poolside" not in v or (type(i := v["poolside"]) is dict and is_json(i)))
        and ("primeintellect" not in v or (type(i := v["primeintellect"]) is dict and is_json(i)))
        and ("quiver" not in v or (type(i := v["quiver"]) is dict and is_json(i)))
        and ("recraft" not in v or (type(i := v["recraft"]) is dict and is_json(i)))
        and ("recursal" not in v or (type(i := v["recursal"]) is dict and is_json(i)))
        and ("recursive" not in v or (type(i := v["recursive"]) is dict and is_json(i)))
        and ("reflection" not in v or (type(i := v["reflection"]) is dict and is_json(i)))
        and ("reka" not in v or (type(i := v["reka"]) is dict and is_json(i)))
        and ("relace" not in v or (type(i := v["relace"]) is dict and is_json(i)))
        and ("replicate" not in v or (type(i := v["replicate"]) is dict and is_json(i)))
        and ("respan" not in v or (type(i := v["respan"]) is dict and is_json(i)))
        and ("runway" not in v or (type(i := v["runway"]) is dict and is_json(i)))
        and ("sail-research" not in v or (type(i := v["sail-research"]) is dict and is_json(i)))
        and ("sakana" not in v or (type(i := v["sakana"]) is dict and is_json(i)))
        and ("sakana-ai" not in v or (type(i := v["sakana-ai"]) is dict and is_json(i)))
        and ("sambanova" not in v or (type(i := v["sambanova"]) is dict and is_json(i)))
        and (
            "sambanova-cloaked" not in v
            or (type(i := v["sambanova-cloaked"]) is dict and is_json(i))
        )
        and ("scaledown" not in v or (type(i := v["scaledown"]) is dict and is_json(i)))
        and ("seed" not in v or (type(i := v["seed"]) is dict and is_json(i)))
        and ("sf-compute" not in v or (type(i := v["sf-compute"]) is dict and is_json(i)))
        and ("siliconflow" not in v or (type(i := v["siliconflow"]) is dict and is_json(i)))
        and ("sourceful" not in v or (type(i := v["sourceful"]) is dict and is_json(i)))
        and ("stealth" not in v or (type(i := v["stealth"]) is dict and is_json(i)))
        and ("stepfun" not in v or (type(i := v["stepfun"]) is dict and is_json(i)))
        and ("streamlake" not in v or (type(i := v["streamlake"]) is dict and is_json(i)))
        and ("switchpoint" not in v or (type(i := v["switchpoint"]) is dict and is_json(i)))
        and ("targon" not in v or (type(i := v["targon"]) is dict and is_json(i)))
        and ("tencent" not in v or (type(i := v["tencent"]) is dict and is_json(i)))
        and ("tenstorrent" not in v or (type(i := v["tenstorrent"]) is dict and is_json(i)))
        and (
            "thinkingmachines" not in v or (type(i := v["thinkingmachines"]) is dict and is_json(i))
        )
        and ("together" not in v or (type(i := v["together"]) is dict and is_json(i)))
        and ("together-lite" not in v or (type(i := v["together-lite"]) is dict and is_json(i)))
        and ("typesafe" not in v or (type(i := v["typesafe"]) is dict and is_json(i)))
        and ("ubicloud" not in v or (type(i := v["ubicloud"]) is dict and is_json(i)))
        and ("unbiased" not in v or (type(i := v["unbiased"]) is dict and is_json(i)))
        and ("upstage" not in v or (type(i := v["upstage"]) is dict and is_json(i)))
        and ("venice" not in v or (type(i := v["venice"]) is dict and is_json(i)))
        and ("voyageai" not in v or (type(i := v["voyageai"]) is dict and is_json(i)))
        and ("wafer" not in v or (type(i := v["wafer"]) is dict and is_json(i)))
        and ("wandb" not in v or (type(i := v["wandb"]) is dict and is_json(i)))
        and ("wandb-legacy" not in v or (type(i := v["wandb-legacy"]) is dict and is_json(i)))
        and ("xai" not in v or (type(i := v["xai"]) is dict and is_json(i)))
        and ("xiaomi" not in v or (type(i := v["xiaomi"]) is dict and is_json(i)))
        and ("z-ai" not in v or (type(i := v["z-ai"]) is dict and is_json(i)))
        and has_only(v, _ProviderOptions_fields)
    )


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
        and ("options" not in v or is_ProviderOptions(v["options"]))
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
        and has_only(v, _ProviderSortConfig_fields)
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
_ProviderOptions_fields = frozenset((
    "01ai", "ai21", "aion-labs", "akashml", "alibaba", "amazon-bedrock",
    "amazon-bedrock/claude-on-aws", "amazon-nova", "ambient", "anthropic", "anthropic/2",
    "anyscale", "arcee-ai", "assemblyai", "atlas-cloud", "atoma", "avian", "azure", "baidu",
    "baseten", "black-forest-labs", "byteplus", "centml", "cerebras", "chutes", "cirrascale",
    "clarifai", "claude-on-aws", "cloudflare", "cohere", "coreweave", "cosine", "crofai",
    "crucible", "crusoe", "darkbloom", "databricks", "decart", "deepgram", "deepinfra",
    "deepseek", "dekallm", "digitalocean", "elevenlabs", "enfer", "fake-provider",
    "featherless", "fireworks", "fish-audio", "friendli", "gmicloud", "google-ai-studio",
    "google-vertex", "gopomelo", "groq", "heygen", "huggingface", "hyperbolic",
    "hyperbolic-quantized", "inception", "inceptron", "inferact-vllm", "inference-net",
    "infermatic", "inflection", "inocloud", "io-net", "ionstream", "klusterai", "krea",
    "lambda", "lepton", "liquid", "lynn", "lynn-private", "makora", "mancer", "mancer-old",
    "mara", "meta", "minimax", "mistral", "modal", "modelrun", "modular", "moonshotai", "morph",
    "ncompass", "near-ai", "nebius", "nex-agi", "nextbit", "nineteen", "novita", "nvidia",
    "octoai", "ollama", "open-inference", "openai", "parasail", "pareto-alpha", "perceptron",
    "perplexity", "phala", "poolside", "primeintellect", "quiver", "recraft", "recursal",
    "recursive", "reflection", "reka", "relace", "replicate", "respan", "runway",
    "sail-research", "sakana", "sakana-ai", "sambanova", "sambanova-cloaked", "scaledown",
    "seed", "sf-compute", "siliconflow", "sourceful", "stealth", "stepfun", "streamlake",
    "switchpoint", "targon", "tencent", "tenstorrent", "thinkingmachines", "together",
    "together-lite", "typesafe", "ubicloud", "unbiased", "upstage", "venice", "voyageai",
    "wafer", "wandb", "wandb-legacy", "xai", "xiaomi", "z-ai",
))
_ProviderPreferences_fields = frozenset((
    "allow_fallbacks", "data_collection", "enforce_distillable_text", "ignore", "max_price",
    "only", "order", "preferred_max_latency", "preferred_min_throughput", "quantizations",
    "require_parameters", "sort", "zdr", "options",
))
_ProviderSortConfig_fields = frozenset(("by", "partition"))
