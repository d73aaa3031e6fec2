"""scripts/fetch_package.sh: drift is looked for with the package that runs, and no other build."""

from pathlib import Path

import pytest
from tests.operating.stand_ins import StandIns

PACKAGE = b"PK: what runs"
OUTPUTS = {"lambda_function_name": "bot", "aws_region": "eu-central-1", "unsigned_package": None}


@pytest.fixture
def stand_ins(tmp_path: Path) -> StandIns:
    return StandIns(tmp_path / "programs")


def fetch(stand_ins: StandIns, folder: Path) -> tuple[int, bytes | None, str]:
    """Return the exit code, what was fetched, and what was said."""
    package = folder / "build" / "lambda.zip"
    ran = stand_ins.run("fetch_package.sh", PACKAGE=str(package))
    return ran.returncode, package.read_bytes() if package.exists() else None, ran.stderr


def test_what_runs_is_fetched_from_lambda(stand_ins: StandIns, tmp_path: Path) -> None:
    """By an address that opens it for some minutes, and stands in no list of processes."""
    there = tmp_path / "there.zip"
    there.write_bytes(PACKAGE)
    stand_ins.add_terraform(**OUTPUTS)
    stand_ins.add_aws(get_function=there.as_uri())
    assert fetch(stand_ins, tmp_path) == (0, PACKAGE, "")
    assert len(stand_ins.asked("aws lambda get-function --function-name bot ")) == 1


def test_of_a_signed_package_the_unsigned_one_is_fetched(
    stand_ins: StandIns, tmp_path: Path
) -> None:
    stand_ins.add_terraform(**{**OUTPUTS, "unsigned_package": "s3://packages/unsigned/bot.zip"})
    stand_ins.add("aws", f'printf "{PACKAGE.decode()}" >"${{@: -1}}"')
    assert fetch(stand_ins, tmp_path) == (0, PACKAGE, "")
    assert stand_ins.asked("s3://packages/unsigned/bot.zip")


def test_before_the_first_deployment_it_says_so(stand_ins: StandIns, tmp_path: Path) -> None:
    stand_ins.add_terraform()
    code, fetched, said = fetch(stand_ins, tmp_path)
    assert (code, fetched) == (1, None)
    assert "Nothing has been deployed yet." in said
