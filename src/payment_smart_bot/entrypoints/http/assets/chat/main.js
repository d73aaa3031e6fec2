// The page of a conversation: what stands on it follows from the state that the server sent last.

import { BankDialog } from "./bank_dialog.js";
import { buildBlock, buildHelp, nameCard, nameTerms } from "./blocks.js";
import { BotCheck } from "./bot_check.js";
import { CardBlock } from "./card_block.js";
import { Connection, Refused } from "./connection.js";
import { countDigits, holdsCardNumber, mask } from "./digits.js";
import { build, find, link } from "./dom.js";
import { Frame, dress } from "./frame.js";
import { WORDS } from "./words.js";

/** @import {Facts, Given} from "./card_block.js" */
/** @import {Config, Reply, State} from "./types.js" */
/** @typedef {{key: string, who: "me" | "bot", text: string}} Bubble */
/** @typedef {{id: string, text: string, answer?: string, failed?: () => void}} Pending */

const DOTS = 400;
const ANY_ADDRESS = "https://address.invalid"; // stands for one in `config.hidden`
const TAKES = ["collecting", "confirming", "action_required"];
const config = /** @type {Config} */ (JSON.parse(find("app").dataset.config || "{}"));
const frame = new Frame(config.parents);
const log = find("log");
const block = find("block");
const main = find("main");
const input = /** @type {HTMLInputElement} */ (find("say"));
const dots = build("p", { className: "dots", "aria-label": WORDS.typing });
/** @type {State | undefined} */
let state;
/** @type {Pending[]} */
let pending = [];
let shownBlock = "";
let hasTyped = false; // where cards are typed as well, the card block makes room for what is read
let greeting = config.mode === "form" ? (config.offer.amount ? WORDS.ready : WORDS.readyToSave) : "";
const merchant = config.offer.merchant || WORDS.merchant;

const connection = new Connection(config.sessionId, config.live, {
  state(latest) {
    const before = state?.status;
    if (!state) hasTyped = config.mode === "chat" && ["expiry", "cvv"].includes(latest.currentField || "");
    state = latest;
    if (!latest.transcript.length && config.mode !== "form") greeting = latest.response;
    dropArrived();
    render();
    if (latest.status !== "action_required") bank.close();
    if (before !== latest.status) announce(latest, before);
  },
  gone() {
    bank.close();
    if (cardBlock) cardBlock.element.hidden = true;
    block.replaceChildren(buildHelp(config.offer, WORDS.gone));
    find("composer").hidden = true;
    find("chips").hidden = true;
    frame.tell("expired");
  },
  online: (is) => (find("strip").hidden = is),
}, new BotCheck(config.bots, find("bots")));
const bank = new BankDialog(config.bank, () => connection.look());
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
const hidden = config.hidden.map((text) => {
  const escape = (/** @type {string} */ part) => part.replace(/[^\w\s]/g, "\\$&");
  return new RegExp(`${text.split(ANY_ADDRESS).map(escape).join("\\S+")}$`);
});

/** @param {Facts} offer @returns {(Node | string)[]} */
function buildFine(offer) {
  const keeps = config.later ? [WORDS.keepsCard(merchant)] : [];
  const tab = frame.isFramed ? [" ", build("a", { href: location.pathname, target: "_blank" }, WORDS.openInTab)] : [];
  return [...keeps, ...nameTerms(offer), WORDS.toStripe, ...tab];
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
    if (reply.status === "collecting") return { alert: reply.response };
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

/** @returns {Bubble[]} */
function listBubbles() {
  /** @type {Bubble[]} */
  const bubbles = [];
  if (greeting) bubbles.push({ key: "hi", who: "bot", text: greeting });
  if (!state) return bubbles;
  state.transcript.forEach((line, place) => {
    if (line.said) bubbles.push({ key: `${line.at} me`, who: "me", text: line.said });
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
  for (const pattern of hidden) left = left.replace(pattern, "");
  return left.trim();
}

function render() {
  const atEnd = main.scrollHeight - main.scrollTop - main.clientHeight < 80;
  const bubbles = listBubbles();
  for (const each of pending) bubbles.push({ key: nameKey(each), who: "me", text: each.text });
  const there = /** @type {HTMLElement[]} */ ([...log.children].filter((child) => child !== dots));
  let same = 0;
  while (same < bubbles.length && there[same]?.dataset.key === bubbles[same].key) same += 1;
  for (const extra of there.slice(same)) extra.remove();
  for (const { key, who, text } of bubbles.slice(same)) log.append(buildBubble(key, who, text));
  renderBlock();
  renderInput();
  if ((atEnd && state?.transcript.length) || pending.length) main.scrollTop = main.scrollHeight;
}

/** @param {Pending} each */
const nameKey = ({ id, failed }) => (failed ? `${id} failed` : id);

/** @param {string} key @param {"me" | "bot"} who @param {string} text */
function buildBubble(key, who, text) {
  const failed = pending.find((each) => nameKey(each) === key)?.failed;
  const bubble = build("p", { className: `line ${who}`, "data-key": key }, ...link(text));
  if (failed) {
    const again = build("button", { className: "quiet-button", type: "button", onclick: failed }, WORDS.sendAgain);
    bubble.append(build("span", { className: "not-sent", role: "alert" }, WORDS.notSent, " ", again));
  }
  return bubble;
}

function renderBlock() {
  if (!state) return;
  const { status, summary, nextAction } = state;
  const takesCard = !!cardBlock && (status === "collecting" || (cardBlock.isBusy && status === "confirming" && !summary));
  const isFolded = takesCard && hasTyped && !cardBlock.isBusy;
  if (cardBlock) {
    cardBlock.show(state.offer);
    cardBlock.element.hidden = !takesCard || isFolded;
  }
  const wanted = JSON.stringify([status, summary?.id, nextAction?.url, !!pending.length, takesCard, isFolded]);
  if (wanted === shownBlock) return;
  shownBlock = wanted;
  const built = isFolded ? buildUnfold() : takesCard ? undefined : buildBlock(state, config, acts);
  block.replaceChildren(...(built ? [built] : []));
  if (pending.length) for (const button of block.querySelectorAll("button.primary")) button.setAttribute("aria-disabled", "true");
}

function buildUnfold() {
  const unfold = () => {
    hasTyped = false;
    render();
  };
  return build("button", { className: "second", type: "button", onclick: unfold }, WORDS.useCardField);
}

function renderInput() {
  const field = config.mode === "chat" ? state?.currentField : undefined;
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
  const field = config.mode === "chat" ? state?.currentField : undefined;
  input.classList.toggle("hidden-digits", field === "cvv" || (countDigits(input.value) > 4 && field !== "name"));
}

/** @param {string} message @param {string} [offerId] */
async function say(message, offerId) {
  if (offerId && pending.length) return undefined;
  const id = crypto.randomUUID();
  const reply = await send({ id, text: mask(message) }, { message, messageId: id, ...(offerId && { offerId }) });
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
  try {
    const reply = await connection.say(said);
    mine.answer = reply.response;
    dropArrived();
    render();
    if (!state || reply.status !== state.status) connection.version = Math.min(connection.version, state?.version || 0);
    return reply;
  } catch (error) {
    if (error instanceof Refused && error.status === 404) connection.end();
    mine.failed = () => {
      pending = pending.filter((each) => each !== mine);
      send(mine, said);
    };
    shownBlock = "";
    render();
    return undefined;
  } finally {
    clearTimeout(late);
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
  hasTyped = config.mode === "chat";
  say(message);
});
input.addEventListener("input", hideDigits);

function renderChips() {
  const chips = WORDS.chips(merchant).map(([label, message]) =>
    build("button", { type: "button", onclick: () => say(message) }, label));
  find("chips").replaceChildren(...chips);
}

// On a phone the keyboard takes half of the page: what is left decides how high it is.
function fit() {
  const height = window.visualViewport?.height || window.innerHeight;
  document.documentElement.style.setProperty("--height", `${height}px`);
  document.body.classList.toggle("is-low", height < 520);
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
fit();
find("strip").textContent = WORDS.offline;
dress();
renderChips();
render();
if (cardBlock) {
  cardBlock.element.hidden = config.status !== "collecting"; // until the first state comes
  block.after(cardBlock.element);
}
connection.open();
