"""The `Description` as text: models, types, schemas, client; then formatted and written, or compared."""
