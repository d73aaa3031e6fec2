// Parts that several places of the desk build.

import { build } from "../chat/dom.js";

export { build };

const TIME = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
const WITH_YEAR = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const BRANDS = /** @type {Record<string, string>} */ ({
  amex: "American Express", jcb: "JCB", unionpay: "UnionPay", diners: "Diners Club",
});

/** @param {string} at */
const isThisYear = (at) => new Date(at).getFullYear() === new Date().getFullYear();

/** @param {string} at */
export const showTime = (at) => (isThisYear(at) ? TIME : WITH_YEAR).format(new Date(at)).replace(",", "");

/** @param {string} at */
export const showDay = (at) => DAY.format(new Date(at));

/** @param {string} at @returns {HTMLElement} local time, and UTC for whoever points at it */
export const buildTime = (at) => build("time", { dateTime: at, title: `${at.slice(0, 19).replace("T", " ")} UTC` }, showTime(at));

/** @param {string | null} brand @param {string | null} last4 */
export function showCard(brand, last4) {
  if (!brand || !last4) return "";
  return `${BRANDS[brand] || brand[0].toUpperCase() + brand.slice(1)} •••• ${last4}`;
}

/** @param {string} word @param {string} tone @returns {HTMLElement} */
export const buildStatus = (word, tone) => build("span", { className: `status ${tone}` }, word);

/**
 * @param {string} label @param {() => void} onclick @param {string} [className]
 * @returns {HTMLButtonElement}
 */
export const buildButton = (label, onclick, className = "") =>
  /** @type {HTMLButtonElement} */ (build("button", { type: "button", className, onclick }, label));

/**
 * @param {[string, Node | string | null | undefined][]} rows
 * @returns {HTMLElement}
 */
export function buildFacts(rows) {
  const list = build("dl");
  for (const [name, value] of rows) if (value) list.append(build("dt", {}, name), build("dd", {}, value));
  return list;
}

/** Tells a screen reader, and shows for a while, what has come of an action. @param {string} text */
export function tell(text) {
  const place = document.getElementById("told");
  if (!place) return;
  place.textContent = text;
  clearTimeout(Number(place.dataset.timer));
  place.dataset.timer = String(setTimeout(() => (place.textContent = ""), 6000));
}
