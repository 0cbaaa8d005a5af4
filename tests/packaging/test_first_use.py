"""Whatever is made on first use is complete when another thread sees it: the first act of a process, in 32 threads."""

from __future__ import annotations

import json

import pytest

from tests.support import cold, pythons

READ = """
from pathlib import Path
import json
text = (Path(ROOT) / "openapi/examples/MessagesRequest/every-content-block.json").read_text()
body = json.loads(text)
"""
ACTS = {
    "is_valid": "from openrouter_presets import is_valid; return is_valid(body)",
    "iter_issues": """
        from openrouter_presets import iter_issues
        return [str(i) for i in iter_issues({**body, "temperature": "x", "max_tokenz": 1}, strict=True)]
    """,
    "loads and dumps": """
        from openrouter_presets import dumps, loads, models
        return json.loads(dumps(loads(text, models.MessagesRequest))) == body
    """,
    "structure and unstructure": """
        from openrouter_presets import models, structure, unstructure
        return unstructure(structure(body, models.MessagesRequest)) == body
    """,
    "faults": """
        from openrouter_presets import StructureError, loads, models
        try: loads('{"model": 4, "messages": [{"role": 5}], "tools": 1}', models.MessagesRequest)
        except StructureError as error: return [str(fault) for fault in error.faults]
    """,
    "own hooks": """
        from openrouter_presets import Converter, models, structure
        converter = Converter()
        converter.register_structure_hook(str, lambda value, _: value.upper())
        return structure({"type": "text", "text": "a"}, models.AnthropicTextBlockParam, converter=converter).text
    """,
    "every name": """
        import openrouter_presets
        found = {name: getattr(openrouter_presets, name) for name in openrouter_presets.__all__}
        classes = [getattr(found[kind], name) for kind in ("models", "types") for name in found[kind].__all__]
        return len(found), len(classes)
    """,
    "representations": """
        from openrouter_presets import loads, models
        one = loads(text, models.MessagesRequest)
        return one == loads(text, models.MessagesRequest), len(repr(one))
    """,
    "a call": """
        from openrouter_presets import Client, NotSent
        try:
            with Client("sk-or-1234", base_url="http://127.0.0.1:9", retries=0) as client:
                client.create_presets_messages("a", body)
        except NotSent as error:
            return error.effect
    """,
    "a shared client": """
        from openrouter_presets import NotSent
        try: shared.create_presets_messages("a", body)
        except NotSent as error: return error.effect
    """,
    "asyncio": """
        import asyncio
        from openrouter_presets import AsyncClient
        async def main():
            async with AsyncClient("sk-or-1234", base_url="http://127.0.0.1:9", retries=0, timeout=20) as client:
                calls = [client.create_presets_messages("a", body) for _ in range(2)]
                return [e.effect for e in await asyncio.gather(*calls, return_exceptions=True)]
        return asyncio.run(main())
    """,
}
SHARED = """
from openrouter_presets import Client
shared = Client("sk-or-1234", base_url="http://127.0.0.1:9", retries=0)
"""


def act(name: str, **where: str) -> None:
    before = READ + (SHARED if "shared" in name else "")
    threads = 4 if name == "asyncio" else cold.THREADS
    alone = cold.outcomes(ACTS[name], before=before, threads=1, **where)
    assert len(alone) == 1
    assert not next(iter(alone)).startswith(("null", "false")), alone
    together = cold.outcomes(ACTS[name], before=before, threads=threads, **where)
    assert together == {next(iter(alone)): threads}, json.dumps(together)[:2000]


@pytest.mark.parametrize("name", ACTS)
def test_the_first_act_of_many_threads(name: str) -> None:
    act(name)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("version", "which"),
    [*((version, "lowest") for version in pythons.VERSIONS), (pythons.VERSIONS[-1], "newest")],
)
def test_the_first_act_of_many_threads_with_runtime_dependencies_alone(version: str, which: str) -> None:
    for name in ACTS:
        act(name, version=version, which=which)
