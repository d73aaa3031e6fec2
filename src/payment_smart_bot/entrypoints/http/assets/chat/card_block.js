// The card block: a button for each saved card, then Stripe's fields and the button under them. What is typed stays in
// Stripe's frame.

import { build } from "./dom.js";
import { WORDS } from "./words.js";

/** @import {Offer, SavedCard} from "./types.js" */

/** @typedef {Pick<Offer, "amount"> & Partial<Offer>} Facts what it needs to know of an offer */
/**
 * What a page does with the card, and says around it. `give` returns what the customer is to read:
 * an alert where another try is needed, or how it goes on. With `isOpen` nobody knows what became of
 * it, so the next press gives the same card with the same id. With `isCode` its security code was wrong. With `isInField` Stripe's frame has said it beside the
 * field, and put the focus there.
 * @typedef {{alert?: string, progress?: string, isOpen?: boolean, isInField?: boolean, isCode?: boolean}} Given
 * @typedef {{give: (paymentMethodId: string, messageId: string, offer: Facts) => Promise<Given>,
 *   button: (offer: Facts) => string, savedButton?: (offer: Facts, card: SavedCard) => string, busy: string, fine: (offer: Facts) => (Node | string)[],
 *   onChange: () => void}} Purpose
 * @typedef {{key: string, currency: string, later: boolean, offer: Facts, hasWallets: boolean, saved?: SavedCard[]}} CardConfig
 */

const SLOW = 5000;
const dark = window.matchMedia("(prefers-color-scheme: dark)");

export class CardBlock {
  /** @param {CardConfig} config @param {Purpose} purpose */
  constructor(config, purpose) {
    this.config = config;
    this.purpose = purpose;
    this.offer = config.offer;
    this.isBusy = false;
    this.isReady = false;
    /** @type {{stripe: any, elements: any, element: any} | undefined} */
    this.fields = undefined;
    /** @type {{card: string, messageId: string} | undefined} */
    this.open = undefined;
    this.card = build("div", { id: "card" }); // Stripe.js wants it empty
    this.loading = build("p", { className: "quiet loading", role: "status" }, WORDS.loading);
    this.alert = build("p", { id: "problem", className: "alert", role: "alert" });
    this.progress = build("p", { className: "quiet", role: "status" });
    this.button = /** @type {HTMLButtonElement} */ (
      build("button", { id: "give", className: "primary", type: "submit", disabled: true })
    );
    this.fine = build("p", { className: "fine" });
    this.saved = (config.saved || []).map((card) => ({ card, button: this.buildSaved(card) }));
    const another = this.saved.length ? [build("p", { className: "quiet" }, WORDS.anotherCard)] : [];
    this.element = build("form", { className: "box pay is-loading", "aria-label": WORDS.form, noValidate: true },
      ...this.saved.map((each) => each.button), ...another, this.loading, this.card, this.alert, this.button, this.progress, this.fine);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.isBusy && this.isReady) this.send();
    });
    this.show(config.offer);
  }

  // Loads the fields, once the block stands in the page: at once where Stripe's script is there, and otherwise when the
  // page is whole, by which time the script is there or will never be.
  start() {
    if ("Stripe" in window || document.readyState === "complete") this.mount();
    else window.addEventListener("load", () => this.mount());
  }

  /** @param {SavedCard} card */
  buildSaved(card) {
    const onclick = () => {
      if (!this.isBusy) this.send(card);
    };
    return build("button", { className: "second saved", type: "button", onclick });
  }

  nameButtons() {
    this.button.textContent = this.purpose.button(this.offer);
    for (const { card, button } of this.saved) button.textContent = this.purpose.savedButton?.(this.offer, card) || "";
  }

  /** @param {Facts} offer */
  show(offer) {
    this.offer = offer;
    if (!this.isBusy) this.nameButtons();
    this.fine.replaceChildren(...this.purpose.fine(offer));
  }

  mount() {
    try {
      const { key, currency, later, hasWallets } = this.config;
      const { amount } = this.offer;
      // @ts-expect-error Stripe.js puts it there.
      const stripe = window.Stripe(key);
      const options = amount
        ? { mode: "payment", amount, currency, ...(later && { setupFutureUsage: "off_session" }) }
        : { mode: "setup", currency };
      const elements = stripe.elements({
        ...options,
        paymentMethodTypes: ["card"],
        paymentMethodCreation: "manual",
        appearance: chooseAppearance(),
      });
      const wallets = hasWallets ? "auto" : "never";
      const element = elements.create("payment", { wallets: { applePay: wallets, googlePay: wallets } });
      this.fields = { stripe, elements, element };
      element.on("ready", () => {
        this.isReady = true;
        this.button.disabled = false;
        this.endLoading();
      });
      element.on("loaderror", () => this.fail());
      element.on("change", () => {
        this.alert.textContent = "";
        this.open = undefined;
      });
      element.mount(this.card);
      dark.addEventListener("change", () => elements.update({ appearance: chooseAppearance() }));
    } catch {
      this.fail();
    }
  }

  fail() {
    if (this.isReady) return;
    const again = build("button", { className: "second", type: "button", onclick: () => location.reload() }, WORDS.reload);
    this.endLoading();
    this.card.replaceChildren(again);
    this.alert.textContent = WORDS.cannotLoad;
  }

  // Until then boxes stand for the fields, because the frame may show some of them that take nothing yet.
  endLoading() {
    this.loading.remove();
    this.element.classList.remove("is-loading");
  }

  /** @param {SavedCard} [saved] */
  async send(saved) {
    this.lock(true, saved);
    const slow = setTimeout(() => (this.progress.textContent = WORDS.stillPaying), SLOW);
    try {
      const { alert, progress, isOpen, isInField, isCode } = await this.give(saved);
      if (!isOpen) this.open = undefined;
      if (progress) this.progress.textContent = progress;
      if (alert) this.refuse(alert, !saved && !isOpen && !isInField, isCode);
    } catch {
      this.refuse(WORDS.notSent, !saved); // Stripe's script itself has failed: our server knows of nothing
    } finally {
      clearTimeout(slow);
      this.lock(false);
    }
  }

  /** @param {SavedCard} [saved] @returns {Promise<Given>} */
  async give(saved) {
    const { fields, offer } = this;
    if (saved) {
      if (this.open?.card !== saved.id) this.open = { card: saved.id, messageId: crypto.randomUUID() };
      return this.purpose.give(saved.id, this.open.messageId, offer);
    }
    if (!fields) return {};
    if (!this.open || this.saved.some(({ card }) => card.id === this.open?.card)) {
      const submission = await fields.elements.submit();
      if (submission.error) return { alert: submission.error.message, isInField: true };
      const made = await fields.stripe.createPaymentMethod({ elements: fields.elements });
      if (made.error?.type === "api_connection_error") return { alert: WORDS.notSent };
      if (made.error) return { alert: made.error.message, isInField: !!made.error.param };
      this.open = { card: made.paymentMethod.id, messageId: crypto.randomUUID() };
    }
    return this.purpose.give(this.open.card, this.open.messageId, offer);
  }

  /** @param {string} why @param {boolean} takesFocus @param {boolean} [isCode] */
  refuse(why, takesFocus, isCode) {
    this.progress.textContent = "";
    this.alert.textContent = why;
    this.purpose.onChange();
    this.element.scrollIntoView({ block: "nearest" });
    // Stripe lets no page choose a field: its focus() goes to the number. The code stands right before the button, so the
    // focus stays there.
    if (takesFocus && isCode) this.button.focus();
    else if (takesFocus) this.fields?.element.focus?.();
  }

  /** @param {boolean} is @param {SavedCard} [saved] */
  lock(is, saved) {
    this.isBusy = is;
    const pressed = this.saved.find(({ card }) => card === saved)?.button || this.button;
    for (const each of [this.button, ...this.saved.map(({ button }) => button)]) each.setAttribute("aria-disabled", String(is));
    this.element.setAttribute("aria-busy", String(is));
    this.nameButtons();
    if (is) pressed.textContent = this.purpose.busy;
    this.fields?.element.update?.({ readOnly: is });
    if (is) {
      this.alert.textContent = "";
      this.progress.textContent = "";
    } else {
      this.purpose.onChange();
    }
  }
}

function chooseAppearance() {
  const style = getComputedStyle(document.documentElement);
  const read = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  return {
    theme: dark.matches ? "night" : "stripe",
    variables: {
      colorPrimary: read("--accent"),
      colorBackground: read("--ground"),
      colorText: read("--text"),
      colorDanger: read("--bad"),
      borderRadius: "8px",
      fontFamily: "system-ui, sans-serif",
      // iOS zooms into a field of smaller letters.
      fontSizeBase: `${Math.max(16, parseFloat(style.fontSize))}px`,
    },
  };
}
