"""What things are: money, cards, sessions, payments, and what can happen to them."""
