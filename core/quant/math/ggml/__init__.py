"""Our own kernels for the GGML block types."""
