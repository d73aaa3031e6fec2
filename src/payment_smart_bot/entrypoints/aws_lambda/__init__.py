"""The function that AWS Lambda calls."""
