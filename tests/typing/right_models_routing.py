"""Every class of `models/routing.py`, constructed with all of its fields."""

from __future__ import annotations

from openrouter_presets import models

fallback = models.MessagesFallbackParam(model="openai/gpt-4o")
percentile_latency_cutoffs = models.PercentileLatencyCutoffs(p50=0.8, p75=1.2, p90=2.5, p99=6)
percentile_throughput_cutoffs = models.PercentileThroughputCutoffs(p50=90, p75=62.5, p90=40, p99=15.5)
provider_max_price = models.ProviderMaxPrice(audio="40", completion="15", image="0.04", prompt="2.50", request="0.005")
provider_sort_config = models.ProviderSortConfig(by="throughput", partition="none")
provider_options = models.ProviderOptions(
    field_01ai={"mode": "f"}, ai21={}, aion_labs={}, akashml={}, alibaba={}, amazon_bedrock={},
    amazon_bedrock_claude_on_aws={}, amazon_nova={}, ambient={}, anthropic={"mode": "a"}, anthropic_2={}, anyscale={},
    arcee_ai={}, assemblyai={}, atlas_cloud={}, atoma={}, avian={}, azure={}, baidu={}, baseten={},
    black_forest_labs={}, byteplus={}, centml={}, cerebras={}, chutes={}, cirrascale={}, clarifai={},
    claude_on_aws={}, cloudflare={}, cohere={}, coreweave={}, cosine={}, crofai={}, crucible={}, crusoe={},
    darkbloom={}, databricks={}, decart={}, deepgram={}, deepinfra={}, deepseek={}, dekallm={}, digitalocean={},
    elevenlabs={}, enfer={}, fake_provider={}, featherless={}, fireworks={}, fish_audio={}, friendli={}, gmicloud={},
    google_ai_studio={}, google_vertex={}, gopomelo={}, groq={}, heygen={}, huggingface={}, hyperbolic={},
    hyperbolic_quantized={}, inception={}, inceptron={}, inferact_vllm={}, inference_net={}, infermatic={},
    inflection={}, inocloud={}, io_net={}, ionstream={}, klusterai={}, krea={}, lambda_={}, lepton={}, liquid={},
    lynn={}, lynn_private={}, makora={}, mancer={}, mancer_old={}, mara={}, meta={}, minimax={}, mistral={}, modal={},
    modelrun={}, modular={}, moonshotai={}, morph={}, ncompass={}, near_ai={}, nebius={}, nex_agi={}, nextbit={},
    nineteen={}, novita={}, nvidia={}, octoai={}, ollama={}, open_inference={}, openai={}, parasail={},
    pareto_alpha={}, perceptron={}, perplexity={}, phala={}, poolside={}, primeintellect={}, quiver={}, recraft={},
    recursal={}, recursive={}, reflection={}, reka={}, relace={}, replicate={}, respan={}, runway={},
    sail_research={}, sakana={}, sakana_ai={}, sambanova={}, sambanova_cloaked={}, scaledown={}, seed={},
    sf_compute={}, siliconflow={}, sourceful={}, stealth={}, stepfun={}, streamlake={}, switchpoint={}, targon={},
    tencent={}, tenstorrent={}, thinkingmachines={}, together={}, together_lite={}, typesafe={}, ubicloud={},
    unbiased={}, upstage={}, venice={}, voyageai={}, wafer={}, wandb={}, wandb_legacy={}, xai={}, xiaomi={},
    z_ai={"mode": "z"},
)
provider_preferences = models.ProviderPreferences(
    allow_fallbacks=True,
    data_collection="deny",
    enforce_distillable_text=False,
    ignore=["DeepInfra", "example-provider"],
    max_price=provider_max_price,
    only=["Anthropic", "Amazon Bedrock", "Google"],
    options=provider_options,
    order=["Anthropic", "Amazon Bedrock"],
    preferred_max_latency=percentile_latency_cutoffs,
    preferred_min_throughput=percentile_throughput_cutoffs,
    quantizations=["fp8", "bf16"],
    require_parameters=True,
    sort=provider_sort_config,
    zdr=True,
)
