"""The modules of the package that do not depend on the description; all but this one are copied unchanged."""

__version__ = "0"  # replaced by the version from the description
