"""One Session interface over the runtimes that can answer."""
