"""Sessions and payments as bytes, for every store alike."""
