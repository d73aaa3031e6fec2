"""scripts/test_backend.sh --check-only: what a deployment needs, as Terraform will read it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.operating.stand_ins import StandIns

KEY = 'stripe_secret_key = "sk_test_0123456789"\n'
ON_DEMAND = {"modelDetails": {"inferenceTypesSupported": ["ON_DEMAND"]}}
BY_PROFILE_ALONE = {"modelDetails": {"inferenceTypesSupported": ["INFERENCE_PROFILE"]}}
AWS: Mapping[str, Any] = {
    "get_caller_identity": {},
    "get_account": {"cloudwatchRoleArn": "arn:aws:iam::123456789012:role/logs"},
    "get_inference_profile": {},
    "get_foundation_model": ON_DEMAND,
}


@pytest.fixture
def stand_ins(tmp_path: Path) -> StandIns:
    stand_ins = StandIns(tmp_path)
    stand_ins.add("terraform", 'echo \'{"terraform_version": "1.14.0"}\'')
    return stand_ins


def check(stand_ins: StandIns, folder: Path, variables: str, **environ: str) -> tuple[int, str]:
    """Return the exit code and the list of prerequisites."""
    file = folder / "dev.tfvars"
    file.write_text(variables)
    ran = stand_ins.run("test_backend.sh", "--check-only", "--var-file", str(file), **environ)
    return ran.returncode, ran.stdout


@pytest.mark.parametrize(
    ("variables", "environ", "call"),
    [
        (
            "",
            {},
            "get-inference-profile --region us-east-1 "
            "--inference-profile-identifier us.amazon.nova-2-lite-v1:0",
        ),
        ("bedrock_model_id = null # none\n", {}, None),
        (
            'bedrock_model_id = "amazon.nova-lite-v1:0"\n',
            {},
            "get-foundation-model --region us-east-1 --model-identifier amazon.nova-lite-v1:0",
        ),
        (
            'aws_region = "eu-central-1"\nbedrock_model_id = "eu.amazon.nova-2-lite-v1:0"\n',
            {},
            "get-inference-profile --region eu-central-1 "
            "--inference-profile-identifier eu.amazon.nova-2-lite-v1:0",
        ),
        (
            "",
            {"TF_VAR_aws_region": "ap-south-1", "TF_VAR_bedrock_model_id": "global.a.b-v1:0"},
            "get-inference-profile --region ap-south-1 "
            "--inference-profile-identifier global.a.b-v1:0",
        ),
    ],
    ids=["default", "no model", "plain model", "another region", "by the environment"],
)
def test_the_model_is_looked_up_where_it_is_set(
    stand_ins: StandIns,
    tmp_path: Path,
    variables: str,
    environ: dict[str, str],
    call: str | None,
) -> None:
    stand_ins.add_aws(**AWS)
    code, listed = check(stand_ins, tmp_path, KEY + variables, **environ)
    assert code == 0, listed
    calls = [line.partition("aws bedrock ")[2] for line in stand_ins.asked("aws bedrock")]
    assert [each.removesuffix(" --output json") for each in calls] == ([call] if call else [])


@pytest.mark.parametrize(
    ("answers", "variables", "missing", "remedy"),
    [
        (
            {"get_account": {}},
            'aws_region = "eu-west-1"\nbedrock_model_id = null\n',
            "a role by which API Gateway writes logs in eu-west-1",
            "-var manage_api_gateway_account=true -var aws_region=eu-west-1",
        ),
        (
            {"get_foundation_model": BY_PROFILE_ALONE},
            'bedrock_model_id = "amazon.nova-2-lite-v1:0"\n',
            "Bedrock model amazon.nova-2-lite-v1:0 in us-east-1",
            "aws bedrock list-inference-profiles --region us-east-1",
        ),
    ],
    ids=["logs", "a model that needs a profile"],
)
def test_what_is_missing_is_named_with_a_remedy(
    stand_ins: StandIns,
    tmp_path: Path,
    answers: dict[str, Any],
    variables: str,
    missing: str,
    remedy: str,
) -> None:
    stand_ins.add_aws(**{**AWS, **answers})
    code, listed = check(stand_ins, tmp_path, KEY + variables)
    assert code == 2
    assert [line.split("MISSING  ")[1] for line in listed.splitlines() if "MISSING" in line] == [
        missing
    ]
    assert remedy in listed
