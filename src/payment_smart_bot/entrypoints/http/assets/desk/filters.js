// What is looked for: in the address, so that it can be kept, passed on and gone back to.

import { ask } from "./api.js";
import { build, buildButton } from "./dom.js";
import { WORDS } from "./words.js";

/** @import {Session, Stats, Wanted} from "./types.js" */

/** @type {Wanted} */
const NOTHING = { view: "payments", q: "", status: "", since: "", until: "", open: "", days: "" };

/** @returns {Wanted} */
export function readAddress() {
  const given = new URLSearchParams(location.search);
  const wanted = { ...NOTHING };
  for (const name of /** @type {(keyof Wanted)[]} */ (Object.keys(NOTHING)))
    Object.assign(wanted, { [name]: given.get(name) || NOTHING[name] });
  if (!(wanted.view in WORDS.views)) wanted.view = "payments";
  return wanted;
}

/** @param {Wanted} wanted @param {boolean} isNewStep whether Back leads to what was wanted before */
export function writeAddress(wanted, isNewStep) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted))
    if (value && value !== NOTHING[/** @type {keyof Wanted} */ (name)]) query.set(name, value);
  const address = `${location.pathname}${query.size ? `?${query}` : ""}`;
  if (isNewStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/**
 * Returns a filter of payments as the server takes it; days are those of the place where the desk is.
 * @param {Wanted} wanted
 * @returns {Record<string, string>}
 */
export function toQuery({ q, status, since, until }) {
  return { q, status, since: toInstant(since), until: toInstant(until, 1) };
}

// A day as the field of a date takes it.
export const findToday = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/**
 * Whether something was said in a conversation at an instant or later; "" is any time.
 * @param {Session} session @param {string} instant
 */
export const isSince = (session, instant) => !instant || Date.parse(session.updatedAt) >= Date.parse(instant);

/** @param {string} day @param {number} [later] */
export function toInstant(day, later = 0) {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!found) return "";
  return new Date(Number(found[1]), Number(found[2]) - 1, Number(found[3]) + later).toISOString();
}

/**
 * Returns the chips and dates above the table.
 * @param {Wanted} wanted
 * @param {(change: Partial<Wanted>) => void} change
 * @returns {HTMLElement}
 */
export function buildFilters(wanted, change) {
  const statuses = wanted.view === "payments" ? WORDS.paymentStatus : WORDS.sessionStatus;
  /** @param {string} status @param {string} label */
  const chip = (status, label) => {
    const button = buildButton(label, () => change({ status }), "chip");
    button.dataset.status = status;
    button.setAttribute("aria-pressed", String(wanted.status === status));
    return button;
  };
  const chips = build("div", { className: "chips", role: "group", "aria-label": WORDS.facts.status }, chip("", WORDS.all));
  for (const [status, [label]] of Object.entries(statuses)) chips.append(chip(status, label));
  /** @param {"since" | "until"} name @param {string} label */
  const day = (name, label) => {
    const input = /** @type {HTMLInputElement} */ (build("input", { type: "date", value: wanted[name] }));
    input.addEventListener("change", () => change({ [name]: input.value }));
    return build("label", {}, `${label} `, input);
  };
  const until = wanted.view === "payments" ? [day("until", WORDS.to)] : [];
  return build("div", { className: "filters" }, chips, day("since", WORDS.from), ...until);
}

/**
 * Asks how many there are of each status; undefined where the server would have to read everything to know.
 * @param {Wanted} wanted @returns {Promise<Record<string, number> | undefined>}
 */
export async function askForCounts({ view, q, since, until }) {
  const isCounted = view === "conversations" ? !since : since && !q && !until;
  if (!isCounted) return undefined;
  /** @type {Stats} */
  const { payments, sessions } = await ask("GET", "stats", { query: { by: "day", since: toInstant(since || findToday()) } });
  return (view === "conversations" ? sessions : payments).byStatus;
}

/** Writes on each chip how many there are. @param {HTMLElement} filters @param {Record<string, number> | undefined} counts */
export function showCounts(filters, counts) {
  const all = Object.values(counts || {}).reduce((sum, each) => sum + each, 0);
  for (const chip of /** @type {NodeListOf<HTMLElement>} */ (filters.querySelectorAll(".chip"))) {
    const status = chip.dataset.status || "";
    const count = counts ? ` ${status ? counts[status] || 0 : all}` : "";
    const shown = chip.querySelector("span");
    if ((shown?.textContent || "") === count) continue;
    shown?.remove();
    if (count) chip.append(build("span", { className: "count" }, count));
  }
}
