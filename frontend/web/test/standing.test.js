// What the page greets with, and whether cards are typed: it has to be true in that very state.
import assert from "node:assert/strict";
import { test } from "node:test";

import { CHAT } from "./assets.js";

const { greet, isTyping, leaveOutContact } = await import(`${CHAT}standing.js`);
const { WORDS } = await import(`${CHAT}words.js`);

const WELCOME = "Hello. Nothing is charged until you confirm.";
const FIRST = `${WELCOME} What is the name on the card?`;
const config = { mode: "chat", takesCard: true, welcome: WELCOME, offer: { amount: 12900 } };
const collecting = { status: "collecting", currentField: "name", hasSummary: false };

test("beside the card's fields nobody is asked for a name", () => {
  assert.equal(greet(config, collecting, false, FIRST), WORDS.ready);
  assert.equal(greet({ ...config, mode: "form" }, collecting, false, ""), WORDS.ready);
});

test("who types the card is greeted with the first question, and after a reload without it", () => {
  assert.equal(greet(config, collecting, true, FIRST), FIRST);
  assert.equal(greet(config, { ...collecting, currentField: "cvv" }, true, ""), WELCOME);
});

test("where the card is saved, or given on Stripe's page, the greeting says so", () => {
  assert.equal(greet({ ...config, offer: { amount: null } }, collecting, false, ""), WORDS.readyToSave);
  assert.equal(greet({ ...config, mode: "checkout" }, collecting, false, ""), WORDS.readyOnStripe);
});

for (const status of ["completed", "cancelled", "error", "action_required"]) {
  test(`it does not say that one can pay where the conversation is ${status}`, () => {
    assert.equal(greet(config, { ...collecting, status }, false, FIRST), "");
  });
}

test("while a charge is under way it does not say that nothing is charged, and at the summary it does", () => {
  assert.equal(greet(config, { ...collecting, status: "confirming" }, true, FIRST), "");
  assert.equal(greet(config, { ...collecting, status: "confirming", hasSummary: true }, true, FIRST), FIRST);
});

test("fields make room once a name was typed, unless a press says otherwise", () => {
  assert.deepEqual(
    ["name", "email", "card", "expiry", "cvv", "confirmation", null].filter((currentField) => isTyping(config, { currentField }, "")),
    ["card", "expiry", "cvv"],
  );
  assert.equal(isTyping(config, { currentField: "cvv" }, "fields"), false);
  assert.equal(isTyping(config, { currentField: "name" }, "typing"), true);
  assert.equal(isTyping({ ...config, takesCard: false }, { currentField: "name" }, ""), true);
  assert.equal(isTyping({ ...config, mode: "form" }, { currentField: "card" }, ""), false);
});

test("whom to ask is said once, in the block beneath the answer", () => {
  const said = "I have to stop here. Nothing was charged. Please contact Ada's (help@adas.example, +1 5); they can help.";
  assert.equal(leaveOutContact(said, "help@adas.example, +1 5"), "I have to stop here. Nothing was charged.");
  assert.equal(leaveOutContact(said, "another@adas.example"), said);
  assert.equal(leaveOutContact(said, undefined), said);
  assert.equal(leaveOutContact("Ask help@adas.example.", "help@adas.example"), "Ask help@adas.example.");
});
