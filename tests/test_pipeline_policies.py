"""What the pipelines may do on AWS: all that Terraform calls, and nothing that pays or reads cards.

That every action exists, on resources of the kind, `make infra-check` compares with AWS's list.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from tests.fakes.iam import is_allowed, listed
from tests.provider_calls import (
    ACCOUNT,
    ANY_KEY,
    CALLS,
    NAME,
    REGION,
    STATE,
    STATE_KEY,
    Calls,
    all_kinds,
    arn,
)

MODULE = Path(__file__).resolve().parent.parent / "terraform"
BOUNDARY = f"arn:aws:iam::{ACCOUNT}:policy/{NAME}-boundary"
NAMES = {
    "project": NAME,
    "region": REGION,
    "account": ACCOUNT,
    "partition": "aws",
    "state_bucket": STATE,
    "state_key": STATE_KEY,
    "boundary": BOUNDARY,
}

OURS = {
    "aws:RequestedRegion": REGION,
    "aws:ResourceTag/Project": NAME,
    "aws:ResourceTag/ManagedBy": "terraform",
    "aws:RequestTag/Project": NAME,
    "iam:PermissionsBoundary": BOUNDARY,
    "iam:PassedToService": "lambda.amazonaws.com",
}


def policy(name: str) -> Any:
    """Return one of the files with the names of an account in it."""
    text = (MODULE / f"bootstrap/policies/{name}.json").read_text()
    return json.loads(re.sub(r"\$\{(\w+)\}", lambda place: NAMES[place[1]], text))


DEPLOYS = [path.stem for path in (MODULE / "bootstrap/policies").glob("deploy_*.json")]
PLAN = [policy("read")]
DEPLOY = [policy(name) for name in ("read", *DEPLOYS)]


def refused(policies: Iterable[Any], actions: str, on: str) -> list[str]:
    """Return which of these actions the policies do not allow on what is ours."""
    return [each for each in actions.split() if not is_allowed(policies, each, on, OURS)]


def test_every_kind_of_resource_has_its_calls_listed() -> None:
    """So that one that is added to the Terraform is added to the policies as well."""
    text = "\n".join(path.read_text() for path in MODULE.glob("*.tf"))
    used = set(re.findall(r'^(?:resource|data) "(aws_\w+)"', text, re.MULTILINE))
    assert set(all_kinds()) == used


@pytest.mark.parametrize("row", CALLS, ids=lambda row: row.kinds.split()[0])
def test_a_plan_may_read_and_an_apply_may_do_the_rest(row: Calls) -> None:
    assert refused(PLAN, row.reads, row.on) == []
    assert refused(DEPLOY, f"{row.reads} {row.writes}", row.on) == []
    assert all(each not in row.reads for each in ("GetSecretValue", "Query"))


@pytest.mark.parametrize("row", CALLS, ids=lambda row: row.kinds.split()[0])
def test_a_plan_changes_nothing(row: Calls) -> None:
    """It runs the code of branches that nobody has reviewed."""
    assert refused(PLAN, row.writes, row.on) == [
        each for each in row.writes.split() if each != "s3:GetObjectVersion"
    ]


SESSIONS = arn("dynamodb", f"table/{NAME}-sessions-prod")
SECRET = arn("secretsmanager", f"secret:{NAME}/stripe-key-prod-AbCdEf")
FUNCTION = arn("lambda", f"function:{NAME}-handler-prod")
LOGS = arn("logs", f"log-group:/aws/lambda/{NAME}-handler-prod")


@pytest.mark.parametrize(
    ("actions", "on"),
    [
        ("dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:PutItem", SESSIONS),
        ("secretsmanager:GetSecretValue", SECRET),
        ("lambda:InvokeFunction", FUNCTION),
        ("logs:GetLogEvents logs:FilterLogEvents", LOGS),
        ("kms:Decrypt kms:PutKeyPolicy kms:ScheduleKeyDeletion kms:DisableKey", "the key itself"),
        ("s3:DeleteObject s3:PutBucketPolicy s3:DeleteBucket", f"arn:aws:s3:::{STATE}/x"),
    ],
    ids=["customers", "secrets", "payments", "logs", "keys by themselves", "the state's bucket"],
)
def test_neither_reaches_customers_money_or_keys(actions: str, on: str) -> None:
    on = STATE_KEY.replace("state", "data") if on == "the key itself" else on
    foreign = {key: value for key, value in OURS.items() if "ResourceTag" not in key}
    for policies in (PLAN, DEPLOY):
        allowed = [each for each in actions.split() if is_allowed(policies, each, on, foreign)]
        assert allowed == []


@pytest.mark.parametrize(
    ("service", "may_plan", "may_deploy"),
    [
        ("lambda", True, True),
        ("scheduler", True, True),
        ("bedrock", True, True),
        ("dynamodb", False, True),
        ("secretsmanager", False, True),
        ("s3", False, False),
    ],
)
def test_keys_are_used_by_services_alone(service: str, may_plan: bool, may_deploy: bool) -> None:
    """A plan compares the function's settings, which are encrypted: no item, no secret."""
    context = {"kms:ViaService": f"{service}.{REGION}.amazonaws.com"}
    assert is_allowed(PLAN, "kms:Decrypt", ANY_KEY, context) is may_plan
    assert is_allowed(DEPLOY, "kms:Decrypt", ANY_KEY, context) is may_deploy


@pytest.mark.parametrize(
    ("action", "on", "context"),
    [
        ("iam:CreateRole", f"role/{NAME}-lambda-role-dev", {}),
        ("iam:CreateRole", f"role/{NAME}-lambda-role-dev", {"iam:PermissionsBoundary": "another"}),
        ("iam:PutRolePolicy", f"role/{NAME}-pipeline-deploy", OURS),
        ("iam:UpdateAssumeRolePolicy", f"role/{NAME}-pipeline-plan", OURS),
        ("iam:AttachRolePolicy", "role/admin", OURS),
        ("iam:DeleteRolePermissionsBoundary", f"role/{NAME}-lambda-role-dev", OURS),
        ("iam:CreatePolicyVersion", f"policy/{NAME}-boundary", OURS),
        ("iam:PassRole", f"role/{NAME}-pipeline-deploy", OURS),
        (
            "iam:PassRole",
            f"role/{NAME}-lambda-role-dev",
            {"iam:PassedToService": "ec2.amazonaws.com"},
        ),
        ("iam:CreateUser", "user/me", OURS),
    ],
)
def test_who_deploys_cannot_give_itself_more(action: str, on: str, context: dict[str, str]) -> None:
    assert not is_allowed(DEPLOY, action, arn("iam", on, region=""), context)


def test_the_boundary_leaves_the_roles_what_they_need() -> None:
    """Every action that a file gives to a role of the stack."""
    files = ("iam.tf", "option_backup.tf", "option_canary.tf", "option_vpc.tf")
    text = "\n".join((MODULE / file).read_text() for file in files)
    given = set(re.findall(r'"([a-z-]+:[A-Z]\w+)"(?! +=)', text)) - {"sts:AssumeRole"}
    bounded = {
        action
        for statement in policy("boundary")["Statement"]
        if statement["Effect"] == "Allow"
        for action in listed(statement["Action"])
    }
    assert given - bounded == set()


def test_the_boundary_keeps_roles_to_what_is_ours() -> None:
    boundary = [policy("boundary")]
    assert is_allowed(boundary, "dynamodb:GetItem", SESSIONS, {})
    for action, on in (
        ("dynamodb:GetItem", arn("dynamodb", "table/another")),
        ("dynamodb:Scan", SESSIONS),
        ("secretsmanager:GetSecretValue", arn("secretsmanager", "secret:another")),
        ("lambda:InvokeFunction", arn("lambda", "function:another")),
        ("kms:Decrypt", STATE_KEY),
        ("iam:CreateRole", arn("iam", "role/another", region="")),
    ):
        assert not is_allowed(boundary, action, on, {}), action
