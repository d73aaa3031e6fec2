// What is masked on screen, and what is held back as a card number.
import assert from "node:assert/strict";
import { test } from "node:test";

import { CHAT } from "./assets.js";

const { countDigits, holdsCardNumber, mask } = await import(`${CHAT}digits.js`);

const TEXTS = [
  ["4242424242424242", true, "plain"],
  ["my card is 4242 4242 4242 4242, thanks", true, "in groups, inside a sentence"],
  ["3782-822463-10005", true, "of American Express, with hyphens"],
  ["4242–4242–4242–4242", true, "with dashes"],
  ["4242.4242.4242.4242", true, "with dots"],
  ["4242424242424241", false, "a digit off"],
  ["424242424242", false, "too short"],
  ["42424242424242424242", false, "too long"],
  ["order 1234, 2 tickets on 12/28", false, "other numbers"],
  ["+44 20 7946 0018", false, "a phone number"],
  ["", false, "nothing"],
];

for (const [text, holds, what] of TEXTS) {
  test(`a card number, ${what}: ${holds}`, () => assert.equal(holdsCardNumber(text), holds));
}

test("digits are masked and counted, and nothing else is", () => {
  assert.equal(mask("ring 07, 4 seats"), "ring ••, • seats");
  assert.equal(countDigits("ring 07, 4 seats"), 3);
});
