"""How well customers are understood, measured on messages that nothing was tuned to."""
