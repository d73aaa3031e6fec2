"""How much and how often a client may send."""
