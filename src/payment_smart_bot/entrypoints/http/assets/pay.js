// The card block in a tab of its own: the card goes to Stripe, and the id of the PaymentMethod that Stripe makes of it
// to our server. Where only whoever gave the card may consent, they consent here too, and otherwise in the chat.

import { BotCheck } from "./chat/bot_check.js";
import { CardBlock } from "./chat/card_block.js";
import { Refused } from "./chat/connection.js";
import { build, find } from "./chat/dom.js";
import { WORDS } from "./chat/words.js";

/** @import {Given} from "./chat/card_block.js" */
/** @import {CardTaken} from "./chat/types.js" */

const { key = "", amount, currency = "", parent, later, bots = "" } = find("pay").dataset;
const place = find("block");
const check = new BotCheck(bots, find("bots"));
const words = WORDS.cardPage;
const wish = document.title; // "Pay $49.00 to …"
let secret = ""; // only whoever gave the card has it, and nothing is charged without it

/** @param {string} heading @param {string} sentence */
function showText(heading, sentence) {
  const title = find("heading");
  title.textContent = heading;
  document.title = heading;
  find("note").textContent = sentence;
  title.focus();
}

/** @param {string} heading @param {string} sentence @param {...HTMLElement} next */
function finish(heading, sentence, ...next) {
  place.replaceChildren(...next);
  showText(heading, sentence);
}

/** @param {CardTaken} answer */
function tellParent({ status, cardSecret }) {
  if (parent && window.parent !== window) {
    const told = { type: "payment-smart-bot:card", status, ...(cardSecret && { cardSecret }) };
    window.parent.postMessage(told, parent);
  }
}

/** @param {object} said @returns {Promise<CardTaken>} */
const tellServer = (said) => check.ask(location.pathname, said);

/**
 * Returns what a customer reads where they can try again; otherwise shows that the link is over.
 * @param {unknown} error
 */
function explain(error) {
  if (!(error instanceof Refused)) return words.noAnswer;
  if (error.status !== 410) return error.problem.error;
  finish(words.linkOver, error.problem.error);
  return "";
}

/**
 * Gives the card to our server; without an answer the same card can be sent again.
 * @param {string} paymentMethodId
 * @returns {Promise<Given>}
 */
async function give(paymentMethodId) {
  try {
    const answer = await tellServer({ paymentMethodId });
    if (answer.cardTaken) goOn(answer);
    else if (answer.status === "collecting" || answer.status === "confirming") return { alert: answer.response };
    else finish(words.over, answer.response);
    return {};
  } catch (error) {
    const alert = explain(error);
    return alert ? { alert, isOpen: true } : {};
  }
}

/** @param {CardTaken} answer to a card, or to a question how it stands */
function goOn(answer) {
  secret = answer.cardSecret || secret;
  tellParent(answer);
  if (secret && (answer.summary || answer.status === "collecting")) askForConsent(answer);
  // Shown here too, because the customer must have seen what they confirm in the chat.
  else finish(words.taken, `${answer.response}\n\n${words.back}`);
}

/** @param {CardTaken} answer to a consent */
function showOutcome(answer) {
  tellParent(answer);
  const { nextAction, response } = answer;
  const bank = nextAction && build("a", { className: "primary", href: nextAction.url }, words.bank);
  finish(words.thanks, response, ...(bank ? [bank] : []));
}

// Without a summary something is still to be answered in the chat. The last line of a summary says how to confirm there.
/** @param {CardTaken} answer */
function askForConsent({ summary, response }) {
  const alert = build("p", { id: "problem", className: "alert", role: "alert" });
  const progress = build("p", { className: "quiet", role: "status" });
  const button = build("button", { id: "give", className: "primary", type: "button" }, summary ? wish : words.answered);
  let isBusy = false;
  button.addEventListener("click", async () => {
    if (isBusy) return;
    isBusy = true;
    button.setAttribute("aria-disabled", "true");
    alert.textContent = "";
    progress.textContent = summary ? words.paying : words.oneMoment;
    try {
      const answer = await tellServer({ cardSecret: secret, ...(summary && { offerId: summary.id }) });
      if (!answer.cardTaken) finish(words.backToChat, answer.response);
      else if (summary && !answer.summary) showOutcome(answer);
      else goOn(answer);
    } catch (error) {
      alert.textContent = explain(error);
    }
    isBusy = false;
    button.removeAttribute("aria-disabled");
    progress.textContent = "";
  });
  place.replaceChildren(build("div", { className: "box pay" }, alert, button, progress));
  if (summary) showText(words.confirm, summary.shown.split("\n").slice(0, -1).join("\n"));
  else showText(words.taken, `${response}\n\n${words.first}`);
}

const block = new CardBlock(
  { key, currency, later: !!later, offer: { amount: amount ? Number(amount) : null }, hasWallets: window.parent === window },
  {
    give,
    button: () => (amount ? words.use : words.save),
    busy: words.sending,
    fine: () => [],
    onChange: () => {},
  },
);
place.append(block.element);
block.start();
