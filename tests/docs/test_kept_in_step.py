"""What the guides list is what the code, the pipelines and Terraform have."""

import ast
import re
import runpy
from pathlib import Path
from typing import Any

import pytest
from scripts.cost import read as prices
from tests.docs.pages import DOCS, ROOT, code_names, text

from payment_smart_bot.adapters.stripe.declines import DECLINES
from payment_smart_bot.domain.model.calls.intents import Decline
from payment_smart_bot.domain.model.metrics import Metric

SETTINGS = ROOT / "src/payment_smart_bot/settings/reading.py"
GUIDE = DOCS / "ENVIRONMENT_VARIABLES_GUIDE.md"
OF_THE_DESIGN = set(
    """
    ENVIRONMENT DYNAMODB_TABLE PAYMENTS_TABLE SESSION_DATABASE SESSION_TTL_HOURS
    PAYMENT_RETENTION_DAYS STRIPE_SECRET_ARN STRIPE_SECRET_KEY STRIPE_API_BASE
    STRIPE_PUBLISHABLE_KEY STRIPE_WEBHOOK_SECRET MERCHANT_WEBHOOK_URL MERCHANT_WEBHOOK_SECRET
    PUBLIC_BASE_URL BEDROCK_MODEL_ID BEDROCK_GUARDRAIL_ID BEDROCK_GUARDRAIL_VERSION KMS_KEY_ID
    SEALING_KEY CARD_ENTRY ALLOW_RAW_CARD_DATA ACCEPTED_BRANDS PAYMENT_AMOUNT PAYMENT_CURRENCY
    STATEMENT_PREFIX CHAT_PAGE_URL
    MAX_FIELD_ATTEMPTS MAX_DECLINES MERCHANT_API_KEY RATE_LIMIT_PER_MINUTE TERMS_URL
    MERCHANT_API_KEYS SEALING_KEY_FILE AUDIT_LOG
    TRUSTED_PROXIES SESSIONS_PER_HOUR CARDS_PER_HOUR DECLINES_PER_HOUR
    FRAME_ANCESTORS PAYMENTS_PAUSED MERCHANT_NAME CORS_ORIGINS PAYMENT_BOT_API_ENDPOINT
    """.split()
)
READ_BY_SCRIPTS = {"PAYMENT_BOT_API_ENDPOINT", "PAYMENT_BOT_API_KEY"}
REFUSED = {"STRIPE_LOG"}
"""What is a setting of somebody else's, and read only to be refused."""

NUMBER = re.compile(r'number\(\s*"([A-Z_]+)", (\d[\d_]*), (\d[\d_]*), (\d[\d_]*)')
FLAG = re.compile(r'flag\("([A-Z_]+)"\)')


def names_in(source: Path) -> set[str]:
    """Return the strings of a module that can be names of settings."""
    strings = (
        node.value
        for node in ast.walk(ast.parse(source.read_text()))
        if isinstance(node, ast.Constant)
    )
    return {
        each for each in strings if isinstance(each, str) and re.fullmatch("[A-Z][A-Z_]{5,}", each)
    }


def described() -> dict[str, list[str]]:
    tables = text(GUIDE).partition("## Where it runs")[2]
    assert tables
    return {
        name: row for name, row in code_names(GUIDE, "[A-Z][A-Z_]{5,}").items() if len(row) == 3
    }


def test_every_setting_is_described_and_no_other() -> None:
    described_names = set(described())
    assert names_in(SETTINGS) - REFUSED <= described_names
    assert described_names == OF_THE_DESIGN | (names_in(SETTINGS) - REFUSED) | READ_BY_SCRIPTS
    script = (ROOT / "scripts/test_payment_flow.sh").read_text()
    assert all(name in script for name in READ_BY_SCRIPTS)


def test_numbers_have_their_default_and_their_limits() -> None:
    found = NUMBER.findall(SETTINGS.read_text())
    assert len(found) >= 5
    for name, *numbers in found:
        default, lowest, highest = (int(number) for number in numbers)
        assert described()[name][1] == str(default), name
        assert f"{lowest} to {highest}" in described()[name][2], name


def test_truth_values_are_off_by_default() -> None:
    found = FLAG.findall(SETTINGS.read_text())
    assert found
    assert {described()[name][1] for name in found} == {"false"}


def test_what_a_pipeline_reads_is_in_the_guide() -> None:
    workflows = "".join(file.read_text() for file in (ROOT / ".github/workflows").glob("*.yml"))
    read = set(re.findall(r"\b(?:vars|secrets)\.([A-Z_]+)", workflows))
    assert set(code_names(DOCS / "DEPLOYMENT_GUIDE.md", "[A-Z_]{5,}")) == read


def test_every_alarm_is_in_the_guide() -> None:
    """Those of the tables by name; those of their indexes in one row for all."""
    options = [ROOT / f"terraform/option_{name}.tf" for name in ("canary", "live")]
    files = [*(ROOT / "terraform").glob("alarms*.tf"), *options]
    alarms = "".join(file.read_text() for file in files)
    made = set(re.findall(r"^ +([a-z][a-z0-9-]+) += \{\n +about", alarms, re.MULTILINE))
    made |= {
        f"{table}-{of}" for table in ("sessions", "payments") for of in ("throttles", "errors")
    }
    assert set(code_names(DOCS / "MONITORING.md", "[a-z][a-z0-9-]+")) == made
    assert "`TABLE-INDEX-throttles`" in text(DOCS / "MONITORING.md")


def sentences() -> str:
    """Return all that the code can say; where a value is put in stands a gap."""
    said = [
        node.value  # those of an f-string are there piece by piece
        for source in (ROOT / "src").rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text()))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    said += [file.read_text() for file in [*(ROOT / "terraform").glob("*.tf"), ROOT / "Makefile"]]
    said += [file.read_text() for file in (ROOT / "scripts").glob("*.sh")]
    return "\0".join(said)


@pytest.mark.parametrize("name", ["TROUBLESHOOTING.md", "INCIDENT_RESPONSE.md"])
def test_what_is_quoted_is_what_the_program_says(name: str) -> None:
    said = sentences()
    quoted = re.findall(r'"([^"\n]*)"', re.sub(r"`[^`\n]+`", "", text(DOCS / name)))
    assert len(quoted) >= 5
    parts = [part.strip(" .()") for quote in quoted for part in re.split("…", quote)]
    assert [part for part in parts if len(part) > 2 and part not in said] == []


@pytest.mark.parametrize(("script", "page"), [("api_reference", "API.md"), ("cost", "COST.md")])
def test_a_page_that_is_written_by_a_script_is_up_to_date(script: str, page: str) -> None:
    made: dict[str, Any] = runpy.run_path(str(ROOT / "scripts" / f"{script}.py"))
    arguments = [made["read"]()] if script == "cost" else []
    assert made["page"](*arguments) == (DOCS / page).read_text(), f"run scripts/{script}.py"


def test_the_cost_counts_every_metric_and_every_kind_of_one() -> None:
    kinds = {*DECLINES.values(), Decline.GENERIC}
    fields = ("name", "card", "expiry", "cvv")
    version = 1
    line = next(each for each in prices()["lines"] if each["what"] == "CloudWatch: own metrics")
    assert line["of"]["months"] == len(Metric) + len(kinds) + len(fields) + version
