"""Every class of `models/errors.py`, constructed with all of its fields."""

from __future__ import annotations

from openrouter_presets import models

openrouter_metadata = {"request_id": "req-01JXYZ7Q4M", "region": "fra", "timings": {"auth_ms": 4, "total_ms": 31.5}}
bad_request_response_error_data = models.BadRequestResponseErrorData(
    code=400,
    message="Invalid request body.",
    metadata={"issues": [{"path": ["temperature"], "expected": "number", "received": "string"}], "retryable": False},
)
bad_request_response = models.BadRequestResponse(
    error=bad_request_response_error_data,
    openrouter_metadata=openrouter_metadata,
    user_id="user_2dHFtVWx2n56w6HkM0000000001",
)
conflict_response_error_data = models.ConflictResponseErrorData(
    code=409,
    message="The preset was changed by another request.",
    metadata={"slug": "translator", "name": "Übersetzer", "preset_id": None, "retry_after_seconds": 2},
)
conflict_response = models.ConflictResponse(
    error=conflict_response_error_data,
    openrouter_metadata=openrouter_metadata,
    user_id="user_2dHFtVWx2n56w6HkM0000000001",
)
forbidden_response_error_data = models.ForbiddenResponseErrorData(
    code=403,
    message="Not allowed to create presets in this workspace.",
    metadata={"required_role": "editor", "role": "viewer", "workspace_id": "3f0d3b52-7c1e-4a0b-9a57-0c6f1d2e8a10"},
)
forbidden_response = models.ForbiddenResponse(
    error=forbidden_response_error_data,
    openrouter_metadata=openrouter_metadata,
    user_id="user_2dHFtVWx2n56w6HkM0000000001",
)
internal_server_response_error_data = models.InternalServerResponseErrorData(
    code=500, message="Internal server error.", metadata={"incident": None, "attempts": 3, "elapsed_seconds": 0.75}
)
internal_server_response = models.InternalServerResponse(
    error=internal_server_response_error_data,
    openrouter_metadata=openrouter_metadata,
    user_id="user_2dHFtVWx2n56w6HkM0000000001",
)
not_found_response_error_data = models.NotFoundResponseErrorData(
    code=404,
    message="Workspace not found.",
    metadata={"model": "anthropic/claude-naïve", "did_you_mean": ["anthropic/claude-4.6-sonnet"]},
)
not_found_response = models.NotFoundResponse(
    error=not_found_response_error_data,
    openrouter_metadata=openrouter_metadata,
    user_id="user_2dHFtVWx2n56w6HkM0000000001",
)
service_unavailable_response_error_data = models.ServiceUnavailableResponseErrorData(
    code=503, message="Back in a minute.", metadata={"retry_after_seconds": 60}
)
service_unavailable_response = models.ServiceUnavailableResponse(
    error=service_unavailable_response_error_data,
    openrouter_metadata=openrouter_metadata,
    user_id="user_2dHFtVWx2n56w6HkM0000000001",
)
unauthorized_response_error_data = models.UnauthorizedResponseErrorData(
    code=401,
    message="No credentials were sent.",
    metadata={"reason": "key_disabled", "disabled_at": "2026-06-30T00:00:00Z"},
)
unauthorized_response = models.UnauthorizedResponse(
    error=unauthorized_response_error_data,
    openrouter_metadata=openrouter_metadata,
    user_id="user_2dHFtVWx2n56w6HkM0000000001",
)
