// The desk: what is looked for stands in the address; the table, the panel and the figures follow it and stay live.

import { holdsCardNumber } from "../chat/digits.js";
import { ask, endSignIn, findAddress, findSignIn, isUnreachable, may, Refused, whoIsIn } from "./api.js";
import { Attention } from "./attention.js";
import { Detail } from "./detail.js";
import { build, buildButton } from "./dom.js";
import { askForCounts, buildFilters, isSince, readAddress, showCounts, toInstant, toQuery, writeAddress } from "./filters.js";
import { askForLink, hasLinks } from "./new_link.js";
import { askForStats, buildReports, buildSpans } from "./reports.js";
import { showSignIn } from "./sign_in.js";
import { findId, Table } from "./table.js";
import { WORDS } from "./words.js";

/** @import {Page, Payment, Session, Stats, View, Wanted} from "./types.js" */

const PAGE = 50;
const EVERY = 4_000; // milliseconds between looks at the table
const FIGURES_EVERY = 5; // of those looks, for the first row
const TYPING = 250;
const MOST_EMPTY_PAGES = 20;

const app = /** @type {HTMLElement} */ (document.getElementById("app"));

class Desk {
  constructor() {
    this.wanted = readAddress();
    /** @type {(Payment | Session)[]} */
    this.items = [];
    /** @type {string | null} */
    this.next = null;
    this.looks = 0;
    this.turn = 0; // of what is wanted; what was asked for earlier is dropped
    this.reported = 0; // the turn of which reports are shown
    this.over = false;
    this.attention = new Attention((change) => this.want(change, true));
    this.detail = new Detail({ close: () => this.close(), changed: () => this.look(true) });
    this.search = /** @type {HTMLInputElement} */ (build("input", {
      type: "search", id: "search", autocomplete: "off", spellcheck: false, maxLength: 200,
      placeholder: WORDS.searchHint, "aria-label": WORDS.search, "aria-describedby": "search-problem",
    }));
    this.searchProblem = build("p", { className: "alert", role: "alert", id: "search-problem" });
    this.strip = build("p", { className: "strip", role: "status" });
    this.views = build("nav", { "aria-label": "Desk" });
    this.filters = build("div");
    this.list = build("div", { className: "list" });
    this.count = build("p", { className: "quiet", role: "status" });
    this.more = buildButton(WORDS.more, () => this.loadMore(), "more");
    this.first = buildButton(WORDS.newLink.open, askForLink, "primary more"); // where there is no payment at all
    this.first.hidden = true;
    this.exporting = /** @type {HTMLAnchorElement} */ (build("a", { className: "button", download: "" }, WORDS.exportCsv));
    this.main = build(
      "main", {}, this.strip, this.searchProblem, this.filters, this.list, this.count, this.more, this.first,
    );
    this.element = build("div", { className: "desk" }, this.buildHeader(), this.attention.element, this.main, this.detail.element,
      build("p", { id: "told", role: "status" }));
    this.search.addEventListener("input", () => this.type());
    document.addEventListener("keydown", this.onKey);
    addEventListener("popstate", this.onBack);
    document.addEventListener("visibilitychange", this.onVisible);
  }

  buildHeader() {
    const { merchant, livemode, keyName } = whoIsIn();
    document.title = `${WORDS.views.payments} · ${merchant}`;
    const lock = buildButton(WORDS.lock, () => this.lock());
    lock.title = keyName;
    const newLink = may("create") && hasLinks() ? [buildButton(WORDS.newLink.open, askForLink)] : [];
    return build(
      "header", {}, build("h1", {}, merchant), ...(livemode ? [] : [build("span", { className: "status quiet" }, WORDS.testMode)]),
      this.views, this.search, build("div", { className: "actions" }, this.exporting, ...newLink, lock),
    );
  }

  start() {
    app.replaceChildren(this.element);
    this.apply();
    this.detail.open(this.listView, this.wanted.open).catch((error) => this.take(error));
    this.tick();
  }

  stop() {
    this.over = true;
    clearTimeout(this.timer);
    document.removeEventListener("keydown", this.onKey);
    document.removeEventListener("visibilitychange", this.onVisible);
    removeEventListener("popstate", this.onBack);
  }

  /** @returns {"payments" | "conversations"} */
  get listView() {
    return this.wanted.view === "conversations" ? "conversations" : "payments";
  }

  /** Looks for something else. @param {Partial<Wanted>} change @param {boolean} isNewStep */
  want(change, isNewStep) {
    this.wanted = { ...this.wanted, ...change };
    writeAddress(this.wanted, isNewStep);
    if (!this.wanted.open) this.detail.open(this.listView, "");
    this.apply();
    this.look(true);
  }

  /** Draws what follows from the address alone. */
  apply() {
    const { wanted } = this;
    this.turn += 1;
    this.items = [];
    this.next = null;
    if (this.search.value !== wanted.q && document.activeElement !== this.search) this.search.value = wanted.q;
    this.search.hidden = wanted.view !== "payments";
    this.searchProblem.textContent = "";
    this.exporting.hidden = wanted.view !== "payments";
    this.exporting.href = String(findAddress("payments.csv", toQuery(wanted)));
    this.views.replaceChildren(...Object.entries(WORDS.views).map(([view, label]) => {
      const button = buildButton(label, () => this.want({ view: /** @type {View} */ (view), status: "", since: "", until: "", open: "" }, true), "view");
      if (view === wanted.view) button.setAttribute("aria-current", "page");
      return button;
    }));
    /** @param {Partial<Wanted>} change */
    const change = (change) => this.want({ ...change, open: "" }, true);
    this.filters.replaceChildren(wanted.view === "reports" ? buildSpans(wanted.days, change) : buildFilters(wanted, change));
    this.table = wanted.view === "reports" ? undefined : new Table(this.listView, (id) => this.open(id));
    this.list.replaceChildren(...(this.table ? [this.table.element] : []));
    this.count.textContent = WORDS.loading;
    this.more.hidden = true;
    this.first.hidden = true;
  }

  type() {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => {
      const q = this.search.value.trim();
      if (holdsCardNumber(q)) this.searchProblem.textContent = WORDS.noCardNumbers;
      else if (q !== this.wanted.q) this.want({ q, open: "" }, false);
    }, TYPING);
  }

  /** @param {string} id */
  open(id) {
    if (id === this.wanted.open) return;
    this.wanted.open = id;
    writeAddress(this.wanted, true);
    this.table?.mark(id);
    this.detail.open(this.listView, id).catch((error) => this.take(error));
  }

  close() {
    const { open } = this.wanted;
    if (!open) return;
    this.wanted.open = "";
    writeAddress(this.wanted, true);
    this.detail.open(this.listView, "");
    this.table?.mark("");
    this.table?.focus(open);
  }

  onBack = () => {
    this.wanted = readAddress();
    this.search.value = this.wanted.q;
    this.apply();
    this.detail.open(this.listView, this.wanted.open).catch((error) => this.take(error));
    this.look(true);
  };

  /** @param {KeyboardEvent} event */
  onKey = (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === "/" && !isTyping) {
      event.preventDefault();
      this.search.focus();
    }
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) this.close();
  };

  onVisible = () => {
    if (document.visibilityState === "visible") this.tick();
  };

  tick() {
    clearTimeout(this.timer);
    if (this.over || document.visibilityState !== "visible") return;
    this.look(this.looks++ % FIGURES_EVERY === 0).finally(() => {
      if (!this.over) this.timer = setTimeout(() => this.tick(), EVERY);
    });
  }

  /** Asks for all that is shown, as it is now. @param {boolean} withFigures */
  async look(withFigures) {
    const { turn } = this;
    try {
      const [found, counts] = await Promise.all([
        this.find(), withFigures && askForCounts(this.wanted), this.detail.refresh(), withFigures && this.attention.refresh(),
      ]);
      if (turn === this.turn) {
        found();
        if (withFigures) showCounts(this.filters, counts || undefined);
      }
      this.strip.textContent = "";
    } catch (error) {
      this.take(error);
    }
  }

  /** Asks for what the view shows, and returns what shows it. @returns {Promise<() => void>} */
  async find() {
    if (this.wanted.view !== "reports") {
      const page = await this.ask(null);
      return () => this.merge(page);
    }
    if (this.turn === this.reported && this.looks % FIGURES_EVERY) return () => {};
    const { turn } = this;
    const stats = await askForStats(this.wanted.days);
    return () => {
      this.reported = turn;
      this.showReports(stats);
    };
  }

  /** @param {Stats} stats */
  showReports(stats) {
    const seen = JSON.stringify({ ...stats, at: "" });
    if (this.list.dataset.seen === seen && this.list.querySelector(".reports")) return;
    this.list.dataset.seen = seen;
    this.list.replaceChildren(buildReports(stats));
    this.count.textContent = "";
  }

  /** @param {string | null} after @returns {Promise<Page<Payment | Session>>} */
  async ask(after) {
    const query = { limit: String(PAGE), after: after || "" };
    if (this.wanted.view === "conversations") {
      /** @type {Page<Session>} */
      const found = await ask("GET", "sessions", { query: { ...query, status: this.wanted.status } });
      return { ...found, items: found.items.filter((each) => isSince(each, toInstant(this.wanted.since))) };
    }
    let page = await ask("GET", "payments", { query: { ...query, ...toQuery(this.wanted) } });
    // A search may go on behind a page with nothing on it.
    for (let pages = 1; !page.items.length && page.next && pages < MOST_EMPTY_PAGES; pages += 1)
      page = await ask("GET", "payments", { query: { ...query, after: page.next, ...toQuery(this.wanted) } });
    return page;
  }

  /** Puts the newest page in front of what was loaded beyond it. @param {Page<Payment | Session>} page */
  merge(page) {
    const fresh = new Set(page.items.map(findId));
    const last = page.items.at(-1);
    const place = last ? this.items.findIndex((item) => findId(item) === findId(last)) : -1;
    const beyond = page.next && place >= 0 ? this.items.slice(place + 1).filter((item) => !fresh.has(findId(item))) : [];
    this.items = [...page.items, ...beyond];
    if (!beyond.length) this.next = page.next;
    this.draw();
  }

  async loadMore() {
    const { turn } = this;
    try {
      const page = await this.ask(this.next);
      if (turn !== this.turn) return;
      const first = page.items[0];
      this.items = [...this.items, ...page.items];
      this.next = page.next;
      this.draw();
      if (first) this.table?.focus(findId(first));
    } catch (error) {
      this.take(error);
    }
  }

  draw() {
    const { items, wanted } = this;
    this.table?.show(items);
    this.table?.mark(wanted.open);
    const isFiltered = wanted.q || wanted.status || wanted.since || wanted.until;
    const nothing = wanted.view === "conversations" && !wanted.since ? WORDS.noConversations : isFiltered ? WORDS.nothingFound : WORDS.nothingYet;
    const words = items.length || this.next ? WORDS.shown(items.length, this.next !== null) : nothing;
    if (this.count.textContent !== words) this.count.textContent = words;
    this.first.hidden = words !== WORDS.nothingYet || !may("create");
    this.more.hidden = this.next === null;
    this.more.textContent = items.length ? WORDS.more : WORDS.searchOn;
  }

  /** @param {unknown} error */
  take(error) {
    if (this.over) return;
    if (error instanceof Refused && error.status === 401) {
      this.stop();
      showSignIn(app, WORDS.signIn.ended, begin);
    } else if (error instanceof Refused) this.strip.textContent = error.message;
    else if (isUnreachable(error)) this.strip.textContent = WORDS.offline;
    else throw error;
  }

  async lock() {
    try {
      await endSignIn();
      this.stop();
      showSignIn(app, "", begin);
    } catch (error) {
      this.take(error);
    }
  }
}

const begin = () => new Desk().start();

try {
  if (app.dataset.first === "table") {
    await findSignIn();
    begin();
  } else showSignIn(app, "", begin);
} catch {
  showSignIn(app, "", begin);
}
