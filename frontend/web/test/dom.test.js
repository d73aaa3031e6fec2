// Addresses in a text become links; nothing else does, and no text becomes markup.
import assert from "node:assert/strict";
import { test } from "node:test";

import { CHAT } from "./assets.js";

/** An element as far as it is built here. */
class FakeElement {
  href = "";
  target = "";
  rel = "";
  text = "";
  append(...parts) {
    this.text += parts.join("");
  }
  setAttribute() {}
}

globalThis.document = { createElement: () => new FakeElement() };
const { link } = await import(`${CHAT}dom.js`);

const TEXTS = [
  ["Ask help@adasbooks.example, or call.", ["mailto:help@adasbooks.example"]],
  ["Call +44 20 7946 0018.", ["tel:+442079460018"]],
  ["See https://adasbooks.example/terms.", ["https://adasbooks.example/terms"]],
  ["javascript:alert(1) and data:text/html,hi", []],
  ["<img src=x onerror=alert(1)>", []],
  ["$129.00 for 2 tickets, order A-17", []],
];

for (const [text, links] of TEXTS) {
  test(`links in "${text}": ${links}`, () => {
    const parts = link(text);
    assert.deepEqual(parts.filter((part) => typeof part !== "string").map(({ href }) => href), links);
    if (!links.length) assert.equal(parts.join(""), text);
  });
}

test("a long address is shown short and leads where it says", () => {
  const [, { href, text, rel }] = link("Open https://hooks.stripe.example/redirect/authenticate/src_1234567890 now");
  assert.equal(href, "https://hooks.stripe.example/redirect/authenticate/src_1234567890");
  assert.deepEqual([text, rel], ["hooks.stripe.example/…", "noopener noreferrer"]);
});
