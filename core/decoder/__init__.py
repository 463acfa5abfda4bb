"""A transformers decoder that is run block by block, its weights read from any source."""
