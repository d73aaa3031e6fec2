"""Write the table of variables in terraform/README.md from the variables themselves.

`python scripts/list_variables.py` writes it; a test fails when it differs.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import hcl2
from hcl2.utils import SerializationOptions

MODULE: Final = Path(__file__).resolve().parent.parent / "terraform"
README: Final = MODULE / "README.md"
FILES: Final = ("variables.tf", "variables_aws.tf", "variables_options.tf")

_HEAD: Final = "| variable | default | what it is |\n|---|---|---|\n"
_END: Final = "\n## "
_LITERAL: Final = SerializationOptions(strip_string_quotes=True, with_comments=False)


def read(text: str) -> dict[str, Any]:
    """Return what a text in Terraform's language says; expressions stay text."""
    return hcl2.loads(text, serialization_options=_LITERAL)


def named(said: Mapping[str, Any], kind: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each block of a kind with its name."""
    for block in said.get(kind, []):
        for name, body in block.items():
            if isinstance(body, Mapping):
                yield name.strip('"'), body


def page() -> str:
    """Return the README with the table as it ought to be."""
    before, _, after = README.read_text().partition(_HEAD)
    rows = "".join(f"{row}\n" for row in _rows())
    return f"{before}{_HEAD}{rows}{_END}{after.partition(_END)[2]}"


def _rows() -> Iterator[str]:
    for file in FILES:
        for name, variable in named(read((MODULE / file).read_text()), "variable"):
            about = variable["description"].replace('\\"', '"')
            yield f"| `{name}` | {_default(variable)} | {about} |"


def _default(variable: Mapping[str, Any]) -> str:
    """Return what a variable is unless it is set, as the table shows it."""
    if "default" not in variable:
        return "none: it must be set"
    default = variable["default"]
    if isinstance(default, list | Mapping):
        return "see the file" if default or "object" in variable["type"] else "empty"
    return f"`{default if isinstance(default, str) else json.dumps(default)}`"


if __name__ == "__main__":
    README.write_text(page())
