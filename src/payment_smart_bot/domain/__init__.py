"""What the product knows: pure functions and values, standard library only."""
