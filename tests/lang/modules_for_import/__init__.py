"""A package that the import tests use."""
value = "from the package"
