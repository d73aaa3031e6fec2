"""What is asked in a message: beside a value, by closed forms, and several things at once."""
