"""Whoever else may agree beside the customer: "my gran", "the boss"."""

from typing import Final

from payment_smart_bot.domain.reading.english.words.plain_words import ANY_RELATIVE, any_of

ANY_PERSON: Final = any_of(f"""
    {ANY_RELATIVE}, kids?, girls?, boys?, little one, nan, nana, gran, granny, grandad, granddad
    grandson, granddaughter, nephew, niece, hubby, missus, lad, lass, manager, client
""")
SOMEBODY: Final = f"(?:he|she|they(?: both)?|holder|(?:my )?{ANY_PERSON})"
