"""How calls to Stripe are made, and what becomes of their errors."""
