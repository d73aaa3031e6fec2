"""What a customer agrees to: by confirming a summary, or by paying on Stripe's page."""

from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.phrases.english.names import (
    find_order_to_name,
    name_card,
    name_merchant,
)

CONFIRM: Final = 'Reply "confirm" to go ahead, say what to change, or "cancel".'


def promise_no_charge(money: Money | None, *, on_stripes_page: bool) -> str:
    """Return until when nothing is charged, as a part of a sentence."""
    agreed = "pay on Stripe's page" if on_stripes_page else "confirm"
    return f"nothing is charged until you {agreed}" if money else "nothing is charged"


def yield_agreement(summary: say.Summary) -> Iterator[str]:
    """Yield the end of a summary, line by line."""
    yield _say_by_confirming(summary)
    if summary.save_card:
        yield _ask_to_keep(summary.merchant, by="confirming")
    if summary.terms_url:
        yield f"By confirming you accept the terms: {summary.terms_url}"
    yield CONFIRM


def _say_by_confirming(summary: say.Summary) -> str:
    who = name_merchant(summary.merchant)
    if summary.money:
        return f"By confirming you pay {summary.money.shown} to {who}."
    if summary.save_card:
        return "Nothing is charged now."
    return f"The card is saved for {who}. Nothing is charged."


def say_page_offer(offer: say.PageOffer) -> str:
    """Say what the customer agrees to on Stripe's page."""
    who = name_merchant(offer.merchant)
    what = f" ({offer.description})" if offer.description else ""
    terms = f" By doing so you accept the terms: {offer.terms_url}" if offer.terms_url else ""
    if offer.money is None:
        return (
            f"Please enter your card for {who}{what} on Stripe's secure page. "
            f"Nothing is charged.{terms}"
        )
    keep = f" {_ask_to_keep(offer.merchant, by='paying')}" if offer.save_card else ""
    return f"Please pay {offer.money.shown} to {who}{what} on Stripe's secure page.{keep}{terms}"


def say_pay_pressed(pressed: say.PayPressed) -> str:
    """Say what the customer agreed to with the button beside the card."""
    who, card = name_merchant(pressed.merchant), name_card(pressed.card)
    if pressed.money:
        lines = [f"You pay {pressed.money.shown} to {who} with your {card}."]
    else:
        lines = [f"Your {card} is saved for {who}. Nothing is charged now."]
    lines += [f"For: {pressed.description}"] if pressed.description else []
    order = find_order_to_name(pressed.description, pressed.order_id)
    lines += [f"Order: {order}"] if order else []
    by = "paying" if pressed.money else "saving"
    lines += [_ask_to_keep(pressed.merchant, by)] if pressed.save_card else []
    terms = pressed.terms_url
    lines += [f"By {by} you accept the terms: {terms}"] if terms else []
    return "\n".join(lines)


def _ask_to_keep(merchant: str | None, by: str) -> str:
    """Ask for what terms for a saved card have to say: for what, when, how much, until when.

    https://docs.stripe.com/payments/save-during-payment (Compliance).
    """
    who = name_merchant(merchant)
    return (
        f"By {by} you allow {who} to keep this card with Stripe and to charge it for later "
        "purchases that you agree to, each time with the amount of that purchase. To end this, "
        f"tell {who}."
    )
