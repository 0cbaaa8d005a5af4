# Copied from codegen/runtime/__main__.py; edit there.
"""`python -m` on this package: the same as the command `openrouter-presets`."""

from __future__ import annotations

import sys
from importlib import import_module

if __name__ == "__main__":  # worker processes import this module too
    if sys.argv[1:] == ["verify"]:  # works even if no dependency is installed
        from ._manifest import verify

        sys.exit(verify())
    try:
        commands = import_module(f"{__package__}._cli.main")
    except ModuleNotFoundError as error:
        if error.name != f"{__package__}._cli":
            raise
        print("this copy of openrouter-presets has `verify` alone: it was made without `cli`", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    sys.exit(commands.main())
