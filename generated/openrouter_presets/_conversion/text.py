# Copied from codegen/runtime/_conversion/text.py; edit there.
"""JSON text to plain data and back, by the standard library, or by orjson where it gives the same result."""

from __future__ import annotations

import contextlib
import json
import math
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import TYPE_CHECKING, Any, NoReturn, cast

from .._base import Model
from .._errors import Fault, InvalidArgument, StructureError
from .mismatches import unwritable
from .writing import checked, default, joined, utf8, written

if TYPE_CHECKING:
    from collections.abc import Callable

orjson: Any = None  # of the extra `fast`
with contextlib.suppress(ImportError):
    import orjson

# orjson reads integers that 64 bits cannot hold as floats: text with a run of digits that long is not its to read.
# Every fifth byte tells where such a run can be, in half the time that all bytes take.
_LONG = 19
_LONG_NUMBER = re.compile(rb"[0-9]{%d}" % _LONG)
_DIGITS_AS_ZEROS = bytes(ord("0") if byte in b"0123456789" else ord(" ") for byte in range(256))
_SHORT = 1 << 12  # up to here it costs less to look at every byte than at a few candidates
_STRIDE = 5
_FEW_SAMPLES = b"0" * (_LONG // _STRIDE)
_REST = _LONG - _STRIDE + 1  # of the run, from the first of its bytes that is a sample
_SAMPLES_A_CANDIDATE = (
    128  # where there are more candidates, such as in dates, every byte is looked at after all
)

_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)


def parse(data: bytes | str) -> Any:
    """Read JSON text (RFC 8259) into plain data: UTF-8 alone; one byte order mark at its start is skipped.

    Raises:
        InvalidArgument: `data` is neither text nor bytes.
        StructureError: it is not JSON. NaN, numbers beyond a double and integers of more than 4,300 digits are not
            read, nor is what is nested deeper than Python's stack; each is told with its place.
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
    """Return what reads JSON that is part of `data` as `parse` does, or raises a ValueError sooner."""
    read: Callable[[bytes], Any] = (
        parse if orjson is None or _has_long_number(data) else orjson.loads
    )
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
        value = json.loads(
            text, parse_constant=_not_a_number, parse_float=_float_or_fault, parse_int=_int_or_fault
        )
    except json.JSONDecodeError as error:
        return [_misspelled(text, error)]
    except RecursionError:
        return [_too_deep_text(text)]
    return list(unwritable(value, written)) or [Fault("", "JSON", "text that cannot be read")]


_EXPECTED = {  # what the reader of the standard library says → what it means
    "Expecting value": "a value",
    "Expecting property name enclosed in double quotes": "a name in double quotes",
    "Expecting ',' delimiter": "a comma",
    "Expecting ':' delimiter": "a colon",
    "Extra data": "the end of the text",
}
_REMEDIES = {  # where what is found begins like this → what to do
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


def write(value: object, plain: Callable[[Any], Any] | None = None) -> bytes:
    """Write a model, or plain data that may hold models, as JSON in UTF-8.

    Args:
        value: what to write.
        plain: what makes plain data of a model; by default what it holds, by JSON key.

    Raises:
        StructureError: it holds something that JSON cannot say.
    """
    # Models are written by themselves: an encoder would ask for each of them, at more than its speed saves.
    if orjson is not None and plain is None and not isinstance(value, Model):
        try:
            encoded: bytes = orjson.dumps(checked(value), default)
        except (TypeError, ValueError, RecursionError):
            pass  # what it refuses is written below, or refused there with its place
        else:
            return encoded
    try:
        return (
            _put_together(value) if plain is None else utf8(_encoder(plain).encode(checked(value)))
        )
    except RecursionError:
        raise StructureError(too_deep(value, "written")) from None
    except (ValueError, TypeError) as error:
        raise StructureError(
            list(unwritable(value, written)) or [Fault("", "JSON", str(error))]
        ) from error


def indented(text: bytes, spaces: int) -> bytes:
    """Return JSON text with a line for each member and each entry."""
    return utf8(json.dumps(json.loads(text), ensure_ascii=False, indent=spaces)) + b"\n"


def too_deep(value: object, done: str) -> list[Fault]:
    """Return the faults of a value that Python's stack does not suffice for."""
    return list(unwritable(value, written)) or [
        Fault("", "fewer levels of nesting", f"more than can be {done}")
    ]


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


def _put_together(value: object) -> bytes:
    if isinstance(value, Model):
        try:
            return joined(value)
        except (TypeError, ValueError, RecursionError):
            pass  # what is out of the ordinary is written below, or refused there
    return utf8(_encode(checked(value)))


def _encoder(plain: Callable[[Any], Any]) -> json.JSONEncoder:
    # A cycle ends in a RecursionError; looking out for one costs every body more than that costs the odd one.
    return json.JSONEncoder(
        ensure_ascii=False,
        check_circular=False,
        allow_nan=False,
        separators=(",", ":"),
        default=plain,
    )


_encode = _encoder(default).encode


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
    return (
        Fault("", "a finite number", f"{number} in {_cut(text)}") if math.isinf(number) else number
    )


def _int_or_fault(text: str) -> int | Fault:
    try:
        return int(text)
    except ValueError:  # Python's bound, which a program may set
        digits = len(text.lstrip("-"))
        return Fault("", "an integer of at most 4,300 digits", f"one of {digits:,} digits")


def _cut(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."
