"""Write what each part of a release is made of, as CycloneDX, from the lock files into dist/.

The same lock files give the same bytes. A hash is that of a file which pip takes for a package on
some platform; the lock files name all of them.
"""

import re
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from payment_smart_bot import __version__

ROOT: Final = Path(__file__).resolve().parent.parent
PARTS: Final = {
    "server": ("requirements/local.txt", "What `pip install payment-smart-bot` runs"),
    "function": ("requirements/lambda.txt", "What the package of the Lambda function holds"),
    "page": ("frontend/requirements.txt", "What the pages made with Streamlit run"),
}
"""Each part of a release: its lock file, and what it is."""

_PACKAGE: Final = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?: ; (?P<marker>[^\\\n]+?))? *"
    r"(?P<hashes>(?:\\\n +--hash=sha256:[0-9a-f]{64} *)+)",
    re.MULTILINE,
)
_HASH: Final = re.compile("sha256:([0-9a-f]{64})")
_NAMESPACE: Final = uuid.UUID("6a4e0c0e-6a52-4d3c-9f0b-0d2f5a7c1b11")


def list_components(lock: str) -> Iterator[Component]:
    """Yield each package that a lock file pins."""
    for found in _PACKAGE.finditer(lock):
        name, version, marker = found["name"], found["version"], found["marker"]
        purl = PackageURL("pypi", None, name, version)
        yield Component(
            name=name,
            version=version,
            bom_ref=str(purl),
            purl=purl,
            hashes=[
                HashType(alg=HashAlgorithm.SHA_256, content=each)
                for each in _HASH.findall(found["hashes"])
            ],
            properties=[Property(name="python:marker", value=marker)] if marker else [],
        )


def build_sbom(part: str) -> str:
    """Return the document of a part; raises ValueError where it is no valid one."""
    lock, about = PARTS[part]
    text = (ROOT / lock).read_text()
    ours = Component(
        name=f"payment-smart-bot-{part}",
        version=__version__,
        type=ComponentType.APPLICATION,
        description=about,
        bom_ref=f"payment-smart-bot-{part}@{__version__}",
        licenses=[LicenseExpression("MIT")],
    )
    components = list(list_components(text))
    sbom = Bom(
        components=components,
        serial_number=uuid.uuid5(_NAMESPACE, f"{part} {__version__} {text}"),
        metadata=BomMetaData(component=ours),
    )
    sbom.metadata.timestamp = None  # type: ignore[assignment]  # two runs would differ
    sbom.register_dependency(ours, components)
    document = JsonV1Dot6(sbom).output_as_string(indent=2)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(document)
    if wrong:
        raise ValueError(f"The document of {part} is not valid CycloneDX: {wrong}")
    return f"{document}\n"


def main(folder: Path) -> None:
    """Write the document of each part into a folder."""
    folder.mkdir(exist_ok=True)
    for part in PARTS:
        path = folder / f"payment-smart-bot-{__version__}-{part}.cdx.json"
        path.write_text(build_sbom(part))
        print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist")
