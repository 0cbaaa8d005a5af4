"""Adopts upstream's changes: `python -m codegen sync UPSTREAM`.

`upstream` reads the document, `pairs` matches our places with theirs and finds what differs, `edits` changes the topic
files (`topic_files`), `drafts` writes new schemas and components, `splits` splits a component if only one of its uses
changed, `examples` drafts examples, `publish` writes all files, `command` is the command.
"""
