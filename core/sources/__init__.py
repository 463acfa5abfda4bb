"""Reading models lazily, tensor by tensor: safetensors folders and GGUF files (never imports torch)."""
