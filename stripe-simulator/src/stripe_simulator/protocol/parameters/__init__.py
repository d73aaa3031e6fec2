"""Request parameters: the form encoding, the checks, and the refusals."""
