// What is asked before money goes back or something is erased: in place, in the panel.

import { ask, makeKey, Refused } from "./api.js";
import { build, buildButton, showCard } from "./dom.js";
import { fitsStep, readAmount, showAmount, showStep, writeAmount } from "./money.js";
import { WORDS } from "./words.js";

/** @import {Payment} from "./types.js" */

const SLOW = 5000;

/** @param {Payment} payment */
export const findRest = (payment) => (payment.amount || 0) - payment.amountRefunded;

/**
 * Returns the form that refunds. Its key is made once, so however often it is sent, money goes back once.
 * @param {Payment} payment
 * @param {{done: (payment: Payment, amount: string) => void, close: () => void}} then
 * @returns {HTMLElement}
 */
export function buildRefund(payment, then) {
  const currency = payment.currency || "";
  const rest = findRest(payment);
  const key = makeKey();
  const problem = build("p", { className: "alert", role: "alert", id: "refund-problem" });
  const waiting = build("p", { className: "quiet", role: "status" });
  const input = /** @type {HTMLInputElement} */ (build("input", {
    id: "refund-amount", inputMode: "decimal", autocomplete: "off", value: writeAmount(rest, currency),
    "aria-describedby": "refund-problem",
  }));
  const reason = /** @type {HTMLSelectElement} */ (build(
    "select", { id: "refund-reason" }, ...WORDS.refund.reasons.map(([value, label]) => build("option", { value }, label)),
  ));
  const button = /** @type {HTMLButtonElement} */ (build("button", { type: "submit", className: "primary" }));
  const card = showCard(payment.brand, payment.last4);

  const name = () => {
    const amount = readAmount(input.value, currency);
    button.textContent = WORDS.refund.button(amount === undefined ? "…" : showAmount(amount, currency), card);
  };
  /** @param {number | undefined} amount */
  const explain = (amount) => {
    if (amount === undefined || amount < 1 || amount > rest) return WORDS.refund.bad(showAmount(rest, currency));
    return fitsStep(amount, currency) ? "" : WORDS.refund.badStep(showStep(currency));
  };
  input.addEventListener("input", name);
  name();
  const form = build(
    "form", { className: "ask", noValidate: true }, build("label", { htmlFor: "refund-amount" }, WORDS.refund.amount(currency)),
    input, build("label", { htmlFor: "refund-reason" }, WORDS.refund.reason), reason,
    problem, build("div", { className: "buttons" }, button, buildButton(WORDS.cancel, then.close)), waiting,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const amount = readAmount(input.value, currency);
    problem.textContent = explain(amount);
    if (problem.textContent || amount === undefined) return void input.focus();
    button.disabled = input.readOnly = reason.disabled = true;
    button.textContent = WORDS.refund.underWay;
    const slow = setTimeout(() => (waiting.textContent = WORDS.refund.slow), SLOW);
    try {
      const path = `payments/${encodeURIComponent(payment.id)}/refunds`;
      /** @type {Payment} */
      const after = await ask("POST", path, { body: { amount, reason: reason.value }, key });
      const made = after.refunds.find((each) => each.key === key);
      if (made?.status !== "failed") return void then.done(after, showAmount(amount, currency));
      // The key is spent: whoever wishes to try again opens the form anew.
      problem.textContent = WORDS.refund.failed(made.failureReason);
      button.remove();
    } catch (error) {
      // What the server refused was not done. After any other error it may have been, so the amount stays.
      const isRefused = error instanceof Refused && error.status < 500;
      problem.textContent = error instanceof Refused ? error.message : WORDS.refund.unknown;
      button.disabled = false;
      if (!isRefused) button.textContent = WORDS.refund.again;
      else input.readOnly = reason.disabled = false;
      if (isRefused) name();
    } finally {
      clearTimeout(slow);
      waiting.textContent = "";
    }
  });
  queueMicrotask(() => input.select());
  return form;
}

/**
 * Returns a question with one button that does it, and one that does not.
 * @param {{ask: string, button: string}} words
 * @param {() => Promise<void>} act
 * @param {() => void} close
 * @returns {HTMLElement}
 */
export function buildQuestion(words, act, close) {
  const problem = build("p", { className: "alert", role: "alert" });
  const button = buildButton(words.button, async () => {
    button.disabled = true;
    try {
      await act();
    } catch (error) {
      problem.textContent = error instanceof Refused ? error.message : WORDS.offline;
      button.disabled = false;
    }
  }, "danger");
  queueMicrotask(() => button.focus());
  return build(
    "div", { className: "ask", role: "group", "aria-label": words.ask }, build("p", {}, words.ask), problem,
    build("div", { className: "buttons" }, button, buildButton(WORDS.cancel, close)),
  );
}
