"""Reads upstream's description from a file, a git revision or an address, and records what was last adopted."""

from __future__ import annotations

import hashlib
import json
import re
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import urllib3
from attrs import frozen

from codegen.contract_diff.keywords import value_key
from codegen.contract_diff.operations import operations, unknown
from codegen.contract_diff.read import Documents, documents
from codegen.description.errors import CodegenError
from codegen.sync.pairs import Node, pair_up

MOST = 32 * 2**20  # bytes; the description of the whole API is 2 MB
SECONDS = 30
LOOPBACK = ("localhost", "127.0.0.1", "::1")
LOCK = "upstream.json"


@frozen
class Upstream:
    """A description as upstream has it: `source` says where it came from, without a path of this machine."""

    documents: Documents
    source: str
    date: str


def read_upstream(argument: str, date: str | None) -> Upstream:
    """Read the description that the command's argument names.

    Raises:
        CodegenError: it does not exist, or is not a description.
    """
    if re.match(r"https?://", argument):
        text = fetched(argument)
        found, source = Documents(argument, lambda file: _only(file, argument, text)), argument
    else:
        found = documents(argument)
        source = Path(argument).name if Path(argument).exists() else found.root
    found.document(found.root)
    named = re.search(r"\d{4}-\d\d-\d\d", source)
    today = datetime.now(timezone.utc).date().isoformat()
    return Upstream(found, source, date or (named[0] if named else today))


def _only(file: str, argument: str, text: str) -> str:
    if file != argument:
        raise CodegenError(file, "is not part of the fetched document", "give a document that refers to no other")
    return text


def fetched(address: str) -> str:
    """Return the text at an https address; http is allowed only on this machine."""
    parts = urlsplit(address)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise CodegenError(address, "is not fetched without TLS", "write https://")
    if parts.username or parts.password:
        raise CodegenError(f"{parts.scheme}://{parts.hostname}", "has credentials in it", "leave them out")
    deadline, data = time.monotonic() + SECONDS, b""
    try:
        with urllib3.PoolManager(retries=False, timeout=SECONDS / 3) as pool:
            answer = pool.request("GET", address, preload_content=False, redirect=False)
            if answer.status != 200:
                raise CodegenError(
                    address,
                    f"answers with {answer.status}",
                    "give the address of the document itself",
                )
            for chunk in answer.stream(2**16):
                data += chunk
                if len(data) > MOST or time.monotonic() > deadline:
                    answer.close()
                    bound = f"{MOST:,} bytes or {SECONDS} seconds"
                    raise CodegenError(address, f"takes more than {bound}", "fetch it into a file")
        return data.decode("utf-8")
    except (urllib3.exceptions.HTTPError, UnicodeDecodeError) as error:
        raise CodegenError(address, f"cannot be read ({type(error).__name__})", "fetch it into a file") from error


def others(own: Documents, theirs: Documents) -> list[str]:
    """Return upstream's operations beside ours that we do not describe, as `METHOD /path`."""
    return sorted(map(str, unknown(operations(own), operations(theirs), set())))


def lock(upstream: Upstream, own: Documents) -> str:
    """Return the text of `upstream.json` once `own` says what upstream says."""
    document = json.dumps(upstream.documents.document(upstream.documents.root), sort_keys=True, default=str)
    adopted = {
        "adopted": upstream.date,
        "facts": _digest("\n".join(facts(own))),
        "document": _digest(document),
        "source": upstream.source,
        "others": others(own, upstream.documents),
    }
    return json.dumps(adopted, indent=2) + "\n"


def facts(own: Documents) -> list[str]:
    """Return what our description says about the wire, one line per schema, independent of its spelling."""
    return sorted({line for node in pair_up(own, own, told=False).nodes for line in _lines(node)})


def _lines(node: Node) -> list[str]:
    pair: Any = node.pair
    step = node.parents[0][1]
    if hasattr(pair, "at"):  # schemas; what they accept is in the nodes below
        return [f"{step} {sorted(node.below)}"]
    old = pair.old
    fields = {name: field.required for name, field in sorted(old.fields.items())}
    values = None if old.values is None else sorted(old.values)
    return [f"{step} {old.kind} {values} {value_key(old.bounds)} {value_key(fields)}"]


def _digest(text: str) -> str:
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()
