// Building elements, and text with addresses as links.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function build(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) Object.assign(element, { [name]: value });
    else element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function find(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|([^\s@,;()]+@[^\s@,;()]+\.[a-z]{2,})|(\+[\d][\d ()-]{6,}\d)/gi;

/**
 * Returns a text with its web addresses, mail addresses and phone numbers as links.
 * @param {string} text
 * @returns {(Node | string)[]}
 */
export function link(text) {
  /** @type {(Node | string)[]} */
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const [all, web, mail, phone] = found;
    parts.push(text.slice(end, found.index));
    if (web) parts.push(build("a", { href: web, target: "_blank", rel: "noopener noreferrer" }, shorten(web)));
    else if (mail) parts.push(build("a", { href: `mailto:${mail}` }, mail));
    else parts.push(build("a", { href: `tel:${phone.replace(/[^+\d]/g, "")}` }, phone));
    end = found.index + all.length;
  }
  parts.push(text.slice(end));
  return parts;
}

/** @param {string} address */
function shorten(address) {
  const { host, pathname } = new URL(address);
  return pathname.length > 24 ? `${host}/…` : host + (pathname === "/" ? "" : pathname);
}

/**
 * @param {[string, string | null | undefined][]} rows
 * @returns {HTMLElement}
 */
export function buildFacts(rows) {
  const list = build("dl");
  for (const [name, value] of rows) if (value) list.append(build("dt", {}, name), build("dd", {}, value));
  return list;
}
