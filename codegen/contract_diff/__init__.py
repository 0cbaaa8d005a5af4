"""Compares two descriptions by what goes over the wire: `python -m codegen changes OLD NEW`.

The stages: `read` reads the files, `operations` extracts an operation, `normalize` puts its schemas into one form,
`diff` compares two forms (`match` pairs their variants), `traverse` visits all of them, `compare` collects the
changes, `rules` says which of them can break a caller, and `report` prints them.
"""
