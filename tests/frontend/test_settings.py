"""The settings of the page, and what is said of those that cannot be used."""

import pytest

from payment_page.errors import Misset
from payment_page.settings import Settings, read_settings

ENDPOINTS = {
    "": "http://127.0.0.1:8000",
    "http://localhost:9000/chat": "http://localhost:9000",
    "http://[::1]:9000/chat": "http://[::1]:9000",
    "https://api.example.com/chat": "https://api.example.com",
    " https://x.execute-api.eu-west-1.amazonaws.com/prod/chat/ ": (
        "https://x.execute-api.eu-west-1.amazonaws.com/prod"
    ),
}


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_the_endpoint(endpoint: str) -> None:
    settings = read_settings({"PAYMENT_BOT_API_ENDPOINT": endpoint})
    assert settings == Settings(ENDPOINTS[endpoint])


def test_the_key_of_a_gateway_is_not_shown() -> None:
    settings = read_settings({"PAYMENT_BOT_API_KEY": " k3y "})
    assert settings.api_key == "k3y"
    assert "k3y" not in repr(settings)


UNUSABLE = [
    (
        {"PAYMENT_BOT_API_ENDPOINT": "https://api.example.com"},
        "the full address of the API's /chat",
    ),
    ({"PAYMENT_BOT_API_ENDPOINT": "ftp://api.example.com/chat"}, "the full address"),
    ({"PAYMENT_BOT_API_ENDPOINT": "https://a:b@api.example.com/chat"}, "the full address"),
    ({"PAYMENT_BOT_API_ENDPOINT": "https://api.example.com/chat?x=/chat"}, "the full address"),
    ({"PAYMENT_BOT_API_ENDPOINT": "http://api.example.com/chat"}, "must start with https://"),
    ({"PAYMENT_BOT_API_ENDPOINT": "http://localhost.example.com/chat"}, "must start with https://"),
    ({"PAYMENT_BOT_API_KEY": "two words"}, "visible ASCII"),
]


@pytest.mark.parametrize(("environ", "sentence"), UNUSABLE)
def test_unusable_settings(environ: dict[str, str], sentence: str) -> None:
    with pytest.raises(Misset, match=sentence):
        read_settings(environ)
