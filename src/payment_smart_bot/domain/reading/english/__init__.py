"""Everything that is English in the reading of messages."""
