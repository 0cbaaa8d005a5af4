"""A copy works wherever it stands: under other names, zipped, read-only, beside others, with little around it."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import zipapp
from pathlib import Path
from typing import Any

import pytest

from tests.support.tiny import contents
from tests.support.vendoring import NAME, outcome, python, vendor, zipped

NEEDED = (
    "attr",
    "attrs",
    "cattrs",
    "typing_extensions",
    "exceptiongroup",
    "urllib3",
)  # what is of use, installed
# Reads, writes, judges, and sends a request to nowhere; `orp` is the copy. With -O, `assert` would say nothing.
USE = f"""
import importlib, json
def hold(fact, *of):
    if not fact:
        raise AssertionError(of)
orp = importlib.import_module({NAME!r})
body = {{"model": "a/b", "messages": [{{"role": "user", "content": "Hi"}}], "trace": {{"later": [1.0]}}}}
model = orp.structure(body, orp.models.MessagesRequest)
hold(type(model).__module__ == {NAME + ".models.request"!r}, type(model))
hold(json.loads(orp.dumps(model)) == body, model)
hold(orp.is_valid(model) and not orp.is_valid({{}}))
hold([issue.pointer for issue in orp.iter_issues({{**body, "model": 4}})] == ["/model"])
with orp.Client("sk-or-x", base_url="http://127.0.0.1:9", retries=0, timeout=20) as client:
    try:
        client.create_presets_messages("slug", body)
    except orp.NotSent as error:
        failure = error
hold(failure.effect == "none")
print("used")
"""
# As if these were not installed.
BLOCK = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("jsonschema", "jsonschema_rs"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Blocked())
"""
# Runs a command; Linux's root keeps to permissions there, without CAP_DAC_OVERRIDE (1), by PR_CAPBSET_DROP (24).
BOUND = """
import ctypes, os, sys
if hasattr(os, "geteuid") and os.geteuid() == 0 and sys.platform == "linux":
    ctypes.CDLL(None).prctl(24, 1, 0, 0, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""
WALK = """
import importlib, pkgutil
def walk(name):
    package = importlib.import_module(name)
    found = pkgutil.walk_packages(package.__path__, name + ".")
    return [importlib.import_module(each.name) for each in found if not each.name.endswith("__main__")]
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to import a copy from; no test writes there."""
    folder = tmp_path_factory.mktemp("site")
    vendor(folder)
    return folder


@pytest.fixture
def dependencies(tmp_path: Path) -> Path:
    """A folder with what the copy needs, and nothing else."""
    folder = tmp_path / "dependencies"
    folder.mkdir()
    for name in NEEDED:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin is not None:
            origin = Path(spec.origin)
            place = origin.parent if origin.name == "__init__.py" else origin
            (folder / place.name).symlink_to(place)
    return folder


@pytest.mark.parametrize("options", [[], ["-O"], ["-OO"], ["-X", "dev"], ["-s"]])
def test_a_copy_works_under_another_name(site: Path, options: list[str]) -> None:
    assert outcome(python(site, USE, *options)) == (0, "used\n", "")


@pytest.mark.parametrize("options", [["-S", "-I"], ["-S", "-I", "-O"]])
def test_a_copy_needs_its_dependencies_alone(site: Path, dependencies: Path, options: list[str]) -> None:
    program = f"import sys; sys.path[:0] = {[str(site), str(dependencies)]!r}\n{USE}"
    assert outcome(python(site, program, *options)) == (0, "used\n", "")


def test_a_copy_works_from_a_zip(site: Path, tmp_path: Path) -> None:
    assert outcome(python(zipped(site, tmp_path / "acme.zip"), USE)) == (0, "used\n", "")


def test_a_copy_works_in_a_zipapp(site: Path, tmp_path: Path) -> None:
    source, target = tmp_path / "app", tmp_path / "app.pyz"
    shutil.copytree(site / "acme", source / "acme")
    (source / "__main__.py").write_text(USE, encoding="utf-8")
    zipapp.create_archive(source, target)
    done = subprocess.run([sys.executable, "-W", "error", target], capture_output=True, timeout=60, check=False)
    assert outcome(done) == (0, "used\n", "")


def test_a_copy_works_where_nothing_can_be_written(site: Path, tmp_path: Path) -> None:
    folder = tmp_path / "readonly"
    shutil.copytree(site, folder, ignore=shutil.ignore_patterns("__pycache__"))
    places = [folder, *folder.rglob("*")]
    before = contents(folder)
    for place in places:
        place.chmod(0o555 if place.is_dir() else 0o444)
    program = f"""import sys
place = {str(folder / NAME.replace(".", "/"))!r}
sys.path.insert(0, {str(folder)!r})
for path in ("new", "client.py"):
    try:
        open(f"{{place}}/{{path}}", "a").close()
    except PermissionError:
        continue
    sys.exit("written")
{USE}from {NAME}._cli.main import main
sys.exit(main(["verify"]) or main(["vendor", place + "2"]))
"""
    try:
        command = [sys.executable, "-W", "error", "-c", program]
        done = subprocess.run([sys.executable, "-c", BOUND, *command], capture_output=True, timeout=60, check=False)
    finally:
        for place in places:
            place.chmod(0o755)
    status, out, err = outcome(done)
    if err == "written\n":
        pytest.skip("the user of these tests may write anywhere, and nothing here takes that away")
    assert out.startswith("used\nOK")
    refused = f"openrouter-presets: cannot copy to {folder}/acme/third_party/orp2: Permission denied\n"
    assert (status, err) == (2, refused)
    assert contents(folder) == before


def test_a_copy_and_an_installed_package_do_not_see_each_other(site: Path, tmp_path: Path) -> None:
    installed = tmp_path / "openrouter_presets"
    shutil.copytree(site / "acme/third_party/orp", installed, ignore=shutil.ignore_patterns("__pycache__"))
    init = installed / "__init__.py"
    init.write_text(
        init.read_text(encoding="utf-8").replace('__version__ = "', '__version__ = "99.'),
        encoding="utf-8",
    )
    program = f"""{WALK}
import attrs, sys
walk({NAME!r})
assert not [name for name in sys.modules if name.partition(".")[0] == "openrouter_presets"]
import openrouter_presets as installed
walk("openrouter_presets")
import {NAME} as copy
assert installed.__version__ == "99." + copy.__version__, installed
assert copy.models.MessagesRequest is not installed.models.MessagesRequest
assert copy.Client is not installed.Client and not issubclass(copy.NotSent, installed.PresetsError)
ours = [name for name in sys.modules if name.startswith({NAME + "."!r})]
theirs = [name for name in sys.modules if name.startswith("openrouter_presets.")]
assert len(ours) == len(theirs) > 50
for name in ours:
    for key, value in vars(sys.modules[name]).items():
        foreign = str(getattr(value, "__module__", "")).startswith("openrouter_presets")
        assert not foreign or value is attrs.evolve, (name, key)  # attrs names that one after the latest class
{USE}"""
    assert outcome(python(site, program, path=(tmp_path,))) == (0, "used\n", "")


def test_jsonschema_is_not_needed(site: Path) -> None:
    assert outcome(python(site, BLOCK + USE)) == (0, "used\n", "")


@pytest.mark.parametrize(
    ("schema", "value"),
    [({"uniqueItems": True}, [1, 1]), ({"multipleOf": 2}, 3), ({"enum": [1, 2]}, 3)],
)
def test_a_judgement_that_needs_jsonschema_says_what_to_install(
    site: Path, tmp_path: Path, schema: dict[str, Any], value: Any
) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(site, folder)
    bundle = folder / "acme/third_party/orp/schemas/contract.json"
    bundle.with_name("facts.json").write_text('{"contract": {}, "strict": {}}', encoding="utf-8")
    for name in ("contract.json", "strict.json"):
        text = json.dumps({"$defs": {"MessagesRequest": schema}})
        bundle.with_name(name).write_text(text, encoding="utf-8")
    program = (
        f"{BLOCK}import {NAME} as orp\ntry: orp.is_valid({value!r})\nexcept orp.ExtraMissing as error: print(error)\n"
    )
    status, out, err = outcome(python(folder, program))
    assert (status, err) == (0, "")
    assert out == "judging this needs jsonschema: pip install 'jsonschema>=4.21'\n"
    command = f"{BLOCK}from {NAME}._cli.main import main; sys.exit(main(['validate', '-']))"
    status, out, err = outcome(python(folder, command, stdin=json.dumps(value).encode()))
    assert (status, out) == (2, "")
    assert err == "openrouter-presets: judging this needs jsonschema: pip install 'jsonschema>=4.21'\n"


def test_importing_has_no_effects(site: Path) -> None:
    """All that it imports is imported before, through the installed package: what happens then is its own doing."""
    program = f"""{WALK}
import logging, os, sys, threading
walk("openrouter_presets")
root = {str(site / "acme")!r}
seen, threads, handlers = [], threading.active_count(), list(logging._handlerList)
class Watched(type(os.environ)):
    def __getitem__(self, key):
        seen.append(("environment", key))
        return super().__getitem__(key)
    def __iter__(self):
        seen.append(("environment", "all"))
        return super().__iter__()
def watch(event, arguments):
    if event == "open" and str(arguments[0]).startswith(root) and str(arguments[0]).endswith((".py", ".pyc")):
        return
    quiet = ("import", "compile", "exec", "marshal.", "os.listdir", "os.scandir", "object.", "sys._getframe", "code.")
    if not event.startswith(quiet) and not event.startswith("builtins.id"):
        seen.append((event, arguments))
os.environ.__class__ = Watched
if os.supports_bytes_environ:
    os.environb.__class__ = Watched
sys.addaudithook(watch)
modules = walk({NAME!r})
found = list(seen)
assert len(modules) > 50
assert not found, found
assert threading.active_count() == threads
assert list(logging._handlerList) == handlers
assert not logging.getLogger("openrouter_presets").handlers
os.environ.get("PATH")
open(os.devnull).close()
assert [event for event, _ in seen[-2:]] == ["environment", "open"], seen  # they would have been seen
print("clean")
"""
    assert outcome(python(site, program)) == (0, "clean\n", "")


def test_the_loggers_are_called_the_same_everywhere(site: Path) -> None:
    program = f"""{WALK}
import logging
walk({NAME!r})
print(sorted(name for name in logging.root.manager.loggerDict if name.startswith(("acme", "openrouter"))))
"""
    expected = "['openrouter_presets', 'openrouter_presets.emulator']\n"
    assert outcome(python(site, program)) == (0, expected, "")
