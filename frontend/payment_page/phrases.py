"""What the buttons say to the bot in the customer's place, and the page's own sentences."""

from typing import Final

PAY: Final = "I want to make a payment"
QUICK_STARTS: Final = (
    ("Make a payment", PAY),
    ("Is it safe?", "Is it safe?"),
    ("Which cards?", "Which cards do you accept?"),
)
"""The buttons of a conversation that has not begun: their labels, and what they say."""

CONFIRM: Final = "confirm"
CHANGES: Final = (
    ("Name", "change the name"),
    ("Card number", "change the card number"),
    ("Expiry date", "change the expiry date"),
)
CHANGES_BY_FORM: Final = (("Name", "change the name"), ("Card", "change the card"))
"""What can be changed before confirming, with a card typed in the chat and a card from the form."""

AGREEMENT: Final = "By confirming"
"""How the bot begins the lines of a summary that say what confirming means."""

TERMS: Final = "By confirming you accept the terms"

CANCEL: Final = "cancel"

GREETING: Final = "Hello. Here you can pay by card. Ask anything, or begin when you are ready."
EXPIRED: Final = (
    "That conversation has ended, as each does after a while, and what it held of a card is "
    "erased. You can begin a new one."
)
LINK_OVER: Final = (
    "The payment of this link cannot be continued: it has ended, as each does after a while, and "
    "what it held of a card is erased. Please ask whoever sent you the link for a new one."
)
TYPE_AGAIN: Final = (
    "Your last message did not arrive. Nothing was done with it, and no word of it was kept here: "
    "please type it again."
)
LOST: Final = (
    "Your last message may not have arrived, and no word of it was kept here. Nothing was charged. "
    "Please type it again."
)
CHECK_NEEDED: Final = (
    "Before a card is tried, a check has to find that a person is there, and this page cannot make "
    "that check. Nothing was charged, and nothing you told us is lost. "
)
GO_ON_ELSEWHERE: Final = "Please [go on in our web chat]({address}), and give your card there."
ASK_FOR_A_LINK: Final = "Please ask whoever wants to be paid for a payment link."
"""Two ends of the sentence before, in Markdown."""

WRITING: Final = "Waiting for the answer…"
STILL_TRYING: Final = "The connection is slow. Trying again…"
CHECKING: Final = "Looking up where your conversation stands…"

ELSEWHERE: Final = {
    "action_required": (
        "Your bank asks you to approve this payment. This page goes on by itself then.",
        "Open your bank's page",
    ),
    "checkout": (
        "You pay on a page of the payment provider's. This page goes on by itself then.",
        "Open the payment page",
    ),
}
"""What the customer has to do on a page that is not ours, and the label of the link to it."""

STATUS: Final = {
    "new": "Ready when you are",
    "collecting": "Collecting your details",
    "confirming": "Waiting for you to confirm",
    "processing": "Your payment is being processed",
    "action_required": "Waiting for you to approve the payment with your bank",
    "checkout": "Waiting for you to pay on the secure page",
    "paid": "Paid",
    "saved": "Card saved, nothing charged",
    "cancelled": "Cancelled, nothing charged",
    "error": "Ended, nothing charged",
}
