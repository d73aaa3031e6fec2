"""A script is sent with all that it imports, and does the same as its modules would."""

from pathlib import Path

import pytest

from payment_smart_bot.entrypoints.http.customer.joined_files import list_modules, read_joined

WORDS = """\
// Every word.

/** @typedef {{greeting: string}} Words */
export const WORDS = { at: new URL("words/", import.meta.url) }; // of our own
const SLOW = 1;
export async function ask(path) {
  // Where a comment says export, nothing is exported.
  return path;
}
"""
DOM = """\
import { WORDS } from "./words.js";

/**
 * Several lines
 * of a comment.
 */
export class Part {}
export { WORDS };
"""
MAIN = """\
// The page.
import { Part, WORDS } from "./parts/dom.js";
import { ask } from "./parts/words.js";

const SLOW = 5;
ask(WORDS, Part);
"""
JOINED = """\
const parts$words = (() => {

const WORDS = { at: new URL("words/", new URL("parts/words.js", import.meta.url)) }; // of our own
const SLOW = 1;
async function ask(path) {
  return path;
}
return { WORDS, ask };
})();
const parts$dom = (() => {
const { WORDS } = parts$words;

class Part {}
return { Part, WORDS };
})();
const { Part, WORDS } = parts$dom;
const { ask } = parts$words;

const SLOW = 5;
ask(WORDS, Part);
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "parts").mkdir()
    (tmp_path / "main.js").write_text(MAIN)
    (tmp_path / "parts" / "dom.js").write_text(DOM)
    (tmp_path / "parts" / "words.js").write_text(WORDS)
    return tmp_path


def test_each_module_stands_once_and_above_those_that_import_it(folder: Path) -> None:
    assert list_modules(folder, "main.js") == ("parts/words.js", "parts/dom.js")
    assert read_joined(folder, "main.js").decode() == JOINED


def test_an_address_of_a_module_in_another_folder_stays_what_it_was(folder: Path) -> None:
    (folder / "chat").mkdir()
    (folder / "chat" / "page.js").write_text('import { ask } from "../parts/words.js";\n')
    assert b'new URL("../parts/words.js", import.meta.url)' in read_joined(folder, "chat/page.js")


def test_what_imports_nothing_is_sent_as_it_is(folder: Path) -> None:
    (folder / "icon.svg").write_text("<svg/>")
    assert read_joined(folder, "icon.svg") == b"<svg/>"
    assert read_joined(folder, "parts/words.js").decode() == WORDS


@pytest.mark.parametrize(
    "text",
    [
        'import all from "./parts/words.js";\n',
        'import * as all from "./parts/words.js";\n',
        'import { ask as say } from "./parts/words.js";\n',
        'import {\n  ask,\n} from "./parts/words.js";\n',
        'import { lone } from "./lone.js";\n',
    ],
)
def test_what_is_not_understood_is_never_sent(folder: Path, text: str) -> None:
    (folder / "lone.js").write_text("export default function lone() {}\n")
    (folder / "main.js").write_text(text)
    with pytest.raises(ValueError, match="js: "):
        read_joined(folder, "main.js")
