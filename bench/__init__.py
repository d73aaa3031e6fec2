"""What the product costs, measured: run with `make bench`."""
