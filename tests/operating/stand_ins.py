"""Programs that stand in for Terraform and the AWS CLI: they answer, and keep what was asked."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from tests.entrypoints import processes

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"


class StandIns:
    """A folder of programs that comes first on the PATH of a script."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def add(self, name: str, *lines: str) -> None:
        """Put a program into the folder; `lines` are what it does in bash."""
        program = self._folder / name
        kept = f'printf "%s\\n" "{name} $*" >>"{self._folder}/asked"'
        program.write_text("\n".join(["#!/usr/bin/env bash", kept, *lines]))
        program.chmod(0o755)

    def add_terraform(self, **outputs: Any) -> None:
        """Put a Terraform into the folder that has these outputs."""
        shown = json.dumps({name: {"value": value} for name, value in outputs.items()})
        (self._folder / "outputs.json").write_text(shown)
        self.add(
            "terraform",
            'if [ "$2" = output ] && [ "$3" = -raw ]; then',
            f'    jq -r --arg name "$4" \'.[$name].value\' "{self._folder}/outputs.json"',
            f'else cat "{self._folder}/outputs.json"; fi',
        )

    def add_aws(self, **answers: Any) -> None:
        """Put an AWS CLI into the folder: what it answers to each command, `_` for `-`.

        A text is printed as it is, anything else as JSON; of a list, one after the other, and the
        last again and again.
        """
        cases = []
        for command, answer in answers.items():
            name = command.replace("_", "-")
            listed = answer if isinstance(answer, list) else [answer]
            for number, each in enumerate(listed):
                text = each if isinstance(each, str) else json.dumps(each)
                (self._folder / f"{name}.{number}").write_text(text + "\n")
            counter = self._folder / f"{name}.count"
            cases.append(
                f'{name}) n=$(cat "{counter}" 2>/dev/null || echo 0); '
                f'cat "{self._folder}/{name}.$n"; '
                f'[ "$n" -ge {len(listed) - 1} ] || echo $((n + 1)) >"{counter}" ;;'
            )
        self.add("aws", 'case "$2" in', *cases, "esac")

    def run(
        self, script: str, *arguments: str, **environ: str
    ) -> "subprocess.CompletedProcess[str]":
        """Run a script of ours among them."""
        path = f"{self._folder}:{os.environ['PATH']}"
        return subprocess.run(  # noqa: S603 - our own script
            [str(SCRIPTS / script), *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=processes.PATIENCE,
            env={"PATH": path, "POLL_SECONDS": "0", **environ},
        )

    def asked(self, of: str = "") -> list[str]:
        """Return what the programs were asked, as far as it has these words in it."""
        kept = self._folder / "asked"
        lines = kept.read_text().splitlines() if kept.exists() else []
        return [line for line in lines if of in line]
