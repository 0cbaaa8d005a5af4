# Copied from codegen/runtime/_conversion/__init__.py; edit there.
"""JSON to models and back."""
