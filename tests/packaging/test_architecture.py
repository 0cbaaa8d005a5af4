"""What the sources must keep so that one person can carry them: no circles, no code made at run time."""

from __future__ import annotations

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from codegen.description.load import load
from codegen.description.names import RUNTIME, snake_case

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "openrouter_presets"
TREES = {"codegen": ROOT / "codegen", "openrouter_presets": PACKAGE}
# What may be in use for any API; the commands and the emulator are about presets.
GENERAL = ("_conversion", "_transport", "_manifest.py", "_json_text.py")


def modules(name: str) -> dict[str, ast.Module]:
    """Return the modules of a tree by dotted name, parsed."""
    root = TREES[name]
    found = {}
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if name == "codegen" and parts[0] == "runtime":
            continue
        dotted = ".".join([name, *(parts[:-1] if parts[-1] == "__init__" else parts)])
        found[dotted] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def imported(name: str, tree: ast.Module, known: set[str], *, is_package: bool) -> Iterator[str]:
    """Yield the modules of the same tree that a module imports, wherever in it, for types alone too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            above = name.split(".")[: (1 if is_package else 0) - node.level or None]
            base = ".".join([*(above if node.level else []), *filter(None, [node.module])])
            for alias in node.names:
                target = f"{base}.{alias.name}"
                found = target if target in known else base
                if found in known:
                    yield found


def arrows(name: str) -> dict[str, set[str]]:
    """Return what each module imports."""
    trees = modules(name)
    packages = {module.rpartition(".")[0] for module in trees}
    return {
        module: {
            other
            for other in imported(module, tree, set(trees), is_package=module in packages)
            if other not in (module, name)
        }
        for module, tree in trees.items()
    }


@pytest.mark.parametrize("name", TREES)
def test_no_modules_import_each_other(name: str) -> None:
    list(TopologicalSorter(arrows(name)).static_order())


@pytest.mark.parametrize("name", TREES)
def test_no_folders_import_each_other(name: str) -> None:
    folders: dict[str, set[str]] = defaultdict(set)
    for module, others in arrows(name).items():
        here = module.split(".")[1:2]
        for there in (other.split(".")[1:2] for other in others):
            if here and there and here != there:
                folders[here[0]].add(there[0])
    list(TopologicalSorter(folders).static_order())


def test_no_code_is_made_at_run_time_and_no_class_is_swapped() -> None:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
            assert called not in ("exec", "eval", "compile"), path
            assigned = node.targets if isinstance(node, ast.Assign) else []
            names = [target.attr for target in assigned if isinstance(target, ast.Attribute)]
            assert "__class__" not in names, path
            assert "__code__" not in names, path


def test_the_general_runtime_does_not_know_this_api() -> None:
    description = load(ROOT / "openapi" / "openapi.yaml")
    operations = {operation.name for operation in description.operations}
    document = json.dumps(description.document["paths"])
    operations |= {snake_case(name) for name in re.findall(r'"operationId": "(\w+)"', document)}
    words = operations | {name.upper() for name in operations} | set(description.components)
    for path in sorted(RUNTIME.rglob("*.py")):
        relative = path.relative_to(RUNTIME).as_posix()
        if not relative.startswith(GENERAL):
            continue
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
        docstrings = {
            ast.get_docstring(node, clean=False)
            for node in ast.walk(tree)
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        }
        for docstring in filter(None, docstrings):
            text = text.replace(docstring, "")
        assert words.isdisjoint(re.findall(r"\w+", text)), relative


def test_a_copied_module_says_where_it_is_edited() -> None:
    for path in sorted(RUNTIME.rglob("*.py")):
        if path != RUNTIME / "__init__.py":
            first, _, _ = path.read_text(encoding="utf-8").partition("\n")
            name = path.relative_to(ROOT).as_posix()
            assert first == f"# Copied from {name}; edit there.", f"{name}: this has to be its first line"
