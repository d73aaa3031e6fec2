"""Names that are not the cardholder's: of others, of who is written to, and on a condition."""
