"""The operator's desk: a page under /desk, for people who sign in with a merchant key."""
