"""What tests of card payments use. The fixtures themselves are in `pytest_stripe_simulator`."""
