"""Finding the card number, in whatever groups and messages it comes."""
