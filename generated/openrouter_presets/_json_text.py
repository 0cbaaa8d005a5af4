# Copied from codegen/runtime/_json_text.py; edit there.
"""JSON text to plain data, and the positions of its values; uses orjson where it agrees with the `json` module."""

from __future__ import annotations

import contextlib
import json
import math
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, cast

from attrs import evolve

from ._base import Model, is_array, is_object, remedy, step
from ._errors import Fault, InvalidArgument, StructureError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

orjson: Any = None  # of the extra `fast`
with contextlib.suppress(ImportError):
    orjson = import_module("orjson")

# orjson reads integers that do not fit in 64 bits as floats, so it is not given text with a run of that many digits.
# Every fifth byte is enough to see where such a run can be; that takes half the time of looking at all bytes.
_LONG = 19
_LONG_NUMBER = re.compile(rb"[0-9]{%d}" % _LONG)
_DIGITS_AS_ZEROS = bytes(ord("0") if byte in b"0123456789" else ord(" ") for byte in range(256))
_SHORT = 1 << 12  # bytes; up to this length it is faster to look at every byte than at samples
_STRIDE = 5
_FEW_SAMPLES = b"0" * (_LONG // _STRIDE)
_REST = _LONG - _STRIDE + 1  # digits of the run, at least, from its first sample on
_SAMPLES_A_CANDIDATE = 128  # if there are more candidates, such as dates, look at every byte after all

_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)


def parse(data: bytes | str) -> Any:
    """Read JSON text (RFC 8259) into plain data; only UTF-8 is accepted, and a leading byte order mark is skipped.

    Raises:
        InvalidArgument: `data` is neither text nor bytes.
        StructureError: it is not JSON. NaN, numbers beyond a double, integers of more than 4,300 digits, and values
            nested deeper than Python's stack are refused too; each is reported with its place.
    """
    if orjson is not None and data.__class__ in (bytes, str):
        raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        raw = raw.removeprefix(BOM_UTF8)
        if not _has_long_number(raw):
            try:
                return orjson.loads(raw)
            except orjson.JSONDecodeError:
                pass  # what it refuses is read below, or refused there with its place
    text = decoded(data)
    try:
        return json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError):
        pass  # what is wrong with it is found out below, where this error is not the context
    raise StructureError(_unread(text))


def quick_reader(data: bytes) -> Callable[[bytes], Any]:
    """Return a reader of JSON texts in `data`; it works like `parse`, but may raise a ValueError in more cases."""
    read: Callable[[bytes], Any] = parse if orjson is None or _has_long_number(data) else orjson.loads
    return read


def decoded(data: object) -> str:
    """Return JSON text as a string, without the byte order mark at its start.

    Raises:
        InvalidArgument: `data` is neither text nor bytes.
        StructureError: it is not UTF-8, or text that UTF-8 cannot say.
    """
    try:
        if isinstance(data, str):
            if not data.isascii():
                data.encode()
            return data.removeprefix("\ufeff")
        if isinstance(data, (bytes, bytearray, memoryview)):
            return bytes(cast("bytes", data)).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise StructureError([_not_utf8(error.object, error.start)]) from None
    except UnicodeEncodeError as error:
        found = f"half of a surrogate pair at character {error.start}"
        raise StructureError([Fault("", "text that UTF-8 can say", found)]) from None
    hint = "; pass what its read() returns" if hasattr(data, "read") else ""
    hint = "; pass its read_bytes()" if hasattr(data, "read_bytes") else hint
    raise InvalidArgument(f"data: a {type(data).__name__} is not JSON text or bytes{hint}")


def _not_utf8(data: bytes, offset: int) -> Fault:
    wide = data[:4].count(0) or data[:2] in (BOM_UTF16_LE, BOM_UTF16_BE)
    hint = "; it looks like UTF-16 or UTF-32, so save it as UTF-8" if wide else ""
    return Fault("", "JSON in UTF-8", f"the byte 0x{data[offset]:02x} at offset {offset}{hint}")


def _unread(text: str) -> list[Fault]:
    """Return what is wrong with text that is not read."""
    try:
        value = json.loads(text, parse_constant=_not_a_number, parse_float=_float_or_fault, parse_int=_int_or_fault)
    except json.JSONDecodeError as error:
        return [_misspelled(text, error)]
    except RecursionError:
        return [_too_deep_text(text)]
    return list(unwritable(value, _no_models)) or [Fault("", "JSON", "text that cannot be read")]


_EXPECTED = {  # what the reader of the standard library says → what it means
    "Expecting value": "a value",
    "Expecting property name enclosed in double quotes": "a name in double quotes",
    "Expecting ',' delimiter": "a comma",
    "Expecting ':' delimiter": "a colon",
    "Extra data": "the end of the text",
}
_REMEDIES = {  # pattern that the text at the fault begins with → what to do
    r"//|/\*|#": "JSON has no comments; take it out",
    r"'": "put double quotes around names and strings",
    r"[\]}]": "take out the comma before it",
    r"(True|False|None|undefined|nan|Infinity)\b": "JSON has true, false and null",
    r"[A-Za-z_$]": "put it in double quotes",
}


def _misspelled(text: str, error: json.JSONDecodeError) -> Fault:
    """Return what is wrong where the text stops being JSON, and what to do about it."""
    rest = text[error.pos :].lstrip()
    if not text.strip():
        return Fault("", "JSON", "no text", error.lineno, error.colno)
    if not rest:
        return Fault("", "JSON", "text that ends too soon", error.lineno, error.colno)
    expected = _EXPECTED.get(error.msg)
    found = json.dumps(rest.split(None, 1)[0][:20], ensure_ascii=False)
    if expected is None:
        what = f"{error.msg[:1].lower()}{error.msg[1:]} {found}"
        return Fault("", "JSON", what, error.lineno, error.colno)
    remedy = next((f"; {way}" for start, way in _REMEDIES.items() if re.match(start, rest)), "")
    if expected == "the end of the text" and rest[0] in "[{":
        remedy = "; one file holds one document, but for JSON Lines"
    what = f"{found} in place of {expected}{remedy}"
    return Fault("", "JSON", what, error.lineno, error.colno)


def _too_deep_text(text: str) -> Fault:
    depth = deepest = at = 0
    for token in _BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token.group(), 0)
        if depth > deepest:
            deepest, at = depth, token.start()
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    return Fault("", "fewer levels of nesting", f"{deepest:,}", line, column)


def _has_long_number(raw: bytes) -> bool:
    if len(raw) > _SHORT:
        samples = raw[::_STRIDE].translate(_DIGITS_AS_ZEROS)
        at = samples.find(_FEW_SAMPLES)
        for _ in range(len(samples) // _SAMPLES_A_CANDIDATE):
            if at < 0:
                return False
            first = at * _STRIDE
            likely = raw[first : first + _REST].isdigit()
            if likely and _LONG_NUMBER.search(raw, max(0, first - _STRIDE), first + _LONG):
                return True
            at = samples.find(_FEW_SAMPLES, at + 1)
    return b"0" * _LONG in raw.translate(_DIGITS_AS_ZEROS)


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return number


# The second reading puts a fault in the place of each number that cannot be read.
def _not_a_number(text: str) -> Fault:
    return Fault("", "a finite number", text)


def _float_or_fault(text: str) -> float | Fault:
    number = float(text)
    return Fault("", "a finite number", f"{number} in {_cut(text)}") if math.isinf(number) else number


def _int_or_fault(text: str) -> int | Fault:
    try:
        return int(text)
    except ValueError:  # Python's bound, which a program may set
        digits = len(text.lstrip("-"))
        return Fault("", "an integer of at most 4,300 digits", f"one of {digits:,} digits")


def unwritable(value: object, shallow: Callable[[Model], Mapping[str, Any]]) -> Iterator[Fault]:
    """Yield each place under `value` that JSON cannot express; `shallow` returns the members of a model.

    `value` may be nested to any depth, so the path into it is kept in lists, not on Python's stack.
    """
    tokens: list[str] = []
    parents: dict[int, object] = {}
    levels: list[Iterator[tuple[str, Any]]] = [iter([("", value)])]
    while levels:
        token, node = next(levels[-1], (None, None))
        if token is None:
            levels.pop()
            if tokens:
                tokens.pop()
                parents.popitem()
        elif id(node) in parents:
            yield Fault("".join([*tokens, token]), "JSON", "a value that contains itself")
        elif isinstance(node, Fault):
            yield evolve(node, pointer="".join([*tokens, token]))
        elif isinstance(node, Model) or is_object(node):
            entries: list[tuple[object, Any]] = [*(shallow(node) if isinstance(node, Model) else node).items()]
            for key in (key for key, _ in entries if not isinstance(key, str)):
                yield Fault("".join([*tokens, token]), "keys that are strings", f"the key {key!r}")
            tokens.append(token)
            parents[id(node)] = node
            levels.append((step(key), item) for key, item in entries)
        elif is_array(node):
            tokens.append(token)
            parents[id(node)] = node
            levels.append((f"/{index}", item) for index, item in enumerate(node))
        elif not (node is None or isinstance(node, (str, int)) or (isinstance(node, float) and math.isfinite(node))):
            expected = "a finite number" if isinstance(node, float) else "JSON"
            yield Fault("".join([*tokens, token]), expected, found(node))


def _no_models(_: Model) -> dict[str, Any]:
    return {}


JSON_NAMES = {bool: "boolean", int: "integer", float: "number", str: "string"}


def found(value: object) -> str:
    """Describe `value`, in JSON's terms if possible, without repeating it in full."""
    if isinstance(value, bool):
        return f"boolean {str(value).lower()}"
    if isinstance(value, float) and not math.isfinite(value):
        return repr(value)
    if isinstance(value, int) and value.bit_length() > 128:
        return f"integer of {value.bit_length()} bits"  # Python refuses to write out thousands of digits
    for kind, name in JSON_NAMES.items():
        if isinstance(value, kind):
            return f"{name} {_cut(repr(value))}"
    if is_object(value):
        return "object"
    return "array" if is_array(value) else f"a Python {type(value).__name__}{remedy(value)}"


def _cut(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."


_TOKEN = re.compile(
    r'(?P<string>"[^"\\]*(?:\\.[^"\\]*)*")|(?P<mark>[\[\]{},])|(?P<scalar>[^\s\[\]{},:"]+)',
    re.DOTALL,
)


def places(text: str) -> Iterator[tuple[str, int]]:
    """Yield the pointer of each value of a JSON text, and the offset at which it starts, in document order."""
    above: list[tuple[str, int | None]] = []
    inside, index, pointer = (
        "",
        None,
        "",
    )  # the enclosing array or object, the index in it (None in objects), the pointer of the next value
    for token in _TOKEN.finditer(text):
        found, kind = token.group(), token.lastgroup
        if kind == "mark" and found in "]}":
            inside, index = above.pop()
        elif found == ",":
            index = None if index is None else index + 1
            pointer = "" if index is None else f"{inside}/{index}"
        elif kind == "string" and above and index is None and not pointer:
            pointer = inside + step(json.loads(found))
        else:
            yield pointer, token.start()
            if kind == "mark":
                above.append((inside, index))
                inside, index = pointer, 0 if found == "[" else None
                pointer = f"{inside}/0" if found == "[" else ""


Position = tuple[int, int]  # line and column, counted from 1


def positions(data: bytes, pointers: Iterable[str]) -> dict[str, Position]:
    """Return where each pointer's value starts, or else the deepest value above it; in broken text, the fault."""
    wanted = {pointer: _upwards(pointer) for pointer in pointers}
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return dict.fromkeys(wanted, _position(data.decode("latin-1"), error.start))
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return dict.fromkeys(wanted, (error.lineno, error.colno))
    except RecursionError:
        return dict.fromkeys(wanted, (1, 1))
    except ValueError:
        pass  # an integer with more digits than Python reads; the text is still JSON
    on_the_way = {pointer for way in wanted.values() for pointer in way}
    offsets = {pointer: offset for pointer, offset in places(text) if pointer in on_the_way}
    deepest = {wish: next(pointer for pointer in way if pointer in offsets) for wish, way in wanted.items()}
    return {wish: _position(text, offsets[pointer]) for wish, pointer in deepest.items()}


def _position(text: str, offset: int) -> Position:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def repeated(text: str) -> Iterator[str]:
    """Yield the pointer of each member whose name already occurs in the same object."""
    if not _repeats(text):
        return
    seen: list[set[str] | None] = []  # the names of each object around, None for an array
    path: list[str | int] = []  # the name or the index in each
    is_name = False
    for token in _TOKEN.finditer(text):
        found, kind = token.group(), token.lastgroup
        if kind == "mark" and found in "[{":
            is_name = found == "{"
            seen.append(set() if is_name else None)
            path.append("" if is_name else 0)
        elif kind == "mark" and found in "]}":
            is_name = False
            seen.pop()
            path.pop()
        elif found == ",":
            is_name = seen[-1] is not None
            path[-1] = path[-1] + 1 if isinstance(path[-1], int) else ""
        elif is_name:
            is_name, names = False, seen[-1]
            path[-1] = name = json.loads(found)
            if names is not None and name in names:
                yield "".join(map(step, path))
            elif names is not None:
                names.add(name)


def _repeats(text: str) -> bool:
    lost = 0

    def read(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal lost
        members = dict(pairs)
        lost += len(pairs) - len(members)
        return members

    try:
        json.loads(text, object_pairs_hook=read)
    except RecursionError:  # too deep to read here, though read by other means; names may be repeated
        return True
    return lost > 0


def _upwards(pointer: str) -> list[str]:
    ends = [match.start() for match in re.finditer("/", pointer)]
    return [pointer, *(pointer[:end] for end in reversed(ends))]
