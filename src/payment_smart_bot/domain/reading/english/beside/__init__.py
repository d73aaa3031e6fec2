"""What a message gives beside something else in it, read by itself."""
