"""Every class of `models/preset.py`, constructed with all of its fields."""

from __future__ import annotations

from openrouter_presets import models

preset_designated_version = models.PresetDesignatedVersion(
    config={
        "model": "anthropic/claude-4.6-sonnet",
        "max_tokens": 16000,
        "temperature": 0.2,
        "thinking": {"type": "adaptive"},
        "provider": {
            "order": ["Anthropic", "Amazon Bedrock"],
            "allow_fallbacks": True,
            "max_price": {"prompt": "3", "completion": "15"},
        },
        "tools": [
            {
                "name": "get_diff",
                "description": "Unified diff of one file of the pull request.",
                "input_schema": {"type": "object", "properties": {"path": {"type": "string"}}, "required": ["path"]},
            }
        ],
    },
    created_at="2026-06-11T08:42:17Z",
    creator_id="user_2dHFtVWx2n56w6HkM0000000001",
    id="7d793037-a076-4a1f-9b61-d3f2c8e4b533",
    preset_id="b1946ac9-2d5f-4c3a-8e61-5f7a9c0d1e22",
    system_prompt="You review pull requests. Answer in the language of the pull request: auf Deutsch, en français.",
    updated_at="2026-06-11T08:42:17Z",
    version=12,
)
preset = models.Preset(
    created_at="2026-05-28T09:15:00Z",
    creator_user_id="user_2dHFtVWx2n56w6HkM0000000001",
    description="Reviews pull requests - gründlich, aber höflich.",
    designated_version_id="7d793037-a076-4a1f-9b61-d3f2c8e4b533",
    id="b1946ac9-2d5f-4c3a-8e61-5f7a9c0d1e22",
    name="Code reviewer",
    slug="code-reviewer",
    status="active",
    status_updated_at="2026-06-01T12:00:00Z",
    updated_at="2026-06-11T08:42:17Z",
    workspace_id="3f0d3b52-7c1e-4a0b-9a57-0c6f1d2e8a10",
)
preset_with_designated_version = models.PresetWithDesignatedVersion(
    created_at="2026-05-28T09:15:00Z",
    creator_user_id="user_2dHFtVWx2n56w6HkM0000000001",
    description="Reviews pull requests - gründlich, aber höflich.",
    designated_version_id="7d793037-a076-4a1f-9b61-d3f2c8e4b533",
    id="b1946ac9-2d5f-4c3a-8e61-5f7a9c0d1e22",
    name="Code reviewer",
    slug="code-reviewer",
    status="active",
    status_updated_at="2026-06-01T12:00:00Z",
    updated_at="2026-06-11T08:42:17Z",
    workspace_id="3f0d3b52-7c1e-4a0b-9a57-0c6f1d2e8a10",
    designated_version=preset_designated_version,
)
create_preset_from_inference_response = models.CreatePresetFromInferenceResponse(data=preset_with_designated_version)
get_preset_response = models.GetPresetResponse(data=preset_with_designated_version)
get_preset_version_response = models.GetPresetVersionResponse(data=preset_designated_version)
list_presets_response = models.ListPresetsResponse(data=[preset], total_count=1)
list_preset_versions_response = models.ListPresetVersionsResponse(data=[preset_designated_version, None], total_count=2)
