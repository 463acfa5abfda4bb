"""A variant behind an address on this computer that speaks OpenAI's API."""
