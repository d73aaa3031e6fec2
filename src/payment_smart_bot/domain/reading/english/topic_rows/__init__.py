"""How customers ask about each topic, by subject."""
