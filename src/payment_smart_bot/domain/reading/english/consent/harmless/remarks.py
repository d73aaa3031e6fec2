"""What people say beside a consent that has no weight: "my bus is here", "you are very patient".

It is a closed list of forms. Whatever else stands beside an order to pay may be a condition, a
doubt or a joke in words that no list has, and makes the bot ask for the plain word.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.consent.harmless.daily_life import DAILY_LIFE
from payment_smart_bot.domain.reading.english.consent.harmless.persons import ANY_PERSON, SOMEBODY
from payment_smart_bot.domain.reading.english.consent.harmless.small_words import (
    IS_IMPATIENT,
    UMPTEENTH,
)
from payment_smart_bot.domain.reading.english.words.plain_words import any_of

_DEGREES: Final = "so, very, quite, too, now, already, all, bit, much, nice and, most, such"
_VERY: Final = f"(?:{any_of(_DEGREES)} )*"
_THING: Final = any_of("""
    summary, information, everything, all, it, they, this, that, these, numbers?, card, name, date
    amount, total, particulars, figures?, sum, holder, order
""")
_RIGHT: Final = any_of("""
    fine, in order, right, correct, good, ok, okay, perfect, spot on, great, lovely, accurate, true
    clear, in place, present(?: and correct)?, as it should be, alright
""")
_TO_ME: Final = (
    "(?: (?:to|for|by|with) me| now| there| too| as| (?:from|on) my (?:side|end)"
    "| as far as i (?:can see|know)| i reckon)*"
)
"""Of "as well" the spelling leaves "as"."""
_HOW_ONE_IS: Final = any_of("""
    in hurry, in rush, running late, late, on my way, on my way out, on my break, at work, at till
    on bus, on train, on phone, in car, in car park, off to work, done for day, tired, hungry
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
    phew, no questions, no more questions
    nothing to add, nothing to change, nothing else to add, that is all, that is it
    that is everything, that is lot, that is me, that is me done, that is that, i have come this far
    let us do this, let us get this done, let us get it done, looking forward to it, now is good
    look forward to it, good stuff, nice one, makes sense, fair enough, fair play, works for me
    suits me, sounds good, i decided, i do, i do wish to, grand job, good job
    i am done, good to go, in rush, in hurry, running for (?:my )?(?:bus|train), running late
""")
_TALLY: Final = any_of("""
    match(?:es)?, agrees?, tall(?:y|ies), adds? up, checks? out, corresponds?
    (?:(?:is|are) )?(?:verified|checked)
""")
_WITH_MINE: Final = (
    "(?: (?:with|to) (?:my own|mine|my (?:figures?|notes?|records?|card|invoice|bill|order|quote)"
    "|invoice|bill|order|quote|card|merchant))?"
)
_ALL_OF_US: Final = (
    f"(?:(?:we|they)(?: (?:are|both|all))*|both of us|all of us|(?:my )?{ANY_PERSON} and (?:i|me)"
    "(?: (?:are|both))*)"
)
_CONSENTS: Final = (
    f"(?:(?:is|are|am) )?{_VERY}(?:in agreement|happy|fine|okay|ok|good|content|agreed|agrees?"
    f"|consents?)(?: (?:with|to|about) (?:it|this|that|everything|amount|payment))?{_TO_ME}"
)
_ALREADY: Final = (
    "(?: (?:already|before|earlier|now|once|twice|three times|so|yes|that|it|confirm))*"
)
_TO_YOU: Final = f"(?:(?:said|written|wrote|typed|mentioned)|told you){_ALREADY}"
_CROSS: Final = any_of("cross, angry, mad, furious, annoyed, livid, upset, jealous, unimpressed")
_GRUDGES: Final = (
    f"{SOMEBODY} (?:will|is going to) (?:be {_VERY}{_CROSS}(?: (?:with|at) me)?|moan|grumble"
    "|complain|kill me)",
    "(?:i (?:suppose|guess) )?(?:that|it|this) (?:will )?(?:have to|must) do|that will do"
    "|i (?:suppose|guess) (?:so|that is (?:that|it))|needs must",
    "i (?:do not|no longer) care(?: any ?more)?",
)
"""What people grumble about and pay nevertheless; a "but" may lead from it to the order."""
_REPORTS: Final = (
    f"(?:(?:my )?(?:e|him|dem|oga)|{SOMEBODY}) don (?:a?gree|approve|check|see)"
    "(?: (?:am|it|finish))*",
    f"{SOMEBODY} (?:(?:has|have|is) )?(?:(?:just|now) )*(?:agree[sd]?|consent(?:s|ed)?"
    "|(?:says?|said) (?:yes|ok|okay|fine|go(?: ahead| on)?"
    "|(?:it|that|this) is (?:all )?(?:fine|ok|okay|right|good|alright|correct)"
    "|(?:it|that|this) is (?:right|full|correct) (?:amount|sum)))"
    "(?: to (?:it|this))?(?: too| as)?",
    f"{SOMEBODY} (?:is|are) {_VERY}(?:happy|fine|ok|okay|good|content)(?: with {_THING})?{_TO_ME}",
    f"{_ALL_OF_US} {_CONSENTS}",
)
_CONSULTED: Final = (
    f"(?:(?:read|checked|asked|talked|spoken|spoke|discussed|gone|looked)"
    f"(?: (?:with|to|through|over|it|this|everything|him|her|them|(?:my )?{ANY_PERSON}))*)"
)
_ABOUT_IT: Final = "(?: (?:about|over|on) (?:it|this|everything))?"
_JUDGEMENTS: Final = (
    *_REPORTS,
    f"(?:all )?(?:(?:my|of|these) )*{_THING}(?: and (?:my )?{_THING})?"
    f"(?: (?:on (?:it|card)|there|here))? (?:(?:all|now|also|both) )*{_TALLY}{_WITH_MINE}{_TO_ME}",
    f"i (?:do |hereby )?(?:confirm|agree|see|find) that (?:my )?{_THING}"
    f" (?:is|are|looks?) (?:all |now )*{_RIGHT}",
    f"(?:all |my )*{_THING}(?: and (?:my )?{_THING})?(?: (?:on (?:it|card)|there|here))?"
    f" (?:(?:is|are|looks|look|seems|sounds) )?(?:all |now |also |both )*{_RIGHT}{_TO_ME}",
    f"(?:i )?(?:have )?(?:now )?(?:read|checked|double checked|looked at|been through) {_THING}"
    "(?: (?:all|carefully|through|over|against (?:my )?card|again|now|and))*",
    f"(?:(?:i|we) (?:have )?)?(?:now |just )*{_CONSULTED}{_ABOUT_IT}"
    f"(?: and {_CONSULTED}{_ABOUT_IT})?(?: and)?",
    "i am in agreement(?: with (?:it|this|everything))?|you have my (?:full )?consent",
    "i (?:have |do )?(?:now )?(?:read and )?"
    "(?:read|seen|gone through|been through|studied|accept|accepted|agreed? (?:to|with)) "
    "(?:(?:all|your|my|of|these|them) )*(?:terms(?: (?:and )?conditions)?|conditions)"
    "(?: and (?:agree|accept)(?: to)?(?: (?:them|it))?)?",
    "i (?:have )?(?:now )?(?:accept|agree to|read) (?:it|them|everything)(?: all)?"
    "(?: and (?:agree|accept)(?: (?:to )?(?:them|it|everything))?)?",
)
"""What says that all is right, or that somebody agrees; an "and" may lead from it to the order."""
_SAID_BEFORE: Final = (
    f"(?:as|like) i (?:have )?(?:already |just )*{_TO_YOU}|i (?:have )?(?:already |now )*{_TO_YOU}",
    f"already {_TO_YOU}|told you{_ALREADY}|i (?:will )?repeat(?: myself)?",
    f"for (?:third|fourth|fifth|{UMPTEENTH}) time",
    "how (?:often|many (?:more )?times) (?:do|must|should) i (?:(?:have|need) to )?"
    "(?:say|tell you|repeat|confirm)(?: (?:it|that|this|so|yes))*",
    "i (?:would |had )said (?:yes|so|that)"
    "|i did (?:say|tell you)(?: (?:yes|so|that|already|before))*",
)
_FORMS: Final = (
    *_GRUDGES,
    *_JUDGEMENTS,
    *_SAID_BEFORE,
    *DAILY_LIFE,
    f"(?:i am|we are) {_VERY}{_HOW_ONE_IS}(?: (?:with|about) {_THING})*"
    f"(?: waiting for my {ANY_PERSON})?",
    f"(?:my )?(?:{_WHAT_WAITS}|{ANY_PERSON}) (?:is|are) {_HOW_IT_WAITS}",
    f"(?:i )?{_MUST} {_LEAVE}(?: now)?",
    f"(?:you (?:are|have been|were)|you've been) {_VERY}{_PRAISED}",
    "have (?:good|nice|lovely|great|blessed) (?:day|one|evening|weekend|afternoon|night)",
    "sorry(?: (?:about that|for (?:wait|delay|trouble|fuss|bother|confusion|hassle|faff|that"
    "|all questions)"
    "|(?:i was|i am|for being) (?:so |bit )?(?:short|rude|slow|grumpy|cross|late|impatient)"
    "(?: with you)?))?",
    "(?:it is )?same name(?: (?:on|as) (?:this one|it|card|this|before|again))*",
    "thanks (?:very much |so much )?for your (?:patience|help|time)(?: with me| today| and help)*",
    f"it is (?:for )?(?:my |our )?{ANY_PERSON}(?: is)? (?:{_WHICH_ONE} )?{_FEAST}",
    f"(?:he|she|they|(?:my )?{ANY_PERSON}) (?:will|is going to|are going to) "
    f"(?:love (?:it|this)|be {_VERY}{_GLAD})",
    f"(?:that|it|this) (?:was|is) {_VERY}(?:easy|quick|painless|fast|simple|easier|quicker)"
    "(?: than (?:i thought|i expected|last time|expected))?",
    f"{_RELIEF}(?: from me)?",
    "back(?: now| again| here)*",
    f"(?:all )?{_RIGHT}{_TO_ME}",
    "(?:i )?(?:do |am )?(?:want|ready|happy) to pay(?: it| this| now)?",
    "i (?:do |only )*want to (?:pay|be charged) once(?: (?:with|on|from|by|my|this|card|amount))*"
    "|i only want to pay (?:with|from|by) (?:my |this )?card",
    f"i meant?(?: ok| okay| yes)?|{IS_IMPATIENT}|here we go again",
    "(?:i (?:suppose|guess) )?(?:i will|we will|we'll) (?:take (?:it|that|this) up"
    "|sort (?:it|that|this) out) with (?:them|em|merchant)(?: later)?",
    "(?:and )?(?:it is )?still my name(?: (?:on|there|that one|this one|it))*",
    "i (?:will )?(?:e-?mail|write)(?: to)? (?:them|em|merchant|store)(?: (?:about )?(?:it|that))?",
    "(?:i have )?(?:card|number|it) there already|i have card(?: here| there| already)*",
    "(?:i )?see (?:it|that|holder|card|amount)(?: (?:there|now|here))?",
    "(?:i )?(?:understand|understood|see|got it|gotcha|get it)(?: (?:it|that|now|all))*",
)
_REMARK: Final = re.compile("|".join(f"(?:{form})" for form in _FORMS))
_JUDGEMENT: Final = re.compile("|".join(f"(?:{form})" for form in _JUDGEMENTS))
_REPORT: Final = re.compile("|".join(f"(?:{form})" for form in _REPORTS))
_GRUDGE: Final = re.compile("|".join(f"(?:{form})" for form in _GRUDGES))
_HE_IS: Final = re.compile(r"\b(he|she)s ")
_OPENINGS: Final = any_of("""
    and, so, well, oh, ok, okay, now, yes, yeah, then, as, because, cos, lol, haha, right, alright
    fine, lovely, great
""")
_MAY_OPEN: Final = re.compile(f"(?:{_OPENINGS} )*")


def is_a_remark(words: Sequence[str]) -> bool:
    """Whether a clause, its words spelled out, is one of these forms."""
    return _is_one(_REMARK, words)


def is_a_judgement(words: Sequence[str]) -> bool:
    """Whether a clause says that all is right, or that somebody agrees."""
    return _is_one(_JUDGEMENT, words)


def reports_a_yes(words: Sequence[str]) -> bool:
    """Whether a clause says that somebody else agrees."""
    return _is_one(_REPORT, words)


def is_a_grudge(words: Sequence[str]) -> bool:
    """Whether a clause grumbles, as people do who pay nevertheless."""
    return _is_one(_GRUDGE, words)


def _is_one(form: re.Pattern[str], words: Sequence[str]) -> bool:
    clause = (
        _HE_IS.sub(r"\1 is ", " ".join(words))
        .replace("'s ", " is ")
        .replace("'re ", " are ")
        .replace("'ve ", " have ")
    )
    opening = _MAY_OPEN.match(clause)
    return form.fullmatch(clause, opening.end() if opening else 0) is not None
