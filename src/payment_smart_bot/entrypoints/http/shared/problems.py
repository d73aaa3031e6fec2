"""Every error that the HTTP API answers with: one closed list, each a sentence fixed in advance.

No sentence contains any part of a request, so none can hold what a customer typed. The sentences of
InvalidRequest are fixed as well; they stand beside the rules of the domain that they explain. The
document lists the problems of an operation by status, and those of one status in the order of this
file.
"""

from typing import Final

from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import MAX_EMAIL, MAX_ORDER_ID
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.entrypoints.http.limits.sizes import (
    MAX_BODY,
    MAX_EVENT,
    MAX_IDEMPOTENCY_KEY,
    MAX_ITEMS,
    MAX_MESSAGE,
    MAX_MESSAGE_ID,
    MAX_PAYMENT_ID,
    MAX_SEARCH,
    MAX_SESSION_ID,
    MAX_SPANS,
    MAX_WAIT,
)
from payment_smart_bot.entrypoints.http.shared.problem import Problem

NOT_JSON: Final = Problem(
    400, "invalid_json", "The body cannot be read as JSON in UTF-8. Send one JSON object."
)
NOT_A_MESSAGE: Final = Problem(
    400, "invalid_json", 'The body must be a JSON object such as {"message": "I want to pay"}.'
)
NOT_AN_OBJECT: Final = Problem(400, "invalid_json", "The body must be a JSON object, such as {}.")
UNKNOWN_FIELD: Final = Problem(
    400,
    "unknown_field",
    "The body has a field that is not known here. Send only message, sessionId, messageId, "
    "offerId, cardSecret and botToken.",
)
UNKNOWN_FIELD_BY_FORM: Final = Problem(
    400,
    "unknown_field",
    "The body has a field that is not known here. Send only message, sessionId, messageId, "
    "paymentMethodId, offerId, cardSecret and botToken.",
)
NOT_A_CARD: Final = Problem(
    400,
    "unknown_field",
    "The body has a field that is not known here. Send only paymentMethodId, or cardSecret and "
    "offerId, and botToken.",
)
NOT_A_FRAME: Final = Problem(
    400,
    "invalid_json",
    'Send {"watch": {"sessionId": ...}} first, and then {"say": ...} with the body of POST /chat.',
)
ANOTHER_SESSION: Final = Problem(
    400, "invalid_session_id", "This connection watches another sessionId. Leave it out."
)
NO_HOSTED_FORM: Final = Problem(
    400,
    "payment_method_not_supported",
    "paymentMethodId belongs to the hosted card form, which is not in use here. Leave it out.",
)
BAD_PAYMENT_METHOD_ID: Final = Problem(
    400,
    "invalid_payment_method_id",
    "paymentMethodId must be the id of a PaymentMethod that Stripe.js has made: pm_ and up to 64 "
    "characters of A-Z a-z 0-9 and _.",
)
BAD_OFFER_ID: Final = Problem(
    400, "invalid_offer_id", "offerId must be the id of an offer or a summary: 32 hex digits."
)
BAD_BOT_TOKEN: Final = Problem(
    400, "invalid_bot_token", "botToken must be as the widget on the page made it."
)
BOT_CHECK_NEEDED: Final = Problem(
    403,
    "bot_check_needed",
    "Please show that a person pays: send the same message again with the botToken that the "
    "widget on the page makes. Nothing was done with this one.",
)
BAD_CARD_SECRET: Final = Problem(
    400, "invalid_card_secret", "cardSecret must be as an answer carried it: 32 hex digits."
)
NO_MESSAGE: Final = Problem(400, "invalid_message", "message is missing. Send it as a string.")
MESSAGE_NOT_TEXT: Final = Problem(400, "invalid_message", "message must be a string.")
MESSAGE_BLANK: Final = Problem(
    400, "invalid_message", "message is blank. Send at least one visible character."
)
MESSAGE_TOO_LONG: Final = Problem(
    400, "invalid_message", f"message is too long. Send at most {MAX_MESSAGE:,} characters."
)
MESSAGE_HAS_CONTROLS: Final = Problem(
    400,
    "invalid_message",
    "message has control characters. Of these, send only tabs and line breaks.",
)
BAD_SESSION_ID: Final = Problem(
    400,
    "invalid_session_id",
    f"sessionId must be a string of 1 to {MAX_SESSION_ID} characters of A-Z a-z 0-9 . _ : and -.",
)
SESSION_ID_LIKE_CARD: Final = Problem(
    400,
    "invalid_session_id",
    "sessionId looks like a card number. Take another one, or leave it out to be given one.",
)
BAD_MESSAGE_ID: Final = Problem(
    400,
    "invalid_message_id",
    f"messageId must be a string of 1 to {MAX_MESSAGE_ID} visible ASCII characters.",
)
MESSAGE_ID_LIKE_CARD: Final = Problem(
    400, "invalid_message_id", "messageId looks like a card number. Take another one."
)
INVALID_REQUEST: Final = Problem(
    400,
    "invalid_request",
    "amount must be a whole number of minor units, such as 4900 for $49.00.",
)
"""One of many sentences: each names a field and says what to correct, and quotes no value."""

# These two are sentences of InvalidRequest as well, of a store and of the domain.
BAD_CURSOR: Final = Problem(
    400, "invalid_request", "The cursor is not one that a page of this list gave."
)
PART_WITHOUT_KEY: Final = Problem(
    400,
    "invalid_request",
    "A refund of a part needs an Idempotency-Key header, so that it can be repeated safely.",
)

BAD_SESSION_STATUS: Final = Problem(
    400, "invalid_status", f"status must be one of: {', '.join(Status)}."
)
BAD_PAYMENT_STATUS: Final = Problem(
    400, "invalid_status", f"status must be one of: {', '.join(PaymentStatus)}."
)
BAD_LIMIT: Final = Problem(
    400, "invalid_limit", f"limit must be a whole number from 1 to {MAX_ITEMS}."
)
BAD_SINCE: Final = Problem(
    400,
    "invalid_since",
    "since must be a time such as 2026-11-21T12:00:00Z. In a query, a + is written as %2B.",
)
BAD_UNTIL: Final = Problem(
    400,
    "invalid_until",
    "until must be a time such as 2026-11-21T12:00:00Z. In a query, a + is written as %2B.",
)
BAD_SEARCH: Final = Problem(400, "invalid_search", f"q must have 1 to {MAX_SEARCH} characters.")
SEARCH_LIKE_CARD: Final = Problem(
    400,
    "invalid_search",
    "q looks like a card number. Search for its last four digits.",
)
BAD_ORDER_ID: Final = Problem(
    400, "invalid_order_id", f"orderId must have 1 to {MAX_ORDER_ID} characters."
)
TOO_MANY_SPANS: Final = Problem(
    400,
    "invalid_since",
    f"since is too long ago for this by: at most {MAX_SPANS:,} hours or days are counted.",
)
BAD_AFTER: Final = Problem(
    400, "invalid_after", "after must be the version of a conversation: a whole number."
)
BAD_WAIT: Final = Problem(
    400, "invalid_wait", f"wait must be a whole number of seconds from 0 to {MAX_WAIT}."
)
BAD_BY: Final = Problem(400, "invalid_by", "by must be hour or day.")
NOT_A_REFUND: Final = Problem(
    400,
    "unknown_field",
    "The body has a field that is not known here. Send only amount and reason.",
)
BAD_REFUND_REASON: Final = Problem(
    400,
    "invalid_reason",
    "reason must be requested_by_customer, duplicate or fraudulent, the words of Stripe's. It can "
    "be left out.",
)
BAD_AMOUNT: Final = Problem(
    400,
    "invalid_amount",
    "amount must be a whole number of minor units, 1 at least. Leave it out for all that is left.",
)
BAD_IDEMPOTENCY_KEY: Final = Problem(
    400,
    "invalid_idempotency_key",
    f"Idempotency-Key must be 1 to {MAX_IDEMPOTENCY_KEY} visible ASCII characters, sent once.",
)
IDEMPOTENCY_KEY_LIKE_CARD: Final = Problem(
    400,
    "invalid_idempotency_key",
    "Idempotency-Key looks like a card number. Take another one.",
)
NO_DESK_KEY: Final = Problem(
    400, "invalid_key", "Send one field, key, with the merchant key as a string."
)
NOT_ONE_PERSON: Final = Problem(
    400,
    "invalid_person",
    f"Send exactly one of customerEmail (1 to {MAX_EMAIL} characters), sessionId and paymentId "
    f"(1 to {MAX_PAYMENT_ID}), as a string.",
)
BAD_PARAMETERS: Final = Problem(
    400,
    "invalid_parameters",
    "A query parameter is not known here, or comes twice. See /openapi.json for those there are.",
)
INVALID_SIGNATURE: Final = Problem(
    400,
    "invalid_signature",
    "The Stripe-Signature header does not sign this body, or is too old. Send it as Stripe does, "
    "signed with the secret in STRIPE_WEBHOOK_SECRET.",
)
UNAUTHORIZED: Final = Problem(
    401,
    "unauthorized",
    "This needs the merchant key. Set MERCHANT_API_KEY where the server runs, and send that key "
    "with the header Authorization: Bearer.",
)
NOT_ALLOWED: Final = Problem(
    403,
    "not_allowed",
    "This merchant key may not do that. Use a key with the role for it; MERCHANT_API_KEYS says "
    "which key has which.",
)
NOT_SIGNED_IN: Final = Problem(
    401, "not_signed_in", "Nobody is signed in at the desk here. Sign in with a merchant key."
)
WRONG_DESK_KEY: Final = Problem(
    401,
    "unauthorized",
    "This is no merchant key. See MERCHANT_API_KEY and MERCHANT_API_KEYS where the server runs.",
)
NO_DESK_TOKEN: Final = Problem(
    403, "not_from_the_desk", "This change does not come from the desk. Load its page again."
)
NOT_FROM_THE_DESK: Final = Problem(
    403, "not_from_the_desk", "Pages of other sites may send nothing here."
)
FOREIGN_ORIGIN: Final = Problem(
    403,
    "foreign_origin",
    "Pages of this origin may not connect here. Name it in CORS_ORIGINS.",
)
NO_SUCH_PATH: Final = Problem(
    404, "not_found", "There is nothing at this path. See /openapi.json for what there is."
)
NO_SUCH_SESSION: Final = Problem(
    404,
    "session_not_found",
    "There is no such conversation: it never began, has expired, or was erased. Without a "
    "sessionId a new one begins. If a merchant asked for a payment here, only they can ask again.",
)
NO_SUCH_PAYMENT: Final = Problem(404, "payment_not_found", "There is no such payment.")
FORM_GONE: Final = Problem(
    410,
    "card_form_gone",
    "This link cannot be used any more. Please go back to the chat: it says how to go on.",
)
NO_SUCH_METHOD: Final = Problem(
    405,
    "method_not_allowed",
    "This path does not take this method. The Allow header lists those that it takes.",
)
MESSAGE_ID_REUSED: Final = Problem(
    409,
    "message_id_reused",
    "This messageId came with another message before. Send each new message with a new messageId.",
)
CHARGE_UNRESOLVED: Final = Problem(
    409,
    "charge_unresolved",
    "It is not known yet whether money has moved, so nothing was erased. Try again in a few "
    "minutes.",
)
NOT_REFUNDABLE: Final = Problem(
    409,
    "not_refundable",
    "Nothing was charged, or less is left of it than is to be refunded. Nothing was refunded.",
)
PAYMENT_DISPUTED: Final = Problem(
    409,
    "payment_disputed",
    "The cardholder disputes this payment, and their bank has taken the money back. Nothing was "
    "refunded.",
)
IDEMPOTENCY_KEY_REUSED: Final = Problem(
    409,
    "idempotency_key_reused",
    "This Idempotency-Key came with another amount before. Take a new one for another refund.",
)
SESSION_KEY_REUSED: Final = Problem(
    409,
    "idempotency_key_reused",
    "This Idempotency-Key came with another payment request in the last 24 hours. Take a new one "
    "for another session.",
)
REQUEST_IN_FLIGHT: Final = Problem(
    409,
    "idempotency_key_in_use",
    "Another request with this Idempotency-Key is under way. Send the same again in a moment.",
)
ORDER_PAID: Final = Problem(
    409,
    "order_paid",
    "This order is paid already, or its card is saved. See GET /payments with its orderId.",
)
ORDER_UNRESOLVED: Final = Problem(
    409,
    "order_unresolved",
    "A payment of this order is under way, and it is not known yet whether money has moved. Try "
    "again in a few minutes.",
)
ORDER_CHANGED: Final = Problem(
    409,
    "order_changed",
    "This order has a session with another amount, or another wish to save the card. Delete that "
    "session first, with DELETE /sessions and its id.",
)
BODY_TOO_LARGE: Final = Problem(
    413, "body_too_large", f"The body is too large. Send at most {MAX_BODY:,} bytes."
)
EVENT_TOO_LARGE: Final = Problem(
    413, "body_too_large", f"The body is too large. Send at most {MAX_EVENT:,} bytes."
)
NOT_DECLARED_JSON: Final = Problem(
    415, "unsupported_media_type", "Send the body with the header Content-Type: application/json."
)
RATE_LIMITED: Final = Problem(
    429,
    "rate_limited",
    "Too many requests. Wait as many seconds as the Retry-After header says, then send it again.",
)
INTERNAL: Final = Problem(
    500,
    "internal_error",
    "Something went wrong here, and it was logged. Send the same again; if that does not help, "
    "contact support.",
)
STORE_UNAVAILABLE: Final = Problem(
    503,
    "store_unavailable",
    "The records could not be read or saved just now. Nothing was lost: send the same again in a "
    "moment.",
    retry_after=2,
)
PROVIDER_UNAVAILABLE: Final = Problem(
    503,
    "payment_provider_unavailable",
    "The payment provider could not be reached just now. Nothing was lost: send the same again in "
    "a moment.",
    retry_after=5,
)
BUSY: Final = Problem(
    503,
    "busy",
    "Others are changing the same record just now. Nothing was lost: send the same again in a "
    "moment.",
    retry_after=1,
)
