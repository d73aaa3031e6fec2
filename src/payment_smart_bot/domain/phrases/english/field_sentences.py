"""The sentences that are made of the words for fields."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from payment_smart_bot.domain.model.cards.card_details import BRANDS, Expiry
from payment_smart_bot.domain.model.cards.held_cards import Shown, ShownCard
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english.agreements import yield_agreement
from payment_smart_bot.domain.phrases.english.answers import answer_all, refuse_to_answer
from payment_smart_bot.domain.phrases.english.names import (
    find_order_to_name,
    join_with_and,
    join_with_or,
    name_brand,
    name_card,
    name_number,
)
from payment_smart_bot.domain.phrases.field_phrases import Phrases


def _ask_for(message: say.AskFor, fields: Phrases) -> str:
    phrases = fields[message.field]
    if message.is_brief and phrases.ask_briefly:
        return phrases.ask_briefly
    return phrases.ask(message.brand)


def _ask_for_new(message: say.AskForNew, fields: Phrases) -> str:
    if message.field == Field.CARD:
        kept = (
            f"keep your {name_card(message.card)}" if message.card else "leave the card as it was"
        )
        return f'What is the card number? Say "keep it" to {kept}.'
    new = fields[message.field].name.removeprefix("the ")
    return f'What is the new {new}? Say "keep it" to keep the one you gave.'


def _ask_what_to_change(message: say.AskWhatToChange, fields: Phrases) -> str:
    names = {name: fields[name].name_in_list for name in message.fields}
    if message.card_as_one:
        names[Field.CARD] = "the card"
        return f"What shall I change: {join_with_or(names.values())}?"
    return (
        f"What shall I change: {join_with_or(names.values())}? You can also send just the new "
        "value."
    )


def _say_still_needed(message: say.StillNeeded, fields: Phrases) -> str:
    names = {name: fields[name].name for name in message.fields}
    if message.card_as_one and Field.CARD in names:
        names[Field.CARD] = "your card"
    return f"Before you can confirm, I still need {join_with_and(names.values())}."


def _say_new_card_needs(message: say.NewCardNeeds, fields: Phrases) -> str:
    names = (fields[name].name for name in message.fields)
    return f"For that card I also need {join_with_and(names)}."


def _say_rejected(message: say.Rejected, fields: Phrases) -> str:
    brand = BRANDS.get(message.brand or "")
    sentence = (
        fields[message.field]
        .rejected[message.reason]
        .format(
            brand=brand.shown if brand else "this brand",
            accepted=join_with_and(map(name_brand, message.accepted)),
            digits=name_number(brand.cvv_length) if brand else "three or four",
            where=f" for {brand.shown}" if brand else "",
        )
    )
    if message.attempt is None:
        return sentence
    return f"{sentence} (Try {message.attempt} of {message.most}.)"


def _thank(message: say.Thanks, fields: Phrases) -> str:
    taken = dict(message.taken)
    name, card, expiry = (taken.pop(each, None) for each in (Field.NAME, Field.CARD, Field.EXPIRY))
    thanks = f"Thank you, {name}".removesuffix(".") + "." if name else "Thank you."
    parts = [thanks, *_say_what_i_have(card, expiry)]
    parts += [
        f"{fields[field].name.capitalize()} is {_put_in_words(value)}."
        for field, value in taken.items()
    ]
    return " ".join(parts)


def _say_what_i_have(card: Shown | None, expiry: Shown | None) -> list[str]:
    if isinstance(card, ShownCard):
        until = f", valid until {expiry}" if expiry else ""
        return [f"I have your {name_card(card)}{until}."]
    return [f"The card is valid until {expiry}."] if expiry else []


def _summarise(message: say.Summary, fields: Phrases) -> str:
    order = find_order_to_name(message.description, message.order_id)
    lines = [
        "Please check:",
        *([f"Amount: {message.money.shown}"] if message.money else []),
        *([f"For: {message.description}"] if message.description else []),
        *([f"Order: {order}"] if order else []),
        *(
            f"{fields[field].label}: {_put_in_words(value)}"
            for field, value in message.values.items()
        ),
        *yield_agreement(message),
    ]
    return "\n".join(lines)


def _put_in_words(value: Shown) -> str:
    if isinstance(value, ShownCard):
        return f"{name_brand(value.brand)} ****{value.last4}"
    return str(value) if isinstance(value, Expiry) else value


FIELD_SENTENCES: Final[Mapping[type[say.Message], Callable[[Any, Phrases], str]]] = {
    say.AskFor: _ask_for,
    say.AskForNew: _ask_for_new,
    say.AskWhatToChange: _ask_what_to_change,
    say.StillNeeded: _say_still_needed,
    say.NewCardNeeds: _say_new_card_needs,
    say.Rejected: _say_rejected,
    say.Thanks: _thank,
    say.Summary: _summarise,
    say.Answer: lambda message, fields: answer_all(message.topics, message.situation, fields),
    say.Guarded: lambda message, fields: refuse_to_answer(message.situation, fields),
}
