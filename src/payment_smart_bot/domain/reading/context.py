"""What the conversation knows while a message is read."""

from collections.abc import Collection
from datetime import date

from payment_smart_bot.domain.model.cards.card_details import Brand, Expiry
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.session import Question
from payment_smart_bot.domain.value import Value


class Context(Value, frozen=True):
    """What the conversation knows while a message is read.

    `open_field` is asked for now; `confirming`: consent is. `asked` is the last question, where it
    decides how the answer is read. `today` is the date (UTC) by which cards expire. `pieces` are
    the digits of a card number that earlier messages gave, `name` is the cardholder's. `tokenised`:
    Stripe has the card, and nothing of it is asked for. `proposed` is the name of which was asked
    whether it is the cardholder's, and `said_before` the last message, as far as it was kept.
    `editing`: a new value is asked for, and the old one is still good. `money` is the amount that
    is due. `under_way`: a charge is. `declined`: the last card was, and no other has been given
    since. `cancelled`: the payment was. `card_shown` is the card in the summary, or the one that
    was given last, and `expiry_shown` the date that is known of it; `merchant`, `item` and
    `order_id` are what is shown of the payment request.
    `test_numbers` are those that alone are taken in a trial.
    """

    open_field: str | None
    today: date
    confirming: bool = False
    editing: bool = False
    asked: Question | None = None
    brand: Brand | None = None
    pieces: Digits | None = None
    tokenised: bool = False
    accepted_brands: tuple[str, ...] = ()
    name: str | None = None
    card_known: bool = False
    proposed: str | None = None
    said_before: str | None = None
    money: Money | None = None
    under_way: bool = False
    declined: bool = False
    cancelled: bool = False
    card_shown: ShownCard | None = None
    expiry_shown: Expiry | None = None
    merchant: str | None = None
    item: str | None = None
    order_id: str | None = None
    test_numbers: Collection[str] | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is still asked for, or a charge is under way."""
        return self.confirming or self.under_way or self.open_field is not None
