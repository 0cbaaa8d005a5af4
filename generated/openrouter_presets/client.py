# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The client: one method an operation of the description, over urllib3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .transport import Operation, Transport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models, types

CREATE_PRESETS_MESSAGES = Operation(
    method="POST",
    path="/presets/{slug}/messages",
    body="MessagesRequest",
    status=200,
    result="CreatePresetFromInferenceResponse",
)


class Client(Transport):
    """A client of the presets endpoint; use it in a `with` statement, or `close` it.

    Args:
        api_key: the bearer key; by default the environment variable `OPENROUTER_API_KEY`.
        base_url: where the API stands.
        timeout: the longest a call may take to connect, and then to be answered, in seconds.
        headers: sent with every request.
        pool: a `urllib3.PoolManager` of your own, for a proxy, a CA bundle or a client certificate.

    Raises:
        InvalidArgument: there is no key, or it holds what a header cannot.
    """

    default_base_url = "https://openrouter.ai/api/v1"

    def create_presets_messages(
        self,
        slug: str,
        body: models.MessagesRequest | types.MessagesRequest,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> models.CreatePresetFromInferenceResponse:
        """Create a preset from a Messages request body.

        Stores the settings of a Messages request body as the preset `slug`. If the workspace has
        no preset of that slug, it is created; if it has one, that preset gets a new version,
        which becomes its designated version. The version's config keeps only what a preset has a
        place for, such as `model`, `max_tokens`, `temperature`, `top_p`, `provider` and `tools`,
        and `system` turns into its `system_prompt`. Transient fields, `messages` and `stream`
        among them, are dropped without an error. Besides the statuses listed here, gateways in
        front of the API answer with others (402, 408, 413, 429, 502 and 503), and then the body
        need not be JSON.

        Args:
            slug: Slug of the preset to create or to add a version to, at least 1 character.
            body: a model, or any mapping of the same shape.
            timeout: seconds, instead of the client's.
            headers: sent beside the client's.

        Raises:
            ApiError: the request was refused; each documented status has a class of its own:
                BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError,
                ConflictError, InternalServerError.
            NotSent: there was no connection.
            DeliveryUnknown: the request went out and no answer came.
            UnexpectedResponse: it succeeded, and the answer cannot be read.
        """
        result: models.CreatePresetFromInferenceResponse = self._call(
            CREATE_PRESETS_MESSAGES, {"slug": slug}, body, timeout, headers
        )
        return result
