"""Decoders as ONNX graphs with quantized matrices, for NPUs: built, written, checked, run and converted."""
