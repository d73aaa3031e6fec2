// Cloudflare's widget finds out whether a person is here. Without a site key there is none, and no token.

import { ask, Refused } from "./connection.js";

const PATIENCE = 20_000;
const TRIES = 3;

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

  /**
   * Asks the server with a token until one was taken, and again where it has seen none that counts.
   * @param {string} path @param {object} said @param {URL} [root]
   */
  async ask(path, said, root) {
    for (let tries = 1; ; tries += 1) {
      const all = this.isDone || !this.token ? said : { ...said, botToken: this.token };
      try {
        const answer = await ask(path, all, root);
        if ("botToken" in all) this.isDone = true;
        return answer;
      } catch (error) {
        const isNeeded = error instanceof Refused && error.problem.code === "bot_check_needed";
        if (!isNeeded || tries >= TRIES) throw error;
        await this.renew();
      }
    }
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
