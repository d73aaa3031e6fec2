"""A script or a style sheet of a page together with all that it imports, so that a page waits once.

On a phone each further file costs more than its bytes: a place in the queue of six connections,
and time to handle it. On Lambda each file is an invocation. Our sources stay small modules all the
same; see docs/decisions/0041.

Each imported module becomes a function that runs once and returns what the module exports. Its
names are its own, as in the browser. Comments that fill whole lines are left out.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, normpath
from typing import Final


def read_joined(folder: Path, name: str) -> bytes:
    """Return a file of the folder together with all that it imports.

    Raises ValueError where a module imports or exports in a way that is not understood here.
    """
    if name.endswith(".css"):
        return _read_styles(folder / name)
    if name.endswith(".js"):
        return _read_script(folder, name).encode()
    return (folder / name).read_bytes()


def list_modules(folder: Path, name: str) -> tuple[str, ...]:
    """Return the names of all modules that a script imports, each after those that it imports."""
    found: dict[str, None] = {}
    _collect(folder, name, found)
    return tuple(each for each in found if each != name)


def _collect(folder: Path, name: str, found: dict[str, None]) -> None:
    for each in _list_imports(name, (folder / name).read_text()):
        if each not in found:
            _collect(folder, each, found)
    found[name] = None


def _list_imports(name: str, text: str) -> Iterator[str]:
    for line in _IMPORT_LINE.findall(text):
        found = _IMPORT.fullmatch(line)
        if found is None:
            raise ValueError(f"{name}: {line}")
        yield _resolve(name, found["path"])


def _read_script(folder: Path, name: str) -> str:
    modules = list_modules(folder, name)
    own = (folder / name).read_text()
    if not modules:
        return own
    wrapped = (_wrap(each, (folder / each).read_text(), name) for each in modules)
    return "".join([*wrapped, _import_from_above(name, own)])


def _wrap(name: str, text: str, entry: str) -> str:
    """Return a module as a constant that holds what it exports."""
    exported = _EXPORT.findall(text)
    together = _EXPORT_LIST.findall(text)
    if len(exported) + len(together) != len(_EXPORT_LINE.findall(text)):
        raise ValueError(f"{name}: an export that is not understood")
    names = ", ".join([*exported, *(each for each in together if each)])
    text = _EXPORT_LIST.sub("", _EXPORT.sub(lambda found: found[0].removeprefix("export "), text))
    here = "../" * entry.count("/") + name
    text = text.replace("import.meta.url", f'new URL("{here}", import.meta.url)')
    return f"const {_name_constant(name)} = (() => {{\n" + (
        f"{_import_from_above(name, text)}return {{ {names} }};\n}})();\n"
    )


def _import_from_above(name: str, text: str) -> str:
    """Return a module that takes its imports from the constants that stand above it."""

    def take(found: re.Match[str]) -> str:
        constant = _name_constant(_resolve(name, found["path"]))
        return f"const {{ {found['names']} }} = {constant};"

    return _COMMENT.sub("", _IMPORT.sub(take, text))


def _name_constant(name: str) -> str:
    return re.sub(r"\W", "$", name.removesuffix(".js"))


def _resolve(name: str, path: str) -> str:
    return normpath(f"{dirname(name)}/{path}").lstrip("/")


def _read_styles(path: Path) -> bytes:
    """Return a style sheet with those that it imports in place."""
    return _STYLES_IMPORT.sub(
        lambda found: _read_styles(path.parent / found[1].decode()), path.read_bytes()
    )


_IMPORT: Final = re.compile(
    r'^import \{ (?P<names>\w+(?:, \w+)*) \} from "(?P<path>\.[^"]+)";$', re.M
)
_IMPORT_LINE: Final = re.compile(r"^import\b.*$", re.MULTILINE)
_EXPORT: Final = re.compile(r"^export (?:async )?(?:const|function|class) (\w+)", re.MULTILINE)
_EXPORT_LIST: Final = re.compile(r"^export \{ ?([\w, ]*?) ?\};\n", re.MULTILINE)
_EXPORT_LINE: Final = re.compile(r"^export\b", re.MULTILINE)
_COMMENT: Final = re.compile(r"^ *(?://.*|/\*\*(?:(?!\*/)[\s\S])*\*/)\n", re.MULTILINE)
_STYLES_IMPORT: Final = re.compile(rb'@import "([a-z./]+)";\n')
