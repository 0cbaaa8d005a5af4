# Copied from codegen/runtime/_presets.py; edit there.
"""What a preset keeps of a request body, and whether one of its versions is what a body would create."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import attrs

from ._base import UNSET, Model, is_array, is_object, step
from ._conversion.converter import unstructure
from ._errors import ApiError, InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping, Sequence

    from ._transport.parameters import Operation
    from .models import PresetDesignatedVersion

    Search = Generator[tuple[str, dict[str, Any]], Any, PresetDesignatedVersion | None]

PAGE = 100  # how many versions are searched, the newest ones
_PROMPT = "/system_prompt"
_JOINTS = ("\n", "", "\n\n", " ")  # separators that may join the texts of a system prompt


@attrs.frozen
class Difference:
    """A place at which a stored version is not what was expected.

    Args:
        pointer: JSON Pointer of the place, below `/config` or `/system_prompt`.
        expected: the value that was expected there; `UNSET` for none.
        stored: the value that the version has; `UNSET` for none.
        is_certain: False where a preset may have left the value out: the description does not say whether it keeps it.
    """

    pointer: str
    expected: Any
    stored: Any
    is_certain: bool = True


def preset_of(operation: Operation, body: object) -> tuple[dict[str, Any], str | None]:
    """Return the config and the system prompt that a body would make, as far as the description says.

    Args:
        operation: what stores the body.
        body: a model or a mapping.
    """
    plain = _plain(body)
    config = {name: value for name, value in plain.items() if name != "system" and name not in operation.dropped}
    return config, next(iter(_texts(plain.get("system"))), None)


def differences(operation: Operation, body: object, version: PresetDesignatedVersion) -> list[Difference]:
    """Return where a version differs from what `body` would create, in the order of the body.

    Null and absent count as equal. Fields that a preset drops are left out.
    """
    plain = _plain(body)
    config, prompt = preset_of(operation, plain)
    found = [
        attrs.evolve(each, is_certain=each.stored is not UNSET or _is_kept(operation, each))
        for each in _compare(config, version.config or {}, "/config")
    ]
    stored = version.system_prompt or None
    if stored != prompt and stored not in _texts(plain.get("system")):
        found.append(Difference(_PROMPT, prompt or UNSET, stored or UNSET))
    return found


def version_differences(old: PresetDesignatedVersion, new: PresetDesignatedVersion) -> list[Difference]:
    """Return where two versions differ, each place once; `expected` is what the new one has.

    Null and absent are the same here.
    """
    found = list(_compare(new.config or {}, old.config or {}, "/config"))
    before, after = old.system_prompt or UNSET, new.system_prompt or UNSET
    return found if before == after else [*found, Difference(_PROMPT, after, before)]


def is_version_of(operation: Operation, body: object, version: PresetDesignatedVersion) -> bool:
    """Whether a version is what `body` would create; uncertain differences do not count."""
    return not any(each.is_certain for each in differences(operation, body, version))


class VersionLookup:
    """Finds the version that was created from a body; a mixin of the client."""

    def _find_version(self, *given: Any) -> PresetDesignatedVersion | None:
        search = _search(*given)
        try:
            name, arguments = next(search)
            while True:
                try:
                    answer = getattr(self, name)(**arguments)
                except ApiError as error:
                    if error.status != 404:
                        raise
                    answer = None
                name, arguments = search.send(answer)
        except StopIteration as found:
            version: PresetDesignatedVersion | None = found.value
            return version


class AsyncVersionLookup:
    """`VersionLookup` for asyncio."""

    async def _find_version(self, *given: Any) -> PresetDesignatedVersion | None:
        search = _search(*given)
        try:
            name, arguments = next(search)
            while True:
                try:
                    answer = await getattr(self, name)(**arguments)
                except ApiError as error:
                    if error.status != 404:
                        raise
                    answer = None
                name, arguments = search.send(answer)
        except StopIteration as found:
            version: PresetDesignatedVersion | None = found.value
            return version


def _plain(body: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", unstructure(body) if isinstance(body, Model) else body)


def _search(
    operation: Operation,
    slug: str,
    body: object,
    since: datetime | None,
    timeout: float | None,
) -> Search:
    """Yield each call to make, as method name and arguments; receive its result; return the version found."""
    if since is not None and since.tzinfo is None:
        raise InvalidArgument("since: the time has no zone; give one, such as timezone.utc")
    given = {"slug": slug, "timeout": timeout}

    def fits(version: PresetDesignatedVersion | None) -> bool:
        is_new = version is not None and (since is None or _is_since(version.created_at, since))
        return is_new and version is not None and is_version_of(operation, body, version)

    preset = yield "get_preset", given
    if preset is None:
        return None
    if fits(designated := preset.data.designated_version or None):
        return designated
    page = yield "list_preset_versions", {**given, "limit": PAGE}
    if page is not None and page.total_count > PAGE:
        window = {"limit": PAGE, "offset": page.total_count - PAGE}
        page = yield "list_preset_versions", {**given, **window}
    versions: list[PresetDesignatedVersion | None] = [] if page is None else page.data
    return next((version for version in reversed(versions) if fits(version)), None)


def _is_since(created_at: object, since: datetime) -> bool:
    """Whether a version was created at a time or later; also True if its time cannot be read."""
    try:
        return datetime.fromisoformat(str(created_at).replace("Z", "+00:00")) >= since
    except (ValueError, TypeError):
        return True


def _is_kept(operation: Operation, difference: Difference) -> bool:
    return difference.pointer.split("/")[2] in operation.kept


def _compare(expected: object, stored: object, pointer: str) -> Iterator[Difference]:
    """Yield where two JSON values of any depth differ; 1 is equal to 1.0, but not to true."""
    places = [(expected, stored, pointer)]
    while places:
        one, other, at = places.pop()
        if is_object(one) and is_object(other):
            names = reversed(dict.fromkeys((*one, *other)))
            places += [(one.get(name), other.get(name), at + step(name)) for name in names]
        elif is_array(one) and is_array(other) and len(one) == len(other):
            pairs = reversed(list(enumerate(zip(one, other, strict=True))))
            places += [(*pair, at + step(index)) for index, pair in pairs]
        elif is_object(one) or is_array(one) or isinstance(one, bool) is not isinstance(other, bool) or one != other:
            yield Difference(at, UNSET if one is None else one, UNSET if other is None else other)


def _texts(system: Any) -> list[str]:
    """Return the texts that a system prompt may be stored as: its own, or those of its blocks in every joined form."""
    if isinstance(system, str):
        return [system] if system else []
    blocks: Sequence[Any] = system if is_array(system) else []
    texts = [block.get("text") if is_object(block) else None for block in blocks]
    if not texts or not all(isinstance(text, str) for text in texts):
        return []
    return [joint.join(map(str, texts)) for joint in _JOINTS]
