"""Pure tensor functions: grids, searches and packing."""
