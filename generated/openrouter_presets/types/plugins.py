# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""`TypedDict`s of the components in the file of this name under openapi/schemas/."""

from __future__ import annotations

import sys
from typing import Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired
from collections.abc import Mapping, Sequence

from .tools import WebSearchMode


class AutoBetaRouterPlugin(TypedDict):
    """
    Settings of the beta version of the auto router. Takes the same fields as
    `AutoRouterPlugin` apart from `pin_model`.
    """

    id: Literal["auto-beta-router"]
    """
    Tag of this variant: always `auto-beta-router`.
    """
    allowed_models: NotRequired[list[str] | tuple[str, ...]]
    """
    Models the router may choose from, as names or patterns such as `anthropic/*`; at most
    1024 entries of up to 1024 characters each.
    """
    cost_quality_tradeoff: NotRequired[int]
    """
    Balance between cost and quality, an integer from 0 to 10. Superseded by `cost_tier`.
    """
    cost_tier: NotRequired[CostTier]
    """
    How much the chosen model may cost, from `low` to `max`; replaces `cost_quality_tradeoff`.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs; `false` keeps its settings here while it stays off.
    """
    excluded_models: NotRequired[list[str] | tuple[str, ...]]
    """
    Models the router must not choose, as names or patterns; at most 1024 entries of up to
    1024 characters each.
    """


class AutoRouterPlugin(TypedDict):
    """
    Settings of the auto router, which picks a model for each prompt.
    """

    id: Literal["auto-router"]
    """
    Tag of this variant: always `auto-router`.
    """
    allowed_models: NotRequired[list[str] | tuple[str, ...]]
    """
    Models the router may choose from, as names or patterns such as `anthropic/*`; at most
    1024 entries of up to 1024 characters each.
    """
    cost_quality_tradeoff: NotRequired[int]
    """
    Balance between cost and quality, an integer from 0 to 10. Superseded by `cost_tier`.
    """
    cost_tier: NotRequired[CostTier]
    """
    How much the chosen model may cost, from `low` to `max`; replaces `cost_quality_tradeoff`.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs; `false` keeps its settings here while it stays off.
    """
    excluded_models: NotRequired[list[str] | tuple[str, ...]]
    """
    Models the router must not choose, as names or patterns; at most 1024 entries of up to
    1024 characters each.
    """
    pin_model: NotRequired[bool]
    """
    Whether to hold on to the model chosen first instead of choosing again.
    """


ContextCompressionEngine: TypeAlias = Literal["middle-out"]
"""Method of shortening a prompt. `middle-out` takes text out of the middle and spares the
beginning and the end.
"""


class ContextCompressionPlugin(TypedDict):
    """
    Settings of context compression, which shortens prompts that would overflow the context
    window of the model.
    """

    id: Literal["context-compression"]
    """
    Tag of this variant: always `context-compression`.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs; `false` keeps its settings here while it stays off.
    """
    engine: NotRequired[ContextCompressionEngine]
    """
    Method of shortening; `middle-out` is the only one.
    """


CostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""Price level a router aims for, in rising order from `low` to `max`."""


class FileParserPlugin(TypedDict):
    """
    Settings of the file parser, which turns attached files into content a model can read.
    """

    id: Literal["file-parser"]
    """
    Tag of this variant: always `file-parser`.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs; `false` keeps its settings here while it stays off.
    """
    pdf: NotRequired[PDFParserOptions]
    """
    How PDF files are read.
    """


class FusionPlugin(TypedDict):
    """
    Settings of the fusion plugin, which has several models analyze a prompt and combines
    their work into one answer.
    """

    id: Literal["fusion"]
    """
    Tag of this variant: always `fusion`.
    """
    analysis_models: NotRequired[list[str] | tuple[str, ...]]
    """
    Models that analyze the prompt, 1 to 8 of them.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs; `false` keeps its settings here while it stays off.
    """
    max_tool_calls: NotRequired[int]
    """
    Cap on the number of tool calls, from 1 to 16.
    """
    model: NotRequired[str]
    """
    Model that brings the analyses together.
    """
    preset: NotRequired[FusionPreset]
    """
    Ready-made choice of models, named by purpose and cost. Unrelated to the preset that this
    endpoint creates.
    """
    tools: NotRequired[Sequence[FusionTool]]
    """
    Server tools available during the fusion run, at most 8.
    """


FusionPreset: TypeAlias = Literal["general-high", "general-budget", "general-fast"]
"""Ready-made line-up of fusion models: high quality, low budget or fast."""


class FusionTool(TypedDict):
    """
    Server tool offered to the models of a fusion run.
    """

    type: str
    """
    Name of the tool, for example `openrouter:web_search`.
    """
    parameters: NotRequired[FusionToolParameters]
    """
    Settings of the tool; which keys it knows depends on `type`.
    """


FusionToolScalar: TypeAlias = str | float | bool | None
"""Plain JSON value of a fusion tool setting: string, number, boolean or null."""


FusionToolParameterMap: TypeAlias = Mapping[str, FusionToolScalar]
"""Group of settings of a fusion tool, each of them a scalar."""


FusionToolParameterValue: TypeAlias = (
    FusionToolScalar | Sequence[FusionToolScalar] | FusionToolParameterMap
)
"""Setting of a fusion tool: a scalar, a list of scalars or a map of scalars."""


FusionToolParameters: TypeAlias = Mapping[str, FusionToolParameterValue]
"""Settings of a fusion tool by name. Values nest one level deep at most."""


class ModerationPlugin(TypedDict):
    """
    Turns on moderation of the request. It has no settings and no `enabled` switch.
    """

    id: Literal["moderation"]
    """
    Tag of this variant: always `moderation`.
    """


PDFParserEngine: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"]
"""Engine for reading PDF files. `native` hands the file to the model itself; the others
convert it first.
"""


class PDFParserOptions(TypedDict):
    """
    Options for reading PDF files.
    """

    engine: NotRequired[PDFParserEngine]
    """
    Engine that reads the PDF.
    """


ParetoPriceSource: TypeAlias = Literal["prompt", "weighted_avg"]
"""Price the Pareto router compares models by: that of prompt tokens (`prompt`) or a weighted
average (`weighted_avg`).
"""


class ParetoRouterPlugin(TypedDict):
    """
    Settings of the Pareto router, which weighs the coding ability of models against their
    price.
    """

    id: Literal["pareto-router"]
    """
    Tag of this variant: always `pareto-router`.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs; `false` keeps its settings here while it stays off.
    """
    max_price: NotRequired[float]
    """
    Highest price a model may have to be considered, in US dollars, 0 or more; `price_source`
    says which price is compared.
    """
    min_coding_score: NotRequired[float]
    """
    Lowest coding score a model may have to be considered, from 0 to 1.
    """
    price_source: NotRequired[ParetoPriceSource]
    """
    Which price of a model the router looks at.
    """


class ResponseHealingPlugin(TypedDict):
    """
    Settings of response healing, which mends malformed structured output such as broken JSON.
    """

    id: Literal["response-healing"]
    """
    Tag of this variant: always `response-healing`.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs; `false` keeps its settings here while it stays off.
    """


class WebFetchPlugin(TypedDict):
    """
    Settings of web fetching, which lets a model read pages by their address.
    """

    id: Literal["web-fetch"]
    """
    Tag of this variant: always `web-fetch`.
    """
    allowed_domains: NotRequired[list[str] | tuple[str, ...]]
    """
    Domains that may be fetched from; others are refused.
    """
    blocked_domains: NotRequired[list[str] | tuple[str, ...]]
    """
    Domains that must not be fetched from.
    """
    max_content_tokens: NotRequired[int]
    """
    Cap on the length of fetched content, in tokens.
    """
    max_uses: NotRequired[int]
    """
    Cap on the number of fetches.
    """


WebSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"]
"""Search engine of the web plugin. `native` stands for the search built into the model's own
provider.
"""


class WebSearchPlugin(TypedDict):
    """
    Settings of web search, which adds search results to what a model is given.
    """

    id: Literal["web"]
    """
    Tag of this variant: always `web`.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs; `false` keeps its settings here while it stays off.
    """
    engine: NotRequired[WebSearchEngine]
    """
    Search engine to ask.
    """
    exclude_domains: NotRequired[list[str] | tuple[str, ...]]
    """
    Domains whose pages are left out of the results.
    """
    include_domains: NotRequired[list[str] | tuple[str, ...]]
    """
    Domains the results are limited to.
    """
    max_results: NotRequired[int]
    """
    Cap on the number of search results.
    """
    max_uses: NotRequired[int]
    """
    Cap on the number of searches.
    """
    mode: NotRequired[WebSearchMode]
    """
    Search mode, a trade of speed for depth; which ones exist depends on the engine.
    """
    search_prompt: NotRequired[str]
    """
    Text that introduces the search results to the model.
    """
    user_location: NotRequired[WebSearchPluginUserLocation | None]
    """
    Rough place of the user, for results of local interest; null states no place.
    """


Plugin: TypeAlias = (
    AutoRouterPlugin
    | AutoBetaRouterPlugin
    | ModerationPlugin
    | WebSearchPlugin
    | WebFetchPlugin
    | FileParserPlugin
    | ResponseHealingPlugin
    | ContextCompressionPlugin
    | ParetoRouterPlugin
    | FusionPlugin
)
"""Plugin of a request together with its settings; `id` tells the variants apart."""


class WebSearchPluginUserLocation(TypedDict):
    """
    Place of the user as the web plugin takes it. Either null or a `WebSearchUserLocation`
    whose `type` is present.
    """

    type: Literal["approximate"]
    """
    Kind of location: always `approximate`.
    """
    city: NotRequired[str | None]
    """
    Name of the city; null if not stated.
    """
    country: NotRequired[str | None]
    """
    Country, for example `US`; null if not stated.
    """
    region: NotRequired[str | None]
    """
    State, province or other region; null if not stated.
    """
    timezone: NotRequired[str | None]
    """
    Time zone, for example `Europe/Vienna`; null if not stated.
    """


class WebSearchUserLocation(TypedDict):
    """
    Rough place of a user, or null.
    """

    type: NotRequired[Literal["approximate"]]
    """
    Kind of location: always `approximate`.
    """
    city: NotRequired[str | None]
    """
    Name of the city; null if not stated.
    """
    country: NotRequired[str | None]
    """
    Country, for example `US`; null if not stated.
    """
    region: NotRequired[str | None]
    """
    State, province or other region; null if not stated.
    """
    timezone: NotRequired[str | None]
    """
    Time zone, for example `Europe/Vienna`; null if not stated.
    """
