"""From what is to be said to what is read, once, before it is stored."""

from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.value import replace


def word_offer(step: Step, phrasebook: Phrasebook) -> Step:
    """Return a step whose new offer has its words, wherever it stands in the records."""
    if step.offer is None:
        return step
    shown = phrasebook.render((step.offer,))
    session, payment = step.session, step.payment
    if session.charge is not None:
        consent = _with_words(session.charge.consent, shown)
        session = replace(session, charge=replace(session.charge, consent=consent))
    if session.offer is not None:
        session = replace(session, offer=_with_words(session.offer, shown))
    if payment is not None:
        payment = replace(payment, consent=_with_words(payment.consent, shown))
    return replace(step, session=session, payment=payment)


def _with_words(offer: Offer, shown: str) -> Offer:
    return offer if offer.shown else replace(offer, shown=shown)
