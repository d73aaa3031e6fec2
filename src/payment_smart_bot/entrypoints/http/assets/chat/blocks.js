// The block under the conversation: what is to be done now, or what became of it.

import { build, buildFacts, link } from "./dom.js";
import { BRANDS, WORDS } from "./words.js";

/** @import {Config, Offer, State} from "./types.js" */

/**
 * @typedef {{say: (message: string, offerId?: string) => void, goToStripe: (message: string) => void,
 *   canShowBank: (url: string) => boolean, openBank: (url: string) => void}} Acts
 */

/** @param {{brand: string, last4: string}} card */
export const nameCard = (card) => `${BRANDS[card.brand] || WORDS.card} •••• ${card.last4}`;

/** @param {Offer} offer @returns {[string, string | null][]} */
const listFacts = (offer) => [
  [WORDS.to, offer.merchant],
  [WORDS.for, offer.description],
  [WORDS.order, offer.orderId],
];

/**
 * @param {string} label
 * @param {() => void} onclick
 * @param {string} [className]
 */
const buildButton = (label, onclick, className = "primary") =>
  build("button", { className, type: "button", onclick }, label);

/**
 * Returns the block of a state, or nothing where there is nothing to press or to read.
 * @param {State} state @param {Config} config @param {Acts} acts
 * @returns {HTMLElement | undefined}
 */
export function buildBlock(state, config, acts) {
  const { offer, status, summary } = state;
  if (status === "completed") return buildResult(state);
  if (status === "cancelled") {
    const again = buildButton(WORDS.pay(offer.shown), () => acts.say("I want to pay"));
    return box(build("h2", { tabIndex: -1 }, WORDS.cancelled), again);
  }
  if (status === "error") return buildHelp(offer, WORDS.ended(offer.merchant || WORDS.merchant));
  if (status === "action_required" && state.nextAction) return buildWayOut(state.nextAction.url, config, acts);
  if (summary) return buildSummary(state, acts);
  if (status === "confirming") return box(build("p", { role: "status" }, WORDS.stillPaying));
  if (config.mode === "checkout" && status === "collecting") {
    const pay = buildButton(WORDS.pay(offer.shown), () => acts.goToStripe(offer.amount ? "pay" : "ready"));
    return box(build("p", {}, WORDS.stripePage), pay, ...buildTerms(offer));
  }
  return undefined;
}

/** @param {Offer} offer @param {string} heading */
export function buildHelp(offer, heading) {
  const contact = offer.contact || WORDS.ask(offer.merchant || WORDS.merchant);
  return box(build("h2", { tabIndex: -1 }, heading), build("p", {}, ...link(contact)));
}

/** @param {...HTMLElement} children */
const box = (...children) => build("section", { className: "box" }, ...children);

/** @param {State} state @param {Acts} acts */
function buildSummary({ offer, summary }, acts) {
  if (!summary) throw new Error("no summary");
  const facts = buildFacts([
    ...listFacts(offer),
    [WORDS.name, summary.name],
    [WORDS.card, nameCard(summary)],
    [WORDS.expires, summary.expiry],
  ]);
  const pay = buildButton(WORDS.pay(offer.shown), () => acts.say("Pay", summary.id));
  const change = buildButton(WORDS.change, () => acts.say("I want to change something"), "second");
  const cancel = buildButton(WORDS.cancel, () => acts.say("Cancel"), "second");
  const parts = [build("h2", { tabIndex: -1 }, WORDS.summary), facts, pay];
  const keeps = summary.shown.split("\n").find((line) => line.includes("keep this card"));
  if (keeps) parts.push(build("p", { className: "fine" }, keeps.replace("By confirming", "By paying")));
  return box(...parts, ...buildTerms(offer), build("div", { className: "pair" }, change, cancel));
}

/** @param {Offer} offer @returns {HTMLElement[]} */
const buildTerms = (offer) => (offer.termsUrl ? [build("p", { className: "fine" }, ...nameTerms(offer))] : []);

/** @param {Pick<Partial<Offer>, "termsUrl">} offer @returns {(Node | string)[]} */
export function nameTerms(offer) {
  if (!offer.termsUrl) return [];
  const [by, terms, end] = WORDS.terms;
  return [by, build("a", { href: offer.termsUrl, target: "_blank", rel: "noopener noreferrer" }, terms), end];
}

/** @param {string} url @param {Config} config @param {Acts} acts */
function buildWayOut(url, config, acts) {
  const isBank = config.mode !== "checkout";
  const cancel = buildButton(WORDS.cancel, () => acts.say("Cancel"), "second");
  const status = build("p", { role: "status" }, isBank ? WORDS.bank : WORDS.stripePage);
  const link = (/** @type {string} */ className, /** @type {string} */ label) =>
    build("a", { className, href: url, target: "_blank", rel: "noopener" }, label);
  if (isBank && acts.canShowBank(url)) {
    const open = buildButton(WORDS.openBank, () => acts.openBank(url));
    return box(status, open, build("div", { className: "pair" }, link("second", WORDS.openInTab), cancel));
  }
  return box(status, link("primary", isBank ? WORDS.openBank : WORDS.openStripe), cancel);
}

/** @param {State} state */
function buildResult({ offer, payment, transcript }) {
  const heading = payment?.amount ? WORDS.paid(offer.shown || "") : WORDS.saved;
  const at = transcript.length ? new Date(transcript[transcript.length - 1].at) : new Date();
  const date = at.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  const rows = buildFacts([...listFacts(offer), [WORDS.card, payment ? nameCard(payment) : null], [WORDS.date, date]]);
  const result = box(build("h2", { tabIndex: -1 }, heading), rows);
  result.classList.add("done");
  if (payment?.id) {
    const href = new URL(`../../receipt/${payment.id}`, import.meta.url).href;
    result.append(build("a", { className: "second", href, target: "_blank", rel: "noopener" }, WORDS.receipt));
  }
  return result;
}
