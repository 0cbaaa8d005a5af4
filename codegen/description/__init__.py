"""The OpenAPI description, read and checked: files in, one frozen `Description` out."""
