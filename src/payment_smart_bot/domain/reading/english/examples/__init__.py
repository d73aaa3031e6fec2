"""What a message is like, of the examples in `understanding/corpus`."""
