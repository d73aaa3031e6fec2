"""Finding the expiry date, and telling other dates from it."""
