# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import define, field

from .._base import UNSET, Model, Unset

DataCollection: TypeAlias = Literal["deny", "allow"]
"""Stance on providers that may keep or train on prompts: `allow` admits them, `deny` leaves them out."""


DeprecatedRoute: TypeAlias = Literal["fallback", "sort"] | None
"""Older spelling of `provider.sort.partition`, which replaces it. `fallback` stands for the partition `model`,
`sort` for `none`; null states neither.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class MessagesFallbackParam(Model):
    """Model to fall back on when the main one fails or refuses. Only `model` is known; other keys are carried."""

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


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
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


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ProviderOptions(Model):
    """Options for providers, by the slug of the provider.

    Only those of the provider that is chosen are passed on; keys that are not known are dropped.
    """

    field_01ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "01ai"})
    """Options for `01ai`, under the names that this provider gives them."""
    ai21: dict[str, Any] | Unset = UNSET
    """Options for `ai21`, under the names that this provider gives them."""
    aion_labs: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "aion-labs"})
    """Options for `aion-labs`, under the names that this provider gives them."""
    akashml: dict[str, Any] | Unset = UNSET
    """Options for `akashml`, under the names that this provider gives them."""
    alibaba: dict[str, Any] | Unset = UNSET
    """Options for `alibaba`, under the names that this provider gives them."""
    amazon_bedrock: dict[str, Any] | Unset = field(
        default=UNSET, metadata={"json": "amazon-bedrock"}
    )
    """Options for `amazon-bedrock`, under the names that this provider gives them."""
    amazon_bedrock_claude_on_aws: dict[str, Any] | Unset = field(
        default=UNSET, metadata={"json": "amazon-bedrock/claude-on-aws"}
    )
    """Options for `amazon-bedrock/claude-on-aws`, under the names that this provider gives them."""
    amazon_nova: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "amazon-nova"})
    """Options for `amazon-nova`, under the names that this provider gives them."""
    ambient: dict[str, Any] | Unset = UNSET
    """Options for `ambient`, under the names that this provider gives them."""
    anthropic: dict[str, Any] | Unset = UNSET
    """Options for `anthropic`, under the names that this provider gives them."""
    anthropic_2: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "anthropic/2"})
    """Options for `anthropic/2`, under the names that this provider gives them."""
    anyscale: dict[str, Any] | Unset = UNSET
    """Options for `anyscale`, under the names that this provider gives them."""
    arcee_ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "arcee-ai"})
    """Options for `arcee-ai`, under the names that this provider gives them."""
    assemblyai: dict[str, Any] | Unset = UNSET
    """Options for `assemblyai`, under the names that this provider gives them."""
    atlas_cloud: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "atlas-cloud"})
    """Options for `atlas-cloud`, under the names that this provider gives them."""
    atoma: dict[str, Any] | Unset = UNSET
    """Options for `atoma`, under the names that this provider gives them."""
    avian: dict[str, Any] | Unset = UNSET
    """Options for `avian`, under the names that this provider gives them."""
    azure: dict[str, Any] | Unset = UNSET
    """Options for `azure`, under the names that this provider gives them."""
    baidu: dict[str, Any] | Unset = UNSET
    """Options for `baidu`, under the names that this provider gives them."""
    baseten: dict[str, Any] | Unset = UNSET
    """Options for `baseten`, under the names that this provider gives them."""
    black_forest_labs: dict[str, Any] | Unset = field(
        default=UNSET, metadata={"json": "black-forest-labs"}
    )
    """Options for `black-forest-labs`, under the names that this provider gives them."""
    byteplus: dict[str, Any] | Unset = UNSET
    """Options for `byteplus`, under the names that this provider gives them."""
    centml: dict[str, Any] | Unset = UNSET
    """Options for `centml`, under the names that this provider gives them."""
    cerebras: dict[str, Any] | Unset = UNSET
    """Options for `cerebras`, under the names that this provider gives them."""
    chutes: dict[str, Any] | Unset = UNSET
    """Options for `chutes`, under the names that this provider gives them."""
    cirrascale: dict[str, Any] | Unset = UNSET
    """Options for `cirrascale`, under the names that this provider gives them."""
    clarifai: dict[str, Any] | Unset = UNSET
    """Options for `clarifai`, under the names that this provider gives them."""
    claude_on_aws: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "claude-on-aws"})
    """Options for `claude-on-aws`, under the names that this provider gives them."""
    cloudflare: dict[str, Any] | Unset = UNSET
    """Options for `cloudflare`, under the names that this provider gives them."""
    cohere: dict[str, Any] | Unset = UNSET
    """Options for `cohere`, under the names that this provider gives them."""
    coreweave: dict[str, Any] | Unset = UNSET
    """Options for `coreweave`, under the names that this provider gives them."""
    cosine: dict[str, Any] | Unset = UNSET
    """Options for `cosine`, under the names that this provider gives them."""
    crofai: dict[str, Any] | Unset = UNSET
    """Options for `crofai`, under the names that this provider gives them."""
    crucible: dict[str, Any] | Unset = UNSET
    """Options for `crucible`, under the names that this provider gives them."""
    crusoe: dict[str, Any] | Unset = UNSET
    """Options for `crusoe`, under the names that this provider gives them."""
    darkbloom: dict[str, Any] | Unset = UNSET
    """Options for `darkbloom`, under the names that this provider gives them."""
    databricks: dict[str, Any] | Unset = UNSET
    """Options for `databricks`, under the names that this provider gives them."""
    decart: dict[str, Any] | Unset = UNSET
    """Options for `decart`, under the names that this provider gives them."""
    deepgram: dict[str, Any] | Unset = UNSET
    """Options for `deepgram`, under the names that this provider gives them."""
    deepinfra: dict[str, Any] | Unset = UNSET
    """Options for `deepinfra`, under the names that this provider gives them."""
    deepseek: dict[str, Any] | Unset = UNSET
    """Options for `deepseek`, under the names that this provider gives them."""
    dekallm: dict[str, Any] | Unset = UNSET
    """Options for `dekallm`, under the names that this provider gives them."""
    digitalocean: dict[str, Any] | Unset = UNSET
    """Options for `digitalocean`, under the names that this provider gives them."""
    elevenlabs: dict[str, Any] | Unset = UNSET
    """Options for `elevenlabs`, under the names that this provider gives them."""
    enfer: dict[str, Any] | Unset = UNSET
    """Options for `enfer`, under the names that this provider gives them."""
    fake_provider: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "fake-provider"})
    """Options for `fake-provider`, under the names that this provider gives them."""
    featherless: dict[str, Any] | Unset = UNSET
    """Options for `featherless`, under the names that this provider gives them."""
    fireworks: dict[str, Any] | Unset = UNSET
    """Options for `fireworks`, under the names that this provider gives them."""
    fish_audio: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "fish-audio"})
    """Options for `fish-audio`, under the names that this provider gives them."""
    friendli: dict[str, Any] | Unset = UNSET
    """Options for `friendli`, under the names that this provider gives them."""
    gmicloud: dict[str, Any] | Unset = UNSET
    """Options for `gmicloud`, under the names that this provider gives them."""
    google_ai_studio: dict[str, Any] | Unset = field(
        default=UNSET, metadata={"json": "google-ai-studio"}
    )
    """Options for `google-ai-studio`, under the names that this provider gives them."""
    google_vertex: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "google-vertex"})
    """Options for `google-vertex`, under the names that this provider gives them."""
    gopomelo: dict[str, Any] | Unset = UNSET
    """Options for `gopomelo`, under the names that this provider gives them."""
    groq: dict[str, Any] | Unset = UNSET
    """Options for `groq`, under the names that this provider gives them."""
    heygen: dict[str, Any] | Unset = UNSET
    """Options for `heygen`, under the names that this provider gives them."""
    huggingface: dict[str, Any] | Unset = UNSET
    """Options for `huggingface`, under the names that this provider gives them."""
    hyperbolic: dict[str, Any] | Unset = UNSET
    """Options for `hyperbolic`, under the names that this provider gives them."""
    hyperbolic_quantized: dict[str, Any] | Unset = field(
        default=UNSET, metadata={"json": "hyperbolic-quantized"}
    )
    """Options for `hyperbolic-quantized`, under the names that this provider gives them."""
    inception: dict[str, Any] | Unset = UNSET
    """Options for `inception`, under the names that this provider gives them."""
    inceptron: dict[str, Any] | Unset = UNSET
    """Options for `inceptron`, under the names that this provider gives them."""
    inferact_vllm: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "inferact-vllm"})
    """Options for `inferact-vllm`, under the names that this provider gives them."""
    inference_net: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "inference-net"})
    """Options for `inference-net`, under the names that this provider gives them."""
    infermatic: dict[str, Any] | Unset = UNSET
    """Options for `infermatic`, under the names that this provider gives them."""
    inflection: dict[str, Any] | Unset = UNSET
    """Options for `inflection`, under the names that this provider gives them."""
    inocloud: dict[str, Any] | Unset = UNSET
    """Options for `inocloud`, under the names that this provider gives them."""
    io_net: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "io-net"})
    """Options for `io-net`, under the names that this provider gives them."""
    ionstream: dict[str, Any] | Unset = UNSET
    """Options for `ionstream`, under the names that this provider gives them."""
    klusterai: dict[str, Any] | Unset = UNSET
    """Options for `klusterai`, under the names that this provider gives them."""
    krea: dict[str, Any] | Unset = UNSET
    """Options for `krea`, under the names that this provider gives them."""
    lambda_: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "lambda"})
    """Options for `lambda`, under the names that this provider gives them."""
    lepton: dict[str, Any] | Unset = UNSET
    """Options for `lepton`, under the names that this provider gives them."""
    liquid: dict[str, Any] | Unset = UNSET
    """Options for `liquid`, under the names that this provider gives them."""
    lynn: dict[str, Any] | Unset = UNSET
    """Options for `lynn`, under the names that this provider gives them."""
    lynn_private: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "lynn-private"})
    """Options for `lynn-private`, under the names that this provider gives them."""
    makora: dict[str, Any] | Unset = UNSET
    """Options for `makora`, under the names that this provider gives them."""
    mancer: dict[str, Any] | Unset = UNSET
    """Options for `mancer`, under the names that this provider gives them."""
    mancer_old: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "mancer-old"})
    """Options for `mancer-old`, under the names that this provider gives them."""
    mara: dict[str, Any] | Unset = UNSET
    """Options for `mara`, under the names that this provider gives them."""
    meta: dict[str, Any] | Unset = UNSET
    """Options for `meta`, under the names that this provider gives them."""
    minimax: dict[str, Any] | Unset = UNSET
    """Options for `minimax`, under the names that this provider gives them."""
    mistral: dict[str, Any] | Unset = UNSET
    """Options for `mistral`, under the names that this provider gives them."""
    modal: dict[str, Any] | Unset = UNSET
    """Options for `modal`, under the names that this provider gives them."""
    modelrun: dict[str, Any] | Unset = UNSET
    """Options for `modelrun`, under the names that this provider gives them."""
    modular: dict[str, Any] | Unset = UNSET
    """Options for `modular`, under the names that this provider gives them."""
    moonshotai: dict[str, Any] | Unset = UNSET
    """Options for `moonshotai`, under the names that this provider gives them."""
    morph: dict[str, Any] | Unset = UNSET
    """Options for `morph`, under the names that this provider gives them."""
    ncompass: dict[str, Any] | Unset = UNSET
    """Options for `ncompass`, under the names that this provider gives them."""
    near_ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "near-ai"})
    """Options for `near-ai`, under the names that this provider gives them."""
    nebius: dict[str, Any] | Unset = UNSET
    """Options for `nebius`, under the names that this provider gives them."""
    nex_agi: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "nex-agi"})
    """Options for `nex-agi`, under the names that this provider gives them."""
    nextbit: dict[str, Any] | Unset = UNSET
    """Options for `nextbit`, under the names that this provider gives them."""
    nineteen: dict[str, Any] | Unset = UNSET
    """Options for `nineteen`, under the names that this provider gives them."""
    novita: dict[str, Any] | Unset = UNSET
    """Options for `novita`, under the names that this provider gives them."""
    nvidia: dict[str, Any] | Unset = UNSET
    """Options for `nvidia`, under the names that this provider gives them."""
    octoai: dict[str, Any] | Unset = UNSET
    """Options for `octoai`, under the names that this provider gives them."""
    ollama: dict[str, Any] | Unset = UNSET
    """Options for `ollama`, under the names that this provider gives them."""
    open_inference: dict[str, Any] | Unset = field(
        default=UNSET, metadata={"json": "open-inference"}
    )
    """Options for `open-inference`, under the names that this provider gives them."""
    openai: dict[str, Any] | Unset = UNSET
    """Options for `openai`, under the names that this provider gives them."""
    parasail: dict[str, Any] | Unset = UNSET
    """Options for `parasail`, under the names that this provider gives them."""
    pareto_alpha: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "pareto-alpha"})
    """Options for `pareto-alpha`, under the names that this provider gives them."""
    perceptron: dict[str, Any] | Unset = UNSET
    """Options for `perceptron`, under the names that this provider gives them."""
    perplexity: dict[str, Any] | Unset = UNSET
    """Options for `perplexity`, under the names that this provider gives them."""
    phala: dict[str, Any] | Unset = UNSET
    """Options for `phala`, under the names that this provider gives them."""
    poolside: dict[str, Any] | Unset = UNSET
    """Options for `poolside`, under the names that this provider gives them."""
    primeintellect: dict[str, Any] | Unset = UNSET
    """Options for `primeintellect`, under the names that this provider gives them."""
    quiver: dict[str, Any] | Unset = UNSET
    """Options for `quiver`, under the names that this provider gives them."""
    recraft: dict[str, Any] | Unset = UNSET
    """Options for `recraft`, under the names that this provider gives them."""
    recursal: dict[str, Any] | Unset = UNSET
    """Options for `recursal`, under the names that this provider gives them."""
    recursive: dict[str, Any] | Unset = UNSET
    """Options for `recursive`, under the names that this provider gives them."""
    reflection: dict[str, Any] | Unset = UNSET
    """Options for `reflection`, under the names that this provider gives them."""
    reka: dict[str, Any] | Unset = UNSET
    """Options for `reka`, under the names that this provider gives them."""
    relace: dict[str, Any] | Unset = UNSET
    """Options for `relace`, under the names that this provider gives them."""
    replicate: dict[str, Any] | Unset = UNSET
    """Options for `replicate`, under the names that this provider gives them."""
    respan: dict[str, Any] | Unset = UNSET
    """Options for `respan`, under the names that this provider gives them."""
    runway: dict[str, Any] | Unset = UNSET
    """Options for `runway`, under the names that this provider gives them."""
    sail_research: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "sail-research"})
    """Options for `sail-research`, under the names that this provider gives them."""
    sakana: dict[str, Any] | Unset = UNSET
    """Options for `sakana`, under the names that this provider gives them."""
    sakana_ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "sakana-ai"})
    """Options for `sakana-ai`, under the names that this provider gives them."""
    sambanova: dict[str, Any] | Unset = UNSET
    """Options for `sambanova`, under the names that this provider gives them."""
    sambanova_cloaked: dict[str, Any] | Unset = field(
        default=UNSET, metadata={"json": "sambanova-cloaked"}
    )
    """Options for `sambanova-cloaked`, under the names that this provider gives them."""
    scaledown: dict[str, Any] | Unset = UNSET
    """Options for `scaledown`, under the names that this provider gives them."""
    seed: dict[str, Any] | Unset = UNSET
    """Options for `seed`, under the names that this provider gives them."""
    sf_compute: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "sf-compute"})
    """Options for `sf-compute`, under the names that this provider gives them."""
    siliconflow: dict[str, Any] | Unset = UNSET
    """Options for `siliconflow`, under the names that this provider gives them."""
    sourceful: dict[str, Any] | Unset = UNSET
    """Options for `sourceful`, under the names that this provider gives them."""
    stealth: dict[str, Any] | Unset = UNSET
    """Options for `stealth`, under the names that this provider gives them."""
    stepfun: dict[str, Any] | Unset = UNSET
    """Options for `stepfun`, under the names that this provider gives them."""
    streamlake: dict[str, Any] | Unset = UNSET
    """Options for `streamlake`, under the names that this provider gives them."""
    switchpoint: dict[str, Any] | Unset = UNSET
    """Options for `switchpoint`, under the names that this provider gives them."""
    targon: dict[str, Any] | Unset = UNSET
    """Options for `targon`, under the names that this provider gives them."""
    tencent: dict[str, Any] | Unset = UNSET
    """Options for `tencent`, under the names that this provider gives them."""
    tenstorrent: dict[str, Any] | Unset = UNSET
    """Options for `tenstorrent`, under the names that this provider gives them."""
    thinkingmachines: dict[str, Any] | Unset = UNSET
    """Options for `thinkingmachines`, under the names that this provider gives them."""
    together: dict[str, Any] | Unset = UNSET
    """Options for `together`, under the names that this provider gives them."""
    together_lite: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "together-lite"})
    """Options for `together-lite`, under the names that this provider gives them."""
    typesafe: dict[str, Any] | Unset = UNSET
    """Options for `typesafe`, under the names that this provider gives them."""
    ubicloud: dict[str, Any] | Unset = UNSET
    """Options for `ubicloud`, under the names that this provider gives them."""
    unbiased: dict[str, Any] | Unset = UNSET
    """Options for `unbiased`, under the names that this provider gives them."""
    upstage: dict[str, Any] | Unset = UNSET
    """Options for `upstage`, under the names that this provider gives them."""
    venice: dict[str, Any] | Unset = UNSET
    """Options for `venice`, under the names that this provider gives them."""
    voyageai: dict[str, Any] | Unset = UNSET
    """Options for `voyageai`, under the names that this provider gives them."""
    wafer: dict[str, Any] | Unset = UNSET
    """Options for `wafer`, under the names that this provider gives them."""
    wandb: dict[str, Any] | Unset = UNSET
    """Options for `wandb`, under the names that this provider gives them."""
    wandb_legacy: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "wandb-legacy"})
    """Options for `wandb-legacy`, under the names that this provider gives them."""
    xai: dict[str, Any] | Unset = UNSET
    """Options for `xai`, under the names that this provider gives them."""
    xiaomi: dict[str, Any] | Unset = UNSET
    """Options for `xiaomi`, under the names that this provider gives them."""
    z_ai: dict[str, Any] | Unset = field(default=UNSET, metadata={"json": "z-ai"})
    """Options for `z-ai`, under the names that this provider gives them."""


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
"""Scope of a ranking when a request names several models. `model` ranks the providers of each model by
themselves, `none` ranks all of them together.
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ProviderSortConfig(Model):
    """Ranking of providers with a say in how it spans several models."""

    by: ProviderSort | None | Unset = UNSET
    """Property that providers are ranked by; null states no ranking."""
    partition: SortPartition | None | Unset = UNSET
    """Whether providers are ranked within each model or across all of them; null states no preference."""


ProviderSortPreference: TypeAlias = ProviderSort | ProviderSortConfig | dict[str, Any] | None
"""Ranking of providers: a property alone, a property with a partition, or null for no ranking."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
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
