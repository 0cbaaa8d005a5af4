"""The command in a shell: errors of use in a line, outputs that are closed or full, schemas to hand on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import openrouter_presets
from openrouter_presets._cli.main import COMMANDS, main
from tests.support.command import BODY, COMMAND, FAULTY, SUSPICIOUS, jsonl, run
from tests.support.examples import EXAMPLES

SCHEMAS = Path(openrouter_presets.__file__).parent / "schemas"


@pytest.fixture
def body(tmp_path: Path) -> Path:
    """A file with a body that has issues."""
    path = tmp_path / "body.json"
    path.write_text(json.dumps(FAULTY), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "COMMAND"),
        (["judge"], "judge"),
        (["validate", "FOLDER"], ".json"),
        (["validate", "BODY", "--strickt"], "--strickt"),
        (["validate", "BODY", "--format", "xml"], "xml"),
        (["validate", "BODY", "--schema"], "--schema"),
        (["validate", "BODY", "--schema", "MessageRequest"], "MessagesRequest"),
        (["validate", "BODY", "--jsonl", "--schema", "MessageRequest"], "MessagesRequest"),
        (["validate", "BODY", "--jsonl", "--jobs", "0"], "'0'"),
        (["validate", "BODY", "--jsonl", "--jobs", "two"], "'two'"),
        (["validate", "BODY", "--jobs", "2"], "--jsonl"),
        (["schema", "MessageRequest"], "MessagesRequest"),
        (["schema", "*"], "'*'"),
        (["schema", "MessagesRequest", "--all"], "--all"),
    ],
)
def test_wrong_use_is_told_in_a_line(
    body: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    (body.parent / "empty").mkdir()
    given = {"BODY": str(body), "FOLDER": str(body.parent / "empty")}
    status = main([given.get(argument, argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert err.startswith("openrouter-presets: ")
    assert said in err


def test_wrong_use_ends_the_process_with_two() -> None:
    status, out, err = run("create")
    assert (status, out, len(err.splitlines())) == (2, "", 1)


@pytest.mark.parametrize("arguments", [["--help"], *([name, "--help"] for name in COMMANDS)])
def test_help_documents_the_exit_statuses(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 0
    assert "exit status:" in capsys.readouterr().out


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"openrouter-presets {openrouter_presets.__version__}\n"


@pytest.mark.parametrize("arguments", [["validate", "-", "--jsonl"], ["validate", "-", "--jsonl", "--format", "json"]])
def test_a_reader_that_closes_the_pipe_ends_it_quietly(arguments: list[str]) -> None:
    with subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin and process.stdout and process.stderr  # noqa: PT018  # for type checkers
        process.stdin.write(jsonl(FAULTY))
        process.stdin.flush()
        assert process.stdout.readline()
        process.stdout.close()
        process.stdin.write(jsonl(FAULTY))
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("arguments", [["validate", "BODY"], ["validate", "BODY", "--jsonl"], ["schema"]])
def test_an_output_that_is_full_is_told_in_a_line(body: Path, arguments: list[str]) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123  # a device
        done = subprocess.run(
            [*COMMAND, *(str(body) if argument == "BODY" else argument for argument in arguments)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert done.stderr.startswith(b"openrouter-presets: cannot go on: ")


def schema(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """Return the schema that the command prints."""
    assert main(["schema", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def test_schemas_are_listed_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert listed == list(json.loads((SCHEMAS / "contract.json").read_bytes())["$defs"])
    assert "MessagesRequest" in listed


@pytest.mark.parametrize(("option", "file"), [([], "contract.json"), (["--strict"], "strict.json")])
def test_all_schemas_are_the_bundle(capsys: pytest.CaptureFixture[str], option: list[str], file: str) -> None:
    assert schema(capsys, "--all", *option) == json.loads((SCHEMAS / file).read_bytes())


@pytest.mark.parametrize(("component", "path"), EXAMPLES[::25])
def test_a_schema_stands_alone(capsys: pytest.CaptureFixture[str], component: str, path: Path) -> None:
    alone = schema(capsys, component)
    jsonschema.Draft202012Validator.check_schema(alone)
    validator = jsonschema.Draft202012Validator(alone)
    validator.validate(json.loads(path.read_bytes()))
    assert not validator.is_valid(object())


def test_a_schema_holds_what_it_needs_and_no_more(capsys: pytest.CaptureFixture[str]) -> None:
    needed = schema(capsys, "AnthropicCacheControlDirective")["$defs"]
    assert list(needed) == ["AnthropicCacheControlDirective", "AnthropicCacheControlTtl"]


def test_strict_schemas_refuse_likely_mistakes(capsys: pytest.CaptureFixture[str]) -> None:
    contract, strict = (
        schema(capsys, "MessagesRequest"),
        schema(capsys, "MessagesRequest", "--strict"),
    )
    assert contract["$id"] != strict["$id"]
    assert jsonschema.Draft202012Validator(contract).is_valid(SUSPICIOUS)
    assert not jsonschema.Draft202012Validator(strict).is_valid(SUSPICIOUS)
    assert jsonschema.Draft202012Validator(strict).is_valid(BODY)


@pytest.mark.parametrize("arguments", [["validate", "BODY"], ["validate", "--jsonl", "BODY"], ["schema"]])
def test_what_works_offline_loads_nothing_that_sends(body: Path, arguments: list[str]) -> None:
    code = """if True:
        import sys
        from openrouter_presets._cli.main import main
        main(sys.argv[1:])
        print(*sorted({name.split(".")[1] for name in sys.modules if name.startswith("openrouter_presets.")}))
        print(*sorted({"urllib3", "ssl", "starlette"} & {*sys.modules}))
    """
    given = [str(body) if argument == "BODY" else argument for argument in arguments]
    out = run(*given, command=[sys.executable, "-c", code])[1].splitlines()
    assert {"emulator", "client", "models", "_transport", "_manifest"}.isdisjoint(out[-2].split())
    assert "_cli" in out[-2].split()
    assert out[-1] == ""
