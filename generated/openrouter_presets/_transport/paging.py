# Copied from codegen/runtime/_transport/paging.py; edit there.
"""A list read page by page, without any I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class Paging:
    """How an operation gives a list in pages.

    `offset` and `limit` name parameters, with `most` items a page; `items` and `total`, None where there is none,
    name fields of its result, and `key` the field that no two items share.
    """

    offset: str
    limit: str
    items: str
    key: str
    total: str | None
    most: int


class Pages:
    """The pages of one list: which to ask for next, and what is new in each.

    Items may come and go while the list is read. One that moves to a later page is not given again; where the total
    falls, what moved up is looked for on the way; a page that brings nothing new is the last.
    """

    def __init__(self, paging: Paging) -> None:
        self._paging, self._offset = paging, 0
        self._seen, self._fewest = set[Any](), float("inf")
        self._moved_up = False
        self.is_done = False

    @property
    def window(self) -> dict[str, int]:
        """The parameters that ask for the next page."""
        return {self._paging.offset: self._offset, self._paging.limit: self._paging.most}

    def take(self, page: Any) -> Iterator[Any]:
        """Yield what is new in the page that was asked for; null items are left out."""
        items = getattr(page, self._paging.items) or []
        fresh = [item for item in items if item is not None and self._is_new(item)]
        total = getattr(page, self._paging.total) if self._paging.total else float("inf")
        gone = max(0, self._fewest - total) if self._fewest < float("inf") else 0
        if gone:
            self._offset = max(0, self._offset - int(gone))
        else:
            self._offset += len(items)
            brings_nothing = not (fresh or self._moved_up)
            self.is_done = not items or brings_nothing or self._offset >= total
        self._moved_up, self._fewest = bool(gone), min(total, self._fewest)
        yield from fresh

    def _is_new(self, item: Any) -> bool:
        key = getattr(item, self._paging.key)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new
