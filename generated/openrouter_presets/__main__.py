# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""`python -m` on this package: the same as the command `openrouter-presets`."""

from __future__ import annotations

import sys

from .cli import main

if __name__ == "__main__":  # worker processes import this module too
    sys.exit(main())
