// The card fields. Only this frame sees the card, and it gives the card to the simulator's own API
// alone. The shop's page hears whether the card is complete, what is wrong, and the PaymentMethod.
"use strict";
(() => {
  const shop = new URLSearchParams(location.search).get("shop");
  const form = document.getElementById("card");
  const fields = { number: form.elements.number, expiry: form.elements.expiry, cvc: form.elements.cvc };
  const LENGTHS = { amex: [15], diners: [14, 16], unionpay: [16, 17, 18, 19] };
  const INCOMPLETE = {
    number: "Your card number is incomplete.",
    expiry: "Your card's expiration date is incomplete.",
    cvc: "Your card's security code is incomplete.",
  };
  const FIELD_OF = { number: "number", exp_month: "expiry", exp_year: "expiry", cvc: "cvc" };
  let key = "";
  let submitted = false;

  const digits = (text) => text.replace(/\D/g, "");
  const brand = (number) =>
    /^3[47]/.test(number) ? "amex" : /^3[0689]/.test(number) ? "diners" : /^(62|81)/.test(number) ? "unionpay" : "other";
  const isLong = (number) => (LENGTHS[brand(number)] || [13, 16, 18, 19]).includes(number.length);
  const passesLuhn = (number) =>
    [...number].reverse().reduce((sum, digit, place) => {
      const value = Number(digit) * (place % 2 ? 2 : 1);
      return sum + (value > 9 ? value - 9 : value);
    }, 0) % 10 === 0;

  function expiry() {
    const parts = fields.expiry.value.match(/^\s*(\d{1,2})\s*[/.-]?\s*(\d{4}|\d{2})\s*$/);
    if (!parts) return null;
    const year = Number(parts[2]);
    return { month: Number(parts[1]), year: year < 100 ? 2000 + year : year };
  }

  const problem = (field, code, message) => ({ field, error: { type: "validation_error", code, message } });

  function problemOf(field) {
    if (field === "number") {
      const number = digits(fields.number.value);
      if (!isLong(number)) return problem(field, "incomplete_number", INCOMPLETE.number);
      if (!passesLuhn(number)) return problem(field, "invalid_number", "Your card number is invalid.");
    } else if (field === "expiry") {
      const date = expiry();
      if (!date || date.month < 1 || date.month > 12) return problem(field, "incomplete_expiry", INCOMPLETE.expiry);
      const now = new Date();
      if (date.year < now.getFullYear()) {
        return problem(field, "invalid_expiry_year_past", "Your card's expiration year is in the past.");
      }
      if (date.year === now.getFullYear() && date.month < now.getMonth() + 1) {
        return problem(field, "invalid_expiry_month_past", "Your card's expiration date is in the past.");
      }
    } else {
      const wanted = brand(digits(fields.number.value)) === "amex" ? [3, 4] : [3];
      if (!wanted.includes(digits(fields.cvc.value).length)) return problem(field, "incomplete_cvc", INCOMPLETE.cvc);
    }
    return null;
  }

  function show(field, message) {
    document.getElementById(`${field}-error`).textContent = message;
    if (message) fields[field].setAttribute("aria-invalid", "true");
    else fields[field].removeAttribute("aria-invalid");
    tellSize();
  }

  function validate() {
    const problems = Object.keys(fields).map(problemOf).filter(Boolean);
    for (const field of Object.keys(fields)) {
      show(field, problems.find((it) => it.field === field)?.error.message ?? "");
    }
    if (problems.length) fields[problems[0].field].focus();
    return problems.length ? problems[0].error : null;
  }

  const tell = (message) => window.parent.postMessage({ from: "stripe_simulator", ...message }, shop);
  const tellSize = () => tell({ type: "size", height: document.documentElement.offsetHeight });
  function tellChange() {
    const complete = Object.keys(fields).every((field) => !problemOf(field));
    const empty = Object.values(fields).every((field) => !field.value);
    tell({ type: "change", complete, empty });
  }

  async function createPaymentMethod(details) {
    const date = expiry();
    const body = new URLSearchParams({
      type: "card",
      "card[number]": digits(fields.number.value),
      "card[exp_month]": String(date.month),
      "card[exp_year]": String(date.year),
      "card[cvc]": digits(fields.cvc.value),
    });
    for (const [name, value] of flat("billing_details", details)) body.append(name, value);
    let answer;
    try {
      const response = await fetch("/v1/payment_methods", {
        method: "POST",
        headers: { Authorization: `Bearer ${key}` },
        body,
      });
      answer = await response.json();
    } catch {
      return { error: { type: "api_connection_error", message: "We could not reach the payment service. Please try again." } };
    }
    if (!answer.error) return { paymentMethod: answer };
    const { type, code, message, param, decline_code } = answer.error;
    const field = FIELD_OF[(param || "").replace(/^card\[(.*)\]$/, "$1")];
    if (field) {
      show(field, message);
      fields[field].focus();
    }
    return { error: { type, code, message, param, decline_code } };
  }

  function flat(prefix, value) {
    if (value === null || value === undefined || value === "") return [];
    if (typeof value !== "object") return [[prefix, String(value)]];
    return Object.entries(value).flatMap(([name, inner]) => flat(`${prefix}[${name}]`, inner));
  }

  function dress(appearance) {
    const root = document.documentElement;
    const { theme, variables = {} } = appearance || {};
    if (theme) root.dataset.theme = theme === "night" ? "dark" : "light";
    const names = {
      colorText: "--text", colorBackground: "--back", colorPrimary: "--primary", colorDanger: "--danger",
      borderRadius: "--radius", fontFamily: "--font", fontSizeBase: "--size",
    };
    for (const [name, property] of Object.entries(names)) {
      if (typeof variables[name] === "string") root.style.setProperty(property, variables[name]);
    }
    tellSize();
  }

  const actions = {
    start({ publishableKey, appearance }) {
      key = publishableKey;
      dress(appearance);
      return {};
    },
    focus() {
      fields.number.focus();
      return {};
    },
    submit() {
      submitted = true;
      const error = validate();
      return error ? { error } : { selectedPaymentMethod: "card" };
    },
    async createPaymentMethod({ billingDetails }) {
      const error = validate();
      return error ? { error } : createPaymentMethod(billingDetails);
    },
  };

  window.addEventListener("message", async (event) => {
    if (event.source !== window.parent || event.origin !== shop || event.data?.to !== "stripe_simulator") return;
    const { id, action, given } = event.data;
    if (!Object.hasOwn(actions, action)) return;
    tell({ type: "answer", id, result: await actions[action](given || {}) });
  });

  fields.number.addEventListener("input", () => {
    const atEnd = fields.number.selectionStart === fields.number.value.length;
    if (!atEnd) return;
    const number = digits(fields.number.value).slice(0, 19);
    fields.number.value =
      brand(number) === "amex" ? [number.slice(0, 4), number.slice(4, 10), number.slice(10)].filter(Boolean).join(" ")
        : (number.match(/.{1,4}/g) || []).join(" ");
  });
  fields.expiry.addEventListener("input", (event) => {
    const isDeletion = event.inputType?.startsWith("delete");
    if (!isDeletion && /^\d{2}$/.test(fields.expiry.value)) fields.expiry.value += " / ";
  });
  for (const [field, input] of Object.entries(fields)) {
    input.addEventListener("input", () => {
      if (submitted || input.hasAttribute("aria-invalid")) show(field, problemOf(field)?.error.message ?? "");
      tellChange();
    });
    input.addEventListener("blur", () => {
      if (input.value) show(field, problemOf(field)?.error.message ?? "");
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  new ResizeObserver(tellSize).observe(document.documentElement);
  tell({ type: "loaded" });
})();
