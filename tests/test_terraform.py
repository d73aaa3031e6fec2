"""The Terraform files keep in step with the code: what both say is compared, and so is the README.

What Terraform itself makes of them is shown by its own tests, in terraform/tests.
"""

import re
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from scripts.list_variables import README, page, read
from terraform.build_lambda import DEFAULT_OUTPUT
from tests.terraform_module import MODULE, blocks, file, local_values

from payment_smart_bot.adapters.aws.dynamodb import connections
from payment_smart_bot.adapters.aws.dynamodb import tables as dynamodb_tables
from payment_smart_bot.adapters.turnstile import ADDRESS as BOT_CHECK
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.entrypoints.aws_lambda.schedules import TASKS
from payment_smart_bot.entrypoints.http.operations import list_operations
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.problem import Problem
from payment_smart_bot.settings import Environment, read_settings

ROOT = Path(__file__).resolve().parent.parent
FORM = {"CARD_ENTRY": "form"}


def unquoted(value: Any) -> Any:
    """Return a value without the quotes of its keys."""
    if isinstance(value, Mapping):
        return {key.strip('"'): unquoted(each) for key, each in value.items()}
    return value


class Recorder(dict[str, str]):
    """An environment that notes what is looked up in it."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        super().__init__(values or {})
        self.asked: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.asked.add(key)
        return super().get(key, default)


@pytest.mark.parametrize(
    ("name", "table", "indexes"),
    [
        ("sessions", dynamodb_tables.SESSIONS, "session_indexes"),
        ("payments", dynamodb_tables.PAYMENTS, "payment_indexes"),
    ],
)
def test_the_tables_are_those_of_the_store(
    name: str, table: dynamodb_tables.Table, indexes: str
) -> None:
    resources = [block["aws_dynamodb_table"] for block in file("tables")["resource"]]
    body = next(resource[name] for resource in resources if name in resource)
    assert body["hash_key"] == table.hash_key
    assert body["ttl"][0]["attribute_name"] == dynamodb_tables.TTL
    assert local_values()[indexes] == {
        index.name: {
            "hash_key": index.hash_key,
            "range_key": index.range_key,
            "includes": list(index.includes),
        }
        for index in table.indexes
    }


def test_the_table_of_connections_is_that_of_the_adapter() -> None:
    resources = [block.get("aws_dynamodb_table", {}) for block in file("option_live")["resource"]]
    body = next(each["connections"] for each in resources if each)
    keys = {key["KeyType"]: key["AttributeName"] for key in connections.creation()["KeySchema"]}
    assert {"HASH": body["hash_key"], "RANGE": body["range_key"]} == keys
    assert body["billing_mode"] == connections.creation()["BillingMode"]
    assert body["ttl"][0]["attribute_name"] == dynamodb_tables.TTL
    code = (ROOT / "src/payment_smart_bot/adapters/aws/dynamodb/connections.py").read_text()
    made = set(re.findall(r'"(\w+_item|query)"', code))
    allowed = {action.strip('"') for action in local_values()["live_statements"][0]["Action"]}
    assert allowed == {
        "dynamodb:" + "".join(word.title() for word in call.split("_")) for call in made
    }


def test_the_role_may_make_the_calls_of_the_store_and_no_others() -> None:
    adapters = (ROOT / "src/payment_smart_bot/adapters/aws/dynamodb").glob("*.py")
    code = "\n".join(path.read_text() for path in adapters)
    made = set(re.findall(r'"((?:[a-z]+_)*(?:item|items|query|scan))"', code))
    # A transaction is allowed by its parts; here they are Puts.
    names = {"".join(each.title() for each in call.split("_")) for call in made}
    assert "TransactWriteItems" in names
    statements = local_values()["lambda_concerns"]["tables"]["statements"]
    allowed = {action.strip('"') for each in statements for action in each["Action"]}
    assert allowed == {f"dynamodb:{name}" for name in names - {"TransactWriteItems"}}
    assert set(local_values()["table_operations"]) == names, "an alarm counts the errors of each"


def test_a_schedule_asks_for_what_the_function_can_do() -> None:
    asked = re.findall(r'task = "(\w+)"', (MODULE / "schedule.tf").read_text())
    assert set(asked) == set(TASKS)


def test_every_operation_of_the_table_is_there_and_no_other() -> None:
    routes = unquoted(local_values()["routes"])
    forwarded = {
        (method, path) for path, how in routes.items() for method in (*how["key"], *how["open"])
    }
    assert forwarded == {
        (row.method, row.path) for way in EntryMode for row in list_operations(way)
    }


def test_the_function_can_be_given_every_setting_and_no_other() -> None:
    """Whoever adds a setting adds it to `optional_settings` in terraform/lambda.tf, or here."""
    environ = Recorder(FORM)
    read_settings(environ)
    for_laptops = {
        "SESSION_DATABASE", "SEALING_KEY", "SEALING_KEY_FILE", "STRIPE_API_BASE", "STRIPE_LOG",
        "AUDIT_LOG",
    }  # fmt: skip
    where = ("settings", "optional_settings", "secrets")
    given = {name for each in where for name in local_values()[each]}
    assert given | for_laptops == environ.asked


def test_the_network_resolves_the_name_of_the_bot_check() -> None:
    """Where it does not, the check gives no verdict, and everybody passes."""
    assert f'"{urlsplit(BOT_CHECK).hostname}"' in str(local_values()["bot_check_host"])


def test_the_function_starts_with_what_it_is_given_in_prod() -> None:
    model = dict(blocks("variable"))["bedrock_model_id"]["default"]
    environ = {
        "ENVIRONMENT": "prod",
        "DYNAMODB_TABLE": "payment-smart-bot-sessions-prod",
        "PAYMENTS_TABLE": "payment-smart-bot-payments-prod",
        "SESSION_TTL_HOURS": "1",
        "PAYMENT_RETENTION_DAYS": "400",
        "STRIPE_SECRET_ARN": "arn:aws:secretsmanager:us-east-1:123456789012:secret:bot",
        "PUBLIC_BASE_URL": "https://abc123.execute-api.us-east-1.amazonaws.com/prod",
        "KMS_KEY_ID": "arn:aws:kms:us-east-1:123456789012:key/data",
        "PAYMENT_CURRENCY": "usd",
        "MAX_FIELD_ATTEMPTS": "5",
        "MAX_DECLINES": "3",
        "CONSENT_LIFE_MINUTES": "60",
        "RATE_LIMIT_PER_MINUTE": "120",
        "SESSIONS_PER_HOUR": "300",
        "CARDS_PER_HOUR": "60",
        "DECLINES_PER_HOUR": "10",
    }
    assert set(environ) == set(local_values()["settings"])
    stored = {
        "STRIPE_SECRET_KEY": "sk_test_0123456789",
        "MERCHANT_API_KEY": "k3v9c0Yt1uQm5s8e2w7x4AbZ6dRf0PqL",
    }

    def secret(*, fresh: bool = False) -> Mapping[str, str]:  # noqa: ARG001 - the port's signature
        return stored

    settings = read_settings({**environ, "BEDROCK_MODEL_ID": model}, lambda _: secret)
    assert settings.environment is Environment.PROD


def test_the_secret_holds_what_is_read_of_it() -> None:
    stored = {name: f"{name}-0123456789" for name in local_values()["secrets"]}
    stored["STRIPE_SECRET_KEY"] = "sk_test_0123456789"
    stored["MERCHANT_API_KEYS"] = "desk:view:MERCHANT_API_KEYS-0123456789"
    environ = {
        "STRIPE_SECRET_ARN": "arn:aws:secretsmanager:us-east-1:123456789012:secret:bot",
        "MERCHANT_WEBHOOK_URL": "https://shop.example.com/hook",
        "TURNSTILE_SITE_KEY": "1x00000000000000000000AA",
    }

    def secret(*, fresh: bool = False) -> Mapping[str, str]:  # noqa: ARG001 - the port's signature
        return stored

    settings = read_settings(environ, lambda _: secret)
    given = (
        settings.stripe_key,
        settings.merchant_key,
        settings.merchant_webhook_secret,
        *settings.stripe_webhook_secrets,
        settings.turnstile and settings.turnstile.secret_key,
    )
    read = {each.reveal() for each in given if each}
    read |= {f"{key.name}:view:{key.secret.reveal()}" for key in settings.named_keys}
    assert read == set(stored.values())


def test_the_handler_and_the_package_are_where_they_are_looked_for() -> None:
    function = next(
        block["aws_lambda_function"]["bot"]
        for block in file("lambda")["resource"]
        if "aws_lambda_function" in block
    )
    path, _, name = function["handler"].rpartition(".")
    found = find_spec(path)
    assert found is not None
    assert found.origin is not None
    assert re.search(rf"^ *{name} = ", Path(found.origin).read_text(), re.MULTILINE)
    package = dict(blocks("variable"))["lambda_package"]["default"]
    assert MODULE / package == DEFAULT_OUTPUT


def test_alarms_and_dashboard_watch_metrics_that_there_are() -> None:
    files = (
        *MODULE.glob("alarms*.tf"), MODULE / "option_canary.tf", MODULE / "option_live.tf",
    )  # fmt: skip
    watched = r'namespace = local\.own, name = "(\w+)"'
    alarms = [name for file in files for name in re.findall(watched, file.read_text())]
    dashboard = (MODULE / "option_dashboard.tf").read_text()
    shown = [
        *re.findall(r'\[local\.own, "(\w+)"', dashboard),
        *re.findall(r'"(\w+Latency)"', dashboard),
    ]
    assert set(alarms) | set(shown) <= set(Metric)
    assert len(alarms) >= 8
    documented = (ROOT / "docs" / "metrics.md").read_text()
    assert "namespace `PaymentSmartBot`" in documented
    assert all(f"`{name}`" in documented for name in (*alarms, *shown))


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        ("MISSING_AUTHENTICATION_TOKEN", problems.NO_SUCH_PATH),
        ("THROTTLED", problems.RATE_LIMITED),
        ("QUOTA_EXCEEDED", problems.RATE_LIMITED),
        ("REQUEST_TOO_LARGE", problems.BODY_TOO_LARGE),
        ("UNSUPPORTED_MEDIA_TYPE", problems.NOT_DECLARED_JSON),
        ("INTEGRATION_TIMEOUT", problems.BUSY),
        ("INTEGRATION_FAILURE", problems.BUSY),
        ("DEFAULT_5XX", problems.INTERNAL),
    ],
)
def test_api_gateway_says_what_the_bot_would(kind: str, problem: Problem) -> None:
    said = local_values()["api_problems"][kind]
    assert (said["status"], said["code"], said["error"]) == (
        problem.status,
        problem.code,
        problem.error,
    )


def test_every_variable_is_typed_described_and_refuses_what_is_wrong() -> None:
    refused = set(re.findall(r"var\.(\w+)", (MODULE / "tests/refusals.tftest.hcl").read_text()))
    for name, body in blocks("variable"):
        assert body["description"].endswith((".", "?")), name
        assert "type" in body, name
        if body["type"] == "bool":
            continue
        assert name in refused, f"{name}: no refusal is shown"
        assert all(each["error_message"].endswith((".", "?")) for each in body["validation"]), name


def test_every_output_is_described() -> None:
    assert all(body["description"].endswith(".") for _, body in blocks("output"))


def test_secrets_are_kept_out_of_plan_and_state() -> None:
    variables = dict(blocks("variable"))
    for value in local_values()["secrets"].values():
        name = re.sub(r"[${}]|var\.", "", value)
        assert variables[name]["sensitive"] is True
        assert variables[name]["ephemeral"] is True
    everything = "\n".join(path.read_text() for path in MODULE.glob("*.tf"))
    assert "secret_string_wo " in everything
    assert not re.search(r"secret_string\s+=", everything)


def test_the_example_names_variables_and_their_defaults() -> None:
    variables = dict(blocks("variable"))
    example = (MODULE / "terraform.tfvars.example").read_text()
    named = re.findall(r"^(?:# )?(\w+) += ", example, re.MULTILINE)
    assert set(named) <= set(variables)
    given = read(example)
    assert given.pop("stripe_secret_key") == ""
    assert {name: variables[name]["default"] for name in given} == given


def test_the_readme_lists_every_variable() -> None:
    assert README.read_text() == page(), "run: python scripts/list_variables.py"
