"""The bench of double charges: what naive integrations do, and that a careful one does not."""

from collections import Counter
from pathlib import Path

import pytest

from stripe_simulator.double_charges.integration import Standing, Surroundings, Target
from stripe_simulator.double_charges.naive import EXAMPLES, OneIntentAnOrder, Shop
from stripe_simulator.double_charges.playing import Result, build_table, play, play_all
from stripe_simulator.double_charges.program import main
from stripe_simulator.double_charges.scenarios import SCENARIOS
from stripe_simulator.double_charges.world import World
from stripe_simulator.faults.fault import Kind

README = Path(__file__).resolve().parent.parent.parent / "README.md"
CAREFUL = Target("careful", OneIntentAnOrder)
BY_NAME = {scenario.name: scenario for scenario in SCENARIOS}


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return play_all(EXAMPLES)


def test_naive_integrations_charge_twice_and_the_careful_one_never(results: list[Result]) -> None:
    doubles = Counter(result.target for result in results if result.is_double)
    careful, naive = EXAMPLES[-1], EXAMPLES[:-1]
    assert doubles[careful.name] == 0
    assert [target.name for target in naive if not doubles[target.name]] == []


def test_the_careful_one_knows_what_it_charged_and_sells(results: list[Result]) -> None:
    careful = [result for result in results if result.target == EXAMPLES[-1].name]
    assert [it.scenario for it in careful if it.is_denied or it.is_unpaid] == []


def test_where_nothing_goes_wrong_everybody_charges_once(results: list[Result]) -> None:
    plain = [result for result in results if result.scenario == "plain"]
    assert [(it.charges, it.standing) for it in plain] == [(1, Standing.PAID)] * len(EXAMPLES)


def test_the_table_in_the_readme_is_what_the_bench_prints(results: list[Result]) -> None:
    assert build_table(results) in README.read_text()


class Scatterbrain(Shop):
    """Takes money, and forgets it."""

    def choose_key(self, payment: str) -> str:
        return payment

    def ask(self, *_: object) -> Standing:
        return Standing.PENDING


class Refusing(Shop):
    """Sells nothing."""

    def confirm(self, *_: object) -> None:
        raise RuntimeError("closed")


@pytest.mark.parametrize(
    ("build", "charges", "standing", "shown"),
    [(Scatterbrain, 1, Standing.PENDING, "1?"), (Refusing, 0, Standing.UNPAID, "0")],
)
def test_what_is_not_known_and_not_sold_is_shown(
    build: type[Shop], charges: int, standing: Standing, shown: str
) -> None:
    result = play(Target("it", build), BY_NAME["plain"])
    assert result == Result("it", "plain", charges, standing)
    assert f"| plain | {shown} |" in build_table([result])


def test_a_payment_that_cannot_be_started_is_an_error_of_the_bench() -> None:
    class Closed(Shop):
        def start(self, *_: object) -> str:
            raise RuntimeError("closed")

    with pytest.raises(AssertionError, match="starts no payment"):
        play(Target("closed", Closed), BY_NAME["plain"])


def test_a_refunded_charge_is_not_counted(tmp_path: Path) -> None:
    world = World(OneIntentAnOrder, tmp_path)
    world.pay(world.start())
    (entry,) = world.simulator.books()
    client = Surroundings(world.simulator, tmp_path, world.clock).new_client()
    client.v1.refunds.create({"payment_intent": entry.id})
    assert world.count_charges() == 0
    world.close()


def test_an_event_that_is_not_taken_in_comes_again(tmp_path: Path) -> None:
    heard = []

    class Deaf(OneIntentAnOrder):
        def hear(self, event: bytes) -> None:
            heard.append(event)
            raise RuntimeError("busy")

    world = World(Deaf, tmp_path)
    world.start()
    world.break_charges(Kind.TIMEOUT, after=True)
    world.pay(world.payments[0])
    world.mend()
    world.deliver_webhooks()
    once = len(heard)
    world.pass_time(5 * 60)
    world.deliver_webhooks()
    assert (len(heard), once > 0) == (2 * once, True)
    world.close()


def test_every_scenario_is_told_in_a_sentence() -> None:
    assert len(BY_NAME) == len(SCENARIOS) >= 20
    assert [it.name for it in SCENARIOS if not it.says.endswith(".")] == []


def test_the_program_lists_scenarios(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list"]) == 0
    assert capsys.readouterr().out.startswith("plain: Nothing goes wrong.\n")


NAIVE = Target("naive", EXAMPLES[0].build)


@pytest.mark.parametrize(
    ("path", "code", "printed"),
    [
        (f"{__name__}:CAREFUL", 0, "| charges | careful |"),
        (f"{__name__}:NAIVE", 1, "| charges | naive |"),
        ("nowhere:TARGET", 2, "A target cannot be used: No module named 'nowhere'"),
        (f"{__name__}:README", 2, "is no stripe_simulator.double_charges.integration.Target"),
    ],
    ids=["once", "twice", "no module", "no target"],
)
def test_the_program_fails_where_a_target_charges_twice(
    capsys: pytest.CaptureFixture[str], path: str, code: int, printed: str
) -> None:
    assert main([path]) == code
    assert printed in capsys.readouterr().out
