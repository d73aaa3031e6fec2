"""The simulator itself, and the ways to reach it: inline, over HTTP, and as a program."""
