"""In which order Terraform makes, changes and removes what depends on each other.

Terraform's own tests see what a plan holds, not in which order it is carried out: the order is read
from the files.
"""

import json
import re
from collections.abc import Mapping
from functools import cache

from scripts.list_variables import named
from tests.terraform_module import Block, blocks, local_values


@cache
def resources() -> Mapping[str, Block]:
    """Return each resource of the module by its address."""
    return {
        f"{kind}.{name}": body
        for kind, kinds in blocks("resource")
        for name, body in named({"_": [kinds]}, "_")
    }


def references(listed: list[str]) -> set[str]:
    """Return the addresses in a list of references."""
    return {each.removeprefix("${").removesuffix("}") for each in listed}


def waits_for(address: str) -> set[str]:
    """Return what a resource names in its `depends_on`."""
    return references(resources()[address].get("depends_on", []))


def lifecycle(address: str) -> Block:
    """Return how a resource is replaced."""
    body: Block = resources()[address].get("lifecycle", [{}])[0]
    return body


def is_optional(body: Block) -> bool:
    """Tell whether an option can take a resource away, or instances of it."""
    return "count" in body or "for_each" in body


def uses(body: Block) -> set[str]:
    """Return the resources that a resource refers to in any of its arguments."""
    found = set(re.findall(r"\b(aws_\w+\.\w+)", json.dumps(body)))
    for name in re.findall(r"\blocal\.(\w+)", json.dumps(body)):
        found |= set(re.findall(r"\b(aws_\w+\.\w+)", json.dumps(local_values().get(name, ""))))
    return (found & resources().keys()) - {"aws_lambda_function.bot"}


HARMLESS = {
    # A picture of an alarm that is gone.
    "aws_cloudwatch_dashboard.bot uses aws_cloudwatch_metric_alarm.this",
    # Both use one of the groups that are always there.
    "aws_lambda_function.bot uses aws_cloudwatch_log_group.this",
    "aws_api_gateway_stage.bot uses aws_cloudwatch_log_group.this",
    # Secrets Manager keeps the current version, whoever deletes it.
    "aws_lambda_function.bot uses aws_secretsmanager_secret_version.bot",
}


def test_limits_of_keyed_methods_are_set_after_those_of_the_stage() -> None:
    """And again whenever those change: API Gateway may have reset them."""
    keyed, stage = "aws_api_gateway_method_settings.keyed", "aws_api_gateway_method_settings.open"
    assert waits_for(keyed) == {stage}
    assert references(lifecycle(keyed)["replace_triggered_by"]) == {stage}


def test_weights_of_the_alias_are_no_difference() -> None:
    """A canary that is under way moves them, and no plan takes them back."""
    assert references(lifecycle("aws_lambda_alias.live")["ignore_changes"]) == {"routing_config"}


def test_the_function_starts_after_all_that_a_start_needs() -> None:
    """And is taken down before it: what leads to the network is made, or the start is lost."""
    network = {
        address
        for address in resources()
        if address.startswith(
            (
                "aws_vpc_endpoint.",
                "aws_route.",
                "aws_route_table_association.",
                "aws_vpc_security_group_",
                "aws_route53_resolver_firewall_rule_group_association.",
            )
        )
    }
    assert len(network) == 10
    needed = {"aws_iam_role_policy.lambda", "aws_secretsmanager_secret_version.bot", *network}
    assert needed <= waits_for("aws_lambda_function.bot")


def test_what_an_option_adds_is_taken_away_after_its_user_lets_go() -> None:
    """Terraform deletes first and changes what depended on it afterwards, unless told otherwise."""
    early = {
        f"{user} uses {used}"
        for user, body in resources().items()
        if not is_optional(body)
        for used in uses(body)
        if is_optional(resources()[used]) and not lifecycle(used).get("create_before_destroy")
    }
    assert early - HARMLESS == set()
