"""Bodies as users write them, annotated as plain dicts: type checkers accept what the contract accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_presets.types import MessagesRequest

body_001: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "name": "get_weather",
            "input_schema": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
                "additionalProperties": False,
            },
        }
    ],
}
body_002: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "type": "custom",
            "name": "lookup_order",
            "description": "Finds an order.",
            "input_schema": {
                "type": "object",
                "properties": {"id": {"type": "integer", "minimum": 1}},
                "additionalProperties": False,
            },
        }
    ],
}
body_003: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "name": "search",
            "input_schema": {
                "type": "object",
                "properties": {"q": {"$ref": "#/$defs/Q"}},
                "$defs": {"Q": {"type": "string"}},
            },
        }
    ],
}
body_004: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"name": "noop", "input_schema": {}}],
}
body_005: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "name": "union",
            "input_schema": {"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        }
    ],
}
body_006: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "name": "described",
            "input_schema": {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": "Args",
                "type": "object",
                "properties": {},
            },
        }
    ],
}
body_007: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "name": "null_required",
            "input_schema": {"type": "object", "required": None},
            "defer_loading": True,
        }
    ],
}
body_008: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "name": "cached",
            "input_schema": {"type": "object"},
            "cache_control": {"type": "ephemeral", "ttl": "1h"},
        }
    ],
}
body_009: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "name": "strict_one",
            "strict": True,
            "input_schema": {"type": "object"},
            "type": "function_like",
        }
    ],
}
body_010: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "memory_20250818", "name": "memory"}],
}
body_011: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "type": "computer_20250124",
            "name": "computer",
            "display_width_px": 1024,
            "display_height_px": 768,
        }
    ],
}
body_012: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "code_execution_20250825", "name": "code_execution"}],
}
body_013: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "type": "web_fetch_20250910",
            "name": "web_fetch",
            "max_uses": 5,
            "citations": {"enabled": True},
        }
    ],
}
body_014: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "type": "text_editor_20250728",
            "name": "str_replace_based_edit_tool",
            "max_characters": 10000,
        }
    ],
}
body_015: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "bash_20250124", "name": "bash"}],
}
body_016: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "text_editor_20250124", "name": "str_replace_editor"}],
}
body_017: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "web_search_20250305", "name": "web_search", "max_uses": 3}],
}
body_018: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {"type": "web_search_20250305", "name": "web_search", "blocked_domains": ["example.com"]}
    ],
}
body_019: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "web_search_20260209", "name": "web_search", "allowed_callers": ["direct"]}],
}
body_020: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {"type": "advisor_20260301", "name": "advisor", "model": "anthropic/claude-4.6-opus"}
    ],
}
body_021: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "type": "openrouter:advisor",
            "parameters": {"model": "anthropic/claude-4.6-opus", "max_uses": 2},
        }
    ],
}
body_022: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "type": "openrouter:subagent",
            "parameters": {"model": "a/b", "tools": [{"type": "openrouter:web_search"}]},
        }
    ],
}
body_023: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "openrouter:web_search", "parameters": {"engine": "exa", "max_results": 4}}],
}
body_024: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "openrouter:web_fetch", "parameters": {"engine": "auto"}}],
}
body_025: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "openrouter:datetime", "parameters": {"timezone": "Europe/Lisbon"}}],
}
body_026: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "openrouter:datetime"}],
}
body_027: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "type": "openrouter:image_generation",
            "parameters": {"model": "openai/gpt-image-1", "size": "1024x1024", "n": 2},
        }
    ],
}
body_028: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "openrouter:image_generation", "parameters": {"quality": "high"}}],
}
body_029: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {"type": "mcp_toolset", "mcp_server_name": "tracker", "default_config": {"enabled": False}}
    ],
}
body_030: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [
        {
            "type": "mcp",
            "server_label": "docs",
            "server_url": "https://example.com/mcp",
            "require_approval": "never",
        }
    ],
}
body_031: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
}
body_032: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tools": [{"type": "tool_search_tool_regex_20251119", "name": "tool_search_tool_regex"}],
}
body_033: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {"role": "user", "content": [{"type": "text", "text": "What is on the picture?"}]}
    ],
}
body_034: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "Long context", "cache_control": {"type": "ephemeral"}}
            ],
        }
    ],
}
body_035: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "image", "source": {"type": "url", "url": "https://example.com/cat.png"}}
            ],
        }
    ],
}
body_036: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "image",
                    "source": {"type": "base64", "media_type": "image/jpeg", "data": "aGk="},
                }
            ],
        }
    ],
}
body_037: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "url", "url": "https://example.com/a.pdf"},
                    "title": "A",
                }
            ],
        }
    ],
}
body_038: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "base64", "media_type": "application/pdf", "data": "aGk="},
                }
            ],
        }
    ],
}
body_039: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": "Hi"},
                    "context": None,
                }
            ],
        }
    ],
}
body_040: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [{"type": "document", "source": {"type": "content", "content": "Hi"}}],
        }
    ],
}
body_041: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "assistant",
            "content": [
                {
                    "type": "tool_use",
                    "id": "toolu_1",
                    "name": "get_weather",
                    "input": {"city": "Porto", "units": ["C", None]},
                }
            ],
        }
    ],
}
body_042: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": "18 degrees"}],
        }
    ],
}
body_043: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "tool_result",
                    "tool_use_id": "toolu_1",
                    "content": [{"type": "text", "text": "18"}],
                    "is_error": True,
                }
            ],
        }
    ],
}
body_044: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": [{"type": "tool_result", "tool_use_id": "toolu_1"}]}],
}
body_045: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "assistant",
            "content": [{"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"}],
        }
    ],
}
body_046: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {"role": "assistant", "content": [{"type": "redacted_thinking", "data": "c2VhbGVk"}]}
    ],
}
body_047: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "assistant",
            "content": [
                {
                    "type": "server_tool_use",
                    "id": "srvtoolu_1",
                    "name": "web_search",
                    "input": {"query": "weather"},
                }
            ],
        }
    ],
}
body_048: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "search_result",
                    "source": "kb",
                    "title": "FAQ",
                    "content": [{"type": "text", "text": "Yes."}],
                }
            ],
        }
    ],
}
body_049: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {"role": "assistant", "content": [{"type": "compaction", "content": "So far: nothing."}]}
    ],
}
body_050: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "advisor_tool_result",
                    "tool_use_id": "srvtoolu_2",
                    "content": {"type": "advisor_result", "text": "Go on."},
                }
            ],
        }
    ],
}
body_051: MessagesRequest = {
    "model": "a/b",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "openrouter_bash_tool_result",
                    "tool_use_id": "srvtoolu_3",
                    "content": {"stdout": "", "exit_code": 0},
                }
            ],
        }
    ],
}
body_052: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "trace": {"trace_id": "t-1", "environment": "production"},
}
body_053: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "trace": {"trace_name": "nightly", "tags": ["a", "b"], "run": {"id": 7}},
}
body_054: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "trace": {"generation_name": "summary", "feature": None},
}
body_055: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "trace": {"parent_span_id": "s-1", "span_name": "s", "retries": 2},
}
body_056: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "trace": {},
}
body_057: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "trace": {"customer": {"plan": "free", "since": 2024.5}},
}
body_058: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "provider": {"order": ["Anthropic", "Amazon Bedrock"], "allow_fallbacks": False},
}
body_059: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "provider": {"only": ["my-own-provider"], "require_parameters": True},
}
body_060: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "provider": {"sort": "throughput", "max_price": {"prompt": "1", "completion": "2.5"}},
}
body_061: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "provider": {"sort": {"by": "latency", "partition": "model"}},
}
body_062: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "provider": {"ignore": ["DeepInfra"], "zdr": True, "data_collection": "deny"},
}
body_063: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "provider": {"preferred_max_latency": {"p90": 2.5}, "preferred_min_throughput": 50},
}
body_064: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "provider": {"quantizations": ["fp8"], "enforce_distillable_text": None},
}
body_065: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "provider": None,
}
body_066: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "plugins": [{"id": "web", "max_results": 5, "search_prompt": "Look it up."}],
}
body_067: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "plugins": [
        {"id": "file-parser", "pdf": {"engine": "mistral-ocr"}},
        {"id": "response-healing"},
    ],
}
body_068: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "plugins": [{"id": "moderation"}, {"id": "context-compression", "enabled": True}],
}
body_069: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "plugins": [{"id": "auto-router", "allowed_models": ["openai/*"]}],
}
body_070: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "plugins": [{"id": "pareto-router", "min_coding_score": 0.8}],
}
body_071: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "plugins": [{"id": "fusion", "analysis_models": ["a/b", "c/d"], "model": "e/f"}],
}
body_072: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "plugins": [
        {
            "id": "fusion",
            "tools": [{"type": "openrouter:web_search", "parameters": {"engine": "exa"}}],
        }
    ],
}
body_073: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "fallbacks": [
        {"model": "openai/gpt-4o"},
        {"model": "a/b", "max_tokens": 100, "provider": {"sort": "price"}},
    ],
}
body_074: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "models": ["openai/gpt-4o", "google/gemini-2.5-pro"],
}
body_075: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "system": "Be brief.",
}
body_076: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "system": [{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral"}}],
}
body_077: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "thinking": {"type": "enabled", "budget_tokens": 2048},
}
body_078: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "thinking": {"type": "adaptive"},
}
body_079: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "thinking": {"type": "disabled"},
}
body_080: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tool_choice": {"type": "auto", "disable_parallel_tool_use": True},
}
body_081: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tool_choice": {"type": "any"},
}
body_082: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tool_choice": {"type": "none"},
}
body_083: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "tool_choice": {"type": "tool", "name": "get_weather"},
}
body_084: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "output_config": {"effort": "medium"},
}
body_085: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "output_config": {
        "format": {
            "type": "json_schema",
            "schema": {"type": "object", "additionalProperties": False},
        }
    },
}
body_086: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "output_config": {"task_budget": {"type": "tokens", "total": 30000}},
}
body_087: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "context_management": {
        "edits": [{"type": "clear_tool_uses_20250919", "keep": {"type": "tool_uses", "value": 3}}]
    },
}
body_088: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "context_management": {"edits": [{"type": "compact_20260112"}]},
}
body_089: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "context_management": None,
}
body_090: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "metadata": {"user_id": "u-1"},
}
body_091: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "stop_sequences": ["END", "STOP"],
    "temperature": 0.2,
    "top_p": 1,
    "top_k": 40,
}
body_092: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "stop_server_tools_when": [{"type": "step_count_is", "step_count": 5}],
}
body_093: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "cache_control": {"type": "ephemeral", "ttl": "5m"},
}
body_094: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "speed": "fast",
    "stream": True,
    "service_tier": "auto",
}
body_095: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "session_id": "s-1",
    "user": "u-1",
}
body_096: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "route": "fallback",
}
body_097: MessagesRequest = {
    "model": "a/b",
    "messages": [{"role": "user", "content": "Hi"}],
    "max_tokens": 512,
}
body_098: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is on the picture?"},
                {
                    "type": "image",
                    "source": {"type": "base64", "media_type": "image/jpeg", "data": "aGk="},
                },
            ],
        }
    ],
    "trace": {"trace_id": "t-1", "environment": "production"},
    "models": ["openai/gpt-4o", "google/gemini-2.5-pro"],
    "tools": [
        {
            "name": "get_weather",
            "input_schema": {
                "type": "object",
                "properties": {"city": {"type": "string"}},
                "required": ["city"],
                "additionalProperties": False,
            },
        },
        {"type": "memory_20250818", "name": "memory"},
        {"type": "web_search_20260209", "name": "web_search", "allowed_callers": ["direct"]},
    ],
}
body_099: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "Long context", "cache_control": {"type": "ephemeral"}},
                {
                    "type": "document",
                    "source": {"type": "url", "url": "https://example.com/a.pdf"},
                    "title": "A",
                },
            ],
        }
    ],
    "trace": {"trace_name": "nightly", "tags": ["a", "b"], "run": {"id": 7}},
    "system": "Be brief.",
    "tools": [
        {
            "type": "custom",
            "name": "lookup_order",
            "description": "Finds an order.",
            "input_schema": {
                "type": "object",
                "properties": {"id": {"type": "integer", "minimum": 1}},
                "additionalProperties": False,
            },
        },
        {
            "type": "computer_20250124",
            "name": "computer",
            "display_width_px": 1024,
            "display_height_px": 768,
        },
        {"type": "advisor_20260301", "name": "advisor", "model": "anthropic/claude-4.6-opus"},
    ],
}
body_100: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "image", "source": {"type": "url", "url": "https://example.com/cat.png"}},
                {
                    "type": "document",
                    "source": {"type": "base64", "media_type": "application/pdf", "data": "aGk="},
                },
            ],
        }
    ],
    "trace": {"generation_name": "summary", "feature": None},
    "system": [{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral"}}],
    "tools": [
        {
            "name": "search",
            "input_schema": {
                "type": "object",
                "properties": {"q": {"$ref": "#/$defs/Q"}},
                "$defs": {"Q": {"type": "string"}},
            },
        },
        {"type": "code_execution_20250825", "name": "code_execution"},
        {
            "type": "openrouter:advisor",
            "parameters": {"model": "anthropic/claude-4.6-opus", "max_uses": 2},
        },
    ],
}
body_101: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "image",
                    "source": {"type": "base64", "media_type": "image/jpeg", "data": "aGk="},
                },
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": "Hi"},
                    "context": None,
                },
            ],
        }
    ],
    "trace": {"parent_span_id": "s-1", "span_name": "s", "retries": 2},
    "thinking": {"type": "enabled", "budget_tokens": 2048},
    "tools": [
        {"name": "noop", "input_schema": {}},
        {
            "type": "web_fetch_20250910",
            "name": "web_fetch",
            "max_uses": 5,
            "citations": {"enabled": True},
        },
        {
            "type": "openrouter:subagent",
            "parameters": {"model": "a/b", "tools": [{"type": "openrouter:web_search"}]},
        },
    ],
}
body_102: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "url", "url": "https://example.com/a.pdf"},
                    "title": "A",
                },
                {"type": "document", "source": {"type": "content", "content": "Hi"}},
            ],
        }
    ],
    "trace": {},
    "thinking": {"type": "adaptive"},
    "tools": [
        {
            "name": "union",
            "input_schema": {"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        },
        {
            "type": "text_editor_20250728",
            "name": "str_replace_based_edit_tool",
            "max_characters": 10000,
        },
        {"type": "openrouter:web_search", "parameters": {"engine": "exa", "max_results": 4}},
    ],
}
body_103: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "base64", "media_type": "application/pdf", "data": "aGk="},
                },
                {
                    "type": "tool_use",
                    "id": "toolu_1",
                    "name": "get_weather",
                    "input": {"city": "Porto", "units": ["C", None]},
                },
            ],
        }
    ],
    "trace": {"customer": {"plan": "free", "since": 2024.5}},
    "thinking": {"type": "disabled"},
    "tools": [
        {
            "name": "described",
            "input_schema": {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "title": "Args",
                "type": "object",
                "properties": {},
            },
        },
        {"type": "bash_20250124", "name": "bash"},
        {"type": "openrouter:web_fetch", "parameters": {"engine": "auto"}},
    ],
}
body_104: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": "Hi"},
                    "context": None,
                },
                {"type": "tool_result", "tool_use_id": "toolu_1", "content": "18 degrees"},
            ],
        }
    ],
    "provider": {"order": ["Anthropic", "Amazon Bedrock"], "allow_fallbacks": False},
    "tool_choice": {"type": "auto", "disable_parallel_tool_use": True},
    "tools": [
        {
            "name": "null_required",
            "input_schema": {"type": "object", "required": None},
            "defer_loading": True,
        },
        {"type": "text_editor_20250124", "name": "str_replace_editor"},
        {"type": "openrouter:datetime", "parameters": {"timezone": "Europe/Lisbon"}},
    ],
}
body_105: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "document", "source": {"type": "content", "content": "Hi"}},
                {
                    "type": "tool_result",
                    "tool_use_id": "toolu_1",
                    "content": [{"type": "text", "text": "18"}],
                    "is_error": True,
                },
            ],
        }
    ],
    "provider": {"only": ["my-own-provider"], "require_parameters": True},
    "tool_choice": {"type": "any"},
    "tools": [
        {
            "name": "cached",
            "input_schema": {"type": "object"},
            "cache_control": {"type": "ephemeral", "ttl": "1h"},
        },
        {"type": "web_search_20250305", "name": "web_search", "max_uses": 3},
        {"type": "openrouter:datetime"},
    ],
}
body_106: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "tool_use",
                    "id": "toolu_1",
                    "name": "get_weather",
                    "input": {"city": "Porto", "units": ["C", None]},
                },
                {"type": "tool_result", "tool_use_id": "toolu_1"},
            ],
        }
    ],
    "provider": {"sort": "throughput", "max_price": {"prompt": "1", "completion": "2.5"}},
    "tool_choice": {"type": "none"},
    "tools": [
        {
            "name": "strict_one",
            "strict": True,
            "input_schema": {"type": "object"},
            "type": "function_like",
        },
        {"type": "web_search_20250305", "name": "web_search", "blocked_domains": ["example.com"]},
        {
            "type": "openrouter:image_generation",
            "parameters": {"model": "openai/gpt-image-1", "size": "1024x1024", "n": 2},
        },
    ],
}
body_107: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "toolu_1", "content": "18 degrees"},
                {"type": "thinking", "thinking": "Let me see.", "signature": "c2ln"},
            ],
        }
    ],
    "provider": {"sort": {"by": "latency", "partition": "model"}},
    "tool_choice": {"type": "tool", "name": "get_weather"},
    "tools": [
        {"type": "memory_20250818", "name": "memory"},
        {"type": "web_search_20260209", "name": "web_search", "allowed_callers": ["direct"]},
        {"type": "openrouter:image_generation", "parameters": {"quality": "high"}},
    ],
}
body_108: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "tool_result",
                    "tool_use_id": "toolu_1",
                    "content": [{"type": "text", "text": "18"}],
                    "is_error": True,
                },
                {"type": "redacted_thinking", "data": "c2VhbGVk"},
            ],
        }
    ],
    "provider": {"ignore": ["DeepInfra"], "zdr": True, "data_collection": "deny"},
    "output_config": {"effort": "medium"},
    "tools": [
        {
            "type": "computer_20250124",
            "name": "computer",
            "display_width_px": 1024,
            "display_height_px": 768,
        },
        {"type": "advisor_20260301", "name": "advisor", "model": "anthropic/claude-4.6-opus"},
        {"type": "mcp_toolset", "mcp_server_name": "tracker", "default_config": {"enabled": False}},
    ],
}
body_109: MessagesRequest = {
    "model": "anthropic/claude-4.6-sonnet",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "toolu_1"},
                {
                    "type": "server_tool_use",
                    "id": "srvtoolu_1",
                    "name": "web_search",
                    "input": {"query": "weather"},
                },
            ],
        }
    ],
    "provider": {"preferred_max_latency": {"p90": 2.5}, "preferred_min_throughput": 50},
    "output_config": {
        "format": {
            "type": "json_schema",
            "schema": {"type": "object", "additionalProperties": False},
        }
    },
    "tools": [
        {"type": "code_execution_20250825", "name": "code_execution"},
        {
            "type": "openrouter:advisor",
            "parameters": {"model": "anthropic/claude-4.6-opus", "max_uses": 2},
        },
        {
            "type": "mcp",
            "server_label": "docs",
            "server_url": "https://example.com/mcp",
            "require_approval": "never",
        },
    ],
}
