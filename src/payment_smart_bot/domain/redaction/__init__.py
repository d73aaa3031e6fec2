"""What may be kept of a customer's text, and the words that may stand for digits."""
