// Every word of the desk's own.

/** @param {string} code */
const plain = (code) => code.replaceAll("_", " ");

export const WORDS = {
  testMode: "Test mode",
  views: { payments: "Payments", conversations: "Conversations", reports: "Reports" },
  search: "Find by order, name, e-mail, last 4 digits, amount or id",
  searchHint: "Order, name, e-mail, last 4, amount   /",
  noCardNumbers: "That is a whole card number, and was not sent. Search for its last four digits.",
  lock: "Lock",
  exportCsv: "Export CSV",
  more: "Show more",
  searchOn: "Search older payments",
  close: "Close",
  cancel: "Cancel",
  from: "From",
  to: "To",
  all: "All",
  nothingYet: "No payments yet. Send your first link.",
  nothingFound: "Nothing fits. Look for less, or for another time.",
  noConversations: "No conversations at the moment. Each is kept for an hour.",
  conversationGone: "The conversation is over, and is not kept any more.",
  offline: "No connection. What you see may be old.",
  loading: "Loading…",
  signIn: {
    title: "Sign in",
    label: "Merchant key",
    button: "Sign in",
    ended: "Your sign-in has ended. Please sign in again.",
  },
  columns: {
    payments: ["Customer", "Status", "Amount", "Card", "Order", "When"],
    conversations: ["Conversation", "Status", "Amount", "Asked for", "Progress", "Begun"],
  },
  nobody: "No name",
  erased: "Erased",
  cardOnly: "Card only",
  refund: {
    open: "Refund…",
    /** @param {string} code */
    amount: (code) => `Amount in ${code.toUpperCase()}`,
    /** @param {string} amount @param {string} card */
    button: (amount, card) => `Refund ${amount} to ${card}`,
    reason: "Reason",
    /** @type {[string, string][]} */
    reasons: [
      ["requested_by_customer", "The customer asked for it"],
      ["duplicate", "Paid twice"],
      ["fraudulent", "Fraud: Stripe blocks the card from now on"],
    ],
    underWay: "Refunding…",
    slow: "Still waiting for Stripe. Nothing is refunded twice.",
    /** @param {string} most */
    bad: (most) => `Please give an amount up to ${most}.`,
    /** @param {string} step */
    badStep: (step) => `Please give a multiple of ${step}.`,
    unknown: "No answer came, so it is not known yet whether the refund was made. Trying again refunds nothing twice.",
    again: "Try again",
    /** @param {string | null} why */
    failed: (why) => `Nothing was refunded: ${plain(why || "Stripe refused it")}.`,
    /** @param {string} amount */
    done: (amount) => `${amount} is on its way back.`,
  },
  erase: {
    open: "Erase personal data…",
    ask: "Name, e-mail, order and item of this payment, and its conversation, are erased for good. Amounts stay.",
    button: "Erase them",
    done: "The personal data are erased.",
  },
  remove: {
    open: "Delete…",
    ask: "The conversation is erased for good. A payment of it stays.",
    button: "Delete it",
    done: "The conversation is deleted.",
  },
  newLink: {
    open: "New payment link",
    amount: "Amount",
    currency: "Currency",
    item: "Item (optional)",
    order: "Order (optional)",
    email: "Customer's e-mail (optional)",
    button: "Make the link",
    bad: "Please give an amount such as 49.00.",
    unknown: "No answer came. Trying again makes no second link.",
    done: "Send this link to the customer",
    stays: "It works for an hour unless your settings say otherwise.",
    link: "The link",
  },
  copyLink: "Copy link",
  copied: "The link is copied.",
  facts: {
    order: "Order", item: "Item", card: "Card", email: "E-mail", confirmed: "Confirmed",
    refunded: "Refunded", stripe: "Stripe", id: "Id", session: "Session", expires: "Kept until",
    status: "Status", asked: "Asked for", answerBy: "Answer by",
  },
  timeline: "Timeline",
  consent: "Agreed to",
  conversation: "Conversation",
  moments: {
    consent: "The summary was shown",
    confirmed: "The customer confirmed",
    /** @param {string} code */
    declined: (code) => `Declined: ${WORDS.declines[code] || plain(code)}`,
    settled: "Settled",
    /** @param {string} amount @param {string} status @param {string | null} why @param {string | null} reason */
    refund: (amount, status, why, reason) =>
      (({ pending: `Refund of ${amount} under way`, succeeded: `${amount} refunded` })[status] ||
        `Refund of ${amount} failed${why ? `: ${plain(why)}` : ""}`) + (reason ? ` (${plain(reason)})` : ""),
    /** @param {string} amount @param {string} reason */
    disputed: (amount, reason) => `${amount} disputed: ${plain(reason)}`,
    /** @param {string} status */
    disputeIs: (status) => `The dispute: ${plain(status)}`,
    /** @param {string} kind @param {string} reason @param {string} status */
    risk: (kind, reason, status) => `${kind === "review" ? "Review" : "Warning of fraud"}: ${plain(reason)} (${plain(status)})`,
    /** @param {string} by @param {string} did @param {string} note */
    intervention: (by, did, note) => `${by}: ${did}. ${note}`,
    erased: "Personal data erased",
  },
  /** @type {Record<string, string>} */
  declines: {
    insufficient_funds: "too little money",
    expired_card: "expired card",
    incorrect_cvc: "wrong security code",
    lost_card: "lost card",
    stolen_card: "stolen card",
    fraudulent: "suspected fraud",
    card_declined: "no reason given",
    generic_decline: "no reason given",
    do_not_honor: "no reason given",
    processing_error: "error at the bank",
    authentication_required: "3-D Secure needed",
  },
  /** @type {Record<string, [string, string]>} */
  paymentStatus: {
    paid: ["Paid", "ok"],
    saved: ["Card saved", "ok"],
    charging: ["Outcome unknown", "warn"],
    refunding: ["Refund under way", "warn"],
    declined: ["Declined", "bad"],
    failed: ["Failed", "bad"],
    cancelled: ["Cancelled", "quiet"],
    partly_refunded: ["Partly refunded", "quiet"],
    refunded: ["Refunded", "quiet"],
  },
  disputed: "Disputed",
  disputeLost: "Dispute lost",
  /** @type {Record<string, [string, string]>} */
  sessionStatus: {
    collecting: ["Giving details", "quiet"],
    confirming: ["At the summary", "warn"],
    charging: ["Outcome unknown", "warn"],
    action_required: ["At the bank", "warn"],
    completed: ["Completed", "ok"],
    cancelled: ["Cancelled", "quiet"],
    error: ["Ended", "bad"],
  },
  /** @type {Record<string, string>} */
  fields: { name: "Name", card: "Card number", expiry: "Expiry", cvv: "Security code", confirmation: "Confirmation" },
  attention: {
    label: "Needs attention, and today",
    /** @param {string} count @param {string} due */
    disputes: (count, due) => `${count} ${count === "1" ? "dispute" : "disputes"}${due && `, answer by ${due}`}`,
    /** @param {string} count */
    unknown: (count) => `${count} ${count === "1" ? "outcome" : "outcomes"} unknown`,
    /** @param {string} count */
    flagged: (count) => `${count} ${count === "1" ? "warning" : "warnings"} of fraud`,
    /** @param {string} count */
    atSummary: (count) => `${count} at the summary today`,
    /** @param {string} sums */
    today: (sums) => `Today ${sums}`,
    /** @param {number} paid @param {number} confirmed */
    paid: (paid, confirmed) => `${paid} paid of ${confirmed} confirmed`,
    /** @param {string} sums */
    refunded: (sums) => `${sums} refunded`,
    nothing: "nothing charged",
  },
  reports: {
    span: "Span of time",
    /** @type {Record<string, string>} */
    spans: { 1: "Today", 7: "7 days", 30: "30 days", 90: "90 days" },
    overTime: "Payments over time",
    columns: { whole: "confirmed", part: "paid", when: "From", asTable: "As a table" },
    money: "Money",
    charged: "Charged",
    refunded: "Refunded",
    byStatus: "Payments by status",
    declines: "Declines by reason",
    funnel: "How far live conversations have come",
    disputes: "Disputes by status",
    assistant: "Use of the assistant",
    calls: "Questions",
    tokens: "Tokens in / out",
    fallbacks: "Fallbacks",
    none: "None",
  },
  /** @param {number} count @param {boolean} hasMore */
  shown: (count, hasMore) => `${count}${hasMore ? " or more" : ""} shown`,
};
