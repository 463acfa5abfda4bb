"""Quantization-aware training of any ``torch.nn`` model: prepare, train, convert (torchao's PT2E flow)."""
