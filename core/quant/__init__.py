"""Quantization: the maths, the methods and the pipeline that drives them."""
