"""What goes on around somebody who pays: "kids in bed at last", "off home", "i can manage that".

None of it limits a payment or puts it off. The forms are of words spelled out, in lower case.
"""

from typing import Final

from payment_smart_bot.domain.reading.english.consent.harmless.persons import ANY_PERSON, SOMEBODY
from payment_smart_bot.domain.reading.english.words.plain_words import any_of

_AT_LAST: Final = "(?: (?:finally|now|all|both|at(?: long)? last))*"
_LITTLE_ONE: Final = any_of("""
    bab(?:y|ies), twins, little ones?, children, bairns?, wee ones?, toddler, newborn, grandkids
    dogs?, cats?, puppy, pup, horses?
""")
_LOOKED_AFTER: Final = any_of("""
    asleep, awake, in bed, napping, sleeping, fed, bathed, settled, quiet, calm, at school
    at nursery, sorted, tucked in, off to sleep
""")
_LEAVES: Final = any_of("""
    (?:back )?on road, off (?:to bed|home|to work|to school|to sleep|out), driving(?: off| home)?
    boarding, going (?:home|to bed|to sleep|to work), heading (?:home|off|out), on shift
""")
_IN_A_WHILE: Final = "(?: in (?:couple(?: of)?|two|three|five|ten|few)(?: minute)?)?"
_TIRED: Final = any_of("knackered, shattered, exhausted, wrecked, cream crackered, frozen, soaked")
_NODS: Final = any_of("nodding, smiling, giving me thumbs up, giving me nod")
_CUP: Final = any_of("cuppa, tea, coffee, brew, glasses, specs, slippers")
_BLESSED: Final = (
    "(?:may )?(?:god|lord)(?: will)? bless(?: (?:you|ye|yours?|and|all|family|children|dear))*"
)
_GOOD_NIGHT: Final = any_of("""
    gn, goodnight, good night, night night, nighty night, nite nite, sleep well, nos da, ttyl, cya
    ta ra, take care, cheerio, goodbye, bye(?: bye)?, see you
    (?:and )?bless you(?: (?:all|and yours|and your family))*
""")
_AFFORDS: Final = any_of("manage, afford, swing, run to, stretch to, live with, cope with")
_WHICH: Final = "(?: (?:it|this|that|amount))"
DAILY_LIFE: Final = (
    f"(?:(?:my|both|all) )*(?:{_LITTLE_ONE}|{ANY_PERSON})"
    f"(?: (?:is|are|has|have)(?: been)?)?{_AT_LAST}"
    f" {_LOOKED_AFTER}(?: and {_LOOKED_AFTER})?{_AT_LAST}",
    f"(?:(?:i am|we are) )?(?:(?:so|now|just) )*{_LEAVES}(?: now)?{_IN_A_WHILE}",
    f"i am (?:(?:so|absolutely|completely) )*{_TIRED}(?: now)?",
    f"{SOMEBODY}(?: is)? (?:{_NODS})(?: (?:at|to) me)?(?: yes)?(?: now)?",
    "my (?:shift|break|class|lesson|meeting|lecture)(?: is)? (?:about to start|starting|starts)"
    "(?: now)?",
    f"(?:i )?(?:have )?(?:found|got|fetched) my {_CUP}(?: on)?{_AT_LAST}",
    f"(?:i am )?sat (?:here |down )*with (?:my )?{_CUP}(?: now)?",
    f"(?:i|we|me|mi) (?:can|will) (?:about )?{_AFFORDS}{_WHICH}|(?:i|we|me|mi) can do"
    " (?:that|amount)",
    "i (?:(?:will|do|have to) )*trust you(?: (?:on|with|about) (?:this|it|that)(?: one)?)?"
    "(?: (?:then|now))*",
    f"{_BLESSED}|(?:and )?{_GOOD_NIGHT}",
)
