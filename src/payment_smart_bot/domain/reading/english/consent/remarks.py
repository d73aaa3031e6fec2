"""What people say beside a consent that has no weight: "my bus is here", "you are very patient".

It is a closed list of forms. Whatever else stands beside an order to pay may be a condition, a
doubt or a joke in words that no list has, and makes the bot ask for the plain word.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.plain_words import ANY_RELATIVE, any_of

_DEGREES: Final = "so, very, quite, too, now, already, all, bit, much, nice and, most, such"
_VERY: Final = f"(?:{any_of(_DEGREES)} )*"
_RELATIVE: Final = any_of(f"{ANY_RELATIVE}, kids?, girls?, boys?, little one, nan, gran")
_THING: Final = any_of("""
    summary, information, everything, all, it, they, this, that, these, numbers?, card, name, date
    amount, total
""")
_RIGHT: Final = any_of("""
    fine, in order, right, correct, good, ok, okay, perfect, spot on, great, lovely, accurate, true
    clear, in place, as it should be
""")
_TO_ME: Final = (
    "(?: (?:to|for|by|with) me| now| there| (?:from|on) my (?:side|end)"
    "| as far as i (?:can see|know)| i reckon)*"
)
_HOW_ONE_IS: Final = any_of("""
    in hurry, in rush, running late, late, on my way, on my way out, on my break, at work, at till
    on bus, on train, on phone, in car, in car park, off to work, done, done for day, tired, hungry
    starving, freezing, excited, relieved, thrilled, chuffed, happy, pleased, ready, set, good to go
    satisfied, fine, back
""")
_WHAT_WAITS: Final = any_of("""
    bus, train, taxi, cab, lift, ride, uber, baby, kettle, dinner, lunch, tea, stop, dog, match
    driver, queue
""")
_HOW_IT_WAITS: Final = any_of("""
    here, outside, waiting, coming, crying, hungry, screaming, asleep, boiling, ready, next, leaving
    moving, getting cold, going cold, about to start, about to leave
""")
_MUST: Final = any_of("have to, have got to, got to, need to, must")
_LEAVE: Final = any_of("""
    get back, get back to work, get back to it, go, run, dash, rush, leave, get going
    catch my bus, catch my train, catch bus, catch train
""")
_PRAISED: Final = any_of("""
    strict, kind, patient, helpful, nice, good, great, lovely, star, legend, lifesaver, angel, gem
    funny, thorough, careful
""")
_GOOD_WISHES: Final = any_of("""
    god bless, god bless you, god bless you all, bless you, bye, goodbye, take care, cheerio
    see you
""")
_FEAST: Final = any_of("""
    birthday, wedding, christening, graduation, party, anniversary, retirement
""")
_WHICH_ONE: Final = any_of("""
    big, surprise, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth
    eighteenth, twenty first, thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth
    ninetieth, hundredth, silver, golden
""")
_GLAD: Final = any_of("happy, pleased, thrilled, chuffed, delighted, over moon")
_RELIEF: Final = any_of("""
    fingers crossed, happy days, job done, here goes, here goes nothing, there you go, there we go
    phew, finally, at last, about time, about time too, no questions, no more questions
    nothing to add, nothing to change, nothing else to add, that is all, that is it
    that is everything, that is lot, that is me, that is me done, that is that, i have come this far
    let us do this, let us get this done, let us get it done, looking forward to it, now is good
    look forward to it, good stuff, nice one, makes sense, fair enough, fair play, works for me
    suits me, sounds good, i decided, i do, i do wish to, grand job, good job
    good to go, in rush, in hurry, running for (?:my )?(?:bus|train), running late
""")
_FORMS: Final = (
    f"(?:i am|we are) {_VERY}{_HOW_ONE_IS}(?: (?:with|about) {_THING})*"
    f"(?: waiting for my {_RELATIVE})?",
    f"(?:my )?(?:{_WHAT_WAITS}|{_RELATIVE}) (?:is|are) {_HOW_IT_WAITS}",
    f"(?:i )?{_MUST} {_LEAVE}(?: now)?",
    f"(?:he|she|they) (?:is|are) {_VERY}(?:happy|fine|ok|okay|good)(?: with {_THING})?",
    f"(?:you (?:are|have been|were)|you've been) {_VERY}{_PRAISED}",
    f"{_GOOD_WISHES}|have (?:good|nice|lovely|great|blessed) "
    "(?:day|one|evening|weekend|afternoon|night)",
    "sorry(?: (?:about that|for (?:wait|delay|trouble|that|all questions)"
    "|(?:i was|i am|for being) (?:so |bit )?(?:short|rude|slow|grumpy|cross|late|impatient)"
    "(?: with you)?))?",
    "(?:it is )?same name(?: (?:on|as) (?:this one|it|card|this|before|again))*",
    "thanks (?:very much |so much )?for your (?:patience|help|time)(?: with me| today| and help)*",
    f"it is (?:for )?(?:my |our )?{_RELATIVE}(?: is)? (?:{_WHICH_ONE} )?{_FEAST}",
    f"(?:he|she|they|(?:my )?{_RELATIVE}) (?:will|is going to|are going to) "
    f"(?:love (?:it|this)|be {_VERY}{_GLAD})",
    f"(?:that|it|this) (?:was|is) {_VERY}(?:easy|quick|painless|fast|simple|easier|quicker)"
    "(?: than (?:i thought|i expected|last time|expected))?",
    f"{_RELIEF}(?: from me)?",
    f"(?:i )?(?:have )?(?:now )?(?:read|checked|double checked|looked at|been through) {_THING}"
    "(?: (?:all|carefully|through|over|against (?:my )?card|again|now|and))*",
    f"(?:all |my )*{_THING}(?: and (?:my )?{_THING})?(?: (?:on (?:it|card)|there|here))?"
    " (?:matches|match|checks out|adds up"
    f"|(?:(?:is|are|looks|look|seems|sounds) )?(?:all |now |also |both )*{_RIGHT}){_TO_ME}",
    f"(?:all )?{_RIGHT}{_TO_ME}",
    "(?:i )?(?:do |am )?(?:want|ready|happy) to pay(?: it| this| now)?",
    "i (?:have |would |had )?(?:already )?said (?:yes|so|that)",
    "i mean(?: ok| okay| yes)?|(?:he|she|they) (?:says?|said) (?:go|go ahead|yes|ok|okay|fine)",
    "(?:and )?(?:it is )?still my name(?: (?:on|there|that one|this one|it))*",
    "i (?:will )?(?:e-?mail|write)(?: to)? (?:them|em|merchant|store)(?: (?:about )?(?:it|that))?",
    "(?:i have )?(?:card|number|it) there already|i have card(?: here| there| already)*",
    "(?:i )?see (?:it|that|holder|card|amount)(?: (?:there|now|here))?",
    "(?:i )?(?:understand|understood|see|got it|gotcha|get it)(?: (?:it|that|now|all))*",
)
_REMARK: Final = re.compile("|".join(f"(?:{form})" for form in _FORMS))
_HE_IS: Final = re.compile(r"\bhes ")
_OPENINGS: Final = "and, so, well, oh, ok, okay, now, yes, yeah, then, as, because, cos, lol, haha"
_MAY_OPEN: Final = re.compile(f"(?:{any_of(_OPENINGS)} )*")


def is_a_remark(words: Sequence[str]) -> bool:
    """Whether a clause, its words spelled out, is one of these forms."""
    clause = _HE_IS.sub("he is ", " ".join(words)).replace("'s ", " is ")
    opening = _MAY_OPEN.match(clause)
    return _REMARK.fullmatch(clause, opening.end() if opening else 0) is not None
