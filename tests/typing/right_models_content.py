"""Every class of `models/content.py`, constructed with all of its fields."""

from __future__ import annotations

from openrouter_presets import models

base64_pdf_source = models.AnthropicBase64PdfSource(
    type="base64",
    data="JVBERi0xLjQKJcOkw7zDtsOfCjEgMCBvYmoKPDwvVHlwZS9DYXRhbG9nPj4KZW5kb2JqCg==",
    media_type="application/pdf",
)
cache_control_directive = models.AnthropicCacheControlDirective(type="ephemeral", ttl="5m")
citation_char_location = models.AnthropicCitationCharLocationParam(
    type="char_location",
    cited_text="Die Reise dauert 3 Stunden.",
    document_index=0,
    document_title="Fahrplan",
    end_char_index=57,
    start_char_index=30,
)
citation_content_block_location = models.AnthropicCitationContentBlockLocationParam(
    type="content_block_location",
    cited_text="Refunds are paid within 14 days.",
    document_index=0,
    document_title="Store policy",
    end_block_index=3,
    start_block_index=2,
)
citation_page_location = models.AnthropicCitationPageLocationParam(
    type="page_location",
    cited_text="Revenue grew by 12% year over year.",
    document_index=0,
    document_title="Annual report 2025",
    end_page_number=18,
    start_page_number=17,
)
citation_search_result_location = models.AnthropicCitationSearchResultLocationParam(
    type="search_result_location",
    cited_text="Reset the device by holding the button for 10 seconds.",
    end_block_index=1,
    search_result_index=0,
    source="https://example.com/help/reset",
    start_block_index=0,
    title="Resetting the device",
)
citation_web_search_result_location = models.AnthropicCitationWebSearchResultLocationParam(
    type="web_search_result_location",
    cited_text="The lighthouse was first lit in 1874.",
    encrypted_index="RW5jcnlwdGVkIGluZGV4",
    title="A short history of the lighthouse",
    url="https://example.com/lighthouse/history",
)
file_document_source = models.AnthropicFileDocumentSource(type="file", file_id="file_011CNha8iCJcU1wXNR6q4V8w")
base64_image_source = models.AnthropicBase64ImageSource(
    type="base64",
    data="iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    media_type="image/png",
)
plain_text_source = models.AnthropicPlainTextSource(
    type="text", data="Der Zug fährt um 7:42 Uhr ab. Die Reise dauert 3 Stunden.", media_type="text/plain"
)
url_image_source = models.AnthropicUrlImageSource(type="url", url="https://example.com/images/floor-plan.webp")
url_pdf_source = models.AnthropicUrlPdfSource(type="url", url="https://example.com/reports/annual-2025.pdf")
web_search_result_block = models.AnthropicWebSearchResultBlockParam(
    type="web_search_result",
    encrypted_content="RW5jcnlwdGVkIHBhZ2UgY29udGVudCwgc2hvcnRlbmVk",
    title="Der Leuchtturm - früher und heute",
    url="https://example.com/de/leuchtturm",
    page_age="April 30, 2025",
)
citations_config = models.CitationsConfigParam(enabled=False)
compaction_block = models.CompactionBlockParam(
    type="compaction",
    content="The user plans a trip from Zürich to München and prefers morning trains.",
    cache_control=cache_control_directive,
    encrypted_content="U2VhbGVkIHN1bW1hcnk=",
)
image_block = models.AnthropicImageBlockParam(
    type="image", source=base64_image_source, cache_control=cache_control_directive
)
mcp_tool_reference = models.McpToolReference(
    type="mcp_tool_reference", name="create_issue", server_name="issue-tracker"
)
mcp_toolset_reference = models.McpToolsetReference(type="mcp_toolset_reference", server_name="issue-tracker")
advisor_tool_result_block = models.MessagesAdvisorToolResultBlock(
    type="advisor_tool_result",
    content={"type": "advisor_result", "text": "Split the migration into two steps."},
    tool_use_id="srvtoolu_01F4xTq2mWn7LpZbYk8DcR3e",
)
container_file_citation = models.ContainerFileCitation(
    type="container_file_citation",
    container_id="cntr_7f3a",
    file_id="file_011CNha8",
    filename="Fahrpläne.csv",
    start_index=18,
    end_index=31,
)
bash_tool_result_block = models.MessagesBashToolResultBlock(
    type="openrouter_bash_tool_result",
    content={"stdout": "", "stderr": "grep: notes.txt: No such file or directory\n", "exit_code": 2, "truncated": None},
    tool_use_id="srvtoolu_01F4xTq2mWn7LpZbYk8DcR3e",
    container_id="cntr_7f3a",
    files=[],
)
shell_tool_result_block = models.MessagesShellToolResultBlock(
    type="openrouter_shell_tool_result",
    content={"stdout": "README.md\nnaïve.py\n", "stderr": "", "exit_code": 0},
    tool_use_id="srvtoolu_01F4xTq2mWn7LpZbYk8DcR3e",
    container_id="cntr_7f3a",
    files=[container_file_citation],
)
redacted_thinking_block = models.RedactedThinkingBlockParam(
    type="redacted_thinking", data="U2VhbGVkIHJlYXNvbmluZywgbm90IGZvciByZWFkaW5n"
)
server_tool_use_block = models.ServerToolUseBlockParam(
    type="server_tool_use",
    id="srvtoolu_01F4xTq2mWn7LpZbYk8DcR3e",
    name="web_search",
    cache_control=cache_control_directive,
    input={"query": "lighthouse first lit 1874"},
)
text_block = models.AnthropicTextBlockParam(
    type="text",
    text="The lighthouse was lit in 1874, and revenue grew by 12%.",
    cache_control=cache_control_directive,
    citations=[
        citation_char_location,
        citation_page_location,
        citation_content_block_location,
        citation_web_search_result_location,
        citation_search_result_location,
    ],
)
search_result_block = models.AnthropicSearchResultBlockParam(
    type="search_result",
    content=[text_block],
    source="kb/firmware-notes",
    title="Firmware 2.4",
    cache_control=cache_control_directive,
    citations=citations_config,
)
content_document_source = models.ContentDocumentSource(type="content", content=[text_block, image_block])
document_block = models.AnthropicDocumentBlockParam(
    type="document",
    source=base64_pdf_source,
    cache_control=cache_control_directive,
    citations=citations_config,
    context="Timetable valid from 14 December.",
    title="Fahrplan Zürich - München",
)
thinking_block = models.ThinkingBlockParam(
    type="thinking",
    signature="EpsCCkYIBxABGAIqQHVubGVnaXRpbWF0ZS1zaWduYXR1cmU=",
    thinking="The user asks for the travel time; the timetable states 3 h.",
)
tool_reference = models.ToolReference(type="tool_reference", name="get_exchange_rate")
tool_union_input_schema = models.AnthropicToolUnionInputSchema(
    type="object", properties={"crane": {"type": "string"}}, required=["crane"]
)
tool_union_custom = models.AnthropicToolUnionCustom(
    type="custom",
    name="reserve_crane",
    description="Reserves a crane at the quay of Tromsø.",
    input_schema=tool_union_input_schema,
    cache_control=cache_control_directive,
    defer_loading=False,
    strict=True,
)
tool_definition = models.ToolDefinition(type="tool_definition", definition=tool_union_custom)
tool_addition_block = models.MessagesToolAdditionBlock(
    type="tool_addition", tool=tool_definition, cache_control=cache_control_directive
)
tool_removal_block = models.MessagesToolRemovalBlock(
    type="tool_removal", tool=tool_reference, cache_control=cache_control_directive
)
tool_reference_block = models.ToolReferenceBlockParam(type="tool_reference", tool_name="get_exchange_rate")
tool_result_block = models.ToolResultBlockParam(
    type="tool_result",
    tool_use_id="toolu_01D7FLrfh4GYq7yT1ULFeyMV",
    cache_control=cache_control_directive,
    content=[text_block, image_block, tool_reference_block, search_result_block, document_block],
    is_error=False,
)
tool_use_block = models.ToolUseBlockParam(
    type="tool_use",
    id="toolu_01D7FLrfh4GYq7yT1ULFeyMV",
    name="get_weather",
    cache_control=cache_control_directive,
    input={"city": "São Paulo", "days": 3, "min_chance_of_rain": 0.25, "units": "metric", "station": None},
)
web_search_tool_result_error = models.WebSearchToolResultError(
    type="web_search_tool_result_error", error_code="max_uses_exceeded"
)
web_search_tool_result_block = models.WebSearchToolResultBlockParam(
    type="web_search_tool_result",
    content=web_search_tool_result_error,
    tool_use_id="srvtoolu_01F4xTq2mWn7LpZbYk8DcR3e",
    cache_control=cache_control_directive,
)
tool_search_result_block = models.ORAnthropicToolSearchResultParam(
    type="openrouter_tool_search_result",
    tool_use_id="srvtoolu_01F4xTq2mWn7LpZbYk8DcR3e",
    content={"tools": [{"name": "get_timetable", "score": 7.4}]},
)
message_output_config = models.AnthropicMessageOutputConfig(effort="xhigh")
message = models.MessagesMessageParam(
    content=[
        text_block,
        image_block,
        document_block,
        tool_use_block,
        tool_result_block,
        thinking_block,
        redacted_thinking_block,
        server_tool_use_block,
        web_search_tool_result_block,
        search_result_block,
        compaction_block,
        advisor_tool_result_block,
        tool_addition_block,
        tool_removal_block,
        shell_tool_result_block,
        bash_tool_result_block,
        tool_search_result_block,
    ],
    role="user",
    clear_at="next_user_message",
    output_config=message_output_config,
)
