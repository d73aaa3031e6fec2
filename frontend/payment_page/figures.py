"""What the operator's plots and tables show, made of the API's JSON. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate
from typing import Any, Final

from payment_page.amounts import brand_shown, in_units, shown

Json = Mapping[str, Any]
Row = dict[str, Any]

_FIELDS: Final = (
    ("name", "Name"),
    ("card", "Card number"),
    ("expiry", "Expiry date"),
    ("cvv", "Security code"),
    ("confirmation", "Confirmation"),
)
_STEPS: Final = tuple(shown for _, shown in _FIELDS)
_REFUNDABLE: Final = frozenset({"paid", "partly_refunded"})
_MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Prices:
    """What a million tokens cost, in and out."""

    tokens_in: float
    tokens_out: float


def by_status(stats: Json) -> list[Row]:
    """Return how many live conversations have each status, the most frequent first."""
    return _counted(stats["sessions"]["byStatus"], "Status")


def funnel(stats: Json) -> list[Row]:
    """Return how many live conversations came at least as far as each field, and to the end."""
    sessions = stats["sessions"]
    reached = [sessions["byField"].get(field, 0) for field, _ in _FIELDS]
    as_far = list(accumulate(reversed(reached)))[::-1]
    completed = sessions["byStatus"].get("completed", 0)
    names = [*(f"{number}. {name}" for number, name in enumerate(_STEPS, 1)), "6. Done"]
    return [
        {"Step": name, "Conversations": count}
        for name, count in zip(names, [*as_far, completed], strict=True)
    ]


def declines(stats: Json) -> list[Row]:
    """Return how often each reason was given for a decline, the most frequent first."""
    return _counted(stats["payments"]["declines"], "Reason")


def over_time(stats: Json) -> list[Row]:
    """Return the payments of each span of time: how many were confirmed and how many were paid."""
    return [
        {"Time": span["start"], "Payments": span[key], "Outcome": name}
        for span in stats["overTime"]
        for key, name in (("confirmed", "Confirmed"), ("paid", "Paid"))
    ]


def money_over_time(stats: Json, currency: str) -> list[Row]:
    """Return what was charged and refunded in each span of time, in units of one currency."""
    return [
        {
            "Time": span["start"],
            f"{currency.upper()}": in_units(span[key].get(currency, 0), currency),
            "Direction": name,
        }
        for span in stats["overTime"]
        for key, name in (("charged", "Charged"), ("refunded", "Refunded"))
    ]


def currencies(stats: Json) -> list[str]:
    """Return the currencies in which anything was charged."""
    return sorted(stats["payments"]["charged"])


def has_assistant(stats: Json) -> bool:
    """Whether the API counts what a language model takes."""
    return "assistant" in stats["payments"]


def tokens_over_time(stats: Json) -> list[Row]:
    """Return the tokens that the language model took in each span of time."""
    return [
        {"Time": span["start"], "Tokens": span["assistant"][key], "Direction": name}
        for span in stats["overTime"]
        for key, name in (("tokensIn", "In"), ("tokensOut", "Out"))
    ]


def token_cost(stats: Json, prices: Prices) -> float:
    """Return what the tokens of the whole time cost."""
    use: Mapping[str, int] = stats["payments"]["assistant"]
    cost = use["tokensIn"] * prices.tokens_in + use["tokensOut"] * prices.tokens_out
    return cost / _MILLION


def totals(stats: Json) -> list[tuple[str, str]]:
    """Return the figures at the top: what they count, and how many."""
    payments = stats["payments"]
    conversations = sum(stats["sessions"]["byStatus"].values())
    return [
        ("Live conversations", f"{conversations:,}"),
        ("Confirmed", f"{payments['confirmed']:,}"),
        ("Paid", f"{payments['paid']:,}"),
        ("Charged", _sums(payments["charged"])),
        ("Refunded", _sums(payments["refunded"])),
        ("Declined tries", f"{sum(payments['declines'].values()):,}"),
    ]


def session_row(session: Json) -> Row:
    """Return a session as a row of the table."""
    progress = session["progress"]
    return {
        "Begun": time_of(session["createdAt"]),
        "Status": words(session["status"]),
        "Amount": amount_of(session),
        "Details": f"{progress['done']} of {progress['total']}",
        "Asked for": session["currentField"] or "",
        "Last change": time_of(session["updatedAt"]),
        "Conversation": session["sessionId"],
    }


def payment_row(payment: Json) -> Row:
    """Return a payment as a row of the table."""
    return {
        "Confirmed": time_of(payment["confirmedAt"]),
        "Status": words(payment["status"]),
        "Amount": amount_of(payment),
        "Refunded": _refunded(payment),
        "Card": card_of(payment),
        "Order": payment["orderId"] or "",
        "Payment": payment["id"],
    }


def time_of(given: str) -> str:
    """Return a time of the API's as people read it, in UTC."""
    return f"{datetime.fromisoformat(given).astimezone(UTC):%Y-%m-%d %H:%M}"


def words(status: str) -> str:
    """Return a status or reason of the API's as words."""
    return status.replace("_", " ")


def amount_of(record: Json) -> str:
    """Return the amount of a session or payment as people read it."""
    amount, currency = record["amount"], record["currency"]
    return "" if amount is None or currency is None else shown(amount, currency)


def card_of(record: Json) -> str:
    """Return all that is shown of a card."""
    return f"{brand_shown(record['brand'])} ****{record['last4']}"


def left_to_refund(payment: Json) -> int:
    """Return how much of a payment can still be given back, in minor units."""
    if payment["status"] not in _REFUNDABLE:
        return 0
    return max(0, int(payment["amount"]) - int(payment["amountRefunded"]))


def _refunded(payment: Json) -> str:
    given_back, currency = payment["amountRefunded"], payment["currency"]
    return shown(given_back, currency) if given_back and currency else ""


def _counted(counts: Mapping[str, int], name: str) -> list[Row]:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [{name: words(key), "Count": count} for key, count in ordered]


def _sums(by_currency: Mapping[str, int]) -> str:
    sums = [shown(amount, currency) for currency, amount in sorted(by_currency.items())]
    return ", ".join(sums) or "none"
