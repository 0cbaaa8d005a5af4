"""The vectors notice what a port plausibly gets wrong: one mistake at a time in the package, each fails a vector."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "openrouter_presets"
# Module → the folders of vectors that hold it, and the mistakes: what is written, and what is written instead.
MISTAKES: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "_transport/retry.py": (
        "retry",
        [
            ("status == 429\n", "status == 428\n"),
            ("had_no_effect |= status == 503 and wait is not None", "had_no_effect |= status == 503"),
            ("had_no_effect |= status == 503 and wait is not None", "pass"),
            ("isinstance(error, NotSent) or", "isinstance(error, (NotSent, DeliveryUnknown)) or"),
            ("isinstance(error, NotSent) or", ""),
            ("is_lost = isinstance(error, DeliveryUnknown) or", "is_lost ="),
            ("attempt > retries.most", "attempt >= retries.most"),
            ("(safe and is_lost)", "is_lost"),
            ("(safe and is_lost)", "False"),
            ("if wait is None:", "if True:"),
            ("jitter * min", "min"),
            ("jitter * min(", "jitter * max("),
            ("2.0 ** min(attempt - 1, 64)", "2.0 * min(attempt - 1, 64)"),
            ("2.0 ** min(attempt - 1, 64)", "2.0 ** min(attempt, 64)"),
            ("wait <= retries.longest_wait and", "wait < retries.longest_wait and"),
            ("wait <= retries.longest_wait and", ""),
            ("and wait < remaining", "and wait <= remaining"),
            ("and wait < remaining", ""),
        ],
    ),
    "_transport/responses.py": (
        "responses or retry",
        [
            ("if 200 <= status < 300 and is_object(answer)", "if status == 200 and is_object(answer)"),
            (' and not answer.get("error"):', ":"),
            (' and not answer.get("error"):', ' and "error" not in answer:'),
            ("structure(answer, _model(operation.result))", "_model(operation.result)()"),
            ("    if 200 <= status < 300:\n", "    if 200 <= status < 206:\n"),
            ('"applied" if error is None else "unknown"', '"applied"'),
            ('"applied" if error is None else "unknown"', '"unknown"'),
            ('"none" if operation.safe else applied', "applied"),
            ('if 300 <= status < 400 and "location" in kept', "if False"),
            ("operation.errors.get(status, ApiError)", "ApiError"),
            ('refused.code = details.get("code")', 'refused.code = details.get("Code")'),
            ('details.get("metadata", envelope.get("metadata"))', 'envelope.get("metadata")'),
            ("said if isinstance(said, str) else None", "str(said)"),
            ('headers.get("x-request-id") or headers.get("cf-ray")', 'headers.get("cf-ray")'),
            ('headers.get("x-request-id") or headers.get("cf-ray")', 'headers.get("x-request-id")'),
            ("status < 500 or", "status <= 500 or"),
            ("(status == 503 and refused.retry_after is not None)", "False"),
            ("(status == 503 and refused.retry_after is not None)", "status == 503"),
            ("status not in (303, 408)", "status not in (303,)"),
            ("status not in (303, 408)", "status not in (408,)"),
            ('"none" if operation.safe or', '"none" if'),
            ("if value.isascii() and value.isdigit():", "if False:"),
            ("if value.isascii() and value.isdigit():", "if value.isdigit():"),
            ("max(0.0, until - (", "(until - ("),
            ('_timestamp(headers.get("date", ""))', "None"),
            ('if not date.endswith("GMT") and not date.rpartition(" ")[2].isdecimal():', "if False:"),
            ("moment.replace(tzinfo=timezone.utc)", "moment"),
            ("if not fault:\n", "if True:\n"),
        ],
    ),
    "_transport/requests.py": (
        "requests",
        [
            *((f'    "{name}",\n', "") for name in ("authorization", "connection", "content-length", "content-type")),
            *((f'    "{name}",\n', "") for name in ("expect", "host", "te", "trailer", "transfer-encoding", "upgrade")),
            ("if name.lower() in _OWN_HEADERS", "if name in _OWN_HEADERS"),
            ("_HEADER_VALUE.fullmatch(value)", "value"),
            (r"[\t\x20-\x7e\x80-\xff]*", r"[\t\x20-\xff]*"),
            (r"[\t\x20-\x7e\x80-\xff]*", r"[\t\x20-\x7e]*"),
            ("not _TOKEN.fullmatch(name)", "not name"),
            ("merged = {name.lower(): (name, value)", "merged = {name: (name, value)"),
            ('sent["Content-Type"] = "application/json"', "pass"),
            ('"Accept": "application/json"', '"Accept": "*/*"'),
            ('f"Bearer {checked_key(key)}"', "checked_key(key)"),
            ('if validation != "off":', 'if validation == "strict":'),
            ('if validation != "off":', "if True:"),
            ('strict=validation == "strict"', "strict=False"),
            ('issue.kind == "violation" for', 'issue.kind != "ignored" for'),
            ('.rstrip("/")', ""),
            ("parts.port != 0 and", ""),
            ("and base_url.isascii() and", "and"),
            ("or parts.username is not None", ""),
            ('mark in base_url for mark in " ?#"', 'mark in base_url for mark in " ?"'),
            ('mark in base_url for mark in " ?#"', 'mark in base_url for mark in " #"'),
            ('parts.scheme != "https" and not', "False and not"),
            ("(allow_http or is_loopback(host))", "True"),
            ('host == "localhost" or', "host.startswith('localhost') or"),
            ("parts.scheme + base_url[len(parts.scheme) :]", "base_url"),
            ("if not (is_object(body) or _is_model(body, operation.body)):", "if body is None:"),
        ],
    ),
    "_transport/parameters.py": (
        "requests or paging",
        [
            ('quote(text, safe="")', "quote(text)"),
            ('if text in (".", ".."):', 'if text == ".":'),
            ('if text in (".", ".."):', 'if text == "..":'),
            ("    if not text:\n", "    if False:\n"),
            ("elif value is not None or parameter.required:", "else:"),
            ("if isinstance(value, str) == bool(unit) and text and not", "if False and not"),
            ("if total < fewest < inf:", "if False:"),
            ("self._offset = max(0, self._offset - int(fewest - total))", "pass"),
            ("max(0, self._offset - int(fewest - total))", "self._offset - int(fewest - total)"),
            ("self._reached = max(self._reached, self._offset)", "pass"),
            ("if item is not None and self._is_new(item)", "if item is not None"),
            ("if item is not None and self._is_new(item)", "if self._is_new(item)"),
            ("ends = not items or (not fresh and self._offset >= self._reached)", "ends = not items"),
            ("ends = not items or (not fresh and self._offset >= self._reached)", "ends = not items or not fresh"),
            ("ends or self._offset >= total", "ends"),
            ("ends or self._offset >= total", "ends or self._offset > total"),
            ("self._offset += len(items)", "self._offset += len(fresh)"),
        ],
    ),
    "_transport/client.py": (
        "requests or calls or responses",
        [
            ("number += 1", "number += 2"),
            ("headers, body, fault = without_key(self._key, headers, body, fault)", "pass"),
            ("if attempt.sent is not False:", "if False:"),
            ("if attempt.sent is not False:", "if True:"),
            ('error.effect = "none" if operation.safe else error.effect', "pass"),
            ("not fault or len(body) >= self._max_response", "True"),
            ('os.environ.get("OPENROUTER_API_KEY", "") if api_key is None', '"" if api_key is None'),
            ("safe=operation.safe)", "safe=True)"),
        ],
    ),
    "_transport/connections.py": (
        "calls or responses",
        [
            ("return bytes(body[:most]), fault", "return bytes(body), fault"),
            ('fault = f"the answer is longer than {most} bytes"', "pass"),
            ('fault = f"the answer breaks off: {cause(error, outer=outer)[0]}"', "pass"),
        ],
    ),
    "_transport/secrecy.py": (
        "requests or responses",
        [
            ("_KEY.fullmatch(key)", "_KEY.match(key)"),
            ("not key or not _KEY.fullmatch(key)", "not key"),
            ("value.replace(key, _COVER)) for", "value) for"),
            ("body.replace(key.encode(), _COVER.encode())", "body"),
        ],
    ),
    "_json_text.py": (
        "roundtrip or responses",
        [
            ("parse_constant=_refuse, ", ""),
            (", parse_float=_finite)", ")"),
            ('orjson = import_module("orjson")', "orjson = None; json = import_module('orjson')"),
            ('data)).decode("utf-8-sig")', 'data)).decode("utf-8", "replace")'),
        ],
    ),
    "_conversion/reading.py": (
        "roundtrip or components",
        [
            ('if kind is int and "number" in fits:', "if False:"),
            ('"integer" in fits and value.is_integer()', "False"),
            ('"integer" in fits and value.is_integer()', '"integer" in fits'),
            ('value if value.__class__ is str else odd(value, "string")', "str(value)"),
            ("value if value.__class__ is bool else", "value if value.__class__ in (bool, int) else"),
            ("if key not in known}\n", "if key not in known and value is not None}\n"),
        ],
    ),
    "_conversion/writing.py": (
        "roundtrip",
        [
            ("return float.__repr__(value)", "return repr(int(value)) if value.is_integer() else repr(value)"),
        ],
    ),
    "_validation/keywords.py": (
        "validation or components",
        [
            ('"minimum": (_NUMBERS, operator.ge,', '"minimum": (_NUMBERS, operator.gt,'),
            ('"maximum": (_NUMBERS, operator.le,', '"maximum": (_NUMBERS, operator.lt,'),
            ('"minLength": ((str,), _AT_LEAST', '"minLength": ((str,), _by_size(operator.gt)'),
            ('"maxLength": ((str,), _AT_MOST', '"maxLength": ((str,), _by_size(operator.lt)'),
            ('"minItems": ((list,), _AT_LEAST', '"minItems": ((list,), _by_size(operator.gt)'),
            ('"unrecognized" if is_open else "violation"', '"violation"'),
            ("if not value.is_integer():", "if True:"),
            ("re.search(in_python(pattern), value)", "re.match(in_python(pattern + '$'), value)"),
            ("re.search(in_python(pattern), value)", "re.search(pattern, value)"),
        ],
    ),
    "_validation/unions.py": (
        "validation or components",
        [
            ('facts.get("exclusive", False)', "False"),
            ('facts.get("others", ())', "()"),
        ],
    ),
}
# Mistakes that no vector shows, each with the reason.
SURVIVORS: dict[tuple[str, str, str], str] = {}
CASES = [(module, folders, *change) for module, (folders, changes) in MISTAKES.items() for change in changes]


NO_PLUGINS = [
    option for name in ("cacheprovider", "xdist", "hypothesispytest", "anyio") for option in ("-p", f"no:{name}")
]


def is_noticed(package: Path, folders: str) -> bool:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    environment = {**inherited, "PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1", "TZ": "Asia/Tokyo"}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "--noconftest", "-k", folders, *NO_PLUGINS]
    done = subprocess.run(
        [*command, "tests/packaging/test_vectors.py"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.returncode == 1


@pytest.mark.slow
@pytest.mark.parametrize(("module", "folders", "written", "instead"), CASES)
def test_a_mistake_is_noticed(tmp_path: Path, module: str, folders: str, written: str, instead: str) -> None:
    package = tmp_path / "openrouter_presets"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    source = (package / module).read_text(encoding="utf-8")
    assert source.count(written) == 1, "the mistake is not one, or more than one"
    (package / module).write_text(source.replace(written, instead), encoding="utf-8")
    assert is_noticed(package, folders) == ((module, written, instead) not in SURVIVORS)


@pytest.mark.slow
def test_the_package_itself_makes_none() -> None:
    assert not is_noticed(PACKAGE, "retry or requests or responses or calls or paging or roundtrip")


def test_the_figures_are_those_of_the_tests() -> None:
    text = (ROOT / "PORTING.md").read_text(encoding="utf-8")
    figures = re.search(r"(\d+) of (\d+) mistakes in the package's own code", text)
    assert figures is not None
    assert [int(figure) for figure in figures.groups()] == [len(CASES) - len(SURVIVORS), len(CASES)]
    assert len(SURVIVORS) <= len(CASES) * 0.02
