"""Takes over what upstream changed: `python -m codegen sync UPSTREAM`.

`upstream` reads the document, `pairs` says which place of ours is which of theirs and what differs there, `edits`
changes the topic files (`topic_files`), `drafts` writes new schemas and components, `splits` parts a component of
which one use changed, `examples` draws examples, `publish` writes it all, `command` is the command.
"""
