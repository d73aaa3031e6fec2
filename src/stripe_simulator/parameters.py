"""Checks decoded parameters against the SDK's own generated parameter types.

`stripe.params.…Params` are TypedDicts made from Stripe's OpenAPI description, so what the SDK's
types allow is what the simulator allows. Pydantic is not used: it would take any text for the
enumerations that the SDK widens to `Literal[…] | str`, and its errors are not Stripe's.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import cache, partial
from typing import (
    Any,
    Literal,
    NotRequired,
    Required,
    TypeAlias,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from stripe import RequestOptions, StripeObject
from typing_extensions import is_typeddict

from stripe_simulator import errors, parameter_errors
from stripe_simulator.form import Form

Value: TypeAlias = "str | Form"
Check: TypeAlias = "Callable[[Value, str], Any]"

_INTEGER = re.compile(r"-?[0-9]{1,18}")


def check(params_type: type, form: Form) -> dict[str, Any]:
    """Return `form` with its values converted to the types that `params_type` names.

    Raises StripeFailure (400): unknown, missing, empty or mistyped parameters, or a value that is
    none of those listed.
    """
    return _hash(params_type, form, "")


@cache
def _fields(params_type: type) -> dict[str, Check]:
    # RequestOptions are the SDK's own (api_key, idempotency_key, …) and never parameters. They name
    # types that the modules of their heirs do not import.
    of_options = {"StripeContext": str, "Mapping": dict}
    hints = get_type_hints(params_type, localns=of_options, include_extras=True)
    options = RequestOptions.__annotations__ if _takes_options(params_type) else {}
    return {name: _compile(hint) for name, hint in hints.items() if name not in options}


def _takes_options(params_type: type) -> bool:
    """Say whether a TypedDict extends RequestOptions: only those of whole requests do."""
    return RequestOptions in getattr(params_type, "__orig_bases__", ())


def _compile(hint: Any) -> Check:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (NotRequired, Required):
        return _compile(arguments[0])
    if origin in (Union, types.UnionType):
        return _compile_union(arguments)
    if origin is Literal:
        return partial(_choice, arguments)
    if origin is list:
        return partial(_list, _compile(arguments[0]))
    if origin is dict:
        # An empty value in a map, such as metadata, takes its key out.
        return partial(_map, _text if arguments[1] is str else _compile(arguments[1]))
    return partial(_hash, hint) if is_typeddict(hint) else _SCALARS[hint]


def _compile_union(members: tuple[Any, ...]) -> Check:
    choices = [value for m in members if get_origin(m) is Literal for value in get_args(m)]
    rest = [m for m in members if get_origin(m) is not Literal and not _is_response(m)]
    if any(choices) and str in rest:
        rest.remove(str)  # the SDK widens enumerations to `| str`; Stripe itself does not
    nested = [m for m in rest if is_typeddict(m) or get_origin(m) in (list, dict)]
    plain = [_compile(m) for m in rest if m not in nested]
    return partial(_union, tuple(choices), plain, [_compile(m) for m in nested])


def _is_response(member: Any) -> bool:
    """Tell the SDK's response objects, which it takes back as parameters, and None."""
    of = get_origin(member) or member
    return of is type(None) or (isinstance(of, type) and issubclass(of, StripeObject))


def _union(
    choices: tuple[str, ...], plain: list[Check], nested: list[Check], value: Value, name: str
) -> Any:
    if isinstance(value, str) and value in choices:
        return value
    candidates = (nested or plain) if isinstance(value, dict) else (plain or nested)
    if any(choices) and candidates is plain:
        candidates = [*plain, partial(_choice, choices)]
    for candidate in candidates[:-1]:
        try:
            return candidate(value, name)
        except errors.StripeFailure:
            continue
    return candidates[-1](value, name) if candidates else _choice(choices, value, name)


def _hash(params_type: type, value: Value, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise parameter_errors.invalid("object", name)
    fields = _fields(params_type)
    unknown = [_inside(name, key) for key in value if key not in fields]
    if unknown:
        raise parameter_errors.unknown(unknown)
    checked = {key: fields[key](inner, _inside(name, key)) for key, inner in value.items()}
    for key in fields:
        if key not in value and key in params_type.__required_keys__:  # type: ignore[attr-defined]
            raise parameter_errors.missing(_inside(name, key))
    return checked


def _map(item: Check, value: Value, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise parameter_errors.invalid("object", name)
    return {key: item(inner, _inside(name, key)) for key, inner in value.items()}


def _list(item: Check, value: Value, name: str) -> list[Any]:
    if not isinstance(value, dict) or not all(re.fullmatch("[0-9]{1,4}", key) for key in value):
        raise parameter_errors.invalid("array", name)
    in_order = sorted(value.items(), key=lambda pair: int(pair[0]))
    return [item(inner, _inside(name, key)) for key, inner in in_order]


def _inside(name: str, key: str) -> str:
    return f"{name}[{key}]" if name else key


def _choice(choices: tuple[str, ...], value: Value, name: str) -> str:
    if isinstance(value, str) and value in choices:
        return value
    raise parameter_errors.outside(name, [choice for choice in choices if choice])


def _text(value: Value, name: str) -> str:
    if isinstance(value, dict):
        raise parameter_errors.invalid("string", name)
    return value


def _string(value: Value, name: str) -> str:
    text = _text(value, name)
    if not text:
        raise parameter_errors.empty(name)
    return text


def _integer(value: Value, name: str) -> int:
    text = _string(value, name)
    if _INTEGER.fullmatch(text) is None:
        raise parameter_errors.invalid("integer", name, text)
    return int(text)


def _boolean(value: Value, name: str) -> bool:
    text = _string(value, name)
    if text not in ("true", "false"):
        raise parameter_errors.invalid("boolean", name, text)
    return text == "true"


def _decimal(convert: Callable[[str], Any], value: Value, name: str) -> Any:
    text = _string(value, name)
    try:
        return convert(text)
    except (ValueError, InvalidOperation):
        raise parameter_errors.invalid("decimal", name, text) from None


_SCALARS: dict[Any, Check] = {
    str: _string,
    int: _integer,
    bool: _boolean,
    float: partial(_decimal, float),
    Decimal: partial(_decimal, Decimal),
}
