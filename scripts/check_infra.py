"""Check the Terraform: format, validity, its tests, its policies, and checkov for weak spots.

`TERRAFORM` names the program. Its first use downloads the AWS provider. Where that is out of reach,
`TERRAFORM_OFFLINE` may name a program in its place that brings the provider's schemas along. With
neither, this says what it could not check; with `--strict` (for pipelines) that is a failure.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULE = ROOT / "terraform"
MODULES = (MODULE, MODULE / "bootstrap")
OUT_OF_REACH = ("could not connect to registry", "Failed to query available provider packages")
EXAMPLE_KEY = "-var=stripe_secret_key=sk_test_0123456789abcdef"


def main(arguments: list[str]) -> int:
    """Return the exit code: 0 if nothing that could be checked is wrong."""
    terraform = _program("TERRAFORM", "terraform")
    if terraform is None:
        unchecked = ["Terraform is not installed: nothing of its checks was run."]
        right = True
    else:
        right, unchecked = _terraform(terraform)
    right &= _policies()
    right &= _checkov()
    for what in unchecked:
        print(f"infra-check: NOT CHECKED: {what}", file=sys.stderr)
    return 0 if right and not (unchecked and "--strict" in arguments) else 1


def _terraform(terraform: str) -> tuple[bool, list[str]]:
    """Return whether all was right, and what could not be checked."""
    right = _run([terraform, "fmt", "-check", "-diff", "-recursive", "-no-color"], MODULE)
    usable = _program("TERRAFORM_OFFLINE") or terraform
    for module in MODULES:
        said = _says([usable, "init", "-backend=false", "-input=false", "-no-color"], module)
        if said is not None and any(signs in said for signs in OUT_OF_REACH):
            return right, [
                "validate and test: the AWS provider is out of reach. Set TERRAFORM_OFFLINE to a "
                "program that works without a download."
            ]
        right &= _shown(f"init in {module.name}", said)
        right &= _run([usable, "validate", "-no-color"], module)
        right &= _run([usable, "test", "-no-color"], module)
    # The example plans as it stands, but for the key.
    example = ["-var-file=terraform.tfvars.example", EXAMPLE_KEY]
    right &= _run([usable, "test", "-no-color", "-test-directory=tests/example", *example], MODULE)
    return right, []


def _program(variable: str, otherwise: str = "") -> str | None:
    """Return the path of the program that a variable names, if there is such a program."""
    found = shutil.which(os.environ.get(variable) or otherwise)
    return str(Path(found).absolute()) if found else None


def _policies() -> bool:
    """Compare the policies of the pipelines with the actions that AWS has."""
    return _run([str(ROOT / ".venv-infra/bin/python"), "scripts/check_policies.py"], ROOT)


def _checkov() -> bool:
    """Look at what is on by default, then at every option."""
    checkov = [str(ROOT / ".venv-infra/bin/checkov"), "--directory", ".", "--config-file"]
    return all(
        _run([*checkov, ".checkov.yaml", *options], MODULE)
        for options in ([], ["--var-file", "tests/all_options.tfvars"])
    )


def _run(command: list[str], folder: Path) -> bool:
    return _shown(f"{Path(command[0]).name} {command[1]} in {folder.name}", _says(command, folder))


def _says(command: list[str], folder: Path) -> str | None:
    """Return what a program says when it fails; None if it does not."""
    done = subprocess.run(
        command,
        cwd=folder,
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return done.stdout if done.returncode else None


def _shown(step: str, said: str | None) -> bool:
    print(f"infra-check: {step}: {'ok' if said is None else 'fails'}", flush=True)
    if said is not None:
        print(said, flush=True)
    return said is None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
