// The card block: Stripe's fields, and the button that pays. What is typed stays in Stripe's frame.

import { Refused } from "./connection.js";
import { build } from "./dom.js";
import { WORDS } from "./words.js";

/** @import {Connection} from "./connection.js" */
/** @import {Config, Offer} from "./types.js" */

const SLOW = 5000;
const dark = window.matchMedia("(prefers-color-scheme: dark)");

export class CardBlock {
  /** @param {Config} config @param {Connection} connection @param {() => void} onRefusal */
  constructor(config, connection, onRefusal) {
    this.onRefusal = onRefusal;
    this.config = config;
    this.connection = connection;
    this.offer = config.offer;
    this.isBusy = false;
    this.isReady = false;
    /** @type {{stripe: any, elements: any, element: any} | undefined} */
    this.fields = undefined;
    this.card = build("div", { id: "card" }, build("p", { className: "quiet" }, WORDS.loading));
    this.alert = build("p", { id: "problem", className: "alert", role: "alert" });
    this.progress = build("p", { className: "quiet", role: "status" });
    this.button = /** @type {HTMLButtonElement} */ (build("button", { className: "primary", type: "submit", disabled: true }));
    this.terms = build("p", { className: "fine" });
    this.element = build("form", { className: "box pay", "aria-label": "Pay", noValidate: true },
      this.card, this.alert, this.button, this.progress, this.terms);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.isBusy && this.isReady) this.pay();
    });
    this.show(config.offer);
    if (document.readyState === "complete") this.mount();
    else window.addEventListener("load", () => this.mount());
  }

  /** @param {Offer} offer */
  show(offer) {
    this.offer = offer;
    if (!this.isBusy) this.button.textContent = WORDS.pay(offer.shown);
    const [by, terms, end] = WORDS.terms;
    const parts = offer.termsUrl
      ? [by, build("a", { href: offer.termsUrl, target: "_blank", rel: "noopener noreferrer" }, terms), end]
      : [];
    const keeps = this.config.later ? [WORDS.keepsCard(offer.merchant || WORDS.merchant)] : [];
    this.terms.replaceChildren(...keeps, ...parts, WORDS.toStripe);
  }

  mount() {
    try {
      const { key, currency, later } = this.config;
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
      const element = elements.create("payment", { wallets: { applePay: "never", googlePay: "never" } });
      this.fields = { stripe, elements, element };
      element.on("ready", () => {
        this.isReady = true;
        this.button.disabled = false;
        this.card.querySelector("p")?.remove();
      });
      element.on("loaderror", () => this.fail());
      element.on("change", () => (this.alert.textContent = ""));
      element.mount(this.card);
      dark.addEventListener("change", () => elements.update({ appearance: chooseAppearance() }));
    } catch {
      this.fail();
    }
  }

  fail() {
    if (this.isReady) return;
    const again = build("button", { className: "second", type: "button", onclick: () => location.reload() }, WORDS.reload);
    this.card.replaceChildren(again);
    this.alert.textContent = WORDS.cannotLoad;
  }

  async pay() {
    const { fields, offer } = this;
    if (!fields) return;
    this.lock(true);
    const slow = setTimeout(() => (this.progress.textContent = WORDS.stillPaying), SLOW);
    try {
      const submission = await fields.elements.submit();
      if (submission.error) return this.refuse(submission.error.message);
      const made = await fields.stripe.createPaymentMethod({ elements: fields.elements });
      if (made.error) return this.refuse(made.error.message);
      const said = { paymentMethodId: made.paymentMethod.id, offerId: offer.id, messageId: crypto.randomUUID() };
      const reply = await this.connection.say(said);
      if (reply.offer.id !== offer.id) this.refuse(WORDS.amountChanged);
      else if (reply.status === "collecting") this.refuse(reply.response);
    } catch (error) {
      // A refusal was read and nothing done; without an answer the payment may be under way.
      if (error instanceof Refused && error.status < 500) this.refuse(error.problem.error);
      else if (error instanceof Refused || error instanceof TypeError) this.progress.textContent = WORDS.checking;
      else this.refuse(WORDS.notSent);
    } finally {
      clearTimeout(slow);
      this.lock(false);
    }
  }

  /** @param {string} why */
  refuse(why) {
    this.alert.textContent = why;
    this.onRefusal();
    this.fields?.element.focus?.();
  }

  /** @param {boolean} is */
  lock(is) {
    this.isBusy = is;
    this.button.setAttribute("aria-disabled", String(is));
    this.element.setAttribute("aria-busy", String(is));
    this.button.textContent = is ? (this.offer.amount ? WORDS.paying : WORDS.saving) : WORDS.pay(this.offer.shown);
    this.fields?.element.update?.({ readOnly: is });
    if (is) {
      this.alert.textContent = "";
      this.progress.textContent = "";
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
