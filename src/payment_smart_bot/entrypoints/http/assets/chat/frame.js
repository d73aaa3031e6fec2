// The page in a frame: tells the shop's page what happens, in names and never in words, and obeys it.

const wishes = new URLSearchParams(location.hash.slice(1));
const isFramed = window.parent !== window;
const SOURCE = "payment-chat";

export class Frame {
  /** @param {string[]} allowed the origins that FRAME_ANCESTORS names */
  constructor(allowed) {
    const claimed = wishes.get("parent") || "";
    this.parent = isFramed && isAllowed(claimed, allowed) ? claimed : "";
  }

  /** @param {string} type @param {Record<string, string>} [more] */
  tell(type, more = {}) {
    if (this.parent) window.parent.postMessage({ source: SOURCE, type, ...more }, this.parent);
  }

  /** @param {() => void} onOpen */
  listen(onOpen) {
    window.addEventListener("message", (event) => {
      if (event.source !== window.parent || event.origin !== this.parent) return;
      if (event.data?.source === SOURCE && event.data.type === "opened") onOpen();
    });
  }

  get isFramed() {
    return isFramed;
  }

  get canClose() {
    return this.parent !== "" && wishes.get("mode") !== "inline";
  }
}

/** @param {string} origin @param {string[]} allowed */
function isAllowed(origin, allowed) {
  return allowed.some((source) => {
    if (source === "'self'") return origin === location.origin;
    const [scheme, host] = source.split("://");
    if (!host.startsWith("*.")) return origin === source;
    return origin.startsWith(`${scheme}://`) && origin.endsWith(host.slice(1));
  });
}

/** Dresses the page in the merchant's colour, if text on it can be read. */
export function dress() {
  const colour = wishes.get("accent") || "";
  if (!/^[0-9a-f]{6}$/i.test(colour)) return;
  const light = luminance(colour);
  const texts = ["ffffff", "14161d"].map((text) => ({ text, contrast: contrast(light, luminance(text)) }));
  const best = texts[0].contrast >= texts[1].contrast ? texts[0] : texts[1];
  const ground = getComputedStyle(document.body).backgroundColor.match(/\d+/g) || ["255", "255", "255"];
  const behind = ground.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("");
  if (best.contrast < 4.5 || contrast(light, luminance(behind)) < 3) return;
  const { style } = document.documentElement;
  style.setProperty("--accent", `#${colour}`);
  style.setProperty("--on-accent", `#${best.text}`);
}

/** @param {number} one @param {number} other */
const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** @param {string} colour */
function luminance(colour) {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
