"""Build the package of the Lambda function: `python terraform/build_lambda.py`.

It holds the bot and what requirements/lambda.txt lists, as wheels for Lambda's own platform, each
checked by its hash. botocore is among them, with the descriptions of the services that are used:
the one of the runtime changes without a deployment (decision 43). Not in it: boto3, the simulator,
the frontend and the tests. Where an interpreter of the function's version is at hand, the modules
that a payment imports are there as bytecode too, which halves a cold start. The same inputs give
the same bytes. `--merchant-file` adds the merchant's file and the logo that it names
(docs/your-brand.md); Terraform's `merchant_file_in_package` has the function read it.

Exit codes: 0 built; 1 something is missing, and it says what.
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from platform import machine
from typing import Final, NamedTuple

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent
LOCK: Final = ROOT / "requirements" / "lambda.txt"
DEFAULT_OUTPUT: Final = HERE / "build" / "lambda.zip"
CACHE: Final = HERE / "build" / "wheels"
PROBE: Final = HERE / "payment_in_package.py"
COMPILER: Final = HERE / "compile_package.py"

MACHINES: Final = {"arm64": "aarch64", "x86_64": "x86_64"}
"""Lambda's names of its architectures, and those of the wheels."""

GLIBC: Final = ("manylinux2014", "manylinux_2_17", "manylinux_2_28")
"""What runs on Amazon Linux 2023, whose glibc is 2.34: all runtimes from Python 3.12 on."""

AWS_SERVICES: Final = (
    "apigatewaymanagementapi", "bedrock-runtime", "dynamodb", "kms", "secretsmanager",
)  # fmt: skip
"""Those that adapters/aws/clients.py makes clients of; a test holds the two equal."""

UNUSED: Final = (
    re.compile(r"aws_lambda_powertools/event_handler/"),  # a router and Swagger's pages: 2.2 MB
    re.compile(rf"botocore/data/(?!(?:{'|'.join(AWS_SERVICES)})/)[^/]+/"),  # 400 others: 13 MB
    re.compile(r"botocore/cacert\.pem$"),  # certifi has them
    re.compile(r"stripe/params/"),  # types of parameters, which only a type checker imports: 6 MB
    re.compile(r"dateutil/zoneinfo/.*\.tar\.gz$"),  # zones by name: botocore knows UTC and here
    re.compile(r"[^/]+\.dist-info/(?!licenses/|METADATA$)"),
    re.compile(r"(.*/)?(__pycache__|tests?)/"),
    re.compile(r".*\.(pyi|pyc)$|(.*/)?py\.typed$"),
)
"""What no code of the function can reach; licences stay."""

_FIXED_TIME: Final = (1980, 1, 1, 0, 0, 0)
_READABLE: Final = 0o100644 << 16
_UNIX: Final = 3


class Missing(Exception):
    """The package cannot be built; the text says what is missing."""


class Target(NamedTuple):
    """What the package is for, and the merchant's file that it holds, if any."""

    architecture: str
    python: str
    merchant_file: Path | None = None

    @property
    def platforms(self) -> list[str]:
        """The platforms whose wheels run there."""
        return [f"{glibc}_{MACHINES[self.architecture]}" for glibc in GLIBC]


def main() -> int:
    """Build, and print what came of it."""
    parser = argparse.ArgumentParser(description="Build the package of the Lambda function.")
    parser.add_argument("--architecture", choices=sorted(MACHINES), default="arm64")
    parser.add_argument("--python-version", default="3.13", metavar="3.13")
    parser.add_argument("--merchant-file", type=Path, metavar="PATH")
    parser.add_argument("--output", type=Path, default=DEFAULT_OUTPUT, metavar="PATH")
    options = parser.parse_args()
    if not re.fullmatch(r"3\.1[1-9]", options.python_version):
        parser.error("--python-version must be that of a Lambda runtime, such as 3.13")
    target = Target(options.architecture, options.python_version, options.merchant_file)
    try:
        _build(target, options.output)
    except Missing as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _build(target: Target, output: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = _stage(target, Path(folder, "package"))
        plain = _unzipped(stage)
        compiled = _compile(target, stage, Path(folder, "here"))
        _zip(stage, output)
        _print_sizes(output, stage, plain)
        print(compiled)


def _stage(target: Target, folder: Path, *, here: bool = False) -> Path:
    """Lay out the package in a folder; `here` for this machine instead of Lambda's."""
    for wheel in _wheels(target, [] if here else target.platforms):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(folder, [name for name in archive.namelist() if _is_used(name)])
    for path in sorted((ROOT / "src" / "payment_smart_bot").rglob("*")):
        name = path.relative_to(ROOT / "src")
        if path.is_file() and _is_used(name.as_posix()):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, folder / name)
    if target.merchant_file is not None:
        add_merchant_file(target.merchant_file, folder / "merchant")
    return folder


def add_merchant_file(file: Path, folder: Path) -> None:
    """Copy the merchant's file, and its logo under the same name beside it."""
    try:
        content = file.read_text(encoding="utf-8-sig")
        logo = tomllib.loads(content).get("logo", "")
        folder.mkdir()
        (folder / "merchant.toml").write_text(content, encoding="utf-8")
        if isinstance(logo, str) and logo and "://" not in logo:
            kept = (folder / logo).resolve()
            if not kept.is_relative_to(folder.resolve()):
                raise Missing(f"The logo of {file} must lie beside it, or in a folder below.")
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file.parent / logo, kept)
    except (OSError, ValueError) as error:
        raise Missing(f"--merchant-file cannot be used: {error}") from None


def _wheels(target: Target, platforms: Sequence[str]) -> list[Path]:
    """Return the wheels of the lock file, kept from an earlier build where they are the same."""
    if not LOCK.is_file():
        raise Missing("requirements/lambda.txt is missing: write it with make lock.")
    lock = LOCK.read_text()
    key = repr((lock, target.python, platforms, machine())).encode()
    kept = CACHE / hashlib.sha256(key).hexdigest()[:16]
    if not kept.is_dir():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as folder:
            _download(target, Path(folder, "wheels"), platforms)
            with suppress(OSError):  # another build was faster
                Path(folder, "wheels").rename(kept)
    wheels = sorted(kept.glob("*.whl"))
    hashes = re.findall(r"sha256:([0-9a-f]{64})", lock)
    if any(hashlib.sha256(wheel.read_bytes()).hexdigest() not in hashes for wheel in wheels):
        raise Missing(f"A wheel in {kept} is not the one that was fetched. Delete that folder.")
    return wheels


def _download(target: Target, folder: Path, platforms: Iterable[str]) -> None:
    """Fetch the wheels of the lock file, from wherever pip is told to."""
    command = [
        *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
        *("--require-hashes", "--no-deps", "--only-binary", ":all:"),
        *("--requirement", str(LOCK), "--dest", str(folder)),
        *("--implementation", "cp", "--python-version", target.python),
        *(part for platform in platforms for part in ("--platform", platform)),
    ]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    if ended.returncode:
        errors = [line for line in ended.stderr.splitlines() if not line.startswith("WARNING")]
        raise Missing(
            "\n".join(errors) + f"\nThe wheels of requirements/lambda.txt for Python "
            f"{target.python} on {target.architecture} cannot be had; the lines above say which "
            f"is missing. Check that {sys.executable} has pip, and that pip reaches its index."
        )


def _is_used(name: str) -> bool:
    return not name.endswith("/") and not any(pattern.match(name) for pattern in UNUSED)


def _compile(target: Target, stage: Path, elsewhere: Path) -> str:
    """Add bytecode of what a payment imports; return a sentence that says so, or why not."""
    python = interpreter(target.python)
    if python is None:
        return (
            f"Without bytecode, as no Python {target.python} is at hand: a cold start takes twice "
            f"as long. Install it as python{target.python}, and build again."
        )
    here = sys.platform == "linux" and machine() == MACHINES[target.architecture]
    tried = stage if here else _stage(target, elsewhere, here=True)
    names = _run([python, "-B", str(PROBE), str(tried)]).splitlines()
    found = [name for name in names if (stage / name).is_file()]
    _run([python, str(COMPILER), str(stage), *found])
    return f"With bytecode of the {len(found)} modules that a payment imports."


def interpreter(version: str) -> str | None:
    """Return an interpreter of this version: this one, one on the PATH, or one of pyenv's."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    found = sorted(str(path) for path in pyenv.glob(f"{version}*/bin/python{version}"))
    asked = "import sys; print('%d.%d' % sys.version_info[:2])"
    for python in (sys.executable, shutil.which(f"python{version}"), *found):
        if python is None:
            continue
        told = subprocess.run([python, "-c", asked], check=False, capture_output=True, text=True)
        if told.stdout.strip() == version:
            return python
    return None


def _run(command: list[str]) -> str:
    """Run an interpreter apart from this one's packages and settings; return what it prints."""
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONHASHSEED": "0"}
    ended = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    if ended.returncode:
        raise Missing(f"{ended.stderr.strip()}\nThe package does not work; nothing was written.")
    return ended.stdout


def _zip(stage: Path, output: Path) -> None:
    output.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in _files(stage):
            entry = zipfile.ZipInfo(path.relative_to(stage).as_posix(), _FIXED_TIME)
            entry.external_attr = _READABLE
            entry.create_system = _UNIX
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes(), compresslevel=9)


def _files(stage: Path) -> list[Path]:
    return sorted(path for path in stage.rglob("*") if path.is_file())


def _unzipped(stage: Path) -> int:
    return sum(path.stat().st_size for path in _files(stage))


def _print_sizes(output: Path, stage: Path, plain: int) -> None:
    parts: Counter[str] = Counter()
    with zipfile.ZipFile(output) as archive:
        for entry in archive.infolist():
            part = "bytecode" if entry.filename.endswith(".pyc") else entry.filename.split("/")[0]
            parts[part] += entry.compress_size
    print(f"{output}: {_mb(output.stat().st_size)} zipped, {_mb(_unzipped(stage))} unzipped")
    print(f"without bytecode: {_mb(plain)} unzipped")
    for part, size in parts.most_common(8):
        print(f"  {part:<28} {_mb(size)} zipped")


def _mb(size: int) -> str:
    return f"{size / 1e6:.2f} MB"


if __name__ == "__main__":
    sys.exit(main())
