"""Hugging Face architectures to GGUF names, metadata and tokenizers, and back."""
