# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The client: one method per operation of the description, over urllib3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._presets import VersionLookup
from ._transport.client import Transport
from ._transport.parameters import ListOperation, Operation, Paging, Parameter
from .errors import API_ERRORS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from . import models, types
    from ._transport.client import OnResponse

LIST_PRESETS = ListOperation(
    name="list_presets",
    method="GET",
    path="/presets",
    body=None,
    result="ListPresetsResponse",
    parameters=(
        Parameter("offset", "query", ("integer",), bounds={"minimum": 0}),
        Parameter("limit", "query", ("integer",), bounds={"minimum": 1, "maximum": 100}),
    ),
    errors=API_ERRORS,
    safe=True,
    paging=Paging(offset="offset", limit="limit", items="data", key="id", total="total_count", most=100),
)
GET_PRESET = Operation(
    name="get_preset",
    method="GET",
    path="/presets/{slug}",
    body=None,
    result="GetPresetResponse",
    parameters=(Parameter("slug", "path", ("string",), required=True, bounds={"minLength": 1}),),
    errors=API_ERRORS,
    safe=True,
)
CREATE_PRESETS_MESSAGES = Operation(
    name="create_presets_messages",
    method="POST",
    path="/presets/{slug}/messages",
    body="MessagesRequest",
    result="CreatePresetFromInferenceResponse",
    parameters=(Parameter("slug", "path", ("string",), required=True, bounds={"minLength": 1}),),
    errors=API_ERRORS,
    safe=False,
    lookup="find_version",
    kept=frozenset(["max_tokens", "model", "provider", "temperature", "tools", "top_p"]),
    dropped=frozenset(["messages", "stream"]),
)
LIST_PRESET_VERSIONS = ListOperation(
    name="list_preset_versions",
    method="GET",
    path="/presets/{slug}/versions",
    body=None,
    result="ListPresetVersionsResponse",
    parameters=(
        Parameter("slug", "path", ("string",), required=True, bounds={"minLength": 1}),
        Parameter("offset", "query", ("integer",), bounds={"minimum": 0}),
        Parameter("limit", "query", ("integer",), bounds={"minimum": 1, "maximum": 100}),
    ),
    errors=API_ERRORS,
    safe=True,
    paging=Paging(offset="offset", limit="limit", items="data", key="id", total="total_count", most=100),
)
GET_PRESET_VERSION = Operation(
    name="get_preset_version",
    method="GET",
    path="/presets/{slug}/versions/{version}",
    body=None,
    result="GetPresetVersionResponse",
    parameters=(
        Parameter("slug", "path", ("string",), required=True, bounds={"minLength": 1}),
        Parameter("version", "path", ("string", "integer"), required=True, bounds={"minLength": 1}),
    ),
    errors=API_ERRORS,
    safe=True,
)


class Client(VersionLookup, Transport):
    """A client of the presets endpoint; use it in a `with` statement, or `close` it. Threads may share it.

    Args:
        api_key: the bearer key; by default the environment variable `OPENROUTER_API_KEY`.
        base_url: the address of the API: `https`, or `http` on this machine.
        timeout: the longest a call may take with all its attempts, in seconds.
        connect_timeout: the longest to look up the host, connect and shake hands, in seconds; an address that
            does not answer uses at most half of it, so that the other addresses can be tried.
        read_timeout: the longest the API may be silent, in seconds.
        retries: how many times a request that provably had no effect is sent again; `Retries` also sets the waits.
        validation: which bodies are refused before they are sent: "contract", those that break the contract;
            "strict", also those with anything unknown to this version or that looks like a mistake; "off", none.
        headers: sent with every request, such as `HTTP-Referer` and `X-Title`.
        max_response: the most bytes that are read of an answer.
        pool: a `urllib3.PoolManager` whose settings are used: CA bundle, client certificate, proxy, source address;
            its connections are not. By default, a pool with the proxy that `HTTPS_PROXY` and `NO_PROXY` name.
        allow_http: whether `base_url` may be `http` on another machine too, as in a compose file or a service mesh,
            where everyone on the network can read the key; not together with a proxy.

    Raises:
        InvalidArgument: there is no key, or an argument cannot be used.
    """

    default_base_url = "https://openrouter.ai/api/v1"

    def list_presets(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.ListPresetsResponse:
        """List the presets of the workspace.

        Returns one page of the presets that the key can see, most recently updated first, without the content of
        their versions.

        Args:
            offset: How many items of the list to skip, from its beginning; 0 if it is not given.
            limit: How many items to return at most, from 1 to 100; 50 if it is not given.
            timeout: the longest the call may take, in seconds, instead of the client's.
            headers: sent in addition to the client's.
            on_response: called with the status, the headers and the request id of a success.

        Raises:
            ApiError: the request was refused; each documented status has a class of its own:
                BadRequestError, UnauthorizedError, ForbiddenError, InternalServerError,
                ServiceUnavailableError.
            NotSent: the request could not be sent, even after the retries.
            DeliveryUnknown: the request was sent, and no answer came.
            UnexpectedResponse: the request succeeded, but its answer cannot be read.
            InvalidArgument: an argument cannot be sent.
        """
        result: models.ListPresetsResponse = self._call(
            timeout, on_response, LIST_PRESETS, {"offset": offset, "limit": limit}, None, headers
        )
        return result

    def iter_presets(
        self,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> Iterator[models.Preset]:
        """Every item of `list_presets`, over all its pages; each page is read when its first item is asked for.

        Items may be added or removed meanwhile: none is yielded twice, and those that move up are not skipped.

        Args:
            timeout: the longest that reading a page may take, in seconds, instead of the client's.
            headers: sent in addition to the client's.
            on_response: called with the status, the headers and the request id of each page.

        Raises:
            PresetsError: as `list_presets` raises them.
        """
        return self._iterate(timeout, on_response, LIST_PRESETS, {}, headers)

    def get_preset(
        self,
        slug: str,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.GetPresetResponse:
        """Get a preset with its designated version.

        Returns the preset `slug` with the full content of its designated version, which is applied to requests that
        name the preset.

        Args:
            slug: Slug of the preset, at least 1 character.
            timeout: the longest the call may take, in seconds, instead of the client's.
            headers: sent in addition to the client's.
            on_response: called with the status, the headers and the request id of a success.

        Raises:
            ApiError: the request was refused; each documented status has a class of its own:
                BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError,
                InternalServerError, ServiceUnavailableError.
            NotSent: the request could not be sent, even after the retries.
            DeliveryUnknown: the request was sent, and no answer came.
            UnexpectedResponse: the request succeeded, but its answer cannot be read.
            InvalidArgument: an argument cannot be sent.
        """
        result: models.GetPresetResponse = self._call(timeout, on_response, GET_PRESET, {"slug": slug}, None, headers)
        return result

    def create_presets_messages(
        self,
        slug: str,
        body: models.MessagesRequest | types.MessagesRequest | Mapping[str, Any],
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.CreatePresetFromInferenceResponse:
        """Create a preset from a Messages request body.

        Stores the settings of a Messages request body as the preset `slug`. If the workspace has no preset with that
        slug, the preset is created; otherwise, it gets a new version, which becomes its designated version. The
        version's config keeps only the fields that a preset can store, such as `model`, `max_tokens`, `temperature`,
        `top_p`, `provider` and `tools`; `system` becomes the version's `system_prompt`. Transient fields, such as
        `messages` and `stream`, are dropped without an error. Gateways in front of the API may return statuses other
        than those listed here (402, 408, 413, 429, 502 and 503), and the body is then not necessarily JSON.

        Args:
            slug: Slug of the preset to create or to add a version to, at least 1 character.
            body: a model, or any mapping of the same shape.
            timeout: the longest the call may take, in seconds, instead of the client's.
            headers: sent in addition to the client's.
            on_response: called with the status, the headers and the request id of a success.

        Raises:
            ValidationError: the body does not conform to the contract; nothing was sent.
            ApiError: the request was refused; each documented status has a class of its own:
                BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError,
                ConflictError, InternalServerError.
            NotSent: the request could not be sent, even after the retries.
            DeliveryUnknown: the request was sent, and no answer came.
            UnexpectedResponse: the request succeeded, but its answer cannot be read.
            InvalidArgument: an argument cannot be sent.
        """
        result: models.CreatePresetFromInferenceResponse = self._call(
            timeout, on_response, CREATE_PRESETS_MESSAGES, {"slug": slug}, body, headers
        )
        return result

    def find_version(
        self,
        slug: str,
        body: models.MessagesRequest | types.MessagesRequest | Mapping[str, Any],
        *,
        since: datetime | None = None,
        timeout: float | None = None,
    ) -> models.PresetDesignatedVersion | None:
        """Find the version that `create_presets_messages` made, or would make, from a body; for instance, after a lost answer.

        The config and the system prompt of the designated version and of the 100 newest are compared with the body,
        except for fields that presets drop. If the description does not say whether presets keep a field, the field
        counts only if the version has a different value for it.

        Args:
            slug: the slug of the preset.
            body: a model, or any mapping of the same shape.
            since: leaves out versions created before this time, which needs a time zone; clocks may differ.
            timeout: the longest that each of up to three reads may take, in seconds.

        Returns:
            The version, or the newest if several match; None if none matches, or if the preset does not exist.

        Raises:
            PresetsError: as `get_preset` and `list_preset_versions` raise them.
        """
        return self._find_version(CREATE_PRESETS_MESSAGES, slug, body, since, timeout)

    def list_preset_versions(
        self,
        slug: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.ListPresetVersionsResponse:
        """List the versions of a preset.

        Returns one page of the versions of the preset `slug` with their whole content, in the order of their numbers,
        the oldest first.

        Args:
            slug: Slug of the preset, at least 1 character.
            offset: How many items of the list to skip, from its beginning; 0 if it is not given.
            limit: How many items to return at most, from 1 to 100; 50 if it is not given.
            timeout: the longest the call may take, in seconds, instead of the client's.
            headers: sent in addition to the client's.
            on_response: called with the status, the headers and the request id of a success.

        Raises:
            ApiError: the request was refused; each documented status has a class of its own:
                BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError,
                InternalServerError, ServiceUnavailableError.
            NotSent: the request could not be sent, even after the retries.
            DeliveryUnknown: the request was sent, and no answer came.
            UnexpectedResponse: the request succeeded, but its answer cannot be read.
            InvalidArgument: an argument cannot be sent.
        """
        result: models.ListPresetVersionsResponse = self._call(
            timeout, on_response, LIST_PRESET_VERSIONS, {"slug": slug, "offset": offset, "limit": limit}, None, headers
        )
        return result

    def iter_preset_versions(
        self,
        slug: str,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> Iterator[models.PresetDesignatedVersion]:
        """Every item of `list_preset_versions`, over all its pages; each page is read when its first item is asked for.

        Items may be added or removed meanwhile: none is yielded twice, and those that move up are not skipped.

        Args:
            slug: Slug of the preset, at least 1 character.
            timeout: the longest that reading a page may take, in seconds, instead of the client's.
            headers: sent in addition to the client's.
            on_response: called with the status, the headers and the request id of each page.

        Raises:
            PresetsError: as `list_preset_versions` raises them.
        """
        return self._iterate(timeout, on_response, LIST_PRESET_VERSIONS, {"slug": slug}, headers)

    def get_preset_version(
        self,
        slug: str,
        version: str | int,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: OnResponse | None = None,
    ) -> models.GetPresetVersionResponse:
        """Get one version of a preset.

        Returns the version `version` of the preset `slug` with its whole content, whether it is the designated one or
        not.

        Args:
            slug: Slug of the preset, at least 1 character.
            version: Number of the version, counted from 1.
            timeout: the longest the call may take, in seconds, instead of the client's.
            headers: sent in addition to the client's.
            on_response: called with the status, the headers and the request id of a success.

        Raises:
            ApiError: the request was refused; each documented status has a class of its own:
                BadRequestError, UnauthorizedError, ForbiddenError, NotFoundError,
                InternalServerError, ServiceUnavailableError.
            NotSent: the request could not be sent, even after the retries.
            DeliveryUnknown: the request was sent, and no answer came.
            UnexpectedResponse: the request succeeded, but its answer cannot be read.
            InvalidArgument: an argument cannot be sent.
        """
        result: models.GetPresetVersionResponse = self._call(
            timeout, on_response, GET_PRESET_VERSION, {"slug": slug, "version": version}, None, headers
        )
        return result
