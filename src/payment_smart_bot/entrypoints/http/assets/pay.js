// Gives the card to Stripe, and the id of the PaymentMethod that Stripe makes of it to our server.
// Stripe's frame holds the card fields, so neither this script nor our server sees what is typed.
"use strict";
(() => {
  const page = document.getElementById("pay");
  const find = (id) => document.getElementById(id);
  const form = find("form");
  const send = find("send");
  const again = find("again");
  const { key, mode, amount, currency, name, parent, later } = page.dataset;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const chooseAppearance = () => ({ theme: dark.matches ? "night" : "stripe" });
  const OFFLINE = "There was no answer. Please check your connection and try again.";
  const BACK = "Please answer in the chat, not here. You can close this page.";
  let stripe = null;
  let elements = null;
  let ready = false;
  let busy = false;
  let made = null; // the id of a PaymentMethod that our server does not have yet

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

  function finish(heading, sentence) {
    form.remove();
    const title = find("heading");
    title.textContent = heading;
    document.title = heading;
    find("note").textContent = sentence;
    title.focus();
  }

  function tellParent(status) {
    if (parent && window.parent !== window) {
      window.parent.postMessage({ type: "payment-smart-bot:card", status }, parent);
    }
  }

  async function tellServer() {
    let response;
    let answer;
    try {
      response = await fetch(window.location.pathname, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ paymentMethodId: made }),
        credentials: "omit",
      });
      answer = await response.json();
    } catch {
      rest(OFFLINE);
      return;
    }
    if (response.status === 410) {
      finish("This link is over", answer.error);
    } else if (!response.ok) {
      rest(answer.error || OFFLINE); // the same PaymentMethod can be sent again
    } else if (answer.cardTaken) {
      // Shown here too, because the customer must have seen what they confirm in the chat.
      finish("Thank you: your card is here", `${answer.response}\n\n${BACK}`);
      tellParent(answer.status);
    } else {
      made = null;
      if (answer.status === "collecting" || answer.status === "confirming") rest(answer.response);
      else finish("This is over", answer.response);
    }
  }

  async function give(event) {
    event.preventDefault();
    if (busy || !ready) return;
    work("Your card is on its way to Stripe…");
    try {
      if (made === null) {
        const submission = await elements.submit();
        if (submission.error) {
          rest(submission.error.message);
          return;
        }
        const params = name ? { billing_details: { name } } : {};
        const { error, paymentMethod } = await stripe.createPaymentMethod({ elements, params });
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
    await tellServer();
  }

  function start() {
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
