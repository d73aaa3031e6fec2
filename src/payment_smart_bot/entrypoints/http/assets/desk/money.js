// Amounts: in minor units from the server, in the currency's own units for people.

import { whoIsIn } from "./api.js";

/** @type {Record<string, string>} */
const SYMBOLS = { usd: "$", eur: "€", gbp: "£", jpy: "¥" };

/** @param {string} currency */
const findRule = (currency) => whoIsIn().currencies[currency] || { digits: 2, step: 1 };

/**
 * Returns an amount as it is typed: 12900 of usd is 129.00.
 * @param {number} amount @param {string} currency
 */
export function writeAmount(amount, currency) {
  const { digits } = findRule(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, "0");
  const figure = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
  return amount < 0 ? `-${figure}` : figure;
}

/** @param {number} amount @param {string} currency */
export function showAmount(amount, currency) {
  const [units, rest] = writeAmount(amount, currency).split(".");
  const figure = units.replace(/\B(?=(\d{3})+$)/g, ",") + (rest ? `.${rest}` : "");
  const symbol = SYMBOLS[currency];
  return symbol ? `${symbol}${figure}` : `${figure} ${currency.toUpperCase()}`;
}

/** @param {Record<string, number>} sums */
export const showSums = (sums) =>
  Object.entries(sums).filter(([, sum]) => sum).map(([currency, sum]) => showAmount(sum, currency)).join(" · ");

/**
 * Returns what was typed in minor units, or undefined where it is no amount.
 * @param {string} typed @param {string} currency
 */
export function readAmount(typed, currency) {
  const { digits } = findRule(currency);
  const plain = typed.trim().replace(/^[$€£¥]/, "").replace(/,(?=\d{3}(\D|$))/g, "");
  const found = /^(\d{1,12})(?:\.(\d*))?$/.exec(plain);
  if (!found || (found[2] || "").length > digits) return undefined;
  return Number(found[1] + (found[2] || "").padEnd(digits, "0"));
}

/** @param {number} amount @param {string} currency */
export const fitsStep = (amount, currency) => amount % findRule(currency).step === 0;

/** @param {string} currency */
export const showStep = (currency) => showAmount(findRule(currency).step, currency);
