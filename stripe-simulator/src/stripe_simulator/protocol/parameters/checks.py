"""Checks of decoded parameters against the types that the SDK has for them.

`stripe.params.…Params` are TypedDicts generated from Stripe's OpenAPI description, so the simulator
allows what the SDK's types allow. It does not use Pydantic, which would take any text for the
enumerations that the SDK widens to `Literal[…] | str`, and whose errors are not Stripe's.
"""

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

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.parameters import refusals
from stripe_simulator.protocol.parameters.form import Form

Value: TypeAlias = str | Form
Check: TypeAlias = Callable[[Value, str], Any]

_INTEGER = re.compile(r"-?[0-9]{1,18}")


def check(params_type: type, form: Form) -> dict[str, Any]:
    """Return `form` with its values converted to the types that `params_type` names.

    Raises StripeFailure (400): unknown, missing, empty or mistyped parameters, or a value that is
    none of those listed.
    """
    return _check_hash(params_type, form, "")


@cache
def _fields(params_type: type) -> dict[str, Check]:
    # RequestOptions (api_key, idempotency_key, …) steer the SDK and are no parameters. They name
    # types that the modules of their subclasses do not import.
    option_types = {"StripeContext": str, "Mapping": dict}
    hints = get_type_hints(params_type, localns=option_types, include_extras=True)
    options = RequestOptions.__annotations__ if _extends_options(params_type) else {}
    return {name: _compile(hint) for name, hint in hints.items() if name not in options}


def _extends_options(params_type: type) -> bool:
    """Say whether a TypedDict extends RequestOptions, as those of whole requests do."""
    return RequestOptions in getattr(params_type, "__orig_bases__", ())


def _compile(hint: Any) -> Check:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (NotRequired, Required):
        return _compile(arguments[0])
    if origin in (Union, types.UnionType):
        return _compile_union(arguments)
    if origin is Literal:
        return partial(_check_choice, arguments)
    if origin is list:
        return partial(_check_list, _compile(arguments[0]))
    if origin is dict:
        # An empty value in a map such as metadata removes its key.
        return partial(_check_map, _check_text if arguments[1] is str else _compile(arguments[1]))
    return partial(_check_hash, hint) if is_typeddict(hint) else _SCALARS[hint]


def _compile_union(members: tuple[Any, ...]) -> Check:
    choices = [value for m in members if get_origin(m) is Literal for value in get_args(m)]
    rest = [m for m in members if get_origin(m) is not Literal and not _is_response(m)]
    if any(choices) and str in rest:
        rest.remove(str)  # the SDK widens enumerations by `| str`; Stripe does not
    nested = [m for m in rest if is_typeddict(m) or get_origin(m) in (list, dict)]
    plain = [_compile(m) for m in rest if m not in nested]
    return partial(_check_union, tuple(choices), plain, [_compile(m) for m in nested])


def _is_response(member: Any) -> bool:
    """Say whether a type is None or an object of the SDK's, which it also takes as a parameter."""
    of = get_origin(member) or member
    return of is type(None) or (isinstance(of, type) and issubclass(of, StripeObject))


def _check_union(
    choices: tuple[str, ...], plain: list[Check], nested: list[Check], value: Value, name: str
) -> Any:
    if isinstance(value, str) and value in choices:
        return value
    candidates = (nested or plain) if isinstance(value, dict) else (plain or nested)
    if any(choices) and candidates is plain:
        candidates = [*plain, partial(_check_choice, choices)]
    for candidate in candidates[:-1]:
        try:
            return candidate(value, name)
        except errors.StripeFailure:
            continue
    return candidates[-1](value, name) if candidates else _check_choice(choices, value, name)


def _check_hash(params_type: type, value: Value, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise refusals.invalid("object", name)
    fields = _fields(params_type)
    unknown = [_name_inside(name, key) for key in value if key not in fields]
    if unknown:
        raise refusals.unknown(unknown)
    checked = {key: fields[key](inner, _name_inside(name, key)) for key, inner in value.items()}
    for key in fields:
        if key not in value and key in params_type.__required_keys__:  # type: ignore[attr-defined]
            raise refusals.missing(_name_inside(name, key))
    return checked


def _check_map(item: Check, value: Value, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise refusals.invalid("object", name)
    return {key: item(inner, _name_inside(name, key)) for key, inner in value.items()}


def _check_list(item: Check, value: Value, name: str) -> list[Any]:
    if not isinstance(value, dict) or not all(re.fullmatch("[0-9]{1,4}", key) for key in value):
        raise refusals.invalid("array", name)
    in_order = sorted(value.items(), key=lambda pair: int(pair[0]))
    return [item(inner, _name_inside(name, key)) for key, inner in in_order]


def _name_inside(name: str, key: str) -> str:
    return f"{name}[{key}]" if name else key


def _check_choice(choices: tuple[str, ...], value: Value, name: str) -> str:
    if isinstance(value, str) and value in choices:
        return value
    raise refusals.not_a_choice(name, [choice for choice in choices if choice])


def _check_text(value: Value, name: str) -> str:
    if isinstance(value, dict):
        raise refusals.invalid("string", name)
    return value


def _check_string(value: Value, name: str) -> str:
    text = _check_text(value, name)
    if not text:
        raise refusals.empty(name)
    return text


def _check_integer(value: Value, name: str) -> int:
    text = _check_string(value, name)
    if _INTEGER.fullmatch(text) is None:
        raise refusals.invalid("integer", name, text)
    return int(text)


def _check_boolean(value: Value, name: str) -> bool:
    text = _check_string(value, name)
    if text not in ("true", "false"):
        raise refusals.invalid("boolean", name, text)
    return text == "true"


def _check_decimal(convert: Callable[[str], Any], value: Value, name: str) -> Any:
    text = _check_string(value, name)
    try:
        return convert(text)
    except (ValueError, InvalidOperation):
        raise refusals.invalid("decimal", name, text) from None


_SCALARS: dict[Any, Check] = {
    str: _check_string,
    int: _check_integer,
    bool: _check_boolean,
    float: partial(_check_decimal, float),
    Decimal: partial(_check_decimal, Decimal),
}
