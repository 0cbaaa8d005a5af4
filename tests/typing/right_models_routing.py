"""Every class of `models/routing.py`, constructed with all of its fields."""

from __future__ import annotations

from openrouter_presets import models

fallback = models.MessagesFallbackParam(model="openai/gpt-4o")
percentile_latency_cutoffs = models.PercentileLatencyCutoffs(p50=0.8, p75=1.2, p90=2.5, p99=6)
percentile_throughput_cutoffs = models.PercentileThroughputCutoffs(p50=90, p75=62.5, p90=40, p99=15.5)
provider_max_price = models.ProviderMaxPrice(audio="40", completion="15", image="0.04", prompt="2.50", request="0.005")
provider_sort_config = models.ProviderSortConfig(by="throughput", partition="none")
provider_preferences = models.ProviderPreferences(
    allow_fallbacks=True,
    data_collection="deny",
    enforce_distillable_text=False,
    ignore=["DeepInfra", "example-provider"],
    max_price=provider_max_price,
    only=["Anthropic", "Amazon Bedrock", "Google"],
    order=["Anthropic", "Amazon Bedrock"],
    preferred_max_latency=percentile_latency_cutoffs,
    preferred_min_throughput=percentile_throughput_cutoffs,
    quantizations=["fp8", "bf16"],
    require_parameters=True,
    sort=provider_sort_config,
    zdr=True,
)
