// A new payment request: what is typed here becomes a conversation, whose link is sent to the customer.

import { ask, makeKey, Refused, whoIsIn } from "./api.js";
import { build, buildButton, tell } from "./dom.js";
import { readAmount } from "./money.js";
import { WORDS } from "./words.js";

const ROOT = new URL("../../", import.meta.url);

/** Whether customers can be sent a link: somewhere there is a page for it. */
export const hasLinks = () => whoIsIn().chat !== null;

/** @param {string} sessionId */
export const findLink = (sessionId) => new URL(`${whoIsIn().chat}${encodeURIComponent(sessionId)}`, ROOT).href;

/** @param {string} link */
export async function copyLink(link) {
  await navigator.clipboard.writeText(link);
  tell(WORDS.copied);
}

/** Opens the dialog. */
export function askForLink() {
  const words = WORDS.newLink;
  const key = makeKey();
  const problem = build("p", { className: "alert", role: "alert" });
  /** @param {string} label @param {Record<string, unknown>} properties */
  const field = (label, properties) => {
    const input = /** @type {HTMLInputElement} */ (build("input", { autocomplete: "off", ...properties }));
    return { input, label: build("label", {}, label, input) };
  };
  const amount = field(words.amount, { inputMode: "decimal", required: true });
  const currency = field(words.currency, { value: whoIsIn().currency.toUpperCase(), required: true, maxLength: 3 });
  const item = field(words.item, { maxLength: 1000 });
  const order = field(words.order, { maxLength: 200 });
  const email = field(words.email, { type: "email", maxLength: 512 });
  const button = /** @type {HTMLButtonElement} */ (build("button", { type: "submit", className: "primary" }, words.button));
  const dialog = /** @type {HTMLDialogElement} */ (build("dialog", { "aria-label": words.open }));
  const form = build("form", { className: "ask" }, build("h2", {}, words.open), build("div", { className: "pair" }, amount.label, currency.label),
    item.label, order.label, email.label, problem, build("div", { className: "buttons" }, button, buildButton(WORDS.cancel, () => dialog.close())));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const code = currency.input.value.trim().toLowerCase();
    const minor = readAmount(amount.input.value, code);
    problem.textContent = minor === undefined ? words.bad : "";
    if (minor === undefined) return void amount.input.focus();
    button.disabled = true;
    try {
      const body = {
        amount: minor, currency: code,
        ...(item.input.value && { description: item.input.value }),
        ...(order.input.value && { orderId: order.input.value }),
        ...(email.input.value && { customerEmail: email.input.value }),
      };
      const { sessionId } = await ask("POST", "sessions", { body, key });
      showLink(findLink(sessionId));
    } catch (error) {
      problem.textContent = error instanceof Refused ? error.message : words.unknown;
      button.disabled = false;
    }
  });
  /** @param {string} link */
  const showLink = (link) => {
    const shown = /** @type {HTMLInputElement} */ (build("input", { readOnly: true, value: link, "aria-label": words.link }));
    const copy = buildButton(WORDS.copyLink, () => copyLink(link), "primary");
    dialog.replaceChildren(build("div", { className: "ask" }, build("h2", {}, words.done), build("p", { className: "quiet" }, words.stays), shown,
      build("div", { className: "buttons" }, copy, buildButton(WORDS.close, () => dialog.close()))));
    copy.focus();
  };
  dialog.append(form);
  dialog.addEventListener("close", () => dialog.remove());
  document.querySelector(".desk")?.append(dialog);
  dialog.showModal();
}
