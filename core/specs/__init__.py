"""Torch-free tables: dtypes, methods, containers, levels and what is legal."""
