// The card block: Stripe's fields, and the button under them. What is typed stays in Stripe's frame.

import { build } from "./dom.js";
import { WORDS } from "./words.js";

/** @import {Offer} from "./types.js" */

/** @typedef {Pick<Offer, "amount"> & Partial<Offer>} Facts what it needs to know of an offer */
/**
 * What a page does with the card, and says around it. `give` returns what the customer is to read:
 * an alert where another try is needed, or how it goes on. With `isOpen` nobody knows what became of
 * it, so the next press gives the same card with the same id. With `isInField` Stripe's frame has said it beside the
 * field, and put the focus there.
 * @typedef {{alert?: string, progress?: string, isOpen?: boolean, isInField?: boolean}} Given
 * @typedef {{give: (paymentMethodId: string, messageId: string, offer: Facts) => Promise<Given>,
 *   button: (offer: Facts) => string, busy: string, fine: (offer: Facts) => (Node | string)[],
 *   onChange: () => void}} Purpose
 * @typedef {{key: string, currency: string, later: boolean, offer: Facts, hasWallets: boolean}} CardConfig
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
    this.element = build("form", { className: "box pay", "aria-label": WORDS.form, noValidate: true },
      this.loading, this.card, this.alert, this.button, this.progress, this.fine);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.isBusy && this.isReady) this.send();
    });
    this.show(config.offer);
    if (document.readyState === "complete") this.mount();
    else window.addEventListener("load", () => this.mount());
  }

  /** @param {Facts} offer */
  show(offer) {
    this.offer = offer;
    if (!this.isBusy) this.button.textContent = this.purpose.button(offer);
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
        this.loading.remove();
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
    this.loading.remove();
    this.card.replaceChildren(again);
    this.alert.textContent = WORDS.cannotLoad;
  }

  async send() {
    this.lock(true);
    const slow = setTimeout(() => (this.progress.textContent = WORDS.stillPaying), SLOW);
    try {
      const { alert, progress, isOpen, isInField } = await this.give();
      if (!isOpen) this.open = undefined;
      if (progress) this.progress.textContent = progress;
      if (alert) this.refuse(alert, !isOpen && !isInField);
    } catch {
      this.refuse(WORDS.notSent, true); // Stripe's script itself has failed: our server knows of nothing
    } finally {
      clearTimeout(slow);
      this.lock(false);
    }
  }

  /** @returns {Promise<Given>} */
  async give() {
    const { fields, offer } = this;
    if (!fields) return {};
    if (!this.open) {
      const submission = await fields.elements.submit();
      if (submission.error) return { alert: submission.error.message, isInField: true };
      const made = await fields.stripe.createPaymentMethod({ elements: fields.elements });
      if (made.error) return { alert: made.error.message, isInField: !!made.error.param };
      this.open = { card: made.paymentMethod.id, messageId: crypto.randomUUID() };
    }
    return this.purpose.give(this.open.card, this.open.messageId, offer);
  }

  /** @param {string} why @param {boolean} takesFocus */
  refuse(why, takesFocus) {
    this.progress.textContent = "";
    this.alert.textContent = why;
    this.purpose.onChange();
    this.element.scrollIntoView({ block: "nearest" });
    if (takesFocus) this.fields?.element.focus?.();
  }

  /** @param {boolean} is */
  lock(is) {
    this.isBusy = is;
    this.button.setAttribute("aria-disabled", String(is));
    this.element.setAttribute("aria-busy", String(is));
    this.button.textContent = is ? this.purpose.busy : this.purpose.button(this.offer);
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
      fontSizeBase: "16px",
    },
  };
}
