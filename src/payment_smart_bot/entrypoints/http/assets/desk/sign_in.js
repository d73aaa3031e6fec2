// The form in which the merchant key is typed. It is exchanged for a cookie, and kept nowhere.

import { beginSignIn, isUnreachable } from "./api.js";
import { build } from "./dom.js";
import { WORDS } from "./words.js";

/**
 * Shows the form in place of all else.
 * @param {HTMLElement} app
 * @param {string} why what has happened, if anything
 * @param {() => void} then
 */
export function showSignIn(app, why, then) {
  const problem = build("p", { className: "alert", role: "alert", id: "problem" }, why);
  const input = /** @type {HTMLInputElement} */ (build("input", {
    id: "key", type: "password", autocomplete: "current-password", required: true, spellcheck: false,
    "aria-describedby": "problem",
  }));
  const button = /** @type {HTMLButtonElement} */ (build("button", { type: "submit", className: "primary" }, WORDS.signIn.button));
  const form = build(
    "form", { className: "sign-in" }, build("h1", {}, WORDS.signIn.title),
    build("label", { htmlFor: "key" }, WORDS.signIn.label), input, problem, button,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      await beginSignIn(input.value);
      input.value = "";
      then();
    } catch (error) {
      problem.textContent = error instanceof Error && !isUnreachable(error) ? error.message : WORDS.offline;
      button.disabled = false;
      input.select();
    }
  });
  app.replaceChildren(build("main", { className: "door" }, form));
  input.focus();
}
