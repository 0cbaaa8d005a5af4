# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Attrs classes of the components in the file of this name under openapi/schemas/."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from attrs import define

from .._base import UNSET, Model, Unset, extra_last
from .tools import WebSearchMode, XSearchOptions


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AlignmentRule(Model):
    """A rule of the alignment plugin, and the parts of a turn that it applies to."""

    rule: str
    """The rule, in plain language."""
    watch: Sequence[Literal["content", "tool_calls", "refusal", "images", "audio"]]
    """Parts of a turn that are checked against the rule."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AlignmentPlugin(Model):
    """Settings of the alignment plugin (beta), which checks the model's turns against the caller's rules."""

    id: Literal["alignment"] = "alignment"
    """Tag of this variant: always `alignment`."""
    rules: Sequence[AlignmentRule | dict[str, Any]]
    """Rules that the turns of the model are judged by."""
    mode: Literal["enforce", "audit"] | Unset = UNSET
    """What becomes of a turn that breaks a rule: `audit`, the default, lets it pass; `enforce` holds it back, tries
    again, and ends in an error once the retries are used up.
    """
    threshold: float | Unset = UNSET
    """How sure the judge must be that a rule is broken, from 0.01 to 1; 0.7 by default."""
    instruct: bool | Unset = UNSET
    """Whether the rules are given to the model; true by default."""
    max_retries: int | Unset = UNSET
    """How often a turn that was held back is tried again; once by default."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ArmorEnvironmentEntry(Model):
    """A fact on the environment, by name."""

    name: str
    """Name of the fact."""
    value: str
    """Value of the fact."""


ArmorAutoModeEnvironment: TypeAlias = ArmorEnvironmentEntry | str | dict[str, Any]
"""Fact on the environment, as text such as `Region: eu-west` or as a name and a value."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ArmorRule(Model):
    """A rule for tool calls, with an id and a threshold of its own."""

    id: str
    """Id of the rule."""
    name: str | Unset = UNSET
    """Name of the rule, for people."""
    instructions: str
    """What the rule covers, in plain language."""
    threshold: float | Unset = UNSET
    """How sure the judge must be that the rule applies; by default 0.6 to deny and 0.7 to allow."""


ArmorAutoModeRule: TypeAlias = ArmorRule | str | dict[str, Any]
"""Rule for tool calls, as plain text or with an id and a threshold of its own."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ArmorAutoMode(Model):
    """Rules for tool calls that are judged without asking the user."""

    hard_deny: list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...] | Unset = UNSET
    """Rules for calls that are always denied."""
    soft_deny: list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...] | Unset = UNSET
    """Rules for calls that are denied unless another rule allows them."""
    allow: list[ArmorAutoModeRule] | tuple[ArmorAutoModeRule, ...] | Unset = UNSET
    """Rules for calls that are allowed."""
    environment: list[ArmorAutoModeEnvironment] | tuple[ArmorAutoModeEnvironment, ...] | Unset = UNSET
    """Facts on the environment that the calls run in."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ArmorContext(Model):
    """Rules and environment that the judge of tool calls takes into account. Further fields may be given."""

    v: float
    """Version of this format: 1."""
    auto_mode: ArmorAutoMode | dict[str, Any] | Unset = UNSET
    """Rules, grouped by how strictly they apply, and facts about the environment."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ArmorPlugin(Model):
    """Settings of the armor plugin, which judges each tool call of the model before the caller receives it."""

    id: Literal["armor"] = "armor"
    """Tag of this variant: always `armor`."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; true by default. `false` turns it off without removing its settings."""
    mode: Literal["enforce", "audit"] | Unset = UNSET
    """Whether a call that is judged dangerous is held back (`enforce`, the default) or only recorded (`audit`)."""
    on_error: Literal["log", "block"] | Unset = UNSET
    """What becomes of a call that could not be judged: `block`, the default, holds it back; `log` lets it pass and
    records it.
    """
    output_mode: Literal["text", "custom_item", "claude_code_compatibility"] | Unset = UNSET
    """How a blocked call appears in the response: as `text`, the default; as a `custom_item`, only in the Responses
    API; or with `claude_code_compatibility`, only in the Messages API, where it is the default if there is a
    `dangerous_tool_use` safeguard.
    """
    evaluate_native_tools: bool | Unset = UNSET
    """Whether native tools of the provider are judged too; false by default."""
    use_cc_style_default_rules: bool | Unset = UNSET
    """Whether default rules meant for coding tools apply; true by default in the Messages API."""
    classifier_context: ArmorContext | dict[str, Any] | Unset = UNSET
    """The caller's rules and environment, for the judge to take into account."""


ContextCompressionEngine: TypeAlias = Literal["middle-out"]
"""Method of shortening a prompt. `middle-out` takes text out of the middle and spares the beginning and the end."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ContextCompressionPlugin(Model):
    """Settings of context compression, which shortens prompts that would overflow the context window of the model."""

    id: Literal["context-compression"] = "context-compression"
    """Tag of this variant: always `context-compression`."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    engine: ContextCompressionEngine | Unset = UNSET
    """Method of shortening; `middle-out` is the only one."""


CostTier: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""Price level a router aims for, in rising order from `low` to `max`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AutoBetaRouterPlugin(Model):
    """Settings of the beta version of the auto router.

    They are the same as those of `AutoRouterPlugin`, except that there is no `pin_model`.
    """

    id: Literal["auto-beta-router"] = "auto-beta-router"
    """Tag of this variant: always `auto-beta-router`."""
    allowed_models: list[str] | tuple[str, ...] | Unset = UNSET
    """Models the router may choose from, as names or patterns such as `anthropic/*`; at most 1024 entries of up to
    1024 characters each.
    """
    cost_quality_tradeoff: int | Unset = UNSET
    """Balance between cost and quality, an integer from 0 to 10. Superseded by `cost_tier`."""
    cost_tier: CostTier | Unset = UNSET
    """How much the chosen model may cost, from `low` to `max`; replaces `cost_quality_tradeoff`."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    excluded_models: list[str] | tuple[str, ...] | Unset = UNSET
    """Models the router must not choose, as names or patterns; at most 1024 entries of up to 1024 characters each."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class AutoRouterPlugin(Model):
    """Settings of the auto router, which picks a model for each prompt."""

    id: Literal["auto-router"] = "auto-router"
    """Tag of this variant: always `auto-router`."""
    allowed_models: list[str] | tuple[str, ...] | Unset = UNSET
    """Models the router may choose from, as names or patterns such as `anthropic/*`; at most 1024 entries of up to
    1024 characters each.
    """
    cost_quality_tradeoff: int | Unset = UNSET
    """Balance between cost and quality, an integer from 0 to 10. Superseded by `cost_tier`."""
    cost_tier: CostTier | Unset = UNSET
    """How much the chosen model may cost, from `low` to `max`; replaces `cost_quality_tradeoff`."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    excluded_models: list[str] | tuple[str, ...] | Unset = UNSET
    """Models the router must not choose, as names or patterns; at most 1024 entries of up to 1024 characters each."""
    pin_model: bool | Unset = UNSET
    """Whether to hold on to the model chosen first instead of choosing again."""


FusionPreset: TypeAlias = Literal["general-high", "general-budget", "general-fast"]
"""Ready-made line-up of fusion models: high quality, low budget or fast."""


FusionToolScalar: TypeAlias = str | float | bool | None
"""Plain JSON value of a fusion tool setting: string, number, boolean or null."""


FusionToolParameterMap: TypeAlias = dict[str, FusionToolScalar]
"""Group of settings of a fusion tool, each of them a scalar."""


FusionToolParameterValue: TypeAlias = (
    FusionToolScalar | Sequence[FusionToolScalar] | FusionToolParameterMap | dict[str, Any]
)
"""Setting of a fusion tool: a scalar, a list of scalars or a map of scalars."""


FusionToolParameters: TypeAlias = dict[str, FusionToolParameterValue]
"""Settings of a fusion tool by name. Values nest one level deep at most."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class FusionTool(Model):
    """Server tool offered to the models of a fusion run."""

    type: str
    """Name of the tool, for example `openrouter:web_search`."""
    parameters: FusionToolParameters | Unset = UNSET
    """Settings of the tool; which keys it knows depends on `type`."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class FusionPlugin(Model):
    """Settings of the fusion plugin, which has several models analyze a prompt and combines their work into one
    answer.

    They apply to runs started by the `openrouter/fusion` model or the `openrouter:fusion` tool.
    """

    id: Literal["fusion"] = "fusion"
    """Tag of this variant: always `fusion`."""
    analysis_models: list[str] | tuple[str, ...] | Unset = UNSET
    """Models that analyze the prompt, 1 to 8 of them."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    max_tool_calls: int | Unset = UNSET
    """Cap on the number of tool calls, from 1 to 16."""
    model: str | Unset = UNSET
    """Model that brings the analyses together."""
    preset: FusionPreset | Unset = UNSET
    """Ready-made choice of models, named by purpose and cost. Unrelated to the preset that this endpoint creates."""
    tools: Sequence[FusionTool | dict[str, Any]] | Unset = UNSET
    """Server tools available during the fusion run, at most 8."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class JevRouterPlugin(Model):
    """Settings of the Jev router, which picks a model from a pool."""

    id: Literal["jev-router"] = "jev-router"
    """Tag of this variant: always `jev-router`."""
    models: list[str] | tuple[str, ...] | Unset = UNSET
    """Models the router may choose from, as slugs or patterns; at most 1024 entries of up to 1024 characters each,
    and 65,536 characters in all.
    """
    allowed_models: list[str] | tuple[str, ...] | Unset = UNSET
    """Another name of `models`; where both are given, the entries of both count."""
    excluded_models: list[str] | tuple[str, ...] | Unset = UNSET
    """Models the router must not choose, even where they are allowed. The API answers with 404 where no model is
    left.
    """
    cost_tier: str | Unset = UNSET
    """Price level the router aims for: `low`, `medium`, `high`, or a tier of the operator."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ModerationPlugin(Model):
    """Turns on moderation of the request. It has no settings and no `enabled` switch."""

    id: Literal["moderation"] = "moderation"
    """Tag of this variant: always `moderation`."""


PDFParserEngine: TypeAlias = Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"]
"""Engine for reading PDF files. `native` hands the file to the model itself; the others convert it first."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class PDFParserOptions(Model):
    """Options for reading PDF files."""

    engine: PDFParserEngine | Unset = UNSET
    """Engine that reads the PDF."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class FileParserPlugin(Model):
    """Settings of the file parser, which turns attached files into content a model can read."""

    id: Literal["file-parser"] = "file-parser"
    """Tag of this variant: always `file-parser`."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    pdf: PDFParserOptions | dict[str, Any] | Unset = UNSET
    """How PDF files are read."""


ParetoPriceSource: TypeAlias = Literal["prompt", "weighted_avg"]
"""Price the Pareto router compares models by: that of prompt tokens (`prompt`) or a weighted average
(`weighted_avg`).
"""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ParetoRouterPlugin(Model):
    """Settings of the Pareto router, which weighs the coding ability of models against their price."""

    id: Literal["pareto-router"] = "pareto-router"
    """Tag of this variant: always `pareto-router`."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    max_price: float | Unset = UNSET
    """Maximum price of the models to consider, in US dollars, 0 or more; `price_source` says which price is
    compared.
    """
    min_coding_score: float | Unset = UNSET
    """Minimum coding score of the models to consider, from 0 to 1."""
    price_source: ParetoPriceSource | Unset = UNSET
    """Which price of a model the router looks at."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class ResponseHealingPlugin(Model):
    """Settings of response healing, which mends malformed structured output such as broken JSON."""

    id: Literal["response-healing"] = "response-healing"
    """Tag of this variant: always `response-healing`."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; `false` turns it off without removing its settings."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class SwitchyardRouterPlugin(Model):
    """Settings of the Switchyard router, which picks a model by how hard the task is."""

    id: Literal["switchyard-router"] = "switchyard-router"
    """Tag of this variant: always `switchyard-router`."""
    algorithm: Literal["capability", "stage", "auto", "random", "composite", "passthrough"] | Unset = UNSET
    """How the model is picked. `stage`, the default, uses signals in tool results and asks a judge model when they
    are not conclusive; `auto` does the same without a judge; `capability` has the judge rate the task;
    `composite` keeps the level of the user's last turn and evaluates tool turns anew; `random` picks any model;
    `passthrough` keeps OpenRouter's usual order.
    """
    judge_model: str | Unset = UNSET
    """Model that judges for `capability`, `stage` and `composite`. It must support structured outputs and is billed;
    if it fails, the platform's own judge steps in.
    """


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebFetchPlugin(Model):
    """Settings of web fetching, which lets a model read pages by their address."""

    id: Literal["web-fetch"] = "web-fetch"
    """Tag of this variant: always `web-fetch`."""
    allowed_domains: list[str] | tuple[str, ...] | Unset = UNSET
    """Domains that may be fetched from; others are refused."""
    blocked_domains: list[str] | tuple[str, ...] | Unset = UNSET
    """Domains that must not be fetched from."""
    max_content_tokens: int | Unset = UNSET
    """Cap on the length of fetched content, in tokens."""
    max_uses: int | Unset = UNSET
    """Cap on the number of fetches."""


WebSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"]
"""Search engine of the web plugin. `native` is the model provider's own search."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebSearchPluginUserLocation(Model):
    """Approximate location of the user for the web plugin, or null."""

    type: Literal["approximate"] = "approximate"
    """Kind of location: always `approximate`."""
    city: str | None | Unset = UNSET
    """Name of the city; null if not stated."""
    country: str | None | Unset = UNSET
    """Country, for example `US`; null if not stated."""
    region: str | None | Unset = UNSET
    """State, province or other region; null if not stated."""
    timezone: str | None | Unset = UNSET
    """Time zone, for example `Europe/Vienna`; null if not stated."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False, field_transformer=extra_last)
class WebSearchPlugin(Model):
    """Settings of web search, which adds search results to what a model is given."""

    id: Literal["web"] = "web"
    """Tag of this variant: always `web`."""
    enabled: bool | Unset = UNSET
    """Whether the plugin runs; `false` turns it off without removing its settings."""
    engine: WebSearchEngine | Unset = UNSET
    """Search engine to ask."""
    exclude_domains: list[str] | tuple[str, ...] | Unset = UNSET
    """Domains whose pages are left out of the results."""
    include_domains: list[str] | tuple[str, ...] | Unset = UNSET
    """Domains the results are limited to."""
    max_results: int | Unset = UNSET
    """Cap on the number of search results."""
    max_uses: int | Unset = UNSET
    """Cap on the number of searches."""
    mode: WebSearchMode | Unset = UNSET
    """Search mode, a trade-off between speed and depth; which modes are available depends on the engine."""
    search_prompt: str | Unset = UNSET
    """Text that introduces the search results to the model."""
    user_location: WebSearchPluginUserLocation | dict[str, Any] | None | Unset = UNSET
    """Approximate location of the user, to make results locally relevant; null: not stated."""
    x_search: XSearchOptions | dict[str, Any] | Unset = UNSET
    """Search of X in addition to the native web search of SpaceXAI's endpoints, billed separately."""


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
    | dict[str, Any]
)
"""Plugin of a request together with its settings; `id` tells the variants apart."""
