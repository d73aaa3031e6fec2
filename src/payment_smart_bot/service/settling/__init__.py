"""What becomes of money after consent: settlement, refunds, the proof against Stripe's books."""
