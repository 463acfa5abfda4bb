"""The Hugging Face Hub: plan, download, verify."""
