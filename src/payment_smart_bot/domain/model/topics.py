"""What customers ask about while they pay."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Topic(StrEnum):
    """What customers ask about while they pay."""

    SAFE = "safe"
    STORED = "stored"
    STARS = "stars"
    WHY = "why"
    WHERE_CVV = "where_cvv"
    WHERE_EXPIRY = "where_expiry"
    WHERE_NUMBER = "where_number"
    WHICH_NAME = "which_name"
    WHICH_CARDS = "which_cards"
    ANY_CARD = "any_card"
    OTHER_METHODS = "other_methods"
    OTHER_DETAILS = "other_details"
    PIN = "pin"
    HOW_MUCH = "how_much"
    CURRENCY = "currency"
    WHICH_CARD_GIVEN = "which_card_given"
    PROGRESS = "progress"
    FORMATS = "formats"
    CHANGE = "change"
    CANCEL_LATER = "cancel_later"
    REFUND = "refund"
    PERSON = "person"
    CONTACT = "contact"
    WHO = "who"
    STRIPE = "stripe"
    HOW_LONG = "how_long"
    AFTER_CONFIRM = "after_confirm"
    WAIT = "wait"
    DECLINED = "declined"
    TERMS = "terms"
    RECEIPT = "receipt"
    HELP = "help"
    NO_CARD = "no_card"
    NO_CODE = "no_code"
    SOMEONE_ELSES = "someone_elses"
    THANKS = "thanks"
    GREETING = "greeting"
    MULTIPLE = "multiple"
    INSTALMENTS = "instalments"
    RECURRING = "recurring"
    ALREADY_PAID = "already_paid"
    PATIENCE = "patience"
    ORDER = "order"
    LANGUAGE = "language"
    WHERE_TO_ENTER = "where_to_enter"
    PAGE_TROUBLE = "page_trouble"
    BANK = "bank"
    EARLIER_CARD = "earlier_card"
    PENDING = "pending"
    DISPUTE = "dispute"
    PERMISSION = "permission"
    BY_TEXT = "by_text"
    RIGHT_PLACE = "right_place"
    WITHDRAWAL = "withdrawal"
    BRAND = "brand"
    CODE_KEPT = "code_kept"
    LATER_USE = "later_use"
    PAUSE = "pause"
    PURPOSE = "purpose"
    REACH = "reach"
    REMOVAL = "removal"


NARROWER: Final[Mapping[Topic, Topic]] = {
    Topic.BRAND: Topic.WHICH_CARDS,
    Topic.CODE_KEPT: Topic.STORED,
    Topic.LATER_USE: Topic.RECURRING,
    Topic.PAUSE: Topic.WAIT,
    Topic.PURPOSE: Topic.WHY,
    Topic.REACH: Topic.PERSON,
    Topic.REMOVAL: Topic.STORED,
}
"""Topics that only rules tell from a wider one, and that: their answers say less, to the point."""
SAID_AROUND: Final = frozenset({Topic.WAIT, Topic.PATIENCE, Topic.THANKS, Topic.GREETING})
"""What is said around a question, which is what the message asks: "hang on, where is it?"."""
