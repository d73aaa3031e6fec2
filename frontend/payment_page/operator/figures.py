"""What the operator's charts and tables show, made of the API's JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate
from typing import Any, Final

from payment_page.amounts import convert_to_units, format_amount, name_brand

Json = Mapping[str, Any]
Row = dict[str, Any]

_FIELDS: Final = (
    ("name", "Name"),
    ("card", "Card number"),
    ("expiry", "Expiry date"),
    ("cvv", "Security code"),
    ("confirmation", "Confirmation"),
)
_STEPS: Final = tuple(label for _, label in _FIELDS)
_REFUNDABLE: Final = frozenset({"paid", "partly_refunded"})
_MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Prices:
    """What a million tokens cost, in and out."""

    tokens_in: float
    tokens_out: float


def count_by_status(stats: Json) -> list[Row]:
    """Return how many live conversations have each status, the most frequent first."""
    return _rank(stats["sessions"]["byStatus"], "Status")


def build_funnel(stats: Json) -> list[Row]:
    """Return how many live conversations reached each field at least, and how many the end."""
    sessions = stats["sessions"]
    reached = [sessions["byField"].get(field, 0) for field, _ in _FIELDS]
    as_far = list(accumulate(reversed(reached)))[::-1]
    completed = sessions["byStatus"].get("completed", 0)
    names = [*(f"{number}. {name}" for number, name in enumerate(_STEPS, 1)), "6. Done"]
    return [
        {"Step": name, "Conversations": count}
        for name, count in zip(names, [*as_far, completed], strict=True)
    ]


def count_declines(stats: Json) -> list[Row]:
    """Return how often each reason led to a decline, the most frequent first."""
    return _rank(stats["payments"]["declines"], "Reason")


def count_over_time(stats: Json) -> list[Row]:
    """Return how many payments were confirmed and paid in each span of time."""
    return [
        {"Time": span["start"], "Payments": span[key], "Outcome": name}
        for span in stats["overTime"]
        for key, name in (("confirmed", "Confirmed"), ("paid", "Paid"))
    ]


def sum_over_time(stats: Json, currency: str) -> list[Row]:
    """Return what was charged and refunded in each span of time, in units of a currency."""
    return [
        {
            "Time": span["start"],
            f"{currency.upper()}": convert_to_units(span[key].get(currency, 0), currency),
            "Direction": name,
        }
        for span in stats["overTime"]
        for key, name in (("charged", "Charged"), ("refunded", "Refunded"))
    ]


def list_currencies(stats: Json) -> list[str]:
    """Return the currencies in which anything was charged."""
    return sorted(stats["payments"]["charged"])


def has_assistant(stats: Json) -> bool:
    """Return whether the API counts the use of a language model."""
    return "assistant" in stats["payments"]


def count_tokens_over_time(stats: Json) -> list[Row]:
    """Return how many tokens the language model took in each span of time."""
    return [
        {"Time": span["start"], "Tokens": span["assistant"][key], "Direction": name}
        for span in stats["overTime"]
        for key, name in (("tokensIn", "In"), ("tokensOut", "Out"))
    ]


def price_tokens(stats: Json, prices: Prices) -> float:
    """Return what the tokens of the whole time cost."""
    use: Mapping[str, int] = stats["payments"]["assistant"]
    cost = use["tokensIn"] * prices.tokens_in + use["tokensOut"] * prices.tokens_out
    return cost / _MILLION


def list_totals(stats: Json) -> list[tuple[str, str]]:
    """Return the figures at the top, each with its label."""
    payments = stats["payments"]
    conversations = sum(stats["sessions"]["byStatus"].values())
    return [
        ("Live conversations", f"{conversations:,}"),
        ("Confirmed", f"{payments['confirmed']:,}"),
        ("Paid", f"{payments['paid']:,}"),
        ("Charged", _format_sums(payments["charged"])),
        ("Refunded", _format_sums(payments["refunded"])),
        ("Declined tries", f"{sum(payments['declines'].values()):,}"),
    ]


def build_session_row(session: Json) -> Row:
    """Return a session as a row of the table."""
    progress = session["progress"]
    return {
        "Begun": format_time(session["createdAt"]),
        "Status": spell_out(session["status"]),
        "Amount": format_amount_of(session),
        "Details": f"{progress['done']} of {progress['total']}",
        "Asked for": session["currentField"] or "",
        "Last change": format_time(session["updatedAt"]),
        "Conversation": session["sessionId"],
    }


def build_payment_row(payment: Json) -> Row:
    """Return a payment as a row of the table."""
    return {
        "Confirmed": format_time(payment["confirmedAt"]),
        "Status": spell_out(payment["status"]),
        "Amount": format_amount_of(payment),
        "Refunded": _format_refunded(payment),
        "Card": name_card(payment),
        "Order": payment["orderId"] or "",
        "Payment": payment["id"],
    }


def format_time(given: str) -> str:
    """Return a time from the API as people read it, in UTC."""
    return f"{datetime.fromisoformat(given).astimezone(UTC):%Y-%m-%d %H:%M}"


def spell_out(status: str) -> str:
    """Return a status or reason from the API in words."""
    return status.replace("_", " ")


def format_amount_of(record: Json) -> str:
    """Return the amount of a session or payment as people read it."""
    amount, currency = record["amount"], record["currency"]
    return "" if amount is None or currency is None else format_amount(amount, currency)


def name_card(record: Json) -> str:
    """Return brand and last four digits of a card."""
    return f"{name_brand(record['brand'])} ****{record['last4']}"


def find_refundable(payment: Json) -> int:
    """Return how much of a payment can still be refunded, in minor units."""
    if payment["status"] not in _REFUNDABLE:
        return 0
    return max(0, int(payment["amount"]) - int(payment["amountRefunded"]))


def _format_refunded(payment: Json) -> str:
    given_back, currency = payment["amountRefunded"], payment["currency"]
    return format_amount(given_back, currency) if given_back and currency else ""


def _rank(counts: Mapping[str, int], name: str) -> list[Row]:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [{name: spell_out(key), "Count": count} for key, count in ordered]


def _format_sums(by_currency: Mapping[str, int]) -> str:
    sums = [format_amount(amount, currency) for currency, amount in sorted(by_currency.items())]
    return ", ".join(sums) or "none"
