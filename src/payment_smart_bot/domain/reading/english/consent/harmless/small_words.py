"""What people say before or after an order to pay that adds nothing: "spot on mate", "por favor".

The two lists are of words spelled out, in lower case. No two ways lead through the same words, so
that a message is read in a time that grows with its length.
"""

from typing import Final

from payment_smart_bot.domain.reading.english.consent.harmless.persons import SOMEBODY
from payment_smart_bot.domain.reading.english.wishes.intent_words import CONSENTING_YES
from payment_smart_bot.domain.reading.english.words.plain_words import any_of

YES: Final = any_of(", ".join(sorted(CONSENTING_YES)))
UMPTEENTH: Final = "(?:last|umpteenth|hundredth|thousandth|millionth)"
"""What is said for emphasis, and counts nothing."""
_SAKE: Final = any_of("""
    for petes? sake, for pete's sake, for gods? sake, for god's sake, for goodness sake
    for heavens? sake, for heaven's sake, for pity's sake, for crying out loud, for love of god
""")
_HASTE: Final = "(?:hurry(?: up)?|get on with it|get move on|chop chop|be quick(?: about it)?)"
_IMPATIENT: Final = (
    "(?:(?:getting|growing|very) )*(?:impatient|restless|waiting(?: for me)?|in hurry|in rush"
    "|losing (?:(?:his|her|their|my|all) )?patience|running out of patience)"
)
IS_IMPATIENT: Final = (
    f"(?:(?:{SOMEBODY}|every(?:one|body))(?: is| are|'s|s)?|i am) {_IMPATIENT}(?: here)?"
)
"""What makes somebody hurry, and is no condition."""
_ASKS_FOR_HASTE: Final = f"{SOMEBODY} (?:(?:just|now) )*(?:says?|said)(?: to)? {_HASTE}"
_GIVES_IN: Final = any_of("""
    you win, you(?: have|'ve) won, i give in
    you(?: have|'ve) (?:persuaded|convinced|worn) me(?: down)?
    i am (?:persuaded|convinced)
""")
_OF_PRAISE: Final = """
    good, fine, great, perfect, lovely, brilliant, brill, cool, nice, excellent, spot on, grand
    deadly, lush, mint, champion, sorted, sound, sweet, sweet as, ace, smashing, wonderful, fab
    marvellous, splendid, fantastic, terrific, awesome, beautiful, beauty, bonza, ripper, magic
    class, top, happy days, jolly, jubbly, lekker, lgtm, bet, slay, good stuff
    too easy, lovely stuff, say less, sharp, shot
    beleza, irie
"""
_OF_AGREEMENT: Final = """
    aight, ok, okay, okey, oki, okie dokie, okey dokey, k, kk, sure, sure thing, for sure
    sure why not, right, too right, alright, alrighty, righto, roger, roger that, betul, correct
    of course
    by all means, absolutely, definitely, affirmative, agreed, accepted
    authori[sz]ed, yeah nah, all set, that is, is, me, one, looks, all, it
    (?:from|on) my (?:side|end)
"""
_TO_BEGIN_WITH: Final = f"""
    then, so, now, and, oh, go on, thanks, haha, omg, ugh, here, hey, hi, hello, very
    ah, shut up and, quick one, in rush, boss, ma'am, {_SAKE}, {_HASTE}, {_GIVES_IN}
    jeez, geez, finally, at(?: long)? last, about time
    man, sis, come on, yolo, whatever, sod it, bugger it, stuff it, screw it
"""
_IN_OTHER_LANGUAGES: Final = """
    si, sí, sale, claro, vale, dale, bueno, perfecto, sim, thanks bom, está bem, então
    entao, bon, pois, oui, c'est bon, parfait, d'accord, allora, dunque, va bene, perfetto
    ecco, prego, ja, genau, passt, gut, super
    da, dobra, dobrze, hai, evet, tamam, haan, haan ji, han ji, theek hai, arre, acha
    accha, opo, oo, sige, sawa, oke, ehn, ehen, bravo, pode, no wahala, oya, abeg, ya mon, yah, po
    bismillah, inshallah
"""
AGREEMENT: Final = (
    f"(?:{YES}|{any_of(_OF_PRAISE + _OF_AGREEMENT + _TO_BEGIN_WITH + _IN_OTHER_LANGUAGES)})"
)
BEFORE: Final = f"(?:{AGREEMENT} )*"
"""What agrees or is small, one word after the other, each with a blank behind it."""

_INSISTED: Final = f"""
    (?:(?:as|like) )?i (?:(?:did|already) )*(?:say|said)
    (?:(?:(?:as|like) )?i (?:(?:have|did|already) )*)?told(?: you)?
    as {SOMEBODY} (?:says?|said)
"""
_AT_ONCE: Final = f"""
    now, then, today, already, at once, right away, straight away, asap, immediately, right now
    {_INSISTED}, {_HASTE}, {_SAKE}, {_ASKS_FOR_HASTE}, {IS_IMPATIENT}
    quick, come on, finally, jeez, sake, only, bindingly, formally
    before i (?:change my mind|forget|lose (?:my |me )?(?:bar|signal))
"""
_TO_SOMEBODY: Final = """
    love, my, friend, hon, honey, sugar, sweetie, pal, pet, darlin, duck, chief, fam, mon, boss
    ma'am, man, bud, luv, x, xx, xxx, la, ji, yaar, bhai, kak, kuya, ate, boet, bru, hen, cobber
    (?:you )?drongo, hey, (?:my )?lovely, luvvy, sir, madam, miss, guv, dearie, petal, flower
    young (?:man|lady), (?:my )?darling, robot, breda, cuz
"""
_TO_END_WITH: Final = """
    and, so, thanks, so much, very much, lots, yes, ok, okay, k, all good, dang, ugh, haha
    omg, eh, hey, can, period, i am ready, (?:from|on) my (?:side|end)
    from (?:mum|mom|dad), ffs
    (?:stupid )?autocorrect
"""
_COURTESIES_OF_OTHER_LANGUAGES: Final = """
    por favor, porfa, per favore, s'il vous pla[iî]t, bitte, prosz[eę], grazie, gracias, merci
    danke, obrigad[oa], dzi[eę]kuj[eę], dzi[eę]ki, te[sş]ekk[uü]rler, salamat, asante, kiitos, takk
    po, na, nau, nuh, oo, o, abeg, jare, basi, pues, nga, karo, sef, dong, deh
"""
_SAID_SO: Final = "(?:(?:have|did|do|already|literally) )*(?:say|said|told you)"
INSISTS: Final = (
    f"(?:i meant?|(?:(?:(?:as|like) )?(?:i|we) {_SAID_SO}|i am (?:saying|telling)(?: you)?"
    "|(?:already )?told(?: you)?)(?: (?:already|twice|before))*+(?: to)?)"
)
"""What comes before an order that is given again: "i said", "i mean"."""
AFTER: Final = (
    f"(?: {any_of(_AT_ONCE + _TO_SOMEBODY + _TO_END_WITH + _COURTESIES_OF_OTHER_LANGUAGES)})*"
)
"""What hurries, thanks or names somebody, each with a blank before it."""
