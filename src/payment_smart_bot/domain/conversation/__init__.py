"""The conversation as one table of transitions, with its actions."""
