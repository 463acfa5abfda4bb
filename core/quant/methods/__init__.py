"""One module a quantization method."""
