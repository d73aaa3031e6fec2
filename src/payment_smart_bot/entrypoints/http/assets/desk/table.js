// The table of payments or conversations: a row each, kept in place while what it shows stays the same.

import { build, buildStatus, buildTime, showCard } from "./dom.js";
import { showAmount } from "./money.js";
import { WORDS } from "./words.js";

/** @import {Payment, Session} from "./types.js" */

/** @param {Payment} payment @returns {[string, string]} */
export function findStatus(payment) {
  const disputes = payment.disputes.map((each) => each.status);
  if (disputes.some((status) => /needs_response|under_review/.test(status))) return [WORDS.disputed, "bad"];
  if (disputes.includes("lost")) return [WORDS.disputeLost, "bad"];
  const [word, tone] = WORDS.paymentStatus[payment.status] || [payment.status, "quiet"];
  const decline = payment.status === "declined" && payment.declines.at(-1);
  return decline ? [`${word}: ${WORDS.declines[decline.code] || decline.code.replaceAll("_", " ")}`, tone] : [word, tone];
}

/**
 * Returns until when a dispute of a payment is to be answered, if one waits for that and there still is time.
 * @param {Payment} payment
 */
export const findDue = ({ disputes }) =>
  disputes.filter(({ status, dueBy }) => /needs_response/.test(status) && dueBy && Date.parse(dueBy) > Date.now())
    .map(({ dueBy }) => dueBy || "").sort()[0] || "";

/** @param {{amount: number | null, currency: string | null}} of */
export const showMoney = ({ amount, currency }) => (amount === null || !currency ? WORDS.cardOnly : showAmount(amount, currency));

/** @param {Payment} payment */
export const nameCustomer = (payment) => payment.cardholder || payment.customerEmail || (payment.erasedAt ? WORDS.erased : WORDS.nobody);

/** @param {Payment | Session} item */
export const findId = (item) => ("id" in item ? item.id : item.sessionId);

/** @param {Payment} payment */
const listCells = (payment) => [
  nameCustomer(payment), buildStatus(...findStatus(payment)), showMoney(payment), showCard(payment.brand, payment.last4),
  payment.orderId || "", buildTime(payment.confirmedAt),
];

/** @param {Session} session */
const listSessionCells = (session) => [
  session.sessionId.slice(0, 14), buildStatus(...(WORDS.sessionStatus[session.status] || [session.status, "quiet"])),
  showMoney(session), WORDS.fields[session.currentField || ""] || "", `${session.progress.done} of ${session.progress.total}`,
  buildTime(session.createdAt),
];

export class Table {
  /** @param {"payments" | "conversations"} view @param {(id: string) => void} open */
  constructor(view, open) {
    this.open = open;
    /** @type {Map<string, {row: HTMLElement, seen: string}>} */
    this.rows = new Map();
    this.body = build("tbody");
    this.opened = "";
    const head = build("tr");
    for (const name of WORDS.columns[view]) head.append(build("th", { scope: "col" }, name));
    this.element = build("table", {}, build("caption", { className: "unseen" }, WORDS.views[view]), build("thead", {}, head), this.body);
    this.body.addEventListener("keydown", (event) => this.move(event));
  }

  /** @param {(Payment | Session)[]} items */
  show(items) {
    const focused = this.body.contains(document.activeElement) ? document.activeElement?.closest("tr")?.dataset.id : undefined;
    /** @type {Map<string, {row: HTMLElement, seen: string}>} */
    const rows = new Map();
    for (const item of items) {
      const id = findId(item);
      const seen = JSON.stringify(item);
      const before = this.rows.get(id);
      rows.set(id, before?.seen === seen ? before : { row: this.buildRow(id, item), seen });
    }
    const wanted = [...rows.values()].map((each) => each.row);
    if (wanted.some((row, place) => this.body.children[place] !== row) || this.body.children.length !== wanted.length)
      this.body.replaceChildren(...wanted);
    this.rows = rows;
    this.mark(this.opened);
    if (focused) this.focus(focused);
  }

  /** @param {string} id */
  mark(id) {
    this.opened = id;
    for (const [each, { row }] of this.rows) {
      row.classList.toggle("is-open", each === id);
      row.querySelector("button")?.setAttribute("aria-expanded", String(each === id));
    }
  }

  /** @param {string} id */
  focus(id) {
    this.rows.get(id)?.row.querySelector("button")?.focus();
  }

  /** @param {string} id @param {Payment | Session} item */
  buildRow(id, item) {
    const [first, ...others] = "id" in item ? listCells(item) : listSessionCells(item);
    const row = build("tr", { onclick: () => this.open(id) });
    row.dataset.id = id;
    row.append(build("td", {}, build("button", { type: "button", className: "row" }, first)));
    for (const cell of others) row.append(build("td", {}, cell));
    return row;
  }

  /** @param {KeyboardEvent} event */
  move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof Element ? event.target.closest("tr") : null;
    if (!step || !row) return;
    const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    next?.querySelector("button")?.focus();
    event.preventDefault();
  }
}
