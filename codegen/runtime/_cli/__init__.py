# Copied from codegen/runtime/_cli/__init__.py; edit there.
"""The command `openrouter-presets`."""
