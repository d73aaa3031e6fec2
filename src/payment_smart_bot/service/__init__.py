"""What the product does, in terms of ports: turns of a conversation, and the merchant's view."""
