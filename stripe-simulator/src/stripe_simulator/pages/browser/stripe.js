// A stand-in for Stripe.js, for tests and demonstrations with the Stripe simulator. It has the Payment
// Element for cards in deferred mode, createPaymentMethod and handleNextAction.
"use strict";
(() => {
  const HOME = new URL(document.currentScript.src).origin;
  const PATIENCE = 15000;
  const PATIENCE_LOADED = 2000;

  class IntegrationError extends Error {
    constructor(message) {
      super(message);
      this.name = "IntegrationError";
    }
  }

  // A frame of the simulator's origin, which holds the card fields.
  class CardFrame {
    constructor(publishableKey, appearance, tell) {
      this.waiting = new Map();
      this.count = 0;
      this.tell = tell;
      this.iframe = document.createElement("iframe");
      this.iframe.title = "Secure payment input frame";
      this.iframe.allow = "payment *";
      this.iframe.src = `${HOME}/_simulator/browser/frame.html?shop=${encodeURIComponent(location.origin)}`;
      Object.assign(this.iframe.style, { border: "0", width: "calc(100% + 8px)", margin: "-4px", height: "158px", display: "block" });
      this.listener = (event) => this.hear(event);
      window.addEventListener("message", this.listener);
      this.loaded = new Promise((done, fail) => {
        this.onLoaded = () => this.ask("start", { publishableKey, appearance }).then(done);
        const giveUp = () => fail(new Error("The payment form could not be loaded."));
        this.timer = setTimeout(giveUp, PATIENCE);
        this.iframe.addEventListener("load", () => { // by now its script has run or never will
          clearTimeout(this.timer);
          this.timer = setTimeout(giveUp, PATIENCE_LOADED);
        });
      });
      this.loaded.then(
        () => { clearTimeout(this.timer); tell("ready", {}); },
        (error) => tell("loaderror", { error: { type: "api_connection_error", message: error.message } }),
      );
    }

    hear(event) {
      if (event.origin !== HOME || event.source !== this.iframe.contentWindow) return;
      const message = event.data;
      if (message?.from !== "stripe_simulator") return;
      if (message.type === "loaded") this.onLoaded();
      else if (message.type === "size") this.iframe.style.height = `${Number(message.height)}px`;
      else if (message.type === "change") {
        const { complete, empty } = message;
        this.tell("change", { complete, empty, collapsed: false, value: { type: "card" } });
      } else if (message.type === "answer") {
        this.waiting.get(message.id)?.(message.result);
        this.waiting.delete(message.id);
      }
    }

    ask(action, given) {
      const id = ++this.count;
      return new Promise((done) => {
        this.waiting.set(id, done);
        this.iframe.contentWindow.postMessage({ to: "stripe_simulator", id, action, given }, HOME);
      });
    }

    remove() {
      clearTimeout(this.timer);
      window.removeEventListener("message", this.listener);
      this.iframe.remove();
    }
  }

  class PaymentElement {
    constructor(elements) {
      this.elements = elements;
      this.listeners = {};
      this.frame = null;
      this.destroyed = false;
    }

    mount(target) {
      if (this.destroyed) throw new IntegrationError("This Element has already been destroyed.");
      const place = typeof target === "string" ? document.querySelector(target) : target;
      if (!place) throw new IntegrationError(`The selector you specified (${target}) applies to no DOM elements.`);
      this.unmount();
      const { stripe, options } = this.elements;
      this.frame = new CardFrame(stripe.key, options.appearance, (type, event) => this.tell(type, event));
      place.replaceChildren(this.frame.iframe);
      return this;
    }

    on(type, listener) {
      (this.listeners[type] ??= []).push(listener);
      return this;
    }

    once(type, listener) {
      const first = (event) => {
        this.off(type, first);
        listener(event);
      };
      return this.on(type, first);
    }

    off(type, listener) {
      this.listeners[type] = (this.listeners[type] || []).filter((it) => listener && it !== listener);
      return this;
    }

    focus() {
      this.frame?.iframe.focus();
      this.frame?.ask("focus", {});
    }

    unmount() {
      this.frame?.remove();
      this.frame = null;
      return this;
    }

    destroy() {
      this.unmount();
      this.destroyed = true;
      if (this.elements.payment === this) this.elements.payment = null;
    }

    tell(type, event) {
      for (const listener of this.listeners[type] || []) listener({ elementType: "payment", ...event });
    }
  }

  class Elements {
    constructor(stripe, options) {
      this.stripe = stripe;
      this.options = options;
      this.payment = null;
      this.submitted = false;
      this.check();
    }

    check() {
      const { mode, amount, currency, paymentMethodTypes } = this.options;
      if (!["payment", "setup"].includes(mode)) {
        throw new IntegrationError("Invalid value for elements(): mode should be one of payment, setup in the simulator.");
      }
      if (mode === "payment" && (!Number.isInteger(amount) || amount < 1)) {
        throw new IntegrationError("Invalid value for elements(): amount must be greater than 0.");
      }
      if (typeof currency !== "string" && mode === "payment") {
        throw new IntegrationError("Missing value for elements(): currency.");
      }
      if (paymentMethodTypes && !paymentMethodTypes.includes("card")) {
        throw new IntegrationError("The simulator has no payment methods other than card.");
      }
    }

    create(type) {
      if (type !== "payment") throw new IntegrationError(`The simulator has no ${type} Element.`);
      if (this.payment) throw new IntegrationError("Can only create one Element of type payment.");
      this.payment = new PaymentElement(this);
      return this.payment;
    }

    getElement(type) {
      return type === "payment" ? this.payment : null;
    }

    update(options) {
      Object.assign(this.options, options);
      this.check();
    }

    async submit() {
      const result = await (await this.frame()).ask("submit", {});
      this.submitted = !result.error;
      return result;
    }

    async frame() {
      if (!this.payment?.frame) throw new IntegrationError("The Payment Element is not mounted.");
      await this.payment.frame.loaded;
      return this.payment.frame;
    }
  }

  class StripeStandIn {
    constructor(key) {
      this.key = key;
    }

    elements(options = {}) {
      return new Elements(this, { ...options });
    }

    async createPaymentMethod({ elements, params = {} }) {
      if (!(elements instanceof Elements)) throw new IntegrationError("Pass the instance of elements().");
      if (elements.options.paymentMethodCreation !== "manual") {
        throw new IntegrationError('elements() needs paymentMethodCreation: "manual" for createPaymentMethod.');
      }
      if (!elements.submitted) {
        throw new IntegrationError("elements.submit() must be called before stripe.createPaymentMethod().");
      }
      const frame = await elements.frame();
      return frame.ask("createPaymentMethod", { billingDetails: params.billing_details });
    }

    async handleNextAction({ clientSecret }) {
      const first = await this.retrieve(clientSecret);
      if (first.error) return { error: first.error };
      const action = first.next_action;
      if (first.status !== "requires_action" || !action) return result(first);
      if (action.type === "redirect_to_url") {
        window.location.assign(action.redirect_to_url.url);
        return new Promise(() => {});
      }
      await this.challenge(action.use_stripe_sdk.stripe_js, clientSecret);
      const last = await this.retrieve(clientSecret);
      return last.error ? { error: last.error } : result(last);
    }

    async retrievePaymentIntent(clientSecret) {
      const found = await this.retrieve(clientSecret);
      return found.error ? { error: found.error } : { paymentIntent: found };
    }

    async retrieveSetupIntent(clientSecret) {
      const found = await this.retrieve(clientSecret);
      return found.error ? { error: found.error } : { setupIntent: found };
    }

    async retrieve(clientSecret) {
      const id = String(clientSecret).split("_secret_")[0];
      const kind = id.startsWith("seti_") ? "setup_intents" : "payment_intents";
      const query = new URLSearchParams({ client_secret: clientSecret });
      try {
        const response = await fetch(`${HOME}/v1/${kind}/${encodeURIComponent(id)}?${query}`, {
          headers: { Authorization: `Bearer ${this.key}` },
        });
        return await response.json();
      } catch {
        return { error: { type: "api_connection_error", message: "We could not reach the payment service. Please try again." } };
      }
    }

    // Shows the bank's page in a dialog until the bank has its answer or the customer closes it.
    challenge(url, clientSecret) {
      const dialog = document.createElement("dialog");
      dialog.setAttribute("aria-label", "Confirm with your bank");
      const iframe = document.createElement("iframe");
      iframe.title = "Your bank";
      iframe.src = url;
      const close = document.createElement("button");
      close.type = "button";
      close.textContent = "Close";
      Object.assign(dialog.style, { width: "min(30rem, 94vw)", maxWidth: "94vw", padding: "8px" });
      Object.assign(iframe.style, { border: "0", width: "100%", height: "22rem", display: "block" });
      dialog.append(iframe, close);
      document.body.append(dialog);
      return new Promise((done) => {
        const finish = () => {
          dialog.remove();
          done();
        };
        close.addEventListener("click", () => dialog.close());
        dialog.addEventListener("close", finish);
        iframe.addEventListener("load", async () => {
          const found = await this.retrieve(clientSecret);
          if (dialog.isConnected && found.status !== "requires_action") dialog.close();
        });
        dialog.showModal();
      });
    }
  }

  function result(intent) {
    const error = intent.last_payment_error || intent.last_setup_error;
    if (error && intent.status === "requires_payment_method") return { error };
    return intent.object === "setup_intent" ? { setupIntent: intent } : { paymentIntent: intent };
  }

  window.Stripe = (publishableKey) => {
    if (typeof publishableKey !== "string" || !publishableKey.startsWith("pk_test_")) {
      throw new IntegrationError("The Stripe simulator takes publishable test keys only (pk_test_...).");
    }
    return new StripeStandIn(publishableKey);
  };
})();
