"""The generator: reads the OpenAPI description under `openapi/` and writes the package under `generated/`."""
