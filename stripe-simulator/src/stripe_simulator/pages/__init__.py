"""What a browser sees: the bank, the Checkout page, and the stand-in for Stripe.js."""
