"""One module a container: write, read back, verify."""
