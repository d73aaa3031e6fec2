"""The cards of test mode: what each does, how often it serves, and how it is refused."""
