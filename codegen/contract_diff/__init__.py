"""Compares two descriptions by what goes over the wire: `python -m codegen changes OLD NEW`.

The stages: `sources` reads the files, `cut` takes an operation out, `canonical` puts its schemas into one form,
`difference` compares two forms (`variants` says which variant is which), `walk` goes through all of them, `rules`
judges, `report` writes.
"""
