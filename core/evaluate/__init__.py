"""What the bits cost: perplexity, KL divergence, agreement, speed."""
