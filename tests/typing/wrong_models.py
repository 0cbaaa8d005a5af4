"""Models constructed, read and changed in ways that type checkers refuse, on the marked lines and on no other.

A marker is `# error:` with the rule of mypy, then that of pyright.
"""

from __future__ import annotations

from openrouter_presets import UNSET, Client, dumps, loads, models, structure
from openrouter_presets.models import MessagesRequest, ProviderMaxPrice

hi = [models.MessagesMessageParam(role="user", content="Hi")]

# A required field is missing, or unknown, or not named.
MessagesRequest(model="a/b")  # error: call-arg, reportCallIssue
MessagesRequest(messages=hi)  # error: call-arg, reportCallIssue
models.AnthropicTextBlockParam()  # error: call-arg, reportCallIssue
models.AnthropicToolSearchToolBm25(name="tool_search_tool_bm25")  # error: call-arg, reportCallIssue
MessagesRequest(model="a/b", messages=hi, max_token=1024)  # error: call-arg, reportCallIssue
models.AnthropicTextBlockParam("Hi")  # error: call-arg, reportCallIssue

# A value has the wrong type.
MessagesRequest(model=5, messages=hi)  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages="Hi")  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=["Hi"])  # error: list-item, reportArgumentType
MessagesRequest(model="a/b", messages=hi, max_tokens="1024")  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, max_tokens=1024.0)  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, stream="yes")  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, temperature="0.5")  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, stop_sequences="END")  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, stop_sequences=[1])  # error: list-item, reportArgumentType
MessagesRequest(model="a/b", messages=hi, metadata="a")  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, thinking="enabled")  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, additional_properties=[])  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, trace="t")  # error: arg-type, reportArgumentType
models.CustomTool(name="a", input_schema="{}")  # error: arg-type, reportArgumentType
models.ProviderPreferences(order="Anthropic")  # error: arg-type, reportArgumentType
models.ProviderPreferences(only=[1])  # error: list-item, reportArgumentType
models.FusionTool(type="a", parameters=[1])  # error: arg-type, reportArgumentType

# A constant or an enum value is not the contract's.
models.MessagesMessageParam(role="narrator", content="Hi")  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, speed="slow")  # error: arg-type, reportArgumentType
models.AnthropicTextBlockParam(type="image", text="Hi")  # error: arg-type, reportArgumentType
models.AnthropicCacheControlDirective(ttl="2h")  # error: arg-type, reportArgumentType
models.ProviderPreferences(quantizations=["int3"])  # error: list-item, reportArgumentType
models.ClearThinkingEdit(keep="none")  # error: arg-type, reportArgumentType

# Null stands where the contract has none.
MessagesRequest(model=None, messages=None)  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, max_tokens=None)  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, thinking=None)  # error: arg-type, reportArgumentType
MessagesRequest(model="a/b", messages=hi, cache_control=None)  # error: arg-type, reportArgumentType
models.AnthropicTextBlockParam(text=None)  # error: arg-type, reportArgumentType

# A required field is absent.
MessagesRequest(model=UNSET, messages=hi)  # error: arg-type, reportArgumentType

# A model stands where another belongs.
models.MessagesMessageParam(role="user", content=[models.ToolChoiceAuto()])  # error: list-item, reportArgumentType
MessagesRequest(model="a/b", messages=hi, tools=[models.AutoRouterPlugin()])  # error: list-item, reportArgumentType
MessagesRequest(model="a/b", messages=hi, provider=ProviderMaxPrice())  # error: arg-type, reportArgumentType
models.AnthropicImageBlockParam(source=models.AnthropicBase64PdfSource(data=""))  # error: arg-type, reportArgumentType
models.ContentDocumentSource(content=[models.ThinkingDisabled()])  # error: list-item, reportArgumentType

# Absence and null are not narrowed away.
request = loads("{}", MessagesRequest)
limit: int = request.max_tokens  # error: assignment, reportAssignmentType
more = request.max_tokens + 1  # error: operator, reportOperatorIssue
order = request.provider.order  # error: union-attr, reportOptionalMemberAccess
request.max_tokens = None  # error: assignment, reportAttributeAccessIssue
request.model = UNSET  # error: assignment, reportAttributeAccessIssue
later = request.later  # error: attr-defined, reportAttributeAccessIssue
request.max_token = 1024  # error: attr-defined, reportAttributeAccessIssue

# The functions are called with what they do not take.
client = Client("key")
loads({}, MessagesRequest)  # error: arg-type, reportArgumentType
loads("{}", "MessagesRequest")  # error: arg-type, reportArgumentType
no_text = structure({}, MessagesRequest).text  # error: attr-defined, reportAttributeAccessIssue
text: str = dumps(request)  # error: assignment, reportAssignmentType
Client(5)  # error: arg-type, reportArgumentType
Client("key", timeout="5")  # error: arg-type, reportArgumentType
client.create_presets_messages("my-preset", hi[0])  # error: arg-type, reportArgumentType
client.create_presets_messages("my-preset", "{}")  # error: arg-type, reportArgumentType
client.create_presets_messages(request)  # error: call-arg, reportCallIssue
created = client.create_presets_messages("my-preset", request)
version = created.data.designated_version.version  # error: union-attr, reportOptionalMemberAccess
