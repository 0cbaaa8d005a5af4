"""The kit for porters: complete, the same on each run, and with a description that older tools read."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path
from typing import Any

import pytest
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator

from codegen import kit
from codegen.__main__ import read
from codegen.rendering.openapi_30 import openapi_30

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "openrouter_presets"
VECTORS = ROOT / "tests" / "vectors"
OLDER = openapi_30(json.loads((PACKAGE / "openapi.json").read_bytes()))
COMPONENTS = sorted(path.stem for path in (VECTORS / "components").iterdir())


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return kit.main(tmp_path_factory.mktemp("kit"))


def held(archive: Path) -> dict[str, bytes]:
    with tarfile.open(archive) as tar:
        files = {entry.name.partition("/")[2]: tar.extractfile(entry) for entry in tar.getmembers()}
        return {path: file.read() for path, file in files.items() if file is not None}


def test_it_holds_what_a_port_starts_from(packed: Path) -> None:
    files = held(packed)
    manifest = json.loads(files.pop("manifest.json"))
    upstream = json.loads((ROOT / "openapi/upstream.json").read_bytes())
    assert packed.name == f"openrouter-presets-kit-{manifest['version']}.tar.gz"
    assert manifest["contract"] == {"date": upstream["adopted"], "digest": upstream["document"]}
    assert manifest["files"].keys() == files.keys()
    wanted = {path.relative_to(VECTORS.parent).as_posix(): path for path in VECTORS.rglob("*") if path.is_file()}
    wanted |= {f"schemas/{path.name}": path for path in (PACKAGE / "schemas").iterdir()}
    wanted |= {"openapi.json": PACKAGE / "openapi.json", "PORTING.md": ROOT / "PORTING.md", "LICENSE": ROOT / "LICENSE"}
    assert {path: file.read_bytes() for path, file in wanted.items()} == {
        path: data for path, data in files.items() if path != "openapi-3.0.json"
    }


def test_it_is_the_same_on_each_run(packed: Path, tmp_path: Path) -> None:
    assert kit.main(tmp_path).read_bytes() == packed.read_bytes()


def test_it_says_which_vectors_are_new(monkeypatch: pytest.MonkeyPatch) -> None:
    description = read(ROOT / "openapi/openapi.yaml")
    files = kit.contents(description)
    ids = {path.removeprefix("vectors/").removesuffix(".json") for path in files if path.count("/") == 2}
    new, other = "calls/bad-gateway", "retry/unavailable"
    released = {name: kit._digest(files[f"vectors/{name}.json"]) for name in ids - {new}}
    released |= {other: "sha256:0", "retry/gone": "sha256:1"}
    monkeypatch.setattr(kit, "_released", lambda: ("v0.1.0", released))
    found = kit.manifest(description, files)
    assert (found["since"], found["added"], found["changed"], found["removed"]) == (
        "v0.1.0",
        [new],
        [other],
        ["retry/gone"],
    )


def test_the_older_description_is_valid() -> None:
    assert list(OpenAPIV30SpecValidator(OLDER).iter_errors()) == []


@pytest.mark.parametrize("component", COMPONENTS)
def test_the_older_description_gives_the_same_verdicts(component: str) -> None:
    schema: dict[str, Any] = {"$ref": f"#/components/schemas/{component}", "components": OLDER["components"]}
    validator = OAS30Validator(schema)
    for case in json.loads((VECTORS / "components" / f"{component}.json").read_bytes())["cases"]:
        if "2.0" in case["json"]:
            continue  # which is an integer in 3.1 alone
        value = json.loads(case["json"])
        assert validator.is_valid(value) == (not case["issues"]), case["case"]
