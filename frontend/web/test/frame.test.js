// The page in a frame speaks to the shops that are named, and to nobody else.
import assert from "node:assert/strict";
import { test } from "node:test";

import { CHAT } from "./assets.js";

/** The page's window: remembers what it was told to post, and who listens. */
class FakeWindow {
  posted = [];
  heard = (event) => event;
  parent = { postMessage: (message, origin) => this.posted.push([message, origin]) };
  addEventListener(_, listener) {
    this.heard = listener;
  }
}

let loads = 0;
async function open(parent, allowed, mode = "float") {
  globalThis.window = new FakeWindow();
  globalThis.location = { origin: "https://pay.example", hash: `#${new URLSearchParams({ parent, mode })}` };
  const { Frame } = await import(`${CHAT}frame.js?${(loads += 1)}`);
  return new Frame(allowed);
}

const SHOPS = [
  ["https://shop.example", ["https://shop.example"], true],
  ["https://shop.example", ["https://other.example"], false],
  ["https://shop.example.evil.example", ["https://shop.example"], false],
  ["https://a.shop.example", ["https://*.shop.example"], true],
  ["https://evilshop.example", ["https://*.shop.example"], false],
  ["http://a.shop.example", ["https://*.shop.example"], false],
  ["https://pay.example", ["'self'"], true],
  ["https://shop.example", ["'self'"], false],
  ["", ["https://shop.example"], false],
];

for (const [parent, allowed, hears] of SHOPS) {
  test(`${parent || "nobody"} hears of a payment where ${allowed} may: ${hears}`, async () => {
    const frame = await open(parent, allowed);
    frame.tell("paid", { payment: "pi_1" });
    const message = { source: "payment-chat", type: "paid", payment: "pi_1" };
    assert.deepEqual(window.posted, hears ? [[message, parent]] : []);
    assert.equal(frame.canClose, hears);
  });
}

test("only the page around it, from its own origin, says that it was opened", async () => {
  const frame = await open("https://shop.example", ["https://shop.example"]);
  let opened = 0;
  frame.listen(() => (opened += 1));
  const data = { source: "payment-chat", type: "opened" };
  window.heard({ source: window.parent, origin: "https://evil.example", data });
  window.heard({ source: {}, origin: "https://shop.example", data });
  window.heard({ source: window.parent, origin: "https://shop.example", data: { ...data, type: "pay" } });
  window.heard({ source: window.parent, origin: "https://shop.example", data: null });
  assert.equal(opened, 0);
  window.heard({ source: window.parent, origin: "https://shop.example", data });
  assert.equal(opened, 1);
});

test("a page that stands inside another's text cannot be closed", async () => {
  assert.equal((await open("https://shop.example", ["https://shop.example"], "inline")).canClose, false);
});
