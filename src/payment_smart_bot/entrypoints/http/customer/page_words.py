"""The words of the customers' pages that stand in their HTML, in English.

What a script writes stands in `assets/chat/words.js`, and what the bot says in `domain/phrases`.
"""

from typing import Final

LANGUAGE: Final = "en"

# --- the top of each page ---

BY_STRIPE: Final = "Payments by Stripe"
TEST_MODE: Final = "Test mode"
WHAT_YOU_PAY_FOR: Final = "What you pay for"
YOUR_ORDER: Final = "Your order"
SAVE_A_CARD: Final = "Save a card"
ORDER: Final = "Order {id}"
CLOSE: Final = "Close"

# --- the conversation ---

PAY_MERCHANT: Final = "Pay {merchant}"
SAVE_FOR_MERCHANT: Final = "Save a card for {merchant}"
CONVERSATION: Final = "Conversation"
QUESTIONS: Final = "Questions"
SEND: Final = "Send"
NEEDS_SCRIPT: Final = (
    "This page needs JavaScript. Please allow it for this page, or open the link in another "
    "browser."
)

# --- the card block in a tab of its own ---

PAY_AMOUNT: Final = "Pay {amount} to {merchant}"
SAVE_YOUR_CARD: Final = "Save your card for {merchant}"
YOUR_CARD: Final = "Your card"
NOTE_PAYMENT: Final = "Your card goes to Stripe alone. Nothing is charged until you confirm{where}."
NOTE_SETUP: Final = (
    "Your card goes to Stripe alone. Nothing is charged, and it is saved once you confirm{where}."
)
IN_THE_CHAT: Final = " in the chat"
NOTE_LATER: Final = (
    " There you are also asked whether the card may be kept and charged for later purchases."
)
CARD_NEEDS_SCRIPT: Final = (
    "This page needs JavaScript, by which your card goes to Stripe and to nobody else. Please "
    "allow it for this page, or open the link in another browser."
)

# --- the receipt ---

RECEIPT_OF: Final = "Receipt of {merchant}"
PRINT: Final = "Print or save"
AMOUNT: Final = "Amount"
REFUNDED: Final = "Refunded"
TO: Final = "To"
FOR: Final = "For"
OF_ORDER: Final = "Order"
PAID_BY: Final = "Paid by"
CARD: Final = "Card"
DATE: Final = "Date"
PAYMENT: Final = "Payment"
ASK: Final = "Questions"
NO_RECEIPT: Final = "There is no receipt here, or not any more. Please ask {who}."

# --- where there is nothing to show ---

THANK_YOU: Final = "Thank you"
BACK_TO_CHAT: Final = (
    "You can close this page and go back to the chat. You will read there how it went, at the "
    "latest with your next message."
)
LINK_OVER: Final = "This link is over"
PAYMENT_LINK_OVER: Final = "This payment link is over"
NOTHING_CHARGED: Final = "Nothing is charged here. Please ask {who}."
TRY_AGAIN: Final = "Please try again"
TOO_MANY: Final = "Too many requests"
WAIT_A_MINUTE: Final = "Please wait a minute, and then load this page again."
LOAD_AGAIN: Final = "This page cannot be shown just now. Nothing was charged: please load it again."
LOAD_FORM_AGAIN: Final = (
    "This page cannot be shown just now. Nothing was lost: please load it again in a moment."
)
LOAD_RECEIPT_AGAIN: Final = "This page cannot be shown just now. Please load it again in a minute."
