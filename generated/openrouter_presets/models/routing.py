# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import define, field

from .._base import UNSET, Model, Unset, extra_last

DataCollection: TypeAlias = Literal["deny", "allow"]
"""Whether providers that may keep or train on prompts are used: `allow` accepts them, `deny` excludes them."""


DeprecatedRoute: TypeAlias = Literal["fallback", "sort"] | None
"""Older form of `provider.sort.partition`, which replaces it. `fallback` means the partition `model`, and `sort`
means `none`; null sets neither.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class MessagesFallbackParam(Model):
    """Model to fall back on when the main one fails or refuses. Only `model` is described; other keys are kept."""

    model: str
    """Name of the model, for example `openai/gpt-4o`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
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


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class PercentileThroughputCutoffs(Model):
    """Wanted lower limits of throughput by percentile, in tokens per second."""

    p50: float | None | Unset = UNSET
    """Limit for the 50th percentile of throughput (the median), in tokens per second; null sets none."""
    p75: float | None | Unset = UNSET
    """Limit for the 75th percentile of throughput, in tokens per second; null sets none."""
    p90: float | None | Unset = UNSET
    """Limit for the 90th percentile of throughput, in tokens per second; null sets none."""
    p99: float | None | Unset = UNSET
    """Limit for the 99th percentile of throughput, in tokens per second; null sets none."""


PreferredMaxLatency: TypeAlias = float | PercentileLatencyCutoffs | dict[str, Any] | None
"""Wanted upper limit of latency, in seconds. A single number, or one for each percentile; null states no
preference.
"""


PreferredMinThroughput: TypeAlias = float | PercentileThroughputCutoffs | dict[str, Any] | None
"""Wanted lower limit of throughput, in tokens per second. A single number, or one for each percentile; null
states no preference.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ProviderMaxPrice(Model):
    """Price ceilings in US dollars, each a decimal string. A price without an entry is not limited."""

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
    "Modal", "AkashML", "AI21", "AionLabs", "Alibaba", "Ambient", "Baidu", "Amazon Bedrock", "Amazon Nova",
    "Anthropic", "Arcee AI", "AtlasCloud", "Avian", "Azure", "BaseTen", "BytePlus", "Black Forest Labs",
    "Cerebras", "Chutes", "Cirrascale", "Claude Platform on AWS", "Clarifai", "Cloudflare", "Cohere", "CoreWeave",
    "Crucible", "Crusoe", "Darkbloom", "Databricks", "Decart", "Deepgram", "DeepInfra", "DeepSeek", "DekaLLM",
    "DigitalOcean", "Featherless", "Fireworks", "Fish Audio", "Friendli", "GMICloud", "Google",
    "Google AI Studio", "Groq", "HeyGen", "Inception", "Inceptron", "InferenceNet", "Ionstream", "Infermatic",
    "Io Net", "Inferact vLLM", "Inflection", "Liquid", "Makora", "Mara", "Mancer 2", "Meta", "Minimax",
    "ModelRun", "Mistral", "Modular", "Moonshot AI", "Morph", "VoyageAI by MongoDB", "Nebius", "Nex AGI",
    "NextBit", "Novita", "Nvidia", "OpenAI", "OpenInference", "Parasail", "Poolside", "Perceptron", "Perplexity",
    "Phala", "Recraft", "Reka", "Relace", "Sail Research", "Sakana AI", "SambaNova", "Seed", "SiliconFlow",
    "Sourceful", "StepFun", "Stealth", "StreamLake", "Switchpoint", "Tencent", "Tenstorrent", "Thinking Machines",
    "Together", "Upstage", "Venice", "Wafer", "WandB", "Quiver", "Krea", "Runway", "Xiaomi", "xAI", "Z.AI",
    "FakeProvider", "AssemblyAI", "Cosine", "ElevenLabs", "TypeSafe", "Near AI", "Ollama", "ParetoAlpha",
    "PrimeIntellect", "Recursive", "Respan", "ScaleDown", "Unbiased",
]  # fmt: skip
"""Display name of a known provider. The list grows often, so expect names that are not in it."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ProviderOptions(Model):
    """Options for providers, by the slug of the provider.

    Only those of the provider that is chosen are passed on; keys that are not known are dropped.
    """

    field_01ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "01ai"})
    ai21: dict[str, Any] | Unset = UNSET
    aion_labs: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "aion-labs"})
    akashml: dict[str, Any] | Unset = UNSET
    alibaba: dict[str, Any] | Unset = UNSET
    amazon_bedrock: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "amazon-bedrock"})
    amazon_bedrock_claude_on_aws: dict[str, Any] | Unset = field(
        default=UNSET, metadata={"json": "amazon-bedrock/claude-on-aws"}
    )
    amazon_nova: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "amazon-nova"})
    ambient: dict[str, Any] | Unset = UNSET
    anthropic: dict[str, Any] | Unset = UNSET
    anthropic_2: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "anthropic/2"})
    anyscale: dict[str, Any] | Unset = UNSET
    arcee_ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "arcee-ai"})
    assemblyai: dict[str, Any] | Unset = UNSET
    atlas_cloud: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "atlas-cloud"})
    atoma: dict[str, Any] | Unset = UNSET
    avian: dict[str, Any] | Unset = UNSET
    azure: dict[str, Any] | Unset = UNSET
    baidu: dict[str, Any] | Unset = UNSET
    baseten: dict[str, Any] | Unset = UNSET
    black_forest_labs: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "black-forest-labs"})
    byteplus: dict[str, Any] | Unset = UNSET
    centml: dict[str, Any] | Unset = UNSET
    cerebras: dict[str, Any] | Unset = UNSET
    chutes: dict[str, Any] | Unset = UNSET
    cirrascale: dict[str, Any] | Unset = UNSET
    clarifai: dict[str, Any] | Unset = UNSET
    claude_on_aws: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "claude-on-aws"})
    cloudflare: dict[str, Any] | Unset = UNSET
    cohere: dict[str, Any] | Unset = UNSET
    coreweave: dict[str, Any] | Unset = UNSET
    cosine: dict[str, Any] | Unset = UNSET
    crofai: dict[str, Any] | Unset = UNSET
    crucible: dict[str, Any] | Unset = UNSET
    crusoe: dict[str, Any] | Unset = UNSET
    darkbloom: dict[str, Any] | Unset = UNSET
    databricks: dict[str, Any] | Unset = UNSET
    decart: dict[str, Any] | Unset = UNSET
    deepgram: dict[str, Any] | Unset = UNSET
    deepinfra: dict[str, Any] | Unset = UNSET
    deepseek: dict[str, Any] | Unset = UNSET
    dekallm: dict[str, Any] | Unset = UNSET
    digitalocean: dict[str, Any] | Unset = UNSET
    elevenlabs: dict[str, Any] | Unset = UNSET
    enfer: dict[str, Any] | Unset = UNSET
    fake_provider: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "fake-provider"})
    featherless: dict[str, Any] | Unset = UNSET
    fireworks: dict[str, Any] | Unset = UNSET
    fish_audio: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "fish-audio"})
    friendli: dict[str, Any] | Unset = UNSET
    gmicloud: dict[str, Any] | Unset = UNSET
    google_ai_studio: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "google-ai-studio"})
    google_vertex: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "google-vertex"})
    gopomelo: dict[str, Any] | Unset = UNSET
    groq: dict[str, Any] | Unset = UNSET
    heygen: dict[str, Any] | Unset = UNSET
    huggingface: dict[str, Any] | Unset = UNSET
    hyperbolic: dict[str, Any] | Unset = UNSET
    hyperbolic_quantized: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "hyperbolic-quantized"})
    inception: dict[str, Any] | Unset = UNSET
    inceptron: dict[str, Any] | Unset = UNSET
    inferact_vllm: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "inferact-vllm"})
    inference_net: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "inference-net"})
    infermatic: dict[str, Any] | Unset = UNSET
    inflection: dict[str, Any] | Unset = UNSET
    inocloud: dict[str, Any] | Unset = UNSET
    io_net: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "io-net"})
    ionstream: dict[str, Any] | Unset = UNSET
    klusterai: dict[str, Any] | Unset = UNSET
    krea: dict[str, Any] | Unset = UNSET
    lambda_: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "lambda"})
    lepton: dict[str, Any] | Unset = UNSET
    liquid: dict[str, Any] | Unset = UNSET
    lynn: dict[str, Any] | Unset = UNSET
    lynn_private: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "lynn-private"})
    makora: dict[str, Any] | Unset = UNSET
    mancer: dict[str, Any] | Unset = UNSET
    mancer_old: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "mancer-old"})
    mara: dict[str, Any] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
    minimax: dict[str, Any] | Unset = UNSET
    mistral: dict[str, Any] | Unset = UNSET
    modal: dict[str, Any] | Unset = UNSET
    modelrun: dict[str, Any] | Unset = UNSET
    modular: dict[str, Any] | Unset = UNSET
    moonshotai: dict[str, Any] | Unset = UNSET
    morph: dict[str, Any] | Unset = UNSET
    ncompass: dict[str, Any] | Unset = UNSET
    near_ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "near-ai"})
    nebius: dict[str, Any] | Unset = UNSET
    nex_agi: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "nex-agi"})
    nextbit: dict[str, Any] | Unset = UNSET
    nineteen: dict[str, Any] | Unset = UNSET
    novita: dict[str, Any] | Unset = UNSET
    nvidia: dict[str, Any] | Unset = UNSET
    octoai: dict[str, Any] | Unset = UNSET
    ollama: dict[str, Any] | Unset = UNSET
    open_inference: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "open-inference"})
    openai: dict[str, Any] | Unset = UNSET
    parasail: dict[str, Any] | Unset = UNSET
    pareto_alpha: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "pareto-alpha"})
    perceptron: dict[str, Any] | Unset = UNSET
    perplexity: dict[str, Any] | Unset = UNSET
    phala: dict[str, Any] | Unset = UNSET
    poolside: dict[str, Any] | Unset = UNSET
    primeintellect: dict[str, Any] | Unset = UNSET
    quiver: dict[str, Any] | Unset = UNSET
    recraft: dict[str, Any] | Unset = UNSET
    recursal: dict[str, Any] | Unset = UNSET
    recursive: dict[str, Any] | Unset = UNSET
    reflection: dict[str, Any] | Unset = UNSET
    reka: dict[str, Any] | Unset = UNSET
    relace: dict[str, Any] | Unset = UNSET
    replicate: dict[str, Any] | Unset = UNSET
    respan: dict[str, Any] | Unset = UNSET
    runway: dict[str, Any] | Unset = UNSET
    sail_research: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "sail-research"})
    sakana: dict[str, Any] | Unset = UNSET
    sakana_ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "sakana-ai"})
    sambanova: dict[str, Any] | Unset = UNSET
    sambanova_cloaked: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "sambanova-cloaked"})
    scaledown: dict[str, Any] | Unset = UNSET
    seed: dict[str, Any] | Unset = UNSET
    sf_compute: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "sf-compute"})
    siliconflow: dict[str, Any] | Unset = UNSET
    sourceful: dict[str, Any] | Unset = UNSET
    stealth: dict[str, Any] | Unset = UNSET
    stepfun: dict[str, Any] | Unset = UNSET
    streamlake: dict[str, Any] | Unset = UNSET
    switchpoint: dict[str, Any] | Unset = UNSET
    targon: dict[str, Any] | Unset = UNSET
    tencent: dict[str, Any] | Unset = UNSET
    tenstorrent: dict[str, Any] | Unset = UNSET
    thinkingmachines: dict[str, Any] | Unset = UNSET
    together: dict[str, Any] | Unset = UNSET
    together_lite: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "together-lite"})
    typesafe: dict[str, Any] | Unset = UNSET
    ubicloud: dict[str, Any] | Unset = UNSET
    unbiased: dict[str, Any] | Unset = UNSET
    upstage: dict[str, Any] | Unset = UNSET
    venice: dict[str, Any] | Unset = UNSET
    voyageai: dict[str, Any] | Unset = UNSET
    wafer: dict[str, Any] | Unset = UNSET
    wandb: dict[str, Any] | Unset = UNSET
    wandb_legacy: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "wandb-legacy"})
    xai: dict[str, Any] | Unset = UNSET
    xiaomi: dict[str, Any] | Unset = UNSET
    z_ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "z-ai"})


ProviderReference: TypeAlias = ProviderName | str
"""Provider, by one of the known names or any other string such as a slug."""


ProviderSort: TypeAlias = Literal["price", "throughput", "latency", "exacto"]
"""Property that providers are ranked by."""


Quantization: TypeAlias = Literal[
    "int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"
]
"""Number format of model weights as served; `unknown` where the provider does not state it."""


SortPartition: TypeAlias = Literal["model", "none"]
"""Scope of a ranking when a request names several models. `model` ranks the providers of each model by
themselves, `none` ranks all of them together.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ProviderSortConfig(Model):
    """Ranking of providers, and its scope when a request names several models."""

    by: ProviderSort | None | Unset = UNSET
    """Property that providers are ranked by; null states no ranking."""
    partition: SortPartition | None | Unset = UNSET
    """Whether providers are ranked within each model or across all of them; null states no preference."""


ProviderSortPreference: TypeAlias = ProviderSort | ProviderSortConfig | dict[str, Any] | None
"""Ranking of providers: a property alone, a property with a partition, or null for no ranking."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ProviderPreferences(Model):
    """Rules for which providers may serve a request and in which order they are tried.

    No keys beyond those listed are allowed. Null states no preference.
    """

    allow_fallbacks: bool | None | Unset = UNSET
    """Whether another provider may step in when the preferred one cannot answer; null states no preference."""
    data_collection: DataCollection | None | Unset = UNSET
    """Whether providers that may keep or train on prompts are acceptable; null states no preference."""
    enforce_distillable_text: bool | None | Unset = UNSET
    """Whether to use only models whose authors allow their output to be used for distillation; null states no
    preference.
    """
    ignore: list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None | Unset = UNSET
    """Providers that must not be used; null ignores none."""
    max_price: ProviderMaxPrice | dict[str, Any] | Unset = UNSET
    """Price ceilings; providers above any of them are not used."""
    only: list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None | Unset = UNSET
    """Providers the choice is limited to; null sets no limit."""
    order: list[ProviderReference] | list[str] | tuple[ProviderReference, ...] | None | Unset = UNSET
    """Providers to try first, most wanted first; null states no order."""
    preferred_max_latency: PreferredMaxLatency | Unset = UNSET
    """Latency in seconds above which a provider is less preferred, overall or by percentile; null states no
    preference.
    """
    preferred_min_throughput: PreferredMinThroughput | Unset = UNSET
    """Throughput in tokens per second below which a provider is less preferred, overall or by percentile; null
    states no preference.
    """
    quantizations: Sequence[Quantization] | None | Unset = UNSET
    """Acceptable number formats of the model weights; null accepts any."""
    require_parameters: bool | None | Unset = UNSET
    """Whether to use only providers that support every parameter of the request; null states no preference."""
    sort: ProviderSortPreference | Unset = UNSET
    """Property providers are ranked by, alone or with a partition; null states no ranking."""
    zdr: bool | None | Unset = UNSET
    """Whether to use only endpoints with zero data retention; null states no preference."""
    options: ProviderOptions | dict[str, Any] | Unset = UNSET
    """Options for providers by their slugs; only those of the provider that is chosen are passed on."""
