"""Quantization-aware training: a model learns to live with few bits, taught by its own original."""
