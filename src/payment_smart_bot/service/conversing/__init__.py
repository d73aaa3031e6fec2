"""Turns of a conversation: one message in, one reply out, and looking at where it stands."""
