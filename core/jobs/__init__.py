"""Work in processes of its own: protocol, worker, runner."""
