"""The values of a card: its details as checked, as held, as shown, and how it is given."""
