"""The generator: turns the OpenAPI description under `openapi/` into the package under `generated/`."""
