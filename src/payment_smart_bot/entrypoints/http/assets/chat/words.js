// Every word that the scripts of the pages write, in English. Those of their HTML stand in `customer/page_words.py`,
// and what the bot says comes from the server.

export const WORDS = {
  ready: "Hi. You can pay for your order here. Nothing is charged until you press Pay.",
  readyOnStripe: "Hi. You can pay for your order here. Nothing is charged until you pay on Stripe's page.",
  readyToSave: "Hi. You can save your card here. Nothing is charged.",
  pay: (/** @type {string | undefined} */ amount) => (amount ? `Pay ${amount}` : "Save card"),
  payWith: (/** @type {string | undefined} */ amount, /** @type {string} */ card) => `Pay ${amount} with ${card}`,
  anotherCard: "Or use another card:",
  paying: "Paying…",
  saving: "Saving…",
  stillPaying: "Still waiting for your bank. You won't be charged twice.",
  checking: "We're checking with your bank. Don't pay again.",
  amountChanged: "The amount has changed. Please look at it, then press Pay again.",
  notSent: "Not sent. Nothing was charged.",
  sendAgain: "Send again",
  checkAgain: "Check again",
  offline: "No connection. Reconnecting…",
  typing: "Writing an answer",
  useTheField: "Use the card field above. What you typed was not sent.",
  useTheButton: "Use the button above. What you typed was not sent.",
  form: "Pay",
  more: "More",
  less: "Less",
  useCardField: "Pay with the card field",
  typeInstead: "Type it in the chat instead",
  openInTab: "Open in a tab",
  checkNotLoaded:
    "The check that a person is here could not be loaded. Please allow challenges.cloudflare.com in your ad blocker " +
    "or network, and try again. Nothing is lost.",
  checkFailed:
    "The check that a person is here did not succeed. Please try again in a moment, or with another browser. " +
    "Nothing is lost.",
  checkAsks: "Please complete the check that a person is here, and try again. Nothing is lost.",
  loading: "Loading the card field…",
  cannotLoad: "The card field could not be loaded. Please check your connection.",
  reload: "Load again",
  terms: ["By paying you accept the ", "terms", ". "],
  keepsCard: (/** @type {string} */ who) =>
    `By paying you allow ${who} to keep this card with Stripe and to charge it for later purchases that you agree to. `,
  toStripe: "Your card goes straight to Stripe.",
  summary: "Please check",
  summaryHead: "Please check:\n", // how the bot's own summary begins, which stands in a block here
  heads: ["Done: ", "Cancelled. Nothing was charged"], // of what the block of an ending says as well
  change: "Change",
  to: "To",
  for: "For",
  order: "Order",
  name: "Name",
  card: "Card",
  expires: "Expires",
  date: "Date",
  paid: (/** @type {string} */ amount) => `✓ Paid ${amount}`,
  saved: "✓ Card saved",
  receipt: "Print or save the receipt",
  cancelled: "Cancelled. Nothing was charged.",
  bankFrame: "Your bank",
  closeBank: "Close your bank's page",
  bank: "Your bank wants you to approve this payment.",
  openBank: "Open your bank's page",
  stripePage: "Stripe's secure page takes your card.",
  openStripe: "Go to Stripe's page",
  cancel: "Cancel",
  cancelPayment: "Cancel the payment",
  gone: "This payment link is over. Nothing is charged here.",
  ended: (/** @type {string} */ who) => `${who} can help:`,
  ask: (/** @type {string} */ who) => `Please ask ${who}.`,
  merchant: "the merchant",
  cardPage: {
    use: "Use this card",
    save: "Save this card",
    sending: "Your card is on its way to Stripe…",
    taken: "Thank you: your card is here",
    back: "Please answer in the chat, not here. You can close this page.",
    first: "Please answer in the chat first. Then come back to this page to confirm.",
    answered: "I have answered",
    confirm: "Please confirm",
    paying: "One moment: your payment is being processed…",
    oneMoment: "One moment…",
    thanks: "Thank you",
    bank: "Go on to your bank",
    backToChat: "Please go back to the chat",
    over: "This is over",
    linkOver: "This link is over",
    noAnswer: "There was no answer. Please check your connection and try again.",
  },
  placeholder: { name: "Name on the card", card: "Card number", expiry: "Expiry date, MM/YY", cvv: "Security code" },
  question: "Ask a question",
  /** @param {string} status @param {string} who @returns {[string, string][]} */
  chips: (status, who) => {
    if (status === "error") return []; // whom to talk to stands there in full
    /** @type {[string, string][]} */
    const all = [["Is it safe?", "Is it safe?"], ["Refunds", "Can I get a refund?"], [`Talk to ${who}`, "Can I talk to a person?"]];
    return status === "completed" ? all.slice(1) : all;
  },
  contact: "Contact",
};

/** @type {Record<string, string>} */
export const BRANDS = {
  amex: "American Express",
  diners: "Diners Club",
  discover: "Discover",
  jcb: "JCB",
  maestro: "Maestro",
  mastercard: "Mastercard",
  unionpay: "UnionPay",
  visa: "Visa",
};
