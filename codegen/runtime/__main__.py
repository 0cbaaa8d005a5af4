# Copied from codegen/runtime/__main__.py; edit there.
"""`python -m` on this package: the same as the command `openrouter-presets`."""

from __future__ import annotations

import sys

if __name__ == "__main__":  # worker processes import this module too
    if sys.argv[1:] == ["verify"]:  # where nothing is installed, too
        from ._manifest import verify

        sys.exit(verify())
    from ._cli.main import main

    sys.exit(main())
