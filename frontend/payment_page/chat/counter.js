// Sends each new number of answers back: Streamlit's server keeps the last thing that a tab has sent,
// and that must not be what was typed.
let sent = null;

export default function ({ data, setStateValue }) {
  if (data.answers !== sent) setStateValue("answers", data.answers);
  sent = data.answers;
}
