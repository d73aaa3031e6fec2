"""What MkDocs asks while it builds the site: pages that lie outside of docs/, links, diagrams.

README.md, terraform/README.md and the simulator's README are pages of the site, too. Any other link
that leaves docs/ leads into the repository, which a site does not have: there its text stays.

Diagrams are drawn in the reader's browser by Mermaid, which `make docs` takes from npm (pinned in
scripts/site) and puts into the site. Material for MkDocs would load it from a CDN, but takes the
one that is there before it. Where npm is missing, diagrams stay text.
"""

import posixpath
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from pymdownx.superfences import fence_code_format

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

ROOT: Final = Path(__file__).resolve().parent.parent
OUTSIDE: Final = {
    "README.md": "README.md",
    "terraform/README.md": "terraform.md",
    "stripe-simulator/README.md": "simulator.md",
    "stripe-simulator/CHECKS.md": "simulator-checks.md",
}
"""Paths in the repository, and what they are called in the site."""

_FOLDERS: Final = {"docs/decisions": "ARCHITECTURE.md"}
"""Folders that a link leads to, and the page that lists what is in them."""

_LINK: Final = re.compile(r"\[([^\]]*)\]\(([^)\s:]+?)(#[^)\s]*)?\)")
MERMAID: Final = ROOT / "scripts/site/node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js"
_MERMAID_IN_SITE: Final = "assets/mermaid.js"
_DIAGRAM: Final = '<pre class="mermaid">'
_IN_DOCS: Final = "docs/"
_LOADED: Final = re.compile(r'<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?//')


def on_config(config: "MkDocsConfig") -> "MkDocsConfig":
    """Have diagrams drawn where there is what draws them."""
    if MERMAID.is_file():
        fence = {"name": "mermaid", "class": "mermaid", "format": fence_code_format}
        config.mdx_configs["pymdownx.superfences"] = {"custom_fences": [fence]}
    return config


def on_files(files: "Files", config: "MkDocsConfig") -> "Files":
    """Add the pages that lie elsewhere."""
    for path, name in OUTSIDE.items():
        content = (ROOT / path).read_text()
        files.append(File.generated(config, name, content=content))
    if MERMAID.is_file():
        files.append(File.generated(config, _MERMAID_IN_SITE, abs_src_path=str(MERMAID)))
    return files


def on_page_markdown(markdown: str, *, page: "Page", config: "MkDocsConfig", files: "Files") -> str:
    """Return a page whose links lead where the pages are in the site."""
    del config
    name = page.file.src_uri
    source = next((path for path, called in OUTSIDE.items() if called == name), _IN_DOCS + name)

    def led(link: re.Match[str]) -> str:
        text, target, anchor = link[1], link[2], link[3] or ""
        path = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
        called = {**OUTSIDE, **_FOLDERS}.get(path, path.removeprefix(_IN_DOCS))
        if files.get_file_from_path(called) is None and path != _IN_DOCS + called:
            return text
        return f"[{text}]({posixpath.relpath(called, posixpath.dirname(name) or '.')}{anchor})"

    return _LINK.sub(led, markdown).replace(f'src="{_IN_DOCS}', 'src="')


def on_post_page(output: str, *, page: "Page", config: "MkDocsConfig") -> str:
    """Return a page, with the script that draws its diagrams.

    Raises PluginError where it would load something from elsewhere.
    """
    del config
    if _LOADED.search(output):
        raise PluginError(f"{page.file.src_uri} loads something from another server.")
    if _DIAGRAM not in output:
        return output
    address = posixpath.relpath(_MERMAID_IN_SITE, posixpath.dirname(page.url) or ".")
    return output.replace("</head>", f'<script src="{address}"></script></head>', 1)
