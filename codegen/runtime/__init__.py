"""The modules of the package that do not depend on the description; copied as they are, but for this one."""

__version__ = "0"  # what the description says takes its place
