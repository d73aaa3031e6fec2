"""What can go wrong with a call, named by what the caller does next.

    ApiError
    ├── TryAgain     send the same again, later; whether it arrived may not be known
    ├── Refused      say what the API says; the same call will not work
    ├── Gone         there is no such thing any more; begin anew
    └── NotAllowed   ask for another key

Misset is raised at start: a setting cannot be used.
"""


class ApiError(Exception):
    """A call that did not work; its text is a sentence for whoever sees the page."""


class TryAgain(ApiError):
    """No answer, or one that asks to come back; `after` is how many seconds it asks for."""

    def __init__(self, sentence: str, after: float = 0.0) -> None:
        super().__init__(sentence)
        self.after = after


class Refused(ApiError):
    """The API does not take this, and says why."""


class Gone(ApiError):
    """What was asked for does not exist, or has expired."""


class NotAllowed(ApiError):
    """The key is missing or wrong."""


class Misset(Exception):
    """A setting cannot be used; the text says what to set."""
