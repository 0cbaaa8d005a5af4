"""Every class of `models/request.py`, constructed with all of its fields."""

from __future__ import annotations

from openrouter_presets import models

input_tokens_clear_at_least = models.AnthropicInputTokensClearAtLeast(type="input_tokens", value=5000)
input_tokens_trigger = models.AnthropicInputTokensTrigger(type="input_tokens", value=80000)
thinking_turns = models.AnthropicThinkingTurns(type="thinking_turns", value=1)
tool_uses_keep = models.AnthropicToolUsesKeep(type="tool_uses", value=3)
tool_uses_trigger = models.AnthropicToolUsesTrigger(type="tool_uses", value=15)
clear_tool_uses_edit = models.ClearToolUsesEdit(
    type="clear_tool_uses_20250919",
    clear_at_least=input_tokens_clear_at_least,
    clear_tool_inputs=["read_file", "run_query"],
    exclude_tools=["remember"],
    keep=tool_uses_keep,
    trigger=input_tokens_trigger,
)
compact_edit = models.CompactEdit(
    type="compact_20260112",
    instructions="Keep file names, open questions and figures in €; drop small talk.",
    pause_after_compaction=True,
    trigger=input_tokens_trigger,
)
json_schema_format = models.JsonSchemaFormat(
    type="json_schema", schema={"type": "object", "properties": {"total": {"type": "number"}}, "required": ["total"]}
)
keep_all_thinking = models.KeepAllThinking(type="all")
request_metadata = models.RequestMetadata(user_id="user-7f3a2c")
task_budget = models.TaskBudget(type="tokens", total=20000, remaining=51200)
output_config = models.MessagesOutputConfig(effort="xhigh", format=json_schema_format, task_budget=task_budget)
thinking_block_binding = models.AnthropicThinkingBlockBinding(prefix_mismatch_behavior="error", mismatch_behavior=None)
thinking_adaptive = models.ThinkingAdaptive(
    type="adaptive", display="summarized", block_binding=thinking_block_binding
)
thinking_between_tools = models.ThinkingBetweenTools(type="between_tools")
thinking_disabled = models.ThinkingDisabled(type="disabled")
thinking_enabled = models.ThinkingEnabled(type="enabled", budget_tokens=1024, display="updates", block_binding=None)
clear_thinking_edit = models.ClearThinkingEdit(type="clear_thinking_20251015", keep=thinking_turns)
context_management = models.ContextManagement(edits=[clear_tool_uses_edit, clear_thinking_edit, compact_edit])
trace_config = models.TraceConfig(
    generation_name="draft answer",
    parent_span_id="span-0b41",
    span_name="answer question",
    trace_id="trace-58d2e0",
    trace_name="support chat",
)
safeguard = models.AnthropicSafeguard(type="dangerous_tool_use", classifier_context={"repository": "café", "ci": None})
deferred_bm25_search = models.DeferredBm25Search(type="bm25", max_results=5)
deferred_regex_search = models.DeferredRegexSearch(type="regex", max_results=3)
deferred_custom_search = models.DeferredCustomSearch(
    type="custom", tool_id="find_tools", result_key="names", max_results=8
)
deferred_tools = models.DeferredToolsControl(
    protocol="v1", profile="portable", validation="runtime", search=deferred_custom_search
)
request = models.MessagesRequest(
    messages=[models.MessagesMessageParam(content="Hi", role="user")],
    model="anthropic/claude-4.6-sonnet",
    cache_control=models.AnthropicCacheControlDirective(type="ephemeral"),
    deferred_tools=deferred_tools,
    safeguards=[safeguard],
    context_management=context_management,
    fallbacks=[models.MessagesFallbackParam(model="openai/gpt-4o")],
    max_tokens=1024,
    metadata=request_metadata,
    models=["openai/gpt-4o", "anthropic/claude-4.6-sonnet", "mistralai/mistral-large"],
    output_config=output_config,
    plugins=[
        models.AutoRouterPlugin(id="auto-router"),
        models.AutoBetaRouterPlugin(id="auto-beta-router"),
        models.ModerationPlugin(id="moderation"),
        models.WebSearchPlugin(id="web"),
        models.WebFetchPlugin(id="web-fetch"),
        models.FileParserPlugin(id="file-parser"),
        models.ResponseHealingPlugin(id="response-healing"),
        models.ContextCompressionPlugin(id="context-compression"),
        models.ParetoRouterPlugin(id="pareto-router"),
        models.FusionPlugin(id="fusion"),
    ],
    provider=models.ProviderPreferences(),
    route="fallback",
    service_tier="auto",
    session_id="newsroom-2026-08-heat-pumps",
    speed="fast",
    stop_sequences=["<<END OF REVIEW>>"],
    stop_server_tools_when=[
        models.StopServerToolsWhenStepCountIs(type="step_count_is", step_count=5),
        models.StopServerToolsWhenHasToolCall(type="has_tool_call", tool_name="submit_answer"),
        models.StopServerToolsWhenMaxTokensUsed(type="max_tokens_used", max_tokens=50000),
        models.StopServerToolsWhenMaxCost(type="max_cost", max_cost_in_dollars=0.5),
        models.StopServerToolsWhenFinishReasonIs(type="finish_reason_is", reason="length"),
    ],
    stream=True,
    system=[models.AnthropicTextBlockParam(type="text", text="You edit a newspaper.")],
    temperature=1,
    thinking=thinking_enabled,
    tool_choice=models.ToolChoiceAuto(type="auto"),
    tools=[
        models.CustomTool(input_schema=models.CustomToolInputSchema(), name="get_weather"),
        models.BashTool(type="bash_20250124", name="bash"),
        models.TextEditorTool(type="text_editor_20250124", name="str_replace_editor"),
        models.WebSearchTool(type="web_search_20250305", name="web_search"),
        models.WebSearchToolWithCallers(type="web_search_20260209", name="web_search"),
        models.AdvisorTool(type="advisor_20260301", model="anthropic/claude-4.6-opus", name="advisor"),
        models.BashServerTool(type="openrouter:bash"),
        models.DatetimeServerTool(type="openrouter:datetime"),
        models.ImageGenerationServerTool_OpenRouter(type="openrouter:image_generation"),
        models.MessagesSearchModelsServerTool(type="openrouter:experimental__search_models"),
        models.WebFetchServerTool(type="openrouter:web_fetch"),
        models.OpenRouterWebSearchServerTool(type="openrouter:web_search"),
        models.OpenTool(type="code_execution_20250825"),
        models.AnthropicToolSearchToolBm25(type="tool_search_tool_bm25_20251119", name="tool_search_tool_bm25"),
        models.AnthropicToolSearchToolRegex(type="tool_search_tool_regex_20251119", name="tool_search_tool_regex"),
        models.ShellServerTool_OpenRouter(type="openrouter:shell"),
        models.ToolSearchServerTool(type="openrouter:tool_search"),
    ],
    top_k=40,
    top_p=0.95,
    trace=trace_config,
    user="desk-energy-04",
)
