"""What runs the bot without AWS: the container, the compose file, the service of systemd.

There is no container engine here. So they are linted, and each step of the Dockerfile is run by
hand in an empty folder, with the paths of the container below it.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from tests.docs.pages import ROOT

DEPLOY = ROOT / "deploy"
DOCKERFILE = (ROOT / "Dockerfile").read_text().replace("\\\n", " ")
BIN = Path(sys.executable).parent
HOME = "/var/lib/payment-smart-bot"


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command that has to succeed; return what it printed."""
    kept = {name: it for name, it in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(  # noqa: S603 - our own commands
        [str(part) for part in command],
        cwd=cwd,
        env=kept,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def instructions(name: str, text: str = DOCKERFILE) -> list[str]:
    """Return the arguments of each instruction of this name."""
    return [line.strip() for line in re.findall(rf"^\s*{name}\s+(.+)$", text, re.MULTILINE)]


def test_the_dockerfile_is_clean() -> None:
    assert run(BIN / "hadolint", ROOT / "Dockerfile") == ""


def test_the_container_is_not_root_and_keeps_one_volume() -> None:
    last = DOCKERFILE.rpartition("\nFROM ")[2]
    assert instructions("USER", last) == ["10001"]
    assert instructions("VOLUME", last) == [HOME]
    compose = (DEPLOY / "compose.yaml").read_text()
    assert compose.count("read_only: true") == compose.count("restart: unless-stopped") == 2


def test_the_compose_file_is_one() -> None:
    schema = ("--builtin-schema", "vendor.compose-spec")
    assert "ok" in run(BIN / "check-jsonschema", *schema, DEPLOY / "compose.yaml")


def test_every_file_of_the_compose_file_is_there() -> None:
    mounted = re.findall(r"- (\./\S+?):", (DEPLOY / "compose.yaml").read_text())
    assert [it for it in mounted if it != "./tls" and not (DEPLOY / it).is_file()] == []


def test_every_setting_of_the_example_is_one() -> None:
    listed = (ROOT / "docs" / "ENVIRONMENT_VARIABLES_GUIDE.md").read_text()
    named = re.findall(r"^(\w+)=", (DEPLOY / "bot.env.example").read_text(), re.MULTILINE)
    assert named
    assert [name for name in named if f"`{name}`" not in listed] == []


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_takes_the_service(tmp_path: Path) -> None:
    unit = (DEPLOY / "payment-smart-bot.service").read_text()
    here = unit.replace("/opt/payment-smart-bot/bin", str(BIN))
    (tmp_path / "payment-smart-bot.service").write_text(here)
    assert run("systemd-analyze", "verify", tmp_path / "payment-smart-bot.service") == ""


def test_the_context_holds_what_is_copied() -> None:
    kept = re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text(), re.MULTILINE)
    sources = [
        each for line in instructions("COPY") if "--from" not in line for each in line.split()[:-1]
    ]
    assert sorted(sources) == sorted(kept)


class ByHand:
    """The container's paths in a folder of this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for path in ("build", "opt", HOME[1:]):
            (folder / path).mkdir(parents=True)

    def place(self, text: str) -> str:
        """Return a command with the paths as they are here."""
        for path in ("/build", "/opt/bot", HOME):
            text = text.replace(path, f"{self.folder}{path}")
        return text

    def build(self) -> None:
        """Do what the first stage does."""
        stage = DOCKERFILE.partition("\nFROM ")[2].partition("\nFROM ")[0]
        build = self.folder / "build"
        for kind, line in re.findall(r"^(COPY|RUN) (.+)$", stage, re.MULTILINE):
            if kind == "COPY":
                *sources, target = line.split()
                for source in sources:
                    self._copy(ROOT / source, build / target, into=target.endswith("/"))
            else:
                run(
                    "sh",
                    "-c",
                    self.place(line).replace("python ", f"{sys.executable} ", 1),
                    cwd=build,
                )

    def _copy(self, source: Path, target: Path, *, into: bool) -> None:
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            return
        target = target / source.name if into else target
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)

    @contextmanager
    def start(self) -> Iterator[tuple[str, dict[str, str]]]:
        """Do what the container does when it starts; yield the address, and the environment."""
        (entry,), (command, *_) = instructions("ENTRYPOINT"), instructions("CMD")[::-1]
        environment = dict(re.findall(r"(\w+)=(\S+)", self.place(instructions("ENV")[0])))
        environment["PATH"] = environment["PATH"].replace("$PATH", os.environ["PATH"])
        port: list[str] = ["--port", "0"]
        with (
            subprocess.Popen(  # noqa: S603 - our own program
                [
                    self.folder / "opt/bot/bin" / json.loads(entry)[0],
                    *json.loads(command)[:1],
                    *port,
                ],
                cwd=self.folder / HOME[1:],
                env=environment,
                stdout=subprocess.PIPE,
                text=True,
            ) as server
        ):
            assert server.stdout is not None
            try:
                found = re.search(r"listens on (http://\S+)", server.stdout.readline())
                assert found
                yield found[1], environment
            finally:
                server.terminate()


@pytest.mark.thorough
def test_its_steps_lead_to_a_bot_that_is_healthy(tmp_path: Path) -> None:
    by_hand = ByHand(tmp_path)
    by_hand.build()
    (check,) = instructions("HEALTHCHECK")
    command = json.loads(check[check.index("[") :])
    with by_hand.start() as (address, environment):
        asked = [part.replace("http://127.0.0.1:8000", address) for part in command]
        subprocess.run(asked, env=environment, check=True, cwd=tmp_path)  # noqa: S603 - our own
        assert httpx.get(f"{address}/health").json()["status"] == "ok"
    assert (tmp_path / HOME[1:] / "bot.sqlite3").is_file()
