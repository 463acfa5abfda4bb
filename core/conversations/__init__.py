"""What was said: conversations with one or two variants, kept and searchable, and ready-made test prompts."""
