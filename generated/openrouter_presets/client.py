# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The client: one method an operation of the description, over urllib3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._transport.client import Transport
from ._transport.requests import Operation
from .errors import (
    BadRequestError,
    ConflictError,
    ForbiddenError,
    InternalServerError,
    NotFoundError,
    UnauthorizedError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import models, types

CREATE_PRESETS_MESSAGES = Operation(
    name="create_presets_messages",
    method="POST",
    path="/presets/{slug}/messages",
    body="MessagesRequest",
    result="CreatePresetFromInferenceResponse",
    errors={
        400: BadRequestError,
        401: UnauthorizedError,
        403: ForbiddenError,
        404: NotFoundError,
        409: ConflictError,
        500: InternalServerError,
    },
    safe=False,
)


class Client(Transport):
    """A client of the presets endpoint; use it in a `with` statement, or `close` it. Threads may share it.

    Args:
        api_key: the bearer key; by default the environment variable `OPENROUTER_API_KEY`.
        base_url: where the API stands: `https`, or `http` on this machine.
        timeout: the longest a call may take with all its attempts, in seconds.
        connect_timeout: the longest it may take to look the host up, connect and shake hands, in seconds; an
            address that does not answer leaves half of it to the others.
        read_timeout: the longest the API may be silent, in seconds.
        retries: how often a request is sent again that provably had no effect, or `Retries` with waits too.
        validation: what of a body is refused before it is sent: "contract", what breaks the contract;
            "strict", also what this version does not know and what looks like a mistake; "off", nothing.
        headers: sent with every request, such as `HTTP-Referer` and `X-Title`.
        max_response: the most bytes of an answer that are read.
        pool: a `urllib3.PoolManager` whose settings are used: CA bundle, client certificate, proxy, source address;
            connections are the client's own, and its own are left as they are. By default one that goes through the proxy that `HTTPS_PROXY` and `NO_PROXY` name.
        allow_http: whether `base_url` may be `http` on another machine too, as in a compose file or a service mesh,
            where everyone on the network can read the key; not together with a proxy.

    Raises:
        InvalidArgument: there is no key, or an argument cannot be used.
    """

    default_base_url = "https://openrouter.ai/api/v1"

    def create_presets_messages(
        self,
        slug: str,
        body: models.MessagesRequest | types.MessagesRequest | Mapping[str, Any],
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
            timeout: the longest the call may take, in seconds, instead of the client's.
            headers: sent beside the client's.

        Raises:
            ValidationError: the body does not keep the contract; nothing was sent.
            ApiError: the request was refused; each documented status has a class of its own:
                BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError,
                ConflictError, InternalServerError.
            NotSent: nothing went out; sending again has not helped either.
            DeliveryUnknown: the request went out and no answer came.
            UnexpectedResponse: it succeeded, and the answer cannot be read.
            InvalidArgument: an argument cannot be sent.
        """
        result: models.CreatePresetFromInferenceResponse = self._call(
            timeout, CREATE_PRESETS_MESSAGES, {"slug": slug}, body, headers
        )
        return result
