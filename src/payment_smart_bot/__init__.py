"""Payment Smart Bot: takes a card in a chat."""

__version__ = "0.2.0"
