// The first row: what needs a person, and today's figures.

import { ask } from "./api.js";
import { build, buildButton, showDay } from "./dom.js";
import { findToday, isSince, toInstant } from "./filters.js";
import { showSums } from "./money.js";
import { findDue } from "./table.js";
import { WORDS } from "./words.js";

/** @import {Page, Payment, Session, Stats, Wanted} from "./types.js" */

const MOST = "100";

/** @param {Page<unknown>} page */
const count = (page) => `${page.items.length}${page.next ? "+" : ""}`;

export class Attention {
  /** @param {(change: Partial<Wanted>) => void} change */
  constructor(change) {
    this.change = change;
    this.element = build("div", { className: "attention", role: "group", "aria-label": WORDS.attention.label });
  }

  async refresh() {
    const midnight = toInstant(findToday());
    /** @param {Record<string, string>} query @returns {Promise<Page<Payment>>} */
    const list = (query) => ask("GET", "payments", { query: { ...query, limit: MOST } });
    const [disputed, flagged, charging, refunding, atSummary, stats] = await Promise.all([
      list({ q: "is:disputed" }), list({ q: "is:flagged" }), list({ status: "charging" }), list({ status: "refunding" }),
      /** @type {Promise<Page<Session>>} */ (ask("GET", "sessions", { query: { status: "confirming", limit: MOST } })),
      /** @type {Promise<Stats>} */ (ask("GET", "stats", { query: { since: midnight, by: "hour" } })),
    ]);
    const items = atSummary.items.filter((each) => isSince(each, midnight));
    this.show({ disputed, flagged, charging, refunding, atSummary: { ...atSummary, items } }, stats);
  }

  /**
   * @param {{disputed: Page<Payment>, flagged: Page<Payment>, charging: Page<Payment>, refunding: Page<Payment>, atSummary: Page<Session>}} found
   * @param {Stats} stats
   */
  show({ disputed, flagged, charging, refunding, atSummary }, { payments }) {
    const words = WORDS.attention;
    const due = disputed.items.map(findDue).filter((each) => each).sort()[0];
    /** @type {Partial<Wanted>} */
    const everywhere = { view: "payments", q: "", status: "", since: "", until: "", open: "" };
    /** @type {[string, string, Partial<Wanted>][]} */
    const alarms = [];
    if (disputed.items.length)
      alarms.push([words.disputes(count(disputed), due ? showDay(due) : ""), "bad", { ...everywhere, q: "is:disputed" }]);
    if (flagged.items.length) alarms.push([words.flagged(count(flagged)), "bad", { ...everywhere, q: "is:flagged" }]);
    for (const [page, status] of /** @type {[Page<Payment>, string][]} */ ([[charging, "charging"], [refunding, "refunding"]]))
      if (page.items.length) alarms.push([words.unknown(count(page)), "warn", { ...everywhere, status }]);
    if (atSummary.items.length)
      alarms.push([words.atSummary(count(atSummary)), "warn", { ...everywhere, view: "conversations", status: "confirming", since: findToday() }]);
    const figures = [words.today(showSums(payments.charged) || words.nothing), words.paid(payments.paid, payments.confirmed)];
    const refunded = showSums(payments.refunded);
    if (refunded) figures.push(words.refunded(refunded));
    const seen = JSON.stringify([alarms, figures]);
    if (this.element.dataset.seen === seen) return;
    this.element.dataset.seen = seen;
    this.element.replaceChildren(
      ...alarms.map(([label, tone, change]) => buildButton(label, () => this.change(change), `figure ${tone}`)),
      build("span", { className: "gap" }),
      ...figures.map((label) => build("span", { className: "figure" }, label)),
    );
  }
}
