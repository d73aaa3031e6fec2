"""What is wished of the card: another one, an earlier one, somebody else's, or none of it."""
