"""Named stand-ins for the ports, and what the tests of conversations have in common."""
