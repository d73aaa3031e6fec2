// The bank's own check (3-D Secure) in a dialog of the page: Stripe's page of it, in a frame.
// See https://docs.stripe.com/payments/3d-secure/authentication-flow, "display in an iframe".

import { build } from "./dom.js";
import { WORDS } from "./words.js";

export class BankDialog {
  /** @param {string} bank the origin whose pages may be framed @param {{back: () => void, cancel: () => void}} on */
  constructor(bank, on) {
    this.bank = bank;
    this.on = on;
    /** @type {HTMLDialogElement | undefined} */
    this.dialog = undefined;
  }

  /** @param {string} url */
  canShow(url) {
    return URL.canParse(url) && new URL(url).origin === this.bank;
  }

  /** @param {string} url */
  open(url) {
    if (this.dialog || !this.canShow(url)) return;
    const iframe = /** @type {HTMLIFrameElement} */ (build("iframe", { title: WORDS.bankFrame, src: url }));
    const close = build("button", { className: "icon", type: "button", "aria-label": WORDS.closeBank }, "✕");
    const cancel = build("button", { className: "second", type: "button" }, WORDS.cancelPayment);
    const dialog = /** @type {HTMLDialogElement} */ (
      build("dialog", { className: "bank", "aria-label": WORDS.bankFrame },
        build("div", { className: "bar" }, build("h2", {}, WORDS.bankFrame), close), iframe,
        build("div", { className: "foot" }, cancel))
    );
    close.addEventListener("click", () => dialog.close());
    cancel.addEventListener("click", () => dialog.close("cancel"));
    dialog.addEventListener("close", () => {
      dialog.remove();
      this.dialog = undefined;
      if (dialog.returnValue === "cancel") this.on.cancel();
      else this.on.back();
    });
    // The bank's pages are of another origin and cannot be looked into; ours, at the end, can.
    iframe.addEventListener("load", () => {
      if (iframe.contentDocument?.URL.startsWith("http")) dialog.close();
    });
    this.dialog = dialog;
    document.body.append(dialog);
    dialog.showModal();
  }

  close() {
    this.dialog?.close();
  }
}
