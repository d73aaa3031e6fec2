"""What policies of IAM allow, by the rules that they need here: a denial wins, silence denies."""

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import Any

Statement = Mapping[str, Any]
Policy = Mapping[str, Any]


def is_allowed(
    policies: Iterable[Policy], action: str, resource: str, context: Mapping[str, str]
) -> bool:
    """Tell whether policies, taken together, allow an action on a resource."""
    effects = {
        statement["Effect"]
        for policy in policies
        for statement in policy["Statement"]
        if _is_about(statement, action, resource, context)
    }
    return effects == {"Allow"}


def _is_about(statement: Statement, action: str, resource: str, context: Mapping[str, str]) -> bool:
    return (
        _fits_any(action.lower(), [each.lower() for each in listed(statement["Action"])])
        and _fits_any(resource, listed(statement["Resource"]))
        and all(
            _is_met(operator, wanted, context.get(key))
            for operator, keys in statement.get("Condition", {}).items()
            for key, wanted in keys.items()
        )
    )


def _is_met(operator: str, wanted: str | list[str], given: str | None) -> bool:
    if operator == "ForAllValues:StringEquals":
        return given is None or given in listed(wanted)
    if given is None:
        return False
    if operator == "ArnLike":
        return _fits_any(given, listed(wanted))
    if operator in {"StringEquals", "Bool"}:
        return given in listed(wanted)
    raise NotImplementedError(operator)


def _fits_any(text: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(text, pattern) for pattern in patterns)


def listed(value: str | list[str]) -> list[str]:
    """Return what may stand alone in a policy as a list."""
    return [value] if isinstance(value, str) else value
