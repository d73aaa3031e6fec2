// Cloudflare's widget finds out whether a person is here. Without a site key there is none, and no token.

const PATIENCE = 20_000;

export class BotCheck {
  /** @param {string} siteKey @param {HTMLElement} place */
  constructor(siteKey, place) {
    this.token = "";
    this.isDone = siteKey === "";
    /** @type {(() => void)[]} */
    this.waiting = [];
    if (siteKey) this.load(siteKey, place);
  }

  /** @param {string} siteKey @param {HTMLElement} place */
  async load(siteKey, place) {
    const { turnstile } = /** @type {any} */ (window);
    if (!turnstile) {
      setTimeout(() => this.load(siteKey, place), 100);
      return;
    }
    this.reset = () => turnstile.reset(widget);
    const widget = turnstile.render(place, {
      sitekey: siteKey,
      appearance: "interaction-only",
      "expired-callback": () => (this.token = ""),
      callback: (/** @type {string} */ token) => {
        this.token = token;
        for (const go of this.waiting.splice(0)) go();
      },
    });
  }

  // What goes with a message, until one was taken with it.
  get parts() {
    return this.isDone || !this.token ? {} : { botToken: this.token };
  }

  /** @param {object} said */
  note(said) {
    if ("botToken" in said) this.isDone = true;
  }

  // The server has not seen a token that counts: waits for another one.
  async renew() {
    this.isDone = false;
    if (this.token) {
      this.token = "";
      this.reset?.();
    }
    await new Promise((done) => {
      this.waiting.push(() => done(undefined));
      setTimeout(done, PATIENCE);
    });
  }

  /** @type {(() => void) | undefined} */
  reset = undefined;
}
