# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""JSON to the classes of `models/` and back, one module per topic."""
