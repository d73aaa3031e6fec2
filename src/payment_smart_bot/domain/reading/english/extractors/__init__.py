"""How each field is found in a message: pattern, context, checksum.

An extractor is a function of a `MessageText` and a `Context`. It strikes out what it takes. Each
field has two: the *certain* one takes what can be nothing else (a number that passes Luhn, "cvv
123", "my name is …"), then the *likely* one takes what the open field makes plausible.
"""
