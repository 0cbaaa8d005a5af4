# Copied from codegen/runtime/_validation/__init__.py; edit there.
"""Validation of JSON against the schemas of the contract."""
