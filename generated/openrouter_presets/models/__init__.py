# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The components of the description as attrs classes, one module per topic, loaded on first use."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .content import (
        AllowedCaller as AllowedCaller,
        AnthropicAllowedCallers as AnthropicAllowedCallers,
        AnthropicBase64ImageSource as AnthropicBase64ImageSource,
        AnthropicBase64PdfSource as AnthropicBase64PdfSource,
        AnthropicCacheControlDirective as AnthropicCacheControlDirective,
        AnthropicCacheControlTtl as AnthropicCacheControlTtl,
        AnthropicCitationCharLocationParam as AnthropicCitationCharLocationParam,
        AnthropicCitationContentBlockLocationParam as AnthropicCitationContentBlockLocationParam,
        AnthropicCitationPageLocationParam as AnthropicCitationPageLocationParam,
        AnthropicCitationSearchResultLocationParam as AnthropicCitationSearchResultLocationParam,
        AnthropicCitationWebSearchResultLocationParam as AnthropicCitationWebSearchResultLocationParam,
        AnthropicDocumentBlockParam as AnthropicDocumentBlockParam,
        AnthropicFileDocumentSource as AnthropicFileDocumentSource,
        AnthropicImageBlockParam as AnthropicImageBlockParam,
        AnthropicImageMimeType as AnthropicImageMimeType,
        AnthropicMessageOutputConfig as AnthropicMessageOutputConfig,
        AnthropicPlainTextSource as AnthropicPlainTextSource,
        AnthropicSearchResultBlockParam as AnthropicSearchResultBlockParam,
        AnthropicTextBlockParam as AnthropicTextBlockParam,
        AnthropicToolUnion as AnthropicToolUnion,
        AnthropicToolUnionCustom as AnthropicToolUnionCustom,
        AnthropicToolUnionInputSchema as AnthropicToolUnionInputSchema,
        AnthropicUrlImageSource as AnthropicUrlImageSource,
        AnthropicUrlPdfSource as AnthropicUrlPdfSource,
        AnthropicWebSearchResultBlockParam as AnthropicWebSearchResultBlockParam,
        AnthropicWebSearchToolUserLocation as AnthropicWebSearchToolUserLocation,
        BashTool as BashTool,
        CitationsConfigParam as CitationsConfigParam,
        CompactionBlockParam as CompactionBlockParam,
        ContainerFileCitation as ContainerFileCitation,
        ContentBlockParam as ContentBlockParam,
        ContentDocumentSource as ContentDocumentSource,
        ContentDocumentSourceBlock as ContentDocumentSourceBlock,
        ContentDocumentSourceContent as ContentDocumentSourceContent,
        DocumentSource as DocumentSource,
        ImageSource as ImageSource,
        McpToolReference as McpToolReference,
        McpToolsetReference as McpToolsetReference,
        MessageContent as MessageContent,
        MessageRole as MessageRole,
        MessagesAdvisorToolResultBlock as MessagesAdvisorToolResultBlock,
        MessagesBashToolResultBlock as MessagesBashToolResultBlock,
        MessagesMessageParam as MessagesMessageParam,
        MessagesShellToolResultBlock as MessagesShellToolResultBlock,
        MessagesToolAdditionBlock as MessagesToolAdditionBlock,
        MessagesToolRemovalBlock as MessagesToolRemovalBlock,
        ORAnthropicToolSearchResultParam as ORAnthropicToolSearchResultParam,
        RedactedThinkingBlockParam as RedactedThinkingBlockParam,
        ServerToolUseBlockParam as ServerToolUseBlockParam,
        TextCitationParam as TextCitationParam,
        TextEditorTool as TextEditorTool,
        ThinkingBlockParam as ThinkingBlockParam,
        ToolAdditionTarget as ToolAdditionTarget,
        ToolChangeTarget as ToolChangeTarget,
        ToolDefinition as ToolDefinition,
        ToolReference as ToolReference,
        ToolReferenceBlockParam as ToolReferenceBlockParam,
        ToolResultBlockParam as ToolResultBlockParam,
        ToolResultContent as ToolResultContent,
        ToolResultContentBlock as ToolResultContentBlock,
        ToolUseBlockParam as ToolUseBlockParam,
        WebSearchTool as WebSearchTool,
        WebSearchToolResultBlockParam as WebSearchToolResultBlockParam,
        WebSearchToolResultContent as WebSearchToolResultContent,
        WebSearchToolResultError as WebSearchToolResultError,
        WebSearchToolResultErrorCode as WebSearchToolResultErrorCode,
        WebSearchToolWithCallers as WebSearchToolWithCallers,
    )
    from .errors import (
        BadRequestResponse as BadRequestResponse,
        BadRequestResponseErrorData as BadRequestResponseErrorData,
        ConflictResponse as ConflictResponse,
        ConflictResponseErrorData as ConflictResponseErrorData,
        ForbiddenResponse as ForbiddenResponse,
        ForbiddenResponseErrorData as ForbiddenResponseErrorData,
        InternalServerResponse as InternalServerResponse,
        InternalServerResponseErrorData as InternalServerResponseErrorData,
        NotFoundResponse as NotFoundResponse,
        NotFoundResponseErrorData as NotFoundResponseErrorData,
        ServiceUnavailableResponse as ServiceUnavailableResponse,
        ServiceUnavailableResponseErrorData as ServiceUnavailableResponseErrorData,
        UnauthorizedResponse as UnauthorizedResponse,
        UnauthorizedResponseErrorData as UnauthorizedResponseErrorData,
    )
    from .plugins import (
        AlignmentPlugin as AlignmentPlugin,
        AlignmentRule as AlignmentRule,
        ArmorAutoMode as ArmorAutoMode,
        ArmorAutoModeEnvironment as ArmorAutoModeEnvironment,
        ArmorAutoModeRule as ArmorAutoModeRule,
        ArmorContext as ArmorContext,
        ArmorEnvironmentEntry as ArmorEnvironmentEntry,
        ArmorPlugin as ArmorPlugin,
        ArmorRule as ArmorRule,
        AutoBetaRouterPlugin as AutoBetaRouterPlugin,
        AutoRouterPlugin as AutoRouterPlugin,
        ContextCompressionEngine as ContextCompressionEngine,
        ContextCompressionPlugin as ContextCompressionPlugin,
        CostTier as CostTier,
        FileParserPlugin as FileParserPlugin,
        FusionPlugin as FusionPlugin,
        FusionPreset as FusionPreset,
        FusionTool as FusionTool,
        FusionToolParameterMap as FusionToolParameterMap,
        FusionToolParameters as FusionToolParameters,
        FusionToolParameterValue as FusionToolParameterValue,
        FusionToolScalar as FusionToolScalar,
        JevRouterPlugin as JevRouterPlugin,
        ModerationPlugin as ModerationPlugin,
        ParetoPriceSource as ParetoPriceSource,
        ParetoRouterPlugin as ParetoRouterPlugin,
        PDFParserEngine as PDFParserEngine,
        PDFParserOptions as PDFParserOptions,
        Plugin as Plugin,
        ResponseHealingPlugin as ResponseHealingPlugin,
        SwitchyardRouterPlugin as SwitchyardRouterPlugin,
        WebFetchPlugin as WebFetchPlugin,
        WebSearchEngine as WebSearchEngine,
        WebSearchPlugin as WebSearchPlugin,
        WebSearchPluginUserLocation as WebSearchPluginUserLocation,
    )
    from .preset import (
        CreatePresetFromInferenceResponse as CreatePresetFromInferenceResponse,
        GetPresetResponse as GetPresetResponse,
        GetPresetVersionResponse as GetPresetVersionResponse,
        ListPresetsResponse as ListPresetsResponse,
        ListPresetVersionsResponse as ListPresetVersionsResponse,
        Preset as Preset,
        PresetDesignatedVersion as PresetDesignatedVersion,
        PresetStatus as PresetStatus,
        PresetWithDesignatedVersion as PresetWithDesignatedVersion,
    )
    from .request import (
        AnthropicInputTokensClearAtLeast as AnthropicInputTokensClearAtLeast,
        AnthropicInputTokensTrigger as AnthropicInputTokensTrigger,
        AnthropicSafeguard as AnthropicSafeguard,
        AnthropicSpeed as AnthropicSpeed,
        AnthropicThinkingBlockBinding as AnthropicThinkingBlockBinding,
        AnthropicThinkingDisplay as AnthropicThinkingDisplay,
        AnthropicThinkingTurns as AnthropicThinkingTurns,
        AnthropicToolUsesKeep as AnthropicToolUsesKeep,
        AnthropicToolUsesTrigger as AnthropicToolUsesTrigger,
        ClearThinkingEdit as ClearThinkingEdit,
        ClearThinkingKeep as ClearThinkingKeep,
        ClearToolInputs as ClearToolInputs,
        ClearToolUsesEdit as ClearToolUsesEdit,
        ClearToolUsesTrigger as ClearToolUsesTrigger,
        CompactEdit as CompactEdit,
        ContextEdit as ContextEdit,
        ContextManagement as ContextManagement,
        DeferredBm25Search as DeferredBm25Search,
        DeferredCustomSearch as DeferredCustomSearch,
        DeferredRegexSearch as DeferredRegexSearch,
        DeferredToolsControl as DeferredToolsControl,
        DeferredToolsSearch as DeferredToolsSearch,
        JsonSchemaFormat as JsonSchemaFormat,
        KeepAllThinking as KeepAllThinking,
        MessagesOutputConfig as MessagesOutputConfig,
        MessagesRequest as MessagesRequest,
        OutputEffort as OutputEffort,
        RequestMetadata as RequestMetadata,
        SystemPrompt as SystemPrompt,
        TaskBudget as TaskBudget,
        ThinkingAdaptive as ThinkingAdaptive,
        ThinkingBetweenTools as ThinkingBetweenTools,
        ThinkingConfig as ThinkingConfig,
        ThinkingDisabled as ThinkingDisabled,
        ThinkingEnabled as ThinkingEnabled,
        ThinkingKeepRule as ThinkingKeepRule,
        TraceConfig as TraceConfig,
    )
    from .routing import (
        DataCollection as DataCollection,
        DeprecatedRoute as DeprecatedRoute,
        MessagesFallbackParam as MessagesFallbackParam,
        PercentileLatencyCutoffs as PercentileLatencyCutoffs,
        PercentileThroughputCutoffs as PercentileThroughputCutoffs,
        PreferredMaxLatency as PreferredMaxLatency,
        PreferredMinThroughput as PreferredMinThroughput,
        ProviderMaxPrice as ProviderMaxPrice,
        ProviderName as ProviderName,
        ProviderOptions as ProviderOptions,
        ProviderPreferences as ProviderPreferences,
        ProviderReference as ProviderReference,
        ProviderSort as ProviderSort,
        ProviderSortConfig as ProviderSortConfig,
        ProviderSortPreference as ProviderSortPreference,
        Quantization as Quantization,
        SortPartition as SortPartition,
    )
    from .tools import (
        AdvisorTool as AdvisorTool,
        AnthropicToolSearchToolBm25 as AnthropicToolSearchToolBm25,
        AnthropicToolSearchToolRegex as AnthropicToolSearchToolRegex,
        BashServerTool as BashServerTool,
        BashServerToolConfig as BashServerToolConfig,
        BashServerToolEngine as BashServerToolEngine,
        BashServerToolEnvironment as BashServerToolEnvironment,
        ContainerAutoEnvironment as ContainerAutoEnvironment,
        ContainerNetworkPolicy as ContainerNetworkPolicy,
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
        ContainerReferenceEnvironment as ContainerReferenceEnvironment,
        CustomTool as CustomTool,
        CustomToolInputSchema as CustomToolInputSchema,
        DatetimeServerTool as DatetimeServerTool,
        DatetimeServerToolConfig as DatetimeServerToolConfig,
        ImageGenerationOptionValue as ImageGenerationOptionValue,
        ImageGenerationServerTool_OpenRouter as ImageGenerationServerTool_OpenRouter,
        ImageGenerationServerToolConfig as ImageGenerationServerToolConfig,
        MessagesSearchModelsServerTool as MessagesSearchModelsServerTool,
        OpenRouterWebSearchServerTool as OpenRouterWebSearchServerTool,
        OpenTool as OpenTool,
        SearchModelsServerToolConfig as SearchModelsServerToolConfig,
        SearchQualityLevel as SearchQualityLevel,
        ShellServerTool_OpenRouter as ShellServerTool_OpenRouter,
        ShellServerToolConfig as ShellServerToolConfig,
        ShellServerToolEngine as ShellServerToolEngine,
        ShellServerToolEnvironment as ShellServerToolEnvironment,
        StopServerToolsWhen as StopServerToolsWhen,
        StopServerToolsWhenCondition as StopServerToolsWhenCondition,
        StopServerToolsWhenFinishReasonIs as StopServerToolsWhenFinishReasonIs,
        StopServerToolsWhenHasToolCall as StopServerToolsWhenHasToolCall,
        StopServerToolsWhenMaxCost as StopServerToolsWhenMaxCost,
        StopServerToolsWhenMaxTokensUsed as StopServerToolsWhenMaxTokensUsed,
        StopServerToolsWhenStepCountIs as StopServerToolsWhenStepCountIs,
        Tool as Tool,
        ToolChoice as ToolChoice,
        ToolChoiceAny as ToolChoiceAny,
        ToolChoiceAuto as ToolChoiceAuto,
        ToolChoiceNone as ToolChoiceNone,
        ToolChoiceTool as ToolChoiceTool,
        ToolSearchServerTool as ToolSearchServerTool,
        ToolSearchServerToolConfig as ToolSearchServerToolConfig,
        WebFetchEngineEnum as WebFetchEngineEnum,
        WebFetchServerTool as WebFetchServerTool,
        WebFetchServerToolConfig as WebFetchServerToolConfig,
        WebSearchConfig as WebSearchConfig,
        WebSearchEngineEnum as WebSearchEngineEnum,
        WebSearchMode as WebSearchMode,
        WebSearchUserLocationServerTool as WebSearchUserLocationServerTool,
        XSearchOptions as XSearchOptions,
    )

_NAMES = {
    "content": """
        AllowedCaller AnthropicAllowedCallers AnthropicBase64ImageSource AnthropicBase64PdfSource
        AnthropicCacheControlDirective AnthropicCacheControlTtl AnthropicCitationCharLocationParam
        AnthropicCitationContentBlockLocationParam AnthropicCitationPageLocationParam
        AnthropicCitationSearchResultLocationParam AnthropicCitationWebSearchResultLocationParam
        AnthropicDocumentBlockParam AnthropicFileDocumentSource AnthropicImageBlockParam AnthropicImageMimeType
        AnthropicMessageOutputConfig AnthropicPlainTextSource AnthropicSearchResultBlockParam AnthropicTextBlockParam
        AnthropicToolUnion AnthropicToolUnionCustom AnthropicToolUnionInputSchema AnthropicUrlImageSource
        AnthropicUrlPdfSource AnthropicWebSearchResultBlockParam AnthropicWebSearchToolUserLocation BashTool
        CitationsConfigParam CompactionBlockParam ContainerFileCitation ContentBlockParam ContentDocumentSource
        ContentDocumentSourceBlock ContentDocumentSourceContent DocumentSource ImageSource McpToolReference
        McpToolsetReference MessageContent MessageRole MessagesAdvisorToolResultBlock MessagesBashToolResultBlock
        MessagesMessageParam MessagesShellToolResultBlock MessagesToolAdditionBlock MessagesToolRemovalBlock
        ORAnthropicToolSearchResultParam RedactedThinkingBlockParam ServerToolUseBlockParam TextCitationParam
        TextEditorTool ThinkingBlockParam ToolAdditionTarget ToolChangeTarget ToolDefinition ToolReference
        ToolReferenceBlockParam ToolResultBlockParam ToolResultContent ToolResultContentBlock ToolUseBlockParam
        WebSearchTool WebSearchToolResultBlockParam WebSearchToolResultContent WebSearchToolResultError
        WebSearchToolResultErrorCode WebSearchToolWithCallers
    """,
    "errors": """
        BadRequestResponse BadRequestResponseErrorData ConflictResponse ConflictResponseErrorData ForbiddenResponse
        ForbiddenResponseErrorData InternalServerResponse InternalServerResponseErrorData NotFoundResponse
        NotFoundResponseErrorData ServiceUnavailableResponse ServiceUnavailableResponseErrorData UnauthorizedResponse
        UnauthorizedResponseErrorData
    """,
    "plugins": """
        AlignmentPlugin AlignmentRule ArmorAutoMode ArmorAutoModeEnvironment ArmorAutoModeRule ArmorContext
        ArmorEnvironmentEntry ArmorPlugin ArmorRule AutoBetaRouterPlugin AutoRouterPlugin ContextCompressionEngine
        ContextCompressionPlugin CostTier FileParserPlugin FusionPlugin FusionPreset FusionTool FusionToolParameterMap
        FusionToolParameterValue FusionToolParameters FusionToolScalar JevRouterPlugin ModerationPlugin
        PDFParserEngine PDFParserOptions ParetoPriceSource ParetoRouterPlugin Plugin ResponseHealingPlugin
        SwitchyardRouterPlugin WebFetchPlugin WebSearchEngine WebSearchPlugin WebSearchPluginUserLocation
    """,
    "preset": """
        CreatePresetFromInferenceResponse GetPresetResponse GetPresetVersionResponse ListPresetVersionsResponse
        ListPresetsResponse Preset PresetDesignatedVersion PresetStatus PresetWithDesignatedVersion
    """,
    "request": """
        AnthropicInputTokensClearAtLeast AnthropicInputTokensTrigger AnthropicSafeguard AnthropicSpeed
        AnthropicThinkingBlockBinding AnthropicThinkingDisplay AnthropicThinkingTurns AnthropicToolUsesKeep
        AnthropicToolUsesTrigger ClearThinkingEdit ClearThinkingKeep ClearToolInputs ClearToolUsesEdit
        ClearToolUsesTrigger CompactEdit ContextEdit ContextManagement DeferredBm25Search DeferredCustomSearch
        DeferredRegexSearch DeferredToolsControl DeferredToolsSearch JsonSchemaFormat KeepAllThinking
        MessagesOutputConfig MessagesRequest OutputEffort RequestMetadata SystemPrompt TaskBudget ThinkingAdaptive
        ThinkingBetweenTools ThinkingConfig ThinkingDisabled ThinkingEnabled ThinkingKeepRule TraceConfig
    """,
    "routing": """
        DataCollection DeprecatedRoute MessagesFallbackParam PercentileLatencyCutoffs PercentileThroughputCutoffs
        PreferredMaxLatency PreferredMinThroughput ProviderMaxPrice ProviderName ProviderOptions ProviderPreferences
        ProviderReference ProviderSort ProviderSortConfig ProviderSortPreference Quantization SortPartition
    """,
    "tools": """
        AdvisorTool AnthropicToolSearchToolBm25 AnthropicToolSearchToolRegex BashServerTool BashServerToolConfig
        BashServerToolEngine BashServerToolEnvironment ContainerAutoEnvironment ContainerNetworkPolicy
        ContainerNetworkPolicyAllowlist ContainerNetworkPolicyDisabled ContainerReferenceEnvironment CustomTool
        CustomToolInputSchema DatetimeServerTool DatetimeServerToolConfig ImageGenerationOptionValue
        ImageGenerationServerToolConfig ImageGenerationServerTool_OpenRouter MessagesSearchModelsServerTool
        OpenRouterWebSearchServerTool OpenTool SearchModelsServerToolConfig SearchQualityLevel ShellServerToolConfig
        ShellServerToolEngine ShellServerToolEnvironment ShellServerTool_OpenRouter StopServerToolsWhen
        StopServerToolsWhenCondition StopServerToolsWhenFinishReasonIs StopServerToolsWhenHasToolCall
        StopServerToolsWhenMaxCost StopServerToolsWhenMaxTokensUsed StopServerToolsWhenStepCountIs Tool ToolChoice
        ToolChoiceAny ToolChoiceAuto ToolChoiceNone ToolChoiceTool ToolSearchServerTool ToolSearchServerToolConfig
        WebFetchEngineEnum WebFetchServerTool WebFetchServerToolConfig WebSearchConfig WebSearchEngineEnum
        WebSearchMode WebSearchUserLocationServerTool XSearchOptions
    """,
}
_TOPICS = {name: topic for topic, names in _NAMES.items() for name in names.split()}
__all__ = sorted(_TOPICS)  # noqa: PLE0605  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    if name not in _TOPICS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_TOPICS[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
