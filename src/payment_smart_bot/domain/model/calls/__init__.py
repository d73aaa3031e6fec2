"""The calls to the world outside, as values: effects and what they bring back."""
