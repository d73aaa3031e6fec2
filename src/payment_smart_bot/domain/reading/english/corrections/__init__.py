"""What is said after a value was given: that it was wrong, in part or as a whole."""
