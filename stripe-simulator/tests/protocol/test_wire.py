"""Requests and responses do not show what may hold a card or a key."""

from stripe_simulator import Request, Simulator


def test_neither_request_nor_response_shows_its_content(simulator: Simulator) -> None:
    request = Request(
        "POST",
        "/v1/payment_methods",
        headers={"authorization": "Bearer sk_test_secret"},
        body="type=card&card[number]=4242424242424242&card[exp_month]=11&card[exp_year]=2031"
        "&card[cvc]=123",
    )
    shown = repr(request) + repr(simulator.handle(request))
    assert "/v1/payment_methods" in shown
    assert "Response(status=200" in shown
    for hidden in ("4242", "123", "sk_test_secret"):
        assert hidden not in shown
