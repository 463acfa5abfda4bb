"""The Hugging Face Hub: search, pages and facts without a download; plan, download, verify."""
