"""A conversation on this machine: in a terminal or through a pipe, and without HTTP."""
