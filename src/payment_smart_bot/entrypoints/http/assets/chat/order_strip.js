// The strip that says what is paid for: a long description takes three lines of it, and all of it is a press away.

import { build, find } from "./dom.js";
import { WORDS } from "./words.js";

export class OrderStrip {
  constructor() {
    this.element = find("order");
    this.item = find("item");
    this.button = build("button", { className: "quiet-button", type: "button", onclick: () => this.turn() }, WORDS.more);
    this.button.setAttribute("aria-expanded", "false");
  }

  // Offers the rest where some of it is cut off, which changes with the width of the page.
  fit() {
    if (this.isWhole) return;
    if (this.item.scrollHeight > this.item.clientHeight + 1) this.item.after(this.button);
    else this.button.remove();
  }

  get isWhole() {
    return this.element.classList.contains("is-whole");
  }

  turn() {
    const isWhole = this.element.classList.toggle("is-whole");
    this.button.textContent = isWhole ? WORDS.less : WORDS.more;
    this.button.setAttribute("aria-expanded", String(isWhole));
    this.element.tabIndex = isWhole ? 0 : -1; // it may scroll then
  }
}
