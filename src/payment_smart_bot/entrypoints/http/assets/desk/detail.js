// The panel beside the table: everything that may be seen of one payment or conversation.

import { ask, may, Refused, whoIsIn } from "./api.js";
import { buildQuestion, buildRefund, findRest } from "./dialogs.js";
import { build, buildButton, buildFacts, buildStatus, buildTime, showCard, tell } from "./dom.js";
import { showAmount } from "./money.js";
import { copyLink, findLink, hasLinks } from "./new_link.js";
import { findDue, findStatus, nameCustomer, showMoney } from "./table.js";
import { WORDS } from "./words.js";

/** @import {Conversation, Payment} from "./types.js" */

const REFUNDABLE = ["paid", "partly_refunded"];

export class Detail {
  /** @param {{close: () => void, changed: () => void}} on */
  constructor(on) {
    this.on = on;
    this.id = "";
    this.seen = "";
    this.isGone = false;
    this.heading = build("h2", { tabIndex: -1 });
    this.content = build("div");
    this.question = build("div");
    this.talk = build("div");
    this.element = build(
      "aside", { "aria-label": WORDS.facts.id, hidden: true }, buildButton("✕", () => on.close(), "icon"), this.heading, this.content,
    );
    this.element.firstElementChild?.setAttribute("aria-label", WORDS.close);
  }

  /** Shows a payment or a conversation, or none. @param {"payments" | "conversations"} view @param {string} id */
  async open(view, id) {
    this.view = view;
    this.id = id;
    this.seen = "";
    this.isGone = false;
    this.element.hidden = !id;
    this.question.replaceChildren();
    this.talk.replaceChildren();
    if (!id) return;
    this.element.setAttribute("aria-label", WORDS.views[view]);
    this.heading.textContent = WORDS.loading;
    this.content.replaceChildren();
    await this.refresh();
    if (this.id === id) this.heading.focus();
  }

  async refresh() {
    const { id, view } = this;
    if (!id || this.isGone) return;
    try {
      const item = await ask("GET", `${view === "payments" ? "payments" : "sessions"}/${encodeURIComponent(id)}`);
      if (this.id === id) this.show(item);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 404 || this.id !== id) throw error;
      this.heading.textContent = WORDS.conversation;
      this.isGone = true;
      this.content.replaceChildren(build("p", { className: "quiet" }, error.message));
    }
  }

  /** @param {Payment | Conversation} item */
  show(item) {
    const seen = JSON.stringify(item);
    if (seen === this.seen) return;
    this.seen = seen;
    this.heading.textContent = showMoney(item);
    if ("id" in item) this.showPayment(item);
    else this.showConversation(item);
  }

  /** @param {Payment} payment */
  showPayment(payment) {
    const { facts } = WORDS;
    const dashboard = whoIsIn().stripe;
    const intent = payment.paymentIntentId || payment.setupIntentId || "";
    const due = findDue(payment);
    const isOnStripe = dashboard && payment.paymentIntentId;
    this.content.replaceChildren(
      build("p", {}, buildStatus(...findStatus(payment)), ` ${nameCustomer(payment)}`),
      this.buildActions(payment),
      this.question,
      buildFacts([
        [facts.answerBy, due && buildTime(due)], [facts.order, payment.orderId], [facts.item, payment.description], [facts.card, showCard(payment.brand, payment.last4)],
        [facts.email, payment.customerEmail], [facts.confirmed, buildTime(payment.confirmedAt)],
        [facts.refunded, payment.amountRefunded && payment.currency ? showAmount(payment.amountRefunded, payment.currency) : ""],
        [facts.stripe, isOnStripe ? build("a", { href: dashboard + intent, target: "_blank", rel: "noopener noreferrer" }, `${intent} ↗`) : intent],
        [facts.id, payment.id],
      ]),
      build("h3", {}, WORDS.timeline), buildTimeline(payment),
      ...(payment.consent.shown ? [build("h3", {}, WORDS.consent), build("p", { className: "consent" }, payment.consent.shown)] : []),
      build("h3", {}, WORDS.conversation), this.talk,
    );
    if (!this.talk.childElementCount) this.loadTalk(payment.sessionId);
  }

  /** @param {Payment} payment */
  buildActions(payment) {
    const place = build("div", { className: "buttons" });
    const close = () => this.question.replaceChildren();
    if (may("refund") && REFUNDABLE.includes(payment.status) && findRest(payment) > 0) {
      const refund = buildButton(WORDS.refund.open, () => this.question.replaceChildren(buildRefund(payment, {
        close: () => (close(), refund.focus()),
        done: (after, amount) => {
          close();
          this.show(after);
          this.heading.focus();
          tell(WORDS.refund.done(amount));
          this.on.changed();
        },
      })), "primary");
      place.append(refund);
    }
    if (may("erase") && !payment.erasedAt) {
      const erase = buildButton(WORDS.erase.open, () => this.question.replaceChildren(buildQuestion(WORDS.erase, async () => {
        await ask("POST", "erasures", { body: { paymentId: payment.id } });
        close();
        this.talk.replaceChildren();
        await this.refresh();
        this.heading.focus();
        tell(WORDS.erase.done);
        this.on.changed();
      }, () => (close(), erase.focus()))));
      place.append(erase);
    }
    return place;
  }

  /** @param {string} sessionId */
  async loadTalk(sessionId) {
    const id = this.id;
    this.talk.replaceChildren(build("p", { className: "quiet" }, WORDS.loading));
    /** @type {HTMLElement[]} */
    let lines;
    try {
      lines = buildTalk(await ask("GET", `sessions/${encodeURIComponent(sessionId)}`));
    } catch (error) {
      lines = [build("p", { className: "quiet" }, error instanceof Refused && error.status === 404 ? WORDS.conversationGone : WORDS.offline)];
    }
    if (this.id === id) this.talk.replaceChildren(...lines);
  }

  /** @param {Conversation} conversation */
  showConversation(conversation) {
    const { facts } = WORDS;
    const card = conversation.card;
    const link = buildButton(WORDS.copyLink, () => copyLink(findLink(conversation.sessionId)));
    const buttons = build("div", { className: "buttons" }, ...(hasLinks() ? [link] : []));
    if (may("erase")) {
      const remove = buildButton(WORDS.remove.open, () => this.question.replaceChildren(buildQuestion(WORDS.remove, async () => {
        await ask("DELETE", `sessions/${encodeURIComponent(conversation.sessionId)}`);
        tell(WORDS.remove.done);
        this.on.close();
        this.on.changed();
      }, () => (this.question.replaceChildren(), remove.focus()))));
      buttons.append(remove);
    }
    this.content.replaceChildren(
      build("p", {}, buildStatus(...(WORDS.sessionStatus[conversation.status] || [conversation.status, "quiet"])), ` ${conversation.name || ""}`),
      buttons,
      this.question,
      buildFacts([
        [facts.order, conversation.orderId], [facts.item, conversation.description],
        [facts.card, card && [showCard(card.brand, card.last4), conversation.expiry].filter(Boolean).join(", ")],
        [facts.email, conversation.customerEmail], [facts.asked, WORDS.fields[conversation.currentField || ""]],
        [facts.expires, conversation.expiresAt && buildTime(conversation.expiresAt)], [facts.session, conversation.sessionId],
      ]),
      build("h3", {}, WORDS.conversation), ...buildTalk(conversation),
    );
  }
}

/** @param {Conversation} conversation */
const buildTalk = (conversation) => conversation.transcript.flatMap(({ said, replied }) => [
  ...(said ? [build("p", { className: "said" }, said)] : []), build("p", { className: "replied" }, replied),
]);

/** @param {Payment} payment */
function buildTimeline(payment) {
  const { moments } = WORDS;
  const currency = payment.currency || "";
  /** @type {[string, string][]} */
  const lines = [[payment.consent.at, moments.consent], [payment.confirmedAt, moments.confirmed]];
  for (const { at, code } of payment.declines) lines.push([at, moments.declined(code)]);
  if (payment.settledAt) lines.push([payment.settledAt, moments.settled]);
  for (const { at, amount, status, failureReason, reason } of payment.refunds)
    lines.push([at, moments.refund(showAmount(amount, currency), status, failureReason, reason)]);
  for (const each of payment.disputes) {
    lines.push([each.at, moments.disputed(showAmount(each.amount, each.currency), each.reason)]);
    lines.push([each.updatedAt, moments.disputeIs(each.status)]);
  }
  for (const { at, kind, reason, status } of payment.risks) lines.push([at, moments.risk(kind, reason, status)]);
  for (const { at, by, did, note } of payment.interventions) lines.push([at, moments.intervention(by, did, note)]);
  if (payment.erasedAt) lines.push([payment.erasedAt, moments.erased]);
  lines.sort(([one], [other]) => Date.parse(one) - Date.parse(other));
  return build("ol", { className: "timeline" }, ...lines.map(([at, what]) => build("li", {}, buildTime(at), ` ${what}`)));
}
