"""Names of people in a message: behind a label, in two parts, alone, or among other words."""

import re
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Rejection
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    NO_NAMES,
    ONLY_TALK,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import (
    SET_ASIDE,
    TAKEN,
    MessageText,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.another_name import (
    asks_in_a_clause,
    find_another,
    read_last_sentence,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.names_restated import (
    find_restated_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.one_part import (
    is_a_part,
    is_like_a_part,
    put_in_its_place,
)
from payment_smart_bot.domain.reading.english.extractors.names.doubts import (
    KNOWS_NOT,
    find_person_at,
    find_said_last,
    is_in_doubt,
)
from payment_smart_bot.domain.reading.english.extractors.names.first_name_on_card import (
    OnCard,
    find_first_name_on_card,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.initials import (
    find_name_with_its_initials_explained,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    has_a_capital_within,
    parse_name,
    protect_parentage,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.spelled_names import (
    find_spelled_words,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import tidy
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    read_whole_name,
    strip_marks,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    weigh,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.name_alone import (
    NEVER_NAMES,
    drop_introduction,
    read_alone,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_as_printed import (
    find_name_as_printed,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_beside_the_card import (
    drop_what_is_taken,
    find_name_before_the_date,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_by_itself import (
    leave_name_by_itself,
    may_stand_beside_a_question,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    NameInTalk,
    find_name_in_talk,
    is_all_talk,
    is_said_over,
    may_sound_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_labels import (
    PART_OF_A_NAME,
    find_before_a_label,
    find_labelled,
    find_said_plainly,
    mentions_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_parts import (
    find_first_and_last,
    turn_last_name_first,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_to_put import PUTS, find_put
from payment_smart_bot.domain.reading.english.extractors.names.others.letters import (
    drop_salutation,
    find_signature,
)
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    drop_whom_is_paid_for,
    drop_whose_relative_it_is,
    find_relative_on_the_card,
    introduces_a_relative,
    is_of_no_customer,
    is_of_somebody_else,
    names_another,
    pays_for_somebody,
    says_who_somebody_is,
    tells_a_relatives_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.others.names_on_condition import (
    drop_names_on_condition,
)
from payment_smart_bot.domain.reading.english.extractors.names.others.names_on_papers import (
    drop_names_on_papers,
)
from payment_smart_bot.domain.reading.english.extractors.names.titled_names import (
    find_titled_name,
    speaks_of_somebody_titled,
)
from payment_smart_bot.domain.reading.english.extractors.names.two_names import (
    find_first_of_two,
    find_person_below_a_company,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_PREFERS_ANOTHER_FORM: Final = re.compile(
    r"\b(?:but|actually|rather|with(?:out)?|no|sorry|or\srather|card|written|spel\w+)\b",
    re.IGNORECASE,
)
"""What is said between a name and the form in which it stands on the card."""
_CONTRASTS: Final = re.compile(r"\bbut\b.*\b(?:card|mine|his|hers)\b", re.IGNORECASE)
"""What says that the card is somebody else's: "my name's Dev but it's my mum's card"."""
_AS_BEFORE: Final = re.compile(r"\bsame\b|\b(?:like|as)\s(?:before|last\stime)\b", re.IGNORECASE)
"""What says that a name was given before, which may have been a fuller one."""
_LEAST_OF_A_FURTHER_NAME: Final = 1.0
"""How much a word beside a name sounds like one more: "gareth" beside "Llewellyn Jones"."""
_ORDERS_FOR_SOMEBODY: Final = re.compile(
    r"\b(?:cakes?|order|delivery|flowers|present|gift|cupcakes) for\s(?-i:[A-Z])", re.IGNORECASE
)
_ASKS_ABOUT_A_TITLE: Final = re.compile(
    r"\s{0,2}[.,;]\s(?:(?:so|and|but)\s)?(?:should|shall|do|must|can|does|is)\s[^.,;?]{1,40}?"
    r"\b(?:mr|mrs|ms|miss|mister|mx|dr|prof|title)\b[\"'.]?(?:\s\w+){0,4}\s?\?\W{0,4}\Z",
    re.IGNORECASE,
)
"""A question behind a name that is but of the title before it: "should I put the Mrs?"."""
_REMARKS: Final = NEVER_NAMES | words_of(
    "lovely brilliant super smashing marvellous wonderful fab fabulous splendid superb lush"
)
"""What is remarked before anything else is said: "Lovely. Yes then, go on"."""
_MOST_DOUBTFUL_WORDS: Final = 3
_FEWEST_BLANKS_OF_TALK: Final = 4


def take_certain_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take a name that is said to be one: "my name is …", "name on card: …".

    A label before digits is a Rejection; a label before everyday talk is nothing.
    """
    if between := find_name_before_the_date(message.left):
        name = tidy(message.left[slice(*between)])
        message.take(*between)
        return None if name and name.casefold() == str(context.name).casefold() else name
    if _is_only_talk(message) and not mentions_a_name(message.left):
        return None
    is_awaited = context.open_field == Field.NAME and not _find_said_plainly(message)
    if is_awaited and (own := _take_by_itself(message, context)):
        return own
    if _speaks_of_somebody_else(message):
        return None
    left = message.recall(_prepare)
    return _leave_doubtful(
        _prefer_its_second_form(_take_certain(left, message, context), left), left
    )


def _take_by_itself(message: MessageText, context: Context) -> str | Rejection | None:
    """Take the name that is a sentence of its own, read as if it were the message."""
    sentence = leave_name_by_itself(message.left)
    if sentence == message.left or sentence not in message.recall(_prepare):
        return None
    own = MessageText(sentence)
    name = take_certain_name(own, context) or take_likely_name(own, context)
    return _leave_doubtful(name, message.left)


def _leave_doubtful(name: str | Rejection | None, left: str) -> str | Rejection | None:
    """Return what is taken for a name, but for letters, and for what its message leaves open."""
    is_one = not isinstance(name, str) or not (find_spelled_words(name) or is_in_doubt(name, left))
    return name if is_one else None


def _prepare(left: str) -> str:
    """Return what is left without whom it is told, paid or made out for; "s/o" stays in a name."""
    if "?" in left:
        left = _ASKS_ABOUT_A_TITLE.sub(".", left)
    told = drop_names_on_condition(drop_salutation(protect_parentage(left)))
    return drop_names_on_papers(drop_whom_is_paid_for(drop_whose_relative_it_is(told)))


def _is_only_talk(message: MessageText) -> bool:
    """Whether no word of a longer message may be a name, unless it is labelled as one."""
    is_long = message.left.count(" ") >= _FEWEST_BLANKS_OF_TALK
    return is_long and message.recall(is_all_talk)


def _speaks_of_somebody_else(message: MessageText) -> bool:
    return message.recall(_is_of_somebody_else, _prepare)


def _is_of_somebody_else(left: str) -> bool:
    return is_of_somebody_else(left) or speaks_of_somebody_titled(left)


def _find_said_plainly(message: MessageText) -> str | None:
    return message.recall(find_said_plainly, _prepare)


def _find_on_card(message: MessageText) -> OnCard | None:
    return message.recall(find_first_name_on_card, _prepare)


def _find_in_talk(message: MessageText) -> NameInTalk | None:
    return message.recall(find_name_in_talk, _prepare)


def _prefer_its_second_form(name: str | Rejection | None, left: str) -> str | Rejection | None:
    """Return a name as it is said to be after all: "Jürgen Doe, but with ue, JUERGEN DOE"."""
    if not isinstance(name, str) or name not in left:
        return name
    _, _, rest = left.partition(name)
    after_all = find_restated_name(rest, name) if _PREFERS_ANOTHER_FORM.search(rest) else None
    return after_all.name if after_all else name


def _take_certain(left: str, message: MessageText, context: Context) -> str | Rejection | None:
    printed = (
        find_first_of_two(left) or find_name_as_printed(left) or find_relative_on_the_card(left)
    )
    if printed and not asks_in_a_clause(left.rpartition("?")[2]):
        return printed
    return _take_offered(left, message, context)


def _take_offered(left: str, message: MessageText, context: Context) -> str | Rejection | None:
    if context.open_field == Field.NAME:
        if found := _find_in_a_form_of_its_own(left, _find_on_card(message)):
            return found
        if _find_on_card(message):
            return None  # it is asked back
        if read_whole_name(left) is not None:
            return None  # it is read as a whole
        if plain := _find_plainly_offered(left, message):
            return plain
    else:
        if another := find_another(left, context):
            return another
        if PART_OF_A_NAME.search(left):
            return None  # the other part would be lost
    return _take_labelled(message, left, context)


def _find_in_a_form_of_its_own(left: str, on_card: OnCard | None) -> str | None:
    """Return the name of "put Jane Doe", of "Janie Doe, card says Jane", or of "mr john a doe"."""
    if put := find_put(left) if PUTS.match(left) else None:
        return put
    if on_card:
        return on_card.name if on_card.is_certain else None
    if not has_a_capital_within(left):
        return find_titled_name(left)
    with_initials = find_name_with_its_initials_explained(left)
    return tidy(with_initials) if with_initials else find_titled_name(left)


def _find_plainly_offered(left: str, message: MessageText) -> str | None:
    if plain := _find_said_plainly(message) or find_before_a_label(left):
        return tidy(plain)
    if both := find_first_and_last(left) or turn_last_name_first(left):
        return both
    name = _find_certain(left, message) or _read_at_the_end(left) if " " in left else None
    return None if name and left.islower() and _may_be_all(name, left) else name


def _read_at_the_end(left: str) -> str | None:
    """Return the full name of the last sentence, where that introduces it, or the others do."""
    before, _, last = left.rpartition(". ")
    is_introduced = drop_introduction(last) != strip_marks(last) and not has_a_capital_within(
        before
    )
    name = read_alone(last) if is_introduced and "?" not in before else None
    return name if name and " " in name else read_last_sentence(left)


def _may_be_all(name: str, left: str) -> bool:
    """Whether a message may be a name as a whole, or a wish ("abort mission"): no word is talk."""
    words = (word.strip(".,!'-") for word in strip_marks(left).lower().split())
    rest = set(words) - set(name.lower().split())
    is_further_name = rest and all(
        len(word) > len("kk") and weigh(word) >= _LEAST_OF_A_FURTHER_NAME for word in rest
    )
    if is_further_name:
        return rest.isdisjoint(NEVER_NAMES)
    return rest.isdisjoint(load_tags().words) and rest.isdisjoint(NEVER_NAMES)


def _take_labelled(message: MessageText, left: str, context: Context) -> str | Rejection | None:
    if not mentions_a_name(left):
        return None
    known = context.name
    is_a_new_one = context.open_field == Field.NAME and TAKEN not in left
    is_of_it = is_a_part if TAKEN in left else is_like_a_part
    for start, candidate in find_labelled(left, is_known=known is not None):
        is_one_word = " " not in candidate
        if known and is_one_word and (whole := put_in_its_place(candidate, left[start:], known)):
            return whole
        if known and is_one_word and not is_a_new_one and is_of_it(candidate, known):
            return None  # the rest of the name would be lost
        if is_one_word and _may_be_anothers(candidate, left):
            return None
        if is_in_doubt(candidate, left):
            return None
        message.take(start, start + len(candidate))
        return tidy(candidate) or parse_name(candidate)
    return None


def _may_be_anothers(word: str, left: str) -> bool:
    """Whether whoever gives one name says that another's is on the card, or gave a fuller one."""
    return _tells_of_another(left) or _stands_beside_another(word, left)


def _tells_of_another(left: str) -> bool:
    tells = _CONTRASTS.search(left) or _AS_BEFORE.search(left)
    return tells is not None or pays_for_somebody(left) or tells_a_relatives_name(left)


def _stands_beside_another(word: str, left: str) -> bool:
    """Whether a fuller name may be meant: "my name's Dave but the card is Acme Supplies Ltd"."""
    found = find_name_in_talk(left)
    if found is None or not found.is_doubtful:
        return False
    return word.casefold() not in found.name.casefold().split()


def take_likely_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take what reads like a name where one is asked for, or beside the rest of the card."""
    is_awaited = context.open_field == Field.NAME
    if not is_awaited and (context.name is not None or not context.card_known):
        return None
    if SET_ASIDE in message.left or _is_only_talk(message):
        return None
    left = message.recall(_prepare)
    if _speaks_of_somebody_else(message) or _find_on_card(message):
        return None  # a word that the card shows is asked back
    found = _find_certain(left, message)
    after_all = _prefer_its_second_form(found, left) if found else None
    alone = read_alone(drop_what_is_taken(left))
    is_part = found is not None and (after_all != found or not _may_be_all(found, left))
    return _leave_doubtful(after_all if is_part else alone or found, left)


def _find_certain(left: str, message: MessageText) -> str | None:
    found = _find_in_talk(message)
    if found is None or not found.is_certain or _may_be_talk(found.name, left):
        return None
    if " " not in found.name and _tells_of_another(left):
        return None
    if not may_stand_beside_a_question(found.name) and asks_in_a_clause(left):
        return None
    is_somebodys = introduces_a_relative(left) or says_who_somebody_is(left)
    return None if is_somebodys else found.name


def _may_be_talk(name: str, left: str) -> bool:
    """Whether a name is a greeting, has two words of talk, or is shouted and sounds like none."""
    words = name.lower().split()
    has_talk = sum(word in ONLY_TALK for word in words if len(word) > 1) > 1
    is_shouted = left.isupper() and not may_sound_like_a_name(name)
    return has_talk or is_shouted or NO_NAMES.issuperset(words)


def read_doubtful_name(message: MessageText) -> str | None:
    """Return what may be a name and may be a few words: it is to be asked back."""
    if _is_only_talk(message) or _ORDERS_FOR_SOMEBODY.search(message.text):
        return None
    if on_card := _find_on_card(message):
        return on_card.name
    text = message.recall(_prepare)
    found = _find_in_talk(message)
    is_doubtful = found is not None and found.is_doubtful
    last = find_said_last(text) or find_signature(text) or find_person_below_a_company(text)
    words = drop_introduction(text).split()
    may_be_all = 0 < len(words) <= _MOST_DOUBTFUL_WORDS and "?" not in text
    if not (last or is_doubtful or may_be_all):
        return None
    if is_of_no_customer(text) or asks_in_a_clause(text):
        return None
    if last:
        return tidy(last)
    if found and is_doubtful:
        is_a_remark = found.name.lower() in _REMARKS
        return None if is_a_remark else _leave_somebody_elses(found.name, text)
    plain = [word.strip(".,!'-").lower().removesuffix("'s") for word in words]
    if not NEVER_NAMES.isdisjoint(plain) or is_said_over(strip_marks(text)):
        return None
    return tidy(" ".join(words))


def _leave_somebody_elses(name: str, text: str) -> str | None:
    """Return what may be a name, or that of the person who works there; none of somebody else."""
    is_hers = " " not in name and (pays_for_somebody(text) or KNOWS_NOT.search(text))
    if is_hers or names_another(text, name):
        return None
    return find_person_at(text, name) or name
