"""What customers use over HTTP: the chat, and the pages for a card."""
