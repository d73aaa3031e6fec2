"""The part of the API that customers use: the chat, and the pages for a card."""
