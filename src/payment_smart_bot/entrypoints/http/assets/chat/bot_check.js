// Cloudflare's widget finds out whether a person is here. Without a site key there is none, and no token.
//
// Its script is loaded after the page, which never waits for it, and once more where it is needed and has not come.
// https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/

import { ask, Refused } from "./connection.js";
import { build } from "./dom.js";
import { WORDS } from "./words.js";

const SCRIPT = "https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit";
const PATIENCE = 20_000;
const TRIES = 3;

export class BotCheck {
  /** @param {string} siteKey @param {HTMLElement} place */
  constructor(siteKey, place) {
    this.siteKey = siteKey;
    this.token = "";
    this.sent = ""; // the token that the server has seen last
    this.isDone = siteKey === "";
    this.isLoading = false;
    this.hasFailed = false;
    /** @type {((has: boolean) => void)[]} */
    this.waiting = [];
    /** @type {(() => void) | undefined} */
    this.reset = undefined;
    /** @type {HTMLElement | undefined} */
    this.notice = undefined;
    if (!siteKey) return;
    this.widget = build("div");
    this.notice = build("p", { className: "alert problem", role: "alert" });
    place.append(this.widget, this.notice);
    if (document.readyState === "complete") this.load();
    else window.addEventListener("load", () => this.load());
  }

  load() {
    if (this.isLoading) return;
    this.isLoading = true;
    const script = build("script", { src: SCRIPT, onload: () => this.show(), onerror: () => this.fail(script) });
    document.head.append(script);
  }

  /** @param {HTMLElement} script */
  fail(script) {
    script.remove();
    this.isLoading = false;
    this.settle(false);
  }

  show() {
    const { turnstile } = /** @type {any} */ (window);
    const callOff = () => {
      this.hasFailed = true;
      this.settle(false);
      return true; // dealt with, or the script would log it
    };
    const id = turnstile.render(this.widget, {
      sitekey: this.siteKey,
      appearance: "interaction-only",
      callback: (/** @type {string} */ token) => {
        this.token = token;
        this.hasFailed = false;
        this.settle(true);
      },
      "expired-callback": () => (this.token = ""),
      "error-callback": callOff,
      "timeout-callback": callOff,
      "unsupported-callback": callOff,
    });
    this.reset = () => turnstile.reset(id);
  }

  /** @param {boolean} has */
  settle(has) {
    for (const go of this.waiting.splice(0)) go(has);
  }

  /**
   * Asks the server with a token until one was taken, and again where it has seen none that counts.
   * @param {string} path @param {object} said @param {URL} [root]
   */
  async ask(path, said, root) {
    for (let tries = 1; ; tries += 1) {
      this.sent = this.isDone ? "" : this.token;
      try {
        const answer = await ask(path, this.sent ? { ...said, botToken: this.sent } : said, root);
        if (this.sent) this.isDone = true;
        this.tell("");
        return answer;
      } catch (error) {
        if (!(error instanceof Refused) || error.problem.code !== "bot_check_needed") throw error;
        if (tries < TRIES && (await this.renew())) continue;
        this.explain();
        throw new Refused(error.status, { ...error.problem, error: WORDS.notSent });
      }
    }
  }

  // The server has not seen a token that counts: waits for another one, and returns whether it has come.
  async renew() {
    this.isDone = false;
    if (this.token && this.token !== this.sent) return true;
    if (this.reset && (this.token || this.hasFailed)) {
      this.token = "";
      this.hasFailed = false;
      this.reset();
    } else if (!this.reset) this.load();
    return new Promise((/** @type {(has: boolean) => void} */ done) => {
      this.widget?.setAttribute("aria-busy", "true");
      const end = (/** @type {boolean} */ has) => {
        this.widget?.removeAttribute("aria-busy");
        done(has);
      };
      this.waiting.push(end);
      setTimeout(() => end(false), PATIENCE);
    });
  }

  // Says why there is no token that counts, and what the customer can do.
  explain() {
    const isAsking = this.reset && !this.token && !this.hasFailed;
    this.tell(this.reset ? (isAsking ? WORDS.checkAsks : WORDS.checkFailed) : WORDS.checkNotLoaded);
  }

  /** @param {string} sentence */
  tell(sentence) {
    if (this.notice) this.notice.textContent = sentence;
  }
}
