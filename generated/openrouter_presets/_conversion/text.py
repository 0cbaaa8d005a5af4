# Copied from codegen/runtime/_conversion/text.py; edit there.
"""JSON text to plain data and back, by the standard library, or by orjson where it gives the same result."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any, NoReturn

from .._base import Model
from .._errors import Fault, StructureError
from .fast import orjson
from .fragments import Fragments, utf8
from .mismatches import unwritable
from .writers import Writers, checked, written

if TYPE_CHECKING:
    from collections.abc import Callable

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

_writers = Writers()
_fragments = Fragments()


def parse(data: bytes | str) -> Any:
    """Read JSON text into plain data.

    Raises:
        StructureError: it is no JSON; NaN, infinities and numbers beyond a double are none.
    """
    if orjson is not None:
        raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        if not _has_long_number(raw):
            try:
                return orjson.loads(raw)
            except orjson.JSONDecodeError:
                pass  # what it refuses is read below, or refused there with its place
    try:
        return json.loads(data, parse_constant=_refuse, parse_float=_finite)
    except RecursionError:
        raise StructureError(
            [Fault("", "fewer levels of nesting", "more than can be read")]
        ) from None
    except _NotFiniteError:
        raise StructureError(list(unwritable(json.loads(data), written))) from None
    except ValueError as error:
        raise StructureError([Fault("", "JSON", f"text that is none: {error}")]) from error


def write(value: object, default: Callable[[Any], Any] | None = None) -> bytes:
    """Write a model, or plain data that may hold models, as JSON in UTF-8.

    Args:
        value: what to write.
        default: what makes plain data of a model; by default what it holds, by JSON key.

    Raises:
        StructureError: it holds something that JSON cannot say.
    """
    if orjson is not None and default is None:
        try:
            encoded: bytes = orjson.dumps(checked(value), _writers.write)
        except (TypeError, ValueError, RecursionError):
            pass  # what it refuses is written below, or refused there with its place
        else:
            return encoded
    try:
        return (
            _put_together(value)
            if default is None
            else utf8(_encoder(default).encode(checked(value)))
        )
    except RecursionError:
        raise StructureError(too_deep(value, "written")) from None
    except (ValueError, TypeError) as error:
        raise StructureError(
            list(unwritable(value, written)) or [Fault("", "JSON", str(error))]
        ) from error


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
            return _fragments.join(value)
        except (TypeError, ValueError, RecursionError):
            pass  # what is out of the ordinary is written below, or refused there
    return utf8(_encode(checked(value)))


def _encoder(default: Callable[[Any], Any]) -> json.JSONEncoder:
    # A cycle ends in a RecursionError; looking out for one costs every body more than that costs the odd one.
    return json.JSONEncoder(
        ensure_ascii=False,
        check_circular=False,
        allow_nan=False,
        separators=(",", ":"),
        default=default,
    )


_encode = _encoder(_writers.write).encode


class _NotFiniteError(ValueError):
    """A number that JSON cannot say."""


def _refuse(text: str) -> NoReturn:
    raise _NotFiniteError(text)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _NotFiniteError(text)
    return number
