"""From the text of a message to what it means."""
