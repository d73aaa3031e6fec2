"""What the built-in assistant says about one topic, by how far the conversation is."""

from typing import Final

from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.value import Value


class Words(Value, frozen=True):
    """Words by status; a status without its own words gets those of an open conversation.

    While the bank waits for the customer, those of a charge stand between.
    """

    meanwhile: str = ""
    charging: str = ""
    at_the_bank: str = ""
    completed: str = ""
    cancelled: str = ""
    error: str = ""

    def at(self, status: Status) -> str:
        """Return the words for a status."""
        own = {
            Status.CHARGING: self.charging,
            Status.ACTION_REQUIRED: self.at_the_bank or self.charging,
            Status.COMPLETED: self.completed,
            Status.CANCELLED: self.cancelled,
            Status.ERROR: self.error,
        }
        return own.get(status) or self.meanwhile

    def over(self, others: "Words") -> "Words":
        """Return these words, and the others' where there are none."""
        return Words(
            meanwhile=self.meanwhile or others.meanwhile,
            charging=self.charging or others.charging,
            at_the_bank=self.at_the_bank or others.at_the_bank,
            completed=self.completed or others.completed,
            cancelled=self.cancelled or others.cancelled,
            error=self.error or others.error,
        )


CANCELLED: Final = "This was cancelled: no card was saved and nothing was charged."
ENDED: Final = "This chat has ended: no card was saved and nothing was charged."
ERASED: Final = (
    "Nothing was charged and no card was saved, and the number is erased here. The security code "
    "was never stored, and the chat keeps all digits masked."
)
SENDS_NOTHING: Final = "I send no e-mail or text message myself"
RECEIPTS: Final = (
    "For a receipt, an invoice, VAT, a reference number, the time of payment or what your "
    f"statement will show, please ask {{contact}}; {SENDS_NOTHING}."
)
STATEMENT: Final = "About your statement, please ask {merchant} or your bank."
CALLS_NOBODY: Final = "I call nobody, and send no letter, e-mail or text message."
BANKS_AFFAIR: Final = (
    "The bank's own fees, limits and messages are a question for the bank that issued the card; "
    "its number is on the back. Please call it at once if a card is lost or stolen, or if you see "
    "a payment that is not yours."
)
CLOSES: Final = "This chat closes {life} after it began, and I then forget what you gave."
IN_WRITING: Final = (
    f"{CALLS_NOBODY} The bank of the card may send messages of its own, and may ask for this to "
    "be approved, often in its app."
)
BANKS_WAY: Final = "Your bank has you approve this in its own way, often in its app."
ERASED_LATER: Final = (
    "Your number is encrypted until Stripe has it and then erased here; the code is never stored."
)
"""One sentence for several answers: of two together it is said once."""
HOLDER_AGREED: Final = (
    "Somebody else's card can be used if its holder has agreed, who may type it or leave that to "
    "you. Their bank may ask them to approve it."
)
CODE_IN_AN_APP: Final = "Of a card in an app, it is the code that the app shows now."
ANY_CARD: Final = (
    "Cards of any bank and country can be used, and joint, company and virtual ones, if I take "
    "their brand and their bank allows it. I ask nobody's age, but {merchant} may have a rule on "
    "it."
)
PLAIN_TEXT: Final = (
    "All of this chat is text: there are no pictures to look at, no boxes to tick and no puzzles "
    "to solve."
)
MINUTES: Final = "{minutes}"
DO_NO_MORE: Final = "You need to do nothing more here; for anything else, please ask {contact}."
PENDING: Final = (
    "A pending entry is a hold of the bank's: after a check or a try that did not go through, it "
    "drops off by itself, usually within some days; your bank can say when."
)
DISPUTES: Final = (
    "About a payment that you dispute, please contact {contact}; for a chargeback, ask the bank "
    "that issued the card. I can do neither here."
)
NOT_AGREED: Final = "If the holder of the card has not agreed to that, please contact {merchant}."
THE_MERCHANTS_AFFAIR: Final = "For anything else{or_meant}, please ask {contact}:"
BY_A_PERSON: Final = "If you would rather deal with a person, please contact {contact}."
WHY: Final = (
    "Stripe needs the number, the expiry date and the security code to accept a card, and the "
    "name says whose it is. {nothing_else}."
)
