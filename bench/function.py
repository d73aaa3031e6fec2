"""The Lambda function: its package, a cold start, a warm turn, a payment over slow networks.

The package runs as on Lambda, under an interpreter of its version; without one, the sources under
this one. Each figure stands beside a floor that was measured in turn with it.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from platform import machine
from statistics import median
from typing import Final

from botocore.session import get_session

from bench.rows import Row
from bench.servers import NO_SETTINGS, Server, aws, settings_for, stripe
from payment_smart_bot.adapters.aws.dynamodb.tables import PAYMENTS, SESSIONS, creation

ROOT: Final = Path(__file__).resolve().parent.parent
BUILD: Final = ROOT / "terraform" / "build_lambda.py"
PROGRAM: Final = Path(__file__).with_name("in_lambda.py")
VERSION: Final = "3.13"
OF_THE_RUNTIME: Final = (
    "boto3",
    "botocore",
    "dateutil",
    "jmespath",
    "s3transfer",
    "six",
    "urllib3",
)
"""What a function has that brings nothing along: the floor runs on this alone."""

STARTS: Final = 9
REGION: Final = "us-east-1"
LATENCIES: Final = {"dynamodb": 0.005, "kms": 0.008, "stripe": 0.7}


@dataclass(frozen=True)
class Process:
    """How a process of the function is started."""

    python: str
    paths: tuple[Path, ...]
    settings: Mapping[str, str]

    def run(self, what: str) -> dict[str, float]:
        """Return what `bench.in_lambda` measures."""
        ended = subprocess.run(
            [self.python, str(PROGRAM), what],
            env={**self.settings, "PYTHONPATH": os.pathsep.join(map(str, self.paths))},
            capture_output=True,
            text=True,
            check=False,
        )
        if ended.returncode:
            raise RuntimeError(ended.stderr)
        figures: dict[str, float] = json.loads(ended.stderr)
        return figures


def measure() -> list[Row]:
    """Return the figures of the function."""
    with tempfile.TemporaryDirectory() as folder:
        rows, python, paths, runtime = _package(Path(folder))
        with aws() as server, _settings(server) as settings:
            process = Process(python, paths, settings)
            rows += _cold(process, Process(python, runtime, settings))
            rows += _warm(Process(python, (*paths, *runtime), settings))
        return [*rows, _payment(Path(folder), python, paths)]


def _package(folder: Path) -> tuple[list[Row], str, tuple[Path, ...], tuple[Path, ...]]:
    """Build it; return its sizes, what runs it, and where it and the runtime's libraries lie."""
    here = "arm64" if machine() in {"aarch64", "arm64"} else "x86_64"
    path = folder / "lambda.zip"
    command = [sys.executable, str(BUILD), "--architecture", here, "--python-version", VERSION]
    subprocess.run([*command, "--output", str(path)], check=True, stdout=subprocess.DEVNULL)
    with zipfile.ZipFile(path) as archive:
        whole = archive.infolist()
        plain = [each for each in whole if not each.filename.endswith(".pyc")]
        archive.extractall(folder / "task")
    zipped = sum(each.compress_size + 2 * len(each.filename) + 100 for each in plain)
    rows = [
        Row("package without bytecode, zipped", _mb(zipped), "<= 6.5 MB"),
        Row("the same unzipped", _mb(sum(each.file_size for each in plain)), "<= 25 MB"),
    ]
    if len(plain) < len(whole):  # else no interpreter of the function's version is at hand
        rows.append(Row("package with bytecode, zipped", _mb(path.stat().st_size), "<= 9 MB"))
    python = _interpreter()
    if python is None or sys.platform != "linux":
        return rows, sys.executable, (), ()
    (folder / "runtime").mkdir()
    for name in OF_THE_RUNTIME:
        spec = find_spec(name)
        if spec is None or spec.origin is None:
            raise RuntimeError(f"{name} is not installed")
        source = Path(spec.origin)
        source = source.parent if source.name == "__init__.py" else source
        target = folder / "runtime" / source.name
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    return rows, python, (folder / "task",), (folder / "runtime",)


def _interpreter() -> str | None:
    pyenv = sorted(Path.home().glob(f".pyenv/versions/{VERSION}*/bin/python{VERSION}"))
    for python in (shutil.which(f"python{VERSION}"), *map(str, pyenv)):
        if python is None:
            continue
        if subprocess.run([python, "-V"], capture_output=True, check=False).returncode == 0:
            return python
    return None


@contextmanager
def _settings(server: Server, more: Mapping[str, str] = NO_SETTINGS) -> Iterator[Mapping[str, str]]:
    """Return the settings of a function whose state lies in new tables of this server."""
    address = f"http://127.0.0.1:{server.port}"
    environment = {
        "AWS_ENDPOINT_URL": address,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": "bench",
        "AWS_SECRET_ACCESS_KEY": "bench",
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    client = get_session().create_client(
        "dynamodb",
        region_name=REGION,
        endpoint_url=address,
        aws_access_key_id="bench",
        aws_secret_access_key="bench",  # noqa: S106 - opens nothing
    )
    for name, shape in (("sessions", SESSIONS), ("payments", PAYMENTS)):
        client.create_table(TableName=name, **creation(shape))
    kms = get_session().create_client(
        "kms",
        region_name=REGION,
        endpoint_url=address,
        aws_access_key_id="bench",
        aws_secret_access_key="bench",  # noqa: S106 - opens nothing
    )
    yield {
        **environment,
        "ENVIRONMENT": "dev",
        "DYNAMODB_TABLE": "sessions",
        "PAYMENTS_TABLE": "payments",
        "KMS_KEY_ID": kms.create_key()["KeyMetadata"]["KeyId"],
        "STRIPE_SECRET_KEY": "sk_test_bench",
        "RATE_LIMIT_PER_MINUTE": "0",
        **more,
    }


def _cold(process: Process, bare: Process) -> list[Row]:
    process.run("cold"), bare.run("floor")  # the files are in memory after this
    pairs = [(process.run("cold"), bare.run("floor")) for _ in range(STARTS)]
    ours, floor = (
        {key: median(pair[side][key] for pair in pairs) for key in pairs[0][side]}
        for side in (0, 1)
    )
    ratio = median(pair[0]["seconds"] / pair[1]["seconds"] for pair in pairs)
    return [
        Row("a botocore client for DynamoDB alone", f"{floor['seconds'] * 1e3:.0f} ms"),
        Row("cold start, import to first reply", f"{ours['seconds'] * 1e3:.0f} ms"),
        Row("ratio of the two", f"{ratio:.2f}", "<= 1.5"),
        Row("the same as CPU time", f"{ours['cpu'] / floor['cpu']:.2f}"),
        Row("ratio of their memory", f"{ours['megabytes'] / floor['megabytes']:.2f}", "<= 1.6"),
    ]


def _warm(process: Process) -> list[Row]:
    seconds = process.run("warm")
    return [
        Row("boto3 get and put, CPU", f"{seconds['floor'] * 1e3:.2f} ms"),
        Row("warm turn, CPU", f"{seconds['ours'] * 1e3:.2f} ms", "<= 2.4 ms where that is 2"),
        Row("ratio of the two", f"{seconds['ours'] / seconds['floor']:.2f}", "<= 1.2"),
    ]


def _payment(folder: Path, python: str, paths: tuple[Path, ...]) -> Row:
    takes = LATENCIES["stripe"]
    slow = "--dynamodb-takes", str(LATENCIES["dynamodb"]), "--kms-takes", str(LATENCIES["kms"])
    with (
        stripe(folder / "stripe.sqlite3", "--tokens-take", str(takes)) as there,
        aws(*slow) as server,
        _settings(server, settings_for(there) | {"PAYMENT_AMOUNT": "0"}) as settings,
    ):
        seconds = Process(python, paths, settings).run("pay")["seconds"]
    return Row("six messages; Stripe 700, DynamoDB 5, KMS 8 ms", f"{seconds:.2f} s", "<= 0.95 s")


def _mb(size: int) -> str:
    return f"{size / 1e6:.2f} MB"
