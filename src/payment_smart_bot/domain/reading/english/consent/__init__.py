"""How a customer agrees to pay: what a message must be made of, and what only sounds like it."""
