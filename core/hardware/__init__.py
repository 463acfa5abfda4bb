"""Injectable probes that describe this computer."""
