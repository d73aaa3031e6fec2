"""The layers hold: who may import whom, who may redact, read the environment, build adapters."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from importlinter.application.use_cases import SUCCESS, lint_imports
from importlinter.configuration import configure

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "src" / "payment_smart_bot"
SIMULATOR = ROOT / "stripe-simulator" / "src" / "stripe_simulator"

ENVIRONMENT_READERS = {
    "entrypoints/command_line/application.py",
    "entrypoints/command_line/console.py",  # only TERM: whether this terminal can redraw a line
    "entrypoints/aws_lambda/handler.py",
}
"""The entry points of a process; everything else gets `Settings`."""


@cache
def nodes_of(folder: Path) -> Sequence[tuple[str, ast.AST]]:
    """Return each file under a folder with each thing in it that these tests ask for."""
    return [
        (path.relative_to(folder).as_posix(), node)
        for path in sorted(folder.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.Call, ast.Attribute, ast.Name))
    ]


def nodes() -> Sequence[tuple[str, ast.AST]]:
    return nodes_of(SOURCES)


def imports_of(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each file under a folder with the name of each module that it imports."""
    for file, node in nodes_of(folder):
        if isinstance(node, ast.Import):
            yield from ((file, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield file, "." * node.level + (node.module or "")


def name_of(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def calls(name: str) -> set[str]:
    return {
        file for file, node in nodes() if isinstance(node, ast.Call) and name_of(node.func) == name
    }


@pytest.mark.parametrize(
    ("project", "contracts"), [(".", 8), ("stripe-simulator", 3)], ids=["bot", "simulator"]
)
def test_the_import_contracts_of_pyproject_are_kept(
    capsys: pytest.CaptureFixture[str], project: str, contracts: int
) -> None:
    configure()
    kept = lint_imports(str(ROOT / project / "pyproject.toml"), cache_dir=None)
    assert kept == SUCCESS
    assert f"Contracts: {contracts} kept, 0 broken." in capsys.readouterr().out


ARROWS_UP = {
    "value": "redaction.redactor",
    "redaction.redactor": "model.session",
    "model.cards.card_details": "phrases.messages",
    "phrases.messages": "conversation.steps",
    "reading.context": "phrases.messages",
    "protocols.charging": "reading.context",
}
"""For each floor of the domain a module, and one that it must not import."""


def test_an_arrow_up_between_the_floors_of_the_domain_breaks_their_contracts(
    tmp_path: Path,
) -> None:
    """Each is planted in a copy of the product, where the linter sees it and nobody runs it."""
    copy = tmp_path / "payment_smart_bot"
    shutil.copytree(SOURCES, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for module, above in ARROWS_UP.items():
        with (copy / "domain" / module.replace(".", "/")).with_suffix(".py").open("a") as file:
            file.write(f"\nimport payment_smart_bot.domain.{above}\n")
    command: list[str | Path] = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    command += ["--config", ROOT / "pyproject.toml"]
    command += ["--contract", "floors-of-the-domain", "--contract", "circles-of-the-domain"]
    linted = subprocess.run(  # noqa: S603 - the linter of this environment
        command,
        env=os.environ | {"PYTHONPATH": str(tmp_path), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts: 0 kept, 2 broken." in linted.stdout, linted.stderr
    for module, above in ARROWS_UP.items():
        arrow = f"payment_smart_bot.domain.{module} -> payment_smart_bot.domain.{above}"
        assert arrow in linted.stdout, f"{arrow} was not found in\n{linted.stdout}"


def test_the_domain_imports_the_standard_library_and_itself() -> None:
    """And, in one place, what its values are made with."""
    others = {
        (file, module)
        for file, module in imports_of(SOURCES)
        if file.startswith("domain/")
        and not f"{module}.".startswith("payment_smart_bot.domain.")
        and module.partition(".")[0] not in sys.stdlib_module_names
    }
    assert others == {("domain/value.py", "msgspec"), ("domain/value.py", "msgspec.structs")}


def test_the_simulator_imports_nothing_of_ours() -> None:
    ours = [
        f"{file}: {module}"
        for file, module in imports_of(SIMULATOR)
        if module.partition(".")[0] in {"payment_smart_bot", "tests", "bench", ""}
    ]
    assert ours == []


def test_only_bootstrap_and_the_simulators_own_command_know_the_simulator() -> None:
    users = {
        file
        for file, module in imports_of(SOURCES)
        if module.partition(".")[0] == "stripe_simulator"
    }
    assert users == {
        "bootstrap/parts.py",
        "bootstrap/simulated.py",
        "entrypoints/command_line/commands/simulator.py",
    }


def test_only_the_adapters_of_stripe_know_its_sdk() -> None:
    users = {file for file, module in imports_of(SOURCES) if module.partition(".")[0] == "stripe"}
    assert users == {
        "adapters/stripe/transport/calls.py",
        "bootstrap/remote_stripe.py",
        "bootstrap/simulated.py",
    }


def test_only_the_settlement_and_the_refunds_send_what_moves_money() -> None:
    for name in ("CreateIntent", "ConfirmIntent", "CancelIntent"):
        assert calls(name) == {"domain/protocols/charging.py"}, name
    assert calls("SendRefund") == {"service/settling/refunds.py"}


def test_only_the_redactor_makes_redacted_text() -> None:
    assert calls("Redacted") == {"domain/redaction/redactor.py"}


def test_only_the_entry_points_read_the_environment() -> None:
    readers = {
        file
        for file, node in nodes()
        if (isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"})
        or (isinstance(node, ast.Name) and node.id == "getenv")
    }
    assert readers <= ENVIRONMENT_READERS


def test_only_bootstrap_builds_adapters() -> None:
    for adapter in (
        "SqliteStore",
        "StripeGateway",
        "LocalSealer",
        "Simulator",
        "EffectHandler",
        "Chat",
        "Settlement",
        "Merchant",
        "Refunds",
        "Erasure",
    ):
        assert all(file.startswith("bootstrap/") for file in calls(adapter)), adapter
    imports = {
        file
        for file, node in nodes()
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("payment_smart_bot.adapters")
    }
    assert {file.partition("/")[0] for file in imports} == {"adapters", "bootstrap"}


def test_only_few_places_look_at_digits_in_the_open() -> None:
    reveals = calls("reveal")
    assert {file.partition("/")[0] for file in reveals} <= {
        "domain", "service", "adapters", "bootstrap", "settings", "entrypoints",
    }  # fmt: skip
    domain = {file for file in reveals if file.startswith("domain/")}
    assert domain <= {
        "domain/reading/english/extractors/cards/card.py",
        "domain/reading/english/other_numbers.py",
        "domain/model/cards/card_details.py",
    }
    assert {file for file in reveals if file.startswith("service/")} <= {
        "service/effect_handler.py"
    }
