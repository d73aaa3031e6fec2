"""What stands in examples in place of a key is refused in production, by a sentence that helps."""

import random
import re
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest

from payment_smart_bot.domain.model.errors import Misconfigured
from payment_smart_bot.settings import read_settings

ROOT: Final = Path(__file__).parents[1]
DRAWN: Final = random.Random(17)
HEX: Final = DRAWN.randbytes(32).hex()
SECRET_NAMES: Final = {
    "STRIPE_SECRET_KEY": "Copy your own from https://dashboard.stripe.com/apikeys",
    "STRIPE_PUBLISHABLE_KEY": "Copy your own from https://dashboard.stripe.com/apikeys",
    "STRIPE_WEBHOOK_SECRET": "beside the webhook endpoint at https://dashboard.stripe.com/webhooks",
    "MERCHANT_API_KEY": "Make one with: openssl rand -hex 32",
    "MERCHANT_API_KEYS": "Make one with: openssl rand -hex 32",
    "MERCHANT_WEBHOOK_SECRET": "Make one with: openssl rand -hex 32",
    "SEALING_KEY": "Make one with: openssl rand -hex 32",
    "TURNSTILE_SITE_KEY": "Copy your own from your widget at Cloudflare",
    "TURNSTILE_SECRET_KEY": "Copy your own from your widget at Cloudflare",
}
PROD: Final = {
    "ENVIRONMENT": "prod",
    "PUBLIC_BASE_URL": "https://pay.shop.test",
    "STRIPE_SECRET_KEY": f"sk_test_{HEX}",
    "STRIPE_PUBLISHABLE_KEY": f"pk_test_{HEX}",
    "STRIPE_WEBHOOK_SECRET": f"whsec_{HEX}",
    "MERCHANT_API_KEY": DRAWN.randbytes(32).hex(),
    "MERCHANT_API_KEYS": f"desk:view+refund:{DRAWN.randbytes(32).hex()}",
    "MERCHANT_WEBHOOK_URL": "https://shop.test/hook",
    "MERCHANT_WEBHOOK_SECRET": DRAWN.randbytes(32).hex(),
    "SEALING_KEY": DRAWN.randbytes(32).hex(),
    "TURNSTILE_SITE_KEY": "0x4BBBBBBBBCkm3cWh8pYfQ",
    "TURNSTILE_SECRET_KEY": "0x4BBBBBBBBCkm3cWh8pYfQnT6vR2sLd9Zq",
}
HABITS: Final = (
    ("MERCHANT_API_KEY", "change-me"),
    ("MERCHANT_API_KEY", "changeme-changeme-changeme-changeme-1"),
    ("MERCHANT_API_KEY", "<your merchant key>"),
    ("MERCHANT_API_KEYS", "desk:view:your-key-here"),
    ("MERCHANT_API_KEYS", f"desk:view:{HEX}, shop:create:REPLACE_ME"),
    ("MERCHANT_WEBHOOK_SECRET", "your-webhook-secret-here"),
    ("SEALING_KEY", "change-me"),
    ("STRIPE_SECRET_KEY", "sk_test_your_key_here"),
    ("STRIPE_SECRET_KEY", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"),
    ("STRIPE_PUBLISHABLE_KEY", "pk_test_..."),
    ("STRIPE_WEBHOOK_SECRET", f"whsec_{HEX}, whsec_…"),
    ("TURNSTILE_SECRET_KEY", "***"),
    # Cloudflare's own keys for tests: the first lets everybody through.
    ("TURNSTILE_SECRET_KEY", "1x0000000000000000000000000000000AA"),
    ("TURNSTILE_SITE_KEY", "3x00000000000000000000FF"),
)


def examples() -> Iterator[tuple[str, str]]:
    """Yield what stands for a key in the examples of this project."""
    assigned = re.compile(rf"\b({'|'.join(SECRET_NAMES)})=([^\s`\"'$#]+)")
    for pattern in ("*.md", "docs/*.md", "examples/**/*.md", "deploy/*", "examples/*/.env"):
        for path in ROOT.glob(pattern):
            if path.is_file() and "node_modules" not in path.parts:
                yield from assigned.findall(path.read_text())
    in_plans = re.compile(rf"TF_VAR_({'|'.join(SECRET_NAMES).lower()}): (\S*placeholder\S*)")
    for path in (ROOT / ".github/workflows").glob("*.yml"):
        text = path.read_text().replace("${{ vars.STRIPE_MODE || 'test' }}", "test")
        for name, value in in_plans.findall(text):
            yield name.upper(), value
    in_variables = re.compile(rf"^(?:# )?({'|'.join(SECRET_NAMES).lower()})\s*= \"([^\"]+)\"", re.M)
    text = (ROOT / "terraform/terraform.tfvars.example").read_text()
    for name, value in in_variables.findall(text):
        yield name.upper(), value


OF_THIS_PROJECT: Final = sorted(set(examples()))


def refuse(settings: Mapping[str, str]) -> str:
    with pytest.raises(Misconfigured) as raised:
        read_settings(settings)
    return str(raised.value)


@pytest.mark.parametrize(("name", "value"), [*OF_THIS_PROJECT, *HABITS])
def test_a_placeholder_is_refused_in_production(name: str, value: str) -> None:
    said = refuse({**PROD, name: value})
    assert said.startswith(f"{name} has the placeholder of an example in it")
    assert said.endswith(SECRET_NAMES[name])
    assert value not in said.replace("the placeholder", ""), "it may have a real key in it"


def test_the_examples_of_this_project_have_some() -> None:
    assert {name for name, _ in OF_THIS_PROJECT} >= {
        "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET", "MERCHANT_API_KEY", "MERCHANT_WEBHOOK_SECRET",
    }  # fmt: skip


def test_elsewhere_a_trial_may_have_any() -> None:
    local = {**PROD, "ENVIRONMENT": "local", "STRIPE_SECRET_KEY": "sk_test_anything"}
    assert read_settings({**local, "MERCHANT_API_KEY": "try-it-out"}).merchant_key is not None


def test_what_was_drawn_is_no_placeholder() -> None:
    visible = [each for each in map(chr, range(33, 127)) if each not in ",:"]
    letters = string.ascii_letters + string.digits
    for _ in range(500):
        read_settings(
            {
                **PROD,
                "STRIPE_SECRET_KEY": "sk_test_" + "".join(DRAWN.choices(letters, k=99)),
                "MERCHANT_API_KEY": "".join(DRAWN.choices(visible, k=48)),
                "MERCHANT_API_KEYS": "desk:view:" + "".join(DRAWN.choices(visible, k=48)),
            }
        )


def test_a_short_webhook_secret_is_refused_outside_a_trial() -> None:
    for place in ("dev", "staging", "prod"):
        said = refuse({**PROD, "ENVIRONMENT": place, "MERCHANT_WEBHOOK_SECRET": "tell-me-more-15"})
        assert "MERCHANT_WEBHOOK_SECRET must have at least 16 characters" in said
    local = {**PROD, "ENVIRONMENT": "local", "MERCHANT_WEBHOOK_SECRET": "a"}
    assert read_settings(local).merchant_webhook_secret is not None
