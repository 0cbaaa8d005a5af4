"""Every class of `models/tools.py`, constructed with all of its fields."""

from __future__ import annotations

from openrouter_presets import models

cache_control = models.AnthropicCacheControlDirective(type="ephemeral")
advisor_tool = models.AdvisorTool(
    type="advisor_20260301",
    model="anthropic/claude-4.6-opus",
    name="advisor",
    allowed_callers=["direct"],
    cache_control=cache_control,
    caching=cache_control,
    defer_loading=False,
    max_uses=3,
)
tool_search_tool_bm25 = models.AnthropicToolSearchToolBm25(
    type="tool_search_tool_bm25_20251119",
    name="tool_search_tool_bm25",
    allowed_callers=["direct", "code_execution_20260120"],
    cache_control=cache_control,
    defer_loading=False,
    strict=True,
)
tool_search_tool_regex = models.AnthropicToolSearchToolRegex(
    type="tool_search_tool_regex_20251119",
    name="tool_search_tool_regex",
    allowed_callers=["direct", "code_execution_20260120"],
    cache_control=cache_control,
    defer_loading=False,
    strict=True,
)
web_search_tool_user_location = models.AnthropicWebSearchToolUserLocation(
    type="approximate", city="Évora", country="PT", region="Alentejo", timezone="Europe/Lisbon"
)
bash_tool = models.BashTool(type="bash_20250124", name="bash", cache_control=cache_control)
container_network_policy_disabled = models.ContainerNetworkPolicyDisabled(type="disabled")
container_network_policy_allowlist = models.ContainerNetworkPolicyAllowlist(
    type="allowlist", allowed_domains=["pypi.org", "*.müller.example"]
)
container_auto_environment = models.ContainerAutoEnvironment(
    type="container_auto", file_ids=["file_011CNha8"], network_policy=container_network_policy_allowlist
)
container_reference_environment = models.ContainerReferenceEnvironment(
    type="container_reference",
    container_id="build-box_7",
    file_ids=[],
    network_policy=container_network_policy_disabled,
)
custom_tool_input_schema = models.CustomToolInputSchema(
    properties={
        "city": {"type": "string", "description": "Name of the city, such as São Paulo"},
        "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
    },
    required=["city"],
    type="object",
)
custom_tool = models.CustomTool(
    input_schema=custom_tool_input_schema,
    name="get_weather",
    type="custom",
    cache_control=cache_control,
    defer_loading=False,
    description="Gets today's weather for a city — temperature in °C or °F.",
    strict=True,
)
datetime_server_tool_config = models.DatetimeServerToolConfig(timezone="America/Sao_Paulo")
datetime_server_tool = models.DatetimeServerTool(type="openrouter:datetime", parameters=datetime_server_tool_config)
image_generation_server_tool_config = models.ImageGenerationServerToolConfig(model="openai/gpt-image-1")
image_generation_server_tool_open_router = models.ImageGenerationServerTool_OpenRouter(
    type="openrouter:image_generation", parameters=image_generation_server_tool_config
)
open_tool = models.OpenTool(type="code_execution_20250825")
bash_server_tool_config = models.BashServerToolConfig(
    engine="openrouter", environment=container_auto_environment
)
bash_server_tool = models.BashServerTool(type="openrouter:bash", parameters=bash_server_tool_config)
search_models_server_tool_config = models.SearchModelsServerToolConfig(max_results=10)
search_models_server_tool = models.MessagesSearchModelsServerTool(
    type="openrouter:experimental__search_models", parameters=search_models_server_tool_config
)
shell_server_tool_config = models.ShellServerToolConfig(
    engine="auto", environment=container_auto_environment
)
shell_server_tool_open_router = models.ShellServerTool_OpenRouter(
    type="openrouter:shell", parameters=shell_server_tool_config
)
stop_server_tools_when_finish_reason_is = models.StopServerToolsWhenFinishReasonIs(
    type="finish_reason_is", reason="length"
)
stop_server_tools_when_has_tool_call = models.StopServerToolsWhenHasToolCall(
    type="has_tool_call", tool_name="submit_answer"
)
stop_server_tools_when_max_cost = models.StopServerToolsWhenMaxCost(type="max_cost", max_cost_in_dollars=0.5)
stop_server_tools_when_max_tokens_used = models.StopServerToolsWhenMaxTokensUsed(
    type="max_tokens_used", max_tokens=50000
)
stop_server_tools_when_step_count_is = models.StopServerToolsWhenStepCountIs(type="step_count_is", step_count=5)
text_editor_tool = models.TextEditorTool(
    type="text_editor_20250124",
    name="str_replace_editor",
    cache_control=cache_control,
)
tool_choice_any = models.ToolChoiceAny(type="any", disable_parallel_tool_use=True)
tool_choice_auto = models.ToolChoiceAuto(type="auto", disable_parallel_tool_use=True)
tool_choice_none = models.ToolChoiceNone(type="none")
tool_choice_tool = models.ToolChoiceTool(type="tool", name="get_weather", disable_parallel_tool_use=True)
tool_search_server_tool_config = models.ToolSearchServerToolConfig(max_results=5)
tool_search_server_tool = models.ToolSearchServerTool(
    type="openrouter:tool_search", parameters=tool_search_server_tool_config
)
web_fetch_server_tool_config = models.WebFetchServerToolConfig(
    allowed_domains=["docs.example.com", "example.org"],
    blocked_domains=["ads.example.com"],
    engine="firecrawl",
    max_content_tokens=20000,
    max_uses=5,
)
web_fetch_server_tool = models.WebFetchServerTool(type="openrouter:web_fetch", parameters=web_fetch_server_tool_config)
web_search_tool = models.WebSearchTool(
    type="web_search_20250305",
    name="web_search",
    allowed_domains=["example.com", "docs.example.org"],
    blocked_domains=["ads.example.com"],
    cache_control=cache_control,
    max_uses=3,
    user_location=web_search_tool_user_location,
)
web_search_tool_with_callers = models.WebSearchToolWithCallers(
    type="web_search_20260209",
    name="web_search",
    allowed_callers=["direct", "code_execution_20250825"],
    allowed_domains=["example.com", "docs.example.org"],
    blocked_domains=["ads.example.com"],
    cache_control=cache_control,
    max_uses=3,
    user_location=web_search_tool_user_location,
)
web_search_user_location_server_tool = models.WebSearchUserLocationServerTool(
    type="approximate", city="Évora", country="PT", region="Alentejo", timezone="Europe/Lisbon"
)
x_search_options = models.XSearchOptions(
    allowed_x_handles=["gridstatus"],
    excluded_x_handles=[],
    from_date="2026-10-01",
    to_date="2026-10-27",
    enable_image_understanding=True,
    enable_video_understanding=False,
)
web_search_config = models.WebSearchConfig(
    allowed_domains=["example.com", "bücher.example"],
    engine="exa",
    excluded_domains=["spam.example.net"],
    max_characters=8000,
    max_results=5,
    max_total_results=20,
    max_uses=4,
    mode="deep-lite",
    search_context_size="medium",
    user_location=web_search_user_location_server_tool,
    x_search=x_search_options,
)
open_router_web_search_server_tool = models.OpenRouterWebSearchServerTool(
    type="openrouter:web_search", parameters=web_search_config
)
