"""Finding the security code, and telling other numbers from it."""
