"""What nobody has reviewed meets no secret, and what was reviewed is what is applied."""

import re
from pathlib import Path

import pytest
from scripts.list_variables import named, read

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
REVIEWED = "environment: deploy"
GIVEN = re.compile(r"TF_VAR_(\w+): (\S.*)")
ACCEPTED = re.compile(r'regex\("((?:\\.|[^"\\])*)"')


def jobs(workflow: Path) -> dict[str, str]:
    """Return the text of each job by its name."""
    text = workflow.read_text().partition("\njobs:\n")[2]
    parts = re.split(r"^  ([a-z]+):\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


ALL = {f"{path.stem}.{name}": job for path in WORKFLOWS for name, job in jobs(path).items()}
PLANS = {name: job for name, job in ALL.items() if "environment: plan" in job}


@pytest.mark.parametrize("name", ALL)
def test_only_what_a_person_lets_through_gets_secrets(name: str) -> None:
    """A branch can change what a job runs, and its workflow too; it cannot pass the reviewers."""
    if REVIEWED not in ALL[name]:
        assert "secrets." not in ALL[name], f"{name} runs unreviewed code"
        assert "DEPLOY_ROLE" not in ALL[name], f"{name} may not deploy"


def test_what_runs_a_branch_cannot_write_to_the_pull_request() -> None:
    writers = {name: job for name, job in ALL.items() if "pull-requests: write" in job}
    assert set(writers) == {"deploy.comment"}
    assert "checkout" not in writers["deploy.comment"]


@pytest.mark.parametrize("mode", ["test", "live"])
@pytest.mark.parametrize("name", PLANS)
def test_placeholders_are_what_the_variables_take(name: str, mode: str) -> None:
    """Of every secret, and of the real one's kind: else a plan would fail where the apply works."""
    variables = dict(named(read((ROOT / "terraform/variables.tf").read_text()), "variable"))
    secret = {each for each, body in variables.items() if body.get("ephemeral")}
    given = dict(GIVEN.findall(PLANS[name]))
    assert set(given) == secret
    for variable, value in given.items():
        placeholder = re.sub(r"\$\{\{ vars\.STRIPE_MODE .*? \}\}", mode, value)
        accepted = ACCEPTED.search(variables[variable]["validation"][0]["condition"])
        assert accepted, variable
        assert re.search(accepted[1], placeholder), f"{variable} does not take {placeholder}"


def test_every_secret_is_given_to_the_apply() -> None:
    variables = dict(named(read((ROOT / "terraform/variables.tf").read_text()), "variable"))
    secret = {each for each, body in variables.items() if body.get("ephemeral")}
    given = {name for name, value in GIVEN.findall(ALL["deploy.apply"]) if "secrets." in value}
    assert given == secret


def test_an_apply_uses_the_plan_the_package_and_the_providers_that_were_reviewed() -> None:
    planned, applied = ALL["deploy.plan"], ALL["deploy.apply"]
    for carried in ("tfplan", ".terraform.lock.hcl", "build/lambda.zip"):
        assert f"            terraform/{carried}\n" in planned
    assert "include-hidden-files: true" in planned, "or the lock file is left behind"
    assert "terraform_init.sh -lockfile=readonly" in applied
    assert "apply tfplan" in applied
    assert "build_lambda.py" not in applied


def test_the_real_secrets_are_looked_at_before_anything_changes() -> None:
    """Terraform checks ephemeral values at an apply as well, but beside its work."""
    applied = ALL["deploy.apply"]
    assert applied.index("-chdir=terraform plan -refresh=false") < applied.index(
        "-chdir=terraform apply tfplan"
    )


def test_the_providers_are_locked_for_every_platform() -> None:
    """So that the lock file, once somebody keeps it, fits every laptop as well."""
    locked = set(re.findall(r"-platform=(\w+)", ALL["deploy.plan"]))
    assert {"linux_amd64", "linux_arm64", "darwin_arm64", "windows_amd64"} <= locked
