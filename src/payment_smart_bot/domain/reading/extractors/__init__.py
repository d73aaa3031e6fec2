"""How each field is found in a message: pattern, context, checksum.

A recogniser is a function of a `Message` and a `Context`; it strikes out what it takes. Each
field has two: the *certain* one takes what can be nothing else (a number that passes Luhn, "cvv
123", "my name is …"), then the *likely* one takes what the open field makes plausible.
"""
