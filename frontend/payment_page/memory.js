// Keeps the conversation's id in this browser tab, so that a reload finds it again, and reads new
// answers out to screen readers. sessionStorage is sent to no server and shared with no other tab.
//
// After each answer it also sends a number: Streamlit's server holds the last that a tab has sent
// until something else comes, and that must not be what was typed.
const KEY = "payment-page";

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) || {};
  } catch {
    return {}; // no storage here, or nothing of ours in it: a new conversation
  }
}

function store(ids) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Without storage a reload begins a new conversation; there is nothing else to lose.
  }
}

// A merchant's link ends in #session=…, which no browser sends to a server. It leaves the address
// at once, so that it stands neither on the screen nor in the history.
function taken() {
  const given = /^#session=([A-Za-z0-9._:-]{1,128})$/.exec(window.location.hash);
  if (given === null) return false;
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
  store({ session: given[1] });
  return true;
}

function followLink() {
  if (taken()) window.location.reload();
}

export default function ({ data, parentElement, setStateValue }) {
  if (data.keep === null) {
    taken();
    setStateValue("remembered", stored());
  } else {
    store(data.keep);
    if (data.answers !== null) setStateValue("answers", data.answers);
  }
  const spoken = parentElement.querySelector("[role=status]");
  if (spoken.textContent !== data.spoken) spoken.textContent = data.spoken;
  window.addEventListener("hashchange", followLink);
  return () => window.removeEventListener("hashchange", followLink);
}
