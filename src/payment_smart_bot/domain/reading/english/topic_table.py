"""What customers ask about: one ordered table of topics, with cue words and phrases.

A row is tried only where the message, in plain words, holds one of its cue words; the first row
that fits wins. A phrase asks for more than a cue word: Johnny Cash and Grace Safe are customers.
The rows themselves stand in `topic_rows`, by subject.
"""

from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.plain_words import words_of
from payment_smart_bot.domain.reading.english.topic_rows.about_the_card import ABOUT_THE_CARD
from payment_smart_bot.domain.reading.english.topic_rows.about_the_chat import ABOUT_THE_CHAT
from payment_smart_bot.domain.reading.english.topic_rows.about_the_payment import ABOUT_THE_PAYMENT

_ORDER: Final = (
    Topic.PIN,
    Topic.ORDER,
    Topic.STARS,
    Topic.TERMS,
    Topic.RECEIPT,
    Topic.REFUND,
    Topic.RECURRING,
    Topic.ALREADY_PAID,
    Topic.INSTALMENTS,
    Topic.MULTIPLE,
    Topic.SOMEONE_ELSES,
    Topic.NO_CODE,
    Topic.NO_CARD,
    Topic.PAGE_TROUBLE,
    Topic.WHERE_TO_ENTER,
    Topic.DECLINED,
    Topic.CANCEL_LATER,
    Topic.CHANGE,
    Topic.STORED,
    Topic.AFTER_CONFIRM,
    Topic.HOW_LONG,
    Topic.WAIT,
    Topic.SAFE,
    Topic.PATIENCE,
    Topic.PROGRESS,
    Topic.OTHER_METHODS,
    Topic.CURRENCY,
    Topic.BANK,
    Topic.HOW_MUCH,
    Topic.OTHER_DETAILS,
    Topic.WHICH_NAME,
    Topic.WHY,
    Topic.FORMATS,
    Topic.WHICH_CARD_GIVEN,
    Topic.LANGUAGE,
    Topic.WHERE_EXPIRY,
    Topic.WHERE_NUMBER,
    Topic.WHERE_CVV,
    Topic.WHO,
    Topic.PERSON,
    Topic.STRIPE,
    Topic.WHICH_CARDS,
    Topic.HELP,
    Topic.GREETING,
    Topic.THANKS,
)
"""The topics in the order in which they are tried: what is asked in few words comes late."""

ROWS: Final = tuple(
    sorted(
        (*ABOUT_THE_CARD, *ABOUT_THE_PAYMENT, *ABOUT_THE_CHAT),
        key=lambda row: _ORDER.index(row.topic),
    )
)

TELLING: Final = (
    (Topic.PIN, words_of("pin pincode otp password passcode")),
    (Topic.ORDER, words_of("coupon promo discount delivery delivered shipping shipped parcel")),
    (Topic.REFUND, words_of("refund chargeback")),
    (Topic.RECEIPT, words_of("receipt invoice")),
    (Topic.TERMS, words_of("terms tos t&c t&cs")),
    (Topic.RECURRING, words_of("subscription recurring monthly renew")),
    (Topic.INSTALMENTS, words_of("instalments financing")),
    (Topic.DECLINED, words_of("declined invalid")),
    (Topic.OTHER_DETAILS, words_of("address zip postcode postal email")),
    (Topic.SAFE, words_of("safe legit scam fraud encrypt encrypted hack hacked hackers phishing")),
    (Topic.STORED, words_of("store stored keep kept privacy gdpr recorded logged")),
    (Topic.LANGUAGE, words_of("spanish french german italian portuguese arabic chinese hindi")),
    (Topic.PERSON, words_of("human agent representative helpline supervisor")),
    (Topic.WHO, words_of("bot robot chatbot chatgpt ai")),
    (Topic.STRIPE, words_of("stripe")),
    (Topic.BANK, words_of("transfer transferred topup top-up disposable withdrawal overdraft")),
    (Topic.OTHER_METHODS, words_of("paypal venmo klarna crypto bitcoin iban gpay applepay zelle")),
    (Topic.WHICH_CARDS, words_of("visa mastercard amex diners jcb unionpay maestro prepaid")),
    (Topic.CURRENCY, words_of("currency")),
    (Topic.HOW_MUCH, words_of("price cost costs fee fees charge charged charges")),
    (Topic.FORMATS, words_of("format")),
    (Topic.WHERE_CVV, words_of("cvv")),
    (Topic.WHERE_EXPIRY, words_of("expiry")),
)
"""Words that tell the topic of a question, where no phrase of the table fits."""

WISHES: Final = words_of("change edit update correct cancel confirm stop pay use **** ***")
"""Words of a question that is a wish, such as "can you change the expiry date?"."""
