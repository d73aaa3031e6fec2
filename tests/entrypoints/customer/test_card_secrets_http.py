"""Over HTTP in prod: who merely knows the id of a conversation looks, and pays nothing."""

from collections.abc import Callable

import pytest
from tests.entrypoints.conftest import FIVE_MESSAGES, MERCHANT_KEY
from tests.entrypoints.http_client import Client, assert_problem
from tests.fakes.gateway import FakeGateway
from tests.fakes.talk import PRICE, in_english

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.app import create_app

BASE = "https://pay.example"
PROD = {
    "ENVIRONMENT": "prod",
    "STRIPE_SECRET_KEY": "sk_test_x",
    "STRIPE_PUBLISHABLE_KEY": "pk_test_x",
    "MERCHANT_API_KEY": MERCHANT_KEY,
    "PUBLIC_BASE_URL": BASE,
    "PAYMENT_AMOUNT": "4900",
}
WHOLE = "Jane Doe, 4242424242424242, 12/27, 456"
RANDOM = "7d9f2c31-5b0e-4c7a-9e64-1f0a8b3d2c55"
ELSEWHERE = in_english(say.ConsentUnproven(by_form=False))


@pytest.fixture
def make_client(
    make_application: Callable[..., Application], stripe: FakeGateway
) -> Callable[..., Client]:
    def make(**settings: str) -> Client:
        application = make_application(**{**PROD, **settings})
        handler = replace(application.effect_handler, gateway=stripe)
        return Client(create_app(replace(application, gateway=stripe, effect_handler=handler)))

    return make


def begin(client: Client) -> str:
    return str(client.ask("POST", "/sessions", json={}).json()["sessionId"])


def test_the_answer_to_whoever_gave_the_card_carries_what_a_confirm_needs(
    make_client: Callable[..., Client], stripe: FakeGateway
) -> None:
    client = make_client()
    session = begin(client)
    given = client.say(WHOLE, session, messageId=RANDOM).json()
    secret = given["cardSecret"]
    refused = client.say("confirm", session).json()
    assert (refused["response"], refused["status"]) == (ELSEWHERE, "confirming")
    wrong = client.say("confirm", session, cardSecret="0" * 32).json()
    assert (wrong["response"], stripe.charged) == (ELSEWHERE, [])
    again = client.say(WHOLE, session, messageId=RANDOM).json()
    assert again["cardSecret"] == secret
    paid = client.say("confirm", session, cardSecret=secret).json()
    assert (paid["status"], "cardSecret" in paid, stripe.charged) == ("completed", False, [PRICE])


def test_looking_shows_neither_the_secret_nor_the_id_that_brings_it_back(
    make_client: Callable[..., Client],
) -> None:
    client = make_client()
    session = begin(client)
    client.say("hello", session, messageId="m1")
    secret = client.say(WHOLE, session, messageId=RANDOM).json()["cardSecret"]
    seen = client.send("GET", f"/chat/{session}")
    assert [line.get("messageId") for line in seen.json()["transcript"]] == ["m1", None]
    waited = client.send("GET", f"/chat/{session}?after=1&wait=1").text
    merchants = client.ask("GET", f"/sessions/{session}").text
    for text in (seen.text, waited, merchants):
        assert secret not in text
        assert RANDOM not in text
        assert "sha256" not in text


@pytest.mark.parametrize("secret", ["", "x" * 32, "0" * 31, 7, {}], ids=repr)
def test_what_cannot_be_one_is_refused(make_client: Callable[..., Client], secret: object) -> None:
    client = make_client()
    body = {"message": "confirm", "cardSecret": secret}
    assert_problem(client.send("POST", "/chat", json=body), 400, "invalid_card_secret")


@pytest.mark.parametrize(
    "settings",
    [{"CONFIRM_WITHOUT_SECRET": "true"}, {"ENVIRONMENT": "local"}],
    ids=["turned off", "a test key outside prod"],
)
def test_elsewhere_two_fields_are_enough(
    make_client: Callable[..., Client], settings: dict[str, str]
) -> None:
    client = make_client(**settings)
    session = begin(client)
    replies = [client.say(message, session).json() for message in (*FIVE_MESSAGES, "confirm")]
    assert replies[-1]["status"] == "completed"
    assert not any("cardSecret" in reply for reply in replies)


class TestOnTheCardForm:
    """The page of the form has the secret, so that the customer confirms there."""

    def form_of(self, client: Client, session: str) -> str:
        reply = client.say("Jane Doe", session).json()
        return str(reply["cardForm"]["url"]).removeprefix(BASE)

    def test_the_customer_confirms_on_it(
        self, make_client: Callable[..., Client], stripe: FakeGateway
    ) -> None:
        client = make_client(CARD_ENTRY="form")
        session = begin(client)
        path = self.form_of(client, session)
        assert "until you confirm.</p>" in client.send("GET", path).text
        given = client.send("POST", path, json={"paymentMethodId": "pm_victim"}).json()
        elsewhere = client.say("confirm", session).json()
        assert elsewhere["response"] == in_english(say.ConsentUnproven(by_form=True))
        consent = {"cardSecret": given["cardSecret"], "offerId": given["summary"]["id"]}
        done = client.send("POST", path, json=consent).json()
        assert (done["status"], done["cardTaken"]) == ("completed", True)
        assert stripe.charged == [PRICE]

    def test_a_name_that_is_missing_is_given_in_the_chat_first(
        self, make_client: Callable[..., Client], stripe: FakeGateway
    ) -> None:
        client = make_client(CARD_ENTRY="form")
        begun = client.ask("POST", "/sessions", json={}).json()
        session, path = begun["sessionId"], begun["cardForm"]["url"].removeprefix(BASE)
        given = client.send("POST", path, json={"paymentMethodId": "pm_victim"}).json()
        assert (given["status"], "summary" in given) == ("collecting", False)
        client.say("Jane Doe", session)
        secret = {"cardSecret": given["cardSecret"]}
        looked = client.send("POST", path, json=secret).json()
        consent = {**secret, "offerId": looked["summary"]["id"]}
        assert client.send("POST", path, json=consent).json()["status"] == "completed"
        assert stripe.charged == [PRICE]

    @pytest.mark.parametrize("more", [{}, {"offerId": "0" * 32}], ids=["a look", "a consent"])
    def test_who_has_its_link_alone_learns_and_charges_nothing(
        self, make_client: Callable[..., Client], stripe: FakeGateway, more: dict[str, str]
    ) -> None:
        client = make_client(CARD_ENTRY="form")
        session = begin(client)
        path = self.form_of(client, session)
        given = client.send("POST", path, json={"paymentMethodId": "pm_victim"}).json()
        offer = {"offerId": given["summary"]["id"]} if more else {}
        seen = client.send("POST", path, json={"cardSecret": "0" * 32, **offer}).json()
        assert (seen["cardTaken"], "summary" in seen, "cardSecret" in seen) == (False, False, False)
        assert seen["response"] == in_english(say.ConsentUnproven(by_form=True))
        assert stripe.charged == []

    def test_the_summary_on_it_has_all_but_the_name(
        self, make_client: Callable[..., Client], stripe: FakeGateway
    ) -> None:
        client = make_client(CARD_ENTRY="form")
        session = begin(client)
        path = self.form_of(client, session)
        given = client.send("POST", path, json={"paymentMethodId": "pm_victim"}).json()
        looked = client.send("POST", path, json={"cardSecret": given["cardSecret"]}).json()
        for answer in (given, looked):
            shown = answer["summary"]["shown"]
            assert "Jane Doe" not in shown + answer["response"]
            for label in ("Amount: ", "Card: Visa ****4242", "Expires: ", "CVV: ***"):
                assert label in shown
            assert not answer["summary"]["name"]
        assert stripe.charged == []

    @pytest.mark.parametrize(
        "body",
        [{}, {"offerId": "0" * 32}, {"paymentMethodId": "pm_1", "cardSecret": "0" * 32}],
        ids=["nothing", "no secret", "both"],
    )
    def test_a_body_that_means_nothing_is_refused(
        self, make_client: Callable[..., Client], body: dict[str, str]
    ) -> None:
        client = make_client(CARD_ENTRY="form")
        path = self.form_of(client, begin(client))
        refused = client.send("POST", path, json=body)
        assert_problem(refused, 400, "invalid_payment_method_id")
