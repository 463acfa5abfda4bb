"""Everything the pages ask: worker processes, catalog, notifications."""
