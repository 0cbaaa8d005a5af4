"""Bodies and answers written as plain dicts, which `types` describes to type checkers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_presets import structure
from openrouter_presets.models import MessagesRequest

if TYPE_CHECKING:
    from openrouter_presets import types

minimal: types.MessagesRequest = {"model": "anthropic/claude-4.6-sonnet", "messages": None}

text: types.AnthropicTextBlockParam = {
    "type": "text",
    "text": "Refunds are paid within 14 days.",
    "cache_control": {"type": "ephemeral", "ttl": "1h"},
    "citations": [
        {
            "type": "char_location",
            "cited_text": "within 14 days",
            "document_index": 0,
            "document_title": None,
            "start_char_index": 17,
            "end_char_index": 31,
        },
        {
            "type": "web_search_result_location",
            "cited_text": "14 days",
            "encrypted_index": "SW5kZXg=",
            "title": None,
            "url": "https://example.com/refunds",
        },
    ],
}
blocks: list[types.ContentBlockParam] = [
    text,
    {"type": "text", "text": "Hi", "citations": None},
    {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGVsbG8="}},
    {"type": "image", "source": {"type": "url", "url": "https://example.com/plan.webp"}},
    {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "Hi"}, "title": None},
    {"type": "document", "source": {"type": "content", "content": [text, {"type": "text", "text": "Hi"}]}},
    {"type": "document", "source": {"type": "file", "file_id": "file_1"}, "citations": {"enabled": True}},
    {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {"city": "Lisbon", "days": [1, 2]}},
    {"type": "tool_result", "tool_use_id": "toolu_1", "content": "It rains.", "is_error": False},
    {"type": "tool_result", "tool_use_id": "toolu_1", "content": [{"type": "tool_reference", "tool_name": "a"}]},
    {"type": "thinking", "thinking": "It may rain.", "signature": "c2ln"},
    {"type": "redacted_thinking", "data": "c2VhbGVk"},
    {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": None},
    {
        "type": "web_search_tool_result",
        "tool_use_id": "srvtoolu_1",
        "content": [
            {"type": "web_search_result", "encrypted_content": "cw==", "title": "Hi", "url": "https://example.com"}
        ],
    },
    {
        "type": "web_search_tool_result",
        "tool_use_id": "srvtoolu_1",
        "content": {"type": "web_search_tool_result_error", "error_code": "unavailable"},
    },
    {"type": "search_result", "source": "notes", "title": "Notes", "content": [text]},
    {"type": "compaction", "content": None},
    {"type": "advisor_tool_result", "tool_use_id": "srvtoolu_1", "content": {"text": "Wait."}},
    {"type": "tool_addition", "tool": {"type": "tool_reference", "name": "get_weather"}},
    {"type": "tool_removal", "tool": {"type": "mcp_toolset_reference", "server_name": "tracker"}},
    {"type": "openrouter_shell_tool_result", "tool_use_id": "srvtoolu_1", "content": {"exit_code": 0}},
    {"type": "openrouter_bash_tool_result", "tool_use_id": "srvtoolu_1", "content": {"exit_code": 0}},
]
tools: list[types.Tool] = [
    {"name": "get_weather", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}}},
    {"type": "custom", "name": "get_time", "description": "Tells the time.", "input_schema": {}},
    {"type": "bash_20250124", "name": "bash"},
    {"type": "text_editor_20250124", "name": "str_replace_editor"},
    {"type": "web_search_20250305", "name": "web_search", "max_uses": None, "user_location": None},
    {"type": "web_search_20260209", "name": "web_search", "allowed_callers": ["direct"]},
    {"type": "advisor_20260301", "name": "advisor", "model": "anthropic/claude-4.6-opus"},
    {"type": "tool_search_tool_bm25", "name": "tool_search_tool_bm25"},
    {"type": "tool_search_tool_regex_20251119", "name": "tool_search_tool_regex"},
    {"type": "openrouter:bash", "parameters": {"environment": {"type": "container_auto"}}},
    {"type": "openrouter:shell", "parameters": {"engine": "auto"}},
    {"type": "openrouter:datetime", "parameters": {"timezone": "Europe/Lisbon"}},
    {"type": "openrouter:image_generation", "parameters": {"model": "openai/gpt-image-1"}},
    {"type": "openrouter:experimental__search_models", "parameters": {"max_results": 3}},
    {"type": "openrouter:tool_search", "parameters": {}},
    {"type": "openrouter:web_fetch", "parameters": {"engine": "auto"}},
    {"type": "openrouter:web_search", "parameters": {"mode": "deep", "user_location": {"city": None}}},
    {"type": "computer_20271231"},
]
plugins: list[types.Plugin] = [
    {"id": "auto-router", "cost_tier": "low", "pin_model": True},
    {"id": "auto-beta-router", "allowed_models": ["anthropic/*"]},
    {"id": "moderation"},
    {"id": "web", "max_results": 3, "user_location": {"type": "approximate", "city": "Lisbon"}},
    {"id": "web-fetch", "max_uses": 2},
    {"id": "file-parser", "pdf": {"engine": "native"}},
    {"id": "response-healing", "enabled": False},
    {"id": "context-compression", "engine": "middle-out"},
    {"id": "pareto-router", "max_price": 2, "min_coding_score": 0.5},
    {"id": "fusion", "tools": [{"type": "openrouter:web_search", "parameters": {"a": {"b": None}, "c": [1, "d"]}}]},
]
provider: types.ProviderPreferences = {
    "allow_fallbacks": None,
    "data_collection": "deny",
    "order": ["Anthropic", "a-provider-of-tomorrow"],
    "max_price": {"prompt": "2.50"},
    "preferred_max_latency": {"p50": 1, "p99": None},
    "preferred_min_throughput": 90,
    "quantizations": ["fp8", "bf16"],
    "sort": {"by": "price", "partition": None},
}
full: types.MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": blocks}],
    "cache_control": {"type": "ephemeral"},
    "context_management": {
        "edits": [
            {
                "type": "clear_tool_uses_20250919",
                "trigger": {"type": "tool_uses", "value": 9},
                "clear_tool_inputs": True,
            },
            {"type": "clear_thinking_20251015", "keep": "all"},
            {"type": "clear_thinking_20251015", "keep": {"type": "thinking_turns", "value": 2}},
            {"type": "compact_20260112", "instructions": None},
        ]
    },
    "fallbacks": [{"model": "openai/gpt-4o"}],
    "max_tokens": 1024,
    "metadata": {"user_id": None},
    "output_config": {"effort": "high", "format": {"type": "json_schema", "schema": {"type": "object"}}},
    "plugins": plugins,
    "provider": provider,
    "route": None,
    "speed": "fast",
    "stop_sequences": ["END"],
    "stop_server_tools_when": [
        {"type": "step_count_is", "step_count": 5},
        {"type": "max_cost", "max_cost_in_dollars": 0.5},
        {"type": "has_tool_call", "tool_name": "submit"},
    ],
    "stream": False,
    "system": [text],
    "temperature": 1,
    "thinking": {"type": "enabled", "budget_tokens": 2048, "display": None},
    "tool_choice": {"type": "tool", "name": "get_weather"},
    "tools": tools,
    "trace": {"trace_id": "trace-1"},
}
without_preferences: types.MessagesRequest = {"model": "a/b", "messages": [], "provider": None, "system": "Be brief."}

read: MessagesRequest = structure(full, MessagesRequest)
limit: int = full.get("max_tokens", 0)


def version_of(answer: types.CreatePresetFromInferenceResponse) -> int:
    """Return the number of the version in force; 0 for none."""
    version = answer["data"]["designated_version"]
    return version["version"] if version else 0


def reason_of(answer: types.BadRequestResponse) -> str:
    """Return what the API said, and whom it said it to."""
    return f"{answer['error']['message']} ({answer.get('user_id') or 'nobody'})"
