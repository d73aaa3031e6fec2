"""Look for known weaknesses in everything that is pinned, and keep what was found in dist/.

The report says when it was made, of which commit, and the hash of each lock file, so that it is
evidence of that state. It ends with 1 if anything is known, or if a file could not be looked at.
"""

import hashlib
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
LOCKS: Final = (*sorted(ROOT.glob("requirements/*.txt")), ROOT / "frontend/requirements.txt")
PIP_AUDIT: Final = Path(sys.executable).with_name("pip-audit")


def look_at(lock: Path, pip_audit: str) -> dict[str, Any]:
    """Return what is known of the packages of a lock file."""
    command = [pip_audit, "--disable-pip", "--require-hashes", "--progress-spinner", "off"]
    command += ["--format", "json", "--requirement", str(lock)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    seen: dict[str, Any] = {
        "file": str(lock.relative_to(ROOT)),
        "sha256": hashlib.sha256(lock.read_bytes()).hexdigest(),
    }
    try:
        packages = json.loads(ended.stdout)["dependencies"]
    except (ValueError, KeyError):
        return {**seen, "error": ended.stderr.strip().splitlines()[-1:] or [""]}
    known = [
        {
            "package": f"{each['name']} {each['version']}",
            "id": it["id"],
            "fixed": it["fix_versions"],
        }
        for each in packages
        for it in each.get("vulns", [])
    ]
    # pip-audit calls it a success where the index that it asked knows none of the packages.
    unknown = [each["name"] for each in packages if "skip_reason" in each]
    return {**seen, "packages": len(packages), "known": known, "notLookedAt": unknown}


def main(pip_audit: str, folder: Path) -> int:
    """Write the report into a folder, and say what it found; return the exit code."""
    at = datetime.now(UTC)
    seen = [look_at(lock, pip_audit) for lock in LOCKS]
    report = {
        "at": at.isoformat(timespec="seconds"),
        "commit": _say(["git", "rev-parse", "HEAD"]),
        "tool": _say([pip_audit, "--version"]),
        "files": seen,
    }
    folder.mkdir(exist_ok=True)
    path = folder / f"audit-{at:%Y%m%dT%H%M%SZ}.json"
    path.write_text(f"{json.dumps(report, indent=2)}\n")
    found = {each["file"]: _list_troubles(each) for each in seen}
    for file, troubles in found.items():
        print(f"{file}: {'; '.join(troubles) or 'nothing known'}")
    print(f"Evidence: {path}")
    return 1 if any(found.values()) else 0


def _list_troubles(seen: dict[str, Any]) -> list[str]:
    if "error" in seen:
        return list(seen["error"])
    troubles = [f"{it['package']}: {it['id']}" for it in seen["known"]]
    if seen["notLookedAt"]:
        troubles.append(f"not looked at: {', '.join(seen['notLookedAt'])}")
    return troubles


def _say(command: list[str]) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    return ended.stdout.strip()


if __name__ == "__main__":
    sys.exit(main(str(PIP_AUDIT), ROOT / "dist"))
