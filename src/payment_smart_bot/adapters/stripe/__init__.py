"""The payment gateway over Stripe's official SDK."""
