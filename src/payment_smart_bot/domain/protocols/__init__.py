"""Which call is next, and what its answer means: charging, checkout, refunding, notices."""
