"""Models that other programs have brought to this computer: find, import, share disk space, hand over."""
