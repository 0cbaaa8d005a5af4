# Copied from codegen/runtime/_validation/__init__.py; edit there.
"""JSON judged against the schemas of the contract."""
