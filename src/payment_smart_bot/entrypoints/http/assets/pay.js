// Gives the card to Stripe, and the id of the PaymentMethod that Stripe makes of it to our server.
// Stripe's frame holds the card fields, so neither this script nor our server sees what is typed.
"use strict";
(() => {
  const page = document.getElementById("pay");
  const find = (id) => document.getElementById(id);
  const form = find("form");
  const send = find("send");
  const again = find("again");
  const { key, mode, amount, currency, parent, later, bots } = page.dataset;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const chooseAppearance = () => ({ theme: dark.matches ? "night" : "stripe" });
  const OFFLINE = "There was no answer. Please check your connection and try again.";
  const BACK = "Please answer in the chat, not here. You can close this page.";
  const FIRST = "Please answer in the chat first. Then come back to this page to confirm.";
  const wish = find("heading").textContent; // "Pay $49.00 to …"
  let stripe = null;
  let elements = null;
  let ready = false;
  let busy = false;
  let made = null; // the id of a PaymentMethod that our server does not have yet
  let secret = ""; // only whoever gave the card has it, and nothing is charged without it
  let summary; // what can be confirmed here
  let botToken = ""; // what shows that a person is here, where that is asked for
  let widget;

  function show(progress, problem = "") {
    find("progress").textContent = progress;
    find("problem").textContent = problem;
  }

  function work(progress) {
    busy = true;
    form.setAttribute("aria-busy", "true");
    send.setAttribute("aria-disabled", "true");
    show(progress);
  }

  function rest(problem = "") {
    busy = false;
    form.removeAttribute("aria-busy");
    send.removeAttribute("aria-disabled");
    show("", problem);
  }

  function showLoadError() {
    if (ready) return;
    rest("The form could not be loaded. Please check your connection, and allow Stripe's script.");
    send.hidden = true;
    find("card").hidden = true;
    again.hidden = false;
  }

  function showText(heading, sentence) {
    const title = find("heading");
    title.textContent = heading;
    document.title = heading;
    find("note").textContent = sentence;
    title.focus();
  }

  function finish(heading, sentence) {
    form.remove();
    showText(heading, sentence);
  }

  // The last line of a summary says how to confirm in the chat.
  function askToConfirm(answer) {
    summary = answer.summary;
    find("card").hidden = true;
    rest();
    send.textContent = summary ? wish : "I have answered";
    if (summary) showText("Please confirm", summary.shown.split("\n").slice(0, -1).join("\n"));
    else showText("Thank you: your card is here", `${answer.response}\n\n${FIRST}`);
  }

  function showOutcome({ response, nextAction }) {
    finish("Thank you", response);
    if (!nextAction) return;
    const link = document.createElement("a");
    link.href = nextAction.url;
    link.textContent = "Go on to your bank";
    page.append(link);
  }

  function tellParent({ status, cardSecret }) {
    if (parent && window.parent !== window) {
      const told = { type: "payment-smart-bot:card", status, ...(cardSecret && { cardSecret }) };
      window.parent.postMessage(told, parent);
    }
  }

  async function tellServer(said) {
    let response;
    let answer;
    try {
      response = await fetch(window.location.pathname, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...said, ...(botToken && { botToken }) }),
        credentials: "omit",
      });
      answer = await response.json();
    } catch {
      rest(OFFLINE);
      return;
    }
    const isConfirmed = Boolean(said.offerId);
    if (response.status === 410) {
      finish("This link is over", answer.error);
    } else if (response.status === 403 && bots) {
      renewToken();
      rest("Please wait for the check above the button, and then try again.");
    } else if (!response.ok) {
      rest(answer.error || OFFLINE); // the same can be sent again
    } else if (answer.cardTaken) {
      secret = answer.cardSecret || secret;
      tellParent(answer);
      if (secret && (answer.summary || answer.status === "collecting")) askToConfirm(answer);
      else if (isConfirmed) showOutcome(answer);
      // Shown here too, because the customer must have seen what they confirm in the chat.
      else finish("Thank you: your card is here", `${answer.response}\n\n${BACK}`);
    } else if (secret) {
      finish("Please go back to the chat", answer.response);
    } else {
      made = null;
      if (answer.status === "collecting" || answer.status === "confirming") rest(answer.response);
      else finish("This is over", answer.response);
    }
  }

  async function give(event) {
    event.preventDefault();
    if (busy || !ready) return;
    if (secret) {
      work(summary ? "One moment: your payment is being processed…" : "One moment…");
      await tellServer({ cardSecret: secret, ...(summary && { offerId: summary.id }) });
      return;
    }
    work("Your card is on its way to Stripe…");
    try {
      if (made === null) {
        const submission = await elements.submit();
        if (submission.error) {
          rest(submission.error.message);
          return;
        }
        const { error, paymentMethod } = await stripe.createPaymentMethod({ elements });
        if (error) {
          rest(error.message);
          return;
        }
        made = paymentMethod.id;
      }
    } catch {
      rest(OFFLINE);
      return;
    }
    await tellServer({ paymentMethodId: made });
  }

  function renewToken() {
    if (botToken) window.turnstile.reset(widget);
    botToken = "";
  }

  function checkForBots() {
    const keep = (token) => (botToken = token);
    widget = window.turnstile?.render("#bots", { sitekey: bots, callback: keep, "expired-callback": () => keep("") });
  }

  function start() {
    if (bots) checkForBots();
    form.hidden = false;
    again.addEventListener("click", () => window.location.reload());
    work("The form is being loaded…");
    if (typeof window.Stripe !== "function") {
      showLoadError();
      return;
    }
    try {
      const options = { mode, currency, paymentMethodTypes: ["card"], paymentMethodCreation: "manual" };
      if (mode === "payment") options.amount = Number(amount);
      if (later) options.setupFutureUsage = later;
      stripe = window.Stripe(key);
      elements = stripe.elements({ ...options, appearance: chooseAppearance() });
      const element = elements.create("payment");
      element.on("ready", () => {
        ready = true;
        send.disabled = false;
        rest();
      });
      element.on("loaderror", showLoadError);
      element.on("change", () => {
        made = null;
      });
      element.mount("#card");
    } catch {
      showLoadError();
      return;
    }
    dark.addEventListener("change", () => elements.update({ appearance: chooseAppearance() }));
    form.addEventListener("submit", give);
  }

  start();
})();
