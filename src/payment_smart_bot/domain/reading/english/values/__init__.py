"""The values of a message, and which of them are taken, asked back or left."""
