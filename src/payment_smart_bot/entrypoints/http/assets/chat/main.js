// The page of a conversation: what stands on it follows from the state that the server sent last.

import { BankDialog } from "./bank_dialog.js";
import { buildBlock, buildHelp, nameCard, nameTerms } from "./blocks.js";
import { BotCheck } from "./bot_check.js";
import { CardBlock } from "./card_block.js";
import { Connection, Refused } from "./connection.js";
import { countDigits, holdsCardNumber, mask } from "./digits.js";
import { build, find, link } from "./dom.js";
import { Frame, dress } from "./frame.js";
import { OrderStrip } from "./order_strip.js";
import { greet, isTyping, leaveOutContact } from "./standing.js";
import { WORDS } from "./words.js";

/** @import {Facts, Given} from "./card_block.js" */
/** @import {Choice} from "./standing.js" */
/** @import {Config, Reply, State} from "./types.js" */
/** @typedef {{key: string, who: "me" | "bot", text: string}} Bubble */
/**
 * What was said and is not in the transcript yet. With `pays` it may be a consent: nobody but the server knows then
 * whether it was charged.
 * @typedef {{id: string, text: string, pays: boolean, isSlow?: boolean, isOpen?: boolean, answer?: string, failed?: () => void}} Pending
 */

const DOTS = 400;
const SLOW = 5000;
const LOW = 32.5; // lines of letters as they are set in the browser: 520 px where nothing is
const ANY_ADDRESS = "https://address.invalid"; // stands for one in `config.hidden`
const TAKES = ["collecting", "confirming", "action_required"];
const config = /** @type {Config} */ (JSON.parse(find("app").dataset.config || "{}"));
const frame = new Frame(config.parents);
const log = find("log");
const block = find("block");
const main = find("main");
const chips = find("chips");
const input = /** @type {HTMLInputElement} */ (find("say"));
const dots = build("p", { className: "dots", "aria-label": WORDS.typing });
/** @type {State | undefined} */
let state;
/** @type {Pending[]} */
let pending = [];
let shownBlock = "";
/** @type {Choice} */
let choice = "";
let first = "";
let isGone = false;
const merchant = config.offer.merchant || WORDS.merchant;
const order = new OrderStrip();

const connection = new Connection(config.sessionId, config.live, {
  state(latest) {
    const before = state?.status;
    state = latest;
    if (!latest.transcript.length) first = latest.response;
    dropArrived();
    render();
    if (latest.status !== "action_required") bank.close();
    if (before !== latest.status) announce(latest, before);
  },
  gone() {
    isGone = true;
    bank.close();
    render();
    if (cardBlock) cardBlock.element.hidden = true;
    block.replaceChildren(buildHelp(config.offer, WORDS.gone));
    find("composer").hidden = true;
    chips.hidden = true;
    frame.tell("expired");
  },
  online: (is) => (find("strip").hidden = is),
}, new BotCheck(config.bots, find("bots")));
const bank = new BankDialog(config.bank, { back: () => connection.look(), cancel: () => say("Cancel") });
const cardBlock = config.takesCard
  ? new CardBlock({ ...config, hasWallets: !frame.isFramed }, {
      give: commit,
      button: (offer) => WORDS.pay(offer.shown),
      savedButton: (offer, card) => WORDS.payWith(offer.shown, nameCard(card)),
      busy: config.offer.amount ? WORDS.paying : WORDS.saving,
      fine: buildFine,
      onChange: () => render(),
    })
  : undefined;
/** @param {string} text */
const toPattern = (text) => {
  const escape = (/** @type {string} */ part) => part.replace(/[^\w\s]/g, "\\$&");
  return new RegExp(`${text.split(ANY_ADDRESS).map(escape).join("\\S+")}$`);
};
const hidden = config.hidden.map(toPattern);
const asks = config.asks.map(toPattern); // what needs no answer while the card's fields are there

/** @param {Facts} offer @returns {(Node | string)[]} */
function buildFine(offer) {
  const keeps = config.later ? [WORDS.keepsCard(merchant)] : [];
  const tab = frame.isFramed ? [" ", build("a", { href: location.pathname, target: "_blank" }, WORDS.openInTab)] : [];
  const typed = config.mode === "chat" ? [" ", buildTypeInstead()] : [];
  return [...keeps, ...nameTerms(offer), WORDS.toStripe, ...tab, ...typed];
}

function buildTypeInstead() {
  return build("button", { className: "quiet-button", type: "button", onclick: () => choose("typing") }, WORDS.typeInstead);
}

/**
 * Gives the card and consents to the offer beside it, in one.
 * @param {string} paymentMethodId @param {string} messageId @param {Facts} offer
 * @returns {Promise<Given>}
 */
async function commit(paymentMethodId, messageId, offer) {
  try {
    const reply = await connection.say({ paymentMethodId, offerId: offer.id, messageId });
    if (reply.offer.id !== offer.id) return { alert: WORDS.amountChanged };
    const isCode = config.wrongCode.some((words) => reply.response.startsWith(words));
    if (reply.status === "collecting") return { alert: reply.response, isCode };
    if (reply.nextAction) bank.open(reply.nextAction.url);
    return {};
  } catch (error) {
    // A refusal was read and nothing done; without an answer the payment may be under way.
    if (error instanceof Refused && error.status < 500) return { alert: error.problem.error };
    return { progress: WORDS.checking, isOpen: true };
  }
}

/** @param {State} latest @param {string | undefined} before */
function announce(latest, before) {
  const amount = latest.offer.shown || "";
  if (before === undefined) frame.tell("ready", { amount });
  if (latest.status === "completed") frame.tell("paid", { payment: latest.payment?.paymentIntentId || "" });
  if (latest.status === "cancelled") frame.tell("cancelled");
  if (latest.status === "error") frame.tell("error");
  if (before !== undefined && !TAKES.includes(latest.status)) block.querySelector("h2")?.focus();
}

// The id of a message that gave a card is not in the transcript: it is known by its answer.
function dropArrived() {
  const transcript = state?.transcript || [];
  const ids = new Set(transcript.map((line) => line.messageId));
  const answers = new Set(transcript.filter((line) => !line.messageId).map((line) => line.replied));
  pending = pending.filter((each) => !ids.has(each.id) && !(each.answer && answers.has(each.answer)));
}

// Until the first state comes, the page knows from its HTML where the conversation stands.
function stand() {
  const { status, currentField } = state || config;
  return { status, currentField, hasSummary: !!state?.summary };
}

const types = () => isTyping(config, stand(), choice);

/** @returns {Bubble[]} */
function listBubbles() {
  /** @type {Bubble[]} */
  const bubbles = [];
  const greeting = isGone ? "" : greet(config, stand(), types(), first);
  if (greeting) bubbles.push({ key: `hi ${greeting.length}`, who: "bot", text: greeting });
  if (!state) return bubbles;
  state.transcript.forEach((line, place) => {
    if (line.said) bubbles.push({ key: `${line.at} me`, who: "me", text: line.said.replace(/\*{3,}/g, "••••") });
    const isLast = place === (state?.transcript.length || 0) - 1;
    const text = isLast && line.replied === cardBlock?.alert.textContent ? "" : trim(line.replied, isLast);
    if (text) bubbles.push({ key: `${line.at} bot ${text.length}`, who: "bot", text });
  });
  const last = state.transcript[state.transcript.length - 1];
  const news = last && state.response !== last.replied ? trim(state.response, true) : "";
  if (news) bubbles.push({ key: `now ${news}`, who: "bot", text: news });
  return bubbles;
}

/**
 * Returns what is to be read of an answer: without what stands in the block beneath it.
 * @param {string} text @param {boolean} isLast
 */
function trim(text, isLast) {
  let left = text.includes(WORDS.summaryHead) && !isLast ? text.slice(0, text.indexOf(WORDS.summaryHead)) : text;
  if (isLast && state?.summary) left = left.replace(state.summary.shown, "");
  if (isLast && !TAKES.includes(state?.status || "") && WORDS.heads.some((head) => text.startsWith(head))) return "";
  for (const pattern of types() ? hidden : [...asks, ...hidden]) left = left.replace(pattern, "");
  if (isLast && state?.status === "error") left = leaveOutContact(left, state.offer.contact);
  if (isLast && state?.nextAction) left = left.replace(`${state.nextAction.url}\n`, "");
  return left.trim();
}

function render() {
  const scroller = findScroller();
  const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
  const bubbles = listBubbles();
  for (const each of pending) bubbles.push({ key: nameKey(each), who: "me", text: each.text });
  const there = /** @type {HTMLElement[]} */ ([...log.children].filter((child) => child !== dots));
  let same = 0;
  while (same < bubbles.length && there[same]?.dataset.key === bubbles[same].key) same += 1;
  for (const extra of there.slice(same)) extra.remove();
  for (const { key, who, text } of bubbles.slice(same)) log.append(buildBubble(key, who, text));
  renderBlock();
  renderInput();
  renderChips();
  const isNew = bubbles.length > same;
  if (atEnd ? state?.transcript.length || pending.length : isNew && pending.length) scroll(scroller, isNew);
}

/**
 * Goes to the end, or less far where what the customer said last would go out of sight, and its answer with it.
 * @param {Element} scroller @param {boolean} isNew
 */
function scroll(scroller, isNew) {
  const mine = isNew && [...log.querySelectorAll(".me")].at(-1);
  const start = scroller === main ? main.getBoundingClientRect().top : 0;
  const top = mine ? mine.getBoundingClientRect().top - start + scroller.scrollTop - 16 : Infinity;
  scroller.scrollTop = Math.min(top, scroller.scrollHeight);
}

// Where the page is very low, such as at 400 %, all of it scrolls, and otherwise the conversation alone.
function findScroller() {
  const page = document.scrollingElement;
  return page && page.scrollHeight > page.clientHeight ? page : main;
}

/** @param {Pending} each */
const nameKey = ({ id, failed }) => (failed ? `${id} failed` : id);

/** @param {string} key @param {"me" | "bot"} who @param {string} text */
function buildBubble(key, who, text) {
  const mine = pending.find((each) => nameKey(each) === key);
  const bubble = build("p", { className: `line ${who}`, "data-key": key }, ...link(text));
  if (mine?.failed) {
    const [why, label] = mine.isOpen ? [WORDS.checking, WORDS.checkAgain] : [WORDS.notSent, WORDS.sendAgain];
    const again = build("button", { className: "quiet-button", type: "button", onclick: mine.failed }, label);
    bubble.append(build("span", { className: "not-sent", role: "alert" }, why, " ", again));
  }
  return bubble;
}

function renderBlock() {
  if (!state) return;
  const { status, summary, nextAction } = state;
  const takesCard = !!cardBlock && (status === "collecting" || (cardBlock.isBusy && status === "confirming" && !summary));
  const isFolded = takesCard && types() && !cardBlock.isBusy;
  if (cardBlock) {
    cardBlock.show(state.offer);
    cardBlock.element.hidden = !takesCard || isFolded;
  }
  const paying = summary && pending.find((each) => each.pays && !each.failed);
  const wanted = JSON.stringify([status, summary?.id, nextAction?.url, !!pending.length, paying?.isSlow, takesCard, isFolded]);
  if (wanted === shownBlock) return;
  shownBlock = wanted;
  const built = isFolded ? buildUnfold() : takesCard ? undefined : buildBlock(state, config, acts);
  block.replaceChildren(...(built ? [built] : []));
  const [primary] = block.querySelectorAll("button.primary");
  if (pending.length) primary?.setAttribute("aria-disabled", "true");
  if (paying && primary) {
    primary.textContent = WORDS.paying;
    block.querySelector(".pair")?.remove(); // there is nothing to change or to cancel meanwhile
    primary.after(build("p", { className: "quiet", role: "status" }, paying.isSlow ? WORDS.stillPaying : ""));
  }
}

function buildUnfold() {
  return build("button", { className: "second", type: "button", onclick: () => choose("fields") }, WORDS.useCardField);
}

/** @param {Choice} chosen */
function choose(chosen) {
  choice = chosen;
  render();
  if (chosen === "typing") input.focus();
}

function renderInput() {
  const field = types() ? stand().currentField : undefined;
  const placeholders = /** @type {Record<string, string>} */ (WORDS.placeholder);
  const wanted = (field && placeholders[field]) || WORDS.question;
  if (input.placeholder !== wanted) {
    input.placeholder = wanted;
    input.setAttribute("aria-label", wanted);
    input.inputMode = field === "card" || field === "expiry" || field === "cvv" ? "numeric" : "text";
  }
  hideDigits();
}

function hideDigits() {
  const field = config.mode === "chat" ? stand().currentField : undefined;
  input.classList.toggle("hidden-digits", field === "cvv" || (countDigits(input.value) > 4 && field !== "name"));
}

/** @param {string} message @param {string} [offerId] */
async function say(message, offerId) {
  if (offerId && pending.length) return undefined;
  const id = crypto.randomUUID();
  const pays = !!(offerId || state?.summary);
  const reply = await send({ id, text: mask(message), pays }, { message, messageId: id, ...(offerId && { offerId }) });
  if (offerId && reply?.nextAction) bank.open(reply.nextAction.url);
  return reply;
}

// The tab is opened with the press, because a browser takes one that is opened later for an advertisement.
/** @param {string} message */
async function goToStripe(message) {
  const tab = window.open("", "_blank");
  const url = (await say(message))?.nextAction?.url;
  if (!tab || !url) {
    tab?.close();
    return;
  }
  tab.opener = null;
  tab.location.href = url;
}

const acts = {
  say,
  goToStripe,
  canShowBank: (/** @type {string} */ url) => bank.canShow(url),
  openBank: (/** @type {string} */ url) => bank.open(url),
};

/**
 * @param {Pending} mine @param {import("./types.js").Said} said
 * @returns {Promise<Reply | undefined>}
 */
async function send(mine, said) {
  pending.push(mine);
  delete mine.failed;
  render();
  const late = setTimeout(() => log.append(dots), DOTS);
  const slow = setTimeout(() => {
    mine.isSlow = true;
    render();
  }, SLOW);
  try {
    const reply = await connection.say(said);
    mine.answer = reply.response;
    dropArrived();
    render();
    if (!state || reply.status !== state.status) connection.version = Math.min(connection.version, state?.version || 0);
    return reply;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) connection.end();
    mine.isOpen = mine.pays && !(error instanceof Refused && error.status < 500);
    mine.failed = () => {
      pending = pending.filter((each) => each !== mine);
      send(mine, said);
    };
    shownBlock = "";
    render();
    return undefined;
  } finally {
    clearTimeout(late);
    clearTimeout(slow);
    mine.isSlow = false;
    dots.remove();
  }
}

find("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const message = input.value.trim();
  if (!message) return;
  input.value = "";
  hideDigits();
  if (config.mode !== "chat" && holdsCardNumber(message)) {
    const why = config.mode === "form" ? WORDS.useTheField : WORDS.useTheButton;
    log.append(build("p", { className: "line bot alert", role: "alert" }, why));
    return;
  }
  if (countDigits(message) > 4) choice = "typing"; // a card: its fields make room at once
  else if (choice === "fields") choice = "";
  say(message);
});
input.addEventListener("input", hideDigits);

function renderChips() {
  const { status } = stand();
  if (chips.dataset.status === status) return;
  chips.dataset.status = status;
  const built = WORDS.chips(status, merchant).map(([label, message]) =>
    build("button", { type: "button", onclick: () => say(message) }, label));
  chips.replaceChildren(...built);
  const last = built.at(-1);
  if (last && last.scrollWidth > last.clientWidth) last.textContent = WORDS.contact; // there is no room for a name
}

// On a phone the keyboard takes half of the page: what is left decides how high it is.
function fit() {
  const height = window.visualViewport?.height || window.innerHeight;
  document.documentElement.style.setProperty("--height", `${height}px`);
  document.body.classList.toggle("is-low", height < LOW * parseFloat(getComputedStyle(document.documentElement).fontSize));
  order.fit();
}

const close = find("close");
close.hidden = !frame.canClose;
close.addEventListener("click", () => frame.tell("close"));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !bank.dialog) frame.tell("close");
});
// On a phone a focused field brings up the keyboard, which would cover what there is to read.
frame.listen(() => {
  if (window.innerWidth < 400) return;
  if (cardBlock?.isReady) cardBlock.fields?.element.focus?.();
  else if (config.mode === "chat") input.focus();
});
window.visualViewport?.addEventListener("resize", fit);
window.addEventListener("offline", () => connection.on.online(false));
window.addEventListener("online", () => connection.look());
dress();
if (cardBlock) {
  cardBlock.element.hidden = config.status !== "collecting" || types(); // until the first state comes
  block.after(cardBlock.element);
  cardBlock.start(); // first of all, because its frame takes longest
}
fit();
find("strip").textContent = WORDS.offline;
render();
connection.open();
