"""The English phrasebook: from messages to one text."""

from collections.abc import Iterable, Mapping

from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english import names
from payment_smart_bot.domain.phrases.english.answers import answer_after_news
from payment_smart_bot.domain.phrases.english.field_sentences import FIELD_SENTENCES
from payment_smart_bot.domain.phrases.english.own_sentences import name_sentence, word_own
from payment_smart_bot.domain.phrases.english.sentences import SENTENCES
from payment_smart_bot.domain.phrases.field_phrases import Phrases
from payment_smart_bot.domain.value import Value, replace


class EnglishPhrasebook(Value, frozen=True):
    """The English words for every message.

    `fields` has those for each field, by its name, and `own` those of the merchant's that take the
    place of ours, by the name of the sentence (`own_sentences`).
    """

    fields: Phrases
    own: Mapping[str, str] = {}

    def render(self, messages: Iterable[say.Message]) -> str:
        """Return messages as one text; what has lines of its own starts on a new one."""
        text, messages = "", tuple(messages)
        brings_news = say.Quoted in map(type, messages)
        for message in messages:
            part = self._say(_leave_out_contact(message, text), after_news=brings_news)
            if part and text and not part.startswith("\n"):
                text += "\n" if "\n" in part or "\n" in text else " "
            text += part
        return text

    def name_merchant(self, merchant: str | None) -> str:
        """Return how a merchant is called in a sentence; None: the name is not known."""
        return names.name_merchant(merchant)

    def name_card(self, brand: str, last4: str) -> str:
        """Return how a card is called, masked."""
        return names.name_card(ShownCard(brand, last4))

    def _say(self, message: say.Message, *, after_news: bool = False) -> str:
        if isinstance(message, say.Answer) and after_news:
            return answer_after_news(message.topics, message.situation, self.fields)
        if self.own and (name := name_sentence(message)) in self.own:
            return word_own(self.own[name], name, message, self.fields)
        about_fields = FIELD_SENTENCES.get(type(message))
        if about_fields is not None:
            return about_fields(message, self.fields)
        words = SENTENCES[type(message)]
        return words if isinstance(words, str) else words(message)


def _leave_out_contact(message: say.Message, text: str) -> say.Message:
    """Return a message without how the merchant is reached, where the text before has said it."""
    if not isinstance(message, say.QuestionLeft) or message.contact is None:
        return message
    return replace(message, contact=None) if message.contact in text else message
