# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""How JSON becomes the classes in `models/routing.py`, and how they become JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET
from .._conversion.reading import (
    boolean,
    items,
    mapping,
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
    ProviderOptions,
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


def read_provider_options(data: Any) -> Any:
    if data.__class__ is not dict:
        return other(data, ProviderOptions, read_provider_options)
    self: Any = new(ProviderOptions)
    get = data.get
    v = get("01ai", UNSET)
    self.field_01ai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("ai21", UNSET)
    self.ai21 = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("aion-labs", UNSET)
    self.aion_labs = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("akashml", UNSET)
    self.akashml = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("alibaba", UNSET)
    self.alibaba = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("amazon-bedrock", UNSET)
    self.amazon_bedrock = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("amazon-bedrock/claude-on-aws", UNSET)
    self.amazon_bedrock_claude_on_aws = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("amazon-nova", UNSET)
    self.amazon_nova = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("ambient", UNSET)
    self.ambient = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("anthropic", UNSET)
    self.anthropic = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("anthropic/2", UNSET)
    self.anthropic_2 = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("anyscale", UNSET)
    self.anyscale = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("arcee-ai", UNSET)
    self.arcee_ai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("assemblyai", UNSET)
    self.assemblyai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("atlas-cloud", UNSET)
    self.atlas_cloud = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("atoma", UNSET)
    self.atoma = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("avian", UNSET)
    self.avian = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("azure", UNSET)
    self.azure = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("baidu", UNSET)
    self.baidu = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("baseten", UNSET)
    self.baseten = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("black-forest-labs", UNSET)
    self.black_forest_labs = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("byteplus", UNSET)
    self.byteplus = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("centml", UNSET)
    self.centml = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("cerebras", UNSET)
    self.cerebras = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("chutes", UNSET)
    self.chutes = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("cirrascale", UNSET)
    self.cirrascale = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("clarifai", UNSET)
    self.clarifai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("claude-on-aws", UNSET)
    self.claude_on_aws = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("cloudflare", UNSET)
    self.cloudflare = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("cohere", UNSET)
    self.cohere = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("coreweave", UNSET)
    self.coreweave = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("cosine", UNSET)
    self.cosine = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("crofai", UNSET)
    self.crofai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("crucible", UNSET)
    self.crucible = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("crusoe", UNSET)
    self.crusoe = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("darkbloom", UNSET)
    self.darkbloom = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("databricks", UNSET)
    self.databricks = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("decart", UNSET)
    self.decart = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("deepgram", UNSET)
    self.deepgram = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("deepinfra", UNSET)
    self.deepinfra = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("deepseek", UNSET)
    self.deepseek = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("dekallm", UNSET)
    self.dekallm = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("digitalocean", UNSET)
    self.digitalocean = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("elevenlabs", UNSET)
    self.elevenlabs = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("enfer", UNSET)
    self.enfer = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("fake-provider", UNSET)
    self.fake_provider = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("featherless", UNSET)
    self.featherless = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("fireworks", UNSET)
    self.fireworks = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("fish-audio", UNSET)
    self.fish_audio = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("friendli", UNSET)
    self.friendli = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("gmicloud", UNSET)
    self.gmicloud = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("google-ai-studio", UNSET)
    self.google_ai_studio = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("google-vertex", UNSET)
    self.google_vertex = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("gopomelo", UNSET)
    self.gopomelo = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("groq", UNSET)
    self.groq = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("heygen", UNSET)
    self.heygen = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("huggingface", UNSET)
    self.huggingface = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("hyperbolic", UNSET)
    self.hyperbolic = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("hyperbolic-quantized", UNSET)
    self.hyperbolic_quantized = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("inception", UNSET)
    self.inception = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("inceptron", UNSET)
    self.inceptron = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("inferact-vllm", UNSET)
    self.inferact_vllm = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("inference-net", UNSET)
    self.inference_net = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("infermatic", UNSET)
    self.infermatic = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("inflection", UNSET)
    self.inflection = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("inocloud", UNSET)
    self.inocloud = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("io-net", UNSET)
    self.io_net = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("ionstream", UNSET)
    self.ionstream = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("klusterai", UNSET)
    self.klusterai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("krea", UNSET)
    self.krea = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("lambda", UNSET)
    self.lambda_ = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("lepton", UNSET)
    self.lepton = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("liquid", UNSET)
    self.liquid = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("lynn", UNSET)
    self.lynn = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("lynn-private", UNSET)
    self.lynn_private = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("makora", UNSET)
    self.makora = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("mancer", UNSET)
    self.mancer = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("mancer-old", UNSET)
    self.mancer_old = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("mara", UNSET)
    self.mara = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("meta", UNSET)
    self.meta = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("minimax", UNSET)
    self.minimax = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("mistral", UNSET)
    self.mistral = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("modal", UNSET)
    self.modal = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("modelrun", UNSET)
    self.modelrun = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("modular", UNSET)
    self.modular = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("moonshotai", UNSET)
    self.moonshotai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("morph", UNSET)
    self.morph = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("ncompass", UNSET)
    self.ncompass = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("near-ai", UNSET)
    self.near_ai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("nebius", UNSET)
    self.nebius = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("nex-agi", UNSET)
    self.nex_agi = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("nextbit", UNSET)
    self.nextbit = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("nineteen", UNSET)
    self.nineteen = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("novita", UNSET)
    self.novita = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("nvidia", UNSET)
    self.nvidia = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("octoai", UNSET)
    self.octoai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("ollama", UNSET)
    self.ollama = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("open-inference", UNSET)
    self.open_inference = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("openai", UNSET)
    self.openai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("parasail", UNSET)
    self.parasail = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("pareto-alpha", UNSET)
    self.pareto_alpha = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("perceptron", UNSET)
    self.perceptron = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("perplexity", UNSET)
    self.perplexity = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("phala", UNSET)
    self.phala = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("poolside", UNSET)
    self.poolside = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("primeintellect", UNSET)
    self.primeintellect = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("quiver", UNSET)
    self.quiver = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("recraft", UNSET)
    self.recraft = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("recursal", UNSET)
    self.recursal = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("recursive", UNSET)
    self.recursive = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("reflection", UNSET)
    self.reflection = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("reka", UNSET)
    self.reka = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("relace", UNSET)
    self.relace = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("replicate", UNSET)
    self.replicate = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("respan", UNSET)
    self.respan = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("runway", UNSET)
    self.runway = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("sail-research", UNSET)
    self.sail_research = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("sakana", UNSET)
    self.sakana = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("sakana-ai", UNSET)
    self.sakana_ai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("sambanova", UNSET)
    self.sambanova = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("sambanova-cloaked", UNSET)
    self.sambanova_cloaked = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("scaledown", UNSET)
    self.scaledown = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("seed", UNSET)
    self.seed = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("sf-compute", UNSET)
    self.sf_compute = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("siliconflow", UNSET)
    self.siliconflow = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("sourceful", UNSET)
    self.sourceful = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("stealth", UNSET)
    self.stealth = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("stepfun", UNSET)
    self.stepfun = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("streamlake", UNSET)
    self.streamlake = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("switchpoint", UNSET)
    self.switchpoint = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("targon", UNSET)
    self.targon = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("tencent", UNSET)
    self.tencent = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("tenstorrent", UNSET)
    self.tenstorrent = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("thinkingmachines", UNSET)
    self.thinkingmachines = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("together", UNSET)
    self.together = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("together-lite", UNSET)
    self.together_lite = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("typesafe", UNSET)
    self.typesafe = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("ubicloud", UNSET)
    self.ubicloud = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("unbiased", UNSET)
    self.unbiased = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("upstage", UNSET)
    self.upstage = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("venice", UNSET)
    self.venice = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("voyageai", UNSET)
    self.voyageai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("wafer", UNSET)
    self.wafer = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("wandb", UNSET)
    self.wandb = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("wandb-legacy", UNSET)
    self.wandb_legacy = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("xai", UNSET)
    self.xai = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("xiaomi", UNSET)
    self.xiaomi = v if v is UNSET or v.__class__ is dict else mapping(v)
    v = get("z-ai", UNSET)
    self.z_ai = v if v is UNSET or v.__class__ is dict else mapping(v)
    self._extra = None
    if not PROVIDER_OPTIONS_KEYS.issuperset(data):
        self._extra = rest(data, PROVIDER_OPTIONS_KEYS)
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
    v = get("options", UNSET)
    self.options = v if v is UNSET else read_provider_options(v)
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


def write_provider_options(self: Any, put: Put, start: str) -> object:
    extra = self._extra
    if extra and not PROVIDER_OPTIONS_KEYS.isdisjoint(extra):
        return in_pieces(self, put, start)
    before = start + "{"
    if (v := self.field_01ai) is not UNSET:
        writers[v.__class__](v, put, before + '"01ai":')
        before = ","
    if (v := self.ai21) is not UNSET:
        writers[v.__class__](v, put, before + '"ai21":')
        before = ","
    if (v := self.aion_labs) is not UNSET:
        writers[v.__class__](v, put, before + '"aion-labs":')
        before = ","
    if (v := self.akashml) is not UNSET:
        writers[v.__class__](v, put, before + '"akashml":')
        before = ","
    if (v := self.alibaba) is not UNSET:
        writers[v.__class__](v, put, before + '"alibaba":')
        before = ","
    if (v := self.amazon_bedrock) is not UNSET:
        writers[v.__class__](v, put, before + '"amazon-bedrock":')
        before = ","
    if (v := self.amazon_bedrock_claude_on_aws) is not UNSET:
        writers[v.__class__](v, put, before + '"amazon-bedrock/claude-on-aws":')
        before = ","
    if (v := self.amazon_nova) is not UNSET:
        writers[v.__class__](v, put, before + '"amazon-nova":')
        before = ","
    if (v := self.ambient) is not UNSET:
        writers[v.__class__](v, put, before + '"ambient":')
        before = ","
    if (v := self.anthropic) is not UNSET:
        writers[v.__class__](v, put, before + '"anthropic":')
        before = ","
    if (v := self.anthropic_2) is not UNSET:
        writers[v.__class__](v, put, before + '"anthropic/2":')
        before = ","
    if (v := self.anyscale) is not UNSET:
        writers[v.__class__](v, put, before + '"anyscale":')
        before = ","
    if (v := self.arcee_ai) is not UNSET:
        writers[v.__class__](v, put, before + '"arcee-ai":')
        before = ","
    if (v := self.assemblyai) is not UNSET:
        writers[v.__class__](v, put, before + '"assemblyai":')
        before = ","
    if (v := self.atlas_cloud) is not UNSET:
        writers[v.__class__](v, put, before + '"atlas-cloud":')
        before = ","
    if (v := self.atoma) is not UNSET:
        writers[v.__class__](v, put, before + '"atoma":')
        before = ","
    if (v := self.avian) is not UNSET:
        writers[v.__class__](v, put, before + '"avian":')
        before = ","
    if (v := self.azure) is not UNSET:
        writers[v.__class__](v, put, before + '"azure":')
        before = ","
    if (v := self.baidu) is not UNSET:
        writers[v.__class__](v, put, before + '"baidu":')
        before = ","
    if (v := self.baseten) is not UNSET:
        writers[v.__class__](v, put, before + '"baseten":')
        before = ","
    if (v := self.black_forest_labs) is not UNSET:
        writers[v.__class__](v, put, before + '"black-forest-labs":')
        before = ","
    if (v := self.byteplus) is not UNSET:
        writers[v.__class__](v, put, before + '"byteplus":')
        before = ","
    if (v := self.centml) is not UNSET:
        writers[v.__class__](v, put, before + '"centml":')
        before = ","
    if (v := self.cerebras) is not UNSET:
        writers[v.__class__](v, put, before + '"cerebras":')
        before = ","
    if (v := self.chutes) is not UNSET:
        writers[v.__class__](v, put, before + '"chutes":')
        before = ","
    if (v := self.cirrascale) is not UNSET:
        writers[v.__class__](v, put, before + '"cirrascale":')
        before = ","
    if (v := self.clarifai) is not UNSET:
        writers[v.__class__](v, put, before + '"clarifai":')
        before = ","
    if (v := self.claude_on_aws) is not UNSET:
        writers[v.__class__](v, put, before + '"claude-on-aws":')
        before = ","
    if (v := self.cloudflare) is not UNSET:
        writers[v.__class__](v, put, before + '"cloudflare":')
        before = ","
    if (v := self.cohere) is not UNSET:
        writers[v.__class__](v, put, before + '"cohere":')
        before = ","
    if (v := self.coreweave) is not UNSET:
        writers[v.__class__](v, put, before + '"coreweave":')
        before = ","
    if (v := self.cosine) is not UNSET:
        writers[v.__class__](v, put, before + '"cosine":')
        before = ","
    if (v := self.crofai) is not UNSET:
        writers[v.__class__](v, put, before + '"crofai":')
        before = ","
    if (v := self.crucible) is not UNSET:
        writers[v.__class__](v, put, before + '"crucible":')
        before = ","
    if (v := self.crusoe) is not UNSET:
        writers[v.__class__](v, put, before + '"crusoe":')
        before = ","
    if (v := self.darkbloom) is not UNSET:
        writers[v.__class__](v, put, before + '"darkbloom":')
        before = ","
    if (v := self.databricks) is not UNSET:
        writers[v.__class__](v, put, before + '"databricks":')
        before = ","
    if (v := self.decart) is not UNSET:
        writers[v.__class__](v, put, before + '"decart":')
        before = ","
    if (v := self.deepgram) is not UNSET:
        writers[v.__class__](v, put, before + '"deepgram":')
        before = ","
    if (v := self.deepinfra) is not UNSET:
        writers[v.__class__](v, put, before + '"deepinfra":')
        before = ","
    if (v := self.deepseek) is not UNSET:
        writers[v.__class__](v, put, before + '"deepseek":')
        before = ","
    if (v := self.dekallm) is not UNSET:
        writers[v.__class__](v, put, before + '"dekallm":')
        before = ","
    if (v := self.digitalocean) is not UNSET:
        writers[v.__class__](v, put, before + '"digitalocean":')
        before = ","
    if (v := self.elevenlabs) is not UNSET:
        writers[v.__class__](v, put, before + '"elevenlabs":')
        before = ","
    if (v := self.enfer) is not UNSET:
        writers[v.__class__](v, put, before + '"enfer":')
        before = ","
    if (v := self.fake_provider) is not UNSET:
        writers[v.__class__](v, put, before + '"fake-provider":')
        before = ","
    if (v := self.featherless) is not UNSET:
        writers[v.__class__](v, put, before + '"featherless":')
        before = ","
    if (v := self.fireworks) is not UNSET:
        writers[v.__class__](v, put, before + '"fireworks":')
        before = ","
    if (v := self.fish_audio) is not UNSET:
        writers[v.__class__](v, put, before + '"fish-audio":')
        before = ","
    if (v := self.friendli) is not UNSET:
        writers[v.__class__](v, put, before + '"friendli":')
        before = ","
    if (v := self.gmicloud) is not UNSET:
        writers[v.__class__](v, put, before + '"gmicloud":')
        before = ","
    if (v := self.google_ai_studio) is not UNSET:
        writers[v.__class__](v, put, before + '"google-ai-studio":')
        before = ","
    if (v := self.google_vertex) is not UNSET:
        writers[v.__class__](v, put, before + '"google-vertex":')
        before = ","
    if (v := self.gopomelo) is not UNSET:
        writers[v.__class__](v, put, before + '"gopomelo":')
        before = ","
    if (v := self.groq) is not UNSET:
        writers[v.__class__](v, put, before + '"groq":')
        before = ","
    if (v := self.heygen) is not UNSET:
        writers[v.__class__](v, put, before + '"heygen":')
        before = ","
    if (v := self.huggingface) is not UNSET:
        writers[v.__class__](v, put, before + '"huggingface":')
        before = ","
    if (v := self.hyperbolic) is not UNSET:
        writers[v.__class__](v, put, before + '"hyperbolic":')
        before = ","
    if (v := self.hyperbolic_quantized) is not UNSET:
        writers[v.__class__](v, put, before + '"hyperbolic-quantized":')
        before = ","
    if (v := self.inception) is not UNSET:
        writers[v.__class__](v, put, before + '"inception":')
        before = ","
    if (v := self.inceptron) is not UNSET:
        writers[v.__class__](v, put, before + '"inceptron":')
        before = ","
    if (v := self.inferact_vllm) is not UNSET:
        writers[v.__class__](v, put, before + '"inferact-vllm":')
        before = ","
    if (v := self.inference_net) is not UNSET:
        writers[v.__class__](v, put, before + '"inference-net":')
        before = ","
    if (v := self.infermatic) is not UNSET:
        writers[v.__class__](v, put, before + '"infermatic":')
        before = ","
    if (v := self.inflection) is not UNSET:
        writers[v.__class__](v, put, before + '"inflection":')
        before = ","
    if (v := self.inocloud) is not UNSET:
        writers[v.__class__](v, put, before + '"inocloud":')
        before = ","
    if (v := self.io_net) is not UNSET:
        writers[v.__class__](v, put, before + '"io-net":')
        before = ","
    if (v := self.ionstream) is not UNSET:
        writers[v.__class__](v, put, before + '"ionstream":')
        before = ","
    if (v := self.klusterai) is not UNSET:
        writers[v.__class__](v, put, before + '"klusterai":')
        before = ","
    if (v := self.krea) is not UNSET:
        writers[v.__class__](v, put, before + '"krea":')
        before = ","
    if (v := self.lambda_) is not UNSET:
        writers[v.__class__](v, put, before + '"lambda":')
        before = ","
    if (v := self.lepton) is not UNSET:
        writers[v.__class__](v, put, before + '"lepton":')
        before = ","
    if (v := self.liquid) is not UNSET:
        writers[v.__class__](v, put, before + '"liquid":')
        before = ","
    if (v := self.lynn) is not UNSET:
        writers[v.__class__](v, put, before + '"lynn":')
        before = ","
    if (v := self.lynn_private) is not UNSET:
        writers[v.__class__](v, put, before + '"lynn-private":')
        before = ","
    if (v := self.makora) is not UNSET:
        writers[v.__class__](v, put, before + '"makora":')
        before = ","
    if (v := self.mancer) is not UNSET:
        writers[v.__class__](v, put, before + '"mancer":')
        before = ","
    if (v := self.mancer_old) is not UNSET:
        writers[v.__class__](v, put, before + '"mancer-old":')
        before = ","
    if (v := self.mara) is not UNSET:
        writers[v.__class__](v, put, before + '"mara":')
        before = ","
    if (v := self.meta) is not UNSET:
        writers[v.__class__](v, put, before + '"meta":')
        before = ","
    if (v := self.minimax) is not UNSET:
        writers[v.__class__](v, put, before + '"minimax":')
        before = ","
    if (v := self.mistral) is not UNSET:
        writers[v.__class__](v, put, before + '"mistral":')
        before = ","
    if (v := self.modal) is not UNSET:
        writers[v.__class__](v, put, before + '"modal":')
        before = ","
    if (v := self.modelrun) is not UNSET:
        writers[v.__class__](v, put, before + '"modelrun":')
        before = ","
    if (v := self.modular) is not UNSET:
        writers[v.__class__](v, put, before + '"modular":')
        before = ","
    if (v := self.moonshotai) is not UNSET:
        writers[v.__class__](v, put, before + '"moonshotai":')
        before = ","
    if (v := self.morph) is not UNSET:
        writers[v.__class__](v, put, before + '"morph":')
        before = ","
    if (v := self.ncompass) is not UNSET:
        writers[v.__class__](v, put, before + '"ncompass":')
        before = ","
    if (v := self.near_ai) is not UNSET:
        writers[v.__class__](v, put, before + '"near-ai":')
        before = ","
    if (v := self.nebius) is not UNSET:
        writers[v.__class__](v, put, before + '"nebius":')
        before = ","
    if (v := self.nex_agi) is not UNSET:
        writers[v.__class__](v, put, before + '"nex-agi":')
        before = ","
    if (v := self.nextbit) is not UNSET:
        writers[v.__class__](v, put, before + '"nextbit":')
        before = ","
    if (v := self.nineteen) is not UNSET:
        writers[v.__class__](v, put, before + '"nineteen":')
        before = ","
    if (v := self.novita) is not UNSET:
        writers[v.__class__](v, put, before + '"novita":')
        before = ","
    if (v := self.nvidia) is not UNSET:
        writers[v.__class__](v, put, before + '"nvidia":')
        before = ","
    if (v := self.octoai) is not UNSET:
        writers[v.__class__](v, put, before + '"octoai":')
        before = ","
    if (v := self.ollama) is not UNSET:
        writers[v.__class__](v, put, before + '"ollama":')
        before = ","
    if (v := self.open_inference) is not UNSET:
        writers[v.__class__](v, put, before + '"open-inference":')
        before = ","
    if (v := self.openai) is not UNSET:
        writers[v.__class__](v, put, before + '"openai":')
        before = ","
    if (v := self.parasail) is not UNSET:
        writers[v.__class__](v, put, before + '"parasail":')
        before = ","
    if (v := self.pareto_alpha) is not UNSET:
        writers[v.__class__](v, put, before + '"pareto-alpha":')
        before = ","
    if (v := self.perceptron) is not UNSET:
        writers[v.__class__](v, put, before + '"perceptron":')
        before = ","
    if (v := self.perplexity) is not UNSET:
        writers[v.__class__](v, put, before + '"perplexity":')
        before = ","
    if (v := self.phala) is not UNSET:
        writers[v.__class__](v, put, before + '"phala":')
        before = ","
    if (v := self.poolside) is not UNSET:
        writers[v.__class__](v, put, before + '"poolside":')
        before = ","
    if (v := self.primeintellect) is not UNSET:
        writers[v.__class__](v, put, before + '"primeintellect":')
        before = ","
    if (v := self.quiver) is not UNSET:
        writers[v.__class__](v, put, before + '"quiver":')
        before = ","
    if (v := self.recraft) is not UNSET:
        writers[v.__class__](v, put, before + '"recraft":')
        before = ","
    if (v := self.recursal) is not UNSET:
        writers[v.__class__](v, put, before + '"recursal":')
        before = ","
    if (v := self.recursive) is not UNSET:
        writers[v.__class__](v, put, before + '"recursive":')
        before = ","
    if (v := self.reflection) is not UNSET:
        writers[v.__class__](v, put, before + '"reflection":')
        before = ","
    if (v := self.reka) is not UNSET:
        writers[v.__class__](v, put, before + '"reka":')
        before = ","
    if (v := self.relace) is not UNSET:
        writers[v.__class__](v, put, before + '"relace":')
        before = ","
    if (v := self.replicate) is not UNSET:
        writers[v.__class__](v, put, before + '"replicate":')
        before = ","
    if (v := self.respan) is not UNSET:
        writers[v.__class__](v, put, before + '"respan":')
        before = ","
    if (v := self.runway) is not UNSET:
        writers[v.__class__](v, put, before + '"runway":')
        before = ","
    if (v := self.sail_research) is not UNSET:
        writers[v.__class__](v, put, before + '"sail-research":')
        before = ","
    if (v := self.sakana) is not UNSET:
        writers[v.__class__](v, put, before + '"sakana":')
        before = ","
    if (v := self.sakana_ai) is not UNSET:
        writers[v.__class__](v, put, before + '"sakana-ai":')
        before = ","
    if (v := self.sambanova) is not UNSET:
        writers[v.__class__](v, put, before + '"sambanova":')
        before = ","
    if (v := self.sambanova_cloaked) is not UNSET:
        writers[v.__class__](v, put, before + '"sambanova-cloaked":')
        before = ","
    if (v := self.scaledown) is not UNSET:
        writers[v.__class__](v, put, before + '"scaledown":')
        before = ","
    if (v := self.seed) is not UNSET:
        writers[v.__class__](v, put, before + '"seed":')
        before = ","
    if (v := self.sf_compute) is not UNSET:
        writers[v.__class__](v, put, before + '"sf-compute":')
        before = ","
    if (v := self.siliconflow) is not UNSET:
        writers[v.__class__](v, put, before + '"siliconflow":')
        before = ","
    if (v := self.sourceful) is not UNSET:
        writers[v.__class__](v, put, before + '"sourceful":')
        before = ","
    if (v := self.stealth) is not UNSET:
        writers[v.__class__](v, put, before + '"stealth":')
        before = ","
    if (v := self.stepfun) is not UNSET:
        writers[v.__class__](v, put, before + '"stepfun":')
        before = ","
    if (v := self.streamlake) is not UNSET:
        writers[v.__class__](v, put, before + '"streamlake":')
        before = ","
    if (v := self.switchpoint) is not UNSET:
        writers[v.__class__](v, put, before + '"switchpoint":')
        before = ","
    if (v := self.targon) is not UNSET:
        writers[v.__class__](v, put, before + '"targon":')
        before = ","
    if (v := self.tencent) is not UNSET:
        writers[v.__class__](v, put, before + '"tencent":')
        before = ","
    if (v := self.tenstorrent) is not UNSET:
        writers[v.__class__](v, put, before + '"tenstorrent":')
        before = ","
    if (v := self.thinkingmachines) is not UNSET:
        writers[v.__class__](v, put, before + '"thinkingmachines":')
        before = ","
    if (v := self.together) is not UNSET:
        writers[v.__class__](v, put, before + '"together":')
        before = ","
    if (v := self.together_lite) is not UNSET:
        writers[v.__class__](v, put, before + '"together-lite":')
        before = ","
    if (v := self.typesafe) is not UNSET:
        writers[v.__class__](v, put, before + '"typesafe":')
        before = ","
    if (v := self.ubicloud) is not UNSET:
        writers[v.__class__](v, put, before + '"ubicloud":')
        before = ","
    if (v := self.unbiased) is not UNSET:
        writers[v.__class__](v, put, before + '"unbiased":')
        before = ","
    if (v := self.upstage) is not UNSET:
        writers[v.__class__](v, put, before + '"upstage":')
        before = ","
    if (v := self.venice) is not UNSET:
        writers[v.__class__](v, put, before + '"venice":')
        before = ","
    if (v := self.voyageai) is not UNSET:
        writers[v.__class__](v, put, before + '"voyageai":')
        before = ","
    if (v := self.wafer) is not UNSET:
        writers[v.__class__](v, put, before + '"wafer":')
        before = ","
    if (v := self.wandb) is not UNSET:
        writers[v.__class__](v, put, before + '"wandb":')
        before = ","
    if (v := self.wandb_legacy) is not UNSET:
        writers[v.__class__](v, put, before + '"wandb-legacy":')
        before = ","
    if (v := self.xai) is not UNSET:
        writers[v.__class__](v, put, before + '"xai":')
        before = ","
    if (v := self.xiaomi) is not UNSET:
        writers[v.__class__](v, put, before + '"xiaomi":')
        before = ","
    if (v := self.z_ai) is not UNSET:
        writers[v.__class__](v, put, before + '"z-ai":')
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
    if (v := self.options) is not UNSET:
        writers[v.__class__](v, put, before + '"options":')
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
    ProviderOptions: [
        "01ai",
        "ai21",
        "aion-labs",
        "akashml",
        "alibaba",
        "amazon-bedrock",
        "amazon-bedrock/claude-on-aws",
        "amazon-nova",
        "ambient",
        "anthropic",
        "anthropic/2",
        "anyscale",
        "arcee-ai",
        "assemblyai",
        "atlas-cloud",
        "atoma",
        "avian",
        "azure",
        "baidu",
        "baseten",
        "black-forest-labs",
        "byteplus",
        "centml",
        "cerebras",
        "chutes",
        "cirrascale",
        "clarifai",
        "claude-on-aws",
        "cloudflare",
        "cohere",
        "coreweave",
        "cosine",
        "crofai",
        "crucible",
        "crusoe",
        "darkbloom",
        "databricks",
        "decart",
        "deepgram",
        "deepinfra",
        "deepseek",
        "dekallm",
        "digitalocean",
        "elevenlabs",
        "enfer",
        "fake-provider",
        "featherless",
        "fireworks",
        "fish-audio",
        "friendli",
        "gmicloud",
        "google-ai-studio",
        "google-vertex",
        "gopomelo",
        "groq",
        "heygen",
        "huggingface",
        "hyperbolic",
        "hyperbolic-quantized",
        "inception",
        "inceptron",
        "inferact-vllm",
        "inference-net",
        "infermatic",
        "inflection",
        "inocloud",
        "io-net",
        "ionstream",
        "klusterai",
        "krea",
        "lambda",
        "lepton",
        "liquid",
        "lynn",
        "lynn-private",
        "makora",
        "mancer",
        "mancer-old",
        "mara",
        "meta",
        "minimax",
        "mistral",
        "modal",
        "modelrun",
        "modular",
        "moonshotai",
        "morph",
        "ncompass",
        "near-ai",
        "nebius",
        "nex-agi",
        "nextbit",
        "nineteen",
        "novita",
        "nvidia",
        "octoai",
        "ollama",
        "open-inference",
        "openai",
        "parasail",
        "pareto-alpha",
        "perceptron",
        "perplexity",
        "phala",
        "poolside",
        "primeintellect",
        "quiver",
        "recraft",
        "recursal",
        "recursive",
        "reflection",
        "reka",
        "relace",
        "replicate",
        "respan",
        "runway",
        "sail-research",
        "sakana",
        "sakana-ai",
        "sambanova",
        "sambanova-cloaked",
        "scaledown",
        "seed",
        "sf-compute",
        "siliconflow",
        "sourceful",
        "stealth",
        "stepfun",
        "streamlake",
        "switchpoint",
        "targon",
        "tencent",
        "tenstorrent",
        "thinkingmachines",
        "together",
        "together-lite",
        "typesafe",
        "ubicloud",
        "unbiased",
        "upstage",
        "venice",
        "voyageai",
        "wafer",
        "wandb",
        "wandb-legacy",
        "xai",
        "xiaomi",
        "z-ai",
    ],
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
        "options",
    ],
    ProviderSortConfig: ["by", "partition"],
}

ATTRIBUTES: dict[type, dict[str, str]] = {
    ProviderOptions: {
        "01ai": "field_01ai",
        "aion-labs": "aion_labs",
        "amazon-bedrock": "amazon_bedrock",
        "amazon-bedrock/claude-on-aws": "amazon_bedrock_claude_on_aws",
        "amazon-nova": "amazon_nova",
        "anthropic/2": "anthropic_2",
        "arcee-ai": "arcee_ai",
        "atlas-cloud": "atlas_cloud",
        "black-forest-labs": "black_forest_labs",
        "claude-on-aws": "claude_on_aws",
        "fake-provider": "fake_provider",
        "fish-audio": "fish_audio",
        "google-ai-studio": "google_ai_studio",
        "google-vertex": "google_vertex",
        "hyperbolic-quantized": "hyperbolic_quantized",
        "inferact-vllm": "inferact_vllm",
        "inference-net": "inference_net",
        "io-net": "io_net",
        "lambda": "lambda_",
        "lynn-private": "lynn_private",
        "mancer-old": "mancer_old",
        "near-ai": "near_ai",
        "nex-agi": "nex_agi",
        "open-inference": "open_inference",
        "pareto-alpha": "pareto_alpha",
        "sail-research": "sail_research",
        "sakana-ai": "sakana_ai",
        "sambanova-cloaked": "sambanova_cloaked",
        "sf-compute": "sf_compute",
        "together-lite": "together_lite",
        "wandb-legacy": "wandb_legacy",
        "z-ai": "z_ai",
    }
}

MESSAGES_FALLBACK_PARAM_KEYS = frozenset(FIELDS[MessagesFallbackParam])

PERCENTILE_LATENCY_CUTOFFS_KEYS = frozenset(FIELDS[PercentileLatencyCutoffs])

PERCENTILE_THROUGHPUT_CUTOFFS_KEYS = frozenset(FIELDS[PercentileThroughputCutoffs])

PROVIDER_MAX_PRICE_KEYS = frozenset(FIELDS[ProviderMaxPrice])

PROVIDER_OPTIONS_KEYS = frozenset(FIELDS[ProviderOptions])

PROVIDER_PREFERENCES_KEYS = frozenset(FIELDS[ProviderPreferences])

PROVIDER_SORT_CONFIG_KEYS = frozenset(FIELDS[ProviderSortConfig])

READERS = {
    MessagesFallbackParam: read_messages_fallback_param,
    PercentileLatencyCutoffs: read_percentile_latency_cutoffs,
    PercentileThroughputCutoffs: read_percentile_throughput_cutoffs,
    ProviderMaxPrice: read_provider_max_price,
    ProviderOptions: read_provider_options,
    ProviderPreferences: read_provider_preferences,
    ProviderSortConfig: read_provider_sort_config,
}

WRITERS = {
    MessagesFallbackParam: write_messages_fallback_param,
    PercentileLatencyCutoffs: write_percentile_latency_cutoffs,
    PercentileThroughputCutoffs: write_percentile_throughput_cutoffs,
    ProviderMaxPrice: write_provider_max_price,
    ProviderOptions: write_provider_options,
    ProviderPreferences: write_provider_preferences,
    ProviderSortConfig: write_provider_sort_config,
}
