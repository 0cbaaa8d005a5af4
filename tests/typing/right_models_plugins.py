"""Every class of `models/plugins.py`, constructed with all of its fields."""

from __future__ import annotations

from openrouter_presets import models

context_compression_plugin = models.ContextCompressionPlugin(
    id="context-compression", enabled=True, engine="middle-out"
)
auto_beta_router_plugin = models.AutoBetaRouterPlugin(
    id="auto-beta-router",
    allowed_models=["google/*", "anthropic/claude-4.6-sonnet"],
    cost_quality_tradeoff=0,
    cost_tier="low",
    enabled=False,
    excluded_models=[],
)
auto_router_plugin = models.AutoRouterPlugin(
    id="auto-router",
    allowed_models=["anthropic/*", "openai/gpt-4o"],
    cost_quality_tradeoff=7,
    cost_tier="high",
    enabled=True,
    excluded_models=["anthropic/claude-4.6-opus"],
    pin_model=True,
)
fusion_tool = models.FusionTool(
    type="openrouter:datetime",
    parameters={
        "engine": "exa",
        "max_results": 3,
        "user_location": {"type": "approximate", "city": "Malmö", "country": "SE"},
    },
)
fusion_plugin = models.FusionPlugin(
    id="fusion",
    analysis_models=["anthropic/claude-4.6-sonnet", "openai/gpt-4o", "google/gemini-2.5-pro"],
    enabled=True,
    max_tool_calls=8,
    model="anthropic/claude-4.6-sonnet",
    preset="general-high",
    tools=[fusion_tool],
)
moderation_plugin = models.ModerationPlugin(id="moderation")
pdf_parser_options = models.PDFParserOptions(engine="pdf-text")
file_parser_plugin = models.FileParserPlugin(id="file-parser", enabled=True, pdf=pdf_parser_options)
pareto_router_plugin = models.ParetoRouterPlugin(
    id="pareto-router", enabled=True, max_price=2.5, min_coding_score=0.65, price_source="weighted_avg"
)
response_healing_plugin = models.ResponseHealingPlugin(id="response-healing", enabled=False)
web_fetch_plugin = models.WebFetchPlugin(
    id="web-fetch",
    allowed_domains=["docs.example.com", "müller.example"],
    blocked_domains=["ads.example.com"],
    max_content_tokens=20000,
    max_uses=4,
)
web_search_plugin_user_location = models.WebSearchPluginUserLocation(
    type="approximate", city="Zürich", country="CH", region="Zürich", timezone="Europe/Zurich"
)
web_search_plugin = models.WebSearchPlugin(
    id="web",
    enabled=True,
    engine="exa",
    exclude_domains=["forum.example.com"],
    include_domains=["docs.example.com", "news.example.com"],
    max_results=5,
    max_uses=3,
    mode="fast",
    search_prompt="Das hier fand die Websuche; nenne zu jeder Aussage die Quelle - mit Link.",
    user_location=web_search_plugin_user_location,
    x_search=models.XSearchOptions(allowed_x_handles=["gridstatus"]),
)
alignment_rule = models.AlignmentRule(rule="Name no customer.", watch=["content", "tool_calls"])
alignment_plugin = models.AlignmentPlugin(
    id="alignment", rules=[alignment_rule], mode="enforce", threshold=0.85, instruct=False, max_retries=2
)
armor_rule = models.ArmorRule(
    id="no-force-push", name="No force push", instructions="Pushing with force to a shared branch.", threshold=0.4
)
armor_environment_entry = models.ArmorEnvironmentEntry(name="Production host", value="db-1.example.com")
armor_auto_mode = models.ArmorAutoMode(
    hard_deny=[armor_rule, "Deleting a database."],
    soft_deny=["Installing a package that the task does not need."],
    allow=["Running the tests."],
    environment=["Repository: café-backend", armor_environment_entry],
)
armor_context = models.ArmorContext(v=1, auto_mode=armor_auto_mode)
armor_plugin = models.ArmorPlugin(
    id="armor",
    enabled=True,
    mode="enforce",
    on_error="block",
    output_mode="claude_code_compatibility",
    evaluate_native_tools=True,
    use_cc_style_default_rules=False,
    classifier_context=armor_context,
)
jev_router_plugin = models.JevRouterPlugin(
    id="jev-router",
    models=["anthropic/*", "openai/gpt-4o"],
    allowed_models=["google/gemini-2.5-pro"],
    excluded_models=[],
    cost_tier="medium",
)
switchyard_router_plugin = models.SwitchyardRouterPlugin(
    id="switchyard-router", algorithm="capability", judge_model="openai/gpt-4o-mini"
)
