"""What a name is made of, and what is one as a whole, however it is written."""
