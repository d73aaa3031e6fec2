"""scripts/shift_traffic.sh: requests are moved to the version that was published, or taken back."""

from pathlib import Path
from typing import Any

import pytest
from tests.operating.stand_ins import StandIns

OUTPUTS: dict[str, Any] = {
    "codedeploy_deployment_group": "bot",
    "lambda_function_name": "bot",
    "lambda_alias_name": "live",
    "lambda_version": "4",
    "canary_minutes": 10,
    "aws_region": "eu-central-1",
}


@pytest.fixture
def stand_ins(tmp_path: Path) -> StandIns:
    return StandIns(tmp_path)


def standing(version: str, **weights: float) -> dict[str, Any]:
    """Return what AWS says of an alias at a version."""
    routing = {"RoutingConfig": {"AdditionalVersionWeights": weights}} if weights else {}
    return {"FunctionVersion": version, **routing}


def test_codedeploy_is_asked_and_waited_for(stand_ins: StandIns) -> None:
    stand_ins.add_terraform(**OUTPUTS)
    stand_ins.add_aws(
        get_alias=standing("3"),
        create_deployment="d-1",
        get_deployment=["Created", "InProgress", "Succeeded"],
    )
    ran = stand_ins.run("shift_traffic.sh")
    assert ran.returncode == 0, ran.stderr
    assert "From version 3 to 4: deployment d-1" in ran.stdout
    assert "live answers with version 4." in ran.stdout
    (asked,) = stand_ins.asked("create-deployment")
    assert r"\"CurrentVersion\":\"3\",\"TargetVersion\":\"4\"" in asked
    assert len(stand_ins.asked("get-deployment")) == 3


@pytest.mark.parametrize("status", ["Failed", "Stopped"])
def test_a_version_that_was_taken_back_fails_the_pipeline(stand_ins: StandIns, status: str) -> None:
    """And says why."""
    stand_ins.add_terraform(**OUTPUTS)
    stand_ins.add_aws(
        get_alias=standing("3"),
        create_deployment="d-1",
        get_deployment=["InProgress", status, "The alarm canary-faults went off."],
    )
    ran = stand_ins.run("shift_traffic.sh")
    assert ran.returncode == 1
    assert f"live answers with version 3 again. The deployment ended as {status}" in ran.stderr
    assert "canary-faults" in ran.stderr


def test_the_region_is_that_of_the_function(stand_ins: StandIns) -> None:
    """Whatever the machine that runs it is set to."""
    stand_ins.add_terraform(**OUTPUTS)
    stand_ins.add(
        "aws", 'echo "$AWS_REGION $AWS_DEFAULT_REGION" >&2', """echo '{"FunctionVersion": "4"}'"""
    )
    ran = stand_ins.run("shift_traffic.sh", AWS_REGION="us-west-2", AWS_DEFAULT_REGION="us-west-2")
    assert "eu-central-1 eu-central-1" in ran.stderr
    assert "us-west-2" not in ran.stderr


def test_a_version_that_answers_already_is_left_alone(stand_ins: StandIns) -> None:
    stand_ins.add_terraform(**OUTPUTS)
    stand_ins.add_aws(get_alias=standing("4"))
    ran = stand_ins.run("shift_traffic.sh")
    assert (ran.returncode, "with version 4 already" in ran.stdout) == (0, True)
    assert stand_ins.asked("create-deployment") == []


@pytest.mark.parametrize(
    ("alias", "says", "clears"),
    [
        (standing("4"), "Terraform has moved the alias", False),
        (standing("4", **{"3": 0.9}), "the weights that one has left are gone", True),
    ],
    ids=["nothing is left", "weights are left"],
)
def test_without_a_canary_no_weights_of_one_stay(
    stand_ins: StandIns, alias: dict[str, Any], says: str, *, clears: bool
) -> None:
    """Terraform does not look at them, and nine tenths would go on to the version before."""
    stand_ins.add_terraform(**{**OUTPUTS, "codedeploy_deployment_group": None})
    stand_ins.add_aws(get_alias=alias, update_alias="{}")
    ran = stand_ins.run("shift_traffic.sh")
    assert (ran.returncode, says in ran.stdout) == (0, True), ran.stderr
    assert bool(stand_ins.asked("update-alias")) is clears
