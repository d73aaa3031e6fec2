"""What a message wants: as a whole, or plainly in one of its clauses."""
