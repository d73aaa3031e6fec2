// Charts as plain SVG. Each says its numbers in words too, as text beside the bars or as a table.

import { build } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag @param {Record<string, string | number>} attributes @param {...(Node | string)} children
 * @returns {SVGElement}
 */
function draw(tag, attributes, ...children) {
  const element = /** @type {SVGElement} */ (document.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/**
 * Returns bars that lie, one below the other, with label and number beside each.
 * @param {[string, number][]} rows
 * @returns {HTMLElement}
 */
export function buildBars(rows) {
  const most = Math.max(1, ...rows.map(([, number]) => number));
  const body = build("tbody");
  for (const [label, number] of rows) {
    const bar = draw("svg", { viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true", class: "bar" },
      draw("rect", { width: (100 * number) / most, height: 12, rx: 2, class: "drawn" }));
    body.append(build("tr", {}, build("th", { scope: "row" }, label), build("td", {}, bar), build("td", { className: "number" }, String(number))));
  }
  return build("table", { className: "bars" }, body);
}

/**
 * Returns columns over time: the whole of each in a light tone, a part of it in front.
 * @param {{label: string, whole: number, part: number}[]} columns
 * @param {{whole: string, part: string, when: string, asTable: string}} words
 * @returns {HTMLElement}
 */
export function buildColumns(columns, words) {
  const most = Math.max(1, ...columns.map(({ whole }) => whole));
  const [width, height] = [720, 160];
  const step = width / columns.length;
  const bars = columns.flatMap(({ label, whole, part }, place) => [[whole, "drawn light"], [part, "drawn"]].map(([number, tone]) => {
    const tall = (Number(number) / most) * height;
    return draw("rect", {
      x: place * step + step * 0.1, y: height - tall, width: step * 0.8, height: tall, class: String(tone),
    }, draw("title", {}, `${label}: ${words.part} ${part}, ${words.whole} ${whole}`));
  }));
  /** @param {"whole" | "part"} name */
  const sum = (name) => columns.reduce((total, each) => total + each[name], 0);
  const summary = `${words.part} ${sum("part")}, ${words.whole} ${sum("whole")}`;
  const svg = draw("svg", { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", role: "img", "aria-label": summary, class: "columns" },
    ...bars, draw("line", { x1: 0, x2: width, y1: height, y2: height, class: "axis" }));
  const ends = build("p", { className: "ends quiet" }, build("span", {}, columns[0]?.label || ""),
    build("span", {}, summary), build("span", {}, columns.at(-1)?.label || ""));
  const body = build("tbody");
  for (const { label, whole, part } of columns)
    body.append(build("tr", {}, build("th", { scope: "row" }, label), build("td", {}, String(part)), build("td", {}, String(whole))));
  const heads = [words.when, words.part, words.whole].map((name) => build("th", { scope: "col" }, name));
  return build("div", {}, /** @type {Node} */ (svg), ends, build("details", {}, build("summary", {}, words.asTable),
    build("table", { className: "numbers" }, build("thead", {}, build("tr", {}, ...heads)), body)));
}
