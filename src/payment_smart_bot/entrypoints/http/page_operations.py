"""The operations of our own pages: for browsers only, and not in the document."""

from typing import Final

from payment_smart_bot.domain.model.audit import Action
from payment_smart_bot.entrypoints.http.desk.auth import DESK_PATH
from payment_smart_bot.entrypoints.http.desk.endpoints import SIGN_IN, SignInView
from payment_smart_bot.entrypoints.http.merchant.parameters import FILTERS, PAYMENT_ID
from payment_smart_bot.entrypoints.http.shared.identifiers import SESSION_IN_PATH
from payment_smart_bot.entrypoints.http.shared.operation import Access, Answer, Operation
from payment_smart_bot.entrypoints.http.shared.problems import (
    NOT_ALLOWED,
    NOT_FROM_THE_DESK,
    WRONG_DESK_KEY,
)
from payment_smart_bot.settings import LOGO_PATH, RETURN_PATH
from payment_smart_bot.settings.keys import Role

_HTML: Final = "text/html"

SHOW_CHAT_PAGE: Final = Operation(
    "GET", "/c/{sessionId}", "showChatPage", "Show the page of a conversation",
    (Answer(200, "The page.", str, media_type=_HTML),),
    parameters=(SESSION_IN_PATH,),
    is_documented=False,
)  # fmt: skip

SHOW_DESK: Final = Operation(
    "GET", DESK_PATH, "showDesk", "Show the operator's desk",
    (Answer(200, "The page.", str, media_type=_HTML),),
    access=Access.CUSTOMER,
    is_documented=False,
)  # fmt: skip
SIGN_IN_AT_DESK: Final = Operation(
    "POST", f"{DESK_PATH}/sign-in", "signInAtDesk", "Sign in with a merchant key",
    (Answer(201, "Who is signed in; a cookie stands for it.", SignInView),),
    access=Access.CUSTOMER,
    body=SIGN_IN,
    audited=Action.SIGN_IN,
    problems=(WRONG_DESK_KEY, NOT_ALLOWED, NOT_FROM_THE_DESK),
    is_documented=False,
)  # fmt: skip
SHOW_SIGN_IN: Final = Operation(
    "GET", f"{DESK_PATH}/sign-in", "showSignIn", "Show who is signed in",
    (Answer(200, "Who is signed in.", SignInView),),
    access=Access.DESK,
    is_documented=False,
)  # fmt: skip
SIGN_OUT: Final = Operation(
    "DELETE", f"{DESK_PATH}/sign-in", "signOut", "End a sign-in",
    (Answer(204, "The cookie counts no more."),),
    access=Access.DESK,
    role=Role.VIEW,
    is_documented=False,
)  # fmt: skip
EXPORT_PAYMENTS: Final = Operation(
    "GET", f"{DESK_PATH}/payments.csv", "exportPayments", "Return payments as CSV",
    (Answer(200, "The file, sent while it is read.", str, media_type="text/csv"),),
    access=Access.DESK,
    parameters=FILTERS,
    is_documented=False,
)  # fmt: skip
DESK_DOOR: Final = (SHOW_DESK, SIGN_IN_AT_DESK, SHOW_SIGN_IN, SIGN_OUT)

SHOW_RETURN_PAGE: Final = Operation(
    "GET", RETURN_PATH, "showReturnPage",
    "Tell a customer who comes back from a bank, or from Stripe, to go on in the chat",
    (Answer(200, "The page.", str, media_type=_HTML),),
    is_documented=False,
)  # fmt: skip
SHOW_REFERENCE: Final = Operation(
    "GET", "/docs", "showReference", "Show this document for reading, with a form to try it",
    (Answer(200, "The page.", str, media_type=_HTML),),
    is_documented=False,
)  # fmt: skip
SHOW_RECEIPT: Final = Operation(
    "GET", "/receipt/{paymentId}", "showReceipt", "Show the receipt of a payment",
    (Answer(200, "The page.", str, media_type=_HTML),),
    parameters=(PAYMENT_ID,),
    is_documented=False,
)  # fmt: skip


def _build_asset(name: str, media_type: str, folder: str = "/assets/") -> Operation:
    answers = (Answer(200, "The file.", str, media_type=media_type),)
    return Operation(
        "GET", f"{folder}{name}", name, "Return a file of a page", answers, is_documented=False
    )


STYLES: Final = _build_asset("pay.css", "text/css")
ICON: Final = _build_asset("icon.svg", "image/svg+xml")
CARD_FORM_SCRIPT: Final = _build_asset("pay.js", "text/javascript")
REFERENCE_STYLES: Final = _build_asset("docs.css", "text/css")
REFERENCE_SCRIPT: Final = _build_asset("docs.js", "text/javascript")
EMBED_SCRIPT: Final = _build_asset("embed/v1.js", "text/javascript", folder="/")
CHAT_STYLES: Final = _build_asset("chat/chat.css", "text/css")
CHAT_SCRIPT: Final = _build_asset("chat/main.js", "text/javascript")
END_SCRIPT: Final = _build_asset("chat/over.js", "text/javascript")
DESK_FILES: Final = (
    _build_asset("desk/desk.css", "text/css"),
    _build_asset("desk/main.js", "text/javascript"),
)
CHAT_FILES: Final = (EMBED_SCRIPT, CHAT_STYLES, CHAT_SCRIPT, END_SCRIPT)
RECEIPT_STYLES: Final = _build_asset("receipt.css", "text/css")
RECEIPT_SCRIPT: Final = _build_asset("receipt.js", "text/javascript")
SHOW_LOGO: Final = Operation(
    "GET", LOGO_PATH, "showLogo", "Show the logo of the merchant's file",
    (Answer(200, "The logo.", str, media_type="image/svg+xml"),),
    is_documented=False,
)  # fmt: skip
ASSETS: Final = (
    STYLES,
    ICON,
    CARD_FORM_SCRIPT,
    REFERENCE_STYLES,
    REFERENCE_SCRIPT,
    RECEIPT_STYLES,
    RECEIPT_SCRIPT,
    *CHAT_FILES,
    *DESK_FILES,
)
