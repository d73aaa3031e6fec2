"""The page on which a customer pays in a conversation."""
