# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""`TypedDict`s of the components in the file of this name under openapi/schemas/."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired
from .tools import WebSearchMode, XSearchOptions


class AlignmentPlugin(TypedDict):
    """
    Settings of the alignment plugin (beta), which holds the turns of the model to rules of
    the caller.
    """

    id: Literal["alignment"]
    """
    Tag of this variant: always `alignment`.
    """
    rules: Sequence[AlignmentRule]
    """
    Rules that the turns of the model are judged by.
    """
    mode: NotRequired[Literal["enforce", "audit"]]
    """
    What becomes of a turn that breaks a rule: `audit`, the default, lets it pass; `enforce`
    holds it back, tries again, and ends in an error once the retries are used up.
    """
    threshold: NotRequired[float]
    """
    How sure the judge must be that a rule is broken, from 0.01 to 1; 0.7 by default.
    """
    instruct: NotRequired[bool]
    """
    Whether the model is told the rules; true by default.
    """
    max_retries: NotRequired[int]
    """
    How often a turn that was held back is tried again; once by default.
    """


class AlignmentRule(TypedDict):
    """
    A rule of the alignment plugin, and the parts of a turn that it applies to.
    """

    rule: str
    """
    The rule, in plain language.
    """
    watch: Sequence[Literal["content", "tool_calls", "refusal", "images", "audio"]]
    """
    Parts of a turn that are held to the rule.
    """


class ArmorAutoMode(TypedDict):
    """
    Rules for tool calls that are judged without asking the user.
    """

    hard_deny: NotRequired[list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...]]
    """
    Rules for calls that are denied in any case.
    """
    soft_deny: NotRequired[list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...]]
    """
    Rules for calls that are denied unless another rule allows them.
    """
    allow: NotRequired[list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...]]
    """
    Rules for calls that are allowed.
    """
    environment: NotRequired[list[ArmorAutoModeEnvironment] | tuple[ArmorAutoModeEnvironment, ...]]
    """
    Facts on the environment that the calls run in.
    """


class ArmorContext(TypedDict):
    """
    Rules and environment that the judge of tool calls takes into account. Further fields may
    be given.
    """

    v: float
    """
    Version of this format: 1.
    """
    auto_mode: NotRequired[ArmorAutoMode]
    """
    Rules by how strictly they apply, and facts on the environment.
    """


class ArmorEnvironmentEntry(TypedDict):
    """
    A fact on the environment, by name.
    """

    name: str
    """
    Name of the fact.
    """
    value: str
    """
    Value of the fact.
    """


ArmorAutoModeEnvironment: TypeAlias = ArmorEnvironmentEntry | str
"""Fact on the environment, as text such as `Region: eu-west` or as a name and a value."""


class ArmorPlugin(TypedDict):
    """
    Settings of the armor plugin, which judges each tool call of the model before the caller
    receives it.
    """

    id: Literal["armor"]
    """
    Tag of this variant: always `armor`.
    """
    enabled: NotRequired[bool]
    """
    Whether the plugin runs, as it does by default; `false` keeps its settings here while it
    stays off.
    """
    mode: NotRequired[Literal["enforce", "audit"]]
    """
    Whether a call that is judged dangerous is held back (`enforce`, the default) or only
    recorded (`audit`).
    """
    on_error: NotRequired[Literal["log", "block"]]
    """
    What becomes of a call that could not be judged: `block`, the default, holds it back;
    `log` lets it pass and records it.
    """
    output_mode: NotRequired[Literal["text", "custom_item", "claude_code_compatibility"]]
    """
    How a blocked call shows in the response: as `text`, the default; as a `custom_item`, in
    the Responses API alone; or with `claude_code_compatibility`, in the Messages API alone
    and the default beside a `dangerous_tool_use` safeguard.
    """
    evaluate_native_tools: NotRequired[bool]
    """
    Whether native tools of the provider are judged too; false by default.
    """
    use_cc_style_default_rules: NotRequired[bool]
    """
    Whether default rules meant for coding tools apply; true by default in the Messages API.
    """
    classifier_context: NotRequired[ArmorContext | Mapping[str, Any]]
    """
    What the judge is told of the caller's rules and environment.
    """


class ArmorRule(TypedDict):
    """
    A rule for tool calls, with an id and a threshold of its own.
    """

    id: str
    """
    Id of the rule.
    """
    name: NotRequired[str]
    """
    Name of the rule, for people.
    """
    instructions: str
    """
    What the rule covers, in plain language.
    """
    threshold: NotRequired[float]
    """
    How sure the judge must be that the rule applies; by default 0.6 to deny and 0.7 to allow.
    """


ArmorAutoModeRule: TypeAlias = ArmorRule | str
"""Rule for tool calls, as plain text or with an id and a threshold of its own."""


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
    their work into one answer. They hold for runs that the `openrouter/fusion` model or the
    `openrouter:fusion` tool starts.
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


class JevRouterPlugin(TypedDict):
    """
    Settings of the Jev router, which picks a model from a pool.
    """

    id: Literal["jev-router"]
    """
    Tag of this variant: always `jev-router`.
    """
    models: NotRequired[list[str] | tuple[str, ...]]
    """
    Models the router may choose from, as slugs or patterns; at most 1024 entries of up to
    1024 characters each, and 65,536 characters in all.
    """
    allowed_models: NotRequired[list[str] | tuple[str, ...]]
    """
    Another name of `models`; where both are given, the entries of both count.
    """
    excluded_models: NotRequired[list[str] | tuple[str, ...]]
    """
    Models the router must not choose, even where they are allowed. The API answers with 404
    where no model is left.
    """
    cost_tier: NotRequired[str]
    """
    Price level the router aims for: `low`, `medium`, `high`, or a tier of the operator.
    """


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


class SwitchyardRouterPlugin(TypedDict):
    """
    Settings of the Switchyard router, which picks a model by how hard the task is.
    """

    id: Literal["switchyard-router"]
    """
    Tag of this variant: always `switchyard-router`.
    """
    algorithm: NotRequired[
        Literal["capability", "stage", "auto", "random", "composite", "passthrough"]
    ]
    """
    How the model is picked. `stage`, the default, goes by signals in the results of tools and
    asks a judge model where they leave it open; `auto` does so without a judge; `capability`
    has the judge rate the task; `composite` keeps the level of the user's last turn and looks
    at the turns of tools anew; `random` picks any; `passthrough` keeps the order that
    OpenRouter has anyway.
    """
    judge_model: NotRequired[str]
    """
    Model that judges for `capability`, `stage` and `composite`. It must support structured
    outputs and is billed; if it fails, the platform's own judge steps in.
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
    x_search: NotRequired[XSearchOptions]
    """
    Search of X beside the native web search of SpaceXAI's endpoints, billed apart.
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
    | AlignmentPlugin
    | ArmorPlugin
    | JevRouterPlugin
    | SwitchyardRouterPlugin
)
"""Plugin of a request together with its settings; `id` tells the variants apart."""


class WebSearchPluginUserLocation(TypedDict):
    """
    Rough place of the user, as the web plugin takes it, or null.
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
