"""Plain dicts that `types` does not admit; type checkers refuse the marked lines and no other.

A marker is `# error:` with the rule of mypy, then that of pyright.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_presets import Client, types
    from openrouter_presets.types import MessagesRequest

# A required field is missing, or unknown.
no_messages: MessagesRequest = {"model": "a/b"}  # error: typeddict-item, reportAssignmentType
no_text: types.AnthropicTextBlockParam = {"type": "text"}  # error: typeddict-item, reportAssignmentType
misspelled: types.ProviderPreferences = {"sorting": "price"}  # error: typeddict-unknown-key, reportAssignmentType

# A value has the wrong type.
text: types.TaskBudget = {"type": "tokens", "total": "20000"}  # error: typeddict-item, reportAssignmentType
fraction: types.TaskBudget = {"type": "tokens", "total": 20000.5}  # error: typeddict-item, reportAssignmentType
no_list: types.ProviderPreferences = {"order": "Anthropic"}  # error: typeddict-item, reportAssignmentType
no_message: MessagesRequest = {"model": "a/b", "messages": ["Hi"]}  # error: list-item, reportAssignmentType
deep: types.ProviderPreferences = {"max_price": {"prompt": 1}}  # error: typeddict-item, reportAssignmentType

# A constant or an enum value is not the contract's.
unit: types.TaskBudget = {"type": "words", "total": 20000}  # error: typeddict-item, reportAssignmentType
role: types.MessagesMessageParam = {"role": "narrator", "content": "Hi"}  # error: typeddict-item, reportAssignmentType
effort: types.MessagesOutputConfig = {"effort": "least"}  # error: typeddict-item, reportAssignmentType

# Null stands where the contract has none.
null_model: MessagesRequest = {"model": None, "messages": []}  # error: typeddict-item, reportAssignmentType
null_text: types.TraceConfig = {"trace_id": None}  # error: typeddict-item, reportAssignmentType

# No variant of the union is like that.
no_tag: types.ContentBlockParam = {"text": "Hi"}  # error: assignment, reportAssignmentType
unknown_tag: types.ContentBlockParam = {"type": "hologram", "text": "Hi"}  # error: typeddict-item, reportAssignmentType
no_such_field: types.ContentBlockParam = {"type": "text", "txt": "Hi"}  # error: assignment, reportAssignmentType
wrong_field: types.Plugin = {"id": "auto-router", "pin_model": "yes"}  # error: typeddict-item, reportAssignmentType
stop: types.StopServerToolsWhen = [{"type": "max_cost"}]  # error: list-item, reportAssignmentType
quantization: types.ProviderPreferences = {"quantizations": "fp8"}  # error: typeddict-item, reportAssignmentType
s: MessagesRequest = {"model": "", "messages": [], "stop_sequences": "a"}  # error: typeddict-item, reportAssignmentType
in_tuple: MessagesRequest = {"model": "a", "messages": ("Hi",)}  # error: typeddict-item, reportAssignmentType
no_trace: MessagesRequest = {"model": "a", "messages": [], "trace": "t"}  # error: typeddict-item, reportAssignmentType
no_schema: types.CustomTool = {"name": "a", "input_schema": []}  # error: typeddict-item, reportAssignmentType
rule: types.ClearThinkingKeep = "none"  # error: assignment, reportAssignmentType


def use(request: MessagesRequest, answer: types.CreatePresetFromInferenceResponse, client: Client) -> None:
    """Read, change and send what was not looked at first."""
    limit: int = request.get("max_tokens")  # error: assignment, reportAssignmentType
    request["max_tokens"] = str(limit)  # error: typeddict-item, reportGeneralTypeIssues
    request["max_token"] = 1024  # error: typeddict-unknown-key, reportGeneralTypeIssues
    answer["data"]["designated_version"]["version"] += 1  # error: index, reportOptionalSubscript
    client.create_presets_messages("a", [request])  # error: arg-type, reportArgumentType
    request = {"model": "a/b"}  # error: typeddict-item, reportAssignmentType
    request = {"model": "a/b", "messages": 1}  # error: typeddict-item, reportAssignmentType
