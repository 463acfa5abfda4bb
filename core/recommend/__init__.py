"""Pure functions from hardware, model facts and purpose to ranked choices."""
