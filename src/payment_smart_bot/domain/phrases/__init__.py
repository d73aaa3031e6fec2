"""Every sentence that a customer can read."""
