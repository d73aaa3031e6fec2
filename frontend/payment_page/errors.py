"""The errors of a call, named by what the caller does next.

    ApiError
    ├── TryAgain     send the same again later; it may have arrived
    ├── Refused      show the API's sentence; the same call fails again
    │   └── CheckNeeded  send the customer to a page that finds out whether a person is there
    ├── Gone         begin anew; what was asked for exists no longer
    └── NotAllowed   ask for another key

Misset is raised at start if a setting cannot be used.
"""


class ApiError(Exception):
    """A call failed; the text is a sentence for the person who sees the page."""


class TryAgain(ApiError):
    """There is no answer, or one that asks to come back `after` so many seconds."""

    def __init__(self, sentence: str, after: float = 0.0) -> None:
        super().__init__(sentence)
        self.after = after


class Refused(ApiError):
    """The API refuses the call and says why."""


class CheckNeeded(Refused):
    """Before a card is tried a check has to find a person, which this page cannot do."""


class Gone(ApiError):
    """What the call asks for does not exist or has expired."""


class NotAllowed(ApiError):
    """The key is missing or wrong."""


class Misset(Exception):
    """A setting cannot be used; the text says what to set."""
