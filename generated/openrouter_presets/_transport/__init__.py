# Copied from codegen/runtime/_transport/__init__.py; edit there.
"""The HTTP client, over urllib3."""
