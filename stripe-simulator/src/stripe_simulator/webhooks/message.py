"""An endpoint, an event on its way to it, and what became of that."""

import msgspec


class Endpoint(msgspec.Struct, frozen=True):
    """Where events go, and the secret that signs them."""

    id: str
    url: str
    secret: str


class Message(msgspec.Struct, frozen=True):
    """One event on its way to one endpoint. tries: how often it was sent before."""

    id: int
    event: str
    type: str
    endpoint: str
    tries: int


class Sent(msgspec.Struct, frozen=True):
    """What became of a message. status: of HTTP; None where there was no answer."""

    message: Message
    status: int | None

    @property
    def is_accepted(self) -> bool:
        """Whether the endpoint took it, so that it is not sent again."""
        return self.status is not None and 200 <= self.status < 300
