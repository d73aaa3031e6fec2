// Figures of a span of time: over time, by status and reason, how far conversations come, and what the assistant took.

import { ask } from "./api.js";
import { buildBars, buildColumns } from "./charts.js";
import { build, buildButton, buildFacts, showDay, showTime } from "./dom.js";
import { showSums } from "./money.js";
import { WORDS } from "./words.js";

/** @import {Stats, Wanted} from "./types.js" */

const FIELDS = ["name", "card", "expiry", "cvv", "confirmation"];
const DAY = 24 * 60 * 60 * 1000;
const DEFAULT_DAYS = "7";

/** @param {string} days @param {(change: Partial<Wanted>) => void} change */
export function buildSpans(days, change) {
  const chosen = days in WORDS.reports.spans ? days : DEFAULT_DAYS;
  return build("div", { className: "filters" }, build("div", { className: "chips", role: "group", "aria-label": WORDS.reports.span },
    ...Object.entries(WORDS.reports.spans).map(([value, label]) => {
      const button = buildButton(label, () => change({ days: value }), "chip");
      button.setAttribute("aria-pressed", String(value === chosen));
      return button;
    })));
}

/** @param {string} days @returns {Promise<Stats>} */
export function askForStats(days) {
  const count = Number(days in WORDS.reports.spans ? days : DEFAULT_DAYS);
  const midnight = new Date(new Date().setHours(0, 0, 0, 0)).getTime();
  const since = new Date(midnight - (count - 1) * DAY).toISOString();
  return ask("GET", "stats", { query: { since, by: count === 1 ? "hour" : "day" } });
}

/** @param {Stats} stats @returns {HTMLElement} */
export function buildReports({ payments, sessions, overTime }) {
  const words = WORDS.reports;
  const { assistant } = payments;
  const isByDay = overTime.length > 1 && Date.parse(overTime[1].start) - Date.parse(overTime[0].start) >= DAY;
  return build("div", { className: "reports" },
    buildFigure(words.overTime, buildColumns(
      overTime.map(({ start, confirmed, paid }) => ({ label: isByDay ? showDay(start) : showTime(start), whole: confirmed, part: paid })), words.columns,
    ), true),
    buildFigure(words.money, buildFacts([
      [words.charged, showSums(payments.charged) || words.none], [words.refunded, showSums(payments.refunded) || words.none],
    ])),
    buildFigure(words.byStatus, buildCounts(payments.byStatus, (status) => WORDS.paymentStatus[status]?.[0] || status)),
    buildFigure(words.declines, buildCounts(payments.declines, (code) => WORDS.declines[code] || code.replaceAll("_", " "))),
    buildFigure(words.funnel, buildBars(countReached(sessions.byField))),
    buildFigure(words.disputes, buildCounts(payments.disputes, (status) => status.replaceAll("_", " "))),
    buildFigure(words.assistant, buildFacts([
      [words.calls, String(assistant.calls)], [words.tokens, `${assistant.tokensIn} / ${assistant.tokensOut}`],
      [words.fallbacks, String(assistant.fallbacks)],
    ])),
  );
}

/** @param {string} title @param {Node} content @param {boolean} [isWide] */
const buildFigure = (title, content, isWide = false) =>
  build("section", { className: isWide ? "wide" : "", "aria-label": title }, build("h2", {}, title), content);

/** @param {Record<string, number>} counts @param {(name: string) => string} label */
function buildCounts(counts, label) {
  /** @type {Map<string, number>} */
  const byLabel = new Map();
  for (const [name, count] of Object.entries(counts)) byLabel.set(label(name), (byLabel.get(label(name)) || 0) + count);
  const rows = [...byLabel].sort(([, one], [, other]) => other - one);
  return rows.length ? buildBars(rows) : build("p", { className: "quiet" }, WORDS.reports.none);
}

/** Counts how many conversations have come to each field or further. @param {Record<string, number>} byField @returns {[string, number][]} */
function countReached(byField) {
  const fields = [...Object.keys(byField).filter((field) => !FIELDS.includes(field)), ...FIELDS];
  return FIELDS.map((field) => [
    WORDS.fields[field],
    fields.slice(fields.indexOf(field)).reduce((sum, each) => sum + (byField[each] || 0), 0),
  ]);
}
