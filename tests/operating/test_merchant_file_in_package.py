"""`build_lambda.py --merchant-file` puts the merchant's file where the function reads it."""

from pathlib import Path

import pytest
from terraform.build_lambda import Missing, add_merchant_file

from payment_smart_bot.settings import read_settings

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "merchant-file" / "merchant.toml"


def test_the_file_and_its_logo_are_packed_and_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_merchant_file(EXAMPLE, tmp_path / "merchant")
    monkeypatch.chdir(tmp_path)  # a function starts in the folder of its package
    settings = read_settings({"MERCHANT_FILE": path_in_terraform()})
    assert settings.merchant_file == read_settings({"MERCHANT_FILE": str(EXAMPLE)}).merchant_file


def path_in_terraform() -> str:
    text = (ROOT / "terraform" / "lambda.tf").read_text()
    return text.split("var.merchant_file_in_package ? ")[1].split('"')[1]


@pytest.mark.parametrize(
    ("toml", "fault"),
    [
        ('logo = "../logo.svg"', "must lie beside it, or in a folder below"),
        ('logo = "none.svg"', "No such file"),
        ("name = Ada", "--merchant-file cannot be used: Invalid value"),
    ],
)
def test_what_cannot_be_packed_is_told(tmp_path: Path, toml: str, fault: str) -> None:
    file = tmp_path / "shop.toml"
    file.write_text(toml)
    with pytest.raises(Missing, match=fault):
        add_merchant_file(file, tmp_path / "package")
