import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

function Order() {
  const [session, setSession] = useState("");
  const [isPaid, setPaid] = useState(false);
  useEffect(() => {
    fetch("session", { method: "POST" })
      .then((answer) => answer.json())
      .then(({ sessionId }) => setSession(sessionId));
  }, []);
  return (
    <main>
      <h1>Your order</h1>
      <p>The Analytical Engine, 1st edition: $49.00</p>
      <p role="status">{isPaid ? "Thank you. We send it as soon as our server hears of the payment." : "Not paid yet."}</p>
      {session && <payment-chat session={session} onpaid={() => setPaid(true)} />}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<Order />);
