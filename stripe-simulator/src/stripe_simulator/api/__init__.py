"""The resources of the API: what each endpoint does, and what happens between requests."""
