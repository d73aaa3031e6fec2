"""How the product is reached: HTTP and the command line."""
