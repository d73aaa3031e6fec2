// Keeps the conversation's id in this browser tab, so that a reload finds it again, and passes new
// answers to screen readers. No server and no other tab sees sessionStorage.
const KEY = "payment-page";

let isAsked = false; // Streamlit calls the function below for each drawing, also for an old one

function load() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) || {};
  } catch {
    return {}; // without storage, or with nothing of ours in it, a new conversation begins
  }
}

function store(ids) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Without storage a reload begins a new conversation. Nothing else is lost.
  }
}

// A merchant's link ends in #session=…, which browsers send to no server. It is removed from the
// address at once, so that neither the screen nor the history shows it.
function takeLink() {
  const given = /^#session=([A-Za-z0-9._:-]{1,128})$/.exec(window.location.hash);
  if (given === null) return false;
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
  store({ session: given[1], link: true });
  return true;
}

function followLink() {
  if (takeLink()) window.location.reload();
}

export default function ({ data, parentElement, setStateValue }) {
  if (data.keep === null) {
    takeLink();
    if (!isAsked) setStateValue("remembered", load());
    isAsked = true;
  } else {
    isAsked = false;
    store(data.keep);
  }
  const spoken = parentElement.querySelector("[role=status]");
  if (spoken.textContent !== data.spoken) spoken.textContent = data.spoken;
  // The card form in a frame of this page tells what only whoever gave the card has.
  const hear = ({ data: told, source }) => {
    const frames = [...document.querySelectorAll("iframe")];
    if (told?.type !== "payment-smart-bot:card" || !told.cardSecret) return;
    if (frames.some((frame) => frame.contentWindow === source)) setStateValue("heard", told.cardSecret);
  };
  window.addEventListener("hashchange", followLink);
  window.addEventListener("message", hear);
  return () => {
    window.removeEventListener("hashchange", followLink);
    window.removeEventListener("message", hear);
  };
}
