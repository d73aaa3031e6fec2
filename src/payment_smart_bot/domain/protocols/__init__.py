"""Which call comes next, and what its answer means: charging, checkout, refunding, notices."""
