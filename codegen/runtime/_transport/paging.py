# Copied from codegen/runtime/_transport/paging.py; edit there.
"""A list read page by page, without any I/O."""

from __future__ import annotations

from math import inf
from typing import Any

import attrs


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
    falls, the page is asked for again from where its items moved to; a page that brings nothing new is the last.
    """

    def __init__(self, paging: Paging) -> None:
        self._paging, self._offset, self._reached = paging, 0, 0
        self._seen, self._fewest = set[Any](), inf
        self.is_done = False

    @property
    def window(self) -> dict[str, int]:
        """The parameters that ask for the next page."""
        return {self._paging.offset: self._offset, self._paging.limit: self._paging.most}

    def take(self, page: Any) -> list[Any]:
        """Return what is new in the page that was asked for; null items are left out."""
        items = getattr(page, self._paging.items)
        total = getattr(page, self._paging.total) if self._paging.total else inf
        fewest, self._fewest = self._fewest, min(total, self._fewest)
        if total < fewest < inf:
            self._reached = max(self._reached, self._offset)
            self._offset = max(0, self._offset - int(fewest - total))
            return []
        fresh = [item for item in items if item is not None and self._is_new(item)]
        ends = not items or (not fresh and self._offset >= self._reached)
        self._offset += len(items)
        self.is_done = ends or self._offset >= total
        return fresh

    def _is_new(self, item: Any) -> bool:
        key = getattr(item, self._paging.key)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new
