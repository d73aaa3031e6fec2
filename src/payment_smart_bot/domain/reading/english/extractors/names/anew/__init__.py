"""A name given again: in another form, in one part, or in place of the known one."""
