"""The table of operations: every method of every path, once, for the server and the document.

These rows, and those of our own pages in `page_operations`, define the routes, their access, the
check of query parameters, the OpenAPI document, docs/API.md and the test of
terraform/api_routes.tf. A new endpoint is a row, which `list_operations` has to name, and a
handler, which `app.build_handlers` has to name.
"""

from typing import Final

from payment_smart_bot.domain.model.audit import Action
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http import examples
from payment_smart_bot.entrypoints.http import page_operations as pages
from payment_smart_bot.entrypoints.http.customer.bodies import CARD, MESSAGE, MESSAGE_OR_CARD
from payment_smart_bot.entrypoints.http.customer.card_page_endpoints import TOKEN
from payment_smart_bot.entrypoints.http.customer.chat import AFTER_VERSION, WAIT
from payment_smart_bot.entrypoints.http.customer.views import CardTaken, ChatReply, Conversation
from payment_smart_bot.entrypoints.http.desk.auth import DESK_PATH
from payment_smart_bot.entrypoints.http.health import Health, Unhealthy
from payment_smart_bot.entrypoints.http.merchant.bodies import PAYMENT_REQUEST, PERSON, REFUND
from payment_smart_bot.entrypoints.http.merchant.parameters import (
    AFTER,
    BY,
    FILTERS,
    LIMIT,
    PAYMENT_ID,
    REFUND_KEY,
    SESSION_KEY,
    SESSION_STATUS,
    SINCE,
)
from payment_smart_bot.entrypoints.http.merchant.payment_views import PaymentList, PaymentRecord
from payment_smart_bot.entrypoints.http.merchant.session_views import (
    SessionCreated,
    SessionDetail,
    SessionList,
)
from payment_smart_bot.entrypoints.http.merchant.stats_views import ErasedView, StatsView
from payment_smart_bot.entrypoints.http.shared.identifiers import SESSION_IN_PATH
from payment_smart_bot.entrypoints.http.shared.operation import Access, Answer, Operation
from payment_smart_bot.entrypoints.http.shared.problems import (
    BOT_CHECK_NEEDED,
    BUSY,
    CHARGE_UNRESOLVED,
    FORM_GONE,
    IDEMPOTENCY_KEY_REUSED,
    INTERNAL,
    MESSAGE_ID_REUSED,
    NO_SUCH_PATH,
    NO_SUCH_PAYMENT,
    NO_SUCH_SESSION,
    NOT_REFUNDABLE,
    ORDER_CHANGED,
    ORDER_PAID,
    ORDER_UNRESOLVED,
    PART_WITHOUT_KEY,
    PAYMENT_DISPUTED,
    PROVIDER_UNAVAILABLE,
    RATE_LIMITED,
    REQUEST_IN_FLIGHT,
    SESSION_KEY_REUSED,
    TOO_MANY_SPANS,
)
from payment_smart_bot.entrypoints.http.stripe_webhook import EVENT, STRIPE_SIGNATURE
from payment_smart_bot.settings.keys import Role

_PAGING: Final = (AFTER, LIMIT)
_HTML: Final = "text/html"

# --- the chat ---

SEND_MESSAGE: Final = Operation(
    "POST", "/chat", "sendMessage", "Send a message of a customer",
    (Answer(200, "Where the conversation stands now.", ChatReply, examples.CHAT_REPLY),),
    access=Access.CUSTOMER,
    body=MESSAGE,
    problems=(
        NO_SUCH_SESSION, MESSAGE_ID_REUSED, BOT_CHECK_NEEDED, PROVIDER_UNAVAILABLE, BUSY,
    ),
)  # fmt: skip
SEND_MESSAGE_OR_CARD: Final = replace(SEND_MESSAGE, body=MESSAGE_OR_CARD)
SHOW_CONVERSATION: Final = Operation(
    "GET", "/chat/{sessionId}", "showConversation",
    "Show where a conversation stands; while a charge is under way, poll this",
    (Answer(200, "The conversation and its redacted transcript.", Conversation),),
    access=Access.CUSTOMER,
    parameters=(SESSION_IN_PATH, AFTER_VERSION, WAIT),
    problems=(NO_SUCH_SESSION,),
)  # fmt: skip

# --- the merchant ---

CREATE_SESSION: Final = Operation(
    "POST", "/sessions", "createSession", "Begin a conversation about a payment request",
    (Answer(201, "The conversation can begin.", SessionCreated, examples.SESSION_CREATED),),
    access=Access.MERCHANT,
    role=Role.CREATE,
    parameters=(SESSION_KEY,),
    body=PAYMENT_REQUEST,
    problems=(
        SESSION_KEY_REUSED, REQUEST_IN_FLIGHT, ORDER_PAID, ORDER_UNRESOLVED, ORDER_CHANGED, BUSY,
    ),
)  # fmt: skip
LIST_SESSIONS: Final = Operation(
    "GET", "/sessions", "listSessions", "List live sessions, newest first",
    (Answer(200, "A page of sessions.", SessionList),),
    access=Access.MERCHANT,
    parameters=(SESSION_STATUS, *_PAGING),
)  # fmt: skip
SHOW_SESSION: Final = Operation(
    "GET", "/sessions/{sessionId}", "showSession",
    "Show a session: masked values, redacted transcript, payment",
    (Answer(200, "The session.", SessionDetail),),
    access=Access.MERCHANT,
    parameters=(SESSION_IN_PATH,),
    problems=(NO_SUCH_SESSION,),
)  # fmt: skip
DELETE_SESSION: Final = Operation(
    "DELETE", "/sessions/{sessionId}", "deleteSession",
    "Erase a session; the record of its payment stays",
    (Answer(204, "The session is erased."),),
    access=Access.MERCHANT,
    role=Role.ERASE,
    audited=Action.DELETE_SESSION,
    parameters=(SESSION_IN_PATH,),
    problems=(NO_SUCH_SESSION, CHARGE_UNRESOLVED, BUSY),
)  # fmt: skip
LIST_PAYMENTS: Final = Operation(
    "GET", "/payments", "listPayments", "List payments, those confirmed last first",
    (Answer(200, "A page of payments.", PaymentList, examples.PAYMENTS),),
    access=Access.MERCHANT,
    parameters=(*FILTERS, *_PAGING),
)  # fmt: skip
SHOW_PAYMENT: Final = Operation(
    "GET", "/payments/{paymentId}", "showPayment", "Show a payment",
    (Answer(200, "The payment.", PaymentRecord, examples.PAYMENT),),
    access=Access.MERCHANT,
    parameters=(PAYMENT_ID,),
    problems=(NO_SUCH_PAYMENT,),
)  # fmt: skip
_REFUNDED: Final = (
    "The payment, with the refund in `refunds`, whose `status` says what became of it. While the "
    "status is `pending`, the outcome is not known: the same request with the same key can be sent "
    "again, and refunds nothing more."
)
REFUND_PAYMENT: Final = Operation(
    "POST", "/payments/{paymentId}/refunds", "refundPayment",
    "Refund a payment, in full or in part",
    (Answer(201, _REFUNDED, PaymentRecord, examples.PAYMENT),),
    access=Access.MERCHANT,
    role=Role.REFUND,
    audited=Action.REFUND,
    parameters=(PAYMENT_ID, REFUND_KEY),
    body=REFUND,
    problems=(
        PART_WITHOUT_KEY, NO_SUCH_PAYMENT, NOT_REFUNDABLE, PAYMENT_DISPUTED,
        IDEMPOTENCY_KEY_REUSED, BUSY,
    ),
)  # fmt: skip
COUNT_PAYMENTS: Final = Operation(
    "GET", "/stats", "countPayments", "Count live sessions, and payments over time",
    (Answer(200, "The counts.", StatsView),),
    access=Access.MERCHANT,
    parameters=(SINCE, BY),
    problems=(TOO_MANY_SPANS,),
)  # fmt: skip
ERASE_PERSON: Final = Operation(
    "POST", "/erasures", "erasePerson",
    "Erase a person's data: whole conversations, and from payments whatever identifies the person",
    (Answer(200, "How much was erased.", ErasedView, examples.ERASED),),
    access=Access.MERCHANT,
    role=Role.ERASE,
    audited=Action.ERASE_PERSON,
    body=PERSON,
    problems=(CHARGE_UNRESOLVED, PROVIDER_UNAVAILABLE, BUSY),
)  # fmt: skip

# --- the page for a card ---

SHOW_CARD_FORM: Final = Operation(
    "GET", "/pay/{token}", "showCardForm",
    "Show the page on which a customer gives the card to Stripe",
    (
        Answer(200, "The page.", str, media_type=_HTML),
        Answer(410, "A page that says that the link is over.", str, media_type=_HTML),
        Answer(429, "A page that says that there were too many requests.", str, media_type=_HTML),
        Answer(503, "A page that says that the store is out of reach.", str, media_type=_HTML),
    ),
    parameters=(TOKEN,),
    problems=(INTERNAL,),
)  # fmt: skip
GIVE_CARD: Final = Operation(
    "POST", "/pay/{token}", "giveCard",
    "Take the card that the customer gave to Stripe on the page",
    (Answer(200, "What became of the card.", CardTaken, examples.CARD_TAKEN),),
    access=Access.CUSTOMER,
    parameters=(TOKEN,),
    body=CARD,
    problems=(FORM_GONE, BOT_CHECK_NEEDED, PROVIDER_UNAVAILABLE, BUSY),
)  # fmt: skip

# --- Stripe, and monitoring ---

TAKE_STRIPE_EVENT: Final = Operation(
    "POST", "/webhooks/stripe", "takeStripeEvent",
    "For Stripe alone: take an event, and ask Stripe about its object",
    (Answer(200, "The event was taken, or is of no interest here.", dict),),
    access=Access.STRIPE,
    parameters=(STRIPE_SIGNATURE,),
    body=EVENT,
    problems=(NO_SUCH_PATH, PROVIDER_UNAVAILABLE, BUSY),
)  # fmt: skip
SHOW_HEALTH: Final = Operation(
    "GET", "/health", "health", "Say whether the server can serve requests",
    (
        Answer(200, "All is well.", Health),
        Answer(503, "The store cannot serve; `error` says why.", Unhealthy),
    ),
    problems=(RATE_LIMITED,),
)  # fmt: skip
SHOW_DOCUMENT: Final = Operation(
    "GET", "/openapi.json", "document", "Return this document",
    (Answer(200, "An OpenAPI 3.1 document.", dict),),
)  # fmt: skip

# --- the desk, which uses the merchant's operations under paths of its own with its cookie ---


def _place_at_desk(operation: Operation) -> Operation:
    return replace(
        operation,
        path=f"{DESK_PATH}{operation.path}",
        id=f"{operation.id}AtDesk",
        access=Access.DESK,
        is_documented=False,
    )


AT_DESK: Final = {
    operation: _place_at_desk(operation)
    for operation in (
        CREATE_SESSION, LIST_SESSIONS, SHOW_SESSION, DELETE_SESSION, LIST_PAYMENTS, SHOW_PAYMENT,
        REFUND_PAYMENT, COUNT_PAYMENTS, ERASE_PERSON,
    )
}  # fmt: skip
"""The merchant's operations, and each as the desk has it."""


def list_operations(
    entry_mode: EntryMode, *, beside_typing: bool = False, web_chat: bool = True
) -> tuple[Operation, ...]:
    """Return the operations of a server that takes cards in this way.

    `beside_typing`: its page offers Stripe's fields where a card can also be typed. `web_chat`: it
    has the page of a conversation.
    """
    has_form = entry_mode is EntryMode.FORM
    return (
        SEND_MESSAGE_OR_CARD if has_form or beside_typing else SEND_MESSAGE,
        SHOW_CONVERSATION,
        CREATE_SESSION,
        LIST_SESSIONS,
        SHOW_SESSION,
        DELETE_SESSION,
        LIST_PAYMENTS,
        SHOW_PAYMENT,
        REFUND_PAYMENT,
        COUNT_PAYMENTS,
        ERASE_PERSON,
        *((SHOW_CARD_FORM, GIVE_CARD, pages.CARD_FORM_SCRIPT) if has_form else ()),
        TAKE_STRIPE_EVENT,
        SHOW_HEALTH,
        SHOW_DOCUMENT,
        pages.SHOW_REFERENCE,
        pages.SHOW_RETURN_PAGE,
        *((pages.SHOW_CHAT_PAGE,) if web_chat else ()),
        *pages.CHAT_FILES,
        *pages.DESK_DOOR,
        pages.EXPORT_PAYMENTS,
        *AT_DESK.values(),
        *pages.DESK_FILES,
        pages.SHOW_RECEIPT,
        pages.RECEIPT_STYLES,
        pages.RECEIPT_SCRIPT,
        pages.STYLES,
        pages.ICON,
        pages.SHOW_LOGO,
        pages.REFERENCE_STYLES,
        pages.REFERENCE_SCRIPT,
    )
