"""Every setting is read once and checked; what cannot work says what to set."""

import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from payment_smart_bot.domain.model.cards.card_details import BRANDS
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.cards.published_cards import SIMULATED, WITH_STAND_IN
from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import NO_REQUEST, PaymentRequest
from payment_smart_bot.settings import DEFAULT_DATABASE, Bedrock, Environment, Secret, read_settings

LIVE = {
    "STRIPE_SECRET_KEY": "sk_live_1",
    "CARD_ENTRY": "chat",
    "ALLOW_RAW_CARD_DATA": "true",
    "SEALING_KEY": "00" * 32,
}
LIVE_PAGE = {"STRIPE_SECRET_KEY": "sk_live_1", "PUBLIC_BASE_URL": "https://pay.example"}
STRONG = "k3v9c0Yt1uQm5s8e2w7x4AbZ6dRf0PqL"
PROD = {
    "ENVIRONMENT": "prod",
    "MERCHANT_API_KEY": STRONG,
    "PUBLIC_BASE_URL": "https://pay.example",
    **LIVE,
}

NOVA = "us.amazon.nova-2-lite-v1:0"
GUARDED = {
    "BEDROCK_MODEL_ID": NOVA,
    "BEDROCK_GUARDRAIL_ID": "gr1abc",
    "BEDROCK_GUARDRAIL_VERSION": "2",
}
NOT_BOTH = "Set both BEDROCK_GUARDRAIL_ID and BEDROCK_GUARDRAIL_VERSION, or neither"
TABLES = {"DYNAMODB_TABLE": "sessions", "PAYMENTS_TABLE": "payments"}
WEBSOCKETS = {
    "LIVE_URL": "wss://abc123.execute-api.us-east-1.amazonaws.com/prod",
    "CONNECTIONS_TABLE": "connections",
}

GOOD: Mapping[str, Mapping[str, str]] = {
    "nothing at all": {},
    "empty values count as none": {"STRIPE_SECRET_KEY": " ", "ENVIRONMENT": "", "TERMS_URL": ""},
    "a test key": {"STRIPE_SECRET_KEY": "sk_test_1"},
    "a restricted test key": {"STRIPE_SECRET_KEY": "rk_test_1", "ENVIRONMENT": "dev"},
    "another server": {
        "STRIPE_SECRET_KEY": "sk_test_1",
        "STRIPE_API_BASE": "http://127.0.0.1:12111",
    },
    "a live key": LIVE_PAGE,
    "a live key and cards in the chat": LIVE,
    "a live key over https": {**LIVE, "STRIPE_API_BASE": "https://stripe.example"},
    "production": PROD,
    "on AWS": {**TABLES, "KMS_KEY_ID": "alias/bot"},
    "on AWS, with WebSockets": {**TABLES, **WEBSOCKETS, "KMS_KEY_ID": "alias/bot"},
    "a stand-in for API Gateway": {**WEBSOCKETS, "LIVE_URL": "ws://127.0.0.1:8080/dev/"},
    "on AWS, sealed by a key of its own": {**TABLES, "SEALING_KEY": "00" * 32},
    "a live key, sealed by KMS": {**LIVE, "SEALING_KEY": "", "KMS_KEY_ID": "alias/bot"},
    "limits": {"MAX_FIELD_ATTEMPTS": "1", "MAX_DECLINES": "100", "RATE_LIMIT_PER_MINUTE": "0"},
    "an amount": {"PAYMENT_AMOUNT": "4900"},
    "the least": {"PAYMENT_AMOUNT": "50", "PAYMENT_CURRENCY": "usd"},
    "the most": {"PAYMENT_AMOUNT": "99999999"},
    "no amount": {"PAYMENT_AMOUNT": "0", "PAYMENT_CURRENCY": "jpy"},
    "a currency without decimals": {"PAYMENT_AMOUNT": "50", "PAYMENT_CURRENCY": "jpy"},
    "a currency with three": {"PAYMENT_AMOUNT": "1250", "PAYMENT_CURRENCY": "kwd"},
    "a currency of many digits": {"PAYMENT_AMOUNT": "999999999999", "PAYMENT_CURRENCY": "idr"},
    "paused": {"PAYMENTS_PAUSED": "true"},
    "a merchant key and no production": {"MERCHANT_API_KEY": "key"},
    "named keys in production": {
        **PROD,
        "MERCHANT_API_KEY": "",
        "MERCHANT_API_KEYS": f"desk:view+refund:{STRONG}, shop:create:x{STRONG}",
    },
    "a language model": {"BEDROCK_MODEL_ID": NOVA},
    "an inference profile of one's own": {
        "BEDROCK_MODEL_ID": "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/x"
    },
    "a guardrail": {**GUARDED, "BEDROCK_GUARDRAIL_VERSION": "DRAFT"},
    "the default card entry": {"CARD_ENTRY": "chat", "STRIPE_LOG": "info"},
}

LIVE_FORM = {
    "CARD_ENTRY": "form",
    "STRIPE_SECRET_KEY": "sk_live_1",
    "STRIPE_PUBLISHABLE_KEY": "pk_live_1",
    "PUBLIC_BASE_URL": "https://pay.example",
}
ORIGINS = "CORS_ORIGINS must be origins with commas between them"
ANCESTORS = "FRAME_ANCESTORS must be none, 'self', or the origins"

BAD: Mapping[str, tuple[Mapping[str, str], str]] = {
    "environment": ({"ENVIRONMENT": "test"}, "ENVIRONMENT must be local, dev, staging or prod."),
    "brand": ({"ACCEPTED_BRANDS": "visa,visage"}, "ACCEPTED_BRANDS takes some of: visa, "),
    "no tries": ({"MAX_FIELD_ATTEMPTS": "0"}, "must be a whole number from 1 to 100."),
    "not a number": ({"MAX_DECLINES": "three"}, "MAX_DECLINES must be a whole number"),
    "half a number": ({"SESSION_TTL_HOURS": "1.5"}, "SESSION_TTL_HOURS must be a whole number"),
    "too long": ({"SESSION_TTL_HOURS": "25"}, "from 1 to 24."),
    "a name with spaces": ({"DEPLOYMENT_ID": "my shop"}, "DEPLOYMENT_ID must have 1 to 64"),
    "too far": ({"PAYMENT_RETENTION_DAYS": "9999999"}, "from 1 to 3650."),
    "negative": ({"RATE_LIMIT_PER_MINUTE": "-1"}, "from 0 to 100000."),
    "an amount too small": (
        {"PAYMENT_AMOUNT": "49"},
        "PAYMENT_AMOUNT cannot be charged: amount is too small. Send at least 50, which is $0.50.",
    ),
    "an amount too small elsewhere": (
        {"PAYMENT_AMOUNT": "399", "PAYMENT_CURRENCY": "hkd"},
        "at least 400, which is 4.00 HKD.",
    ),
    "an amount too large": ({"PAYMENT_AMOUNT": "100000000"}, "amount is too large."),
    "an amount of thirteen digits": (
        {"PAYMENT_AMOUNT": "1000000000000"},
        "PAYMENT_AMOUNT must be a whole number from 0 to 999999999999.",
    ),
    "an amount in dollars": ({"PAYMENT_AMOUNT": "49.00"}, "PAYMENT_AMOUNT must be a whole number"),
    "less than nothing": ({"PAYMENT_AMOUNT": "-1"}, "PAYMENT_AMOUNT must be a whole number"),
    "a third decimal": (
        {"PAYMENT_AMOUNT": "1251", "PAYMENT_CURRENCY": "kwd"},
        "PAYMENT_AMOUNT cannot be charged: amount must be a multiple of 10",
    ),
    "half a krona": (
        {"PAYMENT_AMOUNT": "5050", "PAYMENT_CURRENCY": "isk"},
        "PAYMENT_AMOUNT cannot be charged: amount must be a multiple of 100",
    ),
    "no currency": ({"PAYMENT_CURRENCY": "dollar"}, "PAYMENT_CURRENCY must be the code of a"),
    "half paused": ({"PAYMENTS_PAUSED": "yes"}, "PAYMENTS_PAUSED must be true or false."),
    "a long prefix": (
        {"STATEMENT_PREFIX": "ELEVEN CHAR"},
        "STATEMENT_PREFIX must be the shortened descriptor of your Stripe account: 2 to",
    ),
    "a short prefix": ({"STATEMENT_PREFIX": "A"}, "STATEMENT_PREFIX must"),
    "a prefix with a star": (
        {"STATEMENT_PREFIX": "ADA*"},
        "STATEMENT_PREFIX must",
    ),
    "two lines": ({"MERCHANT_CONTACT": "a@b.example\nc"}, "MERCHANT_CONTACT must be one line"),
    "no address": ({"TERMS_URL": "shop.example/terms"}, "TERMS_URL must be a web address"),
    "another scheme": ({"PUBLIC_BASE_URL": "ftp://x.example"}, "PUBLIC_BASE_URL must be a web"),
    "a widget without its secret": (
        {"TURNSTILE_SITE_KEY": "1x00000000000000000000AA"},
        "Set TURNSTILE_SECRET_KEY with TURNSTILE_SITE_KEY",
    ),
    "no site key": (
        {"TURNSTILE_SITE_KEY": "<b>", "TURNSTILE_SECRET_KEY": "x"},
        "TURNSTILE_SITE_KEY must be the site key of a widget of Turnstile.",
    ),
    "no flag": ({"ALLOW_RAW_CARD_DATA": "maybe"}, "ALLOW_RAW_CARD_DATA must be true or false."),
    "no simulator outside local": ({"ENVIRONMENT": "dev"}, "Set STRIPE_SECRET_KEY: outside"),
    "the key of the example": (
        {"STRIPE_SECRET_KEY": "sk_test_..."},
        "STRIPE_SECRET_KEY still has the dots of an example: put your own in.",
    ),
    "the webhook secret of the example": (
        {"STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_WEBHOOK_SECRET": "whsec_1,whsec_…"},
        "STRIPE_WEBHOOK_SECRET still has the dots of an example",
    ),
    "a publishable key": ({"STRIPE_SECRET_KEY": "pk_test_1"}, "must start with sk_test_"),
    "a server without a key": (
        {"STRIPE_API_BASE": "https://stripe.example"},
        "Set STRIPE_SECRET_KEY as well",
    ),
    "a live key alone": (
        {"STRIPE_SECRET_KEY": "sk_live_1"},
        "Set PUBLIC_BASE_URL to an https:// address of this server: with a live key, customers pay "
        "on Stripe's page (CARD_ENTRY=checkout)",
    ),
    "a live key in the chat": (
        {"STRIPE_SECRET_KEY": "sk_live_1", "CARD_ENTRY": "chat"},
        "With a live key set CARD_ENTRY=checkout or form",
    ),
    "a live key without a sealing key": (
        {**LIVE, "SEALING_KEY": ""},
        "ALLOW_RAW_CARD_DATA=true and SEALING_KEY",
    ),
    "sessions without payments": ({"DYNAMODB_TABLE": "s"}, "Set DYNAMODB_TABLE and PAYMENTS_TABLE"),
    "payments without sessions": ({"PAYMENTS_TABLE": "p"}, "Set DYNAMODB_TABLE and PAYMENTS_TABLE"),
    "one table for both": (
        {**TABLES, "PAYMENTS_TABLE": "sessions", "KMS_KEY_ID": "k"},
        "DYNAMODB_TABLE and PAYMENTS_TABLE must be two tables.",
    ),
    "WebSockets without their table": (
        {**WEBSOCKETS, "CONNECTIONS_TABLE": ""},
        "Set LIVE_URL and CONNECTIONS_TABLE together",
    ),
    "a table without WebSockets": (
        {**WEBSOCKETS, "LIVE_URL": ""},
        "Set LIVE_URL and CONNECTIONS_TABLE together",
    ),
    "WebSockets among the sessions": (
        {**TABLES, **WEBSOCKETS, "CONNECTIONS_TABLE": "sessions", "KMS_KEY_ID": "k"},
        "CONNECTIONS_TABLE must be a table of its own.",
    ),
    "WebSockets that anybody can read": (
        {**WEBSOCKETS, "LIVE_URL": "ws://live.example/prod"},
        "LIVE_URL must be the address of API Gateway's WebSockets",
    ),
    "an address that is no WebSocket": (
        {**WEBSOCKETS, "LIVE_URL": "https://live.example/prod"},
        "LIVE_URL must be the address of API Gateway's WebSockets",
    ),
    "tables that many share, and a seal that one has": (TABLES, "Set KMS_KEY_ID as well (or"),
    "two seals": (
        {"KMS_KEY_ID": "k", "SEALING_KEY": "00" * 32},
        "Set KMS_KEY_ID or SEALING_KEY, not both.",
    ),
    "a secret where none can be fetched": (
        {"STRIPE_SECRET_ARN": "arn:aws:secretsmanager:x"},
        "STRIPE_SECRET_ARN cannot be used here. Set STRIPE_SECRET_KEY.",
    ),
    "a restricted live key": ({"STRIPE_SECRET_KEY": "rk_live_1"}, "with a live key"),
    "live cards in the clear": (
        {**LIVE, "STRIPE_API_BASE": "http://stripe.example"},
        "STRIPE_API_BASE must start with https://",
    ),
    "production without a merchant key": (
        {**PROD, "MERCHANT_API_KEY": ""},
        "Set MERCHANT_API_KEY: ENVIRONMENT=prod needs it.",
    ),
    "production with a key of one letter": (
        {**PROD, "MERCHANT_API_KEY": "Q9"},
        "The merchant key 'merchant' must have at least 32 random characters",
    ),
    "a long key that repeats itself": (
        {**PROD, "MERCHANT_API_KEY": "abcdefgh" * 4},
        "must have at least 32 random characters outside ENVIRONMENT=local",
    ),
    "a long key of few letters": (
        {**PROD, "MERCHANT_API_KEY": "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbc"},
        "openssl rand -hex 32",
    ),
    "a short named key": (
        {**PROD, "MERCHANT_API_KEYS": "desk:view:short"},
        "The merchant key 'desk' must have",
    ),
    "a named key without a role": (
        {"MERCHANT_API_KEYS": f"desk:{STRONG}"},
        "MERCHANT_API_KEYS must be keys of the form name:roles:key",
    ),
    "a role that there is not": (
        {"MERCHANT_API_KEYS": f"desk:view+steal:{STRONG}"},
        "the roles are view, create, refund and erase",
    ),
    "two keys of one name": (
        {"MERCHANT_API_KEYS": f"desk:view:{STRONG}, desk:refund:x{STRONG}"},
        "MERCHANT_API_KEYS must be",
    ),
    "production without an address": ({**PROD, "PUBLIC_BASE_URL": ""}, "Set PUBLIC_BASE_URL"),
    "production in the clear": (
        {**PROD, "PUBLIC_BASE_URL": "http://pay.example"},
        "Set PUBLIC_BASE_URL to an https:// address: ENVIRONMENT=prod",
    ),
    "a live page in the clear": (
        {**LIVE_PAGE, "PUBLIC_BASE_URL": "http://pay.example"},
        "which leads them back there.",
    ),
    "a page without an address": (
        {"CARD_ENTRY": "checkout", "ENVIRONMENT": "dev", "STRIPE_SECRET_KEY": "sk_test_1"},
        "customers reach this server: CARD_ENTRY=checkout needs it outside ENVIRONMENT=local.",
    ),
    "no such entry": ({"CARD_ENTRY": "phone"}, "CARD_ENTRY must be chat, form or checkout."),
    "a form without an address": (
        {"CARD_ENTRY": "form", "ENVIRONMENT": "dev", "STRIPE_SECRET_KEY": "sk_test_1"},
        "Set PUBLIC_BASE_URL, the address at which customers reach this server: CARD_ENTRY=form",
    ),
    "a form without Stripe's key for browsers": (
        {"CARD_ENTRY": "form", "STRIPE_SECRET_KEY": "sk_test_1"},
        "Set STRIPE_PUBLISHABLE_KEY to the publishable key of the same account and mode as "
        "STRIPE_SECRET_KEY: it starts with pk_test_.",
    ),
    "a live key beside a publishable test key": (
        {**LIVE_FORM, "STRIPE_PUBLISHABLE_KEY": "pk_test_1"},
        "it starts with pk_live_.",
    ),
    "a secret key for browsers": (
        {**LIVE_FORM, "STRIPE_PUBLISHABLE_KEY": "sk_live_1"},
        "it starts with pk_live_.",
    ),
    "a key for browsers of another kind, beside typing": (
        {"STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_PUBLISHABLE_KEY": "pk_live_1"},
        "it starts with pk_test_. The page of the chat offers Stripe's fields with it.",
    ),
    "a live form in the clear": (
        {**LIVE_FORM, "PUBLIC_BASE_URL": "http://pay.example"},
        "Set PUBLIC_BASE_URL to an https:// address: with a live key, Stripe's card form works",
    ),
    "an ancestor that is no origin": ({"FRAME_ANCESTORS": "https://a.example/shop"}, ANCESTORS),
    "an ancestor that ends the policy": ({"FRAME_ANCESTORS": "'self'; script-src *"}, ANCESTORS),
    "any ancestor": ({"FRAME_ANCESTORS": "*"}, ANCESTORS),
    "an origin with a path": ({"CORS_ORIGINS": "https://a.example/shop"}, ORIGINS),
    "an origin with a slash": ({"CORS_ORIGINS": "*, https://a.example/"}, ORIGINS),
    "an origin without its scheme": ({"CORS_ORIGINS": "a.example"}, ORIGINS),
    "an origin that no browser sends": ({"CORS_ORIGINS": "https://A.example"}, ORIGINS),
    "a webhook without a secret": (
        {"MERCHANT_WEBHOOK_URL": "https://shop.example/paid"},
        "Set MERCHANT_WEBHOOK_SECRET as well",
    ),
    "a webhook that is no address": (
        {"MERCHANT_WEBHOOK_URL": "shop.example", "MERCHANT_WEBHOOK_SECRET": "s"},
        "MERCHANT_WEBHOOK_URL must be a web address",
    ),
    "a webhook with a password": (
        {"MERCHANT_WEBHOOK_URL": "https://jo:pw@shop.example", "MERCHANT_WEBHOOK_SECRET": "s"},
        "MERCHANT_WEBHOOK_URL must have no user name or password before its host.",
    ),
    "a webhook in the clear": (
        {**PROD, "MERCHANT_WEBHOOK_URL": "http://shop.example", "MERCHANT_WEBHOOK_SECRET": "s"},
        "MERCHANT_WEBHOOK_URL must start with https://",
    ),
    "a model that is none": (
        {"BEDROCK_MODEL_ID": "nova lite"},
        "BEDROCK_MODEL_ID must be the id or ARN of a model or inference profile, such as us.amazon",
    ),
    "a guardrail without a model": (
        {**GUARDED, "BEDROCK_MODEL_ID": ""},
        "Set BEDROCK_MODEL_ID as well: a guardrail guards a language model",
    ),
    "messages to sort without a model": (
        {"BEDROCK_SORTS_MESSAGES": "true"},
        "Set BEDROCK_MODEL_ID as well: BEDROCK_SORTS_MESSAGES needs a language model.",
    ),
    "a guardrail without a version": ({**GUARDED, "BEDROCK_GUARDRAIL_VERSION": ""}, NOT_BOTH),
    "the version of no guardrail": ({**GUARDED, "BEDROCK_GUARDRAIL_ID": ""}, NOT_BOTH),
    "a guardrail that is none": (
        {**GUARDED, "BEDROCK_GUARDRAIL_ID": "my guardrail"},
        "BEDROCK_GUARDRAIL_ID must be the id or ARN of a guardrail.",
    ),
    "a version that is none": (
        {**GUARDED, "BEDROCK_GUARDRAIL_VERSION": "latest"},
        "BEDROCK_GUARDRAIL_VERSION must be a number, such as 1, or DRAFT.",
    ),
    "Stripe's log": ({"STRIPE_LOG": "debug"}, "STRIPE_LOG=debug prints card numbers."),
    "Stripe's log in capitals": ({"STRIPE_LOG": "DEBUG"}, "STRIPE_LOG=debug prints card numbers."),
}  # fmt: skip


@pytest.mark.parametrize("environ", GOOD.values(), ids=GOOD)
def test_a_usable_environment_is_taken(environ: Mapping[str, str]) -> None:
    settings = read_settings(environ)
    assert settings.is_simulated is (not environ.get("STRIPE_SECRET_KEY", "").strip())


@pytest.mark.parametrize(("environ", "sentence"), BAD.values(), ids=BAD)
def test_an_unusable_environment_says_what_to_set(
    environ: Mapping[str, str], sentence: str
) -> None:
    with pytest.raises(Misconfigured, match=re.escape(sentence)) as raised:
        read_settings(environ)
    for name, value in environ.items():
        if name.endswith("KEY") and value:
            assert value not in str(raised.value)


def test_a_language_model_is_asked_only_if_it_is_set() -> None:
    assert read_settings({}).bedrock is None
    assert read_settings({"BEDROCK_MODEL_ID": NOVA}).bedrock == Bedrock(NOVA)
    assert read_settings(GUARDED).bedrock == Bedrock(NOVA, ("gr1abc", "2"))
    sorting = {"BEDROCK_MODEL_ID": NOVA, "BEDROCK_SORTS_MESSAGES": "true"}
    assert read_settings(sorting).bedrock == Bedrock(NOVA, sorts_messages=True)


def test_the_defaults_are_those_of_the_design() -> None:
    settings = read_settings({})
    policy = settings.policy
    assert settings.environment is Environment.LOCAL
    assert settings.database == DEFAULT_DATABASE
    assert policy.accepted_brands == tuple(BRANDS)
    assert (policy.max_field_attempts, policy.max_declines) == (5, 3)
    assert policy.session_life == timedelta(hours=1)
    assert policy.payment_retention == timedelta(days=400)
    assert settings.rate_limit_per_minute == 120
    assert (policy.request, policy.currency, policy.paused) == (NO_REQUEST, "usd", False)


MONEY: Mapping[str, tuple[Mapping[str, str], Money | None, str]] = {
    "amount": ({"PAYMENT_AMOUNT": "4900"}, Money(4900, "usd"), "usd"),
    "both": ({"PAYMENT_AMOUNT": "700", "PAYMENT_CURRENCY": "EUR"}, Money(700, "eur"), "eur"),
    "currency alone": ({"PAYMENT_CURRENCY": "jpy"}, None, "jpy"),
    "no amount": ({"PAYMENT_AMOUNT": "0"}, None, "usd"),
    "empty": ({"PAYMENT_AMOUNT": "", "PAYMENT_CURRENCY": " "}, None, "usd"),
}


@pytest.mark.parametrize(("environ", "expected", "currency"), MONEY.values(), ids=MONEY)
def test_what_is_charged_unless_a_request_says_otherwise(
    environ: Mapping[str, str], expected: Money | None, currency: str
) -> None:
    policy = read_settings(environ).policy
    assert (policy.request, policy.currency) == (PaymentRequest(money=expected), currency)


@pytest.mark.parametrize(
    ("value", "paused"),
    [("true", True), ("1", True), ("TRUE", True), ("false", False), ("0", False), ("", False)],
)
def test_payments_are_paused_by_a_setting(value: str, paused: bool) -> None:
    assert read_settings({"PAYMENTS_PAUSED": value}).policy.paused is paused


def test_values_arrive_where_they_belong() -> None:
    settings = read_settings(
        {
            **PROD,
            "SESSION_DATABASE": "/data/bot.sqlite3",
            "ACCEPTED_BRANDS": " visa, amex ,visa",
            "MERCHANT_NAME": "Ada's Books",
            "DEPLOYMENT_ID": "shop-1",
            "STATEMENT_PREFIX": "ADASBOOKS",
            "TERMS_URL": "https://shop.example/terms/",
            "CORS_ORIGINS": "https://a.example, https://b.example",
            "ALLOW_RAW_CARD_DATA": "1",
            "CONFIRM_WITHOUT_SECRET": "true",
            "TURNSTILE_SITE_KEY": "0x4BBBBBBBBCkm3cWh8pYfQ",
            "TURNSTILE_SECRET_KEY": "the-secret",
        }
    )
    assert settings.database == Path("/data/bot.sqlite3")
    assert settings.confirms_without_secret
    assert settings.turnstile is not None
    assert settings.turnstile.site_key == "0x4BBBBBBBBCkm3cWh8pYfQ"
    assert settings.turnstile.secret_key.reveal() == "the-secret"
    assert settings.policy.accepted_brands == ("visa", "amex")
    assert settings.policy.merchant == "Ada's Books"
    assert settings.deployment == "shop-1"
    assert settings.policy.statement_prefix == "ADASBOOKS"
    assert settings.policy.terms_url == "https://shop.example/terms"
    assert settings.cors_origins == ("https://a.example", "https://b.example")
    assert settings.stripe_key is not None
    assert settings.stripe_key.reveal() == "sk_live_1"


FORM: Mapping[str, tuple[Mapping[str, str], str]] = {
    "with the simulator, where serve listens": ({}, "http://127.0.0.1:8000"),
    "with a test key": (
        {"STRIPE_SECRET_KEY": "rk_test_1", "STRIPE_PUBLISHABLE_KEY": "pk_test_1"},
        "http://127.0.0.1:8000",
    ),
    "with a live key, and no word of raw card data": (LIVE_FORM, "https://pay.example"),
}


@pytest.mark.parametrize(("environ", "base"), FORM.values(), ids=FORM)
def test_cards_are_given_on_the_form(environ: Mapping[str, str], base: str) -> None:
    settings = read_settings({"CARD_ENTRY": "form", **environ})
    assert settings.policy.entry_mode is EntryMode.FORM
    assert settings.policy.form_base_url == base
    assert settings.publishable_key == environ.get("STRIPE_PUBLISHABLE_KEY", "pk_test_simulator")


STRIPE_JS_CARDS: Mapping[str, tuple[Mapping[str, str], bool]] = {
    "on the form": ({"CARD_ENTRY": "form"}, True),
    "beside typing, with the simulator that serve starts": ({}, True),
    "beside typing, with a key": (
        {"STRIPE_SECRET_KEY": "sk_test_1", "STRIPE_PUBLISHABLE_KEY": "pk_test_1"},
        True,
    ),
    "beside typing, without a key": ({"STRIPE_SECRET_KEY": "sk_test_1"}, False),
    "on Stripe's page": ({"CARD_ENTRY": "checkout"}, False),
}


@pytest.mark.parametrize(("environ", "takes"), STRIPE_JS_CARDS.values(), ids=STRIPE_JS_CARDS)
def test_where_a_page_gives_cards_by_stripe_js(environ: Mapping[str, str], *, takes: bool) -> None:
    settings = read_settings(environ)
    served = settings.with_local_address("http://127.0.0.1:8000", "http://127.0.0.1:12111")
    assert served.takes_cards_of_stripe_js is takes


def test_a_simulator_that_no_browser_reaches_takes_none() -> None:
    assert not read_settings({}).takes_cards_of_stripe_js


def test_cards_are_typed_in_the_chat_unless_a_setting_says_otherwise() -> None:
    settings = read_settings({"PUBLIC_BASE_URL": "https://pay.example"})
    assert settings.policy.entry_mode is EntryMode.CHAT
    assert settings.policy.form_base_url is None
    assert settings.with_local_address("http://127.0.0.1:9000") == settings


def test_a_link_leads_to_the_chat_of_this_server_unless_there_is_a_page_for_it() -> None:
    here, public = "http://127.0.0.1:9000", {"PUBLIC_BASE_URL": "https://pay.example"}
    page = {"CHAT_PAGE_URL": "https://chat.example"}

    def find(environ: Mapping[str, str]) -> str | None:
        return read_settings(environ).with_local_address(here).find_chat_address("ses_1")

    assert find({}) == f"{here}/c/ses_1"
    assert find(public) == "https://pay.example/c/ses_1"
    assert find(page) == find(page | public) == "https://chat.example/#session=ses_1"
    assert read_settings({}).find_chat_address("ses_1") is None
    tables = {"DYNAMODB_TABLE": "s", "PAYMENTS_TABLE": "p", "KMS_KEY_ID": "k", **public}
    assert find(tables) == "https://pay.example/c/ses_1"
    closed = {"WEB_CHAT": "false"}
    assert find(tables | closed) is None, "AWS lets browsers in only where it is told to"
    assert find(closed) is None
    assert find(closed | page) == "https://chat.example/#session=ses_1"


def test_a_bank_leads_back_to_where_a_local_server_listens_unless_it_has_an_address() -> None:
    here = "http://127.0.0.1:9000"
    assert read_settings({}).with_local_address(here).policy.return_url == f"{here}/return"
    public = read_settings({"PUBLIC_BASE_URL": "https://pay.example"}).with_local_address(here)
    assert public.policy.return_url == "https://pay.example/return"
    staging = read_settings({"ENVIRONMENT": "staging", "STRIPE_SECRET_KEY": "sk_test_1"})
    assert staging.with_local_address(here).policy.return_url is None


@pytest.mark.parametrize(
    ("environ", "back"),
    [
        ({"CARD_ENTRY": "checkout"}, "http://127.0.0.1:8000/return"),
        (
            {"CARD_ENTRY": "checkout", "STRIPE_SECRET_KEY": "sk_test_1"},
            "http://127.0.0.1:8000/return",
        ),
        (LIVE_PAGE, "https://pay.example/return"),
    ],
    ids=["simulator", "test key", "live key, by default"],
)
def test_customers_pay_on_stripes_page_by_setting_and_with_a_live_key(
    environ: Mapping[str, str], back: str
) -> None:
    settings = read_settings(environ)
    assert settings.policy.entry_mode is EntryMode.CHECKOUT
    policy = settings.policy
    assert (policy.form_base_url, policy.return_url) == (None, back)


def test_a_local_form_is_where_the_server_listens_unless_it_has_an_address() -> None:
    here = "http://127.0.0.1:9000"
    assert (
        read_settings({"CARD_ENTRY": "form"}).with_local_address(here).policy.form_base_url == here
    )
    public = read_settings({"CARD_ENTRY": "form", "PUBLIC_BASE_URL": "https://pay.example"})
    assert public.with_local_address(here).policy.form_base_url == "https://pay.example"


@pytest.mark.parametrize(
    ("value", "sources"),
    [
        ("", ()),
        ("none", ()),
        ("'none'", ()),
        ("'self'", ("'self'",)),
        ("https://shop.example", ("https://shop.example",)),
        (
            "https://a.example, https://*.b.example:8443",
            ("https://a.example", "https://*.b.example:8443"),
        ),
    ],
)
def test_who_may_show_the_form_in_a_frame(value: str, sources: tuple[str, ...]) -> None:
    assert read_settings({"FRAME_ANCESTORS": value}).frame_ancestors == sources


def test_where_sessions_lie_is_told() -> None:
    assert read_settings({"SESSION_DATABASE": "/data/bot"}).storage_name == "/data/bot"
    on_aws = read_settings({**TABLES, "KMS_KEY_ID": "alias/bot"})
    assert on_aws.storage_name == "DynamoDB's tables sessions and payments"


@pytest.mark.parametrize(
    ("environ", "file"),
    [
        ({}, Path("var/payment-smart-bot.audit.jsonl")),
        ({"SESSION_DATABASE": "/data/bot.sqlite3"}, Path("/data/bot.audit.jsonl")),
        ({"AUDIT_LOG": "/log/audit"}, Path("/log/audit")),
        ({"AUDIT_LOG": "-"}, None),
        ({**TABLES, "KMS_KEY_ID": "alias/bot"}, None),
        ({**TABLES, "KMS_KEY_ID": "alias/bot", "AUDIT_LOG": "/log/audit"}, Path("/log/audit")),
    ],
)
def test_where_the_audit_log_lies(environ: dict[str, str], file: Path | None) -> None:
    """Beside the database; on standard error where there is no file that lasts."""
    assert read_settings(environ).audit_file == file


def test_secrets_print_as_secure() -> None:
    secret = Secret("sk_test_hidden")
    assert {repr(secret), str(secret), f"{secret}", f"{secret!r:>8}"} == {"[secure]"}
    settings = read_settings(PROD)
    shown = repr(settings)
    assert shown.count("[secure]") == 3
    for value in ("sk_live_1", "'key'", "00" * 32):
        assert value not in shown


@pytest.mark.parametrize(
    ("environ", "live", "numbers"),
    [
        ({}, False, SIMULATED),
        ({"STRIPE_SECRET_KEY": "sk_test_1"}, False, WITH_STAND_IN),
        ({"STRIPE_SECRET_KEY": "rk_test_1"}, False, WITH_STAND_IN),
        (LIVE, True, None),
        ({**LIVE, "STRIPE_SECRET_KEY": "rk_live_1"}, True, None),
    ],
    ids=["simulator", "test key", "restricted test key", "live key", "restricted live key"],
)
def test_the_key_decides_which_numbers_are_taken(
    environ: Mapping[str, str], live: bool, numbers: object
) -> None:
    settings = read_settings(environ)
    assert (settings.is_live, settings.allows_raw_card_data) == (live, live)
    assert settings.policy.test_numbers is numbers
    assert "4242" not in repr(settings)


def test_webhook_settings() -> None:
    """Several secrets of Stripe's while one is being exchanged; the address exactly as given."""
    settings = read_settings(
        {
            "STRIPE_WEBHOOK_SECRET": "whsec_new, whsec_old",
            "MERCHANT_WEBHOOK_URL": "http://127.0.0.1:9/paid/",
            "MERCHANT_WEBHOOK_SECRET": "of the merchant",
        }
    )
    revealed = [secret.reveal() for secret in settings.stripe_webhook_secrets]
    assert revealed == ["whsec_new", "whsec_old"]
    assert settings.merchant_webhook_url == "http://127.0.0.1:9/paid/"
    assert not {"whsec_new", "of the merchant"} & set(str(settings).split("'"))


@pytest.mark.parametrize(
    ("environ", "needed"),
    [
        ({}, False),
        ({"STRIPE_SECRET_KEY": "sk_test_1"}, False),
        (LIVE_PAGE, True),
        (PROD, True),
        ({**PROD, **LIVE, "STRIPE_SECRET_KEY": "sk_test_1"}, True),
        ({**LIVE_PAGE, "CONFIRM_WITHOUT_SECRET": "true"}, False),
    ],
    ids=["simulator", "test key", "live key", "prod", "a test key in prod", "turned off"],
)
def test_a_consent_needs_a_secret_where_ids_are_issued(
    environ: Mapping[str, str], needed: bool
) -> None:
    assert read_settings(environ).has_card_secrets is needed
