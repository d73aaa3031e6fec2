"""What the merchant uses over HTTP, with the merchant key."""
