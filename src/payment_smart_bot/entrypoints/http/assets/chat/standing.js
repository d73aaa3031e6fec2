// What fits the state of a conversation: how the page greets, whether cards are typed, what is suggested.

import { WORDS } from "./words.js";

/** @import {Config} from "./types.js" */

/**
 * @typedef {{status: string, currentField: string | null, hasSummary: boolean}} Standing
 * @typedef {"" | "fields" | "typing"} Choice by a press; without one, what was typed decides
 */

const TYPED = ["card", "expiry", "cvv"]; // asked for only after a name was typed

/**
 * Whether the customer types the card, so that its fields make room for what is said.
 * @param {Config} config @param {Pick<Standing, "currentField">} standing @param {Choice} choice
 */
export function isTyping({ mode, takesCard }, { currentField }, choice) {
  if (mode !== "chat") return false;
  if (!takesCard) return true;
  return choice ? choice === "typing" : TYPED.includes(currentField || "");
}

/**
 * Returns what the page says first, or nothing where that is not true any more.
 * @param {Config} config @param {Standing} standing @param {boolean} typing
 * @param {string} first what the bot has said before anything else, if this page has seen it
 */
export function greet(config, { status, hasSummary }, typing, first) {
  if (status !== "collecting" && !(status === "confirming" && hasSummary)) return "";
  if (typing) return first || config.welcome;
  if (!config.offer.amount) return WORDS.readyToSave;
  return config.mode === "checkout" ? WORDS.readyOnStripe : WORDS.ready;
}

/**
 * Returns an answer without the sentence that names whom to ask, which stands in the block beneath it.
 * @param {string} text @param {string} [contact]
 */
export function leaveOutContact(text, contact) {
  const end = contact ? text.lastIndexOf(". ", text.indexOf(contact)) : -1;
  return end < 0 ? text : text.slice(0, end + 1);
}
