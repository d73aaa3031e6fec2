// A payment link that is over, in the panel on a shop's page: tells the shop so, and can be closed.

import { find } from "./dom.js";
import { Frame, dress } from "./frame.js";

const frame = new Frame(JSON.parse(find("app").dataset.parents || "[]"));
const close = find("close");
close.hidden = !frame.canClose;
close.addEventListener("click", () => frame.tell("close"));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") frame.tell("close");
});
dress();
frame.tell("expired");
