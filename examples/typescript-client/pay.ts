// Pay with a generated client: `node pay.js http://127.0.0.1:8000 MERCHANT_KEY`.
import createClient from "openapi-fetch";
import type { paths } from "./api.js";

declare const process: { argv: string[] };

const CUSTOMER_SAYS = ["I want to pay", "Jane Doe, 4242 4242 4242 4242, 12/29, 456", "confirm"];

/** Begin a session, and pay in it. */
async function main(address: string, key: string): Promise<void> {
  const bot = createClient<paths>({ baseUrl: address });
  const begun = await bot.POST("/sessions", {
    headers: { Authorization: `Bearer ${key}` },
    body: { amount: 4900, currency: "usd", orderId: "A-1017" },
  });
  if (begun.error) throw new Error(begun.error.error);
  const { sessionId } = begun.data;
  let cardSecret: string | undefined;
  for (const message of CUSTOMER_SAYS) {
    const body = { message, sessionId, ...(cardSecret && { cardSecret }) };
    const reply = await bot.POST("/chat", { body });
    if (reply.error) throw new Error(reply.error.error);
    cardSecret = reply.data.cardSecret ?? cardSecret; // given with the card, and needed to confirm
    console.log(reply.data.response);
    if (message === "confirm") console.log(reply.data.status);
  }
}

const [, , address, key] = process.argv;
if (!address || !key) throw new Error("Name the server and the merchant key.");
await main(address, key);
