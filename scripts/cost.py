"""What the bot costs on AWS, and what Stripe takes, from docs/cost/prices.toml.

`python scripts/cost.py` writes the tables of docs/COST.md; a test fails when they differ. With
`--payments N` it prints what N payments a month cost, with the prices of `--prices FILE`.
"""

import argparse
import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
PAGE: Final = DOCS / "COST.md"
PRICES: Final = DOCS / "cost" / "prices.toml"

BEGIN: Final = "<!-- Written by scripts/cost.py. -->\n"
END: Final = "<!-- End of what it wrote. -->\n"

Prices = Mapping[str, Any]


def read(path: Path = PRICES) -> Prices:
    """Return the prices, with exact fractions."""
    return tomllib.loads(path.read_text(), parse_float=Decimal)


def month(prices: Prices, line: Mapping[str, Any], payments: int) -> Decimal:
    """Return what a line costs in a month of so many payments, in dollars."""
    return _paid(line, _amount(prices, line, payments))


def of_a_payment(prices: Prices, line: Mapping[str, Any]) -> Decimal:
    """Return what one payment more adds to a line where nothing of it is sampled, in dollars."""
    more = _amount(prices, line, 1) - _amount(prices, line, 0)
    return _dollars(line, more)


def _amount(prices: Prices, line: Mapping[str, Any], payments: int) -> Decimal:
    times = {name: count * payments for name, count in prices["each_payment"].items()}
    times |= prices["each_month"]
    return sum((Decimal(much * times[name]) for name, much in line["of"].items()), Decimal())


def _paid(line: Mapping[str, Any], amount: Decimal) -> Decimal:
    sampled = line.get("sampled")
    if sampled and amount > sampled["whole"]:
        amount = sampled["whole"] + (amount - sampled["whole"]) * sampled["share"]
    return _dollars(line, amount)


def _dollars(line: Mapping[str, Any], amount: Decimal) -> Decimal:
    return amount * Decimal(line["price"]) / Decimal(line["per"])


def tables(prices: Prices) -> str:
    """Return the tables of the page."""
    parts = (_months(prices), _unit_prices(prices), _options(prices), _fees(prices))
    return "\n".join("".join(f"{row}\n" for row in part) for part in parts)


def _months(prices: Prices) -> Iterator[str]:
    columns = prices["payments"]
    heads = " | ".join(f"{count:,} payments" for count in columns)
    yield f"Dollars a month, and cents for one payment more, on {prices['as_of']}:\n"
    yield f"| | {heads} | one more, cents |"
    yield "|---|" + "---:|" * (len(columns) + 1)
    for line in prices["lines"]:
        cells = [f"{month(prices, line, count):,.2f}" for count in columns]
        yield f"| {line['what']} | {' | '.join(cells)} | {of_a_payment(prices, line) * 100:.4f} |"
    totals = [sum(month(prices, line, count) for line in prices["lines"]) for count in columns]
    more = sum(of_a_payment(prices, line) for line in prices["lines"])
    yield f"| **Sum** | {' | '.join(f'{total:,.2f}' for total in totals)} | {more * 100:.4f} |"
    each = [f"{total / count * 100:.4f}" for total, count in zip(totals, columns, strict=True)]
    yield f"| Cents a payment | {' | '.join(each)} | |"


def _unit_prices(prices: Prices) -> Iterator[str]:
    yield "The prices behind it:\n"
    yield "| | dollars | for | source |"
    yield "|---|---:|---:|---|"
    for line in prices["lines"]:
        yield f"| {line['what']} | {line['price']} | {line['per']:,} | <{line['source']}> |"


def _options(prices: Prices) -> Iterator[str]:
    yield "What an option adds, before its use is counted:\n"
    yield "| | dollars a month |"
    yield "|---|---:|"
    for option in prices["options"]:
        yield f"| {option['what']} | {option['month']:.2f} |"


def _fees(prices: Prices) -> Iterator[str]:
    stripe = prices["stripe"]
    yield (
        f"What Stripe takes of a payment, at {stripe['share'] * 100:.1f} % and "
        f"{stripe['fixed'] * 100:.0f} cents (<{stripe['source']}>):\n"
    )
    yield "| paid, dollars | fee | left |"
    yield "|---:|---:|---:|"
    for amount in prices["amounts"]:
        fee = round(amount * stripe["share"] + stripe["fixed"], 2)
        yield f"| {amount:.2f} | {fee:.2f} | {amount - fee:.2f} |"


def page(prices: Prices) -> str:
    """Return the page with the tables as they ought to be."""
    before, _, rest = PAGE.read_text().partition(BEGIN)
    return f"{before}{BEGIN}\n{tables(prices)}\n{END}{rest.partition(END)[2]}"


def main() -> None:
    """Write the page, or print a month."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--payments", type=int, metavar="N", help="print a month of so many")
    parser.add_argument("--prices", type=Path, default=PRICES, metavar="FILE")
    arguments = parser.parse_args()
    prices = read(arguments.prices)
    if arguments.payments is None:
        PAGE.write_text(page(prices))
        return
    for row in _months({**prices, "payments": [arguments.payments]}):
        print(row)


if __name__ == "__main__":
    main()
