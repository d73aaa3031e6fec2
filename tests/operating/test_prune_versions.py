"""scripts/prune_versions.sh: what can still be gone back to stays, and so does what it uses."""

from pathlib import Path
from typing import Any

import pytest
from tests.operating.stand_ins import StandIns

OUTPUTS: dict[str, Any] = {
    "lambda_function_name": "bot",
    "aws_region": "eu-central-1",
    "bedrock_guardrail_id": None,
}


@pytest.fixture
def stand_ins(tmp_path: Path) -> StandIns:
    return StandIns(tmp_path)


def versions(*numbers: int, **guardrails: str) -> dict[str, Any]:
    """Return what AWS lists: versions, and which guardrail's version some of them use."""

    def version(name: str) -> dict[str, Any]:
        used = guardrails.get(f"of_{name}")
        variables = {"BEDROCK_GUARDRAIL_VERSION": used} if used else {}
        return {"Version": name, "Environment": {"Variables": variables}}

    return {"Versions": [version(name) for name in ("$LATEST", *map(str, numbers))]}


def alias(version: str, **weights: float) -> dict[str, Any]:
    routing = {"RoutingConfig": {"AdditionalVersionWeights": weights}} if weights else {}
    return {"Aliases": [{"Name": "live", "FunctionVersion": version, **routing}]}


def deleted(stand_ins: StandIns, command: str, option: str) -> list[str]:
    """Return what was deleted, in its order."""
    return [line.partition(f"{option} ")[2].split()[0] for line in stand_ins.asked(f" {command} ")]


@pytest.mark.parametrize(
    ("numbers", "standing", "gone"),
    [
        ((8, 9, 10, 11, 12), alias("12"), ["8", "9"]),
        ((7, 8, 9, 10, 11, 12), alias("8"), ["7", "9"]),
        ((7, 8, 9, 10, 11, 12), alias("8", **{"9": 0.1}), ["7"]),
        ((1, 2, 3), alias("3"), []),
        ((), alias("1"), []),
    ],
    ids=[
        "the newest stay, counted as numbers",
        "so does one that was gone back to",
        "and both while requests are moved",
        "few enough",
        "none at all",
    ],
)
def test_versions_that_nobody_goes_back_to_are_deleted(
    stand_ins: StandIns, numbers: tuple[int, ...], standing: dict[str, Any], gone: list[str]
) -> None:
    stand_ins.add_terraform(**OUTPUTS)
    stand_ins.add_aws(list_versions_by_function=versions(*numbers), list_aliases=standing)
    ran = stand_ins.run("prune_versions.sh")
    assert ran.returncode == 0, ran.stderr
    assert deleted(stand_ins, "delete-function", "--qualifier") == gone
    assert "LATEST" not in " ".join(stand_ins.asked("delete"))


def test_guardrails_that_no_version_uses_are_deleted(stand_ins: StandIns) -> None:
    """One that a version uses which can be gone back to stays, or its questions would fail."""
    stand_ins.add_terraform(**{**OUTPUTS, "bedrock_guardrail_id": "gr1"})
    used = {"of_8": "1", "of_9": "2", "of_10": "2", "of_11": "4"}
    stand_ins.add_aws(
        list_versions_by_function=versions(8, 9, 10, 11, **used),
        list_aliases=alias("11"),
        list_guardrails={
            "guardrails": [{"version": each} for each in ("DRAFT", "1", "2", "3", "4")]
        },
    )
    ran = stand_ins.run("prune_versions.sh")
    assert ran.returncode == 0, ran.stderr
    assert deleted(stand_ins, "delete-function", "--qualifier") == ["8"]
    assert deleted(stand_ins, "delete-guardrail", "--guardrail-version") == ["1", "3"]


def test_no_guardrail_is_deleted_where_its_users_cannot_be_read(stand_ins: StandIns) -> None:
    """AWS lists versions without their variables to whoever may not decrypt them."""
    stand_ins.add_terraform(**{**OUTPUTS, "bedrock_guardrail_id": "gr1"})
    hidden = {"Version": "1", "Environment": {"Error": {"ErrorCode": "AccessDeniedException"}}}
    stand_ins.add_aws(
        list_versions_by_function={"Versions": [hidden]},
        list_aliases=alias("1"),
        list_guardrails={},
    )
    ran = stand_ins.run("prune_versions.sh")
    assert (ran.returncode, "kms:Decrypt" in ran.stderr) == (1, True)
    assert stand_ins.asked("delete") == []


def test_how_many_stay_can_be_chosen(stand_ins: StandIns) -> None:
    stand_ins.add_terraform(**OUTPUTS)
    stand_ins.add_aws(list_versions_by_function=versions(1, 2, 3, 4), list_aliases=alias("4"))
    assert stand_ins.run("prune_versions.sh", KEEP="1").returncode == 0
    assert deleted(stand_ins, "delete-function", "--qualifier") == ["1", "2", "3"]


@pytest.mark.parametrize("keep", ["0", "-1", "many"])
def test_no_number_deletes_nothing(stand_ins: StandIns, keep: str) -> None:
    ran = stand_ins.run("prune_versions.sh", KEEP=keep)
    assert (ran.returncode, "KEEP must be" in ran.stderr) == (2, True)
    assert stand_ins.asked() == []
