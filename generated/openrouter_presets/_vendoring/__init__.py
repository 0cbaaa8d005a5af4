# Copied from codegen/runtime/_vendoring/__init__.py; edit there.
"""Copies of the package in other repositories, and their manifest."""
