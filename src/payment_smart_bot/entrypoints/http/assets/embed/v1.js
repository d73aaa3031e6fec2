// <payment-chat session="…">: a button on the merchant's page, and the conversation in a frame of another origin.
(() => {
  "use strict";
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const ROOT = new URL("../", script.src);
  const SOURCE = "payment-chat";
  const LANGUAGE = "en"; // of the words, whatever the shop's page is in
  const WORDS = { payment: "Payment", pay: "Pay", paid: "Paid", close: "Close" };
  const SMALL = window.matchMedia("(max-width: 479px), (max-height: 599px)");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    button { position: fixed; bottom: var(--offset); height: 56px; padding: 0 24px; border: 0; border-radius: 28px;
      background: var(--accent); color: var(--on-accent); font: 600 16px system-ui, sans-serif; cursor: pointer; z-index: 2147483000;
      box-shadow: 0 8px 40px rgb(26 31 54 / .18), 0 1px 3px rgb(26 31 54 / .12); }
    button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    dialog { position: fixed; inset: auto; bottom: calc(var(--offset) + 72px); width: 400px; height: min(704px, calc(100dvh - 120px));
      margin: 0; padding: 0; border: 1px solid #dfe2ea; border-radius: 16px; overflow: hidden; z-index: 2147483000;
      background: transparent; box-shadow: 0 8px 40px rgb(26 31 54 / .18), 0 1px 3px rgb(26 31 54 / .12); }
    dialog:not([open]) { display: block; visibility: hidden; pointer-events: none; }
    dialog.full { inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; border: 0; border-radius: 0; }
    .right { right: var(--offset); } .left { left: var(--offset); }
    dialog.full.right { right: 0; } dialog.full.left { left: 0; }
    iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
    :host([mode="inline"]) { display: block; height: min(704px, 100dvh); }
  `);

  /** @param {string} colour */
  const readColour = (colour) => (/^#?[0-9a-f]{6}$/i.test(colour) ? colour.replace("#", "") : "");
  /**
   * Returns a colour and the text that can be read on it (WCAG 2.2, 1.4.3), or nothing where none can.
   * @param {string} colour six hex digits
   */
  const readPair = (colour) => {
    const [red, green, blue] = [0, 2, 4].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    const [onWhite, onDark] = [1.05 / light, light / 0.058]; // #14161d has a luminance of 0.008
    if (Math.max(onWhite, onDark) < 4.5) return undefined;
    return [`#${colour}`, onWhite >= onDark ? "#ffffff" : "#14161d"];
  };

  class PaymentChat extends HTMLElement {
    constructor() {
      super();
      this.root = this.attachShadow({ mode: "open" });
      this.root.adoptedStyleSheets = [sheet];
      /** @type {HTMLButtonElement | undefined} */
      this.launcher = undefined;
      /** @type {HTMLDialogElement | undefined} */
      this.panel = undefined;
      this.frame = document.createElement("iframe");
      this.onmessage = this.onmessage.bind(this);
      this.onpop = () => this.close();
    }

    connectedCallback() {
      const session = this.getAttribute("session");
      if (!session || this.root.childElementCount) return;
      const accent = readColour(this.getAttribute("accent") || "");
      const [colour, onColour] = (accent && readPair(accent)) || ["#3b46c4", "#ffffff"];
      this.style.setProperty("--accent", colour);
      this.style.setProperty("--on-accent", onColour);
      this.style.setProperty("--offset", `${parseInt(this.getAttribute("offset") || "24", 10) || 24}px`);
      const wishes = new URLSearchParams({ parent: location.origin, accent, mode: this.isInline ? "inline" : "float" });
      this.frame.src = new URL(`c/${encodeURIComponent(session)}#${wishes}`, ROOT).href;
      this.frame.title = WORDS.payment;
      this.frame.lang = LANGUAGE;
      this.frame.referrerPolicy = "no-referrer";
      this.frame.allow = "payment *";
      window.addEventListener("message", this.onmessage);
      if (this.isInline) this.root.append(this.frame);
      else this.buildPanel();
    }

    disconnectedCallback() {
      this.close();
      window.removeEventListener("message", this.onmessage);
      this.root.replaceChildren();
    }

    get isInline() {
      return this.getAttribute("mode") === "inline";
    }

    buildPanel() {
      const side = this.getAttribute("side") === "left" ? "left" : "right";
      const panel = document.createElement("dialog");
      panel.className = side;
      panel.lang = LANGUAGE;
      panel.setAttribute("aria-label", WORDS.payment);
      panel.append(this.frame);
      panel.addEventListener("cancel", (event) => {
        event.preventDefault();
        this.close();
      });
      this.panel = panel;
      this.root.append(panel);
      if (this.getAttribute("launcher") === "none") return;
      const launcher = document.createElement("button");
      launcher.type = "button";
      launcher.className = side;
      launcher.lang = LANGUAGE;
      launcher.textContent = WORDS.pay;
      launcher.hidden = true;
      launcher.setAttribute("aria-expanded", "false");
      launcher.addEventListener("click", () => (panel.open ? this.close() : this.open()));
      this.launcher = launcher;
      this.root.append(launcher);
    }

    open() {
      const { panel } = this;
      if (!panel || panel.open) return;
      panel.classList.toggle("full", SMALL.matches);
      if (SMALL.matches) {
        panel.showModal();
        document.documentElement.style.overflow = "hidden";
        history.pushState({ paymentChat: true }, "");
        window.addEventListener("popstate", this.onpop, { once: true });
      } else {
        panel.show();
      }
      this.label();
      this.frame.focus();
      this.tell("opened");
    }

    close() {
      const { panel } = this;
      if (!panel?.open) return;
      panel.close();
      document.documentElement.style.overflow = "";
      window.removeEventListener("popstate", this.onpop);
      if (history.state?.paymentChat) history.back();
      this.label();
      this.launcher?.focus();
    }

    label() {
      if (!this.launcher) return;
      const isOpen = this.panel?.open || false;
      this.launcher.setAttribute("aria-expanded", String(isOpen));
      this.launcher.textContent = isOpen ? WORDS.close
        : this.dataset.paid ? WORDS.paid : `${WORDS.pay} ${this.dataset.amount || ""}`.trim();
    }

    /** @param {string} type */
    tell(type) {
      this.frame.contentWindow?.postMessage({ source: SOURCE, type }, ROOT.origin);
    }

    /** @param {MessageEvent} event */
    onmessage(event) {
      if (event.source !== this.frame.contentWindow || event.origin !== ROOT.origin) return;
      const { source, type, amount, payment } = event.data || {};
      if (source !== SOURCE) return;
      if (type === "close") {
        this.close();
        return;
      }
      if (type === "ready") {
        this.dataset.amount = typeof amount === "string" ? amount : "";
        if (this.launcher) this.launcher.hidden = false;
      }
      if (type === "paid") this.dataset.paid = "true";
      this.label();
      if (["ready", "paid", "cancelled", "expired", "error"].includes(type)) {
        this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: type === "paid" ? { payment } : {} }));
      }
    }
  }

  if (!customElements.get("payment-chat")) customElements.define("payment-chat", PaymentChat);
})();
