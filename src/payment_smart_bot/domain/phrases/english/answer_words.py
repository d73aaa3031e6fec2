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
