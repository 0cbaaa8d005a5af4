"""The modules of the package that do not depend on the description; copied as they are."""
