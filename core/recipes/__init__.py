"""Saved recipes: what a variant was made by, under a name, as a file that can be shared."""
