"""The cardholder's name: where a message says it, and what only looks like one."""
