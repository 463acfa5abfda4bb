"""The catalog of sources and variants."""
