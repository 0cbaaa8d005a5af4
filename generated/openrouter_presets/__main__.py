# Copied from codegen/runtime/__main__.py; edit there.
"""`python -m` on this package: the same as the command `openrouter-presets`."""

from __future__ import annotations

import sys

from ._cli.main import main

if __name__ == "__main__":  # worker processes import this module too
    sys.exit(main())
