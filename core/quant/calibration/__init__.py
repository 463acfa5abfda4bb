"""Calibration: texts -> token batches -> what a method wants to know of a block's inputs."""
